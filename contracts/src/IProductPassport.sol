// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBatchRoyalty} from "./IBatchRoyalty.sol";
import {IPassportRecovery} from "./IPassportRecovery.sol";
import {IPassportVersions} from "./IPassportVersions.sol";

/// @notice What the leaf of an item says; its position in the batch is the low 32 bits of the token id.
/// @param itemHash SHA-256 of the item's canonical GS1 Digital Link URI, as bytes of text
/// @param passportHash SHA-256 of the item's passport, as canonical JSON
/// @param claimKey address of the key that is derived from the code sealed with the item
struct Leaf {
    bytes32 itemHash;
    bytes32 passportHash;
    address claimKey;
}

/// @notice All that a scan needs to know about a token.
/// @param owner who holds it now; zero if it does not exist
/// @param issuer who minted its batch; zero if it does not exist
/// @param size number of items in its batch
/// @param mintedAt block time of the mint, in Unix seconds
/// @param claimedAt block time of the claim, in Unix seconds; zero if it was never claimed
/// @param recalled its issuer recalls the item, or the whole batch
/// @param stolen its owner reported it stolen
/// @param escrowed a registered escrow holds it
/// @param exists it was minted
/// @param versionHead see `IPassportVersions`; zero while its passport is the one in its leaf
/// @param recoveryTo where a proposed recovery would bring it, see `IPassportRecovery`; zero if there is none
/// @param recoveryEndsAt last second in which that cannot happen yet, Unix seconds; zero if there is none
struct ItemStatus {
    address owner;
    address issuer;
    uint32 size;
    uint64 mintedAt;
    uint64 claimedAt;
    bool recalled;
    bool stolen;
    bool escrowed;
    bool exists;
    bytes32 versionHead;
    address recoveryTo;
    uint64 recoveryEndsAt;
}

/// @title The NFT of a manufactured item
/// @notice One ERC-721 token for each item of a batch. A batch is one Merkle root over its items; the root is
/// not stored, because the batch id commits to it:
///
///     batchId = first 28 bytes of SHA-256(issuer || root)        token id = batchId << 32 | index
///
/// Ids are therefore known before minting, a repeated mint reverts, a chain reorganisation cannot renumber
/// anything, and nobody but the issuer can mint under an id that names the issuer.
///
/// What holders can rely on. Nothing is upgradeable, and no role can be added.
///
/// - The contract's owner (the admin) lets accounts mint, registers escrow contracts and says where metadata is
///   served; it hands over in two steps. It cannot move, lock, claim, recall or recover any token, nor stop an
///   owner from moving its own: registering a contract as escrow disarms the approvals that this contract gave
///   for what it holds, and no account without code can be registered.
/// - An issuer answers for its batches for good: for them alone, and also after losing the right to mint, it
///   recalls, appends passport versions, lowers royalties and proposes recoveries. It moves what it owns; what
///   another account holds it moves only by a recovery that the holder let pass. The role goes with the account,
///   because the batch id names it: an issuer that wants to change keys is a contract account.
/// - A claimed item can never be claimed again.
///
/// A token is locked, by ERC-5192, while it or its batch is recalled, while it is reported stolen, and while a
/// registered escrow holds it. ERC-721's functions then refuse to transfer it, with one exception: an escrow
/// ends its own lock by moving the token on, which logs Unlocked before Transfer; if the token is recalled
/// meanwhile, it can move it to its issuer only. `returnToIssuer` is the way back for anything recalled or
/// stolen. A mint logs no Unlocked for each token: there, ERC-5192's recommendation would cost more than the
/// mint.
interface IProductPassport is IBatchRoyalty, IPassportRecovery, IPassportVersions {
    /// @notice A batch was minted to `issuer`; a Transfer event for each of its tokens goes before this one.
    event BatchMinted(uint224 indexed batchId, address indexed issuer, bytes32 root, uint32 size);

    /// @notice `newOwner` proved to have the code sealed with the item.
    event Claimed(uint256 indexed tokenId, address indexed newOwner, address claimKey);

    /// @notice The issuer recalls one item. `reason` is the hash of a notice, or a short text.
    event Recalled(uint256 indexed tokenId, bytes32 reason);

    /// @notice The issuer no longer recalls this one item.
    event RecallLifted(uint256 indexed tokenId);

    /// @notice The issuer recalls a whole batch, whatever its size, at constant cost: there is no ERC-5192
    /// event for each token, `locked` and `status` tell.
    event BatchRecalled(uint224 indexed batchId, bytes32 reason);

    /// @notice The issuer no longer recalls the batch; items recalled by themselves stay so.
    event BatchRecallLifted(uint224 indexed batchId);

    /// @notice The owner reports the item stolen.
    event ReportedStolen(uint256 indexed tokenId, address indexed owner);

    /// @notice The owner has it back, or reported in error.
    event ReportedFound(uint256 indexed tokenId, address indexed owner);

    /// @notice `account` may mint batches from now on, or no longer may.
    event IssuerSet(address indexed account, bool allowed);

    /// @notice `account` is a registered escrow from now on, or no longer is. What it holds at that moment
    /// changes its lock without an ERC-5192 event for each token; `locked` and `status` tell.
    event EscrowSet(address indexed account, bool registered);

    /// @notice Metadata is served under another URI.
    event BaseURISet(string baseURI);

    /// @notice The caller may not mint.
    error NotIssuer(address caller);

