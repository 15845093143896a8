// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {Milestone, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice The fee comes out of what the merchant gets, to the last unit, and out of nothing else.
contract FeeTest is EscrowBase {
    using RuleBook for Terms;

    address private house = who("house");

    function feeTerms(uint16 bps, uint128 amount, bool inToken) private view returns (Terms memory t) {
        t = inToken ? tokenTerms() : ethTerms();
        t.amount = uint128(within(amount, 1, 90 ether));
        t.feeRecipient = house;
        t.setFeeBps(uint16(within(bps, 0, 10_000)));
    }

    function split(Terms memory t, uint256 gross, uint256 merchantBefore) private view {
        uint256 fee = gross * t.feeBps() / 10_000;
        equal(balanceOf(t.asset, house), fee, "fee");
        equal(balanceOf(t.asset, merchant) - merchantBefore, gross - fee, "merchant");
        equal(balanceOf(t.asset, buyer), 100 ether - gross, "buyer");
        equal(balanceOf(t.asset, address(escrow)), 0, "escrow");
    }

    function test_ofADelivery(uint16 bps, uint128 amount, bool inToken) public {
        Terms memory t = feeTerms(bps, amount, inToken);
        uint256 before = balanceOf(t.asset, merchant);
        fund(t);
        release(t, uint64(NOW));
        split(t, t.amount, before);
    }

    function test_ofASplit(uint16 bps, uint128 amount, uint16 buyerBps, bool inToken) public {
        Terms memory t = feeTerms(bps, amount, inToken);
        buyerBps = uint16(within(buyerBps, 0, 10_000));
        uint256 before = balanceOf(t.asset, merchant);
        fund(t);
        dispute(t);
        uint256 bond = t.bond();
        vm.prank(arbiter);
        escrow.resolve(t, buyerBps, true, "");
        uint256 gross = t.amount - uint256(t.amount) * buyerBps / 10_000;
        uint256 fee = gross * t.feeBps() / 10_000;
        uint256 buyersBond = bond * buyerBps / 10_000;
        equal(balanceOf(t.asset, house), fee, "fee of the order's money, none of the bond");
        equal(balanceOf(t.asset, merchant) - before, gross - fee + bond - buyersBond, "merchant");
        equal(balanceOf(t.asset, buyer), 100 ether - gross - bond + buyersBond, "buyer");
        equal(balanceOf(t.asset, address(escrow)), 0, "escrow");
    }

    function test_ofAMilestone(uint16 bps, uint128 amount) public {
        Terms memory t = feeTerms(bps, amount, false);
        t.setShippedBps(2500);
        fund(t);
        releaseMilestone(t, Milestone.Shipped, uint64(NOW));
        uint256 share = uint256(t.amount) * 2500 / 10_000;
        uint256 fee = share * t.feeBps() / 10_000;
        equal(house.balance, fee, "fee of the milestone");
        equal(merchant.balance, 1 ether + share - fee, "merchant");
        release(t, uint64(NOW));
        fee += (t.amount - share) * t.feeBps() / 10_000;
        equal(house.balance, fee, "fee of both");
        equal(merchant.balance, 1 ether + t.amount - fee, "merchant");
    }

    function test_noneOfARefund(uint16 bps, uint128 amount, bool cancelled) public {
        Terms memory t = feeTerms(bps, amount, true);
        fund(t);
        if (cancelled) {
            vm.prank(merchant);
            escrow.cancel(t);
        } else {
            vm.warp(uint256(DEADLINE) + GRACE + 1);
            escrow.refund(t);
        }
        equal(token.balanceOf(buyer), 100 ether, "buyer");
        equal(token.balanceOf(house), 0, "fee");
    }

    function test_noneUnlessStated() public {
        Terms memory t = feeTerms(0, AMOUNT, false);
        fund(t);
        release(t, uint64(NOW));
        equal(house.balance, 0, "fee");
        equal(merchant.balance, 1 ether + t.amount, "merchant");
    }

    /// @dev A recipient that cannot be paid holds nobody up.
    function test_ofOneWhoRefuses() public {
        Terms memory t = feeTerms(100, AMOUNT, false);
        vm.etch(house, hex"fe");
        fund(t);
        uint256 fee = uint256(t.amount) * 100 / 10_000;
        release(t, uint64(NOW));
        equal(escrow.credit(address(0), house), fee, "credit");
        equal(merchant.balance, 1 ether + t.amount - fee, "merchant");
    }

    function test_refusesUnpayableRecipients() public {
        Terms memory t = ethTerms();
        t.setFeeBps(1);
        address[3] memory bad = [address(0), address(escrow), buyer];
        for (uint256 i = 0; i < 3; ++i) {
            t.feeRecipient = bad[i];
            vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidFeeRecipient.selector, bad[i]));
            vm.prank(buyer);
            escrow.fund{value: AMOUNT}(t, "");
        }
        t.feeRecipient = house;
        t.setFeeBps(10_001);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidBps.selector, 10_001));
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, "");
        t.setFeeBps(0);
        t.feeRecipient = address(escrow);
        fund(t);
    }
}
