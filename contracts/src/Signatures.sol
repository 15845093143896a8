// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureCheckerLib} from "solady/utils/SignatureCheckerLib.sol";
import {IEscrowErrors} from "./IEscrowErrors.sol";

/// @title Who signed a digest
/// @notice Keys and wallets (ERC-1271) alike. A key is tried first, so an account that has code and still signs
/// with its key (EIP-7702) is heard.
library Signatures {
    /// @dev A buyer's or merchant's, whose wallet may not be deployed yet (ERC-6492). It is then deployed, asked
    /// and undone by a contract made for that, never by this one: what a signature calls must not see this
    /// contract as its caller.
    function signedBy(address signer, bytes32 digest, bytes calldata signature) internal returns (bool) {
        return _signedByKey(signer, digest, signature)
            || SignatureCheckerLib.isValidERC6492SignatureNow(signer, digest, signature);
    }

    /// @dev Asks the attestors at the places that are set in `signers`, the lowest first, and nobody else: a
    /// wallet that burns the gas it is asked with harms only who names it.
    function checkEach(
        address[] calldata attestors,
        uint256 threshold,
        bytes32 digest,
        uint256 signers,
        bytes[] calldata signatures
    ) internal view {
        uint256 count = signatures.length;
        if (count < threshold) revert IEscrowErrors.NotEnoughSignatures(threshold, count);
        uint256 left = signers;
        uint256 next = 0;
        for (uint256 place = 0; left != 0; ++place) {
            if (left & 1 != 0) {
                if (next == count || place >= attestors.length) {
                    revert IEscrowErrors.WrongSigners(signers, count);
                }
                address attestor = attestors[place];
                if (!_signedByAttestor(attestor, digest, signatures[next])) {
                    revert IEscrowErrors.InvalidAttestation(place, attestor);
                }
                ++next;
            }
            left >>= 1;
        }
        if (next != count) revert IEscrowErrors.WrongSigners(signers, count);
    }

    function _signedByAttestor(address attestor, bytes32 digest, bytes calldata signature)
        private
        view
        returns (bool)
    {
        return _signedByKey(attestor, digest, signature)
            || (attestor.code.length != 0
                && SignatureCheckerLib.isValidERC1271SignatureNowCalldata(attestor, digest, signature));
    }

    function _signedByKey(address signer, bytes32 digest, bytes calldata signature)
        private
        pure
        returns (bool)
    {
        (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(digest, signature);
        return err == ECDSA.RecoverError.NoError && recovered == signer;
    }
}
