// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Rules, Terms} from "../../src/IDeliveryEscrow.sol";

/// @notice Reads and writes the fields of `Terms.rules`, in the terms that were given.
library RuleBook {
    function grace(Terms memory t) internal pure returns (uint32) {
        return uint32(read(t, 0));
    }

    function inspection(Terms memory t) internal pure returns (uint32) {
        return uint32(read(t, 32));
    }

    function arbitration(Terms memory t) internal pure returns (uint32) {
        return uint32(read(t, 64));
    }

    function defaultBuyerBps(Terms memory t) internal pure returns (uint16) {
        return uint16(read(t, 96));
    }

    function shippedBps(Terms memory t) internal pure returns (uint16) {
        return uint16(read(t, 112));
    }

    function customsBps(Terms memory t) internal pure returns (uint16) {
        return uint16(read(t, 128));
    }

    function feeBps(Terms memory t) internal pure returns (uint16) {
        return uint16(read(t, 144));
    }

    function threshold(Terms memory t) internal pure returns (uint8) {
        return uint8(read(t, 160));
    }

    function salt(Terms memory t) internal pure returns (uint88) {
        return uint88(read(t, 168));
    }

    function setGrace(Terms memory t, uint32 value) internal pure {
        write(t, 0, 32, value);
    }

    function setInspection(Terms memory t, uint32 value) internal pure {
        write(t, 32, 32, value);
    }

    function setArbitration(Terms memory t, uint32 value) internal pure {
        write(t, 64, 32, value);
    }

    function setDefaultBuyerBps(Terms memory t, uint16 value) internal pure {
        write(t, 96, 16, value);
    }

    function setShippedBps(Terms memory t, uint16 value) internal pure {
        write(t, 112, 16, value);
    }

    function setCustomsBps(Terms memory t, uint16 value) internal pure {
        write(t, 128, 16, value);
    }

    function setFeeBps(Terms memory t, uint16 value) internal pure {
        write(t, 144, 16, value);
    }

    function setThreshold(Terms memory t, uint8 value) internal pure {
        write(t, 160, 8, value);
    }

    function setSalt(Terms memory t, uint88 value) internal pure {
        write(t, 168, 88, value);
    }

    function read(Terms memory t, uint256 from) private pure returns (uint256) {
        return Rules.unwrap(t.rules) >> from;
    }

    function write(Terms memory t, uint256 from, uint256 width, uint256 value) private pure {
        uint256 mask = ((1 << width) - 1) << from;
        t.rules = Rules.wrap((Rules.unwrap(t.rules) & ~mask) | value << from);
    }
}
