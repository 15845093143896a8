package audit

import (
	"context"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/hyperledger/fabric-protos-go/common"
	"github.com/hyperledger/fabric-protos-go/peer"
)

// Config says what to audit.
type Config struct {
	Channel   string
	Chaincode string
	Peers     []Peer                       // one of each organisation
	Roots     map[string]*x509.Certificate // by MSP id: the CAs that the auditor expects
	Patience  time.Duration                // how long a peer may take to catch up with the others
	Clock     func() time.Time
	Progress  func(blocks, of uint64) // nil: silent
}

// auditor is one audit.
type auditor struct {
	Config
	peers    []*auditedPeer
	config   *channelConfig
	custody  *custody
	policies policies
	report   Report
}

// Run audits the channel up to the height that its peers have now. The error
// says why no audit was possible; what is wrong is in the report.
func Run(ctx context.Context, cfg Config) (Report, error) {
	if len(cfg.Peers) < 2 || cfg.Clock == nil {
		return Report{}, errors.New("an audit needs the peers of two organisations, and a clock")
	}
	a := &auditor{Config: cfg, custody: newCustody(), policies: policies{}}
	a.report = Report{Format: Format, Channel: cfg.Channel, Chaincode: cfg.Chaincode, Findings: []Problem{}, Peers: []PeerReport{}}
	for _, p := range cfg.Peers {
		a.peers = append(a.peers, &auditedPeer{Peer: p})
	}
	top, err := a.heights(ctx)
	if err != nil {
		return Report{}, err
	}
	for number := range top {
		if err := ctx.Err(); err != nil {
			return Report{}, err
		}
		block, err := a.agree(ctx, number)
		if err != nil {
			return Report{}, fmt.Errorf("block %d: %w", number, err)
		}
		if block == nil {
			break // nobody holds a block that can be believed
		}
		if a.take(block); a.config == nil {
			return Report{}, fmt.Errorf("the genesis block holds no configuration that can be read: %v", a.report.Findings)
		}
		if a.Progress != nil {
			a.Progress(number+1, top)
		}
	}
	a.absent()
	a.states(ctx)
	return a.finish(), nil
}

// heights asks every peer for its height, and again for a while those that are
// behind. It returns the greatest.
func (a *auditor) heights(ctx context.Context) (uint64, error) {
	var top uint64
	var problems error
	for _, w := range a.peers {
		var err error
		if w.height, err = w.Height(ctx); err != nil {
			w.accuse(0, Silent, "%v", err)
			problems = errors.Join(problems, err)
			continue
		}
		top = max(top, w.height)
	}
	if top == 0 {
		return 0, fmt.Errorf("no peer answers: %w", problems)
	}
	deadline := a.Clock().Add(a.Patience)
	for _, w := range a.peers {
		for !w.out && w.height < top && a.Clock().Before(deadline) {
			select {
			case <-ctx.Done():
				return 0, ctx.Err()
			case <-time.After(100 * time.Millisecond):
			}
			if h, err := w.Height(ctx); err == nil {
				w.height = h
			}
		}
		if !w.out && w.height < top {
			w.accuse(w.height, Lags, "it has %d blocks, another has %d", w.height, top)
		}
	}
	return top, nil
}

// agree reads a block from every peer that has it, and returns the one that can
// be believed: rightly linked, signed, and what most peers hold.
func (a *auditor) agree(ctx context.Context, number uint64) (*common.Block, error) {
	blocks := make([]*common.Block, len(a.peers))
	var wait sync.WaitGroup
	for i, w := range a.peers {
		if w.out || w.height <= number {
			continue
		}
		wait.Go(func() {
			b, err := w.Block(ctx, number)
			if err != nil {
				w.accuse(number, Silent, "%v", err)
				return
			}
			if err := checkLink(b, number, w.last); err != nil {
				w.accuse(number, Broken, "%v", err)
				return
			}
			if number > 0 {
				if err := a.config.checkOrdered(b); err != nil {
					w.accuse(number, Forged, "%v", err)
					return
				}
			}
			blocks[i] = b
		})
	}
	wait.Wait()
	believed := a.elect(number, blocks)
	if believed == nil {
		return nil, nil
	}
	hash, err := headerHash(believed.GetHeader())
	if err != nil {
		return nil, err
	}
	for _, w := range a.peers {
		w.last = hash // those that are not out hold this block
	}
	a.report.Head = hex.EncodeToString(hash)
	if number == 0 {
		a.report.Genesis = a.report.Head
	}
	return believed, nil
}

