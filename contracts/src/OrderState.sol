// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Milestone, Order, Side, Status} from "./OrderTypes.sol";

/// @notice What the chain keeps of one order, in one word; zero for an order that was never seen. Times are
/// Unix seconds in 40 bits, which last for 34,000 years.
///
///     bits   0–7    status
///            8–9    milestones that were paid, bit 0 for Shipped, bit 1 for Customs
///           10–11   who opened the dispute
///              12   delivery was accepted, or proven during a dispute
///           16–55   fundedAt
///           56–95   inspectionEnds; zero if never delivered into an inspection
///           96–135  arbitrationEnds; zero if never disputed, or retracted
///          136–175  endedAt; zero while open
///          176–215  deadline in force
///          216–231  buyerBps: the buyer's share of what was left at the end
type OrderState is uint256;

using OrderStates for OrderState global;

/// @title Reading and writing the word of an order
library OrderStates {
    uint256 private constant STATUS = 0xff;
    uint256 private constant OPENER = 0xc00;
    uint256 private constant PROVEN = 0x1000;
    uint256 private constant TIME = 0xffffffffff;

    function funded(uint256 time, uint256 deadline_) internal pure returns (OrderState) {
        return OrderState.wrap(uint256(Status.Funded) | uint256(uint40(time)) << 16 | deadline_ << 176);
    }

    /// @dev Of a funded order in which this milestone was not paid.
    function withMilestone(OrderState s, Milestone milestone) internal pure returns (OrderState) {
        return OrderState.wrap(OrderState.unwrap(s) | _bit(milestone));
    }

    /// @dev Of a funded order, or of a disputed one that was retracted.
    function delivered(OrderState s, uint256 ends) internal pure returns (OrderState) {
        return OrderState.wrap(_with(s, Status.Delivered) & ~(TIME << 56) | ends << 56 | PROVEN);
    }

    /// @dev Of a funded or delivered order.
    function disputed(OrderState s, Side by, uint256 ends) internal pure returns (OrderState) {
        return OrderState.wrap(_with(s, Status.Disputed) | uint256(by) << 10 | ends << 96);
    }

    /// @dev Of a disputed order.
    function withProof(OrderState s, uint256 ends) internal pure returns (OrderState) {
        return OrderState.wrap(OrderState.unwrap(s.withArbitration(ends)) | PROVEN);
    }

    /// @dev Of a disputed order.
    function withArbitration(OrderState s, uint256 ends) internal pure returns (OrderState) {
        return OrderState.wrap(OrderState.unwrap(s) & ~(TIME << 96) | ends << 96);
    }

    /// @dev Of a disputed order: as if it had never been.
    function retracted(OrderState s) internal pure returns (OrderState) {
        return OrderState.wrap(_with(s, Status.Funded) & ~(TIME << 96 | OPENER));
    }

    function withDeadline(OrderState s, uint256 deadline_) internal pure returns (OrderState) {
        return OrderState.wrap(OrderState.unwrap(s) & ~(TIME << 176) | deadline_ << 176);
    }

    /// @dev Of an order that had not ended.
    function ended(OrderState s, Status final_, uint256 time, uint256 bps)
        internal
        pure
        returns (OrderState)
    {
        return OrderState.wrap(_with(s, final_) | time << 136 | bps << 216);
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
        return uint8(OrderState.unwrap(s) >> 8 & 3);
    }

    function paid(OrderState s, Milestone milestone) internal pure returns (bool) {
        return OrderState.unwrap(s) & _bit(milestone) != 0;
    }

    function disputedBy(OrderState s) internal pure returns (Side) {
        return Side(OrderState.unwrap(s) >> 10 & 3);
    }

    function proven(OrderState s) internal pure returns (bool) {
        return OrderState.unwrap(s) & PROVEN != 0;
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

    function deadline(OrderState s) internal pure returns (uint64) {
        return uint40(OrderState.unwrap(s) >> 176);
    }

    function buyerBps(OrderState s) internal pure returns (uint16) {
        return uint16(OrderState.unwrap(s) >> 216);
    }

    function read(OrderState s) internal pure returns (Order memory o) {
        o.status = s.status();
        o.fundedAt = s.fundedAt();
        o.deadline = s.deadline();
        o.inspectionEnds = s.inspectionEnds();
        o.arbitrationEnds = s.arbitrationEnds();
        o.endedAt = s.endedAt();
        o.milestones = s.milestones();
        o.disputedBy = s.disputedBy();
        o.proven = s.proven();
        o.buyerBps = s.buyerBps();
    }

    function _bit(Milestone milestone) private pure returns (uint256) {
        return 0x100 << uint8(milestone);
    }

    function _with(OrderState s, Status to) private pure returns (uint256) {
        return OrderState.unwrap(s) & ~STATUS | uint256(to);
    }
}
