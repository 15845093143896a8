// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";
import {Status, Terms} from "../../src/OrderTypes.sol";
import {IAuthToken} from "../IAuthToken.sol";
import {SignedFunding} from "./SignedFunding.sol";

/// @notice ERC-2612 and ERC-3009 as the standards have them: signatures as v, r and s alone.
contract StandardToken is ERC20Permit, ERC3009 {
    constructor() ERC20("Standard", "STD") ERC20Permit("Standard") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// @notice A key's signature goes to the token in the form of the standard, which every such token knows.
contract StandardSignaturesTest is SignedFunding {
    function setUp() public override {
        super.setUp();
        dollar = IAuthToken(address(new StandardToken()));
        dollar.mint(buyer, AMOUNT);
    }

    function test_authorization() public {
        Terms memory t = dollarTerms();
        bytes memory authorized = authorization(t);
        vm.prank(stranger);
        bytes32 id = escrow.fundWithAuthorization(t, "", 0, NOW + 1 hours, authorized);
        statusIs(id, Status.Funded);
        equal(dollar.balanceOf(address(escrow)), AMOUNT, "escrow");
    }

    function test_permit() public {
        Terms memory t = dollarTerms();
        bytes memory permit = permission(t);
        vm.prank(buyer);
        bytes32 id = escrow.fundWithPermit(t, "", "", NOW + 1 hours, permit);
        statusIs(id, Status.Funded);
        equal(dollar.balanceOf(address(escrow)), AMOUNT, "escrow");
    }
}
