// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../../src/IDeliveryEscrow.sol";
import {Order, Side, Status, Terms} from "../../../src/OrderTypes.sol";
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
        uint64 deadline;
        uint64 inspectionEnds;
        uint64 arbitrationEnds;
        uint64 endedAt;
        Side disputedBy;
        bool proven;
        uint256 left;
        uint256 bond;
        uint256 toMerchant;
        uint256 refunded;
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

    /// @dev The three got exactly this, in hand or as credit. The fee is of `gross` alone.
    function gained(Terms memory t, Purse memory before, uint256 toBuyer, uint256 gross, uint256 ofBond)
        internal
    {
        uint256 fee = gross * t.feeBps() / 10_000;
        uint256[3] memory want = [toBuyer, gross - fee + ofBond, fee];
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
        open[t.asset] -= toBuyer + gross + ofBond;
    }

    /// @dev Makes a call that ends an order, if it ought to.
    function end(
        Book storage b,
        bool due,
        address from,
        bytes memory call_,
        Status to,
        uint256 buyerBps,
        bool itemToBuyer
    ) internal {
        Purse memory before = purse(b.terms);
        equal(ask(from, call_), due, "ends");
        if (due) {
            share(b, before, buyerBps);
            b.status = to;
            b.endedAt = uint64(time);
            b.endings++;
            Terms memory t = b.terms;
            if (t.passport != address(0)) checkItem(t, itemToBuyer ? t.buyer : t.merchant);
        }
        checkState(b);
    }

    /// @dev What is left and the bond, each rounded for itself.
    function share(Book storage b, Purse memory before, uint256 buyerBps) private {
        uint256 toBuyer = b.left * buyerBps / 10_000;
        uint256 buyersBond = b.bond * buyerBps / 10_000;
        gained(b.terms, before, toBuyer + buyersBond, b.left - toBuyer, b.bond - buyersBond);
        b.toMerchant += b.left - toBuyer;
        (b.left, b.bond) = (0, 0);
    }

    /// @dev The NFT has one owner: who ought to have it, or the escrow on its behalf.
    function checkItem(Terms memory t, address to) private view {
        address due = escrow.tokenCredit(address(nft), t.tokenId);
        equal(nft.ownerOf(t.tokenId), due == address(0) ? to : address(escrow), "NFT is with");
        if (due != address(0)) equal(due, to, "NFT waits for");
    }

    function checkState(Book storage b) internal view {
        Order memory o = escrow.order(b.id);
        equal(uint256(o.status), uint256(b.status), "status");
        equal(o.deadline, b.deadline, "deadline");
        equal(o.inspectionEnds, b.inspectionEnds, "inspection ends");
        equal(o.arbitrationEnds, b.arbitrationEnds, "arbitration ends");
        equal(o.milestones, b.paid, "milestones");
        equal(uint256(o.disputedBy), uint256(b.disputedBy), "disputed by");
        equal(o.proven, b.proven, "proven");
        bool over = b.status > Status.Disputed;
        equal(o.endedAt, b.endedAt, "end time");
        equal(o.endedAt != 0, over, "ended");
        equal(b.endings, over ? 1 : 0, "endings");
        equal(escrow.refundedAfter(b.id), b.refunded, "refunded after");
        // Money leaves by a time, whatever was done.
        if (!over) atMost(latest(b), o.fundedAt + 3650 days, "held too long");
    }

    /// @dev When anybody can end it, if nobody does more than it must.
    function latest(Book storage b) private view returns (uint256) {
        if (b.status == Status.Funded) return closesAt(b);
        return b.status == Status.Delivered ? b.inspectionEnds : b.arbitrationEnds;
    }

    function closesAt(Book storage b) internal view returns (uint256) {
        return uint256(b.deadline) + b.terms.grace();
    }
}
