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
/// @dev Whoever sends the transaction cannot turn a payment into a credit by giving too little gas. By EIP-150
/// a call gets at most 63/64 of the gas at hand, so a call that fails for want of gas leaves 1/64 of what it
/// got, or less; and writing the credit takes 5,000 at the very least. To have those left, the call must have
/// got 315,000: for ETH its full allowance, for an ordinary token several times what a transfer takes.
abstract contract Payouts is IDeliveryEscrow, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev Enough for the receive hook of any smart account; so small that it cannot burn a caller's gas.
    uint256 private constant ETH_CALL_GAS = 50_000;

    mapping(address asset => mapping(address who => uint256)) private _credits;
    mapping(address passport => mapping(uint256 tokenId => address)) private _tokenCredits;

    /// @inheritdoc IDeliveryEscrow
    function withdraw(address asset, address to) external nonReentrant returns (uint256 amount) {
        amount = _credits[asset][msg.sender];
        if (amount == 0) revert NothingToWithdraw(asset, msg.sender);
        delete _credits[asset][msg.sender];
        emit Withdrawn(asset, msg.sender, to, amount);
        if (asset == address(0)) {
            if (!LowLevelCall.callNoReturn(to, amount, "")) revert WithdrawFailed(to, amount);
        } else {
            IERC20(asset).safeTransfer(to, amount);
        }
    }

    /// @inheritdoc IDeliveryEscrow
    function withdrawToken(address passport, uint256 tokenId, address to) external nonReentrant {
        address who = _tokenCredits[passport][tokenId];
        if (who != msg.sender) revert TokenNotCredited(passport, tokenId, who);
        delete _tokenCredits[passport][tokenId];
        emit TokenWithdrawn(passport, tokenId, who, to);
        IERC721(passport).transferFrom(address(this), to, tokenId);
    }

    /// @inheritdoc IDeliveryEscrow
    function credit(address asset, address who) external view returns (uint256) {
        return _credits[asset][who];
    }

    /// @inheritdoc IDeliveryEscrow
    function tokenCredit(address passport, uint256 tokenId) external view returns (address) {
        return _tokenCredits[passport][tokenId];
    }

    function _pay(address asset, address to, uint256 amount) internal {
        if (amount == 0) return;
        // Neither copies return data, whose length the receiver chooses and the sender would pay for.
        bool paid = asset == address(0)
            ? SafeTransferLib.trySafeTransferETH(to, amount, ETH_CALL_GAS)
            : IERC20(asset).trySafeTransfer(to, amount);
        if (paid) return;
        _credits[asset][to] += amount;
        emit Credited(asset, to, amount);
    }

    /// @dev By plain `transferFrom`: a receiver's callback could do nothing here but refuse.
    function _handOver(address passport, uint256 tokenId, address to) internal {
        bytes memory call = abi.encodeCall(IERC721.transferFrom, (address(this), to, tokenId));
        if (LowLevelCall.callNoReturn(passport, call)) return;
        _tokenCredits[passport][tokenId] = to;
        emit TokenCredited(passport, tokenId, to);
    }
}
