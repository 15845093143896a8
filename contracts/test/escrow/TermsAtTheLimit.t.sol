// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {Terms} from "../../src/OrderTypes.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

contract TermsAtTheLimitTest is EscrowBase {
    using RuleBook for Terms;

    function test_theFeeMayBeAll() public {
        Terms memory t = ethTerms();
        t.feeRecipient = who("house");
        t.setFeeBps(10_000);
        fund(t);
        release(t, uint64(NOW));
        equal(who("house").balance, AMOUNT, "fee");
        equal(merchant.balance, 1 ether, "merchant");
    }

    /// @dev A bit above the address of the last attestor, which stands before the length of the empty signature.
    function test_theLastAttestorIsAnAddress() public {
        bytes memory data = abi.encodeCall(IDeliveryEscrow.fund, (ethTerms(), ""));
        data[data.length - 64 + 11] = 0x01;
        vm.prank(buyer);
        (bool ok, bytes memory reason) = address(escrow).call{value: AMOUNT}(data);
        isTrue(!ok, "refused");
        equal(bytes32(reason), bytes32(IEscrowErrors.MalformedTerms.selector), "reason");
    }
}
