package epcis

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance/epcis"
)

// Behaviour says what an error does to the other events of a job.
type Behaviour string

// The behaviours (header GS1-Capture-Error-Behaviour).
const (
	Rollback Behaviour = "rollback" // all or none; the default
	Proceed  Behaviour = "proceed"  // each by itself
)

// Job is one capture of a document.
type Job struct {
	ID        string       `json:"id"`
	Party     string       `json:"party"` // MSP id
	Behaviour Behaviour    `json:"behaviour"`
	Created   time.Time    `json:"created"`
	Finished  time.Time    `json:"finished,omitzero"`
	Running   bool         `json:"running"`
	Success   bool         `json:"success"` // no error so far
	Done      int          `json:"done"`    // how many of its pending events were judged
	Captured  int          `json:"captured"`
	Errors    []EventError `json:"errors,omitempty"`
}

// view is the job's resource.
func (j Job) view() map[string]any {
	list := make([]*problem, len(j.Errors))
	for i, e := range j.Errors {
		list[i] = e.problem()
	}
	v := map[string]any{
		"captureID": j.ID, "createdAt": stamp(j.Created), "running": j.Running, "success": j.Success,
		"captureErrorBehaviour": j.Behaviour, "errors": list,
	}
	if !j.Finished.IsZero() {
		v["finishedAt"] = stamp(j.Finished)
	}
	return v
}

func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z07:00") }

// postCapture makes a job of a document.
func (s *Server) postCapture(c *call) error {
	behaviour := Behaviour(c.Get("GS1-Capture-Error-Behaviour", string(Rollback)))
	if behaviour != Rollback && behaviour != Proceed {
		return refusal(excValidation, "GS1-Capture-Error-Behaviour is rollback or proceed, not %s.", behaviour)
	}
	body, err := s.readBody(c, s.cfg.CaptureFileSize)
	if err != nil {
		return err
	}
	doc, wrong, err := s.parse(c, body)
	if err != nil {
		return err
	}
	if doc.Type != epcis.EPCISDocument && doc.Type != epcis.EPCISQueryDocument {
		return refusal(excValidation, "An EPCISDocument or EPCISQueryDocument is captured here; a lone event goes to /events.")
	}
	master, err := doc.MasterData()
	if err != nil {
		return refusal(excValidation, "The master data cannot be read: %v.", err)
	}
	pending, faults, err := s.examine(doc, wrong)
	if err != nil {
		return err
	}
	if len(pending) == 0 && len(faults) > 0 {
		return eventProblem(faults[0], faults)
	}
	if err := s.cfg.Masters.Put(c.who.Party, master); err != nil {
		return err
	}
	id, err := s.newID()
	if err != nil {
		return err
	}
	job := Job{ID: id, Party: c.who.Party, Behaviour: behaviour, Created: s.cfg.Clock(), Running: true, Success: len(faults) == 0, Errors: faults}
	if err := s.cfg.Jobs.Add(job, pending); err != nil {
		return err
	}
	s.jobs.tell()
	c.Set("GS1-Capture-Error-Behaviour", string(behaviour))
	c.Set(fiber.HeaderLocation, s.location("capture", id))
	c.Status(http.StatusAccepted)
	return nil
}

// getJobs lists the party's jobs, newest first.
func (s *Server) getJobs(c *call) error {
	perPage, token, err := paging(c.Ctx)
	if err != nil {
		return err
	}
	jobs, next, err := s.cfg.Jobs.Jobs(c.who.Party, token, perPage)
	if err != nil {
		return err
	}
	list := make([]map[string]any, len(jobs))
	for i, j := range jobs {
		list[i] = j.view()
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
		return sendXML(c, j.xml())
	}
	return sendJSON(c, j.view())
}

// jobOf is the job that the path names, if it is the credential's party's.
func (s *Server) jobOf(c *call) (Job, error) {
	j, err := s.cfg.Jobs.Job(c.args[0])
	if err == nil && j.Party != c.who.Party {
		err = ErrNotFound
	}
	return j, err
}

// texts are the events of a job as the ledger takes them.
func texts(list []Pending) []json.RawMessage {
	out := make([]json.RawMessage, len(list))
	for i, p := range list {
		out[i] = p.Event
	}
	return out
}
