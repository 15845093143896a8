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
	Buyer        common.Address
	Merchant     common.Address
	Arbiter      common.Address
	Deadline     uint64
	Passport     common.Address
	TokenId      *big.Int
	Asset        common.Address
	Amount       *big.Int
	FeeRecipient common.Address
	DeliveryCode [32]byte
	Attestors    []common.Address
	Rules        *big.Int
}

// DeliveryEscrowMetaData contains all meta data concerning the DeliveryEscrow contract.
var DeliveryEscrowMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"attestationDigest\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirm\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"who\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dispute\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fund\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"merchantSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"fundWithAuthorization\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"merchantSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fundWithPermit\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"merchantSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"buyerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"permitDeadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permitSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"milestoneDigest\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milestone\",\"type\":\"uint8\",\"internalType\":\"enumMilestone\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"happenedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"order\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"fundedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inspectionEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"endedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"milestones\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"orderId\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseMilestone\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"milestone\",\"type\":\"uint8\",\"internalType\":\"enumMilestone\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"happenedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"buyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolveByDefault\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deliveryCode\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tokenCredit\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawToken\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Cancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Confirmed\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"who\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Delivered\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"inspectionEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Disputed\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Funded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneReleased\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"milestone\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumMilestone\"},{\"name\":\"head\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"happenedAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refunded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Resolved\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"buyerBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"byDefault\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenCredited\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"who\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenWithdrawn\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"who\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"who\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AmountMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArbitrationOpen\",\"inputs\":[{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArbitrationOver\",\"inputs\":[{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AttestorsNotAscending\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Closed\",\"inputs\":[{\"name\":\"closedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeliveredInFuture\",\"inputs\":[{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeliveredLate\",\"inputs\":[{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InspectionOpen\",\"inputs\":[{\"name\":\"inspectionEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InspectionOver\",\"inputs\":[{\"name\":\"inspectionEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidBps\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidBuyerSignature\",\"inputs\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"orderId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidFeeRecipient\",\"inputs\":[{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidMerchant\",\"inputs\":[{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidMerchantSignature\",\"inputs\":[{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"orderId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidMilestones\",\"inputs\":[{\"name\":\"shippedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"customsBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidThreshold\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attestors\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedTerms\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MilestonePaid\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milestone\",\"type\":\"uint8\",\"internalType\":\"enumMilestone\"}]},{\"type\":\"error\",\"name\":\"MilestonesPaid\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milestones\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NoSuchMilestone\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milestone\",\"type\":\"uint8\",\"internalType\":\"enumMilestone\"}]},{\"type\":\"error\",\"name\":\"NotArbiter\",\"inputs\":[{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotBuyer\",\"inputs\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotEnoughSignatures\",\"inputs\":[{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotMerchant\",\"inputs\":[{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"who\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RefundTooEarly\",\"inputs\":[{\"name\":\"openUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TermsExpired\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TermsTooLong\",\"inputs\":[{\"name\":\"end\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokenNotCredited\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TokenNotReceived\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownSigner\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"recovered\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WithdrawFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongAmount\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "DeliveryEscrow",
	Bin: "0x6101606040523461013d57604051610018604082610141565b6017815260208101907f5761796d61726b2044656c697665727920457363726f77000000000000000000825260405191610053604084610141565b600183526020830191603160f81b835261006c81610178565b6101205261007984610178565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526100e260c082610141565b5190206080523060c052604051613ab290816101e4823960805181613599015260a05181613656015260c0518161356a015260e051816135e80152610100518161360e015261012051816110c8015261014051816110f20152f35b5f80fd5b601f909101601f19168101906001600160401b0382119082101761016457604052565b634e487b7160e01b5f52604160045260245ffd5b601f8151116101a3576020815191015160208210610194571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f5f3560e01c80630418c40614611dec5780630bd83f1c14611cb55780630e3eff6b14611bdf5780632908661a146118e6578063293423a11461188e57806329ffeac51461181f57806332784a59146115e05780633ccdbb28146113d257806378a2c32c146111c657806384b0196e14611090578063883fc4ec14610f8757806395252fef14610f53578063c3a9aaa214610c13578063cc1f0d2d14610b9b578063ce54b58f14610b4b578063e6d6a3fa146108b5578063e80160ab146107dc578063ed9c47941461061f578063f940e385146103b6578063fcac4bcb146102a15763ff3fd4c414610101575f80fd5b3461029e5761012e61011236612015565b61011a612532565b6101286101408201826121a8565b91612c1a565b9092919060ff81167ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd8101610260575064ffffffffff8160601c1693844211156102305761020a9394506101e08101519260077fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00841617818752600460205275ffffffffff00000000000000000000000000000000004260881b161760408720557fe717536807b6fed137d438bae13209b899a4d868887a25de8c9ce1f629c275ac604061ffff815196169586815260016020820152a2612d2a565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b604484867fc93c740600000000000000000000000000000000000000000000000000000000825260045242602452fd5b8361029c84610270604494612c43565b907f9d81974400000000000000000000000000000000000000000000000000000000845260045261216d565bfd5b80fd5b503461029e576102b361011236612015565b9192919060ff82167ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81016103a6575064ffffffffff8260381c1693844211156103765761020a93945060047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00841617818652600460205275ffffffffff00000000000000000000000000000000004260881b161760408620557fd647759a2f3297cba8e32e398356f87d2583ecaaad1741fc2d5f7d67fd8619848580a2612cc2565b604484867f8e92e2bb00000000000000000000000000000000000000000000000000000000825260045242602452fd5b8361029c86610270604494612c43565b503461029e5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261029e576103ee6120e4565b73ffffffffffffffffffffffffffffffffffffffff61040b612107565b91610414612532565b1691828152806020526040812073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20549182156105ef57838252816020526040822073ffffffffffffffffffffffffffffffffffffffff33165f526020528160405f20556040519373ffffffffffffffffffffffffffffffffffffffff821694858152846020820152817fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa2460403393a3806105435750818080858194826040516104dd6020826123f9565b525af11561051457602092505b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b906044927fa2269912000000000000000000000000000000000000000000000000000000008352600452602452fd5b91809394915050604051907fa9059cbb0000000000000000000000000000000000000000000000000000000084526004528360245260208360448180865af19060018451148216156105ce575b604052156105a25750906020916104ea565b602492507f5274afe7000000000000000000000000000000000000000000000000000000008252600452fd5b9060018115166105e657823b15153d15161690610590565b503d83823e3d90fd5b604482857fac46653e00000000000000000000000000000000000000000000000000000000825260045233602452fd5b503461029e5761063161011236612015565b9091811573ffffffffffffffffffffffffffffffffffffffff60408501511680331415806107ab575b61077c57501590818061076c575b6107595760ff8360081c1680610729575060087fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008416828752600460205275ffffffffff00000000000000000000000000000000004260881b16171760408620557fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb708580a2610719575b82807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b61072291612c52565b5f806106f2565b85906044927f65df5c37000000000000000000000000000000000000000000000000000000008352600452602452fd5b8461029c60449261027060ff8716612c43565b506107768361305f565b15610668565b7fd20b19c900000000000000000000000000000000000000000000000000000000865260045233602452604485fd5b5081806107b9575b1561065a565b5073ffffffffffffffffffffffffffffffffffffffff60208601511633146107b3565b503461029e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261029e576004358152600460205260408120549061082860ff8316612c43565b64ffffffffff8360381c1664ffffffffff8460601c169060ff8560081c169260405194600982101561088857509160c0959164ffffffffff938652838360101c1660208701526040860152606085015260881c16608083015260a0820152f35b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526021600452fd5b503461029e5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261029e5760043567ffffffffffffffff8111610b4757806004016101807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8336030112610b43576101286101446109419361093a612532565b01826121a8565b9073ffffffffffffffffffffffffffffffffffffffff602082015116803303610b14575060ff821660028103610a93575064ffffffffff8260381c16804211610a6457507f6e4517579ada64de2d68695c478f5b9c9874289d40f158bac4e98352a89de8739160037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff006109e963ffffffff6101c067ffffffffffffffff965b015116426121fc565b9216858752600460205270ffffffffff0000000000000000000000008360601b1617176040862055610a3b604051928392166024358390929167ffffffffffffffff6020916040840195845216910152565b0390a2807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b7f9130b3d700000000000000000000000000000000000000000000000000000000855260045242602452604484fd5b60018103610b0457507f6e4517579ada64de2d68695c478f5b9c9874289d40f158bac4e98352a89de8739160037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff006109e963ffffffff6101c086610aff67ffffffffffffffff9861319d565b6109e0565b8461029c85610270604494612c43565b7f5eeea42100000000000000000000000000000000000000000000000000000000855260045233602452604484fd5b8280fd5b5080fd5b503461029e5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261029e576020610b93610b88612085565b6024356004356124d9565b604051908152f35b503461029e5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261029e5773ffffffffffffffffffffffffffffffffffffffff6040610bea6120e4565b9282610bf4612107565b94168152806020522091165f52602052602060405f2054604051908152f35b503461029e5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261029e5760043567ffffffffffffffff8111610b47576101807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610b475760243567ffffffffffffffff8111610b4357610ca2903690600401611fe7565b60449391933567ffffffffffffffff8111610b4357610cc5903690600401611fe7565b9490936064359060843567ffffffffffffffff8111610f4f5790610cf1610d0493923690600401611fe7565b939091610cfc612532565b6004016125a6565b939097610d1085612f2c565b60208501998a51918a73ffffffffffffffffffffffffffffffffffffffff84163314159384610f3b575b50505050610ef45797866104ea96959493610d81938b60209c610d87575b5050505060e083015190516fffffffffffffffffffffffffffffffff61010085015116916128f7565b856129e2565b839260e0880151928651926fffffffffffffffffffffffffffffffff6101008b01511691604182145f14610e4f5760ff91610dc1916134fa565b94909373ffffffffffffffffffffffffffffffffffffffff6040519760207fd505accf00000000000000000000000000000000000000000000000000000000908a0152166024880152306044880152606487015260848601521660a484015260c483015260e482015260e48152610e3a610104826123f9565b905b828d83519301915af150865f8080610d58565b610ec291610eee9473ffffffffffffffffffffffffffffffffffffffff9694604051976020967f9fd5a6cf000000000000000000000000000000000000000000000000000000008a988901521660248701523060448701526064860152608485015260a060a485015260c4840191612f96565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826123f9565b90610e3c565b6044878973ffffffffffffffffffffffffffffffffffffffff8c517fd0c5582f00000000000000000000000000000000000000000000000000000000845216600452602452fd5b610f459450613143565b155f808a81610d3a565b8580fd5b503461029e576020610b936102a0610f81610f6d36612015565b610f7b6101408201826121a8565b91613078565b20612fd4565b503461029e57610f9961011236612015565b9073ffffffffffffffffffffffffffffffffffffffff6020829594950151168033036110615750610fc98261305f565b1561104e57829361020a935060057fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008416828752600460205275ffffffffff00000000000000000000000000000000004260881b16171760408620557f96b38827f8e043aeb7a211c04f1394ada173505f232090ffb9f3a9f5cb1878b28580a2612cc2565b5060449261027060ff61029c9316612c43565b7f5eeea42100000000000000000000000000000000000000000000000000000000845260045233602452604483fd5b503461029e57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261029e5761116a906110ec7f0000000000000000000000000000000000000000000000000000000000000000613690565b906111167f0000000000000000000000000000000000000000000000000000000000000000613690565b9060206111786040519361112a83866123f9565b8385525f3681376040519687967f0f00000000000000000000000000000000000000000000000000000000000000885260e08589015260e088019061212a565b90868203604088015261212a565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b8281106111af57505050500390f35b8351855286955093810193928101926001016111a0565b503461029e5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261029e576004359067ffffffffffffffff821161029e57816004016101807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8436030112610b47576024359261ffff8416809403610b43579061012861014461125d9361093a612532565b9073ffffffffffffffffffffffffffffffffffffffff6060829694960151168033036113a3575060ff821660038103611393575061271083116113675764ffffffffff8260601c16948542116113375761020a94955060077fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00841617818752600460205275ffffffffff00000000000000000000000000000000004260881b161760408720557fe717536807b6fed137d438bae13209b899a4d868887a25de8c9ce1f629c275ac60408051868152886020820152a2612d2a565b604485877f0f3f1eb600000000000000000000000000000000000000000000000000000000825260045242602452fd5b602484847f57094aae000000000000000000000000000000000000000000000000000000008252600452fd5b8461029c87610270604494612c43565b7ffff7d58e00000000000000000000000000000000000000000000000000000000855260045233602452604484fd5b503461029e5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261029e5761140a6120e4565b9060243560443573ffffffffffffffffffffffffffffffffffffffff8116938482036115dc5773ffffffffffffffffffffffffffffffffffffffff9061144e612532565b169182845260016020526040842081855260205273ffffffffffffffffffffffffffffffffffffffff604085205416943386036115a8579481847f873d6480cf73ea9ea31fdf31b43b726f79acc7aff5dc80d7c3da159ca5c6386c60208899838a526001825260408a20858b52825260408a207fffffffffffffffffffffffff00000000000000000000000000000000000000008154169055604051908152a4823b156115a3576040517f23b872dd00000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff92909216602483015260448201529082908290606490829084905af1801561159857611583575b507f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b8161158d916123f9565b61029e57805f61155d565b6040513d84823e3d90fd5b505050fd5b6064858784877f2f1b5464000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b8380fd5b503461029e5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261029e576004359067ffffffffffffffff821161029e57816004016101807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8436030112610b4757602435926002841015610b43576044359361166d61209c565b60843567ffffffffffffffff8111610f4f57906116b16116aa611698610144959436906004016120b3565b9590966116a3612532565b01876121a8565b9087612c1a565b969194909560ff88166001810361180f5750846118015761ffff6102008801515b169283156117ce576116e38661367c565b891661179b5799612710869461174567ffffffffffffffff95889561020a9e9f8d61173f898f7ffe41af289076bfe3fbfa7d4149ea14d515ea4577f321725eecfeb6b87ba551df9f60809f9161173a8d9387612db5565b612467565b91612e40565b6fffffffffffffffffffffffffffffffff6101008b0151160204986117698561367c565b17878c52600460205260408c205561178460405180956123ec565b6020840152166040820152856060820152a2613015565b60448a61029c888a7f55173e7b0000000000000000000000000000000000000000000000000000000084526004526123de565b60448a61029c888a7f3fe91ce50000000000000000000000000000000000000000000000000000000084526004526123de565b61ffff6102208801516116d2565b8961029c88610270604494612c43565b503461029e5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261029e5773ffffffffffffffffffffffffffffffffffffffff6040602092826118726120e4565b1681526001845281812060243582528452205416604051908152f35b503461029e5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261029e5760243590600282101561029e576020610b93836118d961209c565b9060443590600435612467565b5034611bdb5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611bdb5760043567ffffffffffffffff8111611bdb576101807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112611bdb5760243567ffffffffffffffff8111611bdb57611975903690600401611fe7565b90604435606435936084359067ffffffffffffffff8211611bdb576119a16119ac923690600401611fe7565b929091610cfc612532565b9390966119b885612f2c565b60e0850151916020860151916fffffffffffffffffffffffffffffffff61010088015116956119e730866131f9565b9560418203611ae9578c9392916119fd916134fa565b73ffffffffffffffffffffffffffffffffffffffff8897939492971690813b15611ae5578a978f6101249660ff918a9673ffffffffffffffffffffffffffffffffffffffff9a6040519d8e9c8d9b7fef55bec6000000000000000000000000000000000000000000000000000000008d521660048c01523060248c015260448b015260648a0152608489015260a48801521660c486015260e48501526101048401525af18015611ada57611ac1575b506104ea9492602098969492610d8192613227565b611acc8980926123f9565b611ad6575f611aac565b8780fd5b6040513d8b823e3d90fd5b8680fd5b73ffffffffffffffffffffffffffffffffffffffff869b9997959294939d9a98961693843b15611bdb576040519d8e9485947f88b7ab6300000000000000000000000000000000000000000000000000000000865273ffffffffffffffffffffffffffffffffffffffff166004860152306024860152886044860152606485015260848401528c60a484015260c4830160e0905260e4830190611b8b92612f96565b03815a5f948591f1988915611bd057602099611bb2575b5090610d81916104ea9697613227565b6104ea965090611bc65f610d8194936123f9565b5f96509091611ba2565b6040513d5f823e3d90fd5b5f80fd5b34611bdb5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611bdb5760043567ffffffffffffffff8111611bdb576101807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112611bdb57611c55612085565b6064359167ffffffffffffffff8311611bdb57611c79611c909336906004016120b3565b929091611c84612532565b60243590600401612236565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b34611bdb57611cc661011236612015565b9060ff821660018103611dae5750611cf78163ffffffff61018067ffffffffffffffff608084015116920151160190565b9283421115611d7e57611c90935060067fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008416825f52600460205275ffffffffff00000000000000000000000000000000004260881b16171760405f20557ffe509803c09416b28ff3d8f690c8b0c61462a892c46d5430c8fb20abe472daf05f80a2612c52565b837fe5464639000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b83611dbb611de792612c43565b907f9d819744000000000000000000000000000000000000000000000000000000005f5260045261216d565b60445ffd5b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611bdb5760043567ffffffffffffffff8111611bdb576101807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112611bdb576024359067ffffffffffffffff8211611bdb576119a1611e79923690600401611fe7565b6020819392930173ffffffffffffffffffffffffffffffffffffffff815116803303611fb8575060e082019073ffffffffffffffffffffffffffffffffffffffff825116155f14611f4f5750506fffffffffffffffffffffffffffffffff61010082015116803403611f20575092611ef5916020945b846129e2565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b7f312b0033000000000000000000000000000000000000000000000000000000005f526004523460245260445ffd5b9290949134611f8857611f83611ef5946020975190516fffffffffffffffffffffffffffffffff61010085015116916128f7565b611eef565b7f312b0033000000000000000000000000000000000000000000000000000000005f525f6004523460245260445ffd5b7f5eeea421000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b9181601f84011215611bdb5782359167ffffffffffffffff8311611bdb5760208381860195010111611bdb57565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc820112611bdb576004359067ffffffffffffffff8211611bdb577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8261018092030112611bdb5760040190565b6044359067ffffffffffffffff82168203611bdb57565b6064359067ffffffffffffffff82168203611bdb57565b9181601f84011215611bdb5782359167ffffffffffffffff8311611bdb576020808501948460051b010111611bdb57565b6004359073ffffffffffffffffffffffffffffffffffffffff82168203611bdb57565b6024359073ffffffffffffffffffffffffffffffffffffffff82168203611bdb57565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b600981101561217b57602452565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215611bdb570180359067ffffffffffffffff8211611bdb57602001918160051b36038313611bdb57565b9190820180921161220957565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b919093929361225361224c6101408501856121a8565b9085612c1a565b959196909460ff8716600181036123d157509061228192916122758688612db5565b8661173f87878c6124d9565b63ffffffff6101a0840151168061233a575061233894917f96a1d45706803157e7861874d03ce699b3dc5050a2dafd4ef6e80ab629f0b2509160047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00871617845f52600460205275ffffffffff00000000000000000000000000000000004260881b161760405f20556123306040519283928390929167ffffffffffffffff6020916040840195845216910152565b0390a2612cc2565b565b606093509367ffffffffffffffff80929360027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff006123997f3650837ffd91cbeb35900d3f3c0a95442c08e65efd7cf866371d96d19584396899426121fc565b9416895f5260046020526bffffffffff000000000000008560381b16171760405f2055604051948552166020840152166040820152a2565b88611dbb611de792612c43565b600281101561217b57602452565b90600282101561217b5752565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761243a57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b916124d69367ffffffffffffffff916124b46040519460208601967f3f6baf850ef5eae13c8188fb0214aa46b1322a41101a52827f88e4e4482008478852604087015260608601906123ec565b60808401521660a082015260a081526124ce60c0826123f9565b519020612fd4565b90565b9067ffffffffffffffff6124d6936040519260208401947f4aa88428c21e8b983dda2f190d566b9cd5c2bce76be8f1233fbb954e6c3dc6ba865260408501526060840152166080820152608081526124ce60a0826123f9565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61257e5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b906125c3906125b96101408401846121a8565b8181949295612c1a565b91819481966040840194855191602086019283511760608701511760a0870151179360e08701948551176101208801511760a01c96610100810197885160801c176080820190815160401c1761278c5767ffffffffffffffff9051168042116128c8575061264a8163ffffffff61018067ffffffffffffffff608084015116920151160190565b63ffffffff6101a0830151160163ffffffff6101c083015116016312cc030042019081811161289a5750506fffffffffffffffffffffffffffffffff885116156128725773ffffffffffffffffffffffffffffffffffffffff89511680158015612869575b61283e575061026060ff916126c430826137d9565b01511680158015612835575b801561282b575b6127fd5750905f915f915b8183106127b45750505060a01c61278c578061277c575073ffffffffffffffffffffffffffffffffffffffff807f4560cb34c558787e8a59cf0b1d207105ce3b704d3b2fea1e9b9a2f6454b54dc1936fffffffffffffffffffffffffffffffff604094875f52600460205266ffffffffff00004260101b16600117865f2055519851915197518386519916895216602088015216951693a4565b83611dbb60ff611de79316612c43565b7f94836458000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091928360051b820135908111156127d1579260010191906126e2565b837f6b569e53000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f7b7a98f1000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50602082116126d7565b508181116126d0565b7ffbc8ce7e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b503081146126af565b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b7ff8708f9f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f7438e7d5000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b9291909261290530826131f9565b9073ffffffffffffffffffffffffffffffffffffffff81169473ffffffffffffffffffffffffffffffffffffffff604051917f23b872dd000000000000000000000000000000000000000000000000000000005f5216600452306024528360445260205f606481808a5af19060015f51148216156129c1575b6040525f6060521561299557612338939450613227565b847f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060018115166129d957863b15153d1516169061297e565b503d5f823e3d90fd5b91909160a083019081519473ffffffffffffffffffffffffffffffffffffffff5f961615612c1257612a1b906040860194838651613143565b15612bcc575060c073ffffffffffffffffffffffffffffffffffffffff91519301519151921691823b15611bdb576040517f23b872dd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff919091166004820152306024820152604481018290525f8160648183875af18015611bd057612bb7575b506040517f6352211e000000000000000000000000000000000000000000000000000000008152816004820152602081602481865afa8015612bac578490612b49575b73ffffffffffffffffffffffffffffffffffffffff91501691308303612b175750505050565b606494507f3161db08000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b506020813d602011612ba4575b81612b63602093836123f9565b810103126115dc575173ffffffffffffffffffffffffffffffffffffffff811681036115dc5773ffffffffffffffffffffffffffffffffffffffff90612af1565b3d9150612b56565b6040513d86823e3d90fd5b612bc49193505f906123f9565b5f915f612aae565b73ffffffffffffffffffffffffffffffffffffffff83517f272f2b47000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b505050505050565b90612c259291613078565b612c326102a08220612fd4565b91825f52600460205260405f205490565b60ff16600981101561217b5790565b90612c6660ff612c899260081c1683613282565b6127108082020490612c828260e08601516020870151906132ee565b0382613015565b60a081015173ffffffffffffffffffffffffffffffffffffffff811615612cbe5781604060c0612338940151910151916133f8565b5050565b9060ff612cd39160081c1682613282565b612cf360e083015191612ced5f60208601948551906132ee565b83613015565b60a08201519073ffffffffffffffffffffffffffffffffffffffff821615612d255760c06123389301519051916133f8565b505050565b919060ff612d3c9160081c1683613282565b90612d656127108284020460e085015193612d5e8260208801968751906132ee565b0384613015565b60a08301519173ffffffffffffffffffffffffffffffffffffffff831615612daf578361271060c061233896015193145f14612da757604091500151916133f8565b5051916133f8565b50505050565b9067ffffffffffffffff80608084015116911690808211612e115750428111612de257506123389061319d565b7f5df086ba000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b907f7f81a39c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9061026060ff9195949395015116808410612efc575080610140612e69929693949601906121a8565b9390925f905f937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe182360301925b88861015612ef1578560051b83013584811215611bdb57830180359067ffffffffffffffff8211611bdb576020018136038113611bdb578688612edb948c8c61392c565b6001810180911161220957600190950194612e97565b509650505050505050565b83907f79c193d2000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff60e08201511615612f4f5750565b6101006fffffffffffffffffffffffffffffffff9101517f312b0033000000000000000000000000000000000000000000000000000000005f52166004525f60245260445ffd5b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b604290612fdf613553565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b6123389161ffff610240830151168061303b575b5090604060e0820151910151906132ee565b61271090820204906130588260e0850151610120860151906132ee565b035f613029565b60ff16801515908161306f575090565b60039150111590565b610160919392936040519460051b8091863784207f5bae43daf122a703d052d903a120e73f015468ce229082585ceb82c9ef07cd47855261014082602087013782850152013563ffffffff811661018084015263ffffffff8160201c166101a084015263ffffffff8160401c166101c084015261ffff8160601c166101e084015261ffff8160701c1661020084015261ffff8160801c1661022084015261ffff8160901c1661024084015260ff8160a01c1661026084015260a81c6102808301526102a08201604052565b9291906131518383836136e7565b50600481101561217b5715908161317a575b50613171576124d69361371b565b50505050600190565b905073ffffffffffffffffffffffffffffffffffffffff8086169116145f613163565b6131c09063ffffffff61018067ffffffffffffffff608084015116920151160190565b8042116131ca5750565b7fbb1c869d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b602460106020939284936014526f70a082310000000000000000000000005f525afa601f3d11166020510290565b6132329030906131f9565b90808203918383036132445750505050565b111561327a57905b7fce6b173b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b505f9061324c565b906fffffffffffffffffffffffffffffffff610100830151169181156132e9578291600181166132ce575b6002166132b957505090565b9061ffff610220612710930151160204900390565b61020082015161271061ffff909116850204909303926132ad565b505090565b8215612d255773ffffffffffffffffffffffffffffffffffffffff169081613385575f388180868561c350f15b612d2557602073ffffffffffffffffffffffffffffffffffffffff7f4e45da441832cf53bdaa69235704fc0575e68210f459ee1562911024b12967d592845f525f835260405f208282165f52835260405f206133788782546121fc565b90556040519586521693a3565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff82166004528360245260205f60448180875af19060015f51148216156133e9575b60405261331b565b90833b15153d151616906133e1565b6040517f23b872dd000000000000000000000000000000000000000000000000000000006020820190815230602483015273ffffffffffffffffffffffffffffffffffffffff85166044830152606482018490525f9182919061345e8160848101610ec2565b519082855af1612d255773ffffffffffffffffffffffffffffffffffffffff16805f52600160205260405f20825f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20931692837fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790557f96eefe90fdfb7878a9374d133707d3ee4ceb56a91180973695ee44ebd85ec17d5f80a4565b9080602011611bdb5781359181604011611bdb5760208101359160401015613526576040013560f81c92565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480613653575b156135bb577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261364d60c0826123f9565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614613592565b600281101561217b5760ff61010091161b90565b60ff811690601f82116136bf57604051916136ac6040846123f9565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b90604183036137115761370a9250602081013591604082359201355f1a90613a23565b9192909190565b50505f9160029190565b90813b1515928361372f575b505050905090565b5f93507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f86602097606494604051967f1626ba7e0000000000000000000000000000000000000000000000000000000088526004880152604060248801528160448801528587013786848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d111616805f8080613727565b61ffff6101e08201511661271081116138a2575061ffff6102008201511661ffff6102208301511690612710828201116138cd57505061ffff610240820151168015612d255761271081116138a25750610120015173ffffffffffffffffffffffffffffffffffffffff16908115908115613882575b506138575750565b7ff80a23ec000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff91501681145f61384f565b7f57094aae000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7faad10d42000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b91908110156135265760051b0190565b3573ffffffffffffffffffffffffffffffffffffffff81168103611bdb5790565b9390959294919561393e8484846136e7565b50600481999299101561217b57156139d3575b81811061399e5773ffffffffffffffffffffffffffffffffffffffff88887fb846e11d000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b6139bc8585856139b76139b286888d6138fb565b61390b565b61371b565b6139c857600101613951565b965050505050505090565b805b8281106139e25750613951565b6139f06139b282858a6138fb565b73ffffffffffffffffffffffffffffffffffffffff808b16911614613a17576001016139d5565b97505050505050505090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613aa7579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611bd0575f5173ffffffffffffffffffffffffffffffffffffffff811615613a9d57905f905f90565b505f906001905f90565b5050505f916003919056",
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
// the contract method with ID 0xed9c4794.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackCancel(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("cancel", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed9c4794.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackCancel(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("cancel", t)
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x883fc4ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackConfirm(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("confirm", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x883fc4ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t) returns()
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
// the contract method with ID 0xe6d6a3fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dispute((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, bytes32 evidenceHash) returns()
func (deliveryEscrow *DeliveryEscrow) PackDispute(t Terms, evidenceHash [32]byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("dispute", t, evidenceHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6d6a3fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dispute((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, bytes32 evidenceHash) returns()
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
// the contract method with ID 0x0418c406.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, bytes merchantSignature) payable returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackFund(t Terms, merchantSignature []byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("fund", t, merchantSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0418c406.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, bytes merchantSignature) payable returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackFund(t Terms, merchantSignature []byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("fund", t, merchantSignature)
}

// UnpackFund is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0418c406.
//
// Solidity: function fund((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, bytes merchantSignature) payable returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackFund(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("fund", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFundWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2908661a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundWithAuthorization((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, bytes merchantSignature, uint256 validAfter, uint256 validBefore, bytes signature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackFundWithAuthorization(t Terms, merchantSignature []byte, validAfter *big.Int, validBefore *big.Int, signature []byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("fundWithAuthorization", t, merchantSignature, validAfter, validBefore, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2908661a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundWithAuthorization((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, bytes merchantSignature, uint256 validAfter, uint256 validBefore, bytes signature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackFundWithAuthorization(t Terms, merchantSignature []byte, validAfter *big.Int, validBefore *big.Int, signature []byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("fundWithAuthorization", t, merchantSignature, validAfter, validBefore, signature)
}

// UnpackFundWithAuthorization is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2908661a.
//
// Solidity: function fundWithAuthorization((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, bytes merchantSignature, uint256 validAfter, uint256 validBefore, bytes signature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackFundWithAuthorization(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("fundWithAuthorization", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFundWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3a9aaa2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundWithPermit((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, bytes merchantSignature, bytes buyerSignature, uint256 permitDeadline, bytes permitSignature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackFundWithPermit(t Terms, merchantSignature []byte, buyerSignature []byte, permitDeadline *big.Int, permitSignature []byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("fundWithPermit", t, merchantSignature, buyerSignature, permitDeadline, permitSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3a9aaa2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundWithPermit((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, bytes merchantSignature, bytes buyerSignature, uint256 permitDeadline, bytes permitSignature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackFundWithPermit(t Terms, merchantSignature []byte, buyerSignature []byte, permitDeadline *big.Int, permitSignature []byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("fundWithPermit", t, merchantSignature, buyerSignature, permitDeadline, permitSignature)
}

// UnpackFundWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3a9aaa2.
//
// Solidity: function fundWithPermit((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, bytes merchantSignature, bytes buyerSignature, uint256 permitDeadline, bytes permitSignature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackFundWithPermit(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("fundWithPermit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMilestoneDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x293423a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function milestoneDigest(bytes32 id, uint8 milestone, bytes32 head, uint64 happenedAt) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackMilestoneDigest(id [32]byte, milestone uint8, head [32]byte, happenedAt uint64) []byte {
	enc, err := deliveryEscrow.abi.Pack("milestoneDigest", id, milestone, head, happenedAt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMilestoneDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x293423a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function milestoneDigest(bytes32 id, uint8 milestone, bytes32 head, uint64 happenedAt) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackMilestoneDigest(id [32]byte, milestone uint8, head [32]byte, happenedAt uint64) ([]byte, error) {
	return deliveryEscrow.abi.Pack("milestoneDigest", id, milestone, head, happenedAt)
}

// UnpackMilestoneDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x293423a1.
//
// Solidity: function milestoneDigest(bytes32 id, uint8 milestone, bytes32 head, uint64 happenedAt) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackMilestoneDigest(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("milestoneDigest", data)
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
// Solidity: function order(bytes32 id) view returns(uint8 status, uint64 fundedAt, uint64 inspectionEnds, uint64 arbitrationEnds, uint64 endedAt, uint8 milestones)
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
// Solidity: function order(bytes32 id) view returns(uint8 status, uint64 fundedAt, uint64 inspectionEnds, uint64 arbitrationEnds, uint64 endedAt, uint8 milestones)
func (deliveryEscrow *DeliveryEscrow) TryPackOrder(id [32]byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("order", id)
}

// OrderOutput serves as a container for the return parameters of contract
// method Order.
type OrderOutput struct {
	Status          uint8
	FundedAt        uint64
	InspectionEnds  uint64
	ArbitrationEnds uint64
	EndedAt         uint64
	Milestones      uint8
}

// UnpackOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe80160ab.
//
// Solidity: function order(bytes32 id) view returns(uint8 status, uint64 fundedAt, uint64 inspectionEnds, uint64 arbitrationEnds, uint64 endedAt, uint8 milestones)
func (deliveryEscrow *DeliveryEscrow) UnpackOrder(data []byte) (OrderOutput, error) {
	out, err := deliveryEscrow.abi.Unpack("order", data)
	outstruct := new(OrderOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Status = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.FundedAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.InspectionEnds = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.ArbitrationEnds = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	outstruct.EndedAt = *abi.ConvertType(out[4], new(uint64)).(*uint64)
	outstruct.Milestones = *abi.ConvertType(out[5], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackOrderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95252fef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orderId((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackOrderId(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("orderId", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95252fef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function orderId((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackOrderId(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("orderId", t)
}

// UnpackOrderId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95252fef.
//
// Solidity: function orderId((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackOrderId(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("orderId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0bd83f1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackRefund(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("refund", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0bd83f1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackRefund(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("refund", t)
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e3eff6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, bytes32 head, uint64 deliveredAt, bytes[] signatures) returns()
func (deliveryEscrow *DeliveryEscrow) PackRelease(t Terms, head [32]byte, deliveredAt uint64, signatures [][]byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("release", t, head, deliveredAt, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e3eff6b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, bytes32 head, uint64 deliveredAt, bytes[] signatures) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackRelease(t Terms, head [32]byte, deliveredAt uint64, signatures [][]byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("release", t, head, deliveredAt, signatures)
}

// PackReleaseMilestone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32784a59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseMilestone((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, uint8 milestone, bytes32 head, uint64 happenedAt, bytes[] signatures) returns()
func (deliveryEscrow *DeliveryEscrow) PackReleaseMilestone(t Terms, milestone uint8, head [32]byte, happenedAt uint64, signatures [][]byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("releaseMilestone", t, milestone, head, happenedAt, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseMilestone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32784a59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseMilestone((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, uint8 milestone, bytes32 head, uint64 happenedAt, bytes[] signatures) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackReleaseMilestone(t Terms, milestone uint8, head [32]byte, happenedAt uint64, signatures [][]byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("releaseMilestone", t, milestone, head, happenedAt, signatures)
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78a2c32c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, uint16 buyerBps) returns()
func (deliveryEscrow *DeliveryEscrow) PackResolve(t Terms, buyerBps uint16) []byte {
	enc, err := deliveryEscrow.abi.Pack("resolve", t, buyerBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78a2c32c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t, uint16 buyerBps) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackResolve(t Terms, buyerBps uint16) ([]byte, error) {
	return deliveryEscrow.abi.Pack("resolve", t, buyerBps)
}

// PackResolveByDefault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff3fd4c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolveByDefault((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackResolveByDefault(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("resolveByDefault", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolveByDefault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff3fd4c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolveByDefault((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackResolveByDefault(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("resolveByDefault", t)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcac4bcb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackSettle(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("settle", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcac4bcb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((address,address,address,uint64,address,uint256,address,uint128,address,bytes32,address[],uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackSettle(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("settle", t)
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

// DeliveryEscrowDelivered represents a Delivered event raised by the DeliveryEscrow contract.
type DeliveryEscrowDelivered struct {
	OrderId        [32]byte
	Head           [32]byte
	DeliveredAt    uint64
	InspectionEnds uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowDeliveredEventName = "Delivered"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowDelivered) ContractEventName() string {
	return DeliveryEscrowDeliveredEventName
}

// UnpackDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Delivered(bytes32 indexed orderId, bytes32 head, uint64 deliveredAt, uint64 inspectionEnds)
func (deliveryEscrow *DeliveryEscrow) UnpackDeliveredEvent(log *types.Log) (*DeliveryEscrowDelivered, error) {
	event := "Delivered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowDelivered)
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

// DeliveryEscrowMilestoneReleased represents a MilestoneReleased event raised by the DeliveryEscrow contract.
type DeliveryEscrowMilestoneReleased struct {
	OrderId    [32]byte
	Milestone  uint8
	Head       [32]byte
	HappenedAt uint64
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowMilestoneReleasedEventName = "MilestoneReleased"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowMilestoneReleased) ContractEventName() string {
	return DeliveryEscrowMilestoneReleasedEventName
}

// UnpackMilestoneReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MilestoneReleased(bytes32 indexed orderId, uint8 milestone, bytes32 head, uint64 happenedAt, uint256 amount)
func (deliveryEscrow *DeliveryEscrow) UnpackMilestoneReleasedEvent(log *types.Log) (*DeliveryEscrowMilestoneReleased, error) {
	event := "MilestoneReleased"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowMilestoneReleased)
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

// DeliveryEscrowSettled represents a Settled event raised by the DeliveryEscrow contract.
type DeliveryEscrowSettled struct {
	OrderId [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowSettled) ContractEventName() string {
	return DeliveryEscrowSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(bytes32 indexed orderId)
func (deliveryEscrow *DeliveryEscrow) UnpackSettledEvent(log *types.Log) (*DeliveryEscrowSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowSettled)
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
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InspectionOpen"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInspectionOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InspectionOver"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInspectionOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidBps"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidBpsError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidBuyerSignature"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidBuyerSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidFeeRecipient"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidFeeRecipientError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidMerchant"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidMerchantError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidMerchantSignature"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidMerchantSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidMilestones"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidMilestonesError(raw[4:])
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
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["MilestonePaid"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackMilestonePaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["MilestonesPaid"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackMilestonesPaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["NoSuchMilestone"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackNoSuchMilestoneError(raw[4:])
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
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["TermsTooLong"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackTermsTooLongError(raw[4:])
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

// DeliveryEscrowInspectionOpen represents a InspectionOpen error raised by the DeliveryEscrow contract.
type DeliveryEscrowInspectionOpen struct {
	InspectionEnds uint64
	BlockTime      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InspectionOpen(uint64 inspectionEnds, uint256 blockTime)
func DeliveryEscrowInspectionOpenErrorID() common.Hash {
	return common.HexToHash("0x8e92e2bbca9673f448b56718ceedf316359468e9c7fc72889256f12e85b47e46")
}

// UnpackInspectionOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InspectionOpen(uint64 inspectionEnds, uint256 blockTime)
func (deliveryEscrow *DeliveryEscrow) UnpackInspectionOpenError(raw []byte) (*DeliveryEscrowInspectionOpen, error) {
	out := new(DeliveryEscrowInspectionOpen)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InspectionOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowInspectionOver represents a InspectionOver error raised by the DeliveryEscrow contract.
type DeliveryEscrowInspectionOver struct {
	InspectionEnds uint64
	BlockTime      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InspectionOver(uint64 inspectionEnds, uint256 blockTime)
func DeliveryEscrowInspectionOverErrorID() common.Hash {
	return common.HexToHash("0x9130b3d755ab469f88572383b8714535e4f348df41f96dd960916c47c8584398")
}

// UnpackInspectionOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InspectionOver(uint64 inspectionEnds, uint256 blockTime)
func (deliveryEscrow *DeliveryEscrow) UnpackInspectionOverError(raw []byte) (*DeliveryEscrowInspectionOver, error) {
	out := new(DeliveryEscrowInspectionOver)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InspectionOver", raw); err != nil {
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

// DeliveryEscrowInvalidBuyerSignature represents a InvalidBuyerSignature error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidBuyerSignature struct {
	Buyer   common.Address
	OrderId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidBuyerSignature(address buyer, bytes32 orderId)
func DeliveryEscrowInvalidBuyerSignatureErrorID() common.Hash {
	return common.HexToHash("0xd0c5582ff4147acf766cedd6f0287a6e8bea2a4280f6866d0cfb4193d01ca938")
}

// UnpackInvalidBuyerSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidBuyerSignature(address buyer, bytes32 orderId)
func (deliveryEscrow *DeliveryEscrow) UnpackInvalidBuyerSignatureError(raw []byte) (*DeliveryEscrowInvalidBuyerSignature, error) {
	out := new(DeliveryEscrowInvalidBuyerSignature)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InvalidBuyerSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowInvalidFeeRecipient represents a InvalidFeeRecipient error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidFeeRecipient struct {
	FeeRecipient common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidFeeRecipient(address feeRecipient)
func DeliveryEscrowInvalidFeeRecipientErrorID() common.Hash {
	return common.HexToHash("0xf80a23ec140781ed3f63ef1cd049a3bb47ed11dce674d32824d6624a9abf5778")
}

// UnpackInvalidFeeRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidFeeRecipient(address feeRecipient)
func (deliveryEscrow *DeliveryEscrow) UnpackInvalidFeeRecipientError(raw []byte) (*DeliveryEscrowInvalidFeeRecipient, error) {
	out := new(DeliveryEscrowInvalidFeeRecipient)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InvalidFeeRecipient", raw); err != nil {
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

// DeliveryEscrowInvalidMilestones represents a InvalidMilestones error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidMilestones struct {
	ShippedBps uint16
	CustomsBps uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMilestones(uint16 shippedBps, uint16 customsBps)
func DeliveryEscrowInvalidMilestonesErrorID() common.Hash {
	return common.HexToHash("0xaad10d4224db03be8ca0a1a462f3b2cd47be4ef62959d12c8451be37fdf3fcef")
}

// UnpackInvalidMilestonesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMilestones(uint16 shippedBps, uint16 customsBps)
func (deliveryEscrow *DeliveryEscrow) UnpackInvalidMilestonesError(raw []byte) (*DeliveryEscrowInvalidMilestones, error) {
	out := new(DeliveryEscrowInvalidMilestones)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InvalidMilestones", raw); err != nil {
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

// DeliveryEscrowMilestonePaid represents a MilestonePaid error raised by the DeliveryEscrow contract.
type DeliveryEscrowMilestonePaid struct {
	OrderId   [32]byte
	Milestone uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MilestonePaid(bytes32 orderId, uint8 milestone)
func DeliveryEscrowMilestonePaidErrorID() common.Hash {
	return common.HexToHash("0x55173e7b8e1ba86bf4afb075d52e4ec14a17ab3084b5a54013ebd35110f3c307")
}

// UnpackMilestonePaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MilestonePaid(bytes32 orderId, uint8 milestone)
func (deliveryEscrow *DeliveryEscrow) UnpackMilestonePaidError(raw []byte) (*DeliveryEscrowMilestonePaid, error) {
	out := new(DeliveryEscrowMilestonePaid)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "MilestonePaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowMilestonesPaid represents a MilestonesPaid error raised by the DeliveryEscrow contract.
type DeliveryEscrowMilestonesPaid struct {
	OrderId    [32]byte
	Milestones uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MilestonesPaid(bytes32 orderId, uint8 milestones)
func DeliveryEscrowMilestonesPaidErrorID() common.Hash {
	return common.HexToHash("0x65df5c3768bc81f227729b280178204b09f1cfe0feae549dbbaee833780a7eee")
}

// UnpackMilestonesPaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MilestonesPaid(bytes32 orderId, uint8 milestones)
func (deliveryEscrow *DeliveryEscrow) UnpackMilestonesPaidError(raw []byte) (*DeliveryEscrowMilestonesPaid, error) {
	out := new(DeliveryEscrowMilestonesPaid)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "MilestonesPaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowNoSuchMilestone represents a NoSuchMilestone error raised by the DeliveryEscrow contract.
type DeliveryEscrowNoSuchMilestone struct {
	OrderId   [32]byte
	Milestone uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchMilestone(bytes32 orderId, uint8 milestone)
func DeliveryEscrowNoSuchMilestoneErrorID() common.Hash {
	return common.HexToHash("0x3fe91ce52b930549f2ef9453c04031e044ea3db6b19bb5b600ef4c3af3008506")
}

// UnpackNoSuchMilestoneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchMilestone(bytes32 orderId, uint8 milestone)
func (deliveryEscrow *DeliveryEscrow) UnpackNoSuchMilestoneError(raw []byte) (*DeliveryEscrowNoSuchMilestone, error) {
	out := new(DeliveryEscrowNoSuchMilestone)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "NoSuchMilestone", raw); err != nil {
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

// DeliveryEscrowTermsTooLong represents a TermsTooLong error raised by the DeliveryEscrow contract.
type DeliveryEscrowTermsTooLong struct {
	End   *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TermsTooLong(uint256 end, uint256 limit)
func DeliveryEscrowTermsTooLongErrorID() common.Hash {
	return common.HexToHash("0xf8708f9f836cfbe835d13bfb42dca8a714b1dcb8d539881036c787ad5481005a")
}

// UnpackTermsTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TermsTooLong(uint256 end, uint256 limit)
func (deliveryEscrow *DeliveryEscrow) UnpackTermsTooLongError(raw []byte) (*DeliveryEscrowTermsTooLong, error) {
	out := new(DeliveryEscrowTermsTooLong)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "TermsTooLong", raw); err != nil {
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
