// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {Terms} from "../../src/OrderTypes.sol";
import {Regression} from "./Regression.sol";

/// @notice Niftex: once the time of a buyout that nobody watched had run out, whoever called got the assets. Here:
/// a stranger asks for the refund that nobody else asked for.
contract NiftexTest is Regression {
    function attack(bool inToken) private returns (uint256 loot) {
        Terms memory t = inToken ? tokenTerms() : ethTerms();
        fund(t);
        vm.warp(uint256(DEADLINE) + GRACE + 1);
        vm.prank(stranger);
        (bool ok,) = address(escrow).call(abi.encodeCall(IDeliveryEscrow.refund, (t)));
        isTrue(ok, "refunded");
        return balanceOf(t.asset, stranger);
    }

    function test_ours(bool inToken) public {
        equal(attack(inToken), 0, "stranger");
        equal(balanceOf(inToken ? address(token) : address(0), buyer), 100 ether, "buyer");
    }

    function test_brokenCopy(bool inToken) public {
        breakEscrow("NiftexEscrow");
        equal(attack(inToken), AMOUNT, "stranger");
        equal(balanceOf(inToken ? address(token) : address(0), buyer), 100 ether - AMOUNT, "buyer");
    }
}
