// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What the chain keeps of one batch, in one word; zero if the batch does not exist.
///
///     bits   0–159  issuer
///          160–191  size
///          192–231  mintedAt, Unix seconds
///              232  recalled as a whole
type BatchState is uint256;

using BatchStates for BatchState global;

library BatchStates {
    uint256 private constant RECALLED = 1 << 232;

    function minted(address issuer_, uint32 size_, uint256 time) internal pure returns (BatchState) {
        return BatchState.wrap(uint160(issuer_) | uint256(size_) << 160 | uint256(uint40(time)) << 192);
    }

    function issuer(BatchState s) internal pure returns (address) {
        return address(uint160(BatchState.unwrap(s)));
    }

    function size(BatchState s) internal pure returns (uint32) {
        return uint32(BatchState.unwrap(s) >> 160);
    }

    function mintedAt(BatchState s) internal pure returns (uint40) {
        return uint40(BatchState.unwrap(s) >> 192);
    }

    function recalled(BatchState s) internal pure returns (bool) {
        return BatchState.unwrap(s) & RECALLED != 0;
    }

    function withRecalled(BatchState s, bool on) internal pure returns (BatchState) {
        uint256 word = BatchState.unwrap(s);
        return BatchState.wrap(on ? word | RECALLED : word & ~RECALLED);
    }
}
