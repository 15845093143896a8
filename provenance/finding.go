package provenance

import (
	"slices"
	"time"
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
// It holds no sentence: its code and arguments say the same in any language.
type Finding struct {
	Code     string      `json:"code"` // one of the Finding… constants
	Weight   Weight      `json:"weight"`
	Args     FindingArgs `json:"args,omitzero"`
	Evidence string      `json:"evidence"` // the token, record, transaction or scan that it is read from
}

// Finding codes, stable for programs and for translation. [FindingKinds] says
// what each of them is.
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
	FindingDeclaredWrong   = "declared_wrong"
	FindingDelivered       = "delivered"
	FindingDestroyed       = "destroyed"
	FindingDestroyedSold   = "destroyed_sold"
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

// FindingArgs are the arguments of findings. Which of them a finding has, its
// kind says; the others are zero.
type FindingArgs struct {
	Party     string           `json:"party,omitempty"`   // a party's name, or its account where it has none
	Account   Address          `json:"account,omitzero"`  // on the chain
	Item      string           `json:"item,omitempty"`    // canonical Digital Link URI
	Host      string           `json:"host,omitempty"`    // that a label names
	Source    string           `json:"source,omitempty"`  // of [Evidence.Missing]
	Verb      Verb             `json:"verb,omitempty"`    // of a custody record
	Count     int              `json:"count,omitempty"`   // of custody records
	Version   int              `json:"version,omitempty"` // of a passport, from 1: the one after the first
	Date      time.Time        `json:"date,omitzero"`     // whose time of day does not matter
	Time      time.Time        `json:"time,omitzero"`
	Violation *Violation       `json:"violation,omitempty"`
	Scans     *ImpossibleScans `json:"scans,omitempty"`
}

// FindingArg is one argument: its name in JSON, and its value.
type FindingArg struct {
	Name string
	Of   func(FindingArgs) any
}

var (
	argParty     = FindingArg{"party", func(a FindingArgs) any { return a.Party }}
	argAccount   = FindingArg{"account", func(a FindingArgs) any { return a.Account }}
	argItem      = FindingArg{"item", func(a FindingArgs) any { return a.Item }}
	argHost      = FindingArg{"host", func(a FindingArgs) any { return a.Host }}
	argSource    = FindingArg{"source", func(a FindingArgs) any { return a.Source }}
	argVerb      = FindingArg{"verb", func(a FindingArgs) any { return a.Verb }}
	argCount     = FindingArg{"count", func(a FindingArgs) any { return a.Count }}
	argVersion   = FindingArg{"version", func(a FindingArgs) any { return a.Version }}
	argDate      = FindingArg{"date", func(a FindingArgs) any { return a.Date }}
	argTime      = FindingArg{"time", func(a FindingArgs) any { return a.Time }}
	argViolation = FindingArg{"violation", func(a FindingArgs) any { return a.Violation }}
	argScans     = FindingArg{"scans", func(a FindingArgs) any { return a.Scans }}
)

// About is what a finding is about.
type About string

// A finding is about the record, or about the object in hand and whoever holds it.
const (
	AboutRecord About = "record"
	AboutObject About = "object"
)

// FindingKind is what a finding's code fixes.
type FindingKind struct {
	Weight Weight
	About  About
	Action string       // what to do when it is the first against
	Args   []FindingArg // in the order in which sentences take them
}

// FindingKinds has the kind of every finding code.
var FindingKinds = map[string]FindingKind{
	FindingIssued:          {Weight: For, About: AboutRecord, Args: args(argParty)},
	FindingNotIssued:       {Weight: Neutral, About: AboutRecord},
	FindingNotOnChain:      {Weight: Against, About: AboutRecord, Action: ActionAskMaker},
	FindingBatchMismatch:   {Weight: Against, About: AboutRecord, Action: ActionAskMaker},
	FindingPassportBound:   {Weight: For, About: AboutRecord},
	FindingPassportChanged: {Weight: Against, About: AboutRecord, Action: ActionAskMaker},
	FindingPassportVersion: {Weight: Neutral, About: AboutRecord, Args: args(argVersion)},
	FindingRecovery:        {Weight: Neutral, About: AboutObject, Args: args(argAccount, argTime)},
	FindingCustodyUnbroken: {Weight: For, About: AboutRecord, Args: args(argCount)},
	FindingCustodyBroken:   {Weight: Against, About: AboutRecord, Action: ActionAskMaker, Args: args(argViolation)},
	FindingNoCustody:       {Weight: Against, About: AboutRecord, Action: ActionAskMaker},
	FindingDeclaredWrong:   {Weight: Neutral, About: AboutRecord, Args: args(argVerb, argParty)},
	FindingDelivered:       {Weight: Neutral, About: AboutObject, Args: args(argDate)},
	FindingDestroyed:       {Weight: Against, About: AboutObject, Action: ActionAskMaker, Args: args(argDate)},
	FindingDestroyedSold:   {Weight: Neutral, About: AboutObject, Args: args(argParty, argDate)},
	FindingClaimed:         {Weight: Against, About: AboutObject, Action: ActionNotAsNew},
	FindingUnclaimed:       {Weight: Neutral, About: AboutObject},
	FindingRecalled:        {Weight: Against, About: AboutObject, Action: ActionTakeBack},
	FindingStolen:          {Weight: Against, About: AboutObject, Action: ActionTellPolice},
	FindingEscrowed:        {Weight: Neutral, About: AboutObject},
	FindingCodeShown:       {Weight: For, About: AboutObject},
	FindingCodeWrong:       {Weight: Against, About: AboutObject, Action: ActionCheckTyping},
	FindingCodeUsed:        {Weight: Neutral, About: AboutObject},
	FindingOwnerSigned:     {Weight: For, About: AboutObject},
	FindingOwnerNot:        {Weight: Against, About: AboutObject, Action: ActionCheckTyping},
	FindingOrderMatch:      {Weight: For, About: AboutObject},
	FindingOrderMismatch:   {Weight: Against, About: AboutObject, Action: ActionDispute, Args: args(argItem)},
	FindingImpossibleScans: {Weight: Against, About: AboutObject, Action: ActionAskMaker, Args: args(argScans)},
	FindingOtherHost:       {Weight: Neutral, About: AboutObject, Args: args(argHost)},
	FindingUnreached:       {Weight: Neutral, About: AboutRecord, Args: args(argSource)},
}

func args(list ...FindingArg) []FindingArg { return list }

// AgainstRecord reports whether a finding speaks against the record itself, and
// not against who holds the object or what was shown.
func (f Finding) AgainstRecord() bool {
	k := FindingKinds[f.Code]
	return k.Weight == Against && k.About == AboutRecord
}

// AgainstRecord reports whether any of the findings does.
func AgainstRecord(findings []Finding) bool {
	return slices.ContainsFunc(findings, Finding.AgainstRecord)
}
