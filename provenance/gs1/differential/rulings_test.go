package differential_test

import (
	"fmt"
	"strings"
	"testing"
)

// ruling is one known cause of disagreement. Rewrite takes the cause out of an
// input, and reports false where the input does not have it: the ruling explains
// a disagreement when the implementations agree about the input without it.
type ruling[T any] struct {
	name string
	says string // who is right, and why
	// rewrite must leave its argument as it is.
	rewrite func(T) (T, bool)
}

// variant is a case with some of its causes taken out.
type variant struct {
	of    int
	names []string
}

// settle compares all cases and holds each disagreement to the rulings. Compare
// gives one text a case: "" where the implementations agree, else what each says.
func settle[T any](t *testing.T, cases []T, rulings []ruling[T], compare func([]T) []string) {
	t.Helper()
	first := compare(cases)
	var variants []variant
	var inputs []T
	agreed := 0
	for i, text := range first {
		if text == "" {
			agreed++
			continue
		}
		all, names := cases[i], []string(nil)
		for _, r := range rulings {
			if alone, ok := r.rewrite(cases[i]); ok {
				variants, inputs = append(variants, variant{i, []string{r.name}}), append(inputs, alone)
			}
			if without, ok := r.rewrite(all); ok {
				all, names = without, append(names, r.name)
			}
		}
		if len(names) > 1 {
			variants, inputs = append(variants, variant{i, names}), append(inputs, all)
		}
	}
	explained, counts := explain(variants, compare(inputs))
	report(t, first, agreed, explained, counts, rulings)
}

// explain takes for each case its first variant that is agreed about.
func explain(variants []variant, results []string) (explained map[int]bool, counts map[string]int) {
	explained, counts = map[int]bool{}, map[string]int{}
	for i, v := range variants {
		if results[i] != "" || explained[v.of] {
			continue
		}
		explained[v.of] = true
		for _, name := range v.names {
			counts[name]++
		}
	}
	return explained, counts
}

func report[T any](t *testing.T, first []string, agreed int, explained map[int]bool, counts map[string]int, rulings []ruling[T]) {
	t.Helper()
	shown, unexplained := 0, 0
	for i, text := range first {
		if text == "" || explained[i] {
			continue
		}
		if unexplained++; shown < 60 {
			shown++
			t.Errorf("unexplained: %s", text)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d cases: %d agree, %d disagree for known causes, %d unexplained", len(first), agreed, len(explained), unexplained)
	for _, r := range rulings {
		fmt.Fprintf(&b, "\n%5d  %s: %s", counts[r.name], r.name, r.says)
		if counts[r.name] == 0 {
			t.Errorf("the ruling %q explains nothing any more", r.name)
		}
	}
	t.Log(b.String())
	if agreed == 0 {
		t.Error("nothing agrees: the comparison compares nothing")
	}
}
