package embedded_test

import (
	"sync"
	"testing"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/embedded"
)

// harness is an embedded channel with its organisations' CAs.
type harness struct {
	dir     string
	channel *embedded.Channel
	mu      sync.Mutex // enrolling writes files
}

func newHarness(t testing.TB) *harness {
	t.Helper()
	dir := t.TempDir()
	channel, err := embedded.Open(embedded.Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := channel.Close(); err != nil {
			t.Error(err)
		}
	})
	return &harness{dir: dir, channel: channel}
}

func (*harness) MSP(org custodytest.Org) string {
	return [...]string{"MakerMSP", "CarrierMSP", "RetailerMSP"}[org]
}

func (h *harness) Connect(t testing.TB, org custodytest.Org, name string, roles ...string) custody.Ledger {
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
	return ledger
}

func TestSuite(t *testing.T) {
	custodytest.Run(t, func(t *testing.T) custodytest.Harness { return newHarness(t) })
}
