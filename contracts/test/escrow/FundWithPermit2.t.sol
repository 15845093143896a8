// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {Wallet1271} from "../contracts/Hostile.sol";
import {PERMIT2_CODE} from "../contracts/Permit2Code.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice On the code of Permit2 itself.
contract FundWithPermit2Test is EscrowBase {
    using RuleBook for Terms;

    address private constant PERMIT2 = 0x000000000022D473030F116dDEE9F6B43aC78BA3;
    uint256 private constant UNTIL = NOW + 1 hours;

    string private constant TERMS =
        "Terms(address buyer,address merchant,address arbiter,address[] attestors,uint128 amount,bytes32 deliveryCodeHash,bytes32 destination,uint256 tokenId,address passport,address asset,address feeRecipient,uint64 fundBy,uint64 deadline,uint32 grace,uint32 inspection,uint32 arbitration,uint32 refundWindow,uint16 deliveredBuyerBps,uint16 undeliveredBuyerBps,uint16 shippedBps,uint16 customsBps,uint16 feeBps,uint16 bondBps,uint8 threshold,uint152 salt)";
    string private constant PERMIT =
        "PermitWitnessTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline,Terms witness)";
    string private constant TOKEN_PERMISSIONS = "TokenPermissions(address token,uint256 amount)";

    uint256 private buyerKey;

    function setUp() public override {
        super.setUp();
        (, buyerKey) = actor("buyer");
        vm.etch(PERMIT2, PERMIT2_CODE);
        vm.prank(buyer);
        token.approve(address(escrow), 0);
        vm.prank(buyer);
        token.approve(PERMIT2, type(uint256).max);
    }

    function hashStruct(Terms memory t) private pure returns (bytes32) {
        bytes memory head = abi.encode(
            keccak256(bytes(TERMS)),
            t.buyer,
            t.merchant,
            t.arbiter,
            keccak256(abi.encodePacked(t.attestors)),
            t.amount,
            t.deliveryCodeHash,
            t.destination
        );
        bytes memory middle = abi.encode(
            t.tokenId,
            t.passport,
            t.asset,
            t.feeRecipient,
            t.fundBy(),
            t.deadline(),
            t.grace(),
            t.inspection(),
            t.arbitration(),
            t.refundWindow()
        );
        bytes memory tail = abi.encode(
            t.deliveredBuyerBps(),
            t.undeliveredBuyerBps(),
            t.shippedBps(),
            t.customsBps(),
            t.feeBps(),
            t.bondBps(),
            t.threshold(),
            t.salt()
        );
        return keccak256(bytes.concat(head, middle, tail));
    }

    /// @dev What the buyer's wallet signs, types in the order of EIP-712.
    function digest(Terms memory t, address spender, uint256 nonce) private view returns (bytes32) {
        bytes32 permitted =
            keccak256(abi.encode(keccak256(bytes(TOKEN_PERMISSIONS)), t.asset, uint256(t.amount)));
        bytes32 message = keccak256(
            abi.encode(
                keccak256(abi.encodePacked(PERMIT, TERMS, TOKEN_PERMISSIONS)),
                permitted,
                spender,
                nonce,
                UNTIL,
                hashStruct(t)
            )
        );
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,uint256 chainId,address verifyingContract)"),
                keccak256("Permit2"),
                block.chainid,
                PERMIT2
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }

    function permission(Terms memory t) private view returns (bytes memory) {
        return sign(buyerKey, digest(t, address(escrow), 0));
    }

    function test_sentByAnother(uint128 amount, bool nft, uint256 nonce) public {
        Terms memory t = tokenTerms();
        t.amount = uint128(within(amount, 1, 100 ether));
        if (nft) t = withNFT(t);
        bytes32 id = escrow.orderId(t);
        bytes memory permit = sign(buyerKey, digest(t, address(escrow), nonce));
        bytes memory signature = merchantSignature(t);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Funded(id, buyer, merchant, address(token), t.amount);
        vm.prank(stranger);
        equal(escrow.fundWithPermit2(t, signature, nonce, UNTIL, permit), id, "returned id");
        statusIs(id, Status.Funded);
        equal(token.balanceOf(address(escrow)), t.amount, "escrow");
        equal(token.balanceOf(buyer), 100 ether - t.amount, "buyer");
        equal(passport.ownerOf(firstToken), nft ? address(escrow) : merchant, "NFT");
    }

    function test_aContractBuysByItsSignature() public {
        (address owner, uint256 key) = actor("wallet owner");
        Wallet1271 wallet = new Wallet1271(owner);
        token.mint(address(wallet), AMOUNT);
        wallet.execute(address(token), 0, abi.encodeCall(token.approve, (PERMIT2, AMOUNT)));
        Terms memory t = tokenTerms();
        t.buyer = address(wallet);
        bytes memory permit = abi.encodePacked(bytes1(0x77), sign(key, digest(t, address(escrow), 0)));
        escrow.fundWithPermit2(t, "", 0, UNTIL, permit);
        statusIs(escrow.orderId(t), Status.Funded);
    }

    /// @dev One signature binds money and terms: under other terms it is none.
    function test_bindsTheTerms(uint8 change) public {
        Terms memory t = tokenTerms();
        bytes memory permit = permission(t);
        change = change % 6;
        if (change == 0) t.merchant = stranger;
        if (change == 1) t.amount -= 1;
        if (change == 2) t.setDeadline(t.deadline() + 1);
        if (change == 3) t.setSalt(t.salt() + 1);
        if (change == 4) t.attestors[2] = address(type(uint160).max);
        if (change == 5) t.deliveryCodeHash = bytes32(uint256(1));
        vm.expectRevert(abi.encodeWithSignature("InvalidSigner()"));
        escrow.fundWithPermit2(t, "", 0, UNTIL, permit);
        equal(token.balanceOf(buyer), 100 ether, "buyer");
    }

    /// @dev Signed for another spender, or by another.
    function test_refusesSignaturesOfOthers(uint256 key) public {
        Terms memory t = tokenTerms();
        bytes memory reason = abi.encodeWithSignature("InvalidSigner()");
        bytes memory forged = sign(within(key, 1, type(uint128).max), digest(t, address(escrow), 0));
        vm.expectRevert(reason);
        escrow.fundWithPermit2(t, "", 0, UNTIL, forged);
        bytes memory elsewhere = sign(buyerKey, digest(t, stranger, 0));
        vm.expectRevert(reason);
        escrow.fundWithPermit2(t, "", 0, UNTIL, elsewhere);
    }

    function test_withinItsTimeAndOnce() public {
        Terms memory t = tokenTerms();
        bytes memory permit = permission(t);
        vm.warp(UNTIL + 1);
        vm.expectRevert(abi.encodeWithSignature("SignatureExpired(uint256)", UNTIL));
        escrow.fundWithPermit2(t, "", 0, UNTIL, permit);
        vm.warp(UNTIL);
        bytes32 id = escrow.fundWithPermit2(t, "", 0, UNTIL, permit);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Funded));
        escrow.fundWithPermit2(t, "", 0, UNTIL, permit);
    }

    function test_refusesETHOrders() public {
        Terms memory t = ethTerms();
        bytes memory permit = permission(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongAmount.selector, AMOUNT, 0));
        escrow.fundWithPermit2(t, "", 0, UNTIL, permit);
    }

    /// @dev A chain without Permit2.
    function test_whereThereIsNoPermit2() public {
        Terms memory t = tokenTerms();
        bytes memory permit = permission(t);
        vm.etch(PERMIT2, "");
        vm.expectRevert("");
        escrow.fundWithPermit2(t, "", 0, UNTIL, permit);
    }

    function test_needsTheMerchantsWordForAnNFT() public {
        Terms memory t = withNFT(tokenTerms());
        bytes32 id = escrow.orderId(t);
        bytes memory permit = permission(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidMerchantSignature.selector, merchant, id));
        escrow.fundWithPermit2(t, permit, 0, UNTIL, permit);
    }
}
