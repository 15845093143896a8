package provenance

import (
	"cmp"
	"slices"
)

// Standing is what a scan can honestly say.
type Standing string

// The standings.
const (
	Verified   Standing = "verified"     // the record holds, and something a copier cannot have was shown
	Consistent Standing = "consistent"   // the record holds; a copy of the label would look the same
	Suspect    Standing = "suspect"      // something speaks against it
	Unknown    Standing = "unknown"      // nobody issued this code, nor one that it may be a misreading of
	Misread    Standing = "did_you_mean" // nobody issued this code, but one that it may be a misreading of: a question
	Unchecked  Standing = "unchecked"    // a source could not be reached
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
	HeadlineMisread = "did_you_mean"
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
	ActionCheckLabel  = "check_label"  // against what was read
	ActionNotAsNew    = "not_as_new"   // it has an owner
)

// SourceNear is the source, in [Evidence.Missing], that knows whether a code may
// be a misreading of an issued one. Without its answer nobody is told that a
// code was never issued.
const SourceNear = "near"

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
	misread              bool // nobody issued it, and it is near what somebody did
}

// find adds a finding; its code fixes its weight.
func (j *judgement) find(code, evidence string, args FindingArgs) {
	kind := FindingKinds[code]
	f := Finding{Code: code, Weight: kind.Weight, SaidBy: kind.SaidBy, Args: args, Evidence: evidence}
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
		j.neverIssued, j.misread = true, len(j.e.Near) > 0
		for _, item := range j.e.Near {
			j.find(FindingDidYouMean, item, FindingArgs{Item: item})
		}
		j.find(FindingNotIssued, j.e.Label.Item, FindingArgs{})
	case !r.Bound:
		j.find(FindingBatchMismatch, j.token(), FindingArgs{})
	default:
		j.onChain = true
		j.find(FindingIssued, j.token(), FindingArgs{Party: j.issuer()})
	}
}

func (j *judgement) issuer() string {
	return cmp.Or(j.e.Registry.IssuerName, j.e.Registry.Issuer.String())
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

func (j *judgement) ownership() {
	r := j.e.Registry
	if !j.onChain {
		return
	}
	if r.Recalled {
		j.find(FindingRecalled, j.token(), FindingArgs{Party: j.issuer()})
	}
	if r.Stolen {
		who := r.Owner.String()
		if r.Owner == r.Issuer {
			who = j.issuer()
		}
		j.find(FindingStolen, j.token(), FindingArgs{Party: who})
	}
	if p := r.Recovery; p != nil {
		j.find(FindingRecovery, j.token(), FindingArgs{Account: p.To, Time: p.EndsAt.UTC()})
	}
	owner := j.e.Proof != nil && j.e.Proof.Kind == ProofOwner && j.e.Proof.Valid
	switch {
	case r.Claimed && !owner:
		j.find(FindingClaimed, j.token(), FindingArgs{Account: r.Owner})
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
	if o == nil || j.misread { // what was not read is no other item
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
	case j.misread:
		v.Standing, v.Headline, v.Action = Misread, HeadlineMisread, ActionCheckLabel
	case j.neverIssued && !slices.Contains(j.e.Missing, SourceNear):
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
