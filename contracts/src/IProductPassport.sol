// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBatchRoyalty} from "./IBatchRoyalty.sol";
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
/// @param issuerKey the account that acts for the issuer now
/// @param size number of items in its batch
/// @param mintedAt block time of the mint, in Unix seconds
/// @param claimedAt block time of the claim, in Unix seconds; zero if it was never claimed
/// @param recalled its issuer recalls the item, or the whole batch
/// @param stolen its owner reported it stolen
/// @param escrowed the escrow holds it
/// @param exists it was minted
/// @param versionHead see `IPassportVersions`; zero while its passport is the one in its leaf
/// @param recoveryTo where a proposed recovery would bring it, see `IPassportRecovery`; zero if there is none
/// @param recoveryEndsAt last second in which that cannot happen yet, Unix seconds; zero if there is none
/// @param recoveryLapsesAt last second in which it can, Unix seconds; zero if there is none
struct ItemStatus {
    address owner;
    address issuer;
    address issuerKey;
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
    uint64 recoveryLapsesAt;
}

/// @title The NFT of a manufactured item
/// @notice One ERC-721 token for each item of a batch. A batch is one Merkle root over its items; the root is
/// not stored, because the batch id commits to it:
///
///     batchId = first 28 bytes of SHA-256(issuer || root)        token id = batchId << 32 | index
///
/// Ids are therefore known before minting, a repeated mint reverts, a chain reorganisation cannot renumber
/// anything, and nobody but the issuer can mint under an id that names the issuer. The root commits to the number
/// of items (`BatchProof`): a batch minted with another size proves no item.
///
/// What holders can rely on. Nothing is upgradeable, and no role can be added.
///
/// - The contract's owner (the admin) lets accounts mint and says where metadata is served; it hands over in two
///   steps and cannot resign. It cannot move, lock, claim, recall or recover any token, nor stop an owner from
///   moving its own. Which contract is the escrow was fixed when this one was deployed.
/// - An issuer answers for its batches for good: for them alone, and also after losing the right to mint, it
///   recalls, appends passport versions and lowers royalties. It moves what it owns; what another account holds
///   it moves only by a recovery that the holder let pass (`IPassportRecovery`, at `recovery`), which needs the
///   right to mint.
/// - An issuer can change keys in two steps. Its account stays the name of its batches and the owner of what it
///   has not sold; the new key, and no longer the old one, acts for it: in all that the issuer may do, and as
///   owner of what the issuer holds. Approvals for all tokens that the old key gave end with it. An approval of a
///   single token stands until the new key replaces it.
/// - A code claims an item once. While the issuer holds a token, sold before or not, it can replace the code or
///   void it: the item can then be claimed by the new code, once, and by no earlier one.
/// - An item that stands in several batches of one issuer, and so has several tokens, is claimed as one of them
///   for good.
///
/// A token is locked, by ERC-5192, while it or its batch is recalled, while it is reported stolen, and while the
/// escrow holds it. ERC-721's functions then refuse to transfer it, with one exception: the escrow ends its own
/// lock by moving the token on, which logs Unlocked before Transfer; a token that was recalled meanwhile stays
/// locked where it goes, and no Unlocked is logged. Nothing enters the escrow but what it takes itself.
/// `returnToIssuer` is the way back for anything recalled or stolen. A mint logs no Unlocked for each token:
/// there, ERC-5192's recommendation would cost more than the mint.
interface IProductPassport is IBatchRoyalty, IPassportVersions {
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

    /// @notice `account` is the escrow of this contract, from its first block on.
    event EscrowSet(address indexed account, bool registered);

    /// @notice The item is claimed by another code from now on; zero: by none.
    event ClaimKeySet(uint256 indexed tokenId, address key);

    /// @notice The issuer wants `key` to act for it; nothing changes until the key accepts.
    event IssuerKeyProposed(address indexed issuer, address indexed key);

    /// @notice `key`, and no longer the one before, acts for the issuer.
    event IssuerKeySet(address indexed issuer, address indexed key);

    /// @notice Metadata is served under another URI.
    event BaseURISet(string baseURI);

    /// @notice The caller may not mint, or is not the key that this takes.
    error NotIssuer(address caller);

    /// @notice The account cannot be an issuer or act for one: it is the escrow, or acts for another issuer.
    error NotAnIssuer(address account);

    /// @notice The contract always has an admin.
    error NoAdmin();

    /// @notice The contract is deployed with the address of an escrow.
    error NoEscrow();

    /// @notice Nothing enters the escrow but what it takes itself for an order.
    error EscrowPullsOnly(uint256 tokenId);

