package app

import (
	"bytes"
	"context"
	"fmt"
	"io"

	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/scanner"
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

func (l *Labels) items(ctx context.Context, p Principal, key string) (scanner.Printer, []scanner.LabelItem, error) {
	job, err := l.batches.Batch(ctx, p, key)
	if err != nil {
		return scanner.Printer{}, nil, err
	}
	if job.State != BatchReady {
		return scanner.Printer{}, nil, refusal.New("batch_not_ready", "Labels are printed once both ledgers have confirmed the batch.")
	}
	entries, err := l.batches.items.batches.Entries(ctx, key)
	if err != nil {
		return scanner.Printer{}, nil, err
	}
	list := make([]scanner.LabelItem, len(entries))
	for i, e := range entries {
		list[i] = l.labelItem(job.Product, e)
	}
	title := fmt.Sprintf("%s · batch %s · %d items", job.Product, key[:8], len(list))
	return scanner.Printer{Host: l.host, Title: title, Made: job.Created}, list, nil
}

func (l *Labels) labelItem(name string, e minting.Entry) scanner.LabelItem {
	return scanner.LabelItem{
		GTIN: e.Item.GTIN, Serial: e.Item.Serial, Name: name, Size: "EU " + e.Item.Size,
		Code: string(registry.SealCode(l.sealSecret, e.Item.URI())),
	}
}

// Sheet is a PDF of the outer labels.
func (l *Labels) Sheet(ctx context.Context, p Principal, key string) (Writer, error) {
	printer, list, err := l.items(ctx, p, key)
	if err != nil {
		return nil, err
	}
	return func(w io.Writer) error { return printer.Labels(w, list) }, nil
}

// Sealed is a PDF of the codes that go inside the boxes.
func (l *Labels) Sealed(ctx context.Context, p Principal, key string) (Writer, error) {
	printer, list, err := l.items(ctx, p, key)
	if err != nil {
		return nil, err
	}
	return func(w io.Writer) error { return printer.Codes(w, list) }, nil
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
			err = printer.LabelSVG(&buf, item)
		} else {
			err = printer.LabelPNG(&buf, item, pixels)
		}
		return func(w io.Writer) error { _, err := buf.WriteTo(w); return err }, err
	}
	return nil, errNotFound
}
