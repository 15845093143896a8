// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Milestone, Terms} from "../../src/OrderTypes.sol";
import {RuleBook} from "./RuleBook.sol";
import {SignedFunding} from "./SignedFunding.sol";

/// @notice What each step costs as a whole transaction, against the most it may cost. Orders run before, so
/// that the escrow has a balance of each asset, as it has in use.
contract EscrowGasTest is SignedFunding {
    using RuleBook for Terms;

    function setUp() public override {
        super.setUp();
        Terms memory t = ethTerms();
        t.setSalt(3);
        fund(t);
        t = tokenTerms();
        t.setSalt(3);
        fund(t);
        token.mint(merchant, 1);
        dollar.mint(address(escrow), 1);
        vm.prank(maker);
        passport.transferFrom(maker, buyer, firstToken + 1);
        vm.prank(maker);
        passport.transferFrom(maker, merchant, firstToken + 2);
    }

    function used(string memory what, uint256 limit) private {
        atMost(vm.snapshotGasLastCall("escrow", what), limit, what);
    }

    /// @dev As a key sends it: nothing is published.
    function fundPlainly(Terms memory t) private {
        vm.prank(buyer, buyer);
        escrow.fund{value: t.asset == address(0) ? t.amount : 0}(t, "");
    }

    function test_fundETH() public {
        fundPlainly(ethTerms());
        used("fund ETH", 54_500);
    }

    function test_fundToken() public {
        vm.prank(buyer);
        token.approve(address(escrow), AMOUNT);
        fundPlainly(tokenTerms());
        used("fund ERC-20, approved for the amount", 73_000);
    }

    function test_fundTokenUnderAStandingApproval() public {
        fundPlainly(tokenTerms());
        used("fund ERC-20, approved for good", 75_000);
    }

    function test_fundWithAuthorization() public {
        Terms memory t = dollarTerms();
        bytes memory authorized = authorization(t);
        vm.prank(stranger, stranger);
        escrow.fundWithAuthorization(t, "", 0, NOW + 1 hours, authorized);
        used("fund ERC-20 by ERC-3009, sent by another", 104_500);
    }

    function test_milestoneAndInspection() public {
        Terms memory t = ethTerms();
        t.setShippedBps(2000);
        t.setInspection(60);
        fund(t);
        releaseMilestone(t, Milestone.Shipped, uint64(NOW));
        used("milestone ETH, signatures: 2", 59_000);
        release(t, uint64(NOW));
        used("release into inspection, signatures: 2", 49_500);
        vm.warp(NOW + 61);
        escrow.settle(t);
        used("settle ETH", 44_000);
    }

    function test_dispute() public {
        Terms memory t = ethTerms();
        fund(t);
        dispute(t);
        used("dispute ETH", 60_000);
    }

    function test_releaseWithCode() public {
        Terms memory t = withCode(ethTerms());
        t.setThreshold(1);
        fund(t);
        release(t, uint64(NOW));
        used("release ETH with code, signatures: 1", 56_000);
    }

    function test_release1() public {
        releaseWith(1, 52_500);
    }

    function test_release2() public {
        releaseWith(2, 58_700);
    }

    function test_release3() public {
        releaseWith(3, 65_000);
    }

    function releaseWith(uint8 n, uint256 limit) private {
        Terms memory t = ethTerms();
        t.setThreshold(n);
        fund(t);
        release(t, uint64(NOW));
        used(string.concat("release ETH, signatures: ", vm.toString(n)), limit);
    }

    function test_refundETH() public {
        Terms memory t = ethTerms();
        fund(t);
        vm.warp(uint256(DEADLINE) + GRACE + 1);
        vm.prank(stranger);
        escrow.refund(t);
        used("refund ETH", 44_000);
    }
}
