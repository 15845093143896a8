// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Recovery of a token whose holder lost the key
/// @notice The issuer proposes in public to give the token to another account; the holder has 14 days, and from
/// then on until somebody executes it, to say no.
///
/// What a holder can rely on: a proposal ends, and nothing moves, when the holder vetoes it or does anything
/// else with the token that takes the key: transferring or approving it, reporting it stolen or found, claiming
/// it. An approval for all tokens of an account is no act with this one. A proposal tells in its event when it
/// can be executed at the earliest; the issuer cannot shorten that, nor change the receiver without starting
/// anew. What is held by a contract cannot be recovered, because a contract may be unable to veto: no escrow,
/// vault or market loses a token this way. An account that delegates its code by EIP-7702 still has its key and
/// counts as none. A locked token is not recovered.
interface IPassportRecovery {
    /// @notice The issuer wants the token to go from its holder `from` to `to`; not before `endsAt` is over.
    event RecoveryProposed(uint256 indexed tokenId, address indexed from, address indexed to, uint64 endsAt);

    /// @notice The proposal is over and nothing moved: `by` vetoed it, withdrew it, or used the token.
    event RecoveryEnded(uint256 indexed tokenId, address indexed by);

    /// @notice Nobody objected, and the token went to `to`.
    event Recovered(uint256 indexed tokenId, address indexed from, address indexed to);

    /// @notice The token has a proposal already.
    error RecoveryPending(uint256 tokenId);

    /// @notice The token has no proposal.
    error NoRecovery(uint256 tokenId);

    /// @notice The holder still has time.
    error RecoveryOpen(uint64 endsAt, uint256 blockTime);

    /// @notice `owner` is a contract, or the issuer itself.
    error NotRecoverable(uint256 tokenId, address owner);

    /// @notice How long a proposal stands before it can be executed, in seconds.
    function recoveryPeriod() external pure returns (uint64);

    /// @notice Proposes to give the token to `to`. For the issuer of its batch.
    function proposeRecovery(uint256 tokenId, address to) external;

    /// @notice Ends a proposal, at any time until it is executed. For the holder, whoever may transfer the token
    /// in its name, and the issuer that proposed.
    function vetoRecovery(uint256 tokenId) external;

    /// @notice Carries a proposal out, after `endsAt`. For anybody.
    function executeRecovery(uint256 tokenId) external;

    /// @notice The proposal that stands: where the token would go, and the last second in which it cannot yet.
    /// Zeros if there is none.
    function recoveryOf(uint256 tokenId) external view returns (address to, uint64 endsAt);
}
