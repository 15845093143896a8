package web

import (
	"fmt"
	"net/http"
	"slices"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/provenance"
)

// CredentialBody asks for a token.
type CredentialBody struct {
	Party   string             `json:"party"` // MSP id
	Role    Role               `json:"role"`
	Account provenance.Address `json:"account,omitzero"` // EVM account that it acts with
	Note    string             `json:"note,omitempty"`   // what it is for
}

// IssuedCredential holds a token, which is shown this once.
type IssuedCredential struct {
	Credential
	Token string `json:"token"`
}

// CredentialList holds credentials without their tokens.
type CredentialList struct {
	Credentials []Credential `json:"credentials"`
}

func (s *Server) listCredentials(c *fiber.Ctx) error {
	list, err := s.cfg.CredentialStore.List(c.UserContext())
	if err != nil {
		return fmt.Errorf("listing credentials: %w", err)
	}
	if list == nil {
		list = []Credential{}
	}
	return c.JSON(CredentialList{list})
}

func (s *Server) postCredential(c *fiber.Ctx) error {
	var body CredentialBody
	if err := readJSON(c, &body); err != nil {
		return err
	}
	switch {
	case body.Party == "":
		return badField("party", "A credential is a party's: give its MSP id.")
	case !slices.Contains(allRoles, body.Role):
		return badField("role", "The roles are %s.", orRoles(allRoles))
	case len(body.Note) > 200:
		return badField("note", "A note has at most 200 characters.")
	}
	cred, token, err := s.cfg.CredentialStore.Issue(c.UserContext(), Principal{Party: body.Party, Role: body.Role, Account: body.Account}, body.Note)
	if err != nil {
		return fmt.Errorf("issuing a credential: %w", err)
	}
	return c.Status(http.StatusCreated).JSON(IssuedCredential{cred, token})
}

func (s *Server) deleteCredential(c *fiber.Ctx) error {
	if err := s.cfg.CredentialStore.Revoke(c.UserContext(), c.Params("id")); err != nil {
		return fmt.Errorf("revoking a credential: %w", err)
	}
	return c.SendStatus(http.StatusNoContent)
}

func (s *Server) getFsck(c *fiber.Ctx) error {
	report, err := s.cfg.Fsck.Fsck(c.UserContext())
	if err != nil {
		return fmt.Errorf("checking the house: %w", err)
	}
	return c.JSON(report)
}

func (s *Server) getStatus(c *fiber.Ctx) error {
	status, err := s.cfg.Status.Status(c.UserContext())
	if err != nil {
		return fmt.Errorf("asking for the status: %w", err)
	}
	return c.JSON(status)
}

func (s *Server) healthz(c *fiber.Ctx) error { return c.SendString("ok\n") }

func (s *Server) readyz(c *fiber.Ctx) error {
	if err := s.cfg.Status.Ready(c.UserContext()); err != nil {
		s.cfg.Log.Warn("not ready", "error", err)
		return &Problem{Code: "not_ready", Detail: "Scans cannot be answered yet."}
	}
	return c.SendString("ready\n")
}
