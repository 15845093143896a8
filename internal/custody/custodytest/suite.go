package custodytest

import "testing"

// Run runs the suite. open gives the ledger under test; it may give the same one
// each time.
func Run(t *testing.T, open func(t *testing.T) Harness) {
	for _, test := range []struct {
		name string
		run  func(*testing.T, Harness)
	}{
		{"custody path", custodyPath},
		{"rules", rules},
		{"units", units},
		{"units at depth", depth},
		{"unpack all", unpackAll},
		{"one event", oneEvent},
		{"same time, other content", samePosition},
		{"batch", batches},
		{"atomic batch", atomic},
		{"stored events", stored},
		{"times", times},
		{"malformed", malformed},
		{"returns", returns},
		{"errors declared", errorsDeclared},
		{"parties", partyRules},
		{"attestations", attested},
		{"two writers", twoWriters},
		{"two handhelds", twoHandhelds},
		{"one eventID", oneEventID},
		{"many writers", manyWriters},
		{"replay and follow", replayAndFollow},
		{"queries", queries},
		{"details", details},
		{"custody oracle", oracle},
	} {
		t.Run(test.name, func(t *testing.T) { test.run(t, open(t)) })
	}
}
