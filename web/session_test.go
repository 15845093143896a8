package web

import (
	"testing"
	"time"
)

func FuzzSession(f *testing.F) {
	clock := func() time.Time { return time.Unix(1e9, 0) }
	seal, err := newSealer([32]byte{7}, rand0{}, clock)
	if err != nil {
		f.Fatal(err)
	}
	good, err := seal.close("token")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add("")
	f.Add("AAAA")
	f.Fuzz(func(t *testing.T, cookie string) {
		if token, ok := seal.open(cookie); ok && token != "token" {
			t.Errorf("%q opens as %q", cookie, token)
		}
	})
}

// rand0 is a source without randomness, for tests that need the same bytes.
type rand0 struct{}

func (rand0) Read(p []byte) (int, error) { return len(p), nil }

func FuzzBearer(f *testing.F) {
	f.Add("Bearer abc")
	f.Add("basic abc")
	f.Add("")
	f.Fuzz(func(t *testing.T, header string) {
		token, given := bearer(header)
		if !given && token != "" || given != (header != "") {
			t.Errorf("%q gives %q, %v", header, token, given)
		}
	})
}
