package web_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/waymark/waymark/escrow"
	"github.com/waymark/waymark/internal/idempotency"
	"github.com/waymark/waymark/internal/store/storetest"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
)

// house is a small house in memory that keeps the rules of a real one: custody
// goes by provenance.Custody, a batch is a Merkle tree, a claim is made once,
// an order moves between the contract's states. Evidence is gathered by the
// real scanner over it.
type house struct {
	t        testing.TB
	base     string
	mu       sync.Mutex
	now      time.Time
	log      *logBuffer
	server   *web.Server
	scans    scanner.Gatherer
	question scanner.Challenger

	issuer   *ecdsa.PrivateKey
	items    []string // canonical URIs, in the order of the batch
	leaves   []provenance.Leaf
	tree     provenance.Tree
	batch    provenance.BatchID
	states   map[provenance.TokenID]*scanner.TokenStatus
	docs     map[provenance.Hash][]byte
	versions map[provenance.TokenID][]provenance.Version
	parties  []provenance.Party
	chains   map[string]*chain
	tokens   map[string]web.Principal
	creds    []web.Credential
	jobs     map[string]web.Batch
	orders   map[escrow.OrderID]escrow.Order
	watch    []chan struct{}

	down        string // a source that cannot be reached
	checkpoints int    // times that the ledger was asked to record
	panics      bool
}

type chain struct {
	state   provenance.Custody
	records []provenance.Record
	byEvent map[string]provenance.Position
}

const (
	gtin    = "09521873002003"
	host    = "https://id.example.com"
	serials = "WDN5C6QED1D13PY6 WPRYXVFJV4G8B8QF TMCZ56062MM5PS7P"
	sscc    = "195218730000000013"
)

var start = time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)

func itemURI(i int) string {
	return "https://id.gs1.org/01/" + gtin + "/21/" + strings.Fields(serials)[i]
}

func itemPath(i int) string { return "/01/" + gtin + "/21/" + strings.Fields(serials)[i] }

func unitURI() string { return "https://id.gs1.org/00/" + sscc }

// sealedCode is the code in the box of item i.
func sealedCode(i int) string { return fmt.Sprintf("0123456789ABCDE%d", i) }

// claimKey derives an account of a sealed code, as a real house does in
// another way.
func claimKey(code, item string) (provenance.Address, error) {
	sum := sha256.Sum256([]byte(code + " " + item))
	key, err := crypto.ToECDSA(sum[:])
	if err != nil {
		return provenance.Address{}, err
	}
	return provenance.Address(crypto.PubkeyToAddress(key.PublicKey)), nil
}

func newHouse(t testing.TB) *house {
	t.Helper()
	return newHouseAt(t, host)
}

// newHouseAt is a house whose pages have another origin.
func newHouseAt(t testing.TB, base string) *house {
	t.Helper()
	h := &house{
		t: t, base: base, now: start, log: &logBuffer{}, states: map[provenance.TokenID]*scanner.TokenStatus{}, docs: map[provenance.Hash][]byte{},
		chains: map[string]*chain{}, tokens: map[string]web.Principal{}, jobs: map[string]web.Batch{}, orders: map[escrow.OrderID]escrow.Order{},
	}
	h.issue()
	h.parties = []provenance.Party{
		{MSP: "TidelineMSP", Name: "Tideline Footwear", GLN: "https://id.gs1.org/417/9521873000016", Roles: []string{"maker"}, Prefixes: []string{"9521873"}},
		{MSP: "CarrierMSP", Name: "Northway Carriers", GLN: "https://id.gs1.org/417/9521234000006", Roles: []string{"carrier"}},
		{MSP: "ShopMSP", Name: "Harbour Shoes", GLN: "https://id.gs1.org/417/9521234000013", Roles: []string{"retailer"}},
	}
	for token, p := range map[string]web.Principal{
		"maker-token":     {ID: "1", Party: "TidelineMSP", Name: "Tideline Footwear", Role: web.RoleMaker},
		"tideline-token":  {ID: "2", Party: "TidelineMSP", Name: "Tideline Footwear", Role: web.RoleCustodian},
		"carrier-token":   {ID: "3", Party: "CarrierMSP", Name: "Northway Carriers", Role: web.RoleCustodian},
		"shop-token":      {ID: "4", Party: "ShopMSP", Name: "Harbour Shoes", Role: web.RoleCustodian},
		"merchant-token":  {ID: "5", Party: "ShopMSP", Name: "Harbour Shoes", Role: web.RoleMerchant, Account: addr(0xaa)},
		"buyer-token":     {ID: "6", Party: "BuyerMSP", Name: "Ana", Role: web.RoleBuyer, Account: addr(0xbb)},
		"arbiter-token":   {ID: "7", Party: "ArbiterMSP", Name: "Guild", Role: web.RoleArbiter, Account: addr(0xcc)},
		"admin-token":     {ID: "8", Party: "TidelineMSP", Name: "Tideline Footwear", Role: web.RoleAdmin},
		"other-buy-token": {ID: "9", Party: "OtherMSP", Name: "Ben", Role: web.RoleBuyer, Account: addr(0xdd)},
	} {
		h.tokens[token] = p
	}
	h.commission()
	h.question = scanner.Challenger{Key: []byte(strings.Repeat("k", 32)), Host: "id.example.com", Chain: "eip155:1337", Rand: rand.Reader}
	h.scans = scanner.Gatherer{
		Items: h, Chain: h, Custody: pathSource{h}, Passports: h, Orders: orderSource{h}, ClaimKey: claimKey, Challenger: &h.question,
		Clock: h.clock, LocalHosts: []string{strings.TrimPrefix(strings.TrimPrefix(base, "https://"), "http://")}, Operator: provenance.Operator{Party: "TidelineMSP", Chain: "eip155:1337"}, Limit: time.Second,
	}
	var err error
	if h.server, err = web.New(h.config()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { h.server.Shutdown(context.Background()) })
	return h
}

