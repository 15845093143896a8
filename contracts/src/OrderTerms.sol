// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Milestone, Terms} from "./OrderTypes.sol";

/// @notice Points to `Terms` in memory as EIP-712 encodes them: the type hash, then a word for each field, with
/// times and rules taken apart and the attestors replaced by their hash. A pointer rather than a struct, because
/// Solidity would first fill a struct with zeros, and its fields are read more often than written.
type OrderTerms is uint256;

using OrderTermsLib for OrderTerms global;

/// @title Hash and fields of an order's terms
library OrderTermsLib {
    uint256 internal constant BPS = 10_000;

    string internal constant TYPE = "Terms(address buyer,address merchant,address arbiter,address[] attestors,uint128 amount,"
        "bytes32 deliveryCodeHash,bytes32 destination,uint256 tokenId,address passport,address asset,"
        "address feeRecipient,uint64 fundBy,uint64 deadline,uint32 grace,uint32 inspection,uint32 arbitration,"
        "uint32 refundWindow,uint16 deliveredBuyerBps,uint16 undeliveredBuyerBps,uint16 shippedBps,"
        "uint16 customsBps,uint16 feeBps,uint16 bondBps,uint8 threshold,uint152 salt)";

    /// @dev Of the same text, as a literal: only of that does the compiler compute the hash by itself.
    bytes32 internal constant TYPEHASH = keccak256(
        "Terms(address buyer,address merchant,address arbiter,address[] attestors,uint128 amount,"
        "bytes32 deliveryCodeHash,bytes32 destination,uint256 tokenId,address passport,address asset,"
        "address feeRecipient,uint64 fundBy,uint64 deadline,uint32 grace,uint32 inspection,uint32 arbitration,"
        "uint32 refundWindow,uint16 deliveredBuyerBps,uint16 undeliveredBuyerBps,uint16 shippedBps,"
        "uint16 customsBps,uint16 feeBps,uint16 bondBps,uint8 threshold,uint152 salt)"
    );

    /// @dev Copies the words as they stand in calldata, which is where the gas of this contract is saved. The
    /// ABI decoder would refuse stray high bits of a narrow field; here they go into the hash. `TermsCheck` keeps
    /// such terms out at the start; later verbs find an order by its hash, and so only with the very words that
    /// were checked. Times and rules have no stray bits: each of their bits belongs to a field.
    /// @param attestors `t.attestors`, which the caller may need too
    function load(Terms calldata t, address[] calldata attestors) internal pure returns (OrderTerms w) {
        bytes32 typehash = TYPEHASH;
        assembly ("memory-safe") {
            w := mload(0x40)
            let length := shl(5, attestors.length)
            calldatacopy(w, attestors.offset, length)
            let attestorsHash := keccak256(w, length)
            mstore(w, typehash)
            calldatacopy(add(w, 0x20), t, 0x160) // the eleven fields before times and rules
            mstore(add(w, 0x80), attestorsHash)
            let times := calldataload(add(t, 0x160))
            mstore(add(w, 0x180), and(times, 0xffffffffffffffff)) // fundBy
            mstore(add(w, 0x1a0), and(shr(64, times), 0xffffffffffffffff)) // deadline
            mstore(add(w, 0x1c0), and(shr(128, times), 0xffffffff)) // grace
            mstore(add(w, 0x1e0), and(shr(160, times), 0xffffffff)) // inspection
            mstore(add(w, 0x200), and(shr(192, times), 0xffffffff)) // arbitration
            mstore(add(w, 0x220), shr(224, times)) // refundWindow
            let rules := calldataload(add(t, 0x180))
            mstore(add(w, 0x240), and(rules, 0xffff)) // deliveredBuyerBps
            mstore(add(w, 0x260), and(shr(16, rules), 0xffff)) // undeliveredBuyerBps
            mstore(add(w, 0x280), and(shr(32, rules), 0xffff)) // shippedBps
            mstore(add(w, 0x2a0), and(shr(48, rules), 0xffff)) // customsBps
            mstore(add(w, 0x2c0), and(shr(64, rules), 0xffff)) // feeBps
            mstore(add(w, 0x2e0), and(shr(80, rules), 0xffff)) // bondBps
            mstore(add(w, 0x300), and(shr(96, rules), 0xff)) // threshold
            mstore(add(w, 0x320), shr(104, rules)) // salt
            mstore(0x40, add(w, 0x340))
        }
    }

    /// @dev EIP-712 hashStruct.
    function hash(OrderTerms w) internal pure returns (bytes32 result) {
        assembly ("memory-safe") {
            result := keccak256(w, 0x340)
        }
    }

    function milestoneBps(OrderTerms w, Milestone milestone) internal pure returns (uint16) {
        return milestone == Milestone.Shipped ? w.shippedBps() : w.customsBps();
    }

    /// @dev `bps` of a sum of at most 128 bits, rounded down.
    function share(uint256 sum, uint256 bps) internal pure returns (uint256) {
        unchecked {
            return sum * bps / BPS;
        }
    }

    /// @dev What opening a dispute costs, rounded up.
    function bond(OrderTerms w) internal pure returns (uint256) {
        unchecked {
            return (uint256(w.amount()) * w.bondBps() + BPS - 1) / BPS;
        }
    }

    /// @dev What is in escrow after the milestones in the bit set `paid`. Shares add up to the amount at most, and
    /// are rounded down.
    function left(OrderTerms w, uint256 paid) internal pure returns (uint256 sum) {
        sum = w.amount();
        if (paid == 0) return sum;
        unchecked {
            uint256 whole = sum;
            if (paid & 1 != 0) sum -= share(whole, w.shippedBps());
            if (paid & 2 != 0) sum -= share(whole, w.customsBps());
        }
    }

    function buyer(OrderTerms w) internal pure returns (address value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x20))
        }
    }

    function merchant(OrderTerms w) internal pure returns (address value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x40))
        }
    }

    function arbiter(OrderTerms w) internal pure returns (address value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x60))
        }
    }

    function amount(OrderTerms w) internal pure returns (uint128 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0xa0))
        }
    }

    function deliveryCodeHash(OrderTerms w) internal pure returns (bytes32 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0xc0))
        }
    }

    function tokenId(OrderTerms w) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x100))
        }
    }

    function passport(OrderTerms w) internal pure returns (address value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x120))
        }
    }

    function asset(OrderTerms w) internal pure returns (address value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x140))
        }
    }

    function feeRecipient(OrderTerms w) internal pure returns (address value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x160))
        }
    }

    function fundBy(OrderTerms w) internal pure returns (uint64 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x180))
        }
    }

    function deadline(OrderTerms w) internal pure returns (uint64 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x1a0))
        }
    }

    function grace(OrderTerms w) internal pure returns (uint32 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x1c0))
        }
    }

    function inspection(OrderTerms w) internal pure returns (uint32 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x1e0))
        }
    }

    function arbitration(OrderTerms w) internal pure returns (uint32 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x200))
        }
    }

    function refundWindow(OrderTerms w) internal pure returns (uint32 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x220))
        }
    }

    function deliveredBuyerBps(OrderTerms w) internal pure returns (uint16 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x240))
        }
    }

    function undeliveredBuyerBps(OrderTerms w) internal pure returns (uint16 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x260))
        }
    }

    function shippedBps(OrderTerms w) internal pure returns (uint16 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x280))
        }
    }

    function customsBps(OrderTerms w) internal pure returns (uint16 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x2a0))
        }
    }

    function feeBps(OrderTerms w) internal pure returns (uint16 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x2c0))
        }
    }

    function bondBps(OrderTerms w) internal pure returns (uint16 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x2e0))
        }
    }

    function threshold(OrderTerms w) internal pure returns (uint8 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x300))
        }
    }
}
