// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What buyer and merchant agree on. The chain keeps its EIP-712 hash alone; whoever acts on an order
/// presents the terms again. All times are block times in Unix seconds. A wallet that signs them shows each of
/// the fields, the rules one by one (see `OrderTermsLib.TYPEHASH`); in calldata the rules share a word, which
/// saves each transaction about 1,000 gas.
/// @param buyer pays, and gets the item; the only one who is ever refunded
/// @param merchant is paid; gives the NFT if there is one
/// @param arbiter decides disputes; zero if nobody does, `defaultBuyerBps` then applies
/// @param deadline last second at which the delivery may have happened
/// @param passport ERC-721 contract of the item's NFT, or zero for an order without one
/// @param tokenId the item's NFT; ignored if `passport` is zero
/// @param asset ERC-20 contract, or zero for ETH
/// @param amount in the asset's smallest unit (wei for ETH); not zero
/// @param feeRecipient gets the fee; ignored if `feeBps` is zero
/// @param deliveryCode SHA-256 of the code that the recipient gives at the door, or zero if the last
/// custodian's record alone is enough; the attestors judge it, not this contract
/// @param attestors 1 to 32 addresses, strictly ascending; wallets with ERC-1271 may be among them
/// @param rules see `Rules`
// The order of the fields makes the selectors of `fund`, `refund` and `release` the lowest of all, which the
// compiler compares with first: 300 to 400 gas a call.
struct Terms {
    address buyer;
    address merchant;
    address arbiter;
    uint64 deadline;
    address passport;
    uint256 tokenId;
    address asset;
    uint128 amount;
    address feeRecipient;
    bytes32 deliveryCode;
    address[] attestors;
    Rules rules;
}

/// @notice The small fields of the terms, from the lowest bit up. Shares are in 1/10,000.
///
///     bits   0–31   grace: seconds after `deadline` in which what happened before it may still be submitted
///           32–63   inspection: seconds after an accepted delivery in which the buyer may dispute it, the money
///                   waiting; zero if delivery pays at once
///           64–95   arbitration: seconds that the arbiter has from the dispute on
///           96–111  defaultBuyerBps: the buyer's share of what is left, if the arbiter is silent
///          112–127  shippedBps: share of the amount that the merchant gets once it was shipped
///          128–143  customsBps: share of the amount that the merchant gets once it is through customs; the two
///                   shares are 10,000 together at most, and what they leave is paid for the delivery
///          144–159  feeBps: share of what the merchant gets that goes to `feeRecipient`
///          160–167  threshold: number of attestors whose signatures release money; 1 or more
///          168–255  salt: makes two orders with the same terms different
type Rules is uint256;

/// @notice Where an order stands. Funded, Delivered and Disputed are open, those after them are final.
///
///     None ──fund──> Funded ──release, no inspection────────────────> Released <──┐
///      │             │ │ │ └──release, inspection──> Delivered ──settle (after it)┘
///      │             │ │ │                            │   │
///      │             │ │ └──dispute (buyer)──> Disputed <─┘ dispute (buyer, within it)
///      │             │ │                         └──resolve (arbiter), resolveByDefault──> Resolved
///      │             │ └──refund (after the time)──> Refunded
///      │             └──each of the three: confirm (buyer)──> Confirmed, cancel (merchant)──> Cancelled
///      └──cancel (merchant or buyer: the offer is withdrawn)──> Cancelled
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

/// @title Escrow that pays on proven delivery, or refunds the buyer
/// @notice An order's id is the EIP-712 hash of its terms under this contract's domain, so it is bound to this
/// chain and this contract, and is what merchant and buyer sign.
///
/// What the parties can rely on:
/// - Funds can always leave, and no role of ours can take them. There is no owner, no upgrade, no pause, and no
///   power that the terms do not give. Whatever state an order is in, there is a time at which anybody can end
///   it without anybody's consent: a funded one by `refund`, a delivered one by `settle`, a disputed one by
///   `resolveByDefault`; and that time is at most ten years after funding.
/// - An order ends once, and its id can never be funded again.
/// - Money goes to the buyer and the merchant alone, and to the fee's recipient if the terms name a fee, which
///   is never taken from what the buyer gets back. With an NFT, money and NFT change hands in one transaction
///   or each goes back.
/// - Nobody's money or NFT is taken on an approval alone: the buyer sends or signs these very terms, and the
///   merchant signs them if an NFT moves.
/// - A payee that cannot be paid blocks nobody: its share becomes a credit for it to withdraw.
///
/// Whoever is to deliver reads the terms first: without an NFT a merchant signs nothing, and a buyer may fund
/// whatever order it likes.
///
/// Not for tokens that take fees or whose balances change by themselves (rebasing). The contract counts what it
/// received, so the first are refused at funding. The second cannot be seen then; should a token take balance
/// away later, the orders and credits in that token are paid first come, first served, and what cannot be paid
/// is a credit until the balance is there again. Orders in other assets never pay for it.
interface IDeliveryEscrow {
    /// @notice The buyer's money, and the merchant's NFT if the terms name one, are in escrow.
    event Funded(
        bytes32 indexed orderId,
        address indexed buyer,
        address indexed merchant,
        address asset,
        uint256 amount
    );

