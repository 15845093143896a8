package group_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/embedded"
	"github.com/waymark/waymark/internal/custody/group"
)

// harness is an embedded channel whose members append through a group.
type harness struct {
	dir     string
	channel *embedded.Channel
	cfg     group.Config
	mu      sync.Mutex // enrolling writes files
}

func newHarness(t testing.TB, cfg group.Config) *harness {
	t.Helper()
	h := &harness{dir: t.TempDir(), cfg: cfg}
	var err error
	if h.channel, err = embedded.Open(embedded.Config{Dir: h.dir}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.channel.Close(); err != nil {
			t.Error(err)
		}
	})
	return h
}

func (*harness) MSP(org custodytest.Org) string {
	return [...]string{"MakerMSP", "CarrierMSP", "RetailerMSP"}[org]
}

// below is the ledger of a member, not grouped.
func (h *harness) below(t testing.TB, org custodytest.Org, name string, roles ...string) custody.Confidential {
	t.Helper()
	h.mu.Lock()
	defer h.mu.Unlock()
	id, err := embedded.Authority{Dir: h.dir}.Enroll(h.MSP(org), name, roles...)
	if err != nil {
		t.Fatal(err)
	}
	ledger, err := h.channel.As(id)
	if err != nil {
		t.Fatal(err)
	}
	return ledger.(custody.Confidential)
}

func (h *harness) Connect(t testing.TB, org custodytest.Org, name string, roles ...string) custody.Ledger {
	t.Helper()
	return grouped(t, h.below(t, org, name, roles...), h.cfg)
}

func grouped(t testing.TB, below custody.Confidential, cfg group.Config) *group.Ledger {
	l := group.New(below, cfg)
	t.Cleanup(func() {
		if err := l.Close(); err != nil {
			t.Error(err)
		}
	})
	return l
}

func testContext(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// TestSuite: a grouped ledger keeps every promise of the one below.
func TestSuite(t *testing.T) {
	custodytest.Run(t, func(t *testing.T) custodytest.Harness { return newHarness(t, group.Config{Size: 50}) })
}

func TestBounds(t *testing.T) { custodytest.RunBounds(t, newHarness(t, group.Config{Size: 50})) }
