// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {Regression} from "./Regression.sol";

/// @notice OpenSea, January 2022: old listings could still be executed though their sellers believed them gone, and
/// taking one back told everybody to execute it first.
contract OpenSeaTest is Regression {
    function offer() private view returns (Terms memory t, bytes memory signature) {
        t = withNFT(ethTerms());
        t.amount = AMOUNT / 100;
        signature = merchantSignature(t);
    }

    function execute(Terms memory t, bytes memory signature) private returns (bool ok) {
        vm.prank(buyer);
        (ok,) = address(escrow).call{value: t.amount}(abi.encodeCall(IDeliveryEscrow.fund, (t, signature)));
    }

    /// @dev The merchant takes a cheap offer back; the buyer kept the signature.
    function attackStale() private returns (bool ok) {
        (Terms memory t, bytes memory signature) = offer();
        vm.prank(merchant);
        escrow.cancel(t);
        return execute(t, signature);
    }

    function test_oursStale() public {
        isTrue(!attackStale(), "refused");
        equal(passport.ownerOf(firstToken), merchant, "NFT");
    }

    function test_brokenCopyStale() public {
        breakEscrow("OpenSeaStaleEscrow");
        isTrue(attackStale(), "executed");
        equal(passport.ownerOf(firstToken), address(escrow), "NFT");
    }

    /// @dev The buyer sees the merchant take the offer back, and is faster. That gains it nothing: taking back an
    /// order that was funded undoes it.
    function attackFrontRun() private returns (Terms memory t, bool tookBack) {
        bytes memory signature;
        (t, signature) = offer();
        isTrue(execute(t, signature), "executed first");
        vm.prank(merchant);
        (tookBack,) = address(escrow).call(abi.encodeCall(IDeliveryEscrow.cancel, (t)));
    }

    function test_oursFrontRun() public {
        (Terms memory t, bool tookBack) = attackFrontRun();
        isTrue(tookBack, "taken back");
        statusIs(escrow.orderId(t), Status.Cancelled);
        equal(passport.ownerOf(firstToken), merchant, "NFT");
        equal(buyer.balance, 100 ether, "buyer");
    }

    function test_brokenCopyFrontRun() public {
        breakEscrow("OpenSeaFrontRunEscrow");
        (, bool tookBack) = attackFrontRun();
        isTrue(!tookBack, "too late");
        equal(passport.ownerOf(firstToken), address(escrow), "NFT");
    }

    /// @dev An offer that nobody took back ends by itself.
    function test_offersEnd() public {
        (Terms memory t, bytes memory signature) = offer();
        vm.warp(uint256(DEADLINE) + 1);
        isTrue(!execute(t, signature), "refused");
    }
}
