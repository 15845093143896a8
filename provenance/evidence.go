package provenance

import "time"

// Evidence is everything that was gathered about one scan. [Judge] needs
// nothing else, so that a program which holds the evidence can judge again.
type Evidence struct {
	At       time.Time `json:"at"`                // when it was gathered
	Label    Label     `json:"label"`             // what was scanned
	Registry *Issuance `json:"registry"`          // what the chain says; nil when it was not reached
	Custody  *Path     `json:"custody"`           // what the custody ledger says; nil when it was not reached
	Passport *Passport `json:"passport"`          // the item's passport; nil when there is none
	Proof    *Proof    `json:"proof"`             // what the scanning person showed beyond the label
	Order    *Order    `json:"order"`             // the purchase that this scan was made for
	Scans    *Scans    `json:"scans"`             // what earlier scans of this label say
	Near     []string  `json:"near,omitempty"`    // of a code that nobody issued: issued items of which it may be a misreading
	Missing  []string  `json:"missing"`           // sources that could not be reached: registry, custody, passport, scans, order, near
	Operator Operator  `json:"operator,omitzero"` // who gathered it
}

// Label is the code that was scanned.
type Label struct {
	Text  string `json:"text"`  // as scanned
	Item  string `json:"item"`  // canonical Digital Link URI
	Host  string `json:"host"`  // the host that the label names
	Local bool   `json:"local"` // the host is one that this operator answers for
}

// Operator is the server that gathered the evidence.
type Operator struct {
	Party string `json:"party"` // MSP id it speaks for
	Chain string `json:"chain"` // CAIP-2 id, eip155:{chain id}
}

// Issuance is what the passport contract says of an item.
type Issuance struct {
	Found       bool      `json:"found"`
	Contract    string    `json:"contract,omitempty"` // CAIP-10: eip155:{chain}:{address}
	Token       TokenID   `json:"token,omitzero"`
	Issuer      Address   `json:"issuer,omitzero"`
	IssuerName  string    `json:"issuerName,omitempty"`
	BatchSize   uint32    `json:"batchSize,omitempty"`
	Leaf        Leaf      `json:"leaf,omitzero"`
	Proof       []Hash    `json:"proof,omitempty"`
	Bound       bool      `json:"bound"` // the leaf and proof lead to the token's batch, checked here
	Owner       Address   `json:"owner,omitzero"`
	Claimed     bool      `json:"claimed"`
	Recalled    bool      `json:"recalled"`
	Stolen      bool      `json:"stolen"`
	Escrowed    bool      `json:"escrowed"`             // the owner is the escrow: sold, not yet delivered
	VersionHead Hash      `json:"versionHead,omitzero"` // newest version of its passport; zero: the one in its leaf
	Versions    []Version `json:"versions,omitempty"`   // the line that leads to it, oldest first, checked here
	Recovery    *Recovery `json:"recovery,omitempty"`   // proposed, and neither vetoed nor carried out
	BlockNumber uint64    `json:"blockNumber,omitempty"`
	BlockHash   string    `json:"blockHash,omitempty"`
	BlockTime   time.Time `json:"blockTime,omitzero"`
}

// Path is the way an item came: its own chain and, for the time that it spent
// in units, theirs.
type Path struct {
	Custody    Custody     `json:"custody"`              // the item's own chain
	Where      *Custody    `json:"where,omitempty"`      // the outermost unit that it is in now
	Steps      []Step      `json:"steps"`                // in order of time
	Violations []Violation `json:"violations,omitempty"` // what a replay of the rules refused
}

// Step is one custody record with what it says to a reader.
type Step struct {
	Record  Record  `json:"record"`
	Hash    Hash    `json:"hash"`
	Name    string  `json:"name"`             // the party's registered name
	Account Address `json:"account,omitzero"` // the party's registered account on the chain
	Place   string  `json:"place,omitempty"`  // the read point that the event names
	Order   string  `json:"order,omitempty"`  // the order that the event names
	TxID    string  `json:"txId,omitempty"`
	Late    bool    `json:"late,omitempty"`          // an observation of before the records ahead of it: it reached the ledger late
	Wrong   *Wrong  `json:"declaredWrong,omitempty"` // its party declared the event wrong later
}

// Wrong is the declaration of a party that its own event is wrong. It moves no
// custody: what the record says stands until it is undone.
type Wrong struct {
	Time   time.Time `json:"time"`
	Reason string    `json:"reason,omitempty"` // as the event says
	Undo   Verb      `json:"undo,omitempty"`   // what would undo a record that moved custody
	Stands bool      `json:"stands"`           // it moved custody, and nothing moved it since
}

// Passport is an item's product passport in force, with the hash that the
// chain holds. Earlier versions are named by the leaf and by
// [Issuance.Versions].
type Passport struct {
	Hash    Hash   `json:"hash"`              // of the canonical document
	Version uint16 `json:"version,omitempty"` // 0 is the one in the item's leaf
	Bound   bool   `json:"bound"`             // it is the hash in the item's leaf or newest version
}

// Proof is what only the genuine item or its owner can show: a statement of
// possession that an account signed. Whoever has the evidence can check it
// again: a claim key against the item's leaf, an owner against the chain at the
// block that the evidence names.
type Proof struct {
	Kind      string  `json:"kind"` // ProofSealedCode or ProofOwner
	Valid     bool    `json:"valid"`
	By        Address `json:"by,omitzero"`         // the account that signed
	Statement string  `json:"statement,omitempty"` // the text that it signed (EIP-191)
	Signature string  `json:"signature,omitempty"` // 0x and hex digits; of a contract account, in its own form (ERC-1271)
}

// Kinds of proof.
const (
	ProofSealedCode = "sealed-code"     // the code sealed in the box derives the leaf's claim key
	ProofOwner      = "owner-signature" // the current owner signed a fresh statement
)

// Order is the purchase in whose name an item was scanned.
type Order struct {
	ID      string  `json:"id"`      // 0x and 64 hex digits
	Item    string  `json:"item"`    // canonical URI of the item it is for
	Token   TokenID `json:"token"`   // its token
	Matches bool    `json:"matches"` // the scanned item is that item
	Status  string  `json:"status"`
}

// Scans is what the scan log says of one label.
type Scans struct {
	Count      int              `json:"count"`
	First      time.Time        `json:"first,omitzero"`
	Impossible *ImpossibleScans `json:"impossible,omitempty"` // why these scans cannot be of one object
}

// ImpossibleScans is a reason why scans of one label cannot be of one object:
// two of them were too far apart for the time between them.
type ImpossibleScans struct {
	Km      int `json:"km"`      // between the two places
	Seconds int `json:"seconds"` // between the two scans
}
