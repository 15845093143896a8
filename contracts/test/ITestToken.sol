// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice All that TestToken can be asked by these tests.
interface ITestToken is IERC20 {
    function mint(address to, uint256 amount) external;
}
