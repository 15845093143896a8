package evm

import (
	"encoding/json"
	"math/bits"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func point(n uint64) Point { return Point{Number: n, Hash: common.BigToHash(common.Big1)} }

// TestCursorStaysSmallAndReachesBack: few points, and for a reorganisation of any
// depth one at most about twice as far back.
func TestCursorStaysSmallAndReachesBack(t *testing.T) {
	for _, stride := range []uint64{1, 3, 100} {
		c := StartAt(1000)
		const steps = 5000
		for i := range uint64(steps) {
			c = c.extend(point(1000 + i*stride))
		}
		newest, _ := c.Newest()
		if limit := near + 2 + 3*bits.Len64(newest.Number); len(c.points) > limit {
			t.Errorf("stride %d: %d points, want at most %d", stride, len(c.points), limit)
		}
		if c.points[0] != (Point{Number: 999}) {
			t.Errorf("stride %d: the start is lost: %v", stride, c.points[0])
		}
		for depth := uint64(1); depth < newest.Number-999; depth++ {
			ancestor := newest.Number - depth
			i := len(c.points) - 1
			for c.points[i].Number > ancestor {
				i--
			}
			if back := newest.Number - c.points[i].Number; back > 5*depth+near*stride {
				t.Fatalf("stride %d: a reorganisation of %d blocks rolls back %d", stride, depth, back)
			}
		}
	}
}

func TestCursorJSON(t *testing.T) {
	for _, c := range []Cursor{{}, StartAt(0), StartAt(5), Cursor{}.extend(point(3)).extend(point(9))} {
		var back Cursor
		if err := json.Unmarshal(must(json.Marshal(c)), &back); err != nil {
			t.Fatal(err)
		}
		if back.Next() != c.Next() || len(back.points) != len(c.points) {
			t.Errorf("%v came back as %v", c, back)
		}
	}
	if StartAt(5).Next() != 5 || StartAt(0).Next() != 0 {
		t.Error("StartAt does not start there")
	}
	if _, ok := StartAt(0).Newest(); ok {
		t.Error("nothing was read, but there is a newest point")
	}
}

func FuzzCursor(f *testing.F) {
	for _, seed := range []string{`[]`, `null`, `[{"n":1,"h":"0x00"}]`, `[{"n":2},{"n":1}]`, `{}`,
		string(must(json.Marshal(StartAt(7).extend(point(8)))))} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		var c Cursor
		if json.Unmarshal(raw, &c) != nil {
			return
		}
		for i := 1; i < len(c.points); i++ {
			if c.points[i].Number <= c.points[i-1].Number {
				t.Fatalf("accepted points out of order: %s", raw)
			}
		}
		var back Cursor
		if err := json.Unmarshal(must(json.Marshal(c)), &back); err != nil || back.Next() != c.Next() {
			t.Fatalf("%s did not survive: %v", raw, err)
		}
	})
}
