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
	SaidBy   Speaker     `json:"saidBy"` // whose word it is
	Args     FindingArgs `json:"args,omitzero"`
	Evidence string      `json:"evidence"` // the token, record, transaction or scan that it is read from
}

// Speaker is whose word a finding is: who can bring it about, and so whom
// a reader believes with it.
type Speaker string

// The speakers. What nobody but the person with the label says, or what anybody
// can bring about from outside, never speaks against the record.
const (
	SaidByContract Speaker = "contract" // the chain's rules allow nothing else
	SaidByIssuer   Speaker = "issuer"   // who minted it
	SaidByOwner    Speaker = "owner"    // who owns it on the chain
	SaidByParties  Speaker = "parties"  // who wrote its custody records, by the ledger's rules
	SaidByScanner  Speaker = "scanner"  // whoever scanned it, with what they showed
	SaidByAnybody  Speaker = "anybody"  // scans that need no credential
	SaidByOperator Speaker = "operator" // the server that gathered the evidence
)

// Finding codes, stable for programs and for translation. [FindingKinds] says
// what each of them is.
const (
	FindingIssued          = "issued"
	FindingNotIssued       = "not_issued"
	FindingDidYouMean      = "did_you_mean"
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
	FindingNotByOwner      = "destroyed_not_by_owner"
	FindingDeclaredWrong   = "declared_wrong"
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
	SaidBy Speaker
	Action string       // what to do when it is the first against
	Args   []FindingArg // in the order in which sentences take them
}

// FindingKinds has the kind of every finding code.
var FindingKinds = map[string]FindingKind{
	FindingIssued:          {Weight: For, About: AboutRecord, SaidBy: SaidByIssuer, Args: args(argParty)},
	FindingNotIssued:       {Weight: Neutral, About: AboutRecord, SaidBy: SaidByOperator},
	FindingDidYouMean:      {Weight: Neutral, About: AboutRecord, SaidBy: SaidByOperator, Args: args(argItem)},
	FindingNotOnChain:      {Weight: Against, About: AboutRecord, SaidBy: SaidByParties, Action: ActionAskMaker},
	FindingBatchMismatch:   {Weight: Against, About: AboutRecord, SaidBy: SaidByContract, Action: ActionAskMaker},
	FindingPassportBound:   {Weight: For, About: AboutRecord, SaidBy: SaidByIssuer},
	FindingPassportChanged: {Weight: Against, About: AboutRecord, SaidBy: SaidByOperator, Action: ActionAskMaker},
	FindingPassportVersion: {Weight: Neutral, About: AboutRecord, SaidBy: SaidByIssuer, Args: args(argVersion)},
	FindingRecovery:        {Weight: Neutral, About: AboutObject, SaidBy: SaidByIssuer, Args: args(argAccount, argTime)},
	FindingCustodyUnbroken: {Weight: For, About: AboutRecord, SaidBy: SaidByParties, Args: args(argCount)},
	FindingCustodyBroken:   {Weight: Against, About: AboutRecord, SaidBy: SaidByParties, Action: ActionAskMaker, Args: args(argViolation)},
	FindingNoCustody:       {Weight: Against, About: AboutRecord, SaidBy: SaidByParties, Action: ActionAskMaker},
	FindingDelivered:       {Weight: Neutral, About: AboutObject, SaidBy: SaidByParties, Args: args(argParty, argDate)},
	FindingDestroyed:       {Weight: Against, About: AboutObject, SaidBy: SaidByParties, Action: ActionAskMaker, Args: args(argParty, argDate)},
	FindingNotByOwner:      {Weight: Neutral, About: AboutObject, SaidBy: SaidByParties, Args: args(argParty, argDate)},
	FindingDeclaredWrong:   {Weight: Neutral, About: AboutRecord, SaidBy: SaidByParties, Args: args(argVerb, argParty)},
	FindingClaimed:         {Weight: Against, About: AboutObject, SaidBy: SaidByContract, Action: ActionNotAsNew, Args: args(argAccount)},
	FindingUnclaimed:       {Weight: Neutral, About: AboutObject, SaidBy: SaidByContract},
	FindingRecalled:        {Weight: Against, About: AboutObject, SaidBy: SaidByIssuer, Action: ActionTakeBack, Args: args(argParty)},
	FindingStolen:          {Weight: Against, About: AboutObject, SaidBy: SaidByOwner, Action: ActionTellPolice, Args: args(argParty)},
	FindingEscrowed:        {Weight: Neutral, About: AboutObject, SaidBy: SaidByContract},
	FindingCodeShown:       {Weight: For, About: AboutObject, SaidBy: SaidByScanner},
	FindingCodeWrong:       {Weight: Against, About: AboutObject, SaidBy: SaidByScanner, Action: ActionCheckTyping},
	FindingCodeUsed:        {Weight: Neutral, About: AboutObject, SaidBy: SaidByScanner},
	FindingOwnerSigned:     {Weight: For, About: AboutObject, SaidBy: SaidByOwner},
	FindingOwnerNot:        {Weight: Against, About: AboutObject, SaidBy: SaidByScanner, Action: ActionCheckTyping},
	FindingOrderMatch:      {Weight: For, About: AboutObject, SaidBy: SaidByScanner},
	FindingOrderMismatch:   {Weight: Against, About: AboutObject, SaidBy: SaidByScanner, Action: ActionDispute, Args: args(argItem)},
	FindingImpossibleScans: {Weight: Neutral, About: AboutObject, SaidBy: SaidByAnybody, Args: args(argScans)},
	FindingOtherHost:       {Weight: Neutral, About: AboutObject, SaidBy: SaidByScanner, Args: args(argHost)},
	FindingUnreached:       {Weight: Neutral, About: AboutRecord, SaidBy: SaidByOperator, Args: args(argSource)},
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
