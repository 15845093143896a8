// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow, Terms} from "../../src/IDeliveryEscrow.sol";
import {SignedFunding} from "./SignedFunding.sol";

contract NobodySignsTest is SignedFunding {
    /// @dev A signature that recovers to nobody is not the signature of a buyer who is nobody.
    function test_forABuyerAtAddressZero() public {
        Terms memory t = dollarTerms();
        t.buyer = address(0);
        bytes memory reason = abi.encodeWithSelector(
            IDeliveryEscrow.InvalidBuyerSignature.selector, address(0), escrow.orderId(t)
        );
        vm.expectRevert(reason);
        vm.prank(stranger);
        escrow.fundWithPermit(t, "", new bytes(65), NOW + 1 hours, "");
    }
}
