// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow, Status, Terms} from "../../src/IDeliveryEscrow.sol";
import {EscrowBase} from "./EscrowBase.sol";

contract ResolveTest is EscrowBase {
    function test_splits(uint16 bps, uint128 amount, bool inToken) public {
        Terms memory t = withNFT(inToken ? tokenTerms() : ethTerms());
        bps = uint16(within(bps, 0, 10_000));
        t.amount = uint128(within(amount, 1, 100 ether));
        uint256 merchantBefore = balanceOf(t.asset, merchant);
        bytes32 id = fund(t);
        dispute(t);
        vm.expectEmit(address(escrow));
        emit IDeliveryEscrow.Resolved(id, bps, false);
        vm.prank(arbiter);
        escrow.resolve(t, bps);
        uint256 toBuyer = uint256(t.amount) * bps / 10_000;
        equal(balanceOf(t.asset, buyer), 100 ether - t.amount + toBuyer, "buyer");
        equal(balanceOf(t.asset, merchant), merchantBefore + t.amount - toBuyer, "merchant");
        equal(balanceOf(t.asset, address(escrow)), 0, "escrow");
        equal(passport.ownerOf(firstToken), bps == 10_000 ? merchant : buyer, "NFT");
        statusIs(id, Status.Resolved);
    }

    function test_nftAtTheEdges() public {
        uint16[3] memory shares = [uint16(0), 9999, 10_000];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(maker);
            passport.transferFrom(maker, merchant, firstToken + 1 + i);
            Terms memory t = withNFT(ethTerms());
            t.tokenId = firstToken + 1 + i;
            fund(t);
            dispute(t);
            vm.prank(arbiter);
            escrow.resolve(t, shares[i]);
            equal(passport.ownerOf(t.tokenId), shares[i] == 10_000 ? merchant : buyer, "NFT");
        }
    }

    function test_withinTheArbitersTime() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        dispute(t);
        uint256 end = NOW + ARBITRATION;
        vm.warp(end + 1);
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.ArbitrationOver.selector, end, end + 1));
        vm.prank(arbiter);
        escrow.resolve(t, 5000);
        vm.warp(end);
        vm.prank(arbiter);
        escrow.resolve(t, 5000);
        statusIs(id, Status.Resolved);
    }

    function test_onlyTheArbiter(address caller) public {
        vm.assume(caller != arbiter);
        Terms memory t = ethTerms();
        fund(t);
        dispute(t);
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.NotArbiter.selector, arbiter, caller));
        vm.prank(caller);
        escrow.resolve(t, 5000);
    }

    function test_atMostTheWhole() public {
        Terms memory t = ethTerms();
        fund(t);
        dispute(t);
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.InvalidBps.selector, 10_001));
        vm.prank(arbiter);
        escrow.resolve(t, 10_001);
    }

    function test_onlyWhileDisputed() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.WrongStatus.selector, id, Status.Funded));
        vm.prank(arbiter);
        escrow.resolve(t, 5000);
        dispute(t);
        vm.prank(arbiter);
        escrow.resolve(t, 5000);
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.WrongStatus.selector, id, Status.Resolved));
        vm.prank(arbiter);
        escrow.resolve(t, 5000);
    }
}
