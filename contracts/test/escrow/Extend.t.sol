// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Order, Status, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract ExtendTest is EscrowBase {
    using RuleBook for Terms;

    uint64 private constant UNTIL = uint64(NOW) + 30 days;
    uint64 private constant LATER = DEADLINE + 2 days;

    function signatures(Terms memory t, uint64 deadline)
        private
        view
        returns (bytes memory ofBuyer, bytes memory ofMerchant)
    {
        return agreed(escrow.extensionDigest(escrow.orderId(t), deadline, UNTIL));
    }

    function extend(Terms memory t, uint64 deadline) private {
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, deadline);
        vm.prank(stranger);
        escrow.extend(t, deadline, UNTIL, ofBuyer, ofMerchant);
    }

    function refuses(Terms memory t, uint64 deadline, bytes memory reason) private {
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, deadline);
        vm.expectRevert(reason);
        vm.prank(stranger);
        escrow.extend(t, deadline, UNTIL, ofBuyer, ofMerchant);
    }

    /// @dev Deliveries, milestones, disputes and the refund go by the new deadline.
    function test_movesEveryTime() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, LATER);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Extended(id, LATER, 0);
        vm.prank(stranger);
        escrow.extend(t, LATER, UNTIL, ofBuyer, ofMerchant);
        Order memory o = escrow.order(id);
        equal(o.deadline, LATER, "deadline");
        equal(uint256(o.status), uint256(Status.Funded), "status");
        equal(o.arbitrationEnds, 0, "no dispute");
        uint256 end = uint256(LATER) + GRACE;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.RefundTooEarly.selector, end, end));
        escrow.refund(t);
        bytes[] memory late = attest(t, LATER + 1, 0, 2);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.DeliveredLate.selector, LATER + 1, LATER));
        escrow.release(t, HEAD, LATER + 1, CODE, 3, late);
        release(t, LATER);
        statusIs(id, Status.Released);
    }

    function test_refundByTheNewDeadline() public {
        Terms memory t = ethTerms();
        fund(t);
        extend(t, LATER);
        uint256 end = uint256(LATER) + GRACE;
        vm.warp(end + 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.Closed.selector, end, end + 1));
        vm.prank(buyer);
        escrow.dispute{value: BOND}(t, "");
        escrow.refund(t);
        equal(buyer.balance, 100 ether, "buyer");
    }

    /// @dev A dispute about what is not proven waits for the new deadline; one about a delivery does not.
    function test_ofADisputedOrder(bool proven) public {
        Terms memory t = withCode(ethTerms());
        bytes32 id = fund(t);
        dispute(t);
        if (proven) escrow.prove(t, CODE);
        uint64 ends = proven ? uint64(NOW) + ARBITRATION : LATER + GRACE + ARBITRATION;
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, LATER);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Extended(id, LATER, ends);
        escrow.extend(t, LATER, UNTIL, ofBuyer, ofMerchant);
        Order memory o = escrow.order(id);
        equal(o.deadline, LATER, "deadline");
        equal(o.arbitrationEnds, ends, "arbitration ends");
        equal(uint256(o.status), uint256(Status.Disputed), "status");
        isTrue(o.proven == proven, "proven");
    }

    function test_whoSendsItNeedsNoSignature(bool byBuyer) public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, LATER);
        vm.prank(byBuyer ? buyer : merchant);
        escrow.extend(t, LATER, UNTIL, byBuyer ? bytes("") : ofBuyer, byBuyer ? ofMerchant : bytes(""));
        equal(escrow.order(id).deadline, LATER, "deadline");
    }

    function test_needsBoth(bool byBuyer) public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        bytes32 digest = escrow.extensionDigest(id, LATER, UNTIL);
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, LATER);
        vm.expectRevert(
            byBuyer
                ? abi.encodeWithSelector(IEscrowErrors.InvalidMerchantSignature.selector, merchant, digest)
                : abi.encodeWithSelector(IEscrowErrors.InvalidBuyerSignature.selector, buyer, digest)
        );
        vm.prank(byBuyer ? buyer : merchant);
        escrow.extend(t, LATER, UNTIL, ofMerchant, ofBuyer);
    }

    function test_onlyLater() public {
        Terms memory t = ethTerms();
        fund(t);
        refuses(
            t, DEADLINE, abi.encodeWithSelector(IEscrowErrors.DeadlineNotLater.selector, DEADLINE, DEADLINE)
        );
        extend(t, DEADLINE + 1);
        // What was agreed before cannot take back what was agreed after, nor be used twice.
        extend(t, LATER);
        refuses(
            t,
            DEADLINE + 1,
            abi.encodeWithSelector(IEscrowErrors.DeadlineNotLater.selector, DEADLINE + 1, LATER)
        );
        refuses(t, LATER, abi.encodeWithSelector(IEscrowErrors.DeadlineNotLater.selector, LATER, LATER));
    }

    /// @dev Counted from the funding, not from now.
    function test_neverBeyondTenYears(uint32 later) public {
        Terms memory t = ethTerms();
        t.setInspection(3 days);
        bytes32 id = fund(t);
        vm.warp(within(later, NOW, NOW + 20 days));
        uint256 limit = NOW + 3650 days;
        uint64 last = uint64(limit - GRACE - 3 days - 2 * ARBITRATION);
        refuses(t, last + 1, abi.encodeWithSelector(IEscrowErrors.TermsTooLong.selector, limit + 1, limit));
        extend(t, last);
        equal(escrow.order(id).deadline, last, "deadline");
    }

    function test_untilItsTime() public {
        Terms memory t = ethTerms();
        fund(t);
        vm.warp(uint256(UNTIL) + 1);
        refuses(
            t,
            LATER + 60 days,
            abi.encodeWithSelector(IEscrowErrors.AgreementExpired.selector, UNTIL, uint256(UNTIL) + 1)
        );
        vm.warp(UNTIL);
        extend(t, LATER + 60 days);
    }

    function test_onlyWhileFundedOrDisputed() public {
        Terms memory t = ethTerms();
        t.setInspection(3 days);
        bytes32 id = escrow.orderId(t);
        refuses(t, LATER, abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.None));
        fund(t);
        release(t, uint64(NOW));
        refuses(t, LATER, abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Delivered));
        vm.prank(buyer);
        escrow.confirm(t);
        refuses(t, LATER, abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Confirmed));
    }
}
