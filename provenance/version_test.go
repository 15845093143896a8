package provenance

import (
	"encoding/hex"
	"math"
	"testing"
)

// The line of a token with the id 0x00…01, made by another program.
const (
	headOne = "02e711df8364456d3d221907247d792a753e618d8e51275e662bb4d7072d0001"
)

func versionLine(t *testing.T, token TokenID, passports ...Hash) []Version {
	t.Helper()
	var at Hash
	var line []Version
	for i, p := range passports {
		head, err := NextVersionHead(token, at, p)
		if err != nil {
			t.Fatal(err)
		}
		line = append(line, Version{Number: uint16(i + 1), Passport: p, Head: head})
		at = head
	}
	return line
}

func TestVersionHead(t *testing.T) {
	token, passport := TokenID{31: 1}, Sum([]byte("passport"))
	head, err := NextVersionHead(token, Hash{}, passport)
	if err != nil || hex.EncodeToString(head[:]) != headOne || VersionNumber(head) != 1 {
		t.Errorf("the first head is %s, %v, want %s", head, err, headOne)
	}
	last := Hash{30: 0xff, 31: 0xff}
	if VersionNumber(last) != math.MaxUint16 {
		t.Fatal("the test's own head is not the last")
	}
	if _, err := NextVersionHead(token, last, passport); err == nil {
		t.Error("a version after the last possible one has a head")
	}
}

func TestVerifyVersions(t *testing.T) {
	token := TokenID{1}
	a, b, c := Hash{1}, Hash{2}, Hash{3}
	line := versionLine(t, token, a, b, c)
	head := line[2].Head
	for name, test := range map[string]struct {
		token TokenID
		head  Hash
		line  []Version
		ok    bool
	}{
		"the whole line":        {token, head, line, true},
		"none":                  {token, Hash{}, nil, true},
		"the newest is missing": {token, head, line[:2], false},
		"the oldest is missing": {token, head, line[1:], false},
		"one is missing":        {token, head, []Version{line[0], line[2]}, false},
		"all are missing":       {token, head, nil, false},
		"another passport":      {token, head, []Version{line[0], {2, c, line[1].Head, "", 0, line[1].Time}, line[2]}, false},
		"another order":         {token, head, []Version{line[1], line[0], line[2]}, false},
		"another token":         {TokenID{2}, head, line, false},
		"another number":        {token, line[0].Head, []Version{{2, a, line[0].Head, "", 0, line[0].Time}}, false},
		"another head":          {token, line[1].Head, line, false},
	} {
		if err := VerifyVersions(test.token, test.head, test.line); (err == nil) != test.ok {
			t.Errorf("%s: %v", name, err)
		}
	}
	i := Issuance{Leaf: Leaf{Passport: Hash{9}}}
	if hash, n := i.PassportInForce(); hash != (Hash{9}) || n != 0 {
		t.Errorf("in force without versions: %s, %d", hash, n)
	}
	i.Versions = line
	if hash, n := i.PassportInForce(); hash != c || n != 3 {
		t.Errorf("in force: %s, %d", hash, n)
	}
}
