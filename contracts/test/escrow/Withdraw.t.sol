// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {
    CarefulReceiver,
    GasBurner,
    MoodyNFT,
    MoodyToken,
    ReturnBomb,
    ThirstyReceiver
} from "../contracts/Hostile.sol";
import {RejectsEther} from "../contracts/RejectsEther.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice Payees that cannot be paid: nobody else is held up, and they get their money another way.
contract WithdrawTest is EscrowBase {
    using RuleBook for Terms;

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
        emit IEscrowEvents.Credited(address(0), address(wallet), AMOUNT);
        escrow.refund(t);
        statusIs(escrow.orderId(t), Status.Refunded);
        equal(passport.ownerOf(firstToken), merchant, "NFT back all the same");
        equal(escrow.credit(address(0), address(wallet)), AMOUNT, "credit");

        bytes memory toItself = abi.encodeCall(IDeliveryEscrow.withdraw, (address(0), address(wallet)));
        vm.expectRevert(
            abi.encodeWithSelector(IEscrowErrors.WithdrawFailed.selector, address(wallet), AMOUNT)
        );
        vm.prank(stranger);
        wallet.execute(address(escrow), 0, toItself);

        bytes memory elsewhere = abi.encodeCall(IDeliveryEscrow.withdraw, (address(0), arbiter));
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Withdrawn(address(0), address(wallet), arbiter, AMOUNT);
        vm.prank(stranger);
        wallet.execute(address(escrow), 0, elsewhere);
        equal(arbiter.balance, AMOUNT, "paid elsewhere");
        equal(escrow.credit(address(0), address(wallet)), 0, "credit gone");

        vm.expectRevert(
            abi.encodeWithSelector(IEscrowErrors.NothingToWithdraw.selector, address(0), address(wallet))
        );
        vm.prank(stranger);
        wallet.execute(address(escrow), 0, elsewhere);
    }

    function test_merchantThatBurnsGas() public {
        pays(address(new GasBurner()));
        atMost(vm.lastCallGas().gasTotalUsed, 165_000, "the sender's cost is bounded");
    }

    function test_merchantThatReturnsTooMuch() public {
        pays(address(new ReturnBomb()));
        atMost(vm.lastCallGas().gasTotalUsed, 165_000, "the sender's cost is bounded");
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
        emit IEscrowEvents.Credited(address(moody), merchant, AMOUNT);
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

    /// @dev Three payments and an NFT, each of which burns what it gets: the order still ends.
    function test_everythingBurnsGas() public {
        MoodyToken moody = new MoodyToken();
        moody.mint(buyer, 2 * AMOUNT);
        vm.prank(buyer);
        moody.approve(address(escrow), 2 * AMOUNT);
        MoodyNFT nft = new MoodyNFT();
        nft.mint(merchant, 7);
        vm.prank(merchant);
        nft.approve(address(escrow), 7);
        Terms memory t = ethTerms();
        (t.asset, t.passport, t.tokenId) = (address(moody), address(nft), 7);
        t.setFeeBps(100);
        t.feeRecipient = who("house");
        fund(t);
        dispute(t);
        moody.setBurnsGas(true);
        nft.setBurnsGas(true);
        vm.warp(END + ARBITRATION + 1);
        escrow.resolveByDefault{gas: 4_500_000}(t);
        statusIs(escrow.orderId(t), Status.Resolved);
        equal(escrow.tokenCredit(address(nft), 7), buyer, "NFT waits");
        isTrue(escrow.credit(address(moody), merchant) != 0, "merchant's money waits");
    }

    /// @dev A payee that looks at its gas and turns a payment down is not made a creditor by a sender that gives
    /// too little.
    function test_senderCannotStarveACarefulPayee(uint256 gas) public {
        Terms memory t = ethTerms();
        t.merchant = address(new CarefulReceiver());
        bytes32 id = fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        gas = within(gas, 40_000, 300_000);
        (bool ok,) = address(escrow).call{gas: gas}(
            abi.encodeCall(IDeliveryEscrow.release, (t, HEAD, uint64(NOW), CODE, 3, signatures))
        );
        equal(escrow.credit(address(0), t.merchant), 0, "credit");
        equal(t.merchant.balance, ok ? AMOUNT : 0, "merchant");
        statusIs(id, ok ? Status.Released : Status.Funded);
    }

    function test_saysHowMuchGas() public {
        Terms memory t = ethTerms();
        t.merchant = address(new GasBurner());
        fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        vm.expectPartialRevert(IEscrowErrors.TooLittleGas.selector);
        escrow.release{gas: 120_000}(t, HEAD, uint64(NOW), CODE, 3, signatures);
    }

    // --- For another

    function test_forAnother(address caller) public {
        (MoodyToken moody, Terms memory t) = moodyOrder();
        moody.bar(merchant, true);
        release(t, uint64(NOW));
        vm.expectRevert("barred");
        vm.prank(caller);
        escrow.withdrawFor(address(moody), merchant);
        moody.bar(merchant, false);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Withdrawn(address(moody), merchant, merchant, AMOUNT);
        vm.prank(caller);
        equal(escrow.withdrawFor(address(moody), merchant), AMOUNT, "returned");
        equal(moody.balanceOf(merchant), AMOUNT, "paid");
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.NothingToWithdraw.selector, moody, merchant));
        escrow.withdrawFor(address(moody), merchant);
    }

    /// @dev With more gas than the first try.
    function test_forAPayeeThatNeedsMuchGas() public {
        Terms memory t = ethTerms();
        t.merchant = address(new ThirstyReceiver());
        fund(t);
        release(t, uint64(NOW));
        equal(escrow.credit(address(0), t.merchant), AMOUNT, "credit");
        vm.prank(stranger);
        escrow.withdrawFor(address(0), t.merchant);
        equal(t.merchant.balance, AMOUNT, "paid");
    }

    function test_forOneThatRefuses() public {
        Terms memory t = ethTerms();
        t.merchant = address(new ReturnBomb());
        fund(t);
        release(t, uint64(NOW));
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WithdrawFailed.selector, t.merchant, AMOUNT));
        escrow.withdrawFor(address(0), t.merchant);
        equal(escrow.credit(address(0), t.merchant), AMOUNT, "credit kept");
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
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.NothingToWithdraw.selector, moody, caller));
        vm.prank(caller);
        escrow.withdraw(address(moody), caller);
    }
}
