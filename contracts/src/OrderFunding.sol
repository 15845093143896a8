// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Deposits} from "./Deposits.sol";
import {IDeliveryEscrow} from "./IDeliveryEscrow.sol";
import {OrderState, OrderStates} from "./OrderState.sol";
import {OrderTerms} from "./OrderTerms.sol";
import {Terms} from "./OrderTypes.sol";
import {Orders} from "./Orders.sol";
import {Signatures} from "./Signatures.sol";
import {TermsCheck} from "./TermsCheck.sol";

/// @title How an order begins
abstract contract OrderFunding is Orders {
    /// @inheritdoc IDeliveryEscrow
    function fund(Terms calldata t, bytes calldata merchantSignature)
        external
        payable
        nonReentrant
        returns (bytes32)
    {
        (bytes32 id, OrderTerms w) = _open(t);
        if (msg.sender != w.buyer()) revert NotBuyer(w.buyer(), msg.sender);
        _collect(w.asset(), w.amount());
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

    /// @inheritdoc IDeliveryEscrow
    function fundWithPermit2(
        Terms calldata t,
        bytes calldata merchantSignature,
        uint256 nonce,
        uint256 permitDeadline,
        bytes calldata signature
    ) external nonReentrant returns (bytes32) {
        (bytes32 id, OrderTerms w) = _open(t);
        _requireToken(w);
        Deposits.pullPermitted(w.asset(), w.buyer(), w.amount(), w.hash(), nonce, permitDeadline, signature);
        _pullItem(id, w, merchantSignature);
        return id;
    }

    /// @inheritdoc IDeliveryEscrow
    function publishTerms(Terms calldata t) external {
        (bytes32 id,, OrderState o) = _load(t);
        if (o.isNew()) revert WrongStatus(id, o.status());
        emit TermsPublished(id, t);
    }

    /// @dev Money that the caller itself puts in: ETH along with the call, or an ERC-20 by approval.
    function _collect(address asset, uint256 amount) internal {
        uint256 due = asset == address(0) ? amount : 0;
        if (msg.value != due) revert WrongAmount(due, msg.value);
        if (asset != address(0)) Deposits.pull(asset, msg.sender, amount);
    }

    function _open(Terms calldata t) private returns (bytes32 id, OrderTerms w) {
        OrderState o;
        (id, w, o) = _load(t);
        TermsCheck.check(w, t.attestors);
        Deposits.checkKinds(w.asset(), w.passport());
        if (!o.isNew()) revert WrongStatus(id, o.status());
        _orders[id] = OrderStates.funded(block.timestamp, w.deadline());
        emit Funded(id, w.buyer(), w.merchant(), w.asset(), w.amount());
        // A plain key that calls straight leaves the terms in the transaction's calldata. This decides what is
        // logged, and nothing else.
        // solhint-disable-next-line avoid-tx-origin
        if (msg.sender != tx.origin || msg.sender.code.length != 0) emit TermsPublished(id, t);
    }

    function _requireToken(OrderTerms w) private pure {
        if (w.asset() == address(0)) revert WrongAmount(w.amount(), 0);
    }

    function _pullItem(bytes32 id, OrderTerms w, bytes calldata merchantSignature) private {
        if (w.passport() == address(0)) return;
        if (!Signatures.signedBy(w.merchant(), id, merchantSignature)) {
            revert InvalidMerchantSignature(w.merchant(), id);
        }
        _voidTokenCredit(w.passport(), w.tokenId());
        Deposits.pullToken(w.passport(), w.tokenId(), w.merchant());
    }
}
