// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title ERC-7572: contract-level metadata
interface IERC7572 {
    /// @notice The contract's metadata is served elsewhere, or changed.
    event ContractURIUpdated();

    /// @notice Where JSON about the collection is served; empty if nobody serves it.
    function contractURI() external view returns (string memory);
}
