// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IDeliveryEscrow} from "../../../src/IDeliveryEscrow.sol";
import {Status, Terms} from "../../../src/OrderTypes.sol";
import {RuleBook} from "../RuleBook.sol";
import {FeeToken} from "../../contracts/FeeToken.sol";
import {GenerousToken} from "../../contracts/Hostile.sol";
import {IMints} from "./Actors.sol";
import {Ledger} from "./Ledger.sol";

/// @notice Begins orders of every kind, in every way, and some that must not begin.
abstract contract Funder is Ledger {
    using RuleBook for Terms;

    bytes32 private constant AUTHORIZATION = keccak256(
        "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
    );
    bytes32 private constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    address private immutable fee = address(new FeeToken());
    address private immutable generous = address(new GenerousToken());

    /// @dev The fewer orders, the more happens to each.
    uint256 private immutable most;

    constructor(uint256 most_) {
        most = most_;
    }

    function fund(uint96 amount, uint32 kind, uint32 window, uint64 shares) external {
        vm.warp(time);
        if (books.length == most) return;
        Terms memory t = draft(amount, kind, window, shares);
        bool hasItem = kind & 3 == 0 && t.merchant == merchants[0];
        if (hasItem) {
            (t.passport, t.tokenId) = (address(nft), ++minted);
            nft.mint(t.merchant, minted);
        }
        give(t.asset, t.buyer, t.amount);
        bool due = (t.asset != address(moody) || !moody.barred(t.buyer)) && !(hasItem && nft.stuck());
        bytes32 id = escrow.orderId(t);
        bool ok = begin(t, id, kind);
        if (t.asset != assets[REBASING]) equal(ok, due, "funded");
        if (!ok) return;
        open[t.asset] += t.amount;
        Book storage b = books.push();
        (b.terms, b.id, b.status) = (t, id, Status.Funded);
        (b.left, b.deadline) = (t.amount, t.deadline());
        checkState(books[books.length - 1]);
        if (hasItem) equal(nft.ownerOf(t.tokenId), address(escrow), "NFT in escrow");
    }

    function draft(uint96 amount, uint32 kind, uint32 window, uint64 shares)
        private
        view
        returns (Terms memory t)
    {
        t.buyer = buyers[(kind >> 2) % 3];
        t.merchant = merchants[(kind >> 6) % 2];
        t.feeRecipient = recipients[(kind >> 7) % 2];
        t.asset = assets[(kind >> 8) % ASSETS];
        t.arbiter = kind & 0x10000 == 0 ? arbiter : address(0);
        t.amount = uint128(within(amount, 1, kind & 0x20000 == 0 ? 1e24 : 20_000));
        t.setFundBy(uint64(time));
        t.setDeadline(uint64(time + window % 10 days));
        t.attestors = attestors;
        t.setGrace(uint32(window) % 1 days);
        t.setInspection(kind & 0x40000 == 0 ? 0 : uint32(window) % 3 days);
        t.setArbitration(1 days + window % 2 days);
        t.setRefundWindow(window % 3 days);
        t.setDeliveredBuyerBps(uint16(shares % 10_001));
        t.setUndeliveredBuyerBps(uint16((shares >> 8) % 10_001));
        t.setBondBps(uint16(1 + (shares >> 24) % 10_000));
        if (kind & 0x800000 != 0) t.deliveryCodeHash = sha256(abi.encodePacked(CODE));
        t.setShippedBps(uint16((shares >> 16) % 5001));
        t.setCustomsBps(uint16((shares >> 32) % 5001));
        t.setFeeBps(kind & 0x80000 == 0 ? 0 : uint16((shares >> 48) % 10_001));
        t.setThreshold(uint8(1 + (kind >> 20) % 3));
        t.setSalt(uint152(books.length));
    }

    /// @dev The token that moves on signatures is funded by them, where the buyer can sign.
    function begin(Terms memory t, bytes32 id, uint32 kind) private returns (bool) {
        (, uint256 key) = actor("merchant");
        bytes memory merchantSignature = sign(key, id);
        uint256 which = (kind >> 2) % 3;
        uint256 way = (kind >> 24) % 3;
        if (t.asset == address(dollar) && which != 1 && way != 0) {
            bool ok = ask(stranger, signed(t, id, merchantSignature, which, way));
            // A permit takes the place of the standing approval.
            perform(t.buyer, t.asset, 0, abi.encodeCall(IERC20.approve, (address(escrow), type(uint256).max)));
            return ok;
        }
        return perform(
            t.buyer,
            address(escrow),
            t.asset == address(0) ? t.amount : 0,
            abi.encodeCall(IDeliveryEscrow.fund, (t, merchantSignature))
        );
    }

    function signed(Terms memory t, bytes32 id, bytes memory merchantSignature, uint256 which, uint256 way)
        private
        view
        returns (bytes memory)
    {
        uint256 until = time + 1;
        if (way == 1) {
            bytes32 authorized =
                keccak256(abi.encode(AUTHORIZATION, t.buyer, address(escrow), t.amount, 0, until, id));
            return abi.encodeCall(
                IDeliveryEscrow.fundWithAuthorization,
                (t, merchantSignature, 0, until, buyersWord(which, inDollars(authorized)))
            );
        }
        bytes32 permitted =
            keccak256(abi.encode(PERMIT, t.buyer, address(escrow), t.amount, dollar.nonces(t.buyer), until));
        return abi.encodeCall(
            IDeliveryEscrow.fundWithPermit,
            (t, merchantSignature, buyersWord(which, id), until, buyersWord(which, inDollars(permitted)))
        );
    }

    function inDollars(bytes32 structHash) private view returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), structHash));
    }

    /// @dev An id is used once.
    function fundAgain(uint256 which) external {
        vm.warp(time);
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        give(b.terms.asset, b.terms.buyer, b.terms.amount);
        (, uint256 key) = actor("merchant");
        bool ok = perform(
            b.terms.buyer,
            address(escrow),
            b.terms.asset == address(0) ? b.terms.amount : 0,
            abi.encodeCall(IDeliveryEscrow.fund, (b.terms, sign(key, b.id)))
        );
        isTrue(!ok, "an id is used once");
        checkState(b);
    }

    /// @dev Tokens that bring less or more than they were asked for.
    function fundInABadToken(uint96 amount, bool more) external {
        vm.warp(time);
        Terms memory t = draft(amount, 0, 0, 0);
        t.asset = more ? generous : fee;
        t.amount += 100; // one percent of less is nothing
        IMints(t.asset).mint(t.buyer, t.amount);
        vm.prank(t.buyer);
        IMints(t.asset).approve(address(escrow), t.amount);
        isTrue(!ask(t.buyer, abi.encodeCall(IDeliveryEscrow.fund, (t, ""))), "refused");
        equal(balance(t.asset, address(escrow)), 0, "nothing came in");
    }

    /// @dev Standing approvals are no consent: all buyers have given them.
    function fundForAnother(uint96 amount, uint32 kind) external {
        vm.warp(time);
        Terms memory t = draft(amount, kind, 0, 0);
        give(t.asset, t.buyer, t.amount);
        (, uint256 key) = actor("stranger");
        bytes memory own = sign(key, escrow.orderId(t));
        isTrue(
            !ask(stranger, abi.encodeCall(IDeliveryEscrow.fundWithPermit, (t, own, own, 0, ""))),
            "by no consent"
        );
        isTrue(!ask(stranger, abi.encodeCall(IDeliveryEscrow.fund, (t, own))), "by a stranger");
    }
}
