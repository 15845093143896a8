// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {NewVersion} from "../../src/IPassportVersions.sol";
import {PassportBase} from "./PassportBase.sol";

/// @notice What each step costs as a whole transaction, against the most it may cost.
contract PassportGasTest is PassportBase {
    address private holder = who("fresh holder");
    address private next = who("next fresh holder");

    function mint(uint32 size) private returns (uint256 gas, uint256 firstId) {
        vm.prank(maker);
        firstId = passport.mintBatch(bytes32(uint256(size)), size);
        gas = vm.snapshotGasLastCall("passport", string.concat("mint ", vm.toString(size)));
    }

    function test_mint1() public {
        (uint256 gas,) = mint(1);
        atMost(gas, 60_000, "mint 1");
    }

    function test_mint10() public {
        (uint256 gas,) = mint(10);
        atMost(gas, 10 * 7700, "mint 10");
    }

    function test_mint100() public {
        (uint256 gas,) = mint(100);
        atMost(gas, 100 * 2500, "mint 100");
    }

    function test_mint1000() public {
        (uint256 gas,) = mint(1000);
        atMost(gas, 1000 * 2000, "mint 1000");
    }

    function test_mint5000() public {
        (uint256 gas,) = mint(5000);
        atMost(gas, 5000 * 1940, "mint 5000");
    }

    /// @dev The largest batch that the Go side mints at once stays under the transaction limit of EIP-7825.
    function test_mint8000() public {
        (uint256 gas,) = mint(8000);
        atMost(gas, 15_500_000, "mint 8000");
    }

    function test_firstTransferAtEveryIndex() public {
        (, uint256 id) = mint(1000);
        uint256[3] memory index = [uint256(0), 500, 999];
        address[3] memory holders = [who("holder 1"), who("holder 2"), who("holder 3")];
        uint256 least = type(uint256).max;
        uint256 most;
        for (uint256 i = 0; i < 3; ++i) {
            transfer(maker, holders[i], id + index[i]);
            uint256 gas = vm.snapshotGasLastCall("passport", "first transfer");
            if (gas < least) least = gas;
            if (gas > most) most = gas;
        }
        atMost(most, 79_000, "first transfer");
        atMost(most - least, 50, "difference between indexes");
    }

    function test_laterTransfer() public {
        (, uint256 id) = mint(1000);
        transfer(maker, holder, id + 999);
        transfer(holder, next, id + 999);
        atMost(vm.snapshotGasLastCall("passport", "later transfer"), 55_500, "later transfer");
    }

    function test_claim() public {
        claimAs(3, alice);
        atMost(vm.snapshotGasLastCall("passport", "claim from the issuer"), 117_000, "claim");
    }

    function test_mintWithRoyalty() public {
        vm.prank(maker);
        passport.mintBatchWithRoyalty(bytes32(uint256(1000)), 1000, holder, 250);
        atMost(
            vm.snapshotGasLastCall("passport", "mint 1000 with a royalty"), 2_000_000, "mint with a royalty"
        );
    }

    function test_escrow() public {
        (, uint256 id) = mint(1000);
        intoEscrow(maker, id + 1);
        transfer(maker, holder, id);
        intoEscrow(holder, id);
        atMost(vm.snapshotGasLastCall("passport", "later transfer into escrow"), 50_000, "into escrow");
        escrow.send(next, id);
        atMost(vm.snapshotGasLastCall("passport", "out of escrow to a new holder"), 67_000, "out of escrow");
    }

    function test_appendVersions() public {
        (, uint256 id) = mint(1000);
        NewVersion[] memory v = new NewVersion[](100);
        for (uint256 i = 0; i < 100; ++i) {
            v[i] = NewVersion(id + i, 0, keccak256(abi.encode(i)));
        }
        vm.prank(maker);
        passport.appendVersions(v);
        atMost(vm.snapshotGasLastCall("passport", "first versions of 100"), 3_200_000, "versions");
    }

    function test_recovery() public {
        transfer(maker, holder, first);
        propose(first, next);
        atMost(vm.snapshotGasLastCall("passport", "propose a recovery"), 110_000, "propose");
        vm.prank(holder);
        recovery.vetoRecovery(first);
        atMost(vm.snapshotGasLastCall("passport", "veto a recovery"), 60_000, "veto");
        vm.warp(NOW + 90 days);
        propose(first, next);
        vm.prank(holder);
        passport.transferFrom(holder, holder, first);
        atMost(vm.snapshotGasLastCall("passport", "transfer that ends a recovery"), 60_000, "transfer");
        vm.warp(NOW + 270 days);
        propose(first, next);
        vm.warp(NOW + 270 days + ALONE + 1);
        recovery.executeRecovery(first);
        atMost(vm.snapshotGasLastCall("passport", "execute a recovery"), 90_000, "execute");
    }
}
