// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "./IEscrowErrors.sol";
import {IEscrowEvents} from "./IEscrowEvents.sol";
import {Milestone, Order, Terms} from "./OrderTypes.sol";

/// @title Escrow that pays on proven delivery, or refunds the buyer
/// @notice An order's id is the EIP-712 hash of its terms under this contract's domain, so it is bound to this
/// chain and this contract, and is what merchant and buyer sign.
///
/// What the parties can rely on:
/// - Funds can always leave, and no role of ours can take them. There is no owner, no upgrade, no pause, and no
///   power that the terms do not give. Whatever state an order is in, there is a time at which anybody can end
///   it without anybody's consent: a funded one by `refund`, a delivered one by `settle`, a disputed one by
///   `resolveByDefault`; and that time is at most ten years after funding. No receiver, token or NFT can keep
///   it from ending: each of their calls has a bounded share of the gas, 4.2 million together.
/// - An order ends once, and its id can never be funded again.
/// - Money goes to the buyer and the merchant alone, and to the fee's recipient if the terms name a fee, which
///   is never taken from what the buyer gets back, nor from a bond. With an NFT, what is left of the money and
///   the NFT change hands in one transaction or each goes back, unless the arbiter, or both sides by signature,
///   decide otherwise. A milestone that was paid stays paid, also if the NFT goes back.
/// - Nobody's money or NFT is taken on an approval alone: the buyer sends or signs these very terms, and the
///   merchant signs them if an NFT moves. A bond or a refund after the end is taken from who sends it.
/// - No one side's word moves money against the other: a release needs attestors that are neither side, and the
///   recipient's code if the terms name one; a dispute is open to both, costs a bond, and does not keep the
///   attestors or the code from proving the delivery.
/// - A payee that cannot be paid blocks nobody: its share becomes a credit for it to withdraw.
///
/// Whoever is to deliver reads the terms first: without an NFT a merchant signs nothing, and a buyer may fund
/// whatever order it likes.
///
/// Not for tokens that take fees or whose balances change by themselves (rebasing). The contract counts what it
/// received, so the first are refused at funding. The second cannot be seen then; should a token take balance
/// away later, the orders and credits in that token are paid first come, first served, and what cannot be paid
/// is a credit until the balance is there again. Orders in other assets never pay for it.
interface IDeliveryEscrow is IEscrowEvents, IEscrowErrors {
    // --- Fund

    /// @notice Puts the order's money, and its NFT if it has one, into escrow, up to and including `fundBy`. For
    /// the buyer, who sends the ETH along or has approved this contract for the ERC-20 amount. With an NFT the
    /// merchant has approved this contract for it and has signed the terms.
    ///
    /// However an order is funded: if the sender is a contract, or calls through one, the terms are published in
    /// an event as well, since readers cannot find them in the transaction's own calldata.
    /// @param merchantSignature by the merchant over the order id: ECDSA, ERC-1271, or ERC-6492 for a wallet that
    /// is not deployed yet; unused without an NFT
    /// @return id the order's id
    function fund(Terms calldata t, bytes calldata merchantSignature) external payable returns (bytes32 id);

    /// @notice Puts an order's ERC-20 money, and its NFT if it has one, into escrow under the buyer's signatures.
    /// Anybody may send it. The buyer signs the terms (not needed if it sends this itself) and an ERC-2612
    /// permit for this contract over `amount`, or has approved this contract. A permit that was used already
    /// does no harm.
    /// @param merchantSignature as for `fund`
    /// @param buyerSignature by the buyer over the order id: ECDSA, ERC-1271 or ERC-6492
    /// @param permitDeadline the permit's
    /// @param permitSignature 65 bytes r, s, v for the standard's `permit`, any other length for the form with
    /// `bytes` that USDC has; empty for none
    function fundWithPermit(
        Terms calldata t,
        bytes calldata merchantSignature,
        bytes calldata buyerSignature,
        uint256 permitDeadline,
        bytes calldata permitSignature
    ) external returns (bytes32 id);

