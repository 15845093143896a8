// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Order, Status} from "../../../src/OrderTypes.sol";
import {Base} from "../../Base.sol";
import {IEscrow} from "../../IEscrow.sol";
import {MoodyNFT} from "../../contracts/Hostile.sol";
import {IMints} from "./Actors.sol";
import {Handler} from "./Handler.sol";

/// @notice The escrow holds exactly what open orders and credits come to, whatever was done to it; and from
/// wherever it got, everything can leave. That each order ends once, and that each unit and each NFT gets where it
/// belongs, is checked by the handler at every call.
abstract contract Invariant is Base {
    IEscrow private escrow;
    Handler private handler;
    MoodyNFT private nft;

    /// @dev How many orders a run begins.
    function most() internal pure virtual returns (uint256);

    function setUp() public {
        vm.warp(NOW);
        escrow = newEscrow();
        handler = new Handler(escrow, most());
        nft = handler.nft();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    /// @dev The last asset is left out: its balances change by themselves.
    function invariant_solvent() public view {
        for (uint256 i = 0; i < 4; ++i) {
            address asset = handler.assets(i);
            equal(
                handler.balance(asset, address(escrow)),
                handler.open(asset) + handler.credits(asset),
                "escrow's balance"
            );
        }
    }

    /// @dev Nobody but a stranger and time, and every party for its credits.
    function afterInvariant() public {
        handler.moods(0);
        vm.warp(NOW + 10_000 days);
        for (uint256 i = 0; i < handler.count(); ++i) {
            endBook(handler.book(i));
        }
        topUp();
        for (uint256 i = 0; i < 3; ++i) {
            takeOut(handler.buyers(i));
        }
        for (uint256 i = 0; i < 2; ++i) {
            takeOut(handler.merchants(i));
            takeOut(handler.recipients(i));
        }
        for (uint256 i = 0; i < 4; ++i) {
            equal(handler.balance(handler.assets(i), address(escrow)), 0, "nothing left");
        }
        for (uint256 id = 1; id <= handler.minted(); ++id) {
            isTrue(nft.ownerOf(id) != address(escrow), "no NFT left");
        }
    }

    function endBook(Handler.Book memory b) private {
        address anybody = who("anybody");
        vm.prank(anybody);
        if (b.status == Status.Funded) escrow.refund(b.terms);
        else if (b.status == Status.Delivered) escrow.settle(b.terms);
        else if (b.status == Status.Disputed) escrow.resolveByDefault(b.terms);
        else vm.stopPrank();
        Order memory o = escrow.order(b.id);
        isTrue(o.status > Status.Disputed && o.endedAt != 0, "ended");
    }

    /// @dev What rebasing took from its own orders comes back; then they can be paid.
    function topUp() private {
        IMints rebasing = IMints(handler.assets(4));
        uint256 owed = 0;
        for (uint256 i = 0; i < 3; ++i) {
            owed += escrow.credit(address(rebasing), handler.buyers(i));
        }
        for (uint256 i = 0; i < 2; ++i) {
            owed += escrow.credit(address(rebasing), handler.merchants(i));
            owed += escrow.credit(address(rebasing), handler.recipients(i));
        }
        rebasing.mint(address(escrow), owed);
    }

    /// @dev To somebody else: some of the parties refuse ETH.
    function takeOut(address party) private {
        address to = who("elsewhere");
        for (uint256 i = 0; i < 5; ++i) {
            address asset = handler.assets(i);
            if (escrow.credit(asset, party) == 0) continue;
            vm.prank(party);
            escrow.withdraw(asset, to);
        }
        for (uint256 id = 1; id <= handler.minted(); ++id) {
            if (escrow.tokenCredit(address(nft), id) != party) continue;
            vm.prank(party);
            escrow.withdrawToken(address(nft), id, to);
        }
    }
}

contract InvariantFewOrdersTest is Invariant {
    function most() internal pure override returns (uint256) {
        return 3;
    }
}

contract InvariantManyOrdersTest is Invariant {
    function most() internal pure override returns (uint256) {
        return 60;
    }
}
