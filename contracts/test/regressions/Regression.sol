// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrow} from "../IEscrow.sol";
import {EscrowBase} from "../escrow/EscrowBase.sol";

/// @notice A loss of others as a test: the attack runs against our escrow, where it must fail, and against a copy
/// that was broken on purpose, where it must succeed. So the attack is a real one.
abstract contract Regression is EscrowBase {
    /// @dev Puts a broken copy in place of the escrow, with the approvals that the parties gave ours.
    function breakEscrow(string memory name) internal {
        escrow = IEscrow(vm.deployCode(string.concat(name, ".sol:", name), ""));
        vm.prank(buyer);
        token.approve(address(escrow), type(uint256).max);
        vm.prank(merchant);
        passport.setApprovalForAll(address(escrow), true);
    }
}
