// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IERC2981} from "@openzeppelin/contracts/interfaces/IERC2981.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {BatchProof} from "./BatchProof.sol";
import {BatchRoyalty} from "./BatchRoyalty.sol";
import {BatchState} from "./BatchState.sol";
import {IBatchRoyalty} from "./IBatchRoyalty.sol";
import {IERC5192} from "./IERC5192.sol";
import {IProductPassport, ItemStatus, Leaf} from "./IProductPassport.sol";
import {PassportRecovery} from "./PassportRecovery.sol";
import {PassportVersions} from "./PassportVersions.sol";
import {TokenState} from "./TokenState.sol";

/// @title The NFT of a manufactured item
/// @notice See `IProductPassport` for what it promises.
contract ProductPassport is
    BatchRoyalty,
    PassportRecovery,
    PassportVersions,
    IERC721Metadata,
    IERC4906,
    IERC5192,
    IProductPassport,
    EIP712,
    Ownable2Step
{
    bytes32 private constant CLAIM_TYPEHASH =
        keccak256("Claim(uint256 tokenId,address newOwner,uint256 nonce,uint64 expiry)");

    string private _baseURI;

    /// @param admin who decides about issuers and the base URI, until it hands over in two steps
    /// @param baseURI put before the decimal token id to make its `tokenURI`; may be empty
    constructor(address admin, string memory baseURI) EIP712("Waymark Product Passport", "1") Ownable(admin) {
        _baseURI = baseURI;
        emit BaseURISet(baseURI);
    }

    // --- Mint

    /// @inheritdoc IProductPassport
    function mintBatch(bytes32 root, uint32 size) external returns (uint256 firstTokenId) {
        (, firstTokenId) = _mint(root, size);
    }

    /// @inheritdoc IBatchRoyalty
    function mintBatchWithRoyalty(bytes32 root, uint32 size, address receiver, uint16 bps)
        external
        returns (uint256 firstTokenId)
    {
        if (bps == 0) revert InvalidRoyalty(receiver, bps);
        uint224 batchId;
        (batchId, firstTokenId) = _mint(root, size);
        _setRoyalty(batchId, receiver, bps);
    }

    function _mint(bytes32 root, uint32 size) private returns (uint224 batchId, uint256 firstTokenId) {
        if (!isIssuer(msg.sender)) revert NotIssuer(msg.sender);
        if (root == bytes32(0) || size == 0) revert EmptyBatch(root, size);
        batchId = batchIdOf(msg.sender, root);
        if (_batches[batchId].issuer() != address(0)) revert BatchExists(batchId);
        firstTokenId = _mintBatch(batchId, msg.sender, size);
        emit BatchMinted(batchId, msg.sender, root, size);
    }

    /// @inheritdoc IProductPassport
    function batchIdOf(address issuer, bytes32 root) public pure returns (uint224) {
        return uint224(bytes28(sha256(abi.encodePacked(issuer, root))));
    }

    // --- Proof and claim

    /// @inheritdoc IProductPassport
    function verifyItem(
        uint256 tokenId,
        bytes32 itemHash,
        bytes32 passportHash,
        address claimKey,
        bytes32[] calldata proof
    ) external view returns (bool) {
        BatchState batch = _batches[_batchOf(tokenId)];
        return _proves(batch, tokenId, BatchProof.leafHash(itemHash, passportHash, claimKey), proof);
    }

    /// @inheritdoc IProductPassport
    function claim(
        uint256 tokenId,
        Leaf calldata leaf,
        bytes32[] calldata proof,
        address newOwner,
        uint64 expiry,
        bytes calldata signature
    ) external {
        if (block.timestamp > expiry) revert ClaimExpired(expiry, block.timestamp);
        TokenState token = _tokens[tokenId];
        BatchState batch = _batches[_batchOf(tokenId)];
        address owner = _ownerIn(token, batch, tokenId);
        if (owner == address(0)) revert ERC721NonexistentToken(tokenId);
        if (token.claimedAt() != 0) revert AlreadyClaimed(tokenId);
        if (_lockedIn(token, batch) || _isEscrow(owner)) revert TokenLocked(tokenId);
        if (owner != newOwner && owner != batch.issuer()) revert HeldByAnother(tokenId, owner);
        if (!_proves(
                batch, tokenId, BatchProof.leafHash(leaf.itemHash, leaf.passportHash, leaf.claimKey), proof
            )) {
            revert NotInBatch(tokenId);
        }
        bytes32 digest = _hashTypedDataV4(
            keccak256(abi.encode(CLAIM_TYPEHASH, tokenId, newOwner, uint256(token.claims()), expiry))
        );
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err != ECDSA.RecoverError.NoError || signer != leaf.claimKey) {
            revert WrongClaimKey(leaf.claimKey, signer);
        }

        token = _endRecovery(token, tokenId).claimedOnce(block.timestamp);
        if (owner == newOwner) {
            _tokens[tokenId] = token;
        } else {
            _move(token, batch, owner, newOwner, tokenId);
        }
        emit Claimed(tokenId, newOwner, leaf.claimKey);
    }

    /// @inheritdoc IProductPassport
    function claimNonce(uint256 tokenId) external view returns (uint256) {
        return _tokens[tokenId].claims();
    }

    /// @dev The batch id commits to issuer and root, so the root needs no slot of its own.
    function _proves(BatchState batch, uint256 tokenId, bytes32 leaf, bytes32[] calldata proof)
        private
        pure
        returns (bool)
    {
        bytes32 root = BatchProof.rootOf(leaf, uint32(tokenId), batch.size(), proof);
        return root != bytes32(0) && batchIdOf(batch.issuer(), root) == _batchOf(tokenId);
    }

    // --- Recall and theft

    /// @inheritdoc IProductPassport
    function recall(uint256 tokenId, bytes32 reason) external {
        _setRecalled(tokenId, true);
        emit Recalled(tokenId, reason);
    }

    /// @inheritdoc IProductPassport
    function liftRecall(uint256 tokenId) external {
        _setRecalled(tokenId, false);
        emit RecallLifted(tokenId);
    }

    /// @inheritdoc IProductPassport
    function recallBatch(uint224 batchId, bytes32 reason) external {
        _setBatchRecalled(batchId, true);
        emit BatchRecalled(batchId, reason);
    }

    /// @inheritdoc IProductPassport
    function liftBatchRecall(uint224 batchId) external {
        _setBatchRecalled(batchId, false);
        emit BatchRecallLifted(batchId);
    }

    /// @inheritdoc IProductPassport
    function reportStolen(uint256 tokenId) external {
        _setStolen(tokenId, true);
        emit ReportedStolen(tokenId, msg.sender);
    }

    /// @inheritdoc IProductPassport
    function reportFound(uint256 tokenId) external {
        _setStolen(tokenId, false);
        emit ReportedFound(tokenId, msg.sender);
    }

    /// @inheritdoc IProductPassport
    function returnToIssuer(uint256 tokenId) external {
        TokenState token = _tokens[tokenId];
        BatchState batch = _batches[_batchOf(tokenId)];
        address owner = _ownerIn(token, batch, tokenId);
        if (owner == address(0)) revert ERC721NonexistentToken(tokenId);
        if (!_mayMove(token, owner, tokenId)) revert ERC721InsufficientApproval(msg.sender, tokenId);
        if (!_lockedIn(token, batch) || _isEscrow(owner)) revert NothingToReturn(tokenId);
        _move(_endRecovery(token, tokenId), batch, owner, batch.issuer(), tokenId);
    }

    function _setRecalled(uint256 tokenId, bool on) private {
        address owner = _requireOwner(tokenId);
        BatchState batch = _batches[_batchOf(tokenId)];
        if (batch.issuer() != msg.sender) revert NotBatchIssuer(batch.issuer(), msg.sender);
        TokenState token = _tokens[tokenId];
        if (token.recalled() == on) revert Unchanged(tokenId);
        _tokens[tokenId] = token.withRecalled(on);
        if (!token.stolen() && !batch.recalled() && !_isEscrow(owner)) _emitLock(tokenId, on);
        emit MetadataUpdate(tokenId);
    }

    function _setStolen(uint256 tokenId, bool on) private {
        address owner = _requireOwner(tokenId);
        if (owner != msg.sender) revert NotOwner(owner, msg.sender);
        TokenState token = _tokens[tokenId];
        if (token.stolen() == on) revert Unchanged(tokenId);
        _tokens[tokenId] = _endRecovery(token, tokenId).withStolen(on);
        bool otherwise = token.recalled() || _batches[_batchOf(tokenId)].recalled() || _isEscrow(owner);
        if (!otherwise) _emitLock(tokenId, on);
        emit MetadataUpdate(tokenId);
    }

    function _setBatchRecalled(uint224 batchId, bool on) private {
        BatchState batch = _batches[batchId];
        if (batch.issuer() == address(0)) revert NoSuchBatch(batchId);
        if (batch.issuer() != msg.sender) revert NotBatchIssuer(batch.issuer(), msg.sender);
        if (batch.recalled() == on) revert Unchanged(batchId);
        _batches[batchId] = batch.withRecalled(on);
        uint256 first = uint256(batchId) << 32;
        emit BatchMetadataUpdate(first, first + batch.size() - 1);
    }

    function _emitLock(uint256 tokenId, bool on) private {
        if (on) emit Locked(tokenId);
        else emit Unlocked(tokenId);
    }

    // --- Views

    /// @inheritdoc IProductPassport
    function status(uint256 tokenId) external view returns (ItemStatus memory s) {
        TokenState token = _tokens[tokenId];
        BatchState batch = _batches[_batchOf(tokenId)];
        s.owner = _ownerIn(token, batch, tokenId);
        if (s.owner == address(0)) return s;
        s.issuer = batch.issuer();
        s.size = batch.size();
        s.mintedAt = batch.mintedAt();
        s.claimedAt = token.claimedAt();
        s.recalled = token.recalled() || batch.recalled();
        s.stolen = token.stolen();
        s.escrowed = _isEscrow(s.owner);
        s.exists = true;
        s.versionHead = versionHead(tokenId);
        (s.recoveryTo, s.recoveryEndsAt) = recoveryOf(tokenId);
    }

    /// @inheritdoc IERC5192
    function locked(uint256 tokenId) external view returns (bool) {
        address owner = _requireOwner(tokenId);
        return _lockedIn(_tokens[tokenId], _batches[_batchOf(tokenId)]) || _isEscrow(owner);
    }

    /// @inheritdoc IERC721Metadata
    function name() external pure returns (string memory) {
        return "Waymark Product Passport";
    }

    /// @inheritdoc IERC721Metadata
    function symbol() external pure returns (string memory) {
        return "WAYMARK";
    }

    /// @inheritdoc IERC721Metadata
    function tokenURI(uint256 tokenId) external view returns (string memory) {
        _requireOwner(tokenId);
        if (bytes(_baseURI).length == 0) return "";
        return string.concat(_baseURI, Strings.toString(tokenId));
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == type(IERC165).interfaceId || interfaceId == type(IERC721).interfaceId
            || interfaceId == type(IERC721Metadata).interfaceId || interfaceId == type(IERC5192).interfaceId
            || interfaceId == type(IERC2981).interfaceId
            // ERC-4906 adds events only; its id is fixed by the standard.
            || interfaceId == bytes4(0x49064906);
    }

    // --- Administration

    /// @inheritdoc IProductPassport
    function setIssuer(address account, bool allowed) external onlyOwner {
        _mark(account, ISSUER, allowed);
        emit IssuerSet(account, allowed);
    }

    /// @inheritdoc IProductPassport
    function setEscrow(address account, bool registered) external onlyOwner {
        if (registered && !_isContract(account)) revert NotAContract(account);
        _mark(account, ESCROW, registered);
        emit EscrowSet(account, registered);
        emit BatchMetadataUpdate(0, type(uint256).max);
    }

    function _mark(address account, uint256 flag, bool on) private {
        uint256 word = _accounts[account];
        _accounts[account] = on ? word | flag : word & ~flag;
    }

    /// @inheritdoc IProductPassport
    function isEscrow(address account) external view returns (bool) {
        return _isEscrow(account);
    }

    /// @inheritdoc IProductPassport
    function isIssuer(address account) public view returns (bool) {
        return _accounts[account] & ISSUER != 0;
    }

    /// @inheritdoc IProductPassport
    function setBaseURI(string calldata baseURI) external onlyOwner {
        _baseURI = baseURI;
        emit BaseURISet(baseURI);
        emit BatchMetadataUpdate(0, type(uint256).max);
    }
}
