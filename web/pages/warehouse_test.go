package pages_test

import (
	"net/http"
	"net/url"
	"testing"

	"github.com/waymark/waymark/provenance"
)

func TestTheWarehouse(t *testing.T) {
	s := open(t)
	packed, other, apart := s.item(t), s.item(t), s.item(t)
	sscc := s.shipped(t, packed, other)
	carrier, shop := s.visitor(t, s.carrier.Token), s.visitor(t, s.retailer.Token)
	form := url.Values{"verb": {"receiving"}, "key": {"page-1"}, "codes": {sscc + "\r\n\r\n" + printed(apart) + "\r\nrubbish\r\n" + sscc}}
	carrier.form("/warehouse", form).is(t, http.StatusOK, "1 of 3 recorded", "(00)"+sscc, "Recorded", "Refused", "Not read", "rubbish")

	// The same page posted again says the same and records nothing.
	before := s.steps(t, sscc)
	carrier.form("/warehouse", form).is(t, http.StatusOK, "1 of 3 recorded")
	if after := s.steps(t, sscc); after != before {
		t.Errorf("posting again made %d records more", after-before)
	}
	form.Set("codes", sscc)
	carrier.form("/warehouse", form).is(t, http.StatusUnprocessableEntity, "posted before")

	carrier.form("/warehouse", url.Values{"verb": {"shipping"}, "key": {"page-2"}, "codes": {sscc}, "to": {"https://id.gs1.org/417/9521876000013"}}).is(t, http.StatusOK, "All 1 recorded")
	carrier.form("/warehouse", url.Values{"verb": {"receiving"}, "codes": {" "}}).is(t, http.StatusUnprocessableEntity, "Scan or type a code first")
	for _, fields := range []url.Values{
		{"verb": {"receiving"}, "codes": {sscc}},
		{"verb": {"unpacking"}, "unit": {"(00)" + sscc}, "codes": {packed}},
		{"verb": {"retail_selling"}, "codes": {packed}},
	} {
		shop.form("/warehouse", fields).is(t, http.StatusOK, "All 1 recorded")
	}
	if now := s.scan(t, packed).Evidence.Custody.Custody.Phase; now != provenance.Delivered {
		t.Errorf("the item is %s", now)
	}
}

// steps is how many records a unit has.
func (s *shop) steps(t *testing.T, sscc string) int {
	t.Helper()
	unit, err := s.Custody.Unit(t.Context(), unitURI(sscc))
	if err != nil {
		t.Fatal(err)
	}
	return len(unit.Steps)
}
