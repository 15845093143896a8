package evm

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// RevertError says that the contract refused the call. If Tx is the zero hash,
// the call was tried before signing: nothing was sent and its key is still free.
// Otherwise the transaction was mined, changed nothing and cost its gas, and its
// key stays bound to it until Forget.
type RevertError struct {
	// Name is the custom error's name, "Error" for a plain reason string, "Panic"
	// for a failed assertion, or "" when the data matches no known ABI.
	Name string
	// Args are the error's values in the order of its declaration.
	Args []Arg
	// Data is what the contract returned: 4 bytes of selector, then the values.
	Data []byte
	// Tx is the mined transaction, or zero.
	Tx common.Hash
}

// Arg is one value of a custom error. Name may be empty; Value has the Go type
// that go-ethereum's abi package gives it.
type Arg struct {
	Name  string
	Value any
}

// Arg answers the value of the argument with that name, or nil.
func (e *RevertError) Arg(name string) any {
	for _, a := range e.Args {
		if a.Name == name {
			return a.Value
		}
	}
	return nil
}

func (e *RevertError) Error() string {
	var b strings.Builder
	b.WriteString("reverted")
	switch {
	case e.Name == "Error" && len(e.Args) == 1, e.Name == "Panic" && len(e.Args) == 1:
		fmt.Fprintf(&b, ": %v", e.Args[0].Value)
	case e.Name != "":
		b.WriteString(": " + e.Name + "(")
		for i, a := range e.Args {
			if i > 0 {
				b.WriteString(", ")
			}
			if a.Name != "" {
				b.WriteString(a.Name + "=")
			}
			b.WriteString(formatValue(a.Value))
		}
		b.WriteString(")")
	case len(e.Data) > 0:
		fmt.Fprintf(&b, ": 0x%x", e.Data[:min(len(e.Data), 36)])
	}
	if e.Tx != (common.Hash{}) {
		fmt.Fprintf(&b, " in transaction %s", e.Tx)
	}
	return b.String()
}

// RefusedError says that a call was not sent, and will not be: nothing is on
// chain, nothing is on disk, and the key is free (except for ErrKeyReused, where
// it belongs to another call). Err is one of the sentinels below or the node's
// own words.
type RefusedError struct {
	Key string
	Err error
}

func (e *RefusedError) Error() string { return fmt.Sprintf("call %q not sent: %v", e.Key, e.Err) }
func (e *RefusedError) Unwrap() error { return e.Err }

// Reasons inside a RefusedError.
var (
	// ErrFeeCap: the fee would exceed the sender's MaxFee.
	ErrFeeCap = errors.New("the fee would exceed the cap")
	// ErrFunds: the account cannot pay for value and gas.
	ErrFunds = errors.New("the account has too little money")
	// ErrGasCap: more gas than one transaction may use (EIP-7825).
	ErrGasCap = errors.New("more gas than a transaction may use")
	// ErrKeyReused: the key belongs to a call with other content.
	ErrKeyReused = errors.New("the key belongs to another call")
)

// UnknownError says that a transaction was made but its end is not known: it may
// have been mined, or may be later. Ask again with the same key; never use
// another key for the same effect.
type UnknownError struct {
	Key string
	Tx  common.Hash
	Err error
}

func (e *UnknownError) Error() string {
	return fmt.Sprintf("call %q may still be mined as %s: %v", e.Key, e.Tx, e.Err)
}
func (e *UnknownError) Unwrap() error { return e.Err }
