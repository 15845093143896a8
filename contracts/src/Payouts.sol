// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {LowLevelCall} from "@openzeppelin/contracts/utils/LowLevelCall.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeTransferLib} from "solady/utils/SafeTransferLib.sol";
import {IDeliveryEscrow} from "./IDeliveryEscrow.sol";

/// @title Payments that cannot fail
/// @notice A transfer that does not go through becomes a credit for its receiver, so that no party, and no
/// token on its behalf, can stop an order from ending.
/// @dev Each call has a bounded allowance of gas, so that it cannot burn a transaction's. And whoever sends the
/// transaction cannot turn a payment into a credit by giving too little: a call that failed and had less than its
/// allowance undoes the whole transaction. A call that goes through may have had less.
abstract contract Payouts is IDeliveryEscrow, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev Enough for the receive hook of any smart account.
    uint256 private constant ETH_CALL_GAS = 50_000;

    /// @dev Several times what a transfer of the costliest ERC-20s in use takes.
    uint256 private constant TOKEN_CALL_GAS = 500_000;

    /// @dev Enough for an ERC-721 that looks for the owner among a thousand NFTs of a batch.
    uint256 private constant ITEM_CALL_GAS = 2_500_000;

    /// @dev What a call costs besides its allowance: value, a new account, its arguments.
    uint256 private constant CALL_OVERHEAD = 40_000;

    mapping(address asset => mapping(address who => uint256)) private _credits;
    mapping(address passport => mapping(uint256 tokenId => address)) private _tokenCredits;

    /// @inheritdoc IDeliveryEscrow
    function withdraw(address asset, address to) external nonReentrant returns (uint256) {
        return _withdraw(asset, msg.sender, to);
    }

    /// @inheritdoc IDeliveryEscrow
    function withdrawFor(address asset, address who) external nonReentrant returns (uint256) {
        return _withdraw(asset, who, who);
    }

    /// @inheritdoc IDeliveryEscrow
    function withdrawToken(address passport, uint256 tokenId, address to) external nonReentrant {
        address who = _tokenCredits[passport][tokenId];
        if (who != msg.sender) revert TokenNotCredited(passport, tokenId, who);
        _withdrawToken(passport, tokenId, who, to);
    }

    /// @inheritdoc IDeliveryEscrow
    function withdrawTokenFor(address passport, uint256 tokenId) external nonReentrant {
        address who = _tokenCredits[passport][tokenId];
        if (who == address(0)) revert TokenNotCredited(passport, tokenId, who);
        _withdrawToken(passport, tokenId, who, who);
    }

    /// @inheritdoc IDeliveryEscrow
    function credit(address asset, address who) external view returns (uint256) {
        return _credits[asset][who];
    }

    /// @inheritdoc IDeliveryEscrow
    function tokenCredit(address passport, uint256 tokenId) external view returns (address) {
        return _tokenCredits[passport][tokenId];
    }

    function _withdraw(address asset, address who, address to) private returns (uint256 amount) {
        amount = _credits[asset][who];
        if (amount == 0) revert NothingToWithdraw(asset, who);
        delete _credits[asset][who];
        emit Withdrawn(asset, who, to, amount);
        if (asset == address(0)) {
            if (!LowLevelCall.callNoReturn(to, amount, "")) revert WithdrawFailed(to, amount);
        } else {
            IERC20(asset).safeTransfer(to, amount);
        }
    }

    function _withdrawToken(address passport, uint256 tokenId, address who, address to) private {
        delete _tokenCredits[passport][tokenId];
        emit TokenWithdrawn(passport, tokenId, who, to);
        IERC721(passport).transferFrom(address(this), to, tokenId);
    }

    /// @dev An NFT that comes in belongs to the order that it comes for, whoever waited for it before: it left
    /// this contract by other means since.
    function _voidTokenCredit(address passport, uint256 tokenId) internal {
        if (_tokenCredits[passport][tokenId] != address(0)) delete _tokenCredits[passport][tokenId];
    }

    function _pay(address asset, address to, uint256 amount) internal {
        if (amount == 0) return;
        uint256 available = gasleft();
        if (asset == address(0)) {
            if (SafeTransferLib.trySafeTransferETH(to, amount, ETH_CALL_GAS)) return;
            _requireAllowance(ETH_CALL_GAS, available);
        } else {
            if (_tryTransfer(asset, to, amount)) return;
            _requireAllowance(TOKEN_CALL_GAS, available);
        }
        _credits[asset][to] += amount;
        emit Credited(asset, to, amount);
    }

    /// @dev By plain `transferFrom`: a receiver's callback could do nothing here but refuse.
    function _handOver(address passport, uint256 tokenId, address to) internal {
        uint256 available = gasleft();
        bytes memory data = abi.encodeCall(IERC721.transferFrom, (address(this), to, tokenId));
        bool done;
        assembly ("memory-safe") {
            done := call(ITEM_CALL_GAS, passport, 0, add(data, 0x20), mload(data), 0x00, 0x00)
        }
        if (done) return;
        _requireAllowance(ITEM_CALL_GAS, available);
        _tokenCredits[passport][tokenId] = to;
        emit TokenCredited(passport, tokenId, to);
    }

    /// @dev As `SafeERC20.trySafeTransfer` does, with bounded gas. Neither copies return data, whose length the
    /// token chooses and the sender would pay for.
    function _tryTransfer(address asset, address to, uint256 amount) private returns (bool done) {
        bytes memory data = abi.encodeCall(IERC20.transfer, (to, amount));
        assembly ("memory-safe") {
            done := call(TOKEN_CALL_GAS, asset, 0, add(data, 0x20), mload(data), 0x00, 0x20)
            if done {
                switch returndatasize()
                case 0 { done := gt(extcodesize(asset), 0) }
                default { done := and(gt(returndatasize(), 0x1f), eq(mload(0x00), 1)) }
            }
        }
    }

    /// @dev By EIP-150 a call gets at most 63/64 of the gas at hand.
    function _requireAllowance(uint256 allowance, uint256 available) private pure {
        unchecked {
            uint256 required = allowance + allowance / 63 + CALL_OVERHEAD;
            if (available < required) revert TooLittleGas(required, available);
        }
    }
}
