package app

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/url"

	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/scanner/label"
	"github.com/waymark/waymark/web"
)

// labels prints what is on both ledgers. It is a web.Labels.
type labels struct {
	*App
	jobs *batchJobs
}

var errNotReady = &web.Problem{Code: "batch_not_ready", Status: 409,
	Detail: "Labels are printed once both ledgers have confirmed the batch."}

// pixels of a QR module in a PNG.
const pixels = 12

func (l labels) items(ctx context.Context, p web.Principal, key string) (label.Printer, []label.Item, error) {
	job, err := l.jobs.Batch(ctx, p, key)
	if err != nil {
		return label.Printer{}, nil, err
	}
	if job.State != web.BatchReady {
		return label.Printer{}, nil, errNotReady
	}
	entries, err := l.batches.Entries(key)
	if err != nil {
		return label.Printer{}, nil, err
	}
	base, err := url.Parse(l.cfg.BaseURL)
	if err != nil {
		return label.Printer{}, nil, err
	}
	list := make([]label.Item, len(entries))
	for i, e := range entries {
		list[i] = l.labelItem(job.Product, e)
	}
	title := fmt.Sprintf("%s · batch %s · %d items", job.Product, key[:8], len(list))
	return label.Printer{Host: base.Host, Title: title, Made: job.Created}, list, nil
}

func (l labels) labelItem(name string, e minting.Entry) label.Item {
	return label.Item{
		GTIN: e.Item.GTIN, Serial: e.Item.Serial, Name: name, Size: e.Item.Size,
		Code: string(registry.SealCode(l.sealSecret, e.Item.URI())),
	}
}

// Sheet implements web.Labels.
func (l labels) Sheet(ctx context.Context, p web.Principal, key string) (web.Writer, error) {
	printer, list, err := l.items(ctx, p, key)
	if err != nil {
		return nil, err
	}
	return func(w io.Writer) error { return printer.Sheet(w, list) }, nil
}

// Sealed implements web.Labels.
func (l labels) Sealed(ctx context.Context, p web.Principal, key string) (web.Writer, error) {
	printer, list, err := l.items(ctx, p, key)
	if err != nil {
		return nil, err
	}
	return func(w io.Writer) error { return printer.CodeSheet(w, list) }, nil
}

// Label implements web.Labels.
func (l labels) Label(ctx context.Context, p web.Principal, key, serial, format string) (web.Writer, error) {
	printer, list, err := l.items(ctx, p, key)
	if err != nil {
		return nil, err
	}
	for _, item := range list {
		if item.Serial != serial {
			continue
		}
		var buf bytes.Buffer
		if format == "svg" {
			err = printer.SVG(&buf, item)
		} else {
			err = printer.PNG(&buf, item, pixels)
		}
		return func(w io.Writer) error { _, err := buf.WriteTo(w); return err }, err
	}
	return nil, web.ErrNotFound
}
