// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Status, Terms} from "../../../src/IDeliveryEscrow.sol";
import {IEscrow} from "../../IEscrow.sol";
import {RuleBook} from "../RuleBook.sol";
import {Actors} from "./Actors.sol";

/// @notice What ought to be: a second account of every order and every unit of money, kept by the rules in
/// IDeliveryEscrow and compared with the escrow after each call.
abstract contract Ledger is Actors {
    using RuleBook for Terms;

    struct Book {
        Terms terms;
        bytes32 id;
        Status status;
        uint8 paid;
        uint64 inspectionEnds;
        uint64 arbitrationEnds;
        uint256 left;
        uint256 endings;
    }

    /// @dev What the three who can be paid have, in hand and as credit.
    struct Purse {
        uint256[3] has;
        uint256[3] credit;
    }

    Book[] internal books;
    uint256 public minted;
    mapping(address asset => uint256) public open;
    mapping(address asset => uint256) public credits;

    function count() external view returns (uint256) {
        return books.length;
    }

    function book(uint256 i) external view returns (Book memory) {
        return books[i];
    }

    function purse(Terms memory t) internal view returns (Purse memory p) {
        address[3] memory payees = [t.buyer, t.merchant, t.feeRecipient];
        for (uint256 i = 0; i < 3; ++i) {
            p.credit[i] = escrow.credit(t.asset, payees[i]);
            p.has[i] = balance(t.asset, payees[i]);
        }
    }

    /// @dev The three got exactly this, in hand or as credit.
    function gained(Terms memory t, Purse memory before, uint256 toBuyer, uint256 gross) internal {
        uint256 fee = gross * t.feeBps() / 10_000;
        uint256[3] memory want = [toBuyer, gross - fee, fee];
        Purse memory after_ = purse(t);
        for (uint256 i = 0; i < 3; ++i) {
            credits[t.asset] += after_.credit[i] - before.credit[i];
            if (t.asset == assets[REBASING]) continue; // which rounds
            equal(
                after_.has[i] + after_.credit[i] - before.has[i] - before.credit[i],
                want[i],
                i == 0 ? "buyer got" : i == 1 ? "merchant got" : "recipient got"
            );
        }
        open[t.asset] -= toBuyer + gross;
    }

    /// @dev Makes a call that ends an order, if it ought to.
    function end(Book storage b, bool due, address from, bytes memory call_, Status to, uint256 buyerBps)
        internal
    {
        Terms memory t = b.terms;
        Purse memory before = purse(t);
        equal(ask(from, call_), due, "ends");
        if (due) {
            uint256 toBuyer = b.left * buyerBps / 10_000;
            gained(t, before, toBuyer, b.left - toBuyer);
            b.left = 0;
            b.status = to;
            b.endings++;
            if (t.passport != address(0)) checkItem(t, buyerBps == 10_000 ? t.merchant : t.buyer);
        }
        checkState(b);
    }

    /// @dev The NFT has one owner: who ought to have it, or the escrow on its behalf.
    function checkItem(Terms memory t, address to) private view {
        address due = escrow.tokenCredit(address(nft), t.tokenId);
        equal(nft.ownerOf(t.tokenId), due == address(0) ? to : address(escrow), "NFT is with");
        if (due != address(0)) equal(due, to, "NFT waits for");
    }

    function checkState(Book storage b) internal view {
        (Status status,, uint64 inspectionEnds, uint64 arbitrationEnds, uint64 endedAt, uint8 milestones) =
            escrow.order(b.id);
        equal(uint256(status), uint256(b.status), "status");
        equal(inspectionEnds, b.inspectionEnds, "inspection ends");
        equal(arbitrationEnds, b.arbitrationEnds, "arbitration ends");
        equal(milestones, b.paid, "milestones");
        bool over = b.status > Status.Disputed;
        equal(endedAt != 0, over, "end time");
        equal(b.endings, over ? 1 : 0, "endings");
    }

    function closesAt(Terms memory t) internal pure returns (uint256) {
        return uint256(t.deadline) + t.grace();
    }
}
