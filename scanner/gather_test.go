package scanner

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// account is a key that signs as a wallet does.
type account struct{ key *ecdsa.PrivateKey }

func newAccount(t testing.TB) account {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return account{key}
}

func (a account) Address() provenance.Address {
	return provenance.Address(crypto.PubkeyToAddress(a.key.PublicKey))
}

func (a account) SignText(text string) ([]byte, error) {
	return crypto.Sign(accounts.TextHash([]byte(text)), a.key)
}

// claimKey stands for any derivation of a claim key: it depends on code and item.
func claimKey(code, item string) (Signer, error) {
	h := provenance.Sum([]byte(code), []byte(item))
	key, err := crypto.ToECDSA(h[:])
	return KeySigner{key}, err
}

// world is a small world that a scan can ask: one batch of five items, of
// which the third carries testItem's code.
type world struct {
	ref      ItemRef
	status   TokenStatus
	path     provenance.Path
	passport []byte
	versions []provenance.Version
	orders   map[string]OrderRef
	fail     map[string]error
	hang     map[string]bool // until the context ends
}

func newWorld(t testing.TB) *world {
	t.Helper()
	doc := []byte(`{"name": "Aurora", "materials": [{"share": 60.0}]}`)
	canonical, err := provenance.CanonicalJSON(doc)
	if err != nil {
		t.Fatal(err)
	}
	leaves := make([]provenance.Hash, 5)
	var leaf provenance.Leaf
	for i := range leaves {
		item := testItem
		if i != 2 {
			item += string(rune('A' + i))
		}
		l := provenance.Leaf{Item: provenance.Sum([]byte(item)), Passport: provenance.Sum(canonical)}
		key, err := claimKey(testCode, item)
		if err != nil {
			t.Fatal(err)
		}
		l.ClaimKey = key.Address()
		if i == 2 {
			leaf = l
		}
		leaves[i] = l.Hash()
	}
	tree := provenance.NewTree(leaves)
	issuer := provenance.Address{0xAA}
	first := provenance.Record{Version: 1, Subject: testItem, Seq: 1, Verb: provenance.Commission, Party: "MakerMSP", Time: noon, Entered: noon}
	second := provenance.Record{Version: 1, Subject: testItem, Seq: 2, Prev: first.Hash(), Verb: provenance.Note, Party: "MakerMSP", Time: noon, Entered: noon}
	return &world{
		ref: ItemRef{Contract: "eip155:1337:0x01", Token: provenance.NewBatchID(issuer, tree.BatchRoot()).Token(2), Issuer: issuer,
			IssuerName: "Fjordline", Size: 5, Leaf: leaf, Proof: tree.Proof(2)},
		status: TokenStatus{Exists: true, Owner: issuer, BlockNumber: 7, BlockTime: noon},
		path: provenance.Path{
			Custody: provenance.Custody{Subject: testItem, Seq: 2, Head: second.Hash(), Phase: provenance.Held, Holder: "MakerMSP", Time: noon},
			Steps:   []provenance.Step{{Record: first, Hash: first.Hash()}, {Record: second, Hash: second.Hash()}},
		},
		passport: doc,
		orders:   map[string]OrderRef{"0x01": {ID: "0x01", Item: testItem, Status: "funded"}, "0x02": {ID: "0x02", Item: testItem + "Z", Status: "funded"}},
		fail:     map[string]error{}, hang: map[string]bool{},
	}
}

func (h *world) reach(ctx context.Context, source string) error {
	if h.hang[source] {
		<-ctx.Done()
		return ctx.Err()
	}
	return h.fail[source]
}

func (h *world) Lookup(ctx context.Context, item string) (ItemRef, bool, error) {
	if err := h.reach(ctx, "items"); err != nil || item != testItem {
		return ItemRef{}, false, err
	}
	return h.ref, true, nil
}

func (h *world) Status(ctx context.Context, token provenance.TokenID) (TokenStatus, error) {
	if err := h.reach(ctx, "chain"); err != nil || token != h.ref.Token {
		return TokenStatus{}, err
	}
	return h.status, nil
}

