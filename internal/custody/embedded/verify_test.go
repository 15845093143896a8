package embedded

import (
	"crypto/rand"
	"path/filepath"
	"strings"
	"testing"

	"github.com/hyperledger/fabric-protos-go-apiv2/common"
	"github.com/hyperledger/fabric-protos-go-apiv2/ledger/rwset/kvrwset"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	bolt "go.etcd.io/bbolt"
	"google.golang.org/protobuf/proto"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/provenance"
)

// TestTamperedLedger changes a closed ledger's file in every way that would
// change what it says, and looks whether Verify finds it.
func TestTamperedLedger(t *testing.T) {
	for _, test := range []struct {
		name   string
		tamper func(t *testing.T, tx *bolt.Tx, key custody.Identity)
		want   string
	}{
		{"nothing", func(*testing.T, *bolt.Tx, custody.Identity) {}, ""},
		{"a value", func(t *testing.T, tx *bolt.Tx, _ custody.Identity) {
			k, e := firstEntry(t, tx)
			e.value = []byte(strings.Replace(string(e.value), "First", "Worst", 1))
			put(t, tx, stateBucket, k, e.bytes())
		}, "is not as its last transaction wrote it"},
		{"a version", func(t *testing.T, tx *bolt.Tx, _ custody.Identity) {
			k, e := firstEntry(t, tx)
			e.version.tx++
			put(t, tx, stateBucket, k, e.bytes())
		}, "is not as its last transaction wrote it"},
		{"a key less", func(t *testing.T, tx *bolt.Tx, _ custody.Identity) {
			k, _ := firstEntry(t, tx)
			if err := tx.Bucket(stateBucket).Delete(k); err != nil {
				t.Fatal(err)
			}
		}, "is missing"},
		{"a key more", func(t *testing.T, tx *bolt.Tx, _ custody.Identity) {
			put(t, tx, stateBucket, []byte("zz"), entry{value: []byte("x")}.bytes())
		}, "no transaction wrote it"},
		{"a transaction id more", func(t *testing.T, tx *bolt.Tx, _ custody.Identity) {
			put(t, tx, txBucket, []byte("zz"), version{1, 0}.bytes())
		}, "no transaction wrote it"},
		{"a validation code", func(t *testing.T, tx *bolt.Tx, _ custody.Identity) {
			editBlock(t, tx, 1, func(b *common.Block) {
				b.Metadata.Metadata[slotFilter][0] = byte(peer.TxValidationCode_MVCC_READ_CONFLICT)
			})
		}, "validation codes or time were changed"},
		{"the time of a block", func(t *testing.T, tx *bolt.Tx, _ custody.Identity) {
			editBlock(t, tx, 1, func(b *common.Block) { b.Metadata.Metadata[slotSeen][7]++ })
		}, "validation codes or time were changed"},
		{"an envelope's byte", func(t *testing.T, tx *bolt.Tx, _ custody.Identity) {
			editBlock(t, tx, 1, func(b *common.Block) { b.Data.Data[0][len(b.Data.Data[0])-1]++ })
		}, "are not those that its header names"},
		{"a block's metadata", func(t *testing.T, tx *bolt.Tx, _ custody.Identity) {
			editBlock(t, tx, 1, func(b *common.Block) { b.Metadata = nil })
		}, "block 1 is not whole"},
		{"a block less", func(t *testing.T, tx *bolt.Tx, _ custody.Identity) {
			if err := tx.Bucket(blockBucket).Delete(blockKey(1)); err != nil {
				t.Fatal(err)
			}
		}, "there is no block 1"},
		{"a code with all hashes made anew", func(t *testing.T, tx *bolt.Tx, _ custody.Identity) {
			reseal(t, tx, func(b *common.Block) {
				b.Metadata.Metadata[slotFilter][0] = byte(peer.TxValidationCode_MVCC_READ_CONFLICT)
			})
		}, "they ought to be 00"},
		{"a write set, signed by a member, with all hashes made anew", func(t *testing.T, tx *bolt.Tx, id custody.Identity) {
			reseal(t, tx, func(b *common.Block) { b.Data.Data[0] = forge(t, b.Data.Data[0], id) })
		}, "the chaincode comes to another result"},
		{"an envelope that nobody signed, with all hashes made anew", func(t *testing.T, tx *bolt.Tx, _ custody.Identity) {
			reseal(t, tx, func(b *common.Block) {
				var env common.Envelope
				if err := proto.Unmarshal(b.Data.Data[0], &env); err != nil {
					t.Fatal(err)
				}
				env.Signature[10]++
				raw, err := proto.Marshal(&env)
				if err != nil {
					t.Fatal(err)
				}
				b.Data.Data[0] = raw
			})
		}, "signature"},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := t.TempDir()
			channel, err := Open(Config{Dir: dir})
			if err != nil {
				t.Fatal(err)
			}
			id := enroll(t, Authority{Dir: dir}, "AMSP", "user", "carrier")
			client := custody.Client{Ledger: connect(t, channel, id)}
			for _, name := range []string{"First", "Second"} {
				p := provenance.Party{MSP: "AMSP", Name: name, GLN: "https://id.gs1.org/417/9521101530001", Roles: []string{"carrier"}}
				if _, err := client.PutParty(t.Context(), p); err != nil {
					t.Fatal(err)
				}
				if name == "First" && test.name == "a value" {
					break // so that the value is there to be changed
				}
			}
			if err := channel.Close(); err != nil {
				t.Fatal(err)
			}
			db, err := bolt.Open(filepath.Join(dir, "ledger.db"), 0o600, nil)
			if err != nil {
				t.Fatal(err)
			}
			if err := db.Update(func(tx *bolt.Tx) error { test.tamper(t, tx, id); return nil }); err != nil {
				t.Fatal(err)
			}
			if err := db.Close(); err != nil {
				t.Fatal(err)
			}
			if channel, err = Open(Config{Dir: dir}); err != nil {
				t.Fatal(err)
			}
			defer channel.Close()
			report, err := channel.Verify(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if found := strings.Join(report.Problems, "\n"); !strings.Contains(found, test.want) || (test.want == "") != (found == "") {
				t.Errorf("found %q, want %q", found, test.want)
			}
		})
	}
}

