// Package embedded is the custody channel in one process: the same chaincode
// that a Fabric peer runs, over one bbolt file.
//
// It exists so that the program runs with nothing installed, and so that what
// works here works on a real channel. Towards the chaincode it is a Fabric
// peer: the chaincode runs behind Fabric's own shim and its message stream,
// sees committed state only (never its own transaction's writes), and is
// refused what a peer on LevelDB refuses. Towards a client it is Fabric's
// transaction flow: a proposal signed by an X.509 identity of a member
// organisation, simulation, an envelope signed by the same identity, order,
// and validation of the written keys' endorsement policies, of every read version
// and every range (phantoms) before the writes apply. Blocks and envelopes are Fabric's own protobuf messages.
//
// It guarantees:
//
//   - Submit returns after the block is on disk (fsync). A process or machine
//     that dies loses nothing that Submit acknowledged, and applies nothing by
//     halves: a block and its writes are one bbolt transaction.
//   - A transaction that was refused or conflicted wrote nothing.
//   - Nobody without a party's key can submit in its name: signatures, certificate
//     chain, expiry and low-S are checked at submission, and again by
//     [Channel.Verify], which also replays every block.
//   - Private data stands beside the blocks, which hold its hashes alone.
//
// It does not guarantee what needs several machines: whoever holds the
// directory holds every key in it, and can replace the ledger as a whole.
// There is one endorser, which stands for every organisation at once. Key-level
// endorsement policies are stored, versioned and checked as a peer checks them;
// but one that asks for members of the channel, whoever they are, is met.
package embedded
