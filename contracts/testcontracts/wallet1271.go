// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package testcontracts

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// Wallet1271MetaData contains all meta data concerning the Wallet1271 contract.
var Wallet1271MetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data_\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isValidSignature\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"}]",
	ID:  "Wallet1271",
	Bin: "0x60a0604052348015600e575f5ffd5b5060405161053c38038061053c833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516104b86100845f395f818160a701526101a301526104b85ff3fe608060405260043610610036575f3560e01c80631626ba7e146100415780638da5cb5b14610096578063b61d27f6146100ee575f5ffd5b3661003d57005b5f5ffd5b34801561004c575f5ffd5b5061006061005b366004610360565b61010f565b6040517fffffffff0000000000000000000000000000000000000000000000000000000090911681526020015b60405180910390f35b3480156100a1575f5ffd5b506100c97f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161008d565b3480156100f9575f5ffd5b5061010d6101083660046103a8565b610298565b005b5f604282141580610161575082825f81811061012d5761012d610418565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916607760f81b14155b1561016d57505f610291565b5f61017c602160018587610445565b6101859161046c565b90505f610196604160218688610445565b61019f9161046c565b90507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16600187878760418181106101ee576101ee610418565b604080515f8152602081018083529590955292013560f81c9183019190915250606081018590526080810184905260a0016020604051602081039080840390855afa15801561023f573d5f5f3e3d5ffd5b5050506020604051035173ffffffffffffffffffffffffffffffffffffffff161461026a575f61028c565b7f1626ba7e000000000000000000000000000000000000000000000000000000005b925050505b9392505050565b5f5f8573ffffffffffffffffffffffffffffffffffffffff168585856040516102c29291906104a9565b5f6040518083038185875af1925050503d805f81146102fc576040519150601f19603f3d011682016040523d82523d5f602084013e610301565b606091505b50915091508161031357805160208201fd5b505050505050565b5f5f83601f84011261032b575f5ffd5b50813567ffffffffffffffff811115610342575f5ffd5b602083019150836020828501011115610359575f5ffd5b9250929050565b5f5f5f60408486031215610372575f5ffd5b83359250602084013567ffffffffffffffff81111561038f575f5ffd5b61039b8682870161031b565b9497909650939450505050565b5f5f5f5f606085870312156103bb575f5ffd5b843573ffffffffffffffffffffffffffffffffffffffff811681146103de575f5ffd5b935060208501359250604085013567ffffffffffffffff811115610400575f5ffd5b61040c8782880161031b565b95989497509550505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f85851115610453575f5ffd5b8386111561045f575f5ffd5b5050820193919092039150565b803560208310156104a3577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602084900360031b1b165b92915050565b818382375f910190815291905056",
}

// Wallet1271 is an auto generated Go binding around an Ethereum contract.
type Wallet1271 struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Wallet1271) GetABI() abi.ABI {
	return c.abi
}

// NewWallet1271 creates a new instance of Wallet1271.
func NewWallet1271() *Wallet1271 {
	parsed, err := Wallet1271MetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Wallet1271{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Wallet1271) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_) returns()
func (wallet1271 *Wallet1271) PackConstructor(owner_ common.Address) []byte {
	enc, err := wallet1271.abi.Pack("", owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61d27f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address to, uint256 value, bytes data_) returns()
func (wallet1271 *Wallet1271) PackExecute(to common.Address, value *big.Int, data []byte) []byte {
	enc, err := wallet1271.abi.Pack("execute", to, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61d27f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address to, uint256 value, bytes data_) returns()
func (wallet1271 *Wallet1271) TryPackExecute(to common.Address, value *big.Int, data []byte) ([]byte, error) {
	return wallet1271.abi.Pack("execute", to, value, data)
}

// PackIsValidSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1626ba7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isValidSignature(bytes32 digest, bytes signature) view returns(bytes4)
func (wallet1271 *Wallet1271) PackIsValidSignature(digest [32]byte, signature []byte) []byte {
	enc, err := wallet1271.abi.Pack("isValidSignature", digest, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsValidSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1626ba7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isValidSignature(bytes32 digest, bytes signature) view returns(bytes4)
func (wallet1271 *Wallet1271) TryPackIsValidSignature(digest [32]byte, signature []byte) ([]byte, error) {
	return wallet1271.abi.Pack("isValidSignature", digest, signature)
}

// UnpackIsValidSignature is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1626ba7e.
//
// Solidity: function isValidSignature(bytes32 digest, bytes signature) view returns(bytes4)
func (wallet1271 *Wallet1271) UnpackIsValidSignature(data []byte) ([4]byte, error) {
	out, err := wallet1271.abi.Unpack("isValidSignature", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (wallet1271 *Wallet1271) PackOwner() []byte {
	enc, err := wallet1271.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (wallet1271 *Wallet1271) TryPackOwner() ([]byte, error) {
	return wallet1271.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (wallet1271 *Wallet1271) UnpackOwner(data []byte) (common.Address, error) {
	out, err := wallet1271.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}
