// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {Terms} from "../../src/OrderTypes.sol";
import {SignedFunding} from "./SignedFunding.sol";

contract NobodySignsTest is SignedFunding {
    /// @dev A signature that recovers to nobody is not the signature of a buyer who is nobody.
    function test_forABuyerAtAddressZero() public {
        Terms memory t = dollarTerms();
        t.buyer = address(0);
        bytes memory reason = abi.encodeWithSelector(IEscrowErrors.InvalidBuyer.selector, address(0));
        vm.expectRevert(reason);
        vm.prank(stranger);
        escrow.fundWithPermit(t, "", new bytes(65), NOW + 1 hours, "");
    }
}
