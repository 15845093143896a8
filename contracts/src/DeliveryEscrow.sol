// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "./IDeliveryEscrow.sol";
import {OrderAgreements} from "./OrderAgreements.sol";
import {OrderDelivery} from "./OrderDelivery.sol";
import {OrderDisputes} from "./OrderDisputes.sol";
import {Order, Terms} from "./OrderTypes.sol";
import {OrderTermsLib} from "./OrderTerms.sol";

/// @title Escrow that pays on proven delivery, or refunds the buyer
/// @notice See `IDeliveryEscrow` for what it promises. Every verb checks, then writes the order's one slot, then
/// moves money and NFT.
contract DeliveryEscrow is OrderDelivery, OrderDisputes, OrderAgreements {
    /// @inheritdoc IDeliveryEscrow
    function orderId(Terms calldata t) external view returns (bytes32) {
        return _digest(OrderTermsLib.load(t, t.attestors).hash());
    }

    /// @inheritdoc IDeliveryEscrow
    function order(bytes32 id) external view returns (Order memory) {
        return _orders[id].read();
    }
}
