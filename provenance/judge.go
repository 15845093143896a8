package provenance

import "cmp"

// Standing is what a scan can honestly say.
type Standing string

// The standings.
const (
	Verified   Standing = "verified"   // the record holds, and something a copier cannot have was shown
	Consistent Standing = "consistent" // the record holds; a copy of the label would look the same
	Suspect    Standing = "suspect"    // something speaks against it
	Unknown    Standing = "unknown"    // the maker never issued this code
	Unchecked  Standing = "unchecked"  // a source could not be reached
)

// Verdict is the answer to a scan.
type Verdict struct {
	Standing Standing  `json:"verdict"`
	Record   bool      `json:"recordValid"`  // the record is valid: says nothing of the object in hand
	Object   bool      `json:"objectShown"`  // something a copier cannot have was shown
	Headline string    `json:"headlineCode"` // one of the Headline… constants
	Action   string    `json:"actionCode"`   // the one thing to do: one of the Action… constants
	Findings []Finding `json:"findings"`     // those against first
}

// Headline codes, stable for programs and for translation.
const (
	HeadlineShown   = "object_shown"   // the record holds, and so does the object
	HeadlineRecord  = "record_valid"   // the record holds
	HeadlineAgainst = "speaks_against" // the first finding says what
	HeadlineUnknown = "never_issued"
	HeadlineUnasked = "not_checked"
)

// Action codes, stable for programs and for translation.
const (
	ActionNothing     = "nothing"
	ActionClaim       = "claim"        // so that nobody else can
	ActionSealedCode  = "sealed_code"  // enter it
	ActionAskSeller   = "ask_seller"   // where it came from
	ActionTryAgain    = "try_again"    // in a few minutes
	ActionAskMaker    = "ask_maker"    // with the evidence
	ActionTakeBack    = "take_back"    // to a shop
	ActionTellPolice  = "tell_police"  // or the owner
	ActionDispute     = "dispute"      // over the order
	ActionCheckTyping = "check_typing" // of the code or signature
	ActionNotAsNew    = "not_as_new"   // it has an owner
)

// Judge comes to the verdict on a scan. It is a pure function of the evidence.
//
// Anything against outweighs everything else, also when a source is missing:
// a bad finding does not become better by what was not asked. A missing
// source is never a pass.
func Judge(e Evidence) Verdict {
	j := judgement{e: e}
	j.label()
	j.registry()
	j.passport()
	j.custody()
	j.ownership()
	j.proof()
	j.order()
	j.scans()
	for _, source := range e.Missing {
		j.find(FindingUnreached, source, FindingArgs{Source: source})
	}
	return j.verdict()
}

type judgement struct {
	e                    Evidence
	against, pro, notes  []Finding
	shown                bool // something a copier cannot have was shown
	neverIssued, onChain bool
}

// find adds a finding; its code fixes its weight.
func (j *judgement) find(code, evidence string, args FindingArgs) {
	f := Finding{Code: code, Weight: FindingKinds[code].Weight, Args: args, Evidence: evidence}
	switch f.Weight {
	case Against:
		j.against = append(j.against, f)
	case For:
		j.pro = append(j.pro, f)
	default:
		j.notes = append(j.notes, f)
	}
}

func (j *judgement) label() {
	if l := j.e.Label; l.Host != "" && !l.Local {
		j.find(FindingOtherHost, l.Text, FindingArgs{Host: l.Host})
	}
}

func (j *judgement) registry() {
	r := j.e.Registry
	if r == nil {
		return
	}
	known := j.e.Custody != nil && j.e.Custody.Custody.Seq > 0
	switch {
	case !r.Found && known:
		j.find(FindingNotOnChain, j.e.Label.Item, FindingArgs{})
	case !r.Found:
		j.neverIssued = true
		j.find(FindingNotIssued, j.e.Label.Item, FindingArgs{})
	case !r.Bound:
		j.find(FindingBatchMismatch, j.token(), FindingArgs{})
	default:
		j.onChain = true
		j.find(FindingIssued, j.token(), FindingArgs{Party: cmp.Or(r.IssuerName, r.Issuer.String())})
	}
}

func (j *judgement) token() string {
	return j.e.Registry.Contract + "/" + j.e.Registry.Token.String()
}

func (j *judgement) passport() {
	p := j.e.Passport
	if p == nil || !j.onChain {
		return
	}
	if p.Bound {
		j.find(FindingPassportBound, p.Hash.String(), FindingArgs{})
	} else {
		j.find(FindingPassportChanged, p.Hash.String(), FindingArgs{})
	}
	if p.Version > 0 {
		r := j.e.Registry
		j.find(FindingPassportVersion, r.VersionHead.String(), FindingArgs{Version: int(p.Version)})
	}
}

