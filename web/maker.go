package web

import (
	"fmt"
	"net/http"
	"net/url"

	"github.com/gofiber/fiber/v2"
)

// makerPage is the data of the maker's page.
type makerPage struct {
	Batches []Batch
	Slip    *Problem
	Rows    []RowError // what is wrong with a batch's file
	Faults  []string   // what is wrong with its passport
	Recall  *Recalled
}

func (s *Server) showMaker(c *fiber.Ctx) error { return s.renderMaker(c, makerPage{}) }

func (s *Server) renderMaker(c *fiber.Ctx, p makerPage) error {
	me := who(c)
	list, err := s.cfg.Batches.Batches(c.UserContext(), me)
	if err != nil {
		return fmt.Errorf("listing batches: %w", err)
	}
	p.Batches = list
	return s.render(c, "maker", page{Title: "maker.title", Principal: &me, Data: p})
}

// postMaker takes the forms of the maker's page: a batch as multipart, a
// recall urlencoded.
func (s *Server) postMaker(c *fiber.Ctx) error {
	var err error
	var p makerPage
	if t, _ := mediaType(c); t == "multipart/form-data" {
		var upload BatchUpload
		if upload, err = s.readUpload(c); err == nil {
			_, err = s.cfg.Batches.Submit(c.UserContext(), who(c), upload)
		}
		if err == nil {
			return c.Redirect("/maker", http.StatusSeeOther)
		}
	} else {
		var form url.Values
		if form, err = s.form(c); err == nil {
			var done Recalled
			done, err = s.recall(c, Recall{Item: form.Get("item"), Batch: form.Get("batch"), Reason: form.Get("reason")})
			p.Recall = &done
		}
	}
	if err == nil {
		return s.renderMaker(c, p)
	}
	slip, told := problem(err)
	if !told {
		return err
	}
	p = makerPage{Slip: &slip}
	p.Rows, _ = slip.Members["rows"].([]RowError)
	p.Faults, _ = slip.Members["problems"].([]string)
	c.Status(slip.Status)
	return s.renderMaker(c, p)
}
