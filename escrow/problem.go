package escrow

import (
	"errors"
	"fmt"
	"net/http"
)

// Problem says why something cannot be done with an order, in one sentence for
// a person and one stable code for a program. Nothing was sent, or what was
// sent changed nothing.
type Problem struct {
	code   string
	Detail string
}

// NewProblem returns the problem with that code and that sentence.
func NewProblem(code, detail string) *Problem { return &Problem{code, detail} }

func refuse(code, format string, args ...any) *Problem {
	return &Problem{code, fmt.Sprintf(format, args...)}
}

func (p *Problem) Error() string { return p.Detail }

// Code is one of the Code… constants.
func (p *Problem) Code() string { return p.code }

// Status is the HTTP status that fits the code.
func (p *Problem) Status() int {
	switch p.code {
	case CodeUnknownOrder:
		return http.StatusNotFound
	case CodeNotBuyer, CodeNotMerchant, CodeNotArbiter, CodeNoKey:
		return http.StatusForbidden
	case CodeWrongStatus, CodeOrderUsed, CodeNotDue, CodeExpired, CodeTooLate, CodeInFlight, CodeNotApproved, CodeTokenLocked:
		return http.StatusConflict
	case CodeFees, CodeSigner:
		return http.StatusServiceUnavailable // for the moment; the same again may do
	}
	return http.StatusUnprocessableEntity
}

// Codes of problems with orders, stable for programs and for translation.
const (
	CodeUnknownOrder    = "unknown_order"       // neither the chain nor this house knows it
	CodeBadTerms        = "bad_terms"           // the terms contradict themselves
	CodeWrongAmount     = "wrong_amount"        // another amount was sent than the terms say
	CodeBadFunding      = "bad_funding"         // a signed funding contradicts itself, or its order
	CodeFeeOnTransfer   = "fee_on_transfer"     // the asset delivers less than is sent
	CodeBadAsset        = "bad_asset"           // the asset is no ERC-20 token, or its transfer failed
	CodeFunds           = "insufficient_funds"  // the account cannot pay
	CodeFees            = "fee_above_cap"       // the chain asks more for gas now than this house may pay
	CodeSigner          = "signer"              // the program that holds the key gave no signature
	CodeExpired         = "expired"             // the order's deadline has passed
	CodeTooLate         = "too_late"            // the time in which this can be done has passed
	CodeNotDue          = "not_due"             // the time from which this can be done has not come
	CodeWrongStatus     = "wrong_status"        // the order stands where this cannot be done
	CodeOrderUsed       = "order_used"          // these terms were funded before
	CodeNotBuyer        = "not_buyer"           // only the buyer may
	CodeNotMerchant     = "not_merchant"        // only the merchant may
	CodeNotArbiter      = "not_arbiter"         // only the arbiter may
	CodeNoKey           = "no_key"              // this house does not hold the account's key
	CodeBadSignature    = "bad_signature"       // a signature is not by whom it must be
	CodeNoSignature     = "merchant_unsigned"   // the item's token moves, and the merchant has not signed
	CodeNotTokenOwner   = "not_token_owner"     // the merchant does not own the item's token
	CodeNotApproved     = "token_not_approved"  // the merchant has not let the escrow take the item's token
	CodeTokenLocked     = "token_locked"        // the item is recalled or reported stolen
	CodeFewAttestations = "few_attestations"    // fewer signatures than the terms ask
	CodeNoCredit        = "no_credit"           // nothing to withdraw
	CodeInFlight        = "in_flight"           // sent before, and its outcome is not known yet
	CodeReverted        = "refused_by_contract" // the contract refused for another reason
)

// CodeOf returns the problem code of err, or the empty string.
func CodeOf(err error) string {
	if p := problemOf(err); p != nil {
		return p.code
	}
	return ""
}

func problemOf(err error) *Problem {
	var p *Problem
	errors.As(err, &p)
	return p
}
