// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A new version of one item's passport.
/// @param tokenId the item's token
/// @param predecessor the head that the version follows, `versionHead(tokenId)`; zero for the first
/// @param passportHash SHA-256 of the new passport, as canonical JSON
struct NewVersion {
    uint256 tokenId;
    bytes32 predecessor;
    bytes32 passportHash;
}

/// @title Versions of an item's passport
/// @notice A passport is never replaced: its issuer appends a version, and every earlier one stays provable.
/// Version 0 is the passport that the item's leaf names. Version n has the head
///
///     head(n) = first 30 bytes of SHA-256(0x02 || token id || head(n-1) || passport hash) || n as 2 bytes
///
/// with head(0) = 0. The token id commits to the leaf, and so to version 0. The contract keeps the newest head
/// alone; whoever has the documents recomputes the line, and nobody can leave one out or slip one in.
///
/// What a holder can rely on: the issuer of the item, and nobody else, can say more about it; it cannot unsay
/// what it said; and a version changes neither who owns the token nor what can be done with it.
interface IPassportVersions {
    /// @notice The issuer appended a version. An ERC-4906 MetadataUpdate goes with it.
    event VersionAppended(
        uint256 indexed tokenId, uint256 indexed version, bytes32 head, bytes32 passportHash
    );

    /// @notice The version follows another head than the newest: the caller's earlier attempt worked, or
    /// somebody else with the issuer's key was faster.
    error NotNewestVersion(uint256 tokenId, bytes32 head, bytes32 predecessor);

    /// @notice A version needs the hash of a passport.
    error EmptyPassport(uint256 tokenId);

    /// @notice An item has at most 65,535 versions beside the first.
    error TooManyVersions(uint256 tokenId);

    /// @notice Appends versions, all or none. For the issuer of the items' batches. Naming the predecessor makes
    /// a repeat fail instead of appending twice.
    function appendVersions(NewVersion[] calldata versions) external;

    /// @notice The newest head; its last 2 bytes are the number of the version. Zero while the passport is the
    /// one in the leaf, and for a token that does not exist.
    function versionHead(uint256 tokenId) external view returns (bytes32);

    /// @notice The head of the version that follows `predecessor`.
    function nextVersionHead(uint256 tokenId, bytes32 predecessor, bytes32 passportHash)
        external
        pure
        returns (bytes32);
}