    /// @notice Puts an order's ERC-20 money, and its NFT if it has one, into escrow by one signature of the
    /// buyer: an ERC-3009 `ReceiveWithAuthorization` from the buyer to this contract over `amount`, whose nonce
    /// is the order id and so binds it to these terms. Anybody may send it.
    /// @param merchantSignature as for `fund`
    /// @param validAfter the authorisation's, Unix seconds
    /// @param validBefore the authorisation's, Unix seconds
    /// @param signature 65 bytes r, s, v for the standard's `receiveWithAuthorization`, any other length for the
    /// form with `bytes` that USDC has
    function fundWithAuthorization(
        Terms calldata t,
        bytes calldata merchantSignature,
        uint256 validAfter,
        uint256 validBefore,
        bytes calldata signature
    ) external returns (bytes32 id);

    /// @notice Puts an order's ERC-20 money, and its NFT if it has one, into escrow by one signature of the
    /// buyer: a Permit2 `PermitWitnessTransferFrom` to this contract over `amount`, whose witness is the terms,
    /// each of which the buyer's wallet shows. The buyer has approved Permit2. Anybody may send it.
    /// @param merchantSignature as for `fund`
    /// @param nonce one of the buyer's unused nonces with Permit2
    /// @param permitDeadline the permit's
    /// @param signature by the buyer, as Permit2 takes it
    function fundWithPermit2(
        Terms calldata t,
        bytes calldata merchantSignature,
        uint256 nonce,
        uint256 permitDeadline,
        bytes calldata signature
    ) external returns (bytes32 id);

    /// @notice Publishes the terms of an order again, as an event. Anybody may send it for an order that exists.
    function publishTerms(Terms calldata t) external;

    // --- Milestones and delivery

    /// @notice Pays the merchant a milestone's share, on the word of `threshold` attestors; each milestone once.
    /// Anybody may send it while the order is funded, up to and including `deadline + grace`.
    /// @param head hash of the custody record that is the milestone
    /// @param happenedAt when it happened, Unix seconds; not before the funding (five minutes are allowed for
    /// clocks), and at or before the deadline
    /// @param signers the attestors that signed: bit i for `t.attestors[i]`. Only these are asked
    /// @param signatures over EIP-712 `MilestoneAttestation(bytes32 orderId,uint8 milestone,bytes32 head,uint64
    /// happenedAt)`, at least `threshold` of them, in the order of their signers in `t.attestors`
    function releaseMilestone(
        Terms calldata t,
        Milestone milestone,
        bytes32 head,
        uint64 happenedAt,
        uint256 signers,
        bytes[] calldata signatures
    ) external;

    /// @notice Accepts the delivery, on the word of `threshold` attestors and, if the terms name one, with the
    /// recipient's code. Anybody may send it.
    ///
    /// Of a funded order, up to and including `deadline + grace`: pays the merchant what is left and hands the
    /// NFT to the buyer, or begins the inspection if the terms have one. During a dispute, up to and including
    /// its last second: pays nothing, but the default is the one for a proven delivery from then on, and it is
    /// due `arbitration` seconds later at the latest.
    /// @param head hash of the custody record that is the delivery
    /// @param deliveredAt when it happened, Unix seconds; not before the funding (five minutes are allowed for
    /// clocks), and at or before the deadline
    /// @param code the 16 ASCII characters whose SHA-256 is `deliveryCodeHash`; unused if that is zero
    /// @param signers the attestors that signed: bit i for `t.attestors[i]`. Only these are asked
    /// @param signatures over EIP-712 `Attestation(bytes32 orderId,bytes32 head,uint64 deliveredAt)`, at least
    /// `threshold` of them, in the order of their signers in `t.attestors`
    function release(
        Terms calldata t,
        bytes32 head,
        uint64 deliveredAt,
        bytes16 code,
        uint256 signers,
        bytes[] calldata signatures
    ) external;

