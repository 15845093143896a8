// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";
import {IDeliveryEscrow, Status, Terms} from "./IDeliveryEscrow.sol";
import {OrderState, OrderStates} from "./OrderState.sol";
import {OrderTerms, OrderTermsLib} from "./OrderTerms.sol";
import {Payouts} from "./Payouts.sol";

/// @title Escrow that pays on proven delivery, or refunds the buyer
/// @notice See `IDeliveryEscrow` for what it promises. Every verb checks, then writes the order's one slot, then
/// moves money and NFT.
contract DeliveryEscrow is Payouts, EIP712 {
    using SafeERC20 for IERC20;

    bytes32 private constant ATTESTATION_TYPEHASH =
        keccak256("Attestation(bytes32 orderId,bytes32 head,uint64 deliveredAt)");

    mapping(bytes32 orderId => OrderState) private _orders;

    constructor() EIP712("Waymark Delivery Escrow", "1") {}

    // --- Fund

    /// @inheritdoc IDeliveryEscrow
    function fund(Terms calldata t, bytes calldata merchantSignature)
        external
        payable
        nonReentrant
        returns (bytes32 id)
    {
        address[] calldata attestors = t.attestors;
        OrderTerms w;
        OrderState o;
        (id, w, o) = _load(t, attestors);
        if (msg.sender != w.buyer()) revert NotBuyer(w.buyer(), msg.sender);
        w.check(attestors, address(this));
        if (!o.isNew()) revert WrongStatus(id, o.status());
        _orders[id] = OrderStates.funded(block.timestamp);
        emit Funded(id, w.buyer(), w.merchant(), w.asset(), w.amount());
        _pullMoney(w.asset(), w.buyer(), w.amount());
        if (w.passport() != address(0)) {
            if (!_signedBy(w.merchant(), id, merchantSignature)) {
                revert InvalidMerchantSignature(w.merchant(), id);
            }
            _pullToken(w.passport(), w.tokenId(), w.merchant());
        }
    }

    function _pullMoney(address asset, address buyer, uint256 amount) private {
        if (asset == address(0)) {
            if (msg.value != amount) revert WrongAmount(amount, msg.value);
            return;
        }
        if (msg.value != 0) revert WrongAmount(0, msg.value);
        uint256 before = SafeTransferLib.balanceOf(asset, address(this));
        IERC20(asset).safeTransferFrom(buyer, address(this), amount);
        uint256 balance = SafeTransferLib.balanceOf(asset, address(this));
        unchecked {
            if (balance - before != amount) {
                revert AmountMismatch(amount, balance > before ? balance - before : 0);
            }
        }
    }

    /// @dev Asking for the owner afterwards also tells an ERC-721 from an ERC-20, whose `transferFrom` has the
    /// same selector.
    function _pullToken(address passport, uint256 tokenId, address merchant) private {
        IERC721(passport).transferFrom(merchant, address(this), tokenId);
        address owner = IERC721(passport).ownerOf(tokenId);
        if (owner != address(this)) revert TokenNotReceived(passport, tokenId, owner);
    }

    // --- Release, confirm, refund, cancel

    /// @inheritdoc IDeliveryEscrow
    function release(Terms calldata t, bytes32 head, uint64 deliveredAt, bytes[] calldata signatures)
        external
        nonReentrant
    {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (!o.isFunded()) revert WrongStatus(id, o.status());
        if (deliveredAt > w.deadline()) revert DeliveredLate(deliveredAt, w.deadline());
        if (deliveredAt > block.timestamp) revert DeliveredInFuture(deliveredAt, block.timestamp);
        _requireNotClosed(w);
        if (signatures.length < w.threshold()) revert NotEnoughSignatures(w.threshold(), signatures.length);
        _checkAttestations(t.attestors, attestationDigest(id, head, deliveredAt), signatures);
        _orders[id] = o.ended(Status.Released, block.timestamp);
        emit Released(id, head, deliveredAt);
        _settle(w, 0, w.buyer());
    }

    /// @inheritdoc IDeliveryEscrow
    function confirm(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (msg.sender != w.buyer()) revert NotBuyer(w.buyer(), msg.sender);
        if (!o.isFunded() && !o.isDisputed()) revert WrongStatus(id, o.status());
        _orders[id] = o.ended(Status.Confirmed, block.timestamp);
        emit Confirmed(id);
        _settle(w, 0, w.buyer());
    }

    /// @inheritdoc IDeliveryEscrow
    function refund(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (!o.isFunded()) revert WrongStatus(id, o.status());
        uint256 openUntil = _closesAt(w);
        if (block.timestamp <= openUntil) revert RefundTooEarly(openUntil, block.timestamp);
        _orders[id] = o.ended(Status.Refunded, block.timestamp);
        emit Refunded(id);
        _settle(w, w.amount(), w.merchant());
    }

    /// @inheritdoc IDeliveryEscrow
    function cancel(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (msg.sender != w.merchant()) revert NotMerchant(w.merchant(), msg.sender);
        bool offer = o.isNew();
        if (!offer && !o.isFunded() && !o.isDisputed()) revert WrongStatus(id, o.status());
        _orders[id] = o.ended(Status.Cancelled, block.timestamp);
        emit Cancelled(id);
        if (!offer) _settle(w, w.amount(), w.merchant());
    }

    // --- Dispute

    /// @inheritdoc IDeliveryEscrow
    function dispute(Terms calldata t, bytes32 evidenceHash) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (msg.sender != w.buyer()) revert NotBuyer(w.buyer(), msg.sender);
        if (!o.isFunded()) revert WrongStatus(id, o.status());
        _requireNotClosed(w);
        uint64 ends = uint64(block.timestamp) + w.arbitration();
        _orders[id] = o.disputed(ends);
        emit Disputed(id, evidenceHash, ends);
    }

    /// @inheritdoc IDeliveryEscrow
    function resolve(Terms calldata t, uint16 buyerBps) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (msg.sender != w.arbiter()) revert NotArbiter(w.arbiter(), msg.sender);
        if (!o.isDisputed()) revert WrongStatus(id, o.status());
        if (buyerBps > OrderTermsLib.BPS) revert InvalidBps(buyerBps);
        uint64 ends = o.arbitrationEnds();
        if (block.timestamp > ends) revert ArbitrationOver(ends, block.timestamp);
        _resolve(id, w, o, buyerBps, false);
    }

    /// @inheritdoc IDeliveryEscrow
    function resolveByDefault(Terms calldata t) external nonReentrant {
        (bytes32 id, OrderTerms w, OrderState o) = _load(t, t.attestors);
        if (!o.isDisputed()) revert WrongStatus(id, o.status());
        uint64 ends = o.arbitrationEnds();
        if (block.timestamp <= ends) revert ArbitrationOpen(ends, block.timestamp);
        _resolve(id, w, o, w.defaultBuyerBps(), true);
    }

    function _resolve(bytes32 id, OrderTerms w, OrderState o, uint16 buyerBps, bool byDefault) private {
        _orders[id] = o.ended(Status.Resolved, block.timestamp);
        emit Resolved(id, buyerBps, byDefault);
        uint256 toBuyer = uint256(w.amount()) * buyerBps / OrderTermsLib.BPS;
        _settle(w, toBuyer, buyerBps == OrderTermsLib.BPS ? w.merchant() : w.buyer());
    }

    // --- Views

    /// @inheritdoc IDeliveryEscrow
    function orderId(Terms calldata t) external view returns (bytes32) {
        return _hashTypedDataV4(OrderTermsLib.load(t, t.attestors).hash());
    }

    /// @inheritdoc IDeliveryEscrow
    function attestationDigest(bytes32 id, bytes32 head, uint64 deliveredAt) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(ATTESTATION_TYPEHASH, id, head, deliveredAt)));
    }

    /// @inheritdoc IDeliveryEscrow
    function order(bytes32 id)
        external
        view
        returns (Status status, uint64 fundedAt, uint64 arbitrationEnds, uint64 endedAt)
    {
        OrderState o = _orders[id];
        return (o.status(), o.fundedAt(), o.arbitrationEnds(), o.endedAt());
    }

    // --- Shared by the verbs

    function _load(Terms calldata t, address[] calldata attestors)
        private
        view
        returns (bytes32 id, OrderTerms w, OrderState o)
    {
        w = OrderTermsLib.load(t, attestors);
        id = _hashTypedDataV4(w.hash());
        o = _orders[id];
    }

    function _settle(OrderTerms w, uint256 toBuyer, address itemTo) private {
        _pay(w.asset(), w.buyer(), toBuyer);
        _pay(w.asset(), w.merchant(), w.amount() - toBuyer);
        if (w.passport() != address(0)) _handOver(w.passport(), w.tokenId(), itemTo);
    }

    function _closesAt(OrderTerms w) private pure returns (uint256) {
        return uint256(w.deadline()) + w.grace();
    }

    function _requireNotClosed(OrderTerms w) private view {
        uint256 closesAt = _closesAt(w);
        if (block.timestamp > closesAt) revert Closed(closesAt, block.timestamp);
    }

    /// @dev Walks signatures and attestors side by side, so that a doubled signature finds no second place.
    function _checkAttestations(address[] calldata attestors, bytes32 digest, bytes[] calldata signatures)
        private
        view
    {
        uint256 next = 0;
        for (uint256 i = 0; i < signatures.length; ++i) {
            next = _placeOfSigner(attestors, next, i, digest, signatures[i]) + 1;
        }
    }

    /// @dev The place, at or after `from`, of the attestor whose signature this is. Plain keys are tried first:
    /// asking an address for its code costs 2,600 gas, recovering a key 3,000 for all of them together.
    function _placeOfSigner(
        address[] calldata attestors,
        uint256 from,
        uint256 index,
        bytes32 digest,
        bytes calldata signature
    ) private view returns (uint256) {
        (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err == ECDSA.RecoverError.NoError) {
            for (uint256 i = from; i < attestors.length; ++i) {
                if (attestors[i] == recovered) return i;
            }
        }
        for (uint256 i = from; i < attestors.length; ++i) {
            if (_signedByWallet(attestors[i], digest, signature)) return i;
        }
        revert UnknownSigner(index, recovered);
    }

    function _signedBy(address signer, bytes32 digest, bytes calldata signature) private view returns (bool) {
        (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (err == ECDSA.RecoverError.NoError && recovered == signer) return true;
        return _signedByWallet(signer, digest, signature);
    }

    function _signedByWallet(address wallet, bytes32 digest, bytes calldata signature)
        private
        view
        returns (bool)
    {
        return wallet.code.length != 0
            && SignatureChecker.isValidERC1271SignatureNowCalldata(wallet, digest, signature);
    }
}
