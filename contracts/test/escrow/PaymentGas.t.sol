// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";

interface Storage {
    function load(address target, bytes32 slot) external view returns (bytes32);
}

contract PaymentGasTest is EscrowBase {
    /// @dev A payee that stores how much gas it got: GAS, PUSH0, SSTORE. Reading it has cost 2 already, and the
    /// EVM adds 2,300 to what a call with value is given.
    function test_payeeGets50000() public {
        Terms memory t = ethTerms();
        vm.etch(merchant, hex"5a5f55");
        fund(t);
        release(t, uint64(NOW));
        uint256 got = uint256(Storage(address(vm)).load(merchant, 0));
        equal(got, 50_000 + 2300 - 2, "gas");
        equal(escrow.credit(address(0), merchant), 0, "credit");
    }
}