    /// @notice Pays the merchant what is left and hands the NFT to the buyer. Anybody may send it for a
    /// delivered order, strictly after the inspection.
    function settle(Terms calldata t) external;

    /// @notice Pays the merchant what is left, and a bond, and hands the NFT to the buyer. For the buyer, while
    /// the order is open.
    function confirm(Terms calldata t) external;

    /// @notice Pays the buyer what is left and hands the NFT to the merchant. Anybody may send it for a funded
    /// order, strictly after `deadline + grace`.
    function refund(Terms calldata t) external;

    /// @notice Pays the buyer what is left, and a bond, and hands the NFT to the merchant. For the merchant,
    /// while the order is open and no milestone was paid. Before it is funded, for merchant and buyer: withdraws
    /// the offer, and their signatures under it, for good.
    function cancel(Terms calldata t) external;

    // --- Dispute

    /// @notice Stops everything until the arbiter decides or the dispute's time is over. For buyer and merchant:
    /// of a funded order up to and including `deadline + grace`, of a delivered one up to and including the
    /// inspection's end. The caller puts up a bond, `bondBps` of the amount: in ETH along with the call, in an
    /// ERC-20 by approval. It is shared as the rest of the order is, so that who gets all gets it too.
    ///
    /// A delivery can still be proven during the dispute, by `release` or `prove`. The dispute ends `arbitration`
    /// seconds after `deadline + grace`, so that a delivery in time can be proven in time; of a proven delivery
    /// `arbitration` seconds after the dispute began or the delivery was proven, if that is sooner.
    /// @param evidenceHash hash of an evidence pack
    function dispute(Terms calldata t, bytes32 evidenceHash) external payable;

    /// @notice Adds evidence to a dispute, in the log alone. For buyer and merchant.
    /// @param evidenceHash hash of an evidence pack
    function answer(Terms calldata t, bytes32 evidenceHash) external;

    /// @notice Proves the delivery during a dispute by the recipient's code alone, so that silent attestors
    /// cannot take the goods from who delivered them: the default is the one for a proven delivery from then on,
    /// and it is due `arbitration` seconds later at the latest. Anybody may send it.
    /// @param code the 16 ASCII characters whose SHA-256 is `deliveryCodeHash`
    function prove(Terms calldata t, bytes16 code) external;

    /// @notice Takes the dispute back. For who opened it, up to and including its last second; the bond goes to
    /// the other side. The order is delivered if a delivery stood, with the inspection as it was, or if one was
    /// proven during the dispute, with an inspection that begins now; else it is funded, as before.
    function retract(Terms calldata t) external;

    /// @notice Splits what is left, and the bond. For the arbiter, up to and including the dispute's last second.
    /// @param buyerBps the buyer's share in 1/10,000, rounded down to the smallest unit; the rest is the
    /// merchant's
    /// @param itemToBuyer who gets the NFT, if there is one: the buyer, or the merchant
    /// @param reasonHash hash of the arbiter's reasons
    function resolve(Terms calldata t, uint16 buyerBps, bool itemToBuyer, bytes32 reasonHash) external;

    /// @notice Splits what is left, and the bond, by `deliveredBuyerBps` if the delivery was accepted or proven,
    /// else by `undeliveredBuyerBps`. The NFT goes to the merchant exactly if the buyer gets everything. Anybody
    /// may send it, strictly after the dispute's time; the arbiter also before, if it declines to decide.
    function resolveByDefault(Terms calldata t) external;

    // --- What both sides agree on

