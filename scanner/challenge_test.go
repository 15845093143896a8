package scanner

import (
	"bytes"
	"encoding/hex"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/crypto"
)

const testOrder = "0x02"

func testChallenger() *Challenger {
	return &Challenger{Key: bytes.Repeat([]byte{7}, 32), Host: testHost, Chain: "eip155:1337", Operator: "MakerMSP"}
}

func sign(t testing.TB, a account, text string) string {
	t.Helper()
	sig, err := a.SignText(text)
	if err != nil {
		t.Fatal(err)
	}
	return "0x" + hex.EncodeToString(sig)
}

func TestChallenge(t *testing.T) {
	c, owner := testChallenger(), newAccount(t)
	ch, err := c.Challenge(testItem, testOrder, noon)
	if err != nil {
		t.Fatal(err)
	}
	for _, says := range []string{testHost, testItem, testOrder, "MakerMSP", "eip155:1337", "2026-07-01T12:05:00Z"} {
		if !strings.Contains(ch.Text, says) {
			t.Errorf("the text does not say %q:\n%s", says, ch.Text)
		}
	}
	again, err := c.Challenge(testItem, testOrder, noon)
	if err != nil || again.Text == ch.Text {
		t.Error("two challenges are the same")
	}
	zone := time.FixedZone("", 9*3600)
	for _, now := range []time.Time{noon, noon.Add(ChallengeLife - time.Second), noon.In(zone)} {
		if err := c.Verify(ch.Text, testItem, testOrder, now); err != nil {
			t.Errorf("at %s: %v", now, err)
		}
	}
	sig := sign(t, owner, ch.Text)
	raw, _ := hex.DecodeString(sig[2:])
	raw[64] += 27 // as wallets send it
	for _, s := range []string{sig, hex.EncodeToString(raw)} {
		if by, err := RecoverText(ch.Text, s); err != nil || by != owner.Address() {
			t.Errorf("signed by %s, %v", by, err)
		}
	}
	said, err := ReadPossession(ch.Text)
	if err != nil || said.Item != testItem || said.Order != testOrder || said.Operator != "MakerMSP" || !said.Issued().Equal(noon) {
		t.Errorf("the text says %+v, %v", said, err)
	}
}

func TestChallengeRefuses(t *testing.T) {
	c := testChallenger()
	ch, err := c.Challenge(testItem, testOrder, noon)
	if err != nil {
		t.Fatal(err)
	}
	otherKey, otherHost, otherChain, otherParty := testChallenger(), testChallenger(), testChallenger(), testChallenger()
	otherKey.Key = bytes.Repeat([]byte{8}, 32)
	otherHost.Host, otherChain.Chain = "evil.example", "eip155:1"
	otherParty.Operator = "RivalMSP"
	later := strings.Replace(ch.Text, "12:05:00Z", "13:05:00Z", 1)
	shifted := strings.Replace(ch.Text, "2026-07-01T12:05:00Z", "2026-07-01T14:05:00+02:00", 1)
	for name, f := range map[string]struct {
		by   *Challenger
		text string
		item string
		now  time.Time
	}{
		"expired":              {c, ch.Text, testItem, noon.Add(ChallengeLife)},
		"long expired":         {c, ch.Text, testItem, noon.AddDate(1, 0, 0)},
		"another item":         {c, ch.Text, testItem + "X", noon},
		"another server's key": {otherKey, ch.Text, testItem, noon},
		"another host":         {otherHost, ch.Text, testItem, noon},
		"another operator":     {otherParty, ch.Text, testItem, noon},
		"another order":        {c, strings.Replace(ch.Text, testOrder, "none", 1), testItem, noon},
		"another chain":        {otherChain, ch.Text, testItem, noon},
		"expiry moved":         {c, later, testItem, noon},
		"expiry rewritten":     {c, shifted, testItem, noon},
		"more text":            {c, ch.Text + "\nI also sell my car.", testItem, noon},
		"other words":          {c, strings.Replace(ch.Text, "nothing", "a lot", 1), testItem, noon},
		"any text":             {c, "hello", testItem, noon},
		"no text":              {c, "", testItem, noon},
		"made-up nonce":        {c, strings.Replace(ch.Text, "Nonce: ", "Nonce: x", 1), testItem, noon},
		"short key":            {&Challenger{Key: []byte("short"), Host: testHost, Chain: "eip155:1337"}, ch.Text, testItem, noon},
	} {
		t.Run(name, func(t *testing.T) {
			if err := f.by.Verify(f.text, f.item, testOrder, f.now); err == nil {
				t.Error("accepted")
			}
		})
	}
	if _, err := (&Challenger{}).Challenge(testItem, testOrder, noon); err == nil {
		t.Error("a challenge without a key")
	}
	c.Rand = strings.NewReader("short")
	if _, err := c.Challenge(testItem, testOrder, noon); err == nil {
		t.Error("a challenge without randomness")
	}
}

func TestRecoverTextRefuses(t *testing.T) {
	a := newAccount(t)
	good := sign(t, a, "text")
	raw, _ := hex.DecodeString(good[2:])
	high := append([]byte{}, raw...) // the same signature's other form
	s := new(big.Int).SetBytes(high[32:64])
	new(big.Int).Sub(crypto.S256().Params().N, s).FillBytes(high[32:64])
	high[64] ^= 1
	if by, err := crypto.SigToPub(accounts.TextHash([]byte("text")), high); err != nil || crypto.PubkeyToAddress(*by) != crypto.PubkeyToAddress(a.key.PublicKey) {
		t.Fatalf("the other form is no signature: %v", err)
	}
	zero := make([]byte, 65)
	for name, sig := range map[string]string{
		"high s": hex.EncodeToString(high), "zero": hex.EncodeToString(zero), "empty": "", "0x": "0x", "no hex": "0x" + strings.Repeat("z", 130),
		"short": good[:len(good)-2], "long": good + "00", "v of 5": good[:len(good)-2] + "05", "v of 255": good[:len(good)-2] + "ff",
	} {
		if by, err := RecoverText("text", sig); err == nil {
			t.Errorf("%s: accepted, by %s", name, by)
		}
	}
	if by, err := RecoverText("other text", good); err == nil && by == a.Address() {
		t.Error("a signature over another text")
	}
}

func FuzzChallenge(f *testing.F) {
	c := testChallenger()
	ch, err := c.Challenge(testItem, testOrder, noon)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(ch.Text)
	f.Add("Nonce: \nExpires: 2026-07-01T12:05:00Z")
	f.Fuzz(func(t *testing.T, text string) {
		// Nobody but the server can make a text that it takes for its own.
		if err := c.Verify(text, testItem+"X", testOrder, noon); err == nil {
			t.Fatalf("took %q", text)
		}
	})
}
