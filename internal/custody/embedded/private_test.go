package embedded

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"strings"
	"testing"

	bolt "go.etcd.io/bbolt"

	"github.com/waymark/waymark/internal/custody"
	"github.com/waymark/waymark/provenance"
)

// TestPrivateData: no block holds a detail, Verify finds one that was changed or
// lost, and one that was erased is in no bucket any more.
func TestPrivateData(t *testing.T) {
	dir := t.TempDir()
	channel, err := Open(Config{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { channel.Close() })
	details := map[string]custody.Details{}
	for i, msp := range []string{"FirstMSP", "SecondMSP"} {
		id, err := Authority{Dir: dir}.Enroll(msp, "admin", "carrier")
		if err != nil {
			t.Fatal(err)
		}
		l, err := channel.As(id)
		if err != nil {
			t.Fatal(err)
		}
		gln := []string{"https://id.gs1.org/417/9521101530001", "https://id.gs1.org/417/9521101530018"}[i]
		if _, err := (custody.Client{Ledger: l}).PutParty(t.Context(), provenance.Party{MSP: msp, Name: msp, GLN: gln, Roles: []string{"carrier"}}); err != nil {
			t.Fatal(err)
		}
		details[msp] = custody.Details{Ledger: l.(custody.Confidential), MSP: msp}
	}
	const secret = "a consignee's name"
	detail, err := provenance.NewPrivateDetail(map[string]json.RawMessage{"consignee": json.RawMessage(`"` + secret + `"`)}, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	commitment, err := details["FirstMSP"].Put(t.Context(), detail, "SecondMSP")
	if err != nil {
		t.Fatal(err)
	}
	holding := func() (buckets []string) {
		err := channel.db.View(func(tx *bolt.Tx) error {
			return tx.ForEach(func(name []byte, b *bolt.Bucket) error {
				return b.ForEach(func(k, v []byte) error {
					if bytes.Contains(v, []byte(secret)) {
						buckets = append(buckets, string(name))
					}
					return nil
				})
			})
		})
		if err != nil {
			t.Fatal(err)
		}
		return buckets
	}
	if got := strings.Join(holding(), " "); got != "private private" {
		t.Errorf("the detail stands in %q, want it twice in private", got)
	}
	problems := func() []string {
		report, err := channel.Verify(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return report.Problems
	}
	if p := problems(); len(p) > 0 {
		t.Errorf("a sound ledger: %v", p)
	}
	edit := func(do func(b *bolt.Bucket, k, v []byte) error) {
		err := channel.db.Update(func(tx *bolt.Tx) error {
			b := tx.Bucket(privateBucket)
			k, v := b.Cursor().First()
			return do(b, bytes.Clone(k), bytes.Clone(v))
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	var kept [2][]byte
	edit(func(b *bolt.Bucket, k, v []byte) error {
		kept = [2][]byte{k, v}
		return b.Put(k, append(v, ' '))
	})
	if p := problems(); len(p) != 1 || !strings.Contains(p[0], "is not as its last transaction wrote it") {
		t.Errorf("a changed detail: %v", p)
	}
	edit(func(b *bolt.Bucket, k, _ []byte) error { return b.Delete(k) })
	if p := problems(); len(p) != 1 || !strings.Contains(p[0], "is missing") {
		t.Errorf("a lost detail: %v", p)
	}
	edit(func(b *bolt.Bucket, _, _ []byte) error { return b.Put(kept[0], kept[1]) })
	for _, d := range details {
		if err := d.Forget(t.Context(), commitment); err != nil {
			t.Fatal(err)
		}
	}
	if got := holding(); len(got) > 0 {
		t.Errorf("after erasing it stands in %v", got)
	}
	if p := problems(); len(p) > 0 {
		t.Errorf("after erasing: %v", p)
	}
}
