package contracts_test

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/waymark/waymark/contracts/escrow"
)

// groups are what the drawing says for several states.
var groups = map[string][]escrow.Status{
	"each open": {escrow.Funded, escrow.Delivered, escrow.Disputed},
	"each paid": {escrow.Released, escrow.Confirmed, escrow.Refunded, escrow.Resolved},
	"each seen": {
		escrow.Funded, escrow.Delivered, escrow.Disputed, escrow.Released, escrow.Confirmed, escrow.Refunded,
		escrow.Resolved, escrow.Cancelled,
	},
}

// TestStatesAreDrawn compares three accounts of an order's states: the drawing over Status in the Solidity, the
// same drawing in README.md, and the model in States.t.sol, which is itself compared with what the contract does.
func TestStatesAreDrawn(t *testing.T) {
	model := modelArrows(t, read(t, "test/escrow/States.t.sol"))
	for _, name := range []string{"src/OrderTypes.sol", "README.md"} {
		drawn := drawnArrows(read(t, name))
		if len(drawn) == 0 {
			t.Errorf("%s has no drawing of the states", name)
		}
		for arrow := range drawn {
			if !model[arrow] {
				t.Errorf("%s draws %s, which the model does not have", name, arrow)
			}
		}
		for _, arrow := range slices.Sorted(maps.Keys(model)) {
			if !drawn[arrow] {
				t.Errorf("%s does not draw %s", name, arrow)
			}
		}
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

var drawing = regexp.MustCompile(`(?m)^[/ ]*(each \w+|[A-Z]\w+) +──([a-zA-Z, ]+)─+> (the same|[A-Z]\w+)`)

func drawnArrows(text string) map[string]bool {
	arrows := map[string]bool{}
	for _, line := range drawing.FindAllStringSubmatch(text, -1) {
		from := []string{strings.ToLower(line[1])}
		if group, ok := groups[line[1]]; ok {
			from = nil
			for _, s := range group {
				from = append(from, s.String())
			}
		}
		for _, state := range from {
			to := strings.ToLower(line[3])
			if line[3] == "the same" {
				to = state
			}
			for _, verb := range strings.Split(line[2], ", ") {
				arrows[state+" "+verb+" "+to] = true
			}
		}
	}
	return arrows
}

var (
	modelArrow = regexp.MustCompile(`arrow\((Start\.\w+|\w+\[i\]), Verb\.(\w+), Status\.(\w+)\);`)
	modelList  = regexp.MustCompile(`Start\[\d+\] memory (\w+) = \[([^\]]*)\];`)
)

// modelArrows reads the model. What it tells apart in Funded and Disputed orders is one state here.
func modelArrows(t *testing.T, text string) map[string]bool {
	t.Helper()
	lists := map[string][]string{}
	for _, list := range modelList.FindAllStringSubmatch(text, -1) {
		lists[list[1]+"[i]"] = strings.Split(list[2], ", ")
	}
	arrows := map[string]bool{}
	for _, line := range modelArrow.FindAllStringSubmatch(text, -1) {
		from, ok := lists[line[1]]
		if !ok {
			from = []string{line[1]}
		}
		for _, state := range from {
			state = strings.ToLower(strings.TrimPrefix(state, "Start."))
			state = strings.NewReplacer("inspected", "funded", "proven", "disputed").Replace(state)
			arrows[state+" "+line[2]+" "+strings.ToLower(line[3])] = true
		}
	}
	if len(arrows) == 0 {
		t.Fatal("the model has no arrows")
	}
	return arrows
}
