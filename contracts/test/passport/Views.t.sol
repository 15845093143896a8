// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ItemStatus} from "../../src/IProductPassport.sol";
import {PassportBase} from "./PassportBase.sol";

contract ViewsTest is PassportBase {
    function test_statusOfAFreshItem() public {
        vm.warp(NOW + 50);
        ItemStatus memory s = passport.status(first + 3);
        equal(s.owner, maker, "owner");
        equal(s.issuer, maker, "issuer");
        equal(s.size, SIZE, "size");
        equal(s.mintedAt, NOW, "minted at");
        equal(s.claimedAt, 0, "claimed at");
        isTrue(!s.recalled && !s.stolen && !s.escrowed, "flags");
        isTrue(s.exists, "exists");
        equal(s.versionHead, bytes32(0), "version");
        equal(s.recoveryTo, address(0), "recovery");
        equal(s.recoveryEndsAt, 0, "recovery ends");
    }

    function test_statusOfAClaimedItem() public {
        vm.warp(NOW + 50);
        claimAs(3, alice);
        ItemStatus memory s = passport.status(first + 3);
        equal(s.owner, alice, "owner");
        equal(s.issuer, maker, "issuer");
        equal(s.mintedAt, NOW, "minted at");
        equal(s.claimedAt, NOW + 50, "claimed at");
    }

    function test_statusOfAnUnknownIdIsEmpty(uint256 tokenId) public view {
        vm.assume(tokenId >> 32 != batchId);
        bytes32 empty = keccak256(
            abi.encode(
                ItemStatus(
                    address(0),
                    address(0),
                    address(0),
                    0,
                    0,
                    0,
                    false,
                    false,
                    false,
                    false,
                    0,
                    address(0),
                    0,
                    0
                )
            )
        );
        equal(keccak256(abi.encode(passport.status(tokenId))), empty, "another batch");
        equal(keccak256(abi.encode(passport.status(first + SIZE))), empty, "past the end");
    }

    function test_tokenURI() public {
        string memory id = vm.toString(first);
        equal(passport.tokenURI(first), string.concat("https://example.org/token/", id), "with a base");
        vm.prank(admin);
        passport.setBaseURI("");
        equal(passport.tokenURI(first), "", "without a base");
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        passport.tokenURI(first + SIZE);
    }

    function test_names() public view {
        equal(passport.name(), "Waymark Product Passport", "name");
        equal(passport.symbol(), "WAYMARK", "symbol");
    }

    function test_supportsInterface(bytes4 other) public view {
        bytes4[6] memory ids = [
            bytes4(0x01ffc9a7),
            bytes4(0x80ac58cd),
            bytes4(0x5b5e139f),
            bytes4(0x49064906),
            bytes4(0xb45a3c0e),
            bytes4(0x2a55205a)
        ];
        bool known;
        for (uint256 i = 0; i < ids.length; ++i) {
            isTrue(passport.supportsInterface(ids[i]), "ERC-165, 721, 721 Metadata, 4906, 5192, 2981");
            known = known || ids[i] == other;
        }
        isTrue(!passport.supportsInterface(0xffffffff), "never this, by ERC-165");
        equal(passport.supportsInterface(other), known, "no other");
    }

    function test_eip712Domain() public view {
        (bytes1 fields, string memory name, string memory version, uint256 chainId, address self,,) =
            passport.eip712Domain();
        equal(bytes32(fields), bytes32(bytes1(0x0f)), "fields");
        equal(name, "Waymark Product Passport", "name");
        equal(version, "1", "version");
        equal(chainId, block.chainid, "chain id");
        equal(self, address(passport), "contract");
    }

    function test_viewsRefuseAbsentTokens(uint256 tokenId) public {
        vm.assume(tokenId >> 32 != batchId);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", tokenId));
        passport.ownerOf(tokenId);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", tokenId));
        passport.locked(tokenId);
        vm.expectRevert(abi.encodeWithSignature("ERC721InvalidOwner(address)", address(0)));
        passport.balanceOf(address(0));
    }
}
