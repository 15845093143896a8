package chaincode

import (
	"errors"
	"fmt"
	"time"

	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
)

// appending is one Append transaction.
type appending struct {
	*ledger
	actor   provenance.Party
	entered time.Time
	touched int
	moved   int // chains that stood before the transaction
}

// appendEvents judges each event by itself, in order. If none stands on the
// ledger afterwards, nothing is written and the response is an error that
// holds the outcomes.
func appendEvents(l *ledger, args [][]byte) (any, error) {
	var batch AppendRequest
	if err := argument(args, 0, &batch); err != nil {
		return nil, err
	}
	if len(batch.Events) == 0 {
		return nil, refuse(CodeBadRequest, "", "the batch holds no events")
	}
	if len(batch.Events) > MaxEvents {
		return nil, refuse(CodeTooLarge, "", "the batch holds %d events, one transaction takes %d", len(batch.Events), MaxEvents)
	}
	actor, err := l.actor()
	if err != nil {
		return nil, err
	}
	entered, err := l.now()
	if err != nil {
		return nil, err
	}
	a := &appending{ledger: l, actor: actor, entered: entered}
	outcomes := make([]Outcome, len(batch.Events))
	stands, all := false, true
	for i, c := range batch.Events {
		if outcomes[i], err = a.judge(c); err != nil {
			return nil, err
		}
		stands, all = stands || outcomes[i].Done(), all && outcomes[i].Done()
		if (a.touched > MaxSubjects || a.moved > MaxMoves) && len(batch.Events) > 1 {
			return nil, refuse(CodeTooLarge, "", "by event %d the batch is about more than %d subjects, or moves more than %d", i+1, MaxSubjects, MaxMoves)
		}
	}
	if batch.Atomic && !all {
		return nil, &refusal{Code: CodeRejected, Detail: "an event of the batch was refused, and so the batch was", Outcomes: withdrawn(outcomes)}
	}
	if !stands {
		return nil, &refusal{Code: CodeRejected, Detail: "no event of the batch was accepted", Outcomes: outcomes}
	}
	return outcomes, l.commit()
}

// withdrawn marks the events of an atomic batch that would have stood.
func withdrawn(outcomes []Outcome) []Outcome {
	for i, o := range outcomes {
		if o.Status == Accepted {
			outcomes[i] = Outcome{EventID: o.EventID, Status: Rejected, Code: CodeWithdrawn, Detail: "another event of the batch was refused"}
		}
	}
	return outcomes
}

// judge accepts or rejects one event. The error is a failure of the peer.
func (a *appending) judge(c Capture) (Outcome, error) {
	a.begin()
	outcome, err := a.event(c)
	if err == nil {
		if outcome.Status == Accepted {
			a.keep()
		} else {
			a.drop()
		}
		return outcome, nil
	}
	a.drop()
	var conflict *positionError
	if errors.As(err, &conflict) {
		outcome.Status, outcome.Code, outcome.Subject = Conflict, CodePosition, conflict.actual.Subject
		outcome.Detail, outcome.Actual = conflict.Error(), &conflict.actual
		return outcome, nil
	}
	r := asRefusal(err)
	if r == nil {
		return outcome, err
	}
	outcome.Status, outcome.Code, outcome.Subject, outcome.Detail, outcome.Args = Rejected, r.Code, r.Subject, r.Detail, r.Args
	return outcome, nil
}

// positionError: the chain does not end where the client thought.
type positionError struct{ actual provenance.Position }

func (e *positionError) Error() string {
	return fmt.Sprintf("its chain stands at record %d (%s)", e.actual.Seq, e.actual.Head)
}

func (a *appending) event(c Capture) (Outcome, error) {
	var outcome Outcome
	ev, canonical, err := readEvent(c.Event)
	if err != nil {
		return outcome, err
	}
	id, err := provenance.EventID(ev)
	if err != nil {
		return outcome, refuse(CodeInvalidEvent, "", "%v", err)
	}
	outcome.EventID = id
	if c.Custody {
		if err := checkEventID(ev); err != nil {
			return outcome, err
		}
	}
	var stands stored
	if ok, err := a.get(&stands, eventType, id); err != nil || ok {
		outcome.Status, outcome.Late = Duplicate, late(ev, stands.Entered)
		if err == nil {
			err = a.same(ev, canonical, stands)
		}
		if err == nil {
			outcome.Records, err = a.positions(id, stands)
		}
		return outcome, err
	}
	if err := a.name(ev, id); err != nil {
		return outcome, err
	}
	if err := a.notFuture(ev); err != nil {
		return outcome, err
	}
	what, err := a.custodyEvent(ev, c.Custody)
	if err != nil {
		return outcome, err
	}
	if err := a.expected(c.Expect); err != nil {
		return outcome, err
	}
	records, err := a.record(ev, what, id, canonical, c.Custody)
	if err != nil {
		return outcome, err
	}
	if err := a.store(id, canonical, records); err != nil {
		return outcome, err
	}
	a.emitted.Events = append(a.emitted.Events, id)
	outcome.Status, outcome.Records, outcome.Late = Accepted, positionsOf(records), late(ev, a.entered)
	return outcome, nil
}

