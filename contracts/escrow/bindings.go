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

// Order is an auto generated low-level Go binding around an user-defined struct.
type Order struct {
	Status          uint8
	FundedAt        uint64
	Deadline        uint64
	InspectionEnds  uint64
	ArbitrationEnds uint64
	EndedAt         uint64
	Milestones      uint8
	DisputedBy      uint8
	Proven          bool
	BuyerBps        uint16
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	Buyer            common.Address
	Merchant         common.Address
	Arbiter          common.Address
	Attestors        []common.Address
	Amount           *big.Int
	DeliveryCodeHash [32]byte
	Destination      [32]byte
	TokenId          *big.Int
	Passport         common.Address
	Asset            common.Address
	FeeRecipient     common.Address
	Times            *big.Int
	Rules            *big.Int
}

// DeliveryEscrowMetaData contains all meta data concerning the DeliveryEscrow contract.
var DeliveryEscrowMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"attestationDigest\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirm\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"credit\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"who\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dispute\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"extend\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"buyerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"merchantSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"extensionDigest\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fund\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"merchantSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"fundWithAuthorization\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"merchantSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"validAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"validBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fundWithPermit\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"merchantSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"buyerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"permitDeadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permitSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"fundWithPermit2\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"merchantSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"permitDeadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"milestoneDigest\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milestone\",\"type\":\"uint8\",\"internalType\":\"enumMilestone\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"happenedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"order\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structOrder\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"},{\"name\":\"fundedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"inspectionEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"endedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"milestones\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"disputedBy\",\"type\":\"uint8\",\"internalType\":\"enumSide\"},{\"name\":\"proven\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"buyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"orderId\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prove\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"code\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publishTerms\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"refundAfter\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"refundedAfter\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"code\",\"type\":\"bytes16\",\"internalType\":\"bytes16\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseMilestone\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"milestone\",\"type\":\"uint8\",\"internalType\":\"enumMilestone\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"happenedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"buyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"itemToBuyer\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"reasonHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolveByDefault\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"retract\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settleBySplit\",\"inputs\":[{\"name\":\"t\",\"type\":\"tuple\",\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]},{\"name\":\"buyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"itemToBuyer\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"buyerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"merchantSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"splitDigest\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyerBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"itemToBuyer\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tokenCredit\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawFor\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"who\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawToken\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawTokenFor\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Cancelled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Confirmed\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"who\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Delivered\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"inspectionEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Disputed\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"evidenceHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Extended\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Funded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneReleased\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"milestone\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumMilestone\"},{\"name\":\"head\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"happenedAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Proven\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refunded\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RefundedAfter\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Resolved\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"buyerBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"itemToBuyer\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"byDefault\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"reasonHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Retracted\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"inspectionEnds\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SplitAgreed\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"buyerBps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"},{\"name\":\"itemToBuyer\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TermsPublished\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTerms\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestors\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"destination\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"times\",\"type\":\"uint256\",\"internalType\":\"Times\"},{\"name\":\"rules\",\"type\":\"uint256\",\"internalType\":\"Rules\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenCredited\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"who\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenWithdrawn\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"who\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"who\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AgreementExpired\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyProven\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AmountMismatch\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArbitrationOpen\",\"inputs\":[{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArbitrationOver\",\"inputs\":[{\"name\":\"arbitrationEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ArbitrationTooShort\",\"inputs\":[{\"name\":\"arbitration\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AttestorsNotAscending\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Closed\",\"inputs\":[{\"name\":\"closedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeadlineNotLater\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"current\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DeliveredBeforeFunding\",\"inputs\":[{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"fundedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"DeliveredInFuture\",\"inputs\":[{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DeliveredLate\",\"inputs\":[{\"name\":\"deliveredAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InspectionOpen\",\"inputs\":[{\"name\":\"inspectionEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InspectionOver\",\"inputs\":[{\"name\":\"inspectionEnds\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidAsset\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidAttestation\",\"inputs\":[{\"name\":\"place\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attestor\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidBps\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidBuyer\",\"inputs\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidBuyerSignature\",\"inputs\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidFeeRecipient\",\"inputs\":[{\"name\":\"feeRecipient\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidFundBy\",\"inputs\":[{\"name\":\"fundBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InvalidMerchant\",\"inputs\":[{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidMerchantSignature\",\"inputs\":[{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"InvalidMilestones\",\"inputs\":[{\"name\":\"shippedBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"customsBps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidPassport\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidThreshold\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"attestors\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MalformedTerms\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MilestonePaid\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milestone\",\"type\":\"uint8\",\"internalType\":\"enumMilestone\"}]},{\"type\":\"error\",\"name\":\"MilestonesPaid\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milestones\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NoSuchMilestone\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milestone\",\"type\":\"uint8\",\"internalType\":\"enumMilestone\"}]},{\"type\":\"error\",\"name\":\"NotArbiter\",\"inputs\":[{\"name\":\"arbiter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotBuyer\",\"inputs\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotEnoughSignatures\",\"inputs\":[{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotIndependent\",\"inputs\":[{\"name\":\"who\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotMerchant\",\"inputs\":[{\"name\":\"merchant\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOpener\",\"inputs\":[{\"name\":\"opener\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotParty\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToWithdraw\",\"inputs\":[{\"name\":\"asset\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"who\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RefundTooEarly\",\"inputs\":[{\"name\":\"openUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RefundTooMuch\",\"inputs\":[{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RefundWindowOver\",\"inputs\":[{\"name\":\"endedAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TermsExpired\",\"inputs\":[{\"name\":\"fundBy\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TermsTooLong\",\"inputs\":[{\"name\":\"end\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"limit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TokenNotCredited\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TokenNotReceived\",\"inputs\":[{\"name\":\"passport\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooLittleGas\",\"inputs\":[{\"name\":\"required\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WithdrawFailed\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongAmount\",\"inputs\":[{\"name\":\"expected\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCode\",\"inputs\":[{\"name\":\"deliveryCodeHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongSigners\",\"inputs\":[{\"name\":\"signers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"orderId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumStatus\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "DeliveryEscrow",
	Bin: "0x60808060405234601557615eae908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f5f3560e01c80631130751214612c61578063119d580b146129dc5780631244ef051461299457806313112b8d1461266c5780631795e90f146125bf5780632188b9d7146123ad57806322b983fd146122bb578063247d902e1461209f578063290ebb2214611fd9578063293423a114611f8157806329ffeac514611f125780632d09f99614611c4d5780632dc17d0514611bdf57806336da89c3146118a5578063376444da146117ed5780633ccdbb28146116fb5780633d158ee5146115f95780633f68069f14611461578063485e48b91461140b5780634c4c708e1461124957806384b0196e14611155578063856f42d61461112257806393f4846a14610ff3578063a5d223c514610e0d578063acc7e62314610c92578063adb5735c14610c3d578063cc1f0d2d14610bc5578063ce54b58f14610b7d578063cf2d848b14610871578063da36c11814610525578063e80160ab146102f3578063e972eb9e14610269578063ea3ef69b146102135763f940e38514610190575f80fd5b346102105760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610210576020906101e56101cd612f35565b6101d5612f58565b906101de613655565b3390615693565b907f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b80fd5b50346102105760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610210576020610261610250612e09565b610258612df2565b906004356135fa565b604051908152f35b50346102105761029061029a6102a161028136612ec1565b939061028b613655565b614048565b919390339061487f565b5082615014565b6040519182527f30ffc4d42f14864f540058facefd4cccd1899c7e18fdba48fcfb7c43ab292a5860203393a3807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b50346102105760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102105761032b61359e565b5060043581526002602052604081205461034361359e565b9060ff811660098110156104f857825264ffffffffff8160101c16926020830193845264ffffffffff8260b01c166040840190815264ffffffffff8360381c166060850190815264ffffffffff8460601c166080860190815264ffffffffff8560881c169060a0870191825260038660081c169260c088019384526103c787615496565b9460e089019560038110156104cb57865261ffff6101008a0198611000811615158a5260d81c16996101208a019a8b526040519951600981101561049e578a525167ffffffffffffffff90811660208b01529051811660408a015290518116606089015290518116608088015290511660a08601525160ff1660c085015251906003821015610471575060e0830152511515610100820152905161ffff1661012082015261014090f35b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526021600452fd5b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b50346102105761054b61053736612f9c565b92939561054697919297613655565b6136c9565b93909661055785614a16565b61014085015191602086015160a0870151946fffffffffffffffffffffffffffffffff610340892096169661058c3087615a9b565b966040519361059a85613138565b73ffffffffffffffffffffffffffffffffffffffff881685528960208601526040519485606081011067ffffffffffffffff60608801111761084357918f9695949392916020926060870160405286528286019687526040860198895260405161060381613138565b3081528c848201526106aa602e80610619615098565b6040519788917f5465726d73207769746e65737329000000000000000000000000000000000000828401528051918291018484015e81017f546f6b656e5065726d697373696f6e73286164647265737320746f6b656e2c75838201527f696e7432353620616d6f756e7429000000000000000000000000000000000000604e8201520301600e810187520185613181565b6e22d473030f116ddee9f6b43ac78ba33b1561083f576040517f137c29fe0000000000000000000000000000000000000000000000000000000081529651805173ffffffffffffffffffffffffffffffffffffffff1660048901526020015160248801529598899788979190516044890152516064880152805173ffffffffffffffffffffffffffffffffffffffff1660848801526020015160a487015273ffffffffffffffffffffffffffffffffffffffff1660c486015260e485015261010484016101409052610144840161078091613078565b908382037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc016101248501526107b592614a80565b0381835a6e22d473030f116ddee9f6b43ac78ba390f180156108345761081b575b506107f194926020989694926107eb92615af5565b85613d9f565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b610826898092613181565b610830575f6107d6565b8780fd5b6040513d8b823e3d90fd5b8880fd5b5060248f7f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b5060407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610210576004359067ffffffffffffffff8211610210576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc833603011261021057602435916fffffffffffffffffffffffffffffffff8316809303610b795761090e90610906613655565b600401614048565b919391608881901c64ffffffffff1680158015610b2e575b610aed578315610ac55763ffffffff6102208401511680910190158015610abc575b610a8d57506fffffffffffffffffffffffffffffffff61271060a08401519261ffff61097a60038360081c16876158ed565b9160d81c16020491160393808452600360205260408420548503948511610a6057848311610a305783945080610a0a94526003602052604085206109bf84825461350b565b9055604051908382527fa8d2a2dd2a6c434290cbc9e6917807ee560589d4c3db750850d978d94fb11ca060203393a360206101408201610a00848251613d2b565b51910151906154a9565b807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b50506044927fc210a53f000000000000000000000000000000000000000000000000000000008352600452602452fd5b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b7f3dbcc21d00000000000000000000000000000000000000000000000000000000855260045242602452604484fd5b50804211610948565b6004857f1f2a2005000000000000000000000000000000000000000000000000000000008152fd5b604485610b2c88610b0060ff8716614077565b907f9d8197440000000000000000000000000000000000000000000000000000000084526004526130bb565bfd5b50610b3b60ff8316614077565b6009811015610b4c57600814610926565b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b5080fd5b50346102105760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610210576020610261610bba612df2565b602435600435613545565b50346102105760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102105773ffffffffffffffffffffffffffffffffffffffff6040610c14612f35565b9282610c1e612f58565b94168152806020522091165f52602052602060405f2054604051908152f35b50346102105760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610210576020906101e5610c7b612f35565b610c83612f58565b8091610c8d613655565b615693565b50346102105760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610210576004359067ffffffffffffffff8211610210576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc833603011261021057610d0a613058565b91610d1f610d16613069565b91610906613655565b90919473ffffffffffffffffffffffffffffffffffffffff606084015116803303610dde575061ffff90610d538388615014565b16916127108311610db257610a0a9495610d6c836144ba565b807f637af7316884921d7a0f02480d6e3c3ff725bbb50230d067647d592848eda818608060405187815288151560208201528a60408201526064356060820152a2614763565b602485847f57094aae000000000000000000000000000000000000000000000000000000008252600452fd5b7ffff7d58e00000000000000000000000000000000000000000000000000000000865260045233602452604485fd5b503461021057610e27610e1f36612e51565b61028b613655565b9291610e338482615014565b610e3c84615496565b60038110156104f857600103610fcd5760208201519073ffffffffffffffffffffffffffffffffffffffff6040840151925b16803303610f9e57507f06e8609e0c91d3cb6395780eccbf17d9498cbca17f9ad371ec04554c1e410f73602086610ea8610a0a97986144ba565b64ffffffffff8160381c16908161100060017fffffffffffffffffffffffffffffff0000000000fffffffffffffffffffff3008416179216610f41575b5084895260028352604089205567ffffffffffffffff60405191168152a2610f3b6101408301519261270f6127109161ffff6102e06fffffffffffffffffffffffffffffffff60a0840151169201511602010490565b916154a9565b15610f7c575b6110027fffffffffffffffffffffffffffffffffffffffff0000000000ffffffffffff00909116603883901b17175b5f610ee5565b9050610f76610f9663ffffffff6101e0890151164261350b565b919050610f47565b7ff29cade200000000000000000000000000000000000000000000000000000000855260045233602452604484fd5b60408201519073ffffffffffffffffffffffffffffffffffffffff602084015192610e6e565b50346102105760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102105760043567ffffffffffffffff8111610b79576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610b7957602435907fffffffffffffffffffffffffffffffff000000000000000000000000000000008216820361111e5760206110e76110e16110c47fc65c86326997d6ec40c7e0c12b92206fdff87a664c6b2d8e886c999d85ce2e1294610906613655565b929091966110d28489615014565b6110db846144ba565b826144fe565b856153d4565b67ffffffffffffffff60405191168152a2807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b8280fd5b503461021057602061026161034061114f61113c36612e51565b61114960608201826130e4565b916152ca565b20614abe565b503461021057807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610210576111ed90611190613495565b906111996134d0565b9060206111fb604051936111ad8386613181565b8385525f3681376040519687967f0f00000000000000000000000000000000000000000000000000000000000000885260e08589015260e0880190613078565b908682036040880152613078565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b82811061123257505050500390f35b835185528695509381019392810192600101611223565b50346102105761125b610e1f36612e51565b90811573ffffffffffffffffffffffffffffffffffffffff60408301511680331415806113da575b6113ab575080158061139b575b6113885760038360081c16806113585750837fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb708680a21561134a57507c2710000000000000000000000000000000000000000000000000000000917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff006008921690845260026020524260881b1717176040822055807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b6113539261486a565b610a0a565b85604491867f65df5c37000000000000000000000000000000000000000000000000000000008352600452602452fd5b604485610b2c86610b0060ff8816614077565b506113a583614ffb565b15611290565b7fd20b19c900000000000000000000000000000000000000000000000000000000865260045233602452604485fd5b5081806113e8575b15611283565b5073ffffffffffffffffffffffffffffffffffffffff60208401511633146113e2565b50346102105760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610210576020610261611448613058565b611450613069565b611458612ddb565b91600435613430565b50346102105760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610210576004359067ffffffffffffffff8211610210576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8336030112610210576114d9613058565b6114e1613069565b906114ea612ddb565b60843567ffffffffffffffff81116115f55761150a903690600401612dad565b919060a4359667ffffffffffffffff88116115f15761153061153b983690600401612dad565b989091610906613655565b959193909461154987614ffb565b156115de5761ffff88169761271089116115b2579181611575610a0a9c9d95938c61157b98968a613430565b88614bbf565b807fd7f25d08a8d7c975524e79c6c8c1647b0b9ec60e2e2c60d4e677bc9eabccf56c604080518781528815156020820152a2614763565b60248b8a7f57094aae000000000000000000000000000000000000000000000000000000008252600452fd5b60448a610b2c87610b0060ff8c16614077565b8680fd5b8480fd5b50346102105761160b610e1f36612e51565b9291906116188483615014565b64ffffffffff8460601c169384421115806116d7575b6116a757929350610a0a926110008116156116995761ffff6102408301515b169161271083141593807f637af7316884921d7a0f02480d6e3c3ff725bbb50230d067647d592848eda8186080604051878152886020820152600160408201528a6060820152a2614763565b61ffff61026083015161164d565b604484867fc93c740600000000000000000000000000000000000000000000000000000000825260045242602452fd5b5073ffffffffffffffffffffffffffffffffffffffff60608301511633141561162e565b50346102105760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261021057611733612f35565b90602435916044359073ffffffffffffffffffffffffffffffffffffffff8216820361111e57611761613655565b73ffffffffffffffffffffffffffffffffffffffff81169384845260016020526040842081855260205273ffffffffffffffffffffffffffffffffffffffff604085205416913383036117b957610a0a9495506148fe565b6064858484897f2f1b5464000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b5034610210576117ff610e1f36612e51565b9073ffffffffffffffffffffffffffffffffffffffff602082959495015116803303611876575061182f82614ffb565b15611863578383947f96b38827f8e043aeb7a211c04f1394ada173505f232090ffb9f3a9f5cb1878b285610a0a96a2614753565b50604492610b0060ff610b2c9316614077565b7f5eeea42100000000000000000000000000000000000000000000000000000000845260045233602452604483fd5b50346102105760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102105760043567ffffffffffffffff8111610b79576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610b795760243567ffffffffffffffff811161111e57611934903690600401612dad565b60449391933567ffffffffffffffff811161111e57611957903690600401612dad565b9490936064359060843567ffffffffffffffff8111611bdb579061198361199693923690600401612dad565b93909161198e613655565b6004016136c9565b9390976119a285614a16565b60208501998a51918a73ffffffffffffffffffffffffffffffffffffffff84163314159384611bc7575b50505050611b805797866107f1969594936107eb938b60209c611a13575b5050505061014083015190516fffffffffffffffffffffffffffffffff60a08501511691614f10565b8392610140880151928651926fffffffffffffffffffffffffffffffff60a08b01511691604182145f14611adb5760ff91611a4d91615ac9565b94909373ffffffffffffffffffffffffffffffffffffffff6040519760207fd505accf00000000000000000000000000000000000000000000000000000000908a0152166024880152306044880152606487015260848601521660a484015260c483015260e482015260e48152611ac661010482613181565b905b828d83519301915af150865f80806119ea565b611b4e91611b7a9473ffffffffffffffffffffffffffffffffffffffff9694604051976020967f9fd5a6cf000000000000000000000000000000000000000000000000000000008a988901521660248701523060448701526064860152608485015260a060a485015260c4840191614a80565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613181565b90611ac8565b6044878973ffffffffffffffffffffffffffffffffffffffff8c517fd0c5582f00000000000000000000000000000000000000000000000000000000845216600452602452fd5b611bd19450614d23565b155f808a816119cc565b8580fd5b503461021057611bee36612e51565b611bf781614048565b80915092919215611c3a5750611c347f6043b5ee42f3473dce865cb17b5ea1cf030e57b69557b6738d0752328bb002929160405191829182613234565b0390a280f35b83610b2c84610b0060ff60449516614077565b50346102105760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102105760043567ffffffffffffffff8111610b79576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610b7957611cc4612e09565b611ccc612df2565b9060643567ffffffffffffffff81116115f557611ced903690600401612dad565b6084929192359167ffffffffffffffff83116115f157611d14611d1f933690600401612dad565b939096610906613655565b949197909360ff861696600188141580611f07575b611ef75764ffffffffff8760b01c169867ffffffffffffffff861699808b1115611ec75750879487947dffffffffffffffff000000000000000000000000000000000000000000009488948f948f7fec90f71f35939adc6d73305b121580c363f8e58355a930a6b9dadd734048de749f9d60409f9c8f9264ffffffffff9f64ffffffffff90611dd795611dd2928896611ddd9e5060101c1691614b52565b6135fa565b89614bbf565b60b01b16906003827fffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffffff851617941480611ebb575b611e5b575b5050508587526002602052808488205560601c1682519182526020820152a2807f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d80f35b63ffffffff610200611ea77fffffffffff0000000000ffffffffff0000000000ffffffffffffffffffffffff94959684906101c064ffffffffff63ffffffff9260b01c16920151160190565b920151160160601b921617175f8080611e16565b50611000831615611e11565b8c6044918c7f2a2199ff000000000000000000000000000000000000000000000000000000008352600452602452fd5b60448b610b2c8c610b008c614077565b506003881415611d34565b50346102105760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102105773ffffffffffffffffffffffffffffffffffffffff604060209282611f65612f35565b1681526001845281812060243582528452205416604051908152f35b50346102105760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102105760243590600282101561021057602061026183611fcc612ddb565b90604435906004356131c2565b503461021057611feb610e1f36612e51565b9192919060ff82167ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe810161208f575064ffffffffff8260381c16938442111561205f57839450807fd647759a2f3297cba8e32e398356f87d2583ecaaad1741fc2d5f7d67fd86198485610a0a96a2614594565b604484867f8e92e2bb00000000000000000000000000000000000000000000000000000000825260045242602452fd5b83610b2c86610b00604494614077565b50346122b7576120b161053736612f9c565b9390966120bd85614a16565b610140850151916020860151916fffffffffffffffffffffffffffffffff60a088015116956120ec3086615a9b565b95604182036121c5578c93929161210291615ac9565b73ffffffffffffffffffffffffffffffffffffffff8897939492971690813b156115f1578a978f6101249660ff918a9673ffffffffffffffffffffffffffffffffffffffff9a6040519d8e9c8d9b7fef55bec6000000000000000000000000000000000000000000000000000000008d521660048c01523060248c015260448b015260648a0152608489015260a48801521660c486015260e48501526101048401525af180156108345761081b57506107f194926020989694926107eb92615af5565b73ffffffffffffffffffffffffffffffffffffffff869b9997959294939d9a98961693843b156122b7576040519d8e9485947f88b7ab6300000000000000000000000000000000000000000000000000000000865273ffffffffffffffffffffffffffffffffffffffff166004860152306024860152886044860152606485015260848401528c60a484015260c4830160e0905260e483019061226792614a80565b03815a5f948591f19889156122ac5760209961228e575b50906107eb916107f19697615af5565b6107f19650906122a25f6107eb9493613181565b5f9650909161227e565b6040513d5f823e3d90fd5b5f80fd5b346122b75760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126122b7576122f2612f35565b6024356122fd613655565b73ffffffffffffffffffffffffffffffffffffffff821691825f52600160205260405f20825f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20541692831561237a57612355848085856148fe565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b90507f2f1b5464000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b6123c36123b936612ec1565b919061028b613655565b92906123cf338261487f565b9160ff8516600281036125265750429364ffffffffff8660381c168042116124f757505b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff006124468461270f6127109161ffff6102e06fffffffffffffffffffffffffffffffff60a0840151169201511602010490565b9563ffffffff6102008601511601961660038510156124ca576123559661014095600367ffffffffffffffff93855f5260026020528360601b92600a1b17171760405f20556040519384521660208301528460408301527f30fdfcf805bc5e095f5101a8581d426bfdf0f43224d8d002fce637c41f1b0eb360603393a30151613d2b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f9130b3d7000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b6001810361258157506101c082015163ffffffff1660b086901c64ffffffffff160193844211156123f357847fbb1c869d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b8461258e6125ba92614077565b907f9d819744000000000000000000000000000000000000000000000000000000005f526004526130bb565b60445ffd5b346122b7576125d0610e1f36612e51565b9060ff82166001810361265f57506101c081015163ffffffff1660b083901c64ffffffffff1601928342111561262f576123559350807ffe509803c09416b28ff3d8f690c8b0c61462a892c46d5430c8fb20abe472daf05f80a261466b565b837fe5464639000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b8361258e6125ba92614077565b346122b75760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126122b75760043567ffffffffffffffff81116122b757806004016101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126122b7576024356126e9612df2565b6064357fffffffffffffffffffffffffffffffff00000000000000000000000000000000811681036122b75760a43567ffffffffffffffff81116122b757612735903690600401612e20565b612740929192613655565b61274986614048565b949198909786888b8b60ff8a16988a60038b149a8b5f1461295157509360649361279e93879361278d6127a699896127bb9f9e9d9c9a612788906144ba565b6140d8565b60c0820151612941575b5050613545565b9301906130e4565b91906084359260ff6103008d015116916141d3565b15612839576080929167ffffffffffffffff6127fa81937ff9280b81de41cb280b0ebd76248b8b63346c565e351552e1b6225295672e9e7197896153d4565b916040519485521660208401525f6040840152166060820152a25f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b91926101e081019063ffffffff82511615155f146128f3575060809267ffffffffffffffff7ff9280b81de41cb280b0ebd76248b8b63346c565e351552e1b6225295672e9e7195936128c861289663ffffffff849651164261350b565b936110027fffffffffffffffffffffffffffffffffffffffff0000000000ffffffffffff00909116603886901b171790565b885f52600260205260405f20556040519485521660208401521660408201525f6060820152a2612355565b9293859261293c9692507f96a1d45706803157e7861874d03ce699b3dc5050a2dafd4ef6e80ab629f0b2509167ffffffffffffffff6040928351928352166020820152a2614594565b612355565b61294a916144fe565b8f5f612797565b94505093505050600181145f1461298757506127bb94939291606461279e8a8c8f8f6127a69761278d8f80612788889286614086565b8b61258e6125ba92614077565b346122b75760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126122b7576004355f526003602052602060405f2054604051908152f35b346122b75760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126122b75760043567ffffffffffffffff81116122b75780600401906101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126122b7576024359060028210156122b75760443592612a68612ddb565b9260a43567ffffffffffffffff81116122b757612a89903690600401612e20565b949092612a94613655565b612a9d81614048565b979195909660ff891660018103612c54575085612c465761ffff6102808901515b16938415612c1657612acf876158d9565b8a16612be6578694612b4867ffffffffffffffff9588958c6123559f968f612710978f7ffe41af289076bfe3fbfa7d4149ea14d515ea4577f321725eecfeb6b87ba551df9f60809f8c61279e92606494612b318489612788612b369b8e614086565b6131c2565b60ff61030060843595015116916141d3565b6fffffffffffffffffffffffffffffffff60a08b015116020498612b6b856158d9565b17875f52600260205260405f2055612b8660405180956130d7565b6020840152166040820152856060820152a28161ffff6102c08301511680612bbc575b50506040610140820151910151906154a9565b6127109192935082020490612bdd82610140850151610160860151906154a9565b03908380612ba9565b6125ba87897f55173e7b000000000000000000000000000000000000000000000000000000005f526004526130c9565b6125ba87897f3fe91ce5000000000000000000000000000000000000000000000000000000005f526004526130c9565b61ffff6102a0890151612abe565b8761258e6125ba92614077565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126122b75760043567ffffffffffffffff81116122b7576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126122b7576024359067ffffffffffffffff82116122b757612cee612cf9923690600401612dad565b92909161198e613655565b73ffffffffffffffffffffffffffffffffffffffff602082949394015116803303612d7e575092612d539184612d4d61014060209701516fffffffffffffffffffffffffffffffff60a08401511690613d2b565b84613d9f565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b7f5eeea421000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b9181601f840112156122b75782359167ffffffffffffffff83116122b757602083818601950101116122b757565b6064359067ffffffffffffffff821682036122b757565b6044359067ffffffffffffffff821682036122b757565b6024359067ffffffffffffffff821682036122b757565b9181601f840112156122b75782359167ffffffffffffffff83116122b7576020808501948460051b0101116122b757565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126122b7576004359067ffffffffffffffff82116122b7577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc826101a0920301126122b75760040190565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126122b7576004359067ffffffffffffffff82116122b7577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc826101a0920301126122b7576004019060243590565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036122b757565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036122b757565b359073ffffffffffffffffffffffffffffffffffffffff821682036122b757565b9060a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126122b75760043567ffffffffffffffff81116122b7576101a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82850301126122b7576004019160243567ffffffffffffffff81116122b7578161302991600401612dad565b9290929160443591606435916084359067ffffffffffffffff82116122b75761305491600401612dad565b9091565b6024359061ffff821682036122b757565b6044359081151582036122b757565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b60098110156124ca57602452565b60028110156124ca57602452565b9060028210156124ca5752565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156122b7570180359067ffffffffffffffff82116122b757602001918160051b360383136122b757565b6040810190811067ffffffffffffffff82111761315457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761315457604052565b916132319367ffffffffffffffff9161320f6040519460208601967f3f6baf850ef5eae13c8188fb0214aa46b1322a41101a52827f88e4e4482008478852604087015260608601906130d7565b60808401521660a082015260a0815261322960c082613181565b519020614abe565b90565b602081526101c081019173ffffffffffffffffffffffffffffffffffffffff61325c82612f7b565b16602083015273ffffffffffffffffffffffffffffffffffffffff61328360208301612f7b565b16604083015273ffffffffffffffffffffffffffffffffffffffff6132aa60408301612f7b565b16606083015260608101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156122b75781016020813591019367ffffffffffffffff82116122b7578160051b360385136122b75781906101a06080860152526101e0830193905f5b8181106133fb5750505060808101356fffffffffffffffffffffffffffffffff81168091036122b7576101a0916101809160a085015260a081013560c085015260c081013560e085015260e081013561010085015273ffffffffffffffffffffffffffffffffffffffff6133906101008301612f7b565b1661012085015273ffffffffffffffffffffffffffffffffffffffff6133b96101208301612f7b565b1661014085015273ffffffffffffffffffffffffffffffffffffffff6133e26101408301612f7b565b1661016085015261016081013582850152013591015290565b90919460208060019273ffffffffffffffffffffffffffffffffffffffff6134228a612f7b565b168152019601929101613319565b916132319367ffffffffffffffff9161ffff6040519460208601967fc5f8a86060aa86fb37aaf956f8cefc3976d516df8759764187fd573371df272788526040870152166060850152151560808401521660a082015260a0815261322960c082613181565b604051906134a4604083613181565b601782527f5761796d61726b2044656c697665727920457363726f770000000000000000006020830152565b604051906134df604083613181565b600182527f32000000000000000000000000000000000000000000000000000000000000006020830152565b9190820180921161351857565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9067ffffffffffffffff613231936040519260208401947f4aa88428c21e8b983dda2f190d566b9cd5c2bce76be8f1233fbb954e6c3dc6ba8652604085015260608401521660808201526080815261322960a082613181565b60405190610140820182811067ffffffffffffffff821117613154576040525f610120838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201520152565b9067ffffffffffffffff61323193816040519360208501957f2dcc906706f2f356d03273d2a781198810eb1a1843059540c40a90251b639be9875260408601521660608401521660808201526080815261322960a082613181565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6136a15760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b6136d281614048565b939190928382956136e660608401846130e4565b9091604084019384519160208201928351179460608301958651179061012084019182511795610140850196875117610160860151179760a0860198895160801c9060a01c17613aa957610180860167ffffffffffffffff815116804211613cfc575051956101a081019667ffffffffffffffff808951169116818111613cce57505063ffffffff61020082015116620151808110613c9c57506137964267ffffffffffffffff89511683614b52565b6fffffffffffffffffffffffffffffffff8a511615613c74578a51885173ffffffffffffffffffffffffffffffffffffffff845192169081158015613c6b575b613c3f5773ffffffffffffffffffffffffffffffffffffffff169182158015613c36575b8015613c2d575b613c015773ffffffffffffffffffffffffffffffffffffffff16918214908115613bf7575b50613bcc57506103008161383b60ff93615bee565b01511680158015613bc3575b8015613bb9575b613b895750919073ffffffffffffffffffffffffffffffffffffffff8751169273ffffffffffffffffffffffffffffffffffffffff808c51169151165f945f945b848610613ad15750505050505060a01c613aa957845190519073ffffffffffffffffffffffffffffffffffffffff8116908115159081613a70575b50613a45575073ffffffffffffffffffffffffffffffffffffffff8116908115159081613a34575b50613a095750806139f9575073ffffffffffffffffffffffffffffffffffffffff8088946fffffffffffffffffffffffffffffffff7f4560cb34c558787e8a59cf0b1d207105ce3b704d3b2fea1e9b9a2f6454b54dc19560017dffffffffffffffff00000000000000000000000000000000000000000000604097518a5f52600260205260b01b1666ffffffffff00004260101b161717865f2055519851915197518386519916895216602088015216951693a43233148015906139ef575b6139b9575050565b6139ea7f6043b5ee42f3473dce865cb17b5ea1cf030e57b69557b6738d0752328bb002929160405191829182613234565b0390a2565b50333b15156139b1565b8761258e60ff6125ba9316614077565b7f0cf20eb7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b613a3e9150615db6565b155f6138f2565b7f6f79c78a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff8416831491508115613a99575b505f6138ca565b613aa39150615db6565b5f613a92565b7f94836458000000000000000000000000000000000000000000000000000000005f5260045ffd5b9091929394958660051b82013590811115613b5d578281148015613b54575b8015613b4b575b613b095795600101949392919061388f565b73ffffffffffffffffffffffffffffffffffffffff907f66246ae5000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b50838114613af7565b50848114613af0565b867f6b569e53000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90507f7b7a98f1000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506020831161384e565b50828111613847565b7f66246ae5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905081145f613826565b827f4d7cf57d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50818314613801565b503083146137fa565b507ffbc8ce7e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b503082146137d6565b7f1f2a2005000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f74966f38000000000000000000000000000000000000000000000000000000005f526004526201518060245260445ffd5b7fe21cfdbb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f7438e7d5000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b9073ffffffffffffffffffffffffffffffffffffffff8216158015613d9957815b803403613d6a575015613d5d575050565b613d68913390614f10565b565b7f312b0033000000000000000000000000000000000000000000000000000000005f526004523460245260445ffd5b5f613d4c565b91909161012083019081519473ffffffffffffffffffffffffffffffffffffffff5f96161561404057613dd9906040860194838651614d23565b15613ffa57508061010073ffffffffffffffffffffffffffffffffffffffff92519401938285519116805f52600160205260405f20825f526020528360405f205416613fb8575b50505192519151921691823b156122b7576040517f23b872dd00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff919091166004820152306024820152604481018290525f8160648183875af180156122ac57613fa3575b506040517f6352211e000000000000000000000000000000000000000000000000000000008152816004820152602081602481865afa8015613f98578490613f31575b73ffffffffffffffffffffffffffffffffffffffff91501691308303613eff5750505050565b606494507f3161db08000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b506020813d602011613f90575b81613f4b60209383613181565b81010312613f8c575173ffffffffffffffffffffffffffffffffffffffff81168103613f8c5773ffffffffffffffffffffffffffffffffffffffff90613ed9565b8380fd5b3d9150613f3e565b6040513d86823e3d90fd5b613fb09193505f90613181565b5f915f613e96565b5f52600160205260405f20905f5260205260405f207fffffffffffffffffffffffff000000000000000000000000000000000000000081541690555f80613e20565b73ffffffffffffffffffffffffffffffffffffffff83517f272f2b47000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b505050505050565b6140599061114960608201826130e4565b6140666103408220614abe565b91825f52600260205260405f205490565b60ff1660098110156124ca5790565b6101c0015163ffffffff1660b09190911c64ffffffffff16018042116140a95750565b7fbb1c869d000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b67ffffffffffffffff64ffffffffff8260b01c1692169180831161417757504282116141475764ffffffffff9060101c16908161012c820110614119575050565b7fdbc5eeeb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507f5df086ba000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b827f7f81a39c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146135185760010190565b919490939480871061443a575092959493925f92839285805b6142335750505050508293945091909103614205575050565b7faf744d81000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6001811661425c575b98614250959697989960011c9586956141a6565b949099989796956141ec565b9498878a148015614430575b61440057808510156143d3578460051b82013573ffffffffffffffffffffffffffffffffffffffff8116908181036122b757898c10156143d3578b60051b8601357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1873603018112156122b75786019081359167ffffffffffffffff83116122b7576020019180360383136122b75761430381848985615b50565b92831561435e575b5050501561432f5750614324614250969798999a6141a6565b95509897969561423c565b857fdb734f3c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b823b15159350909183614377575b5050505f808061430b565b7f1626ba7e000000000000000000000000000000000000000000000000000000009293509060209160405184815289600482015260648660248301978895604087528160448601528385013701915afa915114165f808061436c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b87877faf744d81000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5080851015614268565b86907f79c193d2000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091613d689261ffff6102c08401511680614495575b509060406101408401519301519101916154a9565b61271090820204906144b382610140860151610160870151906154a9565b035f614480565b64ffffffffff9060601c168042116144cf5750565b7f0f3f1eb6000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b905f6020916040517fffffffffffffffffffffffffffffffff00000000000000000000000000000000848201921682526010815261453d603082613181565b604051918291518091835e8101838152039060025afa156122ac5760c05f519101518091036145695750565b7f398b2744000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190916145a45f4260048561505c565b905f52600260205260405f20556145c160038260081c16836158ed565b905f90600360ff5f92161461462c575b6145f391926145ed6101408601519460208701958651906154a9565b8461446a565b6101208201519073ffffffffffffffffffffffffffffffffffffffff82161561462757610100613d68930151905191615958565b505050565b50506145f36146638361270f6127109161ffff6102e06fffffffffffffffffffffffffffffffff60a0840151169201511602010490565b5f91506145d1565b916146cf91926146806127104260068561505c565b905f52600260205260405f205561469d60038260081c16846158ed565b612710808202049081600360ff5f95161461470a575b6146c8906101408701516020880151906154a9565b038361446a565b61012081015173ffffffffffffffffffffffffffffffffffffffff81161561470657816040610100613d6894015191015191615958565b5050565b50915061473f8461270f6127109161ffff6102e06fffffffffffffffffffffffffffffffff60a0840151169201511602010490565b6127108082020490819003929082016146b3565b9190916145a45f4260058561505c565b93919093614774844260078561505c565b905f52600260205260405f205561479160038260081c16856158ed565b61271084820204908194600360ff5f95161461481b575b50906147cd92916147c66101408801519660208901978851906154a9565b038561446a565b6101208301519173ffffffffffffffffffffffffffffffffffffffff8316156148155783610100613d68950151925f1461480957505191615958565b60409150015191615958565b50505050565b9450906147cd92506127106148588761270f6127109161ffff6102e06fffffffffffffffffffffffffffffffff60a0840151169201511602010490565b958602048082019503929190916147a8565b916146cf91926146806127104260088561505c565b602081015173ffffffffffffffffffffffffffffffffffffffff92831693921683146148f7576040015173ffffffffffffffffffffffffffffffffffffffff1682146148f157507f20b9b340000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60029150565b5060019150565b73ffffffffffffffffffffffffffffffffffffffff909392931692835f52600160205260405f20825f5260205260405f207fffffffffffffffffffffffff0000000000000000000000000000000000000000815416905581847f873d6480cf73ea9ea31fdf31b43b726f79acc7aff5dc80d7c3da159ca5c6386c602073ffffffffffffffffffffffffffffffffffffffff6040519581891687521694a4823b156122b7576040517f23b872dd00000000000000000000000000000000000000000000000000000000815230600482015273ffffffffffffffffffffffffffffffffffffffff9290921660248301526044820152905f908290606490829084905af180156122ac57614a0c5750565b5f613d6891613181565b73ffffffffffffffffffffffffffffffffffffffff6101408201511615614a3a5750565b60a06fffffffffffffffffffffffffffffffff9101517f312b0033000000000000000000000000000000000000000000000000000000005f52166004525f60245260445ffd5b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b604290614ac9613495565b6020815191012090614ad96134d0565b60208151910120604051927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84526020840152604083015246606083015230608083015260a082207f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b6401fffffffe6102006312cc03009363ffffffff6101c0850151160163ffffffff6101e0850151160192015160011b1601910190818111614b91575050565b7ff8708f9f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92909594939167ffffffffffffffff16804211614cf4575060208301918251918773ffffffffffffffffffffffffffffffffffffffff84163314159384614ce0575b50505050614c995750604001918251918473ffffffffffffffffffffffffffffffffffffffff84163314159384614c85575b50505050614c3f575050565b73ffffffffffffffffffffffffffffffffffffffff90517f272f2b47000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b614c8f9450614d23565b155f808481614c33565b73ffffffffffffffffffffffffffffffffffffffff8591517fd0c5582f000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b614cea9450614d23565b155f808781614c01565b7fc9ca31dc000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b929192614d3283858484615b50565b938415614d41575b5050505090565b909192935067ffffffffffffffff84116131545760405193614d8b601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200186613181565b808552602085019136828201116122b757815f92602092853786010152835180850151833b159591908615905f907f9b6d9b6d9b6d9b6d9b6d9b6d9b6d9b6d9b6d9b6d9b6d9b6d9b6d9b6d9b6d9b6e01614eef5750614ec9575b5f6040518581528660208201528260408201818760045afa9060403d019083717bd799e4a591fea53f8a8a3e9f931626ba7e5af13d1180965b11614e32575b50505050505f808080614d3a565b80604014614e8b57604114614e475780614e24565b6040919293945060608101515f1a60205201516060525b604051925f52516040526020600160805f825afa511860601b3d11905f6060526040525f80808080614e24565b507f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff919293945060400151601b8160ff1c0160205216606052614e5e565b614edd602060608401518401018686615b92565b80614ee85750614de5565b8096614e1e565b9690614efd575b8690614e1e565b9550614f0a828686615b92565b95614ef6565b92919092614f1e3082615a9b565b9073ffffffffffffffffffffffffffffffffffffffff81169473ffffffffffffffffffffffffffffffffffffffff604051917f23b872dd000000000000000000000000000000000000000000000000000000005f5216600452306024528360445260205f606481808a5af19060015f5114821615614fda575b6040525f60605215614fae57613d68939450615af5565b847f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b906001811516614ff257863b15153d15161690614f97565b503d5f823e3d90fd5b60ff16801515908161500b575090565b60039150111590565b9060ff1660038103615024575050565b60098110156124ca576125ba917f9d819744000000000000000000000000000000000000000000000000000000005f526004526130bb565b92919260098210156124ca577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016179060d81b9160881b171790565b604051906150a86101e083613181565b6101bf82527f732c75696e7438207468726573686f6c642c75696e743135322073616c7429006101c0837f5465726d7328616464726573732062757965722c61646472657373206d65726360208201527f68616e742c6164647265737320617262697465722c616464726573735b5d206160408201527f74746573746f72732c75696e7431323820616d6f756e742c627974657333322060608201527f64656c6976657279436f6465486173682c627974657333322064657374696e6160808201527f74696f6e2c75696e7432353620746f6b656e49642c616464726573732070617360a08201527f73706f72742c616464726573732061737365742c61646472657373206665655260c08201527f6563697069656e742c75696e7436342066756e6442792c75696e74363420646560e08201527f61646c696e652c75696e7433322067726163652c75696e74333220696e7370656101008201527f6374696f6e2c75696e743332206172626974726174696f6e2c75696e743332206101208201527f726566756e6457696e646f772c75696e7431362064656c6976657265644275796101408201527f65724270732c75696e74313620756e64656c69766572656442757965724270736101608201527f2c75696e74313620736869707065644270732c75696e74313620637573746f6d6101808201527f734270732c75696e743136206665654270732c75696e74313620626f6e6442706101a08201520152565b610180919392936152d9615098565b60208151910120906040519560051b809187378520908552610160826020870137608085015261016081013567ffffffffffffffff81168386015267ffffffffffffffff8160401c166101a086015263ffffffff8160801c166101c086015263ffffffff8160a01c166101e086015263ffffffff8160c01c1661020086015260e01c610220850152013561ffff811661024084015261ffff8160101c1661026084015261ffff8160201c1661028084015261ffff8160301c166102a084015261ffff8160401c166102c084015261ffff8160501c166102e084015260ff8160601c1661030084015260681c6103208301526103408201604052565b909291611000811661546a5764ffffffffff8160601c1663ffffffff61020082960151164201908110615456575b5090611000917fffffffffffffffffffffffffffffff0000000000ffffffffffffffffffffffff73ffffffffffffffff0000000000000000000000008660601b16911617905f5260026020521760405f2055565b67ffffffffffffffff169350611000615402565b507fea033684000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600390600a1c1660038110156124ca5790565b908215614627575a73ffffffffffffffffffffffffffffffffffffffff8316928361558157505f388180878661c350f161481557620162a9811061554f5750602073ffffffffffffffffffffffffffffffffffffffff7f4e45da441832cf53bdaa69235704fc0575e68210f459ee1562911024b12967d5925b845f525f835260405f208282165f52835260405f2061554287825461350b565b90556040519586521693a3565b7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f52620162a960045260245260445ffd5b6040517fa9059cbb00000000000000000000000000000000000000000000000000000000602082810191825273ffffffffffffffffffffffffffffffffffffffff8616602484015260448301889052915f91906155e18160648101611b4e565b519082856207a120f19081615671575b506148155762085c60811061563f5750602073ffffffffffffffffffffffffffffffffffffffff7f4e45da441832cf53bdaa69235704fc0575e68210f459ee1562911024b12967d592615522565b7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5262085c6060045260245260445ffd5b90503d1561568b575060015f5114601f3d11165b5f6155f1565b3b1515615685565b73ffffffffffffffffffffffffffffffffffffffff909392919316805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff85165f5260205260405f205493841561589457815f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f526020525f6040812055817fa4195c37c2947bbe89165f03e320b6903116f0b10d8cfdb522330f7ce6f9fa2473ffffffffffffffffffffffffffffffffffffffff6040519316928061577a8988836020909392919373ffffffffffffffffffffffffffffffffffffffff60408201951681520152565b0390a3806157e957505f604051615792602082613181565b525f80808086855af1156157a35750565b73ffffffffffffffffffffffffffffffffffffffff91507fa2269912000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b9073ffffffffffffffffffffffffffffffffffffffff604051917fa9059cbb000000000000000000000000000000000000000000000000000000005f52166004528360245260205f60448180865af19060015f511482161561587c575b604052156158515750565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b906001811516614ff257823b15153d15161690615846565b73ffffffffffffffffffffffffffffffffffffffff917fac46653e000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b60028110156124ca5760ff61010091161b90565b906fffffffffffffffffffffffffffffffff60a08301511691811561595357829160018116615938575b60021661592357505090565b9061ffff6102a0612710930151160204900390565b61028082015161271061ffff90911685020490930392615917565b505090565b5a6040517f23b872dd000000000000000000000000000000000000000000000000000000006020820190815230602483015273ffffffffffffffffffffffffffffffffffffffff86166044830152606482018590525f918291906159bf8160848101611b4e565b51908286622625a0f16148155762275ce28110615a69575073ffffffffffffffffffffffffffffffffffffffff16805f52600160205260405f20825f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20931692837fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790557f96eefe90fdfb7878a9374d133707d3ee4ceb56a91180973695ee44ebd85ec17d5f80a4565b7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5262275ce260045260245260445ffd5b602460106020939284936014526f70a082310000000000000000000000005f525afa601f3d11166020510290565b90806020116122b757813591816040116122b757602081013591604010156143d3576040013560f81c92565b615b00903090615a9b565b9080820391838303615b125750505050565b1115615b4857905b7fce6b173b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b505f90615b1a565b929091615b5c92615d47565b5060048110156124ca57159182615b7257505090565b73ffffffffffffffffffffffffffffffffffffffff919250811691161490565b919060207f1626ba7e00000000000000000000000000000000000000000000000000000000926040519284845260048401526024830194859160408352805184019081604487019160045afa9360443d01915afa169151141690565b615bfc610240820151615d7b565b615c0a610260820151615d7b565b61ffff6102e08201615c1c8151615d7b565b511615615d1b5761ffff6102808201511661ffff6102a0830151169061271082820111615ced5750506102c081015161ffff81161561470657615c5e90615d7b565b73ffffffffffffffffffffffffffffffffffffffff61016082015116908115908115615ce3575b8115615cbf575b50615c945750565b7ff80a23ec000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff9150602001511681145f615c8c565b3083149150615c85565b7faad10d42000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f57094aae000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b9060418303615d7157615d6a9250602081013591604082359201355f1a90615e1f565b9192909190565b50505f9160029190565b61ffff166127108111615d8b5750565b7f57094aae000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f6024816020937f01ffc9a70000000000000000000000000000000000000000000000000000000082527f80ac58cd00000000000000000000000000000000000000000000000000000000600452617530fa5f511515601f3d111681615e1a575090565b905090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615ea3579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156122ac575f5173ffffffffffffffffffffffffffffffffffffffff811615615e9957905f905f90565b505f906001905f90565b5050505f916003919056",
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

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe972eb9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes32 evidenceHash) returns()
func (deliveryEscrow *DeliveryEscrow) PackAnswer(t Terms, evidenceHash [32]byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("answer", t, evidenceHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe972eb9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes32 evidenceHash) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackAnswer(t Terms, evidenceHash [32]byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("answer", t, evidenceHash)
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
// the contract method with ID 0x4c4c708e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackCancel(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("cancel", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c4c708e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackCancel(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("cancel", t)
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x376444da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackConfirm(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("confirm", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x376444da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
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
// the contract method with ID 0x2188b9d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dispute((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes32 evidenceHash) payable returns()
func (deliveryEscrow *DeliveryEscrow) PackDispute(t Terms, evidenceHash [32]byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("dispute", t, evidenceHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2188b9d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dispute((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes32 evidenceHash) payable returns()
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

// PackExtend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d09f996.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extend((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, uint64 deadline, uint64 validUntil, bytes buyerSignature, bytes merchantSignature) returns()
func (deliveryEscrow *DeliveryEscrow) PackExtend(t Terms, deadline uint64, validUntil uint64, buyerSignature []byte, merchantSignature []byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("extend", t, deadline, validUntil, buyerSignature, merchantSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d09f996.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extend((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, uint64 deadline, uint64 validUntil, bytes buyerSignature, bytes merchantSignature) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackExtend(t Terms, deadline uint64, validUntil uint64, buyerSignature []byte, merchantSignature []byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("extend", t, deadline, validUntil, buyerSignature, merchantSignature)
}

// PackExtensionDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea3ef69b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extensionDigest(bytes32 id, uint64 deadline, uint64 validUntil) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackExtensionDigest(id [32]byte, deadline uint64, validUntil uint64) []byte {
	enc, err := deliveryEscrow.abi.Pack("extensionDigest", id, deadline, validUntil)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtensionDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea3ef69b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extensionDigest(bytes32 id, uint64 deadline, uint64 validUntil) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackExtensionDigest(id [32]byte, deadline uint64, validUntil uint64) ([]byte, error) {
	return deliveryEscrow.abi.Pack("extensionDigest", id, deadline, validUntil)
}

// UnpackExtensionDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea3ef69b.
//
// Solidity: function extensionDigest(bytes32 id, uint64 deadline, uint64 validUntil) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackExtensionDigest(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("extensionDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11307512.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes merchantSignature) payable returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackFund(t Terms, merchantSignature []byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("fund", t, merchantSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11307512.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes merchantSignature) payable returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackFund(t Terms, merchantSignature []byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("fund", t, merchantSignature)
}

// UnpackFund is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11307512.
//
// Solidity: function fund((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes merchantSignature) payable returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackFund(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("fund", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFundWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x247d902e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundWithAuthorization((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes merchantSignature, uint256 validAfter, uint256 validBefore, bytes signature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackFundWithAuthorization(t Terms, merchantSignature []byte, validAfter *big.Int, validBefore *big.Int, signature []byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("fundWithAuthorization", t, merchantSignature, validAfter, validBefore, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundWithAuthorization is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x247d902e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundWithAuthorization((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes merchantSignature, uint256 validAfter, uint256 validBefore, bytes signature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackFundWithAuthorization(t Terms, merchantSignature []byte, validAfter *big.Int, validBefore *big.Int, signature []byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("fundWithAuthorization", t, merchantSignature, validAfter, validBefore, signature)
}

// UnpackFundWithAuthorization is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x247d902e.
//
// Solidity: function fundWithAuthorization((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes merchantSignature, uint256 validAfter, uint256 validBefore, bytes signature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackFundWithAuthorization(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("fundWithAuthorization", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFundWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36da89c3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundWithPermit((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes merchantSignature, bytes buyerSignature, uint256 permitDeadline, bytes permitSignature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackFundWithPermit(t Terms, merchantSignature []byte, buyerSignature []byte, permitDeadline *big.Int, permitSignature []byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("fundWithPermit", t, merchantSignature, buyerSignature, permitDeadline, permitSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36da89c3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundWithPermit((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes merchantSignature, bytes buyerSignature, uint256 permitDeadline, bytes permitSignature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackFundWithPermit(t Terms, merchantSignature []byte, buyerSignature []byte, permitDeadline *big.Int, permitSignature []byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("fundWithPermit", t, merchantSignature, buyerSignature, permitDeadline, permitSignature)
}

// UnpackFundWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x36da89c3.
//
// Solidity: function fundWithPermit((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes merchantSignature, bytes buyerSignature, uint256 permitDeadline, bytes permitSignature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackFundWithPermit(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("fundWithPermit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackFundWithPermit2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda36c118.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fundWithPermit2((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes merchantSignature, uint256 nonce, uint256 permitDeadline, bytes signature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackFundWithPermit2(t Terms, merchantSignature []byte, nonce *big.Int, permitDeadline *big.Int, signature []byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("fundWithPermit2", t, merchantSignature, nonce, permitDeadline, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFundWithPermit2 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda36c118.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fundWithPermit2((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes merchantSignature, uint256 nonce, uint256 permitDeadline, bytes signature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackFundWithPermit2(t Terms, merchantSignature []byte, nonce *big.Int, permitDeadline *big.Int, signature []byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("fundWithPermit2", t, merchantSignature, nonce, permitDeadline, signature)
}

// UnpackFundWithPermit2 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda36c118.
//
// Solidity: function fundWithPermit2((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes merchantSignature, uint256 nonce, uint256 permitDeadline, bytes signature) returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackFundWithPermit2(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("fundWithPermit2", data)
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
// Solidity: function order(bytes32 id) view returns((uint8,uint64,uint64,uint64,uint64,uint64,uint8,uint8,bool,uint16))
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
// Solidity: function order(bytes32 id) view returns((uint8,uint64,uint64,uint64,uint64,uint64,uint8,uint8,bool,uint16))
func (deliveryEscrow *DeliveryEscrow) TryPackOrder(id [32]byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("order", id)
}

// UnpackOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe80160ab.
//
// Solidity: function order(bytes32 id) view returns((uint8,uint64,uint64,uint64,uint64,uint64,uint8,uint8,bool,uint16))
func (deliveryEscrow *DeliveryEscrow) UnpackOrder(data []byte) (Order, error) {
	out, err := deliveryEscrow.abi.Unpack("order", data)
	if err != nil {
		return *new(Order), err
	}
	out0 := *abi.ConvertType(out[0], new(Order)).(*Order)
	return out0, nil
}

// PackOrderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x856f42d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orderId((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackOrderId(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("orderId", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrderId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x856f42d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function orderId((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackOrderId(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("orderId", t)
}

// UnpackOrderId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x856f42d6.
//
// Solidity: function orderId((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackOrderId(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("orderId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93f4846a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prove((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes16 code) returns()
func (deliveryEscrow *DeliveryEscrow) PackProve(t Terms, code [16]byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("prove", t, code)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93f4846a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prove((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes16 code) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackProve(t Terms, code [16]byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("prove", t, code)
}

// PackPublishTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dc17d05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publishTerms((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackPublishTerms(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("publishTerms", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublishTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2dc17d05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publishTerms((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackPublishTerms(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("publishTerms", t)
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1795e90f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackRefund(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("refund", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1795e90f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackRefund(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("refund", t)
}

// PackRefundAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf2d848b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundAfter((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, uint128 amount) payable returns()
func (deliveryEscrow *DeliveryEscrow) PackRefundAfter(t Terms, amount *big.Int) []byte {
	enc, err := deliveryEscrow.abi.Pack("refundAfter", t, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf2d848b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundAfter((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, uint128 amount) payable returns()
func (deliveryEscrow *DeliveryEscrow) TryPackRefundAfter(t Terms, amount *big.Int) ([]byte, error) {
	return deliveryEscrow.abi.Pack("refundAfter", t, amount)
}

// PackRefundedAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1244ef05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refundedAfter(bytes32 id) view returns(uint256)
func (deliveryEscrow *DeliveryEscrow) PackRefundedAfter(id [32]byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("refundedAfter", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefundedAfter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1244ef05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refundedAfter(bytes32 id) view returns(uint256)
func (deliveryEscrow *DeliveryEscrow) TryPackRefundedAfter(id [32]byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("refundedAfter", id)
}

// UnpackRefundedAfter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1244ef05.
//
// Solidity: function refundedAfter(bytes32 id) view returns(uint256)
func (deliveryEscrow *DeliveryEscrow) UnpackRefundedAfter(data []byte) (*big.Int, error) {
	out, err := deliveryEscrow.abi.Unpack("refundedAfter", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13112b8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes32 head, uint64 deliveredAt, bytes16 code, uint256 signers, bytes[] signatures) returns()
func (deliveryEscrow *DeliveryEscrow) PackRelease(t Terms, head [32]byte, deliveredAt uint64, code [16]byte, signers *big.Int, signatures [][]byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("release", t, head, deliveredAt, code, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x13112b8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, bytes32 head, uint64 deliveredAt, bytes16 code, uint256 signers, bytes[] signatures) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackRelease(t Terms, head [32]byte, deliveredAt uint64, code [16]byte, signers *big.Int, signatures [][]byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("release", t, head, deliveredAt, code, signers, signatures)
}

// PackReleaseMilestone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x119d580b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseMilestone((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, uint8 milestone, bytes32 head, uint64 happenedAt, uint256 signers, bytes[] signatures) returns()
func (deliveryEscrow *DeliveryEscrow) PackReleaseMilestone(t Terms, milestone uint8, head [32]byte, happenedAt uint64, signers *big.Int, signatures [][]byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("releaseMilestone", t, milestone, head, happenedAt, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseMilestone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x119d580b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseMilestone((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, uint8 milestone, bytes32 head, uint64 happenedAt, uint256 signers, bytes[] signatures) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackReleaseMilestone(t Terms, milestone uint8, head [32]byte, happenedAt uint64, signers *big.Int, signatures [][]byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("releaseMilestone", t, milestone, head, happenedAt, signers, signatures)
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacc7e623.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, uint16 buyerBps, bool itemToBuyer, bytes32 reasonHash) returns()
func (deliveryEscrow *DeliveryEscrow) PackResolve(t Terms, buyerBps uint16, itemToBuyer bool, reasonHash [32]byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("resolve", t, buyerBps, itemToBuyer, reasonHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacc7e623.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, uint16 buyerBps, bool itemToBuyer, bytes32 reasonHash) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackResolve(t Terms, buyerBps uint16, itemToBuyer bool, reasonHash [32]byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("resolve", t, buyerBps, itemToBuyer, reasonHash)
}

// PackResolveByDefault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d158ee5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolveByDefault((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackResolveByDefault(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("resolveByDefault", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolveByDefault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d158ee5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolveByDefault((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackResolveByDefault(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("resolveByDefault", t)
}

// PackRetract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5d223c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retract((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackRetract(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("retract", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetract is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5d223c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retract((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackRetract(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("retract", t)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x290ebb22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) PackSettle(t Terms) []byte {
	enc, err := deliveryEscrow.abi.Pack("settle", t)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x290ebb22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackSettle(t Terms) ([]byte, error) {
	return deliveryEscrow.abi.Pack("settle", t)
}

// PackSettleBySplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f68069f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settleBySplit((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, uint16 buyerBps, bool itemToBuyer, uint64 validUntil, bytes buyerSignature, bytes merchantSignature) returns()
func (deliveryEscrow *DeliveryEscrow) PackSettleBySplit(t Terms, buyerBps uint16, itemToBuyer bool, validUntil uint64, buyerSignature []byte, merchantSignature []byte) []byte {
	enc, err := deliveryEscrow.abi.Pack("settleBySplit", t, buyerBps, itemToBuyer, validUntil, buyerSignature, merchantSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettleBySplit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f68069f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settleBySplit((address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) t, uint16 buyerBps, bool itemToBuyer, uint64 validUntil, bytes buyerSignature, bytes merchantSignature) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackSettleBySplit(t Terms, buyerBps uint16, itemToBuyer bool, validUntil uint64, buyerSignature []byte, merchantSignature []byte) ([]byte, error) {
	return deliveryEscrow.abi.Pack("settleBySplit", t, buyerBps, itemToBuyer, validUntil, buyerSignature, merchantSignature)
}

// PackSplitDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x485e48b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function splitDigest(bytes32 id, uint16 buyerBps, bool itemToBuyer, uint64 validUntil) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) PackSplitDigest(id [32]byte, buyerBps uint16, itemToBuyer bool, validUntil uint64) []byte {
	enc, err := deliveryEscrow.abi.Pack("splitDigest", id, buyerBps, itemToBuyer, validUntil)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSplitDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x485e48b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function splitDigest(bytes32 id, uint16 buyerBps, bool itemToBuyer, uint64 validUntil) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) TryPackSplitDigest(id [32]byte, buyerBps uint16, itemToBuyer bool, validUntil uint64) ([]byte, error) {
	return deliveryEscrow.abi.Pack("splitDigest", id, buyerBps, itemToBuyer, validUntil)
}

// UnpackSplitDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x485e48b9.
//
// Solidity: function splitDigest(bytes32 id, uint16 buyerBps, bool itemToBuyer, uint64 validUntil) view returns(bytes32)
func (deliveryEscrow *DeliveryEscrow) UnpackSplitDigest(data []byte) ([32]byte, error) {
	out, err := deliveryEscrow.abi.Unpack("splitDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
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
// Solidity: function withdraw(address asset, address to) returns(uint256)
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
// Solidity: function withdraw(address asset, address to) returns(uint256)
func (deliveryEscrow *DeliveryEscrow) TryPackWithdraw(asset common.Address, to common.Address) ([]byte, error) {
	return deliveryEscrow.abi.Pack("withdraw", asset, to)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf940e385.
//
// Solidity: function withdraw(address asset, address to) returns(uint256)
func (deliveryEscrow *DeliveryEscrow) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := deliveryEscrow.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadb5735c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawFor(address asset, address who) returns(uint256)
func (deliveryEscrow *DeliveryEscrow) PackWithdrawFor(asset common.Address, who common.Address) []byte {
	enc, err := deliveryEscrow.abi.Pack("withdrawFor", asset, who)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadb5735c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawFor(address asset, address who) returns(uint256)
func (deliveryEscrow *DeliveryEscrow) TryPackWithdrawFor(asset common.Address, who common.Address) ([]byte, error) {
	return deliveryEscrow.abi.Pack("withdrawFor", asset, who)
}

// UnpackWithdrawFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadb5735c.
//
// Solidity: function withdrawFor(address asset, address who) returns(uint256)
func (deliveryEscrow *DeliveryEscrow) UnpackWithdrawFor(data []byte) (*big.Int, error) {
	out, err := deliveryEscrow.abi.Unpack("withdrawFor", data)
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

// PackWithdrawTokenFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22b983fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawTokenFor(address passport, uint256 tokenId) returns()
func (deliveryEscrow *DeliveryEscrow) PackWithdrawTokenFor(passport common.Address, tokenId *big.Int) []byte {
	enc, err := deliveryEscrow.abi.Pack("withdrawTokenFor", passport, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawTokenFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22b983fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawTokenFor(address passport, uint256 tokenId) returns()
func (deliveryEscrow *DeliveryEscrow) TryPackWithdrawTokenFor(passport common.Address, tokenId *big.Int) ([]byte, error) {
	return deliveryEscrow.abi.Pack("withdrawTokenFor", passport, tokenId)
}

// DeliveryEscrowAnswered represents a Answered event raised by the DeliveryEscrow contract.
type DeliveryEscrowAnswered struct {
	OrderId      [32]byte
	By           common.Address
	EvidenceHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowAnswered) ContractEventName() string {
	return DeliveryEscrowAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed orderId, address indexed by, bytes32 evidenceHash)
func (deliveryEscrow *DeliveryEscrow) UnpackAnsweredEvent(log *types.Log) (*DeliveryEscrowAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowAnswered)
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
	OrderId         [32]byte
	Head            [32]byte
	DeliveredAt     uint64
	InspectionEnds  uint64
	ArbitrationEnds uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowDeliveredEventName = "Delivered"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowDelivered) ContractEventName() string {
	return DeliveryEscrowDeliveredEventName
}

// UnpackDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Delivered(bytes32 indexed orderId, bytes32 head, uint64 deliveredAt, uint64 inspectionEnds, uint64 arbitrationEnds)
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
	By              common.Address
	EvidenceHash    [32]byte
	ArbitrationEnds uint64
	Bond            *big.Int
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
// Solidity: event Disputed(bytes32 indexed orderId, address indexed by, bytes32 evidenceHash, uint64 arbitrationEnds, uint256 bond)
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

// DeliveryEscrowExtended represents a Extended event raised by the DeliveryEscrow contract.
type DeliveryEscrowExtended struct {
	OrderId         [32]byte
	Deadline        uint64
	ArbitrationEnds uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowExtendedEventName = "Extended"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowExtended) ContractEventName() string {
	return DeliveryEscrowExtendedEventName
}

// UnpackExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Extended(bytes32 indexed orderId, uint64 deadline, uint64 arbitrationEnds)
func (deliveryEscrow *DeliveryEscrow) UnpackExtendedEvent(log *types.Log) (*DeliveryEscrowExtended, error) {
	event := "Extended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowExtended)
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

// DeliveryEscrowProven represents a Proven event raised by the DeliveryEscrow contract.
type DeliveryEscrowProven struct {
	OrderId         [32]byte
	ArbitrationEnds uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowProvenEventName = "Proven"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowProven) ContractEventName() string {
	return DeliveryEscrowProvenEventName
}

// UnpackProvenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Proven(bytes32 indexed orderId, uint64 arbitrationEnds)
func (deliveryEscrow *DeliveryEscrow) UnpackProvenEvent(log *types.Log) (*DeliveryEscrowProven, error) {
	event := "Proven"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowProven)
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

// DeliveryEscrowRefundedAfter represents a RefundedAfter event raised by the DeliveryEscrow contract.
type DeliveryEscrowRefundedAfter struct {
	OrderId [32]byte
	By      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowRefundedAfterEventName = "RefundedAfter"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowRefundedAfter) ContractEventName() string {
	return DeliveryEscrowRefundedAfterEventName
}

// UnpackRefundedAfterEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RefundedAfter(bytes32 indexed orderId, address indexed by, uint256 amount)
func (deliveryEscrow *DeliveryEscrow) UnpackRefundedAfterEvent(log *types.Log) (*DeliveryEscrowRefundedAfter, error) {
	event := "RefundedAfter"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowRefundedAfter)
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
	OrderId     [32]byte
	BuyerBps    uint16
	ItemToBuyer bool
	ByDefault   bool
	ReasonHash  [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowResolvedEventName = "Resolved"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowResolved) ContractEventName() string {
	return DeliveryEscrowResolvedEventName
}

// UnpackResolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resolved(bytes32 indexed orderId, uint16 buyerBps, bool itemToBuyer, bool byDefault, bytes32 reasonHash)
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

// DeliveryEscrowRetracted represents a Retracted event raised by the DeliveryEscrow contract.
type DeliveryEscrowRetracted struct {
	OrderId        [32]byte
	InspectionEnds uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowRetractedEventName = "Retracted"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowRetracted) ContractEventName() string {
	return DeliveryEscrowRetractedEventName
}

// UnpackRetractedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Retracted(bytes32 indexed orderId, uint64 inspectionEnds)
func (deliveryEscrow *DeliveryEscrow) UnpackRetractedEvent(log *types.Log) (*DeliveryEscrowRetracted, error) {
	event := "Retracted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowRetracted)
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

// DeliveryEscrowSplitAgreed represents a SplitAgreed event raised by the DeliveryEscrow contract.
type DeliveryEscrowSplitAgreed struct {
	OrderId     [32]byte
	BuyerBps    uint16
	ItemToBuyer bool
	Raw         *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowSplitAgreedEventName = "SplitAgreed"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowSplitAgreed) ContractEventName() string {
	return DeliveryEscrowSplitAgreedEventName
}

// UnpackSplitAgreedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SplitAgreed(bytes32 indexed orderId, uint16 buyerBps, bool itemToBuyer)
func (deliveryEscrow *DeliveryEscrow) UnpackSplitAgreedEvent(log *types.Log) (*DeliveryEscrowSplitAgreed, error) {
	event := "SplitAgreed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowSplitAgreed)
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

// DeliveryEscrowTermsPublished represents a TermsPublished event raised by the DeliveryEscrow contract.
type DeliveryEscrowTermsPublished struct {
	OrderId [32]byte
	Terms   Terms
	Raw     *types.Log // Blockchain specific contextual infos
}

const DeliveryEscrowTermsPublishedEventName = "TermsPublished"

// ContractEventName returns the user-defined event name.
func (DeliveryEscrowTermsPublished) ContractEventName() string {
	return DeliveryEscrowTermsPublishedEventName
}

// UnpackTermsPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TermsPublished(bytes32 indexed orderId, (address,address,address,address[],uint128,bytes32,bytes32,uint256,address,address,address,uint256,uint256) terms)
func (deliveryEscrow *DeliveryEscrow) UnpackTermsPublishedEvent(log *types.Log) (*DeliveryEscrowTermsPublished, error) {
	event := "TermsPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != deliveryEscrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DeliveryEscrowTermsPublished)
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
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["AgreementExpired"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackAgreementExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["AlreadyProven"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackAlreadyProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["AmountMismatch"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackAmountMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["ArbitrationOpen"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackArbitrationOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["ArbitrationOver"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackArbitrationOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["ArbitrationTooShort"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackArbitrationTooShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["AttestorsNotAscending"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackAttestorsNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["Closed"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["DeadlineNotLater"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackDeadlineNotLaterError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["DeliveredBeforeFunding"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackDeliveredBeforeFundingError(raw[4:])
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
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidAsset"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidAssetError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidAttestation"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidAttestationError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidBps"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidBpsError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidBuyer"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidBuyerError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidBuyerSignature"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidBuyerSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidFeeRecipient"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidFeeRecipientError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidFundBy"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidFundByError(raw[4:])
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
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["InvalidPassport"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackInvalidPassportError(raw[4:])
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
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["NotIndependent"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackNotIndependentError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["NotMerchant"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackNotMerchantError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["NotOpener"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackNotOpenerError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["NotParty"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackNotPartyError(raw[4:])
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
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["RefundTooMuch"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackRefundTooMuchError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["RefundWindowOver"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackRefundWindowOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackSafeERC20FailedOperationError(raw[4:])
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
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["WithdrawFailed"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackWithdrawFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["WrongAmount"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackWrongAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["WrongCode"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackWrongCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["WrongSigners"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackWrongSignersError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackWrongStatusError(raw[4:])
	}
	if bytes.Equal(raw[:4], deliveryEscrow.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return deliveryEscrow.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DeliveryEscrowAgreementExpired represents a AgreementExpired error raised by the DeliveryEscrow contract.
type DeliveryEscrowAgreementExpired struct {
	ValidUntil uint64
	BlockTime  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AgreementExpired(uint64 validUntil, uint256 blockTime)
func DeliveryEscrowAgreementExpiredErrorID() common.Hash {
	return common.HexToHash("0xc9ca31dcaaefc2af3b3b1e1422915c02dc070a2a07020900cf8ea9d29d366dfd")
}

// UnpackAgreementExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AgreementExpired(uint64 validUntil, uint256 blockTime)
func (deliveryEscrow *DeliveryEscrow) UnpackAgreementExpiredError(raw []byte) (*DeliveryEscrowAgreementExpired, error) {
	out := new(DeliveryEscrowAgreementExpired)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "AgreementExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowAlreadyProven represents a AlreadyProven error raised by the DeliveryEscrow contract.
type DeliveryEscrowAlreadyProven struct {
	OrderId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyProven(bytes32 orderId)
func DeliveryEscrowAlreadyProvenErrorID() common.Hash {
	return common.HexToHash("0xea033684b2eb17b3fc70d5009bef3efe803909cba52e3380dd0e081697f487ad")
}

// UnpackAlreadyProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyProven(bytes32 orderId)
func (deliveryEscrow *DeliveryEscrow) UnpackAlreadyProvenError(raw []byte) (*DeliveryEscrowAlreadyProven, error) {
	out := new(DeliveryEscrowAlreadyProven)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "AlreadyProven", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// DeliveryEscrowArbitrationTooShort represents a ArbitrationTooShort error raised by the DeliveryEscrow contract.
type DeliveryEscrowArbitrationTooShort struct {
	Arbitration uint32
	Minimum     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArbitrationTooShort(uint32 arbitration, uint256 minimum)
func DeliveryEscrowArbitrationTooShortErrorID() common.Hash {
	return common.HexToHash("0x74966f38a32f45311b43b40d6fdc184b3392fbe06ae7eaa1f4c250ae161fcc13")
}

// UnpackArbitrationTooShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArbitrationTooShort(uint32 arbitration, uint256 minimum)
func (deliveryEscrow *DeliveryEscrow) UnpackArbitrationTooShortError(raw []byte) (*DeliveryEscrowArbitrationTooShort, error) {
	out := new(DeliveryEscrowArbitrationTooShort)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "ArbitrationTooShort", raw); err != nil {
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

// DeliveryEscrowDeadlineNotLater represents a DeadlineNotLater error raised by the DeliveryEscrow contract.
type DeliveryEscrowDeadlineNotLater struct {
	Deadline uint64
	Current  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineNotLater(uint64 deadline, uint64 current)
func DeliveryEscrowDeadlineNotLaterErrorID() common.Hash {
	return common.HexToHash("0x2a2199ffe7e6b77a1aff7181a265c3d1a19f03f13c9bbbbefe70abd7a8a36bc0")
}

// UnpackDeadlineNotLaterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineNotLater(uint64 deadline, uint64 current)
func (deliveryEscrow *DeliveryEscrow) UnpackDeadlineNotLaterError(raw []byte) (*DeliveryEscrowDeadlineNotLater, error) {
	out := new(DeliveryEscrowDeadlineNotLater)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "DeadlineNotLater", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowDeliveredBeforeFunding represents a DeliveredBeforeFunding error raised by the DeliveryEscrow contract.
type DeliveryEscrowDeliveredBeforeFunding struct {
	DeliveredAt uint64
	FundedAt    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeliveredBeforeFunding(uint64 deliveredAt, uint64 fundedAt)
func DeliveryEscrowDeliveredBeforeFundingErrorID() common.Hash {
	return common.HexToHash("0xdbc5eeebe31ce9fd8eebd2ef7531fddafb9a16be3f80074d8bfef865344f5285")
}

// UnpackDeliveredBeforeFundingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeliveredBeforeFunding(uint64 deliveredAt, uint64 fundedAt)
func (deliveryEscrow *DeliveryEscrow) UnpackDeliveredBeforeFundingError(raw []byte) (*DeliveryEscrowDeliveredBeforeFunding, error) {
	out := new(DeliveryEscrowDeliveredBeforeFunding)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "DeliveredBeforeFunding", raw); err != nil {
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

// DeliveryEscrowInvalidAsset represents a InvalidAsset error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidAsset struct {
	Asset common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAsset(address asset)
func DeliveryEscrowInvalidAssetErrorID() common.Hash {
	return common.HexToHash("0x6f79c78ae90672f85184cf97c34786d9e028ca8baddb6fc2767876c07cb30db2")
}

// UnpackInvalidAssetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAsset(address asset)
func (deliveryEscrow *DeliveryEscrow) UnpackInvalidAssetError(raw []byte) (*DeliveryEscrowInvalidAsset, error) {
	out := new(DeliveryEscrowInvalidAsset)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InvalidAsset", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowInvalidAttestation represents a InvalidAttestation error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidAttestation struct {
	Place    *big.Int
	Attestor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAttestation(uint256 place, address attestor)
func DeliveryEscrowInvalidAttestationErrorID() common.Hash {
	return common.HexToHash("0xdb734f3cfd964115401d543c968e57fcf6ed737b494b47b78ceb6b18f6e90770")
}

// UnpackInvalidAttestationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAttestation(uint256 place, address attestor)
func (deliveryEscrow *DeliveryEscrow) UnpackInvalidAttestationError(raw []byte) (*DeliveryEscrowInvalidAttestation, error) {
	out := new(DeliveryEscrowInvalidAttestation)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InvalidAttestation", raw); err != nil {
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

// DeliveryEscrowInvalidBuyer represents a InvalidBuyer error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidBuyer struct {
	Buyer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidBuyer(address buyer)
func DeliveryEscrowInvalidBuyerErrorID() common.Hash {
	return common.HexToHash("0x4d7cf57d7c755d11aa068eabc8b7f647ed293380fd95c658c2888b266d33c27b")
}

// UnpackInvalidBuyerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidBuyer(address buyer)
func (deliveryEscrow *DeliveryEscrow) UnpackInvalidBuyerError(raw []byte) (*DeliveryEscrowInvalidBuyer, error) {
	out := new(DeliveryEscrowInvalidBuyer)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InvalidBuyer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowInvalidBuyerSignature represents a InvalidBuyerSignature error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidBuyerSignature struct {
	Buyer  common.Address
	Digest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidBuyerSignature(address buyer, bytes32 digest)
func DeliveryEscrowInvalidBuyerSignatureErrorID() common.Hash {
	return common.HexToHash("0xd0c5582ff4147acf766cedd6f0287a6e8bea2a4280f6866d0cfb4193d01ca938")
}

// UnpackInvalidBuyerSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidBuyerSignature(address buyer, bytes32 digest)
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

// DeliveryEscrowInvalidFundBy represents a InvalidFundBy error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidFundBy struct {
	FundBy   uint64
	Deadline uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidFundBy(uint64 fundBy, uint64 deadline)
func DeliveryEscrowInvalidFundByErrorID() common.Hash {
	return common.HexToHash("0xe21cfdbb6a67d2e2d08217397e13573f44b6ec20b222a46eb21871851c148986")
}

// UnpackInvalidFundByError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidFundBy(uint64 fundBy, uint64 deadline)
func (deliveryEscrow *DeliveryEscrow) UnpackInvalidFundByError(raw []byte) (*DeliveryEscrowInvalidFundBy, error) {
	out := new(DeliveryEscrowInvalidFundBy)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InvalidFundBy", raw); err != nil {
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
	Digest   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMerchantSignature(address merchant, bytes32 digest)
func DeliveryEscrowInvalidMerchantSignatureErrorID() common.Hash {
	return common.HexToHash("0x272f2b471eefb6854b8bdefa6bae186b01948fb83c212829d76f8b49d221e5ad")
}

// UnpackInvalidMerchantSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMerchantSignature(address merchant, bytes32 digest)
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

// DeliveryEscrowInvalidPassport represents a InvalidPassport error raised by the DeliveryEscrow contract.
type DeliveryEscrowInvalidPassport struct {
	Passport common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidPassport(address passport)
func DeliveryEscrowInvalidPassportErrorID() common.Hash {
	return common.HexToHash("0x0cf20eb741a55de010e10063659ad5c6223b1c4a021c656e0ad5438e924f1550")
}

// UnpackInvalidPassportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidPassport(address passport)
func (deliveryEscrow *DeliveryEscrow) UnpackInvalidPassportError(raw []byte) (*DeliveryEscrowInvalidPassport, error) {
	out := new(DeliveryEscrowInvalidPassport)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "InvalidPassport", raw); err != nil {
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

// DeliveryEscrowNotIndependent represents a NotIndependent error raised by the DeliveryEscrow contract.
type DeliveryEscrowNotIndependent struct {
	Who common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotIndependent(address who)
func DeliveryEscrowNotIndependentErrorID() common.Hash {
	return common.HexToHash("0x66246ae55369819c08bdd7128108070a672a82e7a365626d0ab86a7ccdaf36b6")
}

// UnpackNotIndependentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotIndependent(address who)
func (deliveryEscrow *DeliveryEscrow) UnpackNotIndependentError(raw []byte) (*DeliveryEscrowNotIndependent, error) {
	out := new(DeliveryEscrowNotIndependent)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "NotIndependent", raw); err != nil {
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

// DeliveryEscrowNotOpener represents a NotOpener error raised by the DeliveryEscrow contract.
type DeliveryEscrowNotOpener struct {
	Opener common.Address
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpener(address opener, address caller)
func DeliveryEscrowNotOpenerErrorID() common.Hash {
	return common.HexToHash("0xf29cade26b4e42897dd5561f3329ceb5b7109f6335a143b4c1750da9c0ce11da")
}

// UnpackNotOpenerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpener(address opener, address caller)
func (deliveryEscrow *DeliveryEscrow) UnpackNotOpenerError(raw []byte) (*DeliveryEscrowNotOpener, error) {
	out := new(DeliveryEscrowNotOpener)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "NotOpener", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowNotParty represents a NotParty error raised by the DeliveryEscrow contract.
type DeliveryEscrowNotParty struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotParty(address caller)
func DeliveryEscrowNotPartyErrorID() common.Hash {
	return common.HexToHash("0x20b9b3408989ca42d5fa2663f15008e4a0eb67196888f609b60bc67db38ad0ab")
}

// UnpackNotPartyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotParty(address caller)
func (deliveryEscrow *DeliveryEscrow) UnpackNotPartyError(raw []byte) (*DeliveryEscrowNotParty, error) {
	out := new(DeliveryEscrowNotParty)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "NotParty", raw); err != nil {
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

// DeliveryEscrowRefundTooMuch represents a RefundTooMuch error raised by the DeliveryEscrow contract.
type DeliveryEscrowRefundTooMuch struct {
	Limit  *big.Int
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefundTooMuch(uint256 limit, uint256 amount)
func DeliveryEscrowRefundTooMuchErrorID() common.Hash {
	return common.HexToHash("0xc210a53f610fa6797e34e7bc5dc9c231a3768560c29b6203b78fea9c5d230a58")
}

// UnpackRefundTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefundTooMuch(uint256 limit, uint256 amount)
func (deliveryEscrow *DeliveryEscrow) UnpackRefundTooMuchError(raw []byte) (*DeliveryEscrowRefundTooMuch, error) {
	out := new(DeliveryEscrowRefundTooMuch)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "RefundTooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowRefundWindowOver represents a RefundWindowOver error raised by the DeliveryEscrow contract.
type DeliveryEscrowRefundWindowOver struct {
	EndedAt   *big.Int
	BlockTime *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefundWindowOver(uint256 endedAt, uint256 blockTime)
func DeliveryEscrowRefundWindowOverErrorID() common.Hash {
	return common.HexToHash("0x3dbcc21d583d3301100caee30110dedac83d6c0648ba7b1e901637db639e1b95")
}

// UnpackRefundWindowOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefundWindowOver(uint256 endedAt, uint256 blockTime)
func (deliveryEscrow *DeliveryEscrow) UnpackRefundWindowOverError(raw []byte) (*DeliveryEscrowRefundWindowOver, error) {
	out := new(DeliveryEscrowRefundWindowOver)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "RefundWindowOver", raw); err != nil {
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

// DeliveryEscrowTermsExpired represents a TermsExpired error raised by the DeliveryEscrow contract.
type DeliveryEscrowTermsExpired struct {
	FundBy    uint64
	BlockTime *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TermsExpired(uint64 fundBy, uint256 blockTime)
func DeliveryEscrowTermsExpiredErrorID() common.Hash {
	return common.HexToHash("0x7438e7d5a6d83433bb0ba5b60c10269fc389414359998332f4f6461933350ba8")
}

// UnpackTermsExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TermsExpired(uint64 fundBy, uint256 blockTime)
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

// DeliveryEscrowTooLittleGas represents a TooLittleGas error raised by the DeliveryEscrow contract.
type DeliveryEscrowTooLittleGas struct {
	Required *big.Int
	Got      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(uint256 required, uint256 got)
func DeliveryEscrowTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x9ee5fcf0ddbbb3e81c9bbee4f1dfc659b266ce349bb8cfb6d04a8857e3cc9f93")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(uint256 required, uint256 got)
func (deliveryEscrow *DeliveryEscrow) UnpackTooLittleGasError(raw []byte) (*DeliveryEscrowTooLittleGas, error) {
	out := new(DeliveryEscrowTooLittleGas)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
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

// DeliveryEscrowWrongCode represents a WrongCode error raised by the DeliveryEscrow contract.
type DeliveryEscrowWrongCode struct {
	DeliveryCodeHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCode(bytes32 deliveryCodeHash)
func DeliveryEscrowWrongCodeErrorID() common.Hash {
	return common.HexToHash("0x398b27447f36520d13154f16ab03e861e21ae175caedd3bcff1bd11078552fff")
}

// UnpackWrongCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCode(bytes32 deliveryCodeHash)
func (deliveryEscrow *DeliveryEscrow) UnpackWrongCodeError(raw []byte) (*DeliveryEscrowWrongCode, error) {
	out := new(DeliveryEscrowWrongCode)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "WrongCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveryEscrowWrongSigners represents a WrongSigners error raised by the DeliveryEscrow contract.
type DeliveryEscrowWrongSigners struct {
	Signers    *big.Int
	Signatures *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigners(uint256 signers, uint256 signatures)
func DeliveryEscrowWrongSignersErrorID() common.Hash {
	return common.HexToHash("0xaf744d811f8b60b2e62b88848d17fe4c60675b0a7680e906793c5e7bd806446d")
}

// UnpackWrongSignersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigners(uint256 signers, uint256 signatures)
func (deliveryEscrow *DeliveryEscrow) UnpackWrongSignersError(raw []byte) (*DeliveryEscrowWrongSigners, error) {
	out := new(DeliveryEscrowWrongSigners)
	if err := deliveryEscrow.abi.UnpackIntoInterface(out, "WrongSigners", raw); err != nil {
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
