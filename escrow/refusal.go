package escrow

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/contracts/passport"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Codes of refusals, stable for programs and for translation. What is refused
// was not sent, or changed nothing.
const (
	CodeUnknownOrder    = "unknown_order"       // neither the chain nor this server knows it
	CodeBadTerms        = "bad_terms"           // the terms contradict themselves
	CodeWrongAmount     = "wrong_amount"        // another amount was sent than the terms say
	CodeBadFunding      = "bad_funding"         // a signed funding contradicts itself, or its order
	CodeFeeOnTransfer   = "fee_on_transfer"     // the asset delivers less than is sent
	CodeBadAsset        = "bad_asset"           // the asset is no ERC-20 token, or its transfer failed
	CodeFunds           = "insufficient_funds"  // the account cannot pay
	CodeFees            = "fee_above_cap"       // the chain asks more for gas now than this server may pay
	CodeSigner          = "signer"              // the program that holds the key gave no signature
	CodeExpired         = "expired"             // the order's deadline has passed
	CodeTooLate         = "too_late"            // the time in which this can be done has passed
	CodeNotDue          = "not_due"             // the time from which this can be done has not come
	CodeWrongStatus     = "wrong_status"        // the order stands where this cannot be done
	CodeOrderUsed       = "order_used"          // these terms were funded before
	CodeNotBuyer        = "not_buyer"           // only the buyer may
	CodeNotMerchant     = "not_merchant"        // only the merchant may
	CodeNotArbiter      = "not_arbiter"         // only the arbiter may
	CodeNoKey           = "no_key"              // this server does not hold the account's key
	CodeBadSignature    = "bad_signature"       // a signature is not by whom it must be
	CodeNoSignature     = "merchant_unsigned"   // the item's token moves, and the merchant has not signed
	CodeNotTokenOwner   = "not_token_owner"     // the merchant does not own the item's token
	CodeNotApproved     = "token_not_approved"  // the merchant has not let the escrow take the item's token
	CodeTokenLocked     = "token_locked"        // the item is recalled or reported stolen
	CodeFewAttestations = "few_attestations"    // fewer signatures than the terms ask
	CodeAttestation     = "attestation_refused" // the custody ledger takes this attestation never
	CodeNoCredit        = "no_credit"           // nothing to withdraw
	CodeInFlight        = "in_flight"           // sent before, and its outcome is not known yet
	CodeReverted        = "refused_by_contract" // the contract refused for another reason
	CodeBadDeliveryCode = "bad_delivery_code"   // it is no delivery code
	CodeBadDestination  = "bad_destination"     // it names neither a place nor a party
	CodeNotOurs         = "not_ours"            // nobody of this server has a part in the order
)

var passportContract = passport.NewProductPassport()

var refusalABIs = []abi.ABI{boundABI, passportContract.GetABI(), erc20}

func asReverted(err error) (*Reverted, bool) {
	var r *Reverted
	ok := errors.As(err, &r)
	return r, ok
}

// Explain turns a contract's refusal into a *refusal.Refusal in words; another
// error is returned as it is.
func Explain(err error) error {
	r, ok := asReverted(err)
	if !ok {
		return err
	}
	name, args := decodeRefusal(r.Data)
	if say, ok := refusals[name]; ok {
		return say(args)
	}
	if name == "" {
		return refusal.New(CodeReverted, "The contract refused: %v.", r)
	}
	return refusal.New(CodeReverted, "The contract refused: %s%v.", name, args)
}

// refusalArgs are the values of a custom error, in the order of its
// declaration. Their types are fixed by the ABI that decoded them.
type refusalArgs []any

func decodeRefusal(data []byte) (string, refusalArgs) {
	if len(data) < 4 {
		return "", nil
	}
	if reason, err := abi.UnpackRevert(data); err == nil {
		return "Error", refusalArgs{reason}
	}
	for _, a := range refusalABIs {
		def, err := a.ErrorByID([4]byte(data[:4]))
		if err != nil {
			continue
		}
		if values, err := def.Inputs.Unpack(data[4:]); err == nil {
			return def.Name, values
		}
	}
	return "", nil
}

func (a refusalArgs) address(i int) provenance.Address {
	v, _ := a[i].(common.Address)
	return provenance.Address(v)
}

func (a refusalArgs) number(i int) *big.Int {
	switch v := a[i].(type) {
	case *big.Int:
		return v
	case uint64:
		return new(big.Int).SetUint64(v)
	case uint16:
		return big.NewInt(int64(v))
	case uint8:
		return big.NewInt(int64(v))
	}
	return new(big.Int)
}

// time is a time in Unix seconds, or a number that is none.
func (a refusalArgs) time(i int) fmt.Stringer {
	n := a.number(i)
	if !n.IsInt64() || n.Int64() > 1<<40 {
		return n
	}
	return refusal.Time(time.Unix(n.Int64(), 0))
}

func (a refusalArgs) status(i int) Status {
	v, _ := a[i].(uint8)
	return statusOf(contract.Status(v))
}

