// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IProductPassport} from "../../src/IProductPassport.sol";
import {Vm} from "../Vm.sol";
import {PassportBase} from "./PassportBase.sol";

/// @notice mintBatch
/// ├── the caller may not mint, or no longer: NotIssuer
/// ├── root or size is zero: EmptyBatch
/// ├── the caller minted this root before: BatchExists
/// └── otherwise: a Transfer for each token, BatchMinted, the balance grows by size
contract MintBatchTest is PassportBase {
    bytes32 private constant TRANSFER = keccak256("Transfer(address,address,uint256)");

    function test_idsCommitToIssuerAndRoot() public view {
        bytes32 digest = sha256(abi.encodePacked(maker, root));
        equal(uint256(batchId), uint256(digest) >> 32, "batch id");
        equal(first, uint256(batchId) << 32, "first token id");
        isTrue(passport.batchIdOf(alice, root) != batchId, "another issuer has another id");
    }

    /// forge-config: default.fuzz.runs = 64
    function test_logsOneTransferForEachToken(uint32 size) public {
        size = uint32(within(size, 1, 300));
        vm.recordLogs();
        vm.prank(maker);
        uint256 firstId = passport.mintBatch("another root", size);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        equal(logs.length, uint256(size) + 1, "logs");
        for (uint256 i = 0; i < size; ++i) {
            equal(logs[i].topics.length, 4, "topics");
            equal(logs[i].topics[0], TRANSFER, "event");
            equal(logs[i].topics[1], bytes32(0), "from");
            equal(logs[i].topics[2], bytes32(uint256(uint160(maker))), "to");
            equal(logs[i].topics[3], bytes32(firstId + i), "token id");
            equal(logs[i].data.length, 0, "data");
            equal(logs[i].emitter, address(passport), "emitter");
        }
        equal(passport.balanceOf(maker), uint256(SIZE) + size, "balance");
        equal(passport.ownerOf(firstId + size - 1), maker, "owner of the last");
    }

    function test_logsTheBatch() public {
        uint224 id = passport.batchIdOf(maker, "another root");
        vm.expectEmit(address(passport));
        emit IProductPassport.BatchMinted(id, maker, "another root", 1);
        vm.prank(maker);
        passport.mintBatch("another root", 1);
    }

    function test_ownersWithinTheBatchAlone() public {
        for (uint256 i = 0; i < SIZE; ++i) {
            equal(passport.ownerOf(first + i), maker, "owner");
        }
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        passport.ownerOf(first + SIZE);
    }

    function test_refusesTheSameBatchTwice() public {
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.BatchExists.selector, batchId));
        vm.prank(maker);
        passport.mintBatch(root, SIZE + 1);
    }

    function test_anotherIssuerCannotTakeTheRoot() public {
        vm.prank(admin);
        passport.setIssuer(mallory, true);
        vm.prank(mallory);
        uint256 theirs = passport.mintBatch(root, SIZE);
        isTrue(theirs != first, "ids differ");
        equal(passport.ownerOf(first), maker, "still the maker's");
    }

    function test_refusesOthersThanIssuers(address caller) public {
        vm.assume(caller != maker);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotIssuer.selector, caller));
        vm.prank(caller);
        passport.mintBatch("another root", 1);
    }

    function test_refusesAFormerIssuer() public {
        vm.prank(admin);
        passport.setIssuer(maker, false);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotIssuer.selector, maker));
        vm.prank(maker);
        passport.mintBatch("another root", 1);
        equal(passport.balanceOf(maker), SIZE, "keeps what it has");
    }

    function test_refusesAnEmptyBatch() public {
        vm.expectRevert(
            abi.encodeWithSelector(IProductPassport.EmptyBatch.selector, bytes32("another root"), 0)
        );
        vm.prank(maker);
        passport.mintBatch("another root", 0);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.EmptyBatch.selector, bytes32(0), 5));
        vm.prank(maker);
        passport.mintBatch(0, 5);
    }
}
