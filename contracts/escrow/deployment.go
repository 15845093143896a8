package escrow

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Deployer is the deterministic deployment proxy that stands at the same address on nearly every chain. It takes
// a salt and creation code, and creates the contract by CREATE2.
var Deployer = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")

// DeployerCode is the deployment proxy's runtime code, for chains that begin without it.
var DeployerCode = hexutil.MustDecode("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3")

// SignatureVerifier deploys and asks wallets that sign by ERC-6492, and undoes that: the escrow never calls what a
// signature names. It is solady's reverting verifier, deployed through Deployer; on a chain without it such
// signatures are refused.
var SignatureVerifier = common.HexToAddress("0x00007bd799e4A591FeA53f8A8a3E9f931626Ba7e")

// SignatureVerifierCall is the data of the transaction to Deployer that deploys SignatureVerifier.
var SignatureVerifierCall = hexutil.MustDecode("0x000000000000000000000000000000000000000068f35e1510740001fd13984a" +
	"6040600b3d3960403df3fe36383d373d3d6020515160208051013d3d515af160203851516084018038385101606037303452813582523838523490601c34355afa34513060e01b141634fd")

// DeploymentSalt is the salt of the one deployment of each version of the contract.
var DeploymentSalt = crypto.Keccak256Hash([]byte("Waymark Delivery Escrow 2"))

// DeterministicAddress is where the contract stands on every chain on which it is deployed through Deployer with
// DeploymentSalt. It commits to the creation code, so that nothing else can ever stand there.
func DeterministicAddress() common.Address {
	return crypto.CreateAddress2(Deployer, DeploymentSalt, InitCodeHash().Bytes())
}

// InitCodeHash is the Keccak-256 of the creation code.
func InitCodeHash() common.Hash { return crypto.Keccak256Hash(initCode()) }

// DeploymentCall is the data of the transaction to Deployer that deploys the contract.
func DeploymentCall() []byte { return append(DeploymentSalt.Bytes(), initCode()...) }

// CodeHash is the Keccak-256 of the contract's runtime code, which is the same at every address of every chain.
func CodeHash() common.Hash { return common.HexToHash(runtimeCodeHash) }

// IsGenuine reports whether code, as eth_getCode returns it for an address, is this very contract.
func IsGenuine(code []byte) bool { return crypto.Keccak256Hash(code) == CodeHash() }

func initCode() []byte { return common.FromHex(DeliveryEscrowMetaData.Bin) }
