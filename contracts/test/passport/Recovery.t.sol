// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPassportRecovery, Recovery} from "../../src/IPassportRecovery.sol";
import {IProductPassport, ItemStatus} from "../../src/IProductPassport.sol";
import {PassportBase, Vault} from "./PassportBase.sol";

/// @notice What the tests of recovery share: alice holds the first item.
abstract contract RecoveryBase is PassportBase {
    event Transfer(address indexed from, address indexed to, uint256 indexed tokenId);

    uint64 internal constant ENDS = uint64(NOW) + ALONE;
    address internal fresh = who("alice's new account");

    function setUp() public virtual override {
        super.setUp();
        transfer(maker, alice, first);
    }

    function propose() internal {
        propose(first, fresh);
    }

    function veto() internal {
        vm.prank(alice);
        recovery.vetoRecovery(first);
    }

    function execute() internal {
        vm.prank(mallory);
        recovery.executeRecovery(first);
    }

    function refuses(bytes4 selector, address owner) internal {
        vm.expectRevert(abi.encodeWithSelector(selector, first, owner));
    }

    function stands(address to, uint64 endsAt) internal view {
        Recovery memory r = recovery.recoveryOf(first);
        uint64 lapsesAt = endsAt == 0 ? 0 : endsAt + LAPSE;
        equal(r.to, to, "receiver");
        equal(r.endsAt, endsAt, "end");
        equal(r.lapsesAt, lapsesAt, "lapse");
        ItemStatus memory s = passport.status(first);
        equal(s.recoveryTo, to, "receiver in the status");
        equal(s.recoveryEndsAt, endsAt, "end in the status");
        equal(s.recoveryLapsesAt, lapsesAt, "lapse in the status");
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
/// ├── the caller is neither an admitted issuer's key nor the holder's guardian: MayNotPropose
/// ├── there is no reason: NoReason
/// ├── a proposal stands and has not lapsed: RecoveryPending
/// ├── the holder vetoed a short time ago, and the issuer asks: RecoveryPaused
/// ├── the holder locked recovery: NotRecoverable
/// ├── the token is recalled, stolen or in escrow: TokenLocked
/// ├── the owner is the issuer or a contract: NotRecoverable
/// ├── the receiver is zero, the owner, the escrow or one of our contracts: InvalidReceiver
/// └── otherwise (also an owner delegated by EIP-7702): RecoveryProposed; nothing moves
contract ProposeRecoveryTest is RecoveryBase {
    function test_saysWhenItEnds() public {
        (uint64 alone, uint64 withCode, uint64 withGuardian, uint64 lapse) = recovery.recoveryPeriods();
        isTrue(alone == ALONE && withCode == WITH_CODE, "periods");
        isTrue(withGuardian == WITH_GUARDIAN && lapse == LAPSE, "periods");
        stands(address(0), 0);
        vm.expectEmit(address(recovery));
        emit IPassportRecovery.RecoveryProposed(first, alice, fresh, maker, REASON, ENDS, ENDS + LAPSE);
        propose();
        stands(fresh, ENDS);
        equal(passport.ownerOf(first), alice, "nothing moved");
        isTrue(!passport.locked(first), "the holder can move it");
        equal(recovery.recoveryOf(first + 1).to, address(0), "no other token");
    }

    function test_onlyTheBatchsIssuer(address caller) public {
        vm.assume(caller != maker && caller != address(escrow) && caller != address(0));
        vm.prank(admin);
        passport.setIssuer(caller, true);
        refuses(IPassportRecovery.MayNotPropose.selector, caller);
        vm.prank(caller);
        recovery.proposeRecovery(first, fresh, REASON);
    }

    function test_needsAReason() public {
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NoReason.selector, first));
        vm.prank(maker);
        recovery.proposeRecovery(first, fresh, 0);
    }

    function test_oneAtATimeUntilItLapses() public {
        propose();
        bytes memory pending = abi.encodeWithSelector(IPassportRecovery.RecoveryPending.selector, first);
        vm.expectRevert(pending);
        propose(first, bob);
        vm.warp(ENDS + LAPSE);
        vm.expectRevert(pending);
        propose(first, bob);
        vm.warp(ENDS + LAPSE + 1);
        propose(first, bob);
        stands(bob, ENDS + LAPSE + 1 + ALONE);
    }

    function test_refusesReceivers() public {
        address[5] memory to = [address(0), alice, address(escrow), address(passport), address(recovery)];
        for (uint256 i = 0; i < to.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.InvalidReceiver.selector, to[i]));
            propose(first, to[i]);
        }
    }

    function test_refusesWhatIsLocked() public {
        bytes memory locked = abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first);
        vm.prank(maker);
        passport.recall(first, "");
        vm.expectRevert(locked);
        propose();
        vm.prank(maker);
        passport.liftRecall(first);
        vm.prank(alice);
        passport.reportStolen(first);
        vm.expectRevert(locked);
        propose();
        vm.prank(alice);
        passport.reportFound(first);
        intoEscrow(alice, first);
        vm.expectRevert(locked);
        propose();
    }

    /// @dev A contract may have no way to veto. 23 bytes that are no delegation are a contract too.
    function test_refusesWhatAContractHolds() public {
        bytes[4] memory codes = [
            bytes(hex"00"),
            bytes(hex"6001600055600160005560016000556001600055600160"),
            abi.encodePacked(hex"600100", address(passport)),
            abi.encodePacked(hex"ef0100", address(passport), hex"00")
        ];
        for (uint256 i = 0; i < 3; ++i) {
            vm.etch(alice, codes[i]);
            refuses(IPassportRecovery.NotRecoverable.selector, alice);
            propose();
        }
        vm.etch(alice, abi.encodePacked(hex"ef0100", address(passport)));
        propose();
        stands(fresh, ENDS);
    }

    function test_refusesTheIssuersOwnAndAbsentTokens() public {
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NotRecoverable.selector, first + 1, maker));
        propose(first + 1, fresh);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        propose(first + SIZE, fresh);
    }

    function test_aStruckOffIssuerProposesNothing() public {
        vm.prank(admin);
        passport.setIssuer(maker, false);
        refuses(IPassportRecovery.MayNotPropose.selector, maker);
        propose();
    }

    /// @dev 90, 180, 360 … 5,760 days: what each veto costs the issuer.
    function test_thePauseGrows() public {
        uint256 time = NOW;
        uint256 pause = 90 days;
        for (uint256 i = 0; i < 9; ++i) {
            propose();
            veto();
            vm.warp(time + pause - 1);
            vm.expectRevert(
                abi.encodeWithSelector(IPassportRecovery.RecoveryPaused.selector, first, time + pause)
            );
            propose();
            time += pause;
            vm.warp(time);
            if (i < 6) pause *= 2;
        }
        equal(pause, 5760 days, "the longest");
    }

    /// @dev Any act of the holder with the token counts as a veto, not only the veto itself.
    function test_theHoldersActsPauseTheIssuerToo() public {
        propose();
        transfer(alice, alice, first);
        vm.expectPartialRevert(IPassportRecovery.RecoveryPaused.selector);
        propose();
    }

    function test_withdrawingCostsNoPause() public {
        propose();
        vm.prank(maker);
        recovery.vetoRecovery(first);
        propose(first, bob);
        stands(bob, ENDS);
    }
}

