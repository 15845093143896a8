// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice The tree of RFC 9162 section 2.1 as the standard defines it, by recursion over halves: slow, and
/// unlike the contract's walk up the path, so that each checks the other.
library Tree {
    /// @dev The root of a batch: over the number of leaves and MTH(D[n]), section 2.1.1, of leaves hashed already.
    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        bytes32 top = _root(leaves, 0, leaves.length);
        return sha256(abi.encodePacked(bytes1(0x03), uint32(leaves.length), top));
    }

    /// @dev PATH(m, D[n]), section 2.1.3.1.
    function path(bytes32[] memory leaves, uint256 index) internal pure returns (bytes32[] memory) {
        return _path(leaves, index, 0, leaves.length);
    }

    function _root(bytes32[] memory leaves, uint256 from, uint256 to) private pure returns (bytes32) {
        if (to - from == 1) return leaves[from];
        uint256 k = from + _split(to - from);
        return sha256(abi.encodePacked(bytes1(0x01), _root(leaves, from, k), _root(leaves, k, to)));
    }

    function _path(bytes32[] memory leaves, uint256 m, uint256 from, uint256 to)
        private
        pure
        returns (bytes32[] memory proof)
    {
        if (to - from == 1) return new bytes32[](0);
        uint256 k = from + _split(to - from);
        if (m < k) return _append(_path(leaves, m, from, k), _root(leaves, k, to));
        return _append(_path(leaves, m, k, to), _root(leaves, from, k));
    }

    /// @dev The largest power of two below n.
    function _split(uint256 n) private pure returns (uint256 k) {
        k = 1;
        while (k * 2 < n) k *= 2;
    }

    function _append(bytes32[] memory a, bytes32 x) private pure returns (bytes32[] memory b) {
        b = new bytes32[](a.length + 1);
        for (uint256 i = 0; i < a.length; ++i) {
            b[i] = a[i];
        }
        b[a.length] = x;
    }
}
