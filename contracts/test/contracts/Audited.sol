// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";

/// @notice Signs raw digests by its owner's key: the commonest small wallet.
contract SimpleWallet {
    address public immutable owner;

    constructor(address owner_) {
        owner = owner_;
    }

    function isValidSignature(bytes32 digest, bytes calldata s) external view returns (bytes4) {
        return ecrecover(digest, uint8(s[64]), bytes32(s[0:32]), bytes32(s[32:64])) == owner
            ? bytes4(0x1626ba7e)
            : bytes4(0);
    }
}

/// @notice An NFT whose agent can move it by force, as regulated tokens have, and pause it.
contract ForcedNFT is ERC721 {
    bool public paused;

    error Paused();

    constructor() ERC721("Forced", "FRC") {}

    function mint(address to, uint256 id) external {
        _mint(to, id);
    }

    function pause(bool on) external {
        paused = on;
    }

    function force(address to, uint256 id) external {
        _update(to, id, address(0));
    }

    function transferFrom(address from, address to, uint256 id) public override {
        if (paused) revert Paused();
        super.transferFrom(from, to, id);
    }
}

/// @notice A small ERC-404: one unit of the ERC-20 is one NFT, and amounts up to the number minted are ids.
contract Hybrid {
    uint256 public minted;
    mapping(uint256 id => address) public ownerOf;
    mapping(address owner => uint256[]) private owned;
    mapping(address owner => mapping(address operator => bool)) private operators;
    bool private immutable saysSo;

    uint256 private constant UNIT = 1e18;

    error Refused();

    constructor(bool saysSo_) {
        saysSo = saysSo_;
    }

    function supportsInterface(bytes4 id) external view returns (bool) {
        return saysSo && (id == 0x80ac58cd || id == 0x01ffc9a7);
    }

    function mint(address to) external {
        ownerOf[++minted] = to;
        owned[to].push(minted);
    }

    function balanceOf(address owner) external view returns (uint256) {
        return owned[owner].length * UNIT;
    }

    function setApprovalForAll(address operator, bool on) external {
        operators[msg.sender][operator] = on;
    }

    function transferFrom(address from, address to, uint256 x) external returns (bool) {
        if (msg.sender != from && !operators[from][msg.sender]) revert Refused();
        if (x <= minted) {
            _move(from, to, x);
            return true;
        }
        for (uint256 n = x / UNIT; n > 0; --n) {
            _move(from, to, owned[from][owned[from].length - 1]);
        }
        return true;
    }

    function _move(address from, address to, uint256 id) private {
        if (ownerOf[id] != from) revert Refused();
        ownerOf[id] = to;
        uint256[] storage list = owned[from];
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] != id) continue;
            list[i] = list[list.length - 1];
            list.pop();
            break;
        }
        owned[to].push(id);
    }
}
