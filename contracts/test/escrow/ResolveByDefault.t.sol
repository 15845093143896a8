// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract ResolveByDefaultTest is EscrowBase {
    using RuleBook for Terms;

    function splits(Terms memory t, bytes32 id, uint256 end, uint16 bps, address caller) private {
        vm.warp(end + 1);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Resolved(id, bps, bps != 10_000, true, 0);
        vm.prank(caller);
        escrow.resolveByDefault(t);
        uint256 toBuyer = uint256(AMOUNT) * bps / 10_000 + BOND * bps / 10_000;
        equal(token.balanceOf(buyer), 100 ether - AMOUNT - BOND + toBuyer, "buyer");
        equal(token.balanceOf(merchant), AMOUNT + BOND - toBuyer, "merchant");
        equal(passport.ownerOf(firstToken), bps == 10_000 ? merchant : buyer, "NFT");
        statusIs(id, Status.Resolved);
        equal(escrow.order(id).buyerBps, bps, "buyer's share");
    }

    function defaults(uint16 delivered, uint16 undelivered) private view returns (Terms memory t) {
        t = withNFT(tokenTerms());
        t.setDeliveredBuyerBps(uint16(within(delivered, 0, 10_000)));
        t.setUndeliveredBuyerBps(uint16(within(undelivered, 0, 10_000)));
    }

    function test_notProven(address caller, uint16 delivered, uint16 undelivered) public {
        Terms memory t = defaults(delivered, undelivered);
        bytes32 id = fund(t);
        dispute(t);
        splits(t, id, END + ARBITRATION, t.undeliveredBuyerBps(), caller);
    }

    function test_provenDuringTheDispute(address caller, uint16 delivered, uint16 undelivered) public {
        Terms memory t = defaults(delivered, undelivered);
        bytes32 id = fund(t);
        dispute(t);
        release(t, uint64(NOW));
        splits(t, id, NOW + ARBITRATION, t.deliveredBuyerBps(), caller);
    }

    function test_deliveredBefore(address caller, uint16 delivered, uint16 undelivered) public {
        Terms memory t = defaults(delivered, undelivered);
        t.setInspection(1 days);
        bytes32 id = fund(t);
        release(t, uint64(NOW));
        dispute(t);
        splits(t, id, NOW + ARBITRATION, t.deliveredBuyerBps(), caller);
    }

    function test_wholeToTheBuyer() public {
        Terms memory t = defaults(0, 10_000);
        bytes32 id = fund(t);
        dispute(t);
        splits(t, id, END + ARBITRATION, 10_000, stranger);
    }

    function test_strictlyAfterTheTime() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        dispute(t);
        uint256 end = END + ARBITRATION;
        vm.warp(end);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.ArbitrationOpen.selector, end, end));
        vm.prank(stranger);
        escrow.resolveByDefault(t);
        vm.warp(end + 1);
        vm.prank(stranger);
        escrow.resolveByDefault(t);
        statusIs(id, Status.Resolved);
    }

    /// @dev An arbiter that declines need not let the others wait.
    function test_theArbiterDeclines() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        dispute(t);
        vm.prank(arbiter);
        escrow.resolveByDefault(t);
        statusIs(id, Status.Resolved);
        equal(escrow.order(id).buyerBps, 6000, "by the default");
    }

    /// @dev Terms without an arbiter: nobody can decide as "nobody", and there is time to prove and agree.
    function test_withoutAnArbiter() public {
        Terms memory t = ethTerms();
        t.arbiter = address(0);
        bytes32 id = fund(t);
        dispute(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.NotArbiter.selector, address(0), buyer));
        vm.prank(buyer);
        escrow.resolve(t, 10_000, true, "");
        vm.warp(END + ARBITRATION);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEscrowErrors.ArbitrationOpen.selector, END + ARBITRATION, END + ARBITRATION
            )
        );
        vm.prank(buyer);
        escrow.resolveByDefault(t);
        vm.warp(END + ARBITRATION + 1);
        escrow.resolveByDefault(t);
        statusIs(id, Status.Resolved);
    }

    function test_onlyWhileDisputed() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.warp(END + ARBITRATION + 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Funded));
        escrow.resolveByDefault(t);
    }
}
