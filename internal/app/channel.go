package app

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/internal/custody/embedded"
	"github.com/waymark/waymark/internal/custody/fabric"
	"github.com/waymark/waymark/internal/custody/fabric/profile"
	"github.com/waymark/waymark/internal/custody/group"
)

// channelName names the embedded custody channel.
const channelName = "custody"

// loadProfile reads the profile of a real channel and keeps those parties that
// this house can speak for there.
func (h *App) loadProfile() error {
	h.channelID = channelName
	if h.cfg.Fabric == "" {
		return nil
	}
	p, err := profile.Load(h.cfg.Fabric)
	if err != nil {
		return fmt.Errorf("the Fabric profile: %w", err)
	}
	h.profile, h.channelID = p, "fabric:"+p.Channel+"/"+p.Chaincode
	h.cfg.Parties = slices.DeleteFunc(slices.Clone(h.cfg.Parties), func(party Party) bool {
		org, err := p.Organization(party.MSP)
		return err != nil || org.Client == nil
	})
	return h.cfg.check()
}

// openCustody joins the channel as each of this house's parties and registers
// them on it.
func (h *App) openCustody(ctx context.Context) error {
	connect, err := h.connector()
	if err != nil {
		return err
	}
	h.ledgers = map[string]custody.Client{}
	for _, p := range h.cfg.Parties {
		ledger, err := connect(p)
		if err != nil {
			return fmt.Errorf("joining the channel as %s: %w", p.MSP, err)
		}
		h.ledgers[p.MSP] = custody.Client{Ledger: ledger}
		a, err := h.accounts.party(ctx, p.MSP)
		if err != nil {
			return err
		}
		if err := h.register(ctx, h.ledgers[p.MSP], p, a); err != nil {
			return err
		}
	}
	return nil
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
	h.channel = channel
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

func (h *App) register(ctx context.Context, c custody.Client, p Party, a *account) error {
	want := p.registration(a.address())
	parties, err := c.Parties(ctx)
	if err != nil {
		return fmt.Errorf("reading the channel's parties: %w", err)
	}
	for _, have := range parties {
		if fmt.Sprint(have) == fmt.Sprint(want) {
			return nil
		}
	}
	if _, err := c.PutParty(ctx, want); err != nil {
		return fmt.Errorf("registering %s: %w", p.MSP, err)
	}
	return nil
}

// ledger returns the party's connection to the channel.
func (h *App) ledger(msp string) (custody.Client, error) {
	c, ok := h.ledgers[msp]
	if !ok {
		return c, fmt.Errorf("this house keeps no identity of %s", msp)
	}
	return c, nil
}

// reader is the connection of the party that the house speaks for.
func (h *App) reader() custody.Client { return h.ledgers[h.cfg.Speaker] }
