// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package escrow

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

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	Buyer           common.Address
	Merchant        common.Address
	Asset           common.Address
	Amount          *big.Int
	Passport        common.Address
	TokenId         *big.Int
	Deadline        uint64
	Grace           uint32
	Arbiter         common.Address
	Arbitration     uint32
	DefaultBuyerBps uint16
	DeliveryCode    [32]byte
	Threshold       uint8
	Attestors       []common.Address
	Salt            [32]byte
}

// DeliveryEscrowMetaData contains all meta data concerning the DeliveryEscrow contract.
var DeliveryEscrowMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"attestationDigest\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbitration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"defaultBuyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirm\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbitration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"defaultBuyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"who\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dispute\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbitration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"defaultBuyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fund\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbitration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"defaultBuyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"merchantSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"order\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"fundedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"endedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"orderId\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbitration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"defaultBuyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbitration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"defaultBuyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbitration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"defaultBuyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbitration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"defaultBuyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"buyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolveByDefault\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbitration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"defaultBuyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"threshold\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tokenCredit\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawToken\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Cancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Confirmed\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"who\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Disputed\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Funded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refunded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Resolved\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"buyerBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"byDefault\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenCredited\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"who\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenWithdrawn\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"who\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"who\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AmountMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArbitrationOpen\",\"inputs\":[{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArbitrationOver\",\"inputs\":[{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AttestorsNotAscending\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Closed\",\"inputs\":[{\"name\":\"closedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeliveredInFuture\",\"inputs\":[{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeliveredLate\",\"inputs\":[{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidBps\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidMerchant\",\"inputs\":[{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidMerchantSignature\",\"inputs\":[{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"orderId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidThreshold\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attestors\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedTerms\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotArbiter\",\"inputs\":[{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotBuyer\",\"inputs\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotEnoughSignatures\",\"inputs\":[{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotMerchant\",\"inputs\":[{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"who\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RefundTooEarly\",\"inputs\":[{\"name\":\"openUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TermsExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokenNotCredited\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TokenNotReceived\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownSigner\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WithdrawFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongAmount\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "DeliveryEscrow",
	Bin: "0x6101606040523461013d57604051610018604082610141565b6017815260208101907f5761796d61726b2044656c697665727920457363726f77000000000000000000825260405191610053604084610141565b600183526020830191603160f81b835261006c81610178565b6101205261007984610178565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526100e260c082610141565b5190206080523060c052604051612ab890816101e4823960805181612946015260a05181612a03015260c05181612917015260e05181612995015261010051816129bb01526101205181610827015261014051816108510152f35b5f80fd5b601f909101601f19168101906001600160401b0382119082101761016457604052565b634e487b7160e01b5f52604160045260245ffd5b601f8151116101a3576020815191015160208210610194571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f5f3560e01c80630103d5c114611b7957806329ffeac514611af45780633ccdbb28146118ee578063411d87f1146116655780635dee9f2f146112f457806361c0eb2e1461111157806366bf347914610a3f5780636c6a6f0d1461092557806384b0196e146107ef578063b9de45f5146107bb578063c36e8b1814610682578063c668df46146104be578063cc1f0d2d14610446578063ce54b58f146103f6578063e80160ab146103355763f940e385146100ca575f80fd5b346103325760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033257610101611db2565b73ffffffffffffffffffffffffffffffffffffffff61011e611dd5565b91610127611fb3565b1691828152806020526040812073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f205491821561030257838252816020526040822073ffffffffffffffffffffffffffffffffffffffff33165f526020528160405f20556040519373ffffffffffffffffffffffffffffffffffffffff821694858152846020820152817fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa2460403393a3806102565750818080858194826040516101f0602082611ee1565b525af11561022757602092505b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b906044927fa2269912000000000000000000000000000000000000000000000000000000008352600452602452fd5b91809394915050604051907fa9059cbb0000000000000000000000000000000000000000000000000000000084526004528360245260208360448180865af19060018451148216156102e1575b604052156102b55750906020916101fd565b602492507f5274afe7000000000000000000000000000000000000000000000000000000008252600452fd5b9060018115166102f957823b15153d151616906102a3565b503d83823e3d90fd5b604482857fac46653e00000000000000000000000000000000000000000000000000000000825260045233602452fd5b80fd5b50346103325760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610332576004358152600460205260408120549061038160ff8316612050565b67ffffffffffffffff8360481c16906040519260088210156103c957509267ffffffffffffffff916080948452828260081c166020850152604084015260881c166060820152f35b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526021600452fd5b50346103325760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033257602061043e610433611df8565b602435600435611f4f565b604051908152f35b50346103325760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103325773ffffffffffffffffffffffffffffffffffffffff6040610495611db2565b928261049f611dd5565b94168152806020522091165f52602052602060405f2054604051908152f35b5034610332576104ec6104d036611d42565b6104d8611fb3565b6104e66101a0820182611e8d565b91612027565b6040829392019173ffffffffffffffffffffffffffffffffffffffff8351168033036106535750811515918280610645575b80610637575b6105f6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060079116828752600460205278ffffffffffffffff00000000000000000000000000000000004260881b16171760408620557fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb708580a26105cb575b82807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b816fffffffffffffffffffffffffffffffff60806105ef940151925192169061211f565b5f806105a4565b61063560449261060960ff899416612050565b907f9d819744000000000000000000000000000000000000000000000000000000008452600452611e52565bfd5b50600260ff82161415610524565b50600160ff8216141561051e565b7fd20b19c900000000000000000000000000000000000000000000000000000000865260045233602452604485fd5b5034610332576106946104d036611d42565b929160ff8416600181036107ab57506106ac826123fd565b8042111561077c575060057fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008495610756955016828652600460205278ffffffffffffffff00000000000000000000000000000000004260881b16171760408520557ffe509803c09416b28ff3d8f690c8b0c61462a892c46d5430c8fb20abe472daf08480a26080810151906fffffffffffffffffffffffffffffffff604082015192169061211f565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b7fe546463900000000000000000000000000000000000000000000000000000000845260045242602452604483fd5b6106356044926106098693612050565b503461033257602061043e6102006107e96107d536611d42565b6107e36101a0820182611e8d565b9161236e565b206123bc565b503461033257807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610332576108c99061084b7f00000000000000000000000000000000000000000000000000000000000000006128a9565b906108757f00000000000000000000000000000000000000000000000000000000000000006128a9565b9060206108d7604051936108898386611ee1565b8385525f3681376040519687967f0f00000000000000000000000000000000000000000000000000000000000000885260e08589015260e0880190611e0f565b908682036040880152611e0f565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b82811061090e57505050500390f35b8351855286955093810193928101926001016108ff565b5034610332576109376104d036611d42565b9291602082019073ffffffffffffffffffffffffffffffffffffffff825116803303610a10575060ff8516600181141580610a05575b6109f5575060047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0085966107569650168287528160205278ffffffffffffffff00000000000000000000000000000000004260881b16171760408620557f96b38827f8e043aeb7a211c04f1394ada173505f232090ffb9f3a9f5cb1878b28580a251906120ae565b6106356044926106098793612050565b50600281141561096d565b7f5eeea42100000000000000000000000000000000000000000000000000000000855260045233602452604484fd5b5060407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610332576004359067ffffffffffffffff82116103325781600401916101e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc823603011261110d576024359267ffffffffffffffff8411610ef05736602385011215610ef05783600401359167ffffffffffffffff8311610ec4573660248487010111610ec45790610b096101a4610b139493610b02611fb3565b0182611e8d565b8181959293612027565b9391969094602086019073ffffffffffffffffffffffffffffffffffffffff8251168033036110de5750604087019586518351179060608901918251179660a08a01978851176101208b01511760a01c938a6080810195865160801c1760e0820190815160401c1761010083015160201c1761014083015160201c17906101a0610160840192835160101c17930192835160081c176110b65767ffffffffffffffff90511680421161108757506fffffffffffffffffffffffffffffffff8751161561105f5773ffffffffffffffffffffffffffffffffffffffff8c511680158015611056575b61102b57505161ffff16612710811161100057505160ff1680158015610ff7575b8015610fed575b610fbf5750908b918c915b818310610f765750505060a01c610f4e5780610f3b5750906fffffffffffffffffffffffffffffffff610cdc93928b8b52600460205268ffffffffffffffff004260081b1660011760408c2055835189518d7f4560cb34c558787e8a59cf0b1d207105ce3b704d3b2fea1e9b9a2f6454b54dc1604073ffffffffffffffffffffffffffffffffffffffff80875195898b518386519916895216602088015216951693a451925191511691612167565b73ffffffffffffffffffffffffffffffffffffffff835116610d27575b602087877f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b906024610d379201878551612314565b15610ef45760c073ffffffffffffffffffffffffffffffffffffffff91519301519151921691823b15610ec4576040517f23b872dd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff91909116600482015230602482015260448101829052838160648183875af18015610ed057908491610edb575b50506040517f6352211e000000000000000000000000000000000000000000000000000000008152816004820152602081602481865afa8015610ed0578490610e69575b73ffffffffffffffffffffffffffffffffffffffff91501691308303610e37578080610cf9565b606494507f3161db08000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b506020813d602011610ec8575b81610e8360209383611ee1565b81010312610ec4575173ffffffffffffffffffffffffffffffffffffffff81168103610ec45773ffffffffffffffffffffffffffffffffffffffff90610e10565b8380fd5b3d9150610e76565b6040513d86823e3d90fd5b81610ee591611ee1565b610ef057825f610dcc565b8280fd5b6044848673ffffffffffffffffffffffffffffffffffffffff85517f272f2b4700000000000000000000000000000000000000000000000000000000845216600452602452fd5b896106358c61060960ff60449516612050565b60048a7f94836458000000000000000000000000000000000000000000000000000000008152fd5b9091928360051b82013590811115610f9357926001019190610c2d565b60248e857f6b569e53000000000000000000000000000000000000000000000000000000008252600452fd5b7f7b7a98f1000000000000000000000000000000000000000000000000000000008d5260045260245260448bfd5b5060208211610c22565b50818111610c1b565b7f57094aae000000000000000000000000000000000000000000000000000000008e5260045260248dfd5b7ffbc8ce7e000000000000000000000000000000000000000000000000000000008f5260045260248efd5b50308114610bfa565b60048e7f1f2a2005000000000000000000000000000000000000000000000000000000008152fd5b7f7438e7d5000000000000000000000000000000000000000000000000000000008f526004524260245260448efd5b60048f7f94836458000000000000000000000000000000000000000000000000000000008152fd5b7f5eeea42100000000000000000000000000000000000000000000000000000000895260045233602452604488fd5b5080fd5b50346103325760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103325760043567ffffffffffffffff811161110d57806004016101e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8336030112610ef0576104e66101a461119693610b02611fb3565b9073ffffffffffffffffffffffffffffffffffffffff602082015116803303610a10575060ff8216600181036112e45750610140816111d963ffffffff9361205f565b01511667ffffffffffffffff4216019067ffffffffffffffff82116112b7577f6e4517579ada64de2d68695c478f5b9c9874289d40f158bac4e98352a89de8739160027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0061128e9316858752600460205270ffffffffffffffff0000000000000000008360481b16171760408620556040519182916024358390929167ffffffffffffffff6020916040840195845216910152565b0390a2807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b8461063585610609604494612050565b50346103325760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103325760043567ffffffffffffffff811161110d57806004016101e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8336030112610ef05760243591611373611df8565b926064359367ffffffffffffffff851161166157366023860112156116615784600401359267ffffffffffffffff841161165d573660248560051b8801011161165d576101a4906113c2611fb3565b01926113d86113d18587611e8d565b9087612027565b979195909660ff89166001810361164d575067ffffffffffffffff60e08901511667ffffffffffffffff86169080821161161d57504281116115ee575061141e8861205f565b60ff6101a0890151168085106115be57509061143d9198959398611e8d565b96909561144b858583611f4f565b948a948b977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbd86360301965b8c8a101561150e5760248a60051b880101358881121561150a57870160248101359067ffffffffffffffff8211611506576044018136038113611506578a8c8f948f956114c396612480565b600181018091116114d957600190990198611477565b60248e7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b8f80fd5b8e80fd5b8d61075687877f96a1d45706803157e7861874d03ce699b3dc5050a2dafd4ef6e80ab629f0b250888860037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008a16858952600460205278ffffffffffffffff00000000000000000000000000000000004260881b16171760408820556115b06040519283928390929167ffffffffffffffff6020916040840195845216910152565b0390a26020810151906120ae565b8a856044927f79c193d2000000000000000000000000000000000000000000000000000000008352600452602452fd5b7f5df086ba000000000000000000000000000000000000000000000000000000008b526004524260245260448afd5b8b906044927f7f81a39c000000000000000000000000000000000000000000000000000000008352600452602452fd5b8a61063589610609604494612050565b8680fd5b8580fd5b50346103325760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610332576004359067ffffffffffffffff821161033257816004016101e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc843603011261110d576024359261ffff8416809403610ef057906104e66101a46116fc93610b02611fb3565b73ffffffffffffffffffffffffffffffffffffffff6101208394930151168033036118bf575060ff8116600281036118af575061271085116118835767ffffffffffffffff8160481c1680421161185457507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff006006911617818452600460205278ffffffffffffffff00000000000000000000000000000000004260881b161760408420557fe717536807b6fed137d438bae13209b899a4d868887a25de8c9ce1f629c275ac60408051868152856020820152a26fffffffffffffffffffffffffffffffff6080820151169083820291808304851490151715611827579192610756929061271003611819576127106040820151925b049061211f565b612710602082015192611812565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b7f0f3f1eb600000000000000000000000000000000000000000000000000000000855260045242602452604484fd5b602484867f57094aae000000000000000000000000000000000000000000000000000000008252600452fd5b8461063584610609604494612050565b7ffff7d58e00000000000000000000000000000000000000000000000000000000855260045233602452604484fd5b5034611abc5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611abc57611926611db2565b6024356044359073ffffffffffffffffffffffffffffffffffffffff821692838303611abc5773ffffffffffffffffffffffffffffffffffffffff9061196a611fb3565b1692835f52600160205260405f20825f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20541690338203611ac057847f873d6480cf73ea9ea31fdf31b43b726f79acc7aff5dc80d7c3da159ca5c6386c60208593835f526001825260405f20855f52825260405f207fffffffffffffffffffffffff00000000000000000000000000000000000000008154169055604051908152a4823b15611abc576040517f23b872dd00000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff9290921660248301526044820152905f908290606490829084905af18015611ab157611a9e575b50807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b611aaa91505f90611ee1565b5f5f611a77565b6040513d5f823e3d90fd5b5f80fd5b5090837f2f1b5464000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b34611abc5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611abc5773ffffffffffffffffffffffffffffffffffffffff611b40611db2565b165f52600160205260405f206024355f52602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b34611abc57611b8a6104d036611d42565b9160ff831660028103611d04575067ffffffffffffffff8360481c1680421115611cd5575060067fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00610160840151941617815f52600460205278ffffffffffffffff00000000000000000000000000000000004260881b161760405f20557fe717536807b6fed137d438bae13209b899a4d868887a25de8c9ce1f629c275ac604061ffff815195169485815260016020820152a26fffffffffffffffffffffffffffffffff6080820151169082820291808304841490151715611ca857611c83926127100361181957612710604082015192049061211f565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fc93c7406000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b90611d11611d3d92612050565b907f9d819744000000000000000000000000000000000000000000000000000000005f52600452611e52565b60445ffd5b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc820112611abc576004359067ffffffffffffffff8211611abc577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc826101e092030112611abc5760040190565b6004359073ffffffffffffffffffffffffffffffffffffffff82168203611abc57565b6024359073ffffffffffffffffffffffffffffffffffffffff82168203611abc57565b6044359067ffffffffffffffff82168203611abc57565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b6008811015611e6057602452565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215611abc570180359067ffffffffffffffff8211611abc57602001918160051b36038313611abc57565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611f2257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b9067ffffffffffffffff611fb0936040519260208401947f4aa88428c21e8b983dda2f190d566b9cd5c2bce76be8f1233fbb954e6c3dc6ba86526040850152606084015216608082015260808152611fa860a082611ee1565b5190206123bc565b90565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c611fff5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b90612032929161236e565b61203f61020082206123bc565b91825f52600460205260405f205490565b60ff166008811015611e605790565b612068906123fd565b8042116120725750565b7fbb1c869d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b91908201809211611ca857565b906120ea606083016120c75f8251602087015190612577565b5160408401516fffffffffffffffffffffffffffffffff60808601511691612577565b60a082015173ffffffffffffffffffffffffffffffffffffffff811661210f57505050565b60c061211d93015190612686565b565b919060608301612136828251602087015190612577565b519060408401516fffffffffffffffffffffffffffffffff608086015116918203918211611ca8576120ea92612577565b73ffffffffffffffffffffffffffffffffffffffff811680156122d857346122a8576121933083612789565b9273ffffffffffffffffffffffffffffffffffffffff604051917f23b872dd000000000000000000000000000000000000000000000000000000005f5216600452306024528460445260205f60648180865af19060015f5114821615612287575b6040525f6060521561225c575061220c903090612789565b908082039183830361221e5750505050565b111561225457905b7fce6b173b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b505f90612226565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90600181151661229f57823b15153d151616906121f4565b503d5f823e3d90fd5b7f312b0033000000000000000000000000000000000000000000000000000000005f525f6004523460245260445ffd5b5050508034036122e55750565b7f312b0033000000000000000000000000000000000000000000000000000000005f526004523460245260445ffd5b9291906123228383836127b7565b506004811015611e605715908161234b575b5061234257611fb0936127eb565b50505050600190565b905073ffffffffffffffffffffffffffffffffffffffff8086169116145f612334565b906101e0909392936040519460051b809186378420917fe9e621b045506b6ca87ac631bc2c4b74b8c31ce5c50a67e191cd2066ddce6c32855260208501376101c08301526102008201604052565b6042906123c7612900565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b611fb09063ffffffff61010067ffffffffffffffff60e08401511692015116906120a1565b91908110156124325760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b3573ffffffffffffffffffffffffffffffffffffffff81168103611abc5790565b939095929491956124928484846127b7565b506004819992991015611e605715612527575b8181106124f25773ffffffffffffffffffffffffffffffffffffffff88887fb846e11d000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b61251085858561250b61250686888d612422565b61245f565b6127eb565b61251c576001016124a5565b965050505050505090565b805b82811061253657506124a5565b61254461250682858a612422565b73ffffffffffffffffffffffffffffffffffffffff808b1691161461256b57600101612529565b97505050505050505090565b821561260e5773ffffffffffffffffffffffffffffffffffffffff169081612613575f388180868561c350f15b61260e57602073ffffffffffffffffffffffffffffffffffffffff7f4e45da441832cf53bdaa69235704fc0575e68210f459ee1562911024b12967d592845f525f835260405f208282165f52835260405f206126018782546120a1565b90556040519586521693a3565b505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff82166004528360245260205f60448180875af19060015f5114821615612677575b6040526125a4565b90833b15153d1516169061266f565b6040517f23b872dd000000000000000000000000000000000000000000000000000000006020820190815230602483015273ffffffffffffffffffffffffffffffffffffffff85166044830152606480830185905282525f918291906126ed608482611ee1565b519082855af161260e5773ffffffffffffffffffffffffffffffffffffffff16805f52600160205260405f20825f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20931692837fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790557f96eefe90fdfb7878a9374d133707d3ee4ceb56a91180973695ee44ebd85ec17d5f80a4565b602460106020939284936014526f70a082310000000000000000000000005f525afa601f3d11166020510290565b90604183036127e1576127da9250602081013591604082359201355f1a90612a29565b9192909190565b50505f9160029190565b90813b151592836127ff575b505050905090565b5f93507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f86602097606494604051967f1626ba7e0000000000000000000000000000000000000000000000000000000088526004880152604060248801528160448801528587013786848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d111616805f80806127f7565b60ff811690601f82116128d857604051916128c5604084611ee1565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480612a00575b15612968577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526129fa60c082611ee1565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461293f565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612aad579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611ab1575f5173ffffffffffffffffffffffffffffffffffffffff811615612aa357905f905f90565b505f906001905f90565b5050505f916003919056",
}

