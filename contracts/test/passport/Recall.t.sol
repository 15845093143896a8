// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC5192} from "../../src/IERC5192.sol";
import {IProductPassport} from "../../src/IProductPassport.sol";
import {Vm} from "../Vm.sol";
import {PassportBase} from "./PassportBase.sol";

/// @notice recall, liftRecall, recallBatch, liftBatchRecall
/// ├── the token or batch does not exist: ERC721NonexistentToken, NoSuchBatch
/// ├── the caller did not mint the batch: NotBatchIssuer
/// ├── it is so already: Unchanged
/// ├── one item: Locked or Unlocked unless it is locked otherwise (stolen, batch, escrow); MetadataUpdate
/// └── a batch: BatchMetadataUpdate over its range, no event for each token; single recalls stay
contract RecallTest is PassportBase {
    event MetadataUpdate(uint256 tokenId);
    event BatchMetadataUpdate(uint256 fromTokenId, uint256 toTokenId);

    bytes32 private constant NOTICE = "sole comes off";

    function test_locksOneItem() public {
        transfer(maker, alice, first + 2);
        vm.expectEmit(address(passport));
        emit IERC5192.Locked(first + 2);
        vm.expectEmit(address(passport));
        emit MetadataUpdate(first + 2);
        vm.expectEmit(address(passport));
        emit IProductPassport.Recalled(first + 2, NOTICE);
        vm.prank(maker);
        passport.recall(first + 2, NOTICE);
        isTrue(passport.locked(first + 2), "locked");
        isTrue(!passport.locked(first + 1), "another is not");
        isTrue(passport.status(first + 2).recalled, "status");
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first + 2));
        transfer(alice, bob, first + 2);
    }

    function test_lift() public {
        vm.prank(maker);
        passport.recall(first, NOTICE);
        vm.expectEmit(address(passport));
        emit IERC5192.Unlocked(first);
        vm.expectEmit(address(passport));
        emit MetadataUpdate(first);
        vm.expectEmit(address(passport));
        emit IProductPassport.RecallLifted(first);
        vm.prank(maker);
        passport.liftRecall(first);
        isTrue(!passport.locked(first), "unlocked");
        transfer(maker, bob, first);
    }

    function test_locksAWholeBatch() public {
        transfer(maker, alice, first + 2);
        vm.expectEmit(address(passport));
        emit BatchMetadataUpdate(first, first + SIZE - 1);
        vm.expectEmit(address(passport));
        emit IProductPassport.BatchRecalled(batchId, NOTICE);
        vm.prank(maker);
        passport.recallBatch(batchId, NOTICE);
        for (uint256 i = 0; i < SIZE; ++i) {
            isTrue(passport.locked(first + i), "locked");
            isTrue(passport.status(first + i).recalled, "status");
        }
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first + 2));
        transfer(alice, bob, first + 2);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
        transfer(maker, bob, first);
        vm.prank(alice);
        passport.returnToIssuer(first + 2);
        equal(passport.ownerOf(first + 2), maker, "returned");
    }

    function test_liftingTheBatchKeepsSingleRecalls() public {
        vm.prank(maker);
        passport.recall(first, NOTICE);
        vm.prank(maker);
        passport.recallBatch(batchId, NOTICE);
        vm.expectEmit(address(passport));
        emit BatchMetadataUpdate(first, first + SIZE - 1);
        vm.expectEmit(address(passport));
        emit IProductPassport.BatchRecallLifted(batchId);
        vm.prank(maker);
        passport.liftBatchRecall(batchId);
        isTrue(passport.locked(first), "recalled by itself");
        isTrue(!passport.locked(first + 1), "recalled with the batch");
    }

    /// @dev ERC-5192 events tell of changes of the lock, and a second reason to lock is none.
    function test_noLockEventWithoutAChange() public {
        vm.prank(maker);
        passport.reportStolen(first);
        vm.recordLogs();
        vm.prank(maker);
        passport.recall(first, NOTICE);
        vm.prank(maker);
        passport.liftRecall(first);
        vm.prank(maker);
        passport.recallBatch(batchId, NOTICE);
        vm.prank(maker);
        passport.recall(first + 1, NOTICE);
        vm.prank(maker);
        passport.liftRecall(first + 1);
        vm.prank(maker);
        passport.reportFound(first);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            isTrue(logs[i].topics[0] != IERC5192.Locked.selector, "locked");
            isTrue(logs[i].topics[0] != IERC5192.Unlocked.selector, "unlocked");
        }
        equal(logs.length, 12, "other events");
    }

    function test_onlyTheBatchsIssuer(address caller) public {
        vm.assume(caller != maker);
        transfer(maker, alice, first);
        bytes memory refused = abi.encodeWithSelector(IProductPassport.NotBatchIssuer.selector, maker, caller);
        vm.prank(admin);
        passport.setIssuer(caller, true);
        vm.expectRevert(refused);
        vm.prank(caller);
        passport.recall(first, NOTICE);
        vm.expectRevert(refused);
        vm.prank(caller);
        passport.recallBatch(batchId, NOTICE);
        vm.prank(maker);
        passport.recall(first, NOTICE);
        vm.prank(maker);
        passport.recallBatch(batchId, NOTICE);
        vm.expectRevert(refused);
        vm.prank(caller);
        passport.liftRecall(first);
        vm.expectRevert(refused);
        vm.prank(caller);
        passport.liftBatchRecall(batchId);
    }

    /// @dev Whoever minted an item answers for it, also after losing the right to mint.
    function test_formerIssuerStillRecalls() public {
        vm.prank(admin);
        passport.setIssuer(maker, false);
        vm.prank(maker);
        passport.recallBatch(batchId, NOTICE);
        isTrue(passport.locked(first), "locked");
    }

    function test_refusesWhatChangesNothing() public {
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.Unchanged.selector, first));
        vm.prank(maker);
        passport.liftRecall(first);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.Unchanged.selector, uint256(batchId)));
        vm.prank(maker);
        passport.liftBatchRecall(batchId);
        vm.prank(maker);
        passport.recall(first, NOTICE);
        vm.prank(maker);
        passport.recallBatch(batchId, NOTICE);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.Unchanged.selector, first));
        vm.prank(maker);
        passport.recall(first, NOTICE);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.Unchanged.selector, uint256(batchId)));
        vm.prank(maker);
        passport.recallBatch(batchId, NOTICE);
    }

    function test_refusesWhatDoesNotExist(uint224 id) public {
        vm.assume(id != batchId);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NoSuchBatch.selector, id));
        vm.prank(maker);
        passport.recallBatch(id, NOTICE);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", uint256(id) << 32));
        vm.prank(maker);
        passport.recall(uint256(id) << 32, NOTICE);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        vm.prank(maker);
        passport.recall(first + SIZE, NOTICE);
    }
}
