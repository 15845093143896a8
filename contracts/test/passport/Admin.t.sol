// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC7572} from "../../src/IERC7572.sol";
import {IPassportRecovery} from "../../src/IPassportRecovery.sol";
import {IProductPassport} from "../../src/IProductPassport.sol";
import {IRecoverablePassport} from "../../src/IRecoverablePassport.sol";
import {NewVersion} from "../../src/IPassportVersions.sol";
import {PassportBase} from "./PassportBase.sol";

/// @notice setIssuer, setBaseURI, transferOwnership, acceptOwnership, renounceOwnership
/// ├── the caller is not the admin: OwnableUnauthorizedAccount
/// ├── setIssuer of the escrow: NotAnIssuer
/// ├── renounceOwnership: NoAdmin
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

    /// @dev Nobody registers an escrow: which contract it is, the constructor says.
    function test_theEscrowIsFixed() public {
        isTrue(passport.isEscrow(address(escrow)), "the one");
        isTrue(!passport.isEscrow(alice), "another is not");
        vm.prank(admin);
        (bool ok,) = address(passport).call(abi.encodeWithSignature("setEscrow(address,bool)", alice, true));
        isTrue(!ok, "no such function");
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NoEscrow.selector));
        this.deploy(address(0));
    }

    function deploy(address escrow_) external {
        newPassport(admin, "", escrow_);
    }

    function test_theEscrowIsNoIssuer() public {
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotAnIssuer.selector, address(escrow)));
        vm.prank(admin);
        passport.setIssuer(address(escrow), true);
    }

    function test_nobodyResigns() public {
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NoAdmin.selector));
        vm.prank(admin);
        passport.renounceOwnership();
        vm.expectRevert(abi.encodeWithSignature("OwnableUnauthorizedAccount(address)", mallory));
        vm.prank(mallory);
        passport.renounceOwnership();
        equal(passport.owner(), admin, "still");
    }

    function test_contractURIFollowsTheBase() public {
        equal(passport.contractURI(), "https://example.org/token/contract", "at first");
        vm.expectEmit(address(passport));
        emit IERC7572.ContractURIUpdated();
        vm.prank(admin);
        passport.setBaseURI("ipfs://x/");
        equal(passport.contractURI(), "ipfs://x/contract", "later");
        vm.prank(admin);
        passport.setBaseURI("");
        equal(passport.contractURI(), "", "none");
        isTrue(passport.supportsInterface(0xe8a3d485), "says so");
    }

    function test_totalSupplyCountsEveryMint() public {
        equal(passport.totalSupply(), SIZE, "one batch");
        vm.prank(maker);
        passport.mintBatch("another", 5);
        transfer(maker, alice, first);
        equal(passport.totalSupply(), SIZE + 5, "two");
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
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.MayNotPropose.selector, first + 1, admin));
        recovery.proposeRecovery(first + 1, admin, REASON);
        vm.expectRevert(abi.encodeWithSelector(IRecoverablePassport.NotRecovery.selector, admin));
        passport.recover(first + 1, admin);
        vm.expectRevert(abi.encodeWithSelector(IRecoverablePassport.NotRecovery.selector, admin));
        passport.markRecovery(first + 1, true);
        vm.expectRevert(notIssuer);
        passport.setClaimKey(first, admin);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotIssuer.selector, admin));
        passport.proposeIssuerKey(maker, admin);
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
