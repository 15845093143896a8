package pages

import (
	"strconv"
	"strings"

	"github.com/waymark/waymark/escrow"
)

// shareText spells hundredths of a percent as per cent: 250 is "2.5 %".
func shareText(bps uint16) string {
	text := strconv.Itoa(int(bps) / 100)
	if rest := bps % 100; rest != 0 {
		hundredths := "0" + strconv.Itoa(int(rest))
		text += "." + strings.TrimRight(hundredths[len(hundredths)-2:], "0")
	}
	return text + " %"
}

// span spells a number of seconds in the largest unit that it is a whole number
// of.
func (m messages) span(seconds uint32) (string, error) {
	for _, u := range []struct {
		seconds   uint32
		one, many string
	}{{24 * 3600, "span.day", "span.days"}, {3600, "span.hour", "span.hours"}, {60, "span.minute", "span.minutes"}} {
		if seconds == u.seconds {
			return m.text(u.one)
		}
		if seconds >= u.seconds && seconds%u.seconds == 0 {
			return m.text(u.many, seconds/u.seconds)
		}
	}
	return m.text("span.seconds", seconds)
}

// milestone is one share that is paid before the delivery, for a page.
type milestone struct {
	Name     escrow.Milestone
	Bps      uint16
	Amount   string
	Paid     bool
	Attested int
}

// Milestones are those of the order's terms.
func (p orderPage) Milestones() []milestone {
	var list []milestone
	for _, m := range escrow.Milestones() {
		if p.Terms.Share(m) == 0 || p.Terms.Amount == nil {
			continue
		}
		list = append(list, milestone{
			m, p.Terms.Share(m), escrow.ShareOf(p.Terms.Amount, p.Terms.Share(m)).String(), p.IsPaid(m), len(p.AttestationsOf(m)),
		})
	}
	return list
}
