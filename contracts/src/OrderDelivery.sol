// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "./IDeliveryEscrow.sol";
import {OrderState} from "./OrderState.sol";
import {OrderTerms, OrderTermsLib} from "./OrderTerms.sol";
import {Milestone, Status, Terms} from "./OrderTypes.sol";
import {Orders} from "./Orders.sol";
import {Signatures} from "./Signatures.sol";

/// @title Milestones, delivery, and the way back
abstract contract OrderDelivery is Orders {
    /// @dev What a custody record's clock may be behind the chain's.
    uint256 private constant CLOCK_SKEW = 5 minutes;

    /// @inheritdoc IDeliveryEscrow
    function releaseMilestone(
        Terms calldata t,
        Milestone milestone,
        bytes32 head,
        uint64 happenedAt,
        uint256 signers,
        bytes[] calldata signatures
    ) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        if (!o.isFunded()) revert WrongStatus(id, o.status());
        uint256 bps = w.milestoneBps(milestone);
        if (bps == 0) revert NoSuchMilestone(id, milestone);
        if (o.paid(milestone)) revert MilestonePaid(id, milestone);
        _requireNotClosed(w, o);
        _requireTimely(o, happenedAt);
        bytes32 digest = milestoneDigest(id, milestone, head, happenedAt);
        Signatures.checkEach(t.attestors, w.threshold(), digest, signers, signatures);
        uint256 amount = OrderTermsLib.share(w.amount(), bps);
        _orders[id] = o.withMilestone(milestone);
        emit MilestoneReleased(id, milestone, head, happenedAt, amount);
        _payMerchant(w, amount, 0);
    }

    /// @inheritdoc IDeliveryEscrow
    function release(
        Terms calldata t,
        bytes32 head,
        uint64 deliveredAt,
        bytes16 code,
        uint256 signers,
        bytes[] calldata signatures
    ) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        if (o.isDisputed()) _requireArbitration(o);
        else if (o.isFunded()) _requireNotClosed(w, o);
        else revert WrongStatus(id, o.status());
        _requireTimely(o, deliveredAt);
        if (w.deliveryCodeHash() != 0) _requireCode(w, code);
        bytes32 digest = attestationDigest(id, head, deliveredAt);
        Signatures.checkEach(t.attestors, w.threshold(), digest, signers, signatures);
        _deliver(id, w, o, head, deliveredAt);
    }

    function _deliver(bytes32 id, OrderTerms w, OrderState o, bytes32 head, uint64 deliveredAt) private {
        if (o.isDisputed()) {
            emit Delivered(id, head, deliveredAt, 0, _prove(id, w, o));
        } else if (w.inspection() != 0) {
            uint256 ends = block.timestamp + w.inspection();
            _orders[id] = o.delivered(ends);
            emit Delivered(id, head, deliveredAt, uint64(ends), 0);
        } else {
            emit Released(id, head, deliveredAt);
            _end(id, w, o, Status.Released, 0, true);
        }
    }

    /// @inheritdoc IDeliveryEscrow
    function settle(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        if (!o.isDelivered()) revert WrongStatus(id, o.status());
        uint64 ends = o.inspectionEnds();
        if (block.timestamp <= ends) revert InspectionOpen(ends, block.timestamp);
        emit Settled(id);
        _end(id, w, o, Status.Released, 0, true);
    }

    /// @inheritdoc IDeliveryEscrow
    function confirm(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        if (msg.sender != w.buyer()) revert NotBuyer(w.buyer(), msg.sender);
        if (!o.isOpen()) revert WrongStatus(id, o.status());
        emit Confirmed(id);
        _end(id, w, o, Status.Confirmed, 0, true);
    }

    /// @inheritdoc IDeliveryEscrow
    function refund(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        if (!o.isFunded()) revert WrongStatus(id, o.status());
        uint256 openUntil = _closesAt(w, o);
        if (block.timestamp <= openUntil) revert RefundTooEarly(openUntil, block.timestamp);
        emit Refunded(id);
        _end(id, w, o, Status.Refunded, OrderTermsLib.BPS, false);
    }

    /// @inheritdoc IDeliveryEscrow
    function cancel(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        bool offer = o.isNew();
        if (msg.sender != w.merchant() && !(offer && msg.sender == w.buyer())) {
            revert NotMerchant(w.merchant(), msg.sender);
        }
        if (!offer && !o.isOpen()) revert WrongStatus(id, o.status());
        if (o.milestones() != 0) revert MilestonesPaid(id, o.milestones());
        emit Cancelled(id);
        if (offer) _orders[id] = o.ended(Status.Cancelled, block.timestamp, OrderTermsLib.BPS);
        else _end(id, w, o, Status.Cancelled, OrderTermsLib.BPS, false);
    }

    /// @dev When an attested event may have happened.
    function _requireTimely(OrderState o, uint64 happenedAt) private view {
        if (happenedAt > o.deadline()) revert DeliveredLate(happenedAt, o.deadline());
        if (happenedAt > block.timestamp) revert DeliveredInFuture(happenedAt, block.timestamp);
        unchecked {
            if (uint256(happenedAt) + CLOCK_SKEW < o.fundedAt()) {
                revert DeliveredBeforeFunding(happenedAt, o.fundedAt());
            }
        }
    }
}
