// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IProductPassport} from "../../src/IProductPassport.sol";
import {NewVersion} from "../../src/IPassportVersions.sol";
import {PassportBase} from "./PassportBase.sol";

/// @notice setIssuer, setEscrow, setBaseURI, transferOwnership, acceptOwnership
/// ├── the caller is not the admin: OwnableUnauthorizedAccount
/// ├── setEscrow registers an account that runs no code of its own: NotAContract
/// └── otherwise: one mark changes, and no token
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
        passport.setEscrow(address(passport), true);
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

    function test_registersEscrows() public {
        address vault = address(passport);
        vm.expectEmit(address(passport));
        emit IProductPassport.EscrowSet(vault, true);
        vm.expectEmit(address(passport));
        emit BatchMetadataUpdate(0, type(uint256).max);
        vm.prank(admin);
        passport.setEscrow(vault, true);
        isTrue(passport.isEscrow(vault), "registered");
        isTrue(!passport.isEscrow(alice), "another is not");
        vm.expectEmit(address(passport));
        emit IProductPassport.EscrowSet(vault, false);
        vm.prank(admin);
        passport.setEscrow(vault, false);
        isTrue(!passport.isEscrow(vault), "struck off");
    }

    /// @dev Nobody's own account can be locked by calling it an escrow, delegated by EIP-7702 or not.
    function test_anEscrowIsAContract() public {
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotAContract.selector, alice));
        vm.prank(admin);
        passport.setEscrow(alice, true);
        vm.etch(bob, abi.encodePacked(hex"ef0100", address(passport)));
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotAContract.selector, bob));
        vm.prank(admin);
        passport.setEscrow(bob, true);
        vm.prank(admin);
        passport.setEscrow(alice, false);
        isTrue(!passport.isEscrow(alice), "striking off asks nothing");
    }

    /// @dev Balance and both marks share a word.
    function test_marksLeaveOneAnotherAlone() public {
        address vault = address(passport);
        transfer(maker, vault, first);
        vm.startPrank(admin);
        passport.setEscrow(vault, true);
        passport.setIssuer(vault, true);
        equal(passport.balanceOf(vault), 1, "balance");
        passport.setEscrow(vault, false);
        isTrue(passport.isIssuer(vault), "still an issuer");
        passport.setEscrow(vault, true);
        passport.setIssuer(vault, false);
        isTrue(passport.isEscrow(vault), "still an escrow");
        vm.stopPrank();
        equal(passport.balanceOf(vault), 1, "balance after");
    }

    /// @dev The admin has no way to move, lock, return, claim, recover or speak for what is not its own.
    function test_adminTouchesNoToken() public {
        bytes memory notIssuer =
            abi.encodeWithSelector(IProductPassport.NotBatchIssuer.selector, maker, admin);
        transfer(maker, alice, first + 1);
        vm.startPrank(admin);
        vm.expectRevert(abi.encodeWithSignature("ERC721InsufficientApproval(address,uint256)", admin, first));
        passport.transferFrom(maker, admin, first);
        vm.expectRevert(abi.encodeWithSignature("ERC721InsufficientApproval(address,uint256)", admin, first));
        passport.returnToIssuer(first);
        vm.expectRevert(abi.encodeWithSignature("ERC721InvalidApprover(address)", admin));
        passport.approve(admin, first);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotOwner.selector, maker, admin));
        passport.reportStolen(first);
        vm.expectRevert(notIssuer);
        passport.recall(first, "");
        vm.expectRevert(notIssuer);
        passport.recallBatch(batchId, "");
        vm.expectRevert(notIssuer);
        passport.proposeRecovery(first + 1, admin);
        vm.expectRevert(notIssuer);
        passport.setRoyalty(batchId, admin, 0);
        NewVersion[] memory versions = new NewVersion[](1);
        versions[0] = NewVersion(first, 0, "hash");
        vm.expectRevert(notIssuer);
        passport.appendVersions(versions);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotIssuer.selector, admin));
        passport.mintBatch("root", 1);
        vm.stopPrank();
    }
}
