// Package testcontracts binds contracts that stand in for what others deploy: a plain ERC-20, one that takes
// a fee on transfers, and a wallet that refuses ETH. They are worth nothing and meant for tests and the
// demonstration; production code deploys none of them.
package testcontracts
