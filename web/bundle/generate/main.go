// Command generate writes web/dist. It runs there, as go generate does.
package main

import (
	"fmt"
	"os"

	"github.com/waymark/waymark/web/bundle"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	files, err := bundle.Build("../src")
	if err != nil {
		return err
	}
	for name, body := range files {
		if err := os.WriteFile(name, body, 0o644); err != nil {
			return err
		}
	}
	return nil
}
