package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web"
	"github.com/waymark/waymark/web/site"
)

// running says where the server of a data directory answers. It is a hint:
// whoever reads it asks the server.
type running struct {
	URL string `json:"url"`
	PID int    `json:"pid"`
}

// server is an application with its listener.
type server struct {
	app  *app.App
	web  *web.Server
	url  string
	done chan error
}

// start opens the application and serves it on the address.
func start(ctx context.Context, cfg app.Config, addr string) (*server, error) {
	ln, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("listening on %s: %w", addr, err)
	}
	url := "http://" + reachable(ln.Addr().(*net.TCPAddr))
	h, err := app.Open(ctx, cfg)
	if err != nil {
		ln.Close()
		return nil, err
	}
	w, err := site.New(h, cfg.Log, nil)
	if err != nil {
		ln.Close()
		return nil, errors.Join(err, h.Close())
	}
	s := &server{app: h, web: w, url: url, done: make(chan error, 1)}
	go func() { s.done <- w.Serve(lingering{ln}) }()
	text, err := json.Marshal(running{url, os.Getpid()})
	if err == nil {
		err = os.WriteFile(app.RunningFile(cfg.Dir), text, 0o600)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("saying where the server is: %w", err), s.stop())
	}
	return s, nil
}

// reachable is the address under which this machine reaches a listener.
func reachable(a *net.TCPAddr) string {
	if a.IP.IsUnspecified() || a.IP.IsLoopback() {
		return fmt.Sprintf("localhost:%d", a.Port)
	}
	return a.String()
}

// shutdownTime is how long running requests may take to end.
const shutdownTime = 10 * time.Second

func (s *server) stop() error {
	ctx, cancel := context.WithTimeout(context.Background(), shutdownTime)
	defer cancel()
	os.Remove(app.RunningFile(s.app.Dir()))
	return errors.Join(s.web.Shutdown(ctx), s.app.Close())
}

// connect returns a client of the server that the flags name, or of the one
// that runs on the data directory, or of one that it starts for this command
// alone. A server that is starting is waited for. The second value ends what was
// started here.
func (a *cli) connect(ctx context.Context) (client.Client, func() error, error) {
	nothing := func() error { return nil }
	if a.server != "" {
		return client.Client{Base: strings.TrimSuffix(a.server, "/"), Token: a.token()}, nothing, nil
	}
	for deadline, waiting := time.Now().Add(a.patience), false; ; waiting = true {
		if url, ok := a.findRunning(ctx); ok {
			return client.Client{Base: url, Token: a.token()}, nothing, nil
		}
		s, err := start(ctx, a.appConfig(slog.LevelError), "127.0.0.1:0") // tries for a second to get the directory
		switch {
		case err == nil:
			return client.Client{Base: s.url, Token: a.token()}, s.stop, nil
		case !errors.Is(err, app.ErrInUse):
			return client.Client{}, nothing, err
		case ctx.Err() != nil:
			return client.Client{}, nothing, context.Cause(ctx)
		case time.Now().After(deadline):
			return client.Client{}, nothing, fmt.Errorf("%w %s, and has not answered for %s", app.ErrInUse, a.data, a.patience)
		}
		if !waiting {
			a.progress("another waymark is using %s: waiting until it answers", a.data)
		}
	}
}

func (a *cli) findRunning(ctx context.Context) (string, bool) {
	text, err := os.ReadFile(app.RunningFile(a.data))
	if err != nil {
		return "", false
	}
	var r running
	if json.Unmarshal(text, &r) != nil {
		return "", false
	}
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	_, err = client.Client{Base: r.URL}.Do(ctx, http.MethodGet, "/healthz", nil, nil)
	return r.URL, err == nil
}

// token is the one that the user gave in the environment. It is never a flag:
// other users of the machine see argument lists.
func (a *cli) token() string { return strings.TrimSpace(os.Getenv("WAYMARK_TOKEN")) }

// as returns the client with a credential of the role: the user's own token,
// or on the machine of the data directory one that the administrator's token
// there buys.
func (a *cli) as(ctx context.Context, c client.Client, role app.Role) (client.Client, error) {
	if c.Token != "" {
		return c, nil
	}
	admin, err := os.ReadFile(app.AdminToken(a.data))
	if err != nil {
		return c, fmt.Errorf("set WAYMARK_TOKEN to a token of the role %s (waymark token issue makes one)", role)
	}
	c = c.With(string(admin))
	if role == app.RoleAdmin {
		return c, nil
	}
	party := a.party
	party = cmp.Or(party, a.defaultParty(role))
	if party == "" {
		return c, errors.New("say which party you are: --party, such as --party CarrierMSP")
	}
	name := app.CommandToken(a.data, party, string(role))
	if text, err := os.ReadFile(name); err == nil {
		return c.With(string(text)), nil
	}
	issued, err := c.Issue(ctx, party, role, "the command line of this machine")
	if err != nil {
		return c, err
	}
	if err := os.WriteFile(name, []byte(issued.Token), 0o600); err != nil {
		return c, fmt.Errorf("keeping the token: %w", err)
	}
	return c.With(issued.Token), nil
}

// defaultParty is the party that a role is of when nobody says; everybody can
// be a custodian.
func (a *cli) defaultParty(role app.Role) string {
	if role == app.RoleCustodian {
		return ""
	}
	return a.organisations[0].MSP
}
