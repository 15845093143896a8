package main

import (
	"context"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waymark/waymark/internal/app"
)

// kills is how often TestKillServe kills its server. CI asks for more: each kill
// comes at another moment.
var kills = flag.Int("kills", 3, "how often a server is killed under load")

// TestKillServe kills a server under load, again and again, on one data
// directory: whatever it acknowledged must stand afterwards, and what was in
// flight, sent again with the same key, must have happened once.
func TestKillServe(t *testing.T) {
	t.Parallel()
	killServe(t, *kills)
}

// killServe is the test for a server with further arguments.
func killServe(t *testing.T, kills int, args ...string) {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	dir, files := t.TempDir(), t.TempDir()
	w := &world{results: newResults(), roles: map[string]string{}}
	p := startProgram(t, dir, args...)
	actors := populate(t, rng, p, w, files)
	for n := range kills {
		w.attach(t, p)
		killUnderLoad(t, rng, p, w, actors)
		p = startProgram(t, dir, args...)
		w.attach(t, p)
		p.fsck(t)
		w.audit(t)
		for _, a := range actors {
			a.settle(t, w)
		}
		if t.Failed() {
			t.Fatalf("kill %d: what the server said:\n%s", n+1, p.stderr)
		}
	}
	w.audit(t)
	w.mintedOnce(t)
	p.fsck(t)
	p.stop(t)
	b := w.results
	t.Logf("%d kills: %d requests sent, %d acknowledged (%d waited for a block), %d in flight and sent again; %d promises, looked for %d times: %d lost, %d doubled",
		kills, b.sent, b.acked, b.slow, b.resent, len(b.promises), b.found+b.lost, b.lost, b.doubled)
	if b.acked == 0 || b.slow == 0 || b.found == 0 {
		t.Error("nothing was at stake")
	}
}

// TestAuditSeesLoss puts an older copy of the data in place of what was
// acknowledged: the audit of the kills must miss every single thing.
func TestAuditSeesLoss(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(11, 0))
	dir, old, files := t.TempDir(), filepath.Join(t.TempDir(), "old"), t.TempDir()
	w := &world{results: newResults(), roles: map[string]string{}}
	p := startProgram(t, dir)
	actors := populate(t, rng, p, w, files)
	p.stop(t)
	if err := os.CopyFS(old, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	p = startProgram(t, dir)
	w.attach(t, p)
	for _, a := range actors {
		deeds := 2
		if a.name == "doorkeeper" {
			deeds = 1 // its second token is for revoking: nothing is promised
		}
		for range deeds {
			if err := a.step(t.Context(), w); err != nil {
				t.Fatalf("%s: %s: %v", a.name, a.pending.what, err)
			}
		}
	}
	if lost := w.losses(t.Context()); len(lost) > 0 {
		t.Fatalf("missed before anything was lost: %v", lost)
	}
	p.stop(t)
	w.attach(t, startProgram(t, old))
	if lost := w.losses(t.Context()); len(lost) != len(w.results.promises) || len(lost) < len(actors) {
		t.Errorf("%d of %d losses were seen: %v", len(lost), len(w.results.promises), lost)
	}
}

// populate mints what the actors play with and gives everybody a token.
func populate(t *testing.T, rng *rand.Rand, p *program, w *world, files string) []*actor {
	t.Helper()
	for _, role := range []app.Role{app.RoleMaker, app.RoleMerchant, app.RoleBuyer} {
		_, issued := p.as(t, "MakerMSP", role)
		w.roles["MakerMSP/"+string(role)] = issued.Token
	}
	for _, party := range route {
		_, issued := p.as(t, party.msp, app.RoleCustodian)
		w.roles[party.msp+"/"+string(app.RoleCustodian)] = issued.Token
	}
	_, buyer := p.as(t, "MakerMSP", app.RoleBuyer)
	_, arbiter := p.as(t, "WarehouseMSP", app.RoleArbiter) // of neither side's party
	w.roles["MakerMSP/"+string(app.RoleArbiter)] = arbiter.Token
	w.attach(t, p)
	var err error
	if w.seal, err = os.ReadFile(filepath.Join(p.dir, "keys", "seal.key")); err != nil {
		t.Fatal(err)
	}
	passport := examplePassport(t, files)
	file, items := makeBatch(t, rng, files, "first.csv", 400)
	mint(t, w.as("MakerMSP", app.RoleMaker), file, passport)
	take := func(n int) []string {
		part := items[:n]
		items = items[n:]
		return part
	}
	own := func() *rand.Rand { return rand.New(rand.NewPCG(rng.Uint64(), 0)) }
	var actors []*actor
	for n := range 5 {
		actors = append(actors, newWalker(t, own(), n+1, take(3)))
	}
	for n := range 3 {
		actors = append(actors, newTrader(own(), n+1, take(80), buyer.Account, arbiter.Account))
	}
	return append(actors, newClaimer(own(), take(100)), newMinter(t, own(), files, passport), newDoorkeeper())
}

// attach points the world to a new process.
func (w *world) attach(t *testing.T, p *program) {
	t.Helper()
	chain, err := ethclient.DialContext(t.Context(), p.chain)
	if err != nil {
		t.Fatal(err)
	}
	w.admin, w.chain, w.paths = p.admin, chain, map[string][]string{}
}

// killUnderLoad lets the actors work and kills the server at a moment that
// nobody chose: after so many acknowledgements that waited for the chain, and
// then some milliseconds into whatever is under way.
func killUnderLoad(t *testing.T, rng *rand.Rand, p *program, w *world, actors []*actor) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var group sync.WaitGroup
	errs := make(chan error, len(actors))
	for _, a := range actors {
		own := rand.New(rand.NewPCG(rng.Uint64(), 0))
		group.Go(func() {
			errs <- a.work(ctx, w, func() { time.Sleep(time.Duration(own.IntN(80)) * time.Millisecond) })
		})
	}
	enough := w.results.acknowledged() + 30 + rng.IntN(60)
	delay := time.Duration(rng.IntN(1000)) * time.Millisecond
	for w.results.acknowledged() < enough {
		select {
		case <-w.results.wake:
		case err := <-errs:
			p.kill()
			group.Wait()
			t.Fatalf("the server was not killed yet: %v\n%s", err, p.stderr)
		}
	}
	time.Sleep(delay)
	p.kill()
	group.Wait()
	close(errs)
	for err := range errs {
		if err != nil {
			t.Error(err)
		}
	}
}
