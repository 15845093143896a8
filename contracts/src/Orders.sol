// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EscrowDomain} from "./EscrowDomain.sol";
import {OrderState} from "./OrderState.sol";
import {OrderTerms, OrderTermsLib} from "./OrderTerms.sol";
import {Status, Terms} from "./OrderTypes.sol";
import {Payouts} from "./Payouts.sol";

/// @title What the verbs share: the orders' words, and how an order ends
abstract contract Orders is Payouts, EscrowDomain {
    mapping(bytes32 orderId => OrderState) internal _orders;

    function _load(Terms calldata t) internal view returns (bytes32 id, OrderTerms w, OrderState o) {
        w = OrderTermsLib.load(t, t.attestors);
        id = _digest(w.hash());
        o = _orders[id];
    }

    /// @dev Ends the order and shares out what it holds: what is left of the amount and, of a dispute, the bond.
    /// `o` is the order's word before. The event of the end comes before the call.
    function _end(bytes32 id, OrderTerms w, OrderState o, Status final_, uint256 buyerBps, bool itemToBuyer)
        internal
    {
        _orders[id] = o.ended(final_, block.timestamp, buyerBps);
        uint256 left = w.left(o.milestones());
        uint256 toBuyer = OrderTermsLib.share(left, buyerBps);
        uint256 ofBond = 0;
        unchecked {
            left -= toBuyer;
            if (o.isDisputed()) {
                ofBond = w.bond();
                uint256 buyersBond = OrderTermsLib.share(ofBond, buyerBps);
                toBuyer += buyersBond;
                ofBond -= buyersBond;
            }
        }
        _pay(w.asset(), w.buyer(), toBuyer);
        _payMerchant(w, left, ofBond);
        if (w.passport() == address(0)) return;
        _handOver(w.passport(), w.tokenId(), itemToBuyer ? w.buyer() : w.merchant());
    }

    /// @dev The fee comes out of what the merchant gets of the order's amount, and only then.
    function _payMerchant(OrderTerms w, uint256 amount, uint256 ofBond) internal {
        uint256 bps = w.feeBps();
        if (bps != 0) {
            uint256 fee = OrderTermsLib.share(amount, bps);
            _pay(w.asset(), w.feeRecipient(), fee);
            unchecked {
                amount -= fee;
            }
        }
        unchecked {
            _pay(w.asset(), w.merchant(), amount + ofBond);
        }
    }

    /// @dev The last second of release, and of disputes about what was not delivered.
    function _closesAt(OrderTerms w, OrderState o) internal pure returns (uint256) {
        unchecked {
            return uint256(o.deadline()) + w.grace();
        }
    }

    function _requireNotClosed(OrderTerms w, OrderState o) internal view {
        uint256 closesAt = _closesAt(w, o);
        if (block.timestamp > closesAt) revert Closed(closesAt, block.timestamp);
    }

    function _requireDisputed(bytes32 id, OrderState o) internal pure {
        if (!o.isDisputed()) revert WrongStatus(id, o.status());
    }

    function _requireArbitration(OrderState o) internal view {
        uint64 ends = o.arbitrationEnds();
        if (block.timestamp > ends) revert ArbitrationOver(ends, block.timestamp);
    }

    /// @dev Of a disputed order: its delivery is proven now, so the dispute need not wait for one any longer.
    function _prove(bytes32 id, OrderTerms w, OrderState o) internal returns (uint64 ends) {
        if (o.proven()) revert AlreadyProven(id);
        ends = o.arbitrationEnds();
        unchecked {
            uint256 sooner = block.timestamp + w.arbitration();
            if (sooner < ends) ends = uint64(sooner);
        }
        _orders[id] = o.withProof(ends);
    }

    /// @dev By SHA-256 of its characters, as any tool outside can compute it.
    function _requireCode(OrderTerms w, bytes16 code) internal pure {
        if (sha256(abi.encodePacked(code)) != w.deliveryCodeHash()) revert WrongCode(w.deliveryCodeHash());
    }
}
