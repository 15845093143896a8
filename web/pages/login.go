package pages

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/web"
)

// login makes a session of a token, and ends it.
type login struct{ *renderer }

// loginPage is the data of the login page.
type loginPage struct {
	Next  string
	Wrong bool
}

func (h login) show(c *fiber.Ctx) error {
	return h.render(c, "login", page{Title: "login.title", Data: loginPage{Next: localPath(c.Query("next"))}})
}

// post makes a session of a token.
func (h login) post(c *fiber.Ctx) error {
	form, err := web.ReadForm(c)
	if err != nil {
		return err
	}
	token := strings.TrimSpace(form.Get("token"))
	next := localPath(form.Get("next"))
	p, err := h.server.Login(c, token)
	switch {
	case refusal.Is(err, app.ErrUnauthorized.Code):
		c.Status(http.StatusUnauthorized)
		return h.render(c, "login", page{Title: "login.title", Data: loginPage{Next: next, Wrong: true}})
	case err != nil:
		return fmt.Errorf("logging in: %w", err)
	}
	if next == "/" {
		next = homeOf(p.Role)
	}
	return c.Redirect(next, http.StatusSeeOther)
}

func (h login) logout(c *fiber.Ctx) error {
	h.server.Logout(c)
	return c.Redirect("/", http.StatusSeeOther)
}

func homeOf(r app.Role) string {
	switch r {
	case app.RoleCustodian:
		return "/warehouse"
	case app.RoleMerchant, app.RoleBuyer, app.RoleArbiter:
		return "/merchant"
	case app.RoleMaker:
		return "/maker"
	}
	return "/"
}

// localPath keeps a redirect on this site: anything but a plain path is "/".
func localPath(s string) string {
	if !strings.HasPrefix(s, "/") || strings.HasPrefix(s, "//") || strings.ContainsAny(s, "\\\r\n\t") {
		return "/"
	}
	return s
}
