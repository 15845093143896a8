// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../../src/IDeliveryEscrow.sol";
import {Side, Status, Terms} from "../../../src/OrderTypes.sol";
import {RuleBook} from "../RuleBook.sol";
import {Funder} from "./Funder.sol";

/// @notice Disputes, what both sides agree on, and refunds after the end.
abstract contract Disputer is Funder {
    using RuleBook for Terms;

    function dispute(uint256 which, bool byMerchant) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        Terms memory t = b.terms;
        address by = byMerchant ? t.merchant : t.buyer;
        uint256 bond = t.bond();
        bool delivered = b.status == Status.Delivered;
        bool due =
            (b.status == Status.Funded && time <= closesAt(b)) || (delivered && time <= b.inspectionEnds);
        give(t.asset, by, bond);
        bool ok = perform(
            by,
            address(escrow),
            t.asset == address(0) ? bond : 0,
            abi.encodeCall(IDeliveryEscrow.dispute, (t, "evidence"))
        );
        bool mayFail = t.asset == assets[REBASING] || (t.asset == address(moody) && moody.barred(by));
        if (!mayFail) equal(ok, due, "disputed");
        isTrue(due || !ok, "disputed out of time");
        if (ok) {
            b.status = Status.Disputed;
            b.disputedBy = byMerchant ? Side.Merchant : Side.Buyer;
            b.arbitrationEnds = uint64((delivered ? time : closesAt(b)) + t.arbitration());
            b.bond = bond;
            open[t.asset] += bond;
        }
        checkState(b);
    }

    function answer(uint256 which, uint8 by) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        address[3] memory all = [b.terms.buyer, b.terms.merchant, stranger];
        bool due = b.status == Status.Disputed && by % 3 != 2;
        equal(ask(all[by % 3], abi.encodeCall(IDeliveryEscrow.answer, (b.terms, "more"))), due, "answered");
        checkState(b);
    }

    function prove(uint256 which, bool right) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        bool due = right && b.terms.deliveryCodeHash != 0 && provable(b);
        bytes memory call_ =
            abi.encodeCall(IDeliveryEscrow.prove, (b.terms, right ? CODE : bytes16("guessed")));
        equal(ask(stranger, call_), due, "proven");
        if (due) proven(b);
        checkState(b);
    }

    function provable(Book storage b) internal view returns (bool) {
        return b.status == Status.Disputed && !b.proven && time <= b.arbitrationEnds;
    }

    function proven(Book storage b) internal {
        b.proven = true;
        uint256 sooner = time + b.terms.arbitration();
        if (sooner < b.arbitrationEnds) b.arbitrationEnds = uint64(sooner);
    }

    function retract(uint256 which, bool byMerchant) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        Terms memory t = b.terms;
        bool due = b.status == Status.Disputed && time <= b.arbitrationEnds
            && b.disputedBy == (byMerchant ? Side.Merchant : Side.Buyer);
        Purse memory before = purse(t);
        equal(
            ask(byMerchant ? t.merchant : t.buyer, abi.encodeCall(IDeliveryEscrow.retract, (t))),
            due,
            "retracted"
        );
        if (due) {
            gained(t, before, byMerchant ? b.bond : 0, 0, byMerchant ? 0 : b.bond);
            (b.bond, b.disputedBy, b.arbitrationEnds) = (0, Side.Nobody, 0);
            b.status = b.proven ? Status.Delivered : Status.Funded;
            if (b.proven && b.inspectionEnds == 0) b.inspectionEnds = uint64(time) + t.inspection();
        }
        checkState(b);
    }

    function resolve(uint256 which, uint16 bps, bool itemToBuyer) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        bps = uint16(bps % 10_002);
        bool due = b.terms.arbiter == arbiter && b.status == Status.Disputed && time <= b.arbitrationEnds
            && bps <= 10_000;
        bytes memory call_ = abi.encodeCall(IDeliveryEscrow.resolve, (b.terms, bps, itemToBuyer, "why"));
        end(b, due, arbiter, call_, Status.Resolved, bps, itemToBuyer);
    }

    function resolveByDefault(uint256 which, bool declined) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        bool mayDecline = declined && b.terms.arbiter == arbiter;
        bool due = b.status == Status.Disputed && (time > b.arbitrationEnds || mayDecline);
        uint16 bps = b.proven ? b.terms.deliveredBuyerBps() : b.terms.undeliveredBuyerBps();
        bytes memory call_ = abi.encodeCall(IDeliveryEscrow.resolveByDefault, (b.terms));
        end(b, due, declined ? arbiter : stranger, call_, Status.Resolved, bps, bps != 10_000);
    }

    // --- Both sides

    /// @dev The signature of a side over a digest; that of a side that cannot sign, or does not, is none.
    function word(address side, bytes32 digest, bool silent) private view returns (bytes memory) {
        if (silent) return "";
        if (side == buyers[0]) return buyersWord(0, digest);
        if (side == buyers[2]) return buyersWord(2, digest);
        (, uint256 key) = actor("merchant");
        return side == merchants[0] ? sign(key, digest) : bytes("");
    }

    struct Agreement {
        address by;
        bool agreed;
        uint64 until;
        bytes ofBuyer;
        bytes ofMerchant;
    }

    /// @dev Who sends it, and what both give: a bit set of silent sides.
    function agree(Terms memory t, bytes32 digest, uint8 how, bool late)
        private
        view
        returns (Agreement memory a)
    {
        a.by = [t.buyer, t.merchant, stranger][how % 3];
        a.until = until(late);
        a.ofBuyer = word(t.buyer, digest, how & 0x10 != 0);
        a.ofMerchant = word(t.merchant, digest, how & 0x20 != 0);
        a.agreed = !late && (a.by == t.buyer || a.ofBuyer.length != 0)
            && (a.by == t.merchant || a.ofMerchant.length != 0);
    }

    function until(bool late) private view returns (uint64) {
        return late ? uint64(time) - 1 : uint64(time);
    }

    function settleBySplit(uint256 which, uint16 bps, bool itemToBuyer, uint8 how, bool late) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        // Most of the time nobody agrees; else every order would end so.
        if (how & 0xc0 != 0) return;
        bps = uint16(bps % 10_002);
        Agreement memory a =
            agree(b.terms, escrow.splitDigest(b.id, bps, itemToBuyer, until(late)), how, late);
        bool due = a.agreed && bps <= 10_000 && b.status <= Status.Disputed;
        bytes memory call_ = abi.encodeCall(
            IDeliveryEscrow.settleBySplit, (b.terms, bps, itemToBuyer, a.until, a.ofBuyer, a.ofMerchant)
        );
        end(b, due, a.by, call_, Status.Resolved, bps, itemToBuyer);
    }

    function extend(uint256 which, uint32 by_, uint8 how, bool late) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        uint64 deadline = how & 0x40 == 0 ? b.deadline + by_ % 3 days : b.deadline + by_;
        Agreement memory a = agree(b.terms, escrow.extensionDigest(b.id, deadline, until(late)), how, late);
        bool due = a.agreed && (b.status == Status.Funded || b.status == Status.Disputed)
            && deadline > b.deadline && endsInTime(b, deadline);
        bytes memory call_ =
            abi.encodeCall(IDeliveryEscrow.extend, (b.terms, deadline, a.until, a.ofBuyer, a.ofMerchant));
        equal(ask(a.by, call_), due, "extended");
        if (due) {
            b.deadline = deadline;
            if (b.status == Status.Disputed && !b.proven) {
                b.arbitrationEnds = uint64(closesAt(b) + b.terms.arbitration());
            }
        }
        checkState(b);
    }

    function endsInTime(Book storage b, uint64 deadline) private view returns (bool) {
        Terms memory t = b.terms;
        return uint256(deadline) + t.grace() + t.inspection() + 2 * uint256(t.arbitration())
            <= escrow.order(b.id).fundedAt + 3650 days;
    }

    function refundAfter(uint256 which, uint96 amount, bool byStranger) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        Terms memory t = b.terms;
        amount = uint96(within(amount, 0, uint256(t.amount) + 1));
        bool due = b.status > Status.Disputed && b.status != Status.Cancelled && amount != 0
            && t.refundWindow() != 0 && time <= uint256(b.endedAt) + t.refundWindow()
            && amount <= b.toMerchant - b.refunded;
        address by = byStranger && t.asset == address(0) ? stranger : t.merchant;
        give(t.asset, by, amount);
        Purse memory before = purse(t);
        bool ok = perform(
            by,
            address(escrow),
            t.asset == address(0) ? amount : 0,
            abi.encodeCall(IDeliveryEscrow.refundAfter, (t, amount))
        );
        bool mayFail = t.asset == assets[REBASING] || (t.asset == address(moody) && moody.barred(by));
        if (!mayFail) equal(ok, due, "refunded after");
        isTrue(due || !ok, "refunded out of time");
        if (ok) {
            b.refunded += amount;
            if (t.asset != assets[REBASING]) returned(t, before, by, amount);
            else credits[t.asset] += escrow.credit(t.asset, t.buyer) - before.credit[0];
        }
        checkState(b);
    }

    /// @dev The buyer got the amount, in hand or as credit, and nobody else's credit changed.
    function returned(Terms memory t, Purse memory before, address by, uint256 amount) private {
        Purse memory after_ = purse(t);
        credits[t.asset] += after_.credit[0] - before.credit[0];
        equal(
            after_.has[0] + after_.credit[0], before.has[0] + before.credit[0] + amount, "buyer got it back"
        );
        if (by == t.merchant && t.asset != address(0)) {
            equal(before.has[1] - after_.has[1], amount, "out of the merchant's own");
        }
        equal(after_.credit[1], before.credit[1], "merchant's credit");
    }
}
