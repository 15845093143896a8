// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {RebasingToken} from "../contracts/Hostile.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice What holds if a token takes balance away after it was put into escrow, which nobody can see then.
contract ShrunkTokenTest is EscrowBase {
    using RuleBook for Terms;

    RebasingToken private shrinking;

    function setUp() public override {
        super.setUp();
        shrinking = new RebasingToken();
        shrinking.mint(buyer, 10 ether);
        vm.prank(buyer);
        shrinking.approve(address(escrow), type(uint256).max);
    }

    function order(uint152 salt) private returns (Terms memory t) {
        t = ethTerms();
        t.asset = address(shrinking);
        t.setSalt(salt);
        fund(t);
    }

    /// @dev The first is paid in full, the second waits as a credit, and both orders end.
    function test_firstComeFirstServed() public {
        Terms memory first = order(10);
        Terms memory second = order(11);
        shrinking.rebase(8000);
        release(first, uint64(NOW));
        equal(shrinking.balanceOf(merchant), AMOUNT, "the first is paid");
        release(second, uint64(NOW));
        statusIs(escrow.orderId(second), Status.Released);
        equal(escrow.credit(address(shrinking), merchant), AMOUNT, "the second waits");
        // It can be withdrawn when the balance is there again: anybody can see to that.
        shrinking.mint(address(escrow), AMOUNT - shrinking.balanceOf(address(escrow)));
        vm.prank(merchant);
        escrow.withdraw(address(shrinking), merchant);
        equal(shrinking.balanceOf(merchant), 2 * AMOUNT, "the second is paid");
    }

    function test_otherAssetsNeverPay() public {
        Terms memory t = order(10);
        fund(ethTerms());
        fund(tokenTerms());
        shrinking.rebase(1);
        release(t, uint64(NOW));
        equal(address(escrow).balance, AMOUNT, "ETH");
        equal(token.balanceOf(address(escrow)), AMOUNT, "token");
        release(ethTerms(), uint64(NOW));
        release(tokenTerms(), uint64(NOW));
        equal(merchant.balance, 1 ether + AMOUNT, "ETH order");
        equal(token.balanceOf(merchant), AMOUNT, "token order");
    }

    /// @dev What a token adds by itself is nobody's order, and pays none.
    function test_growthIsNobodys() public {
        Terms memory t = order(10);
        shrinking.rebase(20_000);
        release(t, uint64(NOW));
        equal(shrinking.balanceOf(merchant), AMOUNT, "merchant");
        equal(shrinking.balanceOf(address(escrow)), AMOUNT, "growth");
    }

    function test_refusesOneThatRoundsOnTransfer() public {
        shrinking.rebase(3333);
        Terms memory t = ethTerms();
        t.asset = address(shrinking);
        vm.expectRevert(
            abi.encodeWithSelector(IEscrowErrors.AmountMismatch.selector, AMOUNT, uint256(AMOUNT) - 1)
        );
        vm.prank(buyer);
        escrow.fund(t, "");
    }
}
