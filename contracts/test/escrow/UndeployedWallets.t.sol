// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {Wallet1271} from "../contracts/Hostile.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice Deploys wallets, and remembers who asked.
contract WalletFactory {
    address public lastCaller;

    function deploy(address owner, bytes32 salt) external returns (address) {
        lastCaller = msg.sender;
        return address(new Wallet1271{salt: salt}(owner));
    }

    function predict(address owner, bytes32 salt) external view returns (address) {
        bytes32 code = keccak256(bytes.concat(type(Wallet1271).creationCode, abi.encode(owner)));
        return address(uint160(uint256(keccak256(abi.encodePacked(hex"ff", address(this), salt, code)))));
    }
}

/// @notice Wallets that are not deployed yet sign by ERC-6492.
contract UndeployedWalletsTest is EscrowBase {
    using RuleBook for Terms;

    bytes32 private constant SUFFIX = 0x6492649264926492649264926492649264926492649264926492649264926492;

    /// @dev Where solady's reverting verifier stands on every chain, and its code.
    address private constant VERIFIER = 0x00007bd799e4A591FeA53f8A8a3E9f931626Ba7e;
    bytes private constant VERIFIER_CODE =
        hex"36383d373d3d6020515160208051013d3d515af160203851516084018038385101606037303452813582523838523490601c34355afa34513060e01b141634fd";

    WalletFactory private factory;
    address private owner;
    uint256 private key;
    address private wallet;

    function setUp() public override {
        super.setUp();
        vm.etch(VERIFIER, VERIFIER_CODE);
        factory = new WalletFactory();
        (owner, key) = actor("wallet owner");
        wallet = factory.predict(owner, 0);
    }

    /// @dev A signature that says how to deploy the wallet before it is asked.
    function undeployed(bytes memory call_, bytes32 digest) private view returns (bytes memory) {
        bytes memory inner = abi.encodePacked(bytes1(0x77), sign(key, digest));
        return bytes.concat(abi.encode(address(factory), call_, inner), SUFFIX);
    }

    function deployment() private view returns (bytes memory) {
        return abi.encodeCall(WalletFactory.deploy, (owner, 0));
    }

    function test_signsASplit() public {
        Terms memory t = ethTerms();
        t.merchant = wallet;
        bytes32 id = fund(t);
        bytes32 digest = escrow.splitDigest(id, 4000, true, uint64(NOW));
        bytes memory signature = undeployed(deployment(), digest);
        vm.prank(buyer);
        escrow.settleBySplit(t, 4000, true, uint64(NOW), "", signature);
        statusIs(id, Status.Resolved);
        equal(wallet.balance, AMOUNT * 6 / 10, "paid at its address");
        equal(wallet.code.length, 0, "and not deployed: that was undone");
        equal(factory.lastCaller(), address(0), "with all that was called");
    }

    function test_refusesWhatItDidNotSign() public {
        Terms memory t = ethTerms();
        t.merchant = wallet;
        bytes32 id = fund(t);
        bytes32 digest = escrow.splitDigest(id, 4000, true, uint64(NOW));
        bytes memory signature = undeployed(deployment(), digest);
        bytes32 other = escrow.splitDigest(id, 0, true, uint64(NOW));
        vm.expectRevert(
            abi.encodeWithSelector(IEscrowErrors.InvalidMerchantSignature.selector, wallet, other)
        );
        vm.prank(buyer);
        escrow.settleBySplit(t, 0, true, uint64(NOW), "", signature);
    }

    /// @dev Deployed meanwhile, it is asked as any wallet is.
    function test_deployedMeanwhile() public {
        Terms memory t = ethTerms();
        t.merchant = wallet;
        bytes32 id = fund(t);
        bytes memory signature = undeployed(deployment(), escrow.splitDigest(id, 1, true, uint64(NOW)));
        factory.deploy(owner, 0);
        vm.prank(buyer);
        escrow.settleBySplit(t, 1, true, uint64(NOW), "", signature);
        statusIs(id, Status.Resolved);
    }

    /// @dev What a signature calls does not see the escrow as its caller: else it could move what the escrow
    /// holds, or has approvals for.
    function test_neverCallsAsTheEscrow() public {
        fund(tokenTerms());
        Terms memory t = ethTerms();
        t.merchant = wallet;
        bytes32 id = fund(t);
        bytes32 digest = escrow.splitDigest(id, 1, true, uint64(NOW));
        bytes memory steal = abi.encodeWithSignature("transfer(address,uint256)", stranger, AMOUNT);
        bytes memory inner = abi.encodePacked(bytes1(0x77), sign(key, digest));
        bytes memory signature = bytes.concat(abi.encode(address(token), steal, inner), SUFFIX);
        vm.prank(buyer);
        (bool ok,) = address(escrow)
            .call(
                abi.encodeCall(IDeliveryEscrow.settleBySplit, (t, 1, true, uint64(NOW), bytes(""), signature))
            );
        isTrue(!ok, "no signature");
        equal(token.balanceOf(stranger), 0, "nothing stolen");
        equal(token.balanceOf(address(escrow)), AMOUNT, "escrow");
    }

    /// @dev On a chain without the verifier such a signature is none, and harms nobody.
    function test_withoutTheVerifier() public {
        vm.etch(VERIFIER, "");
        Terms memory t = ethTerms();
        t.merchant = wallet;
        bytes32 id = fund(t);
        bytes memory signature = undeployed(deployment(), escrow.splitDigest(id, 1, true, uint64(NOW)));
        vm.expectPartialRevert(IEscrowErrors.InvalidMerchantSignature.selector);
        vm.prank(buyer);
        escrow.settleBySplit(t, 1, true, uint64(NOW), "", signature);
    }
}
