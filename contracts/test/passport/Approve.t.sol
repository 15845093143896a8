// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {PassportBase} from "./PassportBase.sol";

/// @notice approve, setApprovalForAll
/// ├── the token does not exist: ERC721NonexistentToken
/// ├── the caller is neither owner nor operator: ERC721InvalidApprover
/// ├── the operator is zero: ERC721InvalidOperator
/// └── otherwise: whoever is approved may move it once; approve ends a proposed recovery (see Recovery)
contract ApproveTest is PassportBase {
    event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId);
    event ApprovalForAll(address indexed owner, address indexed operator, bool approved);

    function test_approvedMayMoveOnce() public {
        vm.expectEmit(address(passport));
        emit Approval(maker, alice, first);
        vm.prank(maker);
        passport.approve(alice, first);
        equal(passport.getApproved(first), alice, "approved");
        vm.prank(alice);
        passport.transferFrom(maker, bob, first);
        equal(passport.ownerOf(first), bob, "owner");
        equal(passport.getApproved(first), address(0), "approval gone");
        vm.expectRevert(abi.encodeWithSignature("ERC721InsufficientApproval(address,uint256)", alice, first));
        vm.prank(alice);
        passport.transferFrom(bob, alice, first);
    }

    /// @dev A transfer leaves the approved address in storage; it must never come alive again.
    function test_staleApprovalStaysDead() public {
        vm.prank(maker);
        passport.approve(alice, first);
        transfer(maker, bob, first);
        transfer(bob, maker, first);
        equal(passport.getApproved(first), address(0), "approval gone");
        vm.expectRevert(abi.encodeWithSignature("ERC721InsufficientApproval(address,uint256)", alice, first));
        vm.prank(alice);
        passport.transferFrom(maker, alice, first);
        vm.prank(maker);
        passport.reportStolen(first);
        vm.prank(maker);
        passport.reportFound(first);
        equal(passport.getApproved(first), address(0), "nor by other changes");
    }

    function test_approvalIsForOneToken() public {
        vm.prank(maker);
        passport.approve(alice, first);
        equal(passport.getApproved(first + 1), address(0), "other token");
        vm.expectRevert(
            abi.encodeWithSignature("ERC721InsufficientApproval(address,uint256)", alice, first + 1)
        );
        vm.prank(alice);
        passport.transferFrom(maker, bob, first + 1);
    }

    function test_approvingNobodyRevokes() public {
        vm.prank(maker);
        passport.approve(alice, first);
        vm.prank(maker);
        passport.approve(address(0), first);
        equal(passport.getApproved(first), address(0), "approved");
        vm.expectRevert(abi.encodeWithSignature("ERC721InsufficientApproval(address,uint256)", alice, first));
        vm.prank(alice);
        passport.transferFrom(maker, bob, first);
    }

    function test_operatorMayMoveAndApprove() public {
        vm.expectEmit(address(passport));
        emit ApprovalForAll(maker, alice, true);
        vm.prank(maker);
        passport.setApprovalForAll(alice, true);
        isTrue(passport.isApprovedForAll(maker, alice), "operator");
        vm.prank(alice);
        passport.approve(bob, first);
        vm.prank(bob);
        passport.transferFrom(maker, bob, first);
        vm.prank(alice);
        passport.transferFrom(maker, alice, first + 1);
        vm.prank(maker);
        passport.setApprovalForAll(alice, false);
        vm.expectRevert(
            abi.encodeWithSignature("ERC721InsufficientApproval(address,uint256)", alice, first + 2)
        );
        vm.prank(alice);
        passport.transferFrom(maker, alice, first + 2);
    }

    function test_onlyOwnerAndOperatorApprove(address caller) public {
        vm.assume(caller != maker);
        vm.expectRevert(abi.encodeWithSignature("ERC721InvalidApprover(address)", caller));
        vm.prank(caller);
        passport.approve(caller, first);
        vm.prank(maker);
        passport.approve(alice, first);
        vm.expectRevert(abi.encodeWithSignature("ERC721InvalidApprover(address)", alice));
        vm.prank(alice);
        passport.approve(bob, first);
    }

    function test_refusesNobodyAsOperator() public {
        vm.expectRevert(abi.encodeWithSignature("ERC721InvalidOperator(address)", address(0)));
        vm.prank(maker);
        passport.setApprovalForAll(address(0), true);
    }

    function test_refusesAnAbsentToken(uint256 tokenId) public {
        vm.assume(tokenId >> 32 != batchId);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", tokenId));
        vm.prank(maker);
        passport.approve(alice, tokenId);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", tokenId));
        passport.getApproved(tokenId);
    }
}
