// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IPassportRecovery} from "../../src/IPassportRecovery.sol";
import {IProductPassport, Leaf} from "../../src/IProductPassport.sol";
import {PassportBase, Vault} from "../passport/PassportBase.sol";
import {Tree} from "../passport/Tree.sol";

/// @notice An issuer that is a contract account.
contract IssuerWallet {
    function execute(address to, bytes calldata data) external returns (bytes memory) {
        (bool ok, bytes memory r) = to.call(data);
        require(ok, string(r));
        return r;
    }
}

/// @notice A wallet that gets a token before it is deployed (CREATE2).
contract Later {
    uint256 public x = 1;
}

/// @notice Attacks that an audit found on an earlier contract, and what becomes of each now. The numbers are the
/// audit's.
contract AuditPassportTest is PassportBase {
    bytes private constant SET_ESCROW = "setEscrow(address,bool)";

    function registerAsEscrow(address account) private {
        vm.prank(admin);
        (bool ok,) = address(passport).call(abi.encodeWithSignature(string(SET_ESCROW), account, true));
        isTrue(!ok, "there is no such function");
        isTrue(!passport.isEscrow(account), "no escrow");
    }

    /// P1: the admin called an issuer's contract account an escrow, and so stopped its sales and claims.
    function test_P1_adminLocksNoContractIssuer() public {
        IssuerWallet w = new IssuerWallet();
        vm.prank(admin);
        passport.setIssuer(address(w), true);
        w.execute(address(passport), abi.encodeCall(IProductPassport.mintBatch, (root, SIZE)));
        uint256 id = (uint256(passport.batchIdOf(address(w), root)) << 32);
        w.execute(address(passport), abi.encodeWithSignature("setApprovalForAll(address,bool)", alice, true));
        registerAsEscrow(address(w));
        isTrue(!passport.locked(id), "not locked");
        uint64 expiry = uint64(NOW);
        bytes memory sig = sign(claimKeyOf(0), claimDigest(id, bob, 0, expiry));
        passport.claim(id, leafOf(0), proofOf(0), bob, expiry, sig);
        equal(passport.ownerOf(id), bob, "claimed");
        vm.prank(alice);
        passport.transferFrom(address(w), alice, id + 1);
        equal(passport.ownerOf(id + 1), alice, "sold");
    }

    /// P1b: the admin locked what a customer's smart wallet held.
    function test_P1b_adminLocksNoHoldersSmartWallet() public {
        IssuerWallet safe = new IssuerWallet();
        transfer(maker, address(safe), first);
        registerAsEscrow(address(safe));
        isTrue(!passport.locked(first), "free");
        claimAs(0, address(safe));
        isTrue(passport.status(first).claimedAt != 0, "claimed by its own code");
    }

    /// P2: the issuer seized a sold, claimed token from a holder who did nothing for 14 days and a second.
    function test_P2_theIssuerAloneWaitsForHalfAYear() public {
        claimAs(0, alice);
        propose(first, maker);
        vm.warp(NOW + 14 days + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IPassportRecovery.RecoveryOpen.selector, NOW + ALONE, NOW + 14 days + 1)
        );
        vm.prank(maker);
        recovery.executeRecovery(first);
        equal(passport.ownerOf(first), alice, "alice still has it");
    }

    /// P2, where the issuer kept the code: it waits for 60 days, and the holder who locked recovery loses nothing.
    function test_P2_aKeptCodeIsNoKey() public {
        claimAs(0, alice);
        propose(first, maker);
        recovery.supportRecoveryByCode(first, leafOf(0), proofOf(0), supportSignature(0, maker, 1));
        vm.warp(NOW + WITH_CODE);
        vm.expectPartialRevert(IPassportRecovery.RecoveryOpen.selector);
        recovery.executeRecovery(first);
        vm.prank(alice);
        recovery.lockRecovery();
        vm.warp(NOW + WITH_CODE + 1);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NotRecoverable.selector, first, alice));
        recovery.executeRecovery(first);
    }

    /// P3: a struck-off issuer proposed without end. It proposes nothing, and an admitted one pauses.
    function test_P3_noProposalsWithoutEnd() public {
        claimAs(0, alice);
        propose(first, mallory);
        vm.prank(alice);
        recovery.vetoRecovery(first);
        vm.expectRevert(
            abi.encodeWithSelector(IPassportRecovery.RecoveryPaused.selector, first, NOW + 90 days)
        );
        propose(first, mallory);
        vm.prank(admin);
        passport.setIssuer(maker, false);
        vm.warp(NOW + 90 days);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.MayNotPropose.selector, first, maker));
        propose(first, mallory);
    }

    /// P3b: a proposal was carried out five years later.
    function test_P3b_aProposalLapses() public {
        claimAs(0, alice);
        propose(first, mallory);
        vm.warp(NOW + 1825 days);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NoRecovery.selector, first));
        vm.prank(mallory);
        recovery.executeRecovery(first);
        equal(passport.ownerOf(first), alice, "alice");
    }

    /// P4: goods came back, and their former buyer, who knew the code, claimed them.
    function test_P4_aReplacedCodeDiesWithAReturn() public {
        vm.prank(maker);
        passport.setApprovalForAll(address(escrow), true);
        escrow.pull(maker, first); // order funded
        escrow.send(maker, first); // refunded or cancelled: goods and NFT went back
        vm.prank(maker);
        passport.setClaimKey(first, vm.addr(uint256(keccak256("the new code"))));
        uint64 expiry = uint64(NOW);
        bytes[2] memory sigs =
            [claimSignature(0, bob, expiry), sign(claimKeyOf(0), claimDigest(first, bob, 1, expiry))];
        for (uint256 i = 0; i < 2; ++i) {
            vm.expectPartialRevert(IProductPassport.WrongClaimKey.selector);
            passport.claim(first, leafOf(0), proofOf(0), bob, expiry, sigs[i]);
        }
        equal(passport.ownerOf(first), maker, "the maker's");
    }

    /// P5: whoever knew the code ended a recovery in the holder's name. The mark of the claim remains possible: it
    /// names the holder, and gives nobody anything.
    function test_P5_anothersClaimIsNoActOfTheHolder() public {
        transfer(maker, alice, first);
        propose(first, bob);
        claimAs(0, alice);
        equal(passport.status(first).recoveryTo, bob, "the proposal stands");
        equal(passport.ownerOf(first), alice, "the holder's");
    }

    /// P6: a token sent or claimed into the escrow stayed there.
    function test_P6_nothingStrandsInEscrow() public {
        bytes memory refused = abi.encodeWithSelector(IProductPassport.EscrowPullsOnly.selector, first);
        vm.expectRevert(refused);
        transfer(maker, address(escrow), first);
        bytes memory sig = claimSignature(0, address(escrow), uint64(NOW));
        vm.expectRevert(refused);
        passport.claim(first, leafOf(0), proofOf(0), address(escrow), uint64(NOW), sig);
        equal(passport.ownerOf(first), maker, "the maker's");
    }

    /// P7: one call, and nobody could ever be admitted again.
    function test_P7_theAdminCannotResign() public {
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.NoAdmin.selector));
        vm.prank(admin);
        passport.renounceOwnership();
        equal(passport.owner(), admin, "still there");
    }

    /// P10: the receiver of a proposal became an escrow, and the token stranded there.
    function test_P10_noRecoveryIntoTheEscrow() public {
        transfer(maker, alice, first);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.InvalidReceiver.selector, address(escrow)));
        propose(first, address(escrow));
        Vault v = newVault();
        propose(first, address(v));
        registerAsEscrow(address(v));
    }

    /// P11: a wallet that was not deployed yet could not veto. It has half a year, its deployment is enough, and
    /// its owner's signature counts before.
    function test_P11_anUndeployedWalletHasTime() public {
        bytes32 salt = "s";
        bytes32 code = keccak256(type(Later).creationCode);
        address later =
            address(uint160(uint256(keccak256(abi.encodePacked(bytes1(0xff), address(this), salt, code)))));
        transfer(maker, later, first);
        propose(first, maker);
        vm.warp(NOW + 14 days + 1);
        vm.expectPartialRevert(IPassportRecovery.RecoveryOpen.selector);
        recovery.executeRecovery(first);
        vm.warp(NOW + ALONE);
        new Later{salt: salt}();
        vm.warp(NOW + ALONE + 1);
        vm.expectRevert(abi.encodeWithSelector(IPassportRecovery.NotRecoverable.selector, first, later));
        recovery.executeRecovery(first);
        equal(passport.ownerOf(first), later, "the wallet's");
    }

    /// P13: what markets and explorers ask for.
    function test_P13_views() public view {
        bytes4[7] memory ids = [
            bytes4(0x01ffc9a7), // ERC-165
            0x80ac58cd, // ERC-721
            0x5b5e139f, // its metadata
            0x49064906, // ERC-4906
            0xb45a3c0e, // ERC-5192
            0x2a55205a, // ERC-2981
            0xe8a3d485 // ERC-7572
        ];
        for (uint256 i = 0; i < ids.length; ++i) {
            isTrue(passport.supportsInterface(ids[i]), "supported");
        }
        isTrue(!passport.supportsInterface(0xffffffff), "ffffffff");
        isTrue(!passport.supportsInterface(0x780e9d63), "enumerable");
        equal(passport.contractURI(), "https://example.org/token/contract", "contractURI");
        equal(passport.totalSupply(), SIZE, "totalSupply");
    }

    /// P14: a root minted with another size proved some of its items. It proves none.
    function test_P14_theRootBindsTheSize() public {
        IssuerWallet w = new IssuerWallet();
        vm.prank(admin);
        passport.setIssuer(address(w), true);
        w.execute(address(passport), abi.encodeCall(IProductPassport.mintBatch, (root, 8)));
        uint256 id = uint256(passport.batchIdOf(address(w), root)) << 32;
        for (uint256 i = 0; i < SIZE; ++i) {
            Leaf memory l = leafOf(i);
            for (uint256 j = 0; j < SIZE; ++j) {
                bool ok = passport.verifyItem(first + j, l.itemHash, l.passportHash, l.claimKey, proofOf(i));
                equal(ok, i == j, "at its own place alone");
            }
            bool wrong = passport.verifyItem(id + i, l.itemHash, l.passportHash, l.claimKey, proofOf(i));
            isTrue(!wrong, "under another size");
        }
    }

    /// P15: one item had two tokens, and one sealed code claimed both.
    function test_P15_oneItemIsClaimedOnce() public {
        bytes32[] memory two = new bytes32[](2);
        two[0] = leaves[0];
        two[1] = leaves[1];
        bytes32 other = Tree.root(two);
        bytes32[] memory path = Tree.path(two, 0);
        vm.prank(maker);
        uint256 again = passport.mintBatch(other, 2);
        claimAs(0, alice);
        uint64 expiry = uint64(NOW);
        bytes memory sig = sign(claimKeyOf(0), claimDigest(again, bob, 0, expiry));
        vm.expectRevert(abi.encodeWithSelector(IProductPassport.ClaimedAsAnother.selector, again, first));
        passport.claim(again, leafOf(0), path, bob, expiry, sig);
        equal(passport.ownerOf(first), alice, "alice");
    }

    /// P16: the issuer recalls what it sold, for good. It still can, as who knows of a danger must: the holder keeps
    /// the token, and can give it back. What it cannot is keep an item from a buyer who paid.
    function test_P16_aRecallKeepsNothingFromABuyer() public {
        intoEscrow(maker, first);
        vm.prank(maker);
        passport.recall(first, "why not");
        escrow.send(alice, first);
        equal(passport.ownerOf(first), alice, "the buyer's");
        isTrue(passport.locked(first), "and recalled");
    }
}
