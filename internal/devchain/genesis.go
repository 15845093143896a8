package devchain

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waymark/waymark/internal/durable"
)

// genesisFile, in the chain's directory, is the chain's identity in the format
// that geth and other clients read.
const genesisFile = "genesis.json"

// gasLimit of a block, as on the main network in 2026.
const gasLimit = 60_000_000

// OtherChainError says that a directory holds a chain other than the one asked
// for. Nothing in the directory was changed.
type OtherChainError struct {
	Dir                      string
	WantChainID, HaveChainID uint64
	WantGenesis, HaveGenesis common.Hash
}

func (e *OtherChainError) Error() string {
	if e.WantChainID != e.HaveChainID {
		return fmt.Sprintf("%s holds chain %d, not chain %d: choose another data directory or that chain id",
			e.Dir, e.HaveChainID, e.WantChainID)
	}
	return fmt.Sprintf("%s holds chain %d with genesis %s, not with genesis %s (other funded accounts): choose another data directory",
		e.Dir, e.HaveChainID, e.HaveGenesis, e.WantGenesis)
}

// loadGenesis answers the directory's genesis, writing it first if the directory
// is new, and checks it against cfg.
func loadGenesis(cfg Config) (*core.Genesis, error) {
	path := filepath.Join(cfg.Dir, genesisFile)
	raw, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := os.Stat(filepath.Join(cfg.Dir, instance, "chaindata")); err == nil {
			return nil, fmt.Errorf("%s holds chain data but no %s: it was not made by this program, or was damaged", cfg.Dir, genesisFile)
		}
		return createGenesis(path, newGenesis(cfg))
	}
	if err != nil {
		return nil, fmt.Errorf("reading the chain's genesis: %w", err)
	}
	have, err := parseGenesis(raw)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", path, err)
	}
	want := have
	if cfg.Alloc != nil {
		want = newGenesis(cfg)
	}
	mismatch := &OtherChainError{
		Dir:         cfg.Dir,
		WantChainID: cfg.ChainID, HaveChainID: have.Config.ChainID.Uint64(),
		WantGenesis: want.ToBlock().Hash(), HaveGenesis: have.ToBlock().Hash(),
	}
	if mismatch.WantChainID != mismatch.HaveChainID || mismatch.WantGenesis != mismatch.HaveGenesis {
		return nil, mismatch
	}
	return have, nil
}

func parseGenesis(raw []byte) (*core.Genesis, error) {
	g := new(core.Genesis)
	if err := json.Unmarshal(raw, g); err != nil {
		return nil, err
	}
	if g.Config == nil || g.Config.ChainID == nil || !g.Config.ChainID.IsUint64() {
		return nil, errors.New("it names no chain id")
	}
	return g, nil
}

// createGenesis writes g so that after a crash the file is whole or absent.
func createGenesis(path string, g *core.Genesis) (*core.Genesis, error) {
	raw, err := json.MarshalIndent(g, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encoding the genesis: %w", err)
	}
	if err := durable.WriteFile(path, append(raw, '\n'), 0o600); err != nil {
		return nil, fmt.Errorf("writing the genesis: %w", err)
	}
	return g, nil
}

func newGenesis(cfg Config) *core.Genesis {
	alloc := core.SystemContractAllocs()
	// Left out, these two write nothing (EIP-4788 and EIP-2935 allow for it), and an
	// idle chain that keeps every state grows by a tenth as much.
	delete(alloc, params.BeaconRootsAddress)
	delete(alloc, params.HistoryStorageAddress)
	for addr, wei := range cfg.Alloc {
		alloc[addr] = types.Account{Balance: new(big.Int).Set(wei)}
	}
	return &core.Genesis{
		Config:     chainConfig(cfg.ChainID),
		GasLimit:   gasLimit,
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int),
		Alloc:      alloc,
	}
}

// chainConfig has the rules of the main network up to Osaka from block 0. The
// later forks that geth knows are left out on purpose: their gas prices are not
// those of any chain in use.
func chainConfig(id uint64) *params.ChainConfig {
	zero := func() *uint64 { return new(uint64) }
	return &params.ChainConfig{
		ChainID:                 new(big.Int).SetUint64(id),
		HomesteadBlock:          new(big.Int),
		EIP150Block:             new(big.Int),
		EIP155Block:             new(big.Int),
		EIP158Block:             new(big.Int),
		ByzantiumBlock:          new(big.Int),
		ConstantinopleBlock:     new(big.Int),
		PetersburgBlock:         new(big.Int),
		IstanbulBlock:           new(big.Int),
		MuirGlacierBlock:        new(big.Int),
		BerlinBlock:             new(big.Int),
		LondonBlock:             new(big.Int),
		ArrowGlacierBlock:       new(big.Int),
		GrayGlacierBlock:        new(big.Int),
		TerminalTotalDifficulty: new(big.Int),
		ShanghaiTime:            zero(),
		CancunTime:              zero(),
		PragueTime:              zero(),
		OsakaTime:               zero(),
		BlobScheduleConfig: &params.BlobScheduleConfig{
			Cancun: params.DefaultCancunBlobConfig,
			Prague: params.DefaultPragueBlobConfig,
		},
	}
}
