package resolver_test

import (
	"strings"
	"testing"
)

// TestLabel: any label leads here, whatever host it names.
func TestLabel(t *testing.T) {
	a := app(newResolver(t, maker()))
	for label, want := range map[string]string{
		"https%3A%2F%2Fbrand.example%2Fx%2F01%2F09506000134352%2F21%2FA%3F17%3D271231": root + "/01/09506000134352/21/A?17=271231",
		"(01)09506000134352(10)LOT1(21)A":                                              root + "/01/09506000134352/10/LOT1/21/A",
		"urn:epc:id:sgtin:9506000.013435.A":                                            root + "/01/09506000134352/21/A",
		"9506000134352":                                                                root + "/01/09506000134352",
	} {
		resp, body := ask(t, a, "GET", "/resolve?label="+label)
		if got := resp.Header.Get("Location"); resp.StatusCode != 307 || got != want {
			t.Errorf("%s leads to %d %q, want %q\n%s", label, resp.StatusCode, got, want, body)
		}
	}
	if resp, body := ask(t, a, "GET", "/resolve?label=9506000134353"); resp.StatusCode != 400 || !strings.Contains(string(body), `"expected":"2"`) {
		t.Errorf("wrong check digit gives %d %s", resp.StatusCode, body)
	}
}
