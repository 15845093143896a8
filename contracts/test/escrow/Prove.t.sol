// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Order, Status, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice The recipient's code proves a delivery whose attestors are silent.
contract ProveTest is EscrowBase {
    using RuleBook for Terms;

    function test_provesTheDelivery(address caller, bool byMerchant) public {
        Terms memory t = withCode(ethTerms());
        bytes32 id = fund(t);
        disputeBy(t, byMerchant ? merchant : buyer);
        vm.warp(NOW + 5);
        uint64 ends = uint64(NOW) + 5 + ARBITRATION;
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Proven(id, ends);
        vm.prank(caller);
        escrow.prove(t, CODE);
        Order memory o = escrow.order(id);
        equal(uint256(o.status), uint256(Status.Disputed), "status");
        isTrue(o.proven, "proven");
        equal(o.arbitrationEnds, ends, "arbitration ends");
        equal(address(escrow).balance, AMOUNT + BOND, "no money moved");
        vm.warp(uint256(ends) + 1);
        vm.prank(caller);
        escrow.resolveByDefault(t);
        equal(escrow.order(id).buyerBps, t.deliveredBuyerBps(), "by the default for a delivery");
    }

    /// @dev Never later than it was.
    function test_untilTheDisputesLastSecond() public {
        Terms memory t = withCode(ethTerms());
        bytes32 id = fund(t);
        dispute(t);
        uint256 end = END + ARBITRATION;
        vm.warp(end + 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.ArbitrationOver.selector, end, end + 1));
        escrow.prove(t, CODE);
        vm.warp(end);
        escrow.prove(t, CODE);
        isTrue(escrow.order(id).proven, "proven");
        equal(escrow.order(id).arbitrationEnds, end, "arbitration ends");
    }

    function test_refusesAnotherCode(bytes16 code) public {
        vm.assume(code != CODE);
        Terms memory t = withCode(ethTerms());
        fund(t);
        dispute(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongCode.selector, t.deliveryCodeHash));
        escrow.prove(t, code);
    }

    /// @dev No code of nothing fits.
    function test_refusesWithoutACodeInTheTerms(bytes16 code) public {
        Terms memory t = ethTerms();
        fund(t);
        dispute(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongCode.selector, bytes32(0)));
        escrow.prove(t, code);
    }

    function test_once() public {
        Terms memory t = withCode(ethTerms());
        bytes32 id = fund(t);
        dispute(t);
        escrow.prove(t, CODE);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.AlreadyProven.selector, id));
        escrow.prove(t, CODE);
    }

    function test_onlyWhileDisputed() public {
        Terms memory t = withCode(ethTerms());
        bytes32 id = fund(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Funded));
        escrow.prove(t, CODE);
    }
}
