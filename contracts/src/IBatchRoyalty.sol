// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC2981} from "@openzeppelin/contracts/interfaces/IERC2981.sol";

/// @title Royalties of a batch, by ERC-2981
/// @notice What a holder can rely on: the share is fixed when the batch is minted and can only fall. A batch
/// minted without royalties never has any. Nothing here takes money: ERC-2981 tells a market what to pay.
interface IBatchRoyalty is IERC2981 {
    /// @notice Sales of the batch's items owe `receiver` this share, in hundredths of a per cent; zeros: nothing.
    event RoyaltySet(uint224 indexed batchId, address indexed receiver, uint16 bps);

    /// @notice A royalty is at most 10,000 bps, and has a receiver.
    error InvalidRoyalty(address receiver, uint16 bps);

    /// @notice A royalty can only fall.
    error RoyaltyWouldRise(uint16 bps, uint16 wanted);

    /// @notice `IProductPassport.mintBatch` for a batch with royalties.
    /// @param bps share of the sale price, in hundredths of a per cent, 1 to 10,000
    function mintBatchWithRoyalty(bytes32 root, uint32 size, address receiver, uint16 bps)
        external
        returns (uint256 firstTokenId);

    /// @notice Names another receiver, or lowers the share; with 0 there are no royalties any more, whatever
    /// receiver is named. For the issuer of the batch, while it has royalties.
    function setRoyalty(uint224 batchId, address receiver, uint16 bps) external;
}
