// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Terms} from "../../src/OrderTypes.sol";
import {IEscrow} from "../IEscrow.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract OrderIdTest is EscrowBase {
    using RuleBook for Terms;

    bytes32 private constant TYPEHASH = keccak256(
        "Terms(address buyer,address merchant,address arbiter,address[] attestors,uint128 amount,bytes32 deliveryCodeHash,bytes32 destination,uint256 tokenId,address passport,address asset,address feeRecipient,uint64 fundBy,uint64 deadline,uint32 grace,uint32 inspection,uint32 arbitration,uint32 refundWindow,uint16 deliveredBuyerBps,uint16 undeliveredBuyerBps,uint16 shippedBps,uint16 customsBps,uint16 feeBps,uint16 bondBps,uint8 threshold,uint152 salt)"
    );

    function domain(uint256 chainId, address self) private pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Waymark Delivery Escrow"),
                keccak256("2"),
                chainId,
                self
            )
        );
    }

    /// @dev The same hash in plain Solidity, field by field.
    function plainId(Terms memory t, uint256 chainId, address self) private pure returns (bytes32) {
        bytes memory head = abi.encode(
            TYPEHASH,
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
        return keccak256(
            abi.encodePacked(hex"1901", domain(chainId, self), keccak256(bytes.concat(head, middle, tail)))
        );
    }

    function test_isTheEIP712Hash(Terms memory t) public view {
        equal(escrow.orderId(t), plainId(t, block.chainid, address(escrow)), "order id");
    }

    function test_isBoundToChainAndContract() public {
        Terms memory t = ethTerms();
        bytes32 here = escrow.orderId(t);
        IEscrow other = newEscrow();
        isTrue(other.orderId(t) != here, "another contract");
        equal(other.orderId(t), plainId(t, block.chainid, address(other)), "its own id");
        vm.chainId(777);
        equal(escrow.orderId(t), plainId(t, 777, address(escrow)), "after a fork of the chain");
    }

    function test_everyFieldCounts(uint8 field, uint256 value) public view {
        Terms memory t = ethTerms();
        bytes32 before = escrow.orderId(t);
        field = field % 25;
        if (field == 0) t.buyer = address(uint160(value));
        if (field == 1) t.merchant = address(uint160(value));
        if (field == 2) t.asset = address(uint160(value) | 1);
        if (field == 3) t.amount = uint128(value);
        if (field == 4) t.passport = address(uint160(value) | 1);
        if (field == 5) t.tokenId = value | 1;
        if (field == 6) t.setDeadline(uint64(value | 1 << 63));
        if (field == 7) t.arbiter = address(uint160(value));
        if (field == 8) t.feeRecipient = address(uint160(value) | 1);
        if (field == 9) t.deliveryCodeHash = bytes32(value | 1);
        if (field == 10) t.setGrace(uint32(value | 1 << 31));
        if (field == 11) t.setInspection(uint32(value | 1));
        if (field == 12) t.setArbitration(uint32(value | 1 << 31));
        if (field == 13) t.setDeliveredBuyerBps(uint16(value | 1 << 15));
        if (field == 14) t.setShippedBps(uint16(value | 1));
        if (field == 15) t.setCustomsBps(uint16(value | 1));
        if (field == 16) t.setFeeBps(uint16(value | 1));
        if (field == 17) t.setThreshold(uint8(value | 4));
        if (field == 18) t.attestors[value % 3] = address(uint160(value));
        if (field == 19) t.setSalt(uint152(value | 1 << 151));
        if (field == 20) t.destination = bytes32(value | 1);
        if (field == 21) t.setFundBy(uint64(value | 1 << 63));
        if (field == 22) t.setRefundWindow(uint32(value | 1));
        if (field == 23) t.setUndeliveredBuyerBps(uint16(value | 1 << 15));
        if (field == 24) t.setBondBps(uint16(value | 1 << 15));
        isTrue(escrow.orderId(t) != before, "another id");
    }

    function test_attestationDigest(bytes32 id, bytes32 head, uint64 deliveredAt) public view {
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Attestation(bytes32 orderId,bytes32 head,uint64 deliveredAt)"),
                id,
                head,
                deliveredAt
            )
        );
        bytes32 want = keccak256(abi.encodePacked(hex"1901", domain(block.chainid, address(escrow)), message));
        equal(escrow.attestationDigest(id, head, deliveredAt), want, "digest");
    }

    function test_splitDigest(bytes32 id, uint16 bps, bool item, uint64 until) public view {
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Split(bytes32 orderId,uint16 buyerBps,bool itemToBuyer,uint64 validUntil)"),
                id,
                bps,
                item,
                until
            )
        );
        bytes32 want = keccak256(abi.encodePacked(hex"1901", domain(block.chainid, address(escrow)), message));
        equal(escrow.splitDigest(id, bps, item, until), want, "digest");
    }

    function test_extensionDigest(bytes32 id, uint64 deadline, uint64 until) public view {
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Extension(bytes32 orderId,uint64 deadline,uint64 validUntil)"), id, deadline, until
            )
        );
        bytes32 want = keccak256(abi.encodePacked(hex"1901", domain(block.chainid, address(escrow)), message));
        equal(escrow.extensionDigest(id, deadline, until), want, "digest");
    }

    function test_eip712Domain() public view {
        (bytes1 fields, string memory name, string memory version, uint256 chainId, address self,,) =
            escrow.eip712Domain();
        equal(bytes32(fields), bytes32(bytes1(0x0f)), "fields");
        equal(name, "Waymark Delivery Escrow", "name");
        equal(version, "2", "version");
        equal(chainId, block.chainid, "chain id");
        equal(self, address(escrow), "contract");
    }
}
