// Package contracts holds Waymark's Solidity: the product passport NFT (src/ProductPassport.sol) and the
// delivery escrow (src/DeliveryEscrow.sol). What they promise, and to whom, stands in their interfaces,
// src/IProductPassport.sol and src/IDeliveryEscrow.sol.
//
// ABI, creation bytecode and Go bindings are committed, so that Go alone builds and runs everything; they are
// in the packages passport, escrow and testcontracts. The compiler's input of both contracts is committed too, in
// standard-json: a block explorer takes it to verify them. `npm ci && go generate` rewrites them from the sources,
// and a test of this package fails when they are stale.
package contracts

//go:generate go run ./internal/bindgen -out .
