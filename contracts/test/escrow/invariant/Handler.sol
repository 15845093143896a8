// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../../src/IDeliveryEscrow.sol";
import {Milestone, Side, Status, Terms} from "../../../src/OrderTypes.sol";
import {IEscrow} from "../../IEscrow.sol";
import {RuleBook} from "../RuleBook.sol";
import {Actors} from "./Actors.sol";
import {Disputer} from "./Disputer.sol";
import {Funder} from "./Funder.sol";

/// @notice All that can be done to the escrow, by all actors, at any time. Each call knows whether it ought to be
/// possible, and fails the run if it is otherwise.
contract Handler is Disputer {
    using RuleBook for Terms;

    bytes32 private constant HEAD = "head";

    constructor(IEscrow escrow_, uint256 most) Actors(escrow_) Funder(most) {}

    function releaseMilestone(uint256 which, bool customs, uint64 happenedAt) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        Terms memory t = b.terms;
        happenedAt = around(happenedAt, b);
        Milestone m = customs ? Milestone.Customs : Milestone.Shipped;
        uint16 bps = customs ? t.customsBps() : t.shippedBps();
        uint8 bit = customs ? 2 : 1;
        bool due =
            b.status == Status.Funded && bps != 0 && b.paid & bit == 0 && timely(b, happenedAt, closesAt(b));
        Purse memory before = purse(t);
        bytes memory call_ = reaching(b, which, m, happenedAt);
        equal(ask(stranger, call_), due, "milestone");
        if (due) {
            uint256 share = uint256(t.amount) * bps / 10_000;
            gained(t, before, 0, share, 0);
            b.left -= share;
            b.toMerchant += share;
            b.paid |= bit;
        }
        checkState(b);
    }

    function reaching(Book storage b, uint256 which, Milestone m, uint64 happenedAt)
        private
        view
        returns (bytes memory)
    {
        Terms memory t = b.terms;
        uint256 k = t.threshold();
        uint256 from = 1 + which % (4 - k);
        bytes[] memory signatures = attestations(from, k, escrow.milestoneDigest(b.id, m, HEAD, happenedAt));
        return abi.encodeCall(
            IDeliveryEscrow.releaseMilestone, (t, m, HEAD, happenedAt, places(from, k), signatures)
        );
    }

    function release(uint256 which, uint64 deliveredAt, bool withCode) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        Terms memory t = b.terms;
        deliveredAt = around(deliveredAt, b);
        bool disputed = b.status == Status.Disputed;
        bool due = disputed
            ? !b.proven && timely(b, deliveredAt, b.arbitrationEnds)
            : b.status == Status.Funded && timely(b, deliveredAt, closesAt(b));
        due = due && (t.deliveryCodeHash == 0 || withCode);
        bytes memory call_ = releasing(b, which, deliveredAt, withCode ? CODE : bytes16(0));
        if (t.inspection() == 0 && !disputed) {
            end(b, due, stranger, call_, Status.Released, 0, true);
            return;
        }
        equal(ask(stranger, call_), due, "delivered");
        if (due && disputed) {
            proven(b);
        } else if (due) {
            (b.status, b.proven) = (Status.Delivered, true);
            b.inspectionEnds = uint64(time) + t.inspection();
        }
        checkState(b);
    }

    function releasing(Book storage b, uint256 which, uint64 deliveredAt, bytes16 code)
        private
        view
        returns (bytes memory)
    {
        Terms memory t = b.terms;
        uint256 k = t.threshold();
        uint256 from = 1 + which % (4 - k);
        bytes[] memory signatures = attestations(from, k, escrow.attestationDigest(b.id, HEAD, deliveredAt));
        return
            abi.encodeCall(IDeliveryEscrow.release, (t, HEAD, deliveredAt, code, places(from, k), signatures));
    }

    /// @dev Attestors who are too few, named twice or wrongly, sign something else, burn gas, or are none.
    function forge(uint256 which, uint8 how, bool milestone) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        Terms memory t = b.terms;
        uint64 at = uint64(time);
        bytes32 delivered = escrow.attestationDigest(b.id, HEAD, at);
        bytes32 shipped = escrow.milestoneDigest(b.id, Milestone.Shipped, HEAD, at);
        (bytes32 right, bytes32 wrong) = milestone ? (shipped, delivered) : (delivered, shipped);
        (uint256 signers, bytes[] memory signatures) = forged(t.threshold(), which, how, right, wrong);
        bytes memory call_ = milestone
            ? abi.encodeCall(
                IDeliveryEscrow.releaseMilestone, (t, Milestone.Shipped, HEAD, at, signers, signatures)
            )
            : abi.encodeCall(IDeliveryEscrow.release, (t, HEAD, at, CODE, signers, signatures));
        vm.prank(stranger);
        (bool ok,) = address(escrow).call{gas: 1_000_000}(call_);
        isTrue(!ok, "forged");
        checkState(b);
    }

    function forged(uint256 k, uint256 which, uint8 how, bytes32 right, bytes32 wrong)
        private
        view
        returns (uint256 signers, bytes[] memory signatures)
    {
        uint256 from = 1 + which % (4 - k);
        how = how % 6;
        if (how == 0) return (places(from, k - 1), attestations(from, k - 1, right));
        if (how == 1) return (places(from, k), attestations(from, k, wrong));
        // One that burns gas among them.
        if (how == 2) return (places(0, k), attestations(1, k, right));
        // Named wrongly: one place less, or one beyond the attestors.
        if (how == 3) return (places(from, k) & ~(1 << from), attestations(from, k, right));
        if (how == 4) return (places(from, k) | 1 << 4, attestations(from, k, right));
        // The same, or a stranger, again and again.
        signatures = new bytes[](k + 1);
        (, uint256 key) = actor("stranger");
        for (uint256 i = 0; i <= k; ++i) {
            signatures[i] = which & 1 == 0 ? attestation(1 + which % 3, right) : sign(key, right);
        }
        return (places(1, 3) >> (3 - k) | 1 << (1 + which % 3), signatures);
    }

    function settle(uint256 which) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        bool due = b.status == Status.Delivered && time > b.inspectionEnds;
        end(b, due, stranger, abi.encodeCall(IDeliveryEscrow.settle, (b.terms)), Status.Released, 0, true);
    }

    function confirm(uint256 which) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        bool due = b.status <= Status.Disputed;
        bytes memory call_ = abi.encodeCall(IDeliveryEscrow.confirm, (b.terms));
        end(b, due, b.terms.buyer, call_, Status.Confirmed, 0, true);
    }

    function refund(uint256 which) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        bool due = b.status == Status.Funded && time > closesAt(b);
        bytes memory call_ = abi.encodeCall(IDeliveryEscrow.refund, (b.terms));
        end(b, due, stranger, call_, Status.Refunded, 10_000, false);
    }

    function cancel(uint256 which) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        bool due = b.status <= Status.Disputed && b.paid == 0;
        bytes memory call_ = abi.encodeCall(IDeliveryEscrow.cancel, (b.terms));
        end(b, due, b.terms.merchant, call_, Status.Cancelled, 10_000, false);
    }

    /// @dev What is for one party alone, asked for by another.
    function impostor(uint256 which, uint8 verb, uint8 by) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        Terms memory t = b.terms;
        address[4] memory all = [t.buyer, t.merchant, arbiter, stranger];
        address from = all[by % 4];
        bytes memory call_;
        address rightful = t.buyer;
        verb = verb % 5;
        if (verb == 0) call_ = abi.encodeCall(IDeliveryEscrow.confirm, (t));
        if (verb == 1) {
            rightful = from == t.merchant ? t.merchant : t.buyer;
            call_ = abi.encodeCall(IDeliveryEscrow.dispute, (t, ""));
        }
        if (verb == 2) {
            (rightful, call_) = (arbiter, abi.encodeCall(IDeliveryEscrow.resolve, (t, 0, true, "")));
        }
        if (verb == 4) {
            if (b.disputedBy == Side.Merchant) rightful = t.merchant;
            call_ = abi.encodeCall(IDeliveryEscrow.retract, (t));
        }
        if (verb == 3) (rightful, call_) = (t.merchant, abi.encodeCall(IDeliveryEscrow.cancel, (t)));
        if (from == rightful) return;
        isTrue(!ask(from, call_), "not for everybody");
        checkState(b);
    }

    function withdraw(uint8 whose, uint8 what) external {
        vm.warp(time);
        address from = party(whose);
        address asset = assets[what % ASSETS];
        uint256 has = escrow.credit(asset, from);
        bool due = has != 0 && !(asset == address(moody) && moody.returnsFalse());
        bool ok =
            perform(from, address(escrow), 0, abi.encodeCall(IDeliveryEscrow.withdraw, (asset, elsewhere)));
        if (asset != assets[REBASING]) equal(ok, due, "withdrawn");
        equal(escrow.credit(asset, from), ok ? 0 : has, "credit");
        if (ok) credits[asset] -= has;
    }

    /// @dev To the party itself, by a stranger.
    function withdrawFor(uint8 whose, uint8 what) external {
        vm.warp(time);
        address to = party(whose);
        address asset = assets[what % ASSETS];
        uint256 has = escrow.credit(asset, to);
        uint256 before = balance(asset, to);
        bool ok = ask(stranger, abi.encodeCall(IDeliveryEscrow.withdrawFor, (asset, to)));
        isTrue(has != 0 || !ok, "nothing to withdraw");
        equal(escrow.credit(asset, to), ok ? 0 : has, "credit");
        if (!ok) return;
        credits[asset] -= has;
        if (asset != assets[REBASING]) equal(balance(asset, to), before + has, "paid to itself");
    }

    function withdrawTokenFor(uint256 tokenId) external {
        vm.warp(time);
        if (minted == 0) return;
        tokenId = within(tokenId, 1, minted);
        address to = escrow.tokenCredit(address(nft), tokenId);
        bytes memory call_ = abi.encodeCall(IDeliveryEscrow.withdrawTokenFor, (address(nft), tokenId));
        bool ok = ask(stranger, call_);
        equal(ok, to != address(0) && !nft.stuck(), "NFT withdrawn");
        if (ok) equal(nft.ownerOf(tokenId), to, "NFT is with its owner");
    }

    function withdrawToken(uint256 tokenId, uint8 whose) external {
        vm.warp(time);
        if (minted == 0) return;
        tokenId = within(tokenId, 1, minted);
        address from = party(whose);
        bool due = escrow.tokenCredit(address(nft), tokenId) == from && !nft.stuck();
        bytes memory call_ = abi.encodeCall(IDeliveryEscrow.withdrawToken, (address(nft), tokenId, elsewhere));
        equal(ask(from, call_), due, "NFT withdrawn");
        if (due) equal(nft.ownerOf(tokenId), elsewhere, "NFT is with");
    }

    /// @dev Everybody who can be paid and can act, and a stranger.
    function party(uint8 whose) private view returns (address) {
        address[7] memory all =
            [buyers[0], buyers[1], buyers[2], merchants[0], merchants[1], recipients[0], stranger];
        return all[whose % 7];
    }

    /// @dev Tokens and NFTs refuse, lie about it, or do as they are told.
    function moods(uint16 mood) external {
        moody.bar(merchants[0], mood & 1 != 0);
        moody.bar(buyers[0], mood & 2 != 0);
        moody.bar(recipients[0], mood & 4 != 0);
        moody.setReturnsFalse(mood & 24 == 24);
        nft.setStuck(mood & 96 == 96);
        rebasing.rebase(mood & 128 == 0 ? 10_000 : within(mood, 1, 30_000));
    }

    /// @dev The next payments call back, to end an order that anybody may end.
    function arm(uint256 which, uint8 verb) external {
        if (books.length == 0) return;
        Terms memory t = books[which % books.length].terms;
        bytes memory call_ = verb % 3 == 0
            ? abi.encodeCall(IDeliveryEscrow.refund, (t))
            : verb % 3 == 1
                ? abi.encodeCall(IDeliveryEscrow.settle, (t))
                : abi.encodeCall(IDeliveryEscrow.resolveByDefault, (t));
        vm.etch(ARMED, call_);
        attacker.prepare(address(escrow), ARMED);
        moody.prepare(address(escrow), call_);
        nft.prepare(address(escrow), call_);
    }

    function pass(uint32 seconds_) external {
        time += seconds_ % 2 days;
    }

    /// @dev To a second at which something begins or ends, or the one after it.
    function jump(uint256 which, uint8 boundary) external {
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        uint256[5] memory at = [
            uint256(b.deadline),
            closesAt(b),
            b.inspectionEnds,
            b.arbitrationEnds,
            uint256(b.endedAt) + b.terms.refundWindow()
        ];
        uint256 to = at[boundary % 5] + (boundary >> 7);
        if (to > time) time = to;
    }

    function timely(Book storage b, uint64 happenedAt, uint256 until) private view returns (bool) {
        return happenedAt <= b.deadline && happenedAt <= time && time <= until
            && happenedAt + 5 minutes >= escrow.order(b.id).fundedAt;
    }

    /// @dev Mostly a time that can be, often one at a boundary.
    function around(uint64 then, Book storage b) private view returns (uint64) {
        if (then % 4 == 0) return uint64(time);
        if (then % 4 == 1) return b.deadline + then / 4 % 2;
        if (then % 4 == 2) return escrow.order(b.id).fundedAt - 5 minutes - then / 4 % 2;
        return uint64(within(then, time - 1 days, time + 1));
    }
}
