// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package recovery

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

// Leaf is an auto generated low-level Go binding around an user-defined struct.
type Leaf struct {
	ItemHash     [32]byte
	PassportHash [32]byte
	ClaimKey     common.Address
}

// Recovery is an auto generated low-level Go binding around an user-defined struct.
type Recovery struct {
	To       common.Address
	EndsAt   uint64
	LapsesAt uint64
	Number   uint32
}

// PassportRecoveryMetaData contains all meta data concerning the PassportRecovery contract.
var PassportRecoveryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"executeRecovery\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"guardianOf\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holderActed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"lockRecovery\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"proposeRecovery\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"recoveryOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structRecovery\",\"components\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"endsAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"lapsesAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"number\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recoveryOpenFrom\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recoveryPeriods\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportRecovery\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportRecoveryByCode\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"leaf\",\"type\":\"tuple\",\"internalType\":\"structLeaf\",\"components\":[{\"name\":\"itemHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"passportHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"claimKey\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"unlockRecovery\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vetoRecovery\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vetoRecoveryBySignature\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianSet\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Recovered\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecoveryEnded\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecoveryLocked\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"openFrom\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecoveryProposed\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"endsAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"lapsesAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecoverySupported\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"endsAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"lapsesAt\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InvalidReceiver\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"MayNotPropose\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NoReason\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoRecovery\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotHolder\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRecoverable\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RecoveryOpen\",\"inputs\":[{\"name\":\"endsAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"blockTime\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RecoveryPaused\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"until\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RecoveryPending\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TokenLocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Unchanged\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "PassportRecovery",
	Bin: "0x610180604052348015610010575f5ffd5b506040518060400160405280601981526020017f5761796d61726b2050617373706f7274205265636f7665727900000000000000815250604051806040016040528060018152602001603160f81b8152506100708261011c60201b60201c565b6101205261007d8161011c565b61014052815160208084019190912060e052815190820120610100524660a05261010960e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05233610160526101bd565b5f5f829050601f8151111561014f578260405163305a27a960e01b81526004016101469190610162565b60405180910390fd5b805161015a82610197565b179392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156101b7575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051612b236102655f395f818161071a015281816109b401528181610c5a01528181610f7b01528181610fdd015281816110a80152818161136a0152818161145501528181611529015281816117be015281816119cd0152611a8601525f611fa301525f611f7301525f61234b01525f61232301525f61227e01525f6122a801525f6122d20152612b235ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c80639728409d11610093578063afe5b46c11610063578063afe5b46c14610274578063c7d6a5eb14610287578063e93807dd1461028f578063fa1a1b25146102a2575f5ffd5b80639728409d146101e95780639b0acd80146101f1578063a7fa0cd114610204578063acd52e8d14610217575f5ffd5b806356570571116100ce578063565705711461015057806384b0196e1461016357806389cc85291461017e5780638a0dac4a146101d6575f5ffd5b806305d3f0f4146100f457806315dfac4114610109578063289775111461013d575b5f5ffd5b61010761010236600461252c565b61031c565b005b6040805162ed4e008152624f1a006020820152621275009181019190915262278d0060608201526080015b60405180910390f35b61010761014b3660046125a6565b610810565b61010761015e3660046125ee565b610a75565b61016b610d2a565b6040516101349796959493929190612651565b6101bd61018c366004612710565b73ffffffffffffffffffffffffffffffffffffffff165f9081526003602052604090205467ffffffffffffffff1690565b60405167ffffffffffffffff9091168152602001610134565b6101076101e4366004612710565b610d88565b610107610e9e565b6101076101ff3660046125ee565b610eb1565b61010761021236600461272b565b610f63565b61024f610225366004612710565b73ffffffffffffffffffffffffffffffffffffffff9081165f908152600460205260409020541690565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610134565b610107610282366004612759565b61105f565b610107611287565b61010761029d3660046125ee565b6112eb565b6102b56102b03660046125ee565b61165b565b60405161013491905f60808201905073ffffffffffffffffffffffffffffffffffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015263ffffffff606084015116606083015292915050565b5f6103268461174d565b5f858152600260205260409020909150610340823361182d565b610384576040517f4980be07000000000000000000000000000000000000000000000000000000008152600481018690523360248201526044015b60405180910390fd5b826103be576040517f02180d860000000000000000000000000000000000000000000000000000000081526004810186905260240161037b565b8160a00151801561040c575080546103fe9062278d0090790100000000000000000000000000000000000000000000000000900464ffffffffff1661286a565b67ffffffffffffffff164211155b15610446576040517f65a51e0f0000000000000000000000000000000000000000000000000000000081526004810186905260240161037b565b815173ffffffffffffffffffffffffffffffffffffffff9081165f908152600460205260409020541633148015816104a05750600182015474010000000000000000000000000000000000000000900464ffffffffff1642105b156105045760018201546040517f81135db9000000000000000000000000000000000000000000000000000000008152600481018890527401000000000000000000000000000000000000000090910464ffffffffff16602482015260440161037b565b825173ffffffffffffffffffffffffffffffffffffffff165f9081526003602052604090205467ffffffffffffffff1642101561058f5782516040517f71f7a61b0000000000000000000000000000000000000000000000000000000081526004810188905273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161037b565b61059a8386886118aa565b5f816105a95762ed4e006105ae565b621275005b6105b8904261286a565b8354600185018054337fffffffffffffffffffffffff0000000000000000000000000000000000000000918216178083557fffff00000000000000000000ffffffffffffffffffffffffffffffffffffffff90931679010000000000000000000000000000000000000000000000000064ffffffffff86811682027fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff16929092177401000000000000000000000000000000000000000042909316929092029190911790911673ffffffffffffffffffffffffffffffffffffffff8b16178755929350916019916106b091900463ffffffff1661288a565b825463ffffffff9182166101009390930a92830291909202199091161790556040517fc393c99b000000000000000000000000000000000000000000000000000000008152600481018890526001602482015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063c393c99b906044015f604051808303815f87803b15801561075b575f5ffd5b505af115801561076d573d5f5f3e3d5ffd5b5050855173ffffffffffffffffffffffffffffffffffffffff808a169350169050887ff4c681a50a9e5469633a555cd9681963eaa3752be88f3d3e6681d3f2b2f937d53389866107c062278d008261286a565b6040805173ffffffffffffffffffffffffffffffffffffffff959095168552602085019390935267ffffffffffffffff91821684840152166060830152519081900360800190a450505050505050565b5f61081a8461174d565b90508060a0015161085a576040517f7e70b47b0000000000000000000000000000000000000000000000000000000081526004810185905260240161037b565b5f8481526002602090815260408083206001015481517f41f2add3af99b497b63e842a611f268cd602e592b4fc3230b3fd45e23c1d5b9b93810193909352908201879052790100000000000000000000000000000000000000000000000000900463ffffffff1660608201526108e9906080015b60405160208183030381529060405280519060200120611b43565b905061092e825f01518286868080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611b8a92505050565b61097f5781516040517f32c15fc200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015260240161037b565b6040517fc393c99b000000000000000000000000000000000000000000000000000000008152600481018690525f60248201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c393c99b906044015f604051808303815f87803b158015610a0a575f5ffd5b505af1158015610a1c573d5f5f3e3d5ffd5b50505050610a2985611d0e565b815160405173ffffffffffffffffffffffffffffffffffffffff9091169086907f03b6cd22d5e7a6248a4fa1209bfa0fe681f22be90d87710e24ea6ca40a8d9ab4905f90a35050505050565b5f610a7f82611de6565b5f83815260026020908152604091829020825160e081018452815473ffffffffffffffffffffffffffffffffffffffff80821683527401000000000000000000000000000000000000000080830464ffffffffff908116968501969096527901000000000000000000000000000000000000000000000000009283900486169684018790526001909401549081166060840152928304909316608082015291810463ffffffff1660a08301527d010000000000000000000000000000000000000000000000000000000000900460ff1660c08201529192504211610ba45760408082015190517fcbfb351f00000000000000000000000000000000000000000000000000000000815264ffffffffff909116600482015242602482015260440161037b565b610bb282826060015161182d565b610c0d5760608101516040517f4980be070000000000000000000000000000000000000000000000000000000081526004810185905273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161037b565b610c1b82825f0151856118aa565b80516040517f4eea48e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691634eea48e291610cae91879160040191825273ffffffffffffffffffffffffffffffffffffffff16602082015260400190565b5f604051808303815f87803b158015610cc5575f5ffd5b505af1158015610cd7573d5f5f3e3d5ffd5b50508251845160405173ffffffffffffffffffffffffffffffffffffffff92831694509116915085907f4a3742bfc23901bafd9ffb3dfa6036acddd8735dea88ad3975d5fa4d66e485d3905f90a4505050565b5f6060805f5f5f6060610d3b611f6c565b610d43611f9c565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b3373ffffffffffffffffffffffffffffffffffffffff821603610def576040517f9cfea58300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8216600482015260240161037b565b335f8181526004602052604080822080547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff861690811790915590519092917fc3ce29e3ab42e524b6f6f1b4d3674898d503ee3577a64ac87b555904ebc1413891a3335f908152600360205260409020544267ffffffffffffffff90911611610e9b57610e9b610e9642600161286a565b611fc7565b50565b610eaf67ffffffffffffffff611fc7565b565b5f610ebb82611de6565b805173ffffffffffffffffffffffffffffffffffffffff9081165f90815260046020526040902054919250163314610f5157805173ffffffffffffffffffffffffffffffffffffffff9081165f908152600460208190526040918290205491517f32c15fc2000000000000000000000000000000000000000000000000000000008152919092169181019190915260240161037b565b610f5f826212750033612041565b5050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611010576040517fbf5cd21d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016600482015233602482015260440161037b565b61101982611d0e565b60405173ffffffffffffffffffffffffffffffffffffffff82169083907f03b6cd22d5e7a6248a4fa1209bfa0fe681f22be90d87710e24ea6ca40a8d9ab4905f90a35050565b61106886611de6565b506040517f11fe43580000000000000000000000000000000000000000000000000000000081525f9073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906311fe4358906110e3908a908a908a908a906004016128ae565b602060405180830381865afa1580156110fe573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111229190612957565b5f8881526002602090815260408083208054600182015483517fa03d9ca137e884d0c216880c915876ec353f48f2785fccf0f110b0add852004c958101959095529284018d905273ffffffffffffffffffffffffffffffffffffffff16606084015279010000000000000000000000000000000000000000000000000090910463ffffffff1660808301529293506111bc9060a0016108ce565b90505f5f6111cb838888612185565b5090925090505f8160038111156111e4576111e4612972565b14158061121d57508473ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff1614155b1561126c576040517f32c15fc200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8616600482015260240161037b565b61127a8b624f1a0087612041565b5050505050505050505050565b335f9081526003602052604090205467ffffffffffffffff908116146112db576040517f07631b920000000000000000000000000000000000000000000000000000000081525f600482015260240161037b565b610eaf610e9662278d004261286a565b5f6112f58261174d565b90508060a00151611335576040517f7e70b47b0000000000000000000000000000000000000000000000000000000081526004810183905260240161037b565b6040517fc393c99b000000000000000000000000000000000000000000000000000000008152600481018390525f60248201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063c393c99b906044015f604051808303815f87803b1580156113c0575f5ffd5b505af11580156113d2573d5f5f3e3d5ffd5b505050505f815f015173ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614806114d657506040517f081812fc00000000000000000000000000000000000000000000000000000000815260048101849052339073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063081812fc90602401602060405180830381865afa15801561149a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114be9190612957565b73ffffffffffffffffffffffffffffffffffffffff16145b80611594575081516040517fe985e9c500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff91821660048201523360248201527f00000000000000000000000000000000000000000000000000000000000000009091169063e985e9c590604401602060405180830381865afa158015611570573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061159491906129ae565b905080156115aa576115a583611d0e565b61162a565b5f8381526002602052604090206001015473ffffffffffffffffffffffffffffffffffffffff16331461162a5781516040517fbf5cd21d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909116600482015233602482015260440161037b565b604051339084907f03b6cd22d5e7a6248a4fa1209bfa0fe681f22be90d87710e24ea6ca40a8d9ab4905f90a3505050565b604080516080810182525f8082526020820181905291810182905260608101919091526116878261174d565b60a0015161169457919050565b5f828152600260209081526040918290208251608081018452815473ffffffffffffffffffffffffffffffffffffffff81168252790100000000000000000000000000000000000000000000000000900464ffffffffff1692810183905290929091908201906117089062278d009061286a565b67ffffffffffffffff16815260019092015463ffffffff7901000000000000000000000000000000000000000000000000009091041660209092019190915292915050565b6040805160c0810182525f80825260208201819052818301819052606082018190526080820181905260a082015290517fbae930cb0000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063bae930cb9060240160c060405180830381865afa158015611803573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061182791906129c7565b92915050565b5f826040015173ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff1614801561186e575082606001515b806118a35750825173ffffffffffffffffffffffffffffffffffffffff9081165f908152600460205260409020548382169116145b9392505050565b8260800151156118e9576040517f886574b20000000000000000000000000000000000000000000000000000000081526004810182905260240161037b565b826020015173ffffffffffffffffffffffffffffffffffffffff16835f015173ffffffffffffffffffffffffffffffffffffffff16148061193057508251611930906121cc565b156119895782516040517f71f7a61b0000000000000000000000000000000000000000000000000000000081526004810183905273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161037b565b73ffffffffffffffffffffffffffffffffffffffff821615806119c55750825173ffffffffffffffffffffffffffffffffffffffff8381169116145b80611a1b57507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b80611a3b575073ffffffffffffffffffffffffffffffffffffffff821630145b80611aef57506040517fb166a09f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063b166a09f90602401602060405180830381865afa158015611acb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611aef91906129ae565b15611b3e576040517f9cfea58300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260240161037b565b505050565b5f611827611b4f612265565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f611bda565b5f604051631626ba7e60e01b808252846004830152602482016040815286516020018060448501828a60045afa905060208260443d0186895afa9151911691141695945050505050565b833b15825161ffff831904616492028185015114611c0a5781611c0557611c02848688611b90565b92505b611c69565b81611c2d5760208401611c24604082015182018789611b90565b93505082611c69575b6040518681528560208201525f8260408301846020890160045afa60403d01835f717bd799e4a591fea53f8a8a3e9f931626ba7e5af13d119350505b82821115611d05578060408114611c885760418114611cc25750611d05565b604085015160ff81901c601b016020527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16606052611cd5565b60608501515f1a60205260408501516060525b50604051855f5260208501516040526020600160805f60015afa5180881860601b3d119450505f60605280604052505b50509392505050565b5f81815260026020526040902060018101547d010000000000000000000000000000000000000000000000000000000000900460ff16611d5d67ffffffffffffffff6276a700831b1642612a8b565b60018301805464ffffffffff9290921674010000000000000000000000000000000000000000027fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff909216919091179055600660ff82161015611b3e57611dc5816001612a9e565b82600101601d6101000a81548160ff021916908360ff160217905550505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152611e208261174d565b5f83815260026020526040902060a0820151919250901580611e7e57508054611e719062278d0090790100000000000000000000000000000000000000000000000000900464ffffffffff1661286a565b67ffffffffffffffff1642115b15611eb8576040517f7e70b47b0000000000000000000000000000000000000000000000000000000081526004810184905260240161037b565b815173ffffffffffffffffffffffffffffffffffffffff165f90815260036020526040902054815467ffffffffffffffff9091167401000000000000000000000000000000000000000090910464ffffffffff161015611f665781516040517f71f7a61b0000000000000000000000000000000000000000000000000000000081526004810185905273ffffffffffffffffffffffffffffffffffffffff909116602482015260440161037b565b50919050565b6060611f977f000000000000000000000000000000000000000000000000000000000000000061239b565b905090565b6060611f977f000000000000000000000000000000000000000000000000000000000000000061239b565b335f8181526003602090815260409182902080547fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000001667ffffffffffffffff861690811790915591519182527f1c1ba92c45c06ed59ae0d80e45c2362d95b676cdc87920999e01d2d5ac68def5910160405180910390a250565b5f61204c834261286a565b5f858152600260205260409020805491925090790100000000000000000000000000000000000000000000000000900464ffffffffff1667ffffffffffffffff8316106120c8576040517f07631b920000000000000000000000000000000000000000000000000000000081526004810186905260240161037b565b80547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1679010000000000000000000000000000000000000000000000000064ffffffffff84160217815573ffffffffffffffffffffffffffffffffffffffff8316857f48b193fabc1af8bd1c7af0bbad7918e8df9d1998e37aa8bec98654ea074ea4488461215a62278d008261286a565b6040805167ffffffffffffffff93841681529290911660208301520160405180910390a35050505050565b5f808060418490036121b9578435602086013560408701355f1a6121ab898285856123d8565b9550955095505050506121c3565b505f915060029050825b93509350939050565b5f73ffffffffffffffffffffffffffffffffffffffff82163b80158015906118a357508060171415806118a357508273ffffffffffffffffffffffffffffffffffffffff16803b806020016040519081016040528181525f908060200190933c61223590612ab7565b7cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191662ef010060e81b14159392505050565b5f3073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156122ca57507f000000000000000000000000000000000000000000000000000000000000000046145b156122f457507f000000000000000000000000000000000000000000000000000000000000000090565b611f97604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f6123a7836124cb565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561241157505f915060039050826124c1565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612462573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff81166124b857505f9250600191508290506124c1565b92505f91508190505b9450945094915050565b5f60ff8216601f811115611827576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff81168114610e9b575f5ffd5b5f5f5f6060848603121561253e575f5ffd5b8335925060208401356125508161250b565b929592945050506040919091013590565b5f5f83601f840112612571575f5ffd5b50813567ffffffffffffffff811115612588575f5ffd5b60208301915083602082850101111561259f575f5ffd5b9250929050565b5f5f5f604084860312156125b8575f5ffd5b83359250602084013567ffffffffffffffff8111156125d5575f5ffd5b6125e186828701612561565b9497909650939450505050565b5f602082840312156125fe575f5ffd5b5035919050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61268b60e0830189612605565b828103604084015261269d8189612605565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156126ff5783518352602093840193909201916001016126e1565b50909b9a5050505050505050505050565b5f60208284031215612720575f5ffd5b81356118a38161250b565b5f5f6040838503121561273c575f5ffd5b82359150602083013561274e8161250b565b809150509250929050565b5f5f5f5f5f5f86880360c081121561276f575f5ffd5b8735965060607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820112156127a2575f5ffd5b50602087019450608087013567ffffffffffffffff8111156127c2575f5ffd5b8701601f810189136127d2575f5ffd5b803567ffffffffffffffff8111156127e8575f5ffd5b8960208260051b84010111156127fc575f5ffd5b6020919091019450925060a087013567ffffffffffffffff81111561281f575f5ffd5b61282b89828a01612561565b979a9699509497509295939492505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff81811683821601908111156118275761182761283d565b5f63ffffffff821663ffffffff81036128a5576128a561283d565b60010192915050565b84815283356020808301919091528401356040808301919091525f908501356128d68161250b565b73ffffffffffffffffffffffffffffffffffffffff811660608401525060a060808301528260a08301527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83111561292c575f5ffd5b8260051b808560c08501379190910160c00195945050505050565b80516129528161250b565b919050565b5f60208284031215612967575f5ffd5b81516118a38161250b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b80518015158114612952575f5ffd5b5f602082840312156129be575f5ffd5b6118a38261299f565b5f60c08284031280156129d8575f5ffd5b5060405160c0810167ffffffffffffffff81118282101715612a21577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604052612a2d83612947565b8152612a3b60208401612947565b6020820152612a4c60408401612947565b6040820152612a5d6060840161299f565b6060820152612a6e6080840161299f565b6080820152612a7f60a0840161299f565b60a08201529392505050565b808201808211156118275761182761283d565b60ff81811683821601908111156118275761182761283d565b805160208201517fffffff0000000000000000000000000000000000000000000000000000000000811691906003821015612b1c577fffffff0000000000000000000000000000000000000000000000000000000000808360030360031b1b82161692505b505091905056",
}

