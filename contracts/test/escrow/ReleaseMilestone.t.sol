// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow, Milestone, Status, Terms} from "../../src/IDeliveryEscrow.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract ReleaseMilestoneTest is EscrowBase {
    using RuleBook for Terms;

    uint256 private constant END = uint256(DEADLINE) + GRACE;

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
        escrow.releaseMilestone(t, milestone, HEAD, happenedAt, signatures);
    }

    function paid(bytes32 id, uint8 want) private view {
        (Status status,,,, uint64 endedAt, uint8 milestones) = escrow.order(id);
        equal(uint256(status), uint256(Status.Funded), "status");
        equal(endedAt, 0, "ended at");
        equal(milestones, want, "milestones");
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
        emit IDeliveryEscrow.MilestoneReleased(id, Milestone.Customs, HEAD, uint64(NOW) + 50, first);
        vm.prank(stranger);
        escrow.releaseMilestone(t, Milestone.Customs, HEAD, uint64(NOW) + 50, signatures);
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
                abi.encodeWithSelector(IDeliveryEscrow.MilestonePaid.selector, id, milestone)
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
            abi.encodeWithSelector(IDeliveryEscrow.NoSuchMilestone.selector, id, Milestone.Customs)
        );
        releaseMilestone(t, Milestone.Shipped, uint64(NOW));
        paid(id, 1);
    }

    function test_noThirdMilestone() public {
        Terms memory t = milestoneTerms();
        fund(t);
        bytes memory call_ = abi.encodeCall(
            IDeliveryEscrow.releaseMilestone, (t, Milestone.Customs, HEAD, uint64(NOW), new bytes[](2))
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
        vm.expectPartialRevert(IDeliveryEscrow.UnknownSigner.selector);
        escrow.release(t, HEAD, uint64(NOW), shipped);
        vm.expectPartialRevert(IDeliveryEscrow.UnknownSigner.selector);
        escrow.releaseMilestone(t, Milestone.Shipped, HEAD, uint64(NOW), delivered);
        vm.expectPartialRevert(IDeliveryEscrow.UnknownSigner.selector);
        escrow.releaseMilestone(t, Milestone.Customs, HEAD, uint64(NOW), shipped);
        vm.expectPartialRevert(IDeliveryEscrow.UnknownSigner.selector);
        escrow.releaseMilestone(t, Milestone.Shipped, "another record", uint64(NOW), shipped);
        vm.expectPartialRevert(IDeliveryEscrow.UnknownSigner.selector);
        escrow.releaseMilestone(t, Milestone.Shipped, HEAD, uint64(NOW) - 1, shipped);
        t.setSalt(2);
        fund(t);
        vm.expectPartialRevert(IDeliveryEscrow.UnknownSigner.selector);
        escrow.releaseMilestone(t, Milestone.Shipped, HEAD, uint64(NOW), shipped);
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
            abi.encodeWithSelector(IDeliveryEscrow.NotEnoughSignatures.selector, 2, 1)
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
            abi.encodeWithSelector(IDeliveryEscrow.UnknownSigner.selector, 1, attestors[0])
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
            abi.encodeWithSelector(IDeliveryEscrow.DeliveredInFuture.selector, NOW + 1, NOW)
        );
        vm.warp(END);
        refuses(
            t,
            Milestone.Shipped,
            DEADLINE + 1,
            attestMilestone(t, Milestone.Shipped, DEADLINE + 1, 0, 2),
            abi.encodeWithSelector(IDeliveryEscrow.DeliveredLate.selector, DEADLINE + 1, DEADLINE)
        );
        vm.warp(END + 1);
        refuses(
            t,
            Milestone.Shipped,
            DEADLINE,
            attestMilestone(t, Milestone.Shipped, DEADLINE, 0, 2),
            abi.encodeWithSelector(IDeliveryEscrow.Closed.selector, END, END + 1)
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
        escrow.resolve(t, bps);
        uint256 left = uint256(AMOUNT) * 7000 / 10_000;
        equal(buyer.balance, 100 ether - AMOUNT + left * bps / 10_000, "buyer");
        equal(merchant.balance - before, AMOUNT - left * bps / 10_000, "merchant");
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
