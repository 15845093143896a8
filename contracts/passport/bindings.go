// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package passport

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

// ItemStatus is an auto generated low-level Go binding around an user-defined struct.
type ItemStatus struct {
	Owner          common.Address
	Issuer         common.Address
	Size           uint32
	MintedAt       uint64
	ClaimedAt      uint64
	Recalled       bool
	Stolen         bool
	Escrowed       bool
	Exists         bool
	VersionHead    [32]byte
	RecoveryTo     common.Address
	RecoveryEndsAt uint64
}

// Leaf is an auto generated low-level Go binding around an user-defined struct.
type Leaf struct {
	ItemHash     [32]byte
	PassportHash [32]byte
	ClaimKey     common.Address
}

// NewVersion is an auto generated low-level Go binding around an user-defined struct.
type NewVersion struct {
	TokenId      *big.Int
	Predecessor  [32]byte
	PassportHash [32]byte
}

// ProductPassportMetaData contains all meta data concerning the ProductPassport contract.
var ProductPassportMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"baseURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"appendVersions\",\"inputs\":[{\"name\":\"versions\",\"type\":\"tuple[]\",\"internalType\":\"structNewVersion[]\",\"components\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"batchIdOf\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint224\",\"internalType\":\"uint224\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaf\",\"type\":\"tuple\",\"internalType\":\"structLeaf\",\"components\":[{\"name\":\"itemHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimKey\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimNonce\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"executeRecovery\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isEscrow\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isIssuer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"liftBatchRecall\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"liftRecall\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mintBatch\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"firstTokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mintBatchWithRoyalty\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"firstTokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"nextVersionHead\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeRecovery\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recall\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recallBatch\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recoveryOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"endsAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recoveryPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportFound\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportStolen\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"returnToIssuer\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"royaltyInfo\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"salePrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"royaltyAmount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBaseURI\",\"inputs\":[{\"name\":\"baseURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setEscrow\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registered\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setIssuer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoyalty\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structItemStatus\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"mintedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"claimedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"recalled\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"stolen\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"escrowed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"versionHead\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recoveryTo\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"recoveryEndsAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verifyItem\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"itemHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimKey\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"versionHead\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vetoRecovery\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BaseURISet\",\"inputs\":[{\"name\":\"baseURI\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchMetadataUpdate\",\"inputs\":[{\"name\":\"_fromTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"_toTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchMinted\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"indexed\":true,\"internalType\":\"uint224\"},{\"name\":\"issuer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchRecallLifted\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"indexed\":true,\"internalType\":\"uint224\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchRecalled\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"indexed\":true,\"internalType\":\"uint224\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"claimKey\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EscrowSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"registered\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"IssuerSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MetadataUpdate\",\"inputs\":[{\"name\":\"_tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecallLifted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Recalled\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Recovered\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecoveryEnded\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecoveryProposed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"endsAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReportedFound\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReportedStolen\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoyaltySet\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"indexed\":true,\"internalType\":\"uint224\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VersionAppended\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"head\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyClaimed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BatchExists\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"}]},{\"type\":\"error\",\"name\":\"ClaimExpired\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyBatch\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"EmptyPassport\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HeldByAnother\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidRoyalty\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoRecovery\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSuchBatch\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"}]},{\"type\":\"error\",\"name\":\"NotAContract\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotBatchIssuer\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInBatch\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotIssuer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotNewestVersion\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRecoverable\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToReturn\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RecoveryOpen\",\"inputs\":[{\"name\":\"endsAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RecoveryPending\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoyaltyWouldRise\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"wanted\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TokenLocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyVersions\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Unchanged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongClaimKey\",\"inputs\":[{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"got\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "ProductPassport",
	Bin: "0x61016080604052346103db57615ac2803803809161001d82856103df565b83398101906040818303126103db5780516001600160a01b03811691908290036103db576020810151906001600160401b0382116103db570182601f820112156103db578051906001600160401b0382116103b4576040519361008a601f8401601f1916602001866103df565b828552602083830101116103db57815f9260208093018387015e8401015260409081516100b783826103df565b6018815260208101907f5761796d61726b2050726f647563742050617373706f7274000000000000000082528351916100f085846103df565b600183526020830191603160f81b83526101098161042c565b610120526101168461042c565b61014052519020918260e05251902080610100524660a05283519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84528583015260608201524660808201523060a082015260a0815261017d60c0826103df565b5190206080523060c05280156103c857600b80546001600160a01b0319908116909155600a8054918216831790556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a38151916001600160401b0383116103b457600c54600181811c911680156103aa575b602082101461039657601f8111610328575b50602092601f81116001146102b4579081610257925f516020615aa25f395f51905f5294955f916102a9575b508160011b915f199060031b1c191617600c555b835191829182610402565b0390a151615629908161047982396080518161546e015260a0518161552b015260c0518161543f015260e051816154bd015261010051816154e301526101205181611eb801526101405181611ee10152f35b90508201515f610238565b601f198116600c5f52845f20905f5b8181106103105750916001915f516020615aa25f395f51905f529596826102579695106102f8575b5050811b01600c5561024c565b8401515f1960f88460031b161c191690555f806102eb565b848701518355602096870196600190930192016102c3565b8381111561020c57600c5f52601f840160051c7fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c76020861061038e575b81601f9101920160051c03905f5b82811061038157505061020c565b5f82820155600101610373565b5f9150610365565b634e487b7160e01b5f52602260045260245ffd5b90607f16906101fa565b634e487b7160e01b5f52604160045260245ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176103b457604052565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b601f815111610457576020815191015160208210610448571790565b5f198260200360031b1b161790565b60405163305a27a960e01b81529081906104749060048301610402565b0390fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a7146135325750806306fdde03146134b5578063081812fc146133fd578063095ea7b3146132535780631088e9a1146131e857806316c3e22f146131ad578063229003ec1461304a57806323b872dd146130335780632a55205a14612f715780633523bec314612ed2578063389a032a14612cf85780634230b9a614612cb657806342842e0e14612c8157806342d21ef714612b67578063495289be14612ab05780634dd966b514612a6257806355f804b31461275c57806356570571146125f1578063585407e01461241c5780636352211e146123c2578063644b6ec31461222957806370a0823114612182578063715018a6146120be57806379ba509714611fb457806384b0196e14611e82578063877b9a6714611e0c5780638a82a93414611dc45780638da5cb5b14611d735780638efb630c14611ac157806395d89b4114611a4457806397a8722e14611848578063a22cb4651461177d578063a2635c8014611581578063b166a09f14611501578063b45a3c0e14611449578063b88d4fde1461139d578063c823c85514611169578063c87b56dd14611114578063ca4bd29014611054578063cc1b7d0714610e29578063d97204311461089a578063e30c397814610848578063e384c410146106f0578063e90249671461069f578063e93807dd1461057e578063e985e9c514610500578063ec8d9e1514610367578063f2fde38b146102a75763fa1a1b2514610239575f80fd5b346102a45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a457604067ffffffffffffffff61027e6004356142a1565b73ffffffffffffffffffffffffffffffffffffffff849392935193168352166020820152f35b80fd5b50346102a45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a45773ffffffffffffffffffffffffffffffffffffffff6102f46136f5565b6102fc61445d565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600b541617600b5573ffffffffffffffffffffffffffffffffffffffff600a54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b50346102a45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a45760043590818152806020526040812054918060201c8252600160205260408220546103c3828286614534565b73ffffffffffffffffffffffffffffffffffffffff8116156104d4576103ea83828761458d565b156104a4576103f9828661464a565b158015610460575b610434576104138361043195966143e7565b9173ffffffffffffffffffffffffffffffffffffffff8116926146ce565b80f35b602484847fee7622fa000000000000000000000000000000000000000000000000000000008252600452fd5b5061049f8173ffffffffffffffffffffffffffffffffffffffff165f52600260205270020000000000000000000000000000000060405f205416151590565b610401565b604484847f177e802f00000000000000000000000000000000000000000000000000000000825233600452602452fd5b602484847f7e273289000000000000000000000000000000000000000000000000000000008252600452fd5b50346102a45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a45773ffffffffffffffffffffffffffffffffffffffff604061054f6136f5565b9282610559613718565b9416815260046020522091165f52602052602060ff60405f2054166040519015158152f35b50346102a45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a4576004356105ba81614f71565b907b080000000000000000000000000000000000000000000000000000008316156106735773ffffffffffffffffffffffffffffffffffffffff1633141580610661575b61061c57508161060d916143e7565b90825281602052604082205580f35b7f23295f0e00000000000000000000000000000000000000000000000000000000845273ffffffffffffffffffffffffffffffffffffffff1660045233602452604483fd5b5061066d83828461458d565b156105fe565b602485857f7e70b47b000000000000000000000000000000000000000000000000000000008252600452fd5b50346102a45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a45761ffff60209160043581528083526040812054905060c81c16604051908152f35b50346102a45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a457610728613879565b90610731613718565b6044359061ffff821693848303610844577bffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116808552600160205273ffffffffffffffffffffffffffffffffffffffff6040862054168015610818573381036107e957508452600560205261ffff604085205460a01c16948581116107b95750610431939450615064565b84604491877fe9c06ddd000000000000000000000000000000000000000000000000000000008352600452602452fd5b7f5728f82800000000000000000000000000000000000000000000000000000000865260045233602452604485fd5b602486837f3f562310000000000000000000000000000000000000000000000000000000008252600452fd5b8380fd5b50346102a457807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a457602073ffffffffffffffffffffffffffffffffffffffff600b5416604051908152f35b50346102a4576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102a45760043560607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610e255760843567ffffffffffffffff8111610e2157610918903690600401613807565b919060a43573ffffffffffffffffffffffffffffffffffffffff811693848203610e1d5760c43567ffffffffffffffff8116809103610e195760e43567ffffffffffffffff8111610e155761097190369060040161384b565b824211610de557868952886020526040892054918760201c8a52600160205260408a2054936109a1898686614534565b9573ffffffffffffffffffffffffffffffffffffffff8716988915610db95764ffffffffff8660a01c16610d8d576109d9878761464a565b8015610d49575b610d1d578b8a14998a1580610cfd575b610ccd575090610a1791610a10610a0561427e565b6044356024356148e0565b8c89614953565b15610ca157906042898b610ac0959461ffff8860c81c166040519260208401947f46ff6551ad98e5e785ab405f63cf0481518fbc11cdf680c6aff71e19df52b29d865260408501526060840152608083015260a082015260a08152610a7d60c0826138c0565b519020610a88615428565b90604051917f1901000000000000000000000000000000000000000000000000000000000000835260028301526022820152206151f1565b506004811015610c745715801590610c37575b610be85750610b03867fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff926143e7565b1678ffffffffff00000000000000000000000000000000000000004260a01b1617937901000000000000000000000000000000000000000000000000008501809511610bbb57859392919015610bad5750505084528360205260408420555b7f3c75fca1decf7e281012586b8fab4c62d1e876fc95d6d0335723cd6ea5bba73a6020610b8d61427e565b73ffffffffffffffffffffffffffffffffffffffff60405191168152a380f35b610bb6946146ce565b610b62565b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b8873ffffffffffffffffffffffffffffffffffffffff60449281610c0a61427e565b7f5a84a17d0000000000000000000000000000000000000000000000000000000085521660045216602452fd5b5073ffffffffffffffffffffffffffffffffffffffff610c5561427e565b1673ffffffffffffffffffffffffffffffffffffffff82161415610ad3565b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b60248b8a7f353af9fb000000000000000000000000000000000000000000000000000000008252600452fd5b8d6044918d7fb18d9b95000000000000000000000000000000000000000000000000000000008352600452602452fd5b5073ffffffffffffffffffffffffffffffffffffffff88168114156109f0565b60248d8c7f886574b2000000000000000000000000000000000000000000000000000000008252600452fd5b50610d888873ffffffffffffffffffffffffffffffffffffffff165f52600260205270020000000000000000000000000000000060405f205416151590565b6109e0565b60248d8c7fb3167bfa000000000000000000000000000000000000000000000000000000008252600452fd5b60248d8c7f7e273289000000000000000000000000000000000000000000000000000000008252600452fd5b604489847f40f70f7d00000000000000000000000000000000000000000000000000000000825260045242602452fd5b8780fd5b8680fd5b8580fd5b8280fd5b5080fd5b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261105057600435610e6481614325565b8160201c5f52600160205260405f20549073ffffffffffffffffffffffffffffffffffffffff82163381036110215750825f525f60205260405f20547b01000000000000000000000000000000000000000000000000000000811615610ff5577b02000000000000000000000000000000000000000000000000000000907ffffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffffff8116855f525f60205260405f205516159182610fcc575b5081610f86575b50610f77575b7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce76020604051838152a17fa221c6d48ce6ddd46881b8d9b55938fe9210fe95bc36df234556f8b796fc0e4a5f80a2005b610f815f82615371565b610f27565b610fc5915073ffffffffffffffffffffffffffffffffffffffff165f52600260205270020000000000000000000000000000000060405f205416151590565b1582610f21565b7d0100000000000000000000000000000000000000000000000000000000001615915083610f1a565b837f07631b92000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f5728f828000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b5f80fd5b346110505760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110505761108b613838565b60443573ffffffffffffffffffffffffffffffffffffffff811691828203611050576064359261ffff8416908185036110505781156110e6576020846110de876110d787600435614ba8565b9390615064565b604051908152f35b7ff8936293000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261105057611165611151600435613f69565b6040519182916020835260208301906136b2565b0390f35b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611050576004356111a481614325565b73ffffffffffffffffffffffffffffffffffffffff811633810361136e5750815f525f60205260405f20547b0200000000000000000000000000000000000000000000000000000081161561134257807ffffffffffdffffffffffffffffffffffffffffffffffffffffffffffffffffff61123c857b01000000000000000000000000000000000000000000000000000000946143e7565b16845f525f60205260405f2055161590811591611308575b81156112c3575b50156112b4575b7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce76020604051838152a133907f6d6e517afd9f583d8a745673b8f65a2d7e90470ef17769a7a12b8b3e01ae64c75f80a3005b6112be5f82615371565b611262565b611302915073ffffffffffffffffffffffffffffffffffffffff165f52600260205270020000000000000000000000000000000060405f205416151590565b8261125b565b90508160201c5f5260016020527d01000000000000000000000000000000000000000000000000000000000060405f205416151590611254565b827f07631b92000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f23295f0e000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b346110505760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611050576113d46136f5565b6113dc613718565b60443560643567ffffffffffffffff8111611050576113ff90369060040161384b565b92909361140d8383836139b1565b61141684613901565b9361142460405195866138c0565b8085523681870111611050576020815f92611447988389013786010152336149d1565b005b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110505760206004356114a961148982614325565b91805f525f845260405f205490841c5f526001845260405f20549061464a565b9081156114bc575b506040519015158152f35b6114fb915073ffffffffffffffffffffffffffffffffffffffff165f52600260205270020000000000000000000000000000000060405f205416151590565b826114b1565b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261105057602061157761153d6136f5565b73ffffffffffffffffffffffffffffffffffffffff165f52600260205270020000000000000000000000000000000060405f205416151590565b6040519015158152f35b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110505760043567ffffffffffffffff811161105057366023820112156110505780600401359067ffffffffffffffff8211611050573660246060840283010111611050575f5b82811015611447576060810282016024810135908160201c5f52600160205260405f205463ffffffff8160a01c1663ffffffff841610156117515773ffffffffffffffffffffffffffffffffffffffff163381036110215750606481013590811561172557825f526007602052604460405f20549101358082036116f257508282817f8ac8c4be10a674d92a7b68b01a19fd5c13fcb709a0e653c415645bcbed3d061d604061ffff6116cc7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79860209860019c9b613c30565b845f526007885280835f2055825195818752888701521693a3604051908152a1016115f3565b90837f77c0f0ae000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b827f0be4b10c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f7e273289000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346110505773ffffffffffffffffffffffffffffffffffffffff6117a03661373b565b911690811561181c57335f52600460205260405f20825f5260205260405f20901515907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541660ff83161790556040519081527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160203392a3005b507f5b08ba18000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346110505760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110505761187f613879565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff811690815f52600160205260405f20549073ffffffffffffffffffffffffffffffffffffffff82168015611a1857338103611021575060017d01000000000000000000000000000000000000000000000000000000000083161515146113425763ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000611963927d0100000000000000000000000000000000000000000000000000000000008517865f52600160205260405f205560201b169260a01c1682613c23565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116119eb577f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c9160409182519182526020820152a17fbb01b0d90f95aba85b1841eee3fe46d561a0b5bd77517f4b49b236713b8a2e9c60206040516024358152a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b837f3f562310000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34611050575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261105057611165604051611a836040826138c0565b600781527f5741594d41524b0000000000000000000000000000000000000000000000000060208201526040519182916020835260208301906136b2565b346110505760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261105057600435611afb613718565b90611b0581614f71565b92919073ffffffffffffffffffffffffffffffffffffffff811633810361102157507b080000000000000000000000000000000000000000000000000000008216611d475773ffffffffffffffffffffffffffffffffffffffff8516948515908115611d27575b8115611ce2575b50611cb6578284611b849284614fbb565b6212750067ffffffffffffffff4216019267ffffffffffffffff84116119eb5773ffffffffffffffffffffffffffffffffffffffff6020917b080000000000000000000000000000000000000000000000000000007f24b51ad0810335a32f150c75ad267b840aaa9fe3f364a4f67f00e789740bb05c94865f525f85521760405f2055604051611c13816138a4565b87815267ffffffffffffffff848201971696878152865f5260068552838060405f20935116167fffffffffffffffffffffffff0000000000000000000000000000000000000000835416178255517fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000083549260a01b1691161790556040519586521693a4005b847f64a0ae92000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611d21915073ffffffffffffffffffffffffffffffffffffffff165f52600260205270020000000000000000000000000000000060405f205416151590565b86611b73565b73ffffffffffffffffffffffffffffffffffffffff861687149150611b6c565b827f65a51e0f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34611050575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261105057602073ffffffffffffffffffffffffffffffffffffffff600a5416604051908152f35b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611050576004355f526007602052602060405f2054604051908152f35b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611050576020611577611e486136f5565b73ffffffffffffffffffffffffffffffffffffffff165f52600260205270010000000000000000000000000000000060405f205416151590565b34611050575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261105057611f58611edc7f00000000000000000000000000000000000000000000000000000000000000006153d1565b611f057f00000000000000000000000000000000000000000000000000000000000000006153d1565b6020611f6660405192611f1883856138c0565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e08701906136b2565b9085820360408701526136b2565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110611f9d57505050500390f35b835185528695509381019392810192600101611f8e565b34611050575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611050573373ffffffffffffffffffffffffffffffffffffffff600b541603612092577fffffffffffffffffffffffff0000000000000000000000000000000000000000600b5416600b55600a54337fffffffffffffffffffffffff0000000000000000000000000000000000000000821617600a5573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34611050575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611050576120f461445d565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600b5416600b555f73ffffffffffffffffffffffffffffffffffffffff600a547fffffffffffffffffffffffff00000000000000000000000000000000000000008116600a55167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110505773ffffffffffffffffffffffffffffffffffffffff6121ce6136f5565b1680156121fd575f52600260205260206fffffffffffffffffffffffffffffffff60405f205416604051908152f35b7f89c62b64000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261105057612260613879565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff811690815f52600160205260405f20549073ffffffffffffffffffffffffffffffffffffffff82168015611a185733810361102157507d0100000000000000000000000000000000000000000000000000000000008216156113425763ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000612342927ffffffeffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8516865f52600160205260405f205560201b169260a01c1682613c23565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116119eb577f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c9160409182519182526020820152a17f0fc746ea6b5e04f05ca97c6b7c7867a3f80b2b5e1d0f5f03ea6612a626aea5775f80a2005b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110505760206123fe600435614325565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b346110505760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110505760043561245781614325565b8160201c5f52600160205260405f20549073ffffffffffffffffffffffffffffffffffffffff82163381036110215750825f525f60205260405f205460017b010000000000000000000000000000000000000000000000000000008216151514610ff5577b02000000000000000000000000000000000000000000000000000000907b010000000000000000000000000000000000000000000000000000008117855f525f60205260405f2055161591826125c8575b5081612582575b50612572575b7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce76020604051838152a17fb0268af1b5c29a06760646784d4e3e300c4212aaa82e6470ebc7c924fed2a27960206040516024358152a2005b61257d600182615371565b61251a565b6125c1915073ffffffffffffffffffffffffffffffffffffffff165f52600260205270020000000000000000000000000000000060405f205416151590565b1582612514565b7d010000000000000000000000000000000000000000000000000000000000161591508361250d565b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110505760043561262c81614f71565b92917b0800000000000000000000000000000000000000000000000000000081161561273057825f52600660205260405f209167ffffffffffffffff60405193612675856138a4565b5473ffffffffffffffffffffffffffffffffffffffff8116855260a01c16806020850152804211156127015750916126d6848387866126cc848373ffffffffffffffffffffffffffffffffffffffff9a8b9a614fbb565b86865116926146ce565b51169216907f4a3742bfc23901bafd9ffb3dfa6036acddd8735dea88ad3975d5fa4d66e485d35f80a4005b7fcbfb351f000000000000000000000000000000000000000000000000000000005f526004524260245260445ffd5b827f7e70b47b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110505760043567ffffffffffffffff8111611050576127ab90369060040161384b565b6127b361445d565b67ffffffffffffffff8111612a35576127cd600c54613f18565b601f81116129c7575b505f91601f82116001146128e657604090827ff9c7803e94e0d3c02900d8a90893a6d5e90dd04d32a4cfe825520f82bf9f32f6945f916128db575b508360011b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8560031b1c191617600c555b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84845195869460208652816020870152868601375f85828601015201168101030190a17f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c604080515f81527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6020820152a1005b905081013585612811565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08216600c5f527fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c7905f5b8181106129af5750907ff9c7803e94e0d3c02900d8a90893a6d5e90dd04d32a4cfe825520f82bf9f32f694846040949310612977575b5050600183811b01600c55612844565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88660031b161c19908301351690558480612967565b83860135835560209586019560019093019201612931565b818111156127d657600c5f52601f820160051c9060208310612a2d575b601f82910160051c03905f5b8281106129fe5750506127d6565b5f8282017fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c701556001016129f0565b5f91506129e4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346110505760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611050576020612aa6612a9e613838565b600435614ba8565b9050604051908152f35b346110505773ffffffffffffffffffffffffffffffffffffffff7fc6aeabbc4fc4eb208b2b4cec7249245167cb6191c47e2e6f82a3cd59a89ce7e16020612af63661373b565b9390612b0061445d565b1692835f526002825260405f2054815f14612b4057700100000000000000000000000000000000175b845f526002835260405f20556040519015158152a2005b7ffffffffffffffffffffffffffffffffeffffffffffffffffffffffffffffffff16612b29565b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261105057610180612ba4600435613d09565b67ffffffffffffffff6101606040519273ffffffffffffffffffffffffffffffffffffffff815116845273ffffffffffffffffffffffffffffffffffffffff602082015116602085015263ffffffff604082015116604085015282606082015116606085015282608082015116608085015260a0810151151560a085015260c0810151151560c085015260e0810151151560e0850152610100810151151561010085015261012081015161012085015273ffffffffffffffffffffffffffffffffffffffff61014082015116610140850152015116610160820152f35b3461105057611447612c9236613795565b90612c9e8282856139b1565b60405192612cad6020856138c0565b5f8452336149d1565b346110505760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110505760206110de604435602435600435613c30565b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261105057600435612d3381614325565b73ffffffffffffffffffffffffffffffffffffffff811633810361136e5750815f525f60205260405f205460017b02000000000000000000000000000000000000000000000000000000821615151461134257807b02000000000000000000000000000000000000000000000000000000612dcb857b01000000000000000000000000000000000000000000000000000000946143e7565b17845f525f60205260405f2055161590811591612e98575b8115612e53575b5015612e43575b7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce76020604051838152a133907f1b4cf29486681a892afc665614ecece1738b9e6b425f0a9197e7e4589edf84815f80a3005b612e4e600182615371565b612df1565b612e92915073ffffffffffffffffffffffffffffffffffffffff165f52600260205270020000000000000000000000000000000060405f205416151590565b82612dea565b90508160201c5f5260016020527d01000000000000000000000000000000000000000000000000000000000060405f205416151590612de3565b346110505760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110505760043560643573ffffffffffffffffffffffffffffffffffffffff81168103611050576084359067ffffffffffffffff821161105057602092612f4b611577933690600401613807565b92909180861c5f5260018652612f6b60405f2054926044356024356148e0565b91614953565b346110505760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611050576040602435600435612fb181614325565b5060201c5f52600560205273ffffffffffffffffffffffffffffffffffffffff613023835f209261271061301c865195612fea876138a4565b5492858416875261ffff602088019460a01c1684528261ffff61301281875116838504613c10565b9551169106613c10565b0490613c23565b9151169082519182526020820152f35b346110505761144761304436613795565b916139b1565b34611050576130583661373b565b9061306161445d565b818061319d575b61315b57602073ffffffffffffffffffffffffffffffffffffffff7f11c45b983505863b0e07a553273d4d2c75260562e50e56acb3ca5f2565a81d21921692835f526002825260405f2054815f1461313457700200000000000000000000000000000000175b845f526002835260405f20556040519015158152a27f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c604080515f81527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6020820152a1005b7ffffffffffffffffffffffffffffffffdffffffffffffffffffffffffffffffff166130ce565b73ffffffffffffffffffffffffffffffffffffffff907f8a8b41ec000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b506131a78161447e565b15613068565b34611050575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611050576020604051621275008152f35b346110505760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261105057602061322d6132246136f5565b6024359061393b565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff60405191168152f35b346110505760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110505761328a6136f5565b6024359073ffffffffffffffffffffffffffffffffffffffff6132ac83614325565b1680331415806133c6575b61339a57825f525f60205273ffffffffffffffffffffffffffffffffffffffff6132e58460405f20546143e7565b9216918215613373577b04000000000000000000000000000000000000000000000000000000175b835f525f60205260405f2055825f52600360205260405f20827fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790557f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f80a4005b7ffffffffffbffffffffffffffffffffffffffffffffffffffffffffffffffffff1661330d565b7fa9fbf51f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b50805f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f205416156132b7565b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126110505760043561343881614325565b505f818152602081905260409020547b0400000000000000000000000000000000000000000000000000000016156134ac575f526003602052602073ffffffffffffffffffffffffffffffffffffffff60405f20541673ffffffffffffffffffffffffffffffffffffffff60405191168152f35b5060205f6123fe565b34611050575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611050576111656040516134f46040826138c0565b601881527f5761796d61726b2050726f647563742050617373706f7274000000000000000060208201526040519182916020835260208301906136b2565b346110505760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261105057600435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361105057817f01ffc9a70000000000000000000000000000000000000000000000000000000060209314908115613688575b811561365e575b8115613634575b811561360a575b81156135e0575b5015158152f35b7f4906490600000000000000000000000000000000000000000000000000000000915014836135d9565b7f2a55205a00000000000000000000000000000000000000000000000000000000811491506135d2565b7fb45a3c0e00000000000000000000000000000000000000000000000000000000811491506135cb565b7f5b5e139f00000000000000000000000000000000000000000000000000000000811491506135c4565b7f80ac58cd00000000000000000000000000000000000000000000000000000000811491506135bd565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361105057565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361105057565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60409101126110505760043573ffffffffffffffffffffffffffffffffffffffff81168103611050579060243580151581036110505790565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60609101126110505760043573ffffffffffffffffffffffffffffffffffffffff81168103611050579060243573ffffffffffffffffffffffffffffffffffffffff81168103611050579060443590565b9181601f840112156110505782359167ffffffffffffffff8311611050576020808501948460051b01011161105057565b6024359063ffffffff8216820361105057565b9181601f840112156110505782359167ffffffffffffffff8311611050576020838186019501011161105057565b600435907bffffffffffffffffffffffffffffffffffffffffffffffffffffffff8216820361105057565b6040810190811067ffffffffffffffff821117612a3557604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117612a3557604052565b67ffffffffffffffff8111612a3557601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b5f90602092604051907fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008583019360601b1683526034820152603481526139836054826138c0565b604051918291518091835e8101838152039060025afa156139a6575f5160201c90565b6040513d5f823e3d90fd5b929190815f525f60205260405f2054938260201c5f52600160205260405f20546139dc848288614534565b73ffffffffffffffffffffffffffffffffffffffff81168015613be457613a0486838a61458d565b15613bb45773ffffffffffffffffffffffffffffffffffffffff8416808203613b81575033141580613b3d575b613b1157613a3f828861464a565b9081613a8c575b50613a6057613a5984613a5e96976143e7565b6146ce565b565b837f886574b2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905073ffffffffffffffffffffffffffffffffffffffff821673ffffffffffffffffffffffffffffffffffffffff8516149081613acc575b50155f613a46565b613b0b915073ffffffffffffffffffffffffffffffffffffffff165f52600260205270020000000000000000000000000000000060405f205416151590565b5f613ac4565b847f886574b2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50613b7c8173ffffffffffffffffffffffffffffffffffffffff165f52600260205270020000000000000000000000000000000060405f205416151590565b613a31565b86907f64283d7b000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b857f177e802f000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b857f7e273289000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b818102929181159184041417156119eb57565b919082018092116119eb57565b9061ffff811692600184018094116119eb5761ffff8411613cdd57915f9160209360405191858301937f0200000000000000000000000000000000000000000000000000000000000000855260218401526041830152606182015260618152613c9a6081826138c0565b604051918291518091835e8101838152039060025afa156139a6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00005f51161790565b827f5ec7c5a6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9060405191610180830183811067ffffffffffffffff821117612a35576040525f83525f60208401525f60408401525f60608401525f60808401525f60a08401525f60c08401525f60e08401525f6101008401525f6101208401525f6101408401525f61016084015282815f525f60205260405f2054908260201c5f52600160205260405f20549073ffffffffffffffffffffffffffffffffffffffff613db1858486614534565b1680825215613f11575073ffffffffffffffffffffffffffffffffffffffff927b0200000000000000000000000000000000000000000000000000000067ffffffffffffffff938386613ed4951660208a015263ffffffff8160a01c1660408a015264ffffffffff8160c01c1660608a015264ffffffffff8260a01c1660808a01527b0100000000000000000000000000000000000000000000000000000082161590811591613ee7575b50151560a089015216151560c0870152613ead8487511673ffffffffffffffffffffffffffffffffffffffff165f52600260205270020000000000000000000000000000000060405f205416151590565b151560e08701526001610100870152805f52600760205260405f20546101208701526142a1565b9190911661016085015216610140830152565b7d01000000000000000000000000000000000000000000000000000000000091501615155f613e5c565b9450505050565b90600182811c92168015613f5f575b6020831014613f3257565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691613f27565b613f7281614325565b50600c54613f7f81613f18565b156142685781825f937a184f03e93ff9f4daa797ed6e38ed64bf6a1f01000000000000000081101561423d575b50806d04ee2d6d415b85acef8100000000600a921015614222575b662386f26fc1000081101561420e575b6305f5e1008110156141fd575b6127108110156141ee575b60648110156141e0575b10156141d6575b6001830190600a7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602161404c61403686613901565b9561404460405197886138c0565b808752613901565b967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020870198013689378501015b01917f30313233343536373839616263646566000000000000000000000000000000008282061a83530480156140d5577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600a919261407b565b50506040519283915f906140e885613f18565b9460018116908115614198575060011461413a575b6141379450518092825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826138c0565b90565b9050600c5f527fdf6966c971051c3d54ec59162606531493a51404a002842f56009d7e5cf4a8c7935f5b81811061417c575061413794508301602001906140fd565b8554602082890181019190915260019096019587955001614164565b60209293506141379691507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00168286015280151502840101906140fd565b9160010191614000565b606460029104940193613ff9565b61271060049104940193613fef565b6305f5e10060089104940193613fe4565b662386f26fc1000060109104940193613fd7565b6d04ee2d6d415b85acef810000000060209104940193613fc7565b604094507a184f03e93ff9f4daa797ed6e38ed64bf6a1f01000000000000000090049050600a613fac565b50506040516142786020826138c0565b5f815290565b60643573ffffffffffffffffffffffffffffffffffffffff811681036110505790565b805f525f6020527b0800000000000000000000000000000000000000000000000000000060405f2054161561431e57906020915f526006825260405f20604051906142eb826138a4565b549067ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff83169283835260a01c1693849101529190565b505f905f90565b90815f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2054169182156143525750565b80925060201c5f52600160205260405f2054915f9263ffffffff8160a01c1663ffffffff8316106143c9575b5073ffffffffffffffffffffffffffffffffffffffff83161561439e5750565b7f7e273289000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff1692505f61437e565b907b0800000000000000000000000000000000000000000000000000000082161561445957907ffffffffff7ffffffffffffffffffffffffffffffffffffffffffffffffffffff9133907f03b6cd22d5e7a6248a4fa1209bfa0fe681f22be90d87710e24ea6ca40a8d9ab45f80a31690565b5090565b73ffffffffffffffffffffffffffffffffffffffff600a5416330361209257565b803b90811515918261448f57505090565b6017148015925061449e575090565b7fef010000000000000000000000000000000000000000000000000000000000009150807fffffff0000000000000000000000000000000000000000000000000000000000913b6144ee81613901565b906144fc60405192836138c0565b8082525f6020830180943c519051828116916003811061451f575b505016141590565b839250829060030360031b1b16165f80614517565b73ffffffffffffffffffffffffffffffffffffffff16929183159081614577575b5061455d5750565b73ffffffffffffffffffffffffffffffffffffffff169150565b905063ffffffff808360a01c169116105f614555565b919073ffffffffffffffffffffffffffffffffffffffff1691823314928315614611575b5082156145bd57505090565b7b040000000000000000000000000000000000000000000000000000001615159150816145e8575090565b90505f5260036020523373ffffffffffffffffffffffffffffffffffffffff60405f2054161490565b9092505f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f205416915f6145b1565b907b01000000000000000000000000000000000000000000000000000000821615918215926146a6575b50811561467f575090565b7d010000000000000000000000000000000000000000000000000000000000915016151590565b7b0200000000000000000000000000000000000000000000000000000016151591505f614674565b9091939273ffffffffffffffffffffffffffffffffffffffff169384156148b4575f848152602081815260408083207ffffffffff3ffffffffffffff000000000000000000000000000000000000000086168917905573ffffffffffffffffffffffffffffffffffffffff93909316808352600290915282822080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101909155878352929091208054600181019091559095919390928385187002000000000000000000000000000000001615614887578592916147ad9161464a565b158094819561486a575b5061483b575b604051957fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a48161481e575b506147f4575050565b816020917f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a16119352a1565b70020000000000000000000000000000000091501615155f6147eb565b7ff27b6ce5b2f5e68ddb2fd95a8a909d4ecf1daaac270935fff052feacb24f18426020604051848152a16147bd565b70020000000000000000000000000000000091501615155f6147b7565b505092939150507fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a4565b7f64a0ae92000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b5f917fffffffffffffffffffffffffffffffffffffffff00000000000000000000000060209460405192868401948686526021850152604184015260601b166061820152605581526149336075826138c0565b604051918291518091835e8101838152039060025afa156139a6575f5190565b9390926149729263ffffffff8660a01c169063ffffffff861690615262565b8015159283614982575b50505090565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff9293509073ffffffffffffffffffffffffffffffffffffffff6149c2921661393b565b9160201c9116145f808061497c565b93909293823b6149e3575b5050505050565b614a5073ffffffffffffffffffffffffffffffffffffffff928360209516968460405197889687967f150b7a0200000000000000000000000000000000000000000000000000000000885216600487015216602485015260448401526080606484015260848301906136b2565b03815f865af15f9181614b4b575b50614acc57503d15614ac5573d614a7481613901565b90614a8260405192836138c0565b81523d5f602083013e5b80519081614ac057827f64a0ae92000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b602001fd5b6060614a8c565b7fffffffff000000000000000000000000000000000000000000000000000000007f150b7a0200000000000000000000000000000000000000000000000000000000911603614b2057505f808080806149dc565b7f64a0ae92000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506020813d602011614ba0575b81614b67602093836138c0565b8101031261105057517fffffffff000000000000000000000000000000000000000000000000000000008116810361105057905f614a5e565b3d9150614b5a565b91614be73373ffffffffffffffffffffffffffffffffffffffff165f52600260205270010000000000000000000000000000000060405f205416151590565b15614f455782158015614f37575b614f0157614c03833361393b565b927bffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416805f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f205416614ed65763ffffffff841693815f5260016020527cffffffffff0000000000000000000000000000000000000000000000004260c01b1677ffffffff00000000000000000000000000000000000000008260a01b1633171760405f2055335f52600260205260405f208581540190557fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000008660201b1690817ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8828201921681015b808210614d7c57505b818110614d4c5750509360405192835260208301527fc807b11991d103d20bde7a485ac0360827f0742b676cf25a3c1cd7d96ebe281460403393a3565b80600191335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a401614d0f565b919080600891335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460018101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460028101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460038101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460048101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460058101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460068101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460078101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a4019091614d06565b7f4a8b7b29000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5063ffffffff917f5f1f21c4000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5063ffffffff821615614bf5565b7f3fd26f9e000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b90815f525f60205260405f2054918060201c5f52600160205260405f205491614f9b828486614534565b9173ffffffffffffffffffffffffffffffffffffffff83161561439e5750565b81614fc9919493929461464a565b6150385773ffffffffffffffffffffffffffffffffffffffff80821693168314908115615028575b50614ffa575050565b7f71f7a61b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b615032915061447e565b5f614ff1565b507f886574b2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909161ffff1691612710831180156151c9575b61518357602073ffffffffffffffffffffffffffffffffffffffff7ff877564b90fa1a0bcd13b8da323888dddf1db50eebd35ddd2b18f4853cd717a69285155f1461517d575f5b82604051916150cc836138a4565b1681527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff848201968888521695865f5260058552838060405f20935116167fffffffffffffffffffffffff0000000000000000000000000000000000000000835416178255517fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff75ffff000000000000000000000000000000000000000083549260a01b1691161790556040519586521693a3565b806150be565b73ffffffffffffffffffffffffffffffffffffffff91507ff8936293000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b5073ffffffffffffffffffffffffffffffffffffffff81161580156150775750821515615077565b906041830361521b576152149250602081013591604082359201355f1a90615551565b9192909190565b50505f9160029190565b91908110156152355760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b92909194939480831015615368577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116119eb5792945f92915b8184106152b657505050506152b157565b5f9150565b909295849592941561535d576001808616148015615354575b1561532f576152ed906152e788868599989799615225565b356155e0565b925b600181161580615326575b1561530c5760011c9360011c936152ef565b60019096949396959192955b811c93811c940192916152a0565b508015156152fa565b61534e600191615347898786979a98969b999b615225565b35906155e0565b96615318565b508585146152cf565b505093505050505f90565b505f9450505050565b90156153a45760207f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a161191604051908152a1565b60207ff27b6ce5b2f5e68ddb2fd95a8a909d4ecf1daaac270935fff052feacb24f184291604051908152a1565b60ff811690601f821161540057604051916153ed6040846138c0565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480615528575b15615490577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261552260c0826138c0565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614615467565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116155d5579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156139a6575f5173ffffffffffffffffffffffffffffffffffffffff8116156155cb57905f905f90565b505f906001905f90565b5050505f9160039190565b5f9060209260405190848201927f0100000000000000000000000000000000000000000000000000000000000000845260218301526041820152604181526149336061826138c056f9c7803e94e0d3c02900d8a90893a6d5e90dd04d32a4cfe825520f82bf9f32f6",
}

