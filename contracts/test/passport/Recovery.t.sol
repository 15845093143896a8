// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPassportRecovery} from "../../src/IPassportRecovery.sol";
import {IProductPassport, ItemStatus} from "../../src/IProductPassport.sol";
import {PassportBase, Vault} from "./PassportBase.sol";

/// @notice What the tests of proposing, vetoing and executing share.
abstract contract RecoveryBase is PassportBase {
    event Transfer(address indexed from, address indexed to, uint256 indexed tokenId);

    uint64 internal constant PERIOD = 14 days;
    uint64 internal constant ENDS = uint64(NOW) + PERIOD;
    address internal fresh = who("alice's new account");

    function setUp() public virtual override {
        super.setUp();
        transfer(maker, alice, first);
    }

    function propose() internal {
        vm.prank(maker);
        passport.proposeRecovery(first, fresh);
    }

    function execute() internal {
        vm.prank(mallory);
        passport.executeRecovery(first);
    }

    function stands(address to, uint64 endsAt) internal view {
        (address gotTo, uint64 gotEnd) = passport.recoveryOf(first);
        equal(gotTo, to, "receiver");
        equal(gotEnd, endsAt, "end");
        ItemStatus memory s = passport.status(first);
        equal(s.recoveryTo, to, "receiver in the status");
        equal(s.recoveryEndsAt, endsAt, "end in the status");
    }

    /// @dev The proposal is gone for good: time does not bring it back.
    function isOver() internal {
        stands(address(0), 0);
        vm.warp(ENDS + 1);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NoRecovery.selector, first));
        execute();
    }
}

/// @notice proposeRecovery
/// ├── the token does not exist: ERC721NonexistentToken
/// ├── the caller did not mint the batch: NotBatchIssuer
/// ├── a proposal stands: RecoveryPending
/// ├── the receiver is zero, the owner or an escrow: ERC721InvalidReceiver
/// ├── the token is recalled or stolen: TokenLocked
/// ├── the owner is the issuer or a contract: NotRecoverable
/// └── otherwise (also an owner delegated by EIP-7702): RecoveryProposed with the end; nothing moves
contract ProposeRecoveryTest is RecoveryBase {
    function test_saysWhenItEnds() public {
        equal(passport.recoveryPeriod(), PERIOD, "period");
        stands(address(0), 0);
        vm.expectEmit(address(passport));
        emit IPassportRecovery.RecoveryProposed(first, alice, fresh, ENDS);
        propose();
        stands(fresh, ENDS);
        equal(passport.ownerOf(first), alice, "nothing moved");
        isTrue(!passport.locked(first), "the holder can move it");
        (address to,) = passport.recoveryOf(first + 1);
        equal(to, address(0), "no other token");
    }

    function test_onlyTheBatchsIssuer(address caller) public {
        vm.assume(caller != maker);
        vm.prank(admin);
        passport.setIssuer(caller, true);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotBatchIssuer.selector, maker, caller));
        vm.prank(caller);
        passport.proposeRecovery(first, fresh);
    }

    function test_oneAtATime() public {
        propose();
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.RecoveryPending.selector, first));
        vm.prank(maker);
        passport.proposeRecovery(first, bob);
        stands(fresh, ENDS);
    }

    function test_refusesReceivers() public {
        address vault = address(newEscrowVault());
        address[3] memory to = [address(0), alice, vault];
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSignature("ERC721InvalidReceiver(address)", to[i]));
            vm.prank(maker);
            passport.proposeRecovery(first, to[i]);
        }
    }

    function test_refusesWhatIsLocked() public {
        vm.prank(alice);
        passport.reportStolen(first);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
        propose();
        vm.prank(alice);
        passport.reportFound(first);
        vm.prank(maker);
        passport.recall(first, "");
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
        propose();
    }

    /// @dev A contract may have no way to veto: an escrow, a vault, a market.
    function test_refusesWhatAContractHolds() public {
        address[2] memory holders = [address(newVault()), address(newEscrowVault())];
        for (uint256 i = 0; i < 2; ++i) {
            transfer(maker, holders[i], first + 1 + i);
            vm.expectRevert(
                abi.encodeWithSelector(IPassportRecovery.NotRecoverable.selector, first + 1 + i, holders[i])
            );
            vm.prank(maker);
            passport.proposeRecovery(first + 1 + i, fresh);
        }
    }

    /// @dev 23 bytes that are no delegation are a contract, and so is a delegation of another length.
    function test_tellsDelegationsFromContracts() public {
        bytes[4] memory codes = [
            bytes(hex"00"),
            bytes(hex"6001600055600160005560016000556001600055600160"),
            abi.encodePacked(hex"600100", address(passport)),
            abi.encodePacked(hex"600100", address(passport), hex"00")
        ];
        for (uint256 i = 0; i < 4; ++i) {
            vm.etch(alice, codes[i]);
            vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NotRecoverable.selector, first, alice));
            propose();
        }
        vm.etch(alice, abi.encodePacked(hex"ef0100", address(passport)));
        equal(alice.code.length, 23, "a delegation as others see it");
        propose();
        stands(fresh, ENDS);
    }

    function test_refusesTheIssuersOwn() public {
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NotRecoverable.selector, first + 1, maker));
        vm.prank(maker);
        passport.proposeRecovery(first + 1, fresh);
    }

    function test_refusesAnAbsentToken() public {
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        vm.prank(maker);
        passport.proposeRecovery(first + SIZE, fresh);
    }
}

