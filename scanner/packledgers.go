package scanner

import (
	"context"
	"reflect"
	"time"

	"github.com/waymark/waymark/provenance"
)

// PackChain is the chain with the passport contract that a verifier knows.
type PackChain interface {
	Wallets
	// Contract is the passport contract's CAIP-10 id.
	Contract() string
	// StatusAt is a token's state as of a block, and zero of a block that the chain
	// has not. It fails where the node keeps that block's state no more.
	StatusAt(ctx context.Context, token provenance.TokenID, block uint64) (TokenStatus, error)
	// Followed is the time of the block after a block, zero if there is none yet.
	Followed(ctx context.Context, block uint64) (time.Time, error)
}

// lag is how far the newest block and record that a server read may have been
// behind when it gathered evidence.
const lag = 2 * time.Minute

// possession checks the proof in the pack against what it has to say. Whoever
// copies one to another pack copies what it was for.
func (v PackVerifier) possession(ctx context.Context, e provenance.Evidence, r *PackReport) {
	p := e.Proof
	if p == nil {
		return
	}
	said, err := ReadPossession(p.Statement)
	order := ""
	if e.Order != nil {
		order = e.Order.ID
	}
	switch {
	case !p.Valid:
		r.fail(CheckPossession, "the pack holds a proof that does not hold: anybody can make one")
	case err != nil:
		r.fail(CheckPossession, "the pack says that possession was proven, and holds no statement of it")
	case said.Item != e.Label.Item:
		r.fail(CheckPossession, "the proof is of another item, %s", said.Item)
	case said.Order != order:
		r.fail(CheckPossession, "the proof was not made for this order")
	case said.Operator != e.Operator.Party:
		r.fail(CheckPossession, "the proof was made for another operator, %s", said.Operator)
	case said.Chain != e.Operator.Chain:
		r.fail(CheckPossession, "the proof names another chain, %s", said.Chain)
	case !e.At.Before(said.Expires) || e.At.Before(said.Issued()):
		r.fail(CheckPossession, "the proof was good from %s to %s, and the evidence is of %s", said.Issued().Format(time.RFC3339), said.Expires.Format(time.RFC3339), e.At.Format(time.RFC3339))
	case e.Registry == nil || !e.Registry.Found:
		r.fail(CheckPossession, "there is no token that the proof could be about")
	case p.Kind == provenance.ProofSealedCode:
		v.claimKey(e, r)
	case p.Kind == provenance.ProofOwner:
		v.owner(ctx, e, r)
	default:
		r.fail(CheckPossession, "%q is no kind of proof", p.Kind)
	}
}

func (v PackVerifier) claimKey(e provenance.Evidence, r *PackReport) {
	signer, err := RecoverText(e.Proof.Statement, e.Proof.Signature)
	if err != nil || signer != e.Registry.Leaf.ClaimKey || signer != e.Proof.By {
		r.fail(CheckPossession, "the claim key in the item's leaf, %s, did not sign the proof", e.Registry.Leaf.ClaimKey)
		return
	}
	r.holds(CheckPossession, "the key sealed with the item signed that it is there, to %s, within five minutes of the scan", e.Operator.Party)
}

func (v PackVerifier) owner(ctx context.Context, e provenance.Evidence, r *PackReport) {
	var wallets Wallets
	if v.Chain != nil {
		wallets = v.Chain
	}
	p, owner := e.Proof, e.Registry.Owner
	signer, err := signerOf(ctx, wallets, owner, p.Statement, p.Signature, e.Registry.BlockNumber)
	switch {
	case p.By != owner:
		r.fail(CheckPossession, "the proof is of %s, which the pack does not name as owner", p.By)
	case signer == owner:
		r.holds(CheckPossession, "the owner, %s, signed that it has the item, to %s, within five minutes of the scan", owner, e.Operator.Party)
	case v.Chain == nil:
		r.unchecked(CheckPossession, "the owner, %s, did not sign with a key of its own: whether it is a contract that takes the signature, only the chain can say", owner)
	case err != nil:
		r.unreached(CheckPossession, "the owner, %s, could not be asked about the signature as of block %d", owner, e.Registry.BlockNumber)
	default:
		r.fail(CheckPossession, "the owner, %s, did not sign the proof", owner)
	}
}

