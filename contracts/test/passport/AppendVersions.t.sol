// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPassportVersions, NewVersion} from "../../src/IPassportVersions.sol";
import {IProductPassport} from "../../src/IProductPassport.sol";
import {Vm} from "../Vm.sol";
import {PassportBase} from "./PassportBase.sol";

/// @notice appendVersions
/// ├── the token does not exist: ERC721NonexistentToken
/// ├── the caller did not mint its batch: NotBatchIssuer
/// ├── the passport's hash is zero: EmptyPassport
/// ├── the predecessor is not the newest head: NotNewestVersion
/// ├── it would be version 65,536: TooManyVersions
/// ├── any of several fails: none is appended
/// └── otherwise: VersionAppended and MetadataUpdate for each; owner and locks stay
contract AppendVersionsTest is PassportBase {
    event MetadataUpdate(uint256 tokenId);

    function one(uint256 tokenId, bytes32 predecessor, bytes32 hash)
        private
        pure
        returns (NewVersion[] memory v)
    {
        v = new NewVersion[](1);
        v[0] = NewVersion(tokenId, predecessor, hash);
    }

    /// @dev The head as the interface's text defines it.
    function headOf(uint256 tokenId, bytes32 predecessor, bytes32 hash, uint16 n)
        private
        pure
        returns (bytes32)
    {
        bytes32 digest = sha256(abi.encodePacked(hex"02", tokenId, predecessor, hash));
        return bytes32(abi.encodePacked(bytes30(digest), n));
    }

    function append(NewVersion[] memory v) private {
        vm.prank(maker);
        passport.appendVersions(v);
    }

    function test_firstVersion() public {
        bytes32 head = headOf(first + 3, 0, "repaired", 1);
        vm.expectEmit(address(passport));
        emit IPassportVersions.VersionAppended(first + 3, 1, head, "repaired");
        vm.expectEmit(address(passport));
        emit MetadataUpdate(first + 3);
        append(one(first + 3, 0, "repaired"));
        equal(passport.versionHead(first + 3), head, "head");
        equal(passport.status(first + 3).versionHead, head, "status");
        equal(passport.versionHead(first + 2), bytes32(0), "no other token");
        equal(passport.ownerOf(first + 3), maker, "owner");
        isTrue(!passport.locked(first + 3), "no lock");
        isTrue(
            passport.verifyItem(
                first + 3, leafOf(3).itemHash, leafOf(3).passportHash, leafOf(3).claimKey, proofOf(3)
            ),
            "the first passport stays provable"
        );
    }

    function test_line(bytes32[5] memory hashes) public {
        bytes32 head;
        for (uint16 n = 1; n <= 5; ++n) {
            if (hashes[n - 1] == 0) hashes[n - 1] = "x";
            append(one(first, head, hashes[n - 1]));
            bytes32 next = headOf(first, head, hashes[n - 1], n);
            equal(passport.nextVersionHead(first, head, hashes[n - 1]), next, "computed");
            head = next;
            equal(passport.versionHead(first), head, "head");
        }
    }

    function test_severalAtOnce() public {
        NewVersion[] memory v = new NewVersion[](3);
        v[0] = NewVersion(first, 0, "a");
        v[1] = NewVersion(first + 1, 0, "b");
        v[2] = NewVersion(first, headOf(first, 0, "a", 1), "c");
        vm.recordLogs();
        append(v);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        equal(logs.length, 6, "two events each");
        equal(passport.versionHead(first), headOf(first, v[2].predecessor, "c", 2), "the second of one item");
        equal(passport.versionHead(first + 1), headOf(first + 1, 0, "b", 1), "another item");
    }

    function test_ofAnItemThatSomebodyElseHolds() public {
        transfer(maker, alice, first);
        append(one(first, 0, "recycled content corrected"));
        equal(passport.ownerOf(first), alice, "owner");
        equal(uint256(passport.versionHead(first)) & 0xffff, 1, "version");
    }

    function test_formerIssuerStillMay() public {
        vm.prank(admin);
        passport.setIssuer(maker, false);
        append(one(first, 0, "a"));
        equal(uint256(passport.versionHead(first)) & 0xffff, 1, "version");
    }

    function test_refusesARepeat() public {
        append(one(first, 0, "a"));
        bytes32 head = passport.versionHead(first);
        vm.expectRevert(
            abi.encodeWithSelector(IPassportVersions.NotNewestVersion.selector, first, head, bytes32(0))
        );
        append(one(first, 0, "a"));
        equal(passport.versionHead(first), head, "head");
    }

    function test_refusesAnInventedPredecessor(bytes32 predecessor) public {
        vm.assume(predecessor != 0);
        vm.expectRevert(
            abi.encodeWithSelector(
                IPassportVersions.NotNewestVersion.selector, first, bytes32(0), predecessor
            )
        );
        append(one(first, predecessor, "a"));
    }

    function test_allOrNone() public {
        NewVersion[] memory v = new NewVersion[](2);
        v[0] = NewVersion(first, 0, "a");
        v[1] = NewVersion(first + 1, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IPassportVersions.EmptyPassport.selector, first + 1));
        append(v);
        equal(passport.versionHead(first), bytes32(0), "none");
    }

    function test_onlyTheBatchsIssuer(address caller) public {
        vm.assume(caller != maker);
        transfer(maker, alice, first);
        vm.prank(admin);
        passport.setIssuer(caller, true);
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NotBatchIssuer.selector, maker, caller));
        vm.prank(caller);
        passport.appendVersions(one(first, 0, "a"));
    }

    function test_refusesAbsentTokens(uint256 tokenId) public {
        vm.assume(tokenId >> 32 != batchId);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", tokenId));
        append(one(tokenId, 0, "a"));
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        append(one(first + SIZE, 0, "a"));
    }

    function test_versionsAreNumberedTo65535(bytes30 digest) public {
        bytes32 last = bytes32(abi.encodePacked(digest, uint16(65_534)));
        equal(uint256(passport.nextVersionHead(first, last, "a")) & 0xffff, 65_535, "the last");
        last = bytes32(abi.encodePacked(digest, uint16(65_535)));
        vm.expectRevert(abi.encodeWithSelector(IPassportVersions.TooManyVersions.selector, first));
        passport.nextVersionHead(first, last, "a");
    }

    /// @dev Another item, predecessor or passport has another head.
    function test_headsCommitToEverything(uint256 id, bytes32 before, bytes32 hash) public view {
        before = before & ~bytes32(uint256(0xffff));
        bytes32 head = passport.nextVersionHead(id, before, hash);
        isTrue(head != passport.nextVersionHead(id ^ 1, before, hash), "item");
        isTrue(head != passport.nextVersionHead(id, before ^ bytes32(uint256(1 << 16)), hash), "predecessor");
        isTrue(head != passport.nextVersionHead(id, before, hash ^ bytes32(uint256(1))), "passport");
    }
}
