package epcis

import (
	"bytes"
	"io"
	"strings"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository/capture"
	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/xml"
)

// readBody reads a body, never more than limit bytes of it.
func (s *Server) readBody(c *call, limit int64) ([]byte, error) {
	tooLarge := refusal.New(captureLimit, "At most %d bytes are read here.", limit)
	if int64(c.Request().Header.ContentLength()) > limit {
		return nil, tooLarge
	}
	r := io.Reader(c.Context().RequestBodyStream())
	if c.Context().RequestBodyStream() == nil {
		r = bytes.NewReader(c.Request().Body())
	}
	body, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, refusal.New(capture.Invalid, "The body ended too early: %v.", err)
	}
	if int64(len(body)) > limit {
		return nil, tooLarge
	}
	return bytes.Clone(body), nil
}

// readDocument reads a document or event, and refuses what is none of its version
// or holds too many events.
func (s *Server) readDocument(c *call) (*epcis.Document, error) {
	body, err := s.readBody(c, s.cfg.CaptureFileSize)
	if err != nil {
		return nil, err
	}
	read := epcis.Parse
	if c.wants.xml {
		read = xml.Parse
	}
	doc, err := read(body)
	if err != nil {
		return nil, refusal.New(capture.Invalid, "%v", err)
	}
	if len(doc.Events) > s.cfg.CaptureLimit {
		return nil, refusal.New(captureLimit, "The document holds %d events; at most %d are captured at once.", len(doc.Events), s.cfg.CaptureLimit)
	}
	if v := c.wants.version; v != "" && !c.wants.xml && doc.SchemaVersion != "" && compareVersions(major(v), major(doc.SchemaVersion)) != 0 {
		return nil, refusal.New(capture.Invalid, "The header says that the document is of EPCIS %s; it says %s itself.", v, doc.SchemaVersion)
	}
	return doc, nil
}

func major(version string) string {
	m, _, _ := strings.Cut(version, ".")
	return m
}
