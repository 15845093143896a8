package scanner

import (
	"fmt"
	"slices"
	"time"

	"github.com/waymark/waymark/provenance"
)

// PackReport is what a verifier found of an evidence pack.
type PackReport struct {
	Hash       provenance.Hash     `json:"hash"`
	Item       string              `json:"item"`
	At         time.Time           `json:"at"`              // when the evidence was gathered
	Order      string              `json:"order,omitempty"` // the order in whose name it was
	Operator   provenance.Operator `json:"operator"`        // who says that it gathered it
	Accepted   bool                `json:"accepted"`        // an operator that the verifier knows signed it, and nothing in it fails
	Standing   provenance.Standing `json:"standing"`        // what the pack is worth: its verdict if it is accepted, else unchecked
	Says       provenance.Verdict  `json:"says"`            // judged again from its evidence, whoever wrote that
	Signatures []SignatureReport   `json:"signatures"`
	Checks     []Check             `json:"checks"` // what was checked, and what could not be
}

// SignatureReport is one signature, checked.
type SignatureReport struct {
	Signer provenance.Address `json:"signer"`
	Role   string             `json:"role"`
	Valid  bool               `json:"valid"`
	Known  string             `json:"known,omitempty"` // KnownNamed, KnownParty, or "": nobody knows the signer
	Party  string             `json:"party,omitempty"` // its trading name, by the party list
}

// How a signer is known.
const (
	KnownNamed = "named" // the verifier named it
	KnownParty = "party" // it is the account that the operator's party registered on the custody ledger
)

// Check is one thing that was looked at.
type Check struct {
	Code   string `json:"code"`
	Result Result `json:"result"`
	Detail string `json:"detail"`
}

// Result is what a check came to.
type Result string

// The results.
const (
	Holds      Result = "holds"
	Fails      Result = "fails"
	NotChecked Result = "unchecked" // it rests on the word of whoever signed
	Unreached  Result = "unreached" // a ledger that should say it did not answer
)

// Codes of checks.
const (
	CheckSigner     = "signer"     // a known operator signed the pack
	CheckSignature  = "signature"  // each signature is its signer's
	CheckVerdict    = "verdict"    // the verdict follows from the evidence
	CheckLabel      = "label"      // the scanned text names the item
	CheckBatch      = "batch"      // the item is in the token's batch
	CheckPassport   = "passport"   // the passport is the one in force
	CheckRecords    = "records"    // the custody records follow one another
	CheckPossession = "possession" // who had the item said so to this operator, of this item, for this order, then
	CheckExpected   = "expected"   // it is the item, order and time that the verifier asked about
	CheckContract   = "contract"   // the token is of the passport contract that the verifier knows
	CheckToken      = "token"      // the chain says of the token, at the block, what the pack says
	CheckIssuer     = "issuer"     // the issuer is a maker that may use the item's prefix
	CheckCustody    = "custody"    // the records are the ledger's
	CheckOrder      = "order"      // the order is for the item that the pack says
	CheckObject     = "object"     // the label was on the thing in question
)

// Of returns the results of the checks with a code.
func (r PackReport) Of(code string) (list []Check) {
	for _, c := range r.Checks {
		if c.Code == code {
			list = append(list, c)
		}
	}
	return list
}

// With returns the checks that came to a result.
func (r PackReport) With(result Result) (list []Check) {
	for _, c := range r.Checks {
		if c.Result == result {
			list = append(list, c)
		}
	}
	return list
}

func (r *PackReport) add(code string, result Result, format string, args ...any) {
	r.Checks = append(r.Checks, Check{code, result, fmt.Sprintf(format, args...)})
}

func (r *PackReport) fail(code, format string, args ...any) { r.add(code, Fails, format, args...) }

func (r *PackReport) unchecked(code, format string, args ...any) {
	r.add(code, NotChecked, format, args...)
}

func (r *PackReport) unreached(code, format string, args ...any) {
	r.add(code, Unreached, format, args...)
}

// holds adds a check that came to nothing bad.
func (r *PackReport) holds(code, format string, args ...any) {
	if len(r.Of(code)) == 0 {
		r.add(code, Holds, format, args...)
	}
}

// conclude says what the pack is worth. Nothing is verified by a proof of
// possession that this verifier did not check itself, and a ledger that did not
// answer is no pass.
func (r *PackReport) conclude() {
	signed := slices.ContainsFunc(r.Signatures, func(s SignatureReport) bool {
		return s.Valid && s.Role == RoleOperator && s.Known != ""
	})
	if signed {
		r.holds(CheckSigner, "an operator that is known here signed it")
	} else {
		r.fail(CheckSigner, "no account that is known here signed it as operator: name one, or ask a server on the operator's channel")
	}
	r.Accepted = len(r.With(Fails)) == 0
	r.Standing = provenance.Unchecked
	proven := slices.ContainsFunc(r.Of(CheckPossession), func(c Check) bool { return c.Result == Holds })
	if r.Accepted && len(r.With(Unreached)) == 0 && (r.Says.Standing != provenance.Verified || proven) {
		r.Standing = r.Says.Standing
	}
}
