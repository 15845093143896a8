// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow, Status, Terms} from "../../src/IDeliveryEscrow.sol";
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
        emit IDeliveryEscrow.Funded(id, buyer, merchant, address(0), t.amount);
        vm.prank(buyer);
        bytes32 got = escrow.fund{value: t.amount}(t, "");
        equal(got, id, "returned id");
        equal(address(escrow).balance, t.amount, "escrow");
        equal(buyer.balance, 100 ether - t.amount, "buyer");
        (
            Status status,
            uint64 fundedAt,
            uint64 inspectionEnds,
            uint64 arbitrationEnds,
            uint64 endedAt,
            uint8 milestones
        ) = escrow.order(id);
        equal(inspectionEnds, 0, "inspection ends");
        equal(milestones, 0, "milestones");
        equal(uint256(status), uint256(Status.Funded), "status");
        equal(fundedAt, NOW, "funded at");
        equal(arbitrationEnds, 0, "arbitration ends");
        equal(endedAt, 0, "ended at");
    }

    function test_token(uint128 amount) public {
        Terms memory t = tokenTerms();
        t.amount = uint128(within(amount, 1, 100 ether));
        bytes32 id = escrow.orderId(t);
        vm.expectEmit(address(escrow));
        emit IDeliveryEscrow.Funded(id, buyer, merchant, address(token), t.amount);
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
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.InvalidMerchantSignature.selector, wallet, id));
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
            abi.encodeWithSelector(IDeliveryEscrow.InvalidMerchantSignature.selector, merchant, id);
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
        vm.expectRevert(
            abi.encodeWithSelector(IDeliveryEscrow.InvalidMerchantSignature.selector, merchant, id)
        );
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
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.TokenNotReceived.selector, nft, 7, merchant));
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
        vm.expectRevert("");
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
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.NotBuyer.selector, buyer, caller));
        vm.prank(caller);
        escrow.fund{value: AMOUNT}(ethTerms(), "");
    }

    function test_wrongAmount(uint128 sent) public {
        vm.assume(sent != AMOUNT);
        vm.deal(buyer, sent);
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.WrongAmount.selector, AMOUNT, sent));
        vm.prank(buyer);
        escrow.fund{value: sent}(ethTerms(), "");
    }

    function test_noETHWithATokenOrder() public {
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.WrongAmount.selector, 0, 1));
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
        vm.expectRevert(abi.encodeWithSelector(IDeliveryEscrow.AmountMismatch.selector, AMOUNT, received));
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

    function test_deadline() public {
        Terms memory t = ethTerms();
        vm.warp(uint256(DEADLINE) + 1);
        refuses(
            t, abi.encodeWithSelector(IDeliveryEscrow.TermsExpired.selector, DEADLINE, uint256(DEADLINE) + 1)
        );
        vm.warp(DEADLINE);
        fund(t);
    }

    function test_refusesUnusableTerms() public {
        Terms memory t = ethTerms();
        t.amount = 0;
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.ZeroAmount.selector));
        t = ethTerms();
        t.merchant = address(0);
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.InvalidMerchant.selector, address(0)));
        t.merchant = address(escrow);
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.InvalidMerchant.selector, address(escrow)));
        t = ethTerms();
        t.setDefaultBuyerBps(10_001);
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.InvalidBps.selector, 10_001));
        t.setDefaultBuyerBps(10_000);
        fund(t);
    }

    /// @dev Ten years are the longest that an order may hold money.
    function test_refusesTermsWithoutAnEnd(uint32 grace, uint32 inspection, uint32 arbitration) public {
        Terms memory t = ethTerms();
        t.setGrace(grace % 1000 days);
        t.setInspection(inspection % 1000 days);
        t.setArbitration(arbitration % 1000 days);
        uint256 limit = NOW + 3650 days;
        t.deadline = uint64(limit - t.grace() - t.inspection() - t.arbitration());
        fund(t);
        t.deadline += 1;
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.TermsTooLong.selector, limit + 1, limit));
        t.deadline = type(uint64).max;
        uint256 end = uint256(type(uint64).max) + t.grace() + t.inspection() + t.arbitration();
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.TermsTooLong.selector, end, limit));
    }

    function test_refusesMilestonesBeyondTheWhole(uint16 shipped, uint16 customs) public {
        Terms memory t = ethTerms();
        t.setShippedBps(shipped);
        t.setCustomsBps(customs);
        if (uint256(shipped) + customs > 10_000) {
            refuses(t, abi.encodeWithSelector(IDeliveryEscrow.InvalidMilestones.selector, shipped, customs));
        } else {
            fund(t);
        }
        t.setShippedBps(4000);
        t.setCustomsBps(6001);
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.InvalidMilestones.selector, 4000, 6001));
        t.setCustomsBps(6000);
        fund(t);
    }

    /// @dev A token that moves from its holder without an allowance could be taken out as an "NFT" of the escrow.
    function test_aTokenThatNodsIsNoNFT() public {
        Terms memory t = ethTerms();
        (t.passport, t.tokenId) = (address(new PhantomToken()), AMOUNT);
        bytes memory signature = merchantSignature(t);
        vm.expectRevert("");
        vm.prank(buyer);
        escrow.fund{value: AMOUNT}(t, signature);
    }

    function test_threshold(uint8 threshold) public {
        Terms memory t = ethTerms();
        t.setThreshold(threshold);
        if (threshold == 0 || threshold > 3) {
            refuses(t, abi.encodeWithSelector(IDeliveryEscrow.InvalidThreshold.selector, threshold, 3));
        } else {
            fund(t);
        }
    }

    function test_refusesNoAttestors() public {
        Terms memory t = ethTerms();
        t.attestors = new address[](0);
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.InvalidThreshold.selector, 2, 0));
        t.setThreshold(0);
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.InvalidThreshold.selector, 0, 0));
    }

    function test_atMost32Attestors() public {
        Terms memory t = ethTerms();
        t.attestors = new address[](33);
        for (uint160 i = 0; i < 33; ++i) {
            t.attestors[i] = address(i + 1);
        }
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.InvalidThreshold.selector, 2, 33));
        t.attestors = new address[](32);
        for (uint160 i = 0; i < 32; ++i) {
            t.attestors[i] = address(i + 1);
        }
        fund(t);
    }

    function test_attestorsAscend() public {
        Terms memory t = ethTerms();
        (t.attestors[1], t.attestors[2]) = (t.attestors[2], t.attestors[1]);
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.AttestorsNotAscending.selector, 2));
        t = ethTerms();
        t.attestors[1] = t.attestors[0];
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.AttestorsNotAscending.selector, 1));
        t = ethTerms();
        t.attestors[0] = address(0);
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.AttestorsNotAscending.selector, 0));
    }

    function test_neverTwice() public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.WrongStatus.selector, id, Status.Funded));
        dispute(t);
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.WrongStatus.selector, id, Status.Disputed));
        vm.prank(buyer);
        escrow.confirm(t);
        refuses(t, abi.encodeWithSelector(IDeliveryEscrow.WrongStatus.selector, id, Status.Confirmed));
        t.setSalt(2);
        fund(t);
    }

    /// @dev Words with bits beyond their type never get in: no later call could present them again.
    function test_refusesStrayBits(uint8 field, uint8 bit) public {
        Terms memory t = ethTerms();
        bytes memory data = abi.encodeCall(IDeliveryEscrow.fund, (t, ""));
        // Offset of each narrow field in the tuple, and its width. The rules have no bits to spare.
        uint16[2][9] memory narrow = [
            [uint16(0), 160], // buyer
            [uint16(1), 160], // merchant
            [uint16(2), 160], // arbiter
            [uint16(3), 64], // deadline
            [uint16(4), 160], // passport
            [uint16(6), 160], // asset
            [uint16(7), 128], // amount
            [uint16(8), 160], // feeRecipient
            [uint16(15), 160] // last attestor
        ];
        uint16[2] memory which = narrow[field % 9];
        uint256 position = 4 + 64 + uint256(which[0]) * 32;
        uint256 stray = 1 << within(bit, which[1], 255);
        assembly ("memory-safe") {
            let at := add(add(data, 0x20), position)
            mstore(at, or(mload(at), stray))
        }
        vm.prank(buyer);
        (bool ok, bytes memory reason) = address(escrow).call{value: AMOUNT}(data);
        isTrue(!ok, "refused");
        equal(bytes32(reason), bytes32(IDeliveryEscrow.MalformedTerms.selector), "reason");
    }

    function test_refusesETHWithoutAnOrder() public {
        vm.prank(buyer);
        (bool ok,) = address(escrow).call{value: 1}("");
        isTrue(!ok, "refused");
    }
}
