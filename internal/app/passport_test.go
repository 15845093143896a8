package app_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/examples"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/internal/store"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/api"
)

// laterPassport is the example's shared passport with one more statement.
func laterPassport(t *testing.T, note string) json.RawMessage {
	t.Helper()
	text, err := examples.Files.ReadFile("skerry-2.passport.json")
	if err != nil {
		t.Fatal(err)
	}
	var doc map[string]any
	if err := json.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	doc["gs1:productDescription"] = note
	text, err = json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func (s *shop) post(c client.Client, path string, body, out any) error {
	return c.Call(s.t.Context(), http.MethodPost, path, "", body, out)
}

func (s *shop) mustPost(c client.Client, path string, body, out any) {
	s.t.Helper()
	if err := s.post(c, path, body, out); err != nil {
		s.t.Fatal(err)
	}
}

// refusedWith checks that a call was refused for the reason with the code.
func (s *shop) refusedWith(err error, code string) {
	s.t.Helper()
	var p *client.Problem
	if !errors.As(err, &p) || p.Code() != code {
		s.t.Errorf("got %v, want %s", err, code)
	}
}

func (s *shop) scan(item string) web.ScanAnswer {
	s.t.Helper()
	a, err := s.admin.With("").Scan(s.t.Context(), item, "")
	if err != nil {
		s.t.Fatal(err)
	}
	return a
}

// sound runs fsck, which must find nothing, or the fault.
func (s *shop) sound(fault string) {
	s.t.Helper()
	r, err := s.Fsck.Run(s.t.Context())
	if err != nil {
		s.t.Fatal(err)
	}
	i := slices.IndexFunc(r.Checks, func(c app.Check) bool { return !c.OK })
	if r.OK != (fault == "") || i >= 0 && !strings.Contains(r.Checks[i].Detail, fault) {
		s.t.Errorf("fsck: %+v, want the fault %q", r, fault)
	}
}

// TestPassportVersions appends to one item, then to its whole batch, and
// follows it to the scan, the token's metadata and fsck.
func TestPassportVersions(t *testing.T) {
	t.Parallel()
	s := openShop(t, 3)
	first := s.scan(s.items[0]).Evidence
	if first.Passport == nil || first.Passport.Version != 0 || len(first.Registry.Versions) != 0 {
		t.Fatalf("before: %+v", first.Passport)
	}
	note := laterPassport(t, "The laces were changed.")
	var out app.AppendedPassports
	s.mustPost(s.maker, "/api/v1/passports", app.NewPassport{Item: s.items[0], Passport: note}, &out)
	if out.Appended != 1 || out.Unchanged != 0 || len(out.Tx) != 1 {
		t.Errorf("one item: %+v", out)
	}
	batch, _, _, err := s.BatchStore().Find(t.Context(), s.items[0])
	if err != nil {
		t.Fatal(err)
	}
	for round, want := range []int{2, 0} {
		out = app.AppendedPassports{}
		s.mustPost(s.maker, "/api/v1/passports", app.NewPassport{Batch: batch.Key, Passport: note}, &out)
		if out.Appended != want || out.Unchanged != 3-want {
			t.Errorf("the batch, round %d: %+v", round, out)
		}
	}
	s.mustPost(s.maker, "/api/v1/passports", app.NewPassport{Item: s.items[0], Passport: laterPassport(t, "The sole was changed.")}, &out)

	a := s.scan(s.items[0])
	r, p := a.Evidence.Registry, a.Evidence.Passport
	if a.Standing != provenance.Consistent || p == nil || p.Version != 2 || !p.Bound || r.Leaf.Passport != first.Passport.Hash {
		t.Fatalf("after: %s, %+v, %+v", a.Standing, p, a.Findings)
	}
	if err := provenance.VerifyVersions(r.Token, r.VersionHead, r.Versions); err != nil {
		t.Error(err)
	}
	for _, hash := range []provenance.Hash{r.Leaf.Passport, r.Versions[0].Passport, r.Versions[1].Passport} {
		doc, err := s.BatchStore().Passport(t.Context(), hash)
		if err != nil || provenance.Sum(doc) != hash {
			t.Errorf("document %s: %v", hash, err)
		}
	}
	token, err := s.Passports.Token(t.Context(), r.Token)
	if err != nil || token.Passport != p.Hash {
		t.Errorf("metadata: %+v, %v", token, err)
	}
	s.sound("")

	s.refusedWith(s.post(s.maker, "/api/v1/passports", app.NewPassport{Item: s.items[0], Passport: json.RawMessage(`{}`)}, nil), "invalid_passport")
	s.refusedWith(s.post(s.maker, "/api/v1/passports", app.NewPassport{Batch: "none", Passport: note}, nil), "not_found")

	err = s.DB().Update(t.Context(), func(tx store.Tx) error { return tx.Delete("minting/revisions", p.Hash[:]) })
	if err != nil {
		t.Fatal(err)
	}
	s.sound("document is lost")
}

// TestRecovery loses the key of a claimed item: the holder refuses once, is
// silent for half a year, and the item goes to the new account.
func TestRecovery(t *testing.T) {
	t.Parallel()
	s := openShop(t, 2)
	item, fresh := s.items[0], provenance.Address{0x77, 1}
	path := func(step string) string { return "/api/v1/recoveries/" + step }
	proposal, body := api.ProposalBody{Item: item, To: fresh.String(), Reason: "The holder lost the key."}, api.RecoveryBody{Item: item}

	s.refusedWith(s.post(s.maker, path("propose"), proposal, nil), "not_recoverable") // it is the maker's own
	s.mustPost(s.admin.With(""), client.ItemPath(item)+"/claim",
		api.ClaimBody{Code: s.SealedCode(item), Owner: s.account.String()}, &app.Claimed{})
	s.refusedWith(s.post(s.buyer, path("veto"), body, nil), "no_recovery")
	s.refusedWith(s.post(s.buyer, path("execute"), body, nil), "no_recovery")

	var state app.RecoveryState
	for range 2 { // the second finds the first
		state = app.RecoveryState{}
		s.mustPost(s.maker, path("propose"), proposal, &state)
		if state.Recovery == nil || state.Recovery.To != fresh || state.Owner != s.account {
			t.Fatalf("proposed: %+v", state)
		}
	}
	s.refusedWith(s.post(s.maker, path("propose"), api.ProposalBody{Item: item, To: provenance.Address{9}.String(), Reason: "Another one."}, nil), "recovery_pending")
	s.refusedWith(s.post(s.buyer, path("execute"), body, nil), "recovery_open")
	if a := s.scan(item); a.Evidence.Registry.Recovery == nil || !slices.ContainsFunc(a.Findings, func(f messages.Finding) bool { return f.Code == provenance.FindingRecovery }) {
		t.Errorf("a scan meanwhile: %+v", a.Findings)
	}
	s.sound("")
	state = app.RecoveryState{}
	s.mustPost(s.buyer, path("veto"), body, &state)
	if state.Recovery != nil || state.Owner != s.account {
		t.Errorf("refused: %+v", state)
	}

	s.refusedWith(s.post(s.maker, path("propose"), proposal, nil), "not_recoverable") // it was refused a short time ago
	wait := func(days int) {
		t.Helper()
		if err := s.Chain().AdvanceTime(time.Duration(days) * 24 * time.Hour); err != nil {
			t.Fatal(err)
		}
	}
	wait(91)
	s.mustPost(s.maker, path("propose"), proposal, &state)
	wait(179)
	s.refusedWith(s.post(s.merchant, path("execute"), body, nil), "recovery_open")
	wait(2)
	state = app.RecoveryState{}
	s.mustPost(s.merchant, "/api/v1/recoveries/execute", body, &state)
	if state.Owner != fresh || state.Recovery != nil {
		t.Errorf("carried out: %+v", state)
	}
	if a := s.scan(item); a.Evidence.Registry.Owner != fresh || a.Evidence.Registry.Recovery != nil {
		t.Errorf("a scan afterwards: %+v", a.Evidence.Registry)
	}
	s.sound("")
}
