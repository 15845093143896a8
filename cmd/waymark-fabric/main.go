// Command waymark-fabric runs and administers a real Hyperledger Fabric channel
// for custody records, on one machine and without Docker:
//
//	waymark-fabric up        build what is missing, start the network, print its profile's path
//	waymark-fabric run       up, and down again when interrupted or when its standard input ends
//	waymark-fabric status    what runs; exit status 1 if not everything does
//	waymark-fabric upgrade   bring the chaincode of the checkout onto the channel
//	waymark-fabric join      add an organisation to the running channel, by default the warehouse
//	waymark-fabric enroll    issue a client identity of an organisation
//	waymark-fabric down      stop the network
//
// --data names the network's directory, and keeps it: up after down comes back
// with its ledger. Without it the network lives in the user's cache and goes
// with down. --json prints results for a program. The exit status is 3 when a
// program could not be built, and otherwise 1 for a failure.
//
// Fabric's own programs are built from its Go module, once, by the nested
// module engine, whose go.mod pins the version. See package network for what a
// network is, and is not.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/waymark/waymark/cmd/waymark-fabric/network"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		if !errors.Is(err, errNotRunning) && !errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(os.Stderr, "waymark-fabric:", err)
		}
		var build *network.BuildError
		if errors.As(err, &build) {
			os.Exit(3)
		}
		os.Exit(1)
	}
}

// errNotRunning is status's answer, which has been printed.
var errNotRunning = errors.New("not everything runs")

const usage = "usage: waymark-fabric up|run|down|status|upgrade|join|enroll [--data DIR] [--json] and the flags of each"

// options are the command line after the verb.
type options struct {
	data, source, cache string
	json                bool
	msp, name, roles    string
	role                string
}

func run(ctx context.Context, args []string, out, progress io.Writer) error {
	if len(args) == 0 {
		return errors.New(usage)
	}
	verb, ok := verbs[args[0]]
	if !ok {
		return fmt.Errorf("there is no %q; %s", args[0], usage)
	}
	var o options
	flags := flag.NewFlagSet("waymark-fabric "+args[0], flag.ContinueOnError)
	flags.SetOutput(progress)
	flags.StringVar(&o.data, "data", "", "directory of the network, which down then keeps")
	flags.StringVar(&o.source, "source", "", "checkout to build from (default: the one around the working directory)")
	flags.StringVar(&o.cache, "cache", "", "where built programs are kept (default: in the user's cache)")
	flags.BoolVar(&o.json, "json", false, "print the result as JSON")
	if args[0] == "enroll" {
		flags.StringVar(&o.msp, "msp", "", "MSP id of the organisation")
		flags.StringVar(&o.name, "name", "", "name of the identity")
		flags.StringVar(&o.roles, "roles", "", "roles in its certificate, separated by commas")
	}
	if args[0] == "join" {
		flags.StringVar(&o.msp, "msp", "WarehouseMSP", "MSP id of the organisation")
		flags.StringVar(&o.name, "name", "warehouse", "prefix of its processes' names")
		flags.StringVar(&o.role, "role", "warehouse", "role that its client may register as")
	}
	if err := flags.Parse(args[1:]); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%q is not expected; %s", flags.Arg(0), usage)
	}
	cfg := network.Config{
		Dir: o.data, Keep: o.data != "", Source: o.source, Cache: o.cache,
		Progress: func(line string) { fmt.Fprintln(progress, line) },
	}
	if cfg.Dir == "" {
		base, err := os.UserCacheDir()
		if err != nil {
			return fmt.Errorf("finding the user's cache: %w", err)
		}
		cfg.Dir = filepath.Join(base, "waymark", "fabric-network")
	}
	n, err := network.Open(cfg)
	if err != nil {
		return err
	}
	return verb(ctx, n, o, out)
}

var verbs = map[string]func(context.Context, *network.Network, options, io.Writer) error{
	"up": up, "run": runUntilStopped, "down": down, "status": status, "upgrade": upgrade, "join": join, "enroll": enroll,
}

func up(ctx context.Context, n *network.Network, o options, out io.Writer) error {
	if err := n.Up(ctx); err != nil {
		return err
	}
	if o.json {
		return status(ctx, n, o, out)
	}
	_, err := fmt.Fprintln(out, n.Profile())
	return err
}

// runUntilStopped keeps the network up for as long as whoever started it lives: a program
// that is killed cannot take it down, but its end of the pipe closes.
func runUntilStopped(ctx context.Context, n *network.Network, o options, out io.Writer) error {
	if err := up(ctx, n, o, out); err != nil {
		return err
	}
	ended := make(chan struct{})
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		close(ended)
	}()
	select {
	case <-ctx.Done():
	case <-ended:
	}
	return n.Down()
}

func down(_ context.Context, n *network.Network, _ options, _ io.Writer) error { return n.Down() }

func upgrade(ctx context.Context, n *network.Network, _ options, _ io.Writer) error {
	return n.Upgrade(ctx)
}

func join(ctx context.Context, n *network.Network, o options, out io.Writer) error {
	if err := n.Join(ctx, o.msp, o.name, o.role); err != nil {
		return err
	}
	if o.json {
		return status(ctx, n, o, out)
	}
	_, err := fmt.Fprintln(out, n.Profile())
	return err
}

func enroll(_ context.Context, n *network.Network, o options, out io.Writer) error {
	var roles []string
	if o.roles != "" {
		roles = strings.Split(o.roles, ",")
	}
	cert, key, err := n.Enroll(o.msp, o.name, roles...)
	if err != nil {
		return err
	}
	if o.json {
		return json.NewEncoder(out).Encode(map[string]string{"certificate": cert, "key": key})
	}
	_, err = fmt.Fprintf(out, "%s\n%s\n", cert, key)
	return err
}

func status(ctx context.Context, n *network.Network, o options, out io.Writer) error {
	s, err := n.Status(ctx)
	if err != nil {
		return err
	}
	if o.json {
		e := json.NewEncoder(out)
		e.SetIndent("", "  ")
		err = e.Encode(s)
	} else {
		err = table(out, s)
	}
	if err == nil && !s.Running {
		err = errNotRunning
	}
	return err
}
