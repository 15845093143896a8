// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IProductPassport} from "../../src/IProductPassport.sol";
import {PassportBase} from "./PassportBase.sol";

contract AdminTest is PassportBase {
    event BatchMetadataUpdate(uint256 fromTokenId, uint256 toTokenId);

    function test_setsIssuers() public {
        vm.expectEmit(address(passport));
        emit IProductPassport.IssuerSet(alice, true);
        vm.prank(admin);
        passport.setIssuer(alice, true);
        isTrue(passport.isIssuer(alice), "may mint");
        vm.prank(admin);
        passport.setIssuer(alice, false);
        isTrue(!passport.isIssuer(alice), "may not mint");
    }

    /// @dev The permission shares a slot with the balance.
    function test_permissionLeavesTheBalanceAlone() public {
        transfer(maker, alice, first);
        vm.prank(admin);
        passport.setIssuer(alice, true);
        equal(passport.balanceOf(alice), 1, "balance");
        transfer(alice, bob, first);
        isTrue(passport.isIssuer(alice), "permission");
        equal(passport.balanceOf(alice), 0, "balance after");
    }

    function test_setsTheBaseURI() public {
        vm.expectEmit(address(passport));
        emit IProductPassport.BaseURISet("ipfs://x/");
        vm.expectEmit(address(passport));
        emit BatchMetadataUpdate(0, type(uint256).max);
        vm.prank(admin);
        passport.setBaseURI("ipfs://x/");
        equal(passport.tokenURI(first), string.concat("ipfs://x/", vm.toString(first)), "uri");
    }

    function test_onlyTheAdmin(address caller) public {
        vm.assume(caller != admin);
        bytes memory refused = abi.encodeWithSignature("OwnableUnauthorizedAccount(address)", caller);
        vm.expectRevert(refused);
        vm.prank(caller);
        passport.setIssuer(caller, true);
        vm.expectRevert(refused);
        vm.prank(caller);
        passport.setBaseURI("x");
        vm.expectRevert(refused);
        vm.prank(caller);
        passport.transferOwnership(caller);
    }

    function test_handsOverInTwoSteps() public {
        vm.prank(admin);
        passport.transferOwnership(alice);
        equal(passport.owner(), admin, "not yet");
        vm.expectRevert(abi.encodeWithSignature("OwnableUnauthorizedAccount(address)", bob));
        vm.prank(bob);
        passport.acceptOwnership();
        vm.prank(alice);
        passport.acceptOwnership();
        equal(passport.owner(), alice, "now");
    }

    /// @dev The admin has no way to move, lock or claim what it does not own.
    function test_adminTouchesNoToken() public {
        vm.expectRevert(abi.encodeWithSignature("ERC721InsufficientApproval(address,uint256)", admin, first));
        vm.prank(admin);
        passport.transferFrom(maker, admin, first);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotBatchIssuer.selector, maker, admin));
        vm.prank(admin);
        passport.recall(first, "");
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotOwner.selector, maker, admin));
        vm.prank(admin);
        passport.reportStolen(first);
    }
}