func (j *judgement) custody() {
	p := j.e.Custody
	if p == nil || j.neverIssued {
		return
	}
	switch {
	case p.Custody.Seq == 0:
		j.find(FindingNoCustody, j.e.Label.Item, FindingArgs{})
		return
	case len(p.Violations) > 0:
		j.find(FindingCustodyBroken, p.Custody.Head.String(), FindingArgs{Violation: &p.Violations[0]})
		return
	}
	j.find(FindingCustodyUnbroken, p.Custody.Head.String(), FindingArgs{Count: len(p.Steps)})
	c := p.Custody
	if p.Where != nil { // what is done to a unit is done to all in it
		c = *p.Where
	}
	switch c.Phase {
	case Delivered:
		j.find(FindingDelivered, c.Head.String(), FindingArgs{Date: c.Time.UTC()})
	case Destroyed:
		j.destroyed(p, c)
	}
	for _, s := range p.Steps {
		if s.Wrong != nil && s.Wrong.Stands {
			j.find(FindingDeclaredWrong, s.Hash.String(), FindingArgs{Verb: s.Record.Verb, Party: cmp.Or(s.Name, s.Record.Party)})
		}
	}
}

// destroyed weighs the record that an item was destroyed. Of one that was sold and
// that somebody owns on the chain, it is the word of who says that it came back:
// its owner gave nothing back.
func (j *judgement) destroyed(p *Path, c Custody) {
	sold, by := false, ""
	for _, s := range p.Steps {
		switch s.Record.Verb {
		case Deliver:
			sold = true
		case Destroy:
			by = cmp.Or(s.Name, s.Record.Party)
		}
	}
	if sold && j.onChain && j.e.Registry.Claimed {
		j.find(FindingDestroyedSold, c.Head.String(), FindingArgs{Party: by, Date: c.Time.UTC()})
		return
	}
	j.find(FindingDestroyed, c.Head.String(), FindingArgs{Date: c.Time.UTC()})
}

func (j *judgement) ownership() {
	r := j.e.Registry
	if !j.onChain {
		return
	}
	if r.Recalled {
		j.find(FindingRecalled, j.token(), FindingArgs{})
	}
	if r.Stolen {
		j.find(FindingStolen, j.token(), FindingArgs{})
	}
	if p := r.Recovery; p != nil {
		j.find(FindingRecovery, j.token(), FindingArgs{Account: p.To, Time: p.EndsAt.UTC()})
	}
	owner := j.e.Proof != nil && j.e.Proof.Kind == ProofOwner && j.e.Proof.Valid
	switch {
	case r.Claimed && !owner:
		j.find(FindingClaimed, j.token(), FindingArgs{})
	case !r.Claimed && !r.Escrowed:
		j.find(FindingUnclaimed, j.token(), FindingArgs{})
	case r.Escrowed:
		j.find(FindingEscrowed, j.token(), FindingArgs{})
	}
}

func (j *judgement) proof() {
	p := j.e.Proof
	if p == nil || !j.onChain {
		return
	}
	switch {
	case p.Kind == ProofSealedCode && !p.Valid:
		j.find(FindingCodeWrong, j.token(), FindingArgs{})
	case p.Kind == ProofSealedCode && j.e.Registry.Claimed:
		// Whoever claimed it knows the code too, and may have printed it anew.
		j.find(FindingCodeUsed, j.token(), FindingArgs{})
	case p.Kind == ProofSealedCode:
		j.shown = true
		j.find(FindingCodeShown, j.token(), FindingArgs{})
	case p.Valid:
		j.shown = true
		j.find(FindingOwnerSigned, p.By.String(), FindingArgs{})
	default:
		j.find(FindingOwnerNot, p.By.String(), FindingArgs{})
	}
}

func (j *judgement) order() {
	o := j.e.Order
	if o == nil {
		return
	}
	if o.Matches {
		j.find(FindingOrderMatch, o.ID, FindingArgs{})
	} else {
		j.find(FindingOrderMismatch, o.ID, FindingArgs{Item: o.Item})
	}
}

func (j *judgement) scans() {
	if s := j.e.Scans; s != nil && s.Impossible != nil {
		j.find(FindingImpossibleScans, j.e.Label.Item, FindingArgs{Scans: s.Impossible})
	}
}

func (j *judgement) verdict() Verdict {
	v := Verdict{Findings: append(append(append([]Finding{}, j.against...), j.pro...), j.notes...)}
	reached := j.e.Registry != nil && j.e.Custody != nil && len(j.e.Missing) == 0
	v.Record = j.onChain && reached && !AgainstRecord(j.against)
	v.Object = j.shown
	switch {
	case len(j.against) > 0:
		v.Standing, v.Headline, v.Action = Suspect, HeadlineAgainst, FindingKinds[j.against[0].Code].Action
	case j.neverIssued:
		v.Standing, v.Headline, v.Action = Unknown, HeadlineUnknown, ActionAskSeller
	case !reached || !j.onChain:
		v.Standing, v.Headline, v.Action = Unchecked, HeadlineUnasked, ActionTryAgain
	case j.shown && j.e.Registry.Claimed:
		v.Standing, v.Headline, v.Action = Verified, HeadlineShown, ActionNothing
	case j.shown:
		v.Standing, v.Headline, v.Action = Verified, HeadlineShown, ActionClaim
	default:
		v.Standing, v.Headline, v.Action = Consistent, HeadlineRecord, ActionSealedCode
	}
	return v
}
