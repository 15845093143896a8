package chaincode

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/hyperledger/fabric-chaincode-go/v2/shim"

	"github.com/waymark/waymark/provenance"
)

// Object types of the composite keys; see the package comment.
const (
	custodyType  = "custody"
	recordType   = "record"
	eventType    = "event"
	touchedType  = "touched"
	contentType  = "content"
	partyType    = "party"
	glnType      = "gln"
	prefixType   = "prefix"
	approvalType = "approval"
	declaredType = "declared"
	attestType   = "attest"
	namedType    = "named"
)

// ledger is the state as this transaction sees it. The stub shows committed
// state alone, so what earlier events of the transaction changed is kept here:
// changes for the transaction, and draft for the event that is being judged.
type ledger struct {
	stub       shim.ChaincodeStubInterface
	changes    map[string]change
	draft      map[string]change
	emitted    announcement
	registered []string // see msps
}

// change is what becomes of a key.
type change struct {
	value  []byte // nil: it is deleted
	kept   bool   // the value stays as it is committed
	policy []byte // nil: its policy stays
}

// begin starts the judging of one event; what it put is dropped or kept as a
// whole.
func (l *ledger) begin() { l.draft = map[string]change{} }

func (l *ledger) keep() {
	maps.Copy(l.changes, l.draft)
	l.draft = nil
}

func (l *ledger) drop() { l.draft = nil }

func key(kind string, attributes ...string) (string, error) {
	k, err := shim.CreateCompositeKey(kind, attributes)
	if err != nil {
		return "", refuse(CodeBadRequest, "", "%v", err)
	}
	return k, nil
}

func (l *ledger) changed(k string) (change, bool) {
	if c, ok := l.draft[k]; ok {
		return c, true
	}
	c, ok := l.changes[k]
	return c, ok
}

func (l *ledger) read(k string) ([]byte, error) {
	if c, ok := l.changed(k); ok && !c.kept {
		return c.value, nil
	}
	v, err := l.stub.GetState(k)
	if err != nil {
		return nil, fmt.Errorf("reading the state: %w", err)
	}
	return v, nil
}

// get reads a JSON value into v and reports whether there is one.
func (l *ledger) get(v any, kind string, attributes ...string) (bool, error) {
	k, err := key(kind, attributes...)
	if err != nil {
		return false, err
	}
	b, err := l.read(k)
	if err != nil || b == nil {
		return false, err
	}
	if err := json.Unmarshal(b, v); err != nil {
		return false, fmt.Errorf("reading %s %v: %w", kind, attributes, err)
	}
	return true, nil
}

func (l *ledger) put(v any, kind string, attributes ...string) error {
	b, err := encode(v)
	if err != nil {
		return err
	}
	return l.change(change{value: b}, kind, attributes...)
}

// putSealed puts what nobody can ever write again.
func (l *ledger) putSealed(v any, kind string, attributes ...string) error {
	b, err := encode(v)
	if err != nil {
		return err
	}
	return l.change(change{value: b, policy: sealed}, kind, attributes...)
}

func (l *ledger) delete(kind string, attributes ...string) error {
	return l.change(change{}, kind, attributes...)
}

// setPolicy sets a key's endorsement policy; nil leaves it.
func (l *ledger) setPolicy(policy []byte, kind string, attributes ...string) error {
	if policy == nil {
		return nil
	}
	return l.change(change{kept: true, policy: policy}, kind, attributes...)
}

// change adds to what this transaction does to a key so far.
func (l *ledger) change(c change, kind string, attributes ...string) error {
	k, err := key(kind, attributes...)
	if err != nil {
		return err
	}
	if old, ok := l.changed(k); ok {
		if c.policy == nil && (c.kept || c.value != nil) {
			c.policy = old.policy
		}
		if c.kept {
			c.value, c.kept = old.value, old.kept
		}
	}
	if l.draft != nil {
		l.draft[k] = c
	} else {
		l.changes[k] = c
	}
	return nil
}

// scan returns the attributes that follow the given ones in all keys of a
// kind, in order, with this transaction's changes.
func (l *ledger) scan(kind string, attributes ...string) ([]string, error) {
	found := map[string]bool{}
	err := l.each(kind, attributes, func(k string, _ []byte) error {
		found[k] = true
		return nil
	})
	if err != nil {
		return nil, err
	}
	prefix, err := key(kind, attributes...)
	if err != nil {
		return nil, err
	}
	for _, layer := range []map[string]change{l.changes, l.draft} {
		for k, c := range layer {
			if !c.kept && len(k) > len(prefix) && k[:len(prefix)] == prefix {
				found[k] = c.value != nil
			}
		}
	}
	var list []string
	for _, k := range slices.Sorted(maps.Keys(found)) {
		if found[k] {
			list = append(list, k[len(prefix):len(k)-1])
		}
	}
	return list, nil
}

// each calls do for every committed entry under the given attributes.
func (l *ledger) each(kind string, attributes []string, do func(k string, v []byte) error) error {
	it, err := l.stub.GetStateByPartialCompositeKey(kind, attributes)
	if err != nil {
		return fmt.Errorf("reading the state: %w", err)
	}
	defer it.Close()
	for it.HasNext() {
		kv, err := it.Next()
		if err != nil {
			return fmt.Errorf("reading the state: %w", err)
		}
		if err := do(kv.Key, kv.Value); err != nil {
			return err
		}
	}
	return nil
}

// commit writes the transaction's changes in the order of keys, and its event.
func (l *ledger) commit() error {
	for _, k := range slices.Sorted(maps.Keys(l.changes)) {
		if err := l.commitKey(k, l.changes[k]); err != nil {
			return fmt.Errorf("writing the state: %w", err)
		}
	}
	if l.emitted.empty() {
		return nil
	}
	payload, err := encode(l.emitted)
	if err != nil {
		return err
	}
	if err := l.stub.SetEvent(EventName, payload); err != nil {
		return fmt.Errorf("setting the chaincode event: %w", err)
	}
	return nil
}

func (l *ledger) commitKey(k string, c change) error {
	if !c.kept && c.value == nil {
		return l.stub.DelState(k)
	}
	if !c.kept {
		if err := l.stub.PutState(k, c.value); err != nil {
			return err
		}
	}
	if c.policy == nil {
		return nil
	}
	return l.stub.SetStateValidationParameter(k, c.policy)
}

// now is the transaction's time: what its client claims.
func (l *ledger) now() (time.Time, error) {
	t, err := l.stub.GetTxTimestamp()
	if err != nil {
		return time.Time{}, fmt.Errorf("reading the transaction's time: %w", err)
	}
	return t.AsTime().Truncate(time.Millisecond), nil
}

// custody is where a subject's chain stands; the zero custody if it has not
// begun.
func (l *ledger) custody(s string) (provenance.Custody, error) {
	c, err := l.chainHead(s)
	return c.Custody, err
}

// chainHead is custody with the place of its newest record.
func (l *ledger) chainHead(s string) (chainHead, error) {
	c := chainHead{Custody: provenance.Custody{Subject: s}}
	_, err := l.get(&c, custodyType, s)
	return c, err
}

// sequence is a record's number as a key: in order, whatever its size.
func sequence(n uint64) string { return fmt.Sprintf("%016x", n) }
