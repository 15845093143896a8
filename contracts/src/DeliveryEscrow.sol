// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Deposits} from "./Deposits.sol";
import {IDeliveryEscrow, Milestone, Status, Terms} from "./IDeliveryEscrow.sol";
import {OrderState, OrderStates} from "./OrderState.sol";
import {OrderTerms, OrderTermsLib} from "./OrderTerms.sol";
import {Payouts} from "./Payouts.sol";
import {Signatures} from "./Signatures.sol";

/// @title Escrow that pays on proven delivery, or refunds the buyer
/// @notice See `IDeliveryEscrow` for what it promises. Every verb checks, then writes the order's one slot, then
/// moves money and NFT.
contract DeliveryEscrow is Payouts, EIP712 {
    bytes32 private constant ATTESTATION_TYPEHASH =
        keccak256("Attestation(bytes32 orderId,bytes32 head,uint64 deliveredAt)");
    bytes32 private constant MILESTONE_TYPEHASH =
        keccak256("MilestoneAttestation(bytes32 orderId,uint8 milestone,bytes32 head,uint64 happenedAt)");

    mapping(bytes32 orderId => OrderState) private _orders;

    constructor() EIP712("Waymark Delivery Escrow", "1") {}

    // --- Fund

    /// @inheritdoc IDeliveryEscrow
    function fund(Terms calldata t, bytes calldata merchantSignature)
        external
        payable
        nonReentrant
        returns (bytes32)
    {
        (bytes32 id, OrderTerms w) = _open(t);
        if (msg.sender != w.buyer()) revert NotBuyer(w.buyer(), msg.sender);
        if (w.asset() == address(0)) {
            if (msg.value != w.amount()) revert WrongAmount(w.amount(), msg.value);
        } else {
            if (msg.value != 0) revert WrongAmount(0, msg.value);
            Deposits.pull(w.asset(), w.buyer(), w.amount());
        }
        _pullItem(id, w, merchantSignature);
        return id;
    }

    /// @inheritdoc IDeliveryEscrow
    function fundWithPermit(
        Terms calldata t,
        bytes calldata merchantSignature,
        bytes calldata buyerSignature,
        uint256 permitDeadline,
        bytes calldata permitSignature
    ) external nonReentrant returns (bytes32) {
        (bytes32 id, OrderTerms w) = _open(t);
        _requireToken(w);
        if (msg.sender != w.buyer() && !Signatures.signedBy(w.buyer(), id, buyerSignature)) {
            revert InvalidBuyerSignature(w.buyer(), id);
        }
        if (permitSignature.length != 0) {
            Deposits.tryPermit(w.asset(), w.buyer(), w.amount(), permitDeadline, permitSignature);
        }
        Deposits.pull(w.asset(), w.buyer(), w.amount());
        _pullItem(id, w, merchantSignature);
        return id;
    }

    /// @inheritdoc IDeliveryEscrow
    function fundWithAuthorization(
        Terms calldata t,
        bytes calldata merchantSignature,
        uint256 validAfter,
        uint256 validBefore,
        bytes calldata signature
    ) external nonReentrant returns (bytes32) {
        (bytes32 id, OrderTerms w) = _open(t);
        _requireToken(w);
        Deposits.pullAuthorized(w.asset(), w.buyer(), w.amount(), validAfter, validBefore, id, signature);
        _pullItem(id, w, merchantSignature);
        return id;
    }

    function _open(Terms calldata t) private returns (bytes32 id, OrderTerms w) {
        address[] calldata attestors = t.attestors;
        OrderState o;
        (id, w, o) = _load(t, attestors);
        w.check(attestors, address(this));
        if (!o.isNew()) revert WrongStatus(id, o.status());
        _orders[id] = OrderStates.funded(block.timestamp);
        emit Funded(id, w.buyer(), w.merchant(), w.asset(), w.amount());
    }

    function _requireToken(OrderTerms w) private pure {
        if (w.asset() == address(0)) revert WrongAmount(w.amount(), 0);
    }

    function _pullItem(bytes32 id, OrderTerms w, bytes calldata merchantSignature) private {
        if (w.passport() == address(0)) return;
        if (!Signatures.signedBy(w.merchant(), id, merchantSignature)) {
            revert InvalidMerchantSignature(w.merchant(), id);
        }
        Deposits.pullToken(w.passport(), w.tokenId(), w.merchant());
    }

    // --- Milestones and delivery

    /// @inheritdoc IDeliveryEscrow
    function releaseMilestone(
        Terms calldata t,
        Milestone milestone,
        bytes32 head,
        uint64 happenedAt,
        bytes[] calldata signatures
    ) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (!o.isFunded()) revert WrongStatus(id, o.status());
        uint256 bps = w.milestoneBps(milestone);
        if (bps == 0) revert NoSuchMilestone(id, milestone);
        if (o.paid(milestone)) revert MilestonePaid(id, milestone);
        _requireTimely(w, happenedAt);
        _requireAttested(t, w, milestoneDigest(id, milestone, head, happenedAt), signatures);
        uint256 amount = OrderTermsLib.share(w.amount(), bps);
        _orders[id] = o.withMilestone(milestone);
        emit MilestoneReleased(id, milestone, head, happenedAt, amount);
        _payMerchant(w, amount);
    }

    /// @inheritdoc IDeliveryEscrow
    function release(Terms calldata t, bytes32 head, uint64 deliveredAt, bytes[] calldata signatures)
        external
        nonReentrant
    {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (!o.isFunded()) revert WrongStatus(id, o.status());
        _requireTimely(w, deliveredAt);
        _requireAttested(t, w, attestationDigest(id, head, deliveredAt), signatures);
        if (w.inspection() != 0) {
            uint256 ends = block.timestamp + w.inspection();
            _orders[id] = o.delivered(ends);
            emit Delivered(id, head, deliveredAt, uint64(ends));
            return;
        }
        _orders[id] = o.ended(Status.Released, block.timestamp);
        emit Released(id, head, deliveredAt);
        _settle(w, o, 0);
    }

    /// @inheritdoc IDeliveryEscrow
    function settle(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (!o.isDelivered()) revert WrongStatus(id, o.status());
        uint64 ends = o.inspectionEnds();
        if (block.timestamp <= ends) revert InspectionOpen(ends, block.timestamp);
        _orders[id] = o.ended(Status.Released, block.timestamp);
        emit Settled(id);
        _settle(w, o, 0);
    }

    /// @inheritdoc IDeliveryEscrow
    function confirm(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (msg.sender != w.buyer()) revert NotBuyer(w.buyer(), msg.sender);
        if (!o.isOpen()) revert WrongStatus(id, o.status());
        _orders[id] = o.ended(Status.Confirmed, block.timestamp);
        emit Confirmed(id);
        _settle(w, o, 0);
    }

    // --- The way back

    /// @inheritdoc IDeliveryEscrow
    function refund(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (!o.isFunded()) revert WrongStatus(id, o.status());
        uint256 openUntil = w.closesAt();
        if (block.timestamp <= openUntil) revert RefundTooEarly(openUntil, block.timestamp);
        _orders[id] = o.ended(Status.Refunded, block.timestamp);
        emit Refunded(id);
        _settle(w, o, OrderTermsLib.BPS);
    }

    /// @inheritdoc IDeliveryEscrow
    function cancel(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        bool offer = o.isNew();
        if (msg.sender != w.merchant() && !(offer && msg.sender == w.buyer())) {
            revert NotMerchant(w.merchant(), msg.sender);
        }
        if (!offer && !o.isOpen()) revert WrongStatus(id, o.status());
        if (o.milestones() != 0) revert MilestonesPaid(id, o.milestones());
        _orders[id] = o.ended(Status.Cancelled, block.timestamp);
        emit Cancelled(id);
        if (!offer) _settle(w, o, OrderTermsLib.BPS);
    }

    // --- Dispute

    /// @inheritdoc IDeliveryEscrow
    function dispute(Terms calldata t, bytes32 evidenceHash) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (msg.sender != w.buyer()) revert NotBuyer(w.buyer(), msg.sender);
        if (o.isDelivered()) {
            if (block.timestamp > o.inspectionEnds()) {
                revert InspectionOver(o.inspectionEnds(), block.timestamp);
            }
        } else {
            if (!o.isFunded()) revert WrongStatus(id, o.status());
            _requireNotClosed(w);
        }
        uint256 ends = block.timestamp + w.arbitration();
        _orders[id] = o.disputed(ends);
        emit Disputed(id, evidenceHash, uint64(ends));
    }

    /// @inheritdoc IDeliveryEscrow
    function resolve(Terms calldata t, uint16 buyerBps) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (msg.sender != w.arbiter()) revert NotArbiter(w.arbiter(), msg.sender);
        if (!o.isDisputed()) revert WrongStatus(id, o.status());
        if (buyerBps > OrderTermsLib.BPS) revert InvalidBps(buyerBps);
        uint64 ends = o.arbitrationEnds();
        if (block.timestamp > ends) revert ArbitrationOver(ends, block.timestamp);
        _resolve(id, w, o, buyerBps, false);
    }

    /// @inheritdoc IDeliveryEscrow
    function resolveByDefault(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (!o.isDisputed()) revert WrongStatus(id, o.status());
        uint64 ends = o.arbitrationEnds();
        if (block.timestamp <= ends) revert ArbitrationOpen(ends, block.timestamp);
        _resolve(id, w, o, w.defaultBuyerBps(), true);
    }

    function _resolve(bytes32 id, OrderTerms w, OrderState o, uint16 buyerBps, bool byDefault) private {
        _orders[id] = o.ended(Status.Resolved, block.timestamp);
        emit Resolved(id, buyerBps, byDefault);
        _settle(w, o, buyerBps);
    }

    // --- Views

    /// @inheritdoc IDeliveryEscrow
    function orderId(Terms calldata t) external view returns (bytes32) {
        return _hashTypedDataV4(OrderTermsLib.load(t, t.attestors).hash());
    }

    /// @inheritdoc IDeliveryEscrow
    function attestationDigest(bytes32 id, bytes32 head, uint64 deliveredAt) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(ATTESTATION_TYPEHASH, id, head, deliveredAt)));
    }

    /// @inheritdoc IDeliveryEscrow
    function milestoneDigest(bytes32 id, Milestone milestone, bytes32 head, uint64 happenedAt)
        public
        view
        returns (bytes32)
    {
        return _hashTypedDataV4(keccak256(abi.encode(MILESTONE_TYPEHASH, id, milestone, head, happenedAt)));
    }

    /// @inheritdoc IDeliveryEscrow
    function order(bytes32 id)
        external
        view
        returns (
            Status status,
            uint64 fundedAt,
            uint64 inspectionEnds,
            uint64 arbitrationEnds,
            uint64 endedAt,
            uint8 milestones
        )
    {
        OrderState o = _orders[id];
        return
            (o.status(), o.fundedAt(), o.inspectionEnds(), o.arbitrationEnds(), o.endedAt(), o.milestones());
    }

    // --- Shared by the verbs

    function _load(Terms calldata t, address[] calldata attestors)
        private
        view
        returns (bytes32 id, OrderTerms w, OrderState o)
    {
        w = OrderTermsLib.load(t, attestors);
        id = _hashTypedDataV4(w.hash());
        o = _orders[id];
    }

    /// @dev Splits what is left. The NFT goes where the item belongs: to the merchant if the buyer gets all the
    /// money back, else to the buyer.
    function _settle(OrderTerms w, OrderState o, uint256 buyerBps) private {
        uint256 left = w.left(o.milestones());
        uint256 toBuyer = OrderTermsLib.share(left, buyerBps);
        _pay(w.asset(), w.buyer(), toBuyer);
        unchecked {
            _payMerchant(w, left - toBuyer);
        }
        if (w.passport() == address(0)) return;
        _handOver(w.passport(), w.tokenId(), buyerBps == OrderTermsLib.BPS ? w.merchant() : w.buyer());
    }

    /// @dev The fee comes out of what the merchant gets, and only then.
    function _payMerchant(OrderTerms w, uint256 amount) private {
        uint256 bps = w.feeBps();
        if (bps != 0) {
            uint256 fee = OrderTermsLib.share(amount, bps);
            _pay(w.asset(), w.feeRecipient(), fee);
            unchecked {
                amount -= fee;
            }
        }
        _pay(w.asset(), w.merchant(), amount);
    }

    /// @dev What an attested event must fulfil besides its signatures.
    function _requireTimely(OrderTerms w, uint64 happenedAt) private view {
        if (happenedAt > w.deadline()) revert DeliveredLate(happenedAt, w.deadline());
        if (happenedAt > block.timestamp) revert DeliveredInFuture(happenedAt, block.timestamp);
        _requireNotClosed(w);
    }

    function _requireAttested(Terms calldata t, OrderTerms w, bytes32 digest, bytes[] calldata signatures)
        private
        view
    {
        if (signatures.length < w.threshold()) revert NotEnoughSignatures(w.threshold(), signatures.length);
        Signatures.checkEach(t.attestors, digest, signatures);
    }

    function _requireNotClosed(OrderTerms w) private view {
        uint256 closesAt = w.closesAt();
        if (block.timestamp > closesAt) revert Closed(closesAt, block.timestamp);
    }
}
