// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Terms} from "../../src/IDeliveryEscrow.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice What each step costs as a whole transaction, against the most it may cost. Orders run before, so
/// that the escrow has a balance of each asset, as it has in use.
contract EscrowGasTest is EscrowBase {
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
        vm.prank(maker);
        passport.transferFrom(maker, buyer, firstToken + 1);
        vm.prank(maker);
        passport.transferFrom(maker, merchant, firstToken + 2);
    }

    function used(string memory what, uint256 limit) private {
        atMost(vm.snapshotGasLastCall("escrow", what), limit, what);
    }

    function test_fundETH() public {
        fund(ethTerms());
        used("fund ETH", 54_000);
    }

    function test_fundToken() public {
        vm.prank(buyer);
        token.approve(address(escrow), AMOUNT);
        fund(tokenTerms());
        used("fund ERC-20, approved for the amount", 71_000);
    }

    function test_fundTokenUnderAStandingApproval() public {
        fund(tokenTerms());
        used("fund ERC-20, approved for good", 73_000);
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
