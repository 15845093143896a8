// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Milestone, Terms} from "./OrderTypes.sol";

/// @title What an escrow's log tells
interface IEscrowEvents {
    /// @notice The buyer's money, and the merchant's NFT if the terms name one, are in escrow.
    event Funded(
        bytes32 indexed orderId,
        address indexed buyer,
        address indexed merchant,
        address asset,
        uint256 amount
    );

    /// @notice The terms of an order, where a reader could not find them in the calldata of its funding.
    event TermsPublished(bytes32 indexed orderId, Terms terms);

    /// @notice A milestone was attested: `amount` of the order's money is the merchant's, less the fee.
    /// @param head hash of the custody record that the attestors saw as the milestone
    event MilestoneReleased(
        bytes32 indexed orderId, Milestone milestone, bytes32 head, uint64 happenedAt, uint256 amount
    );

    /// @notice Delivery was attested. It may be disputed up to and including `inspectionEnds`; zero: this was
    /// during a dispute, whose default is now the one for a proven delivery.
    /// @param head hash of the custody record that the attestors saw as the delivery
    /// @param arbitrationEnds last second of the dispute; zero if there is none
    event Delivered(
        bytes32 indexed orderId,
        bytes32 head,
        uint64 deliveredAt,
        uint64 inspectionEnds,
        uint64 arbitrationEnds
    );

    /// @notice Delivery was proven by the recipient's code during a dispute, whose default is now the one for a
    /// proven delivery.
    event Proven(bytes32 indexed orderId, uint64 arbitrationEnds);

    /// @notice The inspection passed without a dispute: the merchant is paid, the NFT is the buyer's.
    event Settled(bytes32 indexed orderId);

    /// @notice Delivery was attested: the merchant is paid, the NFT is the buyer's.
    /// @param head hash of the custody record that the attestors saw as the delivery
    event Released(bytes32 indexed orderId, bytes32 head, uint64 deliveredAt);

    /// @notice The buyer was content: the merchant is paid, the NFT is the buyer's.
    event Confirmed(bytes32 indexed orderId);

    /// @notice No delivery in time: the buyer is paid back, the NFT is the merchant's again.
    event Refunded(bytes32 indexed orderId);

    /// @notice `by`, the buyer or the merchant, disputes and put up `bond`. `evidenceHash` is the hash of an
    /// evidence pack.
    event Disputed(
        bytes32 indexed orderId,
        address indexed by,
        bytes32 evidenceHash,
        uint64 arbitrationEnds,
        uint256 bond
    );

    /// @notice `by`, the buyer or the merchant, adds the evidence pack with the hash `evidenceHash`.
    event Answered(bytes32 indexed orderId, address indexed by, bytes32 evidenceHash);

    /// @notice Who opened the dispute took it back; the bond went to the other side.
    /// @param inspectionEnds last second in which the delivery may be disputed; zero if none was proven
    event Retracted(bytes32 indexed orderId, uint64 inspectionEnds);

    /// @notice The dispute is over. `byDefault`: the arbiter was silent and the terms decided.
    /// @param reasonHash hash of the arbiter's reasons; zero by default
    event Resolved(
        bytes32 indexed orderId, uint16 buyerBps, bool itemToBuyer, bool byDefault, bytes32 reasonHash
    );

    /// @notice Both sides agreed how to share what was left, which ended the order.
    event SplitAgreed(bytes32 indexed orderId, uint16 buyerBps, bool itemToBuyer);

    /// @notice Both sides agreed on a later deadline.
    /// @param arbitrationEnds last second of the dispute; zero if there is none
    event Extended(bytes32 indexed orderId, uint64 deadline, uint64 arbitrationEnds);

    /// @notice The merchant gave up the order: the buyer is paid back; or it was never funded and never can be.
    event Cancelled(bytes32 indexed orderId);

    /// @notice After the end, `by` paid the buyer `amount` back.
    event RefundedAfter(bytes32 indexed orderId, address indexed by, uint256 amount);

    /// @notice A payment to `who` failed and waits for `withdraw`.
    event Credited(address indexed asset, address indexed who, uint256 amount);

    /// @notice A credit of `who` was paid out to `to`.
    event Withdrawn(address indexed asset, address indexed who, address to, uint256 amount);

    /// @notice An NFT could not be handed to `who` (it is locked, for example) and waits for `withdrawToken`.
    event TokenCredited(address indexed passport, uint256 indexed tokenId, address indexed who);

    /// @notice The NFT that waited for `who` was handed to `to`.
    event TokenWithdrawn(address indexed passport, uint256 indexed tokenId, address indexed who, address to);
}
