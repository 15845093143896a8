// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow, Milestone, Status, Terms} from "../../../src/IDeliveryEscrow.sol";
import {IEscrow} from "../../IEscrow.sol";
import {RuleBook} from "../RuleBook.sol";
import {Actors} from "./Actors.sol";
import {Funder} from "./Funder.sol";

/// @notice All that can be done to the escrow, by all actors, at any time. Each call knows whether it ought to be
/// possible, and fails the run if it is otherwise.
contract Handler is Funder {
    using RuleBook for Terms;

    bytes32 private constant HEAD = "head";

    constructor(IEscrow escrow_, uint256 most) Actors(escrow_) Funder(most) {}

    function releaseMilestone(uint256 which, bool customs, uint64 happenedAt) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        Terms memory t = b.terms;
        happenedAt = around(happenedAt, t);
        Milestone m = customs ? Milestone.Customs : Milestone.Shipped;
        uint16 bps = customs ? t.customsBps() : t.shippedBps();
        uint8 bit = customs ? 2 : 1;
        bool due = b.status == Status.Funded && bps != 0 && b.paid & bit == 0 && timely(t, happenedAt);
        bytes[] memory signatures = attestations(
            which % (4 - t.threshold()), t.threshold(), escrow.milestoneDigest(b.id, m, HEAD, happenedAt)
        );
        Purse memory before = purse(t);
        bytes memory call_ =
            abi.encodeCall(IDeliveryEscrow.releaseMilestone, (t, m, HEAD, happenedAt, signatures));
        equal(ask(stranger, call_), due, "milestone");
        if (due) {
            uint256 share = uint256(t.amount) * bps / 10_000;
            gained(t, before, 0, share);
            b.left -= share;
            b.paid |= bit;
        }
        checkState(b);
    }

    function release(uint256 which, uint64 deliveredAt) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        Terms memory t = b.terms;
        deliveredAt = around(deliveredAt, t);
        bool due = b.status == Status.Funded && timely(t, deliveredAt);
        bytes[] memory signatures = attestations(
            which % (4 - t.threshold()), t.threshold(), escrow.attestationDigest(b.id, HEAD, deliveredAt)
        );
        bytes memory call_ = abi.encodeCall(IDeliveryEscrow.release, (t, HEAD, deliveredAt, signatures));
        if (t.inspection() == 0) {
            end(b, due, stranger, call_, Status.Released, 0);
            return;
        }
        equal(ask(stranger, call_), due, "delivered");
        if (due) (b.status, b.inspectionEnds) = (Status.Delivered, uint64(time) + t.inspection());
        checkState(b);
    }

    /// @dev Attestors who are too few, sign twice, sign something else, or are none.
    function forge(uint256 which, uint8 how, bool milestone) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        Terms memory t = b.terms;
        uint64 at = uint64(time);
        bytes32 delivered = escrow.attestationDigest(b.id, HEAD, at);
        bytes32 shipped = escrow.milestoneDigest(b.id, Milestone.Shipped, HEAD, at);
        (bytes32 right, bytes32 wrong) = milestone ? (shipped, delivered) : (delivered, shipped);
        uint256 k = t.threshold();
        bytes[] memory signatures;
        if (how % 4 == 0) {
            signatures = attestations(which % (4 - k), k - 1, right);
        } else if (how % 4 == 1) {
            signatures = attestations(which % (4 - k), k, wrong);
        } else {
            signatures = new bytes[](k + 1);
            (, uint256 key) = actor("stranger");
            for (uint256 i = 0; i <= k; ++i) {
                signatures[i] = how % 4 == 2 ? attestation(which % 3, right) : sign(key, right);
            }
        }
        bool ok = milestone
            ? ask(
                stranger,
                abi.encodeCall(IDeliveryEscrow.releaseMilestone, (t, Milestone.Shipped, HEAD, at, signatures))
            )
            : ask(stranger, abi.encodeCall(IDeliveryEscrow.release, (t, HEAD, at, signatures)));
        isTrue(!ok, "forged");
        checkState(b);
    }

    function settle(uint256 which) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        bool due = b.status == Status.Delivered && time > b.inspectionEnds;
        end(b, due, stranger, abi.encodeCall(IDeliveryEscrow.settle, (b.terms)), Status.Released, 0);
    }

    function confirm(uint256 which) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        bool due = b.status <= Status.Disputed;
        end(b, due, b.terms.buyer, abi.encodeCall(IDeliveryEscrow.confirm, (b.terms)), Status.Confirmed, 0);
    }

    function refund(uint256 which) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        bool due = b.status == Status.Funded && time > closesAt(b.terms);
        end(b, due, stranger, abi.encodeCall(IDeliveryEscrow.refund, (b.terms)), Status.Refunded, 10_000);
    }

    function cancel(uint256 which) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        bool due = b.status <= Status.Disputed && b.paid == 0;
        bytes memory call_ = abi.encodeCall(IDeliveryEscrow.cancel, (b.terms));
        end(b, due, b.terms.merchant, call_, Status.Cancelled, 10_000);
    }

    function dispute(uint256 which) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        Terms memory t = b.terms;
        bool due = (b.status == Status.Funded && time <= closesAt(t))
            || (b.status == Status.Delivered && time <= b.inspectionEnds);
        equal(ask(t.buyer, abi.encodeCall(IDeliveryEscrow.dispute, (t, "evidence"))), due, "disputed");
        if (due) (b.status, b.arbitrationEnds) = (Status.Disputed, uint64(time) + t.arbitration());
        checkState(b);
    }

    function resolve(uint256 which, uint16 bps) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        bps = uint16(bps % 10_002);
        bool due = b.terms.arbiter == arbiter && b.status == Status.Disputed && time <= b.arbitrationEnds
            && bps <= 10_000;
        bytes memory call_ = abi.encodeCall(IDeliveryEscrow.resolve, (b.terms, bps));
        end(b, due, arbiter, call_, Status.Resolved, bps);
    }

    function resolveByDefault(uint256 which) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        bool due = b.status == Status.Disputed && time > b.arbitrationEnds;
        bytes memory call_ = abi.encodeCall(IDeliveryEscrow.resolveByDefault, (b.terms));
        end(b, due, stranger, call_, Status.Resolved, b.terms.defaultBuyerBps());
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
        verb = verb % 4;
        if (verb == 0) call_ = abi.encodeCall(IDeliveryEscrow.confirm, (t));
        if (verb == 1) call_ = abi.encodeCall(IDeliveryEscrow.dispute, (t, ""));
        if (verb == 2) (rightful, call_) = (arbiter, abi.encodeCall(IDeliveryEscrow.resolve, (t, 0)));
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
        uint256[4] memory at =
            [uint256(b.terms.deadline), closesAt(b.terms), b.inspectionEnds, b.arbitrationEnds];
        uint256 to = at[boundary % 4] + (boundary >> 7);
        if (to > time) time = to;
    }

    function timely(Terms memory t, uint64 happenedAt) private view returns (bool) {
        return happenedAt <= t.deadline && happenedAt <= time && time <= closesAt(t);
    }

    /// @dev Mostly a time that can be, often one at a boundary.
    function around(uint64 then, Terms memory t) private view returns (uint64) {
        if (then % 4 == 0) return uint64(time);
        if (then % 4 == 1) return t.deadline + then / 4 % 2;
        return uint64(within(then, time - 1 days, time + 1));
    }
}
