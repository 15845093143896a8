package group_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/custodytest"
	"github.com/waymark/waymark/internal/custody/embedded"
	"github.com/waymark/waymark/internal/custody/group"
	"github.com/waymark/waymark/provenance"
)

// A child process appends through a group until it is killed, and says on its
// standard output what it sends and what was acknowledged.
const jobVariable = "WAYMARK_GROUP_TEST_JOB"

type job struct {
	Dir   string
	Items []string
	Round int
}

func TestMain(m *testing.M) {
	if text := os.Getenv(jobVariable); text != "" {
		if err := appendUntilKilled(text); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
		os.Exit(1)
	}
	os.Exit(m.Run())
}

func appendUntilKilled(text string) error {
	var j job
	if err := json.Unmarshal([]byte(text), &j); err != nil {
		return err
	}
	channel, err := embedded.Open(embedded.Config{Dir: j.Dir})
	if err != nil {
		return err
	}
	id, err := embedded.Authority{Dir: j.Dir}.Enroll("MakerMSP", "scanner", "maker")
	if err != nil {
		return err
	}
	below, err := channel.As(id)
	if err != nil {
		return err
	}
	client := custody.Client{Ledger: group.New(below.(custody.Confidential), group.Config{})}
	var work sync.WaitGroup
	var out sync.Mutex
	say := func(what string, item, number int) {
		out.Lock()
		defer out.Unlock()
		fmt.Println(what, item, number)
	}
	for i, item := range j.Items {
		work.Go(func() {
			for n := range 1 << 20 {
				event, err := numbered(item, j.Round, n).Event()
				if err != nil {
					return
				}
				text, err := event.MarshalJSON()
				if err != nil {
					return
				}
				say("sent", i, n)
				got, err := client.Append(context.Background(), chaincode.Capture{Event: text, Custody: true})
				if err != nil || got[0].Status != chaincode.Accepted {
					fmt.Fprintln(os.Stderr, got, err)
					return
				}
				say("stands", i, n)
			}
		})
	}
	work.Wait()
	return fmt.Errorf("the scanners stopped by themselves")
}

// numbered is a note that can be made again, byte for byte. Its time leaves time
// for slow machines: it only has to lie after the item's commissioning.
func numbered(item string, round, n int) provenance.Checkpoint {
	return provenance.Checkpoint{
		Verb: provenance.Note, Subjects: []string{item}, Time: time.Date(2024, 1, 2, 3, 4, 5, 0, time.UTC),
		Place: fmt.Sprintf("https://id.gs1.org/414/%s/254/%d-%d", custodytest.GLN(custodytest.Maker), round, n),
	}
}

// TestKilled: a program that is killed while groups are under way loses nothing
// that was acknowledged, and what it sends again afterwards stands once.
func TestKilled(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "channel")
	channel, err := embedded.Open(embedded.Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	h := &harness{dir: dir, channel: channel}
	f := custodytest.NewFixture(t, h)
	items := f.Items(16)
	f.Must(custodytest.Maker, provenance.Checkpoint{Verb: provenance.Commission, Subjects: items, Time: time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)})
	if err := channel.Close(); err != nil {
		t.Fatal(err)
	}
	const rounds = 3
	sent, acked := make([][rounds]int, len(items)), make([][rounds]int, len(items)) // how many of each item
	for round := range rounds {
		for what, counts := range runUntilKilled(t, job{dir, items, round}, 100+50*round) {
			for i, n := range counts {
				if what == "sent" {
					sent[i][round] = n
				} else {
					acked[i][round] = n
				}
			}
		}
	}
	if h.channel, err = embedded.Open(embedded.Config{Dir: dir}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := h.channel.Close(); err != nil {
			t.Error(err)
		}
	})
	client := custody.Client{Ledger: h.Connect(t, custodytest.Maker, "scanner", "maker")}
	total, kept, lost, doubled := 0, 0, 0, 0
	for i, item := range items {
		for round := range rounds {
			total, kept = total+sent[i][round], kept+acked[i][round]
			for n := range sent[i][round] {
				out, err := client.Append(testContext(t), custodytest.Capture(t, numbered(item, round, n)))
				if err != nil || !out[0].Done() {
					t.Fatalf("sent again: %+v, %v", out, err)
				}
				if n < acked[i][round] && out[0].Status != chaincode.Duplicate {
					lost++
				}
			}
		}
		history, err := client.History(testContext(t), item)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for _, r := range history.Chains[0].Records {
			if seen[r.Event] {
				doubled++
			}
			seen[r.Event] = true
		}
		if want := 1 + sent[i][0] + sent[i][1] + sent[i][2]; len(seen) != want {
			t.Errorf("%s has %d records, want %d", item, len(seen), want)
		}
	}
	t.Logf("killed %d times: sent %d, acknowledged %d, lost %d, doubled %d", rounds, total, kept, lost, doubled)
	if lost > 0 || doubled > 0 || kept == 0 || kept == total {
		t.Error("the ledger does not hold what was acknowledged, once, or nothing was at stake")
	}
}

// runUntilKilled counts what a child sent and what stands, by item.
func runUntilKilled(t *testing.T, j job, enough int) map[string][]int {
	t.Helper()
	text, err := json.Marshal(j)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(os.Args[0])
	cmd.Env, cmd.Stderr = append(os.Environ(), jobVariable+"="+string(text)), os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	counts := map[string][]int{"sent": make([]int, len(j.Items)), "stands": make([]int, len(j.Items))}
	stood := 0
	for lines := bufio.NewScanner(out); lines.Scan(); {
		f := strings.Fields(lines.Text())
		if len(f) != 3 || counts[f[0]] == nil {
			continue // the last line of a process that is killed may be cut off
		}
		item, _ := strconv.Atoi(f[1])
		counts[f[0]][item]++
		if f[0] == "stands" {
			if stood++; stood == enough {
				_ = cmd.Process.Kill()
			}
		}
	}
	_ = cmd.Wait()
	if stood < enough {
		t.Fatalf("the child ended after %d of %d records", stood, enough)
	}
	return counts
}
