package group

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
)

// call is one caller's Append.
type call struct {
	batch  chaincode.AppendRequest
	bytes  int
	things []string // what its events are about, as they name it
	alone  bool     // it has to be a transaction of its own
	came   time.Time
	done   chan answer // holds one
}

type answer struct {
	response []byte
	err      error
}

// newCall reads what is submitted; what is not an Append that parses is not for
// this package.
func newCall(fn string, args [][]byte) (*call, bool) {
	c := &call{done: make(chan answer, 1)}
	if fn != chaincode.FnAppend || len(args) != 1 {
		return nil, false
	}
	d := json.NewDecoder(bytes.NewReader(args[0]))
	d.DisallowUnknownFields()
	if d.Decode(&c.batch) != nil || d.InputOffset() != int64(len(args[0])) || len(c.batch.Events) == 0 {
		return nil, false
	}
	c.alone = c.batch.Atomic
	for _, e := range c.batch.Events {
		c.bytes += len(e.Event)
		c.things = append(c.things, things(e.Event)...)
	}
	return c, true
}

// named are the fields by which an EPCIS event names things.
type named struct {
	EPCs     []string `json:"epcList"`
	Children []string `json:"childEPCs"`
	Parent   string   `json:"parentID"`
	Inputs   []string `json:"inputEPCList"`
	Outputs  []string `json:"outputEPCList"`
	ID       string   `json:"eventID"`
}

// things are what an event names, each as it is written. A thing that is written
// in two ways is missed, and so is what the ledger alone knows that the event is
// about: that costs a conflict and another try, nothing else.
func things(event []byte) []string {
	var n named
	if json.Unmarshal(event, &n) != nil {
		return nil // the ledger will say what is wrong with it
	}
	list := append(append(append(n.EPCs, n.Children...), n.Inputs...), n.Outputs...)
	for _, s := range []string{n.Parent, n.ID} {
		if s != "" {
			list = append(list, s)
		}
	}
	return list
}

func (c *call) answer(response []byte, err error) { c.done <- answer{response, err} }

// together is the argument of one Append with the records of a group.
func together(group []*call) []byte {
	whole := chaincode.AppendRequest{Atomic: len(group) == 1 && group[0].batch.Atomic}
	for _, c := range group {
		whole.Events = append(whole.Events, c.batch.Events...)
	}
	return mustEncode(whole)
}

// share gives each call the outcomes of its own records, in the form that the
// chaincode gives them in: a refusal when none of them stands.
func share(group []*call, response []byte, rejected *custody.Rejected) {
	outcomes, err := read(response, rejected)
	total := 0
	for _, c := range group {
		total += len(c.batch.Events)
	}
	if err == nil && len(outcomes) != total {
		err = fmt.Errorf("appending %d events: the chaincode answered for %d", total, len(outcomes))
	}
	for _, c := range group {
		if err != nil {
			c.answer(nil, fmt.Errorf("%w: %w", custody.ErrUnknown, err))
			continue
		}
		own := outcomes[:len(c.batch.Events)]
		outcomes = outcomes[len(own):]
		c.answer(reply(own))
	}
}

func read(response []byte, rejected *custody.Rejected) ([]chaincode.Outcome, error) {
	if rejected == nil {
		var outcomes []chaincode.Outcome
		if err := json.Unmarshal(response, &outcomes); err != nil {
			return nil, fmt.Errorf("reading the outcomes of a group: %w", err)
		}
		return outcomes, nil
	}
	var refusal chaincode.Refusal
	if err := json.Unmarshal(rejected.Response, &refusal); err != nil {
		return nil, fmt.Errorf("reading the outcomes of a refused group: %w", err)
	}
	return refusal.Outcomes, nil
}

func reply(outcomes []chaincode.Outcome) ([]byte, error) {
	for _, o := range outcomes {
		if o.Done() {
			return mustEncode(outcomes), nil
		}
	}
	text := mustEncode(chaincode.Refusal{Code: chaincode.CodeRejected, Detail: "no event of the batch was accepted", Outcomes: outcomes})
	return nil, custody.Refused(string(text))
}

// mustEncode encodes what was decoded from JSON.
func mustEncode(v any) []byte {
	text, err := json.Marshal(v)
	if err != nil {
		panic("group: " + err.Error())
	}
	return text
}
