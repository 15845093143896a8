package embedded

import (
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/hyperledger/fabric-chaincode-go/v2/shim"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"
)

// shimPeer is the peer's end of the chaincode stream. The chaincode's end is
// Fabric's own shim, as it runs in a chaincode process; only the network
// between them is missing.
type shimPeer struct {
	toShim  chan *peer.ChaincodeMessage
	ready   chan struct{} // closed once the chaincode is registered
	stopped chan struct{} // closed to end the stream

	mu      sync.Mutex
	running map[string]chan *peer.ChaincodeMessage // by transaction id
	stop    sync.Once
}

// startChaincode registers cc on a stream of its own.
func startChaincode(cc shim.Chaincode) (*shimPeer, error) {
	p := &shimPeer{
		toShim: make(chan *peer.ChaincodeMessage, 16), ready: make(chan struct{}), stopped: make(chan struct{}),
		running: map[string]chan *peer.ChaincodeMessage{},
	}
	failed := make(chan error, 1)
	go func() {
		err := shim.StartInProc(Name, p, recovering{cc})
		p.close()
		failed <- err
	}()
	select {
	case <-p.ready:
		return p, nil
	case err := <-failed:
		return nil, fmt.Errorf("starting the chaincode: %w", err)
	}
}

func (p *shimPeer) close() { p.stop.Do(func() { close(p.stopped) }) }

// Send takes a message from the shim.
func (p *shimPeer) Send(m *peer.ChaincodeMessage) error {
	switch m.Type {
	case peer.ChaincodeMessage_REGISTER:
		p.toShim <- &peer.ChaincodeMessage{Type: peer.ChaincodeMessage_REGISTERED}
		p.toShim <- &peer.ChaincodeMessage{Type: peer.ChaincodeMessage_READY}
		close(p.ready)
		return nil
	case peer.ChaincodeMessage_KEEPALIVE:
		return nil
	}
	p.mu.Lock()
	tx, ok := p.running[m.Txid]
	p.mu.Unlock()
	if !ok {
		return fmt.Errorf("the transaction %s is not running", m.Txid)
	}
	select {
	case tx <- m:
		return nil
	case <-p.stopped:
		return io.EOF
	}
}

// Recv gives the shim its next message.
func (p *shimPeer) Recv() (*peer.ChaincodeMessage, error) {
	select {
	case m := <-p.toShim:
		return m, nil
	case <-p.stopped:
		return nil, io.EOF
	}
}

// CloseSend implements [shim.ClientStream].
func (p *shimPeer) CloseSend() error { return nil }

// invoke runs one proposal's transaction over sim and returns the chaincode's
// response and event.
func (p *shimPeer) invoke(sim *simulation, prop *proposal) (*peer.Response, *peer.ChaincodeEvent, error) {
	input, err := proto.Marshal(prop.input)
	if err != nil {
		return nil, nil, err
	}
	messages := make(chan *peer.ChaincodeMessage)
	p.mu.Lock()
	_, twice := p.running[prop.txID]
	if !twice {
		p.running[prop.txID] = messages
	}
	p.mu.Unlock()
	if twice {
		return nil, nil, fmt.Errorf("the transaction %s is running already", prop.txID)
	}
	defer func() {
		p.mu.Lock()
		delete(p.running, prop.txID)
		p.mu.Unlock()
	}()

	send := func(kind peer.ChaincodeMessage_Type, payload []byte) error {
		m := &peer.ChaincodeMessage{Type: kind, Payload: payload, Txid: prop.txID, ChannelId: prop.channel}
		if kind == peer.ChaincodeMessage_TRANSACTION {
			m.Proposal = prop.signed
		}
		select {
		case p.toShim <- m:
			return nil
		case <-p.stopped:
			return ErrClosed
		}
	}
	if err := send(peer.ChaincodeMessage_TRANSACTION, input); err != nil {
		return nil, nil, err
	}
	for {
		var m *peer.ChaincodeMessage
		select {
		case m = <-messages:
		case <-p.stopped:
			return nil, nil, ErrClosed
		}
		switch m.Type {
		case peer.ChaincodeMessage_COMPLETED:
			var response peer.Response
			if err := proto.Unmarshal(m.Payload, &response); err != nil {
				return nil, nil, fmt.Errorf("reading the chaincode's response: %w", err)
			}
			return &response, m.ChaincodeEvent, nil
		case peer.ChaincodeMessage_ERROR:
			return nil, nil, fmt.Errorf("the chaincode failed: %s", m.Payload)
		}
		payload, err := answer(sim, m)
		kind := peer.ChaincodeMessage_RESPONSE
		if err != nil {
			kind, payload = peer.ChaincodeMessage_ERROR, []byte(err.Error())
		}
		if err := send(kind, payload); err != nil {
			return nil, nil, err
		}
	}
}

