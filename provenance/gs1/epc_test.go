package gs1

import (
	"errors"
	"testing"
)

func TestEPCVectors(t *testing.T) {
	var vectors []struct {
		URN, ID string
		Prefix  int
		OneWay  bool
		failure
	}
	golden(t, "epc.json", &vectors)
	for _, v := range vectors {
		t.Run(v.URN, func(t *testing.T) {
			l, err := FromEPC(v.URN)
			if v.Rule != "" {
				checkFailure(t, err, v.failure)
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if l.ID() != v.ID {
				t.Errorf("got %s, want %s", l.ID(), v.ID)
			}
			if err := l.Validate(); err != nil {
				t.Errorf("the link is not valid: %v", err)
			}
			if v.OneWay {
				return
			}
			urn, err := ToEPC(l, v.Prefix)
			if err != nil || urn != v.URN {
				t.Errorf("back: %s, %v", urn, err)
			}
		})
	}
}

func TestToEPCLeavesOutAndRefuses(t *testing.T) {
	l, err := Parse("https://example.com/01/10614141073464/10/LOT/21/2017?17=261231")
	if err != nil {
		t.Fatal(err)
	}
	urn, err := ToEPC(l, 7)
	if err != nil || urn != "urn:epc:id:sgtin:0614141.107346.2017" {
		t.Errorf("%s, %v", urn, err)
	}
	for _, c := range []struct {
		uri    string
		prefix int
		rule   Rule
	}{
		{"https://example.com/01/10614141073464/22/2A/21/1", 7, RuleEPCScheme},
		{"https://example.com/8013/1987654Ad4X4bL5ttr2310c2K", 7, RuleEPCScheme},
		{"https://example.com/414/4012345000016/254/0", 7, RuleEPCScheme},
		{"https://example.com/01/10614141073464", 5, RulePrefixLength},
		{"https://example.com/01/10614141073464", 13, RulePrefixLength},
		{"https://example.com/8004/061414112345400", 15, RulePrefixLength},
		{"https://example.com/8004/0614x", 6, RulePrefixLength},
	} {
		l, err := Parse(c.uri)
		if err != nil {
			t.Fatal(err)
		}
		if urn, err := ToEPC(l, c.prefix); !errors.Is(err, &Error{Rule: c.rule}) {
			t.Errorf("%s: got %s, %v, want rule %s", c.uri, urn, err, c.rule)
		}
	}
}
