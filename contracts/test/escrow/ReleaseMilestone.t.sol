// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Milestone, Order, Status, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract ReleaseMilestoneTest is EscrowBase {
    using RuleBook for Terms;

    function milestoneTerms() private view returns (Terms memory t) {
        t = ethTerms();
        t.setShippedBps(3000);
        t.setCustomsBps(1500);
    }

    function refuses(
        Terms memory t,
        Milestone milestone,
        uint64 happenedAt,
        bytes[] memory signatures,
        bytes memory reason
    ) private {
        vm.expectRevert(reason);
        vm.prank(stranger);
        escrow.releaseMilestone(t, milestone, HEAD, happenedAt, places(0, signatures.length), signatures);
    }

    function paid(bytes32 id, uint8 want) private view {
        Order memory o = escrow.order(id);
        equal(uint256(o.status), uint256(Status.Funded), "status");
        equal(o.endedAt, 0, "ended at");
        equal(o.milestones, want, "milestones");
    }

    function test_paysItsShare(uint16 shipped, uint16 customs, uint128 amount, bool inToken) public {
        Terms memory t = inToken ? tokenTerms() : ethTerms();
        t.amount = uint128(within(amount, 1, 100 ether));
        t.setShippedBps(uint16(within(shipped, 1, 9999)));
        t.setCustomsBps(uint16(within(customs, 1, 10_000 - t.shippedBps())));
        uint256 before = balanceOf(t.asset, merchant);
        bytes32 id = fund(t);
        vm.warp(NOW + 100);
        uint256 first = uint256(t.amount) * t.customsBps() / 10_000;
        bytes[] memory signatures = attestMilestone(t, Milestone.Customs, uint64(NOW) + 50, 0, 2);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.MilestoneReleased(id, Milestone.Customs, HEAD, uint64(NOW) + 50, first);
        vm.prank(stranger);
        escrow.releaseMilestone(
            t, Milestone.Customs, HEAD, uint64(NOW) + 50, places(0, signatures.length), signatures
        );
        equal(balanceOf(t.asset, merchant) - before, first, "merchant, customs");
        paid(id, 2);
        releaseMilestone(t, Milestone.Shipped, uint64(NOW) + 50);
        uint256 second = uint256(t.amount) * t.shippedBps() / 10_000;
        equal(balanceOf(t.asset, merchant) - before, first + second, "merchant, shipped");
        equal(balanceOf(t.asset, address(escrow)), t.amount - first - second, "escrow");
        paid(id, 3);
        release(t, uint64(NOW) + 100);
        equal(balanceOf(t.asset, merchant) - before, t.amount, "merchant, delivered");
        equal(balanceOf(t.asset, address(escrow)), 0, "escrow empty");
    }

    function test_eachOnce() public {
        Terms memory t = milestoneTerms();
        bytes32 id = fund(t);
        for (uint8 m = 0; m < 2; ++m) {
            Milestone milestone = Milestone(m);
            releaseMilestone(t, milestone, uint64(NOW));
            refuses(
                t,
                milestone,
                uint64(NOW),
                attestMilestone(t, milestone, uint64(NOW), 0, 2),
                abi.encodeWithSelector(IEscrowErrors.MilestonePaid.selector, id, milestone)
            );
        }
        paid(id, 3);
    }

    function test_onlyOnesOfTheTerms() public {
        Terms memory t = ethTerms();
        t.setShippedBps(1);
        bytes32 id = fund(t);
        refuses(
            t,
            Milestone.Customs,
            uint64(NOW),
            attestMilestone(t, Milestone.Customs, uint64(NOW), 0, 2),
            abi.encodeWithSelector(IEscrowErrors.NoSuchMilestone.selector, id, Milestone.Customs)
        );
        releaseMilestone(t, Milestone.Shipped, uint64(NOW));
        paid(id, 1);
    }

    function test_noThirdMilestone() public {
        Terms memory t = milestoneTerms();
        fund(t);
        bytes memory call_ = abi.encodeCall(
            IDeliveryEscrow.releaseMilestone, (t, Milestone.Customs, HEAD, uint64(NOW), 3, new bytes[](2))
        );
        // The milestone is the second argument.
        call_[4 + 63] = 0x02;
        (bool ok, bytes memory reason) = address(escrow).call(call_);
        isTrue(!ok, "refused");
        equal(reason.length, 0, "by the decoder");
    }

    /// @dev No attestation passes for one of another kind, milestone, head, time or order.
    function test_attestationsAreForOneMilestone() public {
        Terms memory t = milestoneTerms();
        bytes32 id = fund(t);
        bytes[] memory shipped = attestMilestone(t, Milestone.Shipped, uint64(NOW), 0, 2);
        bytes[] memory delivered = attest(t, uint64(NOW), 0, 2);
        vm.expectPartialRevert(IEscrowErrors.InvalidAttestation.selector);
        escrow.release(t, HEAD, uint64(NOW), CODE, places(0, 2), shipped);
        vm.expectPartialRevert(IEscrowErrors.InvalidAttestation.selector);
        escrow.releaseMilestone(
            t, Milestone.Shipped, HEAD, uint64(NOW), places(0, delivered.length), delivered
        );
        vm.expectPartialRevert(IEscrowErrors.InvalidAttestation.selector);
        escrow.releaseMilestone(t, Milestone.Customs, HEAD, uint64(NOW), places(0, shipped.length), shipped);
        vm.expectPartialRevert(IEscrowErrors.InvalidAttestation.selector);
        escrow.releaseMilestone(
            t, Milestone.Shipped, "another record", uint64(NOW), places(0, shipped.length), shipped
        );
        vm.expectPartialRevert(IEscrowErrors.InvalidAttestation.selector);
        escrow.releaseMilestone(
            t, Milestone.Shipped, HEAD, uint64(NOW) - 1, places(0, shipped.length), shipped
        );
        t.setSalt(2);
        fund(t);
        vm.expectPartialRevert(IEscrowErrors.InvalidAttestation.selector);
        escrow.releaseMilestone(t, Milestone.Shipped, HEAD, uint64(NOW), places(0, shipped.length), shipped);
        paid(id, 0);
    }

    function test_refusesTooFew() public {
        Terms memory t = milestoneTerms();
        fund(t);
        refuses(
            t,
            Milestone.Shipped,
            uint64(NOW),
            attestMilestone(t, Milestone.Shipped, uint64(NOW), 0, 1),
            abi.encodeWithSelector(IEscrowErrors.NotEnoughSignatures.selector, 2, 1)
        );
    }

    function test_refusesTheSameSignerTwice() public {
        Terms memory t = milestoneTerms();
        fund(t);
        bytes[] memory signatures = attestMilestone(t, Milestone.Shipped, uint64(NOW), 0, 2);
        signatures[1] = signatures[0];
        refuses(
            t,
            Milestone.Shipped,
            uint64(NOW),
            signatures,
            abi.encodeWithSelector(IEscrowErrors.InvalidAttestation.selector, 1, attestors[1])
        );
    }

    function test_timesAsForADelivery() public {
        Terms memory t = milestoneTerms();
        bytes32 id = fund(t);
        refuses(
            t,
            Milestone.Shipped,
            uint64(NOW) + 1,
            attestMilestone(t, Milestone.Shipped, uint64(NOW) + 1, 0, 2),
            abi.encodeWithSelector(IEscrowErrors.DeliveredInFuture.selector, NOW + 1, NOW)
        );
        vm.warp(END);
        refuses(
            t,
            Milestone.Shipped,
            DEADLINE + 1,
            attestMilestone(t, Milestone.Shipped, DEADLINE + 1, 0, 2),
            abi.encodeWithSelector(IEscrowErrors.DeliveredLate.selector, DEADLINE + 1, DEADLINE)
        );
        vm.warp(END + 1);
        refuses(
            t,
            Milestone.Shipped,
            DEADLINE,
            attestMilestone(t, Milestone.Shipped, DEADLINE, 0, 2),
            abi.encodeWithSelector(IEscrowErrors.Closed.selector, END, END + 1)
        );
        vm.warp(END);
        releaseMilestone(t, Milestone.Shipped, DEADLINE);
        paid(id, 1);
    }

    /// @dev What is left, and no more, goes back.
    function test_refundOfTheRest(bool shipped, bool customs, uint128 amount) public {
        Terms memory t = withNFT(milestoneTerms());
        t.amount = uint128(within(amount, 1, 100 ether));
        uint256 before = merchant.balance;
        fund(t);
        uint256 given = 0;
        if (shipped) {
            releaseMilestone(t, Milestone.Shipped, uint64(NOW));
            given += uint256(t.amount) * 3000 / 10_000;
        }
        if (customs) {
            releaseMilestone(t, Milestone.Customs, uint64(NOW));
            given += uint256(t.amount) * 1500 / 10_000;
        }
        vm.warp(END + 1);
        escrow.refund(t);
        equal(merchant.balance - before, given, "merchant");
        equal(buyer.balance, 100 ether - given, "buyer");
        equal(address(escrow).balance, 0, "escrow");
        equal(passport.ownerOf(firstToken), merchant, "NFT");
    }

    function test_splitOfTheRest(uint16 bps) public {
        bps = uint16(within(bps, 0, 10_000));
        Terms memory t = milestoneTerms();
        uint256 before = merchant.balance;
        fund(t);
        releaseMilestone(t, Milestone.Shipped, uint64(NOW));
        dispute(t);
        vm.prank(arbiter);
        escrow.resolve(t, bps, true, "");
        uint256 toBuyer = uint256(AMOUNT) * 7000 / 10_000 * bps / 10_000 + BOND * bps / 10_000;
        equal(buyer.balance, 100 ether - AMOUNT - BOND + toBuyer, "buyer");
        equal(merchant.balance - before, AMOUNT + BOND - toBuyer, "merchant");
    }

    /// @dev Everything may be paid before the delivery: then nothing is left to refund, and the NFT still moves.
    function test_allOfIt() public {
        Terms memory t = withNFT(ethTerms());
        t.setShippedBps(10_000);
        fund(t);
        releaseMilestone(t, Milestone.Shipped, uint64(NOW));
        equal(address(escrow).balance, 0, "escrow");
        release(t, uint64(NOW));
        equal(passport.ownerOf(firstToken), buyer, "NFT");
        equal(merchant.balance, 1 ether + AMOUNT, "merchant");
    }

    /// @dev Only the named ones are asked, and the order must be open and undisputed.
    function test_places() public {
        Terms memory t = milestoneTerms();
        bytes32 id = fund(t);
        bytes[] memory signatures = attestMilestone(t, Milestone.Shipped, uint64(NOW), 1, 2);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidAttestation.selector, 0, attestors[0]));
        escrow.releaseMilestone(t, Milestone.Shipped, HEAD, uint64(NOW), 3, signatures);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongSigners.selector, 14, 2));
        escrow.releaseMilestone(t, Milestone.Shipped, HEAD, uint64(NOW), 14, signatures);
        escrow.releaseMilestone(t, Milestone.Shipped, HEAD, uint64(NOW), 6, signatures);
        paid(id, 1);
    }

    function test_notDuringADispute() public {
        Terms memory t = milestoneTerms();
        bytes32 id = fund(t);
        dispute(t);
        refuses(
            t,
            Milestone.Shipped,
            uint64(NOW),
            attestMilestone(t, Milestone.Shipped, uint64(NOW), 0, 2),
            abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Disputed)
        );
    }

    function test_notBeforeTheFunding() public {
        Terms memory t = milestoneTerms();
        bytes32 id = fund(t);
        uint64 early = uint64(NOW) - 5 minutes;
        refuses(
            t,
            Milestone.Shipped,
            early - 1,
            attestMilestone(t, Milestone.Shipped, early - 1, 0, 2),
            abi.encodeWithSelector(IEscrowErrors.DeliveredBeforeFunding.selector, early - 1, NOW)
        );
        releaseMilestone(t, Milestone.Shipped, early);
        paid(id, 1);
    }

    function test_milestoneDigest(bytes32 id, bool customs, bytes32 head, uint64 happenedAt) public view {
        bytes32 message = keccak256(
            abi.encode(
                keccak256(
                    "MilestoneAttestation(bytes32 orderId,uint8 milestone,bytes32 head,uint64 happenedAt)"
                ),
                id,
                customs ? 1 : 0,
                head,
                happenedAt
            )
        );
        equal(
            escrow.milestoneDigest(id, customs ? Milestone.Customs : Milestone.Shipped, head, happenedAt),
            keccak256(abi.encodePacked(hex"1901", domainSeparator(), message)),
            "digest"
        );
    }
}