/// @notice supportRecovery, supportRecoveryByCode
/// ├── no proposal stands, or it lapsed: NoRecovery
/// ├── the caller is not the holder's guardian, the signature not by the code: WrongSigner
/// ├── the holder has less time already: Unchanged
/// └── otherwise: RecoverySupported; the holder has the whole of the shorter period from now on
contract SupportRecoveryTest is RecoveryBase {
    address private guardian = who("guardian");

    function guard(address who_) private {
        vm.prank(alice);
        recovery.setGuardian(who_);
        vm.warp(vm.getBlockTimestamp() + 1);
    }

    function support(address to, uint32 number) private {
        recovery.supportRecoveryByCode(first, leafOf(0), proofOf(0), supportSignature(0, to, number));
    }

    function test_guardianShortens() public {
        guard(guardian);
        propose();
        uint256 now_ = NOW + 1;
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.WrongSigner.selector, guardian));
        vm.prank(mallory);
        recovery.supportRecovery(first);
        vm.expectEmit(address(recovery));
        uint64 ends = uint64(now_) + WITH_GUARDIAN;
        emit IPassportRecovery.RecoverySupported(first, guardian, ends, ends + LAPSE);
        vm.prank(guardian);
        recovery.supportRecovery(first);
        stands(fresh, ends);
        vm.warp(ends);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.RecoveryOpen.selector, ends, ends));
        execute();
        vm.warp(ends + 1);
        execute();
        equal(passport.ownerOf(first), fresh, "recovered");
    }

    /// @dev Also of an issuer that is gone: the holder chose the guardian.
    function test_guardianProposesByItself() public {
        guard(guardian);
        vm.prank(admin);
        passport.setIssuer(maker, false);
        vm.prank(guardian);
        recovery.proposeRecovery(first, fresh, REASON);
        stands(fresh, uint64(NOW) + 1 + WITH_GUARDIAN);
    }

    function test_guardianWaitsForNoPauseOfTheIssuer() public {
        propose();
        veto();
        guard(guardian);
        vm.prank(guardian);
        recovery.proposeRecovery(first, fresh, REASON);
        vm.prank(alice);
        recovery.vetoRecovery(first);
        isOver();
    }

    function test_aReplacedGuardianIsNobody() public {
        guard(guardian);
        vm.prank(guardian);
        recovery.proposeRecovery(first, fresh, REASON);
        guard(bob);
        vm.warp(NOW + WITH_GUARDIAN + 10);
        refuses(IPassportRecovery.NotRecoverable.selector, alice);
        execute();
        refuses(IPassportRecovery.MayNotPropose.selector, guardian);
        vm.prank(guardian);
        recovery.proposeRecovery(first, fresh, REASON);
    }

    function test_nobodysGuardianIsNobody() public {
        propose();
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.WrongSigner.selector, address(0)));
        vm.prank(mallory);
        recovery.supportRecovery(first);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.InvalidReceiver.selector, alice));
        vm.prank(alice);
        recovery.setGuardian(alice);
    }

    function test_codeShortens() public {
        propose();
        uint64 ends = uint64(NOW) + WITH_CODE;
        vm.expectEmit(address(recovery));
        emit IPassportRecovery.RecoverySupported(first, leafOf(0).claimKey, ends, ends + LAPSE);
        support(fresh, 1);
        stands(fresh, ends);
        bytes memory signature = supportSignature(0, fresh, 1);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.Unchanged.selector, first));
        recovery.supportRecoveryByCode(first, leafOf(0), proofOf(0), signature);
    }

    /// @dev A late proof leaves the holder the whole of its period, unless less was left anyway.
    function test_supportNeverLengthens() public {
        propose();
        vm.warp(ENDS - WITH_CODE + 1);
        bytes memory signature = supportSignature(0, fresh, 1);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.Unchanged.selector, first));
        recovery.supportRecoveryByCode(first, leafOf(0), proofOf(0), signature);
        stands(fresh, ENDS);
    }

    /// @dev What was signed for one proposal supports no other, to whomever.
    function test_codeIsForOneProposal() public {
        propose();
        bytes memory wrong =
            abi.encodeWithSelector(IPassportRecovery.WrongSigner.selector, leafOf(0).claimKey);
        bytes[4] memory bad = [
            supportSignature(0, bob, 1),
            supportSignature(0, fresh, 2),
            supportSignature(1, fresh, 1),
            bytes(hex"")
        ];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(wrong);
            recovery.supportRecoveryByCode(first, leafOf(0), proofOf(0), bad[i]);
        }
        bytes32[] memory path = proofOf(1);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotInBatch.selector, first));
        recovery.supportRecoveryByCode(first, leafOf(0), path, supportSignature(0, fresh, 1));
        stands(fresh, ENDS);
    }

    /// @dev A voided code, key zero, is nobody's: a broken signature recovers to zero too.
    function test_aVoidedCodeSupportsNothing() public {
        vm.prank(maker);
        passport.setClaimKey(first + 1, address(0));
        transfer(maker, alice, first + 1);
        propose(first + 1, fresh);
        bytes memory wrong = abi.encodeWithSelector(IPassportRecovery.WrongSigner.selector, address(0));
        vm.expectRevert(wrong);
        recovery.supportRecoveryByCode(first + 1, leafOf(1), proofOf(1), supportSignature(1, fresh, 1));
        vm.expectRevert(wrong);
        recovery.supportRecoveryByCode(first + 1, leafOf(1), proofOf(1), hex"00");
    }

    function test_nothingToSupport() public {
        bytes memory none = abi.encodeWithSelector(IPassportRecovery.NoRecovery.selector, first);
        vm.expectRevert(none);
        recovery.supportRecovery(first);
        propose();
        vm.warp(ENDS + LAPSE + 1);
        vm.expectRevert(none);
        recovery.supportRecovery(first);
    }
}

