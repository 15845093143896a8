package network

import (
	"context"
	"errors"
	"fmt"

	"github.com/hyperledger/fabric-admin-sdk/pkg/channel"
	"github.com/hyperledger/fabric-gateway/pkg/client"
	"github.com/hyperledger/fabric-gateway/pkg/hash"
	gp "github.com/hyperledger/fabric-protos-go-apiv2/gateway"
	"google.golang.org/grpc/status"

	"github.com/waymark/waymark/chaincode"
)

// ready waits until the orderer has elected itself, and every organisation's
// gateway gets an endorsement of the chaincode from every organisation: a
// majority of them is not enough, since a handover needs two that are named. A
// query that is endorsed and then dropped shows it and writes nothing. It ends
// with an *ended when a process does meanwhile.
func (n *Network) ready(ctx context.Context, s *state) error {
	n.progress("waiting until every gateway reaches every organisation")
	var everybody []string
	for _, m := range s.members() {
		everybody = append(everybody, m.MSP)
	}
	if err := n.ordering(ctx, s); err != nil {
		return err
	}
	return n.each(ctx, s, func(ctx context.Context, a *administrator) error {
		gateway, err := client.Connect(a.id, client.WithSign(a.id.Sign), client.WithHash(hash.NONE), client.WithClientConnection(a.conn))
		if err != nil {
			return err
		}
		defer gateway.Close()
		contract := gateway.GetNetwork(Channel).GetContract(Chaincode)
		err = eventually(ctx, func() error {
			p, err := contract.NewProposal(chaincode.FnParties, client.WithEndorsingOrganizations(everybody...))
			if err == nil {
				_, err = p.EndorseWithContext(ctx)
			}
			return n.unlessEnded(s, withDetails(err))
		})
		if err != nil {
			return fmt.Errorf("its gateway does not get every organisation's endorsement: %w", err)
		}
		return nil
	})
}

// withDetails adds to a gateway's error what the peers that it asked said.
func withDetails(err error) error {
	for _, d := range status.Convert(err).Details() {
		if d, ok := d.(*gp.ErrorDetail); ok {
			err = fmt.Errorf("%w; the peer of %s: %s", err, d.GetMspId(), d.GetMessage())
		}
	}
	return err
}

// unlessEnded adds to an error which process of the network has ended, if one has.
func (n *Network) unlessEnded(s *state, err error) error {
	if err == nil {
		return nil
	}
	return errors.Join(err, n.layout.alive(s.processes()...))
}

// Status is what runs, asked of the processes and peers themselves.
type Status struct {
	Dir       string          `json:"dir"`
	Profile   string          `json:"profile"`
	Running   bool            `json:"running"`           // every process runs and every peer answers
	Joining   string          `json:"joining,omitempty"` // MSP id of an organisation whose join did not come to its end
	Chaincode string          `json:"chaincode"`
	Sequence  int64           `json:"sequence"`
	Processes []ProcessStatus `json:"processes"`
}

// ProcessStatus is one process.
type ProcessStatus struct {
	Name    string `json:"name"`
	MSP     string `json:"msp"`
	Address string `json:"address"`
	PID     int    `json:"pid,omitempty"`    // 0: it does not run
	Height  uint64 `json:"height,omitempty"` // of a peer's ledger, in blocks
	Problem string `json:"problem,omitempty"`
}

// Status looks at the network. Errors: ErrNone, a *ForeignError.
func (n *Network) Status(ctx context.Context) (Status, error) {
	s, err := n.layout.load()
	if err != nil {
		return Status{}, err
	}
	status := Status{Dir: string(n.layout), Profile: n.layout.profile(), Running: s.Complete, Chaincode: Chaincode + " " + s.Version, Sequence: s.Sequence}
	if s.Joining != nil {
		status.Joining = s.Joining.MSP
	}
	add := func(p ProcessStatus) {
		pid, err := n.layout.pidOf(p.Name)
		p.PID = pid
		switch {
		case err != nil:
			p.Problem = err.Error()
		case pid == 0 && p.Problem == "":
			p.Problem = "does not run"
		}
		status.Running = status.Running && p.Problem == ""
		status.Processes = append(status.Processes, p)
	}
	address := func(name string) string {
		if len(s.Ports[name]) == 0 {
			return ""
		}
		return s.Ports[name].address()
	}
	add(ProcessStatus{Name: ordererName, MSP: ordererMSP, Address: address(ordererName)})
	for _, m := range s.members() {
		p := ProcessStatus{Name: m.peer(), MSP: m.MSP, Address: address(m.peer())}
		if pid, err := n.layout.pidOf(p.Name); err == nil && pid != 0 {
			if p.Height, err = n.height(ctx, s, m); err != nil {
				p.Problem = err.Error()
			}
		}
		add(p)
		add(ProcessStatus{Name: m.chaincode(), MSP: m.MSP, Address: address(m.chaincode())})
	}
	return status, nil
}

func (n *Network) height(ctx context.Context, s *state, m member) (uint64, error) {
	a, err := n.administrator(s, m)
	if err != nil {
		return 0, err
	}
	defer a.conn.Close()
	info, err := channel.GetBlockChainInfo(ctx, a.conn, a.id, Channel)
	if err != nil {
		return 0, fmt.Errorf("asking for its ledger's height: %w", err)
	}
	return info.GetHeight(), nil
}
