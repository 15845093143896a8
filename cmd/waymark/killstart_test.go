package main

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"net/http"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web/api"
)

// TestKillFirstStart kills the server again and again while it makes its keys,
// chain, contracts and ledger for the first time. What comes of it is one
// whole data directory.
func TestKillFirstStart(t *testing.T) {
	t.Parallel()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	rng := rand.New(rand.NewPCG(seed, 0))
	dir := t.TempDir()
	for n := range 8 {
		var said bytes.Buffer
		cmd := exec.CommandContext(t.Context(), "waymark", "serve", "--data", dir, "--listen", "localhost:0")
		cmd.Stderr = &said
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(50+rng.IntN(300*(n+1))) * time.Millisecond)
		cmd.Process.Kill()
		cmd.Wait()
		if cmd.ProcessState.Exited() {
			t.Fatalf("start %d ended by itself: %s", n+1, said.String())
		}
	}
	p := startProgram(t, dir)
	p.fsck(t)
	var accounts bytes.Buffer
	if n := run(t.Context(), []string{"accounts", "--data", dir, "--json"}, &accounts, t.Output()); n != 0 {
		t.Fatal("no accounts")
	}
	var who map[string]common.Address
	if err := json.Unmarshal(accounts.Bytes(), &who); err != nil {
		t.Fatal(err)
	}
	chain, err := ethclient.DialContext(t.Context(), p.chain)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := chain.NonceAt(t.Context(), who["deployer"], nil); err != nil || n != 3 {
		t.Errorf("the deployer sent %d transactions for two contracts and one maker (%v)", n, err)
	}
	var parties api.PartyList
	maker, _ := p.as(t, "MakerMSP", app.RoleMaker)
	if err := maker.Call(t.Context(), http.MethodGet, "/api/v1/parties", "", nil, &parties); err != nil || len(parties.Parties) != 4 {
		t.Errorf("%d parties, %v", len(parties.Parties), err)
	}
	files := t.TempDir()
	file, _ := makeBatch(t, rng, files, "items.csv", 2)
	mint(t, maker, file, examplePassport(t, files))
	p.fsck(t)
	p.stop(t)
}