func (h *world) Path(ctx context.Context, item string) (provenance.Path, error) {
	if err := h.reach(ctx, "custody"); err != nil {
		return provenance.Path{}, err
	}
	if item != testItem {
		return provenance.Path{Custody: provenance.Custody{Subject: item}}, nil
	}
	return h.path, nil
}

func (h *world) Get(ctx context.Context, hash provenance.Hash) ([]byte, error) {
	if err := h.reach(ctx, "passport"); err != nil {
		return nil, err
	}
	if n := len(h.versions); n > 0 && hash == h.versions[n-1].Passport {
		return laterPassport, nil
	}
	if h.passport == nil || hash != h.ref.Leaf.Passport {
		return nil, ErrNoPassport
	}
	return h.passport, nil
}

func (h *world) Versions(ctx context.Context, token provenance.TokenID, head provenance.Hash) ([]provenance.Version, error) {
	if err := h.reach(ctx, "versions"); err != nil || token != h.ref.Token || head != h.status.VersionHead {
		return nil, err
	}
	return h.versions, nil
}

var laterPassport = []byte(`{"name":"Aurora, repaired"}`)

// revise appends two versions; the second is laterPassport.
func (h *world) revise() {
	for _, hash := range []provenance.Hash{{5}, provenance.Sum(laterPassport)} {
		head, err := provenance.NextVersionHead(h.ref.Token, h.status.VersionHead, hash)
		if err != nil {
			panic(err)
		}
		h.status.VersionHead = head
		h.versions = append(h.versions, provenance.Version{Number: provenance.VersionNumber(head), Passport: hash, Head: head, Time: noon})
	}
}

func (h *world) Order(ctx context.Context, id string) (OrderRef, bool, error) {
	if err := h.reach(ctx, "order"); err != nil {
		return OrderRef{}, false, err
	}
	o, ok := h.orders[id]
	return o, ok, nil
}

func (h *world) gatherer(t testing.TB) *Gatherer {
	t.Helper()
	return &Gatherer{
		Items: h, Chain: h, Custody: h, Passports: h, Orders: h,
		Log:        openTestLog(t, LogConfig{Every: time.Hour}),
		ClaimKey:   claimKey,
		Challenger: testChallenger(),
		Clock:      func() time.Time { return noon },
		LocalHosts: []string{testHost},
		Operator:   provenance.Operator{Party: "MakerMSP", Chain: "eip155:1337"},
	}
}

const testLabel = "https://" + testHost + "/01/09506000134352/21/" + testSerial