// store puts an event with its records, or, where those are many, beside them.
func (a *appending) store(id string, canonical []byte, records []chained) error {
	e := stored{Event: canonical, Party: a.actor.MSP, TxID: a.stub.GetTxID(), Entered: a.entered}
	if len(records) <= fewRecords {
		e.Records = records
		return a.putSealed(e, eventType, id)
	}
	for _, r := range records {
		if err := a.putSealed(r, recordType, r.Subject, sequence(r.Seq)); err != nil {
			return err
		}
	}
	if err := a.putSealed(positionsOf(records), touchedType, id); err != nil {
		return err
	}
	return a.putSealed(e, eventType, id)
}

func (a *appending) expected(positions []provenance.Position) error {
	for _, want := range positions {
		s, err := provenance.Subject(want.Subject)
		if err != nil {
			return err
		}
		c, err := a.custody(s)
		if err != nil {
			return err
		}
		if c.Seq != want.Seq || c.Head != want.Head {
			return &positionError{c.Position()}
		}
	}
	return nil
}

// record lengthens the chains of all subjects of the event.
func (a *appending) record(ev *epcis.Event, m provenance.CustodyEvent, id string, canonical []byte, strict bool) ([]chained, error) {
	taker, err := a.taker(m)
	if err != nil {
		return nil, err
	}
	affected, err := a.affected(ev, m, id, strict)
	if err != nil {
		return nil, err
	}
	if len(affected) > MaxSubjects {
		return nil, refuse(CodeTooLarge, m.Unit, "the event is about %d subjects, one transaction takes %d", len(affected), MaxSubjects)
	}
	a.touched += len(affected)
	digest := provenance.Sum(canonical)
	records := make([]chained, 0, len(affected))
	moved := a.moved
	for _, t := range affected {
		c, err := a.chainHead(t.Subject)
		if err != nil {
			return nil, err
		}
		if err := a.counted(c.Custody); err != nil {
			return nil, err
		}
		if a.moved-moved > MaxMoves {
			return nil, refuse(CodeTooLarge, m.Unit, "the event moves more than the %d subjects that one transaction takes", MaxMoves)
		}
		next, r, err := c.Append(m.Move(t, a.actor, taker), id, digest, a.entered)
		if err != nil {
			return nil, err
		}
		if err := a.advance(c.Custody, chainHead{next, id}); err != nil {
			return nil, err
		}
		records = append(records, chained{r, c.Event})
	}
	return records, nil
}

// advance stores the new head of a subject's chain, with its endorsement policy,
// and notes the unit that the subject is in.
func (a *appending) advance(before provenance.Custody, after chainHead) error {
	if err := a.put(after, custodyType, after.Subject); err != nil {
		return err
	}
	policy, err := a.custodyPolicy(before, after.Custody)
	if err != nil {
		return err
	}
	if err := a.setPolicy(policy, custodyType, after.Subject); err != nil {
		return err
	}
	if before.Unit == after.Unit {
		return nil
	}
	if before.Unit != "" {
		if err := a.delete(contentType, before.Unit, after.Subject); err != nil {
			return err
		}
	}
	if after.Unit == "" {
		return nil
	}
	return a.put(after.Subject, contentType, after.Unit, after.Subject)
}

// contents is what a unit holds, by the chains of the things themselves: the
// notes of what is in a unit only say where to look.
func (a *appending) contents(unit string) ([]string, error) {
	noted, err := a.scan(contentType, unit)
	if err != nil {
		return nil, err
	}
	var held []string
	for _, s := range noted {
		c, err := a.custody(s)
		if err != nil {
			return nil, err
		}
		if c.Unit == unit {
			held = append(held, s)
		}
	}
	return held, nil
}

// counted counts a chain that stood before the transaction, once.
func (a *appending) counted(c provenance.Custody) error {
	if c.Seq == 0 {
		return nil
	}
	k, err := key(custodyType, c.Subject)
	if err != nil {
		return err
	}
	if _, again := a.changed(k); !again {
		a.moved++
	}
	return nil
}

// taker is the MSP id of the party that a shipment names.
func (a *appending) taker(m provenance.CustodyEvent) (string, error) {
	if m.Verb != provenance.Ship || m.To == "" {
		return "", nil
	}
	var msp string
	ok, err := a.get(&msp, glnType, m.To)
	if err == nil && !ok {
		err = refuse(provenance.CodeNoDestination, m.Subjects[0], "%s is the GLN of no party on the channel", m.To)
	}
	return msp, err
}
