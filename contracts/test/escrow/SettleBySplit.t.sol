// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Milestone, Status, Terms} from "../../src/OrderTypes.sol";
import {Wallet1271} from "../contracts/Hostile.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract SettleBySplitTest is EscrowBase {
    using RuleBook for Terms;

    uint64 private constant UNTIL = uint64(NOW) + 1 hours;

    function signatures(Terms memory t, uint16 bps, bool item)
        private
        view
        returns (bytes memory ofBuyer, bytes memory ofMerchant)
    {
        return agreed(escrow.splitDigest(escrow.orderId(t), bps, item, UNTIL));
    }

    function test_sentByAnother(uint16 bps, bool item, bool disputed, bool inToken) public {
        Terms memory t = withNFT(inToken ? tokenTerms() : ethTerms());
        bps = uint16(within(bps, 0, 10_000));
        uint256 merchantBefore = balanceOf(t.asset, merchant);
        bytes32 id = fund(t);
        if (disputed) dispute(t);
        uint256 bond = disputed ? BOND : 0;
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, bps, item);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.SplitAgreed(id, bps, item);
        vm.prank(stranger);
        escrow.settleBySplit(t, bps, item, UNTIL, ofBuyer, ofMerchant);
        uint256 toBuyer = uint256(AMOUNT) * bps / 10_000 + bond * bps / 10_000;
        equal(balanceOf(t.asset, buyer), 100 ether - AMOUNT - bond + toBuyer, "buyer");
        equal(balanceOf(t.asset, merchant), merchantBefore + AMOUNT + bond - toBuyer, "merchant");
        equal(balanceOf(t.asset, address(escrow)), 0, "escrow");
        equal(passport.ownerOf(firstToken), item ? buyer : merchant, "NFT");
        statusIs(id, Status.Resolved);
    }

    function test_whoSendsItNeedsNoSignature(bool byBuyer) public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, 3000, true);
        vm.prank(byBuyer ? buyer : merchant);
        escrow.settleBySplit(
            t, 3000, true, UNTIL, byBuyer ? bytes("") : ofBuyer, byBuyer ? ofMerchant : bytes("")
        );
        statusIs(id, Status.Resolved);
    }

    function test_ofADeliveredOrder() public {
        Terms memory t = ethTerms();
        t.setInspection(1 days);
        t.setShippedBps(2000);
        bytes32 id = fund(t);
        releaseMilestone(t, Milestone.Shipped, uint64(NOW));
        release(t, uint64(NOW));
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, 5000, true);
        escrow.settleBySplit(t, 5000, true, UNTIL, ofBuyer, ofMerchant);
        statusIs(id, Status.Resolved);
        equal(merchant.balance, 1 ether + AMOUNT * 6 / 10, "half of what is left, and the milestone");
    }

    function test_walletsSign() public {
        (address owner, uint256 key) = actor("wallet owner");
        Wallet1271 wallet = new Wallet1271(owner);
        Terms memory t = ethTerms();
        t.merchant = address(wallet);
        bytes32 id = fund(t);
        bytes32 digest = escrow.splitDigest(id, 1, true, UNTIL);
        (bytes memory ofBuyer,) = agreed(digest);
        bytes memory plain = sign(key, digest);
        vm.expectRevert(
            abi.encodeWithSelector(IEscrowErrors.InvalidMerchantSignature.selector, wallet, digest)
        );
        escrow.settleBySplit(t, 1, true, UNTIL, ofBuyer, plain);
        escrow.settleBySplit(t, 1, true, UNTIL, ofBuyer, abi.encodePacked(bytes1(0x77), plain));
        statusIs(id, Status.Resolved);
    }

    /// @dev One side, in whatever disguise, is not both.
    function test_needsBoth() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, 5000, true);
        bytes32 digest = escrow.splitDigest(id, 5000, true, UNTIL);
        bytes memory noBuyer =
            abi.encodeWithSelector(IEscrowErrors.InvalidBuyerSignature.selector, buyer, digest);
        bytes memory noMerchant =
            abi.encodeWithSelector(IEscrowErrors.InvalidMerchantSignature.selector, merchant, digest);
        vm.expectRevert(noMerchant);
        escrow.settleBySplit(t, 5000, true, UNTIL, ofBuyer, ofBuyer);
        vm.expectRevert(noBuyer);
        escrow.settleBySplit(t, 5000, true, UNTIL, ofMerchant, ofMerchant);
        vm.expectRevert(noBuyer);
        escrow.settleBySplit(t, 5000, true, UNTIL, ofMerchant, ofBuyer);
        vm.expectRevert(noMerchant);
        vm.prank(buyer);
        escrow.settleBySplit(t, 5000, true, UNTIL, ofBuyer, "");
        vm.expectRevert(noBuyer);
        vm.prank(merchant);
        escrow.settleBySplit(t, 5000, true, UNTIL, "", ofMerchant);
    }

    /// @dev Another split, order or time is not what was signed.
    function test_bindsTheSplit(uint8 change) public {
        Terms memory t = ethTerms();
        fund(t);
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, 5000, true);
        change = change % 4;
        if (change == 3) {
            t.setSalt(9);
            fund(t);
        }
        vm.expectPartialRevert(IEscrowErrors.InvalidBuyerSignature.selector);
        escrow.settleBySplit(
            t, change == 0 ? 4999 : 5000, change != 1, change == 2 ? UNTIL + 1 : UNTIL, ofBuyer, ofMerchant
        );
    }

    function test_untilItsTime() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, 5000, true);
        vm.warp(uint256(UNTIL) + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IEscrowErrors.AgreementExpired.selector, UNTIL, uint256(UNTIL) + 1)
        );
        escrow.settleBySplit(t, 5000, true, UNTIL, ofBuyer, ofMerchant);
        vm.warp(UNTIL);
        escrow.settleBySplit(t, 5000, true, UNTIL, ofBuyer, ofMerchant);
        statusIs(id, Status.Resolved);
    }

    function test_atMostTheWhole() public {
        Terms memory t = ethTerms();
        fund(t);
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, 10_001, true);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidBps.selector, 10_001));
        escrow.settleBySplit(t, 10_001, true, UNTIL, ofBuyer, ofMerchant);
    }

    function test_onlyAnOpenOrder() public {
        Terms memory t = ethTerms();
        bytes32 id = escrow.orderId(t);
        (bytes memory ofBuyer, bytes memory ofMerchant) = signatures(t, 5000, true);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.None));
        escrow.settleBySplit(t, 5000, true, UNTIL, ofBuyer, ofMerchant);
        fund(t);
        escrow.settleBySplit(t, 5000, true, UNTIL, ofBuyer, ofMerchant);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Resolved));
        escrow.settleBySplit(t, 5000, true, UNTIL, ofBuyer, ofMerchant);
    }
}