func TestGatherVerdicts(t *testing.T) {
	errDown := errors.New("connection refused")
	owner := newAccount(t)
	for name, c := range map[string]struct {
		set     func(*world)
		request Request
		want    provenance.Standing
		finding string
		missing []string
	}{
		"genuine":              {nil, Request{Label: read(testLabel)}, provenance.Consistent, provenance.FindingUnclaimed, nil},
		"typed":                {nil, Request{Label: read("09506000134352 K3M9 7QRT VX2B 8HJ4")}, provenance.Consistent, provenance.FindingIssued, nil},
		"other host":           {nil, Request{Label: read("https://example.org/01/09506000134352/21/" + testSerial)}, provenance.Consistent, provenance.FindingOtherHost, nil},
		"sealed code":          {nil, Request{Label: read(testLabel), Proof: &Proof{Kind: provenance.ProofSealedCode, Code: "7gh2 km9p qrst 4vwx"}}, provenance.Verified, provenance.FindingCodeShown, nil},
		"code in the fragment": {nil, Request{Label: read(testLabel + "#code=" + testCode)}, provenance.Verified, provenance.FindingCodeShown, nil},
		"wrong code":           {nil, Request{Label: read(testLabel), Proof: &Proof{Kind: provenance.ProofSealedCode, Code: "7GH2KM9PQRST4VWZ"}}, provenance.Suspect, provenance.FindingCodeWrong, nil},
		"code of no form":      {nil, Request{Label: read(testLabel), Proof: &Proof{Kind: provenance.ProofSealedCode, Code: "U"}}, provenance.Suspect, provenance.FindingCodeWrong, nil},
		"unknown proof":        {nil, Request{Label: read(testLabel), Proof: &Proof{Kind: "padlock"}}, provenance.Consistent, provenance.FindingUnclaimed, nil},
		"never issued":         {nil, Request{Label: read(testLabel[:len(testLabel)-1] + "X")}, provenance.Unknown, provenance.FindingNotIssued, nil},
		"not minted":           {func(h *world) { h.status.Exists = false }, Request{Label: read(testLabel)}, provenance.Suspect, provenance.FindingNotOnChain, nil},
		"claimed":              {func(h *world) { h.status.Claimed = true }, Request{Label: read(testLabel)}, provenance.Suspect, provenance.FindingClaimed, nil},
		"recalled":             {func(h *world) { h.status.Recalled = true }, Request{Label: read(testLabel)}, provenance.Suspect, provenance.FindingRecalled, nil},
		"other leaf":           {func(h *world) { h.ref.Leaf.ClaimKey[0] ^= 1 }, Request{Label: read(testLabel)}, provenance.Suspect, provenance.FindingBatchMismatch, nil},
		"another item's leaf": {func(h *world) {
			leaf, proof := h.ref.Leaf, h.ref.Proof
			*h = *newWorld(t)
			leaf.Item = provenance.Sum([]byte(testItem + "B"))
			h.ref.Leaf, h.ref.Proof = leaf, proof
		}, Request{Label: read(testLabel)}, provenance.Suspect, provenance.FindingBatchMismatch, nil},
		"changed passport":   {func(h *world) { h.passport = []byte(`{"name":"Aurora","materials":[{"share":61}]}`) }, Request{Label: read(testLabel)}, provenance.Suspect, provenance.FindingPassportChanged, nil},
		"no JSON":            {func(h *world) { h.passport = []byte(`<html>`) }, Request{Label: read(testLabel)}, provenance.Suspect, provenance.FindingPassportChanged, nil},
		"no custody":         {func(h *world) { h.path = provenance.Path{} }, Request{Label: read(testLabel)}, provenance.Suspect, provenance.FindingNoCustody, nil},
		"its order":          {nil, Request{Label: read(testLabel), Order: "0x01"}, provenance.Consistent, provenance.FindingOrderMatch, nil},
		"another's order":    {nil, Request{Label: read(testLabel), Order: "0x02"}, provenance.Suspect, provenance.FindingOrderMismatch, nil},
		"items down":         {func(h *world) { h.fail["items"] = errDown }, Request{Label: read(testLabel)}, provenance.Unchecked, provenance.FindingUnreached, []string{"registry"}},
		"chain down":         {func(h *world) { h.fail["chain"] = errDown }, Request{Label: read(testLabel)}, provenance.Unchecked, provenance.FindingUnreached, []string{"registry"}},
		"chain hangs":        {func(h *world) { h.hang["chain"] = true }, Request{Label: read(testLabel)}, provenance.Unchecked, provenance.FindingUnreached, []string{"registry"}},
		"custody down":       {func(h *world) { h.fail["custody"] = errDown }, Request{Label: read(testLabel)}, provenance.Unchecked, provenance.FindingUnreached, []string{"custody"}},
		"custody hangs":      {func(h *world) { h.hang["custody"] = true }, Request{Label: read(testLabel)}, provenance.Unchecked, provenance.FindingUnreached, []string{"custody"}},
		"passport hangs":     {func(h *world) { h.hang["passport"] = true }, Request{Label: read(testLabel)}, provenance.Unchecked, provenance.FindingUnreached, []string{"passport"}},
		"passport lost":      {func(h *world) { h.passport = nil }, Request{Label: read(testLabel)}, provenance.Unchecked, provenance.FindingUnreached, []string{"passport"}},
		"orders down":        {func(h *world) { h.fail["order"] = errDown }, Request{Label: read(testLabel), Order: "0x01"}, provenance.Unchecked, provenance.FindingUnreached, []string{"order"}},
		"all down":           {func(h *world) { h.fail["items"], h.hang["custody"] = errDown, true }, Request{Label: read(testLabel)}, provenance.Unchecked, provenance.FindingUnreached, []string{"registry", "custody"}},
		"code, chain down":   {func(h *world) { h.fail["chain"] = errDown }, Request{Label: read(testLabel + "#code=" + testCode)}, provenance.Unchecked, provenance.FindingUnreached, []string{"registry"}},
		"revised":            {func(h *world) { h.revise() }, Request{Label: read(testLabel)}, provenance.Consistent, provenance.FindingPassportVersion, nil},
		"versions unreached": {func(h *world) { h.revise(); h.fail["versions"] = errDown }, Request{Label: read(testLabel)}, provenance.Unchecked, provenance.FindingUnreached, []string{"passport"}},
		"a version left out": {func(h *world) { h.revise(); h.versions = h.versions[1:] }, Request{Label: read(testLabel)}, provenance.Unchecked, provenance.FindingUnreached, []string{"passport"}},
		"recovery proposed":  {func(h *world) { h.status.Recovery = &provenance.Recovery{To: provenance.Address{9}, EndsAt: noon} }, Request{Label: read(testLabel)}, provenance.Consistent, provenance.FindingRecovery, nil},
		"recalled, no path":  {func(h *world) { h.status.Recalled, h.fail["custody"] = true, errDown }, Request{Label: read(testLabel)}, provenance.Suspect, provenance.FindingRecalled, []string{"custody"}},
		"owner's proof missing": {func(h *world) { h.status.Owner, h.status.Claimed = owner.Address(), true },
			Request{Label: read(testLabel), Proof: &Proof{Kind: provenance.ProofOwner, Challenge: "x", Signature: "0x"}}, provenance.Suspect, provenance.FindingOwnerNot, nil},
	} {
		t.Run(name, func(t *testing.T) {
			h := newWorld(t)
			if c.set != nil {
				c.set(h)
			}
			g := h.gatherer(t)
			g.Limit = 20 * time.Millisecond
			if len(h.hang) == 0 {
				g.Limit = 0
			}
			e, err := g.Gather(context.Background(), c.request)
			if err != nil {
				t.Fatal(err)
			}
			v := provenance.Judge(e)
			if v.Standing != c.want || !slices.ContainsFunc(v.Findings, func(f provenance.Finding) bool { return f.Code == c.finding }) {
				t.Errorf("got %s, findings %+v", v.Standing, v.Findings)
			}
			if !slices.Equal(e.Missing, c.missing) {
				t.Errorf("missing %q, want %q", e.Missing, c.missing)
			}
			text, err := json.Marshal(e)
			if err != nil || strings.Contains(strings.ToUpper(string(text)), testCode) {
				t.Errorf("the evidence holds the sealed code, or cannot be written: %v", err)
			}
		})
	}
}