    /// @notice A milestone was attested: `amount` of the order's money is the merchant's, less the fee.
    /// @param head hash of the custody record that the attestors saw as the milestone
    event MilestoneReleased(
        bytes32 indexed orderId, Milestone milestone, bytes32 head, uint64 happenedAt, uint256 amount
    );

    /// @notice Delivery was attested: the buyer may dispute it up to and including `inspectionEnds`.
    /// @param head hash of the custody record that the attestors saw as the delivery
    event Delivered(bytes32 indexed orderId, bytes32 head, uint64 deliveredAt, uint64 inspectionEnds);

    /// @notice The inspection passed without a dispute: the merchant is paid, the NFT is the buyer's.
    event Settled(bytes32 indexed orderId);

    /// @notice Delivery was attested: the merchant is paid, the NFT is the buyer's.
    /// @param head hash of the custody record that the attestors saw as the delivery
    event Released(bytes32 indexed orderId, bytes32 head, uint64 deliveredAt);

    /// @notice The buyer was content: the merchant is paid, the NFT is the buyer's.
    event Confirmed(bytes32 indexed orderId);

    /// @notice No delivery in time: the buyer is paid back, the NFT is the merchant's again.
    event Refunded(bytes32 indexed orderId);

    /// @notice The buyer disputes; `evidenceHash` is the hash of an evidence pack.
    event Disputed(bytes32 indexed orderId, bytes32 evidenceHash, uint64 arbitrationEnds);

    /// @notice The dispute is over. `byDefault`: the arbiter was silent and the terms decided.
    event Resolved(bytes32 indexed orderId, uint16 buyerBps, bool byDefault);

    /// @notice The merchant gave up the order: the buyer is paid back; or it was never funded and never can be.
    event Cancelled(bytes32 indexed orderId);

    /// @notice A payment to `who` failed and waits for `withdraw`.
    event Credited(address indexed asset, address indexed who, uint256 amount);

    /// @notice `who` took a credit out to `to`.
    event Withdrawn(address indexed asset, address indexed who, address to, uint256 amount);

    /// @notice An NFT could not be handed to `who` (it is locked, for example) and waits for `withdrawToken`.
    event TokenCredited(address indexed passport, uint256 indexed tokenId, address indexed who);

    /// @notice `who` took the NFT out to `to`.
    event TokenWithdrawn(address indexed passport, uint256 indexed tokenId, address indexed who, address to);

    /// @notice Only the buyer may do this.
    error NotBuyer(address buyer, address caller);

    /// @notice Only the merchant may do this.
    error NotMerchant(address merchant, address caller);

    /// @notice Only the arbiter may do this.
    error NotArbiter(address arbiter, address caller);

    /// @notice The order is in a state in which this is not possible.
    error WrongStatus(bytes32 orderId, Status status);

    /// @notice A field holds more bits than its type: the caller's encoder is broken.
    error MalformedTerms();

    /// @notice The deadline is over before the order began.
    error TermsExpired(uint64 deadline, uint256 blockTime);

    /// @notice The terms could hold money until `end`, and `limit` is ten years from now.
    error TermsTooLong(uint256 end, uint256 limit);

    /// @notice An order over nothing.
    error ZeroAmount();

    /// @notice A merchant that can never be paid: zero or this contract.
    error InvalidMerchant(address merchant);

    /// @notice `threshold` must be 1 to `attestors`, and `attestors` at most 32.
    error InvalidThreshold(uint256 threshold, uint256 attestors);

    /// @notice Attestor number `index` is not above the one before it (or is zero).
    error AttestorsNotAscending(uint256 index);

    /// @notice A share is at most 10,000.
    error InvalidBps(uint16 bps);

    /// @notice The milestones' shares are 10,000 together at most.
    error InvalidMilestones(uint16 shippedBps, uint16 customsBps);

    /// @notice A recipient of the fee that can never be paid: zero or this contract.
    error InvalidFeeRecipient(address feeRecipient);

    /// @notice The ETH sent is not the amount of the order (zero, if the asset is an ERC-20).
    error WrongAmount(uint256 expected, uint256 got);

    /// @notice The token moved another amount than asked for: it takes a fee on transfers, or rebases.
    error AmountMismatch(uint256 expected, uint256 received);

    /// @notice The merchant's signature over the terms is missing or wrong.
    error InvalidMerchantSignature(address merchant, bytes32 orderId);

