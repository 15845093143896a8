package network

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"net"
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

// freePorts finds n ports that nobody listens on, all different.
func freePorts(n int) ([]int, error) {
	var listeners []net.Listener
	defer func() {
		for _, l := range listeners {
			l.Close()
		}
	}()
	var free []int
	for tries := 0; len(free) < n; tries++ {
		if tries > 100*n {
			return nil, fmt.Errorf("no %d free ports between %d and %d", n, lowestPort, highestPort)
		}
		var b [4]byte
		if _, err := rand.Read(b[:]); err != nil {
			return nil, err
		}
		port := lowestPort + int(binary.BigEndian.Uint32(b[:])%(highestPort-lowestPort))
		l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
		if err != nil {
			continue
		}
		listeners, free = append(listeners, l), append(free, port)
	}
	return free, nil
}