// DeliveryEscrow is an auto generated Go binding around an Ethereum contract.
type DeliveryEscrow struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DeliveryEscrow) GetABI() abi.ABI {
	return c.abi
}

// NewDeliveryEscrow creates a new instance of DeliveryEscrow.
func NewDeliveryEscrow() *DeliveryEscrow {
	parsed, err := DeliveryEscrowMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DeliveryEscrow{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DeliveryEscrow) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAttestationDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce54b58f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attestationDigest(bytes32 id, bytes32 head, uint64 deliveredAt) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackAttestationDigest(id [32]byte, head [32]byte, deliveredAt uint64) []byte {
	enc, err := deliveryEscrow.abi.Pack("attestationDigest", id, head, deliveredAt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttestationDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce54b58f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attestationDigest(bytes32 id, bytes32 head, uint64 deliveredAt) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackAttestationDigest(id [32]byte, head [32]byte, deliveredAt uint64) ([]byte, error) {
	return deliveryEscrow.abi.Pack("attestationDigest", id, head, deliveredAt)
}

// UnpackAttestationDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce54b58f.
//
// Solidity: function attestationDigest(bytes32 id, bytes32 head, uint64 deliveredAt) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackAttestationDigest(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("attestationDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc668df46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackCancel(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("cancel", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc668df46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackCancel(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("cancel", t)
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c6a6f0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackConfirm(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("confirm", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c6a6f0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackConfirm(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("confirm", t)
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1f0d2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address asset, address who) view returns(uint256)
func (deliveryEscrow *DeliveryEscrow) PackCredit(asset common.Address, who common.Address) []byte {
	enc, err := deliveryEscrow.abi.Pack("credit", asset, who)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1f0d2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address asset, address who) view returns(uint256)
func (deliveryEscrow *DeliveryEscrow) TryPackCredit(asset common.Address, who common.Address) ([]byte, error) {
	return deliveryEscrow.abi.Pack("credit", asset, who)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1f0d2d.
//
// Solidity: function credit(address asset, address who) view returns(uint256)
func (deliveryEscrow *DeliveryEscrow) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := deliveryEscrow.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61c0eb2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dispute((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t, bytes32 evidenceHash) returns()
func (deliveryEscrow *DeliveryEscrow) PackDispute(t Terms, evidenceHash [32]byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("dispute", t, evidenceHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61c0eb2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dispute((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t, bytes32 evidenceHash) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackDispute(t Terms, evidenceHash [32]byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("dispute", t, evidenceHash)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (deliveryEscrow *DeliveryEscrow) PackEip712Domain() []byte {
	enc, err := deliveryEscrow.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (deliveryEscrow *DeliveryEscrow) TryPackEip712Domain() ([]byte, error) {
	return deliveryEscrow.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (deliveryEscrow *DeliveryEscrow) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := deliveryEscrow.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66bf3479.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t, bytes merchantSignature) payable returns(bytes32 id)
func (deliveryEscrow *DeliveryEscrow) PackFund(t Terms, merchantSignature []byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("fund", t, merchantSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66bf3479.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t, bytes merchantSignature) payable returns(bytes32 id)
func (deliveryEscrow *DeliveryEscrow) TryPackFund(t Terms, merchantSignature []byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("fund", t, merchantSignature)
}

// UnpackFund is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66bf3479.
//
// Solidity: function fund((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t, bytes merchantSignature) payable returns(bytes32 id)
func (deliveryEscrow *DeliveryEscrow) UnpackFund(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("fund", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe80160ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function order(bytes32 id) view returns(uint8 status, uint64 fundedAt, uint64 arbitrationEnds, uint64 endedAt)
func (deliveryEscrow *DeliveryEscrow) PackOrder(id [32]byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("order", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe80160ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function order(bytes32 id) view returns(uint8 status, uint64 fundedAt, uint64 arbitrationEnds, uint64 endedAt)
func (deliveryEscrow *DeliveryEscrow) TryPackOrder(id [32]byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("order", id)
}

// OrderOutput serves as a container for the return parameters of contract
// method Order.
type OrderOutput struct {
	Status          uint8
	FundedAt        uint64
	ArbitrationEnds uint64
	EndedAt         uint64
}

// UnpackOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe80160ab.
//
// Solidity: function order(bytes32 id) view returns(uint8 status, uint64 fundedAt, uint64 arbitrationEnds, uint64 endedAt)
func (deliveryEscrow *DeliveryEscrow) UnpackOrder(data []byte) (OrderOutput, error) {
	out, err := deliveryEscrow.abi.Unpack("order", data)
	outstruct := new(OrderOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Status = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.FundedAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.ArbitrationEnds = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.EndedAt = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackOrderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9de45f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orderId((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackOrderId(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("orderId", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9de45f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function orderId((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackOrderId(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("orderId", t)
}

// UnpackOrderId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9de45f5.
//
// Solidity: function orderId((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackOrderId(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("orderId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc36e8b18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackRefund(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("refund", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc36e8b18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackRefund(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("refund", t)
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dee9f2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t, bytes32 head, uint64 deliveredAt, bytes[] signatures) returns()
func (deliveryEscrow *DeliveryEscrow) PackRelease(t Terms, head [32]byte, deliveredAt uint64, signatures [][]byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("release", t, head, deliveredAt, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5dee9f2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t, bytes32 head, uint64 deliveredAt, bytes[] signatures) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackRelease(t Terms, head [32]byte, deliveredAt uint64, signatures [][]byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("release", t, head, deliveredAt, signatures)
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411d87f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t, uint16 buyerBps) returns()
func (deliveryEscrow *DeliveryEscrow) PackResolve(t Terms, buyerBps uint16) []byte {
	enc, err := deliveryEscrow.abi.Pack("resolve", t, buyerBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x411d87f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t, uint16 buyerBps) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackResolve(t Terms, buyerBps uint16) ([]byte, error) {
	return deliveryEscrow.abi.Pack("resolve", t, buyerBps)
}

// PackResolveByDefault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0103d5c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolveByDefault((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackResolveByDefault(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("resolveByDefault", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolveByDefault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0103d5c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolveByDefault((address,address,address,uint128,address,uint256,uint64,uint32,address,uint32,uint16,bytes32,uint8,address[],bytes32) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackResolveByDefault(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("resolveByDefault", t)
}

// PackTokenCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29ffeac5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenCredit(address passport, uint256 tokenId) view returns(address)
func (deliveryEscrow *DeliveryEscrow) PackTokenCredit(passport common.Address, tokenId *big.Int) []byte {
	enc, err := deliveryEscrow.abi.Pack("tokenCredit", passport, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29ffeac5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenCredit(address passport, uint256 tokenId) view returns(address)
func (deliveryEscrow *DeliveryEscrow) TryPackTokenCredit(passport common.Address, tokenId *big.Int) ([]byte, error) {
	return deliveryEscrow.abi.Pack("tokenCredit", passport, tokenId)
}

// UnpackTokenCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29ffeac5.
//
// Solidity: function tokenCredit(address passport, uint256 tokenId) view returns(address)
func (deliveryEscrow *DeliveryEscrow) UnpackTokenCredit(data []byte) (common.Address, error) {
	out, err := deliveryEscrow.abi.Unpack("tokenCredit", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address asset, address to) returns(uint256 amount)
func (deliveryEscrow *DeliveryEscrow) PackWithdraw(asset common.Address, to common.Address) []byte {
	enc, err := deliveryEscrow.abi.Pack("withdraw", asset, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address asset, address to) returns(uint256 amount)
func (deliveryEscrow *DeliveryEscrow) TryPackWithdraw(asset common.Address, to common.Address) ([]byte, error) {
	return deliveryEscrow.abi.Pack("withdraw", asset, to)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf940e385.
//
// Solidity: function withdraw(address asset, address to) returns(uint256 amount)
func (deliveryEscrow *DeliveryEscrow) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := deliveryEscrow.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccdbb28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawToken(address passport, uint256 tokenId, address to) returns()
func (deliveryEscrow *DeliveryEscrow) PackWithdrawToken(passport common.Address, tokenId *big.Int, to common.Address) []byte {
	enc, err := deliveryEscrow.abi.Pack("withdrawToken", passport, tokenId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccdbb28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawToken(address passport, uint256 tokenId, address to) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackWithdrawToken(passport common.Address, tokenId *big.Int, to common.Address) ([]byte, error) {
	return deliveryEscrow.abi.Pack("withdrawToken", passport, tokenId, to)
}

// DeliveryEscrowCancelled represents a Cancelled event raised by the DeliveryEscrow contract.
type DeliveryEscrowCancelled struct {
	OrderId [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowCancelledEventName = "Cancelled"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowCancelled) ContractEventName() string {
	return DeliveryEscrowCancelledEventName
}

// UnpackCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cancelled(bytes32 indexed orderId)
func (deliveryEscrow *DeliveryEscrow) UnpackCancelledEvent(log *types.Log) (*DeliveryEscrowCancelled, error) {
	event := "Cancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowCancelled)
	if len(log.Data) > 0 {
		if err := deliveryEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deliveryEscrow.abi.Events[event].Inputs {
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

// DeliveryEscrowConfirmed represents a Confirmed event raised by the DeliveryEscrow contract.
type DeliveryEscrowConfirmed struct {
	OrderId [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowConfirmedEventName = "Confirmed"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowConfirmed) ContractEventName() string {
	return DeliveryEscrowConfirmedEventName
}

// UnpackConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Confirmed(bytes32 indexed orderId)
func (deliveryEscrow *DeliveryEscrow) UnpackConfirmedEvent(log *types.Log) (*DeliveryEscrowConfirmed, error) {
	event := "Confirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowConfirmed)
	if len(log.Data) > 0 {
		if err := deliveryEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deliveryEscrow.abi.Events[event].Inputs {
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

// DeliveryEscrowCredited represents a Credited event raised by the DeliveryEscrow contract.
type DeliveryEscrowCredited struct {
	Asset  common.Address
	Who    common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowCredited) ContractEventName() string {
	return DeliveryEscrowCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed asset, address indexed who, uint256 amount)
func (deliveryEscrow *DeliveryEscrow) UnpackCreditedEvent(log *types.Log) (*DeliveryEscrowCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowCredited)
	if len(log.Data) > 0 {
		if err := deliveryEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deliveryEscrow.abi.Events[event].Inputs {
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

// DeliveryEscrowDisputed represents a Disputed event raised by the DeliveryEscrow contract.
type DeliveryEscrowDisputed struct {
	OrderId         [32]byte
	EvidenceHash    [32]byte
	ArbitrationEnds uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowDisputedEventName = "Disputed"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowDisputed) ContractEventName() string {
	return DeliveryEscrowDisputedEventName
}

// UnpackDisputedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Disputed(bytes32 indexed orderId, bytes32 evidenceHash, uint64 arbitrationEnds)
func (deliveryEscrow *DeliveryEscrow) UnpackDisputedEvent(log *types.Log) (*DeliveryEscrowDisputed, error) {
	event := "Disputed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowDisputed)
	if len(log.Data) > 0 {
		if err := deliveryEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deliveryEscrow.abi.Events[event].Inputs {
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

// DeliveryEscrowEIP712DomainChanged represents a EIP712DomainChanged event raised by the DeliveryEscrow contract.
type DeliveryEscrowEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowEIP712DomainChanged) ContractEventName() string {
	return DeliveryEscrowEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (deliveryEscrow *DeliveryEscrow) UnpackEIP712DomainChangedEvent(log *types.Log) (*DeliveryEscrowEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := deliveryEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deliveryEscrow.abi.Events[event].Inputs {
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

// DeliveryEscrowFunded represents a Funded event raised by the DeliveryEscrow contract.
type DeliveryEscrowFunded struct {
	OrderId  [32]byte
	Buyer    common.Address
	Merchant common.Address
	Asset    common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowFundedEventName = "Funded"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowFunded) ContractEventName() string {
	return DeliveryEscrowFundedEventName
}

// UnpackFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Funded(bytes32 indexed orderId, address indexed buyer, address indexed merchant, address asset, uint256 amount)
func (deliveryEscrow *DeliveryEscrow) UnpackFundedEvent(log *types.Log) (*DeliveryEscrowFunded, error) {
	event := "Funded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowFunded)
	if len(log.Data) > 0 {
		if err := deliveryEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deliveryEscrow.abi.Events[event].Inputs {
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

// DeliveryEscrowRefunded represents a Refunded event raised by the DeliveryEscrow contract.
type DeliveryEscrowRefunded struct {
	OrderId [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowRefunded) ContractEventName() string {
	return DeliveryEscrowRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(bytes32 indexed orderId)
func (deliveryEscrow *DeliveryEscrow) UnpackRefundedEvent(log *types.Log) (*DeliveryEscrowRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowRefunded)
	if len(log.Data) > 0 {
		if err := deliveryEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deliveryEscrow.abi.Events[event].Inputs {
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

// DeliveryEscrowReleased represents a Released event raised by the DeliveryEscrow contract.
type DeliveryEscrowReleased struct {
	OrderId     [32]byte
	Head        [32]byte
	DeliveredAt uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowReleased) ContractEventName() string {
	return DeliveryEscrowReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(bytes32 indexed orderId, bytes32 head, uint64 deliveredAt)
func (deliveryEscrow *DeliveryEscrow) UnpackReleasedEvent(log *types.Log) (*DeliveryEscrowReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowReleased)
	if len(log.Data) > 0 {
		if err := deliveryEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deliveryEscrow.abi.Events[event].Inputs {
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

// DeliveryEscrowResolved represents a Resolved event raised by the DeliveryEscrow contract.
type DeliveryEscrowResolved struct {
	OrderId   [32]byte
	BuyerBps  uint16
	ByDefault bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowResolvedEventName = "Resolved"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowResolved) ContractEventName() string {
	return DeliveryEscrowResolvedEventName
}

// UnpackResolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resolved(bytes32 indexed orderId, uint16 buyerBps, bool byDefault)
func (deliveryEscrow *DeliveryEscrow) UnpackResolvedEvent(log *types.Log) (*DeliveryEscrowResolved, error) {
	event := "Resolved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowResolved)
	if len(log.Data) > 0 {
		if err := deliveryEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deliveryEscrow.abi.Events[event].Inputs {
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

// DeliveryEscrowTokenCredited represents a TokenCredited event raised by the DeliveryEscrow contract.
type DeliveryEscrowTokenCredited struct {
	Passport common.Address
	TokenId  *big.Int
	Who      common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowTokenCreditedEventName = "TokenCredited"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowTokenCredited) ContractEventName() string {
	return DeliveryEscrowTokenCreditedEventName
}

// UnpackTokenCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenCredited(address indexed passport, uint256 indexed tokenId, address indexed who)
func (deliveryEscrow *DeliveryEscrow) UnpackTokenCreditedEvent(log *types.Log) (*DeliveryEscrowTokenCredited, error) {
	event := "TokenCredited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowTokenCredited)
	if len(log.Data) > 0 {
		if err := deliveryEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deliveryEscrow.abi.Events[event].Inputs {
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

// DeliveryEscrowTokenWithdrawn represents a TokenWithdrawn event raised by the DeliveryEscrow contract.
type DeliveryEscrowTokenWithdrawn struct {
	Passport common.Address
	TokenId  *big.Int
	Who      common.Address
	To       common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowTokenWithdrawnEventName = "TokenWithdrawn"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowTokenWithdrawn) ContractEventName() string {
	return DeliveryEscrowTokenWithdrawnEventName
}

// UnpackTokenWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenWithdrawn(address indexed passport, uint256 indexed tokenId, address indexed who, address to)
func (deliveryEscrow *DeliveryEscrow) UnpackTokenWithdrawnEvent(log *types.Log) (*DeliveryEscrowTokenWithdrawn, error) {
	event := "TokenWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowTokenWithdrawn)
	if len(log.Data) > 0 {
		if err := deliveryEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deliveryEscrow.abi.Events[event].Inputs {
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

// DeliveryEscrowWithdrawn represents a Withdrawn event raised by the DeliveryEscrow contract.
type DeliveryEscrowWithdrawn struct {
	Asset  common.Address
	Who    common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowWithdrawn) ContractEventName() string {
	return DeliveryEscrowWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed asset, address indexed who, address to, uint256 amount)
func (deliveryEscrow *DeliveryEscrow) UnpackWithdrawnEvent(log *types.Log) (*DeliveryEscrowWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowWithdrawn)
	if len(log.Data) > 0 {
		if err := deliveryEscrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range deliveryEscrow.abi.Events[event].Inputs {
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

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (deliveryEscrow *DeliveryEscrow) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["AmountMismatch"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackAmountMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["ArbitrationOpen"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackArbitrationOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["ArbitrationOver"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackArbitrationOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["AttestorsNotAscending"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackAttestorsNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["Closed"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["DeliveredInFuture"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackDeliveredInFutureError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["DeliveredLate"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackDeliveredLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidBps"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidBpsError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidMerchant"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidMerchantError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidMerchantSignature"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidMerchantSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidThreshold"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidThresholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["MalformedTerms"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackMalformedTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["NotArbiter"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackNotArbiterError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["NotBuyer"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackNotBuyerError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["NotEnoughSignatures"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackNotEnoughSignaturesError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["NotMerchant"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackNotMerchantError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["NothingToWithdraw"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackNothingToWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["RefundTooEarly"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackRefundTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["TermsExpired"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackTermsExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["TokenNotCredited"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackTokenNotCreditedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["TokenNotReceived"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackTokenNotReceivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["UnknownSigner"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackUnknownSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["WithdrawFailed"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackWithdrawFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["WrongAmount"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackWrongAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DeliveryEscrowAmountMismatch represents a AmountMismatch error raised by the DeliveryEscrow contract.
type DeliveryEscrowAmountMismatch struct {
	Expected *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountMismatch(uint256 expected, uint256 received)
func DeliveryEscrowAmountMismatchErrorID() common.Hash {
	return common.HexToHash("0xce6b173bdc80cd4e429785d8c1033e1abb094f8a9b51d09415e0bcd51ce1e321")
}

// UnpackAmountMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountMismatch(uint256 expected, uint256 received)
func (deliveryEscrow *DeliveryEscrow) UnpackAmountMismatchError(raw []byte) (*DeliveryEscrowAmountMismatch, error) {
	out := new(DeliveryEscrowAmountMismatch)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "AmountMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowArbitrationOpen represents a ArbitrationOpen error raised by the DeliveryEscrow contract.
type DeliveryEscrowArbitrationOpen struct {
	ArbitrationEnds uint64
	BlockTime       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArbitrationOpen(uint64 arbitrationEnds, uint256 blockTime)
func DeliveryEscrowArbitrationOpenErrorID() common.Hash {
	return common.HexToHash("0xc93c74067f5357c4f31919fd93f37917453b07db5c872c96f19c32a46a1ccd42")
}

// UnpackArbitrationOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArbitrationOpen(uint64 arbitrationEnds, uint256 blockTime)
func (deliveryEscrow *DeliveryEscrow) UnpackArbitrationOpenError(raw []byte) (*DeliveryEscrowArbitrationOpen, error) {
	out := new(DeliveryEscrowArbitrationOpen)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "ArbitrationOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowArbitrationOver represents a ArbitrationOver error raised by the DeliveryEscrow contract.
type DeliveryEscrowArbitrationOver struct {
	ArbitrationEnds uint64
	BlockTime       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArbitrationOver(uint64 arbitrationEnds, uint256 blockTime)
func DeliveryEscrowArbitrationOverErrorID() common.Hash {
	return common.HexToHash("0x0f3f1eb6cbe827f506dae10fdbfa52df96ce4132093dce31a4bd10047ec5448c")
}

// UnpackArbitrationOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArbitrationOver(uint64 arbitrationEnds, uint256 blockTime)
func (deliveryEscrow *DeliveryEscrow) UnpackArbitrationOverError(raw []byte) (*DeliveryEscrowArbitrationOver, error) {
	out := new(DeliveryEscrowArbitrationOver)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "ArbitrationOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowAttestorsNotAscending represents a AttestorsNotAscending error raised by the DeliveryEscrow contract.
type DeliveryEscrowAttestorsNotAscending struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttestorsNotAscending(uint256 index)
func DeliveryEscrowAttestorsNotAscendingErrorID() common.Hash {
	return common.HexToHash("0x6b569e539ae61743b69a7894328ea746e9d048ce488ed4aede03fd77dcea0119")
}

// UnpackAttestorsNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttestorsNotAscending(uint256 index)
func (deliveryEscrow *DeliveryEscrow) UnpackAttestorsNotAscendingError(raw []byte) (*DeliveryEscrowAttestorsNotAscending, error) {
	out := new(DeliveryEscrowAttestorsNotAscending)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "AttestorsNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowClosed represents a Closed error raised by the DeliveryEscrow contract.
type DeliveryEscrowClosed struct {
	ClosedAt  *big.Int
	BlockTime *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Closed(uint256 closedAt, uint256 blockTime)
func DeliveryEscrowClosedErrorID() common.Hash {
	return common.HexToHash("0xbb1c869dafbabf53b7b5a50e7864066365b4c5d1bcfa0220f75cc2a2acfb44f6")
}

// UnpackClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Closed(uint256 closedAt, uint256 blockTime)
func (deliveryEscrow *DeliveryEscrow) UnpackClosedError(raw []byte) (*DeliveryEscrowClosed, error) {
	out := new(DeliveryEscrowClosed)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "Closed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowDeliveredInFuture represents a DeliveredInFuture error raised by the DeliveryEscrow contract.
type DeliveryEscrowDeliveredInFuture struct {
	DeliveredAt uint64
	BlockTime   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeliveredInFuture(uint64 deliveredAt, uint256 blockTime)
func DeliveryEscrowDeliveredInFutureErrorID() common.Hash {
	return common.HexToHash("0x5df086bad61f538c075506db65b5395935cf0b66f23e5f155b179598e41f1b41")
}

// UnpackDeliveredInFutureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeliveredInFuture(uint64 deliveredAt, uint256 blockTime)
func (deliveryEscrow *DeliveryEscrow) UnpackDeliveredInFutureError(raw []byte) (*DeliveryEscrowDeliveredInFuture, error) {
	out := new(DeliveryEscrowDeliveredInFuture)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "DeliveredInFuture", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowDeliveredLate represents a DeliveredLate error raised by the DeliveryEscrow contract.
type DeliveryEscrowDeliveredLate struct {
	DeliveredAt uint64
	Deadline    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeliveredLate(uint64 deliveredAt, uint64 deadline)
func DeliveryEscrowDeliveredLateErrorID() common.Hash {
	return common.HexToHash("0x7f81a39c1ad136abc75d88990c4aef5a3f20af26b72e0455ca8bcc16ccdd575b")
}

// UnpackDeliveredLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeliveredLate(uint64 deliveredAt, uint64 deadline)
func (deliveryEscrow *DeliveryEscrow) UnpackDeliveredLateError(raw []byte) (*DeliveryEscrowDeliveredLate, error) {
	out := new(DeliveryEscrowDeliveredLate)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "DeliveredLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowInvalidBps represents a InvalidBps error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidBps struct {
	Bps uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidBps(uint16 bps)
func DeliveryEscrowInvalidBpsErrorID() common.Hash {
	return common.HexToHash("0x57094aaedbd5531c45ee9a483bec1904e80f476401b8126781a1ab01153bcb2a")
}

// UnpackInvalidBpsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidBps(uint16 bps)
func (deliveryEscrow *DeliveryEscrow) UnpackInvalidBpsError(raw []byte) (*DeliveryEscrowInvalidBps, error) {
	out := new(DeliveryEscrowInvalidBps)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InvalidBps", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowInvalidMerchant represents a InvalidMerchant error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidMerchant struct {
	Merchant common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMerchant(address merchant)
func DeliveryEscrowInvalidMerchantErrorID() common.Hash {
	return common.HexToHash("0xfbc8ce7e9f9d7df78561c44830b63bca667875ee28137947f3fb588950ad79b2")
}

// UnpackInvalidMerchantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMerchant(address merchant)
func (deliveryEscrow *DeliveryEscrow) UnpackInvalidMerchantError(raw []byte) (*DeliveryEscrowInvalidMerchant, error) {
	out := new(DeliveryEscrowInvalidMerchant)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InvalidMerchant", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowInvalidMerchantSignature represents a InvalidMerchantSignature error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidMerchantSignature struct {
	Merchant common.Address
	OrderId  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMerchantSignature(address merchant, bytes32 orderId)
func DeliveryEscrowInvalidMerchantSignatureErrorID() common.Hash {
	return common.HexToHash("0x272f2b471eefb6854b8bdefa6bae186b01948fb83c212829d76f8b49d221e5ad")
}

// UnpackInvalidMerchantSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMerchantSignature(address merchant, bytes32 orderId)
func (deliveryEscrow *DeliveryEscrow) UnpackInvalidMerchantSignatureError(raw []byte) (*DeliveryEscrowInvalidMerchantSignature, error) {
	out := new(DeliveryEscrowInvalidMerchantSignature)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InvalidMerchantSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowInvalidShortString represents a InvalidShortString error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func DeliveryEscrowInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (deliveryEscrow *DeliveryEscrow) UnpackInvalidShortStringError(raw []byte) (*DeliveryEscrowInvalidShortString, error) {
	out := new(DeliveryEscrowInvalidShortString)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowInvalidThreshold represents a InvalidThreshold error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidThreshold struct {
	Threshold *big.Int
	Attestors *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidThreshold(uint256 threshold, uint256 attestors)
func DeliveryEscrowInvalidThresholdErrorID() common.Hash {
	return common.HexToHash("0x7b7a98f144b22ac349117faf884147efe6b9d8f459322b9ed0cb76310884f093")
}

// UnpackInvalidThresholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidThreshold(uint256 threshold, uint256 attestors)
func (deliveryEscrow *DeliveryEscrow) UnpackInvalidThresholdError(raw []byte) (*DeliveryEscrowInvalidThreshold, error) {
	out := new(DeliveryEscrowInvalidThreshold)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InvalidThreshold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowMalformedTerms represents a MalformedTerms error raised by the DeliveryEscrow contract.
type DeliveryEscrowMalformedTerms struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedTerms()
func DeliveryEscrowMalformedTermsErrorID() common.Hash {
	return common.HexToHash("0x94836458fc1f37d58cf03b57c355e40739dc1fec511bcf9a452c2cbb8b12b065")
}

// UnpackMalformedTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedTerms()
func (deliveryEscrow *DeliveryEscrow) UnpackMalformedTermsError(raw []byte) (*DeliveryEscrowMalformedTerms, error) {
	out := new(DeliveryEscrowMalformedTerms)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "MalformedTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowNotArbiter represents a NotArbiter error raised by the DeliveryEscrow contract.
type DeliveryEscrowNotArbiter struct {
	Arbiter common.Address
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotArbiter(address arbiter, address caller)
func DeliveryEscrowNotArbiterErrorID() common.Hash {
	return common.HexToHash("0xfff7d58e7193f3a6867a174c692402b2edb5cc37f48794136b0844f6938a453e")
}

// UnpackNotArbiterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotArbiter(address arbiter, address caller)
func (deliveryEscrow *DeliveryEscrow) UnpackNotArbiterError(raw []byte) (*DeliveryEscrowNotArbiter, error) {
	out := new(DeliveryEscrowNotArbiter)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "NotArbiter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowNotBuyer represents a NotBuyer error raised by the DeliveryEscrow contract.
type DeliveryEscrowNotBuyer struct {
	Buyer  common.Address
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBuyer(address buyer, address caller)
func DeliveryEscrowNotBuyerErrorID() common.Hash {
	return common.HexToHash("0x5eeea42118bd49dc175ca5259a354a16c816dce81662a52e43cbcfc575b1ed36")
}

// UnpackNotBuyerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBuyer(address buyer, address caller)
func (deliveryEscrow *DeliveryEscrow) UnpackNotBuyerError(raw []byte) (*DeliveryEscrowNotBuyer, error) {
	out := new(DeliveryEscrowNotBuyer)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "NotBuyer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowNotEnoughSignatures represents a NotEnoughSignatures error raised by the DeliveryEscrow contract.
type DeliveryEscrowNotEnoughSignatures struct {
	Required *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughSignatures(uint256 required, uint256 got)
func DeliveryEscrowNotEnoughSignaturesErrorID() common.Hash {
	return common.HexToHash("0x79c193d2b9a5ab2a87f6c5945f80093d2564073c49c98e4bca0ef08737475744")
}

// UnpackNotEnoughSignaturesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughSignatures(uint256 required, uint256 got)
func (deliveryEscrow *DeliveryEscrow) UnpackNotEnoughSignaturesError(raw []byte) (*DeliveryEscrowNotEnoughSignatures, error) {
	out := new(DeliveryEscrowNotEnoughSignatures)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "NotEnoughSignatures", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowNotMerchant represents a NotMerchant error raised by the DeliveryEscrow contract.
type DeliveryEscrowNotMerchant struct {
	Merchant common.Address
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMerchant(address merchant, address caller)
func DeliveryEscrowNotMerchantErrorID() common.Hash {
	return common.HexToHash("0xd20b19c923f658706b686371e771a806bfacfe53a5732ed4bf6e870fa97cc399")
}

// UnpackNotMerchantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMerchant(address merchant, address caller)
func (deliveryEscrow *DeliveryEscrow) UnpackNotMerchantError(raw []byte) (*DeliveryEscrowNotMerchant, error) {
	out := new(DeliveryEscrowNotMerchant)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "NotMerchant", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowNothingToWithdraw represents a NothingToWithdraw error raised by the DeliveryEscrow contract.
type DeliveryEscrowNothingToWithdraw struct {
	Asset common.Address
	Who   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWithdraw(address asset, address who)
func DeliveryEscrowNothingToWithdrawErrorID() common.Hash {
	return common.HexToHash("0xac46653ead99b15185913f0ead179a0b7ea62fb2fd50e49a3e26796b95a2ce9d")
}

// UnpackNothingToWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWithdraw(address asset, address who)
func (deliveryEscrow *DeliveryEscrow) UnpackNothingToWithdrawError(raw []byte) (*DeliveryEscrowNothingToWithdraw, error) {
	out := new(DeliveryEscrowNothingToWithdraw)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "NothingToWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the DeliveryEscrow contract.
type DeliveryEscrowReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func DeliveryEscrowReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (deliveryEscrow *DeliveryEscrow) UnpackReentrancyGuardReentrantCallError(raw []byte) (*DeliveryEscrowReentrancyGuardReentrantCall, error) {
	out := new(DeliveryEscrowReentrancyGuardReentrantCall)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowRefundTooEarly represents a RefundTooEarly error raised by the DeliveryEscrow contract.
type DeliveryEscrowRefundTooEarly struct {
	OpenUntil *big.Int
	BlockTime *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefundTooEarly(uint256 openUntil, uint256 blockTime)
func DeliveryEscrowRefundTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xe54646398425e24fcf45eff875d354ea9b9cfcb6c63dc2b23df99b16405a6127")
}

// UnpackRefundTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefundTooEarly(uint256 openUntil, uint256 blockTime)
func (deliveryEscrow *DeliveryEscrow) UnpackRefundTooEarlyError(raw []byte) (*DeliveryEscrowRefundTooEarly, error) {
	out := new(DeliveryEscrowRefundTooEarly)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "RefundTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the DeliveryEscrow contract.
type DeliveryEscrowSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DeliveryEscrowSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (deliveryEscrow *DeliveryEscrow) UnpackSafeERC20FailedOperationError(raw []byte) (*DeliveryEscrowSafeERC20FailedOperation, error) {
	out := new(DeliveryEscrowSafeERC20FailedOperation)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowStringTooLong represents a StringTooLong error raised by the DeliveryEscrow contract.
type DeliveryEscrowStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func DeliveryEscrowStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (deliveryEscrow *DeliveryEscrow) UnpackStringTooLongError(raw []byte) (*DeliveryEscrowStringTooLong, error) {
	out := new(DeliveryEscrowStringTooLong)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowTermsExpired represents a TermsExpired error raised by the DeliveryEscrow contract.
type DeliveryEscrowTermsExpired struct {
	Deadline  uint64
	BlockTime *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TermsExpired(uint64 deadline, uint256 blockTime)
func DeliveryEscrowTermsExpiredErrorID() common.Hash {
	return common.HexToHash("0x7438e7d5a6d83433bb0ba5b60c10269fc389414359998332f4f6461933350ba8")
}

// UnpackTermsExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TermsExpired(uint64 deadline, uint256 blockTime)
func (deliveryEscrow *DeliveryEscrow) UnpackTermsExpiredError(raw []byte) (*DeliveryEscrowTermsExpired, error) {
	out := new(DeliveryEscrowTermsExpired)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "TermsExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowTokenNotCredited represents a TokenNotCredited error raised by the DeliveryEscrow contract.
type DeliveryEscrowTokenNotCredited struct {
	Passport common.Address
	TokenId  *big.Int
	Owner    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenNotCredited(address passport, uint256 tokenId, address owner)
func DeliveryEscrowTokenNotCreditedErrorID() common.Hash {
	return common.HexToHash("0x2f1b5464f0abee0beda435767e1f1d2392d4cde879505b747fe060912da57f40")
}

// UnpackTokenNotCreditedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenNotCredited(address passport, uint256 tokenId, address owner)
func (deliveryEscrow *DeliveryEscrow) UnpackTokenNotCreditedError(raw []byte) (*DeliveryEscrowTokenNotCredited, error) {
	out := new(DeliveryEscrowTokenNotCredited)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "TokenNotCredited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowTokenNotReceived represents a TokenNotReceived error raised by the DeliveryEscrow contract.
type DeliveryEscrowTokenNotReceived struct {
	Passport common.Address
	TokenId  *big.Int
	Owner    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenNotReceived(address passport, uint256 tokenId, address owner)
func DeliveryEscrowTokenNotReceivedErrorID() common.Hash {
	return common.HexToHash("0x3161db08ef484399be6c1e6a3fdc3b99b3d09ab3309a3d231811987c363de8ad")
}

// UnpackTokenNotReceivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenNotReceived(address passport, uint256 tokenId, address owner)
func (deliveryEscrow *DeliveryEscrow) UnpackTokenNotReceivedError(raw []byte) (*DeliveryEscrowTokenNotReceived, error) {
	out := new(DeliveryEscrowTokenNotReceived)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "TokenNotReceived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowUnknownSigner represents a UnknownSigner error raised by the DeliveryEscrow contract.
type DeliveryEscrowUnknownSigner struct {
	Index     *big.Int
	Recovered common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownSigner(uint256 index, address recovered)
func DeliveryEscrowUnknownSignerErrorID() common.Hash {
	return common.HexToHash("0xb846e11db5f91576af0c69700833f9eb4aa4f46d715759730092bcec1eff6aa4")
}

// UnpackUnknownSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownSigner(uint256 index, address recovered)
func (deliveryEscrow *DeliveryEscrow) UnpackUnknownSignerError(raw []byte) (*DeliveryEscrowUnknownSigner, error) {
	out := new(DeliveryEscrowUnknownSigner)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "UnknownSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowWithdrawFailed represents a WithdrawFailed error raised by the DeliveryEscrow contract.
type DeliveryEscrowWithdrawFailed struct {
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithdrawFailed(address to, uint256 amount)
func DeliveryEscrowWithdrawFailedErrorID() common.Hash {
	return common.HexToHash("0xa2269912b47133fae1d7f448c9284ea248951ac29b8c7c41d301f8721a38d10d")
}

// UnpackWithdrawFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithdrawFailed(address to, uint256 amount)
func (deliveryEscrow *DeliveryEscrow) UnpackWithdrawFailedError(raw []byte) (*DeliveryEscrowWithdrawFailed, error) {
	out := new(DeliveryEscrowWithdrawFailed)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "WithdrawFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowWrongAmount represents a WrongAmount error raised by the DeliveryEscrow contract.
type DeliveryEscrowWrongAmount struct {
	Expected *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAmount(uint256 expected, uint256 got)
func DeliveryEscrowWrongAmountErrorID() common.Hash {
	return common.HexToHash("0x312b00334db1ea2e47ca02471f2084ea5861925ada5b716a536b2b60e824c081")
}

// UnpackWrongAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAmount(uint256 expected, uint256 got)
func (deliveryEscrow *DeliveryEscrow) UnpackWrongAmountError(raw []byte) (*DeliveryEscrowWrongAmount, error) {
	out := new(DeliveryEscrowWrongAmount)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "WrongAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowWrongStatus represents a WrongStatus error raised by the DeliveryEscrow contract.
type DeliveryEscrowWrongStatus struct {
	OrderId [32]byte
	Status  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(bytes32 orderId, uint8 status)
func DeliveryEscrowWrongStatusErrorID() common.Hash {
	return common.HexToHash("0x9d81974470eb5e30f285b1055c396a387d885a43a0fb39f84dcb3764cbc907a1")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(bytes32 orderId, uint8 status)
func (deliveryEscrow *DeliveryEscrow) UnpackWrongStatusError(raw []byte) (*DeliveryEscrowWrongStatus, error) {
	out := new(DeliveryEscrowWrongStatus)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowZeroAmount represents a ZeroAmount error raised by the DeliveryEscrow contract.
type DeliveryEscrowZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func DeliveryEscrowZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (deliveryEscrow *DeliveryEscrow) UnpackZeroAmountError(raw []byte) (*DeliveryEscrowZeroAmount, error) {
	out := new(DeliveryEscrowZeroAmount)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
