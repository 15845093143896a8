// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow, Terms} from "./IDeliveryEscrow.sol";

/// @notice Points to `Terms` in memory as EIP-712 encodes them: the type hash, then a word for each field, the
/// attestors replaced by their hash. A pointer rather than a struct, because Solidity would first fill a struct
/// with zeros, and its fields are read more often than written.
type OrderTerms is uint256;

using OrderTermsLib for OrderTerms global;

/// @title Hash, fields and validity of an order's terms
library OrderTermsLib {
    uint256 internal constant MAX_ATTESTORS = 32;
    uint256 internal constant BPS = 10_000;

    bytes32 internal constant TYPEHASH = keccak256(
        "Terms(address buyer,address merchant,address asset,uint128 amount,address passport,uint256 tokenId,"
        "uint64 deadline,uint32 grace,address arbiter,uint32 arbitration,uint16 defaultBuyerBps,"
        "bytes32 deliveryCode,uint8 threshold,address[] attestors,bytes32 salt)"
    );

    /// @dev Copies the words as they stand in calldata, which is where the gas of this contract is saved. The
    /// ABI decoder would refuse stray high bits of a narrow field; here they go into the hash. `check` keeps
    /// such terms out at the start; later verbs find an order by its hash, and so only with the very words that
    /// were checked.
    /// @param attestors `t.attestors`, which the caller may need too
    function load(Terms calldata t, address[] calldata attestors) internal pure returns (OrderTerms w) {
        bytes32 typehash = TYPEHASH;
        assembly ("memory-safe") {
            w := mload(0x40)
            let length := shl(5, attestors.length)
            calldatacopy(w, attestors.offset, length)
            let attestorsHash := keccak256(w, length)
            mstore(w, typehash)
            calldatacopy(add(w, 0x20), t, 0x1e0) // 15 words
            mstore(add(w, 0x1c0), attestorsHash) // in place of the attestors' offset
            mstore(0x40, add(w, 0x200))
        }
    }

    /// @dev EIP-712 hashStruct.
    function hash(OrderTerms w) internal pure returns (bytes32 result) {
        assembly ("memory-safe") {
            result := keccak256(w, 0x200)
        }
    }

    /// @dev Refuses terms under which an order could not end as promised.
    function check(OrderTerms w, address[] calldata attestors, address escrow) internal view {
        _refuseStrayBits(w);
        if (block.timestamp > w.deadline()) {
            revert IDeliveryEscrow.TermsExpired(w.deadline(), block.timestamp);
        }
        if (w.amount() == 0) revert IDeliveryEscrow.ZeroAmount();
        if (w.merchant() == address(0) || w.merchant() == escrow) {
            revert IDeliveryEscrow.InvalidMerchant(w.merchant());
        }
        if (w.defaultBuyerBps() > BPS) revert IDeliveryEscrow.InvalidBps(w.defaultBuyerBps());
        uint256 count = attestors.length;
        uint256 k = w.threshold();
        if (k == 0 || k > count || count > MAX_ATTESTORS) revert IDeliveryEscrow.InvalidThreshold(k, count);
        _refuseDisorder(attestors);
    }

    /// @dev Strictly ascending from above zero: nobody twice, and only the last can have stray bits.
    function _refuseDisorder(address[] calldata attestors) private pure {
        uint256 previous = 0;
        for (uint256 i = 0; i < attestors.length; ++i) {
            uint256 attestor;
            assembly ("memory-safe") {
                attestor := calldataload(add(attestors.offset, shl(5, i)))
            }
            if (attestor <= previous) revert IDeliveryEscrow.AttestorsNotAscending(i);
            previous = attestor;
        }
        if (previous >> 160 != 0) revert IDeliveryEscrow.MalformedTerms();
    }

    function _refuseStrayBits(OrderTerms w) private pure {
        uint256 stray;
        assembly ("memory-safe") {
            let addresses := or(mload(add(w, 0x20)), mload(add(w, 0x40))) // buyer, merchant
            addresses := or(addresses, mload(add(w, 0x60))) // asset
            addresses := or(addresses, mload(add(w, 0xa0))) // passport
            addresses := or(addresses, mload(add(w, 0x120))) // arbiter
            stray := shr(160, addresses)
            stray := or(stray, shr(128, mload(add(w, 0x80)))) // amount
            stray := or(stray, shr(64, mload(add(w, 0xe0)))) // deadline
            stray := or(stray, shr(32, mload(add(w, 0x100)))) // grace
            stray := or(stray, shr(32, mload(add(w, 0x140)))) // arbitration
            stray := or(stray, shr(16, mload(add(w, 0x160)))) // defaultBuyerBps
            stray := or(stray, shr(8, mload(add(w, 0x1a0)))) // threshold
        }
        if (stray != 0) revert IDeliveryEscrow.MalformedTerms();
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

    function asset(OrderTerms w) internal pure returns (address value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x60))
        }
    }

    function amount(OrderTerms w) internal pure returns (uint128 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x80))
        }
    }

    function passport(OrderTerms w) internal pure returns (address value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0xa0))
        }
    }

    function tokenId(OrderTerms w) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0xc0))
        }
    }

    function deadline(OrderTerms w) internal pure returns (uint64 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0xe0))
        }
    }

    function grace(OrderTerms w) internal pure returns (uint32 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x100))
        }
    }

    function arbiter(OrderTerms w) internal pure returns (address value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x120))
        }
    }

    function arbitration(OrderTerms w) internal pure returns (uint32 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x140))
        }
    }

    function defaultBuyerBps(OrderTerms w) internal pure returns (uint16 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x160))
        }
    }

    function threshold(OrderTerms w) internal pure returns (uint8 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x1a0))
        }
    }
}