/// @notice vetoRecovery, and what else ends a proposal
/// ├── the token does not exist: ERC721NonexistentToken
/// ├── no proposal stands: NoRecovery
/// ├── the caller is neither holder, its operator or approved, nor the issuer: NotOwner
/// ├── otherwise, at any time until it is executed: RecoveryEnded
/// ├── the holder transfers, approves, reports stolen or found, claims, returns: RecoveryEnded too
/// └── the issuer recalls: it stands, and the holder can still veto
contract VetoRecoveryTest is RecoveryBase {
    function test_holderVetoes(uint256 when) public {
        propose();
        vm.warp(within(when, NOW, ENDS + 1000 days));
        vm.expectEmit(address(passport));
        emit IPassportRecovery.RecoveryEnded(first, alice);
        vm.prank(alice);
        passport.vetoRecovery(first);
        equal(passport.ownerOf(first), alice, "owner");
        stands(address(0), 0);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NoRecovery.selector, first));
        execute();
    }

    function test_operatorsAndApprovedMayVeto() public {
        vm.prank(alice);
        passport.setApprovalForAll(bob, true);
        vm.prank(alice);
        passport.approve(mallory, first);
        propose();
        vm.prank(bob);
        passport.vetoRecovery(first);
        propose();
        vm.prank(mallory);
        passport.vetoRecovery(first);
        isOver();
    }

    function test_issuerWithdraws() public {
        propose();
        vm.expectEmit(address(passport));
        emit IPassportRecovery.RecoveryEnded(first, maker);
        vm.prank(maker);
        passport.vetoRecovery(first);
        isOver();
    }

    function test_refusesOthers(address caller) public {
        vm.assume(caller != alice && caller != maker);
        propose();
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotOwner.selector, alice, caller));
        vm.prank(caller);
        passport.vetoRecovery(first);
        stands(fresh, ENDS);
    }

    function test_refusesWithoutAProposal() public {
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NoRecovery.selector, first));
        vm.prank(alice);
        passport.vetoRecovery(first);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        vm.prank(alice);
        passport.vetoRecovery(first + SIZE);
    }

    function test_transferEndsIt() public {
        propose();
        vm.expectEmit(address(passport));
        emit IPassportRecovery.RecoveryEnded(first, alice);
        vm.expectEmit(address(passport));
        emit Transfer(alice, bob, first);
        transfer(alice, bob, first);
        isOver();
        equal(passport.ownerOf(first), bob, "the new holder keeps it");
    }

    function test_transferToOneselfEndsIt() public {
        propose();
        transfer(alice, alice, first);
        isOver();
    }

    function test_approvalEndsItAndHolds() public {
        propose();
        vm.expectEmit(address(passport));
        emit IPassportRecovery.RecoveryEnded(first, alice);
        vm.prank(alice);
        passport.approve(bob, first);
        equal(passport.getApproved(first), bob, "approved");
        isOver();
    }

    /// @dev It is not an act with this token: the interface says so.
    function test_approvalForAllDoesNot() public {
        propose();
        vm.prank(alice);
        passport.setApprovalForAll(bob, true);
        stands(fresh, ENDS);
    }

    function test_reportEndsIt() public {
        propose();
        vm.expectEmit(address(passport));
        emit IPassportRecovery.RecoveryEnded(first, alice);
        vm.prank(alice);
        passport.reportStolen(first);
        isTrue(passport.status(first).stolen, "stolen");
        isOver();
    }

    function test_claimEndsItAndMarks() public {
        propose();
        bytes memory signature = claimSignature(0, alice, uint64(NOW));
        vm.expectEmit(address(passport));
        emit IPassportRecovery.RecoveryEnded(first, mallory);
        vm.prank(mallory);
        passport.claim(first, leafOf(0), proofOf(0), alice, uint64(NOW), signature);
        equal(passport.status(first).claimedAt, NOW, "claimed");
        equal(passport.ownerOf(first), alice, "owner");
        isOver();
    }

    function test_returnEndsIt() public {
        propose();
        vm.prank(maker);
        passport.recall(first, "");
        stands(fresh, ENDS);
        vm.expectEmit(address(passport));
        emit IPassportRecovery.RecoveryEnded(first, alice);
        vm.prank(alice);
        passport.returnToIssuer(first);
        equal(passport.ownerOf(first), maker, "returned");
        isOver();
    }

    function test_vetoWorksWhileRecalled() public {
        propose();
        vm.prank(maker);
        passport.recall(first, "");
        vm.prank(alice);
        passport.vetoRecovery(first);
        vm.prank(maker);
        passport.liftRecall(first);
        isOver();
    }

    /// @dev The old receiver and end, which stay in storage, mean nothing to a new proposal.
    function test_aNewProposalStartsAnew() public {
        propose();
        vm.prank(alice);
        passport.vetoRecovery(first);
        vm.warp(NOW + 10 days);
        vm.prank(maker);
        passport.proposeRecovery(first, bob);
        stands(bob, ENDS + 10 days);
        vm.warp(ENDS + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IPassportRecovery.RecoveryOpen.selector, ENDS + 10 days, ENDS + 1)
        );
        execute();
    }
}

