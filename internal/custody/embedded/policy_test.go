package embedded

import (
	"path/filepath"
	"testing"

	"github.com/hyperledger/fabric-protos-go-apiv2/ledger/rwset/kvrwset"
	bolt "go.etcd.io/bbolt"
)

// TestPolicySetInBlock: who writes a key after another of the same block set its
// policy came second, whatever the policy; one that the policies refuse sets
// none.
func TestPolicySetInBlock(t *testing.T) {
	db, err := bolt.Open(filepath.Join(t.TempDir(), "state.db"), 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	set := func(keys ...string) *transaction {
		s := &kvrwset.KVRWSet{}
		for _, k := range keys {
			s.MetadataWrites = append(s.MetadataWrites, &kvrwset.KVMetadataWrite{Key: k, Entries: []*kvrwset.KVMetadataEntry{{Name: "VALIDATION_PARAMETER", Value: []byte{0x0a}}}})
		}
		return &transaction{set: s}
	}
	write := func(key string) *transaction {
		return &transaction{set: &kvrwset.KVRWSet{Writes: []*kvrwset.KVWrite{{Key: key, Value: []byte("x")}}}}
	}
	err = db.Update(func(tx *bolt.Tx) error {
		state, err := tx.CreateBucket(stateBucket)
		if err != nil {
			return err
		}
		if err := apply(state, &kvrwset.KVRWSet{Writes: write("nobody's").set.Writes, MetadataWrites: set("nobody's").set.MetadataWrites}, version{1, 0}); err != nil {
			return err
		}
		checks, err := policies(state, []*transaction{
			write("a"), set("a", "b"), write("a"), set("b"), write("c"), set("nobody's", "c"), write("c"),
		}, func(string) bool { return true })
		if err != nil {
			return err
		}
		for i, want := range []policyCheck{{}, {}, {true, true}, {true, true}, {}, {true, false}, {}} {
			if checks[i] != want {
				t.Errorf("transaction %d: %+v, want %+v", i, checks[i], want)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// FuzzPolicy: whatever a chaincode sets as a policy is met or not.
func FuzzPolicy(f *testing.F) {
	f.Add([]byte{0x12, 0x04, 0x12, 0x02, 0x08, 0x01})
	f.Add([]byte{0x12, 0x02, 0x08, 0x05})
	f.Fuzz(func(t *testing.T, policy []byte) {
		if satisfied(policy, func(string) bool { return false }) && !satisfied(policy, func(string) bool { return true }) {
			t.Error("more endorsements are fewer")
		}
	})
}
