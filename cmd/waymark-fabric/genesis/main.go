// Command genesis turns a description of a channel into its genesis block.
//
// It stands in a module of its own because fabric-config, which knows how a
// channel's configuration is built, cannot share one with the archived
// fabric-sdk-go that cmd/waymark-audit reads the channel with. It reads the
// description, [Channel] as JSON, from standard input and writes the block, a
// serialized common.Block, to standard output.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	"google.golang.org/protobuf/proto"
)

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "genesis:", err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer) error {
	var c Channel
	d := json.NewDecoder(in)
	d.DisallowUnknownFields()
	if err := d.Decode(&c); err != nil {
		return fmt.Errorf("reading the channel's description: %w", err)
	}
	block, err := c.Genesis()
	if err != nil {
		return err
	}
	raw, err := proto.Marshal(block)
	if err != nil {
		return fmt.Errorf("encoding the block: %w", err)
	}
	_, err = out.Write(raw)
	return err
}
