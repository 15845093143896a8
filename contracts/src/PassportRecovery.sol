// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BatchERC721} from "./BatchERC721.sol";
import {BatchState} from "./BatchState.sol";
import {IPassportRecovery} from "./IPassportRecovery.sol";
import {IProductPassport} from "./IProductPassport.sol";
import {TokenState} from "./TokenState.sol";

/// @title Recovery of a token whose holder lost the key
/// @notice See `IPassportRecovery` for what it promises.
/// @dev That a proposal stands is a mark in the token's own word, which every act of the holder rewrites: ending
/// it costs a transfer nothing. What was proposed stays behind and means nothing without the mark.
abstract contract PassportRecovery is BatchERC721, IPassportRecovery {
    struct Proposal {
        address to;
        uint64 endsAt;
    }

    uint64 private constant PERIOD = 14 days;

    mapping(uint256 tokenId => Proposal) private _proposals;

    /// @inheritdoc IPassportRecovery
    function recoveryPeriod() external pure returns (uint64) {
        return PERIOD;
    }

    /// @inheritdoc IPassportRecovery
    function proposeRecovery(uint256 tokenId, address to) external {
        (TokenState token, BatchState batch, address owner) = _load(tokenId);
        if (batch.issuer() != msg.sender) {
            revert IProductPassport.NotBatchIssuer(batch.issuer(), msg.sender);
        }
        if (token.recovering()) revert RecoveryPending(tokenId);
        if (to == address(0) || to == owner || _isEscrow(to)) revert ERC721InvalidReceiver(to);
        _requireRecoverable(token, batch, owner, tokenId);
        uint64 endsAt = uint64(block.timestamp) + PERIOD;
        _tokens[tokenId] = token.withRecovering(true);
        _proposals[tokenId] = Proposal(to, endsAt);
        emit RecoveryProposed(tokenId, owner, to, endsAt);
    }

    /// @inheritdoc IPassportRecovery
    function vetoRecovery(uint256 tokenId) external {
        (TokenState token, BatchState batch, address owner) = _load(tokenId);
        if (!token.recovering()) revert NoRecovery(tokenId);
        if (msg.sender != batch.issuer() && !_mayMove(token, owner, tokenId)) {
            revert IProductPassport.NotOwner(owner, msg.sender);
        }
        _tokens[tokenId] = _endRecovery(token, tokenId);
    }

    /// @inheritdoc IPassportRecovery
    function executeRecovery(uint256 tokenId) external {
        (TokenState token, BatchState batch, address owner) = _load(tokenId);
        if (!token.recovering()) revert NoRecovery(tokenId);
        Proposal memory p = _proposals[tokenId];
        if (block.timestamp <= p.endsAt) revert RecoveryOpen(p.endsAt, block.timestamp);
        _requireRecoverable(token, batch, owner, tokenId);
        _move(token, batch, owner, p.to, tokenId);
        emit Recovered(tokenId, owner, p.to);
    }

    /// @inheritdoc IPassportRecovery
    function recoveryOf(uint256 tokenId) public view returns (address to, uint64 endsAt) {
        if (!_tokens[tokenId].recovering()) return (address(0), 0);
        Proposal memory p = _proposals[tokenId];
        return (p.to, p.endsAt);
    }

    function _requireRecoverable(TokenState token, BatchState batch, address owner, uint256 tokenId)
        private
        view
    {
        if (_lockedIn(token, batch)) revert IProductPassport.TokenLocked(tokenId);
        if (owner == batch.issuer() || _isContract(owner)) revert NotRecoverable(tokenId, owner);
    }

    function _load(uint256 tokenId) private view returns (TokenState token, BatchState batch, address owner) {
        token = _tokens[tokenId];
        batch = _batches[_batchOf(tokenId)];
        owner = _ownerIn(token, batch, tokenId);
        if (owner == address(0)) revert ERC721NonexistentToken(tokenId);
    }
}
