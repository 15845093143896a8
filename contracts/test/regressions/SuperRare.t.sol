// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {Regression} from "./Regression.sol";

/// @notice SuperRare, July 2025: the check of who may set a staking root was the wrong way round, so it held
/// nobody off. Here: the merchant decides the dispute about its own delivery.
contract SuperRareTest is Regression {
    function attack() private returns (Terms memory t, bool decided) {
        t = ethTerms();
        fund(t);
        dispute(t);
        vm.prank(merchant);
        (decided,) = address(escrow).call(abi.encodeCall(IDeliveryEscrow.resolve, (t, 0, true, "")));
    }

    function test_ours() public {
        (Terms memory t, bool decided) = attack();
        isTrue(!decided, "refused");
        statusIs(escrow.orderId(t), Status.Disputed);
        equal(merchant.balance, 1 ether, "merchant");
    }

    function test_brokenCopy() public {
        breakEscrow("SuperRareEscrow");
        (, bool decided) = attack();
        isTrue(decided, "decided");
        equal(merchant.balance, 1 ether + AMOUNT + BOND, "merchant");
    }
}
