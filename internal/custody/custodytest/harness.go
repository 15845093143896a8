// Package custodytest is the suite that every implementation of the custody
// ledger passes: the embedded one and a real Fabric channel, without special cases.
// It states what the rest of the program relies on: the rules of custody, one
// event is one event, conflicts, replay, and what an error means.
//
// A real channel is shared and keeps what was written to it. So the suite
// makes fresh items and units for each test, and never counts what it did not
// write itself.
package custodytest

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
)

// Org is one of the organisations that the suite needs on the channel.
type Org int

// The organisations. Each has the role of its name, the maker's is "maker".
const (
	Maker Org = iota
	Carrier
	Retailer
)

// Role is the organisation's role on the channel.
func (o Org) Role() string { return [...]string{"maker", "carrier", "retailer"}[o] }

// Harness is a ledger under test. Both methods may be called from any goroutine.
type Harness interface {
	// MSP is the organisation's MSP id.
	MSP(Org) string
	// Connect returns the ledger as a member of the organisation sees it, whose
	// certificate carries the roles in chaincode.RolesAttribute. The same org
	// and name give the same identity.
	Connect(t testing.TB, org Org, name string, roles ...string) custody.Ledger
}

// Fixture is a channel with its three parties registered.
type Fixture struct {
	t       testing.TB
	harness Harness
	clients map[Org]custody.Client
	parties map[Org]provenance.Party
	seed    uint64 // makes this test's serials its own
	serial  uint64
}

// prefix is the maker's GS1 company prefix (a GS1 example prefix).
const prefix = "952110153"

// NewFixture connects and registers the parties.
func NewFixture(t testing.TB, h Harness) *Fixture {
	t.Helper()
	var seed [8]byte
	if _, err := rand.Read(seed[:]); err != nil {
		t.Fatal(err)
	}
	f := &Fixture{
		t: t, harness: h, seed: binary.BigEndian.Uint64(seed[:]),
		clients: map[Org]custody.Client{}, parties: map[Org]provenance.Party{},
	}
	for _, org := range []Org{Maker, Carrier, Retailer} {
		f.clients[org] = custody.Client{Ledger: h.Connect(t, org, "admin", org.Role())}
		p := provenance.Party{
			MSP: h.MSP(org), Name: fmt.Sprintf("The %s", org.Role()), GLN: "https://id.gs1.org/417/" + GLN(org),
			Roles: []string{org.Role()}, Account: provenance.Address{19: byte(org) + 1},
		}
		if org == Maker {
			p.Prefixes = []string{prefix}
		}
		got, err := f.clients[org].PutParty(ctx(t), p)
		if err != nil {
			t.Fatalf("registering the %s: %v", org.Role(), err)
		}
		f.parties[org] = got
	}
	return f
}

// GLN is the organisation's GLN under the example prefix.
func GLN(org Org) string { return withCheck(fmt.Sprintf("%s%03d", prefix, 100+org)) }

func withCheck(digits string) string {
	c, err := gs1.CheckDigit(digits)
	if err != nil {
		panic("custodytest: " + err.Error())
	}
	return digits + string(c)
}

// ctx ends before the test binary does, so that a hang names its test.
func ctx(t testing.TB) context.Context {
	c, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	t.Cleanup(cancel)
	return c
}

// Client is the organisation's client.
func (h *Fixture) Client(org Org) custody.Client { return h.clients[org] }

// PGLN is the organisation's party GLN URI.
func (h *Fixture) PGLN(org Org) string { return h.parties[org].GLN }

// Items makes n names of items that nobody has used.
func (h *Fixture) Items(n int) []string {
	gtin := withCheck("0" + prefix + "000")
	items := make([]string, n)
	for i := range items {
		h.serial++
		items[i] = fmt.Sprintf("https://id.gs1.org/01/%s/21/%016X%04X", gtin, h.seed, h.serial)
	}
	return items
}

// Unit makes the name of a logistic unit that nobody has used.
func (h *Fixture) Unit() string {
	h.serial++
	n := (h.seed ^ h.serial*0x9E3779B97F4A7C15) % 1e7 // 17 digits are 1 extension, 9 prefix, 7 reference
	return "https://id.gs1.org/00/" + withCheck(fmt.Sprintf("%d%s%07d", h.serial%10, prefix, n))
}

// Capture is a checkpoint as the ledger takes it.
func Capture(t testing.TB, c provenance.Checkpoint) chaincode.Capture {
	t.Helper()
	ev, err := c.Event()
	if err != nil {
		t.Fatalf("making the event of %+v: %v", c, err)
	}
	text, err := ev.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	return chaincode.Capture{Event: json.RawMessage(text), Expect: c.Expect, Custody: true}
}

// Do appends one checkpoint and returns its outcome.
func (h *Fixture) Do(org Org, c provenance.Checkpoint) chaincode.Outcome {
	h.t.Helper()
	if c.Time.IsZero() {
		c.Time = Now()
	}
	out, err := h.clients[org].Append(ctx(h.t), Capture(h.t, c))
	if err != nil {
		h.t.Fatalf("appending %s of %d subjects by the %s: %v", c.Verb, len(c.Subjects), org.Role(), err)
	}
	return out[0]
}

// Must appends a checkpoint that has to be accepted.
func (h *Fixture) Must(org Org, c provenance.Checkpoint) chaincode.Outcome {
	h.t.Helper()
	out := h.Do(org, c)
	if out.Status != chaincode.Accepted {
		h.t.Fatalf("%s by the %s: %+v, want it accepted", c.Verb, org.Role(), out)
	}
	return out
}

// Refused appends a checkpoint that a rule has to refuse with code.
func (h *Fixture) Refused(org Org, code string, c provenance.Checkpoint) chaincode.Outcome {
	h.t.Helper()
	out := h.Do(org, c)
	if out.Status != chaincode.Rejected || out.Code != code || out.Detail == "" {
		h.t.Errorf("%s of %d subjects by the %s: %+v, want it rejected as %s", c.Verb, len(c.Subjects), org.Role(), out, code)
	}
	return out
}

// Commission makes n items that the maker holds.
func (h *Fixture) Commission(n int) []string {
	h.t.Helper()
	items := h.Items(n)
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Commission, Subjects: items})
	return items
}

// Custody reads where a chain stands.
func (h *Fixture) Custody(subject string) chaincode.CustodyState {
	h.t.Helper()
	c, err := h.clients[Carrier].Custody(ctx(h.t), subject)
	if err != nil {
		h.t.Fatalf("reading the custody of %s: %v", subject, err)
	}
	return c
}

// Now is the wall clock, as an event's time. Events of one test may share a
// millisecond, and then need another difference to be different events.
func Now() time.Time { return time.Now().Truncate(time.Millisecond) }

// Code is the code of a *custody.Rejected, empty for any other error.
func Code(err error) string {
	var r *custody.Rejected
	if errors.As(err, &r) {
		return r.Code
	}
	return ""
}
