package app

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/url"

	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/scanner"
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

func (l labels) items(ctx context.Context, p web.Principal, key string) (scanner.Printer, []scanner.LabelItem, error) {
	job, err := l.jobs.Batch(ctx, p, key)
	if err != nil {
		return scanner.Printer{}, nil, err
	}
	if job.State != web.BatchReady {
		return scanner.Printer{}, nil, errNotReady
	}
	entries, err := l.batches.Entries(ctx, key)
	if err != nil {
		return scanner.Printer{}, nil, err
	}
	base, err := url.Parse(l.cfg.BaseURL)
	if err != nil {
		return scanner.Printer{}, nil, err
	}
	list := make([]scanner.LabelItem, len(entries))
	for i, e := range entries {
		list[i] = l.labelItem(job.Product, e)
	}
	title := fmt.Sprintf("%s · batch %s · %d items", job.Product, key[:8], len(list))
	return scanner.Printer{Host: base.Host, Title: title, Made: job.Created}, list, nil
}

func (l labels) labelItem(name string, e minting.Entry) scanner.LabelItem {
	return scanner.LabelItem{
		GTIN: e.Item.GTIN, Serial: e.Item.Serial, Name: name, Size: "EU " + e.Item.Size,
		Code: string(registry.SealCode(l.sealSecret, e.Item.URI())),
	}
}

// Sheet implements web.Labels.
func (l labels) Sheet(ctx context.Context, p web.Principal, key string) (web.Writer, error) {
	printer, list, err := l.items(ctx, p, key)
	if err != nil {
		return nil, err
	}
	return func(w io.Writer) error { return printer.Labels(w, list) }, nil
}

// Sealed implements web.Labels.
func (l labels) Sealed(ctx context.Context, p web.Principal, key string) (web.Writer, error) {
	printer, list, err := l.items(ctx, p, key)
	if err != nil {
		return nil, err
	}
	return func(w io.Writer) error { return printer.Codes(w, list) }, nil
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
			err = printer.LabelSVG(&buf, item)
		} else {
			err = printer.LabelPNG(&buf, item, pixels)
		}
		return func(w io.Writer) error { _, err := buf.WriteTo(w); return err }, err
	}
	return nil, web.ErrNotFound
}
