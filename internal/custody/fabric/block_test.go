package fabric

import (
	"testing"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/protobuf/proto"
)

func encode(t testing.TB, m proto.Message) []byte {
	t.Helper()
	raw, err := proto.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// envelope is a transaction of a chaincode that set an event.
func envelope(t testing.TB, channel, id, chaincode, event string) []byte {
	t.Helper()
	var events []byte
	if event != "" {
		events = encode(t, &peer.ChaincodeEvent{ChaincodeId: chaincode, TxId: id, EventName: event, Payload: []byte("{}")})
	}
	action := encode(t, &peer.ChaincodeAction{Events: events, ChaincodeId: &peer.ChaincodeID{Name: chaincode}})
	payload := encode(t, &peer.ChaincodeActionPayload{Action: &peer.ChaincodeEndorsedAction{
		ProposalResponsePayload: encode(t, &peer.ProposalResponsePayload{Extension: action}),
	}})
	return encode(t, &common.Envelope{Payload: encode(t, &common.Payload{
		Header: &common.Header{ChannelHeader: encode(t, &common.ChannelHeader{
			Type: int32(common.HeaderType_ENDORSER_TRANSACTION), ChannelId: channel, TxId: id,
		})},
		Data: encode(t, &peer.Transaction{Actions: []*peer.TransactionAction{{Payload: payload}}}),
	})})
}

func block(number uint64, flags []byte, data ...[]byte) *common.Block {
	return &common.Block{
		Header: &common.BlockHeader{Number: number}, Data: &common.BlockData{Data: data},
		Metadata: &common.BlockMetadata{Metadata: [][]byte{{}, {}, flags, {}}},
	}
}

const conflict = byte(peer.TxValidationCode_MVCC_READ_CONFLICT)

// TestBlockEvents: of valid transactions of this chaincode alone, counted among
// all of the block.
func TestBlockEvents(t *testing.T) {
	b := block(9, []byte{0, conflict, 0, 0, 0},
		envelope(t, "c", "other", "lifecycle", "x"), envelope(t, "c", "lost", "custody", "custody"),
		envelope(t, "c", "won", "custody", "custody"), envelope(t, "c", "silent", "custody", ""), envelope(t, "c", "last", "custody", "custody"))
	events, err := blockEvents(b, "c", "custody", func(err error) { t.Error(err) })
	if err != nil {
		t.Fatal(err)
	}
	if len(events) != 2 || events[0].TxID != "won" || events[0].Cursor.Tx != 3 || events[1].TxID != "last" || events[1].Cursor.Tx != 5 || events[1].Cursor.Block != 9 {
		t.Errorf("%+v, want the third and the fifth transaction's", events)
	}
	for name, b := range map[string]*common.Block{
		"no flags":              {Data: b.Data},
		"too few flags":         block(9, []byte{0}, b.Data.Data...),
		"garbage":               block(9, []byte{0}, []byte{0xff}),
		"another channel's":     block(9, []byte{0}, envelope(t, "d", "x", "custody", "custody")),
		"an event of another's": block(9, []byte{0}, forgedID(t)),
	} {
		if events, err := blockEvents(b, "c", "custody", func(err error) { t.Error(err) }); err == nil {
			t.Errorf("%s: %+v, want an error", name, events)
		}
	}
}

// TestUnbackedEvents: what an event tells of and its transaction did not write is
// passed over, and the rest of the block is not.
func TestUnbackedEvents(t *testing.T) {
	b := block(3, []byte{0, 0}, envelope(t, "c", "strange", "custody", "another name"), envelope(t, "c", "good", "custody", "custody"))
	var refused []error
	events, err := blockEvents(b, "c", "custody", func(err error) { refused = append(refused, err) })
	if err != nil || len(events) != 1 || events[0].TxID != "good" || len(refused) != 1 {
		t.Errorf("%+v, %v, refused %v, want the second transaction's alone", events, err, refused)
	}
}

// forgedID is a transaction whose event names another transaction.
func forgedID(t testing.TB) []byte {
	raw := envelope(t, "c", "one", "custody", "custody")
	var env common.Envelope
	var payload common.Payload
	if err := proto.Unmarshal(raw, &env); err != nil {
		t.Fatal(err)
	}
	if err := proto.Unmarshal(env.Payload, &payload); err != nil {
		t.Fatal(err)
	}
	payload.Header.ChannelHeader = encode(t, &common.ChannelHeader{Type: int32(common.HeaderType_ENDORSER_TRANSACTION), ChannelId: "c", TxId: "two"})
	return encode(t, &common.Envelope{Payload: encode(t, &payload)})
}

// FuzzBlockEvents: whatever a peer sends is events or an error.
func FuzzBlockEvents(f *testing.F) {
	f.Add(encode(f, block(1, []byte{0}, envelope(f, "c", "t", "custody", "custody"))))
	f.Add(encode(f, block(1, []byte{0, conflict}, envelope(f, "c", "t", "custody", ""), []byte{1})))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var b common.Block
		if proto.Unmarshal(raw, &b) != nil {
			return
		}
		events, err := blockEvents(&b, "c", "custody", func(error) {})
		if err != nil && events != nil {
			t.Errorf("%d events beside the error %v", len(events), err)
		}
		for i, e := range events {
			if e.Cursor.Tx == 0 || int(e.Cursor.Tx) > len(b.Data.Data) || i > 0 && e.Cursor.Tx <= events[i-1].Cursor.Tx {
				t.Errorf("event %d has the cursor %+v", i, e.Cursor)
			}
		}
	})
}
