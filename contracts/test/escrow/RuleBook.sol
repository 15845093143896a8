// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Rules, Terms, Times} from "../../src/OrderTypes.sol";

/// @notice Reads and writes the fields of `Terms.times` and `Terms.rules`, in the terms that were given.
library RuleBook {
    function fundBy(Terms memory t) internal pure returns (uint64) {
        return uint64(Times.unwrap(t.times) >> 0);
    }

    function deadline(Terms memory t) internal pure returns (uint64) {
        return uint64(Times.unwrap(t.times) >> 64);
    }

    function grace(Terms memory t) internal pure returns (uint32) {
        return uint32(Times.unwrap(t.times) >> 128);
    }

    function inspection(Terms memory t) internal pure returns (uint32) {
        return uint32(Times.unwrap(t.times) >> 160);
    }

    function arbitration(Terms memory t) internal pure returns (uint32) {
        return uint32(Times.unwrap(t.times) >> 192);
    }

    function refundWindow(Terms memory t) internal pure returns (uint32) {
        return uint32(Times.unwrap(t.times) >> 224);
    }

    function deliveredBuyerBps(Terms memory t) internal pure returns (uint16) {
        return uint16(Rules.unwrap(t.rules) >> 0);
    }

    function undeliveredBuyerBps(Terms memory t) internal pure returns (uint16) {
        return uint16(Rules.unwrap(t.rules) >> 16);
    }

    function shippedBps(Terms memory t) internal pure returns (uint16) {
        return uint16(Rules.unwrap(t.rules) >> 32);
    }

    function customsBps(Terms memory t) internal pure returns (uint16) {
        return uint16(Rules.unwrap(t.rules) >> 48);
    }

    function feeBps(Terms memory t) internal pure returns (uint16) {
        return uint16(Rules.unwrap(t.rules) >> 64);
    }

    function bondBps(Terms memory t) internal pure returns (uint16) {
        return uint16(Rules.unwrap(t.rules) >> 80);
    }

    function threshold(Terms memory t) internal pure returns (uint8) {
        return uint8(Rules.unwrap(t.rules) >> 96);
    }

    function salt(Terms memory t) internal pure returns (uint152) {
        return uint152(Rules.unwrap(t.rules) >> 104);
    }

    function setFundBy(Terms memory t, uint64 value) internal pure {
        t.times = Times.wrap(write(Times.unwrap(t.times), 0, 64, value));
    }

    function setDeadline(Terms memory t, uint64 value) internal pure {
        t.times = Times.wrap(write(Times.unwrap(t.times), 64, 64, value));
    }

    function setGrace(Terms memory t, uint32 value) internal pure {
        t.times = Times.wrap(write(Times.unwrap(t.times), 128, 32, value));
    }

    function setInspection(Terms memory t, uint32 value) internal pure {
        t.times = Times.wrap(write(Times.unwrap(t.times), 160, 32, value));
    }

    function setArbitration(Terms memory t, uint32 value) internal pure {
        t.times = Times.wrap(write(Times.unwrap(t.times), 192, 32, value));
    }

    function setRefundWindow(Terms memory t, uint32 value) internal pure {
        t.times = Times.wrap(write(Times.unwrap(t.times), 224, 32, value));
    }

    function setDeliveredBuyerBps(Terms memory t, uint16 value) internal pure {
        t.rules = Rules.wrap(write(Rules.unwrap(t.rules), 0, 16, value));
    }

    function setUndeliveredBuyerBps(Terms memory t, uint16 value) internal pure {
        t.rules = Rules.wrap(write(Rules.unwrap(t.rules), 16, 16, value));
    }

    function setShippedBps(Terms memory t, uint16 value) internal pure {
        t.rules = Rules.wrap(write(Rules.unwrap(t.rules), 32, 16, value));
    }

    function setCustomsBps(Terms memory t, uint16 value) internal pure {
        t.rules = Rules.wrap(write(Rules.unwrap(t.rules), 48, 16, value));
    }

    function setFeeBps(Terms memory t, uint16 value) internal pure {
        t.rules = Rules.wrap(write(Rules.unwrap(t.rules), 64, 16, value));
    }

    function setBondBps(Terms memory t, uint16 value) internal pure {
        t.rules = Rules.wrap(write(Rules.unwrap(t.rules), 80, 16, value));
    }

    function setThreshold(Terms memory t, uint8 value) internal pure {
        t.rules = Rules.wrap(write(Rules.unwrap(t.rules), 96, 8, value));
    }

    function setSalt(Terms memory t, uint152 value) internal pure {
        t.rules = Rules.wrap(write(Rules.unwrap(t.rules), 104, 152, value));
    }

    /// @dev What opening a dispute costs.
    function bond(Terms memory t) internal pure returns (uint256) {
        return (uint256(t.amount) * bondBps(t) + 9999) / 10_000;
    }

    /// @dev The last second of release, if the deadline was not moved.
    function closesAt(Terms memory t) internal pure returns (uint256) {
        return uint256(deadline(t)) + grace(t);
    }

    function write(uint256 word, uint256 from, uint256 width, uint256 value) private pure returns (uint256) {
        uint256 mask = ((1 << width) - 1) << from;
        return word & ~mask | value << from;
    }
}
