// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {PhantomToken, Wallet1271} from "../contracts/Hostile.sol";
import {RuleBook} from "./RuleBook.sol";
import {SignedFunding} from "./SignedFunding.sol";

contract FundWithAuthorizationTest is SignedFunding {
    using RuleBook for Terms;

    uint256 private constant UNTIL = NOW + 1 hours;

    function refuses(Terms memory t, bytes memory authorized, bytes memory reason) private {
        bytes memory signature = merchantSignature(t);
        vm.expectRevert(reason);
        vm.prank(stranger);
        escrow.fundWithAuthorization(t, signature, 0, UNTIL, authorized);
    }

    function test_sentByAnother(uint128 amount, bool nft) public {
        Terms memory t = dollarTerms();
        t.amount = uint128(within(amount, 1, 100 ether));
        if (nft) t = withNFT(t);
        bytes32 id = escrow.orderId(t);
        bytes memory authorized = authorization(t);
        bytes memory signature = merchantSignature(t);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Funded(id, buyer, merchant, address(dollar), t.amount);
        vm.prank(stranger);
        bytes32 got = escrow.fundWithAuthorization(t, signature, 0, UNTIL, authorized);
        equal(got, id, "returned id");
        statusIs(id, Status.Funded);
        equal(dollar.balanceOf(address(escrow)), t.amount, "escrow");
        equal(dollar.balanceOf(buyer), 100 ether - t.amount, "buyer");
        isTrue(dollar.authorizationState(buyer, id), "the order id is the nonce");
        equal(passport.ownerOf(firstToken), nft ? address(escrow) : merchant, "NFT");
    }

    function test_aContractBuysByItsSignature() public {
        Terms memory t = dollarTerms();
        (Wallet1271 wallet, uint256 key) = walletBuyer(t);
        bytes32 id = escrow.orderId(t);
        bytes memory authorized =
            wrap(sign(key, authorizationDigest(address(wallet), address(escrow), AMOUNT, 0, UNTIL, id)));
        vm.prank(stranger);
        escrow.fundWithAuthorization(t, "", 0, UNTIL, authorized);
        statusIs(id, Status.Funded);
        equal(dollar.balanceOf(address(escrow)), AMOUNT, "escrow");
    }

    /// @dev One signature binds money and terms: under other terms it is none.
    function test_bindsTheTerms(uint8 change) public {
        Terms memory t = dollarTerms();
        bytes memory authorized = authorization(t);
        bytes memory reason = abi.encodeWithSignature("ERC3009InvalidSignature()");
        change = change % 5;
        if (change == 0) t.merchant = stranger;
        if (change == 1) t.amount -= 1;
        if (change == 2) t.setDeadline(t.deadline() + 1);
        if (change == 3) t.setSalt(t.salt() + 1);
        if (change == 4) t.attestors[2] = address(type(uint160).max);
        refuses(t, authorized, reason);
        equal(dollar.balanceOf(buyer), 100 ether, "buyer");
    }

    function test_refusesSignaturesOfOthers(uint256 key) public {
        key = within(key, 1, type(uint128).max);
        Terms memory t = dollarTerms();
        bytes memory forged =
            sign(key, authorizationDigest(buyer, address(escrow), AMOUNT, 0, UNTIL, escrow.orderId(t)));
        bytes memory reason = abi.encodeWithSignature("ERC3009InvalidSignature()");
        refuses(t, forged, reason);
        refuses(t, wrap(forged), reason);
        refuses(t, wrap(authorization(t)), reason);
    }

    function test_withinItsTime() public {
        Terms memory t = dollarTerms();
        bytes32 id = escrow.orderId(t);
        bytes memory authorized =
            sign(buyerKey, authorizationDigest(buyer, address(escrow), AMOUNT, NOW + 5, NOW + 10, id));
        uint256[2] memory outside = [NOW + 5, NOW + 10];
        for (uint256 i = 0; i < 2; ++i) {
            vm.warp(outside[i]);
            vm.expectRevert(
                abi.encodeWithSignature("ERC3009InvalidAuthorizationTime(uint256,uint256)", NOW + 5, NOW + 10)
            );
            escrow.fundWithAuthorization(t, "", NOW + 5, NOW + 10, authorized);
        }
        vm.warp(NOW + 6);
        escrow.fundWithAuthorization(t, "", NOW + 5, NOW + 10, authorized);
        statusIs(id, Status.Funded);
    }

    function test_notOnceTheBuyerWithdrew() public {
        Terms memory t = dollarTerms();
        bytes32 id = escrow.orderId(t);
        bytes memory authorized = authorization(t);
        vm.prank(buyer);
        escrow.cancel(t);
        refuses(
            t, authorized, abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Cancelled)
        );
    }

    function test_neverTwice() public {
        Terms memory t = dollarTerms();
        bytes32 id = escrow.orderId(t);
        bytes memory authorized = authorization(t);
        escrow.fundWithAuthorization(t, "", 0, UNTIL, authorized);
        refuses(t, authorized, abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Funded));
    }

    /// @dev A token whose fallback takes every call moves nothing, and that is seen.
    function test_refusesATokenThatOnlyNods() public {
        Terms memory t = dollarTerms();
        t.asset = address(new PhantomToken());
        bytes memory reason = abi.encodeWithSelector(IEscrowErrors.AmountMismatch.selector, AMOUNT, 0);
        refuses(t, authorization(t), reason);
        refuses(t, "", reason);
    }

    function test_refusesETHOrders() public {
        Terms memory t = ethTerms();
        refuses(t, authorization(t), abi.encodeWithSelector(IEscrowErrors.WrongAmount.selector, AMOUNT, 0));
    }

    function test_needsTheMerchantsWordForAnNFT() public {
        Terms memory t = withNFT(dollarTerms());
        bytes32 id = escrow.orderId(t);
        bytes memory authorized = authorization(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidMerchantSignature.selector, merchant, id));
        vm.prank(stranger);
        escrow.fundWithAuthorization(t, authorized, 0, UNTIL, authorized);
        isTrue(!dollar.authorizationState(buyer, id), "the authorisation is not used up");
    }

    function test_refusesBadTerms() public {
        Terms memory t = dollarTerms();
        t.setThreshold(0);
        refuses(t, authorization(t), abi.encodeWithSelector(IEscrowErrors.InvalidThreshold.selector, 0, 3));
    }
}
