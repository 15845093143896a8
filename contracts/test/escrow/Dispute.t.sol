// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Order, Side, Status, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract DisputeTest is EscrowBase {
    using RuleBook for Terms;

    function opens(Terms memory t, address by, Side side) private {
        bytes32 id = fund(t);
        uint256 before = balanceOf(t.asset, by);
        vm.warp(NOW + 10);
        uint256 value = disputeValue(t);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Disputed(id, by, "evidence", uint64(END) + ARBITRATION, BOND);
        vm.prank(by);
        escrow.dispute{value: value}(t, "evidence");
        Order memory o = escrow.order(id);
        equal(uint256(o.status), uint256(Status.Disputed), "status");
        equal(uint256(o.disputedBy), uint256(side), "disputed by");
        equal(o.fundedAt, NOW, "funded at");
        equal(o.deadline, DEADLINE, "deadline");
        equal(o.inspectionEnds, 0, "inspection ends");
        equal(o.arbitrationEnds, END + ARBITRATION, "arbitration ends");
        equal(o.milestones, 0, "milestones");
        equal(o.endedAt, 0, "ended at");
        isTrue(!o.proven, "not proven");
        equal(balanceOf(t.asset, address(escrow)), AMOUNT + BOND, "escrow");
        equal(before - balanceOf(t.asset, by), BOND, "bond");
    }

    function test_byTheBuyer(bool inToken) public {
        opens(inToken ? tokenTerms() : ethTerms(), buyer, Side.Buyer);
    }

    function test_byTheMerchant(bool inToken) public {
        token.mint(merchant, BOND);
        opens(inToken ? tokenTerms() : ethTerms(), merchant, Side.Merchant);
    }

    /// @dev Of a delivered order it ends `arbitration` seconds from now.
    function test_ofADelivery() public {
        Terms memory t = ethTerms();
        t.setInspection(3 days);
        bytes32 id = fund(t);
        release(t, uint64(NOW));
        vm.warp(NOW + 3 days);
        disputeBy(t, merchant);
        Order memory o = escrow.order(id);
        equal(o.arbitrationEnds, NOW + 3 days + ARBITRATION, "arbitration ends");
        isTrue(o.proven, "proven");
    }

    function test_untilTheGraceEnds() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.warp(END + 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.Closed.selector, END, END + 1));
        vm.prank(buyer);
        escrow.dispute{value: BOND}(t, "");
        vm.warp(END);
        dispute(t);
        statusIs(id, Status.Disputed);
    }

    /// @dev A dispute is not free, and costs nothing but the bond.
    function test_theBondExactly(uint128 amount, uint16 bps, uint256 sent) public {
        Terms memory t = ethTerms();
        t.amount = uint128(within(amount, 1, 40 ether));
        t.setBondBps(uint16(within(bps, 1, 10_000)));
        bytes32 id = fund(t);
        uint256 bond = (uint256(t.amount) * t.bondBps() + 9999) / 10_000;
        isTrue(bond != 0, "never free");
        sent = within(sent, 0, bond + 1);
        if (sent != bond) {
            vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongAmount.selector, bond, sent));
        }
        vm.prank(buyer);
        escrow.dispute{value: sent}(t, "");
        statusIs(id, sent == bond ? Status.Disputed : Status.Funded);
    }

    function test_noETHWithATokenOrder() public {
        Terms memory t = tokenTerms();
        fund(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongAmount.selector, 0, BOND));
        vm.prank(buyer);
        escrow.dispute{value: BOND}(t, "");
    }

    /// @dev The bond is the caller's, never that of who approved the escrow for something else.
    function test_theCallersBond() public {
        Terms memory t = tokenTerms();
        fund(t);
        vm.expectRevert(
            abi.encodeWithSignature("ERC20InsufficientBalance(address,uint256,uint256)", merchant, 0, BOND)
        );
        vm.prank(merchant);
        escrow.dispute(t, "");
    }

    function test_onlyBuyerAndMerchant(address caller) public {
        vm.assume(caller != buyer && caller != merchant);
        Terms memory t = ethTerms();
        fund(t);
        vm.deal(caller, BOND);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.NotParty.selector, caller));
        vm.prank(caller);
        escrow.dispute{value: BOND}(t, "");
    }

    function test_onlyWhileFundedOrDelivered() public {
        Terms memory t = ethTerms();
        bytes32 id = escrow.orderId(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.None));
        vm.prank(buyer);
        escrow.dispute{value: BOND}(t, "");
        fund(t);
        dispute(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Disputed));
        vm.prank(merchant);
        escrow.dispute{value: BOND}(t, "");
    }

    // --- Evidence

    function test_answers(bool byBuyer, bytes32 evidence) public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        disputeBy(t, merchant);
        address by = byBuyer ? buyer : merchant;
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Answered(id, by, evidence);
        vm.prank(by);
        escrow.answer(t, evidence);
        statusIs(id, Status.Disputed);
    }

    function test_nobodyElseAnswers(address caller) public {
        vm.assume(caller != buyer && caller != merchant);
        Terms memory t = ethTerms();
        fund(t);
        dispute(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.NotParty.selector, caller));
        vm.prank(caller);
        escrow.answer(t, "");
    }

    function test_answersNeedADispute() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Funded));
        vm.prank(merchant);
        escrow.answer(t, "");
    }
}
