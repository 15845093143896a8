package escrow

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
)
