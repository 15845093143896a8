// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {ReturnBomb} from "../contracts/Hostile.sol";
import {Regression} from "./Regression.sol";

/// @notice Akutar, April 2022: refunds were pushed in a loop that one receiver could block, and 11,539 ETH were
/// locked for ever by this and a second fault. Here: one side of a split refuses its money.
contract AkutarTest is Regression {
    /// @dev `stuck`: neither the arbiter nor time gets the buyer its half.
    function attack() private returns (Terms memory t, bool stuck) {
        t = ethTerms();
        t.merchant = address(new ReturnBomb());
        fund(t);
        dispute(t);
        vm.prank(arbiter);
        (bool resolved,) = address(escrow).call(abi.encodeCall(IDeliveryEscrow.resolve, (t, 5000, true, "")));
        vm.warp(END + ARBITRATION + 1);
        (bool byDefault,) = address(escrow).call(abi.encodeCall(IDeliveryEscrow.resolveByDefault, (t)));
        stuck = !resolved && !byDefault;
    }

    function test_ours() public {
        (Terms memory t, bool stuck) = attack();
        isTrue(!stuck, "resolved");
        statusIs(escrow.orderId(t), Status.Resolved);
        equal(buyer.balance, 100 ether - (AMOUNT + BOND) / 2, "the buyer's half");
        equal(escrow.credit(address(0), t.merchant), (AMOUNT + BOND) / 2, "the other half waits");
    }

    function test_brokenCopy() public {
        breakEscrow("AkutarEscrow");
        (Terms memory t, bool stuck) = attack();
        isTrue(stuck, "stuck");
        statusIs(escrow.orderId(t), Status.Disputed);
        equal(address(escrow).balance, AMOUNT + BOND, "locked");
    }
}
