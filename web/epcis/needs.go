package epcis

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/query"
)

// Errors that the interfaces of this package name.
var (
	ErrNotFound        = errors.New("there is no such thing")
	ErrExists          = errors.New("there is one of that name")
	ErrUnauthenticated = errors.New("a credential is needed")
	ErrForbidden       = errors.New("the credential does not allow this")
)

// Access is what a request wants to do.
type Access byte

// The kinds of access.
const (
	Read      Access = iota // events, resources, named queries, and one's own jobs and subscriptions
	Capture                 // events onto the ledger
	Subscribe               // define and delete named queries and subscriptions
)

// Principal is who a credential speaks for.
type Principal struct {
	Party string // MSP id: the author of what is captured, the owner of jobs and subscriptions
}

// Authorize checks a request's credential. An error that is neither
// [ErrUnauthenticated] nor [ErrForbidden] means that nobody knows.
type Authorize func(c *fiber.Ctx, a Access) (Principal, error)

// Ledger appends events to the custody ledger. Safe for concurrent use.
type Ledger interface {
	// Append records events in the name of a party and returns an outcome for each,
	// in order, once they are durable. With atomic, all of them stand or none. A
	// *Refused is final and of the whole batch; after any other error it is not known
	// whether events stand, and the same call may be made again: an event that stands
	// already is [OutcomeDuplicate].
	Append(ctx context.Context, party string, events []json.RawMessage, atomic bool) ([]Outcome, error)
}

// Refused says that a rule said no to all events of one call.
type Refused struct {
	Code   string // stable, for programs
	Detail string // one sentence
}

func (r *Refused) Error() string { return r.Detail + " (" + r.Code + ")" }

// What became of an event. The first two mean that it stands.
const (
	OutcomeAccepted  = "accepted"
	OutcomeDuplicate = "duplicate"
	OutcomeRejected  = "rejected"
	OutcomeConflict  = "conflict"
	// CodeWithdrawn is the code of an event that another one of an atomic batch
	// took down with it.
	CodeWithdrawn = "batch_refused"
)

// Outcome is what became of one event.
type Outcome struct {
	EventID string // the ledger's name for it
	Status  string
	Code    string // rejected: which rule said no
	Subject string // what it is about
	Detail  string // one sentence
}

func (o Outcome) stands() bool { return o.Status == OutcomeAccepted || o.Status == OutcomeDuplicate }

// Event is an event with its place in the repository.
type Event struct {
	Seq   uint64 // 1 for the first; the ledger's order
	ID    string // the ledger's name for it
	Event *epcis.Event
}

// Page is one page of an answer.
type Page struct {
	Events []Event
	Next   string // token of the next page; "" on the last one
}

// Events reads the repository. Errors of Search and Matches are a *query.Error
// when the query is to blame. Safe for concurrent use.
type Events interface {
	Search(ctx context.Context, q query.Query) (Page, error)
	// ByID returns the events with an eventID or a ledger name; none is no error.
	ByID(id string) ([]Event, error)
	// Matches returns the events after a sequence number that match, at most limit,
	// and up to where it looked: after itself when there is nothing behind it.
	Matches(ctx context.Context, q query.Query, after uint64, limit int) ([]Event, uint64, error)
	// SeqBefore is the newest event recorded before t, 0 when there is none.
	SeqBefore(t time.Time) (uint64, error)
	// Changes gives a value after new events; it is closed when ctx ends.
	Changes(ctx context.Context) <-chan struct{}
}

// Resource is one of the standard's top-level resources.
type Resource byte

// The resources.
const (
	EPCs Resource = 1 + iota
	BizSteps
	BizLocations
	ReadPoints
	Dispositions
	EventTypes
)

// Lists reads the values of resources that occur in events.
type Lists interface {
	// Values returns a page of them after the place of a token, and the next page's
	// token. A token that is none of its own is a *query.Error.
	Values(list Resource, perPage int, token string) (values []string, next string, err error)
	// Has reports whether a value occurs, in any spelling.
	Has(list Resource, value string) (bool, error)
}

// Masters keeps master data that documents bring in their header. What was written is
// durable when Put returns; the same again changes nothing.
type Masters interface {
	// Put keeps what a party says, in place of what it said of the same elements.
	Put(party string, list []epcis.VocabularyElement) error
}

// Jobs keeps capture jobs. What was written is durable when a method returns.
type Jobs interface {
	Add(j Job, events []Pending) error
	Job(id string) (Job, error) // ErrNotFound
	// Jobs lists a party's jobs, newest first, after the one of a token.
	Jobs(party, token string, limit int) (jobs []Job, next string, err error)
	// Save replaces a job. Of one that does not run any more the events go away.
	Save(j Job) error
	// Running lists the jobs that are not finished, oldest first, of all parties.
	Running() ([]Job, error)
	Events(id string) ([]Pending, error)
	// Prune removes the jobs that finished before t.
	Prune(t time.Time) error
}

// Queries keeps named queries and their subscriptions. What was written is durable
// when a method returns.
type Queries interface {
	Create(q NamedQuery) error // ErrExists
	Query(name string) (NamedQuery, error)
	// List lists queries by name, after the one of a token.
	List(token string, limit int) (list []NamedQuery, next string, err error)
	Delete(name string) error // and its subscriptions; ErrNotFound

	Subscribe(s Subscription) error // ErrNotFound: the query is gone
	Subscription(name, id string) (Subscription, error)
	Subscriptions() ([]Subscription, error) // of all queries and parties
	// Acknowledge stores how far a subscription came; ErrNotFound when it is gone.
	Acknowledge(name, id string, p Progress) error
	// Failed stores that the subscriber did not take what was sent; an
	// acknowledgement clears it. ErrNotFound when it is gone.
	Failed(name, id string, f Failure) error
	// Resume clears failures too, and with them that it is parked.
	Resume(name, id string) error
	Unsubscribe(name, id string) error // ErrNotFound
}

// NamedQuery is a query under a name.
type NamedQuery struct {
	Name    string    `json:"name"`
	Party   string    `json:"party"` // who may delete it
	Created time.Time `json:"created"`
	// Query is the query object as query.FromJSON reads it.
	Query json.RawMessage `json:"query"`
}
