// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow, Status, Terms} from "../../src/IDeliveryEscrow.sol";
import {GasBurner, MoodyToken, ReturnBomb} from "../contracts/Hostile.sol";
import {RejectsEther} from "../contracts/RejectsEther.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice Payees that cannot be paid: nobody else is held up, and they get their money another way.
contract WithdrawTest is EscrowBase {
    using RuleBook for Terms;

    uint256 private constant END = uint256(DEADLINE) + GRACE;

    function test_buyerThatRejectsETH() public {
        RejectsEther wallet = new RejectsEther(stranger);
        vm.deal(address(wallet), AMOUNT);
        Terms memory t = withNFT(ethTerms());
        t.buyer = address(wallet);
        bytes memory funding = abi.encodeCall(IDeliveryEscrow.fund, (t, merchantSignature(t)));
        vm.prank(stranger);
        wallet.execute(address(escrow), AMOUNT, funding);
        vm.warp(END + 1);
        vm.expectEmit(address(escrow));
        emit IDeliveryEscrow.Credited(address(0), address(wallet), AMOUNT);
        escrow.refund(t);
        statusIs(escrow.orderId(t), Status.Refunded);
        equal(passport.ownerOf(firstToken), merchant, "NFT back all the same");
        equal(escrow.credit(address(0), address(wallet)), AMOUNT, "credit");

        bytes memory toItself = abi.encodeCall(IDeliveryEscrow.withdraw, (address(0), address(wallet)));
        vm.expectRevert(
            abi.encodeWithSelector(IDeliveryEscrow.WithdrawFailed.selector, address(wallet), AMOUNT)
        );
        vm.prank(stranger);
        wallet.execute(address(escrow), 0, toItself);

        bytes memory elsewhere = abi.encodeCall(IDeliveryEscrow.withdraw, (address(0), arbiter));
        vm.expectEmit(address(escrow));
        emit IDeliveryEscrow.Withdrawn(address(0), address(wallet), arbiter, AMOUNT);
        vm.prank(stranger);
        wallet.execute(address(escrow), 0, elsewhere);
        equal(arbiter.balance, AMOUNT, "paid elsewhere");
        equal(escrow.credit(address(0), address(wallet)), 0, "credit gone");

        vm.expectRevert(
            abi.encodeWithSelector(IDeliveryEscrow.NothingToWithdraw.selector, address(0), address(wallet))
        );
        vm.prank(stranger);
        wallet.execute(address(escrow), 0, elsewhere);
    }

    function test_merchantThatBurnsGas() public {
        pays(address(new GasBurner()));
        atMost(vm.lastCallGas().gasTotalUsed, 160_000, "the sender's cost is bounded");
    }

    function test_merchantThatReturnsTooMuch() public {
        pays(address(new ReturnBomb()));
        atMost(vm.lastCallGas().gasTotalUsed, 160_000, "the sender's cost is bounded");
    }

    function pays(address hostile) private {
        Terms memory t = ethTerms();
        t.merchant = hostile;
        fund(t);
        release(t, uint64(NOW));
        statusIs(escrow.orderId(t), Status.Released);
        equal(escrow.credit(address(0), hostile), AMOUNT, "credit");
    }

    function moodyOrder() private returns (MoodyToken moody, Terms memory t) {
        moody = new MoodyToken();
        moody.mint(buyer, AMOUNT);
        vm.prank(buyer);
        moody.approve(address(escrow), AMOUNT);
        t = ethTerms();
        t.asset = address(moody);
        fund(t);
    }

    function test_payeeBarredByTheToken() public {
        (MoodyToken moody, Terms memory t) = moodyOrder();
        moody.bar(merchant, true);
        vm.expectEmit(address(escrow));
        emit IDeliveryEscrow.Credited(address(moody), merchant, AMOUNT);
        release(t, uint64(NOW));
        statusIs(escrow.orderId(t), Status.Released);
        vm.expectRevert("barred");
        vm.prank(merchant);
        escrow.withdraw(address(moody), merchant);
        equal(escrow.credit(address(moody), merchant), AMOUNT, "credit kept");
        moody.bar(merchant, false);
        vm.prank(merchant);
        uint256 amount = escrow.withdraw(address(moody), merchant);
        equal(amount, AMOUNT, "returned");
        equal(moody.balanceOf(merchant), AMOUNT, "paid");
    }

    function test_tokenThatReturnsFalse() public {
        (MoodyToken moody, Terms memory t) = moodyOrder();
        moody.setReturnsFalse(true);
        release(t, uint64(NOW));
        equal(escrow.credit(address(moody), merchant), AMOUNT, "credit");
        vm.expectRevert(abi.encodeWithSignature("SafeERC20FailedOperation(address)", moody));
        vm.prank(merchant);
        escrow.withdraw(address(moody), merchant);
    }

    /// @dev A token that burns all gas of a call leaves 1/64 of it: enough, within a transaction's limit, for
    /// the order to end and the NFT to go back.
    function test_tokenThatBurnsGas() public {
        MoodyToken moody = new MoodyToken();
        moody.mint(buyer, AMOUNT);
        vm.prank(buyer);
        moody.approve(address(escrow), AMOUNT);
        Terms memory t = withNFT(ethTerms());
        t.asset = address(moody);
        fund(t);
        moody.setBurnsGas(true);
        vm.warp(END + 1);
        escrow.refund{gas: 16_700_000}(t);
        equal(passport.ownerOf(firstToken), merchant, "NFT");
        equal(escrow.credit(address(moody), buyer), AMOUNT, "credit");
    }

    /// @dev Whatever gas the sender gives, a payee that can be paid is paid, or nothing happens at all.
    function test_senderCannotForceACredit(uint256 gas) public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.warp(END + 1);
        gas = within(gas, 1000, 200_000);
        vm.prank(stranger);
        (bool ok,) = address(escrow).call{gas: gas}(abi.encodeCall(IDeliveryEscrow.refund, (t)));
        equal(escrow.credit(address(0), buyer), 0, "credit");
        equal(buyer.balance, ok ? 100 ether : 100 ether - AMOUNT, "buyer");
        statusIs(id, ok ? Status.Refunded : Status.Funded);
    }

    function test_creditsAddUp() public {
        MoodyToken moody = new MoodyToken();
        moody.mint(buyer, 10 ether);
        vm.prank(buyer);
        moody.approve(address(escrow), 10 ether);
        moody.bar(merchant, true);
        for (uint128 i = 1; i <= 3; ++i) {
            Terms memory t = ethTerms();
            (t.asset, t.amount) = (address(moody), i * 1 ether);
            fund(t);
            release(t, uint64(NOW));
        }
        equal(escrow.credit(address(moody), merchant), 6 ether, "sum");
        moody.bar(merchant, false);
        vm.prank(merchant);
        escrow.withdraw(address(moody), stranger);
        equal(moody.balanceOf(stranger), 6 ether, "paid");
    }

    function test_onlyOnesOwn(address caller) public {
        vm.assume(caller != merchant);
        (MoodyToken moody, Terms memory t) = moodyOrder();
        moody.bar(merchant, true);
        release(t, uint64(NOW));
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.NothingToWithdraw.selector, moody, caller));
        vm.prank(caller);
        escrow.withdraw(address(moody), caller);
    }
}
