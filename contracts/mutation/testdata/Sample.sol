// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice a == b in a comment is no code.
contract Sample {
    error Low(uint256 least);

    event Moved(uint256 by, uint256 at, bool up);

    uint256 private constant LEAST = 0x0f;
    uint256 public sum = 1_000;

    modifier once() {
        _;
    }

    function move(uint256 by, bool up) external once returns (bool) {
        if (by < LEAST || by == 77) revert Low(LEAST);
        if (up) sum += by;
        else sum = (sum & ~by) << 1; /* by + 1 */
        emit Moved(by, block.timestamp, up);
        return up && sum != 0;
    }

    function between(uint256 from, uint256 to) private pure returns (uint256) {
        return to - from;
    }

    function wait(uint256 until) external view returns (uint256) {
        return between(block.timestamp, until);
    }

    function name() external pure returns (string memory) {
        return "a + b";
    }

    function low(uint256 x) external pure returns (uint256 y) {
        assembly ("memory-safe") {
            if lt(x, 3) { y := add(x, 0xff) }
        }
    }
}
