package linkstore_test

import (
	"errors"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/linkstore"
	"github.com/waymark/waymark/internal/store/storetest"
	"github.com/waymark/waymark/provenance/gs1"
)

func link(t *testing.T, path string) gs1.Link {
	t.Helper()
	l, err := gs1.Parse("https://id.example" + path)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

var (
	page   = linkstore.Target{LinkType: linkstore.DefaultLink, Href: "https://maker.example/rice", Title: "Rice", Media: "text/html", Languages: []string{"en"}}
	manual = linkstore.Target{LinkType: linkstore.Vocabulary + "instructions", Href: "https://maker.example/m.pdf", Title: "Manual", Context: []string{"GB"}, KeepQuery: true}
)

func TestStore(t *testing.T) {
	path := filepath.Join(t.TempDir(), "main.db")
	db := storetest.OpenFile(t, path)
	s, ctx := linkstore.New(db), t.Context()
	product, lot := link(t, "/01/09506000134352"), link(t, "/01/09506000134352/10/A%2FB?17=271231")
	if got, err := s.Links(ctx, product); len(got) != 0 || err != nil {
		t.Fatalf("at the beginning %v, %v", got, err)
	}
	want := []linkstore.Target{page, manual}
	for range 2 { // twice is once
		if _, err := s.Replace(ctx, product, want, nil); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Replace(ctx, lot, want[:1], nil); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	s = linkstore.New(storetest.OpenFile(t, path))
	if got, err := s.Links(ctx, product); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("after a restart %v, %v", got, err)
	}
	if got, _ := s.Links(ctx, link(t, "/01/09506000134352/10/A%2FB")); len(got) != 1 {
		t.Errorf("attributes are part of the identity: %v", got)
	}
	all := func(gs1.Link) bool { return true }
	first, err := s.List(ctx, "", 1, all)
	if err != nil || len(first) != 1 || first[0].ID.Path() != product.Path() {
		t.Fatalf("first page %v, %v", first, err)
	}
	rest, err := s.List(ctx, first[0].ID.Path(), 10, all)
	if err != nil || len(rest) != 1 || rest[0].ID.Path() != "/01/09506000134352/10/A%2FB" {
		t.Errorf("second page %v, %v", rest, err)
	}
	if none, _ := s.List(ctx, "", 10, func(gs1.Link) bool { return false }); len(none) != 0 {
		t.Errorf("of nobody %v", none)
	}
	if _, err := s.Replace(ctx, product, nil, nil); err != nil {
		t.Fatal(err)
	}
	if got, _ := s.Links(ctx, product); len(got) != 0 {
		t.Errorf("removed links stay: %v", got)
	}
}

// TestSeen: who had seen other links changes nothing; the same change again is none.
func TestSeen(t *testing.T) {
	s, ctx := linkstore.New(storetest.Open(t)), t.Context()
	id, none := link(t, "/414/4012345000009"), ""
	e, err := s.Replace(ctx, id, []linkstore.Target{page}, &none)
	if err != nil || e.Version == "" {
		t.Fatalf("%+v, %v", e, err)
	}
	if _, err := s.Replace(ctx, id, []linkstore.Target{page}, &none); err != nil {
		t.Errorf("the same request again: %v", err)
	}
	if _, err := s.Replace(ctx, id, []linkstore.Target{manual}, &none); !errors.Is(err, linkstore.ErrChanged) {
		t.Errorf("a change over another's: %v", err)
	}
	if got, _ := s.Entry(ctx, id); len(got.Targets) != 1 || got.Version != e.Version {
		t.Errorf("it changed something: %+v", got)
	}
	if _, err := s.Replace(ctx, id, []linkstore.Target{manual}, &e.Version); err != nil {
		t.Error(err)
	}
}

func TestRefused(t *testing.T) {
	s, ctx := linkstore.New(storetest.Open(t)), t.Context()
	odd := page
	odd.LinkType = linkstore.Vocabulary + "pipp"
	own := page
	own.LinkType = "https://maker.example/terms/spare"
	id := link(t, "/01/09506000134352")
	for name, tt := range map[string]struct {
		targets []linkstore.Target
		want    string
	}{
		"no type of GS1's": {[]linkstore.Target{page, odd}, "link 2: https://ref.gs1.org/voc/pipp is no link type"},
		"twice":            {[]linkstore.Target{page, page}, "link 2"},
		"own vocabulary":   {[]linkstore.Target{own}, ""},
	} {
		_, err := s.Replace(ctx, id, tt.targets, nil)
		var refused *linkstore.Refused
		if tt.want == "" && err != nil || tt.want != "" && (!errors.As(err, &refused) || !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
