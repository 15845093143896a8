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
	Owner     common.Address
	Issuer    common.Address
	Size      uint32
	MintedAt  uint64
	ClaimedAt uint64
	Recalled  bool
	Stolen    bool
	Exists    bool
}

// Leaf is an auto generated low-level Go binding around an user-defined struct.
type Leaf struct {
	ItemHash     [32]byte
	PassportHash [32]byte
	ClaimKey     common.Address
}

// ProductPassportMetaData contains all meta data concerning the ProductPassport contract.
var ProductPassportMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"admin\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"baseURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"acceptOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"batchIdOf\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint224\",\"internalType\":\"uint224\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaf\",\"type\":\"tuple\",\"internalType\":\"structLeaf\",\"components\":[{\"name\":\"itemHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimKey\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimNonce\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isIssuer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"liftBatchRecall\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"liftRecall\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mintBatch\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"firstTokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pendingOwner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recall\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recallBatch\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportFound\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reportStolen\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBaseURI\",\"inputs\":[{\"name\":\"baseURI\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setIssuer\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"status\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structItemStatus\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"mintedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"claimedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"recalled\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"stolen\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"exists\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferOwnership\",\"inputs\":[{\"name\":\"newOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verifyItem\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"itemHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimKey\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BaseURISet\",\"inputs\":[{\"name\":\"baseURI\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchMetadataUpdate\",\"inputs\":[{\"name\":\"_fromTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"_toTokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchMinted\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"indexed\":true,\"internalType\":\"uint224\"},{\"name\":\"issuer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchRecallLifted\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"indexed\":true,\"internalType\":\"uint224\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BatchRecalled\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"indexed\":true,\"internalType\":\"uint224\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"claimKey\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"IssuerSet\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"allowed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MetadataUpdate\",\"inputs\":[{\"name\":\"_tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferStarted\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"OwnershipTransferred\",\"inputs\":[{\"name\":\"previousOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"newOwner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecallLifted\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Recalled\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReportedFound\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReportedStolen\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyClaimed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BatchExists\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"}]},{\"type\":\"error\",\"name\":\"ClaimExpired\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EmptyBatch\",\"inputs\":[{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"size\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"HeldByAnother\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoSuchBatch\",\"inputs\":[{\"name\":\"batchId\",\"type\":\"uint224\",\"internalType\":\"uint224\"}]},{\"type\":\"error\",\"name\":\"NotBatchIssuer\",\"inputs\":[{\"name\":\"issuer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotInBatch\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotIssuer\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableInvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OwnableUnauthorizedAccount\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TokenLocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Unchanged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongClaimKey\",\"inputs\":[{\"name\":\"expected\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"got\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "ProductPassport",
	Bin: "0x61016080604052346103db57614139803803809161001d82856103df565b83398101906040818303126103db5780516001600160a01b03811691908290036103db576020810151906001600160401b0382116103db570182601f820112156103db578051906001600160401b0382116103b4576040519361008a601f8401601f1916602001866103df565b828552602083830101116103db57815f9260208093018387015e8401015260409081516100b783826103df565b6018815260208101907f5761796d61726b2050726f647563742050617373706f7274000000000000000082528351916100f085846103df565b600183526020830191603160f81b83526101098161042c565b610120526101168461042c565b61014052519020918260e05251902080610100524660a05283519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84528583015260608201524660808201523060a082015260a0815261017d60c0826103df565b5190206080523060c05280156103c857600880546001600160a01b031990811690915560078054918216831790556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a38151916001600160401b0383116103b457600954600181811c911680156103aa575b602082101461039657601f8111610328575b50602092601f81116001146102b4579081610257925f5160206141195f395f51905f5294955f916102a9575b508160011b915f199060031b1c1916176009555b835191829182610402565b0390a151613ca09081610479823960805181613ae5015260a05181613ba2015260c05181613ab6015260e05181613b3401526101005181613b5a015261012051816112a6015261014051816112cf0152f35b90508201515f610238565b601f19811660095f52845f20905f5b8181106103105750916001915f5160206141195f395f51905f529596826102579695106102f8575b5050811b0160095561024c565b8401515f1960f88460031b161c191690555f806102eb565b848701518355602096870196600190930192016102c3565b8381111561020c5760095f52601f840160051c7f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af6020861061038e575b81601f9101920160051c03905f5b82811061038157505061020c565b5f82820155600101610373565b5f9150610365565b634e487b7160e01b5f52602260045260245ffd5b90607f16906101fa565b634e487b7160e01b5f52604160045260245ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176103b457604052565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b601f815111610457576020815191015160208210610448571790565b5f198260200360031b1b161790565b60405163305a27a960e01b81529081906104749060048301610402565b0390fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a7146127a35750806306fdde0314612726578063081812fc1461266e578063095ea7b3146124ca5780631088e9a11461245f57806323b872dd146124485780633523bec3146123af578063389a032a1461223357806342842e0e146121fe57806342d21ef714612126578063495289be1461207f5780634dd966b514611c9857806355f804b314611992578063585407e01461180a5780636352211e146117b0578063644b6ec31461161757806370a0823114611570578063715018a6146114ac57806379ba5097146113a257806384b0196e14611270578063877b9a67146111fa5780638da5cb5b146111a957806395d89b411461112c57806397a8722e14610ed5578063a22cb46514610e0a578063b45a3c0e14610da0578063b88d4fde14610cf4578063c823c85514610b1a578063c87b56dd14610ac4578063cc1b7d07146108bd578063d972043114610382578063e30c397814610330578063e9024967146102df578063e985e9c5146102615763f2fde38b1461019f575f80fd5b3461025e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025e5773ffffffffffffffffffffffffffffffffffffffff6101eb612935565b6101f361383a565b16807fffffffffffffffffffffffff0000000000000000000000000000000000000000600854161760085573ffffffffffffffffffffffffffffffffffffffff600754167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227008380a380f35b80fd5b503461025e5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025e5773ffffffffffffffffffffffffffffffffffffffff60406102b0612935565b92826102ba612958565b9416815260046020522091165f52602052602060ff60405f2054166040519015158152f35b503461025e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025e5761ffff60209160043581528083526040812054905060c81c16604051908152f35b503461025e57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025e57602073ffffffffffffffffffffffffffffffffffffffff60085416604051908152f35b503461025e576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025e5760043560607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126108b95760843567ffffffffffffffff81116108b5576104009036906004016129ed565b60a43573ffffffffffffffffffffffffffffffffffffffff811693928482036108b15760c43567ffffffffffffffff81168091036108ad5760e43567ffffffffffffffff81116108a957610458903690600401612a78565b9082421161087957868952886020526040892054928760201c8a52600160205260408a205496610489898987613398565b9573ffffffffffffffffffffffffffffffffffffffff871698891561084d5764ffffffffff8760a01c16610821576104c181886133f1565b6107f5578b8a14998a15806107d5575b6107a55750906104f992918b6104f36104e86132b3565b604435602435613572565b916135e5565b15610779579060426105a3939261ffff8660c81c16906040519060208201927f46ff6551ad98e5e785ab405f63cf0481518fbc11cdf680c6aff71e19df52b29d84528c60408401528d6060840152608083015260a082015260a0815261056060c082612ad1565b51902061056b613a9f565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220613868565b50600481101561074c571580159061070f575b6106c057507fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff78ffffffffff00000000000000000000000000000000000000004260a01b1691161792790100000000000000000000000000000000000000000000000000840180941161069357849291901561068557505084528360205260408420555b7f3c75fca1decf7e281012586b8fab4c62d1e876fc95d6d0335723cd6ea5bba73a60206106656132b3565b73ffffffffffffffffffffffffffffffffffffffff60405191168152a380f35b61068e93613475565b61063a565b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b8773ffffffffffffffffffffffffffffffffffffffff604492816106e26132b3565b7f5a84a17d0000000000000000000000000000000000000000000000000000000085521660045216602452fd5b5073ffffffffffffffffffffffffffffffffffffffff61072d6132b3565b1673ffffffffffffffffffffffffffffffffffffffff821614156105b6565b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b60248a897f353af9fb000000000000000000000000000000000000000000000000000000008252600452fd5b8d6044918d7fb18d9b95000000000000000000000000000000000000000000000000000000008352600452602452fd5b5073ffffffffffffffffffffffffffffffffffffffff82168114156104d1565b60248d8c7f886574b2000000000000000000000000000000000000000000000000000000008252600452fd5b60248d8c7fb3167bfa000000000000000000000000000000000000000000000000000000008252600452fd5b60248d8c7f7e273289000000000000000000000000000000000000000000000000000000008252600452fd5b604489847f40f70f7d00000000000000000000000000000000000000000000000000000000825260045242602452fd5b8780fd5b8680fd5b8580fd5b8280fd5b5080fd5b503461025e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025e576004356108f9816132d6565b508060201c82526001602052604082205473ffffffffffffffffffffffffffffffffffffffff8116338103610a9557508183528260205260408320547b01000000000000000000000000000000000000000000000000000000811615610a69577b02000000000000000000000000000000000000000000000000000000908415610a41577b0100000000000000000000000000000000000000000000000000000081175b84865285602052604086205516159081610a18575b50610a09575b7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce76020604051838152a17fa221c6d48ce6ddd46881b8d9b55938fe9210fe95bc36df234556f8b796fc0e4a8280a280f35b610a1382826139e8565b6109b8565b7d010000000000000000000000000000000000000000000000000000000000915016155f6109b2565b7ffffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffffff811661099d565b602484847f07631b92000000000000000000000000000000000000000000000000000000008252600452fd5b7f5728f82800000000000000000000000000000000000000000000000000000000845260045233602452604483fd5b503461025e5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261025e57610b16610b02600435612f9e565b6040519182916020835260208301906128f2565b0390f35b34610cf05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf05760043573ffffffffffffffffffffffffffffffffffffffff610b6a826132d6565b16338103610cc15750805f525f60205260405f20547b02000000000000000000000000000000000000000000000000000000811615610c95577b01000000000000000000000000000000000000000000000000000000907ffffffffffdffffffffffffffffffffffffffffffffffffffffffffffffffffff8116835f525f60205260405f2055161580610c5e575b610c4f575b7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce76020604051838152a133907f6d6e517afd9f583d8a745673b8f65a2d7e90470ef17769a7a12b8b3e01ae64c75f80a3005b610c595f826139e8565b610bfd565b508060201c5f5260016020527d01000000000000000000000000000000000000000000000000000000000060405f20541615610bf8565b507f07631b92000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f23295f0e000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b5f80fd5b34610cf05760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf057610d2b612935565b610d33612958565b60443560643567ffffffffffffffff8111610cf057610d56903690600401612a78565b929093610d64838383612bc2565b610d6d84612b12565b93610d7b6040519586612ad1565b8085523681870111610cf0576020815f92610d9e98838901378601015233613663565b005b34610cf05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf0576020610e00600435610de0816132d6565b50805f525f835260405f205490831c5f526001835260405f2054906133f1565b6040519015158152f35b34610cf05773ffffffffffffffffffffffffffffffffffffffff610e2d36612a1e565b9116908115610ea957335f52600460205260405f20825f5260205260405f20901515907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541660ff83161790556040519081527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c3160203392a3005b507f5b08ba18000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610cf05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf057610f0c612aa6565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff811690815f52600160205260405f20549073ffffffffffffffffffffffffffffffffffffffff82168015611100573381036110d1575060017d01000000000000000000000000000000000000000000000000000000000083161515146110a55763ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000610ff0927d0100000000000000000000000000000000000000000000000000000000008517865f52600160205260405f205560201b169260a01c168261385b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111611078577f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c9160409182519182526020820152a17fbb01b0d90f95aba85b1841eee3fe46d561a0b5bd77517f4b49b236713b8a2e9c60206040516024358152a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b827f07631b92000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f5728f828000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b837f3f562310000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610cf0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf057610b1660405161116b604082612ad1565b600781527f5741594d41524b0000000000000000000000000000000000000000000000000060208201526040519182916020835260208301906128f2565b34610cf0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf057602073ffffffffffffffffffffffffffffffffffffffff60075416604051908152f35b34610cf05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf0576020610e00611236612935565b73ffffffffffffffffffffffffffffffffffffffff165f52600260205270010000000000000000000000000000000060405f205416151590565b34610cf0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf0576113466112ca7f0000000000000000000000000000000000000000000000000000000000000000613a48565b6112f37f0000000000000000000000000000000000000000000000000000000000000000613a48565b6020611354604051926113068385612ad1565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e08701906128f2565b9085820360408701526128f2565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061138b57505050500390f35b83518552869550938101939281019260010161137c565b34610cf0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf0573373ffffffffffffffffffffffffffffffffffffffff6008541603611480577fffffffffffffffffffffffff000000000000000000000000000000000000000060085416600855600754337fffffffffffffffffffffffff000000000000000000000000000000000000000082161760075573ffffffffffffffffffffffffffffffffffffffff3391167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b7f118cdaa7000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610cf0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf0576114e261383a565b7fffffffffffffffffffffffff0000000000000000000000000000000000000000600854166008555f73ffffffffffffffffffffffffffffffffffffffff6007547fffffffffffffffffffffffff00000000000000000000000000000000000000008116600755167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610cf05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf05773ffffffffffffffffffffffffffffffffffffffff6115bc612935565b1680156115eb575f52600260205260206fffffffffffffffffffffffffffffffff60405f205416604051908152f35b7f89c62b64000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b34610cf05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf05761164e612aa6565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff811690815f52600160205260405f20549073ffffffffffffffffffffffffffffffffffffffff82168015611100573381036110d157507d0100000000000000000000000000000000000000000000000000000000008216156110a55763ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000611730927ffffffeffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8516865f52600160205260405f205560201b169260a01c168261385b565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111611078577f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c9160409182519182526020820152a17f0fc746ea6b5e04f05ca97c6b7c7867a3f80b2b5e1d0f5f03ea6612a626aea5775f80a2005b34610cf05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf05760206117ec6004356132d6565b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b34610cf05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf057600435611845816132d6565b508060201c5f52600160205260405f205473ffffffffffffffffffffffffffffffffffffffff81163381036110d15750815f525f60205260405f205460017b0100000000000000000000000000000000000000000000000000000082161515146110a5577b02000000000000000000000000000000000000000000000000000000907b010000000000000000000000000000000000000000000000000000008117845f525f60205260405f205516159081611969575b50611959575b7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce76020604051838152a17fb0268af1b5c29a06760646784d4e3e300c4212aaa82e6470ebc7c924fed2a27960206040516024358152a2005b6119646001826139e8565b611901565b7d01000000000000000000000000000000000000000000000000000000000091501615826118fb565b34610cf05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf05760043567ffffffffffffffff8111610cf0576119e1903690600401612a78565b6119e961383a565b67ffffffffffffffff8111611c6b57611a03600954612f4d565b601f8111611bfd575b505f91601f8211600114611b1c57604090827ff9c7803e94e0d3c02900d8a90893a6d5e90dd04d32a4cfe825520f82bf9f32f6945f91611b11575b508360011b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8560031b1c1916176009555b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84845195869460208652816020870152868601375f85828601015201168101030190a17f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c604080515f81527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6020820152a1005b905081013585611a47565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0821660095f527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af905f5b818110611be55750907ff9c7803e94e0d3c02900d8a90893a6d5e90dd04d32a4cfe825520f82bf9f32f694846040949310611bad575b5050600183811b01600955611a7a565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88660031b161c19908301351690558480611b9d565b83860135835560209586019560019093019201611b67565b81811115611a0c5760095f52601f820160051c9060208310611c63575b601f82910160051c03905f5b828110611c34575050611a0c565b5f8282017f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af0155600101611c26565b5f9150611c1a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b34610cf05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf05760043560243563ffffffff811691828203610cf057335f908152600260205260409020547001000000000000000000000000000000001615612053578015801561204b575b61201b57611d1a8133612b4c565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff811690815f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f205416611fef577fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000090825f9695965260016020527cffffffffff0000000000000000000000000000000000000000000000004260c01b1677ffffffff00000000000000000000000000000000000000008760a01b1633171760405f2055335f52600260205260405f2085815401905560201b1692837ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8868201961681015b808210611e9557505b858110611e65575060209450604051928352848301527fc807b11991d103d20bde7a485ac0360827f0742b676cf25a3c1cd7d96ebe281460403393a3604051908152f35b80600191335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a401611e21565b959080600891335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460018101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460028101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460038101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460048101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460058101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460068101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a460078101335f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8180a4019095611e18565b507f4a8b7b29000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90507f5f1f21c4000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b508215611d0c565b7f3fd26f9e000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610cf05773ffffffffffffffffffffffffffffffffffffffff7fc6aeabbc4fc4eb208b2b4cec7249245167cb6191c47e2e6f82a3cd59a89ce7e160206120c536612a1e565b93906120cf61383a565b1692835f52600282526fffffffffffffffffffffffffffffffff60405f205416815f1461212157700100000000000000000000000000000000175b845f526002835260405f20556040519015158152a2005b61210a565b34610cf05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf057610100612163600435612ddc565b60e06040519173ffffffffffffffffffffffffffffffffffffffff815116835273ffffffffffffffffffffffffffffffffffffffff602082015116602084015263ffffffff604082015116604084015267ffffffffffffffff606082015116606084015267ffffffffffffffff608082015116608084015260a0810151151560a084015260c0810151151560c08401520151151560e0820152f35b34610cf057610d9e61220f3661297b565b9061221b828285612bc2565b6040519261222a602085612ad1565b5f845233613663565b34610cf05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf05760043573ffffffffffffffffffffffffffffffffffffffff612283826132d6565b16338103610cc15750805f525f60205260405f205460017b020000000000000000000000000000000000000000000000000000008216151514610c95577b01000000000000000000000000000000000000000000000000000000907b020000000000000000000000000000000000000000000000000000008117835f525f60205260405f2055161580612378575b612368575b7ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce76020604051838152a133907f1b4cf29486681a892afc665614ecece1738b9e6b425f0a9197e7e4589edf84815f80a3005b6123736001826139e8565b612316565b508060201c5f5260016020527d01000000000000000000000000000000000000000000000000000000000060405f20541615612311565b34610cf05760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf05760043560643573ffffffffffffffffffffffffffffffffffffffff81168103610cf0576084359067ffffffffffffffff8211610cf057602092612428610e009336906004016129ed565b92909180861c5f52600186526104f360405f205492604435602435613572565b34610cf057610d9e6124593661297b565b91612bc2565b34610cf05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf05760206124a461249b612935565b60243590612b4c565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff60405191168152f35b34610cf05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf057612501612935565b6024359073ffffffffffffffffffffffffffffffffffffffff612523836132d6565b168033141580612637575b61260b57825f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f20549216918215155f146125e4577b04000000000000000000000000000000000000000000000000000000175b835f525f60205260405f2055825f52600360205260405f20827fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790557f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9255f80a4005b7ffffffffffbffffffffffffffffffffffffffffffffffffffffffffffffffffff1661257e565b7fa9fbf51f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b50805f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f2054161561252e565b34610cf05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf0576004356126a9816132d6565b505f818152602081905260409020547b04000000000000000000000000000000000000000000000000000000161561271d575f526003602052602073ffffffffffffffffffffffffffffffffffffffff60405f20541673ffffffffffffffffffffffffffffffffffffffff60405191168152f35b5060205f6117ec565b34610cf0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf057610b16604051612765604082612ad1565b601881527f5761796d61726b2050726f647563742050617373706f7274000000000000000060208201526040519182916020835260208301906128f2565b34610cf05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf057600435907fffffffff000000000000000000000000000000000000000000000000000000008216809203610cf057817f01ffc9a700000000000000000000000000000000000000000000000000000000602093149081156128c8575b811561289e575b8115612874575b811561284a575b5015158152f35b7f490649060000000000000000000000000000000000000000000000000000000091501483612843565b7fb45a3c0e000000000000000000000000000000000000000000000000000000008114915061283c565b7f5b5e139f0000000000000000000000000000000000000000000000000000000081149150612835565b7f80ac58cd000000000000000000000000000000000000000000000000000000008114915061282e565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff82168203610cf057565b6024359073ffffffffffffffffffffffffffffffffffffffff82168203610cf057565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6060910112610cf05760043573ffffffffffffffffffffffffffffffffffffffff81168103610cf0579060243573ffffffffffffffffffffffffffffffffffffffff81168103610cf0579060443590565b9181601f84011215610cf05782359167ffffffffffffffff8311610cf0576020808501948460051b010111610cf057565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6040910112610cf05760043573ffffffffffffffffffffffffffffffffffffffff81168103610cf057906024358015158103610cf05790565b9181601f84011215610cf05782359167ffffffffffffffff8311610cf05760208381860195010111610cf057565b600435907bffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203610cf057565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611c6b57604052565b67ffffffffffffffff8111611c6b57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b5f90602092604051907fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008583019360601b168352603482015260348152612b94605482612ad1565b604051918291518091835e8101838152039060025afa15612bb7575f5160201c90565b6040513d5f823e3d90fd5b929190815f525f60205260405f2054938260201c5f52600160205260405f205473ffffffffffffffffffffffffffffffffffffffff612c02858389613398565b168015612db0578033148015612d7a575b8015612d27575b15612cf75773ffffffffffffffffffffffffffffffffffffffff8316808203612cc4575050612c4981876133f1565b9081612c8d575b50612c6157612c5f9394613475565b565b827f886574b2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff91501673ffffffffffffffffffffffffffffffffffffffff831614155f612c50565b85907f64283d7b000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b847f177e802f000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b507b04000000000000000000000000000000000000000000000000000000871615158015612c1a5750845f5260036020523373ffffffffffffffffffffffffffffffffffffffff60405f20541614612c1a565b50805f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260ff60405f205416612c13565b847f7e273289000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90604051610100810181811067ffffffffffffffff821117611c6b576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201528092805f525f60205260405f2054918160201c5f52600160205273ffffffffffffffffffffffffffffffffffffffff612e6760405f2054938486613398565b1680825215612f475750908173ffffffffffffffffffffffffffffffffffffffff7b020000000000000000000000000000000000000000000000000000009316602086015263ffffffff8160a01c16604086015264ffffffffff8160c01c16606086015264ffffffffff8260a01c1660808601527b0100000000000000000000000000000000000000000000000000000082161590811591612f1d575b50151560a085015216151560c0830152600160e0830152565b7d01000000000000000000000000000000000000000000000000000000000091501615155f612f04565b93505050565b90600182811c92168015612f94575b6020831014612f6757565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691612f5c565b612fa7816132d6565b50600954612fb481612f4d565b1561329d5781825f937a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000811015613272575b50806d04ee2d6d415b85acef8100000000600a921015613257575b662386f26fc10000811015613243575b6305f5e100811015613232575b612710811015613223575b6064811015613215575b101561320b575b6001830190600a7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff602161308161306b86612b12565b956130796040519788612ad1565b808752612b12565b967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020870198013689378501015b01917f30313233343536373839616263646566000000000000000000000000000000008282061a835304801561310a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600a91926130b0565b50506040519283915f9061311d85612f4d565b94600181169081156131cd575060011461316f575b61316c9450518092825e015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612ad1565b90565b905060095f527f6e1540171b6c0c960b71a7020d9f60077f6af931a8bbf590da0223dacf75c7af935f5b8181106131b1575061316c9450830160200190613132565b8554602082890181019190915260019096019587955001613199565b602092935061316c9691507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016828601528015150284010190613132565b9160010191613035565b60646002910494019361302e565b61271060049104940193613024565b6305f5e10060089104940193613019565b662386f26fc100006010910494019361300c565b6d04ee2d6d415b85acef810000000060209104940193612ffc565b604094507a184f03e93ff9f4daa797ed6e38ed64bf6a1f01000000000000000090049050600a612fe1565b50506040516132ad602082612ad1565b5f815290565b60643573ffffffffffffffffffffffffffffffffffffffff81168103610cf05790565b90815f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2054169182156133035750565b80925060201c5f52600160205260405f2054915f9263ffffffff8160a01c1663ffffffff83161061337a575b5073ffffffffffffffffffffffffffffffffffffffff83161561334f5750565b7f7e273289000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff1692505f61332f565b73ffffffffffffffffffffffffffffffffffffffff169291831590816133db575b506133c15750565b73ffffffffffffffffffffffffffffffffffffffff169150565b905063ffffffff808360a01c169116105f6133b9565b907b010000000000000000000000000000000000000000000000000000008216159182159261344d575b508115613426575090565b7d010000000000000000000000000000000000000000000000000000000000915016151590565b7b0200000000000000000000000000000000000000000000000000000016151591505f61341b565b909173ffffffffffffffffffffffffffffffffffffffff1691821561354657827ffffffffffbffffffffffffff000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff93865f525f602052161760405f205516805f52600260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8154019055815f52600260205260405f20600181540190557fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a4565b7f64a0ae92000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b5f917fffffffffffffffffffffffffffffffffffffffff00000000000000000000000060209460405192868401948686526021850152604184015260601b166061820152605581526135c5607582612ad1565b604051918291518091835e8101838152039060025afa15612bb7575f5190565b9390926136049263ffffffff8660a01c169063ffffffff8616906138d9565b8015159283613614575b50505090565b7bffffffffffffffffffffffffffffffffffffffffffffffffffffffff9293509073ffffffffffffffffffffffffffffffffffffffff6136549216612b4c565b9160201c9116145f808061360e565b93909293823b613675575b5050505050565b6136e273ffffffffffffffffffffffffffffffffffffffff928360209516968460405197889687967f150b7a0200000000000000000000000000000000000000000000000000000000885216600487015216602485015260448401526080606484015260848301906128f2565b03815f865af15f91816137dd575b5061375e57503d15613757573d61370681612b12565b906137146040519283612ad1565b81523d5f602083013e5b8051908161375257827f64a0ae92000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b602001fd5b606061371e565b7fffffffff000000000000000000000000000000000000000000000000000000007f150b7a02000000000000000000000000000000000000000000000000000000009116036137b257505f8080808061366e565b7f64a0ae92000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506020813d602011613832575b816137f960209383612ad1565b81010312610cf057517fffffffff0000000000000000000000000000000000000000000000000000000081168103610cf057905f6136f0565b3d91506137ec565b73ffffffffffffffffffffffffffffffffffffffff60075416330361148057565b9190820180921161107857565b90604183036138925761388b9250602081013591604082359201355f1a90613bc8565b9192909190565b50505f9160029190565b91908110156138ac5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b929091949394808310156139df577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116110785792945f92915b81841061392d575050505061392857565b5f9150565b90929584959294156139d45760018086161480156139cb575b156139a6576139649061395e8886859998979961389c565b35613c57565b925b60018116158061399d575b156139835760011c9360011c93613966565b60019096949396959192955b811c93811c94019291613917565b50801515613971565b6139c56001916139be898786979a98969b999b61389c565b3590613c57565b9661398f565b50858514613946565b505093505050505f90565b505f9450505050565b9015613a1b5760207f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a161191604051908152a1565b60207ff27b6ce5b2f5e68ddb2fd95a8a909d4ecf1daaac270935fff052feacb24f184291604051908152a1565b60ff811690601f8211613a775760405191613a64604084612ad1565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480613b9f575b15613b07577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152613b9960c082612ad1565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614613ade565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613c4c579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612bb7575f5173ffffffffffffffffffffffffffffffffffffffff811615613c4257905f905f90565b505f906001905f90565b5050505f9160039190565b5f9060209260405190848201927f0100000000000000000000000000000000000000000000000000000000000000845260218301526041820152604181526135c5606182612ad156f9c7803e94e0d3c02900d8a90893a6d5e90dd04d32a4cfe825520f82bf9f32f6",
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

// PackStatus is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42d21ef7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function status(uint256 tokenId) view returns((address,address,uint32,uint64,uint64,bool,bool,bool) s)
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
// Solidity: function status(uint256 tokenId) view returns((address,address,uint32,uint64,uint64,bool,bool,bool) s)
func (productPassport *ProductPassport) TryPackStatus(tokenId *big.Int) ([]byte, error) {
	return productPassport.abi.Pack("status", tokenId)
}

// UnpackStatus is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42d21ef7.
//
// Solidity: function status(uint256 tokenId) view returns((address,address,uint32,uint64,uint64,bool,bool,bool) s)
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
	if bytes.Equal(raw[:4], productPassport.abi.Errors["HeldByAnother"].ID.Bytes()[:4]) {
		return productPassport.UnpackHeldByAnotherError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return productPassport.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NoSuchBatch"].ID.Bytes()[:4]) {
		return productPassport.UnpackNoSuchBatchError(raw[4:])
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
	if bytes.Equal(raw[:4], productPassport.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return productPassport.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return productPassport.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return productPassport.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return productPassport.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], productPassport.abi.Errors["TokenLocked"].ID.Bytes()[:4]) {
		return productPassport.UnpackTokenLockedError(raw[4:])
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
