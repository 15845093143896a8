package app_test

import (
	"log/slog"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/internal/app"
)

// TestTheContractFollowsTheServersAddress: a server that is started with another
// public address makes the passport contract name it, once.
func TestTheContractFollowsTheServersAddress(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	start := func(url, want string) (nonce uint64) {
		t.Helper()
		h, err := app.Open(t.Context(), app.Config{
			Dir: dir, BaseURL: url, Period: 20 * time.Millisecond, Parties: app.DefaultParties(), Speaker: "MakerMSP",
			Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
		})
		if err != nil {
			t.Fatal(err)
		}
		defer func() {
			if err := h.Close(); err != nil {
				t.Error(err)
			}
		}()
		nft, at := passport.NewProductPassport(), h.PassportAddress()
		raw, err := h.Client().CallContract(t.Context(), ethereum.CallMsg{To: &at, Data: nft.PackContractURI()}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if uri, err := nft.UnpackContractURI(raw); err != nil || uri != want+"/api/v1/tokens/contract" {
			t.Errorf("started at %s: the contract's URI is %s, %v", url, uri, err)
		}
		account, err := h.AccountAddress(t.Context(), app.AccountDeployer)
		if err != nil {
			t.Fatal(err)
		}
		if nonce, err = h.Client().NonceAt(t.Context(), common.Address(account), nil); err != nil {
			t.Fatal(err)
		}
		return nonce
	}
	const old, now = "https://old.example", "https://new.example"
	first := start(old, old)
	if again := start(old, old); again != first {
		t.Errorf("started again: %d transactions more", again-first)
	}
	if moved := start(now, now); moved != first+1 {
		t.Errorf("moved: %d transactions more", moved-first)
	}
	if kept := start("", now); kept != first+1 {
		t.Errorf("started without an address: %d transactions more", kept-first)
	}
	start(old, old)
}
