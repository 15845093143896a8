// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {NewVersion} from "../../src/IPassportVersions.sol";
import {IPassportRecovery} from "../../src/IPassportRecovery.sol";
import {IProductPassport, Leaf} from "../../src/IProductPassport.sol";
import {Base} from "../Base.sol";
import {IPassport} from "../IPassport.sol";
import {Vault} from "./PassportBase.sol";
import {Tree} from "./Tree.sol";

/// @notice Drives the passport contract at random: holders, an issuer, strangers, an escrow and a vault, all at
/// once, while time moves by jumps. It keeps books of its own by the rules of the interface, and stops with an
/// error where a call worked that should not have, or moved what it should not.
contract PassportHandler is Base {
    struct Book {
        address owner;
        bool approved; // the escrow, by the owner
        bool recalled;
        bool stolen;
        uint256 claims;
        bytes32 head;
        uint256 versions;
        address recoveryTo; // zero: no proposal stands
        uint256 recoveryEnds;
        uint256 vetoes;
        uint256 pausedUntil;
    }

    uint32 public constant SIZE = 4;

    IPassport public immutable passport;
    IPassportRecovery private immutable recovery;
    address public immutable maker = who("maker");
    Vault public immutable escrow;
    Vault public immutable vault;
    address[] private actors; // who can hold tokens; escrow and vault are the last
    Book[SIZE] private books;
    Leaf[] private items;
    bytes32[] private leaves;
    uint256 public first;
    uint224 private batchId;
    bool public batchRecalled;
    uint256 private time = NOW;
    uint256 public recovered;
    uint256 public moved;

    constructor(IPassport passport_, Vault escrow_) {
        passport = passport_;
        recovery = IPassportRecovery(passport_.recovery());
        escrow = escrow_;
        vault = new Vault();
        for (uint256 i = 0; i < SIZE; ++i) {
            items.push(Leaf(bytes32(i), bytes32(i), vm.addr(uint256(keccak256(abi.encode("claim", i))))));
            leaves.push(sha256(abi.encodePacked(hex"00", bytes32(i), bytes32(i), items[i].claimKey)));
            books[i].owner = maker;
        }
        string[3] memory names = ["alice", "bob", "mallory"];
        actors.push(maker);
        for (uint256 i = 0; i < 3; ++i) {
            actors.push(who(names[i]));
        }
        actors.push(address(escrow));
        actors.push(address(vault));
    }

    /// @dev Once the admin let the maker mint.
    function mint() external {
        if (first != 0) return;
        bytes32 root = Tree.root(leaves);
        batchId = passport.batchIdOf(maker, root);
        vm.prank(maker);
        first = passport.mintBatch(root, SIZE);
    }

    function book(uint256 i) external view returns (Book memory) {
        return books[i];
    }

    function holders() external view returns (address[] memory) {
        return actors;
    }

    // --- Actions

    function transfer(uint256 which, uint256 caller, uint256 to, bool honest) external {
        which %= SIZE;
        Book storage b = books[which];
        address sender = honest ? b.owner : pick(caller);
        bool allowed = mayAct(b, sender) && mayMove(which, sender, pick(to));
        equal(act(sender, transferCall(which, pick(to))), allowed, "transfer");
        if (!allowed) return;
        ++moved;
        acted(b);
        moveTo(b, pick(to));
    }

    function transferCall(uint256 which, address to) private view returns (bytes memory) {
        return abi.encodeCall(passport.transferFrom, (books[which].owner, to, first + which));
    }

    /// @dev Recalled and stolen items stay where they are, but for the escrow that hands one on. Nothing enters
    /// the escrow but what it takes.
    function mayMove(uint256 which, address sender, address to) private view returns (bool) {
        if (to == address(escrow) && sender != to) return false;
        return (!isRecalled(which) && !books[which].stolen) || books[which].owner == address(escrow);
    }

    /// @dev The escrow takes a token with its holder's approval, as for an order.
    function intoEscrow(uint256 which) external {
        which %= SIZE;
        Book storage b = books[which];
        address owner = b.owner;
        if (owner == address(escrow)) return;
        isTrue(act(owner, abi.encodeCall(passport.approve, (address(escrow), first + which))), "approve");
        acted(b);
        bool ok = act(address(escrow), transferCall(which, address(escrow)));
        equal(ok, !isRecalled(which) && !b.stolen, "into escrow");
        b.approved = true;
        if (ok) moveTo(b, address(escrow));
    }

    /// @dev The owner, and the escrow that it approved: an order that did not come about leaves that behind.
    function mayAct(Book storage b, address sender) private view returns (bool) {
        return sender == b.owner || (b.approved && sender == address(escrow));
    }

    /// @dev What the old owner approved is gone.
    function moveTo(Book storage b, address to) private {
        (b.owner, b.approved) = (to, false);
    }

    /// @dev The holder did something with the token: what was proposed is over, and the issuer pauses.
    function acted(Book storage b) private {
        if (b.recoveryTo == address(0)) return;
        b.recoveryTo = address(0);
        b.pausedUntil = time + (90 days << (b.vetoes < 6 ? b.vetoes : 6));
        ++b.vetoes;
    }

    function returnToIssuer(uint256 which, uint256 caller) external {
        which %= SIZE;
        Book storage b = books[which];
        bool allowed =
            mayAct(b, pick(caller)) && (isRecalled(which) || b.stolen) && b.owner != address(escrow);
        bool ok = act(pick(caller), abi.encodeCall(IProductPassport.returnToIssuer, (first + which)));
        equal(ok, allowed, "return");
        if (!ok) return;
        acted(b);
        moveTo(b, maker);
    }

    function approve(uint256 which) external {
        which %= SIZE;
        Book storage b = books[which];
        isTrue(act(b.owner, abi.encodeCall(passport.approve, (address(0), first + which))), "approve");
        acted(b);
        b.approved = false;
    }

    function recall(uint256 which, uint256 caller, uint8 mood) external {
        which %= SIZE;
        bool on = mood % 4 == 0;
        Book storage b = books[which];
        bytes memory call = on
            ? abi.encodeCall(IProductPassport.recall, (first + which, ""))
            : abi.encodeCall(IProductPassport.liftRecall, (first + which));
        bool ok = act(pick(caller), call);
        equal(ok, pick(caller) == maker && b.recalled != on, "recall");
        if (ok) b.recalled = on;
    }

    function recallBatch(uint8 mood) external {
        bool on = mood % 4 == 0;
        bytes memory call = on
            ? abi.encodeCall(IProductPassport.recallBatch, (batchId, ""))
            : abi.encodeCall(IProductPassport.liftBatchRecall, (batchId));
        bool ok = act(maker, call);
        equal(ok, batchRecalled != on, "batch recall");
        batchRecalled = on;
    }

    function report(uint256 which, uint256 caller, uint8 mood) external {
        which %= SIZE;
        bool stolen = mood % 4 == 0;
        Book storage b = books[which];
        bytes memory call = stolen
            ? abi.encodeCall(IProductPassport.reportStolen, (first + which))
            : abi.encodeCall(IProductPassport.reportFound, (first + which));
        bool ok = act(pick(caller), call);
        equal(ok, pick(caller) == b.owner && b.stolen != stolen, "report");
        if (!ok) return;
        acted(b);
        b.stolen = stolen;
    }

    function claim(uint256 which, uint256 to) external {
        which %= SIZE;
        Book storage b = books[which];
        address taker = pick(to);
        bool allowed = b.claims == 0 && !isRecalled(which) && !b.stolen && b.owner != address(escrow)
            && taker != address(escrow) && (b.owner == maker || b.owner == taker);
        equal(act(address(this), claimCall(which, taker)), allowed, "claim");
        if (!allowed) return;
        ++b.claims; // sent by somebody else: no act of the holder
        if (b.owner != taker) moveTo(b, taker);
    }

    function claimCall(uint256 which, address taker) private view returns (bytes memory) {
        uint256 key = uint256(keccak256(abi.encode("claim", which)));
        bytes memory signature = sign(key, claimDigest(first + which, taker));
        bytes32[] memory proof = Tree.path(leaves, which);
        return abi.encodeCall(
            IProductPassport.claim, (first + which, items[which], proof, taker, uint64(time), signature)
        );
    }

    function claimDigest(uint256 id, address taker) private view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Waymark Product Passport"),
                keccak256("1"),
                block.chainid,
                address(passport)
            )
        );
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Claim(uint256 tokenId,address newOwner,uint256 nonce,uint64 expiry)"),
                id,
                taker,
                passport.claimNonce(id),
                uint64(time)
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }

    function append(uint256 which, uint256 caller, bytes32 hash, bool stale) external {
        which %= SIZE;
        Book storage b = books[which];
        NewVersion[] memory v = new NewVersion[](1);
        v[0] = NewVersion(first + which, stale ? bytes32(uint256(1)) : b.head, hash);
        bool ok = act(pick(caller), abi.encodeCall(passport.appendVersions, (v)));
        equal(ok, pick(caller) == maker && !stale && hash != 0, "append");
        if (!ok) return;
        b.head = passport.nextVersionHead(first + which, b.head, hash);
        ++b.versions;
    }

    /// @dev Of a token that can be recovered, if there is one: at random it would hardly ever be.
    function propose(uint256 which, uint256 to) external {
        which %= SIZE;
        for (uint256 i = 0; i < SIZE && !recoverable(which); ++i) {
            which = (which + 1) % SIZE;
        }
        Book storage b = books[which];
        address taker = pick(to);
        bool ok = act(maker, abi.encodeCall(recovery.proposeRecovery, (first + which, taker, "reason")));
        bool allowed = (b.recoveryTo == address(0) || time > b.recoveryEnds + 30 days) && recoverable(which)
            && taker != b.owner && taker != address(escrow) && time >= b.pausedUntil;
        equal(ok, allowed, "propose");
        if (ok) (b.recoveryTo, b.recoveryEnds) = (taker, time + 180 days);
    }

    function veto(uint256 which, uint256 caller) external {
        which %= SIZE;
        Book storage b = books[which];
        address sender = pick(caller);
        bool ok = act(sender, abi.encodeCall(recovery.vetoRecovery, (first + which)));
        equal(ok, b.recoveryTo != address(0) && (mayAct(b, sender) || sender == maker), "veto");
        if (!ok) return;
        if (mayAct(b, sender)) acted(b);
        else b.recoveryTo = address(0);
    }

    function execute(uint256 which) external {
        which = proposed(which);
        Book storage b = books[which];
        bool ok = act(address(this), abi.encodeCall(recovery.executeRecovery, (first + which)));
        bool allowed = b.recoveryTo != address(0) && time > b.recoveryEnds && time <= b.recoveryEnds + 30 days
            && recoverable(which);
        equal(ok, allowed, "execute");
        if (!ok) return;
        ++recovered;
        moveTo(b, b.recoveryTo);
        b.recoveryTo = address(0);
    }

    /// @dev From time to time exactly the last second of the challenge period, or the one after it.
    function pass(uint256 which, uint32 by) external {
        uint256 exact = books[proposed(which)].recoveryEnds + (by >> 1) % 2;
        time = by % 2 == 0 && exact > time ? exact : time + by % 100 days;
        vm.warp(time);
    }

    // --- Books

    function isRecalled(uint256 which) public view returns (bool) {
        return books[which].recalled || batchRecalled;
    }

    function recoverable(uint256 which) private view returns (bool) {
        Book storage b = books[which];
        return !isRecalled(which) && !b.stolen && b.owner != maker && b.owner.code.length == 0;
    }

    /// @dev A token with a proposal, if there is one.
    function proposed(uint256 seed) private view returns (uint256) {
        for (uint256 i = 0; i < SIZE; ++i) {
            if (books[(seed % SIZE + i) % SIZE].recoveryTo != address(0)) return (seed % SIZE + i) % SIZE;
        }
        return seed % SIZE;
    }

    function pick(uint256 seed) private view returns (address) {
        return actors[seed % actors.length];
    }

    /// @dev Which of the two contracts has the function is seen by its selector.
    function act(address sender, bytes memory data) private returns (bool ok) {
        bytes4 selector = bytes4(data);
        bool ofRecovery = selector == IPassportRecovery.proposeRecovery.selector
            || selector == IPassportRecovery.vetoRecovery.selector
            || selector == IPassportRecovery.executeRecovery.selector;
        vm.prank(sender);
        (ok,) = (ofRecovery ? address(recovery) : address(passport)).call(data);
    }
}
