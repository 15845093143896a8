// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPassportRecovery} from "../../src/IPassportRecovery.sol";
import {IProductPassport} from "../../src/IProductPassport.sol";
import {PassportBase} from "./PassportBase.sol";

/// @notice proposeIssuerKey, acceptIssuerKey
/// ├── the caller is not the present key, or not the one that was named: NotIssuer
/// ├── the issuer may not mint any more: NotIssuer
/// ├── the new key is an issuer or acts for one, or is the escrow: NotAnIssuer
/// └── otherwise: the new key, and not the old, mints, recalls, moves and approves in the issuer's name
contract IssuerKeysTest is PassportBase {
    address private next = who("the maker's next key");

    function name(address key) private {
        vm.prank(passport.issuerKey(maker));
        passport.proposeIssuerKey(maker, key);
    }

    function rotate(address key) private {
        address present = passport.issuerKey(maker);
        vm.prank(present);
        passport.proposeIssuerKey(maker, key);
        vm.prank(key);
        passport.acceptIssuerKey(maker);
    }

    function test_takesTwoSteps() public {
        vm.expectEmit(address(passport));
        emit IProductPassport.IssuerKeyProposed(maker, next);
        vm.prank(maker);
        passport.proposeIssuerKey(maker, next);
        equal(passport.issuerKey(maker), maker, "not yet");
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotIssuer.selector, mallory));
        vm.prank(mallory);
        passport.acceptIssuerKey(maker);
        vm.expectEmit(address(passport));
        emit IProductPassport.IssuerKeySet(maker, next);
        vm.prank(next);
        passport.acceptIssuerKey(maker);
        equal(passport.issuerKey(maker), next, "now");
        equal(passport.issuerOf(next), maker, "whose");
        equal(passport.issuerOf(maker), address(0), "the old key is nobody's");
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotIssuer.selector, next));
        vm.prank(next);
        passport.acceptIssuerKey(maker);
    }

    function test_batchesFollow() public {
        rotate(next);
        equal(passport.ownerOf(first), maker, "the issuer's account stays the owner");
        equal(passport.status(first).issuer, maker, "and the name");
        equal(passport.status(first).issuerKey, next, "the key");
        vm.startPrank(next);
        passport.recall(first, "x");
        passport.liftRecall(first);
        passport.setClaimKey(first, alice);
        passport.transferFrom(maker, alice, first + 1);
        uint256 id = passport.mintBatch("new batch", 3);
        vm.stopPrank();
        equal(id, uint256(passport.batchIdOf(maker, "new batch")) << 32, "new batches have the old name");
        equal(passport.ownerOf(id), maker, "and owner");
    }

    function test_theOldKeyDoesNothing() public {
        vm.prank(maker);
        passport.setApprovalForAll(mallory, true);
        rotate(next);
        bytes memory refused = abi.encodeWithSelector(IProductPassport.NotBatchIssuer.selector, next, maker);
        vm.startPrank(maker);
        vm.expectRevert(refused);
        passport.recall(first, "x");
        vm.expectRevert(refused);
        passport.setClaimKey(first, alice);
        vm.expectRevert(abi.encodeWithSignature("ERC721InsufficientApproval(address,uint256)", maker, first));
        passport.transferFrom(maker, alice, first);
        vm.expectRevert(abi.encodeWithSignature("ERC721InvalidApprover(address)", maker));
        passport.approve(mallory, first);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotIssuer.selector, maker));
        passport.mintBatch("x", 1);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotOwner.selector, maker, maker));
        passport.reportStolen(first);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotIssuer.selector, maker));
        passport.proposeIssuerKey(maker, mallory);
        passport.setApprovalForAll(mallory, true);
        vm.stopPrank();
        vm.expectRevert(
            abi.encodeWithSignature("ERC721InsufficientApproval(address,uint256)", mallory, first)
        );
        vm.prank(mallory);
        passport.transferFrom(maker, mallory, first);
        isTrue(!passport.isApprovedForAll(maker, mallory), "its approvals are over");
        isTrue(passport.isApprovedForAll(maker, next), "the new key's word");
    }

    function test_theNewKeysApprovalsCount() public {
        rotate(next);
        vm.prank(next);
        passport.setApprovalForAll(bob, true);
        isTrue(passport.isApprovedForAll(maker, bob), "said");
        vm.prank(bob);
        passport.transferFrom(maker, alice, first);
        equal(passport.ownerOf(first), alice, "moved");
        isTrue(!passport.isApprovedForAll(alice, bob), "nobody else's");
    }

    function test_onAndBack() public {
        rotate(next);
        rotate(alice);
        equal(passport.issuerOf(next), address(0), "the second key is free");
        rotate(maker);
        equal(passport.issuerKey(maker), maker, "back");
        equal(passport.issuerOf(maker), maker, "itself");
        equal(passport.issuerOf(alice), address(0), "no other");
        transfer(maker, bob, first);
        equal(passport.ownerOf(first), bob, "the first key moves again");
        equal(passport.balanceOf(maker), SIZE - 1, "balance");
    }

    function test_aStruckOffIssuerChangesNoKey() public {
        name(next);
        vm.prank(admin);
        passport.setIssuer(maker, false);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotIssuer.selector, next));
        vm.prank(next);
        passport.acceptIssuerKey(maker);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotIssuer.selector, maker));
        vm.prank(maker);
        passport.proposeIssuerKey(maker, next);
    }

    /// @dev Else one admission would let any number of accounts mint.
    function test_strikingOffStopsTheNewKeyToo() public {
        rotate(next);
        vm.prank(admin);
        passport.setIssuer(maker, false);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotIssuer.selector, next));
        vm.prank(next);
        passport.mintBatch("x", 1);
    }

    function test_oneKeyActsForOneIssuer() public {
        vm.prank(admin);
        passport.setIssuer(bob, true);
        name(bob);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotAnIssuer.selector, bob));
        vm.prank(bob);
        passport.acceptIssuerKey(maker);
        rotate(next);
        vm.prank(bob);
        passport.proposeIssuerKey(bob, next);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotAnIssuer.selector, next));
        vm.prank(next);
        passport.acceptIssuerKey(bob);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotAnIssuer.selector, next));
        vm.prank(admin);
        passport.setIssuer(next, true);
    }

    /// @dev A proposal of the old key is nothing to the new one, and the old key proposes no more.
    function test_recoveriesTakeTheNewKey() public {
        transfer(maker, alice, first);
        propose(first, bob);
        rotate(next);
        vm.warp(NOW + ALONE + 1);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.MayNotPropose.selector, first, maker));
        recovery.executeRecovery(first);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.MayNotPropose.selector, first, maker));
        propose(first, mallory);
    }

    /// @dev What the issuer's account holds of others has no guardian that the old key could choose.
    function test_theOldKeyGivesAwayNothingByRecovery() public {
        vm.prank(admin);
        passport.setIssuer(bob, true);
        vm.prank(bob);
        uint256 id = passport.mintBatch("of bob", 1);
        transfer(bob, maker, id);
        rotate(next);
        vm.prank(maker);
        recovery.setGuardian(mallory);
        vm.warp(NOW + 10);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, id));
        vm.prank(mallory);
        recovery.proposeRecovery(id, mallory, REASON);
    }

    function test_namesNobody() public {
        name(next);
        name(address(0));
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotIssuer.selector, next));
        vm.prank(next);
        passport.acceptIssuerKey(maker);
    }
}
