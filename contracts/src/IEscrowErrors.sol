// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Milestone, Status} from "./OrderTypes.sol";

/// @title Why an escrow refuses
interface IEscrowErrors {
    /// @notice Only the buyer may do this.
    error NotBuyer(address buyer, address caller);

    /// @notice Only the merchant may do this.
    error NotMerchant(address merchant, address caller);

    /// @notice Only the buyer and the merchant may do this.
    error NotParty(address caller);

    /// @notice Only the arbiter may do this.
    error NotArbiter(address arbiter, address caller);

    /// @notice Only who opened the dispute may do this.
    error NotOpener(address opener, address caller);

    /// @notice The order is in a state in which this is not possible.
    error WrongStatus(bytes32 orderId, Status status);

    // --- Terms

    /// @notice A field holds more bits than its type: the caller's encoder is broken.
    error MalformedTerms();

    /// @notice The offer's own time is over.
    error TermsExpired(uint64 fundBy, uint256 blockTime);

    /// @notice The order could be funded after its deadline.
    error InvalidFundBy(uint64 fundBy, uint64 deadline);

    /// @notice The terms could hold money until `end`, and `limit` is ten years from the funding.
    error TermsTooLong(uint256 end, uint256 limit);

    /// @notice A dispute must be open for `minimum` seconds at least.
    error ArbitrationTooShort(uint32 arbitration, uint256 minimum);

    /// @notice An order, or a refund, over nothing.
    error ZeroAmount();

    /// @notice A buyer that cannot be one: zero, this contract, or the merchant.
    error InvalidBuyer(address buyer);

    /// @notice A merchant that can never be paid: zero or this contract.
    error InvalidMerchant(address merchant);

    /// @notice `who` would judge its own case: attestors are neither buyer, merchant nor arbiter, and the arbiter
    /// is neither buyer nor merchant.
    error NotIndependent(address who);

    /// @notice `threshold` must be 1 to `attestors`, and `attestors` at most 32.
    error InvalidThreshold(uint256 threshold, uint256 attestors);

    /// @notice Attestor number `index` is not above the one before it (or is zero).
    error AttestorsNotAscending(uint256 index);

    /// @notice A share is at most 10,000, and that of the bond at least 1.
    error InvalidBps(uint16 bps);

    /// @notice The milestones' shares are 10,000 together at most.
    error InvalidMilestones(uint16 shippedBps, uint16 customsBps);

    /// @notice A recipient of the fee that cannot be one: zero, this contract, or the buyer.
    error InvalidFeeRecipient(address feeRecipient);

    /// @notice Money that is an NFT as well, by ERC-165 or because it is the order's own.
    error InvalidAsset(address asset);

    /// @notice An NFT whose contract does not say by ERC-165 that it is an ERC-721.
    error InvalidPassport(address passport);

    // --- Deposits and signatures

    /// @notice The ETH sent is not the amount that is due (zero, if the asset is an ERC-20).
    error WrongAmount(uint256 expected, uint256 got);

    /// @notice The token moved another amount than asked for: it takes a fee on transfers, or rebases.
    error AmountMismatch(uint256 expected, uint256 received);

    /// @notice The merchant did not send this, or it must sign all the same, and its signature over `digest` is
    /// missing or wrong. At funding the digest is the order id.
    error InvalidMerchantSignature(address merchant, bytes32 digest);

    /// @notice The buyer did not send this, and its signature over `digest` is missing or wrong. At funding the
    /// digest is the order id.
    error InvalidBuyerSignature(address buyer, bytes32 digest);

    /// @notice The NFT did not arrive in escrow.
    error TokenNotReceived(address passport, uint256 tokenId, address owner);

    /// @notice The agreement that both sides signed is over.
    error AgreementExpired(uint64 validUntil, uint256 blockTime);

    /// @notice The deadline can only become later.
    error DeadlineNotLater(uint64 deadline, uint64 current);

    // --- Milestones and delivery

    /// @notice The terms give this milestone no share.
    error NoSuchMilestone(bytes32 orderId, Milestone milestone);

    /// @notice This milestone was paid before.
    error MilestonePaid(bytes32 orderId, Milestone milestone);

    /// @notice Shares were paid (a bit set, as `order` returns it), so the buyer would not get everything back.
    error MilestonesPaid(bytes32 orderId, uint8 milestones);

    /// @notice The delivery or milestone was after the deadline.
    error DeliveredLate(uint64 deliveredAt, uint64 deadline);

    /// @notice The delivery or milestone lies in the future.
    error DeliveredInFuture(uint64 deliveredAt, uint256 blockTime);

    /// @notice The delivery or milestone was before there was an order.
    error DeliveredBeforeFunding(uint64 deliveredAt, uint64 fundedAt);

    /// @notice The delivery of this order is proven already.
    error AlreadyProven(bytes32 orderId);

    /// @notice This is not the code whose SHA-256 the terms name; zero if they name none.
    error WrongCode(bytes32 deliveryCodeHash);

    /// @notice Release, milestones and disputes about what was not delivered are possible until `closedAt`.
    error Closed(uint256 closedAt, uint256 blockTime);

    /// @notice A refund is possible only after `openUntil`.
    error RefundTooEarly(uint256 openUntil, uint256 blockTime);

    /// @notice Fewer signatures than the threshold.
    error NotEnoughSignatures(uint256 required, uint256 got);

    /// @notice `signers` does not name an attestor for each of the signatures.
    error WrongSigners(uint256 signers, uint256 signatures);

    /// @notice The signature that stands for `attestor`, at `place` in the terms, is not its own over these
    /// values.
    error InvalidAttestation(uint256 place, address attestor);

    // --- Inspection, dispute, refund after the end

    /// @notice The delivery may still be inspected and disputed.
    error InspectionOpen(uint64 inspectionEnds, uint256 blockTime);

    /// @notice The time to dispute the delivery is over.
    error InspectionOver(uint64 inspectionEnds, uint256 blockTime);

    /// @notice The time of the dispute is over.
    error ArbitrationOver(uint64 arbitrationEnds, uint256 blockTime);

    /// @notice The dispute still has time.
    error ArbitrationOpen(uint64 arbitrationEnds, uint256 blockTime);

    /// @notice The time for refunds after the end is over, or the terms give none.
    error RefundWindowOver(uint256 endedAt, uint256 blockTime);

    /// @notice More than what is left of what the merchant's side was paid for the order.
    error RefundTooMuch(uint256 limit, uint256 amount);

    // --- Payments and credits

    /// @notice A payment failed that had less gas than it is allowed: send the transaction with more.
    error TooLittleGas(uint256 required, uint256 got);

    /// @notice `who` has no credit in this asset.
    error NothingToWithdraw(address asset, address who);

    /// @notice The receiver refused the ETH.
    error WithdrawFailed(address to, uint256 amount);

    /// @notice The NFT does not wait for the caller, but for `owner` (zero: for nobody).
    error TokenNotCredited(address passport, uint256 tokenId, address owner);
}
