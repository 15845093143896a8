// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Order, Status, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";

contract ResolveTest is EscrowBase {
    /// @dev The order's money and the bond, each to the smallest unit.
    function test_splits(uint16 bps, uint128 amount, bool inToken, bool item) public {
        Terms memory t = withNFT(inToken ? tokenTerms() : ethTerms());
        bps = uint16(within(bps, 0, 10_000));
        t.amount = uint128(within(amount, 1, 40 ether));
        uint256 merchantBefore = balanceOf(t.asset, merchant);
        bytes32 id = fund(t);
        dispute(t);
        uint256 bond = (uint256(t.amount) * BOND_BPS + 9999) / 10_000;
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Resolved(id, bps, item, false, "reason");
        vm.prank(arbiter);
        escrow.resolve(t, bps, item, "reason");
        uint256 toBuyer = uint256(t.amount) * bps / 10_000 + bond * bps / 10_000;
        equal(balanceOf(t.asset, buyer), 100 ether - t.amount - bond + toBuyer, "buyer");
        equal(balanceOf(t.asset, merchant), merchantBefore + t.amount + bond - toBuyer, "merchant");
        equal(balanceOf(t.asset, address(escrow)), 0, "escrow");
        equal(passport.ownerOf(firstToken), item ? buyer : merchant, "NFT");
        Order memory o = escrow.order(id);
        equal(uint256(o.status), uint256(Status.Resolved), "status");
        equal(o.buyerBps, bps, "buyer's share");
    }

    /// @dev Who gets all gets the bond, whoever put it up.
    function test_theWinnerGetsTheBond(bool byMerchant, bool forBuyer) public {
        Terms memory t = ethTerms();
        fund(t);
        disputeBy(t, byMerchant ? merchant : buyer);
        vm.prank(arbiter);
        escrow.resolve(t, forBuyer ? 10_000 : 0, !forBuyer, "");
        uint256 pot = AMOUNT + BOND;
        uint256 buyersPart = byMerchant ? AMOUNT : pot;
        equal(buyer.balance, 100 ether - buyersPart + (forBuyer ? pot : 0), "buyer");
        equal(merchant.balance, 1 ether - (pot - buyersPart) + (forBuyer ? 0 : pot), "merchant");
    }

    function test_withinTheArbitersTime() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        dispute(t);
        uint256 end = END + ARBITRATION;
        vm.warp(end + 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.ArbitrationOver.selector, end, end + 1));
        vm.prank(arbiter);
        escrow.resolve(t, 5000, true, "");
        vm.warp(end);
        vm.prank(arbiter);
        escrow.resolve(t, 5000, true, "");
        statusIs(id, Status.Resolved);
    }

    function test_onlyTheArbiter(address caller) public {
        vm.assume(caller != arbiter);
        Terms memory t = ethTerms();
        fund(t);
        dispute(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.NotArbiter.selector, arbiter, caller));
        vm.prank(caller);
        escrow.resolve(t, 5000, true, "");
    }

    function test_atMostTheWhole() public {
        Terms memory t = ethTerms();
        fund(t);
        dispute(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidBps.selector, 10_001));
        vm.prank(arbiter);
        escrow.resolve(t, 10_001, true, "");
    }

    function test_onlyWhileDisputed() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Funded));
        vm.prank(arbiter);
        escrow.resolve(t, 5000, true, "");
        dispute(t);
        vm.prank(arbiter);
        escrow.resolve(t, 5000, true, "");
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Resolved));
        vm.prank(arbiter);
        escrow.resolve(t, 5000, true, "");
    }
}
