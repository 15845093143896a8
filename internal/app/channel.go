package app

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/embedded"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/internal/custody/fabric/profile"
	"github.com/waymark/waymark/internal/custody/group"
	"github.com/waymark/waymark/internal/index"
	"github.com/waymark/waymark/provenance"
)

// channel is the custody channel, as each of this server's parties reaches it.
type channel struct {
	id       string                    // names the channel
	embedded *embedded.Channel         // nil: a real one
	speaker  string                    // MSP id whose connection reads for everybody
	parties  organisations             // that have a connection
	clients  map[string]custody.Client // by MSP id
	events   eventCache
}

// channelName names the embedded custody channel.
const channelName = "custody"

// loadProfile reads the profile of a real channel and keeps those parties that
// this server can speak for there.
func (h *App) loadProfile() error {
	h.channel = &channel{id: channelName}
	h.listed = h.cfg.Parties
	if h.cfg.Fabric == "" {
		return nil
	}
	p, err := profile.Load(h.cfg.Fabric)
	if err != nil {
		return fmt.Errorf("the Fabric profile: %w", err)
	}
	h.profile, h.channel.id = p, "fabric:"+p.Channel+"/"+p.Chaincode
	h.cfg.Parties = slices.DeleteFunc(slices.Clone(h.cfg.Parties), func(party Party) bool {
		org, err := p.Organization(party.MSP)
		return err != nil || org.Client == nil
	})
	return h.cfg.check()
}

// openCustody joins the channel as each of this server's parties and registers
// them on it.
func (h *App) openCustody(ctx context.Context) error {
	connect, err := h.connector()
	if err != nil {
		return err
	}
	c := h.channel
	c.speaker, c.parties, c.clients = h.cfg.Speaker, h.cfg.Parties, map[string]custody.Client{}
	for _, p := range h.cfg.Parties {
		ledger, err := connect(p)
		if err != nil {
			return fmt.Errorf("joining the channel as %s: %w", p.MSP, err)
		}
		c.clients[p.MSP] = custody.Client{Ledger: ledger}
		a, err := h.accounts.party(ctx, p.MSP)
		if err != nil {
			return err
		}
		if err := register(ctx, c.clients[p.MSP], p, a); err != nil {
			return err
		}
	}
	_, err = h.approvePrefixes(ctx)
	return err
}

// connector opens the channel and returns how a party joins it.
func (h *App) connector() (func(Party) (custody.Ledger, error), error) {
	dir := custodyFolder(h.cfg.Dir)
	if h.profile != nil {
		return h.fabricConnector(dir)
	}
	channel, err := embedded.Open(embedded.Config{Dir: dir, Channel: channelName})
	if err != nil {
		return nil, fmt.Errorf("opening the custody ledger: %w", err)
	}
	h.channel.embedded = channel
	h.onClose(channel.Close)
	authority := embedded.Authority{Dir: dir}
	return func(p Party) (custody.Ledger, error) {
		id, err := authority.Enroll(p.MSP, "waymark", p.Roles...)
		if err != nil {
			return nil, err
		}
		return channel.As(id)
	}, nil
}

// fabricConnector connects each party to its own organisation's peer. What a
// party's many callers record goes there in groups.
func (h *App) fabricConnector(dir string) (func(Party) (custody.Ledger, error), error) {
	if err := makeFolder(dir); err != nil {
		return nil, err
	}
	horizon := &fabric.Horizon{}
	return func(p Party) (custody.Ledger, error) {
		ledger, err := fabric.Open(fabric.Config{
			Profile: h.profile, MSP: p.MSP, Path: filepath.Join(dir, p.MSP+".inflight.db"), Horizon: horizon,
			Problem: func(err error) { h.cfg.Log.Warn("the custody channel", "party", p.MSP, "error", err) },
		})
		if err != nil {
			return nil, err
		}
		h.onClose(ledger.Close)
		if h.cfg.GroupSize == 1 {
			return ledger, nil
		}
		grouped := group.New(ledger, group.Config{Size: h.cfg.GroupSize, Wait: h.cfg.GroupWait})
		h.onClose(grouped.Close)
		return grouped, nil
	}, nil
}

func register(ctx context.Context, c custody.Client, p Party, a *account) error {
	want := p.registration(a.address())
	parties, err := c.Parties(ctx)
	if err != nil {
		return fmt.Errorf("reading the channel's parties: %w", err)
	}
	if slices.ContainsFunc(parties, want.Equal) {
		return nil
	}
	if _, err := c.PutParty(ctx, want); err != nil {
		return fmt.Errorf("registering %s: %w", p.MSP, err)
	}
	return nil
}

// of is a party's connection to the channel.
func (c *channel) of(msp string) (custody.Client, error) {
	client, ok := c.clients[msp]
	if !ok {
		return client, fmt.Errorf("this server keeps no identity of %s", msp)
	}
	return client, nil
}

// reader is the connection of the party that the server speaks for.
func (c *channel) reader() custody.Client { return c.clients[c.speaker] }

// path reads and verifies the custody path of a subject. One that nobody knows
// has no records.
func (c *channel) path(ctx context.Context, subject string) (provenance.Path, error) {
	history, err := c.reader().History(ctx, subject)
	if notFound(err) {
		return provenance.Path{Custody: provenance.Custody{Subject: subject}}, nil
	}
	if err != nil {
		return provenance.Path{}, err
	}
	evidence := history.Evidence()
	evidence.Cache = &c.events
	return evidence.Path(), nil
}

// height is the ledger's: its own where it is embedded, and else how far the
// read model knows it to go.
func (c *channel) height(read index.Heights) uint64 {
	if c.embedded != nil {
		return c.embedded.Height()
	}
	return read.Custody.Cursor.Block
}

// notFound tells whether the chaincode knows no such thing.
func notFound(err error) bool {
	var rejected *custody.Rejected
	return errors.As(err, &rejected) && rejected.Code == chaincode.CodeNotFound
}
