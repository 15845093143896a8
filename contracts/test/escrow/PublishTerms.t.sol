// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {IEscrowErrors} from "../../src/IEscrowErrors.sol";
import {IEscrowEvents} from "../../src/IEscrowEvents.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {Wallet1271} from "../contracts/Hostile.sol";
import {Vm} from "../Vm.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice However an order is funded, its terms can be read.
contract PublishTermsTest is EscrowBase {
    using RuleBook for Terms;

    /// @dev The terms that were published since the recording began; empty if none were.
    function published(bytes32 id) private returns (bytes memory terms) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(escrow)) continue;
            if (logs[i].topics[0] != IEscrowEvents.TermsPublished.selector) continue;
            equal(logs[i].topics[1], id, "order id");
            terms = logs[i].data;
        }
    }

    function test_notOfAPlainKey() public {
        vm.recordLogs();
        vm.prank(buyer, buyer);
        bytes32 id = escrow.fund{value: AMOUNT}(ethTerms(), "");
        equal(published(id).length, 0, "not published");
    }

    function test_ofAWallet() public {
        Wallet1271 wallet = new Wallet1271(stranger);
        vm.deal(address(wallet), AMOUNT);
        Terms memory t = ethTerms();
        t.buyer = address(wallet);
        vm.recordLogs();
        wallet.execute(address(escrow), AMOUNT, abi.encodeCall(IDeliveryEscrow.fund, (t, "")));
        equal(keccak256(published(escrow.orderId(t))), keccak256(abi.encode(t)), "published");
    }

    /// @dev EIP-7702: the caller began the transaction, and its call may have come through its own code.
    function test_ofAKeyWithCode() public {
        vm.etch(buyer, hex"00");
        Terms memory t = ethTerms();
        vm.recordLogs();
        vm.prank(buyer, buyer);
        bytes32 id = escrow.fund{value: AMOUNT}(t, "");
        equal(keccak256(published(id)), keccak256(abi.encode(t)), "published");
    }

    /// @dev A key whose call came through somebody else's transaction.
    function test_throughAnother() public {
        Terms memory t = ethTerms();
        vm.recordLogs();
        vm.prank(buyer, stranger);
        bytes32 id = escrow.fund{value: AMOUNT}(t, "");
        equal(keccak256(published(id)), keccak256(abi.encode(t)), "published");
    }

    function test_again(address caller) public {
        Terms memory t = ethTerms();
        bytes32 id = fund(t);
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.TermsPublished(id, t);
        vm.prank(caller);
        escrow.publishTerms(t);
        release(t, uint64(NOW));
        vm.expectEmit(address(escrow));
        emit IEscrowEvents.TermsPublished(id, t);
        escrow.publishTerms(t);
    }

    /// @dev Terms of no order are nobody's to publish here.
    function test_onlyOfAnOrder() public {
        Terms memory t = ethTerms();
        bytes32 id = escrow.orderId(t);
        vm.expectRevert(abi.encodeWithSelector(IEscrowErrors.WrongStatus.selector, id, Status.None));
        escrow.publishTerms(t);
    }
}