// elect returns the block that most peers hold and accuses the others. When no
// block has most votes, all are accused.
func (a *auditor) elect(number uint64, blocks []*common.Block) *common.Block {
	votes := make([]int, len(blocks))
	best, holders := -1, 0
	for i, b := range blocks {
		if b == nil {
			continue
		}
		holders++
		for _, other := range blocks {
			if other != nil && difference(b, other) == "" {
				votes[i]++
			}
		}
		if best < 0 || votes[i] > votes[best] {
			best = i
		}
	}
	if best < 0 {
		return nil
	}
	if 2*votes[best] <= holders {
		for i, b := range blocks {
			if b != nil {
				a.peers[i].accuse(number, Differs, "the peers hold different blocks, and no block is held by most")
			}
		}
		return nil
	}
	for i, b := range blocks {
		if b == nil {
			continue
		}
		if what := difference(blocks[best], b); what != "" {
			a.peers[i].accuse(number, Differs, "its block has another %s than that of most peers", what)
		}
	}
	return blocks[best]
}

// take checks the transactions of a block that the peers agree on.
func (a *auditor) take(b *common.Block) {
	number := b.GetHeader().GetNumber()
	for i, envelope := range b.GetData().GetData() {
		find := func(t *transaction, p Problem) {
			p.Block = number
			if t != nil {
				p.Transaction = t.id
			}
			a.report.Findings = append(a.report.Findings, p)
		}
		valid := peer.TxValidationCode(filter(b)[i]) == peer.TxValidationCode_VALID
		if !valid {
			a.report.Transactions.Invalid++
			continue
		}
		t, err := parse(envelope, a.Channel)
		if err != nil {
			find(nil, Problem{Kind: Unread, Detail: fmt.Sprintf("transaction %d: %v", i+1, err)})
			continue
		}
		if t.config != nil {
			a.configure(t, find)
			continue
		}
		a.report.Transactions.Valid++
		for _, p := range a.judge(t) {
			find(t, p)
		}
	}
	a.report.Blocks = number + 1
}

// judge checks one valid transaction and takes up what it added.
func (a *auditor) judge(t *transaction) []Problem {
	creator, err := t.checkSigned(a.config)
	if err != nil {
		return []Problem{{Kind: Signing, Detail: err.Error()}}
	}
	if t.chaincode != a.Chaincode {
		return nil // the lifecycle of chaincodes, which has a policy of its own
	}
	w, err := t.writes()
	if err != nil {
		return []Problem{{Kind: Unread, Detail: fmt.Sprintf("what it wrote: %v", err)}}
	}
	by, doubt := t.endorsers(a.config)
	problems := a.policies.check(w, by, a.config.required)
	for i := range problems {
		if doubt != nil {
			problems[i].Detail += fmt.Sprintf(" (%v)", doubt)
		}
	}
	a.policies.take(w)
	return append(problems, a.custody.enter(t, w, creator)...)
}

// configure takes up a configuration. Who is not on the channel yet may join it.
func (a *auditor) configure(t *transaction, find func(*transaction, Problem)) {
	c, err := parseConfig(t.config)
	if err != nil {
		find(t, Problem{Kind: Unread, Detail: err.Error()})
		return
	}
	a.config = c
	for msp, root := range a.Roots {
		if o, ok := c.orgs[msp]; ok && !o.first.Equal(root) {
			find(t, Problem{Kind: Roots, Detail: fmt.Sprintf("%s is not on the channel with the CA that is expected of it", msp)})
		}
	}
}

// absent finds who never came to the channel, or left it.
func (a *auditor) absent() {
	for msp := range a.Roots {
		if _, ok := a.config.orgs[msp]; !ok {
			a.report.Findings = append(a.report.Findings, Problem{Block: a.report.Blocks - 1, Kind: Roots, Detail: msp + " is not on the channel"})
		}
	}
}

func (a *auditor) finish() Report {
	r := a.report
	r.At, r.Subjects, r.Records = a.Clock().UTC().Truncate(time.Second), len(a.custody.ends), a.custody.records
	r.Clean = len(r.Findings) == 0
	for _, w := range a.peers {
		r.Peers = append(r.Peers, PeerReport{MSP: w.MSP(), Address: w.Address(), Height: w.height, Problems: slices.Clone(w.problems)})
		r.Clean = r.Clean && len(w.problems) == 0
	}
	return r
}