func TestGatherOwnerProof(t *testing.T) {
	h, owner := newWorld(t), newAccount(t)
	h.status.Owner, h.status.Claimed = owner.Address(), true
	g := h.gatherer(t)
	for name, c := range map[string]struct {
		signer account
		want   provenance.Standing
	}{"owner": {owner, provenance.Verified}, "somebody else": {newAccount(t), provenance.Suspect}} {
		ch, err := g.Challenger.Challenge(testItem, "", noon)
		if err != nil {
			t.Fatal(err)
		}
		sig, err := c.signer.SignText(ch.Text)
		if err != nil {
			t.Fatal(err)
		}
		e, err := g.Gather(context.Background(), Request{Label: read(testLabel),
			Proof: &Proof{Kind: provenance.ProofOwner, Challenge: ch.Text, Signature: "0x" + hex.EncodeToString(sig)}})
		if err != nil {
			t.Fatal(err)
		}
		if v := provenance.Judge(e); v.Standing != c.want || e.Proof.By != c.signer.Address() {
			t.Errorf("%s: %s by %s", name, v.Standing, e.Proof.By)
		}
	}
}

func TestGatherRefuses(t *testing.T) {
	g := newWorld(t).gatherer(t)
	if _, err := g.Gather(context.Background(), Request{Label: read("(00)095060001343520000")}); !refusal.Is(err, refusal.BadLabel) {
		t.Errorf("a pallet: %v", err)
	}
	if _, err := g.Gather(context.Background(), Request{Label: read(testLabel), Order: "0x99"}); !errors.Is(err, ErrUnknownOrder) {
		t.Errorf("got %v", err)
	}
	g.Orders = nil
	if _, err := g.Gather(context.Background(), Request{Label: read(testLabel), Order: "0x01"}); !errors.Is(err, ErrUnknownOrder) {
		t.Errorf("got %v", err)
	}
}

