package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/spf13/cobra"
)

func TestSignerFlags(t *testing.T) {
	const account = "keeper=0x0000000000000000000000000000000000000012"
	secret := filepath.Join(t.TempDir(), "auth")
	if err := os.WriteFile(secret, []byte("user:pass word\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		args []string
		env  string
		auth string
		bad  bool
	}{
		{name: "none"},
		{name: "no secret", args: []string{"--signer", "clef.ipc", "--signer-account", account}},
		{name: "user", args: []string{"--signer", "http://s", "--signer-account", account}, env: "user:secret", auth: "Basic dXNlcjpzZWNyZXQ="},
		{name: "bearer", args: []string{"--signer", "http://s", "--signer-account", account}, env: "Bearer abc", auth: "Bearer abc"},
		{name: "file before environment", args: []string{"--signer", "http://s", "--signer-account", account, "--signer-auth-file", secret}, env: "Bearer abc", auth: "Basic dXNlcjpwYXNzIHdvcmQ="},
		{name: "twice", args: []string{"--signer", "http://s", "--signer-account", account, "--signer-account", account}, bad: true},
		{name: "no address", args: []string{"--signer", "http://s", "--signer-account", "keeper"}, bad: true},
		{name: "no accounts", args: []string{"--signer", "http://s"}, bad: true},
		{name: "secret for nobody", args: []string{"--signer-auth-file", secret}, bad: true},
		{name: "no file", args: []string{"--signer", "http://s", "--signer-account", account, "--signer-auth-file", secret + "x"}, bad: true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Setenv(signerAuth, tt.env)
			var s signerFlags
			cmd := &cobra.Command{}
			s.add(cmd)
			if err := cmd.ParseFlags(tt.args); err != nil {
				t.Fatal(err)
			}
			err := s.read()
			if tt.bad != (err != nil) || !tt.bad && s.remote.Authorization != tt.auth {
				t.Errorf("error %v, authorization %q, want %q", err, s.remote.Authorization, tt.auth)
			}
		})
	}
}
