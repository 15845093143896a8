package index

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"go.etcd.io/bbolt"

	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/provenance"
)

// applyVersionOrRecovery applies the logs that tell of passport versions,
// recoveries and registered escrows. The contract ends a recovery by its own
// log whatever the holder did, so a transfer need not be looked at here.
func applyVersionOrRecovery(j *journal, b evm.Block, l *types.Log) error {
	switch passportEvents[l.Topics[0]] {
	case passport.ProductPassportVersionAppendedEventName:
		return applyVersion(j, b, l)
	case passport.ProductPassportRecoveryProposedEventName:
		e, err := passportContract.UnpackRecoveryProposedEvent(l)
		if err != nil {
			return err
		}
		return putJSON(j, bucketRecoveries, tokenKey(e.TokenId), provenance.Recovery{
			To: provenance.Address(e.To), EndsAt: time.Unix(int64(e.EndsAt), 0).UTC(),
		})
	case passport.ProductPassportRecoveryEndedEventName:
		e, err := passportContract.UnpackRecoveryEndedEvent(l)
		if err != nil {
			return err
		}
		return j.delete(bucketRecoveries, tokenKey(e.TokenId))
	case passport.ProductPassportRecoveredEventName:
		e, err := passportContract.UnpackRecoveredEvent(l)
		if err != nil {
			return err
		}
		return j.delete(bucketRecoveries, tokenKey(e.TokenId))
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

func applyVersion(j *journal, b evm.Block, l *types.Log) error {
	e, err := passportContract.UnpackVersionAppendedEvent(l)
	if err != nil {
		return err
	}
	head := provenance.Hash(e.Head)
	return putJSON(j, bucketVersions, join(tokenKey(e.TokenId), head[30:]), provenance.Version{
		Number: provenance.VersionNumber(head), Passport: e.PassportHash, Head: head,
		Tx: l.TxHash.Hex(), Block: b.Number, Time: blockTime(b.Time),
	})
}

// Versions returns the versions of a token's passport that were appended,
// oldest first, and the block that they are as of. The one in the item's leaf
// is not among them.
func (x *Index) Versions(_ context.Context, token provenance.TokenID) (versions []provenance.Version, block uint64, err error) {
	err = x.db.View(func(tx *bbolt.Tx) error {
		block = evmHeight(tx)
		c := tx.Bucket(bucketVersions).Cursor()
		for k, text := c.Seek(token[:]); bytes.HasPrefix(k, token[:]); k, text = c.Next() {
			var v provenance.Version
			if err := json.Unmarshal(text, &v); err != nil {
				return fmt.Errorf("reading a passport version of token %s: %w", token, err)
			}
			versions = append(versions, v)
		}
		return nil
	})
	return versions, block, err
}

// Unsettled returns every token that has appended passport versions or a
// proposed recovery: those about which the chain can be asked again.
func (x *Index) Unsettled(context.Context) ([]provenance.TokenID, error) {
	var tokens []provenance.TokenID
	err := x.db.View(func(tx *bbolt.Tx) error {
		for _, bucket := range [][]byte{bucketVersions, bucketRecoveries} {
			c := tx.Bucket(bucket).Cursor()
			for k, _ := c.First(); k != nil; k, _ = c.Next() {
				id := provenance.TokenID(k[:32])
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
func readVersions(tx *bbolt.Tx, id provenance.TokenID, t *Token) error {
	past := append(id[:len(id):len(id)], 0xff, 0xff, 0xff)
	c := tx.Bucket(bucketVersions).Cursor()
	k, text := c.Seek(past)
	if k == nil {
		k, text = c.Last()
	} else {
		k, text = c.Prev()
	}
	if bytes.HasPrefix(k, id[:]) {
		var v provenance.Version
		if err := json.Unmarshal(text, &v); err != nil {
			return fmt.Errorf("reading the passport version of token %s: %w", id, err)
		}
		t.Version = v.Head
	}
	if text := tx.Bucket(bucketRecoveries).Get(id[:]); text != nil {
		t.Recovery = new(provenance.Recovery)
		if err := json.Unmarshal(text, t.Recovery); err != nil {
			return fmt.Errorf("reading the recovery of token %s: %w", id, err)
		}
	}
	return nil
}
