package evm

import (
	"encoding/json"
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
)

// Point is one block of one chain.
type Point struct {
	Number uint64      `json:"n"`
	Hash   common.Hash `json:"h"`
}

// Cursor says how far a reader has come: everything up to and including its
// newest point. It also holds some older points, ever sparser towards genesis,
// so that after a reorganisation the reader finds common ground without asking
// anybody what was there before. The zero Cursor is before block 0.
//
// Store it, as JSON, in the same database transaction as what was made of the
// logs: then a crash neither skips nor repeats a log.
type Cursor struct {
	points []Point // ascending
}

// StartAt is a cursor before the given block, for a contract that did not exist
// earlier.
func StartAt(number uint64) Cursor {
	if number == 0 {
		return Cursor{}
	}
	return Cursor{points: []Point{{Number: number - 1}}}
}

// Newest is the last block that was read; false if none was.
func (c Cursor) Newest() (Point, bool) {
	if len(c.points) == 0 {
		return Point{}, false
	}
	return c.points[len(c.points)-1], true
}

// Next is the number of the first block that was not read.
func (c Cursor) Next() uint64 {
	if p, ok := c.Newest(); ok {
		return p.Number + 1
	}
	return 0
}

// near is how many of the newest points are all kept.
const near = 16

// extend answers the cursor with a newer point, and fewer of the old ones: of
// the points at distance d to 2d, one in each aligned stretch of d blocks. Since
// stretches only merge as they age, what is kept now is what is wanted later.
func (c Cursor) extend(p Point) Cursor {
	points := make([]Point, 0, len(c.points)+1)
	var level int
	var stretch uint64
	for i, old := range c.points {
		if i == 0 || len(c.points)-i < near {
			points = append(points, old)
			continue
		}
		l := bits.Len64(p.Number-old.Number) - 1
		if s := old.Number >> l; l != level || s != stretch {
			points, level, stretch = append(points, old), l, s
		}
	}
	return Cursor{points: append(points, p)}
}

// truncate answers the cursor without the points after the i-th.
func (c Cursor) truncate(i int) Cursor {
	return Cursor{points: append([]Point(nil), c.points[:i+1]...)}
}

// MarshalJSON writes the points.
func (c Cursor) MarshalJSON() ([]byte, error) {
	if c.points == nil {
		return []byte("[]"), nil
	}
	return json.Marshal(c.points)
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (c *Cursor) UnmarshalJSON(raw []byte) error {
	var points []Point
	if err := json.Unmarshal(raw, &points); err != nil {
		return fmt.Errorf("reading a cursor: %w", err)
	}
	for i := 1; i < len(points); i++ {
		if points[i].Number <= points[i-1].Number {
			return fmt.Errorf("reading a cursor: block %d after block %d", points[i].Number, points[i-1].Number)
		}
	}
	c.points = points
	return nil
}
