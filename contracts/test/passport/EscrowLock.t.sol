// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC5192} from "../../src/IERC5192.sol";
import {IProductPassport} from "../../src/IProductPassport.sol";
import {Vm} from "../Vm.sol";
import {PassportBase, Vault} from "./PassportBase.sol";

/// @notice The lock of what a registered escrow holds (ERC-5192)
/// ├── a token enters: Transfer, then Locked; locked() and status say so
/// ├── while it is there
/// │   ├── whoever the escrow approved cannot move it: TokenLocked
/// │   ├── a claim for the escrow itself: TokenLocked
/// │   └── a recall and its end log no lock event, since nothing changes
/// ├── the escrow moves it on
/// │   ├── not recalled: Unlocked, then Transfer
/// │   ├── not recalled, to another escrow: Transfer alone
/// │   ├── recalled, to the issuer: Transfer alone, it stays locked
/// │   └── recalled, to anybody else: TokenLocked
/// └── the escrow is struck off: the lock is gone, and with it the exception for recalled items
contract EscrowLockTest is PassportBase {
    event Transfer(address indexed from, address indexed to, uint256 indexed tokenId);

    Vault private vault;

    function setUp() public override {
        super.setUp();
        vault = newEscrowVault();
        transfer(maker, alice, first);
    }

    function sees(Vm.Log memory log, bytes32 signature, uint256 tokenId) private pure {
        equal(log.topics[0], signature, "event");
        bytes32 id = log.topics.length == 4 ? log.topics[3] : abi.decode(log.data, (bytes32));
        equal(id, bytes32(tokenId), "token");
    }

    function test_entersLocked() public {
        vm.prank(alice);
        passport.approve(address(vault), first);
        vm.recordLogs();
        vault.pull(alice, first);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        equal(logs.length, 2, "events");
        sees(logs[0], Transfer.selector, first);
        sees(logs[1], IERC5192.Locked.selector, first);
        isTrue(passport.locked(first), "locked");
        isTrue(passport.status(first).escrowed, "status");
        isTrue(!passport.locked(first + 1), "another is not");
        isTrue(!passport.status(first + 1).escrowed, "another's status");
        equal(passport.balanceOf(address(vault)), 1, "balance");
    }

    function test_leavesUnlocked() public {
        transfer(alice, address(vault), first);
        vm.recordLogs();
        vault.send(bob, first);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        equal(logs.length, 2, "events");
        sees(logs[0], IERC5192.Unlocked.selector, first);
        sees(logs[1], Transfer.selector, first);
        isTrue(!passport.locked(first), "unlocked");
        equal(passport.ownerOf(first), bob, "owner");
        equal(passport.balanceOf(address(vault)), 0, "balance");
        isTrue(passport.isEscrow(address(vault)), "the mark stays");
    }

    function test_anUnregisteredVaultLocksNothing() public {
        Vault plain = newVault();
        vm.recordLogs();
        transfer(alice, address(plain), first);
        plain.send(bob, first);
        equal(vm.getRecordedLogs().length, 2, "two transfers");
    }

    function test_betweenEscrowsTheLockDoesNotChange() public {
        Vault other = newEscrowVault();
        transfer(alice, address(vault), first);
        vm.recordLogs();
        vault.send(address(other), first);
        other.send(address(other), first);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        equal(logs.length, 2, "events");
        sees(logs[0], Transfer.selector, first);
        sees(logs[1], Transfer.selector, first);
        isTrue(passport.locked(first), "locked");
        equal(passport.balanceOf(address(other)), 1, "balance");
    }

    function test_whatTheEscrowApprovedCountsForNothing() public {
        transfer(alice, address(vault), first);
        vault.approve(mallory, first);
        vault.approveAll(bob);
        bytes memory refused = abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first);
        address[2] memory callers = [mallory, bob];
        for (uint256 i = 0; i < 2; ++i) {
            vm.expectRevert(refused);
            vm.prank(callers[i]);
            passport.transferFrom(address(vault), callers[i], first);
        }
        vm.prank(admin);
        passport.setEscrow(address(vault), false);
        vm.prank(mallory);
        passport.transferFrom(address(vault), mallory, first);
        equal(passport.ownerOf(first), mallory, "an unregistered contract's approval holds");
    }

    function test_noClaimInEscrow() public {
        transfer(alice, address(vault), first);
        bytes memory signature = claimSignature(0, address(vault), uint64(NOW));
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
        passport.claim(first, leafOf(0), proofOf(0), address(vault), uint64(NOW), signature);
    }

    function test_recallAndTheftChangeNoLock() public {
        transfer(alice, address(vault), first);
        vm.recordLogs();
        vm.prank(maker);
        passport.recall(first, "");
        vm.prank(maker);
        passport.liftRecall(first);
        vault.reportStolen(first);
        vault.reportFound(first);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        equal(logs.length, 8, "MetadataUpdate and an event of its own, four times");
        for (uint256 i = 0; i < logs.length; ++i) {
            isTrue(logs[i].topics[0] != IERC5192.Locked.selector, "locked");
            isTrue(logs[i].topics[0] != IERC5192.Unlocked.selector, "unlocked");
        }
        isTrue(passport.locked(first), "still in escrow");
    }

    function test_recalledGoesHomeAlone() public {
        transfer(alice, address(vault), first);
        vm.prank(maker);
        passport.recallBatch(batchId, "");
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
        vault.send(bob, first);
        vm.recordLogs();
        vault.send(maker, first);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        equal(logs.length, 1, "no lock event");
        sees(logs[0], Transfer.selector, first);
        isTrue(passport.locked(first), "still recalled");
    }

    function test_struckOff() public {
        transfer(alice, address(vault), first);
        vm.prank(admin);
        passport.setEscrow(address(vault), false);
        isTrue(!passport.locked(first), "unlocked");
        isTrue(!passport.status(first).escrowed, "status");
        vm.prank(maker);
        passport.recall(first, "");
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
        vault.send(maker, first);
        vault.returnToIssuer(first);
        equal(passport.ownerOf(first), maker, "returned like anybody's");
    }
}
