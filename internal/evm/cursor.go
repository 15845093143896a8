package evm

import (
	"encoding/json"
	"fmt"

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

// near is how many of the newest points are all kept. Past it their distance
// from the newest doubles.
const near = 16

// extend answers the cursor with a newer point, and fewer of the old ones.
func (c Cursor) extend(p Point) Cursor {
	all := append(append([]Point(nil), c.points...), p)
	if len(all) <= near {
		return Cursor{points: all}
	}
	tail := all[len(all)-near:]
	var kept []Point // newest first
	gap := uint64(near)
	for i := len(all) - near - 1; i >= 0; i-- {
		if p.Number-all[i].Number >= gap || i == 0 {
			kept = append(kept, all[i])
			gap = max(2*gap, p.Number-all[i].Number)
		}
	}
	points := make([]Point, 0, len(kept)+near)
	for i := len(kept) - 1; i >= 0; i-- {
		points = append(points, kept[i])
	}
	return Cursor{points: append(points, tail...)}
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
