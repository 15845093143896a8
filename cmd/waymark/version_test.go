package main

import (
	"runtime/debug"
	"testing"
)

func TestDescribe(t *testing.T) {
	platform := []debug.BuildSetting{{Key: "GOOS", Value: "linux"}, {Key: "GOARCH", Value: "amd64"}}
	for name, c := range map[string]struct {
		version string
		vcs     []debug.BuildSetting
		want    string
	}{
		"a release":           {"v1.2.3", nil, "v1.2.3 go1.26.0 linux/amd64"},
		"a checkout":          {"v1.2.4-0.20261201120000-abc", []debug.BuildSetting{{Key: "vcs.revision", Value: "abcdef"}, {Key: "vcs.time", Value: "2026-12-01T12:00:00Z"}, {Key: "vcs.modified", Value: "false"}}, "v1.2.4-0.20261201120000-abc (commit abcdef of 2026-12-01T12:00:00Z) go1.26.0 linux/amd64"},
		"a changed checkout":  {"(devel)", []debug.BuildSetting{{Key: "vcs.revision", Value: "abcdef"}, {Key: "vcs.modified", Value: "true"}}, "(devel) (commit abcdef modified since) go1.26.0 linux/amd64"},
		"go run, no checkout": {"", nil, "(devel) go1.26.0 linux/amd64"},
	} {
		info := &debug.BuildInfo{GoVersion: "go1.26.0", Main: debug.Module{Version: c.version}, Settings: append(c.vcs, platform...)}
		if got := describe(info); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}
