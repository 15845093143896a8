// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Milestone, Status, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract CancelTest is EscrowBase {
    using RuleBook for Terms;

    function test_refundsTheBuyer(bool nft, bool inToken, bool disputed) public {
        Terms memory t = inToken ? tokenTerms() : ethTerms();
        if (nft) t = withNFT(t);
        bytes32 id = fund(t);
        if (disputed) dispute(t);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Cancelled(id);
        vm.prank(merchant);
        escrow.cancel(t);
        statusIs(id, Status.Cancelled);
        equal(balanceOf(t.asset, buyer), 100 ether, "buyer");
        equal(balanceOf(t.asset, address(escrow)), 0, "escrow");
        equal(passport.ownerOf(firstToken), merchant, "NFT");
    }

    /// @dev A signed offer can be withdrawn before the buyer takes it up.
    function test_withdrawsAnOffer() public {
        Terms memory other = ethTerms();
        other.setSalt(2);
        fund(other);
        Terms memory t = withNFT(ethTerms());
        bytes memory signature = merchantSignature(t);
        bytes32 id = escrow.orderId(t);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Cancelled(id);
        vm.prank(merchant);
        escrow.cancel(t);
        equal(address(escrow).balance, AMOUNT, "nobody else's money moved");
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Cancelled));
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, signature);
    }

    /// @dev A buyer that has signed terms for others to send can take its word back.
    function test_buyerWithdrawsToo() public {
        Terms memory t = tokenTerms();
        bytes32 id = escrow.orderId(t);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Cancelled(id);
        vm.prank(buyer);
        escrow.cancel(t);
        statusIs(id, Status.Cancelled);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Cancelled));
        vm.prank(buyer);
        escrow.fund(t, "");
    }

    function test_nobodyElseWithdrawsAnOffer(address caller) public {
        vm.assume(caller != merchant && caller != buyer);
        Terms memory t = ethTerms();
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.NotMerchant.selector, merchant, caller));
        vm.prank(caller);
        escrow.cancel(t);
        statusIs(fund(t), Status.Funded);
    }

    /// @dev The buyer is to get everything back.
    function test_notOnceAMilestoneWasPaid(bool customs, bool disputed) public {
        Terms memory t = ethTerms();
        t.setShippedBps(100);
        t.setCustomsBps(100);
        bytes32 id = fund(t);
        releaseMilestone(t, customs ? Milestone.Customs : Milestone.Shipped, uint64(NOW));
        if (disputed) dispute(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.MilestonesPaid.selector, id, customs ? 2 : 1));
        vm.prank(merchant);
        escrow.cancel(t);
    }

    function test_onlyTheMerchant(address caller) public {
        vm.assume(caller != merchant);
        Terms memory t = ethTerms();
        fund(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.NotMerchant.selector, merchant, caller));
        vm.prank(caller);
        escrow.cancel(t);
    }

    function test_notOnceItEnded() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        release(t, uint64(NOW));
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Released));
        vm.prank(merchant);
        escrow.cancel(t);
        t.setSalt(2);
        id = fund(t);
        vm.prank(merchant);
        escrow.cancel(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Cancelled));
        vm.prank(merchant);
        escrow.cancel(t);
    }
}