// ProductPassport is an auto generated Go binding around an Ethereum contract.
type ProductPassport struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ProductPassport) GetABI() abi.ABI {
	return c.abi
}

// NewProductPassport creates a new instance of ProductPassport.
func NewProductPassport() *ProductPassport {
	parsed, err := ProductPassportMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProductPassport{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProductPassport) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address admin, string baseURI) returns()
func (productPassport *ProductPassport) PackConstructor(admin common.Address, baseURI string) []byte {
	enc, err := productPassport.abi.Pack("", admin, baseURI)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (productPassport *ProductPassport) PackAcceptOwnership() []byte {
	enc, err := productPassport.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (productPassport *ProductPassport) TryPackAcceptOwnership() ([]byte, error) {
	return productPassport.abi.Pack("acceptOwnership")
}

// PackAppendVersions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2635c80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function appendVersions((uint256,bytes32,bytes32)[] versions) returns()
func (productPassport *ProductPassport) PackAppendVersions(versions []NewVersion) []byte {
	enc, err := productPassport.abi.Pack("appendVersions", versions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAppendVersions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2635c80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function appendVersions((uint256,bytes32,bytes32)[] versions) returns()
func (productPassport *ProductPassport) TryPackAppendVersions(versions []NewVersion) ([]byte, error) {
	return productPassport.abi.Pack("appendVersions", versions)
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (productPassport *ProductPassport) PackApprove(to common.Address, tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("approve", to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (productPassport *ProductPassport) TryPackApprove(to common.Address, tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("approve", to, tokenId)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (productPassport *ProductPassport) PackBalanceOf(owner common.Address) []byte {
	enc, err := productPassport.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (productPassport *ProductPassport) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return productPassport.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (productPassport *ProductPassport) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := productPassport.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBatchIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1088e9a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchIdOf(address issuer, bytes32 root) pure returns(uint224)
func (productPassport *ProductPassport) PackBatchIdOf(issuer common.Address, root [32]byte) []byte {
	enc, err := productPassport.abi.Pack("batchIdOf", issuer, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1088e9a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchIdOf(address issuer, bytes32 root) pure returns(uint224)
func (productPassport *ProductPassport) TryPackBatchIdOf(issuer common.Address, root [32]byte) ([]byte, error) {
	return productPassport.abi.Pack("batchIdOf", issuer, root)
}

// UnpackBatchIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1088e9a1.
//
// Solidity: function batchIdOf(address issuer, bytes32 root) pure returns(uint224)
func (productPassport *ProductPassport) UnpackBatchIdOf(data []byte) (*big.Int, error) {
	out, err := productPassport.abi.Unpack("batchIdOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9720431.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 tokenId, (bytes32,bytes32,address) leaf, bytes32[] proof, address newOwner, uint64 expiry, bytes signature) returns()
func (productPassport *ProductPassport) PackClaim(tokenId *big.Int, leaf Leaf, proof [][32]byte, newOwner common.Address, expiry uint64, signature []byte) []byte {
	enc, err := productPassport.abi.Pack("claim", tokenId, leaf, proof, newOwner, expiry, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9720431.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 tokenId, (bytes32,bytes32,address) leaf, bytes32[] proof, address newOwner, uint64 expiry, bytes signature) returns()
func (productPassport *ProductPassport) TryPackClaim(tokenId *big.Int, leaf Leaf, proof [][32]byte, newOwner common.Address, expiry uint64, signature []byte) ([]byte, error) {
	return productPassport.abi.Pack("claim", tokenId, leaf, proof, newOwner, expiry, signature)
}

// PackClaimNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9024967.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimNonce(uint256 tokenId) view returns(uint256)
func (productPassport *ProductPassport) PackClaimNonce(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("claimNonce", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9024967.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimNonce(uint256 tokenId) view returns(uint256)
func (productPassport *ProductPassport) TryPackClaimNonce(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("claimNonce", tokenId)
}

// UnpackClaimNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe9024967.
//
// Solidity: function claimNonce(uint256 tokenId) view returns(uint256)
func (productPassport *ProductPassport) UnpackClaimNonce(data []byte) (*big.Int, error) {
	out, err := productPassport.abi.Unpack("claimNonce", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (productPassport *ProductPassport) PackEip712Domain() []byte {
	enc, err := productPassport.abi.Pack("eip712Domain")
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
func (productPassport *ProductPassport) TryPackEip712Domain() ([]byte, error) {
	return productPassport.abi.Pack("eip712Domain")
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
func (productPassport *ProductPassport) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := productPassport.abi.Unpack("eip712Domain", data)
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

// PackExecuteRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56570571.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeRecovery(uint256 tokenId) returns()
func (productPassport *ProductPassport) PackExecuteRecovery(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("executeRecovery", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56570571.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeRecovery(uint256 tokenId) returns()
func (productPassport *ProductPassport) TryPackExecuteRecovery(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("executeRecovery", tokenId)
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (productPassport *ProductPassport) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (productPassport *ProductPassport) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (productPassport *ProductPassport) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := productPassport.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (productPassport *ProductPassport) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := productPassport.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (productPassport *ProductPassport) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return productPassport.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (productPassport *ProductPassport) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := productPassport.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb166a09f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isEscrow(address account) view returns(bool)
func (productPassport *ProductPassport) PackIsEscrow(account common.Address) []byte {
	enc, err := productPassport.abi.Pack("isEscrow", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb166a09f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isEscrow(address account) view returns(bool)
func (productPassport *ProductPassport) TryPackIsEscrow(account common.Address) ([]byte, error) {
	return productPassport.abi.Pack("isEscrow", account)
}

// UnpackIsEscrow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb166a09f.
//
// Solidity: function isEscrow(address account) view returns(bool)
func (productPassport *ProductPassport) UnpackIsEscrow(data []byte) (bool, error) {
	out, err := productPassport.abi.Unpack("isEscrow", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsIssuer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x877b9a67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isIssuer(address account) view returns(bool)
func (productPassport *ProductPassport) PackIsIssuer(account common.Address) []byte {
	enc, err := productPassport.abi.Pack("isIssuer", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsIssuer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x877b9a67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isIssuer(address account) view returns(bool)
func (productPassport *ProductPassport) TryPackIsIssuer(account common.Address) ([]byte, error) {
	return productPassport.abi.Pack("isIssuer", account)
}

// UnpackIsIssuer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x877b9a67.
//
// Solidity: function isIssuer(address account) view returns(bool)
func (productPassport *ProductPassport) UnpackIsIssuer(data []byte) (bool, error) {
	out, err := productPassport.abi.Unpack("isIssuer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLiftBatchRecall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x644b6ec3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liftBatchRecall(uint224 batchId) returns()
func (productPassport *ProductPassport) PackLiftBatchRecall(batchId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("liftBatchRecall", batchId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiftBatchRecall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x644b6ec3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liftBatchRecall(uint224 batchId) returns()
func (productPassport *ProductPassport) TryPackLiftBatchRecall(batchId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("liftBatchRecall", batchId)
}

// PackLiftRecall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b7d07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liftRecall(uint256 tokenId) returns()
func (productPassport *ProductPassport) PackLiftRecall(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("liftRecall", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiftRecall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b7d07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liftRecall(uint256 tokenId) returns()
func (productPassport *ProductPassport) TryPackLiftRecall(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("liftRecall", tokenId)
}

// PackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (productPassport *ProductPassport) PackLocked(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("locked", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (productPassport *ProductPassport) TryPackLocked(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("locked", tokenId)
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb45a3c0e.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (productPassport *ProductPassport) UnpackLocked(data []byte) (bool, error) {
	out, err := productPassport.abi.Unpack("locked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMintBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4dd966b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintBatch(bytes32 root, uint32 size) returns(uint256 firstTokenId)
func (productPassport *ProductPassport) PackMintBatch(root [32]byte, size uint32) []byte {
	enc, err := productPassport.abi.Pack("mintBatch", root, size)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4dd966b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintBatch(bytes32 root, uint32 size) returns(uint256 firstTokenId)
func (productPassport *ProductPassport) TryPackMintBatch(root [32]byte, size uint32) ([]byte, error) {
	return productPassport.abi.Pack("mintBatch", root, size)
}

// UnpackMintBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4dd966b5.
//
// Solidity: function mintBatch(bytes32 root, uint32 size) returns(uint256 firstTokenId)
func (productPassport *ProductPassport) UnpackMintBatch(data []byte) (*big.Int, error) {
	out, err := productPassport.abi.Unpack("mintBatch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMintBatchWithRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca4bd290.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mintBatchWithRoyalty(bytes32 root, uint32 size, address receiver, uint16 bps) returns(uint256 firstTokenId)
func (productPassport *ProductPassport) PackMintBatchWithRoyalty(root [32]byte, size uint32, receiver common.Address, bps uint16) []byte {
	enc, err := productPassport.abi.Pack("mintBatchWithRoyalty", root, size, receiver, bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMintBatchWithRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca4bd290.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mintBatchWithRoyalty(bytes32 root, uint32 size, address receiver, uint16 bps) returns(uint256 firstTokenId)
func (productPassport *ProductPassport) TryPackMintBatchWithRoyalty(root [32]byte, size uint32, receiver common.Address, bps uint16) ([]byte, error) {
	return productPassport.abi.Pack("mintBatchWithRoyalty", root, size, receiver, bps)
}

// UnpackMintBatchWithRoyalty is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca4bd290.
//
// Solidity: function mintBatchWithRoyalty(bytes32 root, uint32 size, address receiver, uint16 bps) returns(uint256 firstTokenId)
func (productPassport *ProductPassport) UnpackMintBatchWithRoyalty(data []byte) (*big.Int, error) {
	out, err := productPassport.abi.Unpack("mintBatchWithRoyalty", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() pure returns(string)
func (productPassport *ProductPassport) PackName() []byte {
	enc, err := productPassport.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() pure returns(string)
func (productPassport *ProductPassport) TryPackName() ([]byte, error) {
	return productPassport.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() pure returns(string)
func (productPassport *ProductPassport) UnpackName(data []byte) (string, error) {
	out, err := productPassport.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNextVersionHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4230b9a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextVersionHead(uint256 tokenId, bytes32 predecessor, bytes32 passportHash) pure returns(bytes32)
func (productPassport *ProductPassport) PackNextVersionHead(tokenId *big.Int, predecessor [32]byte, passportHash [32]byte) []byte {
	enc, err := productPassport.abi.Pack("nextVersionHead", tokenId, predecessor, passportHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextVersionHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4230b9a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextVersionHead(uint256 tokenId, bytes32 predecessor, bytes32 passportHash) pure returns(bytes32)
func (productPassport *ProductPassport) TryPackNextVersionHead(tokenId *big.Int, predecessor [32]byte, passportHash [32]byte) ([]byte, error) {
	return productPassport.abi.Pack("nextVersionHead", tokenId, predecessor, passportHash)
}

// UnpackNextVersionHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4230b9a6.
//
// Solidity: function nextVersionHead(uint256 tokenId, bytes32 predecessor, bytes32 passportHash) pure returns(bytes32)
func (productPassport *ProductPassport) UnpackNextVersionHead(data []byte) ([32]byte, error) {
	out, err := productPassport.abi.Unpack("nextVersionHead", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (productPassport *ProductPassport) PackOwner() []byte {
	enc, err := productPassport.abi.Pack("owner")
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
func (productPassport *ProductPassport) TryPackOwner() ([]byte, error) {
	return productPassport.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (productPassport *ProductPassport) UnpackOwner(data []byte) (common.Address, error) {
	out, err := productPassport.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (productPassport *ProductPassport) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (productPassport *ProductPassport) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (productPassport *ProductPassport) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := productPassport.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (productPassport *ProductPassport) PackPendingOwner() []byte {
	enc, err := productPassport.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (productPassport *ProductPassport) TryPackPendingOwner() ([]byte, error) {
	return productPassport.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (productPassport *ProductPassport) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := productPassport.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposeRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8efb630c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeRecovery(uint256 tokenId, address to) returns()
func (productPassport *ProductPassport) PackProposeRecovery(tokenId *big.Int, to common.Address) []byte {
	enc, err := productPassport.abi.Pack("proposeRecovery", tokenId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8efb630c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeRecovery(uint256 tokenId, address to) returns()
func (productPassport *ProductPassport) TryPackProposeRecovery(tokenId *big.Int, to common.Address) ([]byte, error) {
	return productPassport.abi.Pack("proposeRecovery", tokenId, to)
}

// PackRecall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x585407e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recall(uint256 tokenId, bytes32 reason) returns()
func (productPassport *ProductPassport) PackRecall(tokenId *big.Int, reason [32]byte) []byte {
	enc, err := productPassport.abi.Pack("recall", tokenId, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x585407e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recall(uint256 tokenId, bytes32 reason) returns()
func (productPassport *ProductPassport) TryPackRecall(tokenId *big.Int, reason [32]byte) ([]byte, error) {
	return productPassport.abi.Pack("recall", tokenId, reason)
}

// PackRecallBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97a8722e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recallBatch(uint224 batchId, bytes32 reason) returns()
func (productPassport *ProductPassport) PackRecallBatch(batchId *big.Int, reason [32]byte) []byte {
	enc, err := productPassport.abi.Pack("recallBatch", batchId, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecallBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97a8722e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recallBatch(uint224 batchId, bytes32 reason) returns()
func (productPassport *ProductPassport) TryPackRecallBatch(batchId *big.Int, reason [32]byte) ([]byte, error) {
	return productPassport.abi.Pack("recallBatch", batchId, reason)
}

// PackRecoveryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa1a1b25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recoveryOf(uint256 tokenId) view returns(address to, uint64 endsAt)
func (productPassport *ProductPassport) PackRecoveryOf(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("recoveryOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecoveryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa1a1b25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recoveryOf(uint256 tokenId) view returns(address to, uint64 endsAt)
func (productPassport *ProductPassport) TryPackRecoveryOf(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("recoveryOf", tokenId)
}

// RecoveryOfOutput serves as a container for the return parameters of contract
// method RecoveryOf.
type RecoveryOfOutput struct {
	To     common.Address
	EndsAt uint64
}

// UnpackRecoveryOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa1a1b25.
//
// Solidity: function recoveryOf(uint256 tokenId) view returns(address to, uint64 endsAt)
func (productPassport *ProductPassport) UnpackRecoveryOf(data []byte) (RecoveryOfOutput, error) {
	out, err := productPassport.abi.Unpack("recoveryOf", data)
	outstruct := new(RecoveryOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.To = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.EndsAt = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRecoveryPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c3e22f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recoveryPeriod() pure returns(uint64)
func (productPassport *ProductPassport) PackRecoveryPeriod() []byte {
	enc, err := productPassport.abi.Pack("recoveryPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecoveryPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16c3e22f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recoveryPeriod() pure returns(uint64)
func (productPassport *ProductPassport) TryPackRecoveryPeriod() ([]byte, error) {
	return productPassport.abi.Pack("recoveryPeriod")
}

// UnpackRecoveryPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16c3e22f.
//
// Solidity: function recoveryPeriod() pure returns(uint64)
func (productPassport *ProductPassport) UnpackRecoveryPeriod(data []byte) (uint64, error) {
	out, err := productPassport.abi.Unpack("recoveryPeriod", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (productPassport *ProductPassport) PackRenounceOwnership() []byte {
	enc, err := productPassport.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (productPassport *ProductPassport) TryPackRenounceOwnership() ([]byte, error) {
	return productPassport.abi.Pack("renounceOwnership")
}

// PackReportFound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc823c855.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportFound(uint256 tokenId) returns()
func (productPassport *ProductPassport) PackReportFound(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("reportFound", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportFound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc823c855.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportFound(uint256 tokenId) returns()
func (productPassport *ProductPassport) TryPackReportFound(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("reportFound", tokenId)
}

// PackReportStolen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x389a032a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportStolen(uint256 tokenId) returns()
func (productPassport *ProductPassport) PackReportStolen(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("reportStolen", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportStolen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x389a032a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportStolen(uint256 tokenId) returns()
func (productPassport *ProductPassport) TryPackReportStolen(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("reportStolen", tokenId)
}

// PackReturnToIssuer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec8d9e15.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function returnToIssuer(uint256 tokenId) returns()
func (productPassport *ProductPassport) PackReturnToIssuer(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("returnToIssuer", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReturnToIssuer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec8d9e15.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function returnToIssuer(uint256 tokenId) returns()
func (productPassport *ProductPassport) TryPackReturnToIssuer(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("returnToIssuer", tokenId)
}

// PackRoyaltyInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a55205a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royaltyInfo(uint256 tokenId, uint256 salePrice) view returns(address receiver, uint256 royaltyAmount)
func (productPassport *ProductPassport) PackRoyaltyInfo(tokenId *big.Int, salePrice *big.Int) []byte {
	enc, err := productPassport.abi.Pack("royaltyInfo", tokenId, salePrice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyaltyInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a55205a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royaltyInfo(uint256 tokenId, uint256 salePrice) view returns(address receiver, uint256 royaltyAmount)
func (productPassport *ProductPassport) TryPackRoyaltyInfo(tokenId *big.Int, salePrice *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("royaltyInfo", tokenId, salePrice)
}

// RoyaltyInfoOutput serves as a container for the return parameters of contract
// method RoyaltyInfo.
type RoyaltyInfoOutput struct {
	Receiver      common.Address
	RoyaltyAmount *big.Int
}

// UnpackRoyaltyInfo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a55205a.
//
// Solidity: function royaltyInfo(uint256 tokenId, uint256 salePrice) view returns(address receiver, uint256 royaltyAmount)
func (productPassport *ProductPassport) UnpackRoyaltyInfo(data []byte) (RoyaltyInfoOutput, error) {
	out, err := productPassport.abi.Unpack("royaltyInfo", data)
	outstruct := new(RoyaltyInfoOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Receiver = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.RoyaltyAmount = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (productPassport *ProductPassport) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("safeTransferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (productPassport *ProductPassport) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (productPassport *ProductPassport) PackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) []byte {
	enc, err := productPassport.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (productPassport *ProductPassport) TryPackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) ([]byte, error) {
	return productPassport.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (productPassport *ProductPassport) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := productPassport.abi.Pack("setApprovalForAll", operator, approved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (productPassport *ProductPassport) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return productPassport.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSetBaseURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f804b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBaseURI(string baseURI) returns()
func (productPassport *ProductPassport) PackSetBaseURI(baseURI string) []byte {
	enc, err := productPassport.abi.Pack("setBaseURI", baseURI)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBaseURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f804b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBaseURI(string baseURI) returns()
func (productPassport *ProductPassport) TryPackSetBaseURI(baseURI string) ([]byte, error) {
	return productPassport.abi.Pack("setBaseURI", baseURI)
}

// PackSetEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x229003ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setEscrow(address account, bool registered) returns()
func (productPassport *ProductPassport) PackSetEscrow(account common.Address, registered bool) []byte {
	enc, err := productPassport.abi.Pack("setEscrow", account, registered)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x229003ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setEscrow(address account, bool registered) returns()
func (productPassport *ProductPassport) TryPackSetEscrow(account common.Address, registered bool) ([]byte, error) {
	return productPassport.abi.Pack("setEscrow", account, registered)
}

// PackSetIssuer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x495289be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setIssuer(address account, bool allowed) returns()
func (productPassport *ProductPassport) PackSetIssuer(account common.Address, allowed bool) []byte {
	enc, err := productPassport.abi.Pack("setIssuer", account, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetIssuer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x495289be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setIssuer(address account, bool allowed) returns()
func (productPassport *ProductPassport) TryPackSetIssuer(account common.Address, allowed bool) ([]byte, error) {
	return productPassport.abi.Pack("setIssuer", account, allowed)
}

// PackSetRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe384c410.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoyalty(uint224 batchId, address receiver, uint16 bps) returns()
func (productPassport *ProductPassport) PackSetRoyalty(batchId *big.Int, receiver common.Address, bps uint16) []byte {
	enc, err := productPassport.abi.Pack("setRoyalty", batchId, receiver, bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe384c410.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoyalty(uint224 batchId, address receiver, uint16 bps) returns()
func (productPassport *ProductPassport) TryPackSetRoyalty(batchId *big.Int, receiver common.Address, bps uint16) ([]byte, error) {
	return productPassport.abi.Pack("setRoyalty", batchId, receiver, bps)
}

// PackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42d21ef7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function status(uint256 tokenId) view returns((address,address,uint32,uint64,uint64,bool,bool,bool,bool,bytes32,address,uint64) s)
func (productPassport *ProductPassport) PackStatus(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("status", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42d21ef7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function status(uint256 tokenId) view returns((address,address,uint32,uint64,uint64,bool,bool,bool,bool,bytes32,address,uint64) s)
func (productPassport *ProductPassport) TryPackStatus(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("status", tokenId)
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42d21ef7.
//
// Solidity: function status(uint256 tokenId) view returns((address,address,uint32,uint64,uint64,bool,bool,bool,bool,bytes32,address,uint64) s)
func (productPassport *ProductPassport) UnpackStatus(data []byte) (ItemStatus, error) {
	out, err := productPassport.abi.Unpack("status", data)
	if err != nil {
		return *new(ItemStatus), err
	}
	out0 := *abi.ConvertType(out[0], new(ItemStatus)).(*ItemStatus)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) pure returns(bool)
func (productPassport *ProductPassport) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := productPassport.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) pure returns(bool)
func (productPassport *ProductPassport) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return productPassport.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) pure returns(bool)
func (productPassport *ProductPassport) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := productPassport.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() pure returns(string)
func (productPassport *ProductPassport) PackSymbol() []byte {
	enc, err := productPassport.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() pure returns(string)
func (productPassport *ProductPassport) TryPackSymbol() ([]byte, error) {
	return productPassport.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() pure returns(string)
func (productPassport *ProductPassport) UnpackSymbol(data []byte) (string, error) {
	out, err := productPassport.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (productPassport *ProductPassport) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("tokenURI", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (productPassport *ProductPassport) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (productPassport *ProductPassport) UnpackTokenURI(data []byte) (string, error) {
	out, err := productPassport.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (productPassport *ProductPassport) PackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("transferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (productPassport *ProductPassport) TryPackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("transferFrom", from, to, tokenId)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (productPassport *ProductPassport) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := productPassport.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (productPassport *ProductPassport) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return productPassport.abi.Pack("transferOwnership", newOwner)
}

// PackVerifyItem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3523bec3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verifyItem(uint256 tokenId, bytes32 itemHash, bytes32 passportHash, address claimKey, bytes32[] proof) view returns(bool)
func (productPassport *ProductPassport) PackVerifyItem(tokenId *big.Int, itemHash [32]byte, passportHash [32]byte, claimKey common.Address, proof [][32]byte) []byte {
	enc, err := productPassport.abi.Pack("verifyItem", tokenId, itemHash, passportHash, claimKey, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerifyItem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3523bec3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verifyItem(uint256 tokenId, bytes32 itemHash, bytes32 passportHash, address claimKey, bytes32[] proof) view returns(bool)
func (productPassport *ProductPassport) TryPackVerifyItem(tokenId *big.Int, itemHash [32]byte, passportHash [32]byte, claimKey common.Address, proof [][32]byte) ([]byte, error) {
	return productPassport.abi.Pack("verifyItem", tokenId, itemHash, passportHash, claimKey, proof)
}

// UnpackVerifyItem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3523bec3.
//
// Solidity: function verifyItem(uint256 tokenId, bytes32 itemHash, bytes32 passportHash, address claimKey, bytes32[] proof) view returns(bool)
func (productPassport *ProductPassport) UnpackVerifyItem(data []byte) (bool, error) {
	out, err := productPassport.abi.Unpack("verifyItem", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVersionHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a82a934.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versionHead(uint256 tokenId) view returns(bytes32)
func (productPassport *ProductPassport) PackVersionHead(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("versionHead", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersionHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a82a934.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versionHead(uint256 tokenId) view returns(bytes32)
func (productPassport *ProductPassport) TryPackVersionHead(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("versionHead", tokenId)
}

// UnpackVersionHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8a82a934.
//
// Solidity: function versionHead(uint256 tokenId) view returns(bytes32)
func (productPassport *ProductPassport) UnpackVersionHead(data []byte) ([32]byte, error) {
	out, err := productPassport.abi.Unpack("versionHead", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVetoRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe93807dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoRecovery(uint256 tokenId) returns()
func (productPassport *ProductPassport) PackVetoRecovery(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("vetoRecovery", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe93807dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoRecovery(uint256 tokenId) returns()
func (productPassport *ProductPassport) TryPackVetoRecovery(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("vetoRecovery", tokenId)
}

// ProductPassportApproval represents a Approval event raised by the ProductPassport contract.
type ProductPassportApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProductPassportApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (ProductPassportApproval) ContractEventName() string {
	return ProductPassportApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (productPassport *ProductPassport) UnpackApprovalEvent(log *types.Log) (*ProductPassportApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportApproval)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportApprovalForAll represents a ApprovalForAll event raised by the ProductPassport contract.
type ProductPassportApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProductPassportApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (ProductPassportApprovalForAll) ContractEventName() string {
	return ProductPassportApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (productPassport *ProductPassport) UnpackApprovalForAllEvent(log *types.Log) (*ProductPassportApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportApprovalForAll)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportBaseURISet represents a BaseURISet event raised by the ProductPassport contract.
type ProductPassportBaseURISet struct {
	BaseURI string
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportBaseURISetEventName = "BaseURISet"

// ContractEventName returns the user-defined event name.
func (ProductPassportBaseURISet) ContractEventName() string {
	return ProductPassportBaseURISetEventName
}

// UnpackBaseURISetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BaseURISet(string baseURI)
func (productPassport *ProductPassport) UnpackBaseURISetEvent(log *types.Log) (*ProductPassportBaseURISet, error) {
	event := "BaseURISet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportBaseURISet)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportBatchMetadataUpdate represents a BatchMetadataUpdate event raised by the ProductPassport contract.
type ProductPassportBatchMetadataUpdate struct {
	FromTokenId *big.Int
	ToTokenId   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ProductPassportBatchMetadataUpdateEventName = "BatchMetadataUpdate"

// ContractEventName returns the user-defined event name.
func (ProductPassportBatchMetadataUpdate) ContractEventName() string {
	return ProductPassportBatchMetadataUpdateEventName
}

// UnpackBatchMetadataUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchMetadataUpdate(uint256 _fromTokenId, uint256 _toTokenId)
func (productPassport *ProductPassport) UnpackBatchMetadataUpdateEvent(log *types.Log) (*ProductPassportBatchMetadataUpdate, error) {
	event := "BatchMetadataUpdate"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportBatchMetadataUpdate)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportBatchMinted represents a BatchMinted event raised by the ProductPassport contract.
type ProductPassportBatchMinted struct {
	BatchId *big.Int
	Issuer  common.Address
	Root    [32]byte
	Size    uint32
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportBatchMintedEventName = "BatchMinted"

// ContractEventName returns the user-defined event name.
func (ProductPassportBatchMinted) ContractEventName() string {
	return ProductPassportBatchMintedEventName
}

// UnpackBatchMintedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchMinted(uint224 indexed batchId, address indexed issuer, bytes32 root, uint32 size)
func (productPassport *ProductPassport) UnpackBatchMintedEvent(log *types.Log) (*ProductPassportBatchMinted, error) {
	event := "BatchMinted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportBatchMinted)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportBatchRecallLifted represents a BatchRecallLifted event raised by the ProductPassport contract.
type ProductPassportBatchRecallLifted struct {
	BatchId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportBatchRecallLiftedEventName = "BatchRecallLifted"

// ContractEventName returns the user-defined event name.
func (ProductPassportBatchRecallLifted) ContractEventName() string {
	return ProductPassportBatchRecallLiftedEventName
}

// UnpackBatchRecallLiftedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchRecallLifted(uint224 indexed batchId)
func (productPassport *ProductPassport) UnpackBatchRecallLiftedEvent(log *types.Log) (*ProductPassportBatchRecallLifted, error) {
	event := "BatchRecallLifted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportBatchRecallLifted)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportBatchRecalled represents a BatchRecalled event raised by the ProductPassport contract.
type ProductPassportBatchRecalled struct {
	BatchId *big.Int
	Reason  [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportBatchRecalledEventName = "BatchRecalled"

// ContractEventName returns the user-defined event name.
func (ProductPassportBatchRecalled) ContractEventName() string {
	return ProductPassportBatchRecalledEventName
}

// UnpackBatchRecalledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchRecalled(uint224 indexed batchId, bytes32 reason)
func (productPassport *ProductPassport) UnpackBatchRecalledEvent(log *types.Log) (*ProductPassportBatchRecalled, error) {
	event := "BatchRecalled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportBatchRecalled)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportClaimed represents a Claimed event raised by the ProductPassport contract.
type ProductPassportClaimed struct {
	TokenId  *big.Int
	NewOwner common.Address
	ClaimKey common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProductPassportClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (ProductPassportClaimed) ContractEventName() string {
	return ProductPassportClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(uint256 indexed tokenId, address indexed newOwner, address claimKey)
func (productPassport *ProductPassport) UnpackClaimedEvent(log *types.Log) (*ProductPassportClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportClaimed)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportEIP712DomainChanged represents a EIP712DomainChanged event raised by the ProductPassport contract.
type ProductPassportEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ProductPassportEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (ProductPassportEIP712DomainChanged) ContractEventName() string {
	return ProductPassportEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (productPassport *ProductPassport) UnpackEIP712DomainChangedEvent(log *types.Log) (*ProductPassportEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportEscrowSet represents a EscrowSet event raised by the ProductPassport contract.
type ProductPassportEscrowSet struct {
	Account    common.Address
	Registered bool
	Raw        *types.Log // Blockchain specific contextual infos
}

const ProductPassportEscrowSetEventName = "EscrowSet"

// ContractEventName returns the user-defined event name.
func (ProductPassportEscrowSet) ContractEventName() string {
	return ProductPassportEscrowSetEventName
}

// UnpackEscrowSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EscrowSet(address indexed account, bool registered)
func (productPassport *ProductPassport) UnpackEscrowSetEvent(log *types.Log) (*ProductPassportEscrowSet, error) {
	event := "EscrowSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportEscrowSet)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportIssuerSet represents a IssuerSet event raised by the ProductPassport contract.
type ProductPassportIssuerSet struct {
	Account common.Address
	Allowed bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportIssuerSetEventName = "IssuerSet"

// ContractEventName returns the user-defined event name.
func (ProductPassportIssuerSet) ContractEventName() string {
	return ProductPassportIssuerSetEventName
}

// UnpackIssuerSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IssuerSet(address indexed account, bool allowed)
func (productPassport *ProductPassport) UnpackIssuerSetEvent(log *types.Log) (*ProductPassportIssuerSet, error) {
	event := "IssuerSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportIssuerSet)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportLocked represents a Locked event raised by the ProductPassport contract.
type ProductPassportLocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (ProductPassportLocked) ContractEventName() string {
	return ProductPassportLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(uint256 tokenId)
func (productPassport *ProductPassport) UnpackLockedEvent(log *types.Log) (*ProductPassportLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportLocked)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportMetadataUpdate represents a MetadataUpdate event raised by the ProductPassport contract.
type ProductPassportMetadataUpdate struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportMetadataUpdateEventName = "MetadataUpdate"

// ContractEventName returns the user-defined event name.
func (ProductPassportMetadataUpdate) ContractEventName() string {
	return ProductPassportMetadataUpdateEventName
}

// UnpackMetadataUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MetadataUpdate(uint256 _tokenId)
func (productPassport *ProductPassport) UnpackMetadataUpdateEvent(log *types.Log) (*ProductPassportMetadataUpdate, error) {
	event := "MetadataUpdate"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportMetadataUpdate)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the ProductPassport contract.
type ProductPassportOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ProductPassportOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (ProductPassportOwnershipTransferStarted) ContractEventName() string {
	return ProductPassportOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (productPassport *ProductPassport) UnpackOwnershipTransferStartedEvent(log *types.Log) (*ProductPassportOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportOwnershipTransferred represents a OwnershipTransferred event raised by the ProductPassport contract.
type ProductPassportOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const ProductPassportOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (ProductPassportOwnershipTransferred) ContractEventName() string {
	return ProductPassportOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (productPassport *ProductPassport) UnpackOwnershipTransferredEvent(log *types.Log) (*ProductPassportOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportRecallLifted represents a RecallLifted event raised by the ProductPassport contract.
type ProductPassportRecallLifted struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportRecallLiftedEventName = "RecallLifted"

// ContractEventName returns the user-defined event name.
func (ProductPassportRecallLifted) ContractEventName() string {
	return ProductPassportRecallLiftedEventName
}

// UnpackRecallLiftedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecallLifted(uint256 indexed tokenId)
func (productPassport *ProductPassport) UnpackRecallLiftedEvent(log *types.Log) (*ProductPassportRecallLifted, error) {
	event := "RecallLifted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportRecallLifted)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportRecalled represents a Recalled event raised by the ProductPassport contract.
type ProductPassportRecalled struct {
	TokenId *big.Int
	Reason  [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportRecalledEventName = "Recalled"

// ContractEventName returns the user-defined event name.
func (ProductPassportRecalled) ContractEventName() string {
	return ProductPassportRecalledEventName
}

// UnpackRecalledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Recalled(uint256 indexed tokenId, bytes32 reason)
func (productPassport *ProductPassport) UnpackRecalledEvent(log *types.Log) (*ProductPassportRecalled, error) {
	event := "Recalled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportRecalled)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportRecovered represents a Recovered event raised by the ProductPassport contract.
type ProductPassportRecovered struct {
	TokenId *big.Int
	From    common.Address
	To      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportRecoveredEventName = "Recovered"

// ContractEventName returns the user-defined event name.
func (ProductPassportRecovered) ContractEventName() string {
	return ProductPassportRecoveredEventName
}

// UnpackRecoveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Recovered(uint256 indexed tokenId, address indexed from, address indexed to)
func (productPassport *ProductPassport) UnpackRecoveredEvent(log *types.Log) (*ProductPassportRecovered, error) {
	event := "Recovered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportRecovered)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportRecoveryEnded represents a RecoveryEnded event raised by the ProductPassport contract.
type ProductPassportRecoveryEnded struct {
	TokenId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportRecoveryEndedEventName = "RecoveryEnded"

// ContractEventName returns the user-defined event name.
func (ProductPassportRecoveryEnded) ContractEventName() string {
	return ProductPassportRecoveryEndedEventName
}

// UnpackRecoveryEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryEnded(uint256 indexed tokenId, address indexed by)
func (productPassport *ProductPassport) UnpackRecoveryEndedEvent(log *types.Log) (*ProductPassportRecoveryEnded, error) {
	event := "RecoveryEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportRecoveryEnded)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportRecoveryProposed represents a RecoveryProposed event raised by the ProductPassport contract.
type ProductPassportRecoveryProposed struct {
	TokenId *big.Int
	From    common.Address
	To      common.Address
	EndsAt  uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportRecoveryProposedEventName = "RecoveryProposed"

// ContractEventName returns the user-defined event name.
func (ProductPassportRecoveryProposed) ContractEventName() string {
	return ProductPassportRecoveryProposedEventName
}

// UnpackRecoveryProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryProposed(uint256 indexed tokenId, address indexed from, address indexed to, uint64 endsAt)
func (productPassport *ProductPassport) UnpackRecoveryProposedEvent(log *types.Log) (*ProductPassportRecoveryProposed, error) {
	event := "RecoveryProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportRecoveryProposed)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportReportedFound represents a ReportedFound event raised by the ProductPassport contract.
type ProductPassportReportedFound struct {
	TokenId *big.Int
	Owner   common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportReportedFoundEventName = "ReportedFound"

// ContractEventName returns the user-defined event name.
func (ProductPassportReportedFound) ContractEventName() string {
	return ProductPassportReportedFoundEventName
}

// UnpackReportedFoundEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReportedFound(uint256 indexed tokenId, address indexed owner)
func (productPassport *ProductPassport) UnpackReportedFoundEvent(log *types.Log) (*ProductPassportReportedFound, error) {
	event := "ReportedFound"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportReportedFound)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportReportedStolen represents a ReportedStolen event raised by the ProductPassport contract.
type ProductPassportReportedStolen struct {
	TokenId *big.Int
	Owner   common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportReportedStolenEventName = "ReportedStolen"

// ContractEventName returns the user-defined event name.
func (ProductPassportReportedStolen) ContractEventName() string {
	return ProductPassportReportedStolenEventName
}

// UnpackReportedStolenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReportedStolen(uint256 indexed tokenId, address indexed owner)
func (productPassport *ProductPassport) UnpackReportedStolenEvent(log *types.Log) (*ProductPassportReportedStolen, error) {
	event := "ReportedStolen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportReportedStolen)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportRoyaltySet represents a RoyaltySet event raised by the ProductPassport contract.
type ProductPassportRoyaltySet struct {
	BatchId  *big.Int
	Receiver common.Address
	Bps      uint16
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProductPassportRoyaltySetEventName = "RoyaltySet"

// ContractEventName returns the user-defined event name.
func (ProductPassportRoyaltySet) ContractEventName() string {
	return ProductPassportRoyaltySetEventName
}

// UnpackRoyaltySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoyaltySet(uint224 indexed batchId, address indexed receiver, uint16 bps)
func (productPassport *ProductPassport) UnpackRoyaltySetEvent(log *types.Log) (*ProductPassportRoyaltySet, error) {
	event := "RoyaltySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportRoyaltySet)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportTransfer represents a Transfer event raised by the ProductPassport contract.
type ProductPassportTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (ProductPassportTransfer) ContractEventName() string {
	return ProductPassportTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (productPassport *ProductPassport) UnpackTransferEvent(log *types.Log) (*ProductPassportTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportTransfer)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportUnlocked represents a Unlocked event raised by the ProductPassport contract.
type ProductPassportUnlocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportUnlockedEventName = "Unlocked"

// ContractEventName returns the user-defined event name.
func (ProductPassportUnlocked) ContractEventName() string {
	return ProductPassportUnlockedEventName
}

// UnpackUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlocked(uint256 tokenId)
func (productPassport *ProductPassport) UnpackUnlockedEvent(log *types.Log) (*ProductPassportUnlocked, error) {
	event := "Unlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportUnlocked)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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

// ProductPassportVersionAppended represents a VersionAppended event raised by the ProductPassport contract.
type ProductPassportVersionAppended struct {
	TokenId      *big.Int
	Version      *big.Int
	Head         [32]byte
	PassportHash [32]byte
	Raw          *types.Log // Blockchain specific contextual infos
}

const ProductPassportVersionAppendedEventName = "VersionAppended"

// ContractEventName returns the user-defined event name.
func (ProductPassportVersionAppended) ContractEventName() string {
	return ProductPassportVersionAppendedEventName
}

// UnpackVersionAppendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VersionAppended(uint256 indexed tokenId, uint256 indexed version, bytes32 head, bytes32 passportHash)
func (productPassport *ProductPassport) UnpackVersionAppendedEvent(log *types.Log) (*ProductPassportVersionAppended, error) {
	event := "VersionAppended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportVersionAppended)
	if len(log.Data) > 0 {
		if err := productPassport.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productPassport.abi.Events[event].Inputs {
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
func (productPassport *ProductPassport) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], productPassport.abi.Errors["AlreadyClaimed"].ID.Bytes()[:4]) {
		return productPassport.UnpackAlreadyClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["BatchExists"].ID.Bytes()[:4]) {
		return productPassport.UnpackBatchExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["ClaimExpired"].ID.Bytes()[:4]) {
		return productPassport.UnpackClaimExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return productPassport.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return productPassport.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return productPassport.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return productPassport.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return productPassport.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return productPassport.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return productPassport.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return productPassport.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["EmptyBatch"].ID.Bytes()[:4]) {
		return productPassport.UnpackEmptyBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["EmptyPassport"].ID.Bytes()[:4]) {
		return productPassport.UnpackEmptyPassportError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["HeldByAnother"].ID.Bytes()[:4]) {
		return productPassport.UnpackHeldByAnotherError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["InvalidRoyalty"].ID.Bytes()[:4]) {
		return productPassport.UnpackInvalidRoyaltyError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return productPassport.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NoRecovery"].ID.Bytes()[:4]) {
		return productPassport.UnpackNoRecoveryError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NoSuchBatch"].ID.Bytes()[:4]) {
		return productPassport.UnpackNoSuchBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NotAContract"].ID.Bytes()[:4]) {
		return productPassport.UnpackNotAContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NotBatchIssuer"].ID.Bytes()[:4]) {
		return productPassport.UnpackNotBatchIssuerError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NotInBatch"].ID.Bytes()[:4]) {
		return productPassport.UnpackNotInBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NotIssuer"].ID.Bytes()[:4]) {
		return productPassport.UnpackNotIssuerError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NotNewestVersion"].ID.Bytes()[:4]) {
		return productPassport.UnpackNotNewestVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return productPassport.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NotRecoverable"].ID.Bytes()[:4]) {
		return productPassport.UnpackNotRecoverableError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NothingToReturn"].ID.Bytes()[:4]) {
		return productPassport.UnpackNothingToReturnError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return productPassport.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return productPassport.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["RecoveryOpen"].ID.Bytes()[:4]) {
		return productPassport.UnpackRecoveryOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["RecoveryPending"].ID.Bytes()[:4]) {
		return productPassport.UnpackRecoveryPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["RoyaltyWouldRise"].ID.Bytes()[:4]) {
		return productPassport.UnpackRoyaltyWouldRiseError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return productPassport.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["TokenLocked"].ID.Bytes()[:4]) {
		return productPassport.UnpackTokenLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["TooManyVersions"].ID.Bytes()[:4]) {
		return productPassport.UnpackTooManyVersionsError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["Unchanged"].ID.Bytes()[:4]) {
		return productPassport.UnpackUnchangedError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["WrongClaimKey"].ID.Bytes()[:4]) {
		return productPassport.UnpackWrongClaimKeyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProductPassportAlreadyClaimed represents a AlreadyClaimed error raised by the ProductPassport contract.
type ProductPassportAlreadyClaimed struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClaimed(uint256 tokenId)
func ProductPassportAlreadyClaimedErrorID() common.Hash {
	return common.HexToHash("0xb3167bfa203824a8528cd651824b49f666ae15ab32eef5801cb2db761a8707a6")
}

// UnpackAlreadyClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClaimed(uint256 tokenId)
func (productPassport *ProductPassport) UnpackAlreadyClaimedError(raw []byte) (*ProductPassportAlreadyClaimed, error) {
	out := new(ProductPassportAlreadyClaimed)
	if err := productPassport.abi.UnpackIntoInterface(out, "AlreadyClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportBatchExists represents a BatchExists error raised by the ProductPassport contract.
type ProductPassportBatchExists struct {
	BatchId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchExists(uint224 batchId)
func ProductPassportBatchExistsErrorID() common.Hash {
	return common.HexToHash("0x4a8b7b297f05ae00035bec94b62459a3beb5a06ccdfa9874c2b49f5ac2d68ef7")
}

// UnpackBatchExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchExists(uint224 batchId)
func (productPassport *ProductPassport) UnpackBatchExistsError(raw []byte) (*ProductPassportBatchExists, error) {
	out := new(ProductPassportBatchExists)
	if err := productPassport.abi.UnpackIntoInterface(out, "BatchExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportClaimExpired represents a ClaimExpired error raised by the ProductPassport contract.
type ProductPassportClaimExpired struct {
	Expiry    uint64
	BlockTime *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimExpired(uint64 expiry, uint256 blockTime)
func ProductPassportClaimExpiredErrorID() common.Hash {
	return common.HexToHash("0x40f70f7d0db2a43a56682ef9fc6042af5a7f7196db9995b7025757700d08dd3a")
}

// UnpackClaimExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimExpired(uint64 expiry, uint256 blockTime)
func (productPassport *ProductPassport) UnpackClaimExpiredError(raw []byte) (*ProductPassportClaimExpired, error) {
	out := new(ProductPassportClaimExpired)
	if err := productPassport.abi.UnpackIntoInterface(out, "ClaimExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the ProductPassport contract.
type ProductPassportERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func ProductPassportERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (productPassport *ProductPassport) UnpackERC721IncorrectOwnerError(raw []byte) (*ProductPassportERC721IncorrectOwner, error) {
	out := new(ProductPassportERC721IncorrectOwner)
	if err := productPassport.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the ProductPassport contract.
type ProductPassportERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func ProductPassportERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (productPassport *ProductPassport) UnpackERC721InsufficientApprovalError(raw []byte) (*ProductPassportERC721InsufficientApproval, error) {
	out := new(ProductPassportERC721InsufficientApproval)
	if err := productPassport.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportERC721InvalidApprover represents a ERC721InvalidApprover error raised by the ProductPassport contract.
type ProductPassportERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func ProductPassportERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (productPassport *ProductPassport) UnpackERC721InvalidApproverError(raw []byte) (*ProductPassportERC721InvalidApprover, error) {
	out := new(ProductPassportERC721InvalidApprover)
	if err := productPassport.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportERC721InvalidOperator represents a ERC721InvalidOperator error raised by the ProductPassport contract.
type ProductPassportERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func ProductPassportERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (productPassport *ProductPassport) UnpackERC721InvalidOperatorError(raw []byte) (*ProductPassportERC721InvalidOperator, error) {
	out := new(ProductPassportERC721InvalidOperator)
	if err := productPassport.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportERC721InvalidOwner represents a ERC721InvalidOwner error raised by the ProductPassport contract.
type ProductPassportERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func ProductPassportERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (productPassport *ProductPassport) UnpackERC721InvalidOwnerError(raw []byte) (*ProductPassportERC721InvalidOwner, error) {
	out := new(ProductPassportERC721InvalidOwner)
	if err := productPassport.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the ProductPassport contract.
type ProductPassportERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func ProductPassportERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (productPassport *ProductPassport) UnpackERC721InvalidReceiverError(raw []byte) (*ProductPassportERC721InvalidReceiver, error) {
	out := new(ProductPassportERC721InvalidReceiver)
	if err := productPassport.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportERC721InvalidSender represents a ERC721InvalidSender error raised by the ProductPassport contract.
type ProductPassportERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func ProductPassportERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (productPassport *ProductPassport) UnpackERC721InvalidSenderError(raw []byte) (*ProductPassportERC721InvalidSender, error) {
	out := new(ProductPassportERC721InvalidSender)
	if err := productPassport.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportERC721NonexistentToken represents a ERC721NonexistentToken error raised by the ProductPassport contract.
type ProductPassportERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func ProductPassportERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (productPassport *ProductPassport) UnpackERC721NonexistentTokenError(raw []byte) (*ProductPassportERC721NonexistentToken, error) {
	out := new(ProductPassportERC721NonexistentToken)
	if err := productPassport.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportEmptyBatch represents a EmptyBatch error raised by the ProductPassport contract.
type ProductPassportEmptyBatch struct {
	Root [32]byte
	Size uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyBatch(bytes32 root, uint32 size)
func ProductPassportEmptyBatchErrorID() common.Hash {
	return common.HexToHash("0x5f1f21c485e06a765e6414d169ab9854f4251a0984a12b08076a81128f7fedc7")
}

// UnpackEmptyBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyBatch(bytes32 root, uint32 size)
func (productPassport *ProductPassport) UnpackEmptyBatchError(raw []byte) (*ProductPassportEmptyBatch, error) {
	out := new(ProductPassportEmptyBatch)
	if err := productPassport.abi.UnpackIntoInterface(out, "EmptyBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportEmptyPassport represents a EmptyPassport error raised by the ProductPassport contract.
type ProductPassportEmptyPassport struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyPassport(uint256 tokenId)
func ProductPassportEmptyPassportErrorID() common.Hash {
	return common.HexToHash("0x0be4b10c9cfcdc8050a4a4f0c398dc07f0b0ca0c721ca5f4319ff949b49d2e98")
}

// UnpackEmptyPassportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyPassport(uint256 tokenId)
func (productPassport *ProductPassport) UnpackEmptyPassportError(raw []byte) (*ProductPassportEmptyPassport, error) {
	out := new(ProductPassportEmptyPassport)
	if err := productPassport.abi.UnpackIntoInterface(out, "EmptyPassport", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportHeldByAnother represents a HeldByAnother error raised by the ProductPassport contract.
type ProductPassportHeldByAnother struct {
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HeldByAnother(uint256 tokenId, address owner)
func ProductPassportHeldByAnotherErrorID() common.Hash {
	return common.HexToHash("0xb18d9b951fa1b51bb43023ce6fe9ecb26a01497deaa04ff6dd4d958905e7a92b")
}

// UnpackHeldByAnotherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HeldByAnother(uint256 tokenId, address owner)
func (productPassport *ProductPassport) UnpackHeldByAnotherError(raw []byte) (*ProductPassportHeldByAnother, error) {
	out := new(ProductPassportHeldByAnother)
	if err := productPassport.abi.UnpackIntoInterface(out, "HeldByAnother", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportInvalidRoyalty represents a InvalidRoyalty error raised by the ProductPassport contract.
type ProductPassportInvalidRoyalty struct {
	Receiver common.Address
	Bps      uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRoyalty(address receiver, uint16 bps)
func ProductPassportInvalidRoyaltyErrorID() common.Hash {
	return common.HexToHash("0xf8936293eec93e63ad5b91f9e49233809a8699a8bb5e2754af251c6bc1647e84")
}

// UnpackInvalidRoyaltyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRoyalty(address receiver, uint16 bps)
func (productPassport *ProductPassport) UnpackInvalidRoyaltyError(raw []byte) (*ProductPassportInvalidRoyalty, error) {
	out := new(ProductPassportInvalidRoyalty)
	if err := productPassport.abi.UnpackIntoInterface(out, "InvalidRoyalty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportInvalidShortString represents a InvalidShortString error raised by the ProductPassport contract.
type ProductPassportInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func ProductPassportInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (productPassport *ProductPassport) UnpackInvalidShortStringError(raw []byte) (*ProductPassportInvalidShortString, error) {
	out := new(ProductPassportInvalidShortString)
	if err := productPassport.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportNoRecovery represents a NoRecovery error raised by the ProductPassport contract.
type ProductPassportNoRecovery struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRecovery(uint256 tokenId)
func ProductPassportNoRecoveryErrorID() common.Hash {
	return common.HexToHash("0x7e70b47b8d113686d867013a2cb154b7f44d99eea2ce282a9be31db43008197e")
}

// UnpackNoRecoveryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRecovery(uint256 tokenId)
func (productPassport *ProductPassport) UnpackNoRecoveryError(raw []byte) (*ProductPassportNoRecovery, error) {
	out := new(ProductPassportNoRecovery)
	if err := productPassport.abi.UnpackIntoInterface(out, "NoRecovery", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportNoSuchBatch represents a NoSuchBatch error raised by the ProductPassport contract.
type ProductPassportNoSuchBatch struct {
	BatchId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchBatch(uint224 batchId)
func ProductPassportNoSuchBatchErrorID() common.Hash {
	return common.HexToHash("0x3f56231001f2c1f6d7ffa259fbd514d0bd920d1a0b994aa7d0fe6f603d8a2ebd")
}

// UnpackNoSuchBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchBatch(uint224 batchId)
func (productPassport *ProductPassport) UnpackNoSuchBatchError(raw []byte) (*ProductPassportNoSuchBatch, error) {
	out := new(ProductPassportNoSuchBatch)
	if err := productPassport.abi.UnpackIntoInterface(out, "NoSuchBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportNotAContract represents a NotAContract error raised by the ProductPassport contract.
type ProductPassportNotAContract struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAContract(address account)
func ProductPassportNotAContractErrorID() common.Hash {
	return common.HexToHash("0x8a8b41ec6b8382733436ac0321a506b0d1e41dc29c8650d1fd1ff17e726ab809")
}

// UnpackNotAContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAContract(address account)
func (productPassport *ProductPassport) UnpackNotAContractError(raw []byte) (*ProductPassportNotAContract, error) {
	out := new(ProductPassportNotAContract)
	if err := productPassport.abi.UnpackIntoInterface(out, "NotAContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportNotBatchIssuer represents a NotBatchIssuer error raised by the ProductPassport contract.
type ProductPassportNotBatchIssuer struct {
	Issuer common.Address
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBatchIssuer(address issuer, address caller)
func ProductPassportNotBatchIssuerErrorID() common.Hash {
	return common.HexToHash("0x5728f82849a90a3fa7aeeaabb7104607b890289d8412c1593ae14e67f805228a")
}

// UnpackNotBatchIssuerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBatchIssuer(address issuer, address caller)
func (productPassport *ProductPassport) UnpackNotBatchIssuerError(raw []byte) (*ProductPassportNotBatchIssuer, error) {
	out := new(ProductPassportNotBatchIssuer)
	if err := productPassport.abi.UnpackIntoInterface(out, "NotBatchIssuer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportNotInBatch represents a NotInBatch error raised by the ProductPassport contract.
type ProductPassportNotInBatch struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInBatch(uint256 tokenId)
func ProductPassportNotInBatchErrorID() common.Hash {
	return common.HexToHash("0x353af9fb11967d37438ec3a8012bc059db96bd442bbc1c647a4f96817227131d")
}

// UnpackNotInBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInBatch(uint256 tokenId)
func (productPassport *ProductPassport) UnpackNotInBatchError(raw []byte) (*ProductPassportNotInBatch, error) {
	out := new(ProductPassportNotInBatch)
	if err := productPassport.abi.UnpackIntoInterface(out, "NotInBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportNotIssuer represents a NotIssuer error raised by the ProductPassport contract.
type ProductPassportNotIssuer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotIssuer(address caller)
func ProductPassportNotIssuerErrorID() common.Hash {
	return common.HexToHash("0x3fd26f9e33c9918e06ecb7ad4289a3ea9a31c60d80fdf1b560567d3b8d749885")
}

// UnpackNotIssuerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotIssuer(address caller)
func (productPassport *ProductPassport) UnpackNotIssuerError(raw []byte) (*ProductPassportNotIssuer, error) {
	out := new(ProductPassportNotIssuer)
	if err := productPassport.abi.UnpackIntoInterface(out, "NotIssuer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportNotNewestVersion represents a NotNewestVersion error raised by the ProductPassport contract.
type ProductPassportNotNewestVersion struct {
	TokenId     *big.Int
	Head        [32]byte
	Predecessor [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNewestVersion(uint256 tokenId, bytes32 head, bytes32 predecessor)
func ProductPassportNotNewestVersionErrorID() common.Hash {
	return common.HexToHash("0x77c0f0aef4b913885d3d1e43bb77a204fdb59cd54be9dd9685616e97f550cabc")
}

// UnpackNotNewestVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNewestVersion(uint256 tokenId, bytes32 head, bytes32 predecessor)
func (productPassport *ProductPassport) UnpackNotNewestVersionError(raw []byte) (*ProductPassportNotNewestVersion, error) {
	out := new(ProductPassportNotNewestVersion)
	if err := productPassport.abi.UnpackIntoInterface(out, "NotNewestVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportNotOwner represents a NotOwner error raised by the ProductPassport contract.
type ProductPassportNotOwner struct {
	Owner  common.Address
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address owner, address caller)
func ProductPassportNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x23295f0e104d137d137555eb51dbe25a9e6827007f9feb6ae8bb562312e3e202")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address owner, address caller)
func (productPassport *ProductPassport) UnpackNotOwnerError(raw []byte) (*ProductPassportNotOwner, error) {
	out := new(ProductPassportNotOwner)
	if err := productPassport.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportNotRecoverable represents a NotRecoverable error raised by the ProductPassport contract.
type ProductPassportNotRecoverable struct {
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRecoverable(uint256 tokenId, address owner)
func ProductPassportNotRecoverableErrorID() common.Hash {
	return common.HexToHash("0x71f7a61b047b03e5374a458ea21d8f176253197867790dfdb8b4a2074121e313")
}

// UnpackNotRecoverableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRecoverable(uint256 tokenId, address owner)
func (productPassport *ProductPassport) UnpackNotRecoverableError(raw []byte) (*ProductPassportNotRecoverable, error) {
	out := new(ProductPassportNotRecoverable)
	if err := productPassport.abi.UnpackIntoInterface(out, "NotRecoverable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportNothingToReturn represents a NothingToReturn error raised by the ProductPassport contract.
type ProductPassportNothingToReturn struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToReturn(uint256 tokenId)
func ProductPassportNothingToReturnErrorID() common.Hash {
	return common.HexToHash("0xee7622fab11d8c27f94945a1589daab0af64ef963c11f4bd35f5cf6c7ea8b005")
}

// UnpackNothingToReturnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToReturn(uint256 tokenId)
func (productPassport *ProductPassport) UnpackNothingToReturnError(raw []byte) (*ProductPassportNothingToReturn, error) {
	out := new(ProductPassportNothingToReturn)
	if err := productPassport.abi.UnpackIntoInterface(out, "NothingToReturn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the ProductPassport contract.
type ProductPassportOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func ProductPassportOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (productPassport *ProductPassport) UnpackOwnableInvalidOwnerError(raw []byte) (*ProductPassportOwnableInvalidOwner, error) {
	out := new(ProductPassportOwnableInvalidOwner)
	if err := productPassport.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the ProductPassport contract.
type ProductPassportOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func ProductPassportOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (productPassport *ProductPassport) UnpackOwnableUnauthorizedAccountError(raw []byte) (*ProductPassportOwnableUnauthorizedAccount, error) {
	out := new(ProductPassportOwnableUnauthorizedAccount)
	if err := productPassport.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportRecoveryOpen represents a RecoveryOpen error raised by the ProductPassport contract.
type ProductPassportRecoveryOpen struct {
	EndsAt    uint64
	BlockTime *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryOpen(uint64 endsAt, uint256 blockTime)
func ProductPassportRecoveryOpenErrorID() common.Hash {
	return common.HexToHash("0xcbfb351f3dd4e0838dec5684e210bbeec8d17005755ad1b94b25c596717232ad")
}

// UnpackRecoveryOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryOpen(uint64 endsAt, uint256 blockTime)
func (productPassport *ProductPassport) UnpackRecoveryOpenError(raw []byte) (*ProductPassportRecoveryOpen, error) {
	out := new(ProductPassportRecoveryOpen)
	if err := productPassport.abi.UnpackIntoInterface(out, "RecoveryOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportRecoveryPending represents a RecoveryPending error raised by the ProductPassport contract.
type ProductPassportRecoveryPending struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryPending(uint256 tokenId)
func ProductPassportRecoveryPendingErrorID() common.Hash {
	return common.HexToHash("0x65a51e0fb154702ba9479cd17083d046916df5640e30628c5b0010d28b48ac3c")
}

// UnpackRecoveryPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryPending(uint256 tokenId)
func (productPassport *ProductPassport) UnpackRecoveryPendingError(raw []byte) (*ProductPassportRecoveryPending, error) {
	out := new(ProductPassportRecoveryPending)
	if err := productPassport.abi.UnpackIntoInterface(out, "RecoveryPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportRoyaltyWouldRise represents a RoyaltyWouldRise error raised by the ProductPassport contract.
type ProductPassportRoyaltyWouldRise struct {
	Bps    uint16
	Wanted uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoyaltyWouldRise(uint16 bps, uint16 wanted)
func ProductPassportRoyaltyWouldRiseErrorID() common.Hash {
	return common.HexToHash("0xe9c06dddbf0e2a31be489d32109d8a2d143ae80a74700d223183a2904fe5a979")
}

// UnpackRoyaltyWouldRiseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoyaltyWouldRise(uint16 bps, uint16 wanted)
func (productPassport *ProductPassport) UnpackRoyaltyWouldRiseError(raw []byte) (*ProductPassportRoyaltyWouldRise, error) {
	out := new(ProductPassportRoyaltyWouldRise)
	if err := productPassport.abi.UnpackIntoInterface(out, "RoyaltyWouldRise", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportStringTooLong represents a StringTooLong error raised by the ProductPassport contract.
type ProductPassportStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func ProductPassportStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (productPassport *ProductPassport) UnpackStringTooLongError(raw []byte) (*ProductPassportStringTooLong, error) {
	out := new(ProductPassportStringTooLong)
	if err := productPassport.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportTokenLocked represents a TokenLocked error raised by the ProductPassport contract.
type ProductPassportTokenLocked struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenLocked(uint256 tokenId)
func ProductPassportTokenLockedErrorID() common.Hash {
	return common.HexToHash("0x886574b2eee64153fbfb4ca8878ae1db0724a35326423f17ded4dd325a27a0c0")
}

// UnpackTokenLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenLocked(uint256 tokenId)
func (productPassport *ProductPassport) UnpackTokenLockedError(raw []byte) (*ProductPassportTokenLocked, error) {
	out := new(ProductPassportTokenLocked)
	if err := productPassport.abi.UnpackIntoInterface(out, "TokenLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportTooManyVersions represents a TooManyVersions error raised by the ProductPassport contract.
type ProductPassportTooManyVersions struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyVersions(uint256 tokenId)
func ProductPassportTooManyVersionsErrorID() common.Hash {
	return common.HexToHash("0x5ec7c5a69589a9a4a8f11d270ba8df77c7dd1e8e4fb6b12e7fe736f9b567bea4")
}

// UnpackTooManyVersionsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyVersions(uint256 tokenId)
func (productPassport *ProductPassport) UnpackTooManyVersionsError(raw []byte) (*ProductPassportTooManyVersions, error) {
	out := new(ProductPassportTooManyVersions)
	if err := productPassport.abi.UnpackIntoInterface(out, "TooManyVersions", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportUnchanged represents a Unchanged error raised by the ProductPassport contract.
type ProductPassportUnchanged struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unchanged(uint256 id)
func ProductPassportUnchangedErrorID() common.Hash {
	return common.HexToHash("0x07631b92ab4cf91e9af3edea4f162b6d3e424a989c19a8cca5b039701fc641ef")
}

// UnpackUnchangedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unchanged(uint256 id)
func (productPassport *ProductPassport) UnpackUnchangedError(raw []byte) (*ProductPassportUnchanged, error) {
	out := new(ProductPassportUnchanged)
	if err := productPassport.abi.UnpackIntoInterface(out, "Unchanged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportWrongClaimKey represents a WrongClaimKey error raised by the ProductPassport contract.
type ProductPassportWrongClaimKey struct {
	Expected common.Address
	Got      common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongClaimKey(address expected, address got)
func ProductPassportWrongClaimKeyErrorID() common.Hash {
	return common.HexToHash("0x5a84a17d627cff827745a480eaf435f091f8989a984a16703ff9ac72af493f02")
}

// UnpackWrongClaimKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongClaimKey(address expected, address got)
func (productPassport *ProductPassport) UnpackWrongClaimKeyError(raw []byte) (*ProductPassportWrongClaimKey, error) {
	out := new(ProductPassportWrongClaimKey)
	if err := productPassport.abi.UnpackIntoInterface(out, "WrongClaimKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}
