// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Base} from "../../Base.sol";
import {IAuthToken} from "../../IAuthToken.sol";
import {IEscrow} from "../../IEscrow.sol";
import {
    BurningWallet,
    MoodyNFT,
    MoodyToken,
    RebasingToken,
    ReentrantReceiver,
    ReturnBomb,
    SilentToken,
    Wallet1271
} from "../../contracts/Hostile.sol";
import {RejectsEther} from "../../contracts/RejectsEther.sol";

/// @dev What the contracts among the actors have in common.
interface IActs {
    function execute(address to, uint256 value, bytes calldata data) external;
}

/// @dev What the tokens have in common.
interface IMints is IERC20 {
    function mint(address to, uint256 amount) external;
}

/// @notice Everybody who takes part, good and bad, and everything that changes hands.
abstract contract Actors is Base {
    uint256 internal constant ASSETS = 5;
    uint256 internal constant REBASING = 4;
    address internal constant ARMED = address(0xda7a);

    IEscrow public immutable escrow;

    // Assets: ETH; an ERC-777-like token with moods; one that returns nothing; one that moves on signatures; one
    // whose balances change by themselves.
    address[5] public assets;
    MoodyToken internal moody;
    IAuthToken internal dollar;
    RebasingToken internal rebasing;
    MoodyNFT public nft;

    // Buyers: a key; a contract that refuses ETH; a wallet that signs by ERC-1271.
    address[3] public buyers;
    // Merchants: a key; a contract that calls back when it is paid.
    address[2] public merchants;
    // Recipients of fees: a key; a contract that refuses ETH with a flood of data.
    address[2] public recipients;
    address public immutable arbiter = who("arbiter");
    address public immutable stranger = who("stranger");
    address internal immutable elsewhere = who("elsewhere");
    ReentrantReceiver internal attacker;

    // Two keys and a wallet, ascending by address, and a wallet before them that burns all gas it is asked with;
    // a wallet's place has the key of its owner.
    address[] internal attestors;
    uint256[4] internal attestorKeys;
    bytes16 internal constant CODE = "7H3QAR0Z9YXKM2CV";
    address internal attestingWallet;

    uint256 internal time = NOW;

    constructor(IEscrow escrow_) {
        escrow = escrow_;
        moody = new MoodyToken();
        dollar = IAuthToken(vm.deployCode("AuthToken.sol:AuthToken", abi.encode("Dollar", "USD")));
        rebasing = new RebasingToken();
        nft = new MoodyNFT();
        assets = [address(0), address(moody), address(new SilentToken()), address(dollar), address(rebasing)];
        attacker = new ReentrantReceiver();
        buyers =
            [who("buyer"), address(new RejectsEther(address(this))), address(new Wallet1271(who("owner")))];
        merchants = [who("merchant"), address(attacker)];
        recipients = [who("house"), address(new ReturnBomb())];
        makeAttestors();
        for (uint256 i = 1; i < ASSETS; ++i) {
            for (uint256 j = 0; j < 3; ++j) {
                perform(
                    buyers[j],
                    assets[i],
                    0,
                    abi.encodeCall(IERC20.approve, (address(escrow), type(uint256).max))
                );
            }
        }
        for (uint256 i = 1; i < ASSETS; ++i) {
            for (uint256 j = 0; j < 2; ++j) {
                perform(
                    merchants[j],
                    assets[i],
                    0,
                    abi.encodeCall(IERC20.approve, (address(escrow), type(uint256).max))
                );
            }
        }
        vm.prank(merchants[0]);
        nft.setApprovalForAll(address(escrow), true);
    }

    function makeAttestors() private {
        attestingWallet = address(new Wallet1271(who("warehouse")));
        address burner = address(0x1000);
        vm.etch(burner, type(BurningWallet).runtimeCode);
        address[4] memory who_ = [burner, who("carrier"), attestingWallet, who("retailer")];
        (, attestorKeys[1]) = actor("carrier");
        (, attestorKeys[2]) = actor("warehouse");
        (, attestorKeys[3]) = actor("retailer");
        for (uint256 i = 0; i < 4; ++i) {
            for (uint256 j = i + 1; j < 4; ++j) {
                if (who_[j] < who_[i]) {
                    (who_[i], who_[j]) = (who_[j], who_[i]);
                    (attestorKeys[i], attestorKeys[j]) = (attestorKeys[j], attestorKeys[i]);
                }
            }
            attestors.push(who_[i]);
        }
    }

    /// @dev The signature of the attestor at a place.
    function attestation(uint256 place, bytes32 digest) internal view returns (bytes memory) {
        bytes memory plain = sign(attestorKeys[place], digest);
        return attestors[place] == attestingWallet ? abi.encodePacked(bytes1(0x77), plain) : plain;
    }

    /// @dev Of the attestors at `from` and after it, who are not the burner at place 0.
    function attestations(uint256 from, uint256 n, bytes32 digest)
        internal
        view
        returns (bytes[] memory signatures)
    {
        signatures = new bytes[](n);
        for (uint256 i = 0; i < n; ++i) {
            signatures[i] = attestation(from + i, digest);
        }
    }

    /// @dev The bitmap of them.
    function places(uint256 from, uint256 n) internal pure returns (uint256) {
        return ((1 << n) - 1) << from;
    }

    /// @dev The signature of a buyer that can sign.
    function buyersWord(uint256 which, bytes32 digest) internal pure returns (bytes memory) {
        (, uint256 key) = actor(which == 0 ? "buyer" : "owner");
        bytes memory plain = sign(key, digest);
        return which == 0 ? plain : abi.encodePacked(bytes1(0x77), plain);
    }

    /// @dev Makes a call as an actor, be it a key or a contract.
    function perform(address from, address to, uint256 eth, bytes memory call_) internal returns (bool ok) {
        if (eth != 0) vm.deal(from, from.balance + eth);
        if (from.code.length == 0) {
            vm.prank(from);
            (ok,) = to.call{value: eth}(call_);
        } else {
            (ok,) = from.call(abi.encodeCall(IActs.execute, (to, eth, call_)));
        }
    }

    function ask(address from, bytes memory call_) internal returns (bool) {
        return perform(from, address(escrow), 0, call_);
    }

    /// @dev Gives tokens to an actor, without the token calling back.
    function give(address asset, address to, uint256 amount) internal {
        if (asset == address(0)) return; // comes along with the call
        if (asset != address(moody)) {
            IMints(asset).mint(to, amount);
            return;
        }
        (address target, bytes memory data) = (moody.target(), moody.data());
        bool barred = moody.barred(to);
        moody.prepare(address(0), "");
        moody.bar(to, false);
        moody.mint(to, amount);
        moody.bar(to, barred);
        moody.prepare(target, data);
    }

    function balance(address asset, address account) public view returns (uint256) {
        return asset == address(0) ? account.balance : IERC20(asset).balanceOf(account);
    }
}
