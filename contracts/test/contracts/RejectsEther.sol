// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title A contract wallet that refuses plain ETH payments, as many buyers' contracts do
/// @notice It is funded through `deposit` and acts through `execute`, for its owner.
contract RejectsEther {
    address public immutable owner;

    error NotOwner(address caller);

    constructor(address owner_) {
        owner = owner_;
    }

    function deposit() external payable {}

    function execute(address target, uint256 value, bytes calldata data) external returns (bytes memory) {
        if (msg.sender != owner) revert NotOwner(msg.sender);
        (bool ok, bytes memory result) = target.call{value: value}(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(result, 0x20), mload(result))
            }
        }
        return result;
    }
}
