// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {IDeliveryEscrow} from "../src/IDeliveryEscrow.sol";

/// @notice All that DeliveryEscrow can be asked.
interface IEscrow is IDeliveryEscrow, IERC5267 {}
