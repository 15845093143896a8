// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Leaf} from "./IProductPassport.sol";

/// @notice What a recovery has to know about a token.
/// @param owner who holds it
/// @param issuer who minted its batch
/// @param issuerKey the account that acts for the issuer now
/// @param admitted the issuer may mint
/// @param locked it is recalled, stolen or in escrow
/// @param proposed a recovery was proposed, and the holder did nothing with the token since
struct Holding {
    address owner;
    address issuer;
    address issuerKey;
    bool admitted;
    bool locked;
    bool proposed;
}

/// @title What the recovery contract asks of the passport contract that made it
/// @notice The two functions that change something answer to that contract alone.
interface IRecoverablePassport {
    /// @notice The caller is not the recovery contract.
    error NotRecovery(address caller);

    /// @notice Reverts for a token that does not exist.
    function holding(uint256 tokenId) external view returns (Holding memory);

    /// @notice The account of the code that is sealed with the item now, zero if it was voided. Reverts if leaf
    /// and proof do not lead to the root of the token's batch.
    function claimKey(uint256 tokenId, Leaf calldata leaf, bytes32[] calldata proof)
        external
        view
        returns (address);

    /// @notice Keeps with the token whether a proposal stands.
    function markRecovery(uint256 tokenId, bool proposed) external;

    /// @notice Gives the token to `to`.
    function recover(uint256 tokenId, address to) external;
}
