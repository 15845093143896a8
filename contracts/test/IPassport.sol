// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {IERC5192} from "../src/IERC5192.sol";
import {IERC7572} from "../src/IERC7572.sol";
import {IProductPassport} from "../src/IProductPassport.sol";
import {IRecoverablePassport} from "../src/IRecoverablePassport.sol";

/// @notice All that ProductPassport can be asked. Tests see the contracts by interface, and so need not be
/// compiled the way the contracts are.
interface IPassport is IProductPassport, IRecoverablePassport, IERC721Metadata, IERC5192, IERC5267, IERC7572 {
    function owner() external view returns (address);
    function transferOwnership(address newOwner) external;
    function acceptOwnership() external;
    function renounceOwnership() external;
}
