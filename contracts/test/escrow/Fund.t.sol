// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Order, Side, Status, Terms} from "../../src/OrderTypes.sol";
import {FeeToken} from "../contracts/FeeToken.sol";
import {
    GenerousToken,
    MoodyNFT,
    PhantomToken,
    SilentToken,
    ThievingToken,
    Wallet1271
} from "../contracts/Hostile.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract FundTest is EscrowBase {
    using RuleBook for Terms;

    function refuses(Terms memory t, bytes memory reason) private {
        vm.expectRevert(reason);
        vm.prank(buyer);
        escrow.fund{value: t.amount}(t, "");
    }

    function test_eth(uint128 amount) public {
        Terms memory t = ethTerms();
        t.amount = uint128(within(amount, 1, 100 ether));
        bytes32 id = escrow.orderId(t);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Funded(id, buyer, merchant, address(0), t.amount);
        vm.prank(buyer);
        bytes32 got = escrow.fund{value: t.amount}(t, "");
        equal(got, id, "returned id");
        equal(address(escrow).balance, t.amount, "escrow");
        equal(buyer.balance, 100 ether - t.amount, "buyer");
        Order memory o = escrow.order(id);
        equal(o.inspectionEnds, 0, "inspection ends");
        equal(o.milestones, 0, "milestones");
        equal(uint256(o.status), uint256(Status.Funded), "status");
        equal(o.fundedAt, NOW, "funded at");
        equal(o.deadline, DEADLINE, "deadline");
        equal(o.arbitrationEnds, 0, "arbitration ends");
        equal(o.endedAt, 0, "ended at");
        equal(uint256(o.disputedBy), uint256(Side.Nobody), "disputed by");
        isTrue(!o.proven, "not proven");
        equal(o.buyerBps, 0, "buyer's share");
    }

    function test_token(uint128 amount) public {
        Terms memory t = tokenTerms();
        t.amount = uint128(within(amount, 1, 100 ether));
        bytes32 id = escrow.orderId(t);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.Funded(id, buyer, merchant, address(token), t.amount);
        vm.prank(buyer);
        escrow.fund(t, "");
        equal(token.balanceOf(address(escrow)), t.amount, "escrow");
        equal(token.balanceOf(buyer), 100 ether - t.amount, "buyer");
        statusIs(id, Status.Funded);
    }

    function test_tokenThatReturnsNothing() public {
        SilentToken silent = new SilentToken();
        silent.mint(buyer, AMOUNT);
        vm.prank(buyer);
        silent.approve(address(escrow), AMOUNT);
        Terms memory t = ethTerms();
        t.asset = address(silent);
        fund(t);
        equal(silent.balanceOf(address(escrow)), AMOUNT, "escrow");
    }

    function test_withNFT() public {
        Terms memory t = withNFT(ethTerms());
        bytes32 id = fund(t);
        statusIs(id, Status.Funded);
        equal(passport.ownerOf(firstToken), address(escrow), "NFT");
    }

    function test_withNFTOfAContractWallet() public {
        (address owner, uint256 key) = actor("wallet owner");
        Wallet1271 wallet = new Wallet1271(owner);
        vm.prank(merchant);
        passport.transferFrom(merchant, address(wallet), firstToken);
        wallet.execute(
            address(passport), 0, abi.encodeCall(passport.setApprovalForAll, (address(escrow), true))
        );
        Terms memory t = withNFT(ethTerms());
        t.merchant = address(wallet);
        bytes32 id = escrow.orderId(t);
        bytes memory plain = sign(key, id);
        bytes memory wrapped = abi.encodePacked(bytes1(0x77), plain);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidMerchantSignature.selector, wallet, id));
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, plain);
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, wrapped);
        equal(passport.ownerOf(firstToken), address(escrow), "NFT");
    }

    /// @dev An account whose key signs although it has code, by EIP-7702.
    function test_withNFTOfADelegatedAccount() public {
        vm.etch(merchant, hex"00");
        fund(withNFT(ethTerms()));
        equal(passport.ownerOf(firstToken), address(escrow), "NFT");
    }

    function test_nftNeedsTheMerchantsWord(uint256 key) public {
        key = within(key, 1, type(uint128).max);
        Terms memory t = withNFT(ethTerms());
        bytes32 id = escrow.orderId(t);
        bytes memory reason =
            abi.encodeWithSelector(IEscrowErrors.InvalidMerchantSignature.selector, merchant, id);
        bytes memory signature = sign(key, id);
        vm.expectRevert(reason);
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, signature);
        vm.expectRevert(reason);
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, "");
        // Signed for a price, funded at another.
        signature = merchantSignature(t);
        t.amount -= 1;
        id = escrow.orderId(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidMerchantSignature.selector, merchant, id));
        vm.prank(buyer);
        escrow.fund{value: AMOUNT - 1}(t, signature);
    }

    function test_nftMustBeTheMerchants() public {
        Terms memory t = withNFT(ethTerms());
        t.tokenId = firstToken + 1;
        bytes memory signature = merchantSignature(t);
        vm.expectRevert(
            abi.encodeWithSignature(
                "ERC721InsufficientApproval(address,uint256)", address(escrow), firstToken + 1
            )
        );
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, signature);
    }

    function test_nftMustArrive() public {
        MoodyNFT nft = new MoodyNFT();
        nft.mint(merchant, 7);
        nft.setPretends(true);
        Terms memory t = ethTerms();
        (t.passport, t.tokenId) = (address(nft), 7);
        bytes memory signature = merchantSignature(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.TokenNotReceived.selector, nft, 7, merchant));
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, signature);
    }

    /// @dev ERC-20 and ERC-721 share the selector of transferFrom: an amount could pass for a token id.
    function test_anERC20IsNoNFT() public {
        token.mint(merchant, 5);
        vm.prank(merchant);
        token.approve(address(escrow), 5);
        Terms memory t = ethTerms();
        (t.passport, t.tokenId) = (address(token), 5);
        bytes memory signature = merchantSignature(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidPassport.selector, token));
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, signature);
        equal(token.balanceOf(merchant), 5, "nothing moved");
    }

    function test_refusesALockedNFT() public {
        vm.prank(maker);
        passport.recall(firstToken, "");
        Terms memory t = withNFT(ethTerms());
        bytes memory signature = merchantSignature(t);
        vm.expectRevert(abi.encodeWithSignature("TokenLocked(uint256)", firstToken));
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, signature);
    }

    function test_onlyTheBuyer(address caller) public {
        vm.assume(caller != buyer);
        vm.deal(caller, AMOUNT);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.NotBuyer.selector, buyer, caller));
        vm.prank(caller);
        escrow.fund{value: AMOUNT}(ethTerms(), "");
    }

    function test_wrongAmount(uint128 sent) public {
        vm.assume(sent != AMOUNT);
        vm.deal(buyer, sent);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongAmount.selector, AMOUNT, sent));
        vm.prank(buyer);
        escrow.fund{value: sent}(ethTerms(), "");
    }

    function test_noETHWithATokenOrder() public {
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongAmount.selector, 0, 1));
        vm.prank(buyer);
        escrow.fund{value: 1}(tokenTerms(), "");
    }

    function test_refusesFeesOnTransfer() public {
        FeeToken fee = new FeeToken();
        fee.mint(buyer, AMOUNT);
        vm.prank(buyer);
        fee.approve(address(escrow), AMOUNT);
        refusesToken(address(fee), AMOUNT - AMOUNT / 100);
    }

    function test_refusesABonusOnTransfer() public {
        GenerousToken generous = new GenerousToken();
        generous.mint(buyer, AMOUNT);
        vm.prank(buyer);
        generous.approve(address(escrow), AMOUNT);
        refusesToken(address(generous), AMOUNT + 1);
    }

    function test_refusesATokenThatTakes() public {
        ThievingToken thief = new ThievingToken();
        thief.mint(address(escrow), 10);
        refusesToken(address(thief), 0);
    }

    function refusesToken(address asset, uint256 received) private {
        Terms memory t = ethTerms();
        t.asset = asset;
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.AmountMismatch.selector, AMOUNT, received));
        vm.prank(buyer);
        escrow.fund(t, "");
    }

    function test_refusesWhatIsNoToken() public {
        Terms memory t = ethTerms();
        t.asset = stranger;
        vm.expectRevert(abi.encodeWithSignature("SafeERC20FailedOperation(address)", stranger));
        vm.prank(buyer);
        escrow.fund(t, "");
    }

    function test_tellsWhyTheTokenRefused() public {
        vm.prank(buyer);
        token.approve(address(escrow), AMOUNT - 1);
        vm.expectRevert(
            abi.encodeWithSignature(
                "ERC20InsufficientAllowance(address,uint256,uint256)", address(escrow), AMOUNT - 1, AMOUNT
            )
        );
        vm.prank(buyer);
        escrow.fund(tokenTerms(), "");
    }

    /// @dev The offer's own time, which may not outlast the deadline.
    function test_fundBy(uint64 fundBy) public {
        Terms memory t = ethTerms();
        fundBy = uint64(within(fundBy, NOW, DEADLINE));
        t.setFundBy(fundBy);
        vm.warp(uint256(fundBy) + 1);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.TermsExpired.selector, fundBy, uint256(fundBy) + 1));
        vm.warp(fundBy);
        fund(t);
        t.setFundBy(DEADLINE + 1);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidFundBy.selector, DEADLINE + 1, DEADLINE));
    }

    function test_refusesUnusableTerms() public {
        Terms memory t = ethTerms();
        t.amount = 0;
        refuses(t, abi.encodeWithSelector(IEscrowErrors.ZeroAmount.selector));
        t = ethTerms();
        t.merchant = address(0);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidMerchant.selector, address(0)));
        t.merchant = address(escrow);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidMerchant.selector, address(escrow)));
        t = ethTerms();
        t.setDeliveredBuyerBps(10_001);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidBps.selector, 10_001));
        t.setDeliveredBuyerBps(10_000);
        t.setUndeliveredBuyerBps(10_001);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidBps.selector, 10_001));
        t.setUndeliveredBuyerBps(10_000);
        t.setBondBps(10_001);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidBps.selector, 10_001));
        t.setBondBps(0);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidBps.selector, 0));
        t.setBondBps(10_000);
        fund(t);
        t.setBondBps(1);
        fund(t);
    }

    /// @dev With no arbiter it is the time for late proof.
    function test_aDayOfArbitration(bool withArbiter) public {
        Terms memory t = ethTerms();
        if (!withArbiter) t.arbiter = address(0);
        t.setArbitration(1 days - 1);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.ArbitrationTooShort.selector, 1 days - 1, 1 days));
        t.setArbitration(1 days);
        fund(t);
    }

    /// @dev Nobody judges its own case.
    function test_partiesAreIndependent(uint8 place) public {
        place = place % 3;
        address[3] memory parties = [buyer, merchant, arbiter];
        for (uint256 i = 0; i < 3; ++i) {
            Terms memory t = ethTerms();
            t.attestors[place] = parties[i];
            if (place != 0) t.attestors[0] = address(1);
            if (place == 2) t.attestors[1] = address(2);
            if (place != 2) t.attestors[2] = address(type(uint160).max);
            if (place == 0) t.attestors[1] = address(type(uint160).max - 1);
            refuses(t, abi.encodeWithSelector(IEscrowErrors.NotIndependent.selector, parties[i]));
        }
        for (uint256 i = 0; i < 2; ++i) {
            Terms memory t = ethTerms();
            t.arbiter = parties[i];
            refuses(t, abi.encodeWithSelector(IEscrowErrors.NotIndependent.selector, parties[i]));
        }
    }

    function test_refusesABuyerThatIsNone() public {
        Terms memory t = ethTerms();
        address[3] memory bad = [address(0), address(escrow), merchant];
        for (uint256 i = 0; i < 3; ++i) {
            t.buyer = bad[i];
            refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidBuyer.selector, bad[i]));
        }
    }

    /// @dev No contract is money here and an NFT there.
    function test_refusesHybrids() public {
        Terms memory t = withNFT(tokenTerms());
        t.asset = t.passport;
        bytes memory signature = merchantSignature(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidAsset.selector, t.asset));
        vm.prank(buyer);
        escrow.fund(t, signature);
        t = ethTerms();
        t.asset = address(passport);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidAsset.selector, t.asset));
        vm.prank(buyer);
        escrow.fund(t, "");
    }

    /// @dev Ten years are the longest that an order may hold money.
    function test_refusesTermsWithoutAnEnd(uint32 grace, uint32 inspection, uint32 arbitration) public {
        Terms memory t = ethTerms();
        t.setGrace(grace % 1000 days);
        t.setInspection(inspection % 1000 days);
        t.setArbitration(uint32(within(arbitration, 1 days, 800 days)));
        uint256 limit = NOW + 3650 days;
        t.setDeadline(uint64(limit - t.grace() - t.inspection() - 2 * t.arbitration()));
        t.setFundBy(uint64(NOW));
        fund(t);
        t.setDeadline(t.deadline() + 1);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.TermsTooLong.selector, limit + 1, limit));
        t.setDeadline(type(uint64).max);
        uint256 end = uint256(type(uint64).max) + t.grace() + t.inspection() + 2 * uint256(t.arbitration());
        refuses(t, abi.encodeWithSelector(IEscrowErrors.TermsTooLong.selector, end, limit));
    }

    function test_refusesMilestonesBeyondTheWhole(uint16 shipped, uint16 customs) public {
        Terms memory t = ethTerms();
        t.setShippedBps(shipped);
        t.setCustomsBps(customs);
        if (uint256(shipped) + customs > 10_000) {
            refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidMilestones.selector, shipped, customs));
        } else {
            fund(t);
        }
        t.setShippedBps(4000);
        t.setCustomsBps(6001);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidMilestones.selector, 4000, 6001));
        t.setCustomsBps(6000);
        fund(t);
    }

    /// @dev A token that moves from its holder without an allowance could be taken out as an "NFT" of the escrow.
    function test_aTokenThatNodsIsNoNFT() public {
        Terms memory t = ethTerms();
        (t.passport, t.tokenId) = (address(new PhantomToken()), AMOUNT);
        bytes memory signature = merchantSignature(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.InvalidPassport.selector, t.passport));
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, signature);
    }

    function test_threshold(uint8 threshold) public {
        Terms memory t = ethTerms();
        t.setThreshold(threshold);
        if (threshold == 0 || threshold > 3) {
            refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidThreshold.selector, threshold, 3));
        } else {
            fund(t);
        }
    }

    function test_refusesNoAttestors() public {
        Terms memory t = ethTerms();
        t.attestors = new address[](0);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidThreshold.selector, 2, 0));
        t.setThreshold(0);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidThreshold.selector, 0, 0));
    }

    function test_atMost32Attestors() public {
        Terms memory t = ethTerms();
        t.attestors = new address[](33);
        for (uint160 i = 0; i < 33; ++i) {
            t.attestors[i] = address(i + 1);
        }
        refuses(t, abi.encodeWithSelector(IEscrowErrors.InvalidThreshold.selector, 2, 33));
        t.attestors = new address[](32);
        for (uint160 i = 0; i < 32; ++i) {
            t.attestors[i] = address(i + 1);
        }
        fund(t);
    }

    function test_attestorsAscend() public {
        Terms memory t = ethTerms();
        (t.attestors[1], t.attestors[2]) = (t.attestors[2], t.attestors[1]);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.AttestorsNotAscending.selector, 2));
        t = ethTerms();
        t.attestors[1] = t.attestors[0];
        refuses(t, abi.encodeWithSelector(IEscrowErrors.AttestorsNotAscending.selector, 1));
        t = ethTerms();
        t.attestors[0] = address(0);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.AttestorsNotAscending.selector, 0));
    }

    function test_neverTwice() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Funded));
        dispute(t);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Disputed));
        vm.prank(buyer);
        escrow.confirm(t);
        refuses(t, abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.Confirmed));
        t.setSalt(2);
        fund(t);
    }

    /// @dev Words with bits beyond their type never get in: no later call could present them again.
    function test_refusesStrayBits(uint8 field, uint8 bit) public {
        Terms memory t = ethTerms();
        bytes memory data = abi.encodeCall(IDeliveryEscrow.fund, (t, ""));
        // Offset of each narrow field in the tuple, and its width. Times and rules have no bits to spare.
        uint16[2][8] memory narrow = [
            [uint16(0), 160], // buyer
            [uint16(1), 160], // merchant
            [uint16(2), 160], // arbiter
            [uint16(4), 128], // amount
            [uint16(8), 160], // passport
            [uint16(9), 160], // asset
            [uint16(10), 160], // feeRecipient
            [uint16(16), 160] // last attestor
        ];
        uint16[2] memory which = narrow[field % 8];
        uint256 position = 4 + 64 + uint256(which[0]) * 32;
        uint256 stray = 1 << within(bit, which[1], 255);
        assembly ("memory-safe") {
            let at := add(add(data, 0x20), position)
            mstore(at, or(mload(at), stray))
        }
        vm.prank(buyer);
        (bool ok, bytes memory reason) = address(escrow).call{value: AMOUNT}(data);
        isTrue(!ok, "refused");
        equal(bytes32(reason), bytes32(IEscrowErrors.MalformedTerms.selector), "reason");
    }

    function test_refusesETHWithoutAnOrder() public {
        vm.prank(buyer);
        (bool ok,) = address(escrow).call{value: 1}("");
        isTrue(!ok, "refused");
    }
}
