// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IProductPassport, Leaf} from "../../src/IProductPassport.sol";
import {PassportBase} from "./PassportBase.sol";
import {Tree} from "./Tree.sol";

/// @notice claim
/// ├── block time is after expiry: ClaimExpired
/// ├── the token does not exist: ERC721NonexistentToken
/// ├── it was claimed: AlreadyClaimed
/// ├── it is recalled, stolen or in escrow: TokenLocked
/// ├── it is neither the issuer's nor newOwner's: HeldByAnother
/// ├── leaf and proof do not lead to the batch: NotInBatch
/// ├── the signature is not by the leaf's key over these values: WrongClaimKey
/// ├── newOwner holds it: the mark alone; a proposed recovery ends (see Recovery)
/// └── the issuer holds it: the mark, and it moves to newOwner
contract ClaimTest is PassportBase {
    event Transfer(address indexed from, address indexed to, uint256 indexed tokenId);

    uint64 private constant EXPIRY = uint64(NOW) + 100;

    function send(uint256 index, address newOwner, bytes memory signature) private {
        vm.prank(mallory);
        passport.claim(first + index, leafOf(index), proofOf(index), newOwner, EXPIRY, signature);
    }

    function test_movesTheTokenToTheClaimer(uint256 index, address newOwner) public {
        vm.assume(newOwner != address(0) && newOwner != maker);
        index = within(index, 0, SIZE - 1);
        uint256 tokenId = first + index;
        bytes memory signature = claimSignature(index, newOwner, EXPIRY);
        bytes32[] memory proof = proofOf(index);
        vm.expectEmit(address(passport));
        emit Transfer(maker, newOwner, tokenId);
        vm.expectEmit(address(passport));
        emit IProductPassport.Claimed(tokenId, newOwner, leafOf(index).claimKey);
        vm.prank(mallory);
        passport.claim(tokenId, leafOf(index), proof, newOwner, EXPIRY, signature);
        equal(passport.ownerOf(tokenId), newOwner, "owner");
        equal(passport.balanceOf(newOwner), 1, "balance");
        equal(passport.status(tokenId).claimedAt, NOW, "claimed at");
        equal(passport.claimNonce(tokenId), 1, "nonce");
    }

    function test_marksATokenThatTheClaimerHolds() public {
        transfer(maker, alice, first);
        vm.prank(alice);
        passport.approve(bob, first);
        claimAs(0, alice);
        equal(passport.ownerOf(first), alice, "owner");
        equal(passport.balanceOf(alice), 1, "balance");
        equal(passport.status(first).claimedAt, NOW, "claimed at");
        equal(passport.getApproved(first), bob, "approval stays");
    }

    /// @dev An issuer that kept the codes cannot take back what it sold.
    function test_refusesATokenThatIsSomebodyElses() public {
        transfer(maker, alice, first);
        bytes memory signature = claimSignature(0, maker, EXPIRY);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.HeldByAnother.selector, first, alice));
        send(0, maker, signature);
        signature = claimSignature(0, bob, EXPIRY);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.HeldByAnother.selector, first, alice));
        send(0, bob, signature);
    }

    function test_onceOnly() public {
        claimAs(0, alice);
        bytes memory signature = claimSignature(0, alice, EXPIRY);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.AlreadyClaimed.selector, first));
        send(0, alice, signature);
        // Nor with the next nonce, nor after the token went back to its issuer.
        signature = sign(claimKeyOf(0), claimDigest(first, bob, 1, EXPIRY));
        transfer(alice, maker, first);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.AlreadyClaimed.selector, first));
        send(0, bob, signature);
    }

    function test_copyingTheSignatureGainsNothing() public {
        bytes memory signature = claimSignature(0, alice, EXPIRY);
        bytes32 digest = claimDigest(first, mallory, 0, EXPIRY);
        bytes32 r;
        bytes32 s;
        uint8 v;
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
            v := byte(0, mload(add(signature, 0x60)))
        }
        address got = ecrecover(digest, v, r, s);
        address key = leafOf(0).claimKey;
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.WrongClaimKey.selector, key, got));
        send(0, mallory, signature);
    }

    function test_refusesAnotherKey(uint256 key) public {
        key = within(key, 1, type(uint128).max);
        bytes memory signature = sign(key, claimDigest(first, alice, 0, EXPIRY));
        address want = leafOf(0).claimKey;
        address got = vm.addr(key);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.WrongClaimKey.selector, want, got));
        send(0, alice, signature);
    }

    function test_refusesAnotherNonceTokenOrExpiry() public {
        bytes memory otherNonce = sign(claimKeyOf(0), claimDigest(first, alice, 1, EXPIRY));
        bytes memory otherToken = sign(claimKeyOf(0), claimDigest(first + 1, alice, 0, EXPIRY));
        bytes memory otherExpiry = sign(claimKeyOf(0), claimDigest(first, alice, 0, EXPIRY + 1));
        vm.expectPartialRevert(IProductPassport.WrongClaimKey.selector);
        send(0, alice, otherNonce);
        vm.expectPartialRevert(IProductPassport.WrongClaimKey.selector);
        send(0, alice, otherToken);
        vm.expectPartialRevert(IProductPassport.WrongClaimKey.selector);
        send(0, alice, otherExpiry);
        isTrue(passport.status(first).claimedAt == 0, "not claimed");
    }

    function test_refusesAnotherChainAndContract() public {
        bytes memory signature = claimSignature(0, alice, EXPIRY);
        vm.chainId(block.chainid + 1);
        vm.expectPartialRevert(IProductPassport.WrongClaimKey.selector);
        send(0, alice, signature);
        isTrue(passport.status(first).claimedAt == 0, "not claimed");
    }

    /// @dev A leaf with the key zero must not be claimable by a signature that recovers to zero.
    function test_malformedSignatureIsNoKey(bytes calldata signature) public {
        vm.assume(signature.length != 65);
        Leaf memory leaf = leafOf(0);
        leaf.claimKey = address(0);
        bytes32[] memory one = new bytes32[](1);
        one[0] = leafHash(leaf);
        bytes32 top = Tree.root(one);
        vm.prank(maker);
        uint256 tokenId = passport.mintBatch(top, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IProductPassport.WrongClaimKey.selector, address(0), address(0))
        );
        passport.claim(tokenId, leaf, new bytes32[](0), alice, EXPIRY, signature);
    }

    /// @dev The twin of a signature, with s on the other half of the curve, is refused.
    function test_refusesAMalleatedSignature() public {
        bytes memory signature = claimSignature(0, alice, EXPIRY);
        assembly ("memory-safe") {
            let s := mload(add(signature, 0x40))
            mstore(
                add(signature, 0x40),
                sub(0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141, s)
            )
            let v := byte(0, mload(add(signature, 0x60)))
            mstore8(add(signature, 0x60), sub(55, v))
        }
        address key = leafOf(0).claimKey;
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.WrongClaimKey.selector, key, address(0)));
        send(0, alice, signature);
    }

    function test_expiry() public {
        bytes memory signature = claimSignature(0, alice, EXPIRY);
        vm.warp(uint256(EXPIRY) + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IProductPassport.ClaimExpired.selector, EXPIRY, uint256(EXPIRY) + 1)
        );
        send(0, alice, signature);
        vm.warp(EXPIRY);
        send(0, alice, signature);
        equal(passport.ownerOf(first), alice, "owner");
    }

    function test_refusesWhatIsNotInTheBatch() public {
        bytes memory signature = claimSignature(0, alice, EXPIRY);
        bytes32[] memory proof = proofOf(1);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotInBatch.selector, first));
        passport.claim(first, leafOf(0), proof, alice, EXPIRY, signature);
        // Mallory's own key under somebody's token.
        Leaf memory leaf = leafOf(0);
        leaf.claimKey = mallory;
        proof = proofOf(0);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotInBatch.selector, first));
        passport.claim(first, leaf, proof, alice, EXPIRY, signature);
    }

    function test_refusesAnAbsentToken() public {
        bytes memory signature = claimSignature(0, alice, EXPIRY);
        bytes32[] memory proof = proofOf(0);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        passport.claim(first + SIZE, leafOf(0), proof, alice, EXPIRY, signature);
    }

    function test_refusesNobodyAsNewOwner() public {
        bytes memory signature = claimSignature(0, address(0), EXPIRY);
        vm.expectRevert(abi.encodeWithSignature("ERC721InvalidReceiver(address)", address(0)));
        send(0, address(0), signature);
    }

    function test_refusesARecalledOrStolenItem() public {
        bytes memory signature = claimSignature(0, alice, EXPIRY);
        vm.prank(maker);
        passport.recall(first, "sole comes off");
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
        send(0, alice, signature);
        vm.prank(maker);
        passport.liftRecall(first);
        vm.prank(maker);
        passport.recallBatch(batchId, "all soles");
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
        send(0, alice, signature);
        vm.prank(maker);
        passport.liftBatchRecall(batchId);
        vm.prank(maker);
        passport.reportStolen(first);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
        send(0, alice, signature);
        vm.prank(maker);
        passport.reportFound(first);
        send(0, alice, signature);
        equal(passport.ownerOf(first), alice, "owner");
    }

    function test_clearsTheIssuersApproval() public {
        vm.prank(maker);
        passport.approve(bob, first);
        claimAs(0, alice);
        equal(passport.getApproved(first), address(0), "approval");
    }
}