    /// @notice The buyer did not send this, and its signature over the terms is missing or wrong.
    error InvalidBuyerSignature(address buyer, bytes32 orderId);

    /// @notice The NFT did not arrive in escrow.
    error TokenNotReceived(address passport, uint256 tokenId, address owner);

    /// @notice The terms give this milestone no share.
    error NoSuchMilestone(bytes32 orderId, Milestone milestone);

    /// @notice This milestone was paid before.
    error MilestonePaid(bytes32 orderId, Milestone milestone);

    /// @notice Shares were paid (a bit set, as `order` returns it), so the buyer would not get everything back.
    error MilestonesPaid(bytes32 orderId, uint8 milestones);

    /// @notice The delivery or milestone was after the deadline.
    error DeliveredLate(uint64 deliveredAt, uint64 deadline);

    /// @notice The delivery or milestone lies in the future.
    error DeliveredInFuture(uint64 deliveredAt, uint256 blockTime);

    /// @notice Release, milestones and disputes about what was not delivered are possible until `closedAt`.
    error Closed(uint256 closedAt, uint256 blockTime);

    /// @notice A refund is possible only after `openUntil`.
    error RefundTooEarly(uint256 openUntil, uint256 blockTime);

    /// @notice Fewer signatures than the threshold.
    error NotEnoughSignatures(uint256 required, uint256 got);

    /// @notice Signature number `index` is by no attestor after the one that signed before it: it is unknown,
    /// doubled, out of order, or over other values. `recovered` is zero for a malformed signature.
    error UnknownSigner(uint256 index, address recovered);

    /// @notice The buyer still has time to inspect and dispute.
    error InspectionOpen(uint64 inspectionEnds, uint256 blockTime);

    /// @notice The buyer's time to dispute the delivery is over.
    error InspectionOver(uint64 inspectionEnds, uint256 blockTime);

    /// @notice The arbiter's time is over.
    error ArbitrationOver(uint64 arbitrationEnds, uint256 blockTime);

    /// @notice The arbiter still has time.
    error ArbitrationOpen(uint64 arbitrationEnds, uint256 blockTime);

    /// @notice The caller has no credit in this asset.
    error NothingToWithdraw(address asset, address who);

    /// @notice The receiver that the caller named refused the ETH.
    error WithdrawFailed(address to, uint256 amount);

    /// @notice The NFT does not wait for the caller, but for `owner` (zero: for nobody).
    error TokenNotCredited(address passport, uint256 tokenId, address owner);

    /// @notice Puts the order's money, and its NFT if it has one, into escrow. For the buyer, who sends the ETH
    /// along or has approved this contract for the ERC-20 amount. With an NFT the merchant has approved this
    /// contract for it and has signed the terms.
    /// @param merchantSignature by the merchant over the order id, ECDSA or ERC-1271; unused without an NFT
    /// @return id the order's id
    function fund(Terms calldata t, bytes calldata merchantSignature) external payable returns (bytes32 id);

    /// @notice Puts an order's ERC-20 money, and its NFT if it has one, into escrow under the buyer's signatures.
    /// Anybody may send it. The buyer signs the terms (not needed if it sends this itself) and an ERC-2612
    /// permit for this contract over `amount`, or has approved this contract. A permit that was used already
    /// does no harm.
    /// @param merchantSignature as for `fund`
    /// @param buyerSignature by the buyer over the order id, ECDSA or ERC-1271
    /// @param permitDeadline the permit's
    /// @param permitSignature 65 bytes r, s, v for the standard's `permit`, any other length for the form with
    /// `bytes` that USDC has; empty for none
    function fundWithPermit(
        Terms calldata t,
        bytes calldata merchantSignature,
        bytes calldata buyerSignature,
        uint256 permitDeadline,
        bytes calldata permitSignature
    ) external returns (bytes32 id);

    /// @notice Puts an order's ERC-20 money, and its NFT if it has one, into escrow by one signature of the
    /// buyer: an ERC-3009 `ReceiveWithAuthorization` from the buyer to this contract over `amount`, whose nonce
    /// is the order id and so binds it to these terms. Anybody may send it.
    /// @param merchantSignature as for `fund`
    /// @param validAfter the authorisation's, Unix seconds
    /// @param validBefore the authorisation's, Unix seconds
    /// @param signature 65 bytes r, s, v for the standard's `receiveWithAuthorization`, any other length for the
    /// form with `bytes` that USDC has
    function fundWithAuthorization(
        Terms calldata t,
        bytes calldata merchantSignature,
        uint256 validAfter,
        uint256 validBefore,
        bytes calldata signature
    ) external returns (bytes32 id);

