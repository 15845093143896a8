//go:build linux

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/web/api"
)

const diskSize = 512 << 20

// disk is a small file system of its own, which a test can fill.
type disk struct {
	t   *testing.T
	dir string
}

func mountDisk(t *testing.T) *disk {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "disk")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mount("waymark-test", dir, "tmpfs", 0, fmt.Sprintf("size=%d", diskSize)); err != nil {
		absent(t, "a tmpfs cannot be mounted here: "+err.Error())
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return &disk{t: t, dir: dir}
}

// leave fills the disk until so many bytes are free.
func (d *disk) leave(free uint64) {
	d.t.Helper()
	f, err := os.OpenFile(filepath.Join(d.dir, "filler"), os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		d.t.Fatal(err)
	}
	defer f.Close()
	for chunk := make([]byte, 1<<20); ; {
		var s syscall.Statfs_t
		if err := syscall.Statfs(d.dir, &s); err != nil {
			d.t.Fatal(err)
		}
		left := s.Bavail * uint64(s.Bsize)
		if left <= free {
			return
		}
		_, err := f.Write(chunk[:min(uint64(len(chunk)), left-free)])
		if err != nil && !errors.Is(err, syscall.ENOSPC) {
			d.t.Fatal(err)
		}
	}
}

// free gives the space back.
func (d *disk) free() {
	d.t.Helper()
	if err := os.Remove(filepath.Join(d.dir, "filler")); err != nil {
		d.t.Fatal(err)
	}
}

// full checks that an error is a clear answer to a client: that the disk is
// full, or that it is not known whether it was done.
func full(err error) bool {
	var p *client.Problem
	return errors.As(err, &p) && p.Status == http.StatusInsufficientStorage && p.Code() == "disk_full" && p.Detail != ""
}

