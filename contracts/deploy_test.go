package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/waymark/waymark/contracts/escrow"
)

// deployerInit is the deployment proxy's creation code, whose runtime code escrow.DeployerCode is.
func deployerInit() []byte {
	// Copies everything after its own eleven bytes and returns it: as solc would.
	size := byte(len(escrow.DeployerCode))
	return append([]byte{0x60, size, 0x60, 0x0b, 0x5f, 0x39, 0x60, size, 0x5f, 0xf3, 0xfe}, escrow.DeployerCode...)
}

// TestDeterministicDeployment deploys through the proxy, as on any chain, and recognises what stands there.
func TestDeterministicDeployment(t *testing.T) {
	h := newFixture(t)
	receipt := h.send(h.stranger, nil, nil, deployerInit())
	code, err := h.backend.Client().CodeAt(t.Context(), receipt.ContractAddress, nil)
	if err != nil || string(code) != string(escrow.DeployerCode) {
		t.Fatalf("the proxy's code is %x, %v", code, err)
	}
	if receipt := h.send(h.stranger, &receipt.ContractAddress, nil, escrow.DeploymentCall()); receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatal("the deployment failed")
	}
	at := crypto.CreateAddress2(receipt.ContractAddress, escrow.DeploymentSalt, escrow.InitCodeHash().Bytes())
	genuine := func(where common.Address) bool {
		code, err := h.backend.Client().CodeAt(t.Context(), where, nil)
		if err != nil {
			t.Fatal(err)
		}
		return escrow.IsGenuine(code)
	}
	if !genuine(at) {
		t.Error("what was deployed through the proxy is not recognised")
	}
	if !genuine(h.escrow) {
		t.Error("the same contract at another address is not recognised")
	}
	for name, other := range map[string]common.Address{"a token": h.token, "the passport": h.passport, "a key": h.buyer.address} {
		if genuine(other) {
			t.Errorf("%s passes for the escrow", name)
		}
	}
	if receipt := h.send(h.stranger, &receipt.ContractAddress, nil, escrow.DeploymentCall()); receipt.Status == types.ReceiptStatusSuccessful {
		t.Error("it was deployed twice")
	}
}

// TestDeterministicAddress pins the address: with another compiler, setting or source it is another contract.
func TestDeterministicAddress(t *testing.T) {
	want := crypto.CreateAddress2(escrow.Deployer, escrow.DeploymentSalt, escrow.InitCodeHash().Bytes())
	if got := escrow.DeterministicAddress(); got != want || got == (common.Address{}) {
		t.Errorf("the address is %v, want %v", got, want)
	}
	salt, init := escrow.SignatureVerifierCall[:32], escrow.SignatureVerifierCall[32:]
	if got := crypto.CreateAddress2(escrow.Deployer, [32]byte(salt), crypto.Keccak256(init)); got != escrow.SignatureVerifier {
		t.Errorf("the verifier of ERC-6492 signatures would stand at %v, want %v", got, escrow.SignatureVerifier)
	}
}

// TestCodeSize keeps the contract below what a chain takes.
func TestCodeSize(t *testing.T) {
	h := newFixture(t)
	code, err := h.backend.Client().CodeAt(t.Context(), h.escrow, nil)
	if err != nil || len(code) == 0 || len(code) > params.MaxCodeSize {
		t.Errorf("the escrow has %d bytes (%v), at most %d may be", len(code), err, params.MaxCodeSize)
	}
	t.Logf("the escrow has %d bytes of %d", len(code), params.MaxCodeSize)
}

// TestDigests compares what is signed here with what the contract says.
func TestDigests(t *testing.T) {
	h := newFixture(t)
	id := h.orderID(h.terms("digests"))
	split, err := escrow.SplitDigest(h.id, h.escrow, id, 2500, true, 77)
	if err != nil {
		t.Fatal(err)
	}
	there, err := h.escrows.UnpackSplitDigest(h.ask(h.escrow, h.escrows.PackSplitDigest(id, 2500, true, 77)))
	if err != nil || there != split {
		t.Errorf("the contract's split digest is %x (%v), SplitDigest's %x", there, err, split)
	}
	extension, err := escrow.ExtensionDigest(h.id, h.escrow, id, 123, 77)
	if err != nil {
		t.Fatal(err)
	}
	there, err = h.escrows.UnpackExtensionDigest(h.ask(h.escrow, h.escrows.PackExtensionDigest(id, 123, 77)))
	if err != nil || there != extension {
		t.Errorf("the contract's extension digest is %x (%v), ExtensionDigest's %x", there, err, extension)
	}
	milestone, err := escrow.MilestoneDigest(h.id, h.escrow, id, escrow.Customs, head, 9)
	if err != nil {
		t.Fatal(err)
	}
	there, err = h.escrows.UnpackMilestoneDigest(h.ask(h.escrow, h.escrows.PackMilestoneDigest(id, uint8(escrow.Customs), head, 9)))
	if err != nil || there != milestone {
		t.Errorf("the contract's milestone digest is %x (%v), MilestoneDigest's %x", there, err, milestone)
	}
}

// TestPermit2Digest pins what a buyer signs for Permit2; the Solidity tests sign the same for Permit2 itself.
func TestPermit2Digest(t *testing.T) {
	terms := escrow.Terms{
		Amount: big.NewInt(5), TokenId: new(big.Int), Times: escrow.Times{Deadline: 9}.Pack(),
		Rules: escrow.Rules{Threshold: 1}.Pack(), Attestors: []common.Address{{1}},
	}
	first, err := escrow.Permit2Digest(big.NewInt(1), common.Address{2}, terms, big.NewInt(3), 4)
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*escrow.Terms){
		"amount": func(t *escrow.Terms) { t.Amount = big.NewInt(6) },
		"salt":   func(t *escrow.Terms) { t.Rules = escrow.Rules{Threshold: 1, Salt: escrow.Salt{18: 1}}.Pack() },
		"code":   func(t *escrow.Terms) { t.DeliveryCodeHash = [32]byte{1} },
	} {
		other := terms
		change(&other)
		second, err := escrow.Permit2Digest(big.NewInt(1), common.Address{2}, other, big.NewInt(3), 4)
		if err != nil || second == first {
			t.Errorf("another %s is the same permit (%v)", name, err)
		}
	}
}
