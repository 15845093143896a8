// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Terms} from "../../src/OrderTypes.sol";
import {IAuthToken} from "../IAuthToken.sol";
import {Wallet1271} from "../contracts/Hostile.sol";
import {EscrowBase} from "./EscrowBase.sol";

/// @notice Orders in a token that moves on signatures, and what their buyers sign.
abstract contract SignedFunding is EscrowBase {
    IAuthToken internal dollar;
    uint256 internal buyerKey;

    function setUp() public virtual override {
        super.setUp();
        dollar = IAuthToken(vm.deployCode("AuthToken.sol:AuthToken", abi.encode("Dollar", "USD")));
        dollar.mint(buyer, 100 ether);
        (, buyerKey) = actor("buyer");
    }

    function dollarTerms() internal view returns (Terms memory t) {
        t = ethTerms();
        t.asset = address(dollar);
    }

    /// @dev A buyer that is a contract, which signs with the key of "wallet owner".
    function walletBuyer(Terms memory t) internal returns (Wallet1271 wallet, uint256 key) {
        address owner;
        (owner, key) = actor("wallet owner");
        wallet = new Wallet1271(owner);
        dollar.mint(address(wallet), AMOUNT);
        t.buyer = address(wallet);
    }

    function wrap(bytes memory signature) internal pure returns (bytes memory) {
        return abi.encodePacked(bytes1(0x77), signature);
    }

    function inDollars(bytes32 structHash) private view returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", dollar.DOMAIN_SEPARATOR(), structHash));
    }

    function permitDigest(address owner, address spender, uint256 value, uint256 deadline)
        internal
        view
        returns (bytes32)
    {
        bytes32 typehash = keccak256(
            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
        );
        return
            inDollars(keccak256(abi.encode(typehash, owner, spender, value, dollar.nonces(owner), deadline)));
    }

    function authorizationDigest(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce
    ) internal view returns (bytes32) {
        bytes32 typehash = keccak256(
            "ReceiveWithAuthorization(address from,address to,uint256 value,uint256 validAfter,uint256 validBefore,bytes32 nonce)"
        );
        return inDollars(keccak256(abi.encode(typehash, from, to, value, validAfter, validBefore, nonce)));
    }

    /// @dev What the buyer of these terms signs, valid until an hour from now.
    function authorization(Terms memory t) internal view returns (bytes memory) {
        return sign(
            buyerKey,
            authorizationDigest(
                t.buyer, address(escrow), t.amount, 0, block.timestamp + 1 hours, escrow.orderId(t)
            )
        );
    }

    function permission(Terms memory t) internal view returns (bytes memory) {
        return sign(buyerKey, permitDigest(t.buyer, address(escrow), t.amount, block.timestamp + 1 hours));
    }
}
