// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {Terms} from "../../src/OrderTypes.sol";
import {MoodyNFT, MoodyToken} from "../contracts/Hostile.sol";
import {RuleBook} from "../escrow/RuleBook.sol";
import {Regression} from "./Regression.sol";

/// @notice Omni, July 2022 (1,300 ETH), and NFTTrader, December 2023: callbacks of an NFT, or of an ERC-777 token,
/// re-entered a contract that had not yet written down what it had done. Here: a refund is asked for again from
/// inside the first.
contract OmniTest is Regression {
    using RuleBook for Terms;

    /// @dev By the callback of an ERC-777-like token. The escrow holds a second order in the same token.
    function attackByToken() private returns (uint256 loot) {
        MoodyToken moody = new MoodyToken();
        moody.mint(buyer, AMOUNT);
        moody.mint(merchant, AMOUNT);
        vm.prank(buyer);
        moody.approve(address(escrow), AMOUNT);
        vm.prank(merchant);
        moody.approve(address(escrow), AMOUNT);
        Terms memory t = ethTerms();
        t.asset = address(moody);
        Terms memory other = ethTerms();
        (other.asset, other.buyer) = (address(moody), merchant);
        other.merchant = buyer;
        fund(t);
        fund(other);
        moody.prepare(address(escrow), abi.encodeCall(IDeliveryEscrow.refund, (t)));
        vm.warp(uint256(DEADLINE) + GRACE + 1);
        vm.prank(buyer);
        escrow.refund(t);
        return moody.balanceOf(buyer);
    }

    /// @dev By the callback of an NFT. The escrow holds a second order in ETH.
    function attackByNFT() private returns (uint256 loot) {
        MoodyNFT nft = new MoodyNFT();
        nft.mint(merchant, 7);
        vm.prank(merchant);
        nft.approve(address(escrow), 7);
        Terms memory t = ethTerms();
        (t.passport, t.tokenId) = (address(nft), 7);
        fund(t);
        Terms memory other = ethTerms();
        other.setSalt(7);
        fund(other);
        nft.prepare(address(escrow), abi.encodeCall(IDeliveryEscrow.refund, (t)));
        vm.warp(uint256(DEADLINE) + GRACE + 1);
        uint256 before = buyer.balance;
        escrow.refund(t);
        return buyer.balance - before;
    }

    function test_oursByToken() public {
        equal(attackByToken(), AMOUNT, "paid once");
    }

    function test_brokenCopyByToken() public {
        breakEscrow("OmniEscrow");
        equal(attackByToken(), 2 * uint256(AMOUNT), "paid twice");
    }

    function test_oursByNFT() public {
        equal(attackByNFT(), AMOUNT, "paid once");
        equal(address(escrow).balance, AMOUNT, "the other order's money");
    }

    function test_brokenCopyByNFT() public {
        breakEscrow("OmniEscrow");
        equal(attackByNFT(), 2 * uint256(AMOUNT), "paid twice");
    }
}
