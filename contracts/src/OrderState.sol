// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Milestone, Status} from "./IDeliveryEscrow.sol";

/// @notice What the chain keeps of one order, in one word; zero for an order that was never seen. Times are
/// Unix seconds in 40 bits, which last for 34,000 years.
///
///     bits   0–7    status
///            8–15   milestones that were paid, bit 0 for Shipped, bit 1 for Customs
///           16–55   fundedAt
///           56–95   inspectionEnds; zero if never delivered into an inspection
///           96–135  arbitrationEnds; zero if never disputed
///          136–175  endedAt; zero while open
type OrderState is uint256;

using OrderStates for OrderState global;

/// @title Reading and writing the word of an order
library OrderStates {
    function funded(uint256 time) internal pure returns (OrderState) {
        return OrderState.wrap(uint256(Status.Funded) | uint256(uint40(time)) << 16);
    }

    /// @dev Of a funded order in which this milestone was not paid.
    function withMilestone(OrderState s, Milestone milestone) internal pure returns (OrderState) {
        return OrderState.wrap(OrderState.unwrap(s) | _bit(milestone));
    }

    /// @dev Of a funded order.
    function delivered(OrderState s, uint256 inspectionEnds_) internal pure returns (OrderState) {
        return OrderState.wrap(_withStatus(s, Status.Delivered) | uint256(uint40(inspectionEnds_)) << 56);
    }

    /// @dev Of a funded or delivered order.
    function disputed(OrderState s, uint256 arbitrationEnds_) internal pure returns (OrderState) {
        return OrderState.wrap(_withStatus(s, Status.Disputed) | uint256(uint40(arbitrationEnds_)) << 96);
    }

    /// @dev Of an order that had not ended.
    function ended(OrderState s, Status final_, uint256 time) internal pure returns (OrderState) {
        return OrderState.wrap(_withStatus(s, final_) | uint256(uint40(time)) << 136);
    }

    function isNew(OrderState s) internal pure returns (bool) {
        return OrderState.unwrap(s) == 0;
    }

    function isFunded(OrderState s) internal pure returns (bool) {
        return uint8(OrderState.unwrap(s)) == uint8(Status.Funded);
    }

    function isDelivered(OrderState s) internal pure returns (bool) {
        return uint8(OrderState.unwrap(s)) == uint8(Status.Delivered);
    }

    function isDisputed(OrderState s) internal pure returns (bool) {
        return uint8(OrderState.unwrap(s)) == uint8(Status.Disputed);
    }

    /// @dev It holds money.
    function isOpen(OrderState s) internal pure returns (bool) {
        uint8 now_ = uint8(OrderState.unwrap(s));
        return now_ != uint8(Status.None) && now_ <= uint8(Status.Disputed);
    }

    function status(OrderState s) internal pure returns (Status) {
        return Status(uint8(OrderState.unwrap(s)));
    }

    /// @dev A bit set, as in the drawing above.
    function milestones(OrderState s) internal pure returns (uint8) {
        return uint8(OrderState.unwrap(s) >> 8);
    }

    function paid(OrderState s, Milestone milestone) internal pure returns (bool) {
        return OrderState.unwrap(s) & _bit(milestone) != 0;
    }

    function fundedAt(OrderState s) internal pure returns (uint64) {
        return uint40(OrderState.unwrap(s) >> 16);
    }

    function inspectionEnds(OrderState s) internal pure returns (uint64) {
        return uint40(OrderState.unwrap(s) >> 56);
    }

    function arbitrationEnds(OrderState s) internal pure returns (uint64) {
        return uint40(OrderState.unwrap(s) >> 96);
    }

    function endedAt(OrderState s) internal pure returns (uint64) {
        return uint40(OrderState.unwrap(s) >> 136);
    }

    function _bit(Milestone milestone) private pure returns (uint256) {
        return 0x100 << uint8(milestone);
    }

    function _withStatus(OrderState s, Status to) private pure returns (uint256) {
        return OrderState.unwrap(s) & ~uint256(0xff) | uint256(to);
    }
}
