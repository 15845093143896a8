//go:build faults

package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
)

// These run the whole program on a real Fabric channel and take minutes:
// go test -tags faults -run TestFabric ./cmd/waymark

// fabricNetwork is a real channel of four organisations.
type fabricNetwork struct {
	dir, data, profile string
}

// startFabric starts a network and has the warehouse join it. It goes with the
// test, or with this process.
func startFabric(t *testing.T) *fabricNetwork {
	t.Helper()
	n := &fabricNetwork{dir: t.TempDir()}
	n.data = filepath.Join(n.dir, "network")
	for _, program := range []string{"waymark-fabric", "waymark-audit"} {
		build := exec.Command("go", "build", "-C", "../"+program, "-o", filepath.Join(n.dir, program), ".")
		if out, err := build.CombinedOutput(); err != nil {
			t.Fatalf("building %s: %v\n%s", program, err, out)
		}
	}
	run := exec.Command(filepath.Join(n.dir, "waymark-fabric"), "run", "--data", n.data)
	hold, err := run.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := run.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	run.Stderr = &said
	if err := run.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		hold.Close()
		_, _ = io.Copy(io.Discard, out)
		if err := run.Wait(); err != nil {
			t.Logf("the network ended with %v\n%s", err, said.String())
		}
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		_ = run.Wait()
		if run.ProcessState.ExitCode() == 3 {
			absent(t, "Fabric cannot be built here: "+said.String())
		}
		t.Fatalf("the network did not start: %s", said.String())
	}
	n.profile = strings.TrimSpace(line)
	if out, err := exec.Command(filepath.Join(n.dir, "waymark-fabric"), "join", "--data", n.data).CombinedOutput(); err != nil {
		t.Fatalf("the warehouse does not join: %v\n%s", err, out)
	}
	return n
}

// audited has the witness check the channel, which must be clean.
func (n *fabricNetwork) audited(t *testing.T) {
	t.Helper()
	out, err := exec.Command(filepath.Join(n.dir, "waymark-audit"), "check", "--profile", n.profile, "--as", "RetailerMSP",
		"--key", filepath.Join(n.dir, "auditor.pem"), "--out", filepath.Join(t.TempDir(), "report.json")).CombinedOutput()
	if err != nil {
		t.Errorf("the audit: %v\n%s", err, out)
	}
	t.Logf("%s", out)
}

// TestFabricKillServe kills the whole program under load while its checkpoints
// go to a real channel in groups.
func TestFabricKillServe(t *testing.T) {
	n := startFabric(t)
	killServe(t, 3, "--fabric", n.profile)
	n.audited(t)
}

// TestFabricTwoHandhelds: two handhelds of each party scan the same items at the
// same moment. Of one record sent twice there is one on the ledger; of two that
// exclude each other one stands, and the other gets the reason.
func TestFabricTwoHandhelds(t *testing.T) {
	n := startFabric(t)
	dir, files := t.TempDir(), t.TempDir()
	p := startProgram(t, dir, "--fabric", n.profile)
	maker, _ := p.as(t, "MakerMSP", app.RoleMaker)
	file, items := makeBatch(t, rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 0)), files, "batch.csv", 12)
	mint(t, maker, file, examplePassport(t, files))
	first, _ := p.as(t, "MakerMSP", app.RoleCustodian)
	second, _ := p.as(t, "MakerMSP", app.RoleCustodian)
	sent, accepted, same, refused := 0, 0, 0, 0
	var mu sync.Mutex
	for i, item := range items {
		at := time.Now()
		checkpoints := [2]provenance.Checkpoint{
			{Verb: provenance.Ship, Subjects: []string{item}, To: "https://id.gs1.org/417/9521874000015", Time: at},
			{Verb: provenance.Ship, Subjects: []string{item}, To: "https://id.gs1.org/417/9521874000015", Time: at},
		}
		if i%2 == 1 { // they exclude each other
			checkpoints[1] = provenance.Checkpoint{Verb: provenance.Destroy, Subjects: []string{item}, Time: at}
		}
		var group sync.WaitGroup
		for k, handheld := range []client.Client{first, second} {
			group.Go(func() {
				o, err := handheld.Checkpoint(t.Context(), fmt.Sprint(i, k), checkpoints[k])
				mu.Lock()
				defer mu.Unlock()
				sent++
				switch {
				case err == nil && o.Status == "accepted":
					accepted++
				case err == nil && o.Status == "duplicate":
					same++
				case code(err) == provenance.CodeInTransit || code(err) == provenance.CodeEnded:
					refused++
				default:
					t.Errorf("item %d, handheld %d: %+v, %v", i, k, o, err)
				}
			})
		}
		group.Wait()
	}
	found := 0
	for _, item := range items {
		scan, err := maker.Scan(t.Context(), item, "")
		if err != nil {
			t.Fatal(err)
		}
		found += int(scan.Evidence.Custody.Custody.Seq) - 1
	}
	t.Logf("sent %d, accepted %d, the same again %d, refused with the reason %d, found %d", sent, accepted, same, refused, found)
	if half := len(items) / 2; accepted != len(items) || found != len(items) || same != half || refused != half {
		t.Error("want one record an item")
	}
	p.fsck(t)
	p.stop(t)
	n.audited(t)
}
