// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {ERC721Utils} from "@openzeppelin/contracts/token/ERC721/utils/ERC721Utils.sol";
import {BatchState, BatchStates} from "./BatchState.sol";
import {IERC5192} from "./IERC5192.sol";
import {IPassportRecovery} from "./IPassportRecovery.sol";
import {IProductPassport} from "./IProductPassport.sol";
import {TokenState} from "./TokenState.sol";

/// @title ERC-721 ownership for tokens that are minted in batches
/// @notice A token id holds its batch's id in the high 224 bits and its index in the low 32, so the owner of
/// any token is found in at most two reads: its own slot if it ever moved, else its batch's. Minting a batch
/// writes one slot for the batch and one for the issuer's account, whatever its size.
abstract contract BatchERC721 is IERC721, IERC721Errors {
    /// @dev Balance in the low 128 bits, and this bit for accounts that may mint: a first mint then writes to a
    /// slot in use.
    uint256 internal constant ISSUER = 1 << 128;

    /// @dev This bit in an account's word marks a registered escrow. A transfer writes both accounts' words, so
    /// it learns of the lock for the price of a comparison.
    uint256 internal constant ESCROW = 1 << 129;

    mapping(uint256 tokenId => TokenState) internal _tokens;
    mapping(uint224 batchId => BatchState) internal _batches;
    mapping(address account => uint256) internal _accounts;
    mapping(uint256 tokenId => address) private _approvals;
    mapping(address owner => mapping(address operator => bool)) private _operators;

    /// @inheritdoc IERC721
    function balanceOf(address owner) external view returns (uint256) {
        if (owner == address(0)) revert ERC721InvalidOwner(address(0));
        return uint128(_accounts[owner]);
    }

    /// @inheritdoc IERC721
    function ownerOf(uint256 tokenId) external view returns (address) {
        return _requireOwner(tokenId);
    }

    /// @inheritdoc IERC721
    function getApproved(uint256 tokenId) external view returns (address) {
        _requireOwner(tokenId);
        return _tokens[tokenId].approved() ? _approvals[tokenId] : address(0);
    }

    /// @inheritdoc IERC721
    function isApprovedForAll(address owner, address operator) external view returns (bool) {
        return _operators[owner][operator];
    }

    /// @inheritdoc IERC721
    function approve(address to, uint256 tokenId) external {
        address owner = _requireOwner(tokenId);
        if (msg.sender != owner && !_operators[owner][msg.sender]) revert ERC721InvalidApprover(msg.sender);
        TokenState token = _endRecovery(_tokens[tokenId], tokenId);
        _tokens[tokenId] = token.withApproved(to != address(0));
        _approvals[tokenId] = to;
        emit Approval(owner, to, tokenId);
    }

    /// @inheritdoc IERC721
    function setApprovalForAll(address operator, bool approved) external {
        if (operator == address(0)) revert ERC721InvalidOperator(operator);
        _operators[msg.sender][operator] = approved;
        emit ApprovalForAll(msg.sender, operator, approved);
    }

    /// @inheritdoc IERC721
    function transferFrom(address from, address to, uint256 tokenId) public {
        TokenState token = _tokens[tokenId];
        BatchState batch = _batches[_batchOf(tokenId)];
        address owner = _ownerIn(token, batch, tokenId);
        if (owner == address(0)) revert ERC721NonexistentToken(tokenId);
        if (!_mayMove(token, owner, tokenId)) revert ERC721InsufficientApproval(msg.sender, tokenId);
        if (owner != from) revert ERC721IncorrectOwner(from, tokenId, owner);
        // Only the escrow itself ends its own lock, and what it cannot deliver it can still take back.
        if (msg.sender != owner && _isEscrow(owner)) revert IProductPassport.TokenLocked(tokenId);
        if (_lockedIn(token, batch) && !(to == batch.issuer() && _isEscrow(owner))) {
            revert IProductPassport.TokenLocked(tokenId);
        }
        _move(_endRecovery(token, tokenId), batch, from, to, tokenId);
    }

    /// @inheritdoc IERC721
    function safeTransferFrom(address from, address to, uint256 tokenId) external {
        transferFrom(from, to, tokenId);
        ERC721Utils.checkOnERC721Received(msg.sender, from, to, tokenId, "");
    }

    /// @inheritdoc IERC721
    function safeTransferFrom(address from, address to, uint256 tokenId, bytes calldata data) external {
        transferFrom(from, to, tokenId);
        ERC721Utils.checkOnERC721Received(msg.sender, from, to, tokenId, data);
    }

    /// @dev Writes a batch and logs a Transfer for each of its tokens. The caller has checked that the batch
    /// is new, that `size` is not zero and that `issuer` may mint.
    function _mintBatch(uint224 batchId, address issuer, uint32 size)
        internal
        returns (uint256 firstTokenId)
    {
        _batches[batchId] = BatchStates.minted(issuer, size, block.timestamp);
        unchecked {
            _accounts[issuer] += size;
        }
        firstTokenId = uint256(batchId) << 32;
        bytes32 signature = Transfer.selector;
        // One log is 1,875 gas of the at most 1,910 that an item costs, so the loop around it is unrolled.
        assembly ("memory-safe") {
            let id := firstTokenId
            let end := add(id, size)
            for { let whole := add(id, and(size, not(7))) } lt(id, whole) { id := add(id, 8) } {
                log4(0, 0, signature, 0, issuer, id)
                log4(0, 0, signature, 0, issuer, add(id, 1))
                log4(0, 0, signature, 0, issuer, add(id, 2))
                log4(0, 0, signature, 0, issuer, add(id, 3))
                log4(0, 0, signature, 0, issuer, add(id, 4))
                log4(0, 0, signature, 0, issuer, add(id, 5))
                log4(0, 0, signature, 0, issuer, add(id, 6))
                log4(0, 0, signature, 0, issuer, add(id, 7))
            }
            for {} lt(id, end) { id := add(id, 1) } { log4(0, 0, signature, 0, issuer, id) }
        }
    }

    /// @dev Moves a token that is `from`'s. `token` is its word as read, other changes to it included; they are
    /// written with the move. Approval and proposed recovery go, the lock flags stay. A token that leaves escrow
    /// is unlocked before it moves, one that enters is locked after.
    function _move(TokenState token, BatchState batch, address from, address to, uint256 tokenId) internal {
        if (to == address(0)) revert ERC721InvalidReceiver(address(0));
        _tokens[tokenId] = token.movedTo(to);
        uint256 giver = _accounts[from];
        uint256 taker;
        unchecked {
            // A balance is the number of tokens held: it neither goes below zero nor near 2^128.
            _accounts[from] = giver - 1;
            taker = _accounts[to];
            _accounts[to] = taker + 1;
        }
        if ((giver ^ taker) & ESCROW == 0) {
            emit Transfer(from, to, tokenId);
            return;
        }
        bool changes = !_lockedIn(token, batch);
        if (changes && giver & ESCROW != 0) emit IERC5192.Unlocked(tokenId);
        emit Transfer(from, to, tokenId);
        if (changes && taker & ESCROW != 0) emit IERC5192.Locked(tokenId);
    }

    /// @dev Whether the caller may transfer the token in its owner's name.
    function _mayMove(TokenState token, address owner, uint256 tokenId) internal view returns (bool) {
        return msg.sender == owner || _operators[owner][msg.sender]
            || (token.approved() && _approvals[tokenId] == msg.sender);
    }

    /// @dev An act of the holder: ends the recovery that is proposed, if one is. The caller writes the word.
    function _endRecovery(TokenState token, uint256 tokenId) internal returns (TokenState) {
        if (!token.recovering()) return token;
        emit IPassportRecovery.RecoveryEnded(tokenId, msg.sender);
        return token.withRecovering(false);
    }

    function _requireOwner(uint256 tokenId) internal view returns (address owner) {
        owner = _tokens[tokenId].owner();
        if (owner == address(0)) {
            owner = _ownerIn(TokenState.wrap(0), _batches[_batchOf(tokenId)], tokenId);
            if (owner == address(0)) revert ERC721NonexistentToken(tokenId);
        }
    }

    /// @dev Zero if the token does not exist.
    function _ownerIn(TokenState token, BatchState batch, uint256 tokenId)
        internal
        pure
        returns (address owner)
    {
        owner = token.owner();
        if (owner == address(0) && uint32(tokenId) < batch.size()) owner = batch.issuer();
    }

    /// @dev Recalled or stolen; the third lock is `_isEscrow(owner)`.
    function _lockedIn(TokenState token, BatchState batch) internal pure returns (bool) {
        return token.recalled() || token.stolen() || batch.recalled();
    }

    function _isEscrow(address account) internal view returns (bool) {
        return _accounts[account] & ESCROW != 0;
    }

    /// @dev Whether `account` runs code that no key of its own can overrule. A delegation by EIP-7702 is 23
    /// bytes, 0xef0100 and an address; the account's key can sign past it.
    function _isContract(address account) internal view returns (bool) {
        uint256 length = account.code.length;
        return length != 0 && (length != 23 || bytes3(account.code) != 0xef0100);
    }

    function _batchOf(uint256 tokenId) internal pure returns (uint224) {
        return uint224(tokenId >> 32);
    }
}
