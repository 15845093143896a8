// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow, Milestone, Terms} from "./IDeliveryEscrow.sol";

/// @notice Points to `Terms` in memory as EIP-712 encodes them: the type hash, then a word for each field, with
/// the rules taken apart and the attestors replaced by their hash. A pointer rather than a struct, because
/// Solidity would first fill a struct with zeros, and its fields are read more often than written.
type OrderTerms is uint256;

using OrderTermsLib for OrderTerms global;

/// @title Hash, fields and validity of an order's terms
library OrderTermsLib {
    uint256 internal constant MAX_ATTESTORS = 32;
    uint256 internal constant BPS = 10_000;

    /// @dev What bounds the time in which an order can hold money.
    uint256 internal constant MAX_DURATION = 3650 days;

    bytes32 internal constant TYPEHASH = keccak256(
        "Terms(address buyer,address merchant,address arbiter,uint64 deadline,address passport,uint256 tokenId,"
        "address asset,uint128 amount,address feeRecipient,bytes32 deliveryCode,address[] attestors,"
        "uint32 grace,uint32 inspection,uint32 arbitration,uint16 defaultBuyerBps,uint16 shippedBps,"
        "uint16 customsBps,uint16 feeBps,uint8 threshold,uint88 salt)"
    );

    /// @dev Copies the words as they stand in calldata, which is where the gas of this contract is saved. The
    /// ABI decoder would refuse stray high bits of a narrow field; here they go into the hash. `check` keeps
    /// such terms out at the start; later verbs find an order by its hash, and so only with the very words that
    /// were checked. The rules have no stray bits: each of their bits belongs to a field.
    /// @param attestors `t.attestors`, which the caller may need too
    function load(Terms calldata t, address[] calldata attestors) internal pure returns (OrderTerms w) {
        bytes32 typehash = TYPEHASH;
        assembly ("memory-safe") {
            w := mload(0x40)
            let length := shl(5, attestors.length)
            calldatacopy(w, attestors.offset, length)
            let attestorsHash := keccak256(w, length)
            mstore(w, typehash)
            calldatacopy(add(w, 0x20), t, 0x140) // the ten fields before the attestors
            mstore(add(w, 0x160), attestorsHash)
            let rules := calldataload(add(t, 0x160))
            mstore(add(w, 0x180), and(rules, 0xffffffff)) // grace
            mstore(add(w, 0x1a0), and(shr(32, rules), 0xffffffff)) // inspection
            mstore(add(w, 0x1c0), and(shr(64, rules), 0xffffffff)) // arbitration
            mstore(add(w, 0x1e0), and(shr(96, rules), 0xffff)) // defaultBuyerBps
            mstore(add(w, 0x200), and(shr(112, rules), 0xffff)) // shippedBps
            mstore(add(w, 0x220), and(shr(128, rules), 0xffff)) // customsBps
            mstore(add(w, 0x240), and(shr(144, rules), 0xffff)) // feeBps
            mstore(add(w, 0x260), and(shr(160, rules), 0xff)) // threshold
            mstore(add(w, 0x280), shr(168, rules)) // salt
            mstore(0x40, add(w, 0x2a0))
        }
    }

    /// @dev EIP-712 hashStruct.
    function hash(OrderTerms w) internal pure returns (bytes32 result) {
        assembly ("memory-safe") {
            result := keccak256(w, 0x2a0)
        }
    }

    /// @dev Refuses terms under which an order could not end as promised.
    function check(OrderTerms w, address[] calldata attestors, address escrow) internal view {
        _refuseStrayBits(w);
        _checkTimes(w);
        if (w.amount() == 0) revert IDeliveryEscrow.ZeroAmount();
        if (w.merchant() == address(0) || w.merchant() == escrow) {
            revert IDeliveryEscrow.InvalidMerchant(w.merchant());
        }
        _checkShares(w, escrow);
        uint256 count = attestors.length;
        uint256 k = w.threshold();
        if (k == 0 || k > count || count > MAX_ATTESTORS) revert IDeliveryEscrow.InvalidThreshold(k, count);
        _refuseDisorder(attestors);
    }

    function _checkTimes(OrderTerms w) private view {
        if (block.timestamp > w.deadline()) {
            revert IDeliveryEscrow.TermsExpired(w.deadline(), block.timestamp);
        }
        unchecked {
            uint256 end = w.closesAt() + w.inspection() + w.arbitration();
            uint256 limit = block.timestamp + MAX_DURATION;
            if (end > limit) revert IDeliveryEscrow.TermsTooLong(end, limit);
        }
    }

    function _checkShares(OrderTerms w, address escrow) private pure {
        if (w.defaultBuyerBps() > BPS) revert IDeliveryEscrow.InvalidBps(w.defaultBuyerBps());
        unchecked {
            if (uint256(w.shippedBps()) + w.customsBps() > BPS) {
                revert IDeliveryEscrow.InvalidMilestones(w.shippedBps(), w.customsBps());
            }
        }
        uint256 fee = w.feeBps();
        if (fee == 0) return;
        if (fee > BPS) revert IDeliveryEscrow.InvalidBps(w.feeBps());
        if (w.feeRecipient() == address(0) || w.feeRecipient() == escrow) {
            revert IDeliveryEscrow.InvalidFeeRecipient(w.feeRecipient());
        }
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
            addresses := or(addresses, mload(add(w, 0x60))) // arbiter
            addresses := or(addresses, mload(add(w, 0xa0))) // passport
            addresses := or(addresses, mload(add(w, 0xe0))) // asset
            addresses := or(addresses, mload(add(w, 0x120))) // feeRecipient
            stray := shr(160, addresses)
            stray := or(stray, shr(128, mload(add(w, 0x100)))) // amount
            stray := or(stray, shr(64, mload(add(w, 0x80)))) // deadline
        }
        if (stray != 0) revert IDeliveryEscrow.MalformedTerms();
    }

    /// @dev The last second of release and of disputes about what was not delivered.
    function closesAt(OrderTerms w) internal pure returns (uint256) {
        unchecked {
            return uint256(w.deadline()) + w.grace();
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

    function asset(OrderTerms w) internal pure returns (address value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0xe0))
        }
    }

    function amount(OrderTerms w) internal pure returns (uint128 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x100))
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
            value := mload(add(w, 0x80))
        }
    }

    function arbiter(OrderTerms w) internal pure returns (address value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x60))
        }
    }

    function feeRecipient(OrderTerms w) internal pure returns (address value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x120))
        }
    }

    function grace(OrderTerms w) internal pure returns (uint32 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x180))
        }
    }

    function inspection(OrderTerms w) internal pure returns (uint32 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x1a0))
        }
    }

    function arbitration(OrderTerms w) internal pure returns (uint32 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x1c0))
        }
    }

    function defaultBuyerBps(OrderTerms w) internal pure returns (uint16 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x1e0))
        }
    }

    function shippedBps(OrderTerms w) internal pure returns (uint16 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x200))
        }
    }

    function customsBps(OrderTerms w) internal pure returns (uint16 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x220))
        }
    }

    function feeBps(OrderTerms w) internal pure returns (uint16 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x240))
        }
    }

    function threshold(OrderTerms w) internal pure returns (uint8 value) {
        assembly ("memory-safe") {
            value := mload(add(w, 0x260))
        }
    }
}
