// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {RuleBook} from "../escrow/RuleBook.sol";
import {Regression} from "./Regression.sol";

/// @notice XCarnival, June 2022 (3,087 ETH): an NFT that had been withdrawn still counted as a deposit, again and
/// again. Here: money that was refunded is asked for a second time.
contract XCarnivalTest is Regression {
    using RuleBook for Terms;

    function attack() private returns (Terms memory t, bool twice) {
        t = ethTerms();
        fund(t);
        Terms memory other = ethTerms();
        other.setSalt(7);
        other.buyer = stranger;
        vm.deal(stranger, AMOUNT);
        fund(other);
        vm.warp(uint256(DEADLINE) + GRACE + 1);
        escrow.refund(t);
        vm.prank(buyer);
        (twice,) = address(escrow).call(abi.encodeCall(IDeliveryEscrow.refund, (t)));
    }

    function test_ours() public {
        (Terms memory t, bool twice) = attack();
        isTrue(!twice, "once");
        statusIs(escrow.orderId(t), Status.Refunded);
        equal(buyer.balance, 100 ether, "buyer");
        equal(address(escrow).balance, AMOUNT, "the other order's money");
        vm.warp(NOW);
        vm.expectRevert(
            abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, escrow.orderId(t), Status.Refunded)
        );
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, "");
    }

    function test_brokenCopy() public {
        breakEscrow("XCarnivalEscrow");
        (, bool twice) = attack();
        isTrue(twice, "twice");
        equal(buyer.balance, 100 ether + AMOUNT, "buyer");
        equal(address(escrow).balance, 0, "the other order's money");
    }
}
