// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow, Status, Terms} from "../../src/IDeliveryEscrow.sol";
import {Base} from "../Base.sol";
import {MoodyNFT, MoodyToken} from "../contracts/Hostile.sol";
import {RejectsEther} from "../contracts/RejectsEther.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice Drives the escrow at random: all actors at once, orders in ETH, in a token that turns moody and with
/// an NFT that does; buyers that are wallets refusing ETH; time that moves by jumps. It keeps books of its own,
/// which the invariants compare with the contract's.
contract Handler is Base {
    using RuleBook for Terms;

    struct Book {
        Terms terms;
        bytes32 id;
        Status status;
        uint256 endings;
    }

    IDeliveryEscrow public immutable escrow;
    MoodyToken public immutable token;
    MoodyNFT public immutable nft;
    RejectsEther public immutable wallet;
    address public immutable buyer = who("buyer");
    address public immutable merchant = who("merchant");
    address public immutable arbiter = who("arbiter");

    Book[] private books;
    uint256[2] private keys;
    address[] private attestors;
    uint256 private time = NOW;
    uint256 public minted;

    constructor(IDeliveryEscrow escrow_) {
        escrow = escrow_;
        token = new MoodyToken();
        nft = new MoodyNFT();
        wallet = new RejectsEther(address(this));
        (, keys[0]) = actor("carrier");
        (, keys[1]) = actor("retailer");
        if (vm.addr(keys[1]) < vm.addr(keys[0])) (keys[0], keys[1]) = (keys[1], keys[0]);
        attestors.push(vm.addr(keys[0]));
        attestors.push(vm.addr(keys[1]));
        vm.prank(buyer);
        token.approve(address(escrow), type(uint256).max);
        wallet.execute(address(token), 0, abi.encodeCall(token.approve, (address(escrow), type(uint256).max)));
        vm.prank(merchant);
        nft.setApprovalForAll(address(escrow), true);
    }

    function count() external view returns (uint256) {
        return books.length;
    }

    function book(uint256 i) external view returns (Book memory) {
        return books[i];
    }

    // --- Actions

    function fund(uint96 amount, uint8 kind, uint32 window, uint16 bps) external {
        Terms memory t;
        t.buyer = kind & 1 == 0 ? buyer : address(wallet);
        t.merchant = merchant;
        t.asset = kind & 2 == 0 ? address(0) : address(token);
        t.amount = uint128(within(amount, 1, 1e24));
        t.deadline = uint64(time + window % 10 days);
        t.setGrace(uint32(window) % 1 days);
        t.arbiter = arbiter;
        t.setArbitration(window % 2 days);
        t.setDefaultBuyerBps(uint16(bps % 10_001));
        t.setThreshold(kind & 8 == 0 ? 1 : 2);
        t.attestors = attestors;
        t.setSalt(uint88(books.length));
        if (kind & 4 != 0) {
            (t.passport, t.tokenId) = (address(nft), ++minted);
            nft.mint(merchant, minted);
        }
        bytes32 id = escrow.orderId(t);
        (, uint256 key) = actor("merchant");
        act(t.buyer, value(t), abi.encodeCall(IDeliveryEscrow.fund, (t, sign(key, id))), t.asset, t.amount);
        (Status status,,,,,) = escrow.order(id);
        if (status == Status.Funded) books.push(Book(t, id, status, 0));
    }

    function release(uint256 which, uint64 deliveredAt) external {
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        deliveredAt = uint64(within(deliveredAt, time - 1 days, time + 1));
        bytes32 digest = escrow.attestationDigest(b.id, "head", deliveredAt);
        bytes[] memory signatures = new bytes[](2);
        (signatures[0], signatures[1]) = (sign(keys[0], digest), sign(keys[1], digest));
        end(
            b,
            address(this),
            abi.encodeCall(IDeliveryEscrow.release, (b.terms, "head", deliveredAt, signatures))
        );
    }

    function confirm(uint256 which) external {
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        end(b, b.terms.buyer, abi.encodeCall(IDeliveryEscrow.confirm, (b.terms)));
    }

    function refund(uint256 which) external {
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        end(b, address(this), abi.encodeCall(IDeliveryEscrow.refund, (b.terms)));
    }

    function cancel(uint256 which) external {
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        end(b, merchant, abi.encodeCall(IDeliveryEscrow.cancel, (b.terms)));
    }

    function dispute(uint256 which) external {
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        end(b, b.terms.buyer, abi.encodeCall(IDeliveryEscrow.dispute, (b.terms, "evidence")));
    }

    function resolve(uint256 which, uint16 bps) external {
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        end(b, arbiter, abi.encodeCall(IDeliveryEscrow.resolve, (b.terms, uint16(bps % 10_001))));
    }

    function resolveByDefault(uint256 which) external {
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        end(b, address(this), abi.encodeCall(IDeliveryEscrow.resolveByDefault, (b.terms)));
    }

    function fundAgain(uint256 which) external {
        if (books.length == 0) return;
        Book storage b = books[which % books.length];
        (, uint256 key) = actor("merchant");
        bytes memory call_ = abi.encodeCall(IDeliveryEscrow.fund, (b.terms, sign(key, b.id)));
        isTrue(
            !act(b.terms.buyer, value(b.terms), call_, b.terms.asset, b.terms.amount), "an id is used once"
        );
    }

    function withdraw(uint8 kind) external {
        address from = kind & 1 == 0 ? merchant : kind & 2 == 0 ? buyer : address(wallet);
        address asset = kind & 4 == 0 ? address(0) : address(token);
        act(from, 0, abi.encodeCall(IDeliveryEscrow.withdraw, (asset, arbiter)), address(0), 0);
    }

    function withdrawToken(uint256 tokenId, bool byMerchant) external {
        if (minted == 0) return;
        tokenId = within(tokenId, 1, minted);
        address from = byMerchant ? merchant : buyer;
        act(
            from,
            0,
            abi.encodeCall(IDeliveryEscrow.withdrawToken, (address(nft), tokenId, from)),
            address(0),
            0
        );
    }

    function moods(uint8 mood) external {
        token.bar(merchant, mood & 1 != 0);
        token.bar(buyer, mood & 2 != 0);
        token.setReturnsFalse(mood & 12 == 12);
        nft.setStuck(mood & 48 == 48);
    }

    function pass(uint32 seconds_) external {
        time += seconds_ % 2 days;
        vm.warp(time);
    }

    // --- How

    function value(Terms memory t) private pure returns (uint256) {
        return t.asset == address(0) ? t.amount : 0;
    }

    /// @dev Books a call that may end the order, whether it did, and how often it has.
    function end(Book storage b, address from, bytes memory call_) private {
        bool ok = act(from, 0, call_, address(0), 0);
        (Status now_,,,,,) = escrow.order(b.id);
        if (!ok) isTrue(now_ == b.status, "a refused call changes nothing");
        if (now_ > Status.Disputed && b.status <= Status.Disputed) b.endings++;
        if (b.status > Status.Disputed) isTrue(!ok && now_ == b.status, "an ended order stays as it is");
        b.status = now_;
    }

    /// @dev Has `from` make a call, with the money for it at hand.
    function act(address from, uint256 eth, bytes memory call_, address asset, uint256 amount)
        private
        returns (bool ok)
    {
        if (eth != 0) vm.deal(from, from.balance + eth);
        if (asset != address(0) && !token.barred(from)) token.mint(from, amount);
        if (from == address(wallet)) {
            (ok,) = from.call(abi.encodeCall(RejectsEther.execute, (address(escrow), eth, call_)));
        } else {
            vm.prank(from);
            (ok,) = address(escrow).call{value: eth}(call_);
        }
    }
}
