// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Status} from "../../src/IDeliveryEscrow.sol";
import {Base} from "../Base.sol";
import {IEscrow} from "../IEscrow.sol";
import {MoodyNFT, MoodyToken} from "../contracts/Hostile.sol";
import {Handler} from "./Handler.sol";

/// @notice What holds after any sequence of calls by anybody.
contract InvariantTest is Base {
    IEscrow private escrow;
    Handler private handler;
    MoodyToken private token;
    MoodyNFT private nft;

    function setUp() public {
        vm.warp(NOW);
        escrow = newEscrow();
        handler = new Handler(escrow);
        token = handler.token();
        nft = handler.nft();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function owed(address asset) private view returns (uint256 sum) {
        for (uint256 i = 0; i < handler.count(); ++i) {
            Handler.Book memory b = handler.book(i);
            if (b.terms.asset == asset && b.status <= Status.Disputed) sum += b.terms.amount;
        }
        address[4] memory parties =
            [handler.buyer(), handler.merchant(), address(handler.wallet()), handler.arbiter()];
        for (uint256 i = 0; i < 4; ++i) {
            sum += escrow.credit(asset, parties[i]);
        }
    }

    /// @dev One invariant of three parts: forge walks through a run of calls for each.
    function invariant_solventAndEndsOnceAndOneOwner() public view {
        checkSolvent();
        checkEndsOnce();
        checkOneOwner();
    }

    /// @dev The escrow holds, of each asset, the sum of open orders and credits: no less, and no more.
    function checkSolvent() private view {
        equal(address(escrow).balance, owed(address(0)), "ETH");
        equal(token.balanceOf(address(escrow)), owed(address(token)), "token");
    }

    function checkEndsOnce() private view {
        for (uint256 i = 0; i < handler.count(); ++i) {
            Handler.Book memory b = handler.book(i);
            (Status status,,,, uint64 endedAt,) = escrow.order(b.id);
            equal(uint256(status), uint256(b.status), "status");
            equal(b.endings, status > Status.Disputed ? 1 : 0, "endings");
            equal(endedAt != 0, status > Status.Disputed, "end time");
        }
    }

    /// @dev An NFT is in escrow exactly while its order is open or while it waits for the party it is due to.
    function checkOneOwner() private view {
        for (uint256 i = 0; i < handler.count(); ++i) {
            Handler.Book memory b = handler.book(i);
            if (b.terms.passport == address(0)) continue;
            address holder = nft.ownerOf(b.terms.tokenId);
            address due = escrow.tokenCredit(address(nft), b.terms.tokenId);
            bool open = b.status <= Status.Disputed;
            if (open || due != address(0)) equal(holder, address(escrow), "in escrow");
            else isTrue(holder == b.terms.buyer || holder == b.terms.merchant, "with a party");
            if (open) equal(due, address(0), "not due to anybody yet");
        }
    }

    /// @dev Once everybody is in a good mood again and time has passed, everything leaves, with nobody's help.
    function afterInvariant() public {
        handler.moods(0);
        vm.warp(NOW + 10_000 days);
        for (uint256 i = 0; i < handler.count(); ++i) {
            Handler.Book memory b = handler.book(i);
            if (b.status == Status.Funded) escrow.refund(b.terms);
            if (b.status == Status.Disputed) escrow.resolveByDefault(b.terms);
        }
        takeOut(handler.buyer());
        takeOut(handler.merchant());
        takeOut(address(handler.wallet()));
        equal(address(escrow).balance, 0, "ETH left");
        equal(token.balanceOf(address(escrow)), 0, "tokens left");
        for (uint256 id = 1; id <= handler.minted(); ++id) {
            isTrue(nft.ownerOf(id) != address(escrow), "no NFT left");
        }
    }

    /// @dev To somebody else: one of the parties refuses ETH.
    function takeOut(address party) private {
        address to = who("elsewhere");
        for (uint256 i = 0; i < 2; ++i) {
            address asset = i == 0 ? address(0) : address(token);
            if (escrow.credit(asset, party) == 0) continue;
            vm.prank(party);
            escrow.withdraw(asset, to);
        }
        for (uint256 id = 1; id <= handler.minted(); ++id) {
            if (escrow.tokenCredit(address(nft), id) != party) continue;
            vm.prank(party);
            escrow.withdrawToken(address(nft), id, to);
        }
    }
}
