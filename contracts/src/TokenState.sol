// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What the chain keeps of one token: a word that is zero until something about the token differs from
/// its batch, and that holds all a transfer has to look at beside what it has to write.
///
///     bits   0–159  owner; zero means the batch's issuer
///          160–199  claimedAt, Unix seconds; zero if never claimed
///          200–215  number of claims and of new codes, the nonce of the next claim
///              216  recalled by itself
///              217  reported stolen
///              218  an approval is live: a transfer clears this mark and leaves the stale address behind
///              219  a recovery is proposed: an act of the holder clears this mark and leaves the proposal behind
///              220  the code of its leaf was replaced or voided
type TokenState is uint256;

using TokenStates for TokenState global;

library TokenStates {
    uint256 private constant RECALLED = 1 << 216;
    uint256 private constant STOLEN = 1 << 217;
    uint256 private constant APPROVED = 1 << 218;
    uint256 private constant RECOVERING = 1 << 219;
    uint256 private constant NEW_CODE = 1 << 220;

    function owner(TokenState s) internal pure returns (address) {
        return address(uint160(TokenState.unwrap(s)));
    }

    function claimedAt(TokenState s) internal pure returns (uint40) {
        return uint40(TokenState.unwrap(s) >> 160);
    }

    function claims(TokenState s) internal pure returns (uint16) {
        return uint16(TokenState.unwrap(s) >> 200);
    }

    function recalled(TokenState s) internal pure returns (bool) {
        return TokenState.unwrap(s) & RECALLED != 0;
    }

    function stolen(TokenState s) internal pure returns (bool) {
        return TokenState.unwrap(s) & STOLEN != 0;
    }

    function approved(TokenState s) internal pure returns (bool) {
        return TokenState.unwrap(s) & APPROVED != 0;
    }

    function recovering(TokenState s) internal pure returns (bool) {
        return TokenState.unwrap(s) & RECOVERING != 0;
    }

    function newCode(TokenState s) internal pure returns (bool) {
        return TokenState.unwrap(s) & NEW_CODE != 0;
    }

    /// @dev A new owner, and gone what the old one approved and what was proposed against it.
    function movedTo(TokenState s, address to) internal pure returns (TokenState) {
        uint256 rest = TokenState.unwrap(s) & ~(APPROVED | RECOVERING | type(uint160).max);
        return TokenState.wrap(rest | uint160(to));
    }

    /// @dev Claimed once more, at `time`.
    function claimedOnce(TokenState s, uint256 time) internal pure returns (TokenState) {
        uint256 rest = TokenState.unwrap(s) & ~(uint256(type(uint40).max) << 160);
        return TokenState.wrap((rest | uint256(uint40(time)) << 160) + (1 << 200));
    }

    /// @dev Not claimed, under another code than the leaf's. The caller has checked that the counter has room.
    function withNewCode(TokenState s) internal pure returns (TokenState) {
        uint256 rest = TokenState.unwrap(s) & ~(uint256(type(uint40).max) << 160);
        return TokenState.wrap((rest | NEW_CODE) + (1 << 200));
    }

    function withRecalled(TokenState s, bool on) internal pure returns (TokenState) {
        return _with(s, RECALLED, on);
    }

    function withStolen(TokenState s, bool on) internal pure returns (TokenState) {
        return _with(s, STOLEN, on);
    }

    function withApproved(TokenState s, bool on) internal pure returns (TokenState) {
        return _with(s, APPROVED, on);
    }

    function withRecovering(TokenState s, bool on) internal pure returns (TokenState) {
        return _with(s, RECOVERING, on);
    }

    function _with(TokenState s, uint256 flag, bool on) private pure returns (TokenState) {
        uint256 word = TokenState.unwrap(s);
        return TokenState.wrap(on ? word | flag : word & ~flag);
    }
}