    /// @notice Ends an open order by splitting what is left, and the bond of a dispute, as both sides agree. Each
    /// signs EIP-712 `Split(bytes32 orderId,uint16 buyerBps,bool itemToBuyer,uint64 validUntil)`; who sends this
    /// needs no signature. Anybody may send it.
    /// @param buyerBps the buyer's share of what is left when this is sent, in 1/10,000
    /// @param itemToBuyer who gets the NFT, if there is one: the buyer, or the merchant
    /// @param validUntil last second at which this can be sent
    /// @param buyerSignature ECDSA, ERC-1271 or ERC-6492
    /// @param merchantSignature ECDSA, ERC-1271 or ERC-6492
    function settleBySplit(
        Terms calldata t,
        uint16 buyerBps,
        bool itemToBuyer,
        uint64 validUntil,
        bytes calldata buyerSignature,
        bytes calldata merchantSignature
    ) external;

    /// @notice Moves the deadline of a funded or disputed order to a later time, as both sides agree; never so
    /// far that the order could hold money ten years after its funding. Each signs EIP-712
    /// `Extension(bytes32 orderId,uint64 deadline,uint64 validUntil)`; who sends this needs no signature. Anybody
    /// may send it. A dispute about what is not proven is then open `arbitration` seconds after the new deadline
    /// and `grace`.
    /// @param deadline the new one
    /// @param validUntil last second at which this can be sent
    /// @param buyerSignature ECDSA, ERC-1271 or ERC-6492
    /// @param merchantSignature ECDSA, ERC-1271 or ERC-6492
    function extend(
        Terms calldata t,
        uint64 deadline,
        uint64 validUntil,
        bytes calldata buyerSignature,
        bytes calldata merchantSignature
    ) external;

    /// @notice Pays the buyer back after the order's end, up to and including `refundWindow` seconds after it.
    /// For the merchant, or anybody who pays on its behalf: in ETH along with the call, in an ERC-20 by approval.
    /// @param amount all such refunds together are at most what the merchant's side, fee included, was paid of
    /// the order's amount
    function refundAfter(Terms calldata t, uint128 amount) external payable;

    // --- Credits

    /// @notice Takes out the caller's credit in `asset` (zero for ETH), all of it.
    function withdraw(address asset, address to) external returns (uint256 amount);

    /// @notice Pays the credit of `who` in `asset` (zero for ETH) to `who`, all of it, with all the gas that the
    /// transaction has. Anybody may send it, for a payee that cannot call.
    function withdrawFor(address asset, address who) external returns (uint256 amount);

    /// @notice Takes out an NFT that waits for the caller. It is moved as by `transferFrom`, without a callback;
    /// a locked one can go to its issuer only.
    function withdrawToken(address passport, uint256 tokenId, address to) external;

    /// @notice Hands an NFT to the one for whom it waits. Anybody may send it, for an owner that cannot call.
    function withdrawTokenFor(address passport, uint256 tokenId) external;

    // --- Views

    /// @notice The id of an order with these terms.
    function orderId(Terms calldata t) external view returns (bytes32);

    /// @notice What an attestor signs of a delivery.
    function attestationDigest(bytes32 id, bytes32 head, uint64 deliveredAt) external view returns (bytes32);

    /// @notice What an attestor signs of a milestone.
    function milestoneDigest(bytes32 id, Milestone milestone, bytes32 head, uint64 happenedAt)
        external
        view
        returns (bytes32);

    /// @notice What both sides sign to end an order by a split.
    function splitDigest(bytes32 id, uint16 buyerBps, bool itemToBuyer, uint64 validUntil)
        external
        view
        returns (bytes32);

    /// @notice What both sides sign to move a deadline.
    function extensionDigest(bytes32 id, uint64 deadline, uint64 validUntil) external view returns (bytes32);

    /// @notice Where the order stands.
    function order(bytes32 id) external view returns (Order memory);

    /// @notice What the buyer of an order was paid back by `refundAfter`.
    function refundedAfter(bytes32 id) external view returns (uint256);

    /// @notice What `who` can withdraw in `asset` (zero for ETH).
    function credit(address asset, address who) external view returns (uint256);

    /// @notice Who can withdraw this NFT; zero if nobody.
    function tokenCredit(address passport, uint256 tokenId) external view returns (address);
}
