package devchain

import (
	"cmp"
	"errors"
	"fmt"
	"math/big"
	"net"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/rpc"
)

// instance is the node's subdirectory of Config.Dir.
const instance = "node"

// newStack makes the node without starting it and takes the directory's lock.
func newStack(cfg Config) (*node.Node, error) {
	nc := node.DefaultConfig
	nc.Name = instance
	nc.DataDir = cfg.Dir
	nc.IPCPath = ""
	nc.WSHost = ""
	// No peers and no discovery; an identity is demanded all the same, and one
	// that lives in memory leaves no key in the directory.
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("making the node's identity: %w", err)
	}
	nc.P2P = p2p.Config{NoDiscovery: true, NoDial: true, PrivateKey: key}
	if cfg.HTTPAddr != "" {
		if err := listen(&nc, cfg); err != nil {
			return nil, err
		}
	}
	stack, err := node.New(&nc)
	if errors.Is(err, node.ErrDatadirUsed) {
		return nil, fmt.Errorf("%s: %w", cfg.Dir, ErrLocked)
	}
	if err != nil {
		return nil, fmt.Errorf("making the node: %w", err)
	}
	return stack, nil
}

// listen serves the public namespaces only: whoever reaches the port may read
// the chain and send signed transactions, and nothing more.
func listen(nc *node.Config, cfg Config) error {
	host, portText, err := net.SplitHostPort(cfg.HTTPAddr)
	if err != nil {
		return fmt.Errorf("the chain's HTTP address %q: %w", cfg.HTTPAddr, err)
	}
	port, err := strconv.ParseUint(portText, 10, 16)
	if err != nil {
		return fmt.Errorf("the chain's HTTP address %q: %w", cfg.HTTPAddr, err)
	}
	host = cmp.Or(host, "127.0.0.1")
	public := []string{"eth", "net", "web3"}
	nc.HTTPHost, nc.HTTPPort = host, int(port)
	nc.HTTPModules = public
	nc.HTTPCors = cfg.Origins
	nc.HTTPVirtualHosts = []string{"localhost", host}
	nc.WSHost, nc.WSPort = host, int(port)
	nc.WSModules = public
	nc.WSOrigins = cfg.Origins
	return nil
}

// newBackend composes the Ethereum service. Three settings carry the package's
// promise: state by hash and never pruned, so that each block's state is written
// with the block, and the sealer's own sync before a block becomes the head.
func newBackend(stack *node.Node, cfg Config, genesis *core.Genesis) (*eth.Ethereum, error) {
	ec := ethconfig.Defaults
	ec.NetworkId = cfg.ChainID
	ec.Genesis = genesis
	ec.SyncMode = ethconfig.FullSync
	ec.StateScheme = rawdb.HashScheme
	ec.NoPruning = true
	ec.TransactionHistory = 0 // the whole chain
	ec.LogHistory = 0
	ec.LogQueryLimit = 0
	ec.RPCTxFeeCap = 0 // senders have their own caps
	ec.Miner.GasCeil = gasLimit
	ec.Miner.GasPrice = big.NewInt(1)
	ec.Miner.Recommit = 5 * time.Second
	ec.TxPool.NoLocals = true // unconfirmed transactions belong to their senders
	ec.TxPool.Journal = ""
	ec.TxPool.PriceLimit = 1
	ec.TxPool.GlobalSlots, ec.TxPool.AccountSlots = 16384, 4096
	ec.TxPool.GlobalQueue, ec.TxPool.AccountQueue = 16384, 4096
	ec.DatabaseCache, ec.TrieCleanCache, ec.TrieDirtyCache, ec.SnapshotCache = 64, 32, 32, 0
	backend, err := eth.New(stack, &ec)
	if err != nil {
		return nil, fmt.Errorf("opening the chain in %s: %w", cfg.Dir, err)
	}
	system := filters.NewFilterSystem(backend.APIBackend, filters.Config{})
	stack.RegisterAPIs([]rpc.API{{Namespace: "eth", Service: filters.NewFilterAPI(system)}})
	return backend, nil
}
