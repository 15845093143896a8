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

// TetherLikeMetaData contains all meta data concerning the TetherLike contract.
var TetherLikeMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bar\",\"inputs\":[{\"name\":\"who\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"barred_\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"barred\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false}]",
	ID:  "TetherLike",
	Bin: "0x6080604052348015600e575f5ffd5b506105db8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c806370a082311161005857806370a08231146100fb578063a0c708af14610128578063a9059cbb1461018b578063dd62ed3e1461019e575f5ffd5b8063095ea7b31461008957806323b872dd1461009e57806340c10f19146100b15780636dfedb11146100c4575b5f5ffd5b61009c610097366004610496565b6101c8565b005b61009c6100ac3660046104be565b610276565b61009c6100bf366004610496565b6102cb565b6100e66100d23660046104f8565b60026020525f908152604090205460ff1681565b60405190151581526020015b60405180910390f35b61011a6101093660046104f8565b5f6020819052908152604090205481565b6040519081526020016100f2565b61009c610136366004610518565b73ffffffffffffffffffffffffffffffffffffffff919091165f90815260026020526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016911515919091179055565b61009c610199366004610496565b61034e565b61011a6101ac366004610551565b600160209081525f928352604080842090915290825290205481565b8015806102025750335f90815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff86168452909152902054155b61020a575f5ffd5b335f81815260016020908152604080832073ffffffffffffffffffffffffffffffffffffffff871680855290835292819020859055518481529192917f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591015b60405180910390a35050565b73ffffffffffffffffffffffffffffffffffffffff83165f908152600160209081526040808320338452909152812080548392906102b59084906105af565b909155506102c6905083838361035d565b505050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906102ff9084906105c8565b909155505060405181815273ffffffffffffffffffffffffffffffffffffffff8316905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9060200161026a565b61035933838361035d565b5050565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526002602052604090205460ff161561038e575f5ffd5b73ffffffffffffffffffffffffffffffffffffffff83165f90815260208190526040812080548392906103c29084906105af565b909155505073ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812080548392906103fb9084906105c8565b925050819055508173ffffffffffffffffffffffffffffffffffffffff168373ffffffffffffffffffffffffffffffffffffffff167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161046191815260200190565b60405180910390a3505050565b803573ffffffffffffffffffffffffffffffffffffffff81168114610491575f5ffd5b919050565b5f5f604083850312156104a7575f5ffd5b6104b08361046e565b946020939093013593505050565b5f5f5f606084860312156104d0575f5ffd5b6104d98461046e565b92506104e76020850161046e565b929592945050506040919091013590565b5f60208284031215610508575f5ffd5b6105118261046e565b9392505050565b5f5f60408385031215610529575f5ffd5b6105328361046e565b915060208301358015158114610546575f5ffd5b809150509250929050565b5f5f60408385031215610562575f5ffd5b61056b8361046e565b91506105796020840161046e565b90509250929050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b818103818111156105c2576105c2610582565b92915050565b808201808211156105c2576105c261058256",
}

// TetherLike is an auto generated Go binding around an Ethereum contract.
type TetherLike struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TetherLike) GetABI() abi.ABI {
	return c.abi
}

// NewTetherLike creates a new instance of TetherLike.
func NewTetherLike() *TetherLike {
	parsed, err := TetherLikeMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TetherLike{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TetherLike) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address , address ) view returns(uint256)
func (tetherLike *TetherLike) PackAllowance(arg0 common.Address, arg1 common.Address) []byte {
	enc, err := tetherLike.abi.Pack("allowance", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address , address ) view returns(uint256)
func (tetherLike *TetherLike) TryPackAllowance(arg0 common.Address, arg1 common.Address) ([]byte, error) {
	return tetherLike.abi.Pack("allowance", arg0, arg1)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address , address ) view returns(uint256)
func (tetherLike *TetherLike) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := tetherLike.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns()
func (tetherLike *TetherLike) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := tetherLike.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns()
func (tetherLike *TetherLike) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return tetherLike.abi.Pack("approve", spender, value)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address ) view returns(uint256)
func (tetherLike *TetherLike) PackBalanceOf(arg0 common.Address) []byte {
	enc, err := tetherLike.abi.Pack("balanceOf", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address ) view returns(uint256)
func (tetherLike *TetherLike) TryPackBalanceOf(arg0 common.Address) ([]byte, error) {
	return tetherLike.abi.Pack("balanceOf", arg0)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address ) view returns(uint256)
func (tetherLike *TetherLike) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := tetherLike.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0c708af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bar(address who, bool barred_) returns()
func (tetherLike *TetherLike) PackBar(who common.Address, barred bool) []byte {
	enc, err := tetherLike.abi.Pack("bar", who, barred)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBar is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0c708af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bar(address who, bool barred_) returns()
func (tetherLike *TetherLike) TryPackBar(who common.Address, barred bool) ([]byte, error) {
	return tetherLike.abi.Pack("bar", who, barred)
}

// PackBarred is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dfedb11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function barred(address ) view returns(bool)
func (tetherLike *TetherLike) PackBarred(arg0 common.Address) []byte {
	enc, err := tetherLike.abi.Pack("barred", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBarred is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dfedb11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function barred(address ) view returns(bool)
func (tetherLike *TetherLike) TryPackBarred(arg0 common.Address) ([]byte, error) {
	return tetherLike.abi.Pack("barred", arg0)
}

// UnpackBarred is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6dfedb11.
//
// Solidity: function barred(address ) view returns(bool)
func (tetherLike *TetherLike) UnpackBarred(data []byte) (bool, error) {
	out, err := tetherLike.abi.Unpack("barred", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (tetherLike *TetherLike) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := tetherLike.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (tetherLike *TetherLike) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return tetherLike.abi.Pack("mint", to, amount)
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns()
func (tetherLike *TetherLike) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := tetherLike.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns()
func (tetherLike *TetherLike) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return tetherLike.abi.Pack("transfer", to, value)
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns()
func (tetherLike *TetherLike) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := tetherLike.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns()
func (tetherLike *TetherLike) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return tetherLike.abi.Pack("transferFrom", from, to, value)
}

// TetherLikeApproval represents a Approval event raised by the TetherLike contract.
type TetherLikeApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TetherLikeApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (TetherLikeApproval) ContractEventName() string {
	return TetherLikeApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (tetherLike *TetherLike) UnpackApprovalEvent(log *types.Log) (*TetherLikeApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tetherLike.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TetherLikeApproval)
	if len(log.Data) > 0 {
		if err := tetherLike.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tetherLike.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TetherLikeTransfer represents a Transfer event raised by the TetherLike contract.
type TetherLikeTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const TetherLikeTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (TetherLikeTransfer) ContractEventName() string {
	return TetherLikeTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (tetherLike *TetherLike) UnpackTransferEvent(log *types.Log) (*TetherLikeTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tetherLike.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TetherLikeTransfer)
	if len(log.Data) > 0 {
		if err := tetherLike.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tetherLike.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}
