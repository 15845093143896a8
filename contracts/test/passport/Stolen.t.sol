// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC5192} from "../../src/IERC5192.sol";
import {IProductPassport} from "../../src/IProductPassport.sol";
import {PassportBase} from "./PassportBase.sol";

/// @notice reportStolen, reportFound
/// ├── the token does not exist: ERC721NonexistentToken
/// ├── the caller is not its owner: NotOwner
/// ├── it is so already: Unchanged
/// └── otherwise: Locked or Unlocked unless it is locked otherwise; a proposed recovery ends (see Recovery)
contract StolenTest is PassportBase {
    function test_ownerReportsAndLifts() public {
        transfer(maker, alice, first);
        vm.expectEmit(address(passport));
        emit IERC5192.Locked(first);
        vm.expectEmit(address(passport));
        emit IProductPassport.ReportedStolen(first, alice);
        vm.prank(alice);
        passport.reportStolen(first);
        isTrue(passport.status(first).stolen, "status");
        isTrue(passport.locked(first), "locked");
        vm.expectEmit(address(passport));
        emit IERC5192.Unlocked(first);
        vm.expectEmit(address(passport));
        emit IProductPassport.ReportedFound(first, alice);
        vm.prank(alice);
        passport.reportFound(first);
        isTrue(!passport.status(first).stolen, "status");
        transfer(alice, bob, first);
    }

    /// @dev Neither the maker nor an operator can brand what is somebody's as stolen.
    function test_onlyTheOwner(address caller) public {
        transfer(maker, alice, first);
        vm.assume(caller != alice);
        vm.prank(alice);
        passport.setApprovalForAll(bob, true);
        bytes memory refused = abi.encodeWithSelector(IProductPassport.NotOwner.selector, alice, caller);
        vm.expectRevert(refused);
        vm.prank(caller);
        passport.reportStolen(first);
        vm.prank(alice);
        passport.reportStolen(first);
        vm.expectRevert(refused);
        vm.prank(caller);
        passport.reportFound(first);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotOwner.selector, alice, bob));
        vm.prank(bob);
        passport.reportFound(first);
    }

    /// @dev Approvals given before the theft do not move it either, except back to its issuer.
    function test_operatorCanOnlyReturnIt() public {
        transfer(maker, alice, first);
        vm.prank(alice);
        passport.setApprovalForAll(bob, true);
        vm.prank(alice);
        passport.reportStolen(first);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
        vm.prank(bob);
        passport.transferFrom(alice, bob, first);
        vm.prank(bob);
        passport.returnToIssuer(first);
        isTrue(passport.status(first).stolen, "the mark stays");
        vm.prank(maker);
        passport.reportFound(first);
        transfer(maker, alice, first);
    }

    function test_refusesWhatChangesNothing() public {
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.Unchanged.selector, first));
        vm.prank(maker);
        passport.reportFound(first);
        vm.prank(maker);
        passport.reportStolen(first);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.Unchanged.selector, first));
        vm.prank(maker);
        passport.reportStolen(first);
    }

    function test_refusesAnAbsentToken() public {
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        vm.prank(maker);
        passport.reportStolen(first + SIZE);
    }
}
