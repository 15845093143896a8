package epcis

import (
	"net/http"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/internal/repository/capture"
	"github.com/waymark/waymark/provenance/epcis"
)

// jobBody is a capture job's resource.
func jobBody(j capture.Job) map[string]any {
	v := map[string]any{
		"captureID": j.ID, "createdAt": stamp(j.Created), "running": j.Running, "success": j.Success,
		"captureErrorBehaviour": j.Behaviour, "errors": eventProblems(j.Errors),
	}
	if !j.Finished.IsZero() {
		v["finishedAt"] = stamp(j.Finished)
	}
	return v
}

func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z07:00") }

// postCapture makes a job of a document.
func (s *Server) postCapture(c *call) error {
	behaviour := capture.Behaviour(c.Get("GS1-Capture-Error-Behaviour", string(capture.Rollback)))
	if behaviour != capture.Rollback && behaviour != capture.Proceed {
		return refusal.New(capture.Invalid, "GS1-Capture-Error-Behaviour is rollback or proceed, not %s.", behaviour)
	}
	doc, err := s.readDocument(c)
	if err != nil {
		return err
	}
	if doc.Type != epcis.EPCISDocument && doc.Type != epcis.EPCISQueryDocument {
		return refusal.New(capture.Invalid, "An EPCISDocument or EPCISQueryDocument is captured here; a lone event goes to /events.")
	}
	job, err := s.cfg.Captures.Submit(c.UserContext(), c.party, behaviour, doc)
	if err != nil {
		return err
	}
	c.Set("GS1-Capture-Error-Behaviour", string(behaviour))
	c.Set(fiber.HeaderLocation, s.location("capture", job.ID))
	c.Status(http.StatusAccepted)
	return nil
}

// getJobs lists the party's jobs, newest first.
func (s *Server) getJobs(c *call) error {
	perPage, token, err := paging(c.Ctx)
	if err != nil {
		return err
	}
	jobs, next, err := s.cfg.Captures.List(c.UserContext(), c.party, token, perPage)
	if err != nil {
		return err
	}
	list := make([]map[string]any, len(jobs))
	for i, j := range jobs {
		list[i] = jobBody(j)
	}
	s.linkNext(c.Ctx, next)
	return sendJSON(c, list)
}

func (s *Server) getJob(c *call) error {
	j, err := s.jobOf(c)
	if err != nil {
		return err
	}
	if isXML(c.wants.answer) {
		return sendXML(c, jobXML(j))
	}
	return sendJSON(c, jobBody(j))
}

// jobOf is the job that the path names, if it is the credential's party's.
func (s *Server) jobOf(c *call) (capture.Job, error) {
	j, err := s.cfg.Captures.Job(c.UserContext(), c.args[0])
	if err == nil && j.Party != c.party {
		err = repository.ErrNotFound
	}
	return j, err
}
