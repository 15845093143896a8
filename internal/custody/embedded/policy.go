package embedded

import (
	"fmt"
	"maps"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go-apiv2/msp"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	bolt "go.etcd.io/bbolt"
	"google.golang.org/protobuf/proto"
)

// This ledger endorses as every organisation whose CA it keeps, and so satisfies
// the chaincode's own policy always. A key's policy it satisfies when it asks
// for those organisations' peers and for no one else.

// policies is Fabric's check of endorsement policies, which comes before the one
// for conflicts: of each transaction of a block, against the state before the
// block.
func policies(state *bolt.Bucket, txs []*transaction, endorses func(msp string) bool) ([]policyCheck, error) {
	checks := make([]policyCheck, len(txs))
	set := map[string]bool{} // keys whose policy this block sets
	for i, t := range txs {
		var err error
		if checks[i], err = checkPolicies(state, t, set, endorses); err != nil {
			return nil, fmt.Errorf("checking the policies of %s: %w", t.txID, err)
		}
		if checks[i].failed {
			continue
		}
		for _, w := range t.set.MetadataWrites {
			set[w.Key] = true
		}
	}
	return checks, nil
}

type policyCheck struct {
	failed bool
	second bool // because an earlier transaction of the block sets the policy: it was endorsed for another
}

func checkPolicies(state *bolt.Bucket, t *transaction, set map[string]bool, endorses func(string) bool) (policyCheck, error) {
	for _, c := range t.collections {
		if msp, ok := owner(c.name); len(c.set.HashedWrites) > 0 && (!ok || !endorses(msp)) {
			return policyCheck{failed: true}, nil
		}
	}
	writes := t.set
	keys := make([]string, 0, len(writes.Writes)+len(writes.MetadataWrites))
	for _, w := range writes.Writes {
		keys = append(keys, w.Key)
	}
	for _, w := range writes.MetadataWrites {
		keys = append(keys, w.Key)
	}
	for _, key := range keys {
		if set[key] {
			return policyCheck{true, true}, nil
		}
		policy, err := policyAt(state, key)
		if err != nil {
			return policyCheck{}, err
		}
		if len(policy) > 0 && !satisfied(policy, endorses) {
			return policyCheck{failed: true}, nil
		}
	}
	return policyCheck{}, nil
}

// policyAt is a key's policy, empty if it has none.
func policyAt(state *bolt.Bucket, key string) ([]byte, error) {
	e, ok, err := lookup(state, key)
	if err != nil || !ok {
		return nil, err
	}
	var m kvrwset.KVMetadataWrite
	if err := proto.Unmarshal(e.metadata, &m); err != nil {
		return nil, fmt.Errorf("reading the metadata of %q: %w", key, err)
	}
	for _, entry := range m.Entries {
		if entry.Name == peer.MetaDataKeys_VALIDATION_PARAMETER.String() {
			return entry.Value, nil
		}
	}
	return nil, nil
}

// satisfied evaluates a policy over the organisations that endorse. What does
// not parse, nobody satisfies.
func satisfied(policy []byte, endorses func(msp string) bool) bool {
	var e common.SignaturePolicyEnvelope
	if err := proto.Unmarshal(policy, &e); err != nil {
		return false
	}
	return holds(e.Rule, e.Identities, endorses, map[string]bool{})
}

// holds evaluates one rule. An organisation has one endorsement, which counts
// once: used are those that count already.
func holds(rule *common.SignaturePolicy, ids []*msp.MSPPrincipal, endorses func(string) bool, used map[string]bool) bool {
	switch r := rule.GetType().(type) {
	case *common.SignaturePolicy_SignedBy:
		if r.SignedBy < 0 || int(r.SignedBy) >= len(ids) {
			return false
		}
		var role msp.MSPRole
		id := ids[r.SignedBy]
		if id.GetPrincipalClassification() != msp.MSPPrincipal_ROLE || proto.Unmarshal(id.GetPrincipal(), &role) != nil {
			return false
		}
		peerish := role.Role == msp.MSPRole_PEER || role.Role == msp.MSPRole_MEMBER
		if !peerish || used[role.MspIdentifier] || !endorses(role.MspIdentifier) {
			return false
		}
		used[role.MspIdentifier] = true
		return true
	case *common.SignaturePolicy_NOutOf_:
		n := int32(0)
		for _, sub := range r.NOutOf.GetRules() {
			with := maps.Clone(used)
			if holds(sub, ids, endorses, with) {
				maps.Copy(used, with)
				n++
			}
		}
		return n >= r.NOutOf.GetN()
	}
	return false
}
