// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What buyer and merchant agree on. The chain keeps its EIP-712 hash alone; whoever acts on an order
/// presents the terms again. All times are block times in Unix seconds.
/// @param buyer pays, and gets the item; the only one who is ever refunded
/// @param merchant is paid; gives the NFT if there is one
/// @param asset ERC-20 contract, or zero for ETH
/// @param amount in the asset's smallest unit (wei for ETH); not zero
/// @param passport ERC-721 contract of the item's NFT, or zero for an order without one
/// @param tokenId the item's NFT; ignored if `passport` is zero
/// @param deadline last second at which the delivery may have happened
/// @param grace seconds after `deadline` in which a delivery dated at or before it may still be submitted
/// @param arbiter decides disputes; zero if nobody does, `defaultBuyerBps` then applies
/// @param arbitration seconds that the arbiter has from the dispute on
/// @param defaultBuyerBps the buyer's share if the arbiter is silent, in 1/10,000 of the amount
/// @param deliveryCode SHA-256 of the code that the recipient gives at the door, or zero if the last
/// custodian's record alone is enough; the attestors judge it, not this contract
/// @param threshold number of attestors whose signatures release the money; 1 or more
/// @param attestors 1 to 32 addresses, strictly ascending; wallets with ERC-1271 may be among them
/// @param salt makes two orders with the same terms different
struct Terms {
    address buyer;
    address merchant;
    address asset;
    uint128 amount;
    address passport;
    uint256 tokenId;
    uint64 deadline;
    uint32 grace;
    address arbiter;
    uint32 arbitration;
    uint16 defaultBuyerBps;
    bytes32 deliveryCode;
    uint8 threshold;
    address[] attestors;
    bytes32 salt;
}

/// @notice Where an order stands. Funded and Disputed are open, those after them are final.
///
///     None ──fund──> Funded ──release──────────────────> Released
///      │               │ ├────confirm (buyer)──────────> Confirmed <──┐
///      │               │ ├────refund (after the time)──> Refunded     │
///      │               │ └────cancel (merchant)────────> Cancelled <──┤
///      │            dispute (buyer)                                   │
///      │               └─> Disputed ──confirm, cancel─────────────────┘
///      │                       └──resolve (arbiter), resolveByDefault──> Resolved
///      └──cancel (merchant: the offer is withdrawn)──> Cancelled
enum Status {
    None,
    Funded,
    Disputed,
    Released,
    Confirmed,
    Refunded,
    Resolved,
    Cancelled
}

/// @title Escrow that pays on proven delivery, or refunds the buyer
/// @notice An order's id is the EIP-712 hash of its terms under this contract's domain, so it is bound to this
/// chain and this contract, and is what the merchant signs.
///
/// What the parties can rely on:
/// - Nobody has power here that the terms do not give: no owner, no upgrade, no pause, no fee.
/// - An order ends once, and its id can never be funded again.
/// - Money goes to the buyer and the merchant alone; with an NFT, money and NFT change hands in one transaction
///   or each goes back.
/// - No order can be stuck: after `deadline + grace` anybody can refund, and a dispute ends by default.
/// - A payee that cannot be paid blocks nobody: its share becomes a credit for it to withdraw.
///
/// Not for tokens whose balances change by themselves (rebasing): the contract counts what it received.
interface IDeliveryEscrow {
    /// @notice The buyer's money, and the merchant's NFT if the terms name one, are in escrow.
    event Funded(
        bytes32 indexed orderId,
        address indexed buyer,
        address indexed merchant,
        address asset,
        uint256 amount
    );

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

    /// @notice The ETH sent is not the amount of the order (zero, if the asset is an ERC-20).
    error WrongAmount(uint256 expected, uint256 got);

    /// @notice The token moved another amount than asked for: it takes a fee on transfers, or rebases.
    error AmountMismatch(uint256 expected, uint256 received);

    /// @notice The merchant's signature over the terms is missing or wrong.
    error InvalidMerchantSignature(address merchant, bytes32 orderId);

    /// @notice The NFT did not arrive in escrow.
    error TokenNotReceived(address passport, uint256 tokenId, address owner);

