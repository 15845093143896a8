package app_test

import (
	"crypto/ecdsa"
	"encoding/hex"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/waymark/waymark/contracts/testcontracts"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
)

// asKey signs a text as an account with a key does.
func asKey(t *testing.T, key *ecdsa.PrivateKey, text string) []byte {
	t.Helper()
	sig, err := crypto.Sign(accounts.TextHash([]byte(text)), key)
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	return sig
}

// asWallet signs a text as the test's wallet contract wants its owner to.
func asWallet(t *testing.T, key *ecdsa.PrivateKey, text string) []byte {
	return append([]byte{0x77}, asKey(t, key, text)...)
}

func newKey(t *testing.T) (*ecdsa.PrivateKey, common.Address) {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return key, crypto.PubkeyToAddress(key.PublicKey)
}

// claimFor gives an item to an account.
func (s *shop) claimFor(item string, owner common.Address) {
	s.t.Helper()
	_, err := s.Claims.Claim(s.t.Context(), app.Claim{Item: item, Code: s.SealedCode(item), Owner: provenance.Address(owner)})
	if err != nil {
		s.t.Fatal(err)
	}
}

// shown scans an item with what sign makes of a fresh challenge.
func (s *shop) shown(item string, sign func(text string) []byte) app.ScanResult {
	s.t.Helper()
	link, err := gs1.Parse(item)
	if err != nil {
		s.t.Fatal(err)
	}
	challenge, err := s.Scans.Challenge(item, "", time.Now())
	if err != nil {
		s.t.Fatal(err)
	}
	proof := app.ScanProof{Challenge: challenge.Text, Signature: "0x" + hex.EncodeToString(sign(challenge.Text))}
	result, err := s.Scans.Scan(s.t.Context(), app.ScanRequest{Item: link, Proof: proof, At: time.Now()})
	if err != nil {
		s.t.Fatal(err)
	}
	return result
}

// checked is a result's evidence pack, checked by this server and, offline, by
// somebody who knows its operator.
func (s *shop) checked(r app.ScanResult) (online, offline scanner.PackReport) {
	s.t.Helper()
	pack, err := s.Scans.Pack(s.t.Context(), r.Evidence)
	if err != nil {
		s.t.Fatal(err)
	}
	text, err := pack.Encode()
	if err != nil {
		s.t.Fatal(err)
	}
	if online, err = s.Scans.VerifyPack(s.t.Context(), text, scanner.Expectation{}); err != nil {
		s.t.Fatal(err)
	}
	known := scanner.PackVerifier{Signers: []provenance.Address{pack.Signatures[0].Signer}}
	if offline, err = known.Verify(s.t.Context(), text); err != nil {
		s.t.Fatal(err)
	}
	return online, offline
}

// TestAContractWalletProvesThatItOwns: by ERC-1271, and before it is deployed by
// ERC-6492; an account with a key and code beside it (EIP-7702) by either.
func TestAContractWalletProvesThatItOwns(t *testing.T) {
	s := openShop(t, 3)
	key, owner := newKey(t)
	thief, _ := newKey(t)
	arguments := testcontracts.NewWallet1271().PackConstructor(owner)
	wallet := s.deploy("wallet", testcontracts.Wallet1271MetaData.Bin, arguments)
	s.claimFor(s.items[0], wallet)

	delegate, delegating := newKey(t)
	s.delegate(delegate, wallet)
	s.claimFor(s.items[1], delegating)

	factory := s.deploy("factory", "604580600e600039806000f350fe7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3", nil)
	creation := append(common.FromHex(testcontracts.Wallet1271MetaData.Bin), arguments...)
	planned := crypto.CreateAddress2(factory, [32]byte{}, crypto.Keccak256(creation))
	deployment := append(make([]byte, 32), creation...)
	s.claimFor(s.items[2], planned)

	for name, c := range map[string]struct {
		item    string
		sign    func(text string) []byte
		want    provenance.Standing
		offline provenance.Standing // who has no chain can check a key alone
	}{
		"its owner's signature": {s.items[0], func(x string) []byte { return asWallet(t, key, x) }, provenance.Verified, provenance.Unchecked},
		"in another form":       {s.items[0], func(x string) []byte { return asKey(t, key, x) }, provenance.Suspect, ""},
		"a thief's":             {s.items[0], func(x string) []byte { return asWallet(t, thief, x) }, provenance.Suspect, ""},
		"over another text":     {s.items[0], func(x string) []byte { return asWallet(t, key, x+" ") }, provenance.Suspect, ""},
		"nothing":               {s.items[0], func(string) []byte { return nil }, provenance.Suspect, ""},
		"too much":              {s.items[0], func(string) []byte { return make([]byte, 1<<16) }, provenance.Suspect, ""},
		"EIP-7702, the key's":   {s.items[1], func(x string) []byte { return asKey(t, delegate, x) }, provenance.Verified, provenance.Verified},
		"EIP-7702, by its code": {s.items[1], func(x string) []byte { return asWallet(t, key, x) }, provenance.Verified, provenance.Unchecked},
		"EIP-7702, a thief's":   {s.items[1], func(x string) []byte { return asWallet(t, thief, x) }, provenance.Suspect, ""},
		"ERC-6492":              {s.items[2], func(x string) []byte { return counterfactual(t, factory, deployment, asWallet(t, key, x)) }, provenance.Verified, provenance.Unchecked},
		"ERC-6492, a thief's":   {s.items[2], func(x string) []byte { return counterfactual(t, factory, deployment, asWallet(t, thief, x)) }, provenance.Suspect, ""},
		"ERC-6492, other code": {s.items[2], func(x string) []byte {
			return counterfactual(t, factory, deployment[:len(deployment)-1], asWallet(t, key, x))
		}, provenance.Suspect, ""},
		"ERC-6492, no factory":     {s.items[2], func(x string) []byte { return counterfactual(t, wallet, nil, asWallet(t, key, x)) }, provenance.Suspect, ""},
		"not deployed, and not so": {s.items[2], func(x string) []byte { return asWallet(t, key, x) }, provenance.Suspect, ""},
		"ERC-6492 around nothing":  {s.items[2], func(string) []byte { return slices.Repeat([]byte{0x64, 0x92}, 16) }, provenance.Suspect, ""},
		"ERC-6492 of what stands":  {s.items[0], func(x string) []byte { return counterfactual(t, factory, deployment, asWallet(t, key, x)) }, provenance.Verified, provenance.Unchecked},
	} {
		r := s.shown(c.item, c.sign)
		if r.Standing != c.want {
			t.Errorf("%s: %s, %+v", name, r.Standing, r.Findings)
			continue
		}
		if c.want != provenance.Verified {
			continue
		}
		if online, offline := s.checked(r); !online.Accepted || online.Standing != provenance.Verified || offline.Standing != c.offline {
			t.Errorf("%s: its pack is %s here and %s offline: %+v", name, online.Standing, offline.Standing, online.With(scanner.Fails))
		}
	}
}

