// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow, Milestone, Status, Terms} from "../../src/IDeliveryEscrow.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice Every verb in every state: what the drawing over `Status` shows is possible, and nothing else is.
contract StatesTest is EscrowBase {
    using RuleBook for Terms;

    uint32 private constant INSPECTION = 3 days;
    uint256 private constant END = uint256(DEADLINE) + GRACE;

    // Verbs, by their bit in the rows of `allowed`.
    uint256 private constant FUND = 1;
    uint256 private constant MILESTONE = 2;
    uint256 private constant RELEASE = 4;
    uint256 private constant SETTLE = 8;
    uint256 private constant CONFIRM = 16;
    uint256 private constant REFUND = 32;
    uint256 private constant DISPUTE = 64;
    uint256 private constant RESOLVE = 128;
    uint256 private constant DEFAULT = 256;
    uint256 private constant CANCEL = 512;
    uint256 private constant VERBS = 10;

    function allowed(Status s) private pure returns (uint256) {
        if (s == Status.None) return FUND | CANCEL;
        if (s == Status.Funded) return MILESTONE | RELEASE | CONFIRM | REFUND | DISPUTE | CANCEL;
        if (s == Status.Delivered) return SETTLE | CONFIRM | DISPUTE | CANCEL;
        if (s == Status.Disputed) return RESOLVE | DEFAULT | CONFIRM | CANCEL;
        return 0;
    }

    /// @dev Takes an order to a state.
    function reach(Terms memory t, Status s) private {
        if (s == Status.None) return;
        fund(t);
        if (s == Status.Delivered || s == Status.Released) release(t, uint64(NOW));
        if (s == Status.Released) {
            vm.warp(NOW + INSPECTION + 1);
            escrow.settle(t);
        }
        if (s == Status.Disputed || s == Status.Resolved) dispute(t);
        if (s == Status.Resolved) {
            vm.prank(arbiter);
            escrow.resolve(t, 1);
        }
        if (s == Status.Confirmed) {
            vm.prank(buyer);
            escrow.confirm(t);
        }
        if (s == Status.Cancelled) {
            vm.prank(merchant);
            escrow.cancel(t);
        }
        if (s == Status.Refunded) {
            vm.warp(END + 1);
            escrow.refund(t);
        }
    }

    /// @dev By whom, when, and how a verb is possible in the state that it is for.
    function attempt(Terms memory t, uint256 verb) private returns (bool ok, bytes memory reason) {
        address by = stranger;
        bytes memory call_;
        uint256 value = 0;
        vm.warp(verb == REFUND ? END + 1 : verb == SETTLE || verb == DEFAULT ? NOW + 30 days : NOW + 1);
        if (verb == FUND) {
            (by, value, call_) = (buyer, AMOUNT, abi.encodeCall(IDeliveryEscrow.fund, (t, "")));
        }
        if (verb == MILESTONE) {
            bytes[] memory signatures = attestMilestone(t, Milestone.Shipped, uint64(NOW), 0, 2);
            call_ = abi.encodeCall(
                IDeliveryEscrow.releaseMilestone, (t, Milestone.Shipped, HEAD, uint64(NOW), signatures)
            );
        }
        if (verb == RELEASE) {
            call_ =
                abi.encodeCall(IDeliveryEscrow.release, (t, HEAD, uint64(NOW), attest(t, uint64(NOW), 0, 2)));
        }
        if (verb == SETTLE) call_ = abi.encodeCall(IDeliveryEscrow.settle, (t));
        if (verb == CONFIRM) (by, call_) = (buyer, abi.encodeCall(IDeliveryEscrow.confirm, (t)));
        if (verb == REFUND) call_ = abi.encodeCall(IDeliveryEscrow.refund, (t));
        if (verb == DISPUTE) (by, call_) = (buyer, abi.encodeCall(IDeliveryEscrow.dispute, (t, "")));
        if (verb == RESOLVE) (by, call_) = (arbiter, abi.encodeCall(IDeliveryEscrow.resolve, (t, 1)));
        if (verb == DEFAULT) call_ = abi.encodeCall(IDeliveryEscrow.resolveByDefault, (t));
        if (verb == CANCEL) (by, call_) = (merchant, abi.encodeCall(IDeliveryEscrow.cancel, (t)));
        vm.prank(by);
        (ok, reason) = address(escrow).call{value: value}(call_);
    }

    function test_everyVerbInEveryState() public {
        for (uint256 s = 0; s <= uint256(Status.Cancelled); ++s) {
            for (uint256 v = 0; v < VERBS; ++v) {
                vm.warp(NOW);
                Terms memory t = ethTerms();
                t.setInspection(INSPECTION);
                t.setShippedBps(100);
                t.setSalt(uint88(1000 + s * VERBS + v));
                bytes32 id = escrow.orderId(t);
                reach(t, Status(s));
                (bool ok, bytes memory reason) = attempt(t, 1 << v);
                string memory where = string.concat("verb ", vm.toString(v), " in state ", vm.toString(s));
                equal(ok, allowed(Status(s)) & (1 << v) != 0, where);
                if (ok) continue;
                equal(
                    keccak256(reason),
                    keccak256(abi.encodeWithSelector(IDeliveryEscrow.WrongStatus.selector, id, Status(s))),
                    where
                );
                statusIs(id, Status(s));
            }
        }
    }
}
