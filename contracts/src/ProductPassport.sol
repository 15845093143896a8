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
import {IERC7572} from "./IERC7572.sol";
import {IPassportRecovery, Recovery} from "./IPassportRecovery.sol";
import {IProductPassport, ItemStatus, Leaf} from "./IProductPassport.sol";
import {Holding, IRecoverablePassport} from "./IRecoverablePassport.sol";
import {PassportRecovery} from "./PassportRecovery.sol";
import {PassportVersions} from "./PassportVersions.sol";
import {TokenState} from "./TokenState.sol";

/// @title The NFT of a manufactured item
/// @notice See `IProductPassport` for what it promises.
contract ProductPassport is
    BatchRoyalty,
    PassportVersions,
    IERC721Metadata,
    IERC4906,
    IERC5192,
    IERC7572,
    IProductPassport,
    IRecoverablePassport,
    EIP712,
    Ownable2Step
{
    bytes32 private constant CLAIM_TYPEHASH =
        keccak256("Claim(uint256 tokenId,address newOwner,uint256 nonce,uint64 expiry)");

    IPassportRecovery private immutable RECOVERY;

    string private _baseURI;
    mapping(address key => address issuer) private _issuersByKey;
    mapping(address issuer => address) private _nextKeys;
    mapping(uint256 tokenId => address) private _claimKeys; // of tokens with a new code
    mapping(address issuer => mapping(bytes32 itemHash => uint256 tokenId)) private _claimedAs;

    /// @param admin who decides about issuers and the base URI, until it hands over in two steps
    /// @param baseURI put before the decimal token id to make its `tokenURI`; may be empty
    /// @param escrow the contract whose holdings are locked, for good
    constructor(address admin, string memory baseURI, address escrow)
        EIP712("Waymark Product Passport", "1")
        Ownable(admin)
    {
        if (escrow == address(0)) revert NoEscrow();
        ESCROW = escrow;
        RECOVERY = new PassportRecovery();
        emit EscrowSet(escrow, true);
        _setBaseURI(baseURI);
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
        address issuer = _issuerOfCaller();
        if (root == bytes32(0) || size == 0) revert EmptyBatch(root, size);
        batchId = batchIdOf(issuer, root);
        if (_batches[batchId].issuer() != address(0)) revert BatchExists(batchId);
        firstTokenId = _mintBatch(batchId, issuer, size);
        emit BatchMinted(batchId, issuer, root, size);
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
        address claimKey_,
        bytes32[] calldata proof
    ) external view returns (bool) {
        return _proves(
            _batches[_batchOf(tokenId)],
            tokenId,
            BatchProof.leafHash(itemHash, passportHash, claimKey_),
            proof
        );
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
        (TokenState token, BatchState batch, address owner) = _load(tokenId);
        if (token.claimedAt() != 0) revert AlreadyClaimed(tokenId);
        if (_lockedIn(token, batch) || _isEscrow(owner)) revert TokenLocked(tokenId);
        if (_isEscrow(newOwner)) revert EscrowPullsOnly(tokenId);
        if (owner != newOwner && owner != batch.issuer()) revert HeldByAnother(tokenId, owner);
        address key = _claimKeyIn(token, batch, tokenId, leaf, proof);
        bytes32 digest = _hashTypedDataV4(
            keccak256(abi.encode(CLAIM_TYPEHASH, tokenId, newOwner, uint256(token.claims()), expiry))
        );
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err != ECDSA.RecoverError.NoError || signer != key) revert WrongClaimKey(key, signer);
        _claimItem(batch.issuer(), leaf.itemHash, tokenId);
        _giveClaimed(tokenId, newOwner, owner, token, batch);
        emit Claimed(tokenId, newOwner, key);
        emit MetadataUpdate(tokenId);
    }

    /// @dev Others may know the code: only a claim that the holder sends itself is an act of the holder.
    function _giveClaimed(
        uint256 tokenId,
        address newOwner,
        address owner,
        TokenState token,
        BatchState batch
    ) private {
        if (msg.sender == owner) token = _endRecovery(token, tokenId);
        token = token.claimedOnce(block.timestamp);
        if (owner == newOwner) {
            _tokens[tokenId] = token;
        } else {
            _move(token, batch, owner, _accounts[owner], newOwner, tokenId);
        }
    }

    /// @dev An issuer's item is claimed under one token for good, in however many of its batches it stands.
    function _claimItem(address issuer, bytes32 itemHash, uint256 tokenId) private {
        uint256 before = _claimedAs[issuer][itemHash];
        if (before == tokenId) return;
        if (before != 0) revert ClaimedAsAnother(tokenId, before);
        _claimedAs[issuer][itemHash] = tokenId;
    }

    /// @inheritdoc IProductPassport
    function setClaimKey(uint256 tokenId, address key) external {
        (TokenState token, BatchState batch, address owner) = _load(tokenId);
        _onlyIssuer(batch);
        if (owner != batch.issuer()) revert HeldByAnother(tokenId, owner);
        if (token.claims() == type(uint16).max) revert TooManyCodes(tokenId);
        _claimKeys[tokenId] = key;
        _tokens[tokenId] = token.withNewCode();
        emit ClaimKeySet(tokenId, key);
        emit MetadataUpdate(tokenId);
    }

    /// @inheritdoc IProductPassport
    function newClaimKey(uint256 tokenId) external view returns (bool changed, address key) {
        return (_tokens[tokenId].newCode(), _claimKeys[tokenId]);
    }

    /// @inheritdoc IProductPassport
    function claimNonce(uint256 tokenId) external view returns (uint256) {
        return _tokens[tokenId].claims();
    }

    /// @inheritdoc IRecoverablePassport
    function claimKey(uint256 tokenId, Leaf calldata leaf, bytes32[] calldata proof)
        external
        view
        returns (address)
    {
        (TokenState token, BatchState batch,) = _load(tokenId);
        return _claimKeyIn(token, batch, tokenId, leaf, proof);
    }

    /// @dev The key that claims the item of this leaf; zero, which never signs, if its code was voided.
    function _claimKeyIn(
        TokenState token,
        BatchState batch,
        uint256 tokenId,
        Leaf calldata leaf,
        bytes32[] calldata proof
    ) private view returns (address) {
        bytes32 hash = BatchProof.leafHash(leaf.itemHash, leaf.passportHash, leaf.claimKey);
        if (!_proves(batch, tokenId, hash, proof)) revert NotInBatch(tokenId);
        return token.newCode() ? _claimKeys[tokenId] : leaf.claimKey;
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
        (TokenState token, BatchState batch, address owner) = _load(tokenId);
        uint256 giver = _accounts[owner];
        if (!_mayMove(token, owner, giver, tokenId)) revert ERC721InsufficientApproval(msg.sender, tokenId);
        if (!_lockedIn(token, batch) || _isEscrow(owner)) revert NothingToReturn(tokenId);
        _move(_endRecovery(token, tokenId), batch, owner, giver, batch.issuer(), tokenId);
    }

    function _setRecalled(uint256 tokenId, bool on) private {
        address owner = _requireOwner(tokenId);
        BatchState batch = _batches[_batchOf(tokenId)];
        _onlyIssuer(batch);
        TokenState token = _tokens[tokenId];
        if (token.recalled() == on) revert Unchanged(tokenId);
        _tokens[tokenId] = token.withRecalled(on);
        if (!token.stolen() && !batch.recalled() && !_isEscrow(owner)) _emitLock(tokenId, on);
        emit MetadataUpdate(tokenId);
    }

    function _setStolen(uint256 tokenId, bool on) private {
        address owner = _requireOwner(tokenId);
        if (_keyOf(owner) != msg.sender) revert NotOwner(owner, msg.sender);
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
        _onlyIssuer(batch);
        if (batch.recalled() == on) revert Unchanged(batchId);
        _batches[batchId] = batch.withRecalled(on);
        uint256 first = uint256(batchId) << 32;
        emit BatchMetadataUpdate(first, first + batch.size() - 1);
    }

    function _emitLock(uint256 tokenId, bool on) private {
        if (on) emit Locked(tokenId);
        else emit Unlocked(tokenId);
    }

    // --- Recovery

    /// @inheritdoc IProductPassport
    function recovery() external view returns (address) {
        return address(RECOVERY);
    }

    /// @inheritdoc IRecoverablePassport
    function holding(uint256 tokenId) external view returns (Holding memory h) {
        (TokenState token, BatchState batch, address owner) = _load(tokenId);
        address issuer = batch.issuer();
        // The old key of an issuer that changed keys must not choose guardians for what the issuer holds.
        bool rotated = _accounts[owner] & ROTATED != 0;
        h.locked = rotated || _lockedIn(token, batch) || _isEscrow(owner);
        (h.owner, h.issuer, h.issuerKey) = (owner, issuer, _keyOf(issuer));
        (h.admitted, h.proposed) = (isIssuer(issuer), token.recovering());
    }

    /// @inheritdoc IRecoverablePassport
    function markRecovery(uint256 tokenId, bool proposed) external {
        _onlyRecovery();
        _tokens[tokenId] = _tokens[tokenId].withRecovering(proposed);
    }

    /// @inheritdoc IRecoverablePassport
    function recover(uint256 tokenId, address to) external {
        _onlyRecovery();
        (TokenState token, BatchState batch, address owner) = _load(tokenId);
        _move(token, batch, owner, _accounts[owner], to, tokenId);
    }

    function _onlyRecovery() private view {
        if (msg.sender != address(RECOVERY)) revert NotRecovery(msg.sender);
    }

    function _endRecovery(TokenState token, uint256 tokenId) internal override returns (TokenState) {
        if (!token.recovering()) return token;
        RECOVERY.holderActed(tokenId, msg.sender);
        return token.withRecovering(false);
    }

    // --- Views

    /// @inheritdoc IProductPassport
    function status(uint256 tokenId) external view returns (ItemStatus memory s) {
        TokenState token = _tokens[tokenId];
        BatchState batch = _batches[_batchOf(tokenId)];
        s.owner = _ownerIn(token, batch, tokenId);
        if (s.owner == address(0)) return s;
        s.issuer = batch.issuer();
        s.issuerKey = _keyOf(s.issuer);
        s.size = batch.size();
        s.mintedAt = batch.mintedAt();
        s.claimedAt = token.claimedAt();
        s.recalled = token.recalled() || batch.recalled();
        s.stolen = token.stolen();
        s.escrowed = _isEscrow(s.owner);
        s.exists = true;
        s.versionHead = versionHead(tokenId);
        if (!token.recovering()) return s;
        Recovery memory r = RECOVERY.recoveryOf(tokenId);
        (s.recoveryTo, s.recoveryEndsAt, s.recoveryLapsesAt) = (r.to, r.endsAt, r.lapsesAt);
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

    /// @inheritdoc IERC7572
    function contractURI() external view returns (string memory) {
        if (bytes(_baseURI).length == 0) return "";
        return string.concat(_baseURI, "contract");
    }

    /// @inheritdoc IProductPassport
    function totalSupply() external view returns (uint256) {
        return _supply;
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == type(IERC165).interfaceId || interfaceId == type(IERC721).interfaceId
            || interfaceId == type(IERC721Metadata).interfaceId || interfaceId == type(IERC5192).interfaceId
            || interfaceId == type(IERC2981).interfaceId || interfaceId == type(IERC7572).interfaceId
            // ERC-4906 adds events only; its id is fixed by the standard.
            || interfaceId == bytes4(0x49064906);
    }

    // --- Administration

    /// @inheritdoc IProductPassport
    function setIssuer(address account, bool allowed) external onlyOwner {
        if (_isEscrow(account) || _issuersByKey[account] != address(0)) revert NotAnIssuer(account);
        _mark(account, ISSUER, allowed);
        emit IssuerSet(account, allowed);
    }

    function _mark(address account, uint256 flag, bool on) private {
        uint256 word = _accounts[account];
        _accounts[account] = on ? word | flag : word & ~flag;
    }

    /// @inheritdoc IProductPassport
    function isIssuer(address account) public view returns (bool) {
        return _accounts[account] & ISSUER != 0;
    }

    /// @inheritdoc IProductPassport
    function isEscrow(address account) external view returns (bool) {
        return _isEscrow(account);
    }

    /// @inheritdoc IProductPassport
    function setBaseURI(string calldata baseURI) external onlyOwner {
        _setBaseURI(baseURI);
        emit BatchMetadataUpdate(0, type(uint256).max);
    }

    function _setBaseURI(string memory baseURI) private {
        _baseURI = baseURI;
        emit BaseURISet(baseURI);
        emit ContractURIUpdated();
    }

    /// @notice Refused: a contract without an admin could never let anybody mint again. `transferOwnership` hands
    /// over in two steps.
    function renounceOwnership() public view override onlyOwner {
        revert NoAdmin();
    }

    // --- Keys of an issuer

    /// @inheritdoc IProductPassport
    function issuerOf(address key) public view returns (address issuer) {
        issuer = _issuersByKey[key];
        if (issuer == address(0) && _accounts[key] & (ISSUER | ROTATED) == ISSUER) issuer = key;
    }

    /// @inheritdoc IProductPassport
    function issuerKey(address issuer) external view returns (address) {
        return _keyOf(issuer);
    }

    /// @inheritdoc IProductPassport
    function proposeIssuerKey(address issuer, address key) external {
        if (!isIssuer(issuer) || _keyOf(issuer) != msg.sender) revert NotIssuer(msg.sender);
        _nextKeys[issuer] = key;
        emit IssuerKeyProposed(issuer, key);
    }

    /// @inheritdoc IProductPassport
    function acceptIssuerKey(address issuer) external {
        if (!isIssuer(issuer) || _nextKeys[issuer] != msg.sender) revert NotIssuer(msg.sender);
        // One key acts for one issuer, so that it is clear in whose name it mints.
        bool another = isIssuer(msg.sender) && msg.sender != issuer;
        if (another || _isEscrow(msg.sender) || _issuersByKey[msg.sender] != address(0)) {
            revert NotAnIssuer(msg.sender);
        }
        delete _nextKeys[issuer];
        delete _issuersByKey[_keyOf(issuer)];
        bool rotated = msg.sender != issuer;
        _mark(issuer, ROTATED, rotated);
        _issuerKeys[issuer] = msg.sender;
        if (rotated) _issuersByKey[msg.sender] = issuer;
        emit IssuerKeySet(issuer, msg.sender);
    }

    function _issuerOfCaller() private view returns (address issuer) {
        uint256 word = _accounts[msg.sender];
        if (word & (ISSUER | ROTATED) == ISSUER) return msg.sender;
        issuer = _issuersByKey[msg.sender];
        if (issuer == address(0) || !isIssuer(issuer)) revert NotIssuer(msg.sender);
    }
}
