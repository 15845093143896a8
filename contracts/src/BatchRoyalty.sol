// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC2981} from "@openzeppelin/contracts/interfaces/IERC2981.sol";
import {BatchERC721} from "./BatchERC721.sol";
import {BatchState} from "./BatchState.sol";
import {IBatchRoyalty} from "./IBatchRoyalty.sol";
import {IProductPassport} from "./IProductPassport.sol";

/// @title Royalties of a batch, by ERC-2981
/// @notice See `IBatchRoyalty` for what it promises.
abstract contract BatchRoyalty is BatchERC721, IBatchRoyalty {
    struct Royalty {
        address receiver;
        uint16 bps;
    }

    uint256 private constant BPS = 10_000;

    mapping(uint224 batchId => Royalty) private _royalties;

    /// @inheritdoc IBatchRoyalty
    function setRoyalty(uint224 batchId, address receiver, uint16 bps) external {
        BatchState batch = _batches[batchId];
        if (batch.issuer() == address(0)) revert IProductPassport.NoSuchBatch(batchId);
        _onlyIssuer(batch);
        uint16 now_ = _royalties[batchId].bps;
        if (bps > now_) revert RoyaltyWouldRise(now_, bps);
        if (now_ == 0) revert IProductPassport.Unchanged(batchId);
        _setRoyalty(batchId, receiver, bps);
    }

    /// @inheritdoc IERC2981
    function royaltyInfo(uint256 tokenId, uint256 salePrice)
        external
        view
        returns (address receiver, uint256 royaltyAmount)
    {
        _requireOwner(tokenId);
        Royalty memory r = _royalties[_batchOf(tokenId)];
        // Divided first, so that no price is too high; the second term is what that rounds away.
        royaltyAmount = salePrice / BPS * r.bps + salePrice % BPS * r.bps / BPS;
        receiver = r.receiver;
    }

    function _setRoyalty(uint224 batchId, address receiver, uint16 bps) internal {
        if (bps > BPS || receiver == address(0) && bps != 0) revert InvalidRoyalty(receiver, bps);
        if (bps == 0) receiver = address(0);
        _royalties[batchId] = Royalty(receiver, bps);
        emit RoyaltySet(batchId, receiver, bps);
    }
}