// answer does what the chaincode asks of the peer.
func answer(sim *simulation, m *peer.ChaincodeMessage) ([]byte, error) {
	switch m.Type {
	case peer.ChaincodeMessage_GET_STATE:
		var q peer.GetState
		if err := read(m, &q); err != nil {
			return nil, err
		}
		if q.Collection != "" {
			return sim.secret.get(q.Collection, q.Key)
		}
		return sim.get(q.Key)
	case peer.ChaincodeMessage_GET_PRIVATE_DATA_HASH:
		var q peer.GetState
		if err := read(m, &q); err != nil {
			return nil, err
		}
		return sim.secret.hash(q.Collection, q.Key)
	case peer.ChaincodeMessage_PUT_STATE:
		var q peer.PutState
		if err := read(m, &q); err != nil {
			return nil, err
		}
		if q.Collection != "" {
			return nil, sim.putSecret(q.Collection, q.Key, secret{value: q.Value})
		}
		return nil, sim.put(q.Key, q.Value)
	case peer.ChaincodeMessage_DEL_STATE:
		var q peer.DelState
		if err := read(m, &q); err != nil {
			return nil, err
		}
		if q.Collection != "" {
			return nil, sim.putSecret(q.Collection, q.Key, secret{})
		}
		return nil, sim.put(q.Key, nil)
	case peer.ChaincodeMessage_PURGE_PRIVATE_DATA:
		var q peer.DelState
		if err := read(m, &q); err != nil {
			return nil, err
		}
		return nil, sim.putSecret(q.Collection, q.Key, secret{purge: true})
	case peer.ChaincodeMessage_GET_STATE_METADATA:
		var q peer.GetStateMetadata
		if err := open(m, &q, q.GetCollection); err != nil {
			return nil, err
		}
		return reply(sim.metadata(q.Key))
	case peer.ChaincodeMessage_PUT_STATE_METADATA:
		var q peer.PutStateMetadata
		if err := open(m, &q, q.GetCollection); err != nil {
			return nil, err
		}
		return nil, sim.putMetadata(q.Key, q.Metadata)
	case peer.ChaincodeMessage_GET_STATE_BY_RANGE:
		return answerRange(sim, m)
	case peer.ChaincodeMessage_QUERY_STATE_NEXT:
		var q peer.QueryStateNext
		if err := proto.Unmarshal(m.Payload, &q); err != nil {
			return nil, err
		}
		it, err := sim.queryByID(q.Id)
		if err != nil {
			return nil, err
		}
		return reply(it.next(queryBatch))
	case peer.ChaincodeMessage_QUERY_STATE_CLOSE:
		var q peer.QueryStateClose
		if err := proto.Unmarshal(m.Payload, &q); err != nil {
			return nil, err
		}
		return reply(&peer.QueryResponse{Id: q.Id}, nil)
	case peer.ChaincodeMessage_GET_QUERY_RESULT:
		return nil, errors.New("ExecuteQuery not supported for leveldb")
	case peer.ChaincodeMessage_GET_HISTORY_FOR_KEY:
		return nil, errors.New("history database is not enabled")
	}
	return nil, fmt.Errorf("%s is not available on this channel", m.Type)
}

func answerRange(sim *simulation, m *peer.ChaincodeMessage) ([]byte, error) {
	var q peer.GetStateByRange
	if err := open(m, &q, q.GetCollection); err != nil {
		return nil, err
	}
	if len(q.Metadata) == 0 {
		return reply(sim.query(q.StartKey, q.EndKey, nil))
	}
	var page peer.QueryMetadata
	if err := proto.Unmarshal(q.Metadata, &page); err != nil {
		return nil, err
	}
	return reply(sim.query(q.StartKey, q.EndKey, &page))
}

func read(m *peer.ChaincodeMessage, q proto.Message) error {
	if err := proto.Unmarshal(m.Payload, q); err != nil {
		return fmt.Errorf("reading %s: %w", m.Type, err)
	}
	return nil
}

// open reads a request and refuses it for private data, of which only single
// values are read here. collection is read after the request is.
func open(m *peer.ChaincodeMessage, q proto.Message, collection func() string) error {
	if err := read(m, q); err != nil {
		return err
	}
	if c := collection(); c != "" {
		return fmt.Errorf("collection %s is not configured for %s", c, m.Type)
	}
	return nil
}

func reply(m proto.Message, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	return proto.Marshal(m)
}

// recovering turns a panic of the chaincode into an error response. On a real
// channel it would end the chaincode's process, not the peer's.
type recovering struct{ shim.Chaincode }

func (r recovering) Invoke(stub shim.ChaincodeStubInterface) (response *peer.Response) {
	defer func() {
		if v := recover(); v != nil {
			response = shim.Error(fmt.Sprintf("the chaincode panicked: %v", v))
		}
	}()
	return r.Chaincode.Invoke(stub)
}