/// @notice vetoRecovery, vetoRecoveryBySignature, and what else ends a proposal
/// ├── the token does not exist: ERC721NonexistentToken
/// ├── no proposal stands: NoRecovery
/// ├── the caller is neither holder, its operator or approved, nor who proposed: NotHolder
/// ├── the signature is not the holder's over this proposal: WrongSigner
/// ├── otherwise, at any time until it is executed: RecoveryEnded
/// ├── the holder transfers, approves, reports stolen or found, claims, returns: RecoveryEnded too
/// └── the issuer recalls, or somebody else claims for the holder: it stands, and the holder can still veto
contract VetoRecoveryTest is RecoveryBase {
    function test_holderVetoes(uint256 when) public {
        propose();
        vm.warp(within(when, NOW, ENDS + 1000 days));
        vm.expectEmit(address(recovery));
        emit IPassportRecovery.RecoveryEnded(first, alice);
        veto();
        equal(passport.ownerOf(first), alice, "owner");
        isOver();
    }

    function test_holderVetoesBySignature() public {
        (, uint256 key) = actor("alice");
        propose();
        bytes memory signature = vetoSignature(key, first, 1);
        vm.expectEmit(address(recovery));
        emit IPassportRecovery.RecoveryEnded(first, alice);
        vm.prank(mallory);
        recovery.vetoRecoveryBySignature(first, signature);
        vm.warp(NOW + 90 days);
        propose();
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.WrongSigner.selector, alice));
        recovery.vetoRecoveryBySignature(first, signature);
        (, key) = actor("mallory");
        signature = vetoSignature(key, first, 2);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.WrongSigner.selector, alice));
        recovery.vetoRecoveryBySignature(first, signature);
    }

    function test_operatorsAndApprovedMayVeto() public {
        vm.prank(alice);
        passport.setApprovalForAll(bob, true);
        propose();
        vm.prank(bob);
        recovery.vetoRecovery(first);
        vm.prank(alice);
        passport.approve(mallory, first);
        vm.warp(NOW + 90 days);
        propose();
        vm.prank(mallory);
        recovery.vetoRecovery(first);
        stands(address(0), 0);
    }

    function test_issuerWithdraws() public {
        propose();
        vm.expectEmit(address(recovery));
        emit IPassportRecovery.RecoveryEnded(first, maker);
        vm.prank(maker);
        recovery.vetoRecovery(first);
        isOver();
    }

    /// @dev Zero sends nothing on a chain: it is the approval of a token that has none.
    function test_refusesOthers(address caller) public {
        vm.assume(caller != alice && caller != maker && caller != address(0));
        propose();
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NotHolder.selector, alice, caller));
        vm.prank(caller);
        recovery.vetoRecovery(first);
        stands(fresh, ENDS);
        vm.expectRevert(
            abi.encodeWithSelector(IPassportRecovery.NotHolder.selector, address(passport), mallory)
        );
        vm.prank(mallory);
        recovery.holderActed(first, alice);
    }

    function test_refusesWithoutAProposal() public {
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NoRecovery.selector, first));
        veto();
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NoRecovery.selector, first));
        recovery.vetoRecoveryBySignature(first, "");
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        recovery.vetoRecovery(first + SIZE);
    }

    function test_transferEndsIt() public {
        propose();
        vm.expectEmit(address(recovery));
        emit IPassportRecovery.RecoveryEnded(first, alice);
        vm.expectEmit(address(passport));
        emit Transfer(alice, bob, first);
        transfer(alice, bob, first);
        equal(passport.ownerOf(first), bob, "the new holder keeps it");
        isOver();
    }

    function test_approvalEndsItAndHolds() public {
        propose();
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
        vm.prank(alice);
        passport.reportStolen(first);
        isTrue(passport.status(first).stolen, "stolen");
        isOver();
    }

    /// @dev Others may know the code: their claim in the holder's name is none of the holder's acts.
    function test_anothersClaimLetsItStand() public {
        propose();
        claimAs(0, alice);
        equal(passport.status(first).claimedAt, NOW, "claimed");
        stands(fresh, ENDS);
        veto();
        isOver();
    }

    function test_theHoldersClaimEndsIt() public {
        propose();
        bytes memory signature = claimSignature(0, alice, uint64(NOW));
        bytes32[] memory proof = proofOf(0);
        vm.prank(alice);
        passport.claim(first, leafOf(0), proof, alice, uint64(NOW), signature);
        equal(passport.status(first).claimedAt, NOW, "claimed");
        isOver();
    }

    function test_returnEndsIt() public {
        propose();
        vm.prank(maker);
        passport.recall(first, "");
        stands(fresh, ENDS);
        vm.prank(alice);
        passport.returnToIssuer(first);
        equal(passport.ownerOf(first), maker, "returned");
        isOver();
    }

    function test_vetoWorksWhileRecalled() public {
        propose();
        vm.prank(maker);
        passport.recall(first, "");
        veto();
        vm.prank(maker);
        passport.liftRecall(first);
        isOver();
    }
}

