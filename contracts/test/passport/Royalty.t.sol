// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBatchRoyalty} from "../../src/IBatchRoyalty.sol";
import {IProductPassport} from "../../src/IProductPassport.sol";
import {PassportBase} from "./PassportBase.sol";

/// @notice mintBatchWithRoyalty
/// ├── whatever mintBatch refuses
/// ├── the share is 0 or above 10,000, or there is no receiver: InvalidRoyalty
/// └── otherwise: mints as mintBatch does, RoyaltySet
///
/// @notice setRoyalty
/// ├── no such batch: NoSuchBatch
/// ├── the caller did not mint it: NotBatchIssuer
/// ├── the share would rise, also from none: RoyaltyWouldRise
/// ├── a share without a receiver: InvalidRoyalty
/// └── otherwise: RoyaltySet; with 0 there is none for good
///
/// @notice royaltyInfo
/// ├── the token does not exist: ERC721NonexistentToken
/// └── otherwise: the batch's receiver and its share of the price, rounded down, at any price
contract RoyaltyTest is PassportBase {
    address private studio = who("studio");
    uint256 private withRoyalty;
    uint224 private batch;

    function setUp() public override {
        super.setUp();
        batch = passport.batchIdOf(maker, "with royalty");
        vm.expectEmit(address(passport));
        emit IProductPassport.BatchMinted(batch, maker, "with royalty", 3);
        vm.expectEmit(address(passport));
        emit IBatchRoyalty.RoyaltySet(batch, studio, 250);
        withRoyalty = mint("with royalty", 3, studio, 250);
    }

    function mint(bytes32 root_, uint32 size, address receiver, uint16 bps) private returns (uint256) {
        vm.prank(maker);
        return passport.mintBatchWithRoyalty(root_, size, receiver, bps);
    }

    function owes(uint256 tokenId, uint256 price, address receiver, uint256 amount) private view {
        (address gotReceiver, uint256 gotAmount) = passport.royaltyInfo(tokenId, price);
        equal(gotReceiver, receiver, "receiver");
        equal(gotAmount, amount, "amount");
    }

    function test_isPerBatch() public view {
        equal(withRoyalty, uint256(batch) << 32, "token id");
        equal(passport.ownerOf(withRoyalty + 2), maker, "minted");
        equal(passport.balanceOf(maker), SIZE + 3, "balance");
        owes(withRoyalty, 1 ether, studio, 0.025 ether);
        owes(withRoyalty + 2, 10_000, studio, 250);
        owes(first, 1 ether, address(0), 0);
    }

    function test_roundsDown(uint128 price) public view {
        owes(withRoyalty, price, studio, uint256(price) * 250 / 10_000);
    }

    function test_noPriceIsTooHigh() public {
        uint256 id = mint("all", 1, studio, 10_000);
        owes(id, type(uint256).max, studio, type(uint256).max);
        owes(
            withRoyalty,
            type(uint256).max,
            studio,
            type(uint256).max / 10_000 * 250 + uint256(9935) * 250 / 10_000
        );
    }

    function test_refusesAbsentTokens(uint256 tokenId) public {
        vm.assume(tokenId >> 32 != batchId && tokenId >> 32 != batch);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", tokenId));
        passport.royaltyInfo(tokenId, 1);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", withRoyalty + 3));
        passport.royaltyInfo(withRoyalty + 3, 1);
    }

    function test_refusesImpossibleShares() public {
        vm.expectRevert(abi.encodeWithSelector(IBatchRoyalty.InvalidRoyalty.selector, studio, 0));
        mint("other", 1, studio, 0);
        vm.expectRevert(abi.encodeWithSelector(IBatchRoyalty.InvalidRoyalty.selector, studio, 10_001));
        mint("other", 1, studio, 10_001);
        vm.expectRevert(abi.encodeWithSelector(IBatchRoyalty.InvalidRoyalty.selector, address(0), 1));
        mint("other", 1, address(0), 1);
    }

    function test_mintsUnderTheSameRules() public {
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotIssuer.selector, alice));
        vm.prank(alice);
        passport.mintBatchWithRoyalty("other", 1, studio, 1);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.EmptyBatch.selector, bytes32("other"), 0));
        mint("other", 0, studio, 1);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.BatchExists.selector, batchId));
        mint(root, SIZE, studio, 1);
    }

    function test_fallsAndChangesHands(uint16 bps) public {
        bps = uint16(within(bps, 1, 250));
        vm.expectEmit(address(passport));
        emit IBatchRoyalty.RoyaltySet(batch, bob, bps);
        vm.prank(maker);
        passport.setRoyalty(batch, bob, bps);
        owes(withRoyalty, 10_000, bob, bps);
        vm.expectRevert(abi.encodeWithSelector(IBatchRoyalty.RoyaltyWouldRise.selector, bps, bps + 1));
        vm.prank(maker);
        passport.setRoyalty(batch, bob, bps + 1);
    }

    function test_endsForGood() public {
        vm.prank(maker);
        passport.setRoyalty(batch, studio, 0);
        owes(withRoyalty, 1 ether, address(0), 0);
        vm.expectRevert(abi.encodeWithSelector(IBatchRoyalty.RoyaltyWouldRise.selector, 0, 1));
        vm.prank(maker);
        passport.setRoyalty(batch, studio, 1);
    }

    function test_neverWithoutOneAtTheMint() public {
        vm.expectRevert(abi.encodeWithSelector(IBatchRoyalty.RoyaltyWouldRise.selector, 0, 1));
        vm.prank(maker);
        passport.setRoyalty(batchId, studio, 1);
    }

    function test_needsAReceiver() public {
        vm.expectRevert(abi.encodeWithSelector(IBatchRoyalty.InvalidRoyalty.selector, address(0), 100));
        vm.prank(maker);
        passport.setRoyalty(batch, address(0), 100);
    }

    function test_onlyTheBatchsIssuer(address caller) public {
        vm.assume(caller != maker);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotBatchIssuer.selector, maker, caller));
        vm.prank(caller);
        passport.setRoyalty(batch, studio, 1);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NoSuchBatch.selector, batch ^ 1));
        vm.prank(maker);
        passport.setRoyalty(batch ^ 1, studio, 0);
    }
}
