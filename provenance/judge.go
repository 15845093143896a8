package provenance

import "fmt"

// Standing is what a scan can honestly say.
type Standing string

// The standings, from DESIGN's verdict table.
const (
	Verified   Standing = "verified"   // the record holds, and something a copier cannot have was shown
	Consistent Standing = "consistent" // the record holds; a copy of the label would look the same
	Suspect    Standing = "suspect"    // something speaks against it
	Unknown    Standing = "unknown"    // the maker never issued this code
	Unchecked  Standing = "unchecked"  // a source could not be reached
)

// Weight is which way a finding speaks.
type Weight string

// The weights.
const (
	For     Weight = "for"
	Against Weight = "against"
	Neutral Weight = "note"
)

// Finding is one fact that the verdict rests on, with where to check it again.
type Finding struct {
	Code     string `json:"code"` // one of the Finding… constants
	Weight   Weight `json:"weight"`
	Text     string `json:"text"`     // one sentence in English
	Evidence string `json:"evidence"` // the token, record, transaction or scan that it is read from
}

// Finding codes, stable for programs and for translation.
const (
	FindingIssued          = "issued"
	FindingNotIssued       = "not_issued"
	FindingNotOnChain      = "not_on_chain"
	FindingBatchMismatch   = "batch_mismatch"
	FindingPassportBound   = "passport_bound"
	FindingPassportChanged = "passport_changed"
	FindingPassportVersion = "passport_version"
	FindingRecovery        = "recovery_proposed"
	FindingCustodyUnbroken = "custody_unbroken"
	FindingCustodyBroken   = "custody_broken"
	FindingNoCustody       = "no_custody"
	FindingDelivered       = "delivered"
	FindingDestroyed       = "destroyed"
	FindingClaimed         = "claimed_by_another"
	FindingUnclaimed       = "unclaimed"
	FindingRecalled        = "recalled"
	FindingStolen          = "stolen"
	FindingEscrowed        = "escrowed"
	FindingCodeShown       = "sealed_code_shown"
	FindingCodeWrong       = "sealed_code_wrong"
	FindingCodeUsed        = "sealed_code_used"
	FindingOwnerSigned     = "owner_signed"
	FindingOwnerNot        = "not_owner"
	FindingOrderMatch      = "order_match"
	FindingOrderMismatch   = "order_mismatch"
	FindingImpossibleScans = "impossible_scans"
	FindingOtherHost       = "other_host"
	FindingUnreached       = "source_unreached"
)

// Verdict is the answer to a scan.
type Verdict struct {
	Standing Standing  `json:"verdict"`
	Record   bool      `json:"recordValid"` // the record is valid: says nothing of the object in hand
	Object   bool      `json:"objectShown"` // something a copier cannot have was shown
	Headline string    `json:"headline"`    // at most two sentences
	Action   string    `json:"action"`      // the one thing to do
	Findings []Finding `json:"findings"`    // those against first
}

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
		j.note(FindingUnreached, source, "The %s could not be reached, so it was not asked.", sourceNames[source])
	}
	return j.verdict()
}

var sourceNames = map[string]string{
	"registry": "chain that holds the passports", "custody": "custody ledger",
	"passport": "passport store", "scans": "scan log", "order": "order book",
}

type judgement struct {
	e                    Evidence
	against, pro, notes  []Finding
	shown                bool // something a copier cannot have was shown
	neverIssued, onChain bool
}

func (j *judgement) bad(code, evidence, format string, args ...any) {
	j.against = append(j.against, Finding{code, Against, fmt.Sprintf(format, args...), evidence})
}

func (j *judgement) good(code, evidence, format string, args ...any) {
	j.pro = append(j.pro, Finding{code, For, fmt.Sprintf(format, args...), evidence})
}

func (j *judgement) note(code, evidence, format string, args ...any) {
	j.notes = append(j.notes, Finding{code, Neutral, fmt.Sprintf(format, args...), evidence})
}

func (j *judgement) label() {
	if l := j.e.Label; l.Host != "" && !l.Local {
		j.note(FindingOtherHost, l.Text, "The label was printed for %s; the code in it was checked here.", l.Host)
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
		j.bad(FindingNotOnChain, j.e.Label.Item, "The custody ledger knows this code, but no passport was minted for it.")
	case !r.Found:
		j.neverIssued = true
		j.note(FindingNotIssued, j.e.Label.Item, "No maker on this channel issued this code.")
	case !r.Bound:
		j.bad(FindingBatchMismatch, j.token(), "The batch on the chain does not contain this code.")
	default:
		j.onChain = true
		j.good(FindingIssued, j.token(), "%s issued this code and minted its passport.", orElse(r.IssuerName, r.Issuer.String()))
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
		j.good(FindingPassportBound, p.Hash.String(), "The passport is the one that the maker bound to it.")
	} else {
		j.bad(FindingPassportChanged, p.Hash.String(), "The passport is not the one that the maker bound to it.")
	}
	if p.Version > 0 {
		r := j.e.Registry
		j.note(FindingPassportVersion, r.VersionHead.String(), "The maker added to its passport: this is version %d after the first, and the earlier ones stay provable.", p.Version)
	}
}