    /// @notice The batch was minted already: the caller's earlier attempt worked.
    error BatchExists(uint224 batchId);

    /// @notice No such batch was minted.
    error NoSuchBatch(uint224 batchId);

    /// @notice A batch has at least one item and a root other than zero.
    error EmptyBatch(bytes32 root, uint32 size);

    /// @notice Only the issuer of the batch may do this.
    error NotBatchIssuer(address issuer, address caller);

    /// @notice Only the owner of the token may do this.
    error NotOwner(address owner, address caller);

    /// @notice The token is recalled or reported stolen, and can go back to its issuer only, or it is held in
    /// escrow.
    error TokenLocked(uint256 tokenId);

    /// @notice The token is neither recalled nor stolen, or is in escrow: `transferFrom` moves it.
    error NothingToReturn(uint256 tokenId);

    /// @notice An escrow is a contract.
    error NotAContract(address account);

    /// @notice The recall or the theft report is already as the caller wants it.
    error Unchanged(uint256 id);

    /// @notice The claim was signed for a time that is over.
    error ClaimExpired(uint64 expiry, uint256 blockTime);

    /// @notice The item's code was used.
    error AlreadyClaimed(uint256 tokenId);

    /// @notice The leaf and its proof do not lead to the root of the token's batch.
    error NotInBatch(uint256 tokenId);

    /// @notice The signature is by another key than the item's, or is malformed (`got` is then zero), or is
    /// over other values.
    error WrongClaimKey(address expected, address got);

    /// @notice The token left its issuer for somebody else than the claimer.
    error HeldByAnother(uint256 tokenId, address owner);

    /// @notice Mints a batch to the caller, who must be an issuer.
    /// @param root Merkle root over the items' leaves, see `BatchProof`
    /// @param size number of items; a block's or transaction's gas limit bounds it (about 1,910 gas an item)
    /// @return firstTokenId the id of item 0; item i has `firstTokenId + i`
    function mintBatch(bytes32 root, uint32 size) external returns (uint256 firstTokenId);

    /// @notice The id that a batch of `issuer` under `root` has or would have.
    function batchIdOf(address issuer, bytes32 root) external pure returns (uint224);

    /// @notice Whether the item with these properties is the one behind `tokenId`.
    /// @param proof inclusion proof by RFC 9162 section 2.1.3, lowest sibling first
    /// @return false also for a token that does not exist
    function verifyItem(
        uint256 tokenId,
        bytes32 itemHash,
        bytes32 passportHash,
        address claimKey,
        bytes32[] calldata proof
    ) external view returns (bool);

    /// @notice Gives the token to `newOwner`, who has the code sealed with the item, or marks it claimed if
    /// `newOwner` holds it already. Works once, and only while the token is still with its issuer or already
    /// with `newOwner`: so an issuer that kept the codes cannot take back what it sold. Anybody may send it:
    /// the signature names the new owner, so that whoever copies it from the mempool gains nothing. The
    /// token is moved as by `transferFrom`, without a callback.
    /// @param proof inclusion proof of the leaf, as for `verifyItem`
    /// @param expiry last block time at which it is valid, Unix seconds
    /// @param signature 65 bytes by `leaf.claimKey` over EIP-712
    /// `Claim(uint256 tokenId,address newOwner,uint256 nonce,uint64 expiry)`, nonce being `claimNonce(tokenId)`
    function claim(
        uint256 tokenId,
        Leaf calldata leaf,
        bytes32[] calldata proof,
        address newOwner,
        uint64 expiry,
        bytes calldata signature
    ) external;

    /// @notice The nonce that the next claim of the token has to be signed with.
    function claimNonce(uint256 tokenId) external view returns (uint256);

    /// @notice Recalls one item: it can then go back to its issuer only. For the issuer of its batch.
    function recall(uint256 tokenId, bytes32 reason) external;

    /// @notice Undoes `recall`.
    function liftRecall(uint256 tokenId) external;

    /// @notice Recalls all items of a batch, at constant cost. For the issuer of the batch.
    function recallBatch(uint224 batchId, bytes32 reason) external;

    /// @notice Undoes `recallBatch`.
    function liftBatchRecall(uint224 batchId) external;

    /// @notice Marks the item stolen: it can then go back to its issuer only. For its owner.
    function reportStolen(uint256 tokenId) external;

    /// @notice Undoes `reportStolen`. For its owner, the issuer if the item went back there.
    function reportFound(uint256 tokenId) external;

    /// @notice Gives a recalled or stolen item back to the issuer of its batch; it stays recalled or stolen. For
    /// its owner and whoever may transfer it in the owner's name.
    function returnToIssuer(uint256 tokenId) external;

    /// @notice All that a scan needs to know, in one call; does not revert for an unknown id.
    function status(uint256 tokenId) external view returns (ItemStatus memory);

    /// @notice Lets `account` mint, or stops it; batches already minted stay its own. For the contract's owner.
    function setIssuer(address account, bool allowed) external;

    /// @notice Whether `account` may mint.
    function isIssuer(address account) external view returns (bool);

    /// @notice Registers a contract that holds tokens for others, or strikes it off: what it holds is locked. For
    /// the contract's owner.
    function setEscrow(address account, bool registered) external;

    /// @notice Whether `account` is a registered escrow.
    function isEscrow(address account) external view returns (bool);

    /// @notice Sets where metadata is served: `tokenURI` is this and the decimal id. For the contract's owner.
    function setBaseURI(string calldata baseURI) external;
}
