// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {Milestone, Order, Status, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice Every verb in every state. What the model says is possible, leads where it says, and nothing else is.
/// A Go test compares the model with the drawing over `Status`, and with the page that describes the contract.
contract StatesTest is EscrowBase {
    using RuleBook for Terms;

    /// @dev States as the verbs tell them apart: Inspected is Funded under terms with an inspection, Proven is
    /// Disputed with a proven delivery.
    enum Start {
        None,
        Funded,
        Inspected,
        Delivered,
        Disputed,
        Proven,
        Released,
        Confirmed,
        Refunded,
        Resolved,
        Cancelled
    }

    enum Verb {
        fund,
        publishTerms,
        releaseMilestone,
        release,
        settle,
        confirm,
        refund,
        cancel,
        dispute,
        answer,
        prove,
        retract,
        resolve,
        resolveByDefault,
        settleBySplit,
        extend,
        refundAfter
    }

    uint32 private constant INSPECTION = 3 days;
    uint64 private constant UNTIL = uint64(NOW) + 400 days;
    uint8 private constant REFUSED = 255;

    /// @dev Where each verb leads from each state; REFUSED if nowhere.
    uint8[17][11] private model;

    function setUp() public override {
        super.setUp();
        vm.deal(merchant, 100 ether);
        for (uint256 s = 0; s < 11; ++s) {
            for (uint256 v = 0; v < 17; ++v) {
                model[s][v] = REFUSED;
            }
        }
        draw();
    }

    function arrow(Start from, Verb verb, Status to) private {
        model[uint256(from)][uint256(verb)] = uint8(to);
    }

    function draw() private {
        arrow(Start.None, Verb.fund, Status.Funded);
        arrow(Start.None, Verb.cancel, Status.Cancelled);
        arrow(Start.Funded, Verb.release, Status.Released);
        arrow(Start.Inspected, Verb.release, Status.Delivered);
        Start[2] memory funded = [Start.Funded, Start.Inspected];
        for (uint256 i = 0; i < 2; ++i) {
            arrow(funded[i], Verb.releaseMilestone, Status.Funded);
            arrow(funded[i], Verb.extend, Status.Funded);
            arrow(funded[i], Verb.refund, Status.Refunded);
            arrow(funded[i], Verb.dispute, Status.Disputed);
        }
        arrow(Start.Delivered, Verb.settle, Status.Released);
        arrow(Start.Delivered, Verb.dispute, Status.Disputed);
        arrow(Start.Disputed, Verb.release, Status.Disputed);
        arrow(Start.Disputed, Verb.prove, Status.Disputed);
        arrow(Start.Disputed, Verb.retract, Status.Funded);
        arrow(Start.Proven, Verb.retract, Status.Delivered);
        Start[2] memory disputed = [Start.Disputed, Start.Proven];
        for (uint256 i = 0; i < 2; ++i) {
            arrow(disputed[i], Verb.answer, Status.Disputed);
            arrow(disputed[i], Verb.extend, Status.Disputed);
            arrow(disputed[i], Verb.resolve, Status.Resolved);
            arrow(disputed[i], Verb.resolveByDefault, Status.Resolved);
        }
        Start[5] memory open = [Start.Funded, Start.Inspected, Start.Delivered, Start.Disputed, Start.Proven];
        for (uint256 i = 0; i < 5; ++i) {
            arrow(open[i], Verb.confirm, Status.Confirmed);
            arrow(open[i], Verb.cancel, Status.Cancelled);
            arrow(open[i], Verb.settleBySplit, Status.Resolved);
        }
        arrow(Start.Released, Verb.refundAfter, Status.Released);
        arrow(Start.Confirmed, Verb.refundAfter, Status.Confirmed);
        arrow(Start.Refunded, Verb.refundAfter, Status.Refunded);
        arrow(Start.Resolved, Verb.refundAfter, Status.Resolved);
        arrow(Start.Funded, Verb.publishTerms, Status.Funded);
        arrow(Start.Inspected, Verb.publishTerms, Status.Funded);
        arrow(Start.Delivered, Verb.publishTerms, Status.Delivered);
        arrow(Start.Disputed, Verb.publishTerms, Status.Disputed);
        arrow(Start.Proven, Verb.publishTerms, Status.Disputed);
        arrow(Start.Released, Verb.publishTerms, Status.Released);
        arrow(Start.Confirmed, Verb.publishTerms, Status.Confirmed);
        arrow(Start.Refunded, Verb.publishTerms, Status.Refunded);
        arrow(Start.Resolved, Verb.publishTerms, Status.Resolved);
        arrow(Start.Cancelled, Verb.publishTerms, Status.Cancelled);
    }

    function terms(uint256 salt, Start s) private view returns (Terms memory t) {
        t = withCode(ethTerms());
        if (s == Start.Inspected || s == Start.Delivered) t.setInspection(INSPECTION);
        t.setShippedBps(100);
        t.setRefundWindow(400 days);
        t.setSalt(uint152(1000 + salt));
    }

    /// @dev Takes an order to a state.
    function reach(Terms memory t, Start s) private {
        if (s == Start.None) return;
        fund(t);
        if (s == Start.Delivered || s == Start.Released) release(t, uint64(NOW));
        if (s == Start.Disputed || s == Start.Proven || s == Start.Resolved) dispute(t);
        if (s == Start.Proven) escrow.prove(t, CODE);
        if (s == Start.Resolved) {
            vm.prank(arbiter);
            escrow.resolve(t, 1, true, "");
        }
        if (s == Start.Confirmed) {
            vm.prank(buyer);
            escrow.confirm(t);
        }
        if (s == Start.Cancelled) {
            vm.prank(merchant);
            escrow.cancel(t);
        }
        if (s == Start.Refunded) {
            releaseMilestone(t, Milestone.Shipped, uint64(NOW));
            vm.warp(END + 1);
            escrow.refund(t);
        }
    }

    /// @dev By whom, when, and how a verb is possible in the state that it is for.
    function attempt(Terms memory t, bytes32 id, Verb verb) private returns (bool ok, bytes memory reason) {
        bool late = verb == Verb.settle || verb == Verb.resolveByDefault;
        vm.warp(verb == Verb.refund ? END + 1 : late ? NOW + 30 days : NOW + 1);
        (address by, uint256 value, bytes memory call_) = prepare(t, id, verb);
        vm.prank(by);
        (ok, reason) = address(escrow).call{value: value}(call_);
    }

    function prepare(Terms memory t, bytes32 id, Verb verb)
        private
        view
        returns (address by, uint256 value, bytes memory call_)
    {
        by = stranger;
        if (verb == Verb.fund) return (buyer, AMOUNT, abi.encodeCall(IDeliveryEscrow.fund, (t, "")));
        if (verb == Verb.publishTerms) call_ = abi.encodeCall(IDeliveryEscrow.publishTerms, (t));
        if (verb == Verb.releaseMilestone) {
            bytes[] memory signatures = attestMilestone(t, Milestone.Shipped, uint64(NOW), 0, 2);
            call_ = abi.encodeCall(
                IDeliveryEscrow.releaseMilestone, (t, Milestone.Shipped, HEAD, uint64(NOW), 3, signatures)
            );
        }
        if (verb == Verb.release) {
            bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
            call_ = abi.encodeCall(IDeliveryEscrow.release, (t, HEAD, uint64(NOW), CODE, 3, signatures));
        }
        if (verb == Verb.settle) call_ = abi.encodeCall(IDeliveryEscrow.settle, (t));
        if (verb == Verb.refund) call_ = abi.encodeCall(IDeliveryEscrow.refund, (t));
        if (verb == Verb.prove) call_ = abi.encodeCall(IDeliveryEscrow.prove, (t, CODE));
        if (verb == Verb.resolveByDefault) call_ = abi.encodeCall(IDeliveryEscrow.resolveByDefault, (t));
        if (call_.length != 0) return (by, 0, call_);
        return prepareForParties(t, id, verb);
    }

    function prepareForParties(Terms memory t, bytes32 id, Verb verb)
        private
        view
        returns (address by, uint256 value, bytes memory call_)
    {
        if (verb == Verb.confirm) return (buyer, 0, abi.encodeCall(IDeliveryEscrow.confirm, (t)));
        if (verb == Verb.cancel) return (merchant, 0, abi.encodeCall(IDeliveryEscrow.cancel, (t)));
        if (verb == Verb.dispute) return (buyer, BOND, abi.encodeCall(IDeliveryEscrow.dispute, (t, "")));
        if (verb == Verb.answer) return (merchant, 0, abi.encodeCall(IDeliveryEscrow.answer, (t, "")));
        if (verb == Verb.retract) return (buyer, 0, abi.encodeCall(IDeliveryEscrow.retract, (t)));
        if (verb == Verb.refundAfter) {
            return (merchant, 7, abi.encodeCall(IDeliveryEscrow.refundAfter, (t, 7)));
        }
        if (verb == Verb.resolve) {
            return (arbiter, 0, abi.encodeCall(IDeliveryEscrow.resolve, (t, 1, true, "")));
        }
        bytes32 digest = verb == Verb.settleBySplit
            ? escrow.splitDigest(id, 1, true, UNTIL)
            : escrow.extensionDigest(id, DEADLINE + 1, UNTIL);
        (bytes memory ofBuyer, bytes memory ofMerchant) = agreed(digest);
        if (verb == Verb.settleBySplit) {
            call_ = abi.encodeCall(IDeliveryEscrow.settleBySplit, (t, 1, true, UNTIL, ofBuyer, ofMerchant));
        } else {
            call_ = abi.encodeCall(IDeliveryEscrow.extend, (t, DEADLINE + 1, UNTIL, ofBuyer, ofMerchant));
        }
        return (stranger, 0, call_);
    }

    function test_everyVerbInEveryState() public {
        for (uint256 s = 0; s < 11; ++s) {
            for (uint256 v = 0; v < 17; ++v) {
                vm.warp(NOW);
                Terms memory t = terms(s * 17 + v, Start(s));
                bytes32 id = escrow.orderId(t);
                reach(t, Start(s));
                Order memory before = escrow.order(id);
                (bool ok, bytes memory reason) = attempt(t, id, Verb(v));
                string memory where = string.concat("verb ", vm.toString(v), " in state ", vm.toString(s));
                equal(ok, model[s][v] != REFUSED, where);
                if (ok) {
                    equal(uint256(escrow.order(id).status), model[s][v], where);
                    continue;
                }
                isTrue(isStateError(reason, id, before.status), where);
                equal(keccak256(abi.encode(escrow.order(id))), keccak256(abi.encode(before)), where);
            }
        }
    }

    /// @dev The reason of the refusal is the state, not something that this test did wrong.
    function isStateError(bytes memory reason, bytes32 id, Status status) private pure returns (bool) {
        bytes32 got = keccak256(reason);
        return got == keccak256(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, status))
            || got == keccak256(abi.encodeWithSelector(IEscrowErrors.AlreadyProven.selector, id));
    }
}
