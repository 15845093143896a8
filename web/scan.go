package web

import (
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
	"github.com/waymark/waymark/internal/messages"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/gs1"
	"github.com/waymark/waymark/scanner"
	"github.com/waymark/waymark/web/resolver"
)

// LabelHost is the query parameter that tells an item's page for which host the
// label was printed, when it was another.
const LabelHost = "labelHost"

// ItemLink reads the item that a route names by :gtin and :serial; the path is
// taken as the client escaped it.
func ItemLink(c *fiber.Ctx) (gs1.Link, error) {
	link, read := resolver.LinkOf(c)
	if !read {
		label, err := scanner.ReadLabel("/01/" + c.Params("gtin") + "/21/" + c.Params("serial"))
		if err != nil {
			return gs1.Link{}, err
		}
		link = label.Link
	}
	return gs1.ForItem("", link.GTIN(), link.Serial())
}

// ProofForm are the fields of a form that shows a proof.
var ProofForm = map[string]string{
	"code": "the sealed code", "challenge": "the challenge's text", "signature": "the owner's signature of it",
	"order": "the order in whose name it is scanned", "owner": "claim the item for this account",
}

// ReadProof reads a proof from JSON or from a page's form.
func ReadProof(c *fiber.Ctx) (app.ScanProof, error) {
	if t, _ := MediaType(c); t != TypeForm {
		var p app.ScanProof
		return p, ReadJSON(c, &p)
	}
	form, err := ReadForm(c)
	if err != nil {
		return app.ScanProof{}, err
	}
	return app.ScanProof{
		Code: strings.TrimSpace(form.Get("code")), Challenge: form.Get("challenge"), Signature: form.Get("signature"),
		Order: form.Get("order"), Owner: strings.TrimSpace(form.Get("owner")),
	}, nil
}

// ScanAnswer is the answer to a scan in the client's language, with the evidence,
// so that a program can judge again.
type ScanAnswer struct {
	messages.Verdict
	Item     string              `json:"item"` // canonical Digital Link URI
	Evidence provenance.Evidence `json:"evidence"`
}

// Scan answers a scan that shows a proof, and counts its verdict.
func (s *Server) Scan(c *fiber.Ctx, scans *app.Scans, item gs1.Link, proof app.ScanProof) (ScanAnswer, error) {
	result, err := scans.Scan(c.UserContext(), app.ScanRequest{
		Item: item, Host: c.Query(LabelHost), Proof: proof, IP: c.IP(), At: s.Now(), Quiet: c.Method() == fiber.MethodHead,
	})
	if err != nil {
		return ScanAnswer{}, err
	}
	s.metrics.verdicts.WithLabelValues(string(result.Standing)).Inc()
	return ScanAnswer{s.Language(c).Verdict(result.Verdict), result.Item, result.Evidence}, nil
}

// SendScan answers a scan to a program.
func (s *Server) SendScan(c *fiber.Ctx, answer ScanAnswer) error {
	InLanguage(c, s.Language(c))
	return c.JSON(answer)
}
