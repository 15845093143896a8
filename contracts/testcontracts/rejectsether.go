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
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610340380380610340833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516102bd6100835f395f81816048015260dc01526102bd5ff3fe608060405260043610610033575f3560e01c80638da5cb5b14610037578063b61d27f614610094578063d0e30db0146100c0575b5f5ffd5b348015610042575f5ffd5b5061006a7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b34801561009f575f5ffd5b506100b36100ae3660046101be565b6100c2565b60405161008b919061025b565b005b60603373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610139576040517f245aecd300000000000000000000000000000000000000000000000000000000815233600482015260240160405180910390fd5b5f5f8673ffffffffffffffffffffffffffffffffffffffff168686866040516101639291906102ae565b5f6040518083038185875af1925050503d805f811461019d576040519150601f19603f3d011682016040523d82523d5f602084013e6101a2565b606091505b5091509150816101b457805160208201fd5b9695505050505050565b5f5f5f5f606085870312156101d1575f5ffd5b843573ffffffffffffffffffffffffffffffffffffffff811681146101f4575f5ffd5b935060208501359250604085013567ffffffffffffffff811115610216575f5ffd5b8501601f81018713610226575f5ffd5b803567ffffffffffffffff81111561023c575f5ffd5b87602082840101111561024d575f5ffd5b949793965060200194505050565b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b818382375f910190815291905056",
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
