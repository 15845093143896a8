package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"sync"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/idempotency"
	"github.com/waymark/waymark/internal/refusal"
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

// MaxKey is how long an Idempotency-Key may be.
const MaxKey = 255

// Idempotent runs do once for each Idempotency-Key of a scope and sends the kept
// answer afterwards. Requests without a key just run. What is kept is a success,
// which stays true; a refusal is found anew each time, since what stood in the
// way may have passed. The work below must be idempotent by itself: a crash
// between doing and keeping does it again.
func (s *Server) Idempotent(c *fiber.Ctx, scope string, request []byte, do func() (status int, body any, err error)) error {
	key := c.Get("Idempotency-Key")
	if len(key) > MaxKey {
		return refusal.New("bad_request", "An Idempotency-Key has at most %d characters.", MaxKey)
	}
	if key == "" {
		return s.answer(c, do)
	}
	kept, again, err := s.Once(c, scope, key, provenance.Sum(request), func() (idempotency.Answer, error) {
		if err := s.answer(c, do); err != nil {
			return idempotency.Answer{}, err
		}
		r := c.Response()
		return idempotency.Answer{Status: r.StatusCode(), Type: string(r.Header.ContentType()), Body: append([]byte(nil), r.Body()...)}, nil
	})
	if err != nil || !again {
		return err
	}
	c.Set("Idempotency-Replayed", "true")
	c.Set(fiber.HeaderContentType, kept.Type)
	return c.Status(kept.Status).Send(kept.Body)
}

// Once runs do once for a principal's key of a scope, and gives the answer that
// was kept then afterwards. An error is not kept, and neither is an answer of
// status 207 (Multi-Status), parts of which another try may change. The same key
// with another request is refused.
func (s *Server) Once(c *fiber.Ctx, scope, key string, request provenance.Hash, do func() (idempotency.Answer, error)) (a idempotency.Answer, again bool, err error) {
	p := Who(c)
	id := provenance.Sum([]byte(p.Party), []byte{0}, []byte(p.Role), []byte{0}, p.Account[:], []byte(scope), []byte{0}, []byte(key)).String()
	if !s.running.enter(id) {
		return a, false, refusal.New("in_progress", "A request with this Idempotency-Key is being worked on; ask again to see what became of it.")
	}
	defer s.running.leave(id)
	kept, found, err := s.cfg.Answers.Find(c.UserContext(), id)
	if err != nil {
		return a, false, fmt.Errorf("looking for a kept answer: %w", err)
	}
	if found {
		if kept.Request != request {
			return a, false, refusal.New("key_reused", "This Idempotency-Key came with another request before.")
		}
		return kept, true, nil
	}
	if a, err = do(); err != nil || a.Status == http.StatusMultiStatus {
		return a, false, err
	}
	a.Request = request
	if err := s.cfg.Answers.Save(c.UserContext(), id, a); err != nil {
		// What was asked is done; a client that asks again does it again.
		s.cfg.Log.Error("keeping an answer", "error", err)
	}
	return a, false, nil
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
	c.Set(fiber.HeaderContentType, TypeJSON)
	return c.Status(status).Send(body)
}
