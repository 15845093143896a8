package web

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/idempotency"
	"github.com/waymark/waymark/provenance"
)

// running holds the keys of requests that are being worked on.
type running struct {
	mu   sync.Mutex
	keys map[string]bool
}

func (r *running) enter(key string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.keys[key] {
		return false
	}
	if r.keys == nil {
		r.keys = map[string]bool{}
	}
	r.keys[key] = true
	return true
}

func (r *running) leave(key string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.keys, key)
}

const maxKey = 255

// idempotent runs do once for each Idempotency-Key of a scope and gives the kept
// answer afterwards. Requests without a key just run. The work below must be
// idempotent by itself: a crash between doing and keeping does it again.
func (s *Server) idempotent(c *fiber.Ctx, scope string, request []byte, do func() (status int, body any, err error)) error {
	key := c.Get("Idempotency-Key")
	if len(key) > maxKey {
		return &Problem{Code: "bad_request", Detail: fmt.Sprintf("An Idempotency-Key has at most %d characters.", maxKey)}
	}
	if key == "" {
		return s.answer(c, do)
	}
	p := who(c)
	sum := provenance.Sum([]byte(p.Party), []byte{0}, []byte(p.Role), []byte{0}, []byte(scope), []byte{0}, []byte(key))
	id, digest := sum.String(), provenance.Sum(request)
	if !s.running.enter(id) {
		return &Problem{Code: "in_progress", Detail: "A request with this Idempotency-Key is being worked on."}
	}
	defer s.running.leave(id)
	kept, found, err := s.cfg.Answers.Find(c.UserContext(), id)
	if err != nil {
		return fmt.Errorf("looking for a kept answer: %w", err)
	}
	if found {
		if kept.Request != digest {
			return &Problem{Code: "key_reused", Detail: "This Idempotency-Key came with another request before."}
		}
		c.Set("Idempotency-Replayed", "true")
		c.Set(fiber.HeaderContentType, kept.Type)
		return c.Status(kept.Status).Send(kept.Body)
	}
	if err := s.answer(c, do); err != nil {
		// The answer is made here, so that it can be kept.
		if err := s.fail(c, err); err != nil {
			return err
		}
	}
	a := idempotency.Answer{
		Request: digest, Status: c.Response().StatusCode(), Type: string(c.Response().Header.ContentType()), Body: bytes.Clone(c.Response().Body()),
	}
	if !final(a.Status) {
		return nil
	}
	if err := s.cfg.Answers.Save(c.UserContext(), id, a); err != nil {
		// What was asked is done; a client that asks again does it again.
		s.cfg.Log.Error("keeping an answer", "error", err)
	}
	return nil
}

// final tells an answer that stays true from one that another try may change.
func final(status int) bool {
	return status < 300 || status == http.StatusUnprocessableEntity || status == http.StatusBadRequest
}

func (s *Server) answer(c *fiber.Ctx, do func() (int, any, error)) error {
	status, v, err := do()
	if err != nil {
		return err
	}
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderContentType, typeJSON)
	return c.Status(status).Send(body)
}
