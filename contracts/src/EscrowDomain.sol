// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {IDeliveryEscrow} from "./IDeliveryEscrow.sol";
import {Milestone} from "./OrderTypes.sol";

/// @title What is signed for an escrow
/// @notice EIP-712 without immutable values: the runtime code is then the same at every address of every chain,
/// and one hash of it tells the genuine contract.
abstract contract EscrowDomain is IDeliveryEscrow, IERC5267 {
    string private constant NAME = "Waymark Delivery Escrow";
    string private constant VERSION = "2";
    bytes32 private constant NAME_HASH = keccak256("Waymark Delivery Escrow");
    bytes32 private constant VERSION_HASH = keccak256("2");

    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 private constant ATTESTATION_TYPEHASH =
        keccak256("Attestation(bytes32 orderId,bytes32 head,uint64 deliveredAt)");
    bytes32 private constant MILESTONE_TYPEHASH =
        keccak256("MilestoneAttestation(bytes32 orderId,uint8 milestone,bytes32 head,uint64 happenedAt)");
    bytes32 private constant SPLIT_TYPEHASH =
        keccak256("Split(bytes32 orderId,uint16 buyerBps,bool itemToBuyer,uint64 validUntil)");
    bytes32 private constant EXTENSION_TYPEHASH =
        keccak256("Extension(bytes32 orderId,uint64 deadline,uint64 validUntil)");

    /// @inheritdoc IDeliveryEscrow
    function attestationDigest(bytes32 id, bytes32 head, uint64 deliveredAt) public view returns (bytes32) {
        return _digest(keccak256(abi.encode(ATTESTATION_TYPEHASH, id, head, deliveredAt)));
    }

    /// @inheritdoc IDeliveryEscrow
    function milestoneDigest(bytes32 id, Milestone milestone, bytes32 head, uint64 happenedAt)
        public
        view
        returns (bytes32)
    {
        return _digest(keccak256(abi.encode(MILESTONE_TYPEHASH, id, milestone, head, happenedAt)));
    }

    /// @inheritdoc IDeliveryEscrow
    function splitDigest(bytes32 id, uint16 buyerBps, bool itemToBuyer, uint64 validUntil)
        public
        view
        returns (bytes32)
    {
        return _digest(keccak256(abi.encode(SPLIT_TYPEHASH, id, buyerBps, itemToBuyer, validUntil)));
    }

    /// @inheritdoc IDeliveryEscrow
    function extensionDigest(bytes32 id, uint64 deadline, uint64 validUntil) public view returns (bytes32) {
        return _digest(keccak256(abi.encode(EXTENSION_TYPEHASH, id, deadline, validUntil)));
    }

    /// @inheritdoc IERC5267
    function eip712Domain()
        external
        view
        returns (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        )
    {
        return (hex"0f", NAME, VERSION, block.chainid, address(this), 0, new uint256[](0));
    }

    function _digest(bytes32 structHash) internal view returns (bytes32 digest) {
        bytes32 typehash = DOMAIN_TYPEHASH;
        bytes32 name = NAME_HASH;
        bytes32 version = VERSION_HASH;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, typehash)
            mstore(add(m, 0x20), name)
            mstore(add(m, 0x40), version)
            mstore(add(m, 0x60), chainid())
            mstore(add(m, 0x80), address())
            let separator := keccak256(m, 0xa0)
            mstore(m, hex"1901")
            mstore(add(m, 0x02), separator)
            mstore(add(m, 0x22), structHash)
            digest := keccak256(m, 0x42)
        }
    }
}
