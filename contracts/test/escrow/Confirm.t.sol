// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";

contract ConfirmTest is EscrowBase {
    function test_paysTheMerchant(bool nft, bool inToken) public {
        Terms memory t = inToken ? tokenTerms() : ethTerms();
        if (nft) t = withNFT(t);
        uint256 before = balanceOf(t.asset, merchant);
        bytes32 id = fund(t);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Confirmed(id);
        vm.prank(buyer);
        escrow.confirm(t);
        statusIs(id, Status.Confirmed);
        equal(balanceOf(t.asset, merchant) - before, AMOUNT, "merchant");
        equal(balanceOf(t.asset, address(escrow)), 0, "escrow");
        equal(passport.ownerOf(firstToken), nft ? buyer : merchant, "NFT");
    }

    function test_atAnyTime(uint64 later) public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.warp(NOW + uint256(later));
        vm.prank(buyer);
        escrow.confirm(t);
        statusIs(id, Status.Confirmed);
    }

    function test_whileDisputed() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        dispute(t);
        vm.prank(buyer);
        escrow.confirm(t);
        statusIs(id, Status.Confirmed);
        equal(merchant.balance, 1 ether + AMOUNT + BOND, "the merchant has the bond too");
    }

    function test_onlyTheBuyer(address caller) public {
        vm.assume(caller != buyer);
        Terms memory t = ethTerms();
        fund(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.NotBuyer.selector, buyer, caller));
        vm.prank(caller);
        escrow.confirm(t);
    }

    function test_onlyAnOpenOrder() public {
        Terms memory t = ethTerms();
        bytes32 id = escrow.orderId(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.None));
        vm.prank(buyer);
        escrow.confirm(t);
        fund(t);
        release(t, uint64(NOW));
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Released));
        vm.prank(buyer);
        escrow.confirm(t);
    }
}
