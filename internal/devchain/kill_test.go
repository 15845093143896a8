package devchain

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// childDir, in the environment, turns the test binary into a process that keeps
// a chain there busy until it is killed.
const childDir = "DEVCHAIN_TEST_CHILD_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		fmt.Fprintln(os.Stderr, keepBusy(dir))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// keepBusy sends bursts of transfers and prints each transaction, with its block,
// as soon as a client sees its receipt.
func keepBusy(dir string) error {
	ctx := context.Background()
	cfg := testConfig(dir)
	cfg.Period = time.Millisecond
	c, err := Open(ctx, cfg)
	if err != nil {
		return err
	}
	nonce, err := c.Client().NonceAt(ctx, addr(rich), nil)
	if err != nil {
		return err
	}
	for {
		var burst []common.Hash
		for range 1 + rand.IntN(8) {
			tx := transfer(nonce)
			if err := c.Client().SendTransaction(ctx, tx); err != nil {
				return err
			}
			burst = append(burst, tx.Hash())
			nonce++
		}
		for _, hash := range burst {
			for {
				if r, err := c.Client().TransactionReceipt(ctx, hash); err == nil {
					fmt.Println(hash.Hex(), r.BlockHash.Hex(), r.BlockNumber)
					break
				}
				if err := c.Healthy(); err != nil {
					return err
				}
			}
		}
	}
}

type confirmed struct {
	tx, block common.Hash
	number    uint64
}

// runAndKill starts a child and kills it, uncatchably, in the midst of its work.
// It answers what the child had confirmed.
func runAndKill(t *testing.T, dir string, after int) []confirmed {
	t.Helper()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), childDir+"="+dir)
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	var acks []confirmed
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		var tx, block string
		var ack confirmed
		if _, err := fmt.Sscan(lines.Text(), &tx, &block, &ack.number); err != nil {
			break // cut off by the kill
		}
		ack.tx, ack.block = common.HexToHash(tx), common.HexToHash(block)
		if acks = append(acks, ack); len(acks) == after {
			if err := child.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	child.Wait()
	if len(acks) < after {
		t.Fatalf("the child died by itself after %d confirmations", len(acks))
	}
	return acks
}

func TestKillLosesNothingConfirmed(t *testing.T) {
	kills := 10
	if testing.Short() {
		kills = 3
	}
	dir := t.TempDir()
	var all []confirmed
	lost := 0
	for range kills {
		all = append(all, runAndKill(t, dir, 20+rand.IntN(60))...)
		c, err := Open(t.Context(), testConfig(dir))
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range all {
			r := receipt(t, c, want.tx) // the transaction index may be catching up
			if r.BlockHash != want.block {
				lost++
			}
		}
		if newest := all[len(all)-1]; c.Head().Number < newest.number || lost > 0 {
			t.Errorf("%d of %d confirmed transactions lost; head %d, confirmed %d", lost, len(all), c.Head().Number, newest.number)
		}
		// The state is there too, not only the blocks.
		if n := must(c.Client().NonceAt(t.Context(), addr(rich), nil)); n < uint64(len(all)) {
			t.Errorf("nonce %d after %d confirmed transactions", n, len(all))
		}
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d kills, %d confirmed, %d lost", kills, len(all), lost)
}