// refusals says each custom error in words, by its name in the contract.
var refusals = map[string]func(a refusalArgs) *refusal.Refusal{
	"NotBuyer": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotBuyer, "Only the buyer, %s, may do this, not %s.", a.address(0), a.address(1))
	},
	"NotMerchant": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotMerchant, "Only the merchant, %s, may do this, not %s.", a.address(0), a.address(1))
	},
	"NotArbiter": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotArbiter, "Only the arbiter, %s, may do this, not %s.", a.address(0), a.address(1))
	},
	"WrongStatus": func(a refusalArgs) *refusal.Refusal {
		if s := a.status(1); s != "" {
			return refusal.New(CodeWrongStatus, "The order is %s, so this cannot be done.", s)
		}
		return refusal.New(CodeWrongStatus, "The order was never funded, so this cannot be done.")
	},
	"TermsExpired": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeExpired, "The order's deadline, %s, has passed; the chain's time is %s.", a.time(0), a.time(1))
	},
	"MalformedTerms": func(refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "A field of the terms holds more than its type allows.")
	},
	"TermsTooLong": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "The order could hold its money until %s; it may until %s.", a.time(0), a.time(1))
	},
	"InvalidMilestones": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "The milestones pay %s and %s hundredths of a percent, more than all.", a.number(0), a.number(1))
	},
	"InvalidFeeRecipient": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "The fee's recipient %s can never be paid.", a.address(0))
	},
	"ZeroAmount": func(refusalArgs) *refusal.Refusal { return refusal.New(CodeBadTerms, "The amount must be above zero.") },
	"InvalidMerchant": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "The merchant %s can never be paid.", a.address(0))
	},
	"InvalidThreshold": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "The terms ask for %s attestations of %s attestors.", a.number(0), a.number(1))
	},
	"AttestorsNotAscending": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "Attestor %s is not above the one before it.", a.number(0))
	},
	"InvalidBps": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "A share of %s hundredths of a percent is more than all.", a.number(0))
	},
	"WrongAmount": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeWrongAmount, "The order asks for %s wei, and %s were sent.", a.number(0), a.number(1))
	},
	"AmountMismatch": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeFeeOnTransfer, "Of %s asked for, the token delivered %s: it takes a fee on transfers or changes balances, and cannot be held in escrow.", a.number(0), a.number(1))
	},
	"InvalidMerchantSignature": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNoSignature, "The merchant %s has not signed these terms.", a.address(0))
	},
	"InvalidBuyerSignature": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNoSignature, "The buyer %s has not signed these terms.", a.address(0))
	},
	"NoSuchMilestone": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "The terms give this milestone no share.")
	},
	"MilestonePaid": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeWrongStatus, "This milestone was paid before.")
	},
	"MilestonesPaid": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeWrongStatus, "The merchant was paid for a milestone, so the order cannot be cancelled any more.")
	},
	"InspectionOpen": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotDue, "The buyer may inspect the item until %s; the chain's time is %s.", a.time(0), a.time(1))
	},
	"InspectionOver": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeTooLate, "The buyer had until %s to dispute the delivery; the chain's time is %s.", a.time(0), a.time(1))
	},
	"TokenNotReceived": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotTokenOwner, "The item's token did not arrive in escrow; %s has it.", a.address(2))
	},
	"DeliveredLate": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeExpired, "It was delivered on %s, after the deadline of %s.", a.time(0), a.time(1))
	},
	"DeliveredInFuture": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotDue, "The delivery is dated %s, and the chain's time is %s.", a.time(0), a.time(1))
	},
	"Closed": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeTooLate, "This was possible until %s; the chain's time is %s.", a.time(0), a.time(1))
	},
	"RefundTooEarly": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotDue, "A refund is possible after %s; the chain's time is %s.", a.time(0), a.time(1))
	},
	"NotEnoughSignatures": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeFewAttestations, "The terms ask for %s attestations, and %s were sent.", a.number(0), a.number(1))
	},
	"UnknownSigner": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadSignature, "Attestation %s is by no attestor of the order, or out of order.", a.number(0))
	},
	"ArbitrationOver": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeTooLate, "The arbiter had until %s; the chain's time is %s.", a.time(0), a.time(1))
	},
	"ArbitrationOpen": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotDue, "The arbiter has until %s; the chain's time is %s.", a.time(0), a.time(1))
	},
	"NothingToWithdraw": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNoCredit, "%s has nothing to withdraw.", a.address(1))
	},
	"WithdrawFailed": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadAsset, "%s refused the money.", a.address(0))
	},
	"TokenNotCredited": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNoCredit, "The item's token does not wait for this account.")
	},
	"SafeERC20FailedOperation": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadAsset, "%s is no ERC-20 token, or its transfer failed.", a.address(0))
	},
	"ERC20InsufficientBalance": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeFunds, "%s has %s of the token and needs %s.", a.address(0), a.number(1), a.number(2))
	},
	"ERC20InsufficientAllowance": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeFunds, "The escrow may take %s of the token and needs %s.", a.number(1), a.number(2))
	},
	"ERC3009InvalidSignature": func(refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadSignature, "The token does not take the buyer's signature under the authorisation.")
	},
	"ERC3009InvalidAuthorizationTime": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeTooLate, "The buyer's authorisation was good until %s.", a.time(1))
	},
	"ERC3009UsedAuthorization": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeOrderUsed, "The authorisation of %s was used or withdrawn.", a.address(0))
	},
	"ERC721InsufficientApproval": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotApproved, "The merchant has not let the escrow take the item's token.")
	},
	"ERC721IncorrectOwner": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotTokenOwner, "The merchant does not own the item's token; %s does.", a.address(2))
	},
	"ERC721NonexistentToken": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotTokenOwner, "No token was minted for the item.")
	},
	"TokenLocked": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeTokenLocked, "The item is recalled or reported stolen.")
	},
	"Error": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeReverted, "The contract refused: %s.", fmt.Sprint(a[0]))
	},
}
