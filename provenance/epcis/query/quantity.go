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

// unit is a unit of measure by its UN/CEFACT Recommendation 20 code: what it
// measures, and how to get to the base unit: base = value × scale + offset.
type unit struct {
	quantity      string
	scale, offset string // exact decimals or fractions
}

// units are those between which values are compared. A code that is not here is
// compared with the same code alone.
var units = map[string]unit{
	"KEL": {"temperature", "1", "0"},
	"CEL": {"temperature", "1", "273.15"},
	"FAH": {"temperature", "5/9", "45967/180"},

	"MTR": {"length", "1", "0"}, "KMT": {"length", "1000", "0"}, "CMT": {"length", "0.01", "0"},
	"MMT": {"length", "0.001", "0"}, "4H": {"length", "0.000001", "0"}, "DMT": {"length", "0.1", "0"},
	"INH": {"length", "0.0254", "0"}, "FOT": {"length", "0.3048", "0"}, "YRD": {"length", "0.9144", "0"},
	"SMI": {"length", "1609.344", "0"}, "NMI": {"length", "1852", "0"},

	"KGM": {"mass", "1", "0"}, "GRM": {"mass", "0.001", "0"}, "MGM": {"mass", "0.000001", "0"},
	"MC": {"mass", "0.000000001", "0"}, "TNE": {"mass", "1000", "0"}, "DTN": {"mass", "100", "0"},
	"LBR": {"mass", "0.45359237", "0"}, "ONZ": {"mass", "0.028349523125", "0"},
	"STN": {"mass", "907.18474", "0"}, "LTN": {"mass", "1016.0469088", "0"},

	"MTQ": {"volume", "1", "0"}, "LTR": {"volume", "0.001", "0"}, "MLT": {"volume", "0.000001", "0"},
	"CLT": {"volume", "0.00001", "0"}, "DLT": {"volume", "0.0001", "0"}, "HLT": {"volume", "0.1", "0"},
	"CMQ": {"volume", "0.000001", "0"}, "DMQ": {"volume", "0.001", "0"}, "MMQ": {"volume", "0.000000001", "0"},
	"GLL": {"volume", "0.003785411784", "0"}, "GLI": {"volume", "0.00454609", "0"},
	"FTQ": {"volume", "0.028316846592", "0"}, "INQ": {"volume", "0.000016387064", "0"},

	"MTK": {"area", "1", "0"}, "CMK": {"area", "0.0001", "0"}, "MMK": {"area", "0.000001", "0"},
	"KMK": {"area", "1000000", "0"}, "HAR": {"area", "10000", "0"}, "FTK": {"area", "0.09290304", "0"},

	"SEC": {"time", "1", "0"}, "C26": {"time", "0.001", "0"}, "B98": {"time", "0.000001", "0"},
	"MIN": {"time", "60", "0"}, "HUR": {"time", "3600", "0"}, "DAY": {"time", "86400", "0"}, "WEE": {"time", "604800", "0"},

	"PAL": {"pressure", "1", "0"}, "A97": {"pressure", "100", "0"}, "KPA": {"pressure", "1000", "0"},
	"MPA": {"pressure", "1000000", "0"}, "BAR": {"pressure", "100000", "0"}, "MBR": {"pressure", "100", "0"},
	"ATM": {"pressure", "101325", "0"}, "PS": {"pressure", "8896443230521/1290320000", "0"},

	"MTS": {"speed", "1", "0"}, "KMH": {"speed", "5/18", "0"}, "KNT": {"speed", "463/900", "0"}, "HM": {"speed", "0.44704", "0"},
	"MSK": {"acceleration", "1", "0"}, "K40": {"acceleration", "9.80665", "0"},
	"JOU": {"energy", "1", "0"}, "KJO": {"energy", "1000", "0"}, "3B": {"energy", "1000000", "0"},
	"WHR": {"energy", "3600", "0"}, "KWH": {"energy", "3600000", "0"},
	"WTT": {"power", "1", "0"}, "KWT": {"power", "1000", "0"}, "MAW": {"power", "1000000", "0"},
	"AMP": {"current", "1", "0"}, "4K": {"current", "0.001", "0"},
	"VLT": {"voltage", "1", "0"}, "2Z": {"voltage", "0.001", "0"}, "KVT": {"voltage", "1000", "0"},
	"HTZ": {"frequency", "1", "0"}, "KHZ": {"frequency", "1000", "0"}, "MHZ": {"frequency", "1000000", "0"},
	"DD": {"angle", "1", "0"}, "D61": {"angle", "1/60", "0"}, "D62": {"angle", "1/3600", "0"},
	"C62": {"count", "1", "0"}, "DZN": {"count", "12", "0"}, "GRO": {"count", "144", "0"},
	"P1": {"ratio", "0.01", "0"}, "59": {"ratio", "0.000001", "0"}, "61": {"ratio", "0.000000001", "0"},
	"GL": {"concentration", "1", "0"}, "M1": {"concentration", "0.001", "0"},
	"LUX": {"illuminance", "1", "0"}, "KLX": {"illuminance", "1000", "0"},
}

// convert expresses an amount of one unit in another. A difference of two amounts,
// such as a standard deviation, has no offset. It reports false when the units do
// not measure the same or are not known.
func convert(n *big.Rat, from, to string, difference bool) (*big.Rat, bool) {
	if from == to {
		return n, true
	}
	f, known := units[from]
	t, knownToo := units[to]
	if !known || !knownToo || f.quantity != t.quantity {
		return nil, false
	}
	out := new(big.Rat).Mul(n, rat(f.scale))
	if !difference {
		out.Add(out, rat(f.offset))
		out.Sub(out, rat(t.offset))
	}
	return out.Quo(out, rat(t.scale)), true
}

func rat(s string) *big.Rat {
	r, _ := new(big.Rat).SetString(s) // the table's own texts
	return r
}
