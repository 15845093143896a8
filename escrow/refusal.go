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
	CodeNotSide         = "not_side"            // only buyer and merchant may
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
	CodeForeignEscrow   = "foreign_escrow"      // it is another contract than the escrow
	CodeLowGas          = "too_little_gas"      // it was sent with less gas than it needs
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
	case uint32:
		return big.NewInt(int64(v))
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
