package escrow

import (
	"fmt"

	"github.com/waymark/waymark/internal/refusal"
)

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
	"NotParty": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotSide, "Only the buyer and the merchant may do this, not %s.", a.address(0))
	},
	"NotOpener": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotSide, "Only %s, who opened the dispute, may do this, not %s.", a.address(0), a.address(1))
	},
	"AgreementExpired": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeTooLate, "What both sides agreed to was good until %s; the chain's time is %s.", a.time(0), a.time(1))
	},
	"DeadlineNotLater": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "The deadline is %s already, and %s is not later.", a.time(1), a.time(0))
	},
	"WrongStatus": func(a refusalArgs) *refusal.Refusal {
		if s := a.status(1); s != "" {
			return refusal.New(CodeWrongStatus, "The order is %s, so this cannot be done.", s)
		}
		return refusal.New(CodeWrongStatus, "The order was never funded, so this cannot be done.")
	},
	"TermsExpired": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeExpired, "The order could be funded until %s; the chain's time is %s.", a.time(0), a.time(1))
	},
	"InvalidFundBy": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "The order could be funded until %s, after the deadline of its delivery, %s.", a.time(0), a.time(1))
	},
	"ArbitrationTooShort": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "A dispute would last %s seconds; it must be given %s.", a.number(0), a.number(1))
	},
	"InvalidBuyer": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "The account %s cannot be the buyer.", a.address(0))
	},
	"NotIndependent": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "The account %s would judge its own case.", a.address(0))
	},
	"InvalidAsset": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadAsset, "The contract %s makes NFTs; an order is not paid in them.", a.address(0))
	},
	"InvalidPassport": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "The contract %s does not say that it is an ERC-721.", a.address(0))
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
	"ZeroAmount": func(refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadTerms, "The amount must be above zero.")
	},
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
	"DeliveredBeforeFunding": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeTooLate, "It is dated %s, before the order was funded on %s.", a.time(0), a.time(1))
	},
	"AlreadyProven": func(refusalArgs) *refusal.Refusal {
		return refusal.New(CodeWrongStatus, "The delivery of this order is proven already.")
	},
	"WrongCode": func(refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadDeliveryCode, "This is not the code that the order's buyer drew.")
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
	"WrongSigners": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadSignature, "%s signatures were sent, and the places %s among the attestors do not go with them.", a.number(1), a.number(0))
	},
	"InvalidAttestation": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeBadSignature, "Attestor %s, at place %s, has not signed this.", a.address(1), a.number(0))
	},
	"ArbitrationOver": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeTooLate, "The arbiter had until %s; the chain's time is %s.", a.time(0), a.time(1))
	},
	"ArbitrationOpen": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeNotDue, "The arbiter has until %s; the chain's time is %s.", a.time(0), a.time(1))
	},
	"RefundWindowOver": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeTooLate, "The time for a refund after the end was over on %s, or the terms give none.", a.time(0))
	},
	"RefundTooMuch": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeWrongAmount, "%s can be paid back at most, and %s was asked for.", a.number(0), a.number(1))
	},
	"TooLittleGas": func(a refusalArgs) *refusal.Refusal {
		return refusal.New(CodeLowGas, "The transaction needs %s gas for a payment, and had %s.", a.number(0), a.number(1))
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
