// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The Merkle tree over the items of a batch
/// @notice SHA-256, shaped as RFC 9162 section 2.1: leaves and inner nodes are hashed under different
/// prefixes, so that no inner node passes for a leaf, and the position in the tree is proven with the leaf.
/// The root of a batch is a third kind of hash, SHA-256(0x03 || number of leaves || root of the tree): under a
/// root that was minted with another size no item is proven.
library BatchProof {
    /// @dev SHA-256(0x00 || itemHash || passportHash || claimKey): 85 bytes under the hash.
    function leafHash(bytes32 itemHash, bytes32 passportHash, address claimKey)
        internal
        pure
        returns (bytes32)
    {
        return sha256(abi.encodePacked(bytes1(0x00), itemHash, passportHash, claimKey));
    }

    /// @dev The batch's root that `proof` leads to from `leaf` at `index` of a tree of `size` leaves, by RFC 9162
    /// section 2.1.3.2, or zero if the proof has the wrong length for that position. Zero never is the root
    /// of a batch: minting refuses it.
    function rootOf(bytes32 leaf, uint256 index, uint256 size, bytes32[] calldata proof)
        internal
        pure
        returns (bytes32 root)
    {
        if (index >= size) return bytes32(0);
        uint256 last = size - 1;
        root = leaf;
        for (uint256 i = 0; i < proof.length; ++i) {
            if (last == 0) return bytes32(0);
            if (index & 1 == 1 || index == last) {
                root = _nodeHash(proof[i], root);
                // A right edge without a sibling is carried up unhashed.
                while (index & 1 == 0 && index != 0) {
                    index >>= 1;
                    last >>= 1;
                }
            } else {
                root = _nodeHash(root, proof[i]);
            }
            index >>= 1;
            last >>= 1;
        }
        if (last != 0) return bytes32(0);
        return sha256(abi.encodePacked(bytes1(0x03), uint32(size), root));
    }

    function _nodeHash(bytes32 left, bytes32 right) private pure returns (bytes32) {
        return sha256(abi.encodePacked(bytes1(0x01), left, right));
    }
}
