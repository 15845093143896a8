package network

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"strconv"
)

// ports of one process: peers and orderer serve clients on the first, and the
// others as their kind needs. Fixed for the network's life, since the genesis
// block and the chaincode packages name them.
type ports []int

func (p ports) address(i ...int) string {
	n := 0
	if len(i) > 0 {
		n = i[0]
	}
	return fmt.Sprintf("127.0.0.1:%d", p[n])
}

// Ports are taken from below the range that systems give to outgoing
// connections. From within it, a connection of anybody, also one that a client
// makes to a node that is down, could hold the port when the node comes back.
const (
	lowestPort  = 10000
	highestPort = 32000
)

// freePorts finds n ports for a network that nobody listens on and that no other
// network has, though it may be down. A link in the cache, named by the port,
// leads to the network's directory and holds for as long as that exists.
func (n *Network) freePorts(ctx context.Context, count int) ([]int, error) {
	dir := filepath.Join(n.cache, "ports")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	release, err := waitLock(ctx, filepath.Join(dir, lockName))
	if err != nil {
		return nil, err
	}
	defer release()
	taken, err := reserved(dir)
	if err != nil {
		return nil, err
	}
	var free []int
	for tries := 0; len(free) < count; tries++ {
		if tries > 100*count {
			return nil, fmt.Errorf("no %d free ports between %d and %d", count, lowestPort, highestPort)
		}
		port := lowestPort + rand.IntN(highestPort-lowestPort)
		if taken[strconv.Itoa(port)] || listens(port) {
			continue
		}
		link := filepath.Join(dir, strconv.Itoa(port))
		if err := os.Symlink(string(n.layout), link); err != nil {
			return nil, err
		}
		taken[strconv.Itoa(port)] = true
		free = append(free, port)
	}
	return free, nil
}

// listens reports whether a port of this machine is in use.
func listens(port int) bool {
	l, err := net.Listen("tcp", ports{port}.address())
	if err != nil {
		return true
	}
	l.Close()
	return false
}

// reserved are the ports of networks that exist. The links of others go.
func reserved(dir string) (map[string]bool, error) {
	links, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	taken := map[string]bool{}
	for _, l := range links {
		path := filepath.Join(dir, l.Name())
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			if err := os.Remove(path); err != nil {
				return nil, err
			}
			continue
		}
		taken[l.Name()] = true
	}
	return taken, nil
}
