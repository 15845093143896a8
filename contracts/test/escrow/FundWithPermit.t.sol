// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {Wallet1271} from "../contracts/Hostile.sol";
import {RuleBook} from "./RuleBook.sol";
import {SignedFunding} from "./SignedFunding.sol";

contract FundWithPermitTest is SignedFunding {
    using RuleBook for Terms;

    uint256 private constant UNTIL = NOW + 1 hours;

    function fundSigned(Terms memory t, bytes memory buyerSignature, bytes memory permitSignature)
        private
        returns (bytes32)
    {
        bytes memory signature = merchantSignature(t);
        vm.prank(stranger);
        return escrow.fundWithPermit(t, signature, buyerSignature, UNTIL, permitSignature);
    }

    function refuses(Terms memory t, bytes memory buyerSignature, bytes memory permit, bytes memory reason)
        private
    {
        bytes memory signature = merchantSignature(t);
        vm.expectRevert(reason);
        vm.prank(stranger);
        escrow.fundWithPermit(t, signature, buyerSignature, UNTIL, permit);
    }

    function funded(Terms memory t, bytes32 id) private view {
        statusIs(id, Status.Funded);
        equal(dollar.balanceOf(address(escrow)), t.amount, "escrow");
        equal(dollar.allowance(t.buyer, address(escrow)), 0, "no allowance left");
    }

    function test_sentByAnother(uint128 amount, bool nft) public {
        Terms memory t = dollarTerms();
        t.amount = uint128(within(amount, 1, 100 ether));
        if (nft) t = withNFT(t);
        bytes32 id = escrow.orderId(t);
        bytes memory buyerSignature = sign(buyerKey, id);
        bytes memory permit = permission(t);
        bytes memory signature = merchantSignature(t);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Funded(id, buyer, merchant, address(dollar), t.amount);
        vm.prank(stranger);
        bytes32 got = escrow.fundWithPermit(t, signature, buyerSignature, UNTIL, permit);
        equal(got, id, "returned id");
        funded(t, id);
        equal(dollar.balanceOf(buyer), 100 ether - t.amount, "buyer");
        equal(passport.ownerOf(firstToken), nft ? address(escrow) : merchant, "NFT");
    }

    function test_sentByTheBuyer() public {
        Terms memory t = dollarTerms();
        bytes memory permit = permission(t);
        vm.prank(buyer);
        bytes32 id = escrow.fundWithPermit(t, "", "", UNTIL, permit);
        funded(t, id);
    }

    /// @dev Whoever sees the transaction can use the permit first. The allowance is there all the same.
    function test_aPermitUsedByAnotherDoesNoHarm() public {
        Terms memory t = dollarTerms();
        bytes memory permit = permission(t);
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(buyerKey, permitDigest(buyer, address(escrow), t.amount, UNTIL));
        vm.prank(stranger);
        dollar.permit(buyer, address(escrow), t.amount, UNTIL, v, r, s);
        funded(t, fundSigned(t, sign(buyerKey, escrow.orderId(t)), permit));
    }

    function test_anApprovalInsteadOfAPermit() public {
        Terms memory t = dollarTerms();
        vm.prank(buyer);
        dollar.approve(address(escrow), AMOUNT);
        funded(t, fundSigned(t, sign(buyerKey, escrow.orderId(t)), ""));
    }

    function test_aContractBuysByItsSignatures() public {
        Terms memory t = dollarTerms();
        (Wallet1271 wallet, uint256 key) = walletBuyer(t);
        bytes memory permit = wrap(sign(key, permitDigest(address(wallet), address(escrow), AMOUNT, UNTIL)));
        bytes memory plain = sign(key, escrow.orderId(t));
        bytes32 id = escrow.orderId(t);
        refuses(
            t, plain, permit, abi.encodeWithSelector(IEscrowErrors.InvalidBuyerSignature.selector, wallet, id)
        );
        funded(t, fundSigned(t, wrap(plain), permit));
    }

    /// @dev A standing approval is no consent to an order.
    function test_refusesWithoutTheBuyersWord(uint256 key) public {
        key = within(key, 1, type(uint128).max);
        Terms memory t = dollarTerms();
        vm.prank(buyer);
        dollar.approve(address(escrow), type(uint256).max);
        bytes32 id = escrow.orderId(t);
        bytes memory reason = abi.encodeWithSelector(IEscrowErrors.InvalidBuyerSignature.selector, buyer, id);
        refuses(t, "", "", reason);
        refuses(t, sign(key, id), "", reason);
        bytes memory forOther = sign(buyerKey, id);
        t.amount += 1;
        refuses(
            t,
            forOther,
            "",
            abi.encodeWithSelector(IEscrowErrors.InvalidBuyerSignature.selector, buyer, escrow.orderId(t))
        );
    }

    /// @dev The merchant's word on the same terms is not the buyer's.
    function test_refusesTheMerchantsWordForTheBuyers() public {
        Terms memory t = withNFT(dollarTerms());
        vm.prank(buyer);
        dollar.approve(address(escrow), AMOUNT);
        bytes32 id = escrow.orderId(t);
        refuses(
            t,
            merchantSignature(t),
            "",
            abi.encodeWithSelector(IEscrowErrors.InvalidBuyerSignature.selector, buyer, id)
        );
    }

    function test_refusesAPermitThatIsNone() public {
        Terms memory t = dollarTerms();
        bytes memory buyerSignature = sign(buyerKey, escrow.orderId(t));
        bytes memory reason = abi.encodeWithSignature(
            "ERC20InsufficientAllowance(address,uint256,uint256)", address(escrow), 0, AMOUNT
        );
        refuses(t, buyerSignature, "", reason);
        refuses(t, buyerSignature, buyerSignature, reason);
        refuses(t, buyerSignature, wrap(permission(t)), reason);
    }

    function test_neverTwice() public {
        Terms memory t = dollarTerms();
        bytes memory buyerSignature = sign(buyerKey, escrow.orderId(t));
        bytes32 id = fundSigned(t, buyerSignature, permission(t));
        refuses(
            t,
            buyerSignature,
            permission(t),
            abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Funded)
        );
    }

    function test_notOnceTheBuyerWithdrew() public {
        Terms memory t = dollarTerms();
        bytes32 id = escrow.orderId(t);
        bytes memory buyerSignature = sign(buyerKey, id);
        vm.prank(buyer);
        escrow.cancel(t);
        refuses(
            t,
            buyerSignature,
            permission(t),
            abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Cancelled)
        );
    }

    function test_refusesETHOrders() public {
        Terms memory t = ethTerms();
        refuses(
            t,
            sign(buyerKey, escrow.orderId(t)),
            "",
            abi.encodeWithSelector(IEscrowErrors.WrongAmount.selector, AMOUNT, 0)
        );
    }

    function test_needsTheMerchantsWordForAnNFT() public {
        Terms memory t = withNFT(dollarTerms());
        bytes32 id = escrow.orderId(t);
        bytes memory buyerSignature = sign(buyerKey, id);
        bytes memory permit = permission(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidMerchantSignature.selector, merchant, id));
        vm.prank(stranger);
        escrow.fundWithPermit(t, buyerSignature, buyerSignature, UNTIL, permit);
    }

    function test_refusesBadTerms() public {
        Terms memory t = dollarTerms();
        t.setThreshold(0);
        refuses(
            t,
            sign(buyerKey, escrow.orderId(t)),
            permission(t),
            abi.encodeWithSelector(IEscrowErrors.InvalidThreshold.selector, 0, 3)
        );
    }
}
