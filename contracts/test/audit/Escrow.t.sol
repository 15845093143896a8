// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {Milestone, Status, Terms} from "../../src/OrderTypes.sol";
import {BurningWallet, CarefulReceiver, MoodyToken, Mute, Wallet1271} from "../contracts/Hostile.sol";
import {ForcedNFT, Hybrid, SimpleWallet} from "../contracts/Audited.sol";
import {EscrowBase} from "../escrow/EscrowBase.sol";
import {RuleBook} from "../escrow/RuleBook.sol";

/// @notice Attacks that an audit ran against an earlier version and that succeeded there. Each fails here; the
/// controls show that it fails for the reason that is named.
contract AuditEscrowTest is EscrowBase {
    using RuleBook for Terms;

    uint256 private constant TX_GAS = 16_777_216; // EIP-7825

    function tryCall(bytes memory data) private returns (bool ok) {
        (ok,) = address(escrow).call{gas: TX_GAS}(data);
    }

    // --- Disputes

    /// @dev The buyer sees the release in the mempool and disputes first. The release proves the delivery all the
    /// same, and the default is the one for a delivery.
    function test_E1_disputeBeforeTheRelease() public {
        Terms memory t = withNFT(ethTerms());
        t.setDeliveredBuyerBps(0);
        t.setUndeliveredBuyerBps(10_000);
        fund(t);
        dispute(t);
        release(t, uint64(NOW));
        vm.warp(NOW + ARBITRATION + 1);
        vm.prank(stranger);
        escrow.resolveByDefault(t);
        equal(merchant.balance, 1 ether + AMOUNT + BOND, "the merchant has the money, and the buyer's bond");
        equal(passport.ownerOf(firstToken), buyer, "the buyer has the item");
    }

    function test_E1b_disputeAfterAProvenDelivery() public {
        Terms memory t = ethTerms();
        t.setDeliveredBuyerBps(0);
        t.setUndeliveredBuyerBps(10_000);
        t.setInspection(3 days);
        fund(t);
        release(t, uint64(NOW));
        dispute(t);
        vm.warp(NOW + ARBITRATION + 1);
        escrow.resolveByDefault(t);
        equal(merchant.balance, 1 ether + AMOUNT + BOND, "merchant");
    }

    /// @dev Without an arbiter the default is not there a second later, and not before the deadline is over.
    function test_E2_noArbiterAtOnce() public {
        Terms memory t = ethTerms();
        t.arbiter = address(0);
        t.setArbitration(0);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.ArbitrationTooShort.selector, 0, 1 days));
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, "");
        t.setArbitration(1 days);
        fund(t);
        dispute(t);
        vm.warp(END + 1 days);
        isTrue(!tryCall(abi.encodeCall(IDeliveryEscrow.resolveByDefault, (t))), "not yet");
    }

    function test_E2b_arbiterWithoutTime() public {
        Terms memory t = ethTerms();
        t.setArbitration(1 days - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IEscrowErrors.ArbitrationTooShort.selector, 1 days - 1, 1 days)
        );
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, "");
    }

    /// @dev Nothing was ever delivered: the default is another than for a delivery, and a dispute can be retracted.
    function test_E14_disputeTrap() public {
        Terms memory t = ethTerms();
        t.setDeliveredBuyerBps(0);
        t.setUndeliveredBuyerBps(10_000);
        fund(t);
        dispute(t);
        vm.warp(END + ARBITRATION + 1);
        escrow.resolveByDefault(t);
        equal(buyer.balance, 100 ether, "all back, and the bond");
        t.setSalt(2);
        vm.warp(NOW);
        fund(t);
        dispute(t);
        vm.prank(buyer);
        escrow.retract(t);
        vm.warp(END + 1);
        escrow.refund(t);
        equal(buyer.balance, 100 ether - BOND, "all back, but for the price of the freeze");
    }

    /// @dev Attestors are silent: who delivered disputes, and proves it by the recipient's code.
    function test_E6_theMerchantHasAVerb() public {
        Terms memory t = withCode(ethTerms());
        t.setDeliveredBuyerBps(0);
        fund(t);
        disputeBy(t, merchant);
        vm.prank(merchant);
        escrow.prove(t, CODE);
        vm.warp(NOW + ARBITRATION + 1);
        escrow.resolveByDefault(t);
        equal(merchant.balance, 1 ether + AMOUNT, "merchant");
    }

    /// @dev An early dispute does not bring the default for "not delivered" before a delivery was due.
    function test_earlyDisputeIsNoWayOut() public {
        Terms memory t = ethTerms();
        t.setDeliveredBuyerBps(0);
        t.setUndeliveredBuyerBps(10_000);
        fund(t);
        dispute(t);
        vm.warp(NOW + ARBITRATION + 1);
        isTrue(!tryCall(abi.encodeCall(IDeliveryEscrow.resolveByDefault, (t))), "while it may still arrive");
        vm.warp(DEADLINE);
        release(t, DEADLINE);
        vm.warp(DEADLINE + ARBITRATION + 1);
        escrow.resolveByDefault(t);
        equal(merchant.balance, 1 ether + AMOUNT + BOND, "delivered in time");
    }

    // --- Times

    /// @dev The offer has a time of its own.
    function test_E7_fundedInTheLastSecond() public {
        Terms memory t = withNFT(ethTerms());
        t.setFundBy(DEADLINE - 5 days);
        bytes memory signature = merchantSignature(t);
        vm.warp(DEADLINE);
        vm.expectRevert(
            abi.encodeWithSelector(IEscrowErrors.TermsExpired.selector, DEADLINE - 5 days, DEADLINE)
        );
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, signature);
    }

    function test_E10_deliveredBeforeFunding() public {
        Terms memory t = ethTerms();
        fund(t);
        bytes[] memory signatures = attest(t, 0, 0, 2);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.DeliveredBeforeFunding.selector, 0, NOW));
        escrow.release(t, HEAD, 0, CODE, 3, signatures);
    }

    // --- Who is believed

    function test_E12_theDoorCodeIsChecked() public {
        Terms memory t = withCode(ethTerms());
        fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 3);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongCode.selector, t.deliveryCodeHash));
        escrow.release(t, HEAD, uint64(NOW), "carrier guesses", 7, signatures);
    }

    /// @dev Milestones are earned by terms that both sides chose; who was paid for shipping keeps it. But the
    /// buyer has a way to keep a merchant from having money and NFT: a dispute, in which the arbiter says who gets
    /// the item. Refunds alone still give it back.
    function test_E9_moneyAndNFT() public {
        Terms memory t = withNFT(ethTerms());
        t.setShippedBps(9000);
        fund(t);
        releaseMilestone(t, Milestone.Shipped, uint64(NOW));
        vm.warp(END);
        dispute(t);
        vm.prank(arbiter);
        escrow.resolve(t, 10_000, true, "never delivered");
        equal(passport.ownerOf(firstToken), buyer, "NFT");
    }

    function test_E21_feeToTheBuyer() public {
        Terms memory t = ethTerms();
        t.setFeeBps(10_000);
        t.feeRecipient = buyer;
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidFeeRecipient.selector, buyer));
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, "");
    }

    /// @dev E20, two wallets of one key, is two addresses of one person, which no contract can tell from two
    /// people: who names attestors answers for who they are. What is kept out is one wallet counted twice.
    function test_E20_oneWalletIsOneAttestor() public {
        (address owner, uint256 key) = actor("group key");
        address wallet = address(new SimpleWallet(owner));
        Terms memory t = ethTerms();
        t.attestors = new address[](2);
        (t.attestors[0], t.attestors[1]) =
            uint160(wallet) < uint160(attestors[0]) ? (wallet, attestors[0]) : (attestors[0], wallet);
        uint256 place = t.attestors[0] == wallet ? 0 : 1;
        bytes32 id = fund(t);
        bytes[] memory twice = new bytes[](2);
        twice[0] = sign(key, escrow.attestationDigest(id, HEAD, uint64(NOW)));
        twice[1] = twice[0];
        vm.expectRevert(
            abi.encodeWithSelector(IEscrowErrors.InvalidAttestation.selector, 1 - place, attestors[0])
        );
        escrow.release(t, HEAD, uint64(NOW), CODE, 3, twice);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongSigners.selector, 1 << place, 2));
        escrow.release(t, HEAD, uint64(NOW), CODE, 1 << place, twice);
    }

    // --- Hostile attestors

    /// @dev Terms with wallets that burn gas at the lowest places, and two honest ones after them.
    function hostileTerms(uint256 hostile, bool keys)
        private
        returns (Terms memory t, bytes[] memory signatures, bytes32 id)
    {
        t = ethTerms();
        t.attestors = new address[](hostile + 2);
        for (uint256 i = 0; i < hostile; ++i) {
            t.attestors[i] = address(uint160(0x1000 + i));
            vm.etch(t.attestors[i], type(BurningWallet).runtimeCode);
        }
        uint256[2] memory owners = [uint256(keccak256("first owner")), uint256(keccak256("second owner"))];
        address[2] memory honest = [vm.addr(owners[0]), vm.addr(owners[1])];
        if (!keys) honest = [address(new Wallet1271(honest[0])), address(new Wallet1271(honest[1]))];
        if (honest[1] < honest[0]) {
            (honest[0], honest[1], owners[0], owners[1]) = (honest[1], honest[0], owners[1], owners[0]);
        }
        (t.attestors[hostile], t.attestors[hostile + 1]) = (honest[0], honest[1]);
        id = fund(t);
        bytes32 digest = escrow.attestationDigest(id, HEAD, uint64(NOW));
        signatures = new bytes[](2);
        for (uint256 i = 0; i < 2; ++i) {
            bytes memory plain = sign(owners[i], digest);
            signatures[i] = keys ? plain : abi.encodePacked(bytes1(0x77), plain);
        }
    }

    /// @dev Whoever sends it names the honest ones, and nobody else is asked.
    function test_E3_hostileWallets(uint8 hostile, bool keys) public {
        hostile = hostile % 4;
        (Terms memory t, bytes[] memory signatures, bytes32 id) = hostileTerms(hostile, keys);
        escrow.release{gas: 250_000}(t, HEAD, uint64(NOW), CODE, 3 << hostile, signatures);
        statusIs(id, Status.Released);
    }

    // --- Hostile tokens and NFTs

    function burnTerms(bool fee) private returns (Terms memory t, MoodyToken bad, bytes32 id) {
        bad = new MoodyToken();
        bad.mint(buyer, 10 ether);
        vm.prank(buyer);
        bad.approve(address(escrow), type(uint256).max);
        t = withNFT(ethTerms());
        t.asset = address(bad);
        t.setShippedBps(1000);
        t.setInspection(1 days);
        if (fee) {
            t.setFeeBps(100);
            t.feeRecipient = who("fee");
        }
        id = fund(t);
        releaseMilestone(t, Milestone.Shipped, uint64(NOW));
    }

    function test_E4_gasBurningTokenDoesNotLockTheNFT() public {
        (Terms memory t, MoodyToken bad, bytes32 id) = burnTerms(true);
        release(t, uint64(NOW));
        bad.setBurnsGas(true);
        vm.warp(NOW + 1 days + 1);
        isTrue(tryCall(abi.encodeCall(IDeliveryEscrow.settle, (t))), "settles");
        statusIs(id, Status.Released);
        equal(passport.ownerOf(firstToken), buyer, "NFT");
    }

    function test_E4b_norByDefault() public {
        (Terms memory t, MoodyToken bad, bytes32 id) = burnTerms(false);
        dispute(t);
        bad.setBurnsGas(true);
        vm.warp(END + ARBITRATION + 1);
        isTrue(tryCall(abi.encodeCall(IDeliveryEscrow.resolveByDefault, (t))), "resolves");
        statusIs(id, Status.Resolved);
        equal(passport.ownerOf(firstToken), buyer, "NFT");
    }

    function test_E4c_norInARefund() public {
        (Terms memory t, MoodyToken bad, bytes32 id) = burnTerms(true);
        bad.setBurnsGas(true);
        vm.warp(END + 1);
        isTrue(tryCall(abi.encodeCall(IDeliveryEscrow.refund, (t))), "refunds");
        statusIs(id, Status.Refunded);
    }

    /// @dev A control: without burning.
    function test_C4_settleWithoutBurning() public {
        (Terms memory t,, bytes32 id) = burnTerms(true);
        release(t, uint64(NOW));
        vm.warp(NOW + 1 days + 1);
        isTrue(tryCall(abi.encodeCall(IDeliveryEscrow.settle, (t))), "settles");
        statusIs(id, Status.Released);
    }

    /// @dev A credit for an NFT that left by force is void once the NFT comes in for another order.
    function test_E5_staleTokenCredit() public {
        ForcedNFT nft = new ForcedNFT();
        nft.mint(merchant, 7);
        vm.prank(merchant);
        nft.setApprovalForAll(address(escrow), true);
        Terms memory t = ethTerms();
        (t.passport, t.tokenId) = (address(nft), 7);
        fund(t);
        nft.pause(true);
        release(t, uint64(NOW));
        equal(escrow.tokenCredit(address(nft), 7), buyer, "credit of the first buyer");
        nft.pause(false);
        nft.force(merchant, 7);
        Terms memory u = t;
        u.buyer = stranger;
        u.setSalt(2);
        vm.deal(stranger, 1 ether);
        fund(u);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.TokenNotCredited.selector, nft, 7, address(0)));
        vm.prank(buyer);
        escrow.withdrawToken(address(nft), 7, buyer);
        release(u, uint64(NOW));
        equal(nft.ownerOf(7), stranger, "the second buyer has what it paid for");
    }

    /// @dev What is money here cannot be an NFT there: an NFT's contract says by ERC-165 that it is one, and what
    /// says so is no money.
    function test_E11_hybridToken(bool saysSo) public {
        Hybrid h = new Hybrid(saysSo);
        h.mint(merchant);
        h.mint(buyer);
        vm.prank(merchant);
        h.setApprovalForAll(address(escrow), true);
        vm.prank(buyer);
        h.setApprovalForAll(address(escrow), true);
        Terms memory m = ethTerms();
        (m.asset, m.amount) = (address(h), 1e18);
        Terms memory t = ethTerms();
        (t.passport, t.tokenId) = (address(h), 1);
        bytes memory signature = merchantSignature(t);
        vm.prank(buyer);
        (bool asMoney,) = address(escrow).call(abi.encodeCall(IDeliveryEscrow.fund, (m, "")));
        vm.prank(buyer);
        (bool asItem,) =
            address(escrow).call{value: AMOUNT}(abi.encodeCall(IDeliveryEscrow.fund, (t, signature)));
        equal(asMoney, !saysSo, "as money");
        equal(asItem, saysSo, "as an NFT");
    }

    // --- Payments

    /// @dev A sender that gives too little gas makes nobody a creditor.
    function test_E19_gasGriefing() public {
        Terms memory t = ethTerms();
        t.merchant = address(new CarefulReceiver());
        fund(t);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        bytes memory data =
            abi.encodeCall(IDeliveryEscrow.release, (t, HEAD, uint64(NOW), CODE, 3, signatures));
        bool ok = false;
        for (uint256 gas = 40_000; !ok; gas += 500) {
            (ok,) = address(escrow).call{gas: gas}(data);
        }
        equal(escrow.credit(address(0), t.merchant), 0, "credit");
        equal(t.merchant.balance, AMOUNT, "paid, by the least gas that goes through");
    }

    function test_C19_enoughGasPays() public {
        Terms memory t = ethTerms();
        t.merchant = address(new CarefulReceiver());
        fund(t);
        release(t, uint64(NOW));
        equal(t.merchant.balance, AMOUNT, "paid");
    }

    /// @dev A payee that cannot call is paid its tokens by anybody. In ETH nobody can pay one that takes none.
    function test_E8b_creditOfAMute() public {
        MoodyToken moody = new MoodyToken();
        moody.mint(buyer, AMOUNT);
        vm.prank(buyer);
        moody.approve(address(escrow), AMOUNT);
        Terms memory t = ethTerms();
        (t.asset, t.merchant) = (address(moody), address(new Mute()));
        fund(t);
        moody.bar(t.merchant, true);
        release(t, uint64(NOW));
        equal(escrow.credit(address(moody), t.merchant), AMOUNT, "credit");
        moody.bar(t.merchant, false);
        vm.prank(stranger);
        escrow.withdrawFor(address(moody), t.merchant);
        equal(moody.balanceOf(t.merchant), AMOUNT, "paid");
    }

    /// @dev A recalled NFT waits for the buyer, whom no recall can keep from the money's side of the sale.
    function test_E8_recallInEscrow() public {
        Terms memory t = withNFT(ethTerms());
        t.setInspection(1 days);
        fund(t);
        vm.prank(maker);
        passport.recall(firstToken, "gone");
        release(t, uint64(NOW));
        equal(merchant.balance, 1 ether, "the money waits for the inspection");
        dispute(t);
        vm.prank(arbiter);
        escrow.resolve(t, 10_000, false, "recalled");
        equal(buyer.balance, 100 ether, "buyer");
    }
}
