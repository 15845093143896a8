// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC3009} from "@openzeppelin/contracts/interfaces/draft-IERC3009.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {ERC165Checker} from "@openzeppelin/contracts/utils/introspection/ERC165Checker.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";
import {IEscrowErrors} from "./IEscrowErrors.sol";

/// @dev What USDC has beside ERC-2612 and ERC-3009 since version 2.2, for wallets that sign by ERC-1271.
interface ISignatureBytes {
    function permit(address owner, address spender, uint256 value, uint256 deadline, bytes calldata signature)
        external;
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) external;
}

/// @dev Uniswap's Permit2, at the same address on every chain.
interface IPermit2 {
    struct TokenPermissions {
        address token;
        uint256 amount;
    }

    struct PermitTransferFrom {
        TokenPermissions permitted;
        uint256 nonce;
        uint256 deadline;
    }

    struct SignatureTransferDetails {
        address to;
        uint256 requestedAmount;
    }

    function permitWitnessTransferFrom(
        PermitTransferFrom memory permit,
        SignatureTransferDetails calldata transferDetails,
        address owner,
        bytes32 witness,
        string calldata witnessTypeString,
        bytes calldata signature
    ) external;
}

/// @title Taking money and NFTs into escrow
/// @notice Each of these returns only if what was asked for arrived, no more and no less.
library Deposits {
    using SafeERC20 for IERC20;

    IPermit2 internal constant PERMIT2 = IPermit2(0x000000000022D473030F116dDEE9F6B43aC78BA3);

    /// @dev The terms are the witness, so that the buyer's wallet shows them.
    string private constant WITNESS = "Terms witness)"
        "Terms(address buyer,address merchant,address arbiter,address[] attestors,uint128 amount,"
        "bytes32 deliveryCodeHash,bytes32 destination,uint256 tokenId,address passport,address asset,"
        "address feeRecipient,uint64 fundBy,uint64 deadline,uint32 grace,uint32 inspection,uint32 arbitration,"
        "uint32 refundWindow,uint16 deliveredBuyerBps,uint16 undeliveredBuyerBps,uint16 shippedBps,"
        "uint16 customsBps,uint16 feeBps,uint16 bondBps,uint8 threshold,uint152 salt)"
        "TokenPermissions(address token,uint256 amount)";

    /// @dev No contract is both sides of an order, nor the money of one order and the NFT of another: what is
    /// paid out of one could be what the other holds.
    function checkKinds(address asset, address passport) internal view {
        if (asset != address(0) && (asset == passport || _isERC721(asset))) {
            revert IEscrowErrors.InvalidAsset(asset);
        }
        if (passport != address(0) && !_isERC721(passport)) revert IEscrowErrors.InvalidPassport(passport);
    }

    /// @dev The buyer's approval is the limit; who may use it is for the caller to have checked.
    function pull(address asset, address from, uint256 amount) internal {
        uint256 before = SafeTransferLib.balanceOf(asset, address(this));
        IERC20(asset).safeTransferFrom(from, address(this), amount);
        _requireReceived(asset, before, amount);
    }

    /// @dev ERC-3009: the token itself makes sure that nobody but this contract can use the authorisation. A
    /// signature of 65 bytes goes by the standard's form, any other by USDC's.
    function pullAuthorized(
        address asset,
        address from,
        uint256 amount,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) internal {
        uint256 before = SafeTransferLib.balanceOf(asset, address(this));
        if (signature.length == 65) {
            (uint8 v, bytes32 r, bytes32 s) = _split(signature);
            IERC3009(asset)
                .receiveWithAuthorization(
                    from, address(this), amount, validAfter, validBefore, nonce, v, r, s
                );
        } else {
            ISignatureBytes(asset)
                .receiveWithAuthorization(
                    from, address(this), amount, validAfter, validBefore, nonce, signature
                );
        }
        _requireReceived(asset, before, amount);
    }

    /// @dev Permit2 makes sure that nobody but this contract can use the signature.
    /// @param witness EIP-712 hashStruct of the terms
    function pullPermitted(
        address asset,
        address from,
        uint256 amount,
        bytes32 witness,
        uint256 nonce,
        uint256 deadline,
        bytes calldata signature
    ) internal {
        uint256 before = SafeTransferLib.balanceOf(asset, address(this));
        PERMIT2.permitWitnessTransferFrom(
            IPermit2.PermitTransferFrom(IPermit2.TokenPermissions(asset, amount), nonce, deadline),
            IPermit2.SignatureTransferDetails(address(this), amount),
            from,
            witness,
            WITNESS,
            signature
        );
        _requireReceived(asset, before, amount);
    }

    /// @dev ERC-2612. A failure is not one here: somebody may have used the same permit a moment before, and then
    /// the allowance is there. If it is not, the transfer that follows fails.
    function tryPermit(
        address asset,
        address owner,
        uint256 amount,
        uint256 deadline,
        bytes calldata signature
    ) internal {
        bytes memory call;
        if (signature.length == 65) {
            (uint8 v, bytes32 r, bytes32 s) = _split(signature);
            call = abi.encodeCall(IERC20Permit.permit, (owner, address(this), amount, deadline, v, r, s));
        } else {
            call = abi.encodeCall(ISignatureBytes.permit, (owner, address(this), amount, deadline, signature));
        }
        LowLevelCall.callNoReturn(asset, call);
    }

    /// @dev Asking for the owner afterwards also tells an ERC-721 from an ERC-20, whose `transferFrom` has the
    /// same selector.
    function pullToken(address passport, uint256 tokenId, address from) internal {
        IERC721(passport).transferFrom(from, address(this), tokenId);
        address owner = IERC721(passport).ownerOf(tokenId);
        if (owner != address(this)) revert IEscrowErrors.TokenNotReceived(passport, tokenId, owner);
    }

    function _isERC721(address account) private view returns (bool) {
        return ERC165Checker.supportsERC165InterfaceUnchecked(account, type(IERC721).interfaceId);
    }

    function _requireReceived(address asset, uint256 before, uint256 amount) private view {
        uint256 balance = SafeTransferLib.balanceOf(asset, address(this));
        unchecked {
            if (balance - before != amount) {
                revert IEscrowErrors.AmountMismatch(amount, balance > before ? balance - before : 0);
            }
        }
    }

    /// @dev Of 65 bytes: r, s, v.
    function _split(bytes calldata signature) private pure returns (uint8 v, bytes32 r, bytes32 s) {
        r = bytes32(signature[0:32]);
        s = bytes32(signature[32:64]);
        v = uint8(signature[64]);
    }
}
