// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IProductPassport} from "../../src/IProductPassport.sol";
import {PassportBase} from "./PassportBase.sol";

contract AcceptsNFTs {
    address public operator;
    address public from;
    uint256 public tokenId;
    bytes public data;

    function onERC721Received(address operator_, address from_, uint256 tokenId_, bytes calldata data_)
        external
        returns (bytes4)
    {
        (operator, from, tokenId, data) = (operator_, from_, tokenId_, data_);
        return this.onERC721Received.selector;
    }
}

contract AnswersWrongly {
    function onERC721Received(address, address, uint256, bytes calldata) external pure returns (bytes4) {
        return 0xdeadbeef;
    }
}

contract RefusesWithReason {
    error NoThanks(uint256 tokenId);

    function onERC721Received(address, address, uint256 tokenId, bytes calldata)
        external
        pure
        returns (bytes4)
    {
        revert NoThanks(tokenId);
    }
}

/// @notice transferFrom and both safeTransferFrom
/// ├── the token does not exist: ERC721NonexistentToken
/// ├── the caller is not the owner, its operator or approved: ERC721InsufficientApproval
/// ├── `from` is not the owner: ERC721IncorrectOwner
/// ├── the token is recalled or stolen: TokenLocked (out of escrow to the issuer: see EscrowLock)
/// ├── the owner is an escrow and not the caller: TokenLocked (see EscrowLock)
/// ├── `to` is zero: ERC721InvalidReceiver
/// ├── safe, and the receiver is a contract that does not agree: its reason, or ERC721InvalidReceiver
/// └── otherwise: moves this token alone, both balances follow, Transfer; a proposed recovery ends (see Recovery)
contract TransferTest is PassportBase {
    event Transfer(address indexed from, address indexed to, uint256 indexed tokenId);

    function test_movesOneToken(uint256 index, address to) public {
        vm.assume(to != address(0) && to != maker);
        index = within(index, 0, SIZE - 1);
        vm.expectEmit(address(passport));
        emit Transfer(maker, to, first + index);
        transfer(maker, to, first + index);
        for (uint256 i = 0; i < SIZE; ++i) {
            equal(passport.ownerOf(first + i), i == index ? to : maker, "owner");
        }
        equal(passport.balanceOf(maker), SIZE - 1, "giver's balance");
        equal(passport.balanceOf(to), 1, "taker's balance");
    }

    /// @dev A random walk of tokens among four holders against a plain table.
    function test_agreesWithATable(uint256 seed) public {
        address[4] memory holders = [maker, alice, bob, mallory];
        uint256[SIZE] memory owner;
        for (uint256 i = 0; i < 24; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 token = seed % SIZE;
            uint256 to = (seed >> 64) % 4;
            transfer(holders[owner[token]], holders[to], first + token);
            owner[token] = to;
        }
        uint256[4] memory balance;
        for (uint256 i = 0; i < SIZE; ++i) {
            equal(passport.ownerOf(first + i), holders[owner[i]], "owner");
            balance[owner[i]]++;
        }
        for (uint256 i = 0; i < 4; ++i) {
            equal(passport.balanceOf(holders[i]), balance[i], "balance");
        }
    }

    function test_toOneselfChangesNothing() public {
        transfer(maker, maker, first);
        equal(passport.ownerOf(first), maker, "owner");
        equal(passport.balanceOf(maker), SIZE, "balance");
    }

    function test_refusesStrangers(address caller) public {
        vm.assume(caller != maker);
        vm.expectRevert(abi.encodeWithSignature("ERC721InsufficientApproval(address,uint256)", caller, first));
        vm.prank(caller);
        passport.transferFrom(maker, caller, first);
    }

    function test_refusesAFormerOwner() public {
        transfer(maker, alice, first);
        vm.expectRevert(abi.encodeWithSignature("ERC721InsufficientApproval(address,uint256)", maker, first));
        transfer(maker, bob, first);
    }

    function test_refusesAWrongFrom() public {
        vm.expectRevert(
            abi.encodeWithSignature("ERC721IncorrectOwner(address,uint256,address)", bob, first, maker)
        );
        vm.prank(maker);
        passport.transferFrom(bob, alice, first);
    }

    function test_refusesTheZeroAddress() public {
        vm.expectRevert(abi.encodeWithSignature("ERC721InvalidReceiver(address)", address(0)));
        transfer(maker, address(0), first);
    }

    function test_refusesAnAbsentToken(uint256 tokenId) public {
        vm.assume(tokenId >> 32 != batchId);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", tokenId));
        transfer(maker, alice, tokenId);
        vm.expectRevert(abi.encodeWithSignature("ERC721NonexistentToken(uint256)", first + SIZE));
        transfer(maker, alice, first + SIZE);
    }

    function test_safeTransferAsksTheReceiver() public {
        AcceptsNFTs receiver = new AcceptsNFTs();
        vm.prank(maker);
        passport.safeTransferFrom(maker, address(receiver), first, "note");
        equal(passport.ownerOf(first), address(receiver), "owner");
        equal(receiver.operator(), maker, "operator");
        equal(receiver.from(), maker, "from");
        equal(receiver.tokenId(), first, "token id");
        equal(keccak256(receiver.data()), keccak256("note"), "data");
        vm.prank(maker);
        passport.safeTransferFrom(maker, address(receiver), first + 1);
        equal(keccak256(receiver.data()), keccak256(""), "no data");
    }

    function test_safeTransferRefusesContractsThatCannotHold() public {
        address deaf = address(passport);
        address wrong = address(new AnswersWrongly());
        address refusing = address(new RefusesWithReason());
        vm.expectRevert(abi.encodeWithSignature("ERC721InvalidReceiver(address)", deaf));
        vm.prank(maker);
        passport.safeTransferFrom(maker, deaf, first);
        vm.expectRevert(abi.encodeWithSignature("ERC721InvalidReceiver(address)", wrong));
        vm.prank(maker);
        passport.safeTransferFrom(maker, wrong, first);
        vm.expectRevert(abi.encodeWithSelector(RefusesWithReason.NoThanks.selector, first));
        vm.prank(maker);
        passport.safeTransferFrom(maker, refusing, first);
        equal(passport.ownerOf(first), maker, "nothing moved");
    }

    /// @dev ERC-5192: all of ERC-721's transfers throw, to whomever. The way back is `returnToIssuer`.
    function test_refusesALockedToken() public {
        transfer(maker, alice, first);
        vm.prank(alice);
        passport.reportStolen(first);
        address[3] memory to = [bob, alice, maker];
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
            transfer(alice, to[i], first);
            vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
            vm.prank(alice);
            passport.safeTransferFrom(alice, to[i], first);
            vm.expectRevert(abi.encodeWithSelector(IProductPassport.TokenLocked.selector, first));
            vm.prank(alice);
            passport.safeTransferFrom(alice, to[i], first, "note");
        }
    }
}