func (h *house) config() web.Config {
	return web.Config{
		BaseURL: h.base, Gather: &h.scans, Challenge: &h.question, Packs: h, Passports: passportSource{h}, Tokens: h, Claims: h, Units: h,
		Credentials: h, CredentialStore: h, Batches: batchDesk{h}, Labels: printer{h}, Recalls: h, Versions: passportDesk{h}, Recoveries: passportDesk{h}, Custody: ledger{h}, Details: detailDesk{h, map[string]provenance.PrivateDetail{}}, Answers: idempotency.New(storetest.Open(h.t), h.clock),
		Links: linkDesk{kept: map[string]web.LinkList{}}, Orders: orderDesk{h}, OrderChanges: h, BatchChanges: h, Fsck: h, Status: houseStatus{h},
		SessionKey: [32]byte{1}, Random: rand.Reader, Clock: h.clock, Log: slog.New(slog.NewTextHandler(h.log, nil)), MaxBatch: 1 << 20,
	}
}

func (h *house) clock() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.now
}

func (h *house) pass(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(d)
}

// issue mints the batch.
func (h *house) issue() {
	var err error
	if h.issuer, err = crypto.GenerateKey(); err != nil {
		h.t.Fatal(err)
	}
	doc, err := os.ReadFile("testdata/passport.jsonld")
	if err != nil {
		h.t.Fatal(err)
	}
	canonical, err := provenance.CanonicalJSON(doc)
	if err != nil {
		h.t.Fatal(err)
	}
	sum := provenance.Sum(canonical)
	h.docs[sum] = canonical
	var hashes []provenance.Hash
	for i := range strings.Fields(serials) {
		key, err := claimKey(sealedCode(i), itemURI(i))
		if err != nil {
			h.t.Fatal(err)
		}
		leaf := provenance.Leaf{Item: provenance.Sum([]byte(itemURI(i))), Passport: sum, ClaimKey: key}
		h.items, h.leaves, hashes = append(h.items, itemURI(i)), append(h.leaves, leaf), append(hashes, leaf.Hash())
	}
	h.tree = provenance.NewTree(hashes)
	h.batch = provenance.NewBatchID(h.issuerAddress(), h.tree.Root())
	for i := range h.items {
		h.states[h.batch.Token(uint32(i))] = &scanner.TokenStatus{
			Exists: true, Owner: h.issuerAddress(), BlockNumber: 7, BlockHash: "0x" + strings.Repeat("7", 64), BlockTime: start,
		}
	}
}

func (h *house) issuerAddress() provenance.Address {
	return provenance.Address(crypto.PubkeyToAddress(h.issuer.PublicKey))
}

func (h *house) state(i int) *scanner.TokenStatus { return h.states[h.batch.Token(uint32(i))] }

func addr(b byte) provenance.Address {
	var a provenance.Address
	for i := range a {
		a[i] = b
	}
	return a
}

// The sources of a scan.

