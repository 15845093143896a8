package devchain

import (
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func TestRefusesAnotherChainsDirectory(t *testing.T) {
	dir := t.TempDir()
	first := open(t, testConfig(dir))
	genesis := first.Genesis()
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name   string
		change func(*Config)
		words  []string
	}{
		{"chain id", func(c *Config) { c.ChainID, c.Alloc = 1, nil }, []string{"chain 31337", "chain 1:"}},
		{"chain id and accounts", func(c *Config) { c.ChainID = 7 }, []string{"chain 31337", "chain 7:"}},
		{"accounts", func(c *Config) { c.Alloc = map[common.Address]*big.Int{{9}: ether(1)} }, []string{"chain 31337", genesis.Hex()}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			cfg := testConfig(dir)
			tt.change(&cfg)
			c, err := Open(t.Context(), cfg)
			if err == nil {
				c.Close()
				t.Fatal("opened")
			}
			var other *OtherChainError
			if !errors.As(err, &other) || other.HaveChainID != testChainID || other.WantChainID != cfg.ChainID || other.HaveGenesis != genesis {
				t.Errorf("error %v", err)
			}
			for _, w := range append(tt.words, dir) {
				if !strings.Contains(err.Error(), w) {
					t.Errorf("%q does not name %q", err, w)
				}
			}
		})
	}
	// Refusing changed nothing, and let go of the lock.
	if c := open(t, testConfig(dir)); c.Genesis() != genesis {
		t.Error("the genesis changed")
	}
}

func TestRefusesADirectoryInUse(t *testing.T) {
	cfg := testConfig(t.TempDir())
	open(t, cfg)
	_, err := Open(t.Context(), cfg)
	if !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), cfg.Dir) {
		t.Errorf("error %v", err)
	}
}

func TestRefusesADamagedDirectory(t *testing.T) {
	for _, tt := range []struct {
		name, words string
		damage      func(path string) error
	}{
		{"no genesis file", "no genesis.json", os.Remove},
		{"genesis file cut short", "genesis.json", func(p string) error { return os.Truncate(p, 10) }},
		{"genesis file empty object", "names no chain id", func(p string) error {
			return os.WriteFile(p, []byte(`{"alloc":{},"gasLimit":"0x1","difficulty":"0x0"}`), 0o600)
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			cfg := testConfig(t.TempDir())
			if err := open(t, cfg).Close(); err != nil {
				t.Fatal(err)
			}
			if err := tt.damage(filepath.Join(cfg.Dir, genesisFile)); err != nil {
				t.Fatal(err)
			}
			c, err := Open(t.Context(), cfg)
			if err == nil {
				c.Close()
			}
			if err == nil || !strings.Contains(err.Error(), tt.words) {
				t.Errorf("error %v", err)
			}
		})
	}
}

func TestBadConfig(t *testing.T) {
	for name, cfg := range map[string]Config{
		"no directory": {ChainID: 1},
		"no chain id":  {Dir: t.TempDir()},
		"bad address":  {Dir: t.TempDir(), ChainID: 1, HTTPAddr: "8545"},
		"bad port":     {Dir: t.TempDir(), ChainID: 1, HTTPAddr: "127.0.0.1:70000"},
	} {
		if c, err := Open(t.Context(), cfg); err == nil {
			c.Close()
			t.Errorf("%s: opened", name)
		}
	}
}

func FuzzParseGenesis(f *testing.F) {
	f.Add(must(json.Marshal(newGenesis(Config{ChainID: 1}))))
	f.Add([]byte(`{"config":{"chainId":1},"alloc":{},"gasLimit":"0x1","difficulty":"0x0"}`))
	f.Add([]byte(`{"config":{"chainId":-1},"alloc":{},"gasLimit":"0x1","difficulty":"0x0"}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		g, err := parseGenesis(raw)
		if err != nil {
			return
		}
		back, err := parseGenesis(must(json.Marshal(g)))
		if err != nil || back.Config.ChainID.Cmp(g.Config.ChainID) != 0 {
			t.Fatalf("%s did not survive: %v", raw, err)
		}
	})
}
