package gs1

import "testing"

func BenchmarkParse(b *testing.B) {
	for b.Loop() {
		if _, err := Parse("https://example.com/01/09506000134352/10/LOT7/21/32aB?17=261231"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFromEPC(b *testing.B) {
	for b.Loop() {
		if _, err := FromEPC("urn:epc:id:sgtin:0614141.107346.2017"); err != nil {
			b.Fatal(err)
		}
	}
}
