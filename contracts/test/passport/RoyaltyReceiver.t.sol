// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBatchRoyalty} from "../../src/IBatchRoyalty.sol";
import {PassportBase} from "./PassportBase.sol";

contract RoyaltyReceiverTest is PassportBase {
    /// @dev The share may not rise; who gets it may change while the share stays.
    function test_changesAtTheSameShare() public {
        uint224 batch = passport.batchIdOf(maker, "with royalty");
        vm.prank(maker);
        uint256 tokenId = passport.mintBatchWithRoyalty("with royalty", 1, alice, 250);
        vm.expectEmit(address(passport));
        emit IBatchRoyalty.RoyaltySet(batch, bob, 250);
        vm.prank(maker);
        passport.setRoyalty(batch, bob, 250);
        (address receiver, uint256 amount) = passport.royaltyInfo(tokenId, 10_000);
        equal(receiver, bob, "receiver");
        equal(amount, 250, "amount");
    }
}
