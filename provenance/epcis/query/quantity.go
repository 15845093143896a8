package query

import (
	"math/big"
	"slices"

	"github.com/waymark/waymark/provenance/epcis"
)

func quantity(op comparison) build {
	return func(par parameter, _ epcis.Context) (criterion, *Error) { return quantities(par, op, "") }
}

// quantities compares the quantities of an event's elements; with a unit only
// those that can be expressed in it.
func quantities(par parameter, op comparison, uom string) (criterion, *Error) {
	wanted, err := amounts(par, op)
	if err != nil {
		return criterion{}, err
	}
	return criterion{match: func(s *subject) bool {
		for _, list := range [][]epcis.QuantityElement{
			s.QuantityList, s.ChildQuantityList, s.InputQuantityList, s.OutputQuantityList,
		} {
			for _, q := range list {
				n, ok := number(q.Quantity)
				if ok && uom != "" {
					n, ok = convert(n, q.UOM, uom, false)
				}
				if ok && anyHolds(op, n, wanted) {
					return true
				}
			}
		}
		return false
	}}, nil
}

// amounts are the values of a comparison with numbers: alternatives for EQ, one
// for the others.
func amounts(par parameter, op comparison) ([]*big.Rat, *Error) {
	if op == "EQ" {
		return par.numbers()
	}
	n, err := par.number()
	return []*big.Rat{n}, err
}

func anyHolds(op comparison, n *big.Rat, wanted []*big.Rat) bool {
	return slices.ContainsFunc(wanted, func(w *big.Rat) bool { return op.holds(n.Cmp(w)) })
}
