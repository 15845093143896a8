// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow, Status, Terms} from "../../src/IDeliveryEscrow.sol";
import {EscrowBase} from "./EscrowBase.sol";

contract DisputeTest is EscrowBase {
    uint256 private constant END = uint256(DEADLINE) + GRACE;

    function test_startsTheArbitersTime(bytes32 evidence) public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.warp(NOW + 10);
        vm.expectEmit(address(escrow));
        emit IDeliveryEscrow.Disputed(id, evidence, uint64(NOW) + 10 + ARBITRATION);
        vm.prank(buyer);
        escrow.dispute(t, evidence);
        (
            Status status,
            uint64 fundedAt,
            uint64 inspectionEnds,
            uint64 arbitrationEnds,
            uint64 endedAt,
            uint8 milestones
        ) = escrow.order(id);
        equal(inspectionEnds, 0, "inspection ends");
        equal(milestones, 0, "milestones");
        equal(uint256(status), uint256(Status.Disputed), "status");
        equal(fundedAt, NOW, "funded at");
        equal(arbitrationEnds, NOW + 10 + ARBITRATION, "arbitration ends");
        equal(endedAt, 0, "ended at");
        equal(address(escrow).balance, AMOUNT, "no money moved");
    }

    function test_untilTheGraceEnds() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.warp(END + 1);
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.Closed.selector, END, END + 1));
        vm.prank(buyer);
        escrow.dispute(t, "");
        vm.warp(END);
        vm.prank(buyer);
        escrow.dispute(t, "");
        statusIs(id, Status.Disputed);
    }

    function test_onlyTheBuyer(address caller) public {
        vm.assume(caller != buyer);
        Terms memory t = ethTerms();
        fund(t);
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.NotBuyer.selector, buyer, caller));
        vm.prank(caller);
        escrow.dispute(t, "");
    }

    function test_onlyWhileFunded() public {
        Terms memory t = ethTerms();
        bytes32 id = escrow.orderId(t);
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.WrongStatus.selector, id, Status.None));
        vm.prank(buyer);
        escrow.dispute(t, "");
        fund(t);
        dispute(t);
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.WrongStatus.selector, id, Status.Disputed));
        vm.prank(buyer);
        escrow.dispute(t, "");
    }
}
