package credential_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/waymark/waymark/internal/credential"
	"github.com/waymark/waymark/internal/store/storetest"
)

func TestTokenLife(t *testing.T) {
	path := filepath.Join(t.TempDir(), "main.db")
	ctx := t.Context()
	s := credential.NewStore(storetest.OpenFile(t, path))
	made, token, err := s.Issue(ctx, credential.Credential{Party: "CarrierMSP", Role: "custodian", Note: "dock 4"}, time.Unix(1, 0))
	if err != nil {
		t.Fatal(err)
	}
	got, err := s.Check(ctx, token)
	if err != nil || got != made {
		t.Fatalf("Check = %+v, %v; want %+v", got, err, made)
	}
	secret := token[strings.LastIndex(token, ".")+1:]
	stored, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(stored, []byte(secret)) {
		t.Error("the store holds the secret")
	}
	flipped := token[:len(token)-2] + "A" + token[len(token)-1:]
	if token[len(token)-2] == 'A' {
		flipped = token[:len(token)-2] + "B" + token[len(token)-1:]
	}
	for _, wrong := range []string{"", "wm", token + "x", flipped, "wm.0000000000000000." + secret, "xx" + token[2:]} {
		if _, err := s.Check(ctx, wrong); !errors.Is(err, credential.ErrUnauthorized) {
			t.Errorf("Check(%q) = %v; want ErrUnauthorized", wrong, err)
		}
	}
	if list, err := s.List(ctx); err != nil || len(list) != 1 || list[0] != made {
		t.Errorf("List = %+v, %v", list, err)
	}
	if err := s.Revoke(ctx, made.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Check(ctx, token); !errors.Is(err, credential.ErrUnauthorized) {
		t.Errorf("a revoked token: %v", err)
	}
	if err := s.Revoke(ctx, made.ID); !errors.Is(err, credential.ErrNotFound) {
		t.Errorf("revoked twice: %v", err)
	}
}
