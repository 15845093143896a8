// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {Terms} from "../../src/OrderTypes.sol";
import {RuleBook} from "../escrow/RuleBook.sol";
import {Regression} from "./Regression.sol";

/// @notice Floor Protocol, December 2023: an open multicall let anybody use the approvals that users had given the
/// contract. Here: the attacker sells nothing, names the victim as the buyer, itself as merchant and another of its accounts as attestor.
contract FloorProtocolTest is Regression {
    using RuleBook for Terms;

    function attack() private returns (bool robbed) {
        Terms memory t = tokenTerms();
        (address thief, uint256 key) = actor("thief");
        t.merchant = thief;
        t.attestors = new address[](1);
        (address accomplice, uint256 attestorKey) = actor("accomplice");
        t.attestors[0] = accomplice;
        t.setThreshold(1);
        bytes32 id = escrow.orderId(t);
        bytes memory own = sign(key, id);
        vm.prank(thief);
        (robbed,) = address(escrow).call(abi.encodeCall(IDeliveryEscrow.fundWithPermit, (t, "", own, 0, "")));
        bytes[] memory signatures = new bytes[](1);
        signatures[0] = sign(attestorKey, escrow.attestationDigest(id, HEAD, uint64(NOW)));
        vm.prank(thief);
        (bool released,) = address(escrow)
            .call(abi.encodeCall(IDeliveryEscrow.release, (t, HEAD, uint64(NOW), 0, 1, signatures)));
        robbed = robbed && released;
    }

    function test_ours() public {
        isTrue(!attack(), "not robbed");
        equal(token.balanceOf(buyer), 100 ether, "buyer");
    }

    function test_brokenCopy() public {
        breakEscrow("FloorProtocolEscrow");
        isTrue(attack(), "robbed");
        equal(token.balanceOf(buyer), 100 ether - AMOUNT, "buyer");
        equal(token.balanceOf(who("thief")), AMOUNT, "thief");
    }

    /// @dev Whatever else is called: nothing here makes calls for others.
    function test_noCallsForOthers(bytes4 selector, bytes calldata rest) public {
        vm.prank(stranger);
        (bool ok,) = address(escrow).call(bytes.concat(selector, rest));
        ok;
        equal(token.balanceOf(buyer), 100 ether, "buyer");
        equal(passport.ownerOf(firstToken), merchant, "NFT");
    }
}