// PassportRecovery is an auto generated Go binding around an Ethereum contract.
type PassportRecovery struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PassportRecovery) GetABI() abi.ABI {
	return c.abi
}

// NewPassportRecovery creates a new instance of PassportRecovery.
func NewPassportRecovery() *PassportRecovery {
	parsed, err := PassportRecoveryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PassportRecovery{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PassportRecovery) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (passportRecovery *PassportRecovery) PackEip712Domain() []byte {
	enc, err := passportRecovery.abi.Pack("eip712Domain")
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
func (passportRecovery *PassportRecovery) TryPackEip712Domain() ([]byte, error) {
	return passportRecovery.abi.Pack("eip712Domain")
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
func (passportRecovery *PassportRecovery) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := passportRecovery.abi.Unpack("eip712Domain", data)
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
func (passportRecovery *PassportRecovery) PackExecuteRecovery(tokenId *big.Int) []byte {
	enc, err := passportRecovery.abi.Pack("executeRecovery", tokenId)
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
func (passportRecovery *PassportRecovery) TryPackExecuteRecovery(tokenId *big.Int) ([]byte, error) {
	return passportRecovery.abi.Pack("executeRecovery", tokenId)
}

// PackGuardianOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacd52e8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardianOf(address holder) view returns(address)
func (passportRecovery *PassportRecovery) PackGuardianOf(holder common.Address) []byte {
	enc, err := passportRecovery.abi.Pack("guardianOf", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardianOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xacd52e8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardianOf(address holder) view returns(address)
func (passportRecovery *PassportRecovery) TryPackGuardianOf(holder common.Address) ([]byte, error) {
	return passportRecovery.abi.Pack("guardianOf", holder)
}

// UnpackGuardianOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xacd52e8d.
//
// Solidity: function guardianOf(address holder) view returns(address)
func (passportRecovery *PassportRecovery) UnpackGuardianOf(data []byte) (common.Address, error) {
	out, err := passportRecovery.abi.Unpack("guardianOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHolderActed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7fa0cd1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holderActed(uint256 tokenId, address by) returns()
func (passportRecovery *PassportRecovery) PackHolderActed(tokenId *big.Int, by common.Address) []byte {
	enc, err := passportRecovery.abi.Pack("holderActed", tokenId, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHolderActed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7fa0cd1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holderActed(uint256 tokenId, address by) returns()
func (passportRecovery *PassportRecovery) TryPackHolderActed(tokenId *big.Int, by common.Address) ([]byte, error) {
	return passportRecovery.abi.Pack("holderActed", tokenId, by)
}

// PackLockRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9728409d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockRecovery() returns()
func (passportRecovery *PassportRecovery) PackLockRecovery() []byte {
	enc, err := passportRecovery.abi.Pack("lockRecovery")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9728409d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockRecovery() returns()
func (passportRecovery *PassportRecovery) TryPackLockRecovery() ([]byte, error) {
	return passportRecovery.abi.Pack("lockRecovery")
}

// PackProposeRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05d3f0f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeRecovery(uint256 tokenId, address to, bytes32 reason) returns()
func (passportRecovery *PassportRecovery) PackProposeRecovery(tokenId *big.Int, to common.Address, reason [32]byte) []byte {
	enc, err := passportRecovery.abi.Pack("proposeRecovery", tokenId, to, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05d3f0f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeRecovery(uint256 tokenId, address to, bytes32 reason) returns()
func (passportRecovery *PassportRecovery) TryPackProposeRecovery(tokenId *big.Int, to common.Address, reason [32]byte) ([]byte, error) {
	return passportRecovery.abi.Pack("proposeRecovery", tokenId, to, reason)
}

// PackRecoveryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa1a1b25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recoveryOf(uint256 tokenId) view returns((address,uint64,uint64,uint32) r)
func (passportRecovery *PassportRecovery) PackRecoveryOf(tokenId *big.Int) []byte {
	enc, err := passportRecovery.abi.Pack("recoveryOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecoveryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa1a1b25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recoveryOf(uint256 tokenId) view returns((address,uint64,uint64,uint32) r)
func (passportRecovery *PassportRecovery) TryPackRecoveryOf(tokenId *big.Int) ([]byte, error) {
	return passportRecovery.abi.Pack("recoveryOf", tokenId)
}

// UnpackRecoveryOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa1a1b25.
//
// Solidity: function recoveryOf(uint256 tokenId) view returns((address,uint64,uint64,uint32) r)
func (passportRecovery *PassportRecovery) UnpackRecoveryOf(data []byte) (Recovery, error) {
	out, err := passportRecovery.abi.Unpack("recoveryOf", data)
	if err != nil {
		return *new(Recovery), err
	}
	out0 := *abi.ConvertType(out[0], new(Recovery)).(*Recovery)
	return out0, nil
}

// PackRecoveryOpenFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89cc8529.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recoveryOpenFrom(address holder) view returns(uint64)
func (passportRecovery *PassportRecovery) PackRecoveryOpenFrom(holder common.Address) []byte {
	enc, err := passportRecovery.abi.Pack("recoveryOpenFrom", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecoveryOpenFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89cc8529.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recoveryOpenFrom(address holder) view returns(uint64)
func (passportRecovery *PassportRecovery) TryPackRecoveryOpenFrom(holder common.Address) ([]byte, error) {
	return passportRecovery.abi.Pack("recoveryOpenFrom", holder)
}

// UnpackRecoveryOpenFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89cc8529.
//
// Solidity: function recoveryOpenFrom(address holder) view returns(uint64)
func (passportRecovery *PassportRecovery) UnpackRecoveryOpenFrom(data []byte) (uint64, error) {
	out, err := passportRecovery.abi.Unpack("recoveryOpenFrom", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRecoveryPeriods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15dfac41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recoveryPeriods() pure returns(uint64, uint64, uint64, uint64)
func (passportRecovery *PassportRecovery) PackRecoveryPeriods() []byte {
	enc, err := passportRecovery.abi.Pack("recoveryPeriods")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecoveryPeriods is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15dfac41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recoveryPeriods() pure returns(uint64, uint64, uint64, uint64)
func (passportRecovery *PassportRecovery) TryPackRecoveryPeriods() ([]byte, error) {
	return passportRecovery.abi.Pack("recoveryPeriods")
}

// RecoveryPeriodsOutput serves as a container for the return parameters of contract
// method RecoveryPeriods.
type RecoveryPeriodsOutput struct {
	Arg0 uint64
	Arg1 uint64
	Arg2 uint64
	Arg3 uint64
}

// UnpackRecoveryPeriods is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15dfac41.
//
// Solidity: function recoveryPeriods() pure returns(uint64, uint64, uint64, uint64)
func (passportRecovery *PassportRecovery) UnpackRecoveryPeriods(data []byte) (RecoveryPeriodsOutput, error) {
	out, err := passportRecovery.abi.Unpack("recoveryPeriods", data)
	outstruct := new(RecoveryPeriodsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Arg2 = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Arg3 = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian) returns()
func (passportRecovery *PassportRecovery) PackSetGuardian(guardian common.Address) []byte {
	enc, err := passportRecovery.abi.Pack("setGuardian", guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address guardian) returns()
func (passportRecovery *PassportRecovery) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return passportRecovery.abi.Pack("setGuardian", guardian)
}

// PackSupportRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b0acd80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportRecovery(uint256 tokenId) returns()
func (passportRecovery *PassportRecovery) PackSupportRecovery(tokenId *big.Int) []byte {
	enc, err := passportRecovery.abi.Pack("supportRecovery", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b0acd80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportRecovery(uint256 tokenId) returns()
func (passportRecovery *PassportRecovery) TryPackSupportRecovery(tokenId *big.Int) ([]byte, error) {
	return passportRecovery.abi.Pack("supportRecovery", tokenId)
}

// PackSupportRecoveryByCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafe5b46c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportRecoveryByCode(uint256 tokenId, (bytes32,bytes32,address) leaf, bytes32[] proof, bytes signature) returns()
func (passportRecovery *PassportRecovery) PackSupportRecoveryByCode(tokenId *big.Int, leaf Leaf, proof [][32]byte, signature []byte) []byte {
	enc, err := passportRecovery.abi.Pack("supportRecoveryByCode", tokenId, leaf, proof, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportRecoveryByCode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafe5b46c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportRecoveryByCode(uint256 tokenId, (bytes32,bytes32,address) leaf, bytes32[] proof, bytes signature) returns()
func (passportRecovery *PassportRecovery) TryPackSupportRecoveryByCode(tokenId *big.Int, leaf Leaf, proof [][32]byte, signature []byte) ([]byte, error) {
	return passportRecovery.abi.Pack("supportRecoveryByCode", tokenId, leaf, proof, signature)
}

// PackUnlockRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7d6a5eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlockRecovery() returns()
func (passportRecovery *PassportRecovery) PackUnlockRecovery() []byte {
	enc, err := passportRecovery.abi.Pack("unlockRecovery")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlockRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7d6a5eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlockRecovery() returns()
func (passportRecovery *PassportRecovery) TryPackUnlockRecovery() ([]byte, error) {
	return passportRecovery.abi.Pack("unlockRecovery")
}

// PackVetoRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe93807dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoRecovery(uint256 tokenId) returns()
func (passportRecovery *PassportRecovery) PackVetoRecovery(tokenId *big.Int) []byte {
	enc, err := passportRecovery.abi.Pack("vetoRecovery", tokenId)
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
func (passportRecovery *PassportRecovery) TryPackVetoRecovery(tokenId *big.Int) ([]byte, error) {
	return passportRecovery.abi.Pack("vetoRecovery", tokenId)
}

// PackVetoRecoveryBySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28977511.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoRecoveryBySignature(uint256 tokenId, bytes signature) returns()
func (passportRecovery *PassportRecovery) PackVetoRecoveryBySignature(tokenId *big.Int, signature []byte) []byte {
	enc, err := passportRecovery.abi.Pack("vetoRecoveryBySignature", tokenId, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoRecoveryBySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28977511.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoRecoveryBySignature(uint256 tokenId, bytes signature) returns()
func (passportRecovery *PassportRecovery) TryPackVetoRecoveryBySignature(tokenId *big.Int, signature []byte) ([]byte, error) {
	return passportRecovery.abi.Pack("vetoRecoveryBySignature", tokenId, signature)
}

// PassportRecoveryEIP712DomainChanged represents a EIP712DomainChanged event raised by the PassportRecovery contract.
type PassportRecoveryEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PassportRecoveryEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (PassportRecoveryEIP712DomainChanged) ContractEventName() string {
	return PassportRecoveryEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (passportRecovery *PassportRecovery) UnpackEIP712DomainChangedEvent(log *types.Log) (*PassportRecoveryEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != passportRecovery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PassportRecoveryEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := passportRecovery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range passportRecovery.abi.Events[event].Inputs {
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

// PassportRecoveryGuardianSet represents a GuardianSet event raised by the PassportRecovery contract.
type PassportRecoveryGuardianSet struct {
	Holder   common.Address
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const PassportRecoveryGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (PassportRecoveryGuardianSet) ContractEventName() string {
	return PassportRecoveryGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed holder, address indexed guardian)
func (passportRecovery *PassportRecovery) UnpackGuardianSetEvent(log *types.Log) (*PassportRecoveryGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != passportRecovery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PassportRecoveryGuardianSet)
	if len(log.Data) > 0 {
		if err := passportRecovery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range passportRecovery.abi.Events[event].Inputs {
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

// PassportRecoveryRecovered represents a Recovered event raised by the PassportRecovery contract.
type PassportRecoveryRecovered struct {
	TokenId *big.Int
	From    common.Address
	To      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PassportRecoveryRecoveredEventName = "Recovered"

// ContractEventName returns the user-defined event name.
func (PassportRecoveryRecovered) ContractEventName() string {
	return PassportRecoveryRecoveredEventName
}

// UnpackRecoveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Recovered(uint256 indexed tokenId, address indexed from, address indexed to)
func (passportRecovery *PassportRecovery) UnpackRecoveredEvent(log *types.Log) (*PassportRecoveryRecovered, error) {
	event := "Recovered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != passportRecovery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PassportRecoveryRecovered)
	if len(log.Data) > 0 {
		if err := passportRecovery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range passportRecovery.abi.Events[event].Inputs {
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

// PassportRecoveryRecoveryEnded represents a RecoveryEnded event raised by the PassportRecovery contract.
type PassportRecoveryRecoveryEnded struct {
	TokenId *big.Int
	By      common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PassportRecoveryRecoveryEndedEventName = "RecoveryEnded"

// ContractEventName returns the user-defined event name.
func (PassportRecoveryRecoveryEnded) ContractEventName() string {
	return PassportRecoveryRecoveryEndedEventName
}

// UnpackRecoveryEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryEnded(uint256 indexed tokenId, address indexed by)
func (passportRecovery *PassportRecovery) UnpackRecoveryEndedEvent(log *types.Log) (*PassportRecoveryRecoveryEnded, error) {
	event := "RecoveryEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != passportRecovery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PassportRecoveryRecoveryEnded)
	if len(log.Data) > 0 {
		if err := passportRecovery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range passportRecovery.abi.Events[event].Inputs {
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

// PassportRecoveryRecoveryLocked represents a RecoveryLocked event raised by the PassportRecovery contract.
type PassportRecoveryRecoveryLocked struct {
	Holder   common.Address
	OpenFrom uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const PassportRecoveryRecoveryLockedEventName = "RecoveryLocked"

// ContractEventName returns the user-defined event name.
func (PassportRecoveryRecoveryLocked) ContractEventName() string {
	return PassportRecoveryRecoveryLockedEventName
}

// UnpackRecoveryLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryLocked(address indexed holder, uint64 openFrom)
func (passportRecovery *PassportRecovery) UnpackRecoveryLockedEvent(log *types.Log) (*PassportRecoveryRecoveryLocked, error) {
	event := "RecoveryLocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != passportRecovery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PassportRecoveryRecoveryLocked)
	if len(log.Data) > 0 {
		if err := passportRecovery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range passportRecovery.abi.Events[event].Inputs {
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

// PassportRecoveryRecoveryProposed represents a RecoveryProposed event raised by the PassportRecovery contract.
type PassportRecoveryRecoveryProposed struct {
	TokenId  *big.Int
	From     common.Address
	To       common.Address
	By       common.Address
	Reason   [32]byte
	EndsAt   uint64
	LapsesAt uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const PassportRecoveryRecoveryProposedEventName = "RecoveryProposed"

// ContractEventName returns the user-defined event name.
func (PassportRecoveryRecoveryProposed) ContractEventName() string {
	return PassportRecoveryRecoveryProposedEventName
}

// UnpackRecoveryProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryProposed(uint256 indexed tokenId, address indexed from, address indexed to, address by, bytes32 reason, uint64 endsAt, uint64 lapsesAt)
func (passportRecovery *PassportRecovery) UnpackRecoveryProposedEvent(log *types.Log) (*PassportRecoveryRecoveryProposed, error) {
	event := "RecoveryProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != passportRecovery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PassportRecoveryRecoveryProposed)
	if len(log.Data) > 0 {
		if err := passportRecovery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range passportRecovery.abi.Events[event].Inputs {
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

// PassportRecoveryRecoverySupported represents a RecoverySupported event raised by the PassportRecovery contract.
type PassportRecoveryRecoverySupported struct {
	TokenId  *big.Int
	By       common.Address
	EndsAt   uint64
	LapsesAt uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const PassportRecoveryRecoverySupportedEventName = "RecoverySupported"

// ContractEventName returns the user-defined event name.
func (PassportRecoveryRecoverySupported) ContractEventName() string {
	return PassportRecoveryRecoverySupportedEventName
}

// UnpackRecoverySupportedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoverySupported(uint256 indexed tokenId, address indexed by, uint64 endsAt, uint64 lapsesAt)
func (passportRecovery *PassportRecovery) UnpackRecoverySupportedEvent(log *types.Log) (*PassportRecoveryRecoverySupported, error) {
	event := "RecoverySupported"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != passportRecovery.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PassportRecoveryRecoverySupported)
	if len(log.Data) > 0 {
		if err := passportRecovery.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range passportRecovery.abi.Events[event].Inputs {
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
func (passportRecovery *PassportRecovery) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["InvalidReceiver"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackInvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["MayNotPropose"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackMayNotProposeError(raw[4:])
	}
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["NoReason"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackNoReasonError(raw[4:])
	}
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["NoRecovery"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackNoRecoveryError(raw[4:])
	}
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["NotHolder"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackNotHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["NotRecoverable"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackNotRecoverableError(raw[4:])
	}
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["RecoveryOpen"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackRecoveryOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["RecoveryPaused"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackRecoveryPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["RecoveryPending"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackRecoveryPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["TokenLocked"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackTokenLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["Unchanged"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackUnchangedError(raw[4:])
	}
	if bytes.Equal(raw[:4], passportRecovery.abi.Errors["WrongSigner"].ID.Bytes()[:4]) {
		return passportRecovery.UnpackWrongSignerError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PassportRecoveryInvalidReceiver represents a InvalidReceiver error raised by the PassportRecovery contract.
type PassportRecoveryInvalidReceiver struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidReceiver(address to)
func PassportRecoveryInvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x9cfea583c76d990ae2594f1fa87255c0a172ec8bbdaef2992c80c51b9ed3f677")
}

// UnpackInvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidReceiver(address to)
func (passportRecovery *PassportRecovery) UnpackInvalidReceiverError(raw []byte) (*PassportRecoveryInvalidReceiver, error) {
	out := new(PassportRecoveryInvalidReceiver)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PassportRecoveryInvalidShortString represents a InvalidShortString error raised by the PassportRecovery contract.
type PassportRecoveryInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func PassportRecoveryInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (passportRecovery *PassportRecovery) UnpackInvalidShortStringError(raw []byte) (*PassportRecoveryInvalidShortString, error) {
	out := new(PassportRecoveryInvalidShortString)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PassportRecoveryMayNotPropose represents a MayNotPropose error raised by the PassportRecovery contract.
type PassportRecoveryMayNotPropose struct {
	TokenId *big.Int
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MayNotPropose(uint256 tokenId, address caller)
func PassportRecoveryMayNotProposeErrorID() common.Hash {
	return common.HexToHash("0x4980be07c6e561fed434e98b9ca9579c8bcaa0ce127ba1505b4bf2688fcb79b9")
}

// UnpackMayNotProposeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MayNotPropose(uint256 tokenId, address caller)
func (passportRecovery *PassportRecovery) UnpackMayNotProposeError(raw []byte) (*PassportRecoveryMayNotPropose, error) {
	out := new(PassportRecoveryMayNotPropose)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "MayNotPropose", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PassportRecoveryNoReason represents a NoReason error raised by the PassportRecovery contract.
type PassportRecoveryNoReason struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoReason(uint256 tokenId)
func PassportRecoveryNoReasonErrorID() common.Hash {
	return common.HexToHash("0x02180d86adf2ae4e33dc581fb0f33dfcd28c5377c2ca50511326f24944f0f143")
}

// UnpackNoReasonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoReason(uint256 tokenId)
func (passportRecovery *PassportRecovery) UnpackNoReasonError(raw []byte) (*PassportRecoveryNoReason, error) {
	out := new(PassportRecoveryNoReason)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "NoReason", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PassportRecoveryNoRecovery represents a NoRecovery error raised by the PassportRecovery contract.
type PassportRecoveryNoRecovery struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRecovery(uint256 tokenId)
func PassportRecoveryNoRecoveryErrorID() common.Hash {
	return common.HexToHash("0x7e70b47b8d113686d867013a2cb154b7f44d99eea2ce282a9be31db43008197e")
}

// UnpackNoRecoveryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRecovery(uint256 tokenId)
func (passportRecovery *PassportRecovery) UnpackNoRecoveryError(raw []byte) (*PassportRecoveryNoRecovery, error) {
	out := new(PassportRecoveryNoRecovery)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "NoRecovery", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PassportRecoveryNotHolder represents a NotHolder error raised by the PassportRecovery contract.
type PassportRecoveryNotHolder struct {
	Owner  common.Address
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHolder(address owner, address caller)
func PassportRecoveryNotHolderErrorID() common.Hash {
	return common.HexToHash("0xbf5cd21d2397a25bc52ec2a54199812a6c43b7dde6e77c6ff5d1d701074a18d0")
}

// UnpackNotHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHolder(address owner, address caller)
func (passportRecovery *PassportRecovery) UnpackNotHolderError(raw []byte) (*PassportRecoveryNotHolder, error) {
	out := new(PassportRecoveryNotHolder)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "NotHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PassportRecoveryNotRecoverable represents a NotRecoverable error raised by the PassportRecovery contract.
type PassportRecoveryNotRecoverable struct {
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRecoverable(uint256 tokenId, address owner)
func PassportRecoveryNotRecoverableErrorID() common.Hash {
	return common.HexToHash("0x71f7a61b047b03e5374a458ea21d8f176253197867790dfdb8b4a2074121e313")
}

// UnpackNotRecoverableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRecoverable(uint256 tokenId, address owner)
func (passportRecovery *PassportRecovery) UnpackNotRecoverableError(raw []byte) (*PassportRecoveryNotRecoverable, error) {
	out := new(PassportRecoveryNotRecoverable)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "NotRecoverable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PassportRecoveryRecoveryOpen represents a RecoveryOpen error raised by the PassportRecovery contract.
type PassportRecoveryRecoveryOpen struct {
	EndsAt    uint64
	BlockTime *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryOpen(uint64 endsAt, uint256 blockTime)
func PassportRecoveryRecoveryOpenErrorID() common.Hash {
	return common.HexToHash("0xcbfb351f3dd4e0838dec5684e210bbeec8d17005755ad1b94b25c596717232ad")
}

// UnpackRecoveryOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryOpen(uint64 endsAt, uint256 blockTime)
func (passportRecovery *PassportRecovery) UnpackRecoveryOpenError(raw []byte) (*PassportRecoveryRecoveryOpen, error) {
	out := new(PassportRecoveryRecoveryOpen)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "RecoveryOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PassportRecoveryRecoveryPaused represents a RecoveryPaused error raised by the PassportRecovery contract.
type PassportRecoveryRecoveryPaused struct {
	TokenId *big.Int
	Until   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryPaused(uint256 tokenId, uint64 until)
func PassportRecoveryRecoveryPausedErrorID() common.Hash {
	return common.HexToHash("0x81135db98aa45b5b887d981b74c2d82aedc40ea74648450bdd6f34409a41841c")
}

// UnpackRecoveryPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryPaused(uint256 tokenId, uint64 until)
func (passportRecovery *PassportRecovery) UnpackRecoveryPausedError(raw []byte) (*PassportRecoveryRecoveryPaused, error) {
	out := new(PassportRecoveryRecoveryPaused)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "RecoveryPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PassportRecoveryRecoveryPending represents a RecoveryPending error raised by the PassportRecovery contract.
type PassportRecoveryRecoveryPending struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryPending(uint256 tokenId)
func PassportRecoveryRecoveryPendingErrorID() common.Hash {
	return common.HexToHash("0x65a51e0fb154702ba9479cd17083d046916df5640e30628c5b0010d28b48ac3c")
}

// UnpackRecoveryPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryPending(uint256 tokenId)
func (passportRecovery *PassportRecovery) UnpackRecoveryPendingError(raw []byte) (*PassportRecoveryRecoveryPending, error) {
	out := new(PassportRecoveryRecoveryPending)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "RecoveryPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PassportRecoveryStringTooLong represents a StringTooLong error raised by the PassportRecovery contract.
type PassportRecoveryStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func PassportRecoveryStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (passportRecovery *PassportRecovery) UnpackStringTooLongError(raw []byte) (*PassportRecoveryStringTooLong, error) {
	out := new(PassportRecoveryStringTooLong)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PassportRecoveryTokenLocked represents a TokenLocked error raised by the PassportRecovery contract.
type PassportRecoveryTokenLocked struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenLocked(uint256 tokenId)
func PassportRecoveryTokenLockedErrorID() common.Hash {
	return common.HexToHash("0x886574b2eee64153fbfb4ca8878ae1db0724a35326423f17ded4dd325a27a0c0")
}

// UnpackTokenLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenLocked(uint256 tokenId)
func (passportRecovery *PassportRecovery) UnpackTokenLockedError(raw []byte) (*PassportRecoveryTokenLocked, error) {
	out := new(PassportRecoveryTokenLocked)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "TokenLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PassportRecoveryUnchanged represents a Unchanged error raised by the PassportRecovery contract.
type PassportRecoveryUnchanged struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unchanged(uint256 id)
func PassportRecoveryUnchangedErrorID() common.Hash {
	return common.HexToHash("0x07631b92ab4cf91e9af3edea4f162b6d3e424a989c19a8cca5b039701fc641ef")
}

// UnpackUnchangedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unchanged(uint256 id)
func (passportRecovery *PassportRecovery) UnpackUnchangedError(raw []byte) (*PassportRecoveryUnchanged, error) {
	out := new(PassportRecoveryUnchanged)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "Unchanged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PassportRecoveryWrongSigner represents a WrongSigner error raised by the PassportRecovery contract.
type PassportRecoveryWrongSigner struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSigner(address signer)
func PassportRecoveryWrongSignerErrorID() common.Hash {
	return common.HexToHash("0x32c15fc200d7dd37fbdda4b6dcf3c666dc26a587020101795852cde5be582e91")
}

// UnpackWrongSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSigner(address signer)
func (passportRecovery *PassportRecovery) UnpackWrongSignerError(raw []byte) (*PassportRecoveryWrongSigner, error) {
	out := new(PassportRecoveryWrongSigner)
	if err := passportRecovery.abi.UnpackIntoInterface(out, "WrongSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}
