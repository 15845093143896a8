// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Milestone, Status, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract RefundAfterTest is EscrowBase {
    using RuleBook for Terms;

    uint32 private constant WINDOW = 14 days;

    function setUp() public override {
        super.setUp();
        vm.deal(merchant, 10 ether);
        token.mint(merchant, 10 ether);
    }

    function terms(bool inToken) private view returns (Terms memory t) {
        t = inToken ? tokenTerms() : ethTerms();
        t.setRefundWindow(WINDOW);
    }

    function pay(Terms memory t, address by, uint128 amount) private {
        vm.prank(by);
        escrow.refundAfter{value: t.asset == address(0) ? amount : 0}(t, amount);
    }

    function refuses(Terms memory t, uint128 amount, bytes memory reason) private {
        vm.expectRevert(reason);
        pay(t, merchant, amount);
    }

    function test_paysTheBuyer(bool inToken, uint128 first) public {
        Terms memory t = terms(inToken);
        bytes32 id = fund(t);
        release(t, uint64(NOW));
        first = uint128(within(first, 1, AMOUNT - 1));
        uint256 before = balanceOf(t.asset, buyer);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.RefundedAfter(id, merchant, first);
        pay(t, merchant, first);
        equal(balanceOf(t.asset, buyer), before + first, "buyer");
        equal(escrow.refundedAfter(id), first, "counted");
        refuses(
            t,
            AMOUNT - first + 1,
            abi.encodeWithSelector(IEscrowErrors.RefundTooMuch.selector, AMOUNT - first, AMOUNT - first + 1)
        );
        pay(t, merchant, AMOUNT - first);
        equal(balanceOf(t.asset, buyer), before + AMOUNT, "buyer has all");
        equal(escrow.refundedAfter(id), AMOUNT, "counted");
        equal(balanceOf(t.asset, address(escrow)), 0, "escrow");
        statusIs(id, Status.Released);
        refuses(t, 1, abi.encodeWithSelector(IEscrowErrors.RefundTooMuch.selector, 0, 1));
    }

    /// @dev With its own money, which the caller sends.
    function test_byAnybody(bool inToken) public {
        Terms memory t = terms(inToken);
        fund(t);
        release(t, uint64(NOW));
        vm.deal(stranger, 1 ether);
        token.mint(stranger, 1 ether);
        vm.prank(stranger);
        token.approve(address(escrow), 1 ether);
        uint256 merchants = balanceOf(t.asset, merchant);
        pay(t, stranger, 5);
        equal(balanceOf(t.asset, stranger), 1 ether - 5, "stranger");
        equal(balanceOf(t.asset, merchant), merchants, "merchant");
    }

    function test_theAmountExactly() public {
        Terms memory t = terms(false);
        fund(t);
        release(t, uint64(NOW));
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongAmount.selector, 5, 4));
        vm.prank(merchant);
        escrow.refundAfter{value: 4}(t, 5);
        t = terms(true);
        fund(t);
        release(t, uint64(NOW));
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongAmount.selector, 0, 5));
        vm.prank(merchant);
        escrow.refundAfter{value: 5}(t, 5);
        refuses(t, 0, abi.encodeWithSelector(IEscrowErrors.ZeroAmount.selector));
    }

    function test_untilTheWindowEnds() public {
        Terms memory t = terms(false);
        fund(t);
        vm.warp(NOW + 100);
        release(t, uint64(NOW));
        uint256 end = NOW + 100 + WINDOW;
        vm.warp(end + 1);
        refuses(t, 1, abi.encodeWithSelector(IEscrowErrors.RefundWindowOver.selector, end, end + 1));
        vm.warp(end);
        pay(t, merchant, 1);
    }

    function test_noWindow() public {
        Terms memory t = ethTerms();
        fund(t);
        release(t, uint64(NOW));
        refuses(t, 1, abi.encodeWithSelector(IEscrowErrors.RefundWindowOver.selector, NOW, NOW));
    }

    /// @dev What the merchant's side was paid: the fee and milestones count, what the buyer got back does not.
    function test_atMostWhatWasPaid(uint16 bps, bool shipped) public {
        Terms memory t = terms(false);
        t.setShippedBps(2000);
        t.setFeeBps(1000);
        t.feeRecipient = who("house");
        bps = uint16(within(bps, 0, 10_000));
        fund(t);
        if (shipped) releaseMilestone(t, Milestone.Shipped, uint64(NOW));
        dispute(t);
        vm.prank(arbiter);
        escrow.resolve(t, bps, true, "");
        uint256 left = shipped ? uint256(AMOUNT) * 8 / 10 : AMOUNT;
        uint128 limit = uint128(AMOUNT - left * bps / 10_000);
        refuses(t, limit + 1, abi.encodeWithSelector(IEscrowErrors.RefundTooMuch.selector, limit, limit + 1));
        if (limit != 0) pay(t, merchant, limit);
    }

    /// @dev Of a refunded order the milestones that were paid.
    function test_ofMilestones() public {
        Terms memory t = terms(false);
        t.setShippedBps(2000);
        fund(t);
        releaseMilestone(t, Milestone.Shipped, uint64(NOW));
        vm.warp(END + 1);
        escrow.refund(t);
        pay(t, merchant, AMOUNT / 5);
        equal(buyer.balance, 100 ether, "buyer");
        refuses(t, 1, abi.encodeWithSelector(IEscrowErrors.RefundTooMuch.selector, 0, 1));
    }

    /// @dev A buyer that cannot be paid has a credit.
    function test_aBuyerThatCannotBePaid() public {
        Terms memory t = terms(false);
        fund(t);
        release(t, uint64(NOW));
        vm.etch(buyer, hex"fe");
        pay(t, merchant, 7);
        equal(escrow.credit(address(0), buyer), 7, "credit");
    }

    function test_onlyAfterTheEnd() public {
        Terms memory t = terms(false);
        bytes32 id = escrow.orderId(t);
        refuses(t, 1, abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.None));
        fund(t);
        refuses(t, 1, abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Funded));
        t.setSalt(8);
        id = escrow.orderId(t);
        vm.prank(merchant);
        escrow.cancel(t);
        refuses(t, 1, abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Cancelled));
    }
}
