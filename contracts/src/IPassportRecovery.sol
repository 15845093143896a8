// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Leaf} from "./IProductPassport.sol";

/// @notice A recovery that was proposed.
/// @param to where the token would go
/// @param endsAt last second in which that cannot happen yet, Unix seconds
/// @param lapsesAt last second in which it can
/// @param number how many recoveries of the token were proposed, this one included
struct Recovery {
    address to;
    uint64 endsAt;
    uint64 lapsesAt;
    uint32 number;
}

/// @title Recovery of a token whose holder lost the key
/// @notice The issuer of a token, or the guardian that its holder chose, proposes in public to give it to another
/// account. The holder has time to say no: 180 days if the issuer stands alone, 60 once somebody shows the
/// item's sealed code, 14 once the guardian agrees. Then anybody can carry it out, for 30 days; after them the
/// proposal is nothing.
///
/// What a holder can rely on:
///
/// - A proposal ends, and nothing moves, when the holder vetoes it, by a transaction or by a signature that
///   anybody may send, or does anything else with the token that takes the key: transferring or approving it,
///   returning it, reporting it stolen or found. Claiming it is none unless the holder sends the claim, because
///   others may know the code. An approval for all tokens of an account is no act with one.
/// - After the first veto the issuer pauses for 90 days, and after each further one twice as long as before, up
///   to 5,760 days. What the issuer withdraws itself costs no pause.
/// - A holder can lock recovery for all that its account holds or ever will, without an end. Unlocking takes
///   effect after 30 days, and no proposal from before counts then. Choosing a guardian also ends what was
///   proposed against the account.
/// - A proposal names a reason by its hash, its receiver cannot change, and both who proposed and the holder have
///   to be able to stand by it when it is carried out: nothing comes of the proposal of an issuer that was struck
///   off or changed keys, or of a guardian that was replaced.
/// - What a contract holds is not recovered, because it may be unable to veto. An account that will be a contract
///   but is not deployed cannot be told from a key: deploying it within the period is enough to end the matter,
///   and its signature counts before (ERC-6492). An account that delegates its code by EIP-7702 still has its
///   key and counts as none.
/// - A locked token is not recovered, and nothing is recovered into an escrow.
///
/// What a holder should know: the issuer printed the sealed codes, and may have kept them. Where it did, it can
/// show the code by itself, and the time to say no is 60 days. Whoever wants none of it locks recovery.
interface IPassportRecovery {
    /// @notice The token shall go from its holder `from` to `to`, says `by`; not before `endsAt` is over, not after
    /// `lapsesAt`. `reason` is the hash of a text.
    event RecoveryProposed(
        uint256 indexed tokenId,
        address indexed from,
        address indexed to,
        address by,
        bytes32 reason,
        uint64 endsAt,
        uint64 lapsesAt
    );

    /// @notice The holder has less time now: `by` is the guardian, or the account of the item's sealed code.
    event RecoverySupported(uint256 indexed tokenId, address indexed by, uint64 endsAt, uint64 lapsesAt);

    /// @notice The proposal is over and nothing moved: `by` vetoed it, withdrew it, or used the token.
    event RecoveryEnded(uint256 indexed tokenId, address indexed by);

    /// @notice Nobody objected, and the token went to `to`.
    event Recovered(uint256 indexed tokenId, address indexed from, address indexed to);

    /// @notice Nothing that `holder` holds can be recovered, until `openFrom`; the largest number: for good.
    event RecoveryLocked(address indexed holder, uint64 openFrom);

    /// @notice `holder` trusts `guardian` with shortening a recovery; zero: nobody.
    event GuardianSet(address indexed holder, address indexed guardian);

    /// @notice The caller is neither an admitted issuer of the token nor its holder's guardian.
    error MayNotPropose(uint256 tokenId, address caller);

    /// @notice A recovery has a reason.
    error NoReason(uint256 tokenId);

    /// @notice The token has a proposal already.
    error RecoveryPending(uint256 tokenId);

    /// @notice The holder vetoed, and the issuer has to wait.
    error RecoveryPaused(uint256 tokenId, uint64 until);

    /// @notice The token has no proposal, or the one that it has lapsed.
    error NoRecovery(uint256 tokenId);

    /// @notice The holder still has time.
    error RecoveryOpen(uint64 endsAt, uint256 blockTime);

    /// @notice `owner` is a contract or the issuer itself, or locked recovery.
    error NotRecoverable(uint256 tokenId, address owner);

    /// @notice Nobody can be given the token there: it is its holder, nobody, an escrow or a contract of ours.
    error InvalidReceiver(address to);

    /// @notice Only the token's holder may do this, or whoever may transfer it in its name.
    error NotHolder(address owner, address caller);

    /// @notice The signature is not by `signer`, or over other values.
    error WrongSigner(address signer);

    /// @notice How long the holder has, in seconds: against the issuer alone, with the item's code, with the
    /// guardian; and for how long after that a proposal can be carried out.
    function recoveryPeriods()
        external
        pure
        returns (uint64 alone, uint64 withCode, uint64 withGuardian, uint64 lapse);

    /// @notice Proposes to give the token to `to`. For the issuer of its batch, and its holder's guardian.
    /// @param reason hash of a text that says why, not zero
    function proposeRecovery(uint256 tokenId, address to, bytes32 reason) external;

    /// @notice Agrees to a proposal. For the holder's guardian.
    function supportRecovery(uint256 tokenId) external;

    /// @notice Shows that whoever asked for a proposal has the code sealed with the item. For anybody.
    /// @param signature 65 bytes by the code's key over EIP-712
    /// `Support(uint256 tokenId,address to,uint32 number)` with the receiver and number of the proposal
    function supportRecoveryByCode(
        uint256 tokenId,
        Leaf calldata leaf,
        bytes32[] calldata proof,
        bytes calldata signature
    ) external;

    /// @notice Ends a proposal, at any time until it is executed. For the holder, whoever may transfer the token
    /// in its name, and whoever proposed it.
    function vetoRecovery(uint256 tokenId) external;

    /// @notice Ends a proposal in the holder's name. For anybody.
    /// @param signature by the holder, a key, an ERC-1271 wallet or one that is not deployed yet (ERC-6492), over
    /// EIP-712 `Veto(uint256 tokenId,uint32 number)` with the number of the proposal
    function vetoRecoveryBySignature(uint256 tokenId, bytes calldata signature) external;

    /// @notice Carries a proposal out, after `endsAt` and until `lapsesAt`. For anybody.
    function executeRecovery(uint256 tokenId) external;

    /// @notice Locks recovery for all that the caller holds and will hold, and ends what is proposed.
    function lockRecovery() external;

    /// @notice Undoes `lockRecovery`, with a delay of 30 days.
    function unlockRecovery() external;

    /// @notice Chooses who can shorten a recovery of what the caller holds; zero: nobody.
    function setGuardian(address guardian) external;

    /// @notice Who can, for `holder`.
    function guardianOf(address holder) external view returns (address);

    /// @notice The first second from which proposals against `holder` count; the largest number: never.
    function recoveryOpenFrom(address holder) external view returns (uint64);

    /// @notice What is proposed for a token and was not ended by its holder; zeros if there is nothing. It may have
    /// lapsed, or be void because the holder locked recovery since.
    function recoveryOf(uint256 tokenId) external view returns (Recovery memory);

    /// @notice For the passport contract: the holder used the token.
    function holderActed(uint256 tokenId, address by) external;
}
