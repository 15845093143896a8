// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Order, Status, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";

contract RefundTest is EscrowBase {
    function test_paysTheBuyerAlone(address caller, bool nft, bool inToken) public {
        Terms memory t = inToken ? tokenTerms() : ethTerms();
        if (nft) t = withNFT(t);
        bytes32 id = fund(t);
        vm.warp(END + 1);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Refunded(id);
        vm.prank(caller);
        escrow.refund(t);
        equal(balanceOf(t.asset, buyer), 100 ether, "buyer");
        equal(balanceOf(t.asset, address(escrow)), 0, "escrow");
        equal(passport.ownerOf(firstToken), merchant, "NFT");
        Order memory o = escrow.order(id);
        equal(uint256(o.status), uint256(Status.Refunded), "status");
        equal(o.endedAt, END + 1, "ended at");
    }

    function test_strictlyAfterTheGrace() public {
        Terms memory t = ethTerms();
        fund(t);
        uint256[4] memory early = [NOW, uint256(DEADLINE), uint256(DEADLINE) + 1, END];
        for (uint256 i = 0; i < early.length; ++i) {
            vm.warp(early[i]);
            vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.RefundTooEarly.selector, END, early[i]));
            escrow.refund(t);
        }
        vm.warp(END + 1);
        escrow.refund(t);
    }

    /// @dev At any second either release or refund is possible, never both.
    function test_eitherReleaseOrRefund(uint64 later) public {
        Terms memory t = ethTerms();
        fund(t);
        uint256 time = within(later, NOW, END + 1000);
        vm.warp(time);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        if (time <= END) {
            vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.RefundTooEarly.selector, END, time));
            escrow.refund(t);
            escrow.release(t, HEAD, uint64(NOW), CODE, places(0, signatures.length), signatures);
        } else {
            vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.Closed.selector, END, time));
            escrow.release(t, HEAD, uint64(NOW), CODE, places(0, signatures.length), signatures);
            escrow.refund(t);
        }
    }

    function test_onlyWhileFunded() public {
        Terms memory t = ethTerms();
        bytes32 id = escrow.orderId(t);
        vm.warp(END + 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.None));
        escrow.refund(t);
        vm.warp(NOW);
        fund(t);
        dispute(t);
        vm.warp(END + 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Disputed));
        escrow.refund(t);
        vm.prank(merchant);
        escrow.cancel(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Cancelled));
        escrow.refund(t);
    }

    function test_once() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.warp(END + 1);
        escrow.refund(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Refunded));
        escrow.refund(t);
    }

    /// @dev Other terms, in whatever small thing, are another order: nobody is refunded by them.
    function test_onlyByTheVeryTerms() public {
        Terms memory t = ethTerms();
        fund(t);
        vm.warp(END + 1);
        t.buyer = stranger;
        vm.expectPartialRevert(IEscrowErrors.WrongStatus.selector);
        vm.prank(stranger);
        escrow.refund(t);
    }
}
