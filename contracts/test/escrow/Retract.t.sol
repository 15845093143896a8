// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Order, Side, Status, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract RetractTest is EscrowBase {
    using RuleBook for Terms;

    function retracts(Terms memory t, address by, uint64 inspectionEnds) private {
        bytes32 id = escrow.orderId(t);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Retracted(id, inspectionEnds);
        vm.prank(by);
        escrow.retract(t);
        Order memory o = escrow.order(id);
        equal(uint256(o.status), uint256(inspectionEnds == 0 ? Status.Funded : Status.Delivered), "status");
        equal(o.inspectionEnds, inspectionEnds, "inspection ends");
        equal(o.arbitrationEnds, 0, "no arbitration");
        equal(uint256(o.disputedBy), uint256(Side.Nobody), "disputed by nobody");
        isTrue(o.proven == (inspectionEnds != 0), "proven");
        equal(balanceOf(t.asset, address(escrow)), AMOUNT, "the order's money is there");
    }

    /// @dev The bond is the price of the freeze.
    function test_theOtherSideGetsTheBond(bool byMerchant, bool inToken) public {
        Terms memory t = inToken ? tokenTerms() : ethTerms();
        token.mint(merchant, 1 ether);
        (address by, address other) = byMerchant ? (merchant, buyer) : (buyer, merchant);
        fund(t);
        uint256 before = balanceOf(t.asset, other);
        disputeBy(t, by);
        retracts(t, by, 0);
        equal(balanceOf(t.asset, other) - before, BOND, "bond");
    }

    /// @dev As if it had never been: funded, with the times that it had.
    function test_thenTheOrderGoesOn(bool byMerchant) public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        disputeBy(t, byMerchant ? merchant : buyer);
        retracts(t, byMerchant ? merchant : buyer, 0);
        vm.warp(END);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.RefundTooEarly.selector, END, END));
        escrow.refund(t);
        disputeBy(t, byMerchant ? buyer : merchant);
        equal(uint256(escrow.order(id).disputedBy), uint256(byMerchant ? Side.Buyer : Side.Merchant), "again");
        vm.warp(END + 1);
        retracts(t, byMerchant ? buyer : merchant, 0);
        escrow.refund(t);
        statusIs(id, Status.Refunded);
    }

    function test_toTheInspectionThatRan() public {
        Terms memory t = ethTerms();
        t.setInspection(2 days);
        fund(t);
        release(t, uint64(NOW));
        vm.warp(NOW + 1 days);
        dispute(t);
        vm.warp(NOW + 2 days + 1);
        retracts(t, buyer, uint64(NOW) + 2 days);
        vm.expectRevert(
            abi.encodeWithSelector(IEscrowErrors.InspectionOver.selector, NOW + 2 days, NOW + 2 days + 1)
        );
        vm.prank(buyer);
        escrow.dispute{value: BOND}(t, "");
        escrow.settle(t);
    }

    /// @dev Delivery was proven meanwhile: the inspection begins now, or there is none.
    function test_toANewInspection(uint32 inspection) public {
        Terms memory t = withCode(ethTerms());
        inspection = uint32(within(inspection, 0, 3 days));
        t.setInspection(inspection);
        bytes32 id = fund(t);
        dispute(t);
        escrow.prove(t, CODE);
        vm.warp(NOW + 10);
        retracts(t, buyer, uint64(NOW) + 10 + inspection);
        vm.warp(NOW + 10 + inspection + 1);
        escrow.settle(t);
        statusIs(id, Status.Released);
        equal(merchant.balance, 1 ether + AMOUNT + BOND, "merchant");
    }

    /// @dev A delivery that was proven is never forgotten, however often somebody disputes and retracts.
    function test_aProofStands() public {
        Terms memory t = withCode(ethTerms());
        t.setInspection(1 days);
        bytes32 id = fund(t);
        dispute(t);
        escrow.prove(t, CODE);
        vm.prank(buyer);
        escrow.retract(t);
        uint64 ends = escrow.order(id).inspectionEnds;
        vm.warp(ends);
        dispute(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.AlreadyProven.selector, id));
        escrow.prove(t, CODE);
        vm.prank(buyer);
        escrow.retract(t);
        equal(escrow.order(id).inspectionEnds, ends, "no second inspection");
    }

    function test_untilTheDisputesLastSecond() public {
        Terms memory t = ethTerms();
        fund(t);
        dispute(t);
        uint256 end = END + ARBITRATION;
        vm.warp(end + 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.ArbitrationOver.selector, end, end + 1));
        vm.prank(buyer);
        escrow.retract(t);
        vm.warp(end);
        retracts(t, buyer, 0);
    }

    function test_onlyWhoOpenedIt(address caller, bool byMerchant) public {
        address opener = byMerchant ? merchant : buyer;
        vm.assume(caller != opener);
        Terms memory t = ethTerms();
        fund(t);
        disputeBy(t, opener);
        bytes memory reason = abi.encodeWithSelector(IEscrowErrors.NotOpener.selector, opener, caller);
        vm.expectRevert(reason);
        vm.prank(caller);
        escrow.retract(t);
        caller = byMerchant ? buyer : merchant;
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.NotOpener.selector, opener, caller));
        vm.prank(caller);
        escrow.retract(t);
    }

    function test_onlyWhileDisputed() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Funded));
        vm.prank(buyer);
        escrow.retract(t);
    }
}
