// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";

/// @notice Takes ETH and, while it does, makes the call it was told to make. The call's data is the code of
/// another account, from where it is read with the little gas that comes with a payment.
contract ReentrantReceiver {
    address public target;
    bool public refused;
    bytes4 public reason;
    address public data;

    function prepare(address target_, address data_) external {
        (target, data) = (target_, data_);
    }

    function execute(address to, uint256 value, bytes calldata data_) external {
        (bool ok, bytes memory result) = to.call{value: value}(data_);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(result, 0x20), mload(result))
            }
        }
    }

    receive() external payable {
        if (target == address(0)) return;
        (bool ok, bytes memory result) = target.call(data.code);
        (refused, reason) = (!ok, bytes4(result));
    }
}

/// @notice Burns all the gas it gets with a payment.
contract GasBurner {
    receive() external payable {
        while (true) {}
    }
}

/// @notice Turns a payment down, early, that comes with less gas than it wants.
contract CarefulReceiver {
    error TooLittle();

    receive() external payable {
        if (gasleft() < 45_000) revert TooLittle();
    }
}

/// @notice Needs more gas than a payment of the escrow comes with.
contract ThirstyReceiver {
    uint256[4] private slots;

    receive() external payable {
        for (uint256 i = 0; i < 4; ++i) {
            slots[i] = block.number + 1;
        }
    }
}

/// @notice Refuses payments with as much return data as it can.
contract ReturnBomb {
    receive() external payable {
        assembly ("memory-safe") {
            revert(0, 1000000)
        }
    }
}

/// @notice An ERC-20 whose issuer can bar accounts, pause it, and have it call back.
contract MoodyToken is ERC20 {
    mapping(address account => bool) public barred;
    bool public returnsFalse;
    bool public burnsGas;
    address public target;
    bytes public data;
    bool public refused;

    constructor() ERC20("Moody", "MDY") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function bar(address account, bool on) external {
        barred[account] = on;
    }

    function setReturnsFalse(bool on) external {
        returnsFalse = on;
    }

    function setBurnsGas(bool on) external {
        burnsGas = on;
    }

    function prepare(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        if (returnsFalse) return false;
        while (burnsGas) {}
        return super.transfer(to, amount);
    }

    function _update(address from, address to, uint256 value) internal override {
        require(!barred[to] && !barred[from], "barred");
        super._update(from, to, value);
        if (target != address(0)) {
            (bool ok,) = target.call(data);
            refused = !ok;
        }
    }
}

/// @notice An ERC-20 that returns nothing from its transfers, as some old ones do.
contract SilentToken {
    mapping(address account => uint256) public balanceOf;
    mapping(address owner => mapping(address spender => uint256)) public allowance;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function approve(address spender, uint256 amount) external {
        allowance[msg.sender][spender] = amount;
    }

    function transfer(address to, uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external {
        allowance[from][msg.sender] -= amount;
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }
}

/// @notice An ERC-20 that pays the receiver more than was asked for, out of nothing.
contract GenerousToken is ERC20 {
    constructor() ERC20("Generous", "GEN") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        _mint(to, 1);
        return super.transferFrom(from, to, amount);
    }
}

/// @notice An ERC-20 that takes from the escrow what it should bring.
contract ThievingToken is ERC20 {
    constructor() ERC20("Thieving", "THF") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function transferFrom(address from, address to, uint256) public override returns (bool) {
        _transfer(to, from, 1);
        return true;
    }
}

/// @notice An ERC-721 that can refuse to leave, pretend to move, burn gas, or call back.
contract MoodyNFT is ERC721 {
    bool public stuck;
    bool public pretends;
    bool public burnsGas;
    address public target;
    bytes public data;
    bool public refused;

    constructor() ERC721("Moody", "MDY") {}

    function mint(address to, uint256 tokenId) external {
        _mint(to, tokenId);
    }

    function setStuck(bool on) external {
        stuck = on;
    }

    function setPretends(bool on) external {
        pretends = on;
    }

    function setBurnsGas(bool on) external {
        burnsGas = on;
    }

    function prepare(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    function transferFrom(address from, address to, uint256 tokenId) public override {
        require(!stuck, "stuck");
        while (burnsGas) {}
        if (pretends) return;
        super.transferFrom(from, to, tokenId);
        if (target != address(0)) {
            (bool ok,) = target.call(data);
            refused = !ok;
        }
    }
}

/// @notice A wallet contract that burns the gas with which it is asked for its signature.
contract BurningWallet {
    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes4) {
        while (true) {}
        return 0;
    }
}

/// @notice A wallet contract that signs by ERC-1271 with the key of its owner.
contract Wallet1271 {
    address public immutable owner;

    constructor(address owner_) {
        owner = owner_;
    }

    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
        if (signature.length != 66 || signature[0] != 0x77) return 0;
        bytes32 r = bytes32(signature[1:33]);
        bytes32 s = bytes32(signature[33:65]);
        return ecrecover(digest, uint8(signature[65]), r, s) == owner ? bytes4(0x1626ba7e) : bytes4(0);
    }

    function execute(address to, uint256 value, bytes calldata data_) external {
        (bool ok, bytes memory result) = to.call{value: value}(data_);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(result, 0x20), mload(result))
            }
        }
    }

    receive() external payable {}
}

/// @notice Takes every call and does nothing, as a fallback function may.
contract PhantomToken {
    fallback() external {}
}

/// @notice An ERC-20 that counts shares, whose worth its issuer changes: balances grow and shrink by themselves.
contract RebasingToken {
    mapping(address account => uint256) private shares;
    mapping(address owner => mapping(address spender => uint256)) public allowance;
    uint256 private rate = 10_000;

    error TooLittle();

    /// @dev In 1/10,000 of what a share was worth at first.
    function rebase(uint256 rate_) external {
        rate = rate_;
    }

    function balanceOf(address account) public view returns (uint256) {
        return shares[account] * rate / 10_000;
    }

    /// @dev Makes the balance at least `amount` higher.
    function mint(address to, uint256 amount) external {
        shares[to] += (amount * 10_000 + rate - 1) / rate;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        _move(msg.sender, to, amount);
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        allowance[from][msg.sender] -= amount;
        _move(from, to, amount);
        return true;
    }

    function _move(address from, address to, uint256 amount) private {
        uint256 moved = amount * 10_000 / rate;
        if (shares[from] < moved || balanceOf(from) < amount) revert TooLittle();
        shares[from] -= moved;
        shares[to] += moved;
    }
}

/// @notice A contract that takes no ETH and calls nobody.
contract Mute {}
