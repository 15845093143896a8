// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What buyer and merchant agree on. The chain keeps its EIP-712 hash alone; whoever acts on an order
/// presents the terms again. All times are block times in Unix seconds. A wallet that signs them shows each of
/// the fields, times and rules one by one (see `OrderTermsLib.TYPE`); in calldata these share two words, which
/// saves each transaction about 2,000 gas.
/// @param buyer pays, and gets the item
/// @param merchant is paid; gives the NFT if there is one
/// @param arbiter decides disputes; zero if nobody does, a default then applies. Neither buyer, merchant nor
/// attestor
/// @param attestors 1 to 32 addresses, strictly ascending; wallets with ERC-1271 may be among them, buyer and
/// merchant may not
/// @param amount in the asset's smallest unit (wei for ETH); not zero
/// @param deliveryCodeHash SHA-256 of the 16 ASCII characters of a code that the buyer draws and the recipient
/// gives to whoever delivers; a release needs the code. Zero: none
/// @param destination SHA-256 of the UTF-8 text of the place, or of the receiving party, that the delivery must
/// reach; the attestors judge it, not this contract. Zero: none
/// @param tokenId the item's NFT; ignored if `passport` is zero
/// @param passport ERC-721 contract of the item's NFT, or zero for an order without one
/// @param asset ERC-20 contract, or zero for ETH
/// @param feeRecipient gets the fee; ignored if `feeBps` is zero
/// @param times see `Times`
/// @param rules see `Rules`
// The order of the fields makes the selectors of `fund`, `release`, `refund` and `dispute` the lowest, which the
// compiled code compares with first: 300 to 400 gas a call.
struct Terms {
    address buyer;
    address merchant;
    address arbiter;
    address[] attestors;
    uint128 amount;
    bytes32 deliveryCodeHash;
    bytes32 destination;
    uint256 tokenId;
    address passport;
    address asset;
    address feeRecipient;
    Times times;
    Rules rules;
}

/// @notice The times of the terms, from the lowest bit up.
///
///     bits   0–63   fundBy: last second at which the order can be funded; not after `deadline`
///           64–127  deadline: last second at which the delivery may have happened; both sides can agree on a
///                   later one
///          128–159  grace: seconds after `deadline` in which what happened before it may still be submitted
///          160–191  inspection: seconds after an accepted delivery in which it may be disputed, the money
///                   waiting; zero if delivery pays at once
///          192–223  arbitration: seconds that a dispute is open: from the end of `grace` on if no delivery was
///                   proven, else from the dispute, or from the proof, on. At least a day
///          224–255  refundWindow: seconds after the end in which `refundAfter` pays the buyer back; zero: not
type Times is uint256;

/// @notice The small fields of the terms, from the lowest bit up. Shares are in 1/10,000.
///
///     bits   0–15   deliveredBuyerBps: the buyer's share if nobody decides a dispute and delivery was proven
///           16–31   undeliveredBuyerBps: the same if delivery was not proven
///           32–47   shippedBps: share of the amount that the merchant gets once it was shipped
///           48–63   customsBps: share of the amount that the merchant gets once it is through customs; the two
///                   shares are 10,000 together at most, and what they leave is paid for the delivery
///           64–79   feeBps: share of what the merchant gets of the amount that goes to `feeRecipient`
///           80–95   bondBps: share of the amount, rounded up, that opening a dispute costs; 1 or more
///           96–103  threshold: number of attestors whose signatures release money; 1 or more
///          104–255  salt: makes two orders with the same terms different
type Rules is uint256;

/// @notice Where an order stands. Funded, Delivered and Disputed are open, those after them are final.
///
///     None      ──fund──────────────────────> Funded
///     None      ──cancel────────────────────> Cancelled   merchant or buyer: the offer is withdrawn
///     Funded    ──release───────────────────> Released    no inspection
///     Funded    ──release───────────────────> Delivered   an inspection
///     Funded    ──refund────────────────────> Refunded    anybody, after deadline and grace
///     Funded    ──dispute───────────────────> Disputed    buyer or merchant
///     Delivered ──settle────────────────────> Released    anybody, after the inspection
///     Delivered ──dispute───────────────────> Disputed    buyer or merchant, within it
///     Disputed  ──retract───────────────────> Funded      who opened it; delivery is not proven
///     Disputed  ──retract───────────────────> Delivered   who opened it; delivery is proven
///     Disputed  ──resolve, resolveByDefault─> Resolved    arbiter; anybody, after its time
///     each open ──confirm───────────────────> Confirmed   buyer
///     each open ──cancel────────────────────> Cancelled   merchant, if no milestone was paid
///     each open ──settleBySplit─────────────> Resolved    both sides
///
/// What leaves an order where it is:
///
///     Funded    ──releaseMilestone, extend──> Funded
///     Disputed  ──release, prove────────────> Disputed    once
///     Disputed  ──answer, extend────────────> Disputed
///     each paid ──refundAfter───────────────> the same    each final one but Cancelled
///     each seen ──publishTerms──────────────> the same    each but None
enum Status {
    None,
    Funded,
    Delivered,
    Disputed,
    Released,
    Confirmed,
    Refunded,
    Resolved,
    Cancelled
}

/// @notice Events before the delivery that pay a share.
enum Milestone {
    Shipped,
    Customs
}

/// @notice Who opened the dispute that runs or ran.
enum Side {
    Nobody,
    Buyer,
    Merchant
}

/// @notice What the chain knows of an order.
/// @param status see `Status`
/// @param fundedAt block time of the funding, zero before
/// @param deadline last second at which the delivery may have happened: that of the terms, or a later one on
/// which both sides agreed; zero before the funding
/// @param inspectionEnds last second of the inspection, zero if there was none
/// @param arbitrationEnds last second of the dispute, zero if there is and was none, or it was retracted
/// @param endedAt block time at which it ended, zero while it is open
/// @param milestones those that were paid, bit 0 for Shipped, bit 1 for Customs
/// @param disputedBy who opened the dispute
/// @param proven delivery was accepted, or proven during a dispute
/// @param buyerBps the buyer's share of what was left at the end
struct Order {
    Status status;
    uint64 fundedAt;
    uint64 deadline;
    uint64 inspectionEnds;
    uint64 arbitrationEnds;
    uint64 endedAt;
    uint8 milestones;
    Side disputedBy;
    bool proven;
    uint16 buyerBps;
}