/// @notice executeRecovery
/// ├── the token does not exist: ERC721NonexistentToken
/// ├── no proposal stands, or it lapsed: NoRecovery
/// ├── the holder locked recovery or chose a guardian since: NotRecoverable
/// ├── block time is not after the end: RecoveryOpen
/// ├── who proposed may not any more: MayNotPropose
/// ├── the token is recalled or stolen by now: TokenLocked
/// ├── the owner is a contract by now: NotRecoverable
/// └── otherwise, whoever asks: Transfer and Recovered; approvals are gone
contract ExecuteRecoveryTest is RecoveryBase {
    function test_movesAfterTheEnd(uint256 when, address caller) public {
        vm.prank(alice);
        passport.approve(bob, first);
        propose();
        vm.warp(within(when, ENDS + 1, ENDS + LAPSE));
        vm.expectEmit(address(passport));
        emit Transfer(alice, fresh, first);
        vm.expectEmit(address(recovery));
        emit IPassportRecovery.Recovered(first, alice, fresh);
        vm.prank(caller);
        recovery.executeRecovery(first);
        equal(passport.ownerOf(first), fresh, "owner");
        equal(passport.balanceOf(alice), 0, "giver's balance");
        equal(passport.balanceOf(fresh), 1, "taker's balance");
        equal(passport.getApproved(first), address(0), "approval gone");
        stands(address(0), 0);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NoRecovery.selector, first));
        execute();
    }

    function test_notInTheLastSecondAndNotAfterTheLapse() public {
        propose();
        uint256[2] memory times = [NOW, uint256(ENDS)];
        for (uint256 i = 0; i < 2; ++i) {
            vm.warp(times[i]);
            vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.RecoveryOpen.selector, ENDS, times[i]));
            execute();
        }
        vm.warp(ENDS + LAPSE + 1);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NoRecovery.selector, first));
        execute();
        vm.warp(ENDS + LAPSE);
        execute();
        equal(passport.ownerOf(first), fresh, "owner");
    }

    function test_refusesWithoutAProposal() public {
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NoRecovery.selector, first));
        execute();
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        recovery.executeRecovery(first + SIZE);
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
        refuses(IPassportRecovery.NotRecoverable.selector, alice);
        execute();
    }

    function test_nothingComesOfAStruckOffIssuersProposal() public {
        propose();
        vm.prank(admin);
        passport.setIssuer(maker, false);
        vm.warp(ENDS + 1);
        refuses(IPassportRecovery.MayNotPropose.selector, maker);
        execute();
    }
}