    /// @notice The same item of the same issuer was claimed as another token.
    error ClaimedAsAnother(uint256 tokenId, uint256 claimed);

    /// @notice The counter of the token's codes and claims is full.
    error TooManyCodes(uint256 tokenId);

    /// @notice The batch was minted already: the caller's earlier attempt worked.
    error BatchExists(uint224 batchId);

    /// @notice No such batch was minted.
    error NoSuchBatch(uint224 batchId);

    /// @notice A batch has at least one item and a root other than zero.
    error EmptyBatch(bytes32 root, uint32 size);

    /// @notice Only the key of the batch's issuer may do this.
    error NotBatchIssuer(address issuerKey, address caller);

    /// @notice Only the owner of the token may do this.
    error NotOwner(address owner, address caller);

    /// @notice The token is recalled or reported stolen, and can go back to its issuer only, or it is held in
    /// escrow.
    error TokenLocked(uint256 tokenId);

    /// @notice The token is neither recalled nor stolen, or is in escrow: `transferFrom` moves it.
    error NothingToReturn(uint256 tokenId);

    /// @notice It is already as the caller wants it.
    error Unchanged(uint256 id);

    /// @notice The claim was signed for a time that is over.
    error ClaimExpired(uint64 expiry, uint256 blockTime);

    /// @notice The item's newest code was used.
    error AlreadyClaimed(uint256 tokenId);

    /// @notice The leaf and its proof do not lead to the root of the token's batch.
    error NotInBatch(uint256 tokenId);

    /// @notice The signature is by another key than the item's, or is malformed (`got` is then zero), or is
    /// over other values.
    error WrongClaimKey(address expected, address got);

    /// @notice The token left its issuer for somebody else than the claimer.
    error HeldByAnother(uint256 tokenId, address owner);

    /// @notice Mints a batch to the caller, who must be an issuer, or to the issuer that the caller acts for.
    /// @param root root over the number of items and their leaves, see `BatchProof`
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
    /// `newOwner` holds it already. Works once for each code, and only while the token is with its issuer or
    /// already with `newOwner`: so an issuer that kept the codes cannot take back what it sold. Anybody may send it:
    /// the signature names the new owner, so that whoever copies it from the mempool gains nothing. The
    /// token is moved as by `transferFrom`, without a callback.
    /// @param proof inclusion proof of the leaf, as for `verifyItem`
    /// @param expiry last block time at which it is valid, Unix seconds
    /// @param signature 65 bytes by `leaf.claimKey`, or the key that replaced it, over EIP-712
    /// `Claim(uint256 tokenId,address newOwner,uint256 nonce,uint64 expiry)`, nonce being `claimNonce(tokenId)`
    function claim(
        uint256 tokenId,
        Leaf calldata leaf,
        bytes32[] calldata proof,
        address newOwner,
        uint64 expiry,
        bytes calldata signature
    ) external;

    /// @notice Replaces the code that claims the item, whether or not an earlier one did; zero voids it. For the
    /// issuer of its batch, while it holds the token.
    function setClaimKey(uint256 tokenId, address key) external;

    /// @notice Whether the code of the item's leaf was replaced, and the account of the newest one: zero if it
    /// was voided.
    function newClaimKey(uint256 tokenId) external view returns (bool changed, address key);

    /// @notice The nonce that the next claim of the token has to be signed with: how often it was claimed and got
    /// a new code.
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

    /// @notice The contract that recovers tokens, see `IPassportRecovery`: made with this one, for good.
    function recovery() external view returns (address);

    /// @notice Number of tokens that were minted; none is ever burnt.
    function totalSupply() external view returns (uint256);

    /// @notice Lets `account` mint, or stops it; batches already minted stay its own. For the contract's owner.
    function setIssuer(address account, bool allowed) external;

    /// @notice Whether `account` may mint, by itself or by the key that acts for it.
    function isIssuer(address account) external view returns (bool);

    /// @notice Names the next key of an issuer; zero takes that back. For its present key, while it may mint.
    function proposeIssuerKey(address issuer, address key) external;

    /// @notice Becomes the key of an issuer. For the key that was named, while the issuer may mint.
    function acceptIssuerKey(address issuer) external;

    /// @notice The account that acts for an issuer: its own, until it changes keys.
    function issuerKey(address issuer) external view returns (address);

    /// @notice The issuer that a key acts for and mints in the name of; zero if there is none.
    function issuerOf(address key) external view returns (address);

    /// @notice Whether `account` is the escrow.
    function isEscrow(address account) external view returns (bool);

    /// @notice Sets where metadata is served: `tokenURI` is this and the decimal id, `contractURI` this and "contract".
    /// For the contract's owner.
    function setBaseURI(string calldata baseURI) external;
}
