package messages_test

import (
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

var at = time.Date(2027, 3, 8, 9, 5, 0, 0, time.FixedZone("CET", 3600))

func english() *messages.Language { return messages.Default().All()[0] }

// other is a made-up language: it reads from right to left, has the plural
// forms of Arabic, a calendar of its own and translates one refusal.
func other(t *testing.T) *messages.Language {
	t.Helper()
	set, err := messages.NewSet(messages.English(), messages.Catalogue{
		Tag: language.Arabic, RightToLeft: true,
		Months:   [12]string{2: "Marz"},
		Calendar: func(t time.Time) (int, int, int) { return t.Year() - 621, 3, 17 },
		Texts:    map[string]string{"finding.delivered": "Delivré: %[2]s, %[1]s.", "finding.issued": "Issué: %s.", "violation.not_holder": "%[1]s pas, %[2]s"},
		Counted: map[string]messages.Plural{"finding.custody_unbroken": {
			Zero: "zéro %d", One: "uno %d", Two: "duo %d", Few: "paucos %d", Many: "multos %d", Other: "altros %d",
		}},
		Refusals: map[string]string{"%q is no party of %s.": "%[2]s ne conosce «%[1]s».", "No: %s": "Non: %s"},
	})
	if err != nil {
		t.Fatal(err)
	}
	return set.Match("ar")
}

func TestFindingsInEnglish(t *testing.T) {
	for want, f := range map[string]provenance.Finding{
		"Tideline issued this code and minted its passport.":                                                           {Code: provenance.FindingIssued, Args: provenance.FindingArgs{Party: "Tideline"}},
		"Quay recorded that it was delivered to a customer on 8 March 2027.":                                           {Code: provenance.FindingDelivered, Args: provenance.FindingArgs{Party: "Quay", Date: at}},
		"Quay recorded that it was destroyed on 8 March 2027; its owner on the chain, who is another, did not say so.": {Code: provenance.FindingNotByOwner, Args: provenance.FindingArgs{Party: "Quay", Date: at}},
		"Tideline, which issued it, recalled it.":                                                                      {Code: provenance.FindingRecalled, Args: provenance.FindingArgs{Party: "Tideline"}},
		"1 custody record, signed by the party that made it, begins its chain.": {
			Code: provenance.FindingCustodyUnbroken, Args: provenance.FindingArgs{Count: 1}},
		"2 custody records, each signed by the party that made it, follow one another without a gap.": {
			Code: provenance.FindingCustodyUnbroken, Args: provenance.FindingArgs{Count: 2}},
		"The maker added to its passport: this is version 3 after the first, and the earlier ones stay provable.": {
			Code: provenance.FindingPassportVersion, Args: provenance.FindingArgs{Version: 3}},
		"It is proposed to give it to another account, 0x0900000000000000000000000000000000000000, because its holder lost the key. " +
			"The holder can refuse; after 8 March 2027 08:05 UTC it can be carried out.": {
			Code: provenance.FindingRecovery, Args: provenance.FindingArgs{Account: provenance.Address{9}, Time: at}},
		"Its custody record is broken: record 2 of urn:x: A holds it, not B.": {
			Code: provenance.FindingCustodyBroken, Args: provenance.FindingArgs{Violation: &provenance.Violation{
				Code: provenance.CodeNotHolder, Subject: "urn:x", Record: 2, Args: provenance.ViolationArgs{Party: "B", Holder: "A"}}}},
		"Scans of this label were 304 km apart within two minutes: copies or photographs of it may be about. Anybody can make such scans, so they say nothing of the object in hand.": {
			Code: provenance.FindingImpossibleScans, Args: provenance.FindingArgs{Scans: &provenance.ImpossibleScans{Km: 304, Seconds: 59}}},
		"Scans of this label were 304 km apart within 23 minutes: copies or photographs of it may be about. Anybody can make such scans, so they say nothing of the object in hand.": {
			Code: provenance.FindingImpossibleScans, Args: provenance.FindingArgs{Scans: &provenance.ImpossibleScans{Km: 304, Seconds: 1380}}},
		"The custody ledger could not be reached, so it was not asked.": {
			Code: provenance.FindingUnreached, Args: provenance.FindingArgs{Source: "custody"}},
	} {
		if got := english().Finding(f); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// Every finding can be said with the arguments of its kind: no verb of fmt is
// left over, and none lacks its argument.
func TestEveryFindingIsSaid(t *testing.T) {
	args := provenance.FindingArgs{
		Party: "P", Account: provenance.Address{1}, Item: "I", Host: "H", Source: "order", Count: 7, Version: 2, Date: at, Time: at,
		Verb: provenance.Ship, Violation: &provenance.Violation{Code: provenance.CodeNoChain}, Scans: &provenance.ImpossibleScans{Km: 1000, Seconds: 3 * 3600},
	}
	for _, l := range append(messages.Default().All(), other(t)) {
		for code := range provenance.FindingKinds {
			text := l.Finding(provenance.Finding{Code: code, Args: args})
			if text == "" || strings.Contains(text, "%!") || strings.HasPrefix(text, "finding.") {
				t.Errorf("%s in %s: %q", code, l.Tag(), text)
			}
		}
	}
}

// What a rule says in English for logs is what the catalogue says of it.
func TestViolationsSayWhatTheirRulesSay(t *testing.T) {
	maker, carrier := provenance.Party{MSP: "M", Roles: []string{"maker"}}, provenance.Party{MSP: "C"}
	const item = "https://id.gs1.org/01/09521873002003/21/A"
	none := provenance.Custody{Subject: item}
	held := provenance.Custody{Subject: item, Phase: provenance.Held, Holder: "M"}
	transit, packed, gone := held, held, held
	transit.Phase, transit.Offered = provenance.InTransit, "R"
	packed.Phase, packed.Unit = provenance.Packed, "U"
	gone.Phase = provenance.Destroyed
	sold := held
	sold.Phase = provenance.Delivered
	for _, c := range []struct {
		from provenance.Custody
		move provenance.Move
	}{
		{none, provenance.Move{Verb: provenance.Ship, Party: maker}},
		{none, provenance.Move{Verb: provenance.Commission, Party: maker}},
		{none, provenance.Move{Verb: provenance.Commission, Party: carrier}},
		{held, provenance.Move{Verb: provenance.Commission, Party: maker}},
		{held, provenance.Move{Verb: provenance.Ship, Party: maker}},
		{held, provenance.Move{Verb: provenance.Ship, Party: carrier}},
		{held, provenance.Move{Verb: provenance.Receive, Party: carrier}},
		{held, provenance.Move{Verb: provenance.VoidShip, Party: maker}},
		{held, provenance.Move{Verb: provenance.Unpack, Party: maker, Unit: "V"}},
		{transit, provenance.Move{Verb: provenance.Receive, Party: carrier}},
		{transit, provenance.Move{Verb: provenance.Deliver, Party: maker}},
		{packed, provenance.Move{Verb: provenance.Ship, Party: maker}},
		{sold, provenance.Move{Verb: provenance.Receive, Party: carrier, Return: true}},
		{gone, provenance.Move{Verb: provenance.Ship, Party: maker}},
	} {
		_, err := c.from.Apply(c.move)
		var v *provenance.Violation
		if !errors.As(err, &v) {
			t.Fatalf("%+v: %v", c.move, err)
		}
		if got := english().Violation(*v); got != v.Detail {
			t.Errorf("%s: the catalogue says %q, the rule %q", v.Code, got, v.Detail)
		}
	}
}

func TestAnotherLanguage(t *testing.T) {
	l := other(t)
	if l.Dir() != "rtl" || l.Tag() != "ar" || english().Dir() != "ltr" {
		t.Errorf("%s, %s", l.Dir(), l.Tag())
	}
	const begin, end = "\u2068", "\u2069" // values stand apart from the sentence's direction
	if got := l.Finding(provenance.Finding{Code: provenance.FindingIssued, Args: provenance.FindingArgs{Party: "Tideline"}}); got != "Issué: "+begin+"Tideline"+end+"." {
		t.Errorf("%q", got)
	}
	if got := l.Finding(provenance.Finding{Code: provenance.FindingDelivered, Args: provenance.FindingArgs{Date: at}}); !strings.Contains(got, "Marz") || strings.Contains(got, "2027") {
		t.Errorf("a date of another calendar: %q", got)
	}
	for n, want := range map[int]string{0: "zéro", 1: "uno", 2: "duo", 3: "paucos", 11: "multos", 100: "altros"} {
		if got := l.Finding(provenance.Finding{Code: provenance.FindingCustodyUnbroken, Args: provenance.FindingArgs{Count: n}}); !strings.HasPrefix(got, want) {
			t.Errorf("%d records: %q, want %s", n, got, want)
		}
	}
	if got := l.Finding(provenance.Finding{Code: provenance.FindingStolen, Args: provenance.FindingArgs{Party: "Ann"}}); got != "\u2068Ann\u2069, its owner on the chain, reported it stolen." {
		t.Errorf("what it lacks is said in English, not as %q", got)
	}
}

func TestRefusals(t *testing.T) {
	inner := refusal.New("x", "%q is no party of %s.", "Nobody", "the channel")
	until := refusal.New("late", "Until %s.", at)
	for _, c := range []struct {
		l    *messages.Language
		r    *refusal.Refusal
		want string
	}{
		{english(), inner, `"Nobody" is no party of the channel.`},
		{english(), refusal.New("y", "No: %s", inner), `No: "Nobody" is no party of the channel.`},
		{english(), until, "Until 8 March 2027 08:05 UTC."},
		{other(t), refusal.New("y", "No: %s", inner), "Non: \u2068the channel\u2069 ne conosce «\u2068Nobody\u2069»."},
		{english(), refusal.New("late", "Until %s.", refusal.Time(at)), "Until 2027-03-08 08:05:00 UTC."},
		{other(t), refusal.New("late", "No: %s", refusal.Time(at)), "Non: ١٧ Marz ١٤٠٦ ٠٨:٠٥ UTC"},
		{other(t), refusal.New("z", "At most %d.", 3), "At most 3."},
	} {
		if got := c.l.Refusal(c.r); got != c.want {
			t.Errorf("%s: %q, want %q", c.l.Tag(), got, c.want)
		}
	}
}

func TestFormats(t *testing.T) {
	l := english()
	for want, got := range map[string]string{
		"8 March 2027": l.Day(at), "8 Mar 2027, 08:05 UTC": l.Clock(at), "8 March 2027 08:05 UTC": l.Time(at), "23456": l.Plain(uint64(23456)),
		"2.5 %": l.Percent(250), "0.25 %": l.Percent(25), "100 %": l.Percent(10000), "33.3 %": l.Share(0.333),
		"1 day": l.Span(24 * 3600), "2 days": l.Span(48 * 3600), "25 hours": l.Span(25 * 3600), "1 minute": l.Span(60), "61 seconds": l.Span(61),
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestMatch(t *testing.T) {
	set := messages.Default()
	for accept, want := range map[string]string{"": "en", "xx": "en", "en-GB, fr": "en", "\x00": "en"} {
		if got := set.Match(accept).Tag(); got != want {
			t.Errorf("%q gets %s", accept, got)
		}
	}
	if _, err := english().Text("no.such.key"); err == nil {
		t.Error("a hole in a page is no error")
	}
	if got := english().Word("status.", "sold"); got != "sold" {
		t.Errorf("an unknown code is said as %q", got)
	}
	if got := english().Title("what_is_this", ""); got != "What is this." {
		t.Errorf("an unknown problem is called %q", got)
	}
}

func TestOneLanguageManyReaders(t *testing.T) {
	var all sync.WaitGroup
	for n := range 8 {
		all.Go(func() {
			for range 200 {
				if got := english().Span(uint32(n+2) * 3600); !strings.HasSuffix(got, " hours") {
					t.Errorf("%q", got)
				}
			}
		})
	}
	all.Wait()
}
