// Package recovery binds PassportRecovery.sol, the contract that gives a passport NFT of a lost key to another
// account. What it promises stands in src/IPassportRecovery.sol.
package recovery
