// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow, Status, Terms} from "../../src/IDeliveryEscrow.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract ResolveByDefaultTest is EscrowBase {
    using RuleBook for Terms;

    function test_splitsByTheTerms(address caller, uint16 bps) public {
        Terms memory t = withNFT(tokenTerms());
        t.setDefaultBuyerBps(uint16(within(bps, 0, 10_000)));
        bytes32 id = fund(t);
        dispute(t);
        vm.warp(NOW + ARBITRATION + 1);
        vm.expectEmit(address(escrow));
        emit IDeliveryEscrow.Resolved(id, t.defaultBuyerBps(), true);
        vm.prank(caller);
        escrow.resolveByDefault(t);
        uint256 toBuyer = uint256(AMOUNT) * t.defaultBuyerBps() / 10_000;
        equal(token.balanceOf(buyer), 100 ether - AMOUNT + toBuyer, "buyer");
        equal(token.balanceOf(merchant), AMOUNT - toBuyer, "merchant");
        equal(passport.ownerOf(firstToken), t.defaultBuyerBps() == 10_000 ? merchant : buyer, "NFT");
        statusIs(id, Status.Resolved);
    }

    function test_strictlyAfterTheArbitersTime() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        dispute(t);
        uint256 end = NOW + ARBITRATION;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.ArbitrationOpen.selector, end, end));
        escrow.resolveByDefault(t);
        vm.warp(end + 1);
        escrow.resolveByDefault(t);
        statusIs(id, Status.Resolved);
    }

    /// @dev Terms without an arbiter: the default applies a second later, and nobody can decide as "nobody".
    function test_withoutAnArbiter() public {
        Terms memory t = ethTerms();
        t.arbiter = address(0);
        t.setArbitration(0);
        bytes32 id = fund(t);
        dispute(t);
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.NotArbiter.selector, address(0), buyer));
        vm.prank(buyer);
        escrow.resolve(t, 10_000);
        vm.warp(NOW + 1);
        escrow.resolveByDefault(t);
        statusIs(id, Status.Resolved);
    }

    function test_onlyWhileDisputed() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.warp(uint256(DEADLINE) + GRACE + ARBITRATION + 1);
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.WrongStatus.selector, id, Status.Funded));
        escrow.resolveByDefault(t);
    }
}
