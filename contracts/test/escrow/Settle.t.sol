// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Order, Status, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice `settle`, and the inspection that it ends.
contract SettleTest is EscrowBase {
    using RuleBook for Terms;

    uint32 private constant INSPECTION = 2 days;

    function inspected(Terms memory t) private pure returns (Terms memory) {
        t.setInspection(INSPECTION);
        return t;
    }

    function test_deliveryBeginsTheInspection() public {
        Terms memory t = inspected(withNFT(tokenTerms()));
        bytes32 id = fund(t);
        vm.warp(NOW + 100);
        bytes[] memory signatures = attest(t, uint64(NOW) + 50, 0, 2);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Delivered(id, HEAD, uint64(NOW) + 50, uint64(NOW) + 100 + INSPECTION, 0);
        vm.prank(stranger);
        escrow.release(t, HEAD, uint64(NOW) + 50, CODE, places(0, signatures.length), signatures);
        Order memory o = escrow.order(id);
        equal(uint256(o.status), uint256(Status.Delivered), "status");
        equal(o.fundedAt, NOW, "funded at");
        equal(o.inspectionEnds, NOW + 100 + INSPECTION, "inspection ends");
        equal(o.endedAt, 0, "ended at");
        equal(token.balanceOf(address(escrow)), AMOUNT, "the money waits");
        equal(passport.ownerOf(firstToken), address(escrow), "the NFT waits");
    }

    function test_paysTheMerchant(address caller, bool inToken) public {
        Terms memory t = inspected(withNFT(inToken ? tokenTerms() : ethTerms()));
        uint256 before = balanceOf(t.asset, merchant);
        bytes32 id = fund(t);
        release(t, uint64(NOW));
        vm.warp(NOW + INSPECTION + 1);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Settled(id);
        vm.prank(caller);
        escrow.settle(t);
        equal(balanceOf(t.asset, merchant) - before, AMOUNT, "merchant");
        equal(balanceOf(t.asset, address(escrow)), 0, "escrow");
        equal(passport.ownerOf(firstToken), buyer, "NFT");
        Order memory o = escrow.order(id);
        equal(uint256(o.status), uint256(Status.Released), "status");
        equal(o.inspectionEnds, NOW + INSPECTION, "inspection ends");
        equal(o.endedAt, NOW + INSPECTION + 1, "ended at");
    }

    /// @dev At any second of a delivered order either the buyer can dispute or anybody can settle, never both.
    function test_eitherDisputeOrSettle(uint64 later) public {
        Terms memory t = inspected(ethTerms());
        bytes32 id = fund(t);
        release(t, uint64(NOW));
        uint256 end = NOW + INSPECTION;
        uint256 time = later % 4 == 0 ? end : later % 4 == 1 ? end + 1 : within(later, NOW, end + 1000);
        vm.warp(time);
        if (time <= end) {
            vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InspectionOpen.selector, end, time));
            escrow.settle(t);
            dispute(t);
            statusIs(id, Status.Disputed);
        } else {
            vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InspectionOver.selector, end, time));
            vm.prank(buyer);
            escrow.dispute{value: BOND}(t, "evidence");
            escrow.settle(t);
            statusIs(id, Status.Released);
        }
    }

    /// @dev The inspection runs beyond deadline and grace, and no refund cuts it short.
    function test_lateDeliveryIsInspectedInFull() public {
        Terms memory t = inspected(ethTerms());
        bytes32 id = fund(t);
        vm.warp(uint256(DEADLINE) + GRACE);
        release(t, DEADLINE);
        vm.warp(uint256(DEADLINE) + GRACE + INSPECTION);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Delivered));
        escrow.refund(t);
        dispute(t);
        equal(
            escrow.order(id).arbitrationEnds,
            uint256(DEADLINE) + GRACE + INSPECTION + ARBITRATION,
            "arbitration ends"
        );
        vm.prank(arbiter);
        escrow.resolve(t, 10_000, false, "");
        equal(buyer.balance, 100 ether, "buyer");
    }

    /// @dev A retracted dispute leaves the inspection as it was: over, it can be settled at once.
    function test_afterARetraction(uint32 later) public {
        Terms memory t = inspected(ethTerms());
        bytes32 id = fund(t);
        release(t, uint64(NOW));
        uint256 end = NOW + INSPECTION;
        vm.warp(end);
        dispute(t);
        vm.warp(within(later, end, end + ARBITRATION));
        vm.prank(buyer);
        escrow.retract(t);
        Order memory o = escrow.order(id);
        equal(uint256(o.status), uint256(Status.Delivered), "status");
        equal(o.inspectionEnds, end, "inspection ends");
        vm.warp(end + ARBITRATION + 1);
        escrow.settle(t);
        equal(merchant.balance, 1 ether + AMOUNT + BOND, "merchant");
    }

    function test_onlyWhatWasDelivered() public {
        Terms memory t = inspected(ethTerms());
        bytes32 id = escrow.orderId(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.None));
        escrow.settle(t);
        fund(t);
        vm.warp(uint256(DEADLINE) + GRACE + INSPECTION + 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Funded));
        escrow.settle(t);
        escrow.refund(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Refunded));
        escrow.settle(t);
    }

    function test_buyerMayConfirmEarly() public {
        Terms memory t = inspected(withNFT(ethTerms()));
        bytes32 id = fund(t);
        release(t, uint64(NOW));
        vm.prank(buyer);
        escrow.confirm(t);
        statusIs(id, Status.Confirmed);
        equal(passport.ownerOf(firstToken), buyer, "NFT");
        equal(merchant.balance, 1 ether + AMOUNT, "merchant");
    }

    function test_merchantMayTakeItBack() public {
        Terms memory t = inspected(withNFT(ethTerms()));
        bytes32 id = fund(t);
        release(t, uint64(NOW));
        vm.prank(merchant);
        escrow.cancel(t);
        statusIs(id, Status.Cancelled);
        equal(passport.ownerOf(firstToken), merchant, "NFT");
        equal(buyer.balance, 100 ether, "buyer");
    }

    function test_oneSecond() public {
        Terms memory t = ethTerms();
        t.setInspection(1);
        bytes32 id = fund(t);
        release(t, uint64(NOW));
        statusIs(id, Status.Delivered);
        vm.warp(NOW + 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InspectionOpen.selector, NOW + 1, NOW + 1));
        escrow.settle(t);
        vm.warp(NOW + 2);
        escrow.settle(t);
        statusIs(id, Status.Released);
    }
}
