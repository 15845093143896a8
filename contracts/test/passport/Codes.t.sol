// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IProductPassport, Leaf} from "../../src/IProductPassport.sol";
import {PassportBase} from "./PassportBase.sol";
import {Tree} from "./Tree.sol";

/// @notice setClaimKey
/// ├── the token does not exist: ERC721NonexistentToken
/// ├── the caller does not act for the batch's issuer: NotBatchIssuer
/// ├── somebody else holds the token: HeldByAnother
/// └── otherwise: ClaimKeySet and MetadataUpdate; the new code claims, once, and no earlier one does
///
/// @notice claim, of an item that stands in two batches of its issuer
/// └── it was claimed as the other token: ClaimedAsAnother
contract CodesTest is PassportBase {
    event MetadataUpdate(uint256 tokenId);

    uint64 private constant EXPIRY = uint64(NOW);
    uint256 private newKey = uint256(keccak256("a new code"));

    function set(uint256 tokenId, address key) private {
        vm.prank(maker);
        passport.setClaimKey(tokenId, key);
    }

    function claimWith(uint256 key, uint256 index, address to, uint256 nonce) private {
        bytes memory signature = sign(key, claimDigest(first + index, to, nonce, EXPIRY));
        passport.claim(first + index, leafOf(index), proofOf(index), to, EXPIRY, signature);
    }

    function test_theNewCodeAloneClaims() public {
        bytes memory old = claimSignature(0, bob, EXPIRY);
        bytes32[] memory proof = proofOf(0);
        address key = vm.addr(newKey);
        vm.expectEmit(address(passport));
        emit IProductPassport.ClaimKeySet(first, key);
        vm.expectEmit(address(passport));
        emit MetadataUpdate(first);
        set(first, key);
        (bool changed, address now_) = passport.newClaimKey(first);
        isTrue(changed && now_ == key, "said");
        equal(passport.claimNonce(first), 1, "nonce");
        vm.expectPartialRevert(IProductPassport.WrongClaimKey.selector);
        passport.claim(first, leafOf(0), proof, bob, EXPIRY, old);
        claimWith(newKey, 0, alice, 1);
        equal(passport.ownerOf(first), alice, "by the new one");
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.AlreadyClaimed.selector, first));
        claimWith(newKey, 0, alice, 2);
    }

    /// @dev Neither a signature by key zero nor a broken one, which recovers to zero, is a voided code's.
    function test_aVoidedCodeClaimsNothing() public {
        set(first, address(0));
        bytes[3] memory bad = [claimSignature(0, bob, EXPIRY), bytes(hex""), new bytes(65)];
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectPartialRevert(IProductPassport.WrongClaimKey.selector);
            passport.claim(first, leafOf(0), proofOf(0), bob, EXPIRY, bad[i]);
        }
    }

    /// @dev Goods that were claimed and came back are sold again, with a new code.
    function test_aClaimedItemIsClaimedAgainByANewCodeAlone() public {
        claimAs(0, alice);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.HeldByAnother.selector, first, alice));
        set(first, vm.addr(newKey));
        transfer(alice, maker, first);
        set(first, vm.addr(newKey));
        equal(passport.status(first).claimedAt, 0, "not claimed any more");
        vm.expectPartialRevert(IProductPassport.WrongClaimKey.selector);
        claimWith(claimKeyOf(0), 0, bob, 2);
        claimWith(newKey, 0, bob, 2);
        equal(passport.ownerOf(first), bob, "bob");
    }

    /// @dev What was signed before is void even if the same code is set again.
    function test_theSameCodeAgainVoidsWhatItSigned() public {
        bytes memory old = claimSignature(0, bob, EXPIRY);
        set(first, leafOf(0).claimKey);
        bytes32[] memory proof = proofOf(0);
        vm.expectPartialRevert(IProductPassport.WrongClaimKey.selector);
        passport.claim(first, leafOf(0), proof, bob, EXPIRY, old);
    }

    function test_refusesOthers(address caller) public {
        vm.assume(caller != maker);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotBatchIssuer.selector, maker, caller));
        vm.prank(caller);
        passport.setClaimKey(first, caller);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        set(first + SIZE, alice);
        intoEscrow(maker, first);
        vm.expectRevert(
            abi.encodeWithSelector(IProductPassport.HeldByAnother.selector, first, address(escrow))
        );
        set(first, alice);
    }

    function mintAgain(bytes32 leaf) private returns (uint256 again, bytes32[] memory path) {
        bytes32[] memory two = new bytes32[](2);
        (two[0], two[1]) = (leaf, leaves[1]);
        bytes32 top = Tree.root(two);
        vm.prank(maker);
        again = passport.mintBatch(top, 2);
        path = Tree.path(two, 0);
    }

    /// @dev Also under another code and another passport: the item is what counts.
    function test_anItemInTwoBatchesIsClaimedAsOneToken() public {
        Leaf memory twin = leafOf(0);
        twin.passportHash = keccak256("another passport");
        twin.claimKey = vm.addr(newKey);
        (uint256 again, bytes32[] memory path) = mintAgain(leafHash(twin));
        bytes memory signature = sign(newKey, claimDigest(again, bob, 0, EXPIRY));
        claimAs(0, alice);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.ClaimedAsAnother.selector, again, first));
        passport.claim(again, twin, path, bob, EXPIRY, signature);
        // Nor by a code that the issuer sets for the second token.
        set(again, vm.addr(newKey));
        signature = sign(newKey, claimDigest(again, bob, 1, EXPIRY));
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.ClaimedAsAnother.selector, again, first));
        passport.claim(again, twin, path, bob, EXPIRY, signature);
    }

    /// @dev Another issuer cannot bar an item by claiming it first.
    function test_anotherIssuersClaimBarsNothing() public {
        vm.prank(admin);
        passport.setIssuer(mallory, true);
        Leaf memory stolen = leafOf(0);
        stolen.claimKey = vm.addr(newKey);
        bytes32[] memory one = new bytes32[](1);
        one[0] = leafHash(stolen);
        bytes32 top = Tree.root(one);
        vm.prank(mallory);
        uint256 theirs = passport.mintBatch(top, 1);
        bytes memory signature = sign(newKey, claimDigest(theirs, mallory, 0, EXPIRY));
        passport.claim(theirs, stolen, new bytes32[](0), mallory, EXPIRY, signature);
        claimAs(0, alice);
        equal(passport.ownerOf(first), alice, "alice");
    }

    function test_theClaimIsAMetadataUpdate() public {
        bytes memory signature = claimSignature(0, alice, EXPIRY);
        vm.expectEmit(address(passport));
        emit MetadataUpdate(first);
        passport.claim(first, leafOf(0), proofOf(0), alice, EXPIRY, signature);
    }
}
