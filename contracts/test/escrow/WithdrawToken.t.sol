// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {MoodyNFT} from "../contracts/Hostile.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice NFTs that cannot be handed over: the money moves all the same, and they wait for their owner.
contract WithdrawTokenTest is EscrowBase {
    using RuleBook for Terms;

    function test_recalledWhileInEscrow() public {
        Terms memory t = withNFT(ethTerms());
        fund(t);
        vm.prank(maker);
        passport.recall(firstToken, "sole comes off");
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.TokenCredited(address(passport), firstToken, buyer);
        release(t, uint64(NOW));
        equal(merchant.balance, 1 ether + AMOUNT, "merchant paid");
        equal(escrow.tokenCredit(address(passport), firstToken), buyer, "waits for the buyer");

        vm.expectRevert(abi.encodeWithSignature("TokenLocked(uint256)", firstToken));
        vm.prank(buyer);
        escrow.withdrawToken(address(passport), firstToken, buyer);
        equal(escrow.tokenCredit(address(passport), firstToken), buyer, "still waits");

        vm.expectEmit(address(escrow));
        emit IEscrowEvents.TokenWithdrawn(address(passport), firstToken, buyer, maker);
        vm.prank(buyer);
        escrow.withdrawToken(address(passport), firstToken, maker);
        equal(passport.ownerOf(firstToken), maker, "back to its issuer");
        equal(escrow.tokenCredit(address(passport), firstToken), address(0), "credit gone");
    }

    function test_afterTheRecallIsLifted() public {
        Terms memory t = withNFT(ethTerms());
        fund(t);
        vm.prank(maker);
        passport.recall(firstToken, "");
        vm.prank(buyer);
        escrow.confirm(t);
        vm.prank(maker);
        passport.liftRecall(firstToken);
        vm.prank(buyer);
        escrow.withdrawToken(address(passport), firstToken, stranger);
        equal(passport.ownerOf(firstToken), stranger, "NFT");
    }

    /// @dev A maker that sells its own item gets it back even while it is recalled.
    function test_recalledItemReturnsToAMerchantThatIsItsIssuer() public {
        (address issuer, uint256 key) = actor("maker");
        vm.prank(issuer);
        passport.setApprovalForAll(address(escrow), true);
        Terms memory t = withNFT(ethTerms());
        (t.merchant, t.tokenId) = (issuer, firstToken + 1);
        bytes memory signature = sign(key, escrow.orderId(t));
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, signature);
        vm.prank(issuer);
        passport.recall(firstToken + 1, "");
        vm.warp(END + 1);
        escrow.refund(t);
        equal(passport.ownerOf(firstToken + 1), issuer, "NFT");
    }

    function moodyOrder() private returns (MoodyNFT nft, Terms memory t) {
        nft = new MoodyNFT();
        nft.mint(merchant, 7);
        vm.prank(merchant);
        nft.approve(address(escrow), 7);
        t = ethTerms();
        (t.passport, t.tokenId) = (address(nft), 7);
        fund(t);
    }

    function test_nftThatWillNotLeave() public {
        (MoodyNFT nft, Terms memory t) = moodyOrder();
        nft.setStuck(true);
        vm.warp(END + 1);
        escrow.refund(t);
        equal(buyer.balance, 100 ether, "buyer refunded");
        equal(escrow.tokenCredit(address(nft), 7), merchant, "waits for the merchant");
        nft.setStuck(false);
        vm.prank(merchant);
        escrow.withdrawToken(address(nft), 7, merchant);
        equal(nft.ownerOf(7), merchant, "NFT");
    }

    function test_nftThatBurnsGas() public {
        (MoodyNFT nft, Terms memory t) = moodyOrder();
        nft.setBurnsGas(true);
        vm.warp(END + 1);
        escrow.refund{gas: 16_700_000}(t);
        equal(buyer.balance, 100 ether, "buyer refunded");
        equal(escrow.tokenCredit(address(nft), 7), merchant, "waits for the merchant");
    }

    /// @dev A contract that vanished holds up nobody.
    function test_nftContractThatIsGone() public {
        (MoodyNFT nft, Terms memory t) = moodyOrder();
        vm.etch(address(nft), "");
        vm.warp(END + 1);
        escrow.refund(t);
        equal(buyer.balance, 100 ether, "buyer refunded");
    }

    function test_senderCannotForceACredit(uint256 gas) public {
        Terms memory t = withNFT(ethTerms());
        bytes32 id = fund(t);
        vm.warp(END + 1);
        gas = within(gas, 1000, 250_000);
        vm.prank(stranger);
        (bool ok,) = address(escrow).call{gas: gas}(abi.encodeCall(IDeliveryEscrow.refund, (t)));
        equal(escrow.tokenCredit(address(passport), firstToken), address(0), "credit");
        equal(passport.ownerOf(firstToken), ok ? merchant : address(escrow), "NFT");
        statusIs(id, ok ? Status.Refunded : Status.Funded);
    }

    function test_onlyOnesOwn(address caller) public {
        vm.assume(caller != buyer);
        Terms memory t = withNFT(ethTerms());
        fund(t);
        vm.prank(maker);
        passport.recall(firstToken, "");
        release(t, uint64(NOW));
        vm.expectRevert(
            abi.encodeWithSelector(IEscrowErrors.TokenNotCredited.selector, passport, firstToken, buyer)
        );
        vm.prank(caller);
        escrow.withdrawToken(address(passport), firstToken, maker);
    }

    /// @dev Nobody is owed an NFT that is in escrow; zero is nobody.
    function test_notWhileItIsInEscrow(address caller) public {
        vm.assume(caller != address(0));
        fund(withNFT(ethTerms()));
        vm.expectRevert(
            abi.encodeWithSelector(IEscrowErrors.TokenNotCredited.selector, passport, firstToken, address(0))
        );
        vm.prank(caller);
        escrow.withdrawToken(address(passport), firstToken, caller);
    }

    /// @dev Anybody, for an owner that cannot call; to the owner alone.
    function test_forAnother(address caller) public {
        (MoodyNFT nft, Terms memory t) = moodyOrder();
        nft.setStuck(true);
        release(t, uint64(NOW));
        vm.expectRevert("stuck");
        vm.prank(caller);
        escrow.withdrawTokenFor(address(nft), 7);
        nft.setStuck(false);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.TokenWithdrawn(address(nft), 7, buyer, buyer);
        vm.prank(caller);
        escrow.withdrawTokenFor(address(nft), 7);
        equal(nft.ownerOf(7), buyer, "NFT");
        equal(escrow.tokenCredit(address(nft), 7), address(0), "credit gone");
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.TokenNotCredited.selector, nft, 7, address(0)));
        escrow.withdrawTokenFor(address(nft), 7);
    }

    /// @dev An old credit does not reach into a new order.
    function test_voidOnceTheNFTComesBack() public {
        (MoodyNFT nft, Terms memory t) = moodyOrder();
        nft.setStuck(true);
        release(t, uint64(NOW));
        equal(escrow.tokenCredit(address(nft), 7), buyer, "credit");
        nft.setStuck(false);
        vm.prank(address(escrow)); // as an agent of the token moves it by force
        nft.transferFrom(address(escrow), merchant, 7);
        vm.prank(merchant);
        nft.approve(address(escrow), 7);
        t.setSalt(2);
        fund(t);
        equal(escrow.tokenCredit(address(nft), 7), address(0), "void");
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.TokenNotCredited.selector, nft, 7, address(0)));
        vm.prank(buyer);
        escrow.withdrawToken(address(nft), 7, buyer);
        release(t, uint64(NOW));
        equal(nft.ownerOf(7), buyer, "by the second order");
    }
}
