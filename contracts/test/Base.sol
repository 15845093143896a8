// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrow} from "./IEscrow.sol";
import {IPassport} from "./IPassport.sol";
import {ITestToken} from "./ITestToken.sol";
import {Vm} from "./Vm.sol";

/// @notice Assertions and keys that all tests share.
abstract contract Base {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    uint256 internal constant NOW = 1_800_000_000;

    error NotEqual(string what, bytes32 got, bytes32 want);
    error NotTrue(string what);
    error Above(string what, uint256 got, uint256 limit);

    function equal(uint256 got, uint256 want, string memory what) internal pure {
        if (got != want) revert NotEqual(what, bytes32(got), bytes32(want));
    }

    function equal(address got, address want, string memory what) internal pure {
        equal(uint256(uint160(got)), uint256(uint160(want)), what);
    }

    function equal(bytes32 got, bytes32 want, string memory what) internal pure {
        equal(uint256(got), uint256(want), what);
    }

    function equal(bool got, bool want, string memory what) internal pure {
        equal(got ? 1 : 0, want ? 1 : 0, what);
    }

    function equal(string memory got, string memory want, string memory what) internal pure {
        equal(keccak256(bytes(got)), keccak256(bytes(want)), what);
    }

    function isTrue(bool condition, string memory what) internal pure {
        if (!condition) revert NotTrue(what);
    }

    function atMost(uint256 got, uint256 limit, string memory what) internal pure {
        if (got > limit) revert Above(what, got, limit);
    }

    /// @dev A key and its address, different for each name.
    function actor(string memory name) internal pure returns (address account, uint256 key) {
        key = uint256(keccak256(bytes(name)));
        account = vm.addr(key);
    }

    function who(string memory name) internal pure returns (address account) {
        (account,) = actor(name);
    }

    function sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function newPassport(address admin, string memory baseURI, address escrow) internal returns (IPassport) {
        bytes memory arguments = abi.encode(admin, baseURI, escrow);
        return IPassport(vm.deployCode("ProductPassport.sol:ProductPassport", arguments));
    }

    function newEscrow() internal returns (IEscrow) {
        return IEscrow(vm.deployCode("DeliveryEscrow.sol:DeliveryEscrow", ""));
    }

    /// @dev Where tests are filtered, forge compiles this contract only if `forge build` ran before.
    function newToken() internal returns (ITestToken) {
        return ITestToken(vm.deployCode("TestToken.sol:TestToken", abi.encode("Test", "TST")));
    }

    /// @dev Brings a fuzzed number into a range, both ends included.
    function within(uint256 x, uint256 min, uint256 max) internal pure returns (uint256) {
        return min + x % (max - min + 1);
    }
}
