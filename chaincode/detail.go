package chaincode

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/waymark/waymark/provenance"
)

// detailKey names a detail within an organisation's own collection: by its
// commitment, so that nothing else can stand under it.
func detailKey(c provenance.Hash) string { return "detail:" + c.String() }

// Collection is the name of an organisation's own collection of private data,
// which every channel has and whose writing its peers alone endorse.
func Collection(msp string) string { return "_implicit_org_" + msp }

// putDetail gives a detail to organisations. The detail is in the transient map:
// no block holds it, and no peer sees it but theirs.
func putDetail(l *ledger, args [][]byte) (any, error) {
	var req DetailRequest
	if err := argument(args, 0, &req); err != nil {
		return nil, err
	}
	actor, err := l.actor()
	if err != nil {
		return nil, err
	}
	value, err := l.transientDetail(req.Commitment)
	if err != nil {
		return nil, err
	}
	if !slices.Contains(req.For, actor.MSP) {
		return nil, refuse(CodeBadRequest, "", "a party that gives a detail keeps it too: %s is not among those it is for", actor.MSP)
	}
	for _, msp := range req.For {
		if known, err := l.get(&provenance.Party{}, partyType, msp); err != nil || !known {
			if err == nil {
				err = refuse(CodeNotFound, msp, "there is no such party on the channel")
			}
			return nil, err
		}
		// Written again, it is what stands there. A transaction that wrote nothing
		// would need the endorsements of the channel's policy.
		if err := l.stub.PutPrivateData(Collection(msp), detailKey(req.Commitment), value); err != nil {
			return nil, fmt.Errorf("writing private data: %w", err)
		}
	}
	return req, nil
}

// transientDetail is the detail of the transient map in its one spelling.
func (l *ledger) transientDetail(want provenance.Hash) ([]byte, error) {
	transient, err := l.stub.GetTransient()
	if err != nil {
		return nil, fmt.Errorf("reading the transient map: %w", err)
	}
	text := transient[TransientDetail]
	if text == nil {
		return nil, refuse(CodeBadRequest, "", "the transient map holds no %s", TransientDetail)
	}
	var d provenance.PrivateDetail
	if err := argument([][]byte{text}, 0, &d); err != nil {
		return nil, refuse(CodeBadRequest, "", "the detail does not parse") // its text is nobody else's
	}
	got, err := d.Commitment()
	if err != nil {
		return nil, refuse(CodeBadRequest, "", "%v", err)
	}
	if got != want {
		return nil, refuse(CodeDiffers, "", "the detail's commitment is %s, not %s", got, want)
	}
	return encode(d)
}

// detailOf reads a detail that was given to the creator's organisation, on a
// peer of that.
func detailOf(l *ledger, args [][]byte) (any, error) {
	c, by, err := l.ownDetail(args)
	if err != nil {
		return nil, err
	}
	text, err := l.stub.GetPrivateData(Collection(by), detailKey(c))
	if err != nil {
		return nil, fmt.Errorf("reading private data: %w", err)
	}
	if text == nil {
		return nil, refuse(CodeNotFound, "", "%s was given no such detail, or erased it", by)
	}
	return json.RawMessage(text), nil
}

// forgetDetail erases the creator's organisation's copy, with its history.
func forgetDetail(l *ledger, args [][]byte) (any, error) {
	c, by, err := l.ownDetail(args)
	if err != nil {
		return nil, err
	}
	if err := l.stub.PurgePrivateData(Collection(by), detailKey(c)); err != nil {
		return nil, fmt.Errorf("erasing private data: %w", err)
	}
	return c, nil
}

func (l *ledger) ownDetail(args [][]byte) (provenance.Hash, string, error) {
	var c provenance.Hash
	if err := argument(args, 0, &c); err != nil {
		return c, "", err
	}
	if c.IsZero() {
		return c, "", refuse(CodeBadRequest, "", "no commitment is given")
	}
	by, err := l.creator()
	return c, by.msp, err
}
