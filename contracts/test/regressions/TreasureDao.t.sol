// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {RuleBook} from "../escrow/RuleBook.sol";
import {Regression} from "./Regression.sol";

/// @notice TreasureDAO, March 2022: a quantity of zero made the price zero, and NFTs were bought for nothing.
/// Here: an order for 1 ETH is funded with none, and the money of others pays the merchant.
contract TreasureDaoTest is Regression {
    using RuleBook for Terms;

    function attack() private returns (Terms memory t, bool bought) {
        t = ethTerms();
        t.setSalt(7);
        t.buyer = stranger;
        fund(t);
        t.buyer = buyer;
        t = withNFT(t);
        bytes memory signature = merchantSignature(t);
        vm.prank(buyer);
        (bought,) = address(escrow).call(abi.encodeCall(IDeliveryEscrow.fund, (t, signature)));
        vm.prank(buyer);
        (bool confirmed,) = address(escrow).call(abi.encodeCall(IDeliveryEscrow.confirm, (t)));
        bought = bought && confirmed;
    }

    function test_ours() public {
        vm.deal(stranger, AMOUNT);
        (Terms memory t, bool bought) = attack();
        isTrue(!bought, "not bought");
        statusIs(escrow.orderId(t), Status.None);
        equal(passport.ownerOf(firstToken), merchant, "NFT");
        equal(address(escrow).balance, AMOUNT, "the other order's money");
    }

    function test_brokenCopy() public {
        vm.deal(stranger, AMOUNT);
        breakEscrow("TreasureDaoEscrow");
        (, bool bought) = attack();
        isTrue(bought, "bought");
        equal(passport.ownerOf(firstToken), buyer, "NFT");
        equal(buyer.balance, 100 ether, "for nothing");
        equal(address(escrow).balance, 0, "with the other order's money");
    }

    /// @dev A price of nothing is refused even if the merchant signs it.
    function test_noOrderOverNothing() public {
        Terms memory t = withNFT(ethTerms());
        t.amount = 0;
        bytes memory signature = merchantSignature(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.ZeroAmount.selector));
        vm.prank(buyer);
        escrow.fund(t, signature);
    }
}
