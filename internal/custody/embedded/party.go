package embedded

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/pem"
	"fmt"

	"github.com/hyperledger/fabric-protos-go-apiv2/msp"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	bolt "go.etcd.io/bbolt"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
)

// party is one identity's connection to the channel: Fabric's client.
type party struct {
	channel *Channel
	creator []byte // msp.SerializedIdentity
	key     crypto.Signer
}

// As returns the channel as the identity sees it. Whether the identity is a
// member is judged at each call, as Fabric does. It fails when certificate and
// key do not belong together.
func (c *Channel) As(id custody.Identity) (custody.Ledger, error) {
	block, _ := pem.Decode(id.Certificate)
	if block == nil {
		return nil, &IdentityError{id.MSP, "the certificate is not PEM"}
	}
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return nil, &IdentityError{id.MSP, fmt.Sprintf("the certificate does not parse: %v", err)}
	}
	pub, ok := cert.PublicKey.(*ecdsa.PublicKey)
	if !ok || id.Key == nil || !pub.Equal(id.Key.Public()) {
		return nil, &IdentityError{id.MSP, "the key is not the certificate's"}
	}
	creator, err := proto.Marshal(&msp.SerializedIdentity{Mspid: id.MSP, IdBytes: id.Certificate})
	if err != nil {
		return nil, fmt.Errorf("serializing the identity of %s: %w", id.MSP, err)
	}
	return &party{c, creator, id.Key}, nil
}

// Submit implements [custody.Ledger].
func (m *party) Submit(ctx context.Context, fn string, args ...[]byte) ([]byte, error) {
	return m.submit(ctx, nil, fn, args)
}

// SubmitTo implements [custody.Confidential]. All organisations endorse here; to
// whom private data is readable, the chaincode decides by who asks.
func (m *party) SubmitTo(ctx context.Context, _ []string, transient map[string][]byte, fn string, args ...[]byte) ([]byte, error) {
	return m.submit(ctx, transient, fn, args)
}

func (m *party) submit(ctx context.Context, transient map[string][]byte, fn string, args [][]byte) ([]byte, error) {
	e, err := m.endorse(ctx, fn, args, transient)
	if err != nil {
		return nil, err
	}
	env, err := newEnvelope(m, m.channel.random, e)
	if err != nil {
		return nil, err
	}
	raw, err := proto.Marshal(env)
	if err != nil {
		return nil, err
	}
	if len(raw) > maxBlockBytes {
		return nil, &custody.Rejected{Code: chaincode.CodeTooLarge,
			Detail: fmt.Sprintf("the transaction has %d bytes, a block at most %d", len(raw), maxBlockBytes)}
	}
	t, err := m.channel.admit(raw)
	if err != nil {
		return nil, err
	}
	t.private = e.private
	if err := m.channel.order(ctx, t); err != nil {
		return nil, err
	}
	return e.response.Payload, nil
}

// Evaluate implements [custody.Ledger].
func (m *party) Evaluate(ctx context.Context, fn string, args ...[]byte) ([]byte, error) {
	e, err := m.endorse(ctx, fn, args, nil)
	if err != nil {
		return nil, err
	}
	return e.response.Payload, nil
}

func (m *party) endorse(ctx context.Context, fn string, args [][]byte, transient map[string][]byte) (*endorsed, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	signed, err := newProposal(m, m.channel.clock(), m.channel.random, append([][]byte{[]byte(fn)}, args...), transient)
	if err != nil {
		return nil, err
	}
	return m.channel.endorse(signed)
}

// endorse is the peer's part: it checks who sent the proposal, and runs it
// against what is committed now.
func (c *Channel) endorse(signed *peer.SignedProposal) (*endorsed, error) {
	select {
	case <-c.closed:
		return nil, ErrClosed
	default:
	}
	prop, err := readProposal(signed)
	if err != nil {
		return nil, err
	}
	if prop.channel != c.name {
		return nil, fmt.Errorf("the proposal is for the channel %q, this is %q", prop.channel, c.name)
	}
	id, err := c.members.check(prop.creator, c.clock())
	if err != nil {
		return nil, err
	}
	if err := verify(id.key, signed.ProposalBytes, signed.Signature); err != nil {
		return nil, &IdentityError{id.msp, err.Error()}
	}
	tx, err := c.db.Begin(false)
	if err != nil {
		return nil, fmt.Errorf("reading the custody ledger: %w", err)
	}
	defer tx.Rollback() // a read: nothing to undo
	if tx.Bucket(txBucket).Get([]byte(prop.txID)) != nil {
		return nil, fmt.Errorf("the transaction %s was committed before", prop.txID)
	}
	return c.run(tx, prop)
}

// run simulates a proposal. A chaincode's error response is a
// *custody.Rejected: Fabric endorses it no more than we do.
func (c *Channel) run(tx *bolt.Tx, prop *proposal) (*endorsed, error) {
	sim := simulate(tx, c.members.has)
	response, event, err := c.peer.invoke(sim, prop)
	if err != nil {
		return nil, err
	}
	if response.Status >= 400 {
		return nil, custody.Refused(response.Message)
	}
	action := &peer.ChaincodeAction{Response: response, ChaincodeId: &peer.ChaincodeID{Name: Name}}
	private, err := sim.secret.collections()
	if err != nil {
		return nil, err
	}
	if action.Results, err = writeSet(sim.results(), private); err != nil {
		return nil, err
	}
	if event != nil {
		event.ChaincodeId, event.TxId = Name, prop.txID
		if action.Events, err = proto.Marshal(event); err != nil {
			return nil, err
		}
	}
	deterministic := proto.MarshalOptions{Deterministic: true}
	extension, err := deterministic.Marshal(action)
	if err != nil {
		return nil, err
	}
	result, err := deterministic.Marshal(&peer.ProposalResponsePayload{
		ProposalHash: proposalHash(prop.header, prop.payload), Extension: extension,
	})
	if err != nil {
		return nil, err
	}
	return &endorsed{prop, response, result, sim.secret.writes}, nil
}

// admit checks an envelope before it is ordered.
func (c *Channel) admit(envelope []byte) (*transaction, error) {
	t, err := readTransaction(envelope)
	if err != nil {
		return nil, err
	}
	return t, c.checkSigned(t)
}

func (c *Channel) checkSigned(t *transaction) error {
	id, err := c.members.check(t.creator, t.at)
	if err != nil {
		return err
	}
	if t.channel != c.name {
		return fmt.Errorf("the transaction is for the channel %q, this is %q", t.channel, c.name)
	}
	if err := verify(id.key, t.signed, t.sig); err != nil {
		return &IdentityError{id.msp, err.Error()}
	}
	return nil
}
