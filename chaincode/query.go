package chaincode

import (
	"encoding/json"
	"fmt"

	"github.com/waymark/waymark/provenance"
)

func custodyOf(l *ledger, args [][]byte) (any, error) {
	s, err := subject(args, 0)
	if err != nil {
		return nil, err
	}
	var state CustodyState
	if state.Custody, err = l.known(s); err != nil {
		return nil, err
	}
	for unit := state.Custody.Unit; unit != ""; {
		c, err := l.known(unit)
		if err != nil {
			return nil, err
		}
		state.Units = append(state.Units, c)
		unit = c.Unit
	}
	return state, nil
}

// known is the custody of a subject that has a chain.
func (l *ledger) known(s string) (provenance.Custody, error) {
	c, err := l.custody(s)
	if err == nil && c.Seq == 0 {
		err = refuse(CodeNotFound, s, "nothing was ever recorded of it")
	}
	return c, err
}

func eventByID(l *ledger, args [][]byte) (any, error) {
	var id string
	if err := argument(args, 0, &id); err != nil {
		return nil, err
	}
	e, err := l.event(id)
	if err != nil {
		return nil, err
	}
	found := StoredEvent{ID: id, Event: e.Event, Party: e.Party, TxID: e.TxID, Entered: e.Entered}
	found.Records, err = l.positions(id, e)
	return found, err
}

func contentsOf(l *ledger, args [][]byte) (any, error) {
	unit, err := subject(args, 0)
	if err != nil {
		return nil, err
	}
	if _, err := l.known(unit); err != nil {
		return nil, err
	}
	page := Contents{Unit: unit, Subjects: []string{}}
	page.Bookmark, err = l.page(args, 1, contentType, []string{unit}, func(v []byte) error {
		var s string
		err := json.Unmarshal(v, &s)
		page.Subjects = append(page.Subjects, s)
		return err
	})
	return page, err
}

func heads(l *ledger, args [][]byte) (any, error) {
	page := Heads{Heads: []provenance.Custody{}}
	var err error
	page.Bookmark, err = l.page(args, 0, custodyType, nil, func(v []byte) error {
		var c provenance.Custody
		err := json.Unmarshal(v, &c)
		page.Heads = append(page.Heads, c)
		return err
	})
	return page, err
}

// page reads one page of a kind of entries, from the bookmark that is the i-th
// argument, and returns the next page's bookmark.
func (l *ledger) page(args [][]byte, i int, kind string, attributes []string, do func([]byte) error) (string, error) {
	var bookmark string
	if err := argument(args, i, &bookmark); err != nil {
		return "", err
	}
	if err := checkBookmark(bookmark, kind, attributes); err != nil {
		return "", err
	}
	it, meta, err := l.stub.GetStateByPartialCompositeKeyWithPagination(kind, attributes, PageSize, bookmark)
	if err != nil {
		return "", fmt.Errorf("reading the state: %w", err)
	}
	defer it.Close()
	n := 0
	for it.HasNext() {
		kv, err := it.Next()
		if err != nil {
			return "", fmt.Errorf("reading the state: %w", err)
		}
		if err := do(kv.Value); err != nil {
			return "", fmt.Errorf("reading a %s entry: %w", kind, err)
		}
		n++
	}
	if n < PageSize { // a peer may give the end of the range as its last bookmark
		return "", nil
	}
	return meta.GetBookmark(), nil
}

// checkBookmark keeps a bookmark within the range it was made for: from
// another one, it would show entries of another kind.
func checkBookmark(bookmark, kind string, attributes []string) error {
	if bookmark == "" {
		return nil
	}
	prefix, err := key(kind, attributes...)
	if err != nil {
		return err
	}
	if len(bookmark) < len(prefix) || bookmark[:len(prefix)] != prefix {
		return refuse(CodeBadRequest, "", "the bookmark is not of this query")
	}
	return nil
}
