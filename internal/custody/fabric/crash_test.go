package fabric_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/internal/custody/fabric/profile"
	"github.com/waymark/waymark/provenance"
)

// scanJob is what the scanner's part needs to know.
type scanJob struct {
	Profile, Journal, Certificate, Key string
	Items                              []string
	Round                              int
}

const jobVariable = "WAYMARK_FABRIC_TEST_JOB"

// scan appends notes to each item until it is killed, and prints the item and
// the event's id of each that was acknowledged.
func scan() error {
	var job scanJob
	if err := json.Unmarshal([]byte(os.Getenv(jobVariable)), &job); err != nil {
		return err
	}
	p, err := profile.Load(job.Profile)
	if err != nil {
		return err
	}
	id, err := fabric.LoadIdentity("MakerMSP", job.Certificate, job.Key)
	if err != nil {
		return err
	}
	ledger, err := fabric.Open(fabric.Config{Profile: p, MSP: "MakerMSP", Identity: id, Path: job.Journal})
	if err != nil {
		return err
	}
	client := custody.Client{Ledger: ledger}
	var work sync.WaitGroup
	for i, item := range job.Items {
		work.Go(func() {
			for n := 0; ; n++ {
				place := fmt.Sprintf("https://id.gs1.org/414/%s/254/%d-%d-%d", custodytest.GLN(custodytest.Maker), job.Round, i, n)
				ev, err := provenance.Checkpoint{Verb: provenance.Note, Subjects: []string{item}, Place: place, Time: custodytest.Now()}.Event()
				if err != nil {
					fmt.Fprintln(os.Stderr, err)
					return
				}
				text, err := ev.MarshalJSON()
				if err != nil {
					fmt.Fprintln(os.Stderr, err)
					return
				}
				out, err := client.Append(context.Background(), chaincode.Capture{Event: text})
				if err != nil || !out[0].Done() {
					fmt.Fprintln(os.Stderr, out, err)
					return
				}
				fmt.Println(item, out[0].EventID)
			}
		})
	}
	work.Wait()
	return errors.New("the scanner stopped by itself")
}

// TestProcessKilled: a program that is killed while records stream in leaves
// nothing that was acknowledged behind, and the next one sends what was under way,
// once.
func processKilled(t *testing.T) {
	h := &harness{network: sharedNetwork(t), known: map[string]*custody.Identity{}}
	fixture := custodytest.NewFixture(t, h)
	job := scanJob{Profile: filepath.Join(h.data, "profile.json"), Journal: filepath.Join(t.TempDir(), "journal.db"), Items: fixture.Commission(6)}
	var files profile.Identity
	if err := json.Unmarshal(h.run(t, "enroll", "--json", "--msp", "MakerMSP", "--name", "killed", "--roles", "maker"), &files); err != nil {
		t.Fatal(err)
	}
	job.Certificate, job.Key = files.Certificate, files.Key
	acked := map[string][]string{}
	total := 0
	for job.Round = range 5 {
		total += scanUntilKilled(t, job, acked, 12+job.Round)
	}
	id, err := fabric.LoadIdentity("MakerMSP", job.Certificate, job.Key)
	if err != nil {
		t.Fatal(err)
	}
	next := h.open(t, id, func(c *fabric.Config) { c.Path = job.Journal })
	left, err := next.InFlight()
	if err != nil {
		t.Fatal(err)
	}
	for n := left; n != 0; time.Sleep(20 * time.Millisecond) {
		if n, err = next.InFlight(); err != nil {
			t.Fatal(err)
		}
	}
	found, doubled, lost := 0, 0, 0
	for item, ids := range acked {
		history, err := fixture.Client(custodytest.Carrier).History(testContext(t), item)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := history.Verify(); err != nil {
			t.Error(err)
		}
		held := map[string]int{}
		for _, r := range history.Chains[0].Records[1:] {
			held[r.Event]++
			found++
		}
		for _, n := range held {
			doubled += n - 1
		}
		for _, id := range ids {
			if held[id] == 0 {
				lost++
			}
		}
	}
	t.Logf("killed 5 times: acknowledged %d, found %d, doubled %d, lost %d; %d were in flight at the last", total, found, doubled, lost, left)
	// Beside what was acknowledged, what was under way may stand: one an item and kill.
	if doubled > 0 || lost > 0 || found < total || found > total+5*len(job.Items) {
		t.Error("the ledger does not hold what was acknowledged, once")
	}
}

// scanUntilKilled runs the scanner until n events were acknowledged, and kills it.
func scanUntilKilled(t *testing.T, job scanJob, acked map[string][]string, n int) int {
	t.Helper()
	text, err := json.Marshal(job)
	if err != nil {
		t.Fatal(err)
	}
	cmd := play(t, "scanner", jobVariable+"="+string(text))
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	got := 0
	for lines := bufio.NewScanner(out); lines.Scan(); {
		item, id, ok := strings.Cut(lines.Text(), " ")
		if !ok {
			continue // the last line of a process that is killed may be cut off
		}
		acked[item] = append(acked[item], id)
		if got++; got == n {
			// At another point of the next transactions' way in each round.
			time.AfterFunc(time.Duration(10+20*job.Round)*time.Millisecond, func() { _ = cmd.Process.Kill() })
		}
	}
	_ = cmd.Wait()
	if got < n {
		t.Fatalf("the scanner ended after %d of %d events", got, n)
	}
	return got
}