func (h *house) Lookup(_ context.Context, item string) (scanner.ItemRef, bool, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.panics {
		panic("the lookup fell over")
	}
	if h.down == "registry" {
		return scanner.ItemRef{}, false, fmt.Errorf("down")
	}
	i := slices.Index(h.items, item)
	if i < 0 {
		return scanner.ItemRef{}, false, nil
	}
	return scanner.ItemRef{
		Contract: "eip155:1337:" + addr(0x11).String(), Token: h.batch.Token(uint32(i)), Issuer: h.issuerAddress(), IssuerName: "Tideline Footwear",
		Size: uint32(len(h.items)), Leaf: h.leaves[i], Proof: h.tree.Proof(i),
	}, true, nil
}

func (h *house) Status(ctx context.Context, token provenance.TokenID) (scanner.TokenStatus, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if s := h.states[token]; s != nil {
		return *s, nil
	}
	return scanner.TokenStatus{}, nil
}

func (h *house) Versions(_ context.Context, token provenance.TokenID, _ provenance.Hash) ([]provenance.Version, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.versions[token], nil
}

func (h *house) Get(_ context.Context, hash provenance.Hash) ([]byte, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if doc := h.docs[hash]; doc != nil {
		return doc, nil
	}
	return nil, scanner.ErrNoPassport
}

type passportSource struct{ *house }

func (p passportSource) Passport(ctx context.Context, hash provenance.Hash) ([]byte, error) {
	doc, err := p.Get(ctx, hash)
	if err != nil {
		return nil, web.ErrNotFound
	}
	return doc, nil
}

func (h *house) Token(_ context.Context, id provenance.TokenID) (web.Token, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	i := int(id.Index())
	if id.Batch() != h.batch || i >= len(h.items) {
		return web.Token{}, web.ErrNotFound
	}
	return web.Token{ID: id, Item: h.items[i], Passport: h.leaves[i].Passport}, nil
}

func (h *house) Pack(_ context.Context, e provenance.Evidence, _ provenance.Verdict) (scanner.Pack, error) {
	return scanner.NewPack(e, h.clock()).Sign(signer{h.issuer}, "house")
}

type signer struct{ key *ecdsa.PrivateKey }

func (s signer) Address() provenance.Address {
	return provenance.Address(crypto.PubkeyToAddress(s.key.PublicKey))
}

func (s signer) SignText(text string) ([]byte, error) {
	sig, err := crypto.Sign(accounts.TextHash([]byte(text)), s.key)
	if err == nil {
		sig[64] += 27
	}
	return sig, err
}

func (s signer) sign(t *testing.T, text string) string {
	t.Helper()
	sig, err := s.SignText(text)
	if err != nil {
		t.Fatal(err)
	}
	return "0x" + hex.EncodeToString(sig)
}

func (h *house) Claim(_ context.Context, c web.Claim) (web.Claimed, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	i := slices.Index(h.items, c.Item)
	if i < 0 {
		return web.Claimed{}, web.ErrNotFound
	}
	key, err := claimKey(c.Code, c.Item)
	if err != nil || key != h.leaves[i].ClaimKey {
		return web.Claimed{}, &web.Problem{Code: "wrong_sealed_code", Detail: "The sealed code is not the one of this item."}
	}
	s := h.state(i)
	if s.Claimed && s.Owner != c.Owner {
		return web.Claimed{}, &web.Problem{Code: "already_claimed", Detail: "Somebody claimed this item before."}
	}
	s.Claimed, s.Owner = true, c.Owner
	return web.Claimed{Item: c.Item, Token: h.batch.Token(uint32(i)), Owner: c.Owner, Tx: "0x" + strings.Repeat("c", 64), Block: 8}, nil
}

// Credentials.

func (h *house) Check(_ context.Context, token string) (web.Principal, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	p, ok := h.tokens[token]
	if !ok {
		return web.Principal{}, web.ErrUnauthorized
	}
	return p, nil
}

func (h *house) Issue(_ context.Context, p web.Principal, note string) (web.Credential, string, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	p.ID = fmt.Sprint("issued-", len(h.creds))
	c, token := web.Credential{Principal: p, Note: note, Created: h.now}, "token-"+p.ID
	h.creds, h.tokens[token] = append(h.creds, c), p
	return c, token, nil
}

func (h *house) List(context.Context) ([]web.Credential, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.creds), nil
}

func (h *house) Revoke(_ context.Context, id string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	i := slices.IndexFunc(h.creds, func(c web.Credential) bool { return c.ID == id })
	if i < 0 {
		return web.ErrNotFound
	}
	h.creds = slices.Delete(h.creds, i, i+1)
	delete(h.tokens, "token-"+id)
	return nil
}

