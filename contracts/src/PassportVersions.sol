// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {BatchERC721} from "./BatchERC721.sol";
import {BatchState} from "./BatchState.sol";
import {IPassportVersions, NewVersion} from "./IPassportVersions.sol";

/// @title Versions of an item's passport
/// @notice See `IPassportVersions` for what it promises.
abstract contract PassportVersions is BatchERC721, IPassportVersions {
    mapping(uint256 tokenId => bytes32) private _heads;

    /// @inheritdoc IPassportVersions
    function appendVersions(NewVersion[] calldata versions) external {
        for (uint256 i = 0; i < versions.length; ++i) {
            _append(versions[i]);
        }
    }

    function _append(NewVersion calldata v) private {
        uint256 id = v.tokenId;
        BatchState batch = _batches[_batchOf(id)];
        if (uint32(id) >= batch.size()) revert ERC721NonexistentToken(id);
        _onlyIssuer(batch);
        if (v.passportHash == bytes32(0)) revert EmptyPassport(id);
        bytes32 head = _heads[id];
        if (head != v.predecessor) revert NotNewestVersion(id, head, v.predecessor);
        head = nextVersionHead(id, head, v.passportHash);
        _heads[id] = head;
        emit VersionAppended(id, uint16(uint256(head)), head, v.passportHash);
        emit IERC4906.MetadataUpdate(id);
    }

    /// @inheritdoc IPassportVersions
    function versionHead(uint256 tokenId) public view returns (bytes32) {
        return _heads[tokenId];
    }

    /// @inheritdoc IPassportVersions
    function nextVersionHead(uint256 tokenId, bytes32 predecessor, bytes32 passportHash)
        public
        pure
        returns (bytes32)
    {
        uint256 version = uint256(uint16(uint256(predecessor))) + 1;
        if (version > type(uint16).max) revert TooManyVersions(tokenId);
        bytes32 digest = sha256(abi.encodePacked(bytes1(0x02), tokenId, predecessor, passportHash));
        return bytes32(bytes30(digest)) | bytes32(version);
    }
}
