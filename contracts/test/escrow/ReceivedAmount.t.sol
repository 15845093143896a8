// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {Terms} from "../../src/OrderTypes.sol";
import {FeeToken} from "../contracts/FeeToken.sol";
import {EscrowBase} from "./EscrowBase.sol";

contract ReceivedAmountTest is EscrowBase {
    /// @dev What the escrow held before does not count as received.
    function test_isToldBesideWhatWasThere() public {
        FeeToken fee = new FeeToken();
        fee.mint(buyer, AMOUNT);
        fee.mint(address(escrow), 7 ether);
        vm.prank(buyer);
        fee.approve(address(escrow), AMOUNT);
        Terms memory t = ethTerms();
        t.asset = address(fee);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEscrowErrors.AmountMismatch.selector, AMOUNT, uint256(AMOUNT) - AMOUNT / 100
            )
        );
        vm.prank(buyer);
        escrow.fund(t, "");
    }
}
