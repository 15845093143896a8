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

// Holding is an auto generated low-level Go binding around an user-defined struct.
type Holding struct {
	Owner     common.Address
	Issuer    common.Address
	IssuerKey common.Address
	Admitted  bool
	Locked    bool
	Proposed  bool
}

// ItemStatus is an auto generated low-level Go binding around an user-defined struct.
type ItemStatus struct {
	Owner            common.Address
	Issuer           common.Address
	IssuerKey        common.Address
	Size             uint32
	MintedAt         uint64
	ClaimedAt        uint64
	Recalled         bool
	Stolen           bool
	Escrowed         bool
	Exists           bool
	VersionHead      [32]byte
	RecoveryTo       common.Address
	RecoveryEndsAt   uint64
	RecoveryLapsesAt uint64
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"baseURI\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"escrow\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptIssuerKey\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"appendVersions\",\"inputs\":[{\"name\":\"versions\",\"type\":\"tuple[]\",\"internalType\":\"structNewVersion[]\",\"components\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"batchIdOf\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint224\",\"internalType\":\"uint224\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaf\",\"type\":\"tuple\",\"internalType\":\"structLeaf\",\"components\":[{\"name\":\"itemHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimKey\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimKey\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaf\",\"type\":\"tuple\",\"internalType\":\"structLeaf\",\"components\":[{\"name\":\"itemHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimKey\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimNonce\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"contractURI\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holding\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"h\",\"type\":\"tuple\",\"internalType\":\"structHolding\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"issuerKey\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"admitted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"locked\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"proposed\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isEscrow\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isIssuer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"issuerKey\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"issuerOf\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"liftBatchRecall\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"liftRecall\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"markRecovery\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proposed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mintBatch\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"firstTokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mintBatchWithRoyalty\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"firstTokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"newClaimKey\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"changed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextVersionHead\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposeIssuerKey\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recall\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recallBatch\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recover\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recovery\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reportFound\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportStolen\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"returnToIssuer\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"royaltyInfo\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"salePrice\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"royaltyAmount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBaseURI\",\"inputs\":[{\"name\":\"baseURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setClaimKey\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setIssuer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRoyalty\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"},{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structItemStatus\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"issuerKey\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"mintedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"claimedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"recalled\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"stolen\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"escrowed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"versionHead\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"recoveryTo\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"recoveryEndsAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"recoveryLapsesAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verifyItem\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"itemHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimKey_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"versionHead\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BaseURISet\",\"inputs\":[{\"name\":\"baseURI\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchMetadataUpdate\",\"inputs\":[{\"name\":\"_fromTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"_toTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchMinted\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"indexed\":true,\"internalType\":\"uint224\"},{\"name\":\"issuer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchRecallLifted\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"indexed\":true,\"internalType\":\"uint224\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchRecalled\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"indexed\":true,\"internalType\":\"uint224\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClaimKeySet\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"key\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"claimKey\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ContractURIUpdated\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EscrowSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"registered\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"IssuerKeyProposed\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"key\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"IssuerKeySet\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"key\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"IssuerSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MetadataUpdate\",\"inputs\":[{\"name\":\"_tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecallLifted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Recalled\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReportedFound\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReportedStolen\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoyaltySet\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"indexed\":true,\"internalType\":\"uint224\"},{\"name\":\"receiver\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"indexed\":false,\"internalType\":\"uint16\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VersionAppended\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"version\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"head\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyClaimed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BatchExists\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"}]},{\"type\":\"error\",\"name\":\"ClaimExpired\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ClaimedAsAnother\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyBatch\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"EmptyPassport\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EscrowPullsOnly\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HeldByAnother\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidRoyalty\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoAdmin\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoEscrow\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoSuchBatch\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"}]},{\"type\":\"error\",\"name\":\"NotAnIssuer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotBatchIssuer\",\"inputs\":[{\"name\":\"issuerKey\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInBatch\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotIssuer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotNewestVersion\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"predecessor\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRecovery\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToReturn\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RoyaltyWouldRise\",\"inputs\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"wanted\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TokenLocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyCodes\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooManyVersions\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Unchanged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongClaimKey\",\"inputs\":[{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"got\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "ProductPassport",
	Bin: "0x6101a0806040523461052957617b00803803809161001d828561052d565b83398101906060818303126105295761003581610550565b60208201519091906001600160401b03811161052957810183601f82011215610529578051916001600160401b0383116104e95760405194610081601f8501601f19166020018761052d565b83865260208484010111610529575f6020846100aa958260409601838a015e8701015201610550565b60409182516100b9848261052d565b6018815260208101907f5761796d61726b2050726f647563742050617373706f7274000000000000000082528451916100f2868461052d565b600183526020830191603160f81b835261010b8161058e565b610140526101188461058e565b6101605251902091826101005251902080610120524660c05284519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84528683015260608201524660808201523060a082015260a0815261018060c08261052d565b51902060a0523060e0526001600160a01b0316801561051657600c80546001600160a01b0319908116909155600b805491821683179055835191906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a36001600160a01b038216918215610507576080526126138181016001600160401b038111838210176104e95782916154cd833903905ff080156104fd576001600160a01b0316610180528151600181527f11c45b983505863b0e07a553273d4d2c75260562e50e56acb3ca5f2565a81d2190602090a28151916001600160401b0383116104e957600d54600181811c911680156104df575b60208210146104cb57601f811161045d575b50602092601f81116001146103e95790816102dd925f516020617ae05f395f51905f5294955f916103de575b508160011b915f199060031b1c191617600d555b835191829182610564565b0390a1517fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad9625f80a1614ef290816105db82396080518181816103c3015281816107b201528181610b5201528181610cf401528181610f24015281816113340152818161150f0152818161163d01528181611690015281816120e4015281816125c501528181612935015281816132aa0152818161367c0152614011015260a05181614d44015260c05181614e01015260e05181614d1501526101005181614d9301526101205181614db901526101405181611bd001526101605181611bf901526101805181818161069b0152818161370001528181613ccf01526147c00152f35b90508201515f6102be565b601f198116600d5f52845f20905f5b8181106104455750916001915f516020617ae05f395f51905f529596826102dd96951061042d575b5050811b01600d556102d2565b8401515f1960f88460031b161c191690555f80610420565b848701518355602096870196600190930192016103f8565b8381111561029257600d5f52601f840160051c7fd7b6990105719101dabeb77144f2a3385c8033acd3af97e9423a695e81ad1eb5602086106104c3575b81601f9101920160051c03905f5b8281106104b6575050610292565b5f828201556001016104a8565b5f915061049a565b634e487b7160e01b5f52602260045260245ffd5b90607f1690610280565b634e487b7160e01b5f52604160045260245ffd5b82513d5f823e3d90fd5b63769cabf160e01b5f5260045ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176104e957604052565b51906001600160a01b038216820361052957565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b601f8151116105b95760208151910151602082106105aa571790565b5f198260200360031b1b161790565b60405163305a27a960e01b81529081906105d69060048301610564565b0390fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a714612ea0575080630550593a14612dc757806306fdde0314612d68578063081812fc14612ce8578063095ea7b314612b7f5780631088e9a114612b3257806311fe435814612abd57806318160ddd14612aa057806323b872dd14612a895780632a55205a146129f25780633523bec31461297e578063389a032a146128395780633e087257146128165780634230b9a6146127f257806342842e0e146127bd57806342d21ef7146126c5578063495289be146125875780634afa6384146123d55780634dd966b5146123a55780634eea48e21461235857806355f804b31461211d578063585407e014611fed5780636352211e14611fbe578063644b6ec314611ea45780636e76665a14611e4257806370a0823114611dc6578063715018a614611d8657806379ba509714611ccc57806384b0196e14611bb8578063877b9a6714611b635780638a82a93414611b395780638da5cb5b14611b1357806395d89b4114611ab457806397a8722e14611951578063a22cb46514611880578063a2635c80146116b7578063b166a09f14611666578063b45a3c0e146115db578063b88d4fde14611574578063bae930cb146113c2578063bfea4486146110fe578063c04d32e514611060578063c393c99b14610fd2578063c823c85514610e11578063c87b56dd14610df2578063ca4bd29014610d5d578063cc1b7d0714610bee578063d9720431146106bf578063ddceafa91461067b578063e30c397814610654578063e384c41014610522578063e8a3d485146104ee578063e9024967146104bb578063e985e9c51461041a578063ec8d9e15146103055763f2fde38b14610286575f80fd5b34610302576020600319360112610302576001600160a01b036102a7613033565b6102af614403565b168073ffffffffffffffffffffffffffffffffffffffff19600c541617600c556001600160a01b03600b54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b80fd5b5034610302576020600319360112610302576004359061032482613d7a565b6001600160a01b03819593951690818552600260205260408520549161034c8584848a613e8d565b156103ea5761035b8488613f59565b159081156103b7575b5061038b57610377846103889697613ca1565b926001600160a01b03811693613f93565b80f35b602485857fee7622fa000000000000000000000000000000000000000000000000000000008252600452fd5b90506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016145f610364565b604486867f177e802f00000000000000000000000000000000000000000000000000000000825233600452602452fd5b503461030257604060031936011261030257602090610437613033565b90610440613049565b9060406001600160a01b0361045485613bb7565b169182815260068652206001600160a01b0383165f52845260ff60405f205416928315610489575b5050506040519015158152f35b6001600160a01b0316811415925090826104a8575b50505f808061047c565b6001600160a01b03161490505f8061049e565b50346103025760206003193601126103025761ffff60209160043581528083526040812054905060c81c16604051908152f35b503461030257806003193601126103025761051e61050a613b34565b60405191829160208352602083019061305f565b0390f35b50346103025760606003193601126103025761053c61313f565b90610545613049565b6044359061ffff821693848303610650577bffffffffffffffffffffffffffffffffffffffffffffffffffffffff811694858552600160205260408520546001600160a01b038116156106245761059b90614417565b858552600760205261ffff604086205460a01c16908181116105f45750156105c857610388939450614814565b602484867f07631b92000000000000000000000000000000000000000000000000000000008252600452fd5b85906044927fe9c06ddd000000000000000000000000000000000000000000000000000000008352600452602452fd5b602486887f3f562310000000000000000000000000000000000000000000000000000000008252600452fd5b8380fd5b503461030257806003193601126103025760206001600160a01b03600c5416604051908152f35b503461030257806003193601126103025760206040516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461030257610100600319360112610302576004359060607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126103025760843567ffffffffffffffff8111610bea57610720903690600401613084565b929060a435906001600160a01b03821691828103610be65760c4359567ffffffffffffffff8716809703610be25760e43567ffffffffffffffff8111610bde5761076e903690600401613111565b979091814211610bae5761078187613d7a565b94909364ffffffffff8360a01c16610b825761079d8584613f59565b8015610b47575b610b1b576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168914610aef576001600160a01b0386169389851498891580610adc575b610aac578b8b8e9f94829f9d9e6108ab979560429561080f928d8c613db7565b9d5061ffff8860c81c166040519260208401947f46ff6551ad98e5e785ab405f63cf0481518fbc11cdf680c6aff71e19df52b29d865260408501526060840152608083015260a082015260a0815261086860c082613186565b519020610873614d0b565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220614972565b506004811015610a7f5715801590610a63575b610a2957506108d9896024356001600160a01b0386166149a6565b8881833314610a18575b50507fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff78ffffffffff00000000000000000000000000000000000000004260a01b169116179479010000000000000000000000000000000000000000000000000086018096116109eb577ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce7966020968a80978d9b9782978d7f3c75fca1decf7e281012586b8fab4c62d1e876fc95d6d0335723cd6ea5bba73a988d985f146109ce5750925050505289835260408a20555b6001600160a01b0360405191168152a3604051908152a180f35b816040916109e6989594935260028a52205492613f93565b6109b4565b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b610a229250613ca1565b885f6108e3565b7f5a84a17d000000000000000000000000000000000000000000000000000000008b526001600160a01b038881166004521660245260448afd5b506001600160a01b0388166001600160a01b03821614156108be565b60248c7f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b60448d878e7fb18d9b95000000000000000000000000000000000000000000000000000000008352600452602452fd5b506001600160a01b0387168614156107ef565b60248b8b7ff6021dcf000000000000000000000000000000000000000000000000000000008252600452fd5b60248b8b7f886574b2000000000000000000000000000000000000000000000000000000008252600452fd5b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160a01b038716146107a4565b60248b8b7fb3167bfa000000000000000000000000000000000000000000000000000000008252600452fd5b604488837f40f70f7d00000000000000000000000000000000000000000000000000000000825260045242602452fd5b8680fd5b8580fd5b8480fd5b5080fd5b34610d59576020600319360112610d5957600435610c0b81613c06565b8160201c5f52600160205260405f205490610c2582614417565b825f525f60205260405f2054600160d81b811615610d2d57600160d91b907ffffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffffff8116855f525f60205260405f205516159182610d1e575b5081610ce7575b50610cd8575b7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce76020604051838152a17fa221c6d48ce6ddd46881b8d9b55938fe9210fe95bc36df234556f8b796fc0e4a5f80a2005b610ce25f82614bbb565b610c88565b90506001600160a01b03807f0000000000000000000000000000000000000000000000000000000000000000169116141582610c82565b600160e81b1615915083610c7b565b837f07631b92000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80fd5b34610d59576080600319360112610d5957610d766130fe565b6044356001600160a01b03811691828203610d59576064359261ffff841690818503610d59578115610dc457602084610dbc87610db587600435614464565b9390614814565b604051908152f35b7ff8936293000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610d59576020600319360112610d595761051e61050a60043561394a565b34610d59576020600319360112610d5957600435610e2e81613c06565b610e3781613bb7565b6001600160a01b0333911603610f9957815f525f60205260405f2054600160d91b811615610f6d57807ffffffffffdffffffffffffffffffffffffffffffffffffffffffffffffffffff610e9085600160d81b94613ca1565b16845f525f60205260405f2055161590811591610f4d575b8115610f17575b5015610f08575b7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce76020604051838152a133907f6d6e517afd9f583d8a745673b8f65a2d7e90470ef17769a7a12b8b3e01ae64c75f80a3005b610f125f82614bbb565b610eb6565b90506001600160a01b03807f00000000000000000000000000000000000000000000000000000000000000001691161482610eaf565b90508160201c5f526001602052600160e81b60405f205416151590610ea8565b827f07631b92000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001600160a01b03907f23295f0e000000000000000000000000000000000000000000000000000000005f52166004523360245260445ffd5b34610d59576040600319360112610d5957600435610fee6130ef565b610ff66147b6565b815f525f60205260405f2054905f14611038577b0800000000000000000000000000000000000000000000000000000017905b5f525f60205260405f20555f80f35b7ffffffffff7ffffffffffffffffffffffffffffffffffffffffffffffffffffff1690611029565b34610d59576020600319360112610d5957602061107b613033565b6001600160a01b03811690815f52600e83526001600160a01b0360405f20541691821590816110c5575b506110bd575b506001600160a01b0360405191168152f35b9050826110ab565b90505f526002835270010000000000000000000000000000000070030000000000000000000000000000000060405f20541614846110a5565b34610d59576020600319360112610d5957611117613033565b611148816001600160a01b03165f52600260205270010000000000000000000000000000000060405f205416151590565b15801561139a575b61136e57335f908152600260205260409020547001000000000000000000000000000000001615158061135b575b8015611329575b801561130b575b6112df576001600160a01b036111cb81831692835f52600f60205260405f2073ffffffffffffffffffffffffffffffffffffffff198154169055613bb7565b165f52600e60205260405f2073ffffffffffffffffffffffffffffffffffffffff19815416905580331415815f52600260205260405f2054815f146112b857700200000000000000000000000000000000175b825f52600260205260405f2055815f52600360205260405f206001600160a01b03331673ffffffffffffffffffffffffffffffffffffffff1982541617905561128a575b33907f6b30b8618acd6a910c42500ba39845f3d8ca328f9ac017da3c8dfdabb2fb39985f80a3005b335f52600e60205260405f208173ffffffffffffffffffffffffffffffffffffffff19825416179055611262565b7ffffffffffffffffffffffffffffffffdffffffffffffffffffffffffffffffff1661121e565b7f2e4551a4000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b50335f52600e6020526001600160a01b0360405f205416151561118c565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163314611185565b506001600160a01b03811633141561117e565b7f3fd26f9e000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506001600160a01b0381165f52600f6020526001600160a01b0360405f205416331415611150565b34610d59576020600319360112610d595760405160c081019080821067ffffffffffffffff8311176115475760c0916040525f8152602081015f8152604082015f8152606083015f81526001600160a01b0360808501925f84528160a08701955f87526114d07b08000000000000000000000000000000000000000000000000000000611450600435613d7a565b9086808296949616921690815f52600260205270020000000000000000000000000000000060405f2054161590811591611536575b50801561150b575b15158b528661149b83613bb7565b1688528186528c526001600160a01b03165f52600260205270010000000000000000000000000000000060405f205416151590565b9116151588521515855281604051985116885251166020870152511660408501525115156060840152511515608083015251151560a0820152f35b50867f000000000000000000000000000000000000000000000000000000000000000016811461148d565b611541915086613f59565b8f611485565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b34610d59576080600319360112610d595761158d613033565b611595613049565b906044356064359267ffffffffffffffff8411610d59576115d26115c06115d9953690600401613111565b6115cb85858861323b565b369161381e565b9233614239565b005b34610d59576020600319360112610d5957602060043561161d6115fd82613c06565b91805f525f845260405f205490841c5f526001845260405f205490613f59565b908115611630575b506040519015158152f35b90506001600160a01b03807f00000000000000000000000000000000000000000000000000000000000000001691161482611625565b34610d59576020600319360112610d59576020611681613033565b604051906001600160a01b03807f0000000000000000000000000000000000000000000000000000000000000000169116148152f35b34610d59576020600319360112610d595760043567ffffffffffffffff8111610d595736602382011215610d595780600401359067ffffffffffffffff8211610d59573660246060840283010111610d59575f5b828110156115d9576060810282016024810135908160201c5f52600160205260405f205463ffffffff8160a01c1663ffffffff841610156118545761174f90614417565b606481013590811561182857825f526008602052604460405f20549101358082036117f557508282817f8ac8c4be10a674d92a7b68b01a19fd5c13fcb709a0e653c415645bcbed3d061d604061ffff6117cf7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79860209860019c9b613432565b845f526008885280835f2055825195818752888701521693a3604051908152a10161170b565b90837f77c0f0ae000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b827f0be4b10c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f7e273289000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610d59576040600319360112610d5957611899613033565b6001600160a01b036118a96130ef565b911690811561192557335f52600660205260405f20825f5260205260405f20901515907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541660ff83161790556040519081527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160203392a3005b507f5b08ba18000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610d59576040600319360112610d595761196a61313f565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff811690815f52600160205260405f2054906001600160a01b03821615611a88576119b082614417565b6001600160e81b8316151514610f6d5763ffffffff63ffffffff196119f292600160e81b8517865f52600160205260405f205560201b169260a01c1682613425565b5f198101908111611a5b577f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c9160409182519182526020820152a17fbb01b0d90f95aba85b1841eee3fe46d561a0b5bd77517f4b49b236713b8a2e9c60206040516024358152a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b827f3f562310000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610d59575f600319360112610d595761051e604051611ad5604082613186565b600781527f5741594d41524b00000000000000000000000000000000000000000000000000602082015260405191829160208352602083019061305f565b34610d59575f600319360112610d595760206001600160a01b03600b5416604051908152f35b34610d59576020600319360112610d59576004355f526008602052602060405f2054604051908152f35b34610d59576020600319360112610d59576020611bae611b81613033565b6001600160a01b03165f52600260205270010000000000000000000000000000000060405f205416151590565b6040519015158152f35b34610d59575f600319360112610d5957611c70611bf47f0000000000000000000000000000000000000000000000000000000000000000614cb4565b611c1d7f0000000000000000000000000000000000000000000000000000000000000000614cb4565b6020611c7e60405192611c308385613186565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e087019061305f565b90858203604087015261305f565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110611cb557505050500390f35b835185528695509381019392810192600101611ca6565b34610d59575f600319360112610d5957600c54336001600160a01b03821603611d5a5773ffffffffffffffffffffffffffffffffffffffff1916600c55600b543373ffffffffffffffffffffffffffffffffffffffff19821617600b556001600160a01b033391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610d59575f600319360112610d5957611d9e614403565b7f3f183b7a000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610d59576020600319360112610d59576001600160a01b03611de7613033565b168015611e16575f52600260205260206fffffffffffffffffffffffffffffffff60405f205416604051908152f35b7f89c62b64000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b34610d59576020600319360112610d59576040600435805f525f6020527b10000000000000000000000000000000000000000000000000000000825f2054161515905f5260106020526001600160a01b03825f20541682519182526020820152f35b34610d59576020600319360112610d5957611ebd61313f565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff811690815f52600160205260405f2054906001600160a01b03821615611a8857611f0382614417565b600160e81b821615610f6d5763ffffffff63ffffffff19611f5d927ffffffeffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8516865f52600160205260405f205560201b169260a01c1682613425565b5f198101908111611a5b577f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c9160409182519182526020820152a17f0fc746ea6b5e04f05ca97c6b7c7867a3f80b2b5e1d0f5f03ea6612a626aea5775f80a2005b34610d59576020600319360112610d59576020611fdc600435613c06565b6001600160a01b0360405191168152f35b34610d59576040600319360112610d595760043561200a81613c06565b8160201c5f52600160205260405f20549061202482614417565b825f525f60205260405f20546001600160d81b8216151514610d2d57600160d91b90600160d81b8117855f525f60205260405f20551615918261210e575b50816120d7575b506120c7575b7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce76020604051838152a17fb0268af1b5c29a06760646784d4e3e300c4212aaa82e6470ebc7c924fed2a27960206040516024358152a2005b6120d2600182614bbb565b61206f565b90506001600160a01b03807f0000000000000000000000000000000000000000000000000000000000000000169116141582612069565b600160e81b1615915083612062565b34610d59576020600319360112610d595760043567ffffffffffffffff8111610d5957612151612159913690600401613111565b6115cb614403565b805167ffffffffffffffff811161154757612175600d54613854565b601f81116122ea575b506020601f82116001146122455791816121e1927ff9c7803e94e0d3c02900d8a90893a6d5e90dd04d32a4cfe825520f82bf9f32f6945f9161223a575b505f198260011b9260031b1c191617600d5560405191829160208352602083019061305f565b0390a17f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c604080517fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad9625f80a15f81525f196020820152a1005b9050820151856121bb565b601f19821690600d5f527fd7b6990105719101dabeb77144f2a3385c8033acd3af97e9423a695e81ad1eb5915f5b8181106122d25750927ff9c7803e94e0d3c02900d8a90893a6d5e90dd04d32a4cfe825520f82bf9f32f69492600192826121e196106122ba575b5050811b01600d5561050a565b8401515f1960f88460031b161c1916905585806122ad565b91926020600181928689015181550194019201612273565b8181111561217e57600d5f52601f820160051c9060208310612350575b601f82910160051c03905f5b82811061232157505061217e565b5f8282017fd7b6990105719101dabeb77144f2a3385c8033acd3af97e9423a695e81ad1eb50155600101612313565b5f9150612307565b34610d59576040600319360112610d59576115d9600435612377613049565b61237f6147b6565b61238882613d7a565b906001600160a01b0382165f52600260205260405f205492613f93565b34610d59576040600319360112610d595760206123cb6123c36130fe565b600435614464565b9050604051908152f35b34610d59576040600319360112610d59576004356123f1613049565b6001600160a01b038061240384613d7a565b6124108294939592614417565b1691168103612558575061ffff808260c81c161461252c577fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff7b1000000000000000000000000000000000000000000000000000000091845f52601060205260405f206001600160a01b03851673ffffffffffffffffffffffffffffffffffffffff198254161790551617917901000000000000000000000000000000000000000000000000008301809311611a5b57807f96b181e2fbb9e30a4db0b2916f8a8aa3c867748029a61ba64f98b0798558ae05602080947ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce796845f525f835260405f20556001600160a01b0360405191168152a2604051908152a1005b827fc09f4e9e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837fb18d9b95000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610d59576040600319360112610d59576125a0613033565b6001600160a01b036125b06130ef565b916125b9614403565b16906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016821480156126a7575b61267b5760207fc6aeabbc4fc4eb208b2b4cec7249245167cb6191c47e2e6f82a3cd59a89ce7e191835f526002825260405f2054815f1461265457700100000000000000000000000000000000175b845f526002835260405f20556040519015158152a2005b7ffffffffffffffffffffffffffffffffeffffffffffffffffffffffffffffffff1661263d565b507f2e4551a4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50815f52600e6020526001600160a01b0360405f20541615156125ee565b34610d59576020600319360112610d59576101c06126e4600435613520565b67ffffffffffffffff6101a0604051926001600160a01b0381511684526001600160a01b0360208201511660208501526001600160a01b03604082015116604085015263ffffffff60608201511660608501528260808201511660808501528260a08201511660a085015260c0810151151560c085015260e0810151151560e0850152610100810151151561010085015261012081015115156101208501526101408101516101408501526001600160a01b036101608201511661016085015282610180820151166101808501520151166101a0820152f35b34610d59576115d96127ce366130b5565b906127da82828561323b565b604051926127e9602085613186565b5f845233614239565b34610d59576060600319360112610d59576020610dbc604435602435600435613432565b34610d59576020600319360112610d59576020611fdc612834613033565b613bb7565b34610d59576020600319360112610d595760043561285681613c06565b61285f81613bb7565b6001600160a01b0333911603610f9957815f525f60205260405f20546001600160d91b8216151514610f6d5780600160d91b6128a085600160d81b94613ca1565b17845f525f60205260405f205516159081159161295e575b8115612928575b5015612918575b7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce76020604051838152a133907f1b4cf29486681a892afc665614ecece1738b9e6b425f0a9197e7e4589edf84815f80a3005b612923600182614bbb565b6128c6565b90506001600160a01b03807f000000000000000000000000000000000000000000000000000000000000000016911614826128bf565b90508160201c5f526001602052600160e81b60405f2054161515906128b8565b34610d595760a0600319360112610d59576004356064356001600160a01b0381168103610d59576084359067ffffffffffffffff8211610d59576020926129cc611bae933690600401613084565b92909180861c5f52600186526129ec60405f205492604435602435614155565b916141c8565b34610d59576040600319360112610d59576040602435600435612a1481613c06565b5060201c5f5260076020526001600160a01b03612a79835f2092612710612a72865195612a408761316a565b5492858416875261ffff602088019460a01c1684528261ffff612a6881875116838504613412565b9551169106613412565b0490613425565b9151169082519182526020820152f35b34610d59576115d9612a9a366130b5565b9161323b565b34610d59575f600319360112610d59576020600454604051908152f35b34610d595760a0600319360112610d595760043560607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610d595760843567ffffffffffffffff8111610d5957602091612b21611fdc923690600401613084565b91612b2b81613d7a565b5090613db7565b34610d59576040600319360112610d59576020612b59612b50613033565b602435906131c5565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff60405191168152f35b34610d59576040600319360112610d5957612b98613033565b60243590612ba582613c06565b6001600160a01b03612bb682613bb7565b16803314159081612cbd575b50612c91576001600160a01b0390835f525f60205281612be68560405f2054613ca1565b9316928315612c6a577b04000000000000000000000000000000000000000000000000000000175b845f525f60205260405f2055835f52600560205260405f208373ffffffffffffffffffffffffffffffffffffffff19825416179055167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f80a4005b7ffffffffffbffffffffffffffffffffffffffffffffffffffffffffffffffffff16612c0e565b7fa9fbf51f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b90505f52600660205260405f206001600160a01b0333165f5260205260ff60405f2054161584612bc2565b34610d59576020600319360112610d5957600435612d0581613c06565b505f818152602081905260409020547b040000000000000000000000000000000000000000000000000000001615612d5f575f52600560205260206001600160a01b0360405f2054166001600160a01b0360405191168152f35b5060205f611fdc565b34610d59575f600319360112610d595761051e604051612d89604082613186565b601881527f5761796d61726b2050726f647563742050617373706f72740000000000000000602082015260405191829160208352602083019061305f565b34610d59576040600319360112610d5957612de0613033565b612de8613049565b90612e1a816001600160a01b03165f52600260205270010000000000000000000000000000000060405f205416151590565b158015612e85575b61136e576001600160a01b0380911691825f52600f60205260405f2082821673ffffffffffffffffffffffffffffffffffffffff1982541617905516907fe24af49cf1955b77db0a914416ca1ac6ca505ac15550ffe8e2657a45d4fe0aab5f80a3005b50612e8f81613bb7565b6001600160a01b0316331415612e22565b34610d59576020600319360112610d5957600435907fffffffff000000000000000000000000000000000000000000000000000000008216809203610d5957817f01ffc9a70000000000000000000000000000000000000000000000000000000060209314908115613009575b8115612fdf575b8115612fb5575b8115612f8b575b8115612f61575b8115612f37575b5015158152f35b7f490649060000000000000000000000000000000000000000000000000000000091501483612f30565b7fe8a3d4850000000000000000000000000000000000000000000000000000000081149150612f29565b7f2a55205a0000000000000000000000000000000000000000000000000000000081149150612f22565b7fb45a3c0e0000000000000000000000000000000000000000000000000000000081149150612f1b565b7f5b5e139f0000000000000000000000000000000000000000000000000000000081149150612f14565b7f80ac58cd0000000000000000000000000000000000000000000000000000000081149150612f0d565b600435906001600160a01b0382168203610d5957565b602435906001600160a01b0382168203610d5957565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b9181601f84011215610d595782359167ffffffffffffffff8311610d59576020808501948460051b010111610d5957565b6003196060910112610d59576004356001600160a01b0381168103610d5957906024356001600160a01b0381168103610d59579060443590565b602435908115158203610d5957565b6024359063ffffffff82168203610d5957565b9181601f84011215610d595782359167ffffffffffffffff8311610d595760208381860195010111610d5957565b600435907bffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203610d5957565b6040810190811067ffffffffffffffff82111761154757604052565b90601f601f19910116810190811067ffffffffffffffff82111761154757604052565b67ffffffffffffffff811161154757601f01601f191660200190565b5f90602092604051907fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008583019360601b16835260348201526034815261320d605482613186565b604051918291518091835e8101838152039060025afa15613230575f5160201c90565b6040513d5f823e3d90fd5b929190815f525f60205260405f2054938260201c5f52600160205260405f205490613267848388613e4e565b916001600160a01b03831680156133e657805f5260026020526132918660405f205480968b613e8d565b156133b6576001600160a01b03831680820361338357507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690808203613373573314155b613347576001600160a01b038516908114908161333c575b50613310576133098561330e9798613ca1565b613f93565b565b847ff6021dcf000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90503314155f6132f6565b857f886574b2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5061337e8289613f59565b6132de565b86907f64283d7b000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b857f177e802f000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b857f7e273289000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b81810292918115918404141715611a5b57565b91908201809211611a5b57565b9061ffff81169260018401809411611a5b5761ffff84116134df57915f9160209360405191858301937f020000000000000000000000000000000000000000000000000000000000000085526021840152604183015260618201526061815261349c608182613186565b604051918291518091835e8101838152039060025afa15613230577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00005f51161790565b827f5ec7c5a6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b519067ffffffffffffffff82168203610d5957565b90604051916101c0830183811067ffffffffffffffff821117611547576040525f83525f60208401525f60408401525f60608401525f60808401525f60a08401525f60c08401525f60e08401525f6101008401525f6101208401525f6101408401525f6101608401525f6101808401525f6101a084015282815f525f60205260405f2054908260201c5f52600160205260405f2054906001600160a01b036135c9858486613e4e565b1680825215613817575090816001600160a01b0361360b817b0800000000000000000000000000000000000000000000000000000095168060208a0152613bb7565b16604087015263ffffffff8160a01c16606087015264ffffffffff8160c01c16608087015264ffffffffff8260a01c1660a0870152600160d81b82161590811591613807575b50151560c0860152600160d91b8116151560e08601526001600160a01b038551166001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146101008601526001610120860152825f52600860205260405f2054610140860152161561380457604051907ffa1a1b2500000000000000000000000000000000000000000000000000000000825260048201526080816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115613230575f91613767575b506001600160a01b038151169067ffffffffffffffff604081602084015116920151166101a0850152610180840152610160830152565b90506080813d6080116137fc575b8161378260809383613186565b81010312610d5957604051906080820182811067ffffffffffffffff821117611547576040528051906001600160a01b0382168203610d595760609183526137cc6020820161350b565b60208401526137dd6040820161350b565b6040840152015163ffffffff81168103610d595760608201525f613730565b3d9150613775565b50565b600160e81b91501615155f613651565b9450505050565b92919261382a826131a9565b916138386040519384613186565b829481845281830111610d59578281602093845f960137010152565b90600182811c9216801561389b575b602083101461386e57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691613863565b600d545f92916138b482613854565b916001811690811561391a57506001146138cc575050565b600d5f90815292935090917fd7b6990105719101dabeb77144f2a3385c8033acd3af97e9423a695e81ad1eb55b8382106139065750500190565b6001816020925484860152019101906138f9565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016825250811515909102019150565b61395381613c06565b5061395f600d54613854565b15613b1f5780815f927a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000811015613af4575b50806d04ee2d6d415b85acef8100000000600a921015613ad9575b662386f26fc10000811015613ac5575b6305f5e100811015613ab4575b612710811015613aa5575b6064811015613a97575b1015613a8d575b6001820190600a5f196021613a0d6139f7866131a9565b95613a056040519788613186565b8087526131a9565b95601f196020870197013688378501015b01917f30313233343536373839616263646566000000000000000000000000000000008282061a835304908115613a5a57600a905f1990613a1e565b5050613a8a90604051928391613a72602084016138a5565b90518092825e015f815203601f198101835282613186565b90565b90600101906139e0565b6064600291049301926139d9565b612710600491049301926139cf565b6305f5e100600891049301926139c4565b662386f26fc10000601091049301926139b7565b6d04ee2d6d415b85acef8100000000602091049301926139a7565b604093507a184f03e93ff9f4daa797ed6e38ed64bf6a1f01000000000000000090049050600a61398c565b50604051613b2e602082613186565b5f815290565b613b3f600d54613854565b15613ba957604051613a8a600882613b59602082016138a5565b7f636f6e74726163740000000000000000000000000000000000000000000000008152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8810184520182613186565b604051613b2e602082613186565b6001600160a01b038116805f52600260205270020000000000000000000000000000000060405f205416155f14613bec575090565b90505f5260036020526001600160a01b0360405f20541690565b90815f525f6020526001600160a01b0360405f205416918215613c265750565b80925060201c5f52600160205260405f2054915f9263ffffffff8160a01c1663ffffffff831610613c90575b506001600160a01b03831615613c655750565b7f7e273289000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001600160a01b031692505f613c52565b7b08000000000000000000000000000000000000000000000000000000811615613d75576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691823b15610d59575f926044849260405195869384927fa7fa0cd100000000000000000000000000000000000000000000000000000000845260048401523360248401525af1918215613230577ffffffffff7ffffffffffffffffffffffffffffffffffffffffffffffffffffff92613d6757501690565b5f613d7191613186565b1690565b905090565b90815f525f60205260405f2054918060201c5f52600160205260405f205491613da4828486613e4e565b916001600160a01b03831615613c655750565b9193606435936001600160a01b0385168503610d5957613de192866129ec87604435602435614155565b15613e22577b100000000000000000000000000000000000000000000000000000001615613d7557505f5260106020526001600160a01b0360405f20541690565b827f353af9fb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001600160a01b0316929183159081613e77575b50613e6a5750565b6001600160a01b03169150565b905063ffffffff808360a01c169116105f613e62565b92916001600160a01b03919070020000000000000000000000000000000016613f3d575b1691823314928315613f11575b508215613eca57505090565b7b04000000000000000000000000000000000000000000000000000000161515915081613ef5575090565b90505f526005602052336001600160a01b0360405f2054161490565b9092505f52600660205260405f206001600160a01b0333165f5260205260ff60405f205416915f613ebe565b165f5260036020526001600160a01b038060405f205416613eb1565b90600160d81b82161591821592613f83575b508115613f76575090565b600160e81b915016151590565b600160d91b16151591505f613f6b565b91909294936001600160a01b0316908115614129576001600160a01b035f1991865f525f602052837ffffffffff3ffffffffffffff000000000000000000000000000000000000000086161760405f20551695865f5260026020520160405f2055805f52600260205260405f20600181540190556001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001692838614938214928385146140fc5785929161404c91613f59565b15809481956140f4575b506140c5575b604051957fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a4816140bd575b50614093575050565b816020917f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a16119352a1565b90505f61408a565b7ff27b6ce5b2f5e68ddb2fd95a8a909d4ecf1daaac270935fff052feacb24f18426020604051848152a161405c565b90505f614056565b505092939150507fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a4565b7f64a0ae92000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b5f917fffffffffffffffffffffffffffffffffffffffff00000000000000000000000060209460405192868401948686526021850152604184015260601b166061820152605581526141a8607582613186565b604051918291518091835e8101838152039060025afa15613230575f5190565b9390926141e79263ffffffff8660a01c169063ffffffff861690614a5d565b80151592836141f7575b50505090565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff929350906001600160a01b0361422a92166131c5565b9160201c9116145f80806141f1565b93909293823b61424b575b5050505050565b6142ab6001600160a01b03928360209516968460405197889687967f150b7a02000000000000000000000000000000000000000000000000000000008852166004870152166024850152604484015260806064840152608483019061305f565b03815f865af15f91816143a6575b5061432757503d15614320573d6142cf816131a9565b906142dd6040519283613186565b81523d5f602083013e5b8051908161431b57827f64a0ae92000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b602001fd5b60606142e7565b7fffffffff000000000000000000000000000000000000000000000000000000007f150b7a020000000000000000000000000000000000000000000000000000000091160361437b57505f80808080614244565b7f64a0ae92000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506020813d6020116143fb575b816143c260209383613186565b81010312610d5957517fffffffff0000000000000000000000000000000000000000000000000000000081168103610d5957905f6142b9565b3d91506143b5565b6001600160a01b03600b54163303611d5a57565b61442a6001600160a01b03809216613bb7565b163381036144355750565b7f5728f828000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b9161446d614c1b565b91831580156147a8575b6147725761448584846131c5565b937bffffffffffffffffffffffffffffffffffffffffffffffffffffffff851690815f5260016020526001600160a01b0360405f205416614746576001600160a01b03859395169263ffffffff861695835f5260016020527cffffffffff0000000000000000000000000000000000000000000000004260c01b1677ffffffff00000000000000000000000000000000000000008260a01b1686171760405f2055845f52600260205260405f20878154019055866004540160045563ffffffff198860201b1691827ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8838201931681015b8082106145ec57505b8281106145bc575050507fc807b11991d103d20bde7a485ac0360827f0742b676cf25a3c1cd7d96ebe2814916040919682519182526020820152a3565b80600191835f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a40161457f565b929080600891845f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460018101845f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460028101845f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460038101845f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460048101845f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460058101845f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460068101845f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460078101845f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a4019092614576565b507f4a8b7b29000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b63ffffffff90847f5f1f21c4000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5063ffffffff811615614477565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633036147e857565b7f328bb2a6000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b909161ffff1661271081118015614957575b61491f578015614917575b60207ff877564b90fa1a0bcd13b8da323888dddf1db50eebd35ddd2b18f4853cd717a6916001600160a01b036040519561486a8761316a565b16948581527bffffffffffffffffffffffffffffffffffffffffffffffffffffffff838201958387521694855f52600784526001600160a01b038060405f209351161673ffffffffffffffffffffffffffffffffffffffff19835416178255517fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff75ffff000000000000000000000000000000000000000083549260a01b169116179055604051908152a3565b5f9250614831565b6001600160a01b03837ff8936293000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b506001600160a01b0383161580156148265750801515614826565b906041830361499c576149959250602081013591604082359201355f1a90614e27565b9192909190565b50505f9160029190565b6001600160a01b0316805f52601160205260405f20825f5260205260405f2054838114614a1a57806149eb57505f52601160205260405f20905f5260205260405f2055565b837fa7e7d42b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50505050565b9190811015614a305760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b91939284821015614bb2575f198501858111611a5b5792935f92915b818410614afc5750505050614af6576020915f91604051907fffffffff00000000000000000000000000000000000000000000000000000000858301937f0300000000000000000000000000000000000000000000000000000000000000855260e01b1660218301526025820152602581526141a8604582613186565b50505f90565b909194849693979415614ba6576001808716148015614b9d575b15614b7757614b3490614b2e8985859a99969a614a20565b35614ea9565b915b600181161580614b6e575b15614b535760011c9460011c94614b36565b6001909794979691929593965b811c93811c94019291614a79565b50801515614b41565b614b97600191614b908a868697969c999c9b989b614a20565b3590614ea9565b95614b60565b50868614614b16565b50505050925050505f90565b50505050505f90565b9015614bee5760207f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a161191604051908152a1565b60207ff27b6ce5b2f5e68ddb2fd95a8a909d4ecf1daaac270935fff052feacb24f184291604051908152a1565b335f52600260205270010000000000000000000000000000000070030000000000000000000000000000000060405f20541614614cb057335f52600e6020526001600160a01b0360405f2054169081158015614c78575b61136e57565b50614caa826001600160a01b03165f52600260205270010000000000000000000000000000000060405f205416151590565b15614c72565b3390565b60ff811690601f8211614ce35760405191614cd0604084613186565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016301480614dfe575b15614d66577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152614df860c082613186565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614614d3d565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614e9e579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613230575f516001600160a01b03811615614e9457905f905f90565b505f906001905f90565b5050505f9160039190565b5f9060209260405190848201927f0100000000000000000000000000000000000000000000000000000000000000845260218301526041820152604181526141a8606182613186566101806040523461018457604051610018604082610188565b6019815260208101907f5761796d61726b2050617373706f7274205265636f7665727900000000000000825260405191610053604084610188565b600183526020830191603160f81b835261006c816101bf565b61012052610079846101bf565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526100e260c082610188565b5190206080523060c05233610160526040516123e8908161022b82396080518161222c015260a051816122e9015260c051816121fd015260e0518161227b015261010051816122a101526101205181610d2401526101405181610d4e01526101605181818161015c015281816105e3015281816108fb01528181610f18015281816111dd0152818161160901528181611b4601528181611d3a0152611dbe0152f35b5f80fd5b601f909101601f19168101906001600160401b038211908210176101ab57604052565b634e487b7160e01b5f52604160045260245ffd5b601f8151116101ea5760208151910151602082106101db571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806305d3f0f41461141757806315dfac41146113de57806328977511146110775780635657057114610e2257806384b0196e14610d0a57806389cc852914610cc85780638a0dac4a14610ba65780639728409d14610b225780639b0acd801461098d578063a7fa0cd1146108d4578063acd52e8d1461089a578063afe5b46c14610489578063c7d6a5eb14610411578063e93807dd1461012a5763fa1a1b25146100bf575f80fd5b346101275760206003193601126101275760806100dd600435611a32565b63ffffffff6060604051926001600160a01b03815116845267ffffffffffffffff602082015116602085015267ffffffffffffffff60408201511660408501520151166060820152f35b80fd5b50346101275760206003193601126101275760043561014881611b01565b60a0810151156103e5576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b1561030e57836040517fc393c99b000000000000000000000000000000000000000000000000000000008152846004820152816024820152818160448183875af180156103da576103c5575b50506001600160a01b038251163314908115610325575b811561027f575b501561022157506101f881611fbd565b33907f03b6cd22d5e7a6248a4fa1209bfa0fe681f22be90d87710e24ea6ca40a8d9ab48380a380f35b81835260026020526001600160a01b03600160408520015416330361024657506101f8565b517fbf5cd21d0000000000000000000000000000000000000000000000000000000083526001600160a01b031660045233602452604482fd5b905060206001600160a01b038351166044604051809481937fe985e9c500000000000000000000000000000000000000000000000000000000835260048301523360248301525afa90811561031a5784916102dc575b505f6101e8565b90506020813d602011610312575b816102f7602093836119d2565b8101031261030e5761030890611a25565b5f6102d5565b8380fd5b3d91506102ea565b6040513d86823e3d90fd5b90506040517f081812fc000000000000000000000000000000000000000000000000000000008152836004820152602081602481855afa9081156103ba57859161037c575b506001600160a01b03163314906101e1565b90506020813d6020116103b2575b81610397602093836119d2565b810103126103ae576103a890611a11565b5f61036a565b8480fd5b3d915061038a565b6040513d87823e3d90fd5b816103cf916119d2565b61030e57835f6101ca565b6040513d84823e3d90fd5b602483837f7e70b47b000000000000000000000000000000000000000000000000000000008252600452fd5b5034610127578060031936011261012757338152600360205267ffffffffffffffff806040832054160361045d5761045a61045567ffffffffffffffff4216611929565b612151565b80f35b807f07631b92000000000000000000000000000000000000000000000000000000006024925280600452fd5b50346101275760c06003193601126101275760043560607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610896576084359067ffffffffffffffff821161089257366023830112156108925781600401359167ffffffffffffffff831161030e578260051b9036602483830101116103ae5760a43567ffffffffffffffff811161088e5761052c9036906004016118d6565b92909161053885612099565b50604051957f11fe435800000000000000000000000000000000000000000000000000000000875285600488015260243560248801526044356044880152606435906001600160a01b03821680920361088a577f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff91606489015260a060848901528060a4890152116108865760c4868360209460248395018484013781010301816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa9384156103ba578594610845575b50906106999183865260026020526106946040872063ffffffff60016001600160a01b0383541692015460c81c166040519060208201927fa03d9ca137e884d0c216880c915876ec353f48f2785fccf0f110b0add852004c8452886040840152606083015260808201526080815261068c60a0826119d2565b519020611f20565b6121bf565b506004811015610818571590811591610801575b506107cc576106c9624f1a0067ffffffffffffffff421661194b565b918184526002602052604084209264ffffffffff845460c81c169367ffffffffffffffff8216948510156107a0577f48b193fabc1af8bd1c7af0bbad7918e8df9d1998e37aa8bec98654ea074ea4489267ffffffffffffffff61078f8461078a6001600160a01b039564ffffffffff604098167fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b611929565b84519788521660208701521693a380f35b602486857f07631b92000000000000000000000000000000000000000000000000000000008252600452fd5b6024836001600160a01b03847f32c15fc200000000000000000000000000000000000000000000000000000000835216600452fd5b90506001600160a01b03808416911614155f6106ad565b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b919093506020823d60201161087e575b81610862602093836119d2565b810103126103ae5761087661069992611a11565b939091610613565b3d9150610855565b8680fd5b8880fd5b8580fd5b8280fd5b5080fd5b5034610127576020600319360112610127576001600160a01b036040602092826108c26118c0565b16815260048452205416604051908152f35b5034610127576040600319360112610127576004356108f16118aa565b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001680330361095e57506001600160a01b039061093583611fbd565b16907f03b6cd22d5e7a6248a4fa1209bfa0fe681f22be90d87710e24ea6ca40a8d9ab48380a380f35b7fbf5cd21d00000000000000000000000000000000000000000000000000000000845260045233602452604483fd5b5034610127576020600319360112610127576004356109ab81612099565b6001600160a01b03815116835260046020526001600160a01b036040842054163303610ad757506109e96212750067ffffffffffffffff421661194b565b908083526002602052604083209164ffffffffff835460c81c169267ffffffffffffffff821693841015610aab5780547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1660c883901b7dffffffffff000000000000000000000000000000000000000000000000001617905567ffffffffffffffff90610a7690611929565b6040519384521660208301527f48b193fabc1af8bd1c7af0bbad7918e8df9d1998e37aa8bec98654ea074ea44860403393a380f35b602485847f07631b92000000000000000000000000000000000000000000000000000000008252600452fd5b826001600160a01b036024925116815260046020526001600160a01b036040822054167f32c15fc2000000000000000000000000000000000000000000000000000000008252600452fd5b503461012757806003193601126101275733815260036020526040812067ffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905560405167ffffffffffffffff81527f1c1ba92c45c06ed59ae0d80e45c2362d95b676cdc87920999e01d2d5ac68def560203392a280f35b5034610127576020600319360112610127576001600160a01b03610bc86118c0565b16338114610c9d57338252600460205260408220817fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055337fc3ce29e3ab42e524b6f6f1b4d3674898d503ee3577a64ac87b555904ebc141388380a3338152600360205267ffffffffffffffff604082205416421015610c4a5780f35b600167ffffffffffffffff42160167ffffffffffffffff8111610c705761045a90612151565b6024827f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b7f9cfea583000000000000000000000000000000000000000000000000000000008252600452602490fd5b50346101275760206003193601126101275767ffffffffffffffff60406020926001600160a01b03610cf86118c0565b16815260038452205416604051908152f35b5034610127578060031936011261012757610dc690610d487f000000000000000000000000000000000000000000000000000000000000000061230f565b90610d727f000000000000000000000000000000000000000000000000000000000000000061230f565b906020610dd460405193610d8683866119d2565b8385525f3681376040519687967f0f00000000000000000000000000000000000000000000000000000000000000885260e08589015260e0880190611904565b908682036040880152611904565b904660608601523060808601528260a086015284820360c08601528080855193848152019401925b828110610e0b57505050500390f35b835185528695509381019392810192600101610dfc565b503461012757602060031936011261012757600435610e4081612099565b818352600260205260408320906040519160e0830183811067ffffffffffffffff82111761104a57604052600164ffffffffff82546001600160a01b0381168652818160a01c16602087015260c81c169182604086015201549060ff60608501926001600160a01b038116845264ffffffffff8160a01c16608087015263ffffffff8160c81c1660a087015260e81c1660c08501528042111561101b5750610ef26001600160a01b0382511683611c13565b15610fe15750610f0d836001600160a01b0384511683611c6e565b836001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166001600160a01b03845116813b156108925782916044839260405194859384927f4eea48e20000000000000000000000000000000000000000000000000000000084528b600485015260248401525af180156103da57610fcc575b50506001600160a01b0380915116915116917f4a3742bfc23901bafd9ffb3dfa6036acddd8735dea88ad3975d5fa4d66e485d38480a480f35b81610fd6916119d2565b61030e57835f610f93565b517f4980be0700000000000000000000000000000000000000000000000000000000855260048490526001600160a01b0316602452604484fd5b7fcbfb351f00000000000000000000000000000000000000000000000000000000865260045242602452604485fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b50346101275760406003193601126101275760043560243567ffffffffffffffff8111610892576110ac9036906004016118d6565b906110b683611b01565b9160a0830151156113b257838552600260205261112263ffffffff600160408820015460c81c1660405160208101917f41f2add3af99b497b63e842a611f268cd602e592b4fc3230b3fd45e23c1d5b9b835287604083015260608201526060815261068c6080826119d2565b906001600160a01b038451169086611139826119f5565b9461114760405196876119d2565b8286526020860192368183011161089257806020928537860101528693823b15948151908183019087159161ffff82190461649202905103611391575061136b575b886040518581528660208201528260408201818760045afa9060403d019083717bd799e4a591fea53f8a8a3e9f931626ba7e5af13d1180965b116112d4575b50505050501561129f57826001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b15610896578180916044604051809481937fc393c99b0000000000000000000000000000000000000000000000000000000083528960048401528160248401525af180156103da5761128a575b50506001600160a01b039061126083611fbd565b5116907f03b6cd22d5e7a6248a4fa1209bfa0fe681f22be90d87710e24ea6ca40a8d9ab48380a380f35b81611294916119d2565b61089257825f61124c565b517f32c15fc20000000000000000000000000000000000000000000000000000000083526001600160a01b0316600452602482fd5b8060401461132d576041146112e957806111c8565b604091929394506060810151881a60205201516060525b6040519286525160405260206001608087825afa511860601b3d1190846060526040525f808080806111c8565b507f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff919293945060400151601b8160ff1c0160205216606052611300565b61137f602060608401518401018686611f61565b8061138a5750611189565b80966111c2565b969061139f575b86906111c2565b95506113ac828686611f61565b95611398565b602485857f7e70b47b000000000000000000000000000000000000000000000000000000008252600452fd5b5034610127578060031936011261012757608060405162ed4e008152624f1a00602082015262127500604082015262278d006060820152f35b503461172d57606060031936011261172d576004356114346118aa565b6044359161144181611b01565b91815f52600260205260405f20926114593382611c13565b1561187a57841561184e5760a0810151151580611827575b6117fb576001600160a01b038151165f5260046020526001600160a01b0360405f20541633148015806117e4575b6117a5576001600160a01b038251165f52600360205267ffffffffffffffff60405f205416421061176a576114d5848484611c6e565b1561175e576114f2621275005b67ffffffffffffffff421661194b565b84546001860180547fffffffffffffffffffffffff00000000000000000000000000000000000000001633178082557fffff0000000000000000000000000000000000000000000000000000000000009092167dffffffffff0000000000000000000000000000000000000000000000000060c885811b919091169190911778ffffffffff00000000000000000000000000000000000000004260a01b16176001600160a01b03871617909755919581901c63ffffffff908116908114611731577cffffffff0000000000000000000000000000000000000000000000000060017fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff920160c81b1691161790556001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016803b1561172d575f80916044604051809481937fc393c99b000000000000000000000000000000000000000000000000000000008352896004840152600160248401525af18015611722576116dd575b506001600160a01b037ff4c681a50a9e5469633a555cd9681963eaa3752be88f3d3e6681d3f2b2f937d59267ffffffffffffffff82608094511696816116be82611929565b916040519a338c5260208c01521660408a01521660608801521694a480f35b60809196507ff4c681a50a9e5469633a555cd9681963eaa3752be88f3d3e6681d3f2b2f937d5926117165f6001600160a01b03936119d2565b5f979093509150611679565b6040513d5f823e3d90fd5b5f80fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6114f262ed4e006114e2565b836001600160a01b03835116907f71f7a61b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8364ffffffffff600187015460a01c16907f81135db9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5064ffffffffff600186015460a01c16421061149f565b827f65a51e0f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff61184564ffffffffff865460c81c16611929565b16421115611471565b827f02180d86000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f4980be07000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b602435906001600160a01b038216820361172d57565b600435906001600160a01b038216820361172d57565b9181601f8401121561172d5782359167ffffffffffffffff831161172d576020838186019501011161172d57565b90601f19601f602080948051918291828752018686015e5f8582860101520116010190565b67ffffffffffffffff62278d009116019067ffffffffffffffff821161173157565b9067ffffffffffffffff8091169116019067ffffffffffffffff821161173157565b6080810190811067ffffffffffffffff82111761198957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60c0810190811067ffffffffffffffff82111761198957604052565b90601f601f19910116810190811067ffffffffffffffff82111761198957604052565b67ffffffffffffffff811161198957601f01601f191660200190565b51906001600160a01b038216820361172d57565b5190811515820361172d57565b604051611a3e8161196d565b5f81525f60208201525f60408201525f606082015260a0611a5e83611b01565b015115611acc57505f52600260205260405f2080549067ffffffffffffffff64ffffffffff8360c81c169163ffffffff6001611a9985611929565b92015460c81c16926001600160a01b0360405195611ab68761196d565b1685526020850152166040830152606082015290565b905090565b60405190611ade826119b6565b5f60a0838281528260208201528260408201528260608201528260808201520152565b611b09611ad1565b50604051907fbae930cb000000000000000000000000000000000000000000000000000000008252600482015260c0816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611722575f91611b79575090565b905060c0813d60c011611c0b575b81611b9460c093836119d2565b8101031261172d57611c0360a060405192611bae846119b6565b611bb781611a11565b8452611bc560208201611a11565b6020850152611bd660408201611a11565b6040850152611be760608201611a25565b6060850152611bf860808201611a25565b608085015201611a25565b60a082015290565b3d9150611b87565b906001600160a01b038060408401511691169081149182611c60575b8215611c3a57505090565b6001600160a01b0391925051165f5260046020526001600160a01b0360405f2054161490565b606081015115159250611c2f565b916080830151611ef5576001600160a01b038351166001600160a01b036020850151168114908115611e33575b50611df957506001600160a01b0316908115908115611de5575b508015611db3575b8015611daa575b8015611cfd575b611cd25750565b7f9cfea583000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506040517fb166a09f0000000000000000000000000000000000000000000000000000000081528160048201526020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611722575f91611d70575b50611ccb565b90506020813d602011611da2575b81611d8b602093836119d2565b8101031261172d57611d9c90611a25565b5f611d6a565b3d9150611d7e565b50308114611cc4565b506001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168114611cbd565b6001600160a01b039150511681145f611cb5565b6001600160a01b03835116907f71f7a61b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b803b801515925082611e48575b50505f611c9b565b60171480159250611e5c575b505f80611e40565b7fef010000000000000000000000000000000000000000000000000000000000009150807fffffff0000000000000000000000000000000000000000000000000000000000913b611eac816119f5565b90611eba60405192836119d2565b8082525f6020830180943c5190518281169160038110611ee0575b50501614155f611e54565b839250829060030360031b1b16165f80611ed5565b7f886574b2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b604290611f2b6121f3565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b919060207f1626ba7e00000000000000000000000000000000000000000000000000000000926040519284845260048401526024830194859160408352805184019081604487019160045afa9360443d01915afa169151141690565b5f526002602052600160405f200160ff815460e81c1667ffffffffffffffff6276a700821b1642018042116117315782547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff1660a09190911b78ffffffffff00000000000000000000000000000000000000001617825560068110612040575050565b60010160ff8111611731577fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7dff000000000000000000000000000000000000000000000000000000000083549260e81b169116179055565b906120a2611ad1565b506120ac82611b01565b91805f52600260205260405f2060a084015115801561212b575b6120ff5764ffffffffff905460a01c166001600160a01b038451165f52600360205267ffffffffffffffff60405f20541611611df95750565b507f7e70b47b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5067ffffffffffffffff61214964ffffffffff835460c81c16611929565b1642116120c6565b335f52600360205267ffffffffffffffff60405f20911690817fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000008254161790556040519081527f1c1ba92c45c06ed59ae0d80e45c2362d95b676cdc87920999e01d2d5ac68def560203392a2565b90604183036121e9576121e29250602081013591604082359201355f1a90612366565b9192909190565b50505f9160029190565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163014806122e6575b1561224e577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526122e060c0826119d2565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612225565b60ff811690601f821161233e576040519161232b6040846119d2565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116123dd579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611722575f516001600160a01b038116156123d357905f905f90565b505f906001905f90565b5050505f916003919056f9c7803e94e0d3c02900d8a90893a6d5e90dd04d32a4cfe825520f82bf9f32f6",
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
// Solidity: constructor(address admin, string baseURI, address escrow) returns()
func (productPassport *ProductPassport) PackConstructor(admin common.Address, baseURI string, escrow common.Address) []byte {
	enc, err := productPassport.abi.Pack("", admin, baseURI, escrow)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptIssuerKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfea4486.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptIssuerKey(address issuer) returns()
func (productPassport *ProductPassport) PackAcceptIssuerKey(issuer common.Address) []byte {
	enc, err := productPassport.abi.Pack("acceptIssuerKey", issuer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptIssuerKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfea4486.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptIssuerKey(address issuer) returns()
func (productPassport *ProductPassport) TryPackAcceptIssuerKey(issuer common.Address) ([]byte, error) {
	return productPassport.abi.Pack("acceptIssuerKey", issuer)
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

// PackClaimKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11fe4358.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimKey(uint256 tokenId, (bytes32,bytes32,address) leaf, bytes32[] proof) view returns(address)
func (productPassport *ProductPassport) PackClaimKey(tokenId *big.Int, leaf Leaf, proof [][32]byte) []byte {
	enc, err := productPassport.abi.Pack("claimKey", tokenId, leaf, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11fe4358.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimKey(uint256 tokenId, (bytes32,bytes32,address) leaf, bytes32[] proof) view returns(address)
func (productPassport *ProductPassport) TryPackClaimKey(tokenId *big.Int, leaf Leaf, proof [][32]byte) ([]byte, error) {
	return productPassport.abi.Pack("claimKey", tokenId, leaf, proof)
}

// UnpackClaimKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11fe4358.
//
// Solidity: function claimKey(uint256 tokenId, (bytes32,bytes32,address) leaf, bytes32[] proof) view returns(address)
func (productPassport *ProductPassport) UnpackClaimKey(data []byte) (common.Address, error) {
	out, err := productPassport.abi.Unpack("claimKey", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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

// PackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contractURI() view returns(string)
func (productPassport *ProductPassport) PackContractURI() []byte {
	enc, err := productPassport.abi.Pack("contractURI")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contractURI() view returns(string)
func (productPassport *ProductPassport) TryPackContractURI() ([]byte, error) {
	return productPassport.abi.Pack("contractURI")
}

// UnpackContractURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8a3d485.
//
// Solidity: function contractURI() view returns(string)
func (productPassport *ProductPassport) UnpackContractURI(data []byte) (string, error) {
	out, err := productPassport.abi.Unpack("contractURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
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

// PackHolding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbae930cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holding(uint256 tokenId) view returns((address,address,address,bool,bool,bool) h)
func (productPassport *ProductPassport) PackHolding(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("holding", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHolding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbae930cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holding(uint256 tokenId) view returns((address,address,address,bool,bool,bool) h)
func (productPassport *ProductPassport) TryPackHolding(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("holding", tokenId)
}

// UnpackHolding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbae930cb.
//
// Solidity: function holding(uint256 tokenId) view returns((address,address,address,bool,bool,bool) h)
func (productPassport *ProductPassport) UnpackHolding(data []byte) (Holding, error) {
	out, err := productPassport.abi.Unpack("holding", data)
	if err != nil {
		return *new(Holding), err
	}
	out0 := *abi.ConvertType(out[0], new(Holding)).(*Holding)
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

// PackIssuerKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e087257.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function issuerKey(address issuer) view returns(address)
func (productPassport *ProductPassport) PackIssuerKey(issuer common.Address) []byte {
	enc, err := productPassport.abi.Pack("issuerKey", issuer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIssuerKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e087257.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function issuerKey(address issuer) view returns(address)
func (productPassport *ProductPassport) TryPackIssuerKey(issuer common.Address) ([]byte, error) {
	return productPassport.abi.Pack("issuerKey", issuer)
}

// UnpackIssuerKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e087257.
//
// Solidity: function issuerKey(address issuer) view returns(address)
func (productPassport *ProductPassport) UnpackIssuerKey(data []byte) (common.Address, error) {
	out, err := productPassport.abi.Unpack("issuerKey", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIssuerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc04d32e5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function issuerOf(address key) view returns(address issuer)
func (productPassport *ProductPassport) PackIssuerOf(key common.Address) []byte {
	enc, err := productPassport.abi.Pack("issuerOf", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIssuerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc04d32e5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function issuerOf(address key) view returns(address issuer)
func (productPassport *ProductPassport) TryPackIssuerOf(key common.Address) ([]byte, error) {
	return productPassport.abi.Pack("issuerOf", key)
}

// UnpackIssuerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc04d32e5.
//
// Solidity: function issuerOf(address key) view returns(address issuer)
func (productPassport *ProductPassport) UnpackIssuerOf(data []byte) (common.Address, error) {
	out, err := productPassport.abi.Unpack("issuerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
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

// PackMarkRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc393c99b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function markRecovery(uint256 tokenId, bool proposed) returns()
func (productPassport *ProductPassport) PackMarkRecovery(tokenId *big.Int, proposed bool) []byte {
	enc, err := productPassport.abi.Pack("markRecovery", tokenId, proposed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMarkRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc393c99b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function markRecovery(uint256 tokenId, bool proposed) returns()
func (productPassport *ProductPassport) TryPackMarkRecovery(tokenId *big.Int, proposed bool) ([]byte, error) {
	return productPassport.abi.Pack("markRecovery", tokenId, proposed)
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

// PackNewClaimKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e76665a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function newClaimKey(uint256 tokenId) view returns(bool changed, address key)
func (productPassport *ProductPassport) PackNewClaimKey(tokenId *big.Int) []byte {
	enc, err := productPassport.abi.Pack("newClaimKey", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNewClaimKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e76665a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function newClaimKey(uint256 tokenId) view returns(bool changed, address key)
func (productPassport *ProductPassport) TryPackNewClaimKey(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("newClaimKey", tokenId)
}

// NewClaimKeyOutput serves as a container for the return parameters of contract
// method NewClaimKey.
type NewClaimKeyOutput struct {
	Changed bool
	Key     common.Address
}

// UnpackNewClaimKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e76665a.
//
// Solidity: function newClaimKey(uint256 tokenId) view returns(bool changed, address key)
func (productPassport *ProductPassport) UnpackNewClaimKey(data []byte) (NewClaimKeyOutput, error) {
	out, err := productPassport.abi.Unpack("newClaimKey", data)
	outstruct := new(NewClaimKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Changed = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Key = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
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

// PackProposeIssuerKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0550593a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeIssuerKey(address issuer, address key) returns()
func (productPassport *ProductPassport) PackProposeIssuerKey(issuer common.Address, key common.Address) []byte {
	enc, err := productPassport.abi.Pack("proposeIssuerKey", issuer, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeIssuerKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0550593a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeIssuerKey(address issuer, address key) returns()
func (productPassport *ProductPassport) TryPackProposeIssuerKey(issuer common.Address, key common.Address) ([]byte, error) {
	return productPassport.abi.Pack("proposeIssuerKey", issuer, key)
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

// PackRecover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4eea48e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recover(uint256 tokenId, address to) returns()
func (productPassport *ProductPassport) PackRecover(tokenId *big.Int, to common.Address) []byte {
	enc, err := productPassport.abi.Pack("recover", tokenId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4eea48e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recover(uint256 tokenId, address to) returns()
func (productPassport *ProductPassport) TryPackRecover(tokenId *big.Int, to common.Address) ([]byte, error) {
	return productPassport.abi.Pack("recover", tokenId, to)
}

// PackRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddceafa9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recovery() view returns(address)
func (productPassport *ProductPassport) PackRecovery() []byte {
	enc, err := productPassport.abi.Pack("recovery")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddceafa9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recovery() view returns(address)
func (productPassport *ProductPassport) TryPackRecovery() ([]byte, error) {
	return productPassport.abi.Pack("recovery")
}

// UnpackRecovery is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xddceafa9.
//
// Solidity: function recovery() view returns(address)
func (productPassport *ProductPassport) UnpackRecovery(data []byte) (common.Address, error) {
	out, err := productPassport.abi.Unpack("recovery", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() view returns()
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
// Solidity: function renounceOwnership() view returns()
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

// PackSetClaimKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4afa6384.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setClaimKey(uint256 tokenId, address key) returns()
func (productPassport *ProductPassport) PackSetClaimKey(tokenId *big.Int, key common.Address) []byte {
	enc, err := productPassport.abi.Pack("setClaimKey", tokenId, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetClaimKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4afa6384.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setClaimKey(uint256 tokenId, address key) returns()
func (productPassport *ProductPassport) TryPackSetClaimKey(tokenId *big.Int, key common.Address) ([]byte, error) {
	return productPassport.abi.Pack("setClaimKey", tokenId, key)
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
// Solidity: function status(uint256 tokenId) view returns((address,address,address,uint32,uint64,uint64,bool,bool,bool,bool,bytes32,address,uint64,uint64) s)
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
// Solidity: function status(uint256 tokenId) view returns((address,address,address,uint32,uint64,uint64,bool,bool,bool,bool,bytes32,address,uint64,uint64) s)
func (productPassport *ProductPassport) TryPackStatus(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("status", tokenId)
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42d21ef7.
//
// Solidity: function status(uint256 tokenId) view returns((address,address,address,uint32,uint64,uint64,bool,bool,bool,bool,bytes32,address,uint64,uint64) s)
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

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (productPassport *ProductPassport) PackTotalSupply() []byte {
	enc, err := productPassport.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (productPassport *ProductPassport) TryPackTotalSupply() ([]byte, error) {
	return productPassport.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (productPassport *ProductPassport) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := productPassport.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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
// Solidity: function verifyItem(uint256 tokenId, bytes32 itemHash, bytes32 passportHash, address claimKey_, bytes32[] proof) view returns(bool)
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
// Solidity: function verifyItem(uint256 tokenId, bytes32 itemHash, bytes32 passportHash, address claimKey_, bytes32[] proof) view returns(bool)
func (productPassport *ProductPassport) TryPackVerifyItem(tokenId *big.Int, itemHash [32]byte, passportHash [32]byte, claimKey common.Address, proof [][32]byte) ([]byte, error) {
	return productPassport.abi.Pack("verifyItem", tokenId, itemHash, passportHash, claimKey, proof)
}

// UnpackVerifyItem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3523bec3.
//
// Solidity: function verifyItem(uint256 tokenId, bytes32 itemHash, bytes32 passportHash, address claimKey_, bytes32[] proof) view returns(bool)
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

// ProductPassportClaimKeySet represents a ClaimKeySet event raised by the ProductPassport contract.
type ProductPassportClaimKeySet struct {
	TokenId *big.Int
	Key     common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ProductPassportClaimKeySetEventName = "ClaimKeySet"

// ContractEventName returns the user-defined event name.
func (ProductPassportClaimKeySet) ContractEventName() string {
	return ProductPassportClaimKeySetEventName
}

// UnpackClaimKeySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClaimKeySet(uint256 indexed tokenId, address key)
func (productPassport *ProductPassport) UnpackClaimKeySetEvent(log *types.Log) (*ProductPassportClaimKeySet, error) {
	event := "ClaimKeySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportClaimKeySet)
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

// ProductPassportContractURIUpdated represents a ContractURIUpdated event raised by the ProductPassport contract.
type ProductPassportContractURIUpdated struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ProductPassportContractURIUpdatedEventName = "ContractURIUpdated"

// ContractEventName returns the user-defined event name.
func (ProductPassportContractURIUpdated) ContractEventName() string {
	return ProductPassportContractURIUpdatedEventName
}

// UnpackContractURIUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ContractURIUpdated()
func (productPassport *ProductPassport) UnpackContractURIUpdatedEvent(log *types.Log) (*ProductPassportContractURIUpdated, error) {
	event := "ContractURIUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportContractURIUpdated)
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

// ProductPassportIssuerKeyProposed represents a IssuerKeyProposed event raised by the ProductPassport contract.
type ProductPassportIssuerKeyProposed struct {
	Issuer common.Address
	Key    common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProductPassportIssuerKeyProposedEventName = "IssuerKeyProposed"

// ContractEventName returns the user-defined event name.
func (ProductPassportIssuerKeyProposed) ContractEventName() string {
	return ProductPassportIssuerKeyProposedEventName
}

// UnpackIssuerKeyProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IssuerKeyProposed(address indexed issuer, address indexed key)
func (productPassport *ProductPassport) UnpackIssuerKeyProposedEvent(log *types.Log) (*ProductPassportIssuerKeyProposed, error) {
	event := "IssuerKeyProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportIssuerKeyProposed)
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

// ProductPassportIssuerKeySet represents a IssuerKeySet event raised by the ProductPassport contract.
type ProductPassportIssuerKeySet struct {
	Issuer common.Address
	Key    common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ProductPassportIssuerKeySetEventName = "IssuerKeySet"

// ContractEventName returns the user-defined event name.
func (ProductPassportIssuerKeySet) ContractEventName() string {
	return ProductPassportIssuerKeySetEventName
}

// UnpackIssuerKeySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IssuerKeySet(address indexed issuer, address indexed key)
func (productPassport *ProductPassport) UnpackIssuerKeySetEvent(log *types.Log) (*ProductPassportIssuerKeySet, error) {
	event := "IssuerKeySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productPassport.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductPassportIssuerKeySet)
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
	if bytes.Equal(raw[:4], productPassport.abi.Errors["ClaimedAsAnother"].ID.Bytes()[:4]) {
		return productPassport.UnpackClaimedAsAnotherError(raw[4:])
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
	if bytes.Equal(raw[:4], productPassport.abi.Errors["EscrowPullsOnly"].ID.Bytes()[:4]) {
		return productPassport.UnpackEscrowPullsOnlyError(raw[4:])
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
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NoAdmin"].ID.Bytes()[:4]) {
		return productPassport.UnpackNoAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NoEscrow"].ID.Bytes()[:4]) {
		return productPassport.UnpackNoEscrowError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NoSuchBatch"].ID.Bytes()[:4]) {
		return productPassport.UnpackNoSuchBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NotAnIssuer"].ID.Bytes()[:4]) {
		return productPassport.UnpackNotAnIssuerError(raw[4:])
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
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NotRecovery"].ID.Bytes()[:4]) {
		return productPassport.UnpackNotRecoveryError(raw[4:])
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
	if bytes.Equal(raw[:4], productPassport.abi.Errors["RoyaltyWouldRise"].ID.Bytes()[:4]) {
		return productPassport.UnpackRoyaltyWouldRiseError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return productPassport.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["TokenLocked"].ID.Bytes()[:4]) {
		return productPassport.UnpackTokenLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["TooManyCodes"].ID.Bytes()[:4]) {
		return productPassport.UnpackTooManyCodesError(raw[4:])
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

// ProductPassportClaimedAsAnother represents a ClaimedAsAnother error raised by the ProductPassport contract.
type ProductPassportClaimedAsAnother struct {
	TokenId *big.Int
	Claimed *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClaimedAsAnother(uint256 tokenId, uint256 claimed)
func ProductPassportClaimedAsAnotherErrorID() common.Hash {
	return common.HexToHash("0xa7e7d42bba874047ae927666ea9c843d5eed2eb5dfc79ed827788ea9602d7ab4")
}

// UnpackClaimedAsAnotherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClaimedAsAnother(uint256 tokenId, uint256 claimed)
func (productPassport *ProductPassport) UnpackClaimedAsAnotherError(raw []byte) (*ProductPassportClaimedAsAnother, error) {
	out := new(ProductPassportClaimedAsAnother)
	if err := productPassport.abi.UnpackIntoInterface(out, "ClaimedAsAnother", raw); err != nil {
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

// ProductPassportEscrowPullsOnly represents a EscrowPullsOnly error raised by the ProductPassport contract.
type ProductPassportEscrowPullsOnly struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowPullsOnly(uint256 tokenId)
func ProductPassportEscrowPullsOnlyErrorID() common.Hash {
	return common.HexToHash("0xf6021dcf3c5214027e44b2180fc67bd5455db2cf5dc2dee8a298d25c44d4d2c3")
}

// UnpackEscrowPullsOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowPullsOnly(uint256 tokenId)
func (productPassport *ProductPassport) UnpackEscrowPullsOnlyError(raw []byte) (*ProductPassportEscrowPullsOnly, error) {
	out := new(ProductPassportEscrowPullsOnly)
	if err := productPassport.abi.UnpackIntoInterface(out, "EscrowPullsOnly", raw); err != nil {
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

// ProductPassportNoAdmin represents a NoAdmin error raised by the ProductPassport contract.
type ProductPassportNoAdmin struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAdmin()
func ProductPassportNoAdminErrorID() common.Hash {
	return common.HexToHash("0x3f183b7a4352a48e19e895d6a2ff71a7b602726d45b53edf34733f27f48a8cd2")
}

// UnpackNoAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAdmin()
func (productPassport *ProductPassport) UnpackNoAdminError(raw []byte) (*ProductPassportNoAdmin, error) {
	out := new(ProductPassportNoAdmin)
	if err := productPassport.abi.UnpackIntoInterface(out, "NoAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportNoEscrow represents a NoEscrow error raised by the ProductPassport contract.
type ProductPassportNoEscrow struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEscrow()
func ProductPassportNoEscrowErrorID() common.Hash {
	return common.HexToHash("0x769cabf1d20849cc99128ee10bfc2139c1db7eadf476d93ba4c1752eaa84289d")
}

// UnpackNoEscrowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEscrow()
func (productPassport *ProductPassport) UnpackNoEscrowError(raw []byte) (*ProductPassportNoEscrow, error) {
	out := new(ProductPassportNoEscrow)
	if err := productPassport.abi.UnpackIntoInterface(out, "NoEscrow", raw); err != nil {
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

// ProductPassportNotAnIssuer represents a NotAnIssuer error raised by the ProductPassport contract.
type ProductPassportNotAnIssuer struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnIssuer(address account)
func ProductPassportNotAnIssuerErrorID() common.Hash {
	return common.HexToHash("0x2e4551a4abaf55c6217130ed488a971d12e1a724f95cb7540395622bdd9610b2")
}

// UnpackNotAnIssuerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnIssuer(address account)
func (productPassport *ProductPassport) UnpackNotAnIssuerError(raw []byte) (*ProductPassportNotAnIssuer, error) {
	out := new(ProductPassportNotAnIssuer)
	if err := productPassport.abi.UnpackIntoInterface(out, "NotAnIssuer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductPassportNotBatchIssuer represents a NotBatchIssuer error raised by the ProductPassport contract.
type ProductPassportNotBatchIssuer struct {
	IssuerKey common.Address
	Caller    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBatchIssuer(address issuerKey, address caller)
func ProductPassportNotBatchIssuerErrorID() common.Hash {
	return common.HexToHash("0x5728f82849a90a3fa7aeeaabb7104607b890289d8412c1593ae14e67f805228a")
}

// UnpackNotBatchIssuerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBatchIssuer(address issuerKey, address caller)
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

// ProductPassportNotRecovery represents a NotRecovery error raised by the ProductPassport contract.
type ProductPassportNotRecovery struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRecovery(address caller)
func ProductPassportNotRecoveryErrorID() common.Hash {
	return common.HexToHash("0x328bb2a6a0cc63759209a26e765fe808da7881385754134e6f0da32a50ff87f9")
}

// UnpackNotRecoveryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRecovery(address caller)
func (productPassport *ProductPassport) UnpackNotRecoveryError(raw []byte) (*ProductPassportNotRecovery, error) {
	out := new(ProductPassportNotRecovery)
	if err := productPassport.abi.UnpackIntoInterface(out, "NotRecovery", raw); err != nil {
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

// ProductPassportTooManyCodes represents a TooManyCodes error raised by the ProductPassport contract.
type ProductPassportTooManyCodes struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyCodes(uint256 tokenId)
func ProductPassportTooManyCodesErrorID() common.Hash {
	return common.HexToHash("0xc09f4e9e85386da1b745abcf0603dd32765185211a466139dceb0bc244b1b06e")
}

// UnpackTooManyCodesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyCodes(uint256 tokenId)
func (productPassport *ProductPassport) UnpackTooManyCodesError(raw []byte) (*ProductPassportTooManyCodes, error) {
	out := new(ProductPassportTooManyCodes)
	if err := productPassport.abi.UnpackIntoInterface(out, "TooManyCodes", raw); err != nil {
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