/// @notice lockRecovery, unlockRecovery
/// ├── locked: nothing is proposed against the account, and nothing that was is carried out
/// ├── unlocking of what is not locked, or twice: Unchanged
/// └── unlocked, after 30 days: new proposals count, earlier ones do not
contract LockRecoveryTest is RecoveryBase {
    function lock() private {
        vm.prank(alice);
        recovery.lockRecovery();
    }

    function test_locksAllThatTheAccountHolds() public {
        propose();
        vm.expectEmit(address(recovery));
        emit IPassportRecovery.RecoveryLocked(alice, type(uint64).max);
        lock();
        equal(recovery.recoveryOpenFrom(alice), type(uint64).max, "never");
        vm.warp(ENDS + 1);
        refuses(IPassportRecovery.NotRecoverable.selector, alice);
        execute();
        transfer(maker, alice, first + 1);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NotRecoverable.selector, first + 1, alice));
        propose(first + 1, fresh);
    }

    function test_unlocksWithADelay() public {
        bytes memory unchanged = abi.encodeWithSelector(IProductPassport.Unchanged.selector, 0);
        vm.expectRevert(unchanged);
        vm.prank(alice);
        recovery.unlockRecovery();
        propose();
        lock();
        vm.prank(alice);
        recovery.unlockRecovery();
        equal(recovery.recoveryOpenFrom(alice), NOW + 30 days, "open from");
        vm.expectRevert(unchanged);
        vm.prank(alice);
        recovery.unlockRecovery();
        vm.warp(ENDS + 1);
        refuses(IPassportRecovery.NotRecoverable.selector, alice);
        execute();
        vm.warp(ENDS + LAPSE + 1);
        propose();
        stands(fresh, ENDS + LAPSE + 1 + ALONE);
    }

    /// @dev A guardian that is chosen while recovery is locked opens nothing.
    function test_choosingAGuardianUnlocksNothing() public {
        lock();
        vm.startPrank(alice);
        recovery.setGuardian(bob);
        equal(recovery.recoveryOpenFrom(alice), type(uint64).max, "locked");
        recovery.unlockRecovery();
        recovery.setGuardian(mallory);
        equal(recovery.recoveryOpenFrom(alice), NOW + 30 days, "unlocking");
        vm.stopPrank();
    }

    function test_itIsTheCallersOwnAlone() public {
        vm.prank(mallory);
        recovery.lockRecovery();
        propose();
        stands(fresh, ENDS);
        equal(recovery.recoveryOpenFrom(alice), 0, "open");
    }
}
