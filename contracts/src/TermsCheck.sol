// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrowErrors} from "./IEscrowErrors.sol";
import {OrderTerms, OrderTermsLib} from "./OrderTerms.sol";

/// @title Which terms can be funded
/// @notice Refuses terms under which an order could not end as promised, or somebody would judge its own case.
library TermsCheck {
    uint256 internal constant MAX_ATTESTORS = 32;

    /// @dev What bounds the time in which an order can hold money.
    uint256 internal constant MAX_DURATION = 3650 days;

    /// @dev With no arbiter this is the time for late proof and for the sides to agree.
    uint256 internal constant MIN_ARBITRATION = 1 days;

    function check(OrderTerms w, address[] calldata attestors) internal view {
        _refuseStrayBits(w);
        _checkTimes(w);
        if (w.amount() == 0) revert IEscrowErrors.ZeroAmount();
        _checkParties(w);
        _checkShares(w);
        uint256 count = attestors.length;
        uint256 k = w.threshold();
        if (k == 0 || k > count || count > MAX_ATTESTORS) revert IEscrowErrors.InvalidThreshold(k, count);
        _checkAttestors(w, attestors);
    }

    /// @dev The latest time at which an order can still hold money, if nobody does more than it must: a dispute in
    /// the last second, a proof and a retraction in the dispute's last second, another dispute in the last second
    /// of the inspection that then began.
    function requireEnd(OrderTerms w, uint256 deadline, uint256 fundedAt) internal pure {
        unchecked {
            uint256 end = deadline + w.grace() + w.inspection() + 2 * uint256(w.arbitration());
            uint256 limit = fundedAt + MAX_DURATION;
            if (end > limit) revert IEscrowErrors.TermsTooLong(end, limit);
        }
    }

    function _checkTimes(OrderTerms w) private view {
        if (block.timestamp > w.fundBy()) revert IEscrowErrors.TermsExpired(w.fundBy(), block.timestamp);
        if (w.fundBy() > w.deadline()) revert IEscrowErrors.InvalidFundBy(w.fundBy(), w.deadline());
        if (w.arbitration() < MIN_ARBITRATION) {
            revert IEscrowErrors.ArbitrationTooShort(w.arbitration(), MIN_ARBITRATION);
        }
        requireEnd(w, w.deadline(), block.timestamp);
    }

    function _checkParties(OrderTerms w) private view {
        address merchant = w.merchant();
        address buyer = w.buyer();
        address arbiter = w.arbiter();
        if (merchant == address(0) || merchant == address(this)) {
            revert IEscrowErrors.InvalidMerchant(merchant);
        }
        if (buyer == address(0) || buyer == address(this) || buyer == merchant) {
            revert IEscrowErrors.InvalidBuyer(buyer);
        }
        if (arbiter == buyer || arbiter == merchant) revert IEscrowErrors.NotIndependent(arbiter);
    }

    function _checkShares(OrderTerms w) private view {
        _requireShare(w.deliveredBuyerBps());
        _requireShare(w.undeliveredBuyerBps());
        _requireShare(w.bondBps());
        if (w.bondBps() == 0) revert IEscrowErrors.InvalidBps(0);
        unchecked {
            if (uint256(w.shippedBps()) + w.customsBps() > OrderTermsLib.BPS) {
                revert IEscrowErrors.InvalidMilestones(w.shippedBps(), w.customsBps());
            }
        }
        if (w.feeBps() == 0) return;
        _requireShare(w.feeBps());
        address recipient = w.feeRecipient();
        if (recipient == address(0) || recipient == address(this) || recipient == w.buyer()) {
            revert IEscrowErrors.InvalidFeeRecipient(recipient);
        }
    }

    function _requireShare(uint16 bps) private pure {
        if (bps > OrderTermsLib.BPS) revert IEscrowErrors.InvalidBps(bps);
    }

    /// @dev Strictly ascending from above zero: nobody twice, and only the last can have stray bits. None of them
    /// has another part in the order.
    function _checkAttestors(OrderTerms w, address[] calldata attestors) private pure {
        uint256 buyer = uint160(w.buyer());
        uint256 merchant = uint160(w.merchant());
        uint256 arbiter = uint160(w.arbiter());
        uint256 previous = 0;
        for (uint256 i = 0; i < attestors.length; ++i) {
            uint256 attestor;
            bool involved;
            assembly ("memory-safe") {
                attestor := calldataload(add(attestors.offset, shl(5, i)))
                involved := or(or(eq(attestor, buyer), eq(attestor, merchant)), eq(attestor, arbiter))
            }
            if (attestor <= previous) revert IEscrowErrors.AttestorsNotAscending(i);
            if (involved) {
                revert IEscrowErrors.NotIndependent(address(uint160(attestor)));
            }
            previous = attestor;
        }
        if (previous >> 160 != 0) revert IEscrowErrors.MalformedTerms();
    }

    function _refuseStrayBits(OrderTerms w) private pure {
        uint256 stray;
        assembly ("memory-safe") {
            let addresses := or(mload(add(w, 0x20)), mload(add(w, 0x40))) // buyer, merchant
            addresses := or(addresses, mload(add(w, 0x60))) // arbiter
            addresses := or(addresses, mload(add(w, 0x120))) // passport
            addresses := or(addresses, mload(add(w, 0x140))) // asset
            addresses := or(addresses, mload(add(w, 0x160))) // feeRecipient
            stray := or(shr(160, addresses), shr(128, mload(add(w, 0xa0)))) // amount
        }
        if (stray != 0) revert IEscrowErrors.MalformedTerms();
    }
}
