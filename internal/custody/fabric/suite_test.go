package fabric_test

import (
	"testing"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
)

// TestSuite: the real channel does what the embedded one does.
func TestSuite(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	custodytest.Run(t, func(t *testing.T) custodytest.Harness { return h })
}

// bounds: the largest transactions fit into the real channel's too.
func bounds(t *testing.T) {
	custodytest.RunBounds(t, &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}})
}
