package api

import (
	"fmt"
	"net/http"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/web"
)

// administration is what an administrator does.
type administration struct {
	credentials *app.Credentials
	operations  *app.Operations
	fsck        *app.Fsck
}

func (h administration) routes() []web.Route {
	get, post := http.MethodGet, http.MethodPost
	return []web.Route{
		{Method: get, Path: "/api/v1/credentials", Roles: admin, Handler: h.listCredentials, Doc: &web.Doc{
			ID: "listCredentials", Tag: "Admin", Summary: "The credentials that are valid", Out: web.OK[CredentialList]("without their tokens"),
		}},
		{Method: post, Path: "/api/v1/credentials", Roles: admin, Handler: h.issue, Doc: &web.Doc{
			ID: "issueCredential", Tag: "Admin", Summary: "Issue a token to a party and role", In: []web.Media{web.JSON[app.NewCredential]()},
			Out: []web.Reply{{Status: 201, About: "the token, shown this once", Media: []web.Media{web.JSON[IssuedCredential]()}}},
		}},
		{Method: http.MethodDelete, Path: "/api/v1/credentials/:id", Roles: admin, Handler: h.revoke, Doc: &web.Doc{
			ID: "revokeCredential", Tag: "Admin", Summary: "Revoke a token and its sessions",
			Params: []web.Param{web.PathParam("id", "the credential's id")}, Errors: []int{404}, Out: []web.Reply{{Status: 204, About: "revoked"}},
		}},
		{Method: get, Path: "/api/v1/fsck", Roles: admin, Long: true, Handler: h.check, Doc: &web.Doc{
			ID: "fsck", Tag: "Admin", Summary: "Check everything over both ledgers", Out: web.OK[app.Report]("what was found"),
		}},
		{Method: get, Path: "/api/v1/status", Roles: admin, Handler: h.status, Doc: &web.Doc{
			ID: "getStatus", Tag: "Admin", Summary: "Workers and ledgers", Out: web.OK[app.Status]("the status"),
		}},
	}
}

// IssuedCredential holds a token, which is shown this once.
type IssuedCredential struct {
	app.Credential
	Token string `json:"token"`
}

// CredentialList holds credentials without their tokens.
type CredentialList struct {
	Credentials []app.Credential `json:"credentials"`
}

func (h administration) listCredentials(c *fiber.Ctx) error {
	list, err := h.credentials.List(c.UserContext())
	if err != nil {
		return fmt.Errorf("listing credentials: %w", err)
	}
	if list == nil {
		list = []app.Credential{}
	}
	return c.JSON(CredentialList{list})
}

func (h administration) issue(c *fiber.Ctx) error {
	var body app.NewCredential
	if err := web.ReadJSON(c, &body); err != nil {
		return err
	}
	cred, token, err := h.credentials.Issue(c.UserContext(), body)
	if err != nil {
		return fmt.Errorf("issuing a credential: %w", err)
	}
	return c.Status(http.StatusCreated).JSON(IssuedCredential{cred, token})
}

func (h administration) revoke(c *fiber.Ctx) error {
	if err := h.credentials.Revoke(c.UserContext(), c.Params("id")); err != nil {
		return fmt.Errorf("revoking a credential: %w", err)
	}
	return c.SendStatus(http.StatusNoContent)
}

func (h administration) check(c *fiber.Ctx) error {
	report, err := h.fsck.Run(c.UserContext())
	if err != nil {
		return fmt.Errorf("checking everything: %w", err)
	}
	return c.JSON(report)
}

func (h administration) status(c *fiber.Ctx) error {
	status, err := h.operations.Status(c.UserContext())
	if err != nil {
		return fmt.Errorf("asking for the status: %w", err)
	}
	return c.JSON(status)
}
