package provenance_test

import (
	"bytes"
	"encoding/json"
	"math"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/gowebpki/jcs"

	"github.com/waymark/waymark/provenance"
)

func TestCanonicalJSON(t *testing.T) {
	for in, want := range map[string]string{
		`{"b":1,"a":[true,null,"x"]}`: `{"a":[true,null,"x"],"b":1}`,
		`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001,-0,1e21,1e-7]}`: `{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0,1e+21,1e-7]}`,
		`{"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"}`:                                 `{"string":"€$\u000f\nA'B\"\\\\\"/"}`,
		`{"\u20ac":1,"\r":2,"\ud83d\ude02":3,"\ufb33":4,"1":5}`:                                      `{"\r":2,"1":5,"€":1,"😂":3,"` + "\ufb33" + `":4}`,
		` [ ] `: `[]`,
	} {
		got, err := provenance.CanonicalJSON([]byte(in))
		if err != nil || string(got) != want {
			t.Errorf("CanonicalJSON(%s)\n = %s, %v\nwant %s", in, got, err, want)
		}
	}
	for _, in := range []string{
		``, `{`, `{"a":1,"a":2}`, `1 2`, `{"a":1e400}`, `"\ud800"`, `"\ud800x"`, `"\udc00\ud800"`, "\"\xff\"", `{"a":}`, `[1,]`, `nul`,
	} {
		if got, err := provenance.CanonicalJSON([]byte(in)); err == nil {
			t.Errorf("CanonicalJSON(%s) = %s; want an error", in, got)
		}
	}
}

// An independent implementation of RFC 8785 prints the same numbers.
func TestCanonicalNumbersAgree(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		f := math.Float64frombits(r.Uint64())
		if math.IsNaN(f) || math.IsInf(f, 0) {
			continue
		}
		text := "[" + strconv.FormatFloat(f, 'e', -1, 64) + "]"
		want, err := jcs.Transform([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		got, err := provenance.CanonicalJSON([]byte(text))
		if err != nil || !bytes.Equal(got, want) {
			t.Fatalf("%s = %s, %v; want %s", text, got, err, want)
		}
	}
}

func FuzzCanonicalJSON(f *testing.F) {
	for _, s := range []string{`{"b":1,"a":[1.5e3,"\u20ac\ud83d\ude02"]}`, `[null,true,{"":{}}]`, `"\\u0041"`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		got, err := provenance.CanonicalJSON(text)
		if err != nil {
			return
		}
		again, err := provenance.CanonicalJSON(got)
		if err != nil || !bytes.Equal(got, again) {
			t.Fatalf("canonical form of %q is not stable: %q, then %q, %v", text, got, again, err)
		}
		if !json.Valid(got) {
			t.Fatalf("%q is no JSON", got)
		}
	})
}
