package messages

import (
	"slices"
	"strings"
	"time"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// Verdict is a verdict as it is answered: the codes, and what they say.
type Verdict struct {
	Standing     provenance.Standing `json:"verdict"`
	Record       bool                `json:"recordValid"` // the record is valid: says nothing of the object in hand
	Object       bool                `json:"objectShown"` // something a copier cannot have was shown
	Headline     string              `json:"headline"`    // at most two sentences
	HeadlineCode string              `json:"headlineCode"`
	Action       string              `json:"action"` // the one thing to do
	ActionCode   string              `json:"actionCode"`
	Findings     []Finding           `json:"findings"` // those against first
}

// Finding is a finding with its sentence.
type Finding struct {
	provenance.Finding
	Text string `json:"text"`
}

// Verdict says a verdict.
func (l *Language) Verdict(v provenance.Verdict) Verdict {
	out := Verdict{
		Standing: v.Standing, Record: v.Record, Object: v.Object,
		Headline: l.headline(v), HeadlineCode: v.Headline,
		Action: l.say("action." + v.Action), ActionCode: v.Action,
		Findings: make([]Finding, len(v.Findings)),
	}
	for i, f := range v.Findings {
		out.Findings[i] = Finding{f, l.Finding(f)}
	}
	return out
}

func (l *Language) headline(v provenance.Verdict) string {
	if v.Headline == provenance.HeadlineAgainst {
		return l.printer.Sprintf("headline."+v.Headline, l.Finding(v.Findings[0]))
	}
	return l.say("headline." + v.Headline)
}

// Finding is the sentence of a finding.
func (l *Language) Finding(f provenance.Finding) string {
	key := "finding." + f.Code
	var args []any
	for _, a := range provenance.FindingKinds[f.Code].Args {
		switch v := a.Of(f.Args); a.Name {
		case "source": // has a sentence of its own: articles and genders differ
			key += "." + f.Args.Source
		case "verb": // what would undo the record is part of the sentence
			key += "." + string(f.Args.Verb)
		case "date":
			args = append(args, l.Day(f.Args.Date))
		case "scans":
			args = append(args, f.Args.Scans.Km, l.roughly(f.Args.Scans.Seconds))
		default:
			args = append(args, v)
		}
	}
	return l.say(key, args...)
}

// Violation is the clause of a broken rule, with the record that broke it
// where a replay found it; of a rule that has no sentence here, its Detail.
func (l *Language) Violation(v provenance.Violation) string {
	a := v.Args
	key := "violation." + v.Code
	if reason := key + "." + a.Reason; l.known[reason] {
		key = reason
	}
	if !l.known[key] {
		return v.Detail
	}
	clause := l.say(key, a.Party, a.Holder, a.Offered, a.Author, a.Unit, a.Event, a.Time, a.Newest)
	if v.Record > 0 {
		return l.printer.Sprintf("violation.record", l.Plain(v.Record), l.data(v.Subject), clause)
	}
	return clause
}

// Refusal is the sentence of a refusal, in English where this language has no
// translation of its format.
func (l *Language) Refusal(r *refusal.Refusal) string {
	if format, ok := l.catalogue.Refusals[r.Format]; ok {
		return l.printer.Sprintf(format, l.values(r.Args)...)
	}
	english := *r
	english.Args = slices.Clone(r.Args)
	for i, a := range r.Args {
		switch a.(type) {
		case *refusal.Refusal, time.Time:
			english.Args[i] = l.values(r.Args[i : i+1])[0]
		}
	}
	return english.Error()
}

// Title is what a problem's code means; own is what the problem itself says of
// it, if anything.
func (l *Language) Title(code, own string) string {
	switch {
	case l.known["problem."+code]:
		return l.say("problem." + code)
	case own != "":
		return own
	}
	words := strings.ReplaceAll(code, "_", " ")
	return strings.ToUpper(words[:min(1, len(words))]) + words[min(1, len(words)):] + "."
}
