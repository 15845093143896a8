package chaincode

import "github.com/waymark/waymark/provenance"

// inlineRecords is up to how many records' positions are kept with the event
// itself. Every key costs a round trip to the peer, so the event of one item has
// one key; that of a full pallet has its positions apart, since whoever reads
// the history of one of its items reads the event too.
const inlineRecords = 16

// putStored puts an event with where it stands in its subjects' chains.
func (l *ledger) putStored(e StoredEvent, positions []provenance.Position) error {
	if len(positions) <= inlineRecords {
		e.Records = positions
		return l.putSealed(e, eventType, e.ID)
	}
	if err := l.putSealed(e, eventType, e.ID); err != nil {
		return err
	}
	return l.putSealed(positions, touchedType, e.ID)
}

// positions are where a stored event stands in its subjects' chains.
func (l *ledger) positions(e StoredEvent) ([]provenance.Position, error) {
	if len(e.Records) > 0 {
		return e.Records, nil
	}
	var positions []provenance.Position
	_, err := l.get(&positions, touchedType, e.ID)
	return positions, err
}
