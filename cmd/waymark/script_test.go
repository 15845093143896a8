package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/web/api"
)

// TestScripts runs the program as people and their shells do. Each script has
// a data directory of its own, house, with a batch of ten items on it.
func TestScripts(t *testing.T) {
	t.Parallel()
	house, vars := prepareHouse(t)
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "script"),
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			for name, value := range vars {
				env.Setenv(name, value)
			}
			env.Values[servedKey{}] = &served{}
			env.Setenv("NOW", time.Now().UTC().Format(time.RFC3339))
			if err := os.CopyFS(filepath.Join(env.WorkDir, "house"), os.DirFS(house)); err != nil {
				return err
			}
			return os.WriteFile(filepath.Join(env.WorkDir, "passport.json"), []byte(vars["PASSPORT"]), 0o600)
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"serve": serveCommand, "json": jsonCommand, "refused": refusedCommand, "answers": answersCommand,
			"batches": batchesCommand, "giant": giantCommand, "memory": memoryCommand, "value": valueCommand, "quiet": quietCommand, "unlogged": unloggedCommand,
		},
	})
}

// prepareHouse makes the data directory that each script gets a copy of.
func prepareHouse(t *testing.T) (dir string, vars map[string]string) {
	t.Helper()
	dir, files := filepath.Join(t.TempDir(), "house"), t.TempDir()
	p := startProgram(t, dir)
	maker, operator := p.as(t, "MakerMSP", app.RoleMaker)
	_, buyer := p.as(t, "MakerMSP", app.RoleBuyer)
	passport := examplePassport(t, files)
	text, err := os.ReadFile(passport)
	if err != nil {
		t.Fatal(err)
	}
	file, items := makeBatch(t, rand.New(rand.NewPCG(1, 2)), files, "items.csv", 10)
	b := mint(t, maker, file, passport)
	p.stop(t)
	seal, err := os.ReadFile(filepath.Join(dir, "keys", "seal.key"))
	if err != nil {
		t.Fatal(err)
	}
	vars = map[string]string{"BATCH": b.Key, "BUYER": buyer.Account.String(), "OPERATOR": operator.Account.String(), "PASSPORT": string(text)}
	before, serial, _ := strings.Cut(items[0], "/21/")
	vars["LOWER0"] = before + "/21/" + strings.ToLower(serial)
	vars["DIGIT0"] = before[:len(before)-1] + string('0'+('9'-before[len(before)-1])) + "/21/" + serial
	for i, item := range items {
		vars["ITEM"+strconv.Itoa(i)] = item
		vars["CODE"+strconv.Itoa(i)] = string(registry.SealCode(seal, item))
	}
	return dir, vars
}

// serve DIR [flags] starts a server that ends with the script, and sets SERVER
// and SERVERPID.
func serveCommand(ts *testscript.TestScript, _ bool, args []string) {
	p, err := launch(ts.MkAbs(args[0]), args[1:]...)
	if err != nil {
		ts.Fatalf("waymark serve: %v\n%s", err, p.stderr)
	}
	ts.Defer(func() {
		ts.Logf("the server said:\n%s", p.stderr)
		p.kill()
	})
	ts.Value(servedKey{}).(*served).program = p
	ts.Setenv("SERVER", p.url)
	ts.Setenv("SERVERPID", strconv.Itoa(p.cmd.Process.Pid))
}

// served is the server that a script started last.
type served struct{ program *program }

type servedKey struct{}

// unlogged TEXT... checks that the server's log holds none of the texts.
func unloggedCommand(ts *testscript.TestScript, _ bool, args []string) {
	log := ts.Value(servedKey{}).(*served).program.stderr.String()
	for _, text := range args {
		if strings.Contains(log, text) {
			ts.Fatalf("the server logged %s", text)
		}
	}
}

// json FILE... checks that each holds one JSON document and nothing else.
func jsonCommand(ts *testscript.TestScript, neg bool, args []string) {
	for _, name := range args {
		d := json.NewDecoder(strings.NewReader(ts.ReadFile(name)))
		var doc any
		err := d.Decode(&doc)
		if err == nil {
			if _, err = d.Token(); errors.Is(err, io.EOF) {
				err = nil
			} else {
				err = fmt.Errorf("more follows the document: %v", err)
			}
		}
		if err != nil != neg {
			ts.Fatalf("%s: %v", name, err)
		}
	}
}

