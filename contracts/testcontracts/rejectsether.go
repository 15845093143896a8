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

// RejectsEtherMetaData contains all meta data concerning the RejectsEther contract.
var RejectsEtherMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "RejectsEther",
	Bin: "0x60a034606d57601f61036b38819003918201601f19168301916001600160401b03831184841017607157808492602094604052833981010312606d57516001600160a01b0381168103606d576080526040516102e59081610086823960805181818161011001526102c10152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081638da5cb5b1461027957508063b61d27f61461006c5763d0e30db01461003d575f80fd5b5f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261006857005b5f80fd5b346100685760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100685760043573ffffffffffffffffffffffffffffffffffffffff811681036100685760443567ffffffffffffffff811161006857366023820112156100685780600401359167ffffffffffffffff83116100685736602484840101116100685773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361024d5760245f939283859460405193849301833781018481520391602435905af13d15610245573d9067ffffffffffffffff821161021857604051917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f81601f8401160116830183811067ffffffffffffffff8211176102185760405282523d5f602084013e5b156102105760406020917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f835194859381855280519182918282880152018686015e5f85828601015201168101030190f35b602081519101fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6060906101bc565b7f245aecd3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610068575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100685760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f3",
}

// RejectsEther is an auto generated Go binding around an Ethereum contract.
type RejectsEther struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RejectsEther) GetABI() abi.ABI {
	return c.abi
}

// NewRejectsEther creates a new instance of RejectsEther.
func NewRejectsEther() *RejectsEther {
	parsed, err := RejectsEtherMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RejectsEther{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RejectsEther) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_) returns()
func (rejectsEther *RejectsEther) PackConstructor(owner_ common.Address) []byte {
	enc, err := rejectsEther.abi.Pack("", owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit() payable returns()
func (rejectsEther *RejectsEther) PackDeposit() []byte {
	enc, err := rejectsEther.abi.Pack("deposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit() payable returns()
func (rejectsEther *RejectsEther) TryPackDeposit() ([]byte, error) {
	return rejectsEther.abi.Pack("deposit")
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61d27f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, uint256 value, bytes data) returns(bytes)
func (rejectsEther *RejectsEther) PackExecute(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := rejectsEther.abi.Pack("execute", target, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61d27f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, uint256 value, bytes data) returns(bytes)
func (rejectsEther *RejectsEther) TryPackExecute(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return rejectsEther.abi.Pack("execute", target, value, data)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb61d27f6.
//
// Solidity: function execute(address target, uint256 value, bytes data) returns(bytes)
func (rejectsEther *RejectsEther) UnpackExecute(data []byte) ([]byte, error) {
	out, err := rejectsEther.abi.Unpack("execute", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (rejectsEther *RejectsEther) PackOwner() []byte {
	enc, err := rejectsEther.abi.Pack("owner")
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
func (rejectsEther *RejectsEther) TryPackOwner() ([]byte, error) {
	return rejectsEther.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (rejectsEther *RejectsEther) UnpackOwner(data []byte) (common.Address, error) {
	out, err := rejectsEther.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rejectsEther *RejectsEther) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rejectsEther.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return rejectsEther.UnpackNotOwnerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RejectsEtherNotOwner represents a NotOwner error raised by the RejectsEther contract.
type RejectsEtherNotOwner struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address caller)
func RejectsEtherNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x245aecd3fabbd17d6c3c92dc7f0ab916ea8cbf6fc1862c8b56893090ac3fff4c")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address caller)
func (rejectsEther *RejectsEther) UnpackNotOwnerError(raw []byte) (*RejectsEtherNotOwner, error) {
	out := new(RejectsEtherNotOwner)
	if err := rejectsEther.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}
