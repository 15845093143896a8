package web

import (
	"io"
	"strings"
	"testing"
)

func TestLimitedReadsNoMore(t *testing.T) {
	for _, n := range []int64{0, 1, 9, 10} {
		b, err := io.ReadAll(Limit(strings.NewReader(strings.Repeat("x", int(n))), 10))
		if err != nil || int64(len(b)) != n {
			t.Errorf("%d of 10: %d, %v", n, len(b), err)
		}
	}
	if _, err := io.ReadAll(Limit(strings.NewReader(strings.Repeat("x", 11)), 10)); err == nil {
		t.Error("11 of 10 are read")
	}
}
