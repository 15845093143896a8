package index

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/contracts/recovery"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
)

// applyRecovery applies one log of the recovery contract. It ends a recovery by
// its own log whatever the holder did, so a transfer need not be looked at.
func applyRecovery(j *journal, l *types.Log) error {
	switch recoveryEvents[l.Topics[0]] {
	case recovery.PassportRecoveryRecoveryProposedEventName:
		e, err := recoveryContract.UnpackRecoveryProposedEvent(l)
		if err != nil {
			return err
		}
		return j.putJSON(bucketRecoveries, tokenKey(e.TokenId), provenance.Recovery{
			To: provenance.Address(e.To), EndsAt: unix(e.EndsAt), Lapses: unix(e.LapsesAt),
		})
	case recovery.PassportRecoveryRecoverySupportedEventName:
		e, err := recoveryContract.UnpackRecoverySupportedEvent(l)
		if err != nil {
			return err
		}
		proposed, _, err := tableRecoveries.Get(j.tx, tokenKey(e.TokenId))
		if err != nil {
			return err
		}
		proposed.EndsAt, proposed.Lapses = unix(e.EndsAt), unix(e.LapsesAt)
		return j.putJSON(bucketRecoveries, tokenKey(e.TokenId), proposed)
	case recovery.PassportRecoveryRecoveryEndedEventName:
		e, err := recoveryContract.UnpackRecoveryEndedEvent(l)
		if err != nil {
			return err
		}
		return j.delete(bucketRecoveries, tokenKey(e.TokenId))
	case recovery.PassportRecoveryRecoveredEventName:
		e, err := recoveryContract.UnpackRecoveredEvent(l)
		if err != nil {
			return err
		}
		return j.delete(bucketRecoveries, tokenKey(e.TokenId))
	}
	return nil
}

func unix(seconds uint64) time.Time { return time.Unix(int64(seconds), 0).UTC() }

// applyVersionOrEscrow applies the logs that tell of passport versions and the
// escrow.
func applyVersionOrEscrow(j *journal, b evm.Block, l *types.Log) error {
	switch passportEvents[l.Topics[0]] {
	case passport.ProductPassportVersionAppendedEventName:
		return applyVersion(j, b, l)
	case passport.ProductPassportEscrowSetEventName:
		e, err := passportContract.UnpackEscrowSetEvent(l)
		if err != nil {
			return err
		}
		if e.Registered {
			return j.put(bucketEscrows, e.Account[:], []byte{1})
		}
		return j.delete(bucketEscrows, e.Account[:])
	}
	return nil
}

var (
	recoveryContract = recovery.NewPassportRecovery()
	recoveryEvents   = eventNames(recoveryContract.GetABI())
)

func applyVersion(j *journal, b evm.Block, l *types.Log) error {
	e, err := passportContract.UnpackVersionAppendedEvent(l)
	if err != nil {
		return err
	}
	head := provenance.Hash(e.Head)
	return j.putJSON(bucketVersions, join(tokenKey(e.TokenId), head[30:]), provenance.Version{
		Number: provenance.VersionNumber(head), Passport: e.PassportHash, Head: head,
		Tx: l.TxHash.Hex(), Block: b.Number, Time: blockTime(b.Time),
	})
}

// Versions returns the versions of a token's passport that were appended,
// oldest first, and the block that they are as of. The one in the item's leaf
// is not among them.
func (x *Index) Versions(ctx context.Context, token provenance.TokenID) (versions []provenance.Version, block uint64, err error) {
	err = x.db.View(ctx, func(r store.Reader) error {
		versions = nil
		if block, err = evmHeight(r); err != nil {
			return err
		}
		for row, err := range tableVersions.Range(r, store.Prefix(token[:])) {
			if err != nil {
				return err
			}
			versions = append(versions, row.Value)
		}
		return nil
	})
	return versions, block, err
}

// Unsettled returns every token that has appended passport versions or a
// proposed recovery: those about which the chain can be asked again.
func (x *Index) Unsettled(ctx context.Context) (tokens []provenance.TokenID, err error) {
	err = x.db.View(ctx, func(r store.Reader) error {
		tokens = nil
		for _, bucket := range []string{bucketVersions, bucketRecoveries} {
			for p, err := range r.Range(bucket, store.Range{}) {
				if err != nil {
					return err
				}
				id := provenance.TokenID(p.Key[:32])
				if n := len(tokens); n == 0 || tokens[n-1] != id {
					tokens = append(tokens, id)
				}
			}
		}
		return nil
	})
	return tokens, err
}

// readVersions adds the newest version and the proposed recovery to a token.
func readVersions(r store.Reader, id provenance.TokenID, t *Token) error {
	newest := store.Prefix(id[:])
	newest.Backward, newest.Limit = true, 1
	for row, err := range tableVersions.Range(r, newest) {
		if err != nil {
			return err
		}
		t.Version = row.Value.Head
	}
	recovery, found, err := tableRecoveries.Get(r, id[:])
	if found {
		t.Recovery = &recovery
	}
	return err
}
