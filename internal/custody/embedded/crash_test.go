package embedded_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/embedded"
	"github.com/waymark/waymark/provenance"
)

// The child process writes to a ledger until it is killed, or until its disk
// is full, and says on its standard output what was acknowledged.
const (
	childEnv = "WAYMARK_EMBEDDED_CHILD" // load or full
	dirEnv   = "WAYMARK_EMBEDDED_DIR"
	runEnv   = "WAYMARK_EMBEDDED_RUN" // makes this run's items its own
)

func TestMain(m *testing.M) {
	switch os.Getenv(childEnv) {
	case "":
		os.Exit(m.Run())
	case "load":
		child(load)
	case "full":
		child(full)
	}
}

func child(run func(c *embedded.Channel, client custody.Client) error) {
	dir := os.Getenv(dirEnv)
	channel, err := embedded.Open(embedded.Config{Dir: dir})
	if err == nil {
		var client custody.Client
		if client, err = maker(dir, channel); err == nil {
			err = run(channel, client)
		}
	}
	if err != nil {
		fmt.Println("failed", err)
		os.Exit(1)
	}
}

func maker(dir string, channel *embedded.Channel) (custody.Client, error) {
	id, err := embedded.Authority{Dir: dir}.Enroll("MakerMSP", "user", "maker")
	if err != nil {
		return custody.Client{}, err
	}
	ledger, err := channel.As(id)
	if err != nil {
		return custody.Client{}, err
	}
	client := custody.Client{Ledger: ledger}
	_, err = client.PutParty(context.Background(), provenance.Party{
		MSP: "MakerMSP", Name: "Maker", GLN: "https://id.gs1.org/417/9521101530001", Roles: []string{"maker"}, Prefixes: []string{"952110153"},
	})
	return client, err
}

func commission(serial string, items int) (chaincode.Capture, error) {
	c := provenance.Checkpoint{Verb: provenance.Commission, Time: time.Now()}
	for i := range items {
		c.Subjects = append(c.Subjects, fmt.Sprintf("https://id.gs1.org/01/09521101530001/21/%s-%d", serial, i))
	}
	ev, err := c.Event()
	if err != nil {
		return chaincode.Capture{}, err
	}
	text, err := ev.MarshalJSON()
	return chaincode.Capture{Event: json.RawMessage(text)}, err
}

// load writes from many goroutines for as long as the process lives.
func load(_ *embedded.Channel, client custody.Client) error {
	fmt.Println("ready")
	errs := make(chan error)
	for w := range 16 {
		go func() {
			for n := 0; ; n++ {
				c, err := commission(fmt.Sprintf("%s-%d-%d", os.Getenv(runEnv), w, n), 1)
				if err != nil {
					errs <- err
					return
				}
				out, err := client.Append(context.Background(), c)
				if err == nil {
					err = custody.OutcomeError(out[0])
				}
				if err != nil {
					errs <- err
					return
				}
				fmt.Println("acknowledged", out[0].EventID) // one write each: never cut in half by the kill
			}
		}()
	}
	return <-errs
}

// TestKill kills a loaded process again and again: what it acknowledged is
// there, and the ledger is sound.
func TestKill(t *testing.T) {
	dir := t.TempDir()
	var acknowledged []string
	const kills = 3
	for run := range kills {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), childEnv+"=load", dirEnv+"="+dir, runEnv+"="+strconv.Itoa(run))
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		enough := 100 + 37*run // another moment each time
		var once sync.Once
		seen := 0
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			word, id, _ := strings.Cut(lines.Text(), " ")
			switch word {
			case "failed":
				t.Errorf("run %d: the process failed: %s", run, id)
			case "acknowledged":
				acknowledged = append(acknowledged, id)
				if seen++; seen >= enough {
					once.Do(func() { cmd.Process.Kill() })
				}
			}
		}
		if err := cmd.Wait(); err == nil || seen < enough {
			t.Fatalf("run %d: the process ended by itself (%v) after %d", run, err, seen)
		}
		channel, err := embedded.Open(embedded.Config{Dir: dir})
		if err != nil {
			t.Fatal(err)
		}
		client, err := maker(dir, channel)
		if err != nil {
			t.Fatal(err)
		}
		lost := 0
		for _, id := range acknowledged {
			if _, err := client.Event(t.Context(), id); err != nil {
				lost++
			}
		}
		report := sound(t, channel)
		t.Logf("kill %d: %d acknowledged so far, %d lost, %d transactions in %d blocks", run+1, len(acknowledged), lost, report.Transactions, report.Blocks)
		if lost > 0 {
			t.Errorf("kill %d lost %d acknowledged events", run+1, lost)
		}
		if err := channel.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// full writes until the disk refuses, frees it, and writes on.
func full(channel *embedded.Channel, client custody.Client) error {
	signal.Ignore(syscall.SIGXFSZ)
	var limit syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		return err
	}
	free := limit
	info, err := os.Stat(os.Getenv(dirEnv) + "/ledger.db")
	if err != nil {
		return err
	}
	limit.Cur = uint64(info.Size()) + 1<<20
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		return err
	}
	refused := 0
	for n := 0; refused < 5; n++ {
		if n > 20000 {
			return errors.New("the disk never was full")
		}
		c, err := commission(fmt.Sprintf("A%d", n), 100)
		if err != nil {
			return err
		}
		switch out, err := client.Append(context.Background(), c); {
		case err == nil:
			fmt.Println("acknowledged", out[0].EventID)
		case errors.Is(err, embedded.ErrStorage):
			refused++
		default:
			return fmt.Errorf("a full disk gives %w", err)
		}
	}
	// Reading goes on while the disk is full.
	if _, err := client.Parties(context.Background()); err != nil {
		return fmt.Errorf("reading on a full disk: %w", err)
	}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &free); err != nil {
		return err
	}
	c, err := commission("B", 100)
	if err != nil {
		return err
	}
	out, err := client.Append(context.Background(), c)
	if err != nil {
		return fmt.Errorf("writing after space is back: %w", err)
	}
	fmt.Println("acknowledged", out[0].EventID)
	report, err := channel.Verify(context.Background())
	if err == nil && len(report.Problems) > 0 {
		err = errors.New(report.Problems[0])
	}
	if err != nil {
		return err
	}
	fmt.Println("recovered")
	return channel.Close()
}

// TestFullDisk: nothing acknowledged is lost, and the ledger goes on by itself
// once there is space.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childEnv+"=full", dirEnv+"="+dir)
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "\nrecovered\n") {
		t.Fatalf("%v: %s", err, out[max(0, len(out)-500):])
	}
	channel, err := embedded.Open(embedded.Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	defer channel.Close()
	client, err := maker(dir, channel)
	if err != nil {
		t.Fatal(err)
	}
	acknowledged := 0
	for line := range strings.Lines(string(out)) {
		if id, ok := strings.CutPrefix(strings.TrimSpace(line), "acknowledged "); ok {
			acknowledged++
			if _, err := client.Event(t.Context(), id); err != nil {
				t.Errorf("%s is lost: %v", id, err)
			}
		}
	}
	t.Logf("%d acknowledged, none lost", acknowledged)
	sound(t, channel)
}
