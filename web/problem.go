package web

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/web/resolver"
)

// Problem is an error as HTTP tells it, in the form of RFC 9457.
type Problem struct {
	Code    string         // the type is urn:waymark:problem:{Code}
	Status  int            // HTTP status
	Title   string         // what Code means, the same at every occurrence
	Detail  string         // what happened this time
	Members map[string]any // extension members
}

// meaning is what a refusal's code means to HTTP.
type meaning struct {
	status int
	title  string
}

// meanings gives each known code its one status and title. A code that is not
// here is a rule that said no: 422.
var meanings = map[string]meaning{
	"bad_request":           {400, "The request cannot be read"},
	"bad_code":              {400, "This is no GS1 code"},
	"bad_check_digit":       {400, "The check digit is wrong"},
	"bad_field":             {422, "A field is wrong"},
	"unauthorized":          {401, "A credential is needed"},
	"forbidden":             {403, "The credential does not allow this"},
	"cross_site":            {403, "The request came from another site"},
	resolver.NoSuchLinkType: {404, "There is no link of this type"},
	"not_found":             {404, "Not found"},
	"method_not_allowed":    {405, "Not allowed here"},
	"not_acceptable":        {406, "None of the accepted media types can be had"},
	"timeout":               {408, "The request took too long"},
	"conflict":              {409, "Something else came first"},
	"position_taken":        {409, "The ledger stands elsewhere than expected"},
	"in_progress":           {409, "The same request is being worked on"},
	"batch_not_ready":       {409, "The batch is not ready"},
	"too_large":             {413, "The request is too large"},
	"bad_media_type":        {415, "The media type cannot be read"},
	"key_reused":            {422, "The idempotency key belongs to another request"},
	"headers_too_large":     {431, "The request's header is too large"},
	"internal":              {500, "A fault of this server"},
	"unreachable":           {503, "A ledger cannot be reached"},
	"unknown":               {503, "It is not known whether it was done"},
	"disk_full":             {507, "The disk is full"},
	"not_ready":             {503, "Not ready"},
	"wrong_amount":          {422, "The amount is not the order's"},
	"already_claimed":       {409, "The item was claimed before"},
	"not_holder":            {422, "The party does not hold custody"},
	"not_issuer":            {403, "It is another maker's"},
	"not_owner":             {403, "It is somebody else's"},
	"not_your_key":          {403, "The key is another company's"},
	"token_locked":          {409, "The item's token is locked"},
	"held_by_another":       {409, "Somebody else holds the item"},
	"already_recalled":      {409, "It is recalled already"},
	"recovery_pending":      {409, "Another recovery is proposed"},
	"recovery_open":         {409, "The holder can still refuse"},
	"no_recovery":           {409, "No recovery is proposed"},
	"not_recoverable":       {409, "It cannot be recovered"},
	"version_conflict":      {409, "Another version came first"},
	"changed":               {412, "Somebody else changed it"},
	"invalid_batch":         {422, "The batch has faults; nothing was minted"},
	"invalid_passport":      {422, "The passport has faults; nothing was minted"},
	"already_issued":        {409, "An item was issued before"},
	"wrong_sealed_code":     {422, "The sealed code is not the one of this item"},
	"unknown_order":         {404, "There is no such order"},
	"insufficient_funds":    {402, "The account cannot pay"},
	"not_buyer":             {403, "Only the order's buyer may do this"},
	"not_merchant":          {403, "Only the order's merchant may do this"},
	"not_arbiter":           {403, "Only the order's arbiter may do this"},
	"no_key":                {403, "The account's key is elsewhere"},
	"wrong_status":          {409, "The order stands where this cannot be done"},
	"order_used":            {409, "These terms were funded before"},
	"not_due":               {409, "It is too early"},
	"expired":               {409, "The order's deadline has passed"},
	"too_late":              {409, "The time for this has passed"},
	"in_flight":             {409, "It was sent before, and its outcome is not known yet"},
	"token_not_approved":    {409, "The escrow may not take the item's token"},
	"fee_above_cap":         {503, "Gas costs more than this server may pay"},
	"signer":                {503, "The program that holds the key gave no signature"},
	"busy":                  {503, "The custody channel is busy"},
}

// ProblemOf is what a client is told of an error; ok is false when the error is a
// fault that belongs in the log.
func ProblemOf(err error) (p Problem, ok bool) {
	var fe *fiber.Error
	r, told := app.RefusalOf(err)
	switch {
	case told:
		p = Problem{Code: r.Code, Detail: app.Sentence(r.Error()), Members: r.Members}
	case errors.As(err, &fe):
		p = Problem{Code: codeOfStatus(fe.Code), Status: fe.Code, Detail: app.Sentence(fe.Message)}
	default:
		p = Problem{Code: "internal", Detail: "Something went wrong here; it was written to the log."}
	}
	m, known := meanings[p.Code]
	if p.Status == 0 {
		p.Status = m.status
	}
	if p.Status == 0 {
		p.Status = http.StatusUnprocessableEntity
	}
	p.Title = m.title
	if !known {
		p.Title = app.Sentence(strings.ReplaceAll(p.Code, "_", " "))
	}
	return p, p.Code != "internal"
}

func codeOfStatus(status int) string {
	switch status {
	case 400:
		return "bad_request"
	case 404:
		return "not_found"
	case 405:
		return "method_not_allowed"
	case 408:
		return "timeout"
	case 413:
		return "too_large"
	case 431:
		return "headers_too_large"
	}
	if status >= 500 {
		return "internal"
	}
	return "bad_request"
}

// MarshalJSON gives the problem document, extension members beside the
// standard's own.
func (p Problem) MarshalJSON() ([]byte, error) {
	doc := map[string]any{}
	for name, v := range p.Members {
		doc[name] = v
	}
	doc["type"] = "urn:waymark:problem:" + p.Code
	doc["title"] = p.Title
	doc["status"] = p.Status
	doc["detail"] = p.Detail
	return json.Marshal(doc)
}

// fail answers a request that ended in an error: a page for a person, a
// problem document for a program.
func (s *Server) fail(c *fiber.Ctx, err error) error {
	p, told := ProblemOf(err)
	if !told || p.Status >= http.StatusInternalServerError {
		s.cfg.Log.Error("request failed", "method", c.Method(), "path", c.Path(), "error", err)
	}
	c.Status(p.Status)
	if p.Status == http.StatusUnauthorized {
		c.Set(fiber.HeaderWWWAuthenticate, `Bearer realm="waymark"`)
	}
	if p.Status == http.StatusServiceUnavailable {
		c.Set(fiber.HeaderRetryAfter, "5")
	}
	return s.tell(c, p)
}

// tell sends a problem as the client wants it. When the page fails too, the
// document is sent.
func (s *Server) tell(c *fiber.Ctx, p Problem) error {
	if s.errorPage != nil && ForPerson(c) {
		err := s.errorPage(c, p)
		if err == nil {
			c.Status(p.Status)
			return nil
		}
		s.cfg.Log.Error("rendering an error", "error", err)
		c.Status(http.StatusInternalServerError)
	}
	return sendProblem(c, p)
}

func sendProblem(c *fiber.Ctx, p Problem) error {
	members := map[string]any{"instance": c.OriginalURL()}
	for k, v := range p.Members {
		members[k] = v
	}
	p.Members = members
	body, err := p.MarshalJSON()
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderContentType, TypeProblem)
	return c.Send(body)
}

// NotAcceptable refuses a client that wants none of the media types offered.
func NotAcceptable(offers string) error {
	return refusal.New("not_acceptable", "It can be had as %s.", offers)
}