/// @notice executeRecovery
/// ├── the token does not exist: ERC721NonexistentToken
/// ├── no proposal stands: NoRecovery
/// ├── block time is not after the end: RecoveryOpen
/// ├── the token is recalled or stolen by now: TokenLocked
/// ├── the owner is a contract by now: NotRecoverable
/// └── otherwise, whoever asks: Transfer and Recovered; approvals are gone
contract ExecuteRecoveryTest is RecoveryBase {
    function test_movesAfterTheEnd(uint256 when, address caller) public {
        vm.prank(alice);
        passport.approve(bob, first);
        propose();
        vm.warp(within(when, ENDS + 1, ENDS + 1000 days));
        vm.expectEmit(address(passport));
        emit Transfer(alice, fresh, first);
        vm.expectEmit(address(passport));
        emit IPassportRecovery.Recovered(first, alice, fresh);
        vm.prank(caller);
        passport.executeRecovery(first);
        equal(passport.ownerOf(first), fresh, "owner");
        equal(passport.balanceOf(alice), 0, "giver's balance");
        equal(passport.balanceOf(fresh), 1, "taker's balance");
        equal(passport.getApproved(first), address(0), "approval gone");
        stands(address(0), 0);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NoRecovery.selector, first));
        execute();
    }

    function test_notInTheLastSecond() public {
        propose();
        uint256[2] memory times = [NOW, uint256(ENDS)];
        for (uint256 i = 0; i < 2; ++i) {
            vm.warp(times[i]);
            vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.RecoveryOpen.selector, ENDS, times[i]));
            execute();
        }
        vm.warp(ENDS + 1);
        execute();
        equal(passport.ownerOf(first), fresh, "owner");
    }

    function test_refusesWithoutAProposal() public {
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NoRecovery.selector, first));
        execute();
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        passport.executeRecovery(first + SIZE);
    }

    function test_waitsForARecallToEnd() public {
        propose();
        vm.prank(maker);
        passport.recallBatch(batchId, "");
        vm.warp(ENDS + 1);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
        execute();
        vm.prank(maker);
        passport.liftBatchRecall(batchId);
        execute();
        equal(passport.ownerOf(first), fresh, "owner");
    }

    function test_refusesAnAccountThatBecameAContract() public {
        propose();
        vm.etch(alice, hex"00");
        vm.warp(ENDS + 1);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NotRecoverable.selector, first, alice));
        execute();
    }

    /// @dev The admin can register the receiver meanwhile; the lock's event then goes with the move.
    function test_receiverThatBecameAnEscrow() public {
        Vault vault = newVault();
        vm.prank(maker);
        passport.proposeRecovery(first, address(vault));
        vm.prank(admin);
        passport.setEscrow(address(vault), true);
        vm.warp(ENDS + 1);
        execute();
        isTrue(passport.locked(first), "locked");
        vault.send(alice, first);
        equal(passport.ownerOf(first), alice, "the vault moves it on");
    }
}
