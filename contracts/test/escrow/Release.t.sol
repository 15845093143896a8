// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow, Status, Terms} from "../../src/IDeliveryEscrow.sol";
import {Wallet1271} from "../contracts/Hostile.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract ReleaseTest is EscrowBase {
    using RuleBook for Terms;

    function refuses(Terms memory t, uint64 deliveredAt, bytes[] memory signatures, bytes memory reason)
        private
    {
        vm.expectRevert(reason);
        vm.prank(stranger);
        escrow.release(t, HEAD, deliveredAt, signatures);
    }

    function paysTheMerchant(Terms memory t) private {
        uint256 before = balanceOf(t.asset, merchant);
        bytes32 id = fund(t);
        vm.warp(NOW + 100);
        bytes[] memory signatures = attest(t, uint64(NOW) + 50, 0, 2);
        vm.expectEmit(address(escrow));
        emit IDeliveryEscrow.Released(id, HEAD, uint64(NOW) + 50);
        vm.prank(stranger);
        escrow.release(t, HEAD, uint64(NOW) + 50, signatures);
        equal(balanceOf(t.asset, merchant) - before, AMOUNT, "merchant paid");
        equal(balanceOf(t.asset, address(escrow)), 0, "escrow empty");
        (Status status, uint64 fundedAt,,, uint64 endedAt,) = escrow.order(id);
        equal(uint256(status), uint256(Status.Released), "status");
        equal(fundedAt, NOW, "funded at");
        equal(endedAt, NOW + 100, "ended at");
    }

    function test_eth() public {
        paysTheMerchant(ethTerms());
    }

    function test_token() public {
        paysTheMerchant(tokenTerms());
    }

    function test_handsOverTheNFT() public {
        paysTheMerchant(withNFT(tokenTerms()));
        equal(passport.ownerOf(firstToken), buyer, "NFT");
    }

    function test_anyThresholdOfAnyAttestors(uint8 threshold, uint8 from) public {
        Terms memory t = ethTerms();
        t.setThreshold(uint8(within(threshold, 1, 3)));
        uint256 start = within(from, 0, 3 - t.threshold());
        bytes32 id = fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), start, t.threshold());
        vm.prank(stranger);
        escrow.release(t, HEAD, uint64(NOW), signatures);
        statusIs(id, Status.Released);
    }

    function test_moreThanTheThreshold() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 3);
        vm.prank(stranger);
        escrow.release(t, HEAD, uint64(NOW), signatures);
        statusIs(id, Status.Released);
    }

    function test_refusesTooFew() public {
        Terms memory t = ethTerms();
        fund(t);
        refuses(
            t,
            uint64(NOW),
            attest(t, uint64(NOW), 0, 1),
            abi.encodeWithSelector(IDeliveryEscrow.NotEnoughSignatures.selector, 2, 1)
        );
        refuses(
            t,
            uint64(NOW),
            new bytes[](0),
            abi.encodeWithSelector(IDeliveryEscrow.NotEnoughSignatures.selector, 2, 0)
        );
    }

    function test_refusesTheSameSignerTwice(uint8 which) public {
        Terms memory t = ethTerms();
        fund(t);
        which = which % 3;
        bytes[] memory signatures = new bytes[](2);
        signatures[0] = attest(t, uint64(NOW), which, 1)[0];
        signatures[1] = signatures[0];
        refuses(
            t,
            uint64(NOW),
            signatures,
            abi.encodeWithSelector(IDeliveryEscrow.UnknownSigner.selector, 1, attestors[which])
        );
    }

    function test_refusesTheWrongOrder() public {
        Terms memory t = ethTerms();
        fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        (signatures[0], signatures[1]) = (signatures[1], signatures[0]);
        refuses(
            t,
            uint64(NOW),
            signatures,
            abi.encodeWithSelector(IDeliveryEscrow.UnknownSigner.selector, 1, attestors[0])
        );
    }

    function test_refusesStrangersSignatures(uint256 key) public {
        key = within(key, 1, type(uint128).max);
        Terms memory t = ethTerms();
        fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        signatures[1] = sign(key, escrow.attestationDigest(escrow.orderId(t), HEAD, uint64(NOW)));
        address signer = vm.addr(key);
        refuses(
            t,
            uint64(NOW),
            signatures,
            abi.encodeWithSelector(IDeliveryEscrow.UnknownSigner.selector, 1, signer)
        );
    }

    function test_refusesMalformedSignatures(bytes calldata garbage) public {
        vm.assume(garbage.length != 65);
        Terms memory t = ethTerms();
        fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        signatures[0] = garbage;
        refuses(
            t,
            uint64(NOW),
            signatures,
            abi.encodeWithSelector(IDeliveryEscrow.UnknownSigner.selector, 0, address(0))
        );
    }

    /// @dev Signatures say one head, one time, one order: nothing else is released by them.
    function test_signaturesAreForOneDelivery() public {
        Terms memory t = ethTerms();
        fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        vm.expectPartialRevert(IDeliveryEscrow.UnknownSigner.selector);
        escrow.release(t, "another record", uint64(NOW), signatures);
        vm.expectPartialRevert(IDeliveryEscrow.UnknownSigner.selector);
        escrow.release(t, HEAD, uint64(NOW) - 1, signatures);
        t.setSalt(2);
        fund(t);
        vm.expectPartialRevert(IDeliveryEscrow.UnknownSigner.selector);
        escrow.release(t, HEAD, uint64(NOW), signatures);
    }

    function test_contractWalletsAmongTheAttestors(uint8 place) public {
        (address owner, uint256 key) = actor("wallet owner");
        address wallet = address(new Wallet1271(owner));
        Terms memory t = ethTerms();
        t.attestors = new address[](3);
        place = place % 3;
        // Below, between and above the two plain attestors.
        address seat =
            place == 0 ? address(uint160(attestors[0]) - 1) : address(uint160(attestors[place - 1]) + 1);
        vm.etch(seat, wallet.code);
        for (uint256 i = 0; i < 3; ++i) {
            t.attestors[i] = i < place ? attestors[i] : i == place ? seat : attestors[i - 1];
        }
        t.setThreshold(3);
        bytes32 id = fund(t);
        bytes32 digest = escrow.attestationDigest(id, HEAD, uint64(NOW));
        bytes[] memory plain = attest(t, uint64(NOW), 0, 2);
        bytes[] memory signatures = new bytes[](3);
        for (uint256 i = 0; i < 3; ++i) {
            signatures[i] = i < place ? plain[i] : i == place ? sign(key, digest) : plain[i - 1];
        }
        // The owner's plain signature is not the wallet's.
        refuses(
            t,
            uint64(NOW),
            signatures,
            abi.encodeWithSelector(IDeliveryEscrow.UnknownSigner.selector, place, owner)
        );
        signatures[place] = abi.encodePacked(bytes1(0x77), signatures[place]);
        vm.prank(stranger);
        escrow.release(t, HEAD, uint64(NOW), signatures);
        statusIs(id, Status.Released);
    }

    function test_deliveredAtTheDeadlineAndNotAfter() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.warp(uint256(DEADLINE) + 1);
        refuses(
            t,
            DEADLINE + 1,
            attest(t, DEADLINE + 1, 0, 2),
            abi.encodeWithSelector(IDeliveryEscrow.DeliveredLate.selector, DEADLINE + 1, DEADLINE)
        );
        release(t, DEADLINE);
        statusIs(id, Status.Released);
    }

    function test_notInTheFuture() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        refuses(
            t,
            uint64(NOW) + 1,
            attest(t, uint64(NOW) + 1, 0, 2),
            abi.encodeWithSelector(IDeliveryEscrow.DeliveredInFuture.selector, NOW + 1, NOW)
        );
        release(t, uint64(NOW));
        statusIs(id, Status.Released);
    }

    function test_submittedWithinTheGrace() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        uint256 end = uint256(DEADLINE) + GRACE;
        vm.warp(end + 1);
        refuses(
            t,
            DEADLINE,
            attest(t, DEADLINE, 0, 2),
            abi.encodeWithSelector(IDeliveryEscrow.Closed.selector, end, end + 1)
        );
        vm.warp(end);
        release(t, DEADLINE);
        statusIs(id, Status.Released);
    }

    function test_noGrace() public {
        Terms memory t = ethTerms();
        t.setGrace(0);
        fund(t);
        vm.warp(uint256(DEADLINE) + 1);
        refuses(
            t,
            DEADLINE,
            attest(t, DEADLINE, 0, 2),
            abi.encodeWithSelector(IDeliveryEscrow.Closed.selector, DEADLINE, uint256(DEADLINE) + 1)
        );
    }

    function test_onlyWhileFunded() public {
        Terms memory t = ethTerms();
        bytes32 id = escrow.orderId(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        refuses(
            t,
            uint64(NOW),
            signatures,
            abi.encodeWithSelector(IDeliveryEscrow.WrongStatus.selector, id, Status.None)
        );
        fund(t);
        dispute(t);
        refuses(
            t,
            uint64(NOW),
            signatures,
            abi.encodeWithSelector(IDeliveryEscrow.WrongStatus.selector, id, Status.Disputed)
        );
        vm.prank(buyer);
        escrow.confirm(t);
        refuses(
            t,
            uint64(NOW),
            signatures,
            abi.encodeWithSelector(IDeliveryEscrow.WrongStatus.selector, id, Status.Confirmed)
        );
    }
}
