// Package audit checks a custody channel as a stranger to it: it asks the peer
// of every organisation for the same blocks and believes none of them.
//
// From the genesis block on, which it takes the organisations and their CAs
// from, it checks that
//
//   - every peer holds the same blocks, each chained to the one before by its
//     hash, its data being what its header says, signed by the orderer;
//   - every valid transaction is signed by a member, and endorsed by the peers
//     that the policy of each key which it wrote asked for before it: giver and
//     taker of what is in transit, the holder and another of what is held, nobody
//     at all for records and events that stand; and where a key has no policy,
//     by as many organisations as the channel's policy asks for;
//   - every chain, record and event was left with the policy that the rules of
//     custody ask for;
//   - what a transaction wrote as custody records is what its event says, in the
//     name of the organisation that signed it, and every chain replays by the
//     rules of package provenance;
//   - a company prefix became a party's by the approvals of most parties, each signed
//     by who gave it;
//   - the state that a peer answers with is the one that its blocks lead to.
//
// A peer that fails is named with what it did; one that is behind is named as
// lagging. What is wrong with the channel itself, in blocks that all peers
// agree on, is a finding.
//
// It does not check that changes of the channel's configuration were signed by
// who may change it.
//
// The package reads blocks with the message types of fabric-sdk-go, which
// cannot be in one program with those of fabric-gateway. For that reason it
// declares the shape of the chaincode's messages itself.
package audit
