package network

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"

	"github.com/waymark/waymark/internal/durable"
)

// The channel's blocks. A lone record waits for batchMillis, so it is short;
// the sizes are those of Fabric's sample configuration, which bounds what a
// client may put into one transaction.
const (
	batchMillis      = 100
	maxMessages      = 500
	absoluteMaxBytes = 10 << 20
	preferredBytes   = 2 << 20
)

// describeOrg is an organisation as the genesis tool takes it.
func (l layout) describeOrg(msp string, anchor ports) (tree, error) {
	root, err := os.ReadFile(l.org(msp).caCert())
	if err != nil {
		return nil, err
	}
	tlsRoot, err := os.ReadFile(l.org(msp).tlsCert())
	if err != nil {
		return nil, err
	}
	o := tree{"msp": msp, "root": string(root), "tlsRoot": string(tlsRoot)}
	if anchor != nil {
		o["anchors"] = []tree{{"host": "127.0.0.1", "port": anchor[0]}}
	}
	return o, nil
}

func (n *Network) genesis(ctx context.Context, built programs, s *state) error {
	ord, err := n.layout.describeOrg(ordererMSP, nil)
	if err != nil {
		return err
	}
	cert, err := os.ReadFile(n.layout.org(ordererMSP).nodeTLS(ordererName).cert())
	if err != nil {
		return err
	}
	ord["consenters"] = []tree{{"host": "127.0.0.1", "port": s.Ports[ordererName][0], "certificate": string(cert)}}
	var orgs []tree
	for _, m := range founders {
		o, err := n.layout.describeOrg(m.MSP, s.Ports[m.peer()])
		if err != nil {
			return err
		}
		orgs = append(orgs, o)
	}
	block, err := runGenesisTool(ctx, built, tree{
		"name": Channel, "batchMillis": batchMillis, "maxMessages": maxMessages,
		"absoluteMaxBytes": absoluteMaxBytes, "preferredBytes": preferredBytes,
		"orderer": ord, "organizations": orgs,
	})
	if err != nil {
		return fmt.Errorf("making the genesis block: %w", err)
	}
	return durable.WriteFile(n.layout.genesis(), block, 0o644)
}

// runGenesisTool hands a description to the genesis tool and returns what it makes.
func runGenesisTool(ctx context.Context, built programs, description tree, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, built.genesis, args...)
	cmd.Stdin = bytes.NewReader(mustJSON(description))
	var made, problem bytes.Buffer
	cmd.Stdout, cmd.Stderr = &made, &problem
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, problem.Bytes())
	}
	return made.Bytes(), nil
}
