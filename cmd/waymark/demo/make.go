package demo

import (
	"bytes"
	"context"
	"fmt"
	"image/png"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"

	"github.com/waymark/waymark/cmd/waymark/client"
	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/web/api"
)

// tokens gives each party and person a token of its own.
func (s *story) tokens(ctx context.Context) error {
	var parties api.PartyList
	if err := s.Admin.Call(ctx, http.MethodGet, "/api/v1/parties", "", nil, &parties); err != nil {
		return err
	}
	makerMSP := ""
	for _, p := range parties.Parties {
		s.parties[p.MSP] = p
		if p.Has("maker") {
			makerMSP = p.MSP
		}
		issued, err := s.Admin.Issue(ctx, p.MSP, app.RoleCustodian, "demo")
		if err != nil {
			return err
		}
		s.custodians[p.MSP] = s.Admin.With(issued.Token)
	}
	for _, role := range []struct {
		role    app.Role
		client  *client.Client
		account *provenance.Address
	}{
		{app.RoleMaker, &s.maker, new(provenance.Address)}, {app.RoleMerchant, &s.merchant, new(provenance.Address)},
		{app.RoleBuyer, &s.buyer, &s.buyerAccount}, {app.RoleArbiter, &s.arbiter, &s.arbiterAccount},
	} {
		msp := makerMSP
		if role.role == app.RoleArbiter { // of neither side's party
			msp = s.judge()
		}
		issued, err := s.Admin.Issue(ctx, msp, role.role, "demo")
		if err != nil {
			return err
		}
		*role.client, *role.account = s.Admin.With(issued.Token), issued.Account
	}
	return nil
}

// judge is a party that sells nothing.
func (s *story) judge() string {
	for _, msp := range slices.Sorted(maps.Keys(s.parties)) {
		if !s.parties[msp].Has("maker") {
			return msp
		}
	}
	return ""
}

// mint mints the batch file.
func (s *story) mint(ctx context.Context) error {
	f, err := os.Open(s.Items)
	if err != nil {
		return err
	}
	rows, err := minting.ReadItems(f)
	f.Close()
	if err != nil {
		return err
	}
	for _, r := range rows {
		s.items = append(s.items, r.URI())
	}
	if len(s.items) < 50 {
		return fmt.Errorf("the story needs at least 50 items, %s has %d", s.Items, len(s.items))
	}
	s.batch, err = s.maker.Mint(ctx, s.Items, s.Passport, func(b app.Batch) {
		s.Progress("  %s: %d of %d minted, %d commissioned", b.State, b.Minted, b.Items, b.Commissioned)
	})
	if err != nil {
		return err
	}
	what := fmt.Sprintf("%d NFTs under one root", s.batch.Items)
	if err := s.row(ctx, "mint", what, "minted, commissioned", s.batch.Tx[0]); err != nil {
		return err
	}
	gas := s.report.Rows[len(s.report.Rows)-1].Gas
	return s.row(ctx, "mint", "gas an item", fmt.Sprint(gas/uint64(s.batch.Items)), "")
}

// print prints the sheets and reads a printed label back.
func (s *story) print(ctx context.Context) error {
	if err := os.MkdirAll(s.Out, 0o755); err != nil {
		return err
	}
	first := s.items[0]
	serial := first[strings.LastIndex(first, "/")+1:]
	base := "/api/v1/batches/" + s.batch.Key
	var label []byte
	for _, file := range []struct{ path, name string }{
		{base + "/labels.pdf", "labels.pdf"}, {base + "/sealed.pdf", "sealed.pdf"},
		{base + "/labels/" + serial + ".png", "label.png"}, {base + "/labels/" + serial + ".svg", "label.svg"},
	} {
		body, err := s.maker.Do(ctx, http.MethodGet, file.path, nil, nil)
		if err != nil {
			return err
		}
		path := filepath.Join(s.Out, file.name)
		if err := os.WriteFile(path, body, 0o600); err != nil {
			return err
		}
		s.report.Files = append(s.report.Files, path)
		if file.name == "label.png" {
			label = body
		}
	}
	text, err := readQR(label)
	if err != nil {
		return fmt.Errorf("reading the printed label back: %w", err)
	}
	if !strings.HasSuffix(text, "/21/"+serial) {
		return fmt.Errorf("the printed label of %s reads %s", serial, text)
	}
	s.report.Pages = append(s.report.Pages, pagePath(first))
	return s.row(ctx, "print", fmt.Sprintf("label sheets of %d items, one label read back", s.batch.Items), text, "")
}

// readQR decodes a QR code as a scanner does.
func readQR(image []byte) (string, error) {
	img, err := png.Decode(bytes.NewReader(image))
	if err != nil {
		return "", err
	}
	bitmap, err := gozxing.NewBinaryBitmapFromImage(img)
	if err != nil {
		return "", err
	}
	result, err := qrcode.NewQRCodeReader().Decode(bitmap, nil)
	if err != nil {
		return "", err
	}
	return result.GetText(), nil
}