    /// @notice The delivery was after the deadline.
    error DeliveredLate(uint64 deliveredAt, uint64 deadline);

    /// @notice The delivery lies in the future.
    error DeliveredInFuture(uint64 deliveredAt, uint256 blockTime);

    /// @notice Release and dispute are possible until `closedAt`.
    error Closed(uint256 closedAt, uint256 blockTime);

    /// @notice A refund is possible only after `openUntil`.
    error RefundTooEarly(uint256 openUntil, uint256 blockTime);

    /// @notice Fewer signatures than the threshold.
    error NotEnoughSignatures(uint256 required, uint256 got);

    /// @notice Signature number `index` is by no attestor after the one that signed before it: it is unknown,
    /// doubled, out of order, or over other values. `recovered` is zero for a malformed signature.
    error UnknownSigner(uint256 index, address recovered);

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

    /// @notice Pays the merchant and hands the NFT to the buyer, on the word of `threshold` attestors. Anybody
    /// may send it, up to and including `deadline + grace`.
    /// @param head hash of the custody record that is the delivery
    /// @param deliveredAt when it happened, Unix seconds; at or before the deadline
    /// @param signatures over EIP-712 `Attestation(bytes32 orderId,bytes32 head,uint64 deliveredAt)`, at least
    /// `threshold` of them, in the order of their signers in `t.attestors`
    function release(Terms calldata t, bytes32 head, uint64 deliveredAt, bytes[] calldata signatures) external;

    /// @notice Pays the merchant and hands the NFT to the buyer. For the buyer, while the order is open.
    function confirm(Terms calldata t) external;

    /// @notice Pays the buyer back and hands the NFT to the merchant. Anybody may send it, strictly after
    /// `deadline + grace`, unless the order is disputed.
    function refund(Terms calldata t) external;

    /// @notice Stops release and refund until the arbiter decides or its time is over. For the buyer, up to and
    /// including `deadline + grace`.
    /// @param evidenceHash hash of an evidence pack
    function dispute(Terms calldata t, bytes32 evidenceHash) external;

    /// @notice Splits the money. The NFT goes where the item belongs: to the merchant if the buyer gets all the
    /// money back, else to the buyer, who keeps the item at a reduction. For the arbiter, up to and including
    /// the end of its time.
    /// @param buyerBps the buyer's share in 1/10,000, rounded down to the smallest unit; the rest is the
    /// merchant's
    function resolve(Terms calldata t, uint16 buyerBps) external;

    /// @notice Splits by `defaultBuyerBps`, as `resolve` does. Anybody may send it, strictly after the arbiter's
    /// time.
    function resolveByDefault(Terms calldata t) external;

    /// @notice Pays the buyer back in full and hands the NFT to the merchant. For the merchant, while the order
    /// is open; or before it is funded, which withdraws the offer for good.
    function cancel(Terms calldata t) external;

    /// @notice Takes out the caller's credit in `asset` (zero for ETH), all of it.
    function withdraw(address asset, address to) external returns (uint256 amount);

    /// @notice Takes out an NFT that waits for the caller. It is moved as by `transferFrom`, without a callback;
    /// a locked one can go to its issuer only.
    function withdrawToken(address passport, uint256 tokenId, address to) external;

    /// @notice The id of an order with these terms.
    function orderId(Terms calldata t) external view returns (bytes32);

    /// @notice What an attestor signs.
    function attestationDigest(bytes32 id, bytes32 head, uint64 deliveredAt) external view returns (bytes32);

    /// @notice Where the order stands.
    /// @return status see `Status`
    /// @return fundedAt block time of `fund`, zero before
    /// @return arbitrationEnds last second of the arbiter's time, zero if never disputed
    /// @return endedAt block time at which it ended, zero while it is open
    function order(bytes32 id)
        external
        view
        returns (Status status, uint64 fundedAt, uint64 arbitrationEnds, uint64 endedAt);

    /// @notice What `who` can withdraw in `asset` (zero for ETH).
    function credit(address asset, address who) external view returns (uint256);

    /// @notice Who can withdraw this NFT; zero if nobody.
    function tokenCredit(address passport, uint256 tokenId) external view returns (address);
}