func put(t *testing.T, tx *bolt.Tx, bucket, key, value []byte) {
	t.Helper()
	if err := tx.Bucket(bucket).Put(key, value); err != nil {
		t.Fatal(err)
	}
}

// firstEntry is the party's entry: the last of three keys, gln and party.
func firstEntry(t *testing.T, tx *bolt.Tx) ([]byte, entry) {
	t.Helper()
	k, v := tx.Bucket(stateBucket).Cursor().Last()
	e, err := parseEntry(v)
	if err != nil {
		t.Fatal(err)
	}
	e.value = append([]byte(nil), e.value...)
	return append([]byte(nil), k...), e
}

func editBlock(t *testing.T, tx *bolt.Tx, number uint64, change func(*common.Block)) {
	t.Helper()
	b, err := readBlock(tx, number)
	if err != nil {
		t.Fatal(err)
	}
	change(b)
	if err := putBlock(tx, b); err != nil {
		t.Fatal(err)
	}
}

// reseal changes block 1 and makes the hashes of all blocks fit again.
func reseal(t *testing.T, tx *bolt.Tx, change func(*common.Block)) {
	t.Helper()
	editBlock(t, tx, 1, change)
	zero, err := readBlock(tx, 0)
	if err != nil {
		t.Fatal(err)
	}
	after := tipOf(zero)
	for n := uint64(1); tx.Bucket(blockBucket).Get(blockKey(n)) != nil; n++ {
		b, err := readBlock(tx, n)
		if err != nil {
			t.Fatal(err)
		}
		b = seal(after, false, b.Data.Data, b.Metadata.Metadata[slotFilter], seenAt(b))
		if err := putBlock(tx, b); err != nil {
			t.Fatal(err)
		}
		after = tipOf(b)
	}
}

// forge gives a transaction another write set, and its creator's signature.
func forge(t *testing.T, envelope []byte, id custody.Identity) []byte {
	t.Helper()
	tx, err := readTransaction(envelope)
	if err != nil {
		t.Fatal(err)
	}
	tx.set.Writes = append(tx.set.Writes, &kvrwset.KVWrite{Key: "zzz", Value: []byte("forged")})
	if tx.action.Results, err = writeSet(tx.set, nil); err != nil {
		t.Fatal(err)
	}
	extension, err := proto.Marshal(tx.action)
	if err != nil {
		t.Fatal(err)
	}
	result, err := proto.Marshal(&peer.ProposalResponsePayload{ProposalHash: proposalHash(tx.header, tx.payload), Extension: extension})
	if err != nil {
		t.Fatal(err)
	}
	env, err := newEnvelope(&party{key: id.Key}, rand.Reader, &endorsed{proposal: &proposal{header: tx.header, payload: tx.payload}, result: result})
	if err != nil {
		t.Fatal(err)
	}
	raw, err := proto.Marshal(env)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}
