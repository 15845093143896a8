// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Leaf} from "../../src/IProductPassport.sol";
import {Base} from "../Base.sol";
import {IPassport} from "../IPassport.sol";
import {Tree} from "./Tree.sol";

/// @notice A contract that moves what it holds when a test says so.
contract Vault {
    IPassport private immutable passport;

    constructor(IPassport passport_) {
        passport = passport_;
    }

    function pull(address from, uint256 tokenId) external {
        passport.transferFrom(from, address(this), tokenId);
    }

    function send(address to, uint256 tokenId) external {
        passport.transferFrom(address(this), to, tokenId);
    }

    function approve(address to, uint256 tokenId) external {
        passport.approve(to, tokenId);
    }

    function approveAll(address operator) external {
        passport.setApprovalForAll(operator, true);
    }

    function returnToIssuer(uint256 tokenId) external {
        passport.returnToIssuer(tokenId);
    }

    function reportStolen(uint256 tokenId) external {
        passport.reportStolen(tokenId);
    }

    function reportFound(uint256 tokenId) external {
        passport.reportFound(tokenId);
    }
}

/// @notice A passport contract with one issuer and one batch of seven items.
abstract contract PassportBase is Base {
    uint32 internal constant SIZE = 7;

    IPassport internal passport;
    address internal admin = who("admin");
    address internal maker = who("maker");
    address internal alice = who("alice");
    address internal bob = who("bob");
    address internal mallory = who("mallory");

    // Made once in setUp: making them takes calls, which would stand between an expectation and its call.
    Leaf[] private items;
    bytes32[][] private proofs;
    bytes32[] internal leaves;
    bytes32 internal root;
    uint224 internal batchId;
    uint256 internal first;

    function setUp() public virtual {
        vm.warp(NOW);
        passport = newPassport(admin, "https://example.org/token/");
        vm.prank(admin);
        passport.setIssuer(maker, true);
        for (uint256 i = 0; i < SIZE; ++i) {
            items.push(makeLeaf(i));
            leaves.push(leafHash(items[i]));
        }
        for (uint256 i = 0; i < SIZE; ++i) {
            proofs.push(Tree.path(leaves, i));
        }
        root = Tree.root(leaves);
        batchId = passport.batchIdOf(maker, root);
        vm.prank(maker);
        first = passport.mintBatch(root, SIZE);
    }

    function leafHash(Leaf memory leaf) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(hex"00", leaf.itemHash, leaf.passportHash, leaf.claimKey));
    }

    function leafOf(uint256 index) internal view returns (Leaf memory) {
        return items[index];
    }

    function proofOf(uint256 index) internal view returns (bytes32[] memory) {
        return proofs[index];
    }

    function makeLeaf(uint256 index) internal pure returns (Leaf memory) {
        return Leaf({
            itemHash: sha256(
                abi.encodePacked("https://example.org/01/09506000134352/21/", vm.toString(index))
            ),
            passportHash: sha256(abi.encodePacked("passport", index)),
            claimKey: vm.addr(claimKeyOf(index))
        });
    }

    function claimKeyOf(uint256 index) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("claim key", index)));
    }

    /// @dev The digest of a claim, put together by hand.
    function claimDigest(uint256 tokenId, address newOwner, uint256 nonce, uint64 expiry)
        internal
        view
        returns (bytes32)
    {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Waymark Product Passport"),
                keccak256("1"),
                block.chainid,
                address(passport)
            )
        );
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Claim(uint256 tokenId,address newOwner,uint256 nonce,uint64 expiry)"),
                tokenId,
                newOwner,
                nonce,
                expiry
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }

    function claimSignature(uint256 index, address newOwner, uint64 expiry)
        internal
        view
        returns (bytes memory)
    {
        return sign(claimKeyOf(index), claimDigest(first + index, newOwner, 0, expiry));
    }

    /// @dev A claim with everything as it should be, sent by somebody who has no part in it.
    function claimAs(uint256 index, address newOwner) internal {
        uint64 expiry = uint64(vm.getBlockTimestamp());
        bytes memory signature = claimSignature(index, newOwner, expiry);
        vm.prank(mallory);
        passport.claim(first + index, leafOf(index), proofOf(index), newOwner, expiry, signature);
    }

    /// @dev A contract that holds tokens and acts when a test says so: what an escrow is to the passport.
    function newVault() internal returns (Vault vault) {
        vault = new Vault(passport);
    }

    function newEscrowVault() internal returns (Vault vault) {
        vault = newVault();
        vm.prank(admin);
        passport.setEscrow(address(vault), true);
    }

    function transfer(address from, address to, uint256 tokenId) internal {
        vm.prank(from);
        passport.transferFrom(from, to, tokenId);
    }
}
