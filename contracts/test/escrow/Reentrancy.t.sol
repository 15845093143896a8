// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDeliveryEscrow} from "../../src/IDeliveryEscrow.sol";
import {Milestone, Status, Terms} from "../../src/OrderTypes.sol";
import {MoodyNFT, MoodyToken, ReentrantReceiver} from "../contracts/Hostile.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {RuleBook} from "./RuleBook.sol";

/// @notice Every hand that money or an NFT passes through calls back, into every verb.
contract ReentrancyTest is EscrowBase {
    using RuleBook for Terms;

    uint256 private constant VERBS = 23;
    bytes4 private constant REENTERED = bytes4(keccak256("ReentrancyGuardReentrantCall()"));

    /// @dev All the verbs on an order that is open and pays the attacker, or on a credit.
    function calls(Terms memory t) private view returns (bytes[] memory all) {
        all = new bytes[](VERBS);
        bytes[] memory signatures = attest(t, uint64(NOW), 0, 2);
        all[0] = abi.encodeCall(IDeliveryEscrow.fund, (t, ""));
        all[1] = abi.encodeCall(IDeliveryEscrow.release, (t, HEAD, uint64(NOW), CODE, 3, signatures));
        all[2] = abi.encodeCall(IDeliveryEscrow.confirm, (t));
        all[3] = abi.encodeCall(IDeliveryEscrow.refund, (t));
        all[4] = abi.encodeCall(IDeliveryEscrow.cancel, (t));
        all[5] = abi.encodeCall(IDeliveryEscrow.dispute, (t, ""));
        all[6] = abi.encodeCall(IDeliveryEscrow.resolve, (t, 0, true, ""));
        all[7] = abi.encodeCall(IDeliveryEscrow.resolveByDefault, (t));
        all[8] = abi.encodeCall(IDeliveryEscrow.withdraw, (address(0), t.merchant));
        all[9] = abi.encodeCall(IDeliveryEscrow.withdrawToken, (t.passport, t.tokenId, t.merchant));
        all[10] = abi.encodeCall(IDeliveryEscrow.fundWithPermit, (t, "", "", 0, ""));
        all[11] = abi.encodeCall(IDeliveryEscrow.fundWithAuthorization, (t, "", 0, 0, ""));
        all[12] = abi.encodeCall(
            IDeliveryEscrow.releaseMilestone, (t, Milestone.Shipped, HEAD, uint64(NOW), 0, new bytes[](0))
        );
        all[13] = abi.encodeCall(IDeliveryEscrow.settle, (t));
        all[14] = abi.encodeCall(IDeliveryEscrow.fundWithPermit2, (t, "", 0, 0, ""));
        all[15] = abi.encodeCall(IDeliveryEscrow.answer, (t, ""));
        all[16] = abi.encodeCall(IDeliveryEscrow.prove, (t, CODE));
        all[17] = abi.encodeCall(IDeliveryEscrow.retract, (t));
        all[18] = abi.encodeCall(IDeliveryEscrow.settleBySplit, (t, 0, true, 0, "", ""));
        all[19] = abi.encodeCall(IDeliveryEscrow.extend, (t, 0, 0, "", ""));
        all[20] = abi.encodeCall(IDeliveryEscrow.refundAfter, (t, 1));
        all[21] = abi.encodeCall(IDeliveryEscrow.withdrawFor, (address(0), t.merchant));
        all[22] = abi.encodeCall(IDeliveryEscrow.withdrawTokenFor, (t.passport, t.tokenId));
    }

    function test_fromAPaymentInETH(uint8 verb) public {
        ReentrantReceiver attacker = new ReentrantReceiver();
        Terms memory paying = ethTerms();
        paying.merchant = address(attacker);
        fund(paying);
        Terms memory open = ethTerms();
        open.merchant = address(attacker);
        open.setSalt(2);
        fund(open);
        vm.etch(address(0xda7a), calls(open)[verb % VERBS]);
        attacker.prepare(address(escrow), address(0xda7a));
        release(paying, uint64(NOW));
        isTrue(attacker.refused(), "refused");
        equal(bytes32(attacker.reason()), bytes32(REENTERED), "by the guard");
        equal(address(attacker).balance, AMOUNT, "paid once");
        statusIs(escrow.orderId(open), Status.Funded);
    }

    function test_fromAWithdrawal(uint8 verb) public {
        ReentrantReceiver attacker = new ReentrantReceiver();
        // Its credit: a payment that failed because the callback did.
        Terms memory t = ethTerms();
        t.merchant = address(attacker);
        fund(t);
        vm.etch(address(attacker), hex"fe");
        release(t, uint64(NOW));
        vm.etch(address(attacker), type(ReentrantReceiver).runtimeCode);
        Terms memory open = ethTerms();
        open.setSalt(2);
        fund(open);
        vm.etch(address(0xda7a), calls(open)[verb % VERBS]);
        attacker.prepare(address(escrow), address(0xda7a));
        attacker.execute(
            address(escrow), 0, abi.encodeCall(IDeliveryEscrow.withdraw, (address(0), address(attacker)))
        );
        isTrue(attacker.refused(), "refused");
        equal(bytes32(attacker.reason()), bytes32(REENTERED), "by the guard");
        equal(address(attacker).balance, AMOUNT, "paid once");
        equal(address(escrow).balance, AMOUNT, "the other order's money is there");
    }

    function test_fromATokenWhileFundingAndPaying(uint8 verb) public {
        MoodyToken moody = new MoodyToken();
        moody.mint(buyer, AMOUNT);
        vm.prank(buyer);
        moody.approve(address(escrow), AMOUNT);
        Terms memory open = ethTerms();
        fund(open);
        Terms memory t = ethTerms();
        t.asset = address(moody);
        moody.prepare(address(escrow), calls(open)[verb % VERBS]);
        fund(t);
        isTrue(moody.refused(), "refused while funding");
        release(t, uint64(NOW));
        isTrue(moody.refused(), "refused while paying");
        equal(moody.balanceOf(merchant), AMOUNT, "paid once");
        statusIs(escrow.orderId(open), Status.Funded);
    }

    function test_fromAnNFT(uint8 verb) public {
        MoodyNFT nft = new MoodyNFT();
        nft.mint(merchant, 7);
        vm.prank(merchant);
        nft.approve(address(escrow), 7);
        Terms memory open = ethTerms();
        fund(open);
        Terms memory t = ethTerms();
        (t.passport, t.tokenId) = (address(nft), 7);
        nft.prepare(address(escrow), calls(open)[verb % VERBS]);
        fund(t);
        isTrue(nft.refused(), "refused while funding");
        release(t, uint64(NOW));
        isTrue(nft.refused(), "refused while handing over");
        equal(nft.ownerOf(7), buyer, "handed over once");
        statusIs(escrow.orderId(open), Status.Funded);
    }
}