// counterfactual wraps a signature by ERC-6492.
func counterfactual(t *testing.T, factory common.Address, data, signature []byte) []byte {
	t.Helper()
	address, _ := abi.NewType("address", "", nil)
	text, _ := abi.NewType("bytes", "", nil)
	packed, err := abi.Arguments{{Type: address}, {Type: text}, {Type: text}}.Pack(factory, data, signature)
	if err != nil {
		t.Fatal(err)
	}
	return append(packed, slices.Repeat([]byte{0x64, 0x92}, 16)...)
}

// delegate gives an account with a key the code of a contract (EIP-7702).
func (s *shop) delegate(key *ecdsa.PrivateKey, code common.Address) {
	s.t.Helper()
	payer, from := newKey(s.t)
	if _, err := s.send(app.AccountDeployer, "fund", &from, nil, big.NewInt(1e18)); err != nil {
		s.t.Fatal(err)
	}
	id, err := s.Client().ChainID(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	chain := *uint256.MustFromBig(id)
	auth, err := types.SignSetCode(key, types.SetCodeAuthorization{ChainID: chain, Address: code})
	if err != nil {
		s.t.Fatal(err)
	}
	tx, err := types.SignNewTx(payer, types.LatestSignerForChainID(id), &types.SetCodeTx{
		ChainID: &chain, Gas: 200_000, GasFeeCap: uint256.NewInt(1e11), GasTipCap: uint256.NewInt(1), To: from, AuthList: []types.SetCodeAuthorization{auth},
	})
	if err != nil {
		s.t.Fatal(err)
	}
	if err := s.Client().SendTransaction(s.t.Context(), tx); err != nil {
		s.t.Fatal(err)
	}
	if _, err := bind.WaitMined(s.t.Context(), s.Client(), tx.Hash()); err != nil {
		s.t.Fatal(err)
	}
}

// TestHostileWallets: contracts that burn gas, return too much or too little, or
// lie, prove nothing, and a scan of their items is answered.
func TestHostileWallets(t *testing.T) {
	hostile := map[string]string{
		"burns gas":             "5b600056",                                                               // JUMPDEST, JUMP 0
		"returns a megabyte":    "6301000000" + "6000f3",                                                  // RETURN(0, 16 MiB)
		"reverts with much":     "620fffff" + "6000fd",                                                    // REVERT(0, 1 MiB)
		"returns four bytes":    "631626ba7e60e01b600052" + "60046000f3",                                  // the magic value, short
		"returns another value": "63ffffffff60e01b600052" + "60206000f3",                                  //
		"adds to the value":     "7f1626ba7e" + strings.Repeat("00", 27) + "01" + "600052" + "60206000f3", // more than the magic value
		"destroys itself":       "33ff",                                                                   // SELFDESTRUCT in a static call
	}
	s := openShop(t, len(hostile)+1)
	key, _ := newKey(t)
	i := 0
	for name, code := range hostile {
		body := common.FromHex(code)
		creation := append([]byte{0x60, byte(len(body)), 0x80, 0x60, 0x0b, 0x60, 0, 0x39, 0x60, 0, 0xf3}, body...) // copies what follows
		wallet := s.deploy(strings.ReplaceAll(name, " ", "-"), hex.EncodeToString(creation), nil)
		if at, err := s.Client().CodeAt(t.Context(), wallet, nil); err != nil || hex.EncodeToString(at) != code {
			t.Fatalf("%s: deployed as %x, %v", name, at, err)
		}
		s.claimFor(s.items[i], wallet)
		if r := s.shown(s.items[i], func(x string) []byte { return asWallet(t, key, x) }); r.Standing != provenance.Suspect {
			t.Errorf("%s: %s, %+v", name, r.Standing, r.Findings)
		}
		i++
	}
	_, nobody := newKey(t)
	s.claimFor(s.items[i], nobody)
	if r := s.shown(s.items[i], func(x string) []byte { return asWallet(t, key, x) }); r.Standing != provenance.Suspect {
		t.Errorf("an account without code: %s", r.Standing)
	}
}