// refused CODE checks that the program failed with one line that ends with the
// problem's code; "-" is a failure of its own, which has none.
func refusedCommand(ts *testscript.TestScript, _ bool, args []string) {
	if out := ts.ReadFile("stdout"); out != "" {
		ts.Fatalf("a result beside the failure: %s", out)
	}
	line, rest, _ := strings.Cut(strings.TrimPrefix(ts.ReadFile("stderr"), "waymark: "), "\n")
	ok := rest == "" && line != "" && strings.HasPrefix(ts.ReadFile("stderr"), "waymark: ")
	if args[0] != "-" {
		ok = ok && strings.HasSuffix(line, " ("+args[0]+")")
	}
	if !ok {
		ts.Fatalf("want one line with the code %s", args[0])
	}
}

// answers STATUS METHOD PATH [FILE] asks the server with the token in
// WAYMARK_TOKEN, follows no redirect, and writes the answer to the file.
func answersCommand(ts *testscript.TestScript, _ bool, args []string) {
	req, err := http.NewRequestWithContext(context.Background(), args[1], ts.Getenv("SERVER")+args[2], nil)
	ts.Check(err)
	req.Header.Set("Authorization", "Bearer "+ts.Getenv("WAYMARK_TOKEN"))
	stay := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := stay.Do(req)
	ts.Check(err)
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	ts.Check(err)
	if strconv.Itoa(res.StatusCode) != args[0] {
		ts.Fatalf("%s: %s", res.Status, body)
	}
	if kind := res.Header.Get("Content-Type"); res.StatusCode >= 400 && kind != "application/problem+json" {
		ts.Fatalf("an error as %s", kind)
	}
	if len(args) > 3 {
		ts.Check(os.WriteFile(ts.MkAbs(args[3]), body, 0o600))
	}
}

// batches N checks how many batches the maker has.
func batchesCommand(ts *testscript.TestScript, _ bool, args []string) {
	c := client.Client{Base: ts.Getenv("SERVER"), Token: strings.TrimSpace(ts.ReadFile("house/keys/admin.token"))}
	issued, err := c.Issue(context.Background(), "MakerMSP", app.RoleMaker, "a script")
	ts.Check(err)
	var list api.BatchList
	ts.Check(c.With(issued.Token).Call(context.Background(), http.MethodGet, "/api/v1/batches", "", nil, &list))
	if strconv.Itoa(len(list.Batches)) != args[0] {
		ts.Fatalf("there are %d batches", len(list.Batches))
	}
}

// giant NAME MIB makes a pipe that gives a batch file with one endless line,
// so that nothing of it is on a disk.
func giantCommand(ts *testscript.TestScript, _ bool, args []string) {
	path := ts.MkAbs(args[0])
	size, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(syscall.Mkfifo(path, 0o600))
	go func() {
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			return
		}
		defer f.Close()
		f.WriteString("gtin,serial,size\n")
		for chunk := bytes.Repeat([]byte("A"), 1<<20); size > 0 && err == nil; size-- {
			_, err = f.Write(chunk) // fails when nobody reads on
		}
	}()
}

// memory MIB checks that the server never held more.
func memoryCommand(ts *testscript.TestScript, _ bool, args []string) {
	status, err := os.ReadFile("/proc/" + ts.Getenv("SERVERPID") + "/status")
	if err != nil {
		ts.Logf("not measured: %v", err)
		return
	}
	most, err := strconv.Atoi(args[0])
	ts.Check(err)
	for line := range strings.Lines(string(status)) {
		var kib int
		if n, _ := fmt.Sscanf(line, "VmHWM: %d kB", &kib); n == 1 {
			ts.Logf("at most %d MiB were held", kib>>10)
			if kib>>10 > most {
				ts.Fatalf("the server held %d MiB", kib>>10)
			}
			return
		}
	}
	ts.Fatalf("no peak in %s", status)
}

// value NAME FIELD sets an environment variable from a JSON result.
func valueCommand(ts *testscript.TestScript, _ bool, args []string) {
	var doc map[string]any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &doc))
	value, ok := doc[args[1]].(string)
	if !ok {
		ts.Fatalf("no field %s", args[1])
	}
	ts.Setenv(args[0], value)
}

// quiet checks that the last command said nothing that opens anything: no
// token, no sealed code, no passphrase.
func quietCommand(ts *testscript.TestScript, _ bool, _ []string) {
	said := ts.ReadFile("stdout") + ts.ReadFile("stderr")
	secrets, err := filepath.Glob(ts.MkAbs("house/keys/*"))
	ts.Check(err)
	var list []string
	for _, path := range secrets {
		text, err := os.ReadFile(path)
		if err != nil {
			continue // a folder
		}
		list = append(list, strings.TrimSpace(string(text)), fmt.Sprintf("%x", text))
	}
	for i := range 10 {
		list = append(list, ts.Getenv("CODE"+strconv.Itoa(i)))
	}
	for _, secret := range append(list, ts.Getenv("WAYMARK_TOKEN")) {
		if secret != "" && strings.Contains(said, secret) {
			ts.Fatalf("it said a secret")
		}
	}
}
