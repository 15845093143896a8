package app

import (
	"bytes"
	"context"
	"fmt"
	"io"

	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/scanner/label"
)

// Labels prints what is on both ledgers. Before a batch is ready every method
// is refused with the code "batch_not_ready".
type Labels struct {
	batches    *Batches
	host       string // that labels name
	sealSecret []byte
}

// A Writer streams a document.
type Writer func(w io.Writer) error

// pixels of a QR module in a PNG.
const pixels = 12

func (l *Labels) items(ctx context.Context, p Principal, key string) (label.Printer, []label.Item, error) {
	job, err := l.batches.Batch(ctx, p, key)
	if err != nil {
		return label.Printer{}, nil, err
	}
	if job.State != BatchReady {
		return label.Printer{}, nil, refusal.New("batch_not_ready", "Labels are printed once both ledgers have confirmed the batch.")
	}
	entries, err := l.batches.items.batches.Entries(ctx, key)
	if err != nil {
		return label.Printer{}, nil, err
	}
	list := make([]label.Item, len(entries))
	for i, e := range entries {
		list[i] = l.labelItem(job.Product, e)
	}
	title := fmt.Sprintf("%s · batch %s · %d items", job.Product, key[:8], len(list))
	return label.Printer{Host: l.host, Title: title, Made: job.Created}, list, nil
}

func (l *Labels) labelItem(name string, e minting.Entry) label.Item {
	return label.Item{
		GTIN: e.Item.GTIN, Serial: e.Item.Serial, Name: name, Size: e.Item.Size,
		Code: string(registry.SealCode(l.sealSecret, e.Item.URI())),
	}
}

// Sheet is a PDF of the outer labels.
func (l *Labels) Sheet(ctx context.Context, p Principal, key string) (Writer, error) {
	printer, list, err := l.items(ctx, p, key)
	if err != nil {
		return nil, err
	}
	return func(w io.Writer) error { return printer.Sheet(w, list) }, nil
}

// Sealed is a PDF of the codes that go inside the boxes.
func (l *Labels) Sealed(ctx context.Context, p Principal, key string) (Writer, error) {
	printer, list, err := l.items(ctx, p, key)
	if err != nil {
		return nil, err
	}
	return func(w io.Writer) error { return printer.CodeSheet(w, list) }, nil
}

// Label is one label as png or svg.
func (l *Labels) Label(ctx context.Context, p Principal, key, serial, format string) (Writer, error) {
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
	return nil, errNotFound
}
