package embedded

import (
	"errors"
	"fmt"
)

// ErrLocked: another process has the directory's ledger open.
var ErrLocked = errors.New("the custody ledger is in use by another process")

// ErrClosed: the channel was closed.
var ErrClosed = errors.New("the custody channel is closed")

// ErrStorage: the disk refused a block (full, or failing). Nothing of it was
// written, and it may be submitted again once the disk takes writes.
var ErrStorage = errors.New("the custody ledger could not be written")

// ForeignError says that a directory holds something other than the ledger
// that was asked for. Nothing in it was changed.
type ForeignError struct {
	Path string
	Want string // what was asked for
	Got  string // what is there
}

func (e *ForeignError) Error() string {
	return fmt.Sprintf("%s holds %s, not %s", e.Path, e.Got, e.Want)
}

// IdentityError says why a creator is not a member of the channel.
type IdentityError struct {
	MSP    string
	Reason string
}

func (e *IdentityError) Error() string {
	return fmt.Sprintf("identity of %q refused: %s", e.MSP, e.Reason)
}
