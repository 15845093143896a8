package main

import (
	"cmp"
	"fmt"
	"runtime/debug"
	"strings"
)

// version describes the program by what the Go toolchain wrote into it: the
// module's version, the commit and its time when it was built in a checkout,
// and the toolchain.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown: built without module support"
	}
	return describe(info)
}

func describe(info *debug.BuildInfo) string {
	v := info.Main.Version
	v = cmp.Or(v, "(devel)")
	set := map[string]string{}
	for _, s := range info.Settings {
		set[s.Key] = s.Value
	}
	var commit []string
	if r := set["vcs.revision"]; r != "" {
		commit = append(commit, "commit "+r)
	}
	if at := set["vcs.time"]; at != "" {
		commit = append(commit, "of "+at)
	}
	if set["vcs.modified"] == "true" {
		commit = append(commit, "modified since")
	}
	if len(commit) > 0 {
		v += " (" + strings.Join(commit, " ") + ")"
	}
	return fmt.Sprintf("%s %s %s/%s", v, info.GoVersion, set["GOOS"], set["GOARCH"])
}