// TestFullDisk fills the disk under a running server. It says so, goes on
// answering scans, loses nothing that it acknowledged, and goes on by itself
// once there is space.
func TestFullDisk(t *testing.T) {
	d, files := mountDisk(t), t.TempDir()
	dir := filepath.Join(d.dir, "data")
	p := startProgram(t, dir)
	rng := rand.New(rand.NewPCG(7, 7))
	passport := examplePassport(t, files)
	file, items := makeBatch(t, rng, files, "items.csv", 30)
	maker, _ := p.as(t, "MakerMSP", app.RoleMaker)
	carrier, _ := p.as(t, "MakerMSP", app.RoleCustodian)
	first := mint(t, maker, file, passport)
	seal, err := os.ReadFile(filepath.Join(dir, "keys", "seal.key"))
	if err != nil {
		t.Fatal(err)
	}
	claim := func(ctx context.Context, item string) (got app.Claimed, err error) {
		body := api.ClaimBody{Code: string(registry.SealCode(seal, item)), Owner: "0x00000000000000000000000000000000000000aa"}
		return got, p.admin.With("").Call(ctx, http.MethodPost, client.ItemPath(item)+"/claim", "", body, &got)
	}
	claimed, err := claim(t.Context(), items[0])
	if err != nil {
		t.Fatal(err)
	}

	// Little space is left: the chain confirms nothing more, and says so.
	d.leave(100 << 20)
	if _, err := claim(t.Context(), items[1]); !full(err) {
		t.Errorf("a claim that cannot be confirmed: %v", err)
	}
	var recalled app.Recalled
	recall := app.Recall{Item: items[2], Reason: "The sole came off."}
	if err := maker.Call(t.Context(), http.MethodPost, "/api/v1/recalls", "", recall, &recalled); !full(err) {
		t.Errorf("a recall that cannot be confirmed: %v", err)
	}
	second, _ := makeBatch(t, rng, files, "second.csv", 3)
	waiting, err := maker.SubmitBatch(t.Context(), second, passport)
	if err != nil {
		t.Fatalf("handing in a batch while there is space for it: %v", err)
	}
	_, err = maker.Do(t.Context(), http.MethodGet, "/api/v1/batches/"+waiting.Key+"/labels.pdf", nil, nil)
	if code(err) != "batch_not_ready" {
		t.Errorf("labels of a batch that is not on the chain: %v", err)
	}

	// No space at all, filled under a handheld that goes on scanning: what is
	// accepted counts, and from some point on nothing is.
	heads := map[string]provenance.Position{}
	accepted, refused := 0, 0
	note := func() error {
		item := items[(accepted+refused)%len(items)]
		o, err := carrier.Checkpoint(t.Context(), "", provenance.Checkpoint{Verb: provenance.Note, Subjects: []string{item}, Time: time.Now()})
		if err == nil {
			heads[item] = o.Records[0]
			accepted++
		}
		return err
	}
	for range 3 * len(items) {
		if err := note(); err != nil {
			t.Fatalf("a checkpoint while there is space for it: %v", err)
		}
	}
	handheld := make(chan error)
	go func() {
		for refused < 20 {
			if err := note(); full(err) {
				refused++
			} else if err != nil || accepted > 100_000 {
				handheld <- fmt.Errorf("checkpoint %d on a disk that fills: %w", accepted, err)
				return
			}
		}
		handheld <- nil
	}()
	d.leave(0)
	if err := <-handheld; err != nil {
		t.Fatalf("%v\n%s", err, p.stderr)
	}
	third, _ := makeBatch(t, rng, files, "third.csv", 2000)
	if _, err := maker.SubmitBatch(t.Context(), third, passport); !full(err) {
		t.Errorf("a batch on a full disk: %v", err)
	}
	for _, item := range items[:3] {
		a, err := p.admin.With("").Scan(t.Context(), item, "")
		if err != nil || a.Evidence.Registry == nil || a.Evidence.Custody == nil {
			t.Errorf("a scan on a full disk: %v %v", err, a.Evidence.Missing)
		}
	}
	for _, path := range []string{"/healthz", "/metrics", "/openapi.json", "/"} {
		if _, err := p.admin.With("").Do(t.Context(), http.MethodGet, path, nil, nil); err != nil {
			t.Errorf("%s on a full disk: %v", path, err)
		}
	}
	select {
	case <-p.ended:
		t.Fatalf("the server did not survive:\n%s", p.stderr)
	default:
	}

	// There is space again: what waited goes on, and nothing is missing.
	d.free()
	until(t, "checkpoints again", func(context.Context) (bool, error) { err := note(); return err == nil, err })
	until(t, "the claim again", func(ctx context.Context) (bool, error) { _, err := claim(ctx, items[1]); return err == nil, err })
	until(t, "the batch that waited", func(ctx context.Context) (bool, error) {
		var b app.Batch
		err := maker.Call(ctx, http.MethodGet, "/api/v1/batches/"+waiting.Key, "", nil, &b)
		return b.State == app.BatchReady, err
	})
	t.Logf("%d checkpoints were accepted, %d refused", accepted, refused)
	for range 2 { // and once more after a restart
		stillThere(t, p, heads, claimed, first)
		p.fsck(t)
		p.stop(t)
		if bytes.Contains([]byte(p.stderr.String()), []byte("panic")) {
			t.Errorf("it said:\n%s", p.stderr)
		}
		d.leave(0)
		var out, said bytes.Buffer
		if n := run(t.Context(), []string{"status", "--data", dir}, &out, &said); n == 0 || out.Len() > 0 ||
			strings.Count(said.String(), "\n") != 1 || !strings.Contains(said.String(), "disk") {
			t.Errorf("starting on a full disk ended with %d: %s%s", n, out.String(), said.String())
		}
		d.free()
		p = startProgram(t, dir)
	}
}

// stillThere looks for what was acknowledged around the full disk.
func stillThere(t *testing.T, p *program, heads map[string]provenance.Position, claimed app.Claimed, first app.Batch) {
	t.Helper()
	chain, err := ethclient.DialContext(t.Context(), p.chain)
	if err != nil {
		t.Fatal(err)
	}
	w := &world{results: newResults(), admin: p.admin, chain: chain, roles: map[string]string{}, paths: map[string][]string{}}
	for _, h := range heads {
		w.results.promises = append(w.results.promises, stands(h))
	}
	w.results.promises = append(w.results.promises, owned(claimed.Item, claimed.Owner),
		mined("claim", claimed.Tx, claimed.Block), mined("mint", first.Tx[0], 0))
	w.audit(t)
}
