package main

import (
	"bytes"
	"cmp"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/provenance"
)

// maxDetailFile is what a server reads of a detail.
const maxDetailFile = 1 << 20

// detailSource says where a detail comes from. Its errors hold no value.
type detailSource struct {
	values string // file with values, to be salted
	salted string // or file with a detail that has its salts
	keep   string // file to keep the salted detail in; ""
}

// read returns the detail, checked and with its commitment.
func (s detailSource) read(stdin io.Reader) (body app.DetailRequest, err error) {
	path := cmp.Or(s.salted, s.values)
	text, err := readDetailFile(path, stdin)
	if err != nil {
		return body, err
	}
	if s.salted != "" {
		d := json.NewDecoder(bytes.NewReader(text))
		d.DisallowUnknownFields()
		if d.Decode(&body) != nil || body.Commitment == "" {
			err = errors.New("it holds no detail with its commitment and salts, as --keep writes it")
		}
	} else {
		body.Fields, err = readValues(text)
	}
	if err != nil {
		return body, fmt.Errorf("%s: %w", path, err)
	}
	_, commitment, err := body.Check()
	if err != nil {
		return body, fmt.Errorf("%s: %w", path, err)
	}
	body.Commitment = commitment.String()
	return body, nil
}

func readDetailFile(path string, stdin io.Reader) ([]byte, error) {
	if strings.HasPrefix(strings.TrimSpace(path), "{") {
		return nil, errors.New("give the values in a file or on the standard input (-), never as an argument: other users see those")
	}
	in := stdin
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	text, err := io.ReadAll(io.LimitReader(in, maxDetailFile+1))
	if err == nil && len(text) > maxDetailFile {
		err = fmt.Errorf("%s: a detail has at most %d bytes", path, maxDetailFile)
	}
	return text, err
}

// readValues reads a JSON object's members as fields and salts each. The object
// is read member by member: of a name that stands twice encoding/json would
// silently take the last.
func readValues(text []byte) (fields []app.SaltedField, err error) {
	d := json.NewDecoder(bytes.NewReader(text))
	broken := func() error { return fmt.Errorf("the JSON is broken near byte %d", d.InputOffset()) }
	if first, err := d.Token(); err != nil || first != json.Delim('{') {
		return nil, errors.New(`a detail is one JSON object, such as {"consignee": "…", "price": 120}`)
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return nil, broken()
		}
		var value json.RawMessage
		if d.Decode(&value) != nil {
			return nil, broken()
		}
		salt := make([]byte, provenance.SaltSize)
		if _, err := io.ReadFull(rand.Reader, salt); err != nil {
			return nil, fmt.Errorf("drawing a salt: %w", err)
		}
		text, _ := name.(string)
		fields = append(fields, app.NewSaltedField(text, value, salt))
	}
	if _, err := d.Token(); err != nil {
		return nil, broken()
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errors.New("more follows the JSON object")
	}
	return fields, nil
}

// keepDetail writes a detail to a new file that its owner alone can read. One
// that is there stays: it may be the only copy of another detail's salts.
func keepDetail(path string, body app.DetailRequest) error {
	text, err := json.MarshalIndent(body, "", "  ")
	if err != nil {
		return fmt.Errorf("encoding the detail: %w", err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(append(text, '\n'))
	return errors.Join(err, f.Sync(), f.Close())
}
