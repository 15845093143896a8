// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Status} from "./IDeliveryEscrow.sol";

/// @notice What the chain keeps of one order, in one word; zero for an order that was never seen.
///
///     bits   0–7    status
///            8–71   fundedAt, Unix seconds
///           72–135  arbitrationEnds, Unix seconds; zero if never disputed
///          136–199  endedAt, Unix seconds; zero while open
type OrderState is uint256;

using OrderStates for OrderState global;

library OrderStates {
    function funded(uint256 time) internal pure returns (OrderState) {
        return OrderState.wrap(uint256(Status.Funded) | uint256(uint64(time)) << 8);
    }

    /// @dev Of a funded order.
    function disputed(OrderState s, uint64 arbitrationEnds_) internal pure returns (OrderState) {
        return OrderState.wrap(_withStatus(s, Status.Disputed) | uint256(arbitrationEnds_) << 72);
    }

    /// @dev Of an order that had not ended.
    function ended(OrderState s, Status final_, uint256 time) internal pure returns (OrderState) {
        return OrderState.wrap(_withStatus(s, final_) | uint256(uint64(time)) << 136);
    }

    function isNew(OrderState s) internal pure returns (bool) {
        return OrderState.unwrap(s) == 0;
    }

    function isFunded(OrderState s) internal pure returns (bool) {
        return uint8(OrderState.unwrap(s)) == uint8(Status.Funded);
    }

    function isDisputed(OrderState s) internal pure returns (bool) {
        return uint8(OrderState.unwrap(s)) == uint8(Status.Disputed);
    }

    function status(OrderState s) internal pure returns (Status) {
        return Status(uint8(OrderState.unwrap(s)));
    }

    function fundedAt(OrderState s) internal pure returns (uint64) {
        return uint64(OrderState.unwrap(s) >> 8);
    }

    function arbitrationEnds(OrderState s) internal pure returns (uint64) {
        return uint64(OrderState.unwrap(s) >> 72);
    }

    function endedAt(OrderState s) internal pure returns (uint64) {
        return uint64(OrderState.unwrap(s) >> 136);
    }

    function _withStatus(OrderState s, Status to) private pure returns (uint256) {
        return OrderState.unwrap(s) & ~uint256(0xff) | uint256(to);
    }
}
