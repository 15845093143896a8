// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Milestone, Status, Terms} from "../../src/OrderTypes.sol";
import {Base} from "../Base.sol";
import {IEscrow} from "../IEscrow.sol";
import {IPassport} from "../IPassport.sol";
import {ITestToken} from "../ITestToken.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice An escrow, a token, a batch of passports, and terms to start from: ETH, no NFT, 2 of 3 attestors.
abstract contract EscrowBase is Base {
    using RuleBook for Terms;

    uint128 internal constant AMOUNT = 1 ether;
    uint64 internal constant DEADLINE = uint64(NOW) + 7 days;
    uint32 internal constant GRACE = 1 days;
    uint32 internal constant ARBITRATION = 3 days;
    uint16 internal constant BOND_BPS = 500;
    uint256 internal constant BOND = AMOUNT / 20;
    uint256 internal constant END = uint256(DEADLINE) + GRACE;
    bytes32 internal constant HEAD = keccak256("custody record");
    bytes16 internal constant CODE = "7H3QAR0Z9YXKM2CV";

    IEscrow internal escrow;
    ITestToken internal token;
    IPassport internal passport;
    uint256 internal firstToken;

    address internal buyer = who("buyer");
    address internal merchant = who("merchant");
    address internal arbiter = who("arbiter");
    address internal stranger = who("stranger");
    address internal maker = who("maker");
    uint256[3] internal attestorKeys;
    address[] internal attestors;

    function setUp() public virtual {
        vm.warp(NOW);
        escrow = newEscrow();
        token = newToken();
        passport = newPassport(address(this), "");
        passport.setIssuer(maker, true);
        passport.setEscrow(address(escrow), true);
        vm.prank(maker);
        firstToken = passport.mintBatch("root", 16);
        vm.prank(maker);
        passport.transferFrom(maker, merchant, firstToken);
        makeAttestors();
        vm.deal(buyer, 100 ether);
        vm.deal(merchant, 1 ether);
        vm.prank(merchant);
        token.approve(address(escrow), type(uint256).max);
        token.mint(buyer, 100 ether);
        vm.prank(buyer);
        token.approve(address(escrow), type(uint256).max);
        vm.prank(merchant);
        passport.setApprovalForAll(address(escrow), true);
    }

    function makeAttestors() private {
        string[3] memory names = ["carrier", "warehouse", "retailer"];
        for (uint256 i = 0; i < 3; ++i) {
            (, attestorKeys[i]) = actor(names[i]);
        }
        for (uint256 i = 0; i < 3; ++i) {
            for (uint256 j = i + 1; j < 3; ++j) {
                if (vm.addr(attestorKeys[j]) < vm.addr(attestorKeys[i])) {
                    (attestorKeys[i], attestorKeys[j]) = (attestorKeys[j], attestorKeys[i]);
                }
            }
            attestors.push(vm.addr(attestorKeys[i]));
        }
    }

    function ethTerms() internal view returns (Terms memory t) {
        t.buyer = buyer;
        t.merchant = merchant;
        t.amount = AMOUNT;
        t.setFundBy(DEADLINE);
        t.setDeadline(DEADLINE);
        t.setGrace(GRACE);
        t.arbiter = arbiter;
        t.setArbitration(ARBITRATION);
        t.setDeliveredBuyerBps(4000);
        t.setUndeliveredBuyerBps(6000);
        t.setBondBps(BOND_BPS);
        t.setThreshold(2);
        t.attestors = attestors;
        t.setSalt(uint152(uint256(keccak256("salt"))));
    }

    function tokenTerms() internal view returns (Terms memory t) {
        t = ethTerms();
        t.asset = address(token);
    }

    /// @dev Adds the merchant's NFT.
    function withNFT(Terms memory t) internal view returns (Terms memory) {
        t.passport = address(passport);
        t.tokenId = firstToken;
        return t;
    }

    function fund(Terms memory t) internal returns (bytes32 id) {
        bytes memory signature = merchantSignature(t);
        vm.prank(t.buyer);
        return escrow.fund{value: t.asset == address(0) ? t.amount : 0}(t, signature);
    }

    function merchantSignature(Terms memory t) internal view returns (bytes memory) {
        if (t.passport == address(0)) return "";
        (, uint256 key) = actor("merchant");
        return sign(key, escrow.orderId(t));
    }

    /// @dev Agrees on the recipient's code.
    function withCode(Terms memory t) internal pure returns (Terms memory) {
        t.deliveryCodeHash = sha256(abi.encodePacked(CODE));
        return t;
    }

    /// @dev The bitmap of `n` attestors from `from` on.
    function places(uint256 from, uint256 n) internal pure returns (uint256) {
        return ((1 << n) - 1) << from;
    }

    /// @dev Signatures of the first `n` attestors from `from` on.
    function attest(Terms memory t, uint64 deliveredAt, uint256 from, uint256 n)
        internal
        view
        returns (bytes[] memory signatures)
    {
        bytes32 digest = escrow.attestationDigest(escrow.orderId(t), HEAD, deliveredAt);
        signatures = new bytes[](n);
        for (uint256 i = 0; i < n; ++i) {
            signatures[i] = sign(attestorKeys[from + i], digest);
        }
    }

    function release(Terms memory t, uint64 deliveredAt) internal {
        bytes[] memory signatures = attest(t, deliveredAt, 0, t.threshold());
        vm.prank(stranger);
        escrow.release(t, HEAD, deliveredAt, CODE, places(0, t.threshold()), signatures);
    }

    function attestMilestone(Terms memory t, Milestone milestone, uint64 happenedAt, uint256 from, uint256 n)
        internal
        view
        returns (bytes[] memory signatures)
    {
        bytes32 digest = escrow.milestoneDigest(escrow.orderId(t), milestone, HEAD, happenedAt);
        signatures = new bytes[](n);
        for (uint256 i = 0; i < n; ++i) {
            signatures[i] = sign(attestorKeys[from + i], digest);
        }
    }

    function releaseMilestone(Terms memory t, Milestone milestone, uint64 happenedAt) internal {
        bytes[] memory signatures = attestMilestone(t, milestone, happenedAt, 0, t.threshold());
        vm.prank(stranger);
        escrow.releaseMilestone(t, milestone, HEAD, happenedAt, places(0, t.threshold()), signatures);
    }

    /// @dev The buyer's.
    function dispute(Terms memory t) internal {
        disputeBy(t, t.buyer);
    }

    function disputeBy(Terms memory t, address by) internal {
        uint256 value = disputeValue(t);
        vm.prank(by);
        escrow.dispute{value: value}(t, "evidence");
    }

    /// @dev ETH that comes along with a dispute.
    function disputeValue(Terms memory t) internal pure returns (uint256) {
        return t.asset == address(0) ? t.bond() : 0;
    }

    /// @dev Both sides' signatures over a digest.
    function agreed(bytes32 digest) internal pure returns (bytes memory ofBuyer, bytes memory ofMerchant) {
        (, uint256 buyerKey_) = actor("buyer");
        (, uint256 merchantKey_) = actor("merchant");
        return (sign(buyerKey_, digest), sign(merchantKey_, digest));
    }

    function domainSeparator() internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Waymark Delivery Escrow"),
                keccak256("2"),
                block.chainid,
                address(escrow)
            )
        );
    }

    function statusIs(bytes32 id, Status want) internal view {
        equal(uint256(escrow.order(id).status), uint256(want), "status");
    }

    function balanceOf(address asset, address account) internal view returns (uint256) {
        return asset == address(0) ? account.balance : token.balanceOf(account);
    }
}
