// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title ERC-5192: minimal soulbound NFTs
interface IERC5192 {
    /// @notice The token can no longer be transferred.
    event Locked(uint256 tokenId);

    /// @notice The token can be transferred again.
    event Unlocked(uint256 tokenId);

    /// @notice Whether transfers of the token are refused; reverts for a token that does not exist.
    function locked(uint256 tokenId) external view returns (bool);
}
