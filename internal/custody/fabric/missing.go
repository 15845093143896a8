package fabric

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/hyperledger/fabric-gateway/pkg/client"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
)

// MissingPeerError: a record needs the endorsement of another organisation, and
// the party's own peer knows no running peer of it or cannot reach one. Submit
// has waited for it. Nothing was sent to the orderer: the same record may be
// sent again. It is a [custody.ErrUnreachable].
type MissingPeerError struct {
	Asked         string   // MSP id of the party, whose peer was asked
	Organizations []string // MSP ids of the organisations without a peer, sorted; empty if the peer does not say which
	Err           error    // what the peer answered
}

func (e *MissingPeerError) Error() string {
	who := "another organisation"
	if len(e.Organizations) > 0 {
		who = strings.Join(e.Organizations, ", ")
	}
	return fmt.Sprintf("the peer of %s reaches no peer of %s, which has to endorse: %v", e.Asked, who, e.Err)
}

func (e *MissingPeerError) Unwrap() []error { return []error{custody.ErrUnreachable, e.Err} }

// Missing is Organizations, for a caller that does not import this package.
func (e *MissingPeerError) Missing() []string { return e.Organizations }

// A gateway's words when it cannot ask whom a record needs (Fabric,
// internal/pkg/gateway, registry.go). They come without a code of their own.
const (
	noPeersKnown   = "no combination of peers can be derived"
	noPeersReached = "failed to select a set of endorsers that satisfy the endorsement policy due to unavailability of peers"
	noPeersOf      = "failed to find any endorsing peers for org(s): "
)

// missingPeers is a *MissingPeerError for a gateway's error that says that a
// peer of another organisation is not known or did not answer, and otherwise nil.
func missingPeers(err error, own string) *MissingPeerError {
	missing := &MissingPeerError{Asked: own, Err: err}
	message := status.Convert(err).Message()
	_, list, found := strings.Cut(message, noPeersOf)
	if found {
		missing.Organizations = strings.Split(list, ", ")
	}
	found = found || strings.Contains(message, noPeersKnown) || strings.Contains(message, noPeersReached)
	for _, d := range detailsOf(err) {
		for _, code := range []codes.Code{codes.Unavailable, codes.DeadlineExceeded} {
			if strings.Contains(d.GetMessage(), "code = "+code.String()) && d.GetMspId() != own {
				found = true
				missing.Organizations = append(missing.Organizations, d.GetMspId())
			}
		}
	}
	if !found {
		return nil
	}
	slices.Sort(missing.Organizations)
	missing.Organizations = slices.Compact(missing.Organizations)
	return missing
}

// lookTimeout bounds the question which organisations' peers are missing: a
// gateway that tries to connect to a peer takes its time.
const lookTimeout = 10 * time.Second

// nameMissing adds the organisations to an error that lacks them, as the peer
// tells them when it is asked for an endorsement by every organisation of the
// profile. That is a query, which is dropped.
func (l *Ledger) nameMissing(ctx context.Context, missing *MissingPeerError) {
	if len(missing.Organizations) > 0 {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, lookTimeout)
	defer cancel()
	proposal, err := l.contract.NewProposal(chaincode.FnParties, client.WithEndorsingOrganizations(l.organizations...))
	if err != nil {
		return
	}
	_, err = proposal.EndorseWithContext(ctx)
	if named := missingPeers(err, l.msp); named != nil {
		missing.Organizations = named.Organizations
	}
}

// The pauses between questions for an endorsement.
const (
	firstMissingPause   = 100 * time.Millisecond
	longestMissingPause = 2 * time.Second
)

// endorse collects endorsements, and waits for organisations whose peer is
// missing, as long as the configuration says or until ctx ends.
func (l *Ledger) endorse(ctx context.Context, c call) (*client.Transaction, error) {
	waiting, cancel := context.WithTimeout(ctx, l.peerWait)
	defer cancel()
	var missing *MissingPeerError // at the last try
	var named []string            // who was missing when that was last known
	for pause := firstMissingPause; ; pause = min(2*pause, longestMissingPause) {
		tx, err := l.endorseAgreed(ctx, c)
		if err != nil && ctx.Err() != nil && missing != nil {
			return nil, missing // what err says is only that there is no more time
		}
		if !errors.As(err, &missing) {
			return tx, err
		}
		l.nameMissing(ctx, missing)
		if len(missing.Organizations) == 0 {
			missing.Organizations = named
		}
		named = missing.Organizations
		select {
		case <-waiting.Done():
			return nil, missing
		case <-time.After(pause):
		}
	}
}
