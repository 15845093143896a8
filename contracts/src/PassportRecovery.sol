// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";
import {IPassportRecovery, Recovery} from "./IPassportRecovery.sol";
import {IProductPassport, Leaf} from "./IProductPassport.sol";
import {Holding, IRecoverablePassport} from "./IRecoverablePassport.sol";

/// @title Recovery of a token whose holder lost the key
/// @notice See `IPassportRecovery` for what it promises.
/// @dev A contract of its own, made by the passport contract when that is deployed. That a proposal stands is a
/// mark in the token's own word there, which every act of the holder rewrites: looking at it costs a transfer
/// nothing. What was proposed stays behind here and means nothing without the mark.
contract PassportRecovery is IPassportRecovery, EIP712 {
    struct Proposal {
        address to;
        uint40 madeAt;
        uint40 endsAt;
        address by;
        uint40 pausedUntil;
        uint32 number;
        uint8 vetoes;
    }

    uint64 private constant ALONE = 180 days;
    uint64 private constant WITH_CODE = 60 days;
    uint64 private constant WITH_GUARDIAN = 14 days;
    uint64 private constant LAPSE = 30 days;
    uint64 private constant PAUSE = 90 days;
    uint64 private constant UNLOCK_DELAY = 30 days;
    uint8 private constant MOST_DOUBLINGS = 6;

    bytes32 private constant SUPPORT_TYPEHASH =
        keccak256("Support(uint256 tokenId,address to,uint32 number)");
    bytes32 private constant VETO_TYPEHASH = keccak256("Veto(uint256 tokenId,uint32 number)");

    address private immutable PASSPORT;

    mapping(uint256 tokenId => Proposal) private _proposals;
    mapping(address holder => uint64) private _openFrom;
    mapping(address holder => address) private _guardians;

    constructor() EIP712("Waymark Passport Recovery", "1") {
        PASSPORT = msg.sender;
    }

    /// @inheritdoc IPassportRecovery
    function recoveryPeriods() external pure returns (uint64, uint64, uint64, uint64) {
        return (ALONE, WITH_CODE, WITH_GUARDIAN, LAPSE);
    }

    // --- Propose and support

    /// @inheritdoc IPassportRecovery
    function proposeRecovery(uint256 tokenId, address to, bytes32 reason) external {
        Holding memory h = _holding(tokenId);
        Proposal storage p = _proposals[tokenId];
        if (!_mayPropose(h, msg.sender)) revert MayNotPropose(tokenId, msg.sender);
        if (reason == bytes32(0)) revert NoReason(tokenId);
        if (h.proposed && block.timestamp <= p.endsAt + LAPSE) revert RecoveryPending(tokenId);
        bool guardian = msg.sender == _guardians[h.owner];
        if (!guardian && block.timestamp < p.pausedUntil) revert RecoveryPaused(tokenId, p.pausedUntil);
        if (block.timestamp < _openFrom[h.owner]) revert NotRecoverable(tokenId, h.owner);
        _requireRecoverable(h, to, tokenId);

        uint64 endsAt = uint64(block.timestamp) + (guardian ? WITH_GUARDIAN : ALONE);
        (p.to, p.by, p.madeAt, p.endsAt) = (to, msg.sender, uint40(block.timestamp), uint40(endsAt));
        ++p.number;
        IRecoverablePassport(PASSPORT).markRecovery(tokenId, true);
        emit RecoveryProposed(tokenId, h.owner, to, msg.sender, reason, endsAt, endsAt + LAPSE);
    }

    /// @inheritdoc IPassportRecovery
    function supportRecovery(uint256 tokenId) external {
        Holding memory h = _proposed(tokenId);
        if (msg.sender != _guardians[h.owner]) revert WrongSigner(_guardians[h.owner]);
        _shorten(tokenId, WITH_GUARDIAN, msg.sender);
    }

    /// @inheritdoc IPassportRecovery
    function supportRecoveryByCode(
        uint256 tokenId,
        Leaf calldata leaf,
        bytes32[] calldata proof,
        bytes calldata signature
    ) external {
        _proposed(tokenId);
        address key = IRecoverablePassport(PASSPORT).claimKey(tokenId, leaf, proof);
        Proposal storage p = _proposals[tokenId];
        bytes32 digest =
            _hashTypedDataV4(keccak256(abi.encode(SUPPORT_TYPEHASH, tokenId, p.to, uint256(p.number))));
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err != ECDSA.RecoverError.NoError || signer != key) revert WrongSigner(key);
        _shorten(tokenId, WITH_CODE, key);
    }

    /// @dev Whatever is shown, the holder has the whole of that period from now on, or what was left before.
    function _shorten(uint256 tokenId, uint64 period, address by) private {
        uint64 endsAt = uint64(block.timestamp) + period;
        Proposal storage p = _proposals[tokenId];
        if (endsAt >= p.endsAt) revert IProductPassport.Unchanged(tokenId);
        p.endsAt = uint40(endsAt);
        emit RecoverySupported(tokenId, by, endsAt, endsAt + LAPSE);
    }

    // --- Veto

    /// @inheritdoc IPassportRecovery
    function vetoRecovery(uint256 tokenId) external {
        Holding memory h = _holding(tokenId);
        if (!h.proposed) revert NoRecovery(tokenId);
        IRecoverablePassport(PASSPORT).markRecovery(tokenId, false);
        bool holder = msg.sender == h.owner || IERC721(PASSPORT).getApproved(tokenId) == msg.sender
            || IERC721(PASSPORT).isApprovedForAll(h.owner, msg.sender);
        if (holder) _veto(tokenId);
        else if (msg.sender != _proposals[tokenId].by) revert NotHolder(h.owner, msg.sender);
        emit RecoveryEnded(tokenId, msg.sender);
    }

    /// @inheritdoc IPassportRecovery
    function vetoRecoveryBySignature(uint256 tokenId, bytes calldata signature) external {
        Holding memory h = _holding(tokenId);
        if (!h.proposed) revert NoRecovery(tokenId);
        bytes32 digest = _hashTypedDataV4(
            keccak256(abi.encode(VETO_TYPEHASH, tokenId, uint256(_proposals[tokenId].number)))
        );
        if (!SignatureCheckerLib.isValidERC6492SignatureNow(h.owner, digest, signature)) {
            revert WrongSigner(h.owner);
        }
        IRecoverablePassport(PASSPORT).markRecovery(tokenId, false);
        _veto(tokenId);
        emit RecoveryEnded(tokenId, h.owner);
    }

    /// @inheritdoc IPassportRecovery
    function holderActed(uint256 tokenId, address by) external {
        if (msg.sender != PASSPORT) revert NotHolder(PASSPORT, msg.sender);
        _veto(tokenId);
        emit RecoveryEnded(tokenId, by);
    }

    function _veto(uint256 tokenId) private {
        Proposal storage p = _proposals[tokenId];
        uint8 vetoes = p.vetoes;
        p.pausedUntil = uint40(block.timestamp + (PAUSE << vetoes));
        if (vetoes < MOST_DOUBLINGS) p.vetoes = vetoes + 1;
    }

    // --- Execute

    /// @inheritdoc IPassportRecovery
    function executeRecovery(uint256 tokenId) external {
        Holding memory h = _proposed(tokenId);
        Proposal memory p = _proposals[tokenId];
        if (block.timestamp <= p.endsAt) revert RecoveryOpen(p.endsAt, block.timestamp);
        if (!_mayPropose(h, p.by)) revert MayNotPropose(tokenId, p.by);
        _requireRecoverable(h, p.to, tokenId);
        IRecoverablePassport(PASSPORT).recover(tokenId, p.to);
        emit Recovered(tokenId, h.owner, p.to);
    }

    /// @dev A token with a proposal that its holder let stand, and that neither lapsed nor was ended by a lock.
    function _proposed(uint256 tokenId) private view returns (Holding memory h) {
        h = _holding(tokenId);
        Proposal storage p = _proposals[tokenId];
        if (!h.proposed || block.timestamp > p.endsAt + LAPSE) revert NoRecovery(tokenId);
        if (p.madeAt < _openFrom[h.owner]) revert NotRecoverable(tokenId, h.owner);
    }

    function _mayPropose(Holding memory h, address who) private view returns (bool) {
        return who == h.issuerKey && h.admitted || who == _guardians[h.owner];
    }

    function _requireRecoverable(Holding memory h, address to, uint256 tokenId) private view {
        if (h.locked) revert IProductPassport.TokenLocked(tokenId);
        if (h.owner == h.issuer || _isContract(h.owner)) revert NotRecoverable(tokenId, h.owner);
        if (
            to == address(0) || to == h.owner || to == PASSPORT || to == address(this)
                || IProductPassport(PASSPORT).isEscrow(to)
        ) revert InvalidReceiver(to);
    }

    /// @dev Whether `account` runs code that no key of its own can overrule. A delegation by EIP-7702 is 23
    /// bytes, 0xef0100 and an address; the account's key can sign past it.
    function _isContract(address account) private view returns (bool) {
        uint256 length = account.code.length;
        return length != 0 && (length != 23 || bytes3(account.code) != 0xef0100);
    }

    function _holding(uint256 tokenId) private view returns (Holding memory) {
        return IRecoverablePassport(PASSPORT).holding(tokenId);
    }

    // --- The holder's own choices

    /// @inheritdoc IPassportRecovery
    function lockRecovery() external {
        _setOpenFrom(type(uint64).max);
    }

    /// @inheritdoc IPassportRecovery
    function unlockRecovery() external {
        if (_openFrom[msg.sender] != type(uint64).max) revert IProductPassport.Unchanged(0);
        _setOpenFrom(uint64(block.timestamp) + UNLOCK_DELAY);
    }

    /// @inheritdoc IPassportRecovery
    function setGuardian(address guardian) external {
        if (guardian == msg.sender) revert InvalidReceiver(guardian);
        _guardians[msg.sender] = guardian;
        emit GuardianSet(msg.sender, guardian);
        if (_openFrom[msg.sender] <= block.timestamp) _setOpenFrom(uint64(block.timestamp) + 1);
    }

    function _setOpenFrom(uint64 time) private {
        _openFrom[msg.sender] = time;
        emit RecoveryLocked(msg.sender, time);
    }

    // --- Views

    /// @inheritdoc IPassportRecovery
    function guardianOf(address holder) external view returns (address) {
        return _guardians[holder];
    }

    /// @inheritdoc IPassportRecovery
    function recoveryOpenFrom(address holder) external view returns (uint64) {
        return _openFrom[holder];
    }

    /// @inheritdoc IPassportRecovery
    function recoveryOf(uint256 tokenId) external view returns (Recovery memory r) {
        if (!_holding(tokenId).proposed) return r;
        Proposal storage p = _proposals[tokenId];
        return Recovery(p.to, p.endsAt, p.endsAt + LAPSE, p.number);
    }
}
