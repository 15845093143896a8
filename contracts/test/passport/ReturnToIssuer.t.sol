// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC5192} from "../../src/IERC5192.sol";
import {IProductPassport} from "../../src/IProductPassport.sol";
import {Vm} from "../Vm.sol";
import {PassportBase, Vault} from "./PassportBase.sol";

/// @notice returnToIssuer
/// ├── the token does not exist: ERC721NonexistentToken
/// ├── the caller is not the owner, its operator or approved: ERC721InsufficientApproval
/// ├── it is neither recalled nor stolen: NothingToReturn
/// ├── an escrow holds it: NothingToReturn, its `transferFrom` takes it back
/// └── otherwise: it goes to the issuer of its batch and stays locked, without a lock event
contract ReturnToIssuerTest is PassportBase {
    event Transfer(address indexed from, address indexed to, uint256 indexed tokenId);

    function setUp() public override {
        super.setUp();
        transfer(maker, alice, first);
        transfer(maker, alice, first + 1);
    }

    function test_recalledGoesHomeAndStaysRecalled() public {
        vm.prank(maker);
        passport.recall(first, "");
        vm.recordLogs();
        vm.prank(alice);
        passport.returnToIssuer(first);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        equal(logs.length, 1, "one event");
        equal(logs[0].topics[0], Transfer.selector, "Transfer");
        equal(logs[0].topics[1], bytes32(uint256(uint160(alice))), "from");
        equal(logs[0].topics[2], bytes32(uint256(uint160(maker))), "to");
        equal(logs[0].topics[3], bytes32(first), "token");
        equal(passport.ownerOf(first), maker, "owner");
        equal(passport.balanceOf(alice), 1, "giver's balance");
        equal(passport.balanceOf(maker), SIZE - 1, "issuer's balance");
        isTrue(passport.locked(first), "still locked");
    }

    function test_recalledBatchAndStolenToo() public {
        vm.prank(maker);
        passport.recallBatch(batchId, "");
        vm.prank(alice);
        passport.returnToIssuer(first);
        equal(passport.ownerOf(first), maker, "recalled with its batch");
        vm.prank(maker);
        passport.liftBatchRecall(batchId);
        vm.prank(alice);
        passport.reportStolen(first + 1);
        vm.prank(alice);
        passport.returnToIssuer(first + 1);
        equal(passport.ownerOf(first + 1), maker, "stolen");
        isTrue(passport.status(first + 1).stolen, "stays stolen");
    }

    function test_approvedAndOperatorsMay() public {
        vm.prank(maker);
        passport.recallBatch(batchId, "");
        vm.prank(alice);
        passport.approve(bob, first);
        vm.prank(bob);
        passport.returnToIssuer(first);
        equal(passport.getApproved(first), address(0), "approval gone");
        vm.prank(alice);
        passport.setApprovalForAll(mallory, true);
        vm.prank(mallory);
        passport.returnToIssuer(first + 1);
        equal(passport.balanceOf(alice), 0, "all returned");
    }

    function test_refusesStrangers(address caller) public {
        vm.assume(caller != alice);
        vm.prank(maker);
        passport.recall(first, "");
        vm.expectRevert(abi.encodeWithSignature("ERC721InsufficientApproval(address,uint256)", caller, first));
        vm.prank(caller);
        passport.returnToIssuer(first);
    }

    function test_refusesWhatIsNotLocked() public {
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NothingToReturn.selector, first));
        vm.prank(alice);
        passport.returnToIssuer(first);
    }

    function test_refusesWhatIsInEscrow() public {
        Vault vault = newEscrowVault();
        transfer(alice, address(vault), first);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NothingToReturn.selector, first));
        vault.returnToIssuer(first);
        vm.prank(maker);
        passport.recall(first, "");
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NothingToReturn.selector, first));
        vault.returnToIssuer(first);
    }

    function test_refusesAnAbsentToken() public {
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        vm.prank(alice);
        passport.returnToIssuer(first + SIZE);
    }
}
