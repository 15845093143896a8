package audit

import (
	"time"
)

// Format is the report's format, and of its version.
const Format = "waymark audit report 1"

// Report is what an audit found.
type Report struct {
	Format       string       `json:"format"`
	Channel      string       `json:"channel"`
	Chaincode    string       `json:"chaincode"`
	At           time.Time    `json:"at"`     // when it ended, by the auditor's clock
	Blocks       uint64       `json:"blocks"` // read and agreed on, from block 0
	Genesis      string       `json:"genesis"`
	Head         string       `json:"head"` // hash of the newest of them
	Transactions Transactions `json:"transactions"`
	Subjects     int          `json:"subjects"` // items and logistic units
	Records      int          `json:"records"`
	Peers        []PeerReport `json:"peers"`
	Findings     []Problem    `json:"findings"` // of the channel, not of one peer
	Clean        bool         `json:"clean"`    // no finding, and no peer with a problem
}

// Transactions counts what the blocks hold beside configurations.
type Transactions struct {
	Valid   int `json:"valid"`
	Invalid int `json:"invalid"` // ordered and not applied: conflicts, mostly
}

// PeerReport is what was found of one peer.
type PeerReport struct {
	MSP      string    `json:"msp"`
	Address  string    `json:"address"`
	Height   uint64    `json:"height"`
	Problems []Problem `json:"problems"`
}

// Kinds of problems.
const (
	Silent   = "silent"         // it does not answer
	Lags     = "lags"           // it has fewer blocks than others
	Broken   = "broken_chain"   // a block that does not follow the one before, or is not what its header says
	Forged   = "forged_block"   // a block that no orderer signed
	Differs  = "differs"        // a block other than what the other peers hold
	State    = "state"          // its state is not what its blocks lead to
	Roots    = "foreign_root"   // an organisation has another CA on the channel than in the profile
	Signing  = "signature"      // a transaction that its creator did not sign
	Endorse  = "endorsement"    // a valid transaction with too few endorsements
	Guarding = "guard"          // a key was left with another endorsement policy than the rules of custody ask for
	Unread   = "unreadable"     // what does not parse
	Rule     = "custody_rule"   // a record that the rules of custody do not allow
	Write    = "unannounced"    // a record that was written and not announced, or the other way round
	Author   = "foreign_author" // an entry in the name of another organisation than the creator's
)

// Problem is one thing that is wrong.
type Problem struct {
	Kind        string `json:"kind"`
	Block       uint64 `json:"block,omitempty"`
	Transaction string `json:"transaction,omitempty"`
	Subject     string `json:"subject,omitempty"`
	Detail      string `json:"detail"`
}
