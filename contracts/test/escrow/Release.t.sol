// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Order, Status, Terms} from "../../src/OrderTypes.sol";
import {BurningWallet, Wallet1271} from "../contracts/Hostile.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract ReleaseTest is EscrowBase {
    using RuleBook for Terms;

    function refuses(Terms memory t, uint64 deliveredAt, bytes[] memory signatures, bytes memory reason)
        private
    {
        vm.expectRevert(reason);
        vm.prank(stranger);
        escrow.release(t, HEAD, deliveredAt, CODE, places(0, signatures.length), signatures);
    }

    function paysTheMerchant(Terms memory t) private {
        uint256 before = balanceOf(t.asset, merchant);
        bytes32 id = fund(t);
        vm.warp(NOW + 100);
        bytes[] memory signatures = attest(t, uint64(NOW) + 50, 0, 2);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Released(id, HEAD, uint64(NOW) + 50);
        vm.prank(stranger);
        escrow.release(t, HEAD, uint64(NOW) + 50, CODE, places(0, signatures.length), signatures);
        equal(balanceOf(t.asset, merchant) - before, AMOUNT, "merchant paid");
        equal(balanceOf(t.asset, address(escrow)), 0, "escrow empty");
        Order memory o = escrow.order(id);
        equal(uint256(o.status), uint256(Status.Released), "status");
        equal(o.fundedAt, NOW, "funded at");
        equal(o.endedAt, NOW + 100, "ended at");
        equal(o.buyerBps, 0, "buyer's share");
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
        escrow.release(t, HEAD, uint64(NOW), CODE, places(start, signatures.length), signatures);
        statusIs(id, Status.Released);
    }

    function test_moreThanTheThreshold() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 3);
        vm.prank(stranger);
        escrow.release(t, HEAD, uint64(NOW), CODE, places(0, signatures.length), signatures);
        statusIs(id, Status.Released);
    }

    function test_refusesTooFew() public {
        Terms memory t = ethTerms();
        fund(t);
        refuses(
            t,
            uint64(NOW),
            attest(t, uint64(NOW), 0, 1),
            abi.encodeWithSelector(IEscrowErrors.NotEnoughSignatures.selector, 2, 1)
        );
        refuses(
            t,
            uint64(NOW),
            new bytes[](0),
            abi.encodeWithSelector(IEscrowErrors.NotEnoughSignatures.selector, 2, 0)
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
            abi.encodeWithSelector(
                IEscrowErrors.InvalidAttestation.selector, which == 0 ? 1 : 0, attestors[which == 0 ? 1 : 0]
            )
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
            abi.encodeWithSelector(IEscrowErrors.InvalidAttestation.selector, 0, attestors[0])
        );
    }

    function test_refusesStrangersSignatures(uint256 key) public {
        key = within(key, 1, type(uint128).max);
        Terms memory t = ethTerms();
        fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        signatures[1] = sign(key, escrow.attestationDigest(escrow.orderId(t), HEAD, uint64(NOW)));
        refuses(
            t,
            uint64(NOW),
            signatures,
            abi.encodeWithSelector(IEscrowErrors.InvalidAttestation.selector, 1, attestors[1])
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
            abi.encodeWithSelector(IEscrowErrors.InvalidAttestation.selector, 0, attestors[0])
        );
    }

    /// @dev Signatures say one head, one time, one order: nothing else is released by them.
    function test_signaturesAreForOneDelivery() public {
        Terms memory t = ethTerms();
        fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        vm.expectPartialRevert(IEscrowErrors.InvalidAttestation.selector);
        escrow.release(t, "another record", uint64(NOW), CODE, places(0, signatures.length), signatures);
        vm.expectPartialRevert(IEscrowErrors.InvalidAttestation.selector);
        escrow.release(t, HEAD, uint64(NOW) - 1, CODE, places(0, signatures.length), signatures);
        t.setSalt(2);
        fund(t);
        vm.expectPartialRevert(IEscrowErrors.InvalidAttestation.selector);
        escrow.release(t, HEAD, uint64(NOW), CODE, places(0, signatures.length), signatures);
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
            abi.encodeWithSelector(IEscrowErrors.InvalidAttestation.selector, place, seat)
        );
        signatures[place] = abi.encodePacked(bytes1(0x77), signatures[place]);
        vm.prank(stranger);
        escrow.release(t, HEAD, uint64(NOW), CODE, places(0, signatures.length), signatures);
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
            abi.encodeWithSelector(IEscrowErrors.DeliveredLate.selector, DEADLINE + 1, DEADLINE)
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
            abi.encodeWithSelector(IEscrowErrors.DeliveredInFuture.selector, NOW + 1, NOW)
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
            abi.encodeWithSelector(IEscrowErrors.Closed.selector, end, end + 1)
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
            abi.encodeWithSelector(IEscrowErrors.Closed.selector, DEADLINE, uint256(DEADLINE) + 1)
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
            abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.None)
        );
        fund(t);
        vm.prank(buyer);
        escrow.confirm(t);
        refuses(
            t,
            uint64(NOW),
            signatures,
            abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Confirmed)
        );
    }

    // --- The attestors' places

    function refusesPlaces(Terms memory t, uint256 signers, bytes[] memory signatures, bytes memory reason)
        private
    {
        vm.expectRevert(reason);
        escrow.release(t, HEAD, uint64(NOW), CODE, signers, signatures);
    }

    /// @dev As many places as signatures, each of an attestor.
    function test_refusesPlacesThatDoNotFit() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        uint256[5] memory bad = [uint256(0), 1, 7, 1 << 3 | 1, 1 << 255 | 3];
        for (uint256 i = 0; i < 5; ++i) {
            refusesPlaces(
                t, bad[i], signatures, abi.encodeWithSelector(IEscrowErrors.WrongSigners.selector, bad[i], 2)
            );
        }
        refusesPlaces(
            t,
            6,
            signatures,
            abi.encodeWithSelector(IEscrowErrors.InvalidAttestation.selector, 1, attestors[1])
        );
        escrow.release(t, HEAD, uint64(NOW), CODE, 3, signatures);
        statusIs(id, Status.Released);
    }

    /// @dev Any set of places, and no other than the set that signed.
    function test_onlyTheVeryPlaces(uint8 signed, uint8 named) public {
        Terms memory t = ethTerms();
        t.setThreshold(1);
        (signed, named) = (uint8(within(signed, 1, 7)), uint8(within(named, 0, 7)));
        bytes32 id = fund(t);
        bytes32 digest = escrow.attestationDigest(id, HEAD, uint64(NOW));
        bytes[] memory signatures = new bytes[]((signed & 1) + (signed >> 1 & 1) + (signed >> 2));
        uint256 next = 0;
        for (uint256 i = 0; i < 3; ++i) {
            if (signed >> i & 1 != 0) signatures[next++] = sign(attestorKeys[i], digest);
        }
        (bool ok,) = address(escrow)
            .call(abi.encodeCall(IDeliveryEscrow.release, (t, HEAD, uint64(NOW), CODE, named, signatures)));
        equal(ok, signed == named, "released");
    }

    /// @dev A wallet among the attestors that burns all gas harms nobody who does not name it.
    function test_othersAreNotAsked() public {
        Terms memory t = ethTerms();
        vm.etch(attestors[0], type(BurningWallet).runtimeCode);
        bytes32 id = fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 1, 2);
        escrow.release{gas: 200_000}(t, HEAD, uint64(NOW), CODE, 6, signatures);
        statusIs(id, Status.Released);
    }

    // --- The recipient's code

    function test_needsTheCode(bytes16 other) public {
        Terms memory t = withCode(ethTerms());
        bytes32 id = fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        bytes memory reason = abi.encodeWithSelector(IEscrowErrors.WrongCode.selector, t.deliveryCodeHash);
        if (other != CODE) {
            vm.expectRevert(reason);
            escrow.release(t, HEAD, uint64(NOW), other, 3, signatures);
        }
        vm.expectRevert(reason);
        escrow.release(t, HEAD, uint64(NOW), 0, 3, signatures);
        escrow.release(t, HEAD, uint64(NOW), CODE, 3, signatures);
        statusIs(id, Status.Released);
    }

    /// @dev The code is no attestation.
    function test_theCodeAloneReleasesNothing() public {
        Terms memory t = withCode(ethTerms());
        fund(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.NotEnoughSignatures.selector, 2, 0));
        escrow.release(t, HEAD, uint64(NOW), CODE, 0, new bytes[](0));
    }

    // --- Before the order, and during a dispute

    function test_notBeforeTheFunding() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        uint64 early = uint64(NOW) - 5 minutes;
        refuses(
            t,
            early - 1,
            attest(t, early - 1, 0, 2),
            abi.encodeWithSelector(IEscrowErrors.DeliveredBeforeFunding.selector, early - 1, NOW)
        );
        release(t, early);
        statusIs(id, Status.Released);
    }

    /// @dev Proves the delivery, pays nothing, and brings the end of the dispute nearer.
    function test_duringADispute() public {
        Terms memory t = ethTerms();
        t.setInspection(1 days);
        bytes32 id = fund(t);
        dispute(t);
        vm.warp(NOW + 10);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        uint64 ends = uint64(NOW) + 10 + ARBITRATION;
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Delivered(id, HEAD, uint64(NOW), 0, ends);
        vm.prank(stranger);
        escrow.release(t, HEAD, uint64(NOW), CODE, 3, signatures);
        Order memory o = escrow.order(id);
        equal(uint256(o.status), uint256(Status.Disputed), "status");
        isTrue(o.proven, "proven");
        equal(o.arbitrationEnds, ends, "arbitration ends");
        equal(o.inspectionEnds, 0, "no inspection");
        equal(address(escrow).balance, AMOUNT + BOND, "no money moved");
        refuses(t, uint64(NOW), signatures, abi.encodeWithSelector(IEscrowErrors.AlreadyProven.selector, id));
    }

    /// @dev Beyond the grace, which is for undisputed orders, up to the dispute's last second.
    function test_duringADisputeUntilItsEnd() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        dispute(t);
        uint256 end = END + ARBITRATION;
        vm.warp(end + 1);
        refuses(
            t,
            DEADLINE,
            attest(t, DEADLINE, 0, 2),
            abi.encodeWithSelector(IEscrowErrors.ArbitrationOver.selector, end, end + 1)
        );
        vm.warp(end);
        refuses(
            t,
            DEADLINE + 1,
            attest(t, DEADLINE + 1, 0, 2),
            abi.encodeWithSelector(IEscrowErrors.DeliveredLate.selector, DEADLINE + 1, DEADLINE)
        );
        release(t, DEADLINE);
        isTrue(escrow.order(id).proven, "proven");
        equal(escrow.order(id).arbitrationEnds, end, "never later than it was");
    }

    function test_duringADisputeWithTheCode() public {
        Terms memory t = withCode(ethTerms());
        bytes32 id = fund(t);
        dispute(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongCode.selector, t.deliveryCodeHash));
        escrow.release(t, HEAD, uint64(NOW), 0, 3, signatures);
        release(t, uint64(NOW));
        isTrue(escrow.order(id).proven, "proven");
    }
}
