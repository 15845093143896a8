// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC5192} from "../../src/IERC5192.sol";
import {IProductPassport} from "../../src/IProductPassport.sol";
import {Vm} from "../Vm.sol";
import {PassportBase, Vault} from "./PassportBase.sol";

/// @notice The lock of what the escrow holds (ERC-5192)
/// ├── the escrow takes a token: Transfer, then Locked; locked() and status say so
/// ├── anybody else sends or claims it there: EscrowPullsOnly
/// ├── while it is there
/// │   ├── whoever the escrow approved cannot move it: TokenLocked
/// │   ├── a claim: TokenLocked
/// │   └── a recall and its end log no lock event, since nothing changes
/// └── the escrow moves it on
///     ├── not recalled: Unlocked, then Transfer
///     ├── to itself: Transfer alone
///     └── recalled, to anybody: Transfer alone, it stays locked
contract EscrowLockTest is PassportBase {
    event Transfer(address indexed from, address indexed to, uint256 indexed tokenId);

    Vault private vault;

    function setUp() public override {
        super.setUp();
        vault = escrow;
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
        intoEscrow(alice, first);
        vm.recordLogs();
        vault.send(bob, first);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        equal(logs.length, 2, "events");
        sees(logs[0], IERC5192.Unlocked.selector, first);
        sees(logs[1], Transfer.selector, first);
        isTrue(!passport.locked(first), "unlocked");
        equal(passport.ownerOf(first), bob, "owner");
        equal(passport.balanceOf(address(vault)), 0, "balance");
    }

    function test_anUnregisteredVaultLocksNothing() public {
        Vault plain = newVault();
        vm.recordLogs();
        transfer(alice, address(plain), first);
        plain.send(bob, first);
        equal(vm.getRecordedLogs().length, 2, "two transfers");
    }

    function test_toItselfTheLockDoesNotChange() public {
        intoEscrow(alice, first);
        vm.recordLogs();
        vault.send(address(vault), first);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        equal(logs.length, 1, "events");
        sees(logs[0], Transfer.selector, first);
        isTrue(passport.locked(first), "locked");
        equal(passport.balanceOf(address(vault)), 1, "balance");
    }

    /// @dev What the escrow did not ask for it could never give back.
    function test_nothingEntersByMistake() public {
        bytes memory refused = abi.encodeWithSelector(IProductPassport.EscrowPullsOnly.selector, first);
        vm.startPrank(alice);
        vm.expectRevert(refused);
        passport.transferFrom(alice, address(vault), first);
        vm.expectRevert(refused);
        passport.safeTransferFrom(alice, address(vault), first);
        vm.expectRevert(refused);
        passport.safeTransferFrom(alice, address(vault), first, "x");
        passport.approve(bob, first);
        vm.stopPrank();
        vm.expectRevert(refused);
        vm.prank(bob);
        passport.transferFrom(alice, address(vault), first);
        bytes memory signature = claimSignature(1, address(vault), uint64(NOW));
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.EscrowPullsOnly.selector, first + 1));
        passport.claim(first + 1, leafOf(1), proofOf(1), address(vault), uint64(NOW), signature);
    }

    function test_whatTheEscrowApprovedCountsForNothing() public {
        intoEscrow(alice, first);
        vault.approve(mallory, first);
        vault.approveAll(bob);
        bytes memory refused = abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first);
        address[2] memory callers = [mallory, bob];
        for (uint256 i = 0; i < 2; ++i) {
            vm.expectRevert(refused);
            vm.prank(callers[i]);
            passport.transferFrom(address(vault), callers[i], first);
        }
    }

    function test_noClaimInEscrow() public {
        intoEscrow(alice, first);
        bytes memory signature = claimSignature(0, address(vault), uint64(NOW));
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
        passport.claim(first, leafOf(0), proofOf(0), address(vault), uint64(NOW), signature);
    }

    function test_recallAndTheftChangeNoLock() public {
        intoEscrow(alice, first);
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

    /// @dev The issuer cannot keep an item from whoever paid for it by recalling it.
    function test_recalledLeavesLocked() public {
        intoEscrow(alice, first);
        vm.prank(maker);
        passport.recallBatch(batchId, "");
        vm.recordLogs();
        vault.send(bob, first);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        equal(logs.length, 1, "no lock event");
        sees(logs[0], Transfer.selector, first);
        isTrue(passport.locked(first), "still recalled");
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
        transfer(bob, alice, first);
        vm.prank(bob);
        passport.returnToIssuer(first);
        equal(passport.ownerOf(first), maker, "home");
    }
}
