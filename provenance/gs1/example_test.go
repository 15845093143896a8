package gs1_test

import (
	"errors"
	"fmt"

	"github.com/waymark/waymark/provenance/gs1"
)

func ExampleParse() {
	l, err := gs1.Parse("https://shop.example/eu/01/09506000134352/10/LOT7/21/32a%2Fb?17=261231&linkType=gs1:pip")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(l.GTIN(), l.Batch(), l.Serial())
	fmt.Println(l.ID())
	fmt.Println(l.Constrained())
	fmt.Println(l.Attributes, l.Params)
	// Output:
	// 09506000134352 LOT7 32a/b
	// https://id.gs1.org/01/09506000134352/10/LOT7/21/32a%2Fb
	// https://id.gs1.org/01/09506000134352/21/32a%2Fb
	// [(17)261231] [{linkType gs1:pip false}]
}

func ExampleError() {
	_, err := gs1.Parse("https://shop.example/01/09506000134353/21/7")
	fmt.Println(err)

	var broken *gs1.Error
	if errors.As(err, &broken) && broken.Rule == gs1.RuleCheckDigit {
		fmt.Println("expected digit:", broken.Want)
	}
	// Output:
	// gs1: (01) at character 38: the check digit is 3, expected 2
	// expected digit: 2
}

func ExampleParseAny() {
	for _, scanned := range []string{
		"https://shop.example/01/09506000134352/21/32aB",
		"]d2010950600013435221" + "32aB\x1d17261231",
		"(01)09506000134352 (21)32aB",
		"urn:epc:id:sgtin:9506000.013435.32aB",
	} {
		l, err := gs1.ParseAny(scanned)
		fmt.Println(l.ID(), err)
	}
	// Output:
	// https://id.gs1.org/01/09506000134352/21/32aB <nil>
	// https://id.gs1.org/01/09506000134352/21/32aB <nil>
	// https://id.gs1.org/01/09506000134352/21/32aB <nil>
	// https://id.gs1.org/01/09506000134352/21/32aB <nil>
}

func ExampleForItem() {
	gtin, err := gs1.ParseGTIN("9506000134352")
	if err != nil {
		fmt.Println(err)
		return
	}
	l, err := gs1.ForItem("shop.example", gtin, "32a/b")
	fmt.Println(l, err)
	// Output:
	// https://shop.example/01/09506000134352/21/32a%2Fb <nil>
}

func ExampleToEPC() {
	l, err := gs1.FromEPC("urn:epc:id:sgln:0614141.12345.400")
	fmt.Println(l.ID(), err)
	urn, err := gs1.ToEPC(l, 7)
	fmt.Println(urn, err)
	// Output:
	// https://id.gs1.org/414/0614141123452/254/400 <nil>
	// urn:epc:id:sgln:0614141.12345.400 <nil>
}

func ExampleParseElementString() {
	elements, err := gs1.ParseElementString("0109506000134352" + "10LOT7" + gs1.FNC1 + "2132aB")
	fmt.Println(elements, err)
	l, err := gs1.FromElements(elements)
	fmt.Println(l, err)
	// Output:
	// [(01)09506000134352 (10)LOT7 (21)32aB] <nil>
	// https://id.gs1.org/01/09506000134352/10/LOT7/21/32aB <nil>
}

func ExampleMakeSSCC() {
	sscc, err := gs1.MakeSSCC('1', "0614141", 234567890)
	fmt.Println(sscc, err)
	// Output:
	// 106141412345678908 <nil>
}

func ExampleCheckTogether() {
	elements, err := gs1.ParseBracketed("(01)09506000134352(37)12")
	if err == nil {
		err = gs1.CheckTogether(elements)
	}
	fmt.Println(err)
	// Output:
	// gs1: (01) at character 1: GTIN must not be accompanied by (37)
}

func ExampleLookup() {
	ai, ok := gs1.Lookup("01")
	fmt.Println(ok, ai.Title, ai.MinLen(), ai.MaxLen(), ai.Qualifiers)
	// Output:
	// true GTIN 14 14 [[22 10 21] [235]]
}
