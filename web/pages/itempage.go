package pages

import (
	"slices"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/passport"
)

// itemPage is the data of an item's page.
type itemPage struct {
	web.ScanAnswer
	GTIN, Serial string
	Self         string // the page's own path and query
	Pack         string // where the evidence pack is made
	Record       string // yes, no, none, unchecked: is the record valid
	Object       string // shown, used, no: was something shown that a copier cannot have
	Passport     *passport.View
	Versions     []passportVersion // more than the first; nil if there is but that
	Path         []pathStep
	Now          *whereabouts
	Shown        app.ScanProof
	AskCode      bool // offer the form for the sealed code
	AskClaim     bool // offer the claim
	AskOwner     bool // offer the owner's signature
	Challenge    *scanner.Challenge
	Claimed      *app.Claimed
	Error        *web.Problem // what was wrong with what was typed
}

func (h items) page(c *fiber.Ctx, link gs1.Link, a web.ScanAnswer, shown app.ScanProof) itemPage {
	p := itemPage{
		ScanAnswer: a, GTIN: string(link.GTIN()), Serial: link.Serial(), Shown: shown,
		Self:   link.Path(),
		Pack:   "/api/v1/items/" + string(link.GTIN()) + strings.TrimPrefix(link.Path(), "/01/"+string(link.GTIN())+"/21"),
		Record: recordWord(a.Verdict), Object: objectWord(a.Verdict),
	}
	if shown.Order != "" {
		p.Self += "?order=" + shown.Order
	}
	e := a.Evidence
	if r := e.Registry; r != nil && r.Found {
		proven := e.Proof != nil && e.Proof.Valid && e.Proof.Kind == provenance.ProofSealedCode
		open := r.Bound && !r.Claimed && !r.Recalled && !r.Stolen
		p.AskClaim = open && proven && !r.Escrowed
		p.AskCode = open && !proven
		p.AskOwner = r.Bound && r.Claimed && !a.Verdict.Object
	}
	p.Versions = appendedVersions(e.Registry)
	if e.Passport != nil {
		p.Passport = h.passportOf(c, e.Passport)
	}
	if e.Custody != nil {
		var places map[string]string
		if p.Passport != nil {
			places = p.Passport.Places
		}
		names := h.names.get(c.UserContext())
		p.Path = steps(e.Custody.Steps, a.Item, names, places)
		p.Now = now(*e.Custody, names)
	}
	return p
}

func (h items) renderItem(c *fiber.Ctx, p itemPage) error {
	return h.render(c, "item", page{Title: "item.title", Data: p})
}

// passportOf reads the passport for the page. One that cannot be read is shown
// as its hash alone; the verdict has said what it says of it.
func (h items) passportOf(c *fiber.Ctx, found *provenance.Passport) *passport.View {
	doc, err := h.passports.Document(c.UserContext(), found.Hash)
	if err != nil {
		return &passport.View{Hash: found.Hash}
	}
	v := passport.Read(doc, h.server.Language(c))
	v.Hash = found.Hash
	return &v
}

// recordWord answers "is the record valid?" apart from everything else.
func recordWord(v messages.Verdict) string {
	switch {
	case v.Record:
		return "yes"
	case v.Standing == provenance.Unknown, v.Standing == provenance.Misread:
		return "none"
	case slices.ContainsFunc(v.Findings, func(f messages.Finding) bool { return f.AgainstRecord() }):
		return "no"
	}
	return "unchecked"
}

// objectWord answers "was it shown that this is the object?".
func objectWord(v messages.Verdict) string {
	if v.Object {
		return "shown"
	}
	for _, f := range v.Findings {
		switch f.Code {
		case provenance.FindingCodeWrong, provenance.FindingOwnerNot:
			return "wrong"
		case provenance.FindingCodeUsed:
			return "used"
		}
	}
	return "no"
}

// whereabouts is where an item is now.
type whereabouts struct {
	Phase  provenance.Phase
	Holder string // who answers for it
	To     string // in transit: who it is handed to
	Unit   string // the outermost unit that it is in
}

// Shape tells the sentences about whereabouts apart.
func (w whereabouts) Shape() string {
	shape := ""
	switch {
	case w.To != "":
		shape = ".to"
	case w.Phase == provenance.Held || w.Phase == provenance.Packed:
		shape = ".holder"
	}
	if w.Unit != "" {
		shape += ".unit"
	}
	return shape
}

// now reads an item's whereabouts from its custody; what is packed goes where
// its outermost unit goes.
func now(p provenance.Path, names map[string]string) *whereabouts {
	c := p.Custody
	if c.Seq == 0 {
		return nil
	}
	var unit string
	if p.Where != nil {
		c, unit = *p.Where, codeOf(p.Where.Subject)
	} else if c.Unit != "" {
		unit = codeOf(c.Unit)
	}
	return &whereabouts{c.Phase, orElse(names[c.Holder], c.Holder), orElse(names[c.Offered], c.Offered), unit}
}

// pathStep is one custody record in the words of a page.
type pathStep struct {
	Verb    provenance.Verb
	Who     string
	To      string // shipping: who it was handed to
	Unit    string // packing and unpacking: the unit, where it is another
	Self    bool   // the subject is the unit that was packed or unpacked
	Of      string // the subject, where it is a unit that the item was in
	Place   string
	Time    time.Time
	Entered time.Time
	Seq     uint64
	Hash    provenance.Hash
	Event   string
	Order   string
	Late    bool // an observation that came late
	Wrong   bool // its party declared it wrong
}

// steps puts the custody records about subject, and about the units that it
// was in, into words. names has the parties by MSP id, places the locations by
// GLN.
func steps(list []provenance.Step, subject string, names, places map[string]string) []pathStep {
	out := make([]pathStep, 0, len(list))
	for _, s := range list {
		r := s.Record
		p := pathStep{
			Verb: r.Verb, Who: orElse(s.Name, orElse(names[r.Party], r.Party)), To: orElse(names[r.To], r.To),
			Place: place(s.Place, places), Time: r.Time, Entered: r.Entered, Seq: r.Seq, Hash: s.Hash, Event: r.Event, Order: s.Order,
			Late: s.Late, Wrong: s.Wrong != nil,
		}
		if p.Self = r.Unit == r.Subject; r.Unit != "" && !p.Self {
			p.Unit = codeOf(r.Unit)
		}
		if r.Subject != subject {
			p.Of = codeOf(r.Subject)
		}
		out = append(out, p)
	}
	return out
}

// place is a location's name where one is known, or its number.
func place(uri string, places map[string]string) string {
	if uri == "" {
		return ""
	}
	link, err := gs1.ParseAny(uri)
	if err != nil || link.GLN() == "" {
		return uri
	}
	if name := places[string(link.GLN())]; name != "" {
		return name
	}
	return "GLN " + string(link.GLN())
}

func orElse(s, other string) string {
	if s != "" {
		return s
	}
	return other
}