// The house itself.

func (h *house) Recall(_ context.Context, _ web.Principal, r web.Recall) (web.Recalled, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	i := slices.Index(h.items, r.Item)
	if i < 0 {
		return web.Recalled{}, web.ErrNotFound
	}
	h.state(i).Recalled = true
	return web.Recalled{Recall: r, Tx: "0x" + strings.Repeat("d", 64), Block: 9}, nil
}

// passportDesk does with the house's items what a contract would allow.
type passportDesk struct{ *house }

func (d passportDesk) Append(_ context.Context, _ web.Principal, n web.NewPassport) (web.AppendedPassports, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	i := slices.Index(d.items, n.Item)
	if i < 0 {
		return web.AppendedPassports{}, web.ErrNotFound
	}
	doc, err := provenance.CanonicalJSON(n.Passport)
	if err != nil {
		return web.AppendedPassports{}, err
	}
	id, hash := d.batch.Token(uint32(i)), provenance.Sum(doc)
	state := d.state(i)
	head, err := provenance.NextVersionHead(id, state.VersionHead, hash)
	if err != nil {
		return web.AppendedPassports{}, err
	}
	if d.versions == nil {
		d.versions = map[provenance.TokenID][]provenance.Version{}
	}
	state.VersionHead, d.docs[hash] = head, doc
	d.versions[id] = append(d.versions[id], provenance.Version{Number: provenance.VersionNumber(head), Passport: hash, Head: head, Time: d.now})
	return web.AppendedPassports{Item: n.Item, Appended: 1}, nil
}

func (d passportDesk) recovery(item string, do func(*scanner.TokenStatus) error) (web.RecoveryState, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	i := slices.Index(d.items, item)
	if i < 0 {
		return web.RecoveryState{}, web.ErrNotFound
	}
	state := d.state(i)
	if err := do(state); err != nil {
		return web.RecoveryState{}, err
	}
	return web.RecoveryState{Item: item, Token: d.batch.Token(uint32(i)), Owner: state.Owner, Recovery: state.Recovery}, nil
}

func (d passportDesk) ProposeRecovery(_ context.Context, _ web.Principal, item string, to provenance.Address) (web.RecoveryState, error) {
	return d.recovery(item, func(s *scanner.TokenStatus) error {
		s.Recovery = &provenance.Recovery{To: to, EndsAt: d.now.AddDate(0, 0, 14)}
		return nil
	})
}

func (d passportDesk) VetoRecovery(_ context.Context, _ web.Principal, item string) (web.RecoveryState, error) {
	return d.recovery(item, func(s *scanner.TokenStatus) error {
		if s.Recovery == nil {
			return &web.Problem{Code: "no_recovery", Status: 409, Detail: "No recovery is proposed."}
		}
		s.Recovery = nil
		return nil
	})
}

func (d passportDesk) ExecuteRecovery(_ context.Context, item string) (web.RecoveryState, error) {
	return d.recovery(item, func(s *scanner.TokenStatus) error {
		if s.Recovery == nil || d.now.Before(s.Recovery.EndsAt) {
			return &web.Problem{Code: "recovery_open", Status: 409, Detail: "The holder can still refuse."}
		}
		s.Owner, s.Recovery = s.Recovery.To, nil
		return nil
	})
}

func (h *house) Fsck(context.Context) (web.Report, error) {
	return web.Report{OK: true, Checks: []web.Check{{Name: "one token an item", OK: true, Count: len(h.items)}}}, nil
}

func (h *house) Ready(context.Context) error {
	if h.down != "" {
		return fmt.Errorf("%s is down", h.down)
	}
	return nil
}

// Watch implements web.Watcher.
func (h *house) Watch(ctx context.Context) <-chan struct{} {
	wake := make(chan struct{}, 1)
	h.mu.Lock()
	defer h.mu.Unlock()
	h.watch = append(h.watch, wake)
	return wake
}

func (h *house) changed() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, wake := range h.watch {
		select {
		case wake <- struct{}{}:
		default:
		}
	}
}

type houseStatus struct{ *house }

type logBuffer struct {
	mu sync.Mutex
	b  strings.Builder
}

func (l *logBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *logBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// ask sends a request without a network.
func (h *house) ask(method, path string, body io.Reader, headers ...string) *http.Response {
	h.t.Helper()
	r, err := http.NewRequest(method, h.base+path, body)
	if err != nil {
		h.t.Fatal(err)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	resp, err := h.server.App().Test(r, -1)
	if err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() { resp.Body.Close() })
	return resp
}