    /// @notice Pays the merchant a milestone's share, on the word of `threshold` attestors; each milestone once.
    /// Anybody may send it while the order is funded, up to and including `deadline + grace`.
    /// @param head hash of the custody record that is the milestone
    /// @param happenedAt when it happened, Unix seconds; at or before the deadline
    /// @param signatures over EIP-712 `MilestoneAttestation(bytes32 orderId,uint8 milestone,bytes32 head,uint64
    /// happenedAt)`, at least `threshold` of them, in the order of their signers in `t.attestors`
    function releaseMilestone(
        Terms calldata t,
        Milestone milestone,
        bytes32 head,
        uint64 happenedAt,
        bytes[] calldata signatures
    ) external;

    /// @notice Accepts the delivery, on the word of `threshold` attestors: pays the merchant what is left and
    /// hands the NFT to the buyer, or begins the inspection if the terms have one. Anybody may send it, up to
    /// and including `deadline + grace`.
    /// @param head hash of the custody record that is the delivery
    /// @param deliveredAt when it happened, Unix seconds; at or before the deadline
    /// @param signatures over EIP-712 `Attestation(bytes32 orderId,bytes32 head,uint64 deliveredAt)`, at least
    /// `threshold` of them, in the order of their signers in `t.attestors`
    function release(Terms calldata t, bytes32 head, uint64 deliveredAt, bytes[] calldata signatures) external;

    /// @notice Pays the merchant what is left and hands the NFT to the buyer. Anybody may send it for a
    /// delivered order, strictly after the inspection.
    function settle(Terms calldata t) external;

    /// @notice Pays the merchant what is left and hands the NFT to the buyer. For the buyer, while the order is
    /// open.
    function confirm(Terms calldata t) external;

    /// @notice Pays the buyer what is left and hands the NFT to the merchant. Anybody may send it for a funded
    /// order, strictly after `deadline + grace`.
    function refund(Terms calldata t) external;

    /// @notice Stops everything until the arbiter decides or its time is over. For the buyer: of a funded order
    /// up to and including `deadline + grace`, of a delivered one up to and including the inspection's end.
    /// @param evidenceHash hash of an evidence pack
    function dispute(Terms calldata t, bytes32 evidenceHash) external;

    /// @notice Splits what is left. The NFT goes where the item belongs: to the merchant if the buyer gets all
    /// of it, else to the buyer, who keeps the item at a reduction. For the arbiter, up to and including the end
    /// of its time.
    /// @param buyerBps the buyer's share in 1/10,000, rounded down to the smallest unit; the rest is the
    /// merchant's
    function resolve(Terms calldata t, uint16 buyerBps) external;

    /// @notice Splits by `defaultBuyerBps`, as `resolve` does. Anybody may send it, strictly after the arbiter's
    /// time.
    function resolveByDefault(Terms calldata t) external;

    /// @notice Pays the buyer back in full and hands the NFT to the merchant. For the merchant, while the order
    /// is open and no milestone was paid. Before it is funded, for merchant and buyer: withdraws the offer, and
    /// their signatures under it, for good.
    function cancel(Terms calldata t) external;

    /// @notice Takes out the caller's credit in `asset` (zero for ETH), all of it.
    function withdraw(address asset, address to) external returns (uint256 amount);

    /// @notice Takes out an NFT that waits for the caller. It is moved as by `transferFrom`, without a callback;
    /// a locked one can go to its issuer only.
    function withdrawToken(address passport, uint256 tokenId, address to) external;

    /// @notice The id of an order with these terms.
    function orderId(Terms calldata t) external view returns (bytes32);

    /// @notice What an attestor signs of a delivery.
    function attestationDigest(bytes32 id, bytes32 head, uint64 deliveredAt) external view returns (bytes32);

    /// @notice What an attestor signs of a milestone.
    function milestoneDigest(bytes32 id, Milestone milestone, bytes32 head, uint64 happenedAt)
        external
        view
        returns (bytes32);

    /// @notice Where the order stands.
    /// @return status see `Status`
    /// @return fundedAt block time of `fund`, zero before
    /// @return inspectionEnds last second of the inspection, zero if there was none
    /// @return arbitrationEnds last second of the arbiter's time, zero if never disputed
    /// @return endedAt block time at which it ended, zero while it is open
    /// @return milestones those that were paid, bit 0 for Shipped, bit 1 for Customs
    function order(bytes32 id)
        external
        view
        returns (
            Status status,
            uint64 fundedAt,
            uint64 inspectionEnds,
            uint64 arbitrationEnds,
            uint64 endedAt,
            uint8 milestones
        );

    /// @notice What `who` can withdraw in `asset` (zero for ETH).
    function credit(address asset, address who) external view returns (uint256);

    /// @notice Who can withdraw this NFT; zero if nobody.
    function tokenCredit(address passport, uint256 tokenId) external view returns (address);
}