// chain compares what the pack says of the token with the chain.
func (v PackVerifier) chain(ctx context.Context, e provenance.Evidence, r *PackReport) {
	g := e.Registry
	switch {
	case g == nil:
		return
	case v.Chain == nil:
		r.unchecked(CheckToken, "the chain was not asked: that the token is the item's, and in this state at block %d, is the operator's word", g.BlockNumber)
		return
	case !g.Found:
		r.unchecked(CheckToken, "that nobody issued the code is the operator's word")
		return
	case g.Contract != v.Chain.Contract():
		r.fail(CheckContract, "the token is of %s, and the passport contract known here is %s", g.Contract, v.Chain.Contract())
		return
	}
	r.holds(CheckContract, "the token is of the passport contract that is known here")
	s, err := v.Chain.StatusAt(ctx, g.Token, g.BlockNumber)
	if err != nil {
		r.unreached(CheckToken, "the chain could not say what the token was at block %d", g.BlockNumber)
		return
	}
	next, err := v.Chain.Followed(ctx, g.BlockNumber)
	switch {
	case s.BlockHash != g.BlockHash || !s.BlockTime.Equal(g.BlockTime):
		r.fail(CheckToken, "block %d of the chain is another one", g.BlockNumber)
	case !sameStatus(s, *g):
		r.fail(CheckToken, "the chain says otherwise of the token at block %d", g.BlockNumber)
	case err != nil:
		r.unreached(CheckToken, "whether block %d was the newest when the evidence was gathered", g.BlockNumber)
	case !next.IsZero() && next.Add(lag).Before(e.At):
		r.fail(CheckToken, "block %d was not the newest at %s: the pack shows an old state of the token", g.BlockNumber, e.At.Format(time.RFC3339))
	}
	r.holds(CheckToken, "the chain says the same of the token at block %d", g.BlockNumber)
}

func sameStatus(s TokenStatus, g provenance.Issuance) bool {
	return s.Exists && s.Owner == g.Owner && s.Claimed == g.Claimed && s.Recalled == g.Recalled && s.Stolen == g.Stolen &&
		s.Escrowed == g.Escrowed && s.VersionHead == g.VersionHead && reflect.DeepEqual(s.Recovery, g.Recovery)
}

// issuer checks that who minted the item may: another maker can mint any code.
func (v PackVerifier) issuer(e provenance.Evidence, parties []provenance.Party, r *PackReport) {
	g := e.Registry
	switch {
	case g == nil || !g.Found:
		return
	case parties == nil:
		r.unchecked(CheckIssuer, "whether the issuer, %s, may issue the item's GTIN: there is no party list here", g.Issuer)
		return
	}
	for _, p := range parties {
		if p.Account == g.Issuer && !p.Account.IsZero() && p.Has("maker") && p.Issues(e.Label.Item) {
			if g.IssuerName != "" && g.IssuerName != p.Name {
				r.fail(CheckIssuer, "the issuer is %s, and the pack calls it %q", p.Name, g.IssuerName)
			}
			r.holds(CheckIssuer, "the issuer is %s, whose company prefix the item has", p.Name)
			return
		}
	}
	r.fail(CheckIssuer, "the issuer, %s, is no registered maker with the item's company prefix", g.Issuer)
}

// ledger compares the pack's records with the custody ledger.
func (v PackVerifier) ledger(ctx context.Context, e provenance.Evidence, r *PackReport) {
	if e.Custody == nil {
		return
	}
	if v.Custody == nil {
		r.unchecked(CheckCustody, "the custody ledger was not asked: that the records are its own is the operator's word")
		return
	}
	path, err := v.Custody.Path(ctx, e.Label.Item)
	if err != nil {
		r.unreached(CheckCustody, "the custody ledger could not be reached")
		return
	}
	type place struct {
		subject string
		seq     uint64
	}
	known := map[place]provenance.Step{}
	for _, s := range path.Steps {
		known[place{s.Record.Subject, s.Record.Seq}] = s
		late := s.Record.Subject == e.Label.Item && s.Record.Seq == e.Custody.Custody.Seq+1
		if late && s.Record.Entered.Add(lag).Before(e.At) {
			r.fail(CheckCustody, "the pack leaves out record %d, which was there", s.Record.Seq)
		}
	}
	for _, s := range e.Custody.Steps {
		if l := known[place{s.Record.Subject, s.Record.Seq}]; l.Hash != s.Hash || l.Name != s.Name || l.Account != s.Account || l.Order != s.Order {
			r.fail(CheckCustody, "record %d of %s is not the ledger's", s.Record.Seq, s.Record.Subject)
			break
		}
	}
	if len(e.Custody.Violations) > 0 && len(path.Violations) == 0 {
		r.fail(CheckCustody, "the pack says that a rule of custody is broken, and the ledger's records break none")
	}
	r.holds(CheckCustody, "the records are the custody ledger's")
}

// order checks that the order is for what the pack says.
func (v PackVerifier) order(ctx context.Context, e provenance.Evidence, r *PackReport) {
	o := e.Order
	if o == nil {
		return
	}
	if o.Matches != (o.Item == e.Label.Item) {
		r.fail(CheckOrder, "the pack says matches = %t of the order, and the items say otherwise", o.Matches)
	}
	if v.Orders == nil {
		r.unchecked(CheckOrder, "the escrow was not asked: which item the order is for is the operator's word")
		return
	}
	known, found, err := v.Orders.Order(ctx, o.ID)
	switch {
	case err != nil:
		r.unreached(CheckOrder, "the escrow could not be asked about the order")
	case !found:
		r.fail(CheckOrder, "nobody made the order %s", o.ID)
	case known.Item != o.Item || known.Token != o.Token:
		r.fail(CheckOrder, "the order is for another item than the pack says")
	}
	r.holds(CheckOrder, "the order is for the item that the pack says")
}
