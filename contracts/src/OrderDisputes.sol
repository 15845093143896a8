// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "./IDeliveryEscrow.sol";
import {OrderFunding} from "./OrderFunding.sol";
import {OrderState} from "./OrderState.sol";
import {OrderTerms, OrderTermsLib} from "./OrderTerms.sol";
import {Side, Status, Terms} from "./OrderTypes.sol";

/// @title What happens when the sides do not agree
abstract contract OrderDisputes is OrderFunding {
    /// @inheritdoc IDeliveryEscrow
    function dispute(Terms calldata t, bytes32 evidenceHash) external payable nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        Side side = _sideOf(w, msg.sender);
        uint256 begins;
        if (o.isDelivered()) {
            begins = block.timestamp;
            if (begins > o.inspectionEnds()) revert InspectionOver(o.inspectionEnds(), begins);
        } else {
            if (!o.isFunded()) revert WrongStatus(id, o.status());
            begins = _closesAt(w, o);
            if (block.timestamp > begins) revert Closed(begins, block.timestamp);
        }
        uint256 bond = w.bond();
        unchecked {
            uint256 ends = begins + w.arbitration();
            _orders[id] = o.disputed(side, ends);
            emit Disputed(id, msg.sender, evidenceHash, uint64(ends), bond);
        }
        _collect(w.asset(), bond);
    }

    /// @inheritdoc IDeliveryEscrow
    function answer(Terms calldata t, bytes32 evidenceHash) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        _sideOf(w, msg.sender);
        _requireDisputed(id, o);
        emit Answered(id, msg.sender, evidenceHash);
    }

    /// @inheritdoc IDeliveryEscrow
    function prove(Terms calldata t, bytes16 code) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        _requireDisputed(id, o);
        _requireArbitration(o);
        _requireCode(w, code);
        emit Proven(id, _prove(id, w, o));
    }

    /// @inheritdoc IDeliveryEscrow
    function retract(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        _requireDisputed(id, o);
        (address opener, address other) =
            o.disputedBy() == Side.Buyer ? (w.buyer(), w.merchant()) : (w.merchant(), w.buyer());
        if (msg.sender != opener) revert NotOpener(opener, msg.sender);
        _requireArbitration(o);
        uint256 ends = o.inspectionEnds();
        OrderState before = o.retracted();
        if (o.proven()) {
            if (ends == 0) ends = block.timestamp + w.inspection();
            before = before.delivered(ends);
        }
        _orders[id] = before;
        emit Retracted(id, uint64(ends));
        _pay(w.asset(), other, w.bond());
    }

    /// @inheritdoc IDeliveryEscrow
    function resolve(Terms calldata t, uint16 buyerBps, bool itemToBuyer, bytes32 reasonHash)
        external
        nonReentrant
    {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        if (msg.sender != w.arbiter()) revert NotArbiter(w.arbiter(), msg.sender);
        _requireDisputed(id, o);
        if (buyerBps > OrderTermsLib.BPS) revert InvalidBps(buyerBps);
        _requireArbitration(o);
        emit Resolved(id, buyerBps, itemToBuyer, false, reasonHash);
        _end(id, w, o, Status.Resolved, buyerBps, itemToBuyer);
    }

    /// @inheritdoc IDeliveryEscrow
    function resolveByDefault(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t);
        _requireDisputed(id, o);
        uint64 ends = o.arbitrationEnds();
        if (block.timestamp <= ends && msg.sender != w.arbiter()) {
            revert ArbitrationOpen(ends, block.timestamp);
        }
        uint16 buyerBps = o.proven() ? w.deliveredBuyerBps() : w.undeliveredBuyerBps();
        bool itemToBuyer = buyerBps != OrderTermsLib.BPS;
        emit Resolved(id, buyerBps, itemToBuyer, true, 0);
        _end(id, w, o, Status.Resolved, buyerBps, itemToBuyer);
    }

    function _sideOf(OrderTerms w, address who) private pure returns (Side) {
        if (who == w.buyer()) return Side.Buyer;
        if (who == w.merchant()) return Side.Merchant;
        revert NotParty(who);
    }
}
