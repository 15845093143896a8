// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Leaf} from "../../src/IProductPassport.sol";
import {PassportBase} from "./PassportBase.sol";
import {Tree} from "./Tree.sol";

contract VerifyItemTest is PassportBase {
    function verify(uint256 tokenId, Leaf memory leaf, bytes32[] memory proof) private view returns (bool) {
        return passport.verifyItem(tokenId, leaf.itemHash, leaf.passportHash, leaf.claimKey, proof);
    }

    function test_leafHasItsOwnPrefix() public view {
        Leaf memory leaf = leafOf(0);
        bytes memory message = abi.encodePacked(hex"00", leaf.itemHash, leaf.passportHash, leaf.claimKey);
        equal(message.length, 85, "length");
        equal(leafHash(leaf), sha256(message), "leaf");
    }

    function test_eachItemAtItsPlaceAlone() public view {
        for (uint256 i = 0; i < SIZE; ++i) {
            for (uint256 j = 0; j < SIZE; ++j) {
                equal(verify(first + i, leafOf(j), proofOf(j)), i == j, "item at place");
            }
        }
    }

    /// forge-config: default.fuzz.runs = 128
    function test_everyShapeOfTree(uint256 size, uint256 index, uint256 other) public {
        size = within(size, 1, 70);
        index = within(index, 0, size - 1);
        other = within(other, 0, size + 1);
        bytes32[] memory all = new bytes32[](size);
        for (uint256 i = 0; i < size; ++i) {
            all[i] = leafHash(makeLeaf(100 + i));
        }
        bytes32 top = Tree.root(all);
        vm.prank(maker);
        uint256 id = passport.mintBatch(top, uint32(size));
        bytes32[] memory proof = Tree.path(all, index);
        isTrue(verify(id + index, makeLeaf(100 + index), proof), "proven");
        equal(verify(id + other, makeLeaf(100 + index), proof), other == index, "at another place");
    }

    function test_refusesAnyChange(uint8 bit, uint8 field) public view {
        Leaf memory leaf = leafOf(4);
        bytes32[] memory proof = proofOf(4);
        uint256 mask = uint256(1) << bit;
        uint256 which = field % (proof.length + 3);
        if (which == 0) leaf.itemHash ^= bytes32(mask);
        else if (which == 1) leaf.passportHash ^= bytes32(mask);
        else if (which == 2) leaf.claimKey = address(uint160(leaf.claimKey) ^ uint160(1 << (bit % 160)));
        else proof[which - 3] ^= bytes32(mask);
        isTrue(!verify(first + 4, leaf, proof), "changed");
    }

    function test_refusesAProofOfAnotherLength() public view {
        bytes32[] memory proof = proofOf(4);
        bytes32[] memory longer = new bytes32[](proof.length + 1);
        bytes32[] memory shorter = new bytes32[](proof.length - 1);
        for (uint256 i = 0; i < proof.length; ++i) {
            longer[i] = proof[i];
            if (i < shorter.length) shorter[i] = proof[i];
        }
        isTrue(!verify(first + 4, leafOf(4), longer), "longer");
        isTrue(!verify(first + 4, leafOf(4), shorter), "shorter");
        isTrue(!verify(first + 4, leafOf(4), new bytes32[](0)), "none");
    }

    /// @dev An inner node is no leaf, though its 64 bytes could be split into two fields.
    function test_refusesAnInnerNodeAsLeaf() public view {
        Leaf memory leaf = Leaf({itemHash: leaves[0], passportHash: leaves[1], claimKey: address(0)});
        bytes32[] memory proof = proofOf(0);
        bytes32[] memory upper = new bytes32[](proof.length - 1);
        for (uint256 i = 0; i < upper.length; ++i) {
            upper[i] = proof[i + 1];
        }
        isTrue(!verify(first, leaf, upper), "inner node");
        isTrue(!verify(first, leaf, proof), "inner node with the leaf's proof");
    }

    function test_unknownTokenIsNoItem(uint256 tokenId) public view {
        vm.assume(tokenId >> 32 != batchId);
        isTrue(!verify(tokenId, leafOf(0), proofOf(0)), "another batch");
        isTrue(!verify(first + SIZE, leafOf(0), proofOf(0)), "past the end");
    }

    /// @dev The root of two items, minted as a batch of one: the place of neither is proven.
    function test_sizeMustBeTheTrees() public {
        bytes32[] memory pair = new bytes32[](2);
        (pair[0], pair[1]) = (leaves[0], leaves[1]);
        bytes32 top = Tree.root(pair);
        vm.prank(maker);
        uint256 id = passport.mintBatch(top, 1);
        isTrue(!verify(id, leafOf(0), Tree.path(pair, 0)), "first");
        isTrue(!verify(id, leafOf(1), Tree.path(pair, 1)), "second");
    }

    /// @dev A malformed proof yields the root zero, under which nothing was ever minted.
    function test_malformedProofOfAnAbsentBatch() public view {
        uint224 zeroRoot = passport.batchIdOf(address(0), bytes32(0));
        isTrue(!verify(uint256(zeroRoot) << 32, leafOf(0), new bytes32[](0)), "no batch");
    }
}
