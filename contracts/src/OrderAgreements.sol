// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "./IDeliveryEscrow.sol";
import {OrderFunding} from "./OrderFunding.sol";
import {OrderState} from "./OrderState.sol";
import {OrderTerms, OrderTermsLib} from "./OrderTerms.sol";
import {Status, Terms} from "./OrderTypes.sol";
import {Signatures} from "./Signatures.sol";
import {TermsCheck} from "./TermsCheck.sol";

/// @title What both sides may agree on, and refunds after the end
abstract contract OrderAgreements is OrderFunding {
    mapping(bytes32 orderId => uint256) private _refundedAfter;

    /// @inheritdoc IDeliveryEscrow
    function settleBySplit(
        Terms calldata t,
        uint16 buyerBps,
        bool itemToBuyer,
        uint64 validUntil,
        bytes calldata buyerSignature,
        bytes calldata merchantSignature
    ) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        if (!o.isOpen()) revert WrongStatus(id, o.status());
        if (buyerBps > OrderTermsLib.BPS) revert InvalidBps(buyerBps);
        bytes32 digest = splitDigest(id, buyerBps, itemToBuyer, validUntil);
        _requireAgreed(w, digest, validUntil, buyerSignature, merchantSignature);
        emit SplitAgreed(id, buyerBps, itemToBuyer);
        _end(id, w, o, Status.Resolved, buyerBps, itemToBuyer);
    }

    /// @inheritdoc IDeliveryEscrow
    function extend(
        Terms calldata t,
        uint64 deadline,
        uint64 validUntil,
        bytes calldata buyerSignature,
        bytes calldata merchantSignature
    ) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        if (!o.isFunded() && !o.isDisputed()) revert WrongStatus(id, o.status());
        if (deadline <= o.deadline()) revert DeadlineNotLater(deadline, o.deadline());
        TermsCheck.requireEnd(w, deadline, o.fundedAt());
        _requireAgreed(
            w, extensionDigest(id, deadline, validUntil), validUntil, buyerSignature, merchantSignature
        );
        o = o.withDeadline(deadline);
        if (o.isDisputed() && !o.proven()) {
            unchecked {
                o = o.withArbitration(_closesAt(w, o) + w.arbitration());
            }
        }
        _orders[id] = o;
        emit Extended(id, deadline, o.arbitrationEnds());
    }

    /// @inheritdoc IDeliveryEscrow
    function refundAfter(Terms calldata t, uint128 amount) external payable nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        if (o.endedAt() == 0 || o.status() == Status.Cancelled) revert WrongStatus(id, o.status());
        if (amount == 0) revert ZeroAmount();
        unchecked {
            uint256 ends = uint256(o.endedAt()) + w.refundWindow();
            if (w.refundWindow() == 0 || block.timestamp > ends) {
                revert RefundWindowOver(ends, block.timestamp);
            }
        }
        uint256 limit = _paidToMerchant(w, o) - _refundedAfter[id];
        if (amount > limit) revert RefundTooMuch(limit, amount);
        _refundedAfter[id] += amount;
        emit RefundedAfter(id, msg.sender, amount);
        _collect(w.asset(), amount);
        _pay(w.asset(), w.buyer(), amount);
    }

    /// @inheritdoc IDeliveryEscrow
    function refundedAfter(bytes32 id) external view returns (uint256) {
        return _refundedAfter[id];
    }

    /// @dev Of the order's amount, fee included, milestones too.
    function _paidToMerchant(OrderTerms w, OrderState o) private pure returns (uint256) {
        unchecked {
            return w.amount() - OrderTermsLib.share(w.left(o.milestones()), o.buyerBps());
        }
    }

    function _requireAgreed(
        OrderTerms w,
        bytes32 digest,
        uint64 validUntil,
        bytes calldata buyerSignature,
        bytes calldata merchantSignature
    ) private {
        if (block.timestamp > validUntil) {
            revert AgreementExpired(validUntil, block.timestamp);
        }
        if (msg.sender != w.buyer() && !Signatures.signedBy(w.buyer(), digest, buyerSignature)) {
            revert InvalidBuyerSignature(w.buyer(), digest);
        }
        if (msg.sender != w.merchant() && !Signatures.signedBy(w.merchant(), digest, merchantSignature)) {
            revert InvalidMerchantSignature(w.merchant(), digest);
        }
    }
}
