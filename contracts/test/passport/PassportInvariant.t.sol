// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ItemStatus} from "../../src/IProductPassport.sol";
import {Base} from "../Base.sol";
import {IPassport} from "../IPassport.sol";
import {Vault} from "./PassportBase.sol";
import {PassportHandler} from "./PassportHandler.sol";

/// @notice What holds after any sequence of calls by anybody. The handler decides for each call whether it may
/// work, by the rules of the interface alone; here the contract's state is compared with its books.
contract PassportInvariantTest is Base {
    IPassport private passport;
    PassportHandler private handler;

    function setUp() public {
        vm.warp(NOW);
        Vault escrow = new Vault();
        passport = newPassport(address(this), "", address(escrow));
        handler = new PassportHandler(passport, escrow);
        passport.setIssuer(handler.maker(), true);
        handler.mint();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function invariant_ownersLocksVersionsAndRecoveries() public view {
        checkOwnersAndBalances();
        for (uint256 i = 0; i < handler.SIZE(); ++i) {
            checkToken(i, handler.book(i));
        }
    }

    /// @dev Each token has the one owner that the books say, and the balances are the tokens: none lost, none
    /// made.
    function checkOwnersAndBalances() private view {
        address[] memory holders = handler.holders();
        uint256 sum;
        for (uint256 h = 0; h < holders.length; ++h) {
            uint256 held;
            for (uint256 i = 0; i < handler.SIZE(); ++i) {
                if (handler.book(i).owner == holders[h]) ++held;
            }
            equal(passport.balanceOf(holders[h]), held, "balance");
            sum += held;
        }
        equal(sum, handler.SIZE(), "held");
        equal(passport.totalSupply(), handler.SIZE(), "supply");
    }

    function checkToken(uint256 i, PassportHandler.Book memory b) private view {
        uint256 id = handler.first() + i;
        ItemStatus memory s = passport.status(id);
        equal(passport.ownerOf(id), b.owner, "owner");
        equal(s.owner, b.owner, "owner in the status");
        equal(s.recalled, handler.isRecalled(i), "recalled");
        equal(s.stolen, b.stolen, "stolen");
        bool escrowed = b.owner == address(handler.escrow());
        equal(s.escrowed, escrowed, "escrowed");
        equal(passport.locked(id), s.recalled || s.stolen || escrowed, "locked");
        equal(passport.claimNonce(id), b.claims, "claims");
        atMost(b.claims, 1, "claimed once");
        equal(s.claimedAt != 0, b.claims == 1, "claimed at");
        equal(s.versionHead, b.head, "newest version");
        equal(uint256(b.head) & 0xffff, b.versions, "versions");
        equal(s.recoveryTo, b.recoveryTo, "recovery");
        equal(s.recoveryEndsAt, b.recoveryTo == address(0) ? 0 : b.recoveryEnds, "recovery ends");
    }
}
