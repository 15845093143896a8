// Package bundle builds what browsers load, web/dist, from the sources in
// web/src with esbuild, whose version go.mod pins. Its output depends on
// nothing else, so that a test can tell when the committed files are stale.
package bundle

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// entries are the bundles: their source below src and their name in dist.
var entries = []api.EntryPoint{
	{InputPath: "app.ts", OutputPath: "app"},
	{InputPath: "css/app.css", OutputPath: "style"},
}

// Build gives the files of dist, by name, from the sources in src.
func Build(src string) (map[string][]byte, error) {
	dir, err := filepath.Abs(src)
	if err != nil {
		return nil, err
	}
	points := make([]api.EntryPoint, len(entries))
	for i, e := range entries {
		points[i] = api.EntryPoint{InputPath: filepath.Join(dir, e.InputPath), OutputPath: e.OutputPath}
	}
	result := api.Build(api.BuildOptions{
		EntryPointsAdvanced: points, AbsWorkingDir: dir, Outdir: filepath.Join(dir, "out"),
		Bundle: true, Write: false, Format: api.FormatIIFE, Target: api.ES2022, Charset: api.CharsetUTF8,
		MinifyWhitespace: true, MinifySyntax: true, MinifyIdentifiers: true,
		LegalComments: api.LegalCommentsNone,
	})
	if len(result.Errors) > 0 {
		return nil, fmt.Errorf("bundling %s: %s", src, strings.Join(api.FormatMessages(result.Errors, api.FormatMessagesOptions{}), ""))
	}
	files := map[string][]byte{}
	for _, f := range result.OutputFiles {
		files[filepath.Base(f.Path)] = f.Contents
	}
	icon, err := os.ReadFile(filepath.Join(dir, "icon.svg"))
	if err != nil {
		return nil, err
	}
	files["icon.svg"] = icon
	return files, nil
}