func TestGatherLogs(t *testing.T) {
	h := newWorld(t)
	g := h.gatherer(t)
	scan := func(r Request) *provenance.Scans {
		t.Helper()
		e, err := g.Gather(context.Background(), r)
		if err != nil {
			t.Fatal(err)
		}
		return e.Scans
	}
	unissued := testLabel[:len(testLabel)-1] + "X"
	if s := scan(Request{Label: read(testLabel), Place: at(t, 59.9, 10.7)}); s.Count != 1 {
		t.Errorf("the first scan: %+v", s)
	}
	if s := scan(Request{Label: read(testLabel), Quiet: true}); s.Count != 1 {
		t.Errorf("a quiet look was counted: %+v", s)
	}
	for range 2 {
		if s := scan(Request{Label: read(unissued)}); s.Count != 0 {
			t.Errorf("a code that nobody issued was logged: %+v", s)
		}
	}
	e, err := g.Gather(context.Background(), Request{Label: read(testLabel), Place: at(t, 35.7, 139.7)})
	if err != nil {
		t.Fatal(err)
	}
	if v := provenance.Judge(e); v.Standing != provenance.Consistent || e.Scans.Impossible == nil || !has(v, provenance.FindingImpossibleScans) {
		t.Errorf("in Oslo and in Tokyo at once: %s, %+v", v.Standing, e.Scans)
	}
	g.Log.(*Log).Close()
	if e, err := g.Gather(context.Background(), Request{Label: read(testLabel)}); err != nil || !slices.Equal(e.Missing, []string{"scans"}) {
		t.Errorf("with the log closed: missing %q, %v", e.Missing, err)
	}
}

func has(v provenance.Verdict, code string) bool {
	return slices.ContainsFunc(v.Findings, func(f provenance.Finding) bool { return f.Code == code })
}

// A source that ignores its context does not hold up the scan.
func TestGatherLeavesADeafSourceBehind(t *testing.T) {
	h := newWorld(t)
	g := h.gatherer(t)
	g.Limit = 10 * time.Millisecond
	release := make(chan struct{})
	defer close(release)
	g.Custody = deaf{release}
	e, err := g.Gather(context.Background(), Request{Label: read(testLabel)})
	if err != nil || e.Custody != nil || !slices.Equal(e.Missing, []string{"custody"}) || e.Registry == nil {
		t.Errorf("got %+v, %v", e, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	g.Limit = time.Hour
	if e, err := g.Gather(ctx, Request{Label: read(testLabel)}); err != nil || !slices.Contains(e.Missing, "custody") {
		t.Errorf("after the client went away: %+v, %v", e, err)
	}
}

type deaf struct{ release chan struct{} }

func (d deaf) Path(context.Context, string) (provenance.Path, error) {
	<-d.release
	return provenance.Path{}, nil
}

// BenchmarkScan is a whole scan with sources in memory and the real scan log:
// what is left of the 5 ms is the ledgers'.
func BenchmarkScan(b *testing.B) {
	g := newWorld(b).gatherer(b)
	log := openTestLog(b, LogConfig{Pending: 1 << 30})
	g.Log = log
	for b.Loop() {
		e, err := g.Gather(context.Background(), Request{Label: read(testLabel), Place: Place{Country: "NO"}})
		if err != nil || provenance.Judge(e).Standing != provenance.Consistent {
			b.Fatal(err, e.Missing)
		}
	}
}
