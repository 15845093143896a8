// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {ERC721Utils} from "@openzeppelin/contracts/token/ERC721/utils/ERC721Utils.sol";
import {BatchState, BatchStates} from "./BatchState.sol";
import {IERC5192} from "./IERC5192.sol";
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

    /// @dev This bit in an account's word marks an issuer that another key acts for. A transfer writes the
    /// giver's word anyway, so it learns of that for the price of a comparison.
    uint256 internal constant ROTATED = 1 << 129;

    /// @dev The one contract whose holdings are locked. Fixed for good: nobody can lock what an account
    /// holds by calling the account an escrow.
    address internal immutable ESCROW;

    mapping(uint256 tokenId => TokenState) internal _tokens;
    mapping(uint224 batchId => BatchState) internal _batches;
    mapping(address account => uint256) internal _accounts;
    mapping(address issuer => address) internal _issuerKeys; // while its word has ROTATED
    uint256 internal _supply;
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
        address key = _keyOf(owner);
        return _operators[key][operator] || (key != owner && operator == key);
    }

    /// @inheritdoc IERC721
    function approve(address to, uint256 tokenId) external {
        address owner = _requireOwner(tokenId);
        address key = _keyOf(owner);
        if (msg.sender != key && !_operators[key][msg.sender]) revert ERC721InvalidApprover(msg.sender);
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
        uint256 giver = _accounts[owner];
        if (!_mayMove(token, owner, giver, tokenId)) revert ERC721InsufficientApproval(msg.sender, tokenId);
        if (owner != from) revert ERC721IncorrectOwner(from, tokenId, owner);
        // Only the escrow itself ends its own lock, and it delivers what was recalled meanwhile too: the issuer
        // cannot keep an item from whoever paid for it by recalling it.
        if (_isEscrow(owner) ? msg.sender != owner : _lockedIn(token, batch)) {
            revert IProductPassport.TokenLocked(tokenId);
        }
        // An escrow holds for an order. What it did not ask for it could never give back.
        if (_isEscrow(to) && msg.sender != to) revert IProductPassport.EscrowPullsOnly(tokenId);
        _move(_endRecovery(token, tokenId), batch, from, giver, to, tokenId);
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
            _supply += size;
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

    /// @dev Moves a token that is `from`'s, whose word is `giver`. `token` is its word as read, other changes to
    /// it included; they are written with the move. Approval and proposed recovery go, the lock flags stay. A
    /// token that leaves escrow is unlocked before it moves, one that enters is locked after.
    function _move(
        TokenState token,
        BatchState batch,
        address from,
        uint256 giver,
        address to,
        uint256 tokenId
    ) internal {
        if (to == address(0)) revert ERC721InvalidReceiver(address(0));
        _tokens[tokenId] = token.movedTo(to);
        unchecked {
            // A balance is the number of tokens held: it neither goes below zero nor near 2^128.
            _accounts[from] = giver - 1;
            ++_accounts[to];
        }
        if (_isEscrow(from) == _isEscrow(to)) {
            emit Transfer(from, to, tokenId);
            return;
        }
        bool changes = !_lockedIn(token, batch);
        if (changes && _isEscrow(from)) emit IERC5192.Unlocked(tokenId);
        emit Transfer(from, to, tokenId);
        if (changes && _isEscrow(to)) emit IERC5192.Locked(tokenId);
    }

    /// @dev Whether the caller may transfer the token in the name of its owner, whose word is `account`.
    function _mayMove(TokenState token, address owner, uint256 account, uint256 tokenId)
        internal
        view
        returns (bool)
    {
        address key = account & ROTATED == 0 ? owner : _issuerKeys[owner];
        return msg.sender == key || _operators[key][msg.sender]
            || (token.approved() && _approvals[tokenId] == msg.sender);
    }

    /// @dev The account that acts in the name of `account`: itself, but for an issuer that changed keys.
    function _keyOf(address account) internal view returns (address) {
        return _accounts[account] & ROTATED == 0 ? account : _issuerKeys[account];
    }

    /// @dev An act of the holder: ends the recovery that is proposed, if one is. The caller writes the word.
    function _endRecovery(TokenState token, uint256 tokenId) internal virtual returns (TokenState);

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

    function _load(uint256 tokenId)
        internal
        view
        returns (TokenState token, BatchState batch, address owner)
    {
        token = _tokens[tokenId];
        batch = _batches[_batchOf(tokenId)];
        owner = _ownerIn(token, batch, tokenId);
        if (owner == address(0)) revert ERC721NonexistentToken(tokenId);
    }

    /// @dev Recalled or stolen; the third lock is `_isEscrow(owner)`.
    function _lockedIn(TokenState token, BatchState batch) internal pure returns (bool) {
        return token.recalled() || token.stolen() || batch.recalled();
    }

    function _isEscrow(address account) internal view returns (bool) {
        return account == ESCROW;
    }

    /// @dev The account that acts for the batch's issuer must be the caller.
    function _onlyIssuer(BatchState batch) internal view {
        address key = _keyOf(batch.issuer());
        if (key != msg.sender) revert IProductPassport.NotBatchIssuer(key, msg.sender);
    }

    function _batchOf(uint256 tokenId) internal pure returns (uint224) {
        return uint224(tokenId >> 32);
    }
}
