package web_test

import (
	"encoding/json"
	"net/url"
	"strings"
	"testing"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/site/sitetest"
)

// TestAMisreadLabelIsAQuestionEverywhere: a label that was misread is asked about,
// on the page, in JSON, behind the resolver and by the API alike, and nobody is
// accused.
func TestAMisreadLabelIsAQuestionEverywhere(t *testing.T) {
	s := shared.Open(t)
	item := s.Items[0]
	before, serial, _ := strings.Cut(path(item), "/21/")
	swapped := serial[:3] + serial[4:5] + serial[3:4] + serial[5:]
	if swapped == serial {
		swapped = serial[:3] + "U" + serial[4:]
	}
	for name, label := range map[string]string{
		"in lower case":       before + "/21/" + strings.ToLower(serial),
		"transposed":          before + "/21/" + swapped,
		"a character missing": before + "/21/" + serial[1:],
		"escaped again":       before + "/21/" + url.PathEscape(url.PathEscape(serial[:4]+" "+serial[4:])),
		"with a lot":          before + "/10/LOT7/21/" + strings.ToLower(serial),
	} {
		t.Run(name, func(t *testing.T) {
			answer := sitetest.Decode[web.ScanAnswer](t, s.Ask(t, sitetest.Nobody, "GET", label, "", "Accept", asJSON), 200)
			if answer.Standing != provenance.Misread || answer.HeadlineCode != "did_you_mean" || len(answer.Evidence.Near) != 1 || answer.Evidence.Near[0] != item {
				t.Errorf("JSON: %s, near %q", answer.Standing, answer.Evidence.Near)
			}
			page := sitetest.Read(t, s.Ask(t, sitetest.Nobody, "GET", label, "", "Accept", asHTML))
			asks(t, page, item)
		})
	}
}

// asks checks that a page asks about an item, with a link, and accuses nobody.
func asks(t *testing.T, page, item string) {
	t.Helper()
	if !strings.Contains(page, `href="`+path(item)+`"`) || !strings.Contains(page, "Did you mean this one?") {
		t.Errorf("the page does not ask: %s", page)
	}
	for _, accusation := range []string{"never issued this code", "Do not buy", "verdict-suspect", "verdict-unknown"} {
		if strings.Contains(page, accusation) {
			t.Errorf("the page says %q", accusation)
		}
	}
}

// TestALabelThatCannotBeReadIsAQuestion, too, where an issued one is near.
func TestALabelThatCannotBeReadIsAQuestion(t *testing.T) {
	s := shared.Open(t)
	item := s.Items[0]
	before, serial, _ := strings.Cut(path(item), "/21/")
	digit := string('0' + ('9' - before[len(before)-1])) // another one: of 0 to 9 none is its own
	wrong := before[:len(before)-1] + digit + "/21/" + serial
	full := strings.Map(func(r rune) rune { return r + '０' - '0' }, serial)
	ask := func(path, accept string) sitetest.Problem {
		t.Helper()
		p := sitetest.Refused(t, s.Ask(t, sitetest.Nobody, "GET", path, "", "Accept", accept), 400, app.DidYouMean)
		return p
	}
	for _, path := range []string{
		wrong, before + "/21/" + url.PathEscape(full),
		"/api/v1/labels?text=" + url.QueryEscape(wrong), "/api/v1/labels?text=" + url.QueryEscape("01"+before[4:]+"21"+serial+"10LOT"),
		"/api/v1/items" + strings.Replace(strings.TrimPrefix(wrong, "/01"), "/21/", "/", 1),
	} {
		if p := ask(path, asJSON); !strings.Contains(p.Detail, item) {
			t.Errorf("%s: %+v", path, p)
		}
		if !strings.HasPrefix(path, "/api/") {
			asks(t, sitetest.Read(t, s.Ask(t, sitetest.Nobody, "GET", path, "", "Accept", asHTML)), item)
		}
	}
	typed := s.Ask(t, sitetest.Nobody, "GET", "/?code="+url.QueryEscape("https://example.com"+wrong), "", "Accept", asHTML)
	asks(t, sitetest.Read(t, typed), item)
	// What is near nothing is refused as before.
	sitetest.Refused(t, s.Ask(t, sitetest.Nobody, "GET", before[:len(before)-1]+digit+"/21/0000000000000000", "", "Accept", asJSON), 400, "bad_check_digit")
	var far web.ScanAnswer
	if err := json.Unmarshal([]byte(sitetest.Read(t, s.Ask(t, sitetest.Nobody, "GET", before+"/21/0000000000000000", "", "Accept", asJSON))), &far); err != nil || far.Standing != provenance.Unknown {
		t.Errorf("far from everything: %s, %v", far.Standing, err)
	}
}