func (j *judgement) custody() {
	p := j.e.Custody
	if p == nil || j.neverIssued {
		return
	}
	switch {
	case p.Custody.Seq == 0:
		j.bad(FindingNoCustody, j.e.Label.Item, "The maker minted it, but no party ever recorded having it.")
		return
	case len(p.Violations) > 0:
		j.bad(FindingCustodyBroken, p.Custody.Head.String(), "Its custody record is broken: %s.", p.Violations[0])
		return
	}
	j.good(FindingCustodyUnbroken, p.Custody.Head.String(), "%d custody records, each signed by the party that made it, follow one another without a gap.", len(p.Steps))
	switch p.Custody.Phase {
	case Delivered:
		j.note(FindingDelivered, p.Custody.Head.String(), "It was delivered to a customer on %s.", p.Custody.Time.UTC().Format("2 January 2006"))
	case Destroyed:
		j.bad(FindingDestroyed, p.Custody.Head.String(), "It was recorded as destroyed on %s.", p.Custody.Time.UTC().Format("2 January 2006"))
	}
}

func (j *judgement) ownership() {
	r := j.e.Registry
	if !j.onChain {
		return
	}
	if r.Recalled {
		j.bad(FindingRecalled, j.token(), "The maker recalled it.")
	}
	if r.Stolen {
		j.bad(FindingStolen, j.token(), "Its owner reported it stolen.")
	}
	if p := r.Recovery; p != nil {
		j.note(FindingRecovery, j.token(), "The maker proposed to give it to another account, %s, because its holder lost the key. The holder can refuse; after %s it can be carried out.",
			p.To, p.EndsAt.UTC().Format("2 January 2006 15:04 MST"))
	}
	owner := j.e.Proof != nil && j.e.Proof.Kind == ProofOwner && j.e.Proof.Valid
	switch {
	case r.Claimed && !owner:
		j.bad(FindingClaimed, j.token(), "Somebody else already opened its sealed code and claimed it.")
	case !r.Claimed && !r.Escrowed:
		j.note(FindingUnclaimed, j.token(), "Nobody has claimed it yet.")
	case r.Escrowed:
		j.note(FindingEscrowed, j.token(), "It is sold and its delivery is not proven yet.")
	}
}

func (j *judgement) proof() {
	p := j.e.Proof
	if p == nil || !j.onChain {
		return
	}
	switch {
	case p.Kind == ProofSealedCode && !p.Valid:
		j.bad(FindingCodeWrong, j.token(), "The sealed code is not the one of this item.")
	case p.Kind == ProofSealedCode && j.e.Registry.Claimed:
		// Whoever claimed it knows the code too, and may have printed it anew.
		j.note(FindingCodeUsed, j.token(), "The sealed code is right, but it was used before and proves nothing any more.")
	case p.Kind == ProofSealedCode:
		j.shown = true
		j.good(FindingCodeShown, j.token(), "The code that was sealed in its box was shown, for the first time.")
	case p.Valid:
		j.shown = true
		j.good(FindingOwnerSigned, p.By.String(), "Its registered owner signed for it just now.")
	default:
		j.bad(FindingOwnerNot, p.By.String(), "The signature is not its registered owner's.")
	}
}

func (j *judgement) order() {
	o := j.e.Order
	if o == nil {
		return
	}
	if o.Matches {
		j.good(FindingOrderMatch, o.ID, "It is the item that the order is for.")
	} else {
		j.bad(FindingOrderMismatch, o.ID, "The order is for another item: %s.", o.Item)
	}
}

func (j *judgement) scans() {
	if s := j.e.Scans; s != nil && s.Impossible != "" {
		j.bad(FindingImpossibleScans, j.e.Label.Item, "Scans of this label cannot be of one object: %s.", s.Impossible)
	}
}

func (j *judgement) verdict() Verdict {
	v := Verdict{Findings: append(append(append([]Finding{}, j.against...), j.pro...), j.notes...)}
	reached := j.e.Registry != nil && j.e.Custody != nil && len(j.e.Missing) == 0
	v.Record = j.onChain && reached && !j.recordSpeaksAgainst()
	v.Object = j.shown
	switch {
	case len(j.against) > 0:
		v.Standing = Suspect
		v.Headline = "Something speaks against this item. " + j.against[0].Text
		v.Action = suspectAction(j.against[0].Code)
	case j.neverIssued:
		v.Standing = Unknown
		v.Headline = "The maker never issued this code. A genuine item cannot carry it."
		v.Action = "Do not buy it; ask the seller where it came from."
	case !reached || !j.onChain:
		v.Standing = Unchecked
		v.Headline = "This could not be checked just now. It is neither a pass nor a failure."
		v.Action = "Try again in a few minutes."
	case j.shown:
		v.Standing = Verified
		v.Headline = "The record is valid, and you showed what a copier cannot have."
		v.Action = "Nothing to do."
		if !j.e.Registry.Claimed {
			v.Action = "Claim it, so that nobody else can."
		}
	default:
		v.Standing = Consistent
		v.Headline = "The record of this code is valid. A copied label would look the same, so it says nothing yet about the object in your hand."
		v.Action = "Enter the code sealed in the box to check the object itself."
	}
	return v
}

// recordSpeaksAgainst: a finding about the record itself, not about who holds
// the object or what was shown.
func (j *judgement) recordSpeaksAgainst() bool {
	for _, f := range j.against {
		switch f.Code {
		case FindingNotOnChain, FindingBatchMismatch, FindingPassportChanged, FindingNoCustody, FindingCustodyBroken:
			return true
		}
	}
	return false
}

func suspectAction(code string) string {
	switch code {
	case FindingRecalled:
		return "Do not use it; take it back to a shop."
	case FindingStolen:
		return "Do not buy it; tell the police or the owner."
	case FindingOrderMismatch:
		return "Keep it as it is, export the evidence and open a dispute."
	case FindingCodeWrong, FindingOwnerNot:
		return "Check what you typed; if it is right, do not buy it."
	case FindingClaimed:
		return "If you are not its owner, do not buy it as new."
	}
	return "Do not buy it; export the evidence and ask the maker."
}

func orElse(s, other string) string {
	if s != "" {
		return s
	}
	return other
}
