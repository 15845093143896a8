package pages

import (
	"fmt"
	"net/http"
	"net/url"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/minting"
	"github.com/waymark/waymark/web"
)

// batches shows a maker's batches, and takes new ones and recalls.
type batches struct {
	*renderer
	batches *app.Batches
	recalls *app.Recalls
}

// makerPage is the data of the maker's page.
type makerPage struct {
	Batches []app.Batch
	Error   *web.Problem
	Rows    []minting.RowError // what is wrong with a batch's file
	Faults  []string           // what is wrong with its passport
	Recall  *app.Recalled
}

func (h batches) show(c *fiber.Ctx) error { return h.renderMaker(c, makerPage{}) }

func (h batches) renderMaker(c *fiber.Ctx, p makerPage) error {
	me := web.Who(c)
	list, err := h.batches.List(c.UserContext(), me)
	if err != nil {
		return fmt.Errorf("listing batches: %w", err)
	}
	p.Batches = list
	return h.render(c, "maker", page{Title: "maker.title", Principal: &me, Data: p})
}

// post takes the forms of the maker's page: a batch as multipart, a
// recall urlencoded.
func (h batches) post(c *fiber.Ctx) error {
	var err error
	var p makerPage
	if t, _ := web.MediaType(c); t == "multipart/form-data" {
		var upload app.BatchUpload
		if upload, err = web.ReadBatch(c); err == nil {
			_, err = h.batches.Submit(c.UserContext(), web.Who(c), upload)
		}
		if err == nil {
			return c.Redirect("/maker", http.StatusSeeOther)
		}
	} else {
		var form url.Values
		if form, err = web.ReadForm(c); err == nil {
			var done app.Recalled
			done, err = h.recalls.Recall(c.UserContext(), web.Who(c), app.Recall{Item: form.Get("item"), Batch: form.Get("batch"), Reason: form.Get("reason")})
			p.Recall = &done
		}
	}
	if err == nil {
		return h.renderMaker(c, p)
	}
	problem, refused := web.ProblemOf(err)
	if !refused {
		return err
	}
	p = makerPage{Error: &problem}
	p.Rows, _ = problem.Members["rows"].([]minting.RowError)
	p.Faults, _ = problem.Members["problems"].([]string)
	c.Status(problem.Status)
	return h.renderMaker(c, p)
}
