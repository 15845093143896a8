// Command genesis turns a description of a channel into its genesis block, and
// with the argument join that of an organisation into the change of a running
// channel's configuration that adds it.
//
// It stands in a module of its own because fabric-config, which knows how a
// channel's configuration is built, cannot share one with the archived
// fabric-sdk-go that cmd/waymark-audit reads the channel with. It reads the
// description, [Channel] as JSON, from standard input and writes the block, a
// serialized common.Block, to standard output; with join it reads [Joining] and
// writes a serialized common.ConfigUpdate, or nothing if there is nothing to do.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	"google.golang.org/protobuf/proto"
)

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "genesis:", err)
		os.Exit(1)
	}
}

func run(args []string, in io.Reader, out io.Writer) error {
	produce := genesis
	switch {
	case len(args) == 1 && args[0] == "join":
		produce = join
	case len(args) > 0:
		return fmt.Errorf("%q is not expected; the only argument is join", args)
	}
	d := json.NewDecoder(in)
	d.DisallowUnknownFields()
	raw, err := produce(d)
	if err != nil {
		return err
	}
	_, err = out.Write(raw)
	return err
}

func genesis(d *json.Decoder) ([]byte, error) {
	var c Channel
	if err := d.Decode(&c); err != nil {
		return nil, fmt.Errorf("reading the channel's description: %w", err)
	}
	block, err := c.Genesis()
	if err != nil {
		return nil, err
	}
	raw, err := proto.Marshal(block)
	if err != nil {
		return nil, fmt.Errorf("encoding the block: %w", err)
	}
	return raw, nil
}

func join(d *json.Decoder) ([]byte, error) {
	var j Joining
	if err := d.Decode(&j); err != nil {
		return nil, fmt.Errorf("reading the organisation's description: %w", err)
	}
	return j.Update()
}
