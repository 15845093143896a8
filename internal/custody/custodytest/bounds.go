package custodytest

import (
	"testing"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/provenance"
)

// RunBounds is the rest of the suite: the largest transactions that the
// chaincode takes fit into what the ledger takes. On a real channel that costs a
// minute, see chaincode.MaxMoves.
func RunBounds(t *testing.T, harness Harness) {
	h := NewFixture(t, harness)
	now := Now()
	wide := make([]chaincode.Capture, 3)
	for i := range wide {
		wide[i] = Capture(t, provenance.Checkpoint{Verb: provenance.Commission, Subjects: h.Items(chaincode.MaxSubjects/2 - 1), Time: now})
	}
	if out, err := h.Client(Maker).Append(ctx(t), wide...); err != nil || len(out) != 3 || !out[2].Done() {
		t.Errorf("events that concern more than one transaction takes: %d outcomes, %v", len(out), err)
	}
	// The most that one event may concern fits into a block, also of long names.
	most := h.Commission(chaincode.MaxSubjects)
	h.Must(Maker, provenance.Checkpoint{Verb: provenance.Pack, Unit: h.Unit(), Subjects: most[:chaincode.MaxMoves]})
	h.Refused(Maker, chaincode.CodeTooLarge, provenance.Checkpoint{Verb: provenance.Pack, Unit: h.Unit(), Subjects: most[chaincode.MaxMoves : 2*chaincode.MaxMoves+1]})
	h.Refused(Maker, chaincode.CodeTooLarge, provenance.Checkpoint{Verb: provenance.Commission, Subjects: h.Items(chaincode.MaxSubjects + 1)})
}
