package epcis

import (
	"mime"
	"net/http"
	"regexp"
	"strconv"
	"strings"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/epcis"
	"github.com/waymark/waymark/provenance/epcis/xml"
)

// What the binding speaks. XML documents of the oldest version are read too; answers
// are of the newest always.
const (
	newest    = "2.0.0"
	oldestXML = "1.0.0"
)

// wants is what a request's headers ask for.
type wants struct {
	format  repository.Format
	words   xml.Words     // spelling of the standard's words in an XML answer
	answer  string        // media type of the answer
	context epcis.Context // prefixes that GS1-Extensions declares
	xml     bool          // the body is XML
	version string        // GS1-EPCIS-Version: of the body
}

// versions sets the headers that every answer has.
func (s *Server) versions(c *fiber.Ctx) {
	c.Set("GS1-EPCIS-Version", newest)
	c.Set("GS1-CBV-Version", newest)
	c.Set("GS1-Extensions", "waymark="+provenance.Namespace)
}

// options answers a discovery request, and a browser's preflight, which carries
// no credential.
func (s *Server) options(c *call, e endpoint) error {
	if c.Get(fiber.HeaderAccessControlRequestMethod) == "" {
		var err error
		if c.party, err = s.authorize(c.Ctx, Read); err != nil {
			return err
		}
		if c.wants, err = s.negotiate(c.Ctx, http.MethodOptions, false); err != nil {
			return err
		}
		if e.exists != nil {
			if err := e.exists(c); err != nil {
				return err
			}
		}
		if e.discover != nil {
			e.discover(c)
		}
	}
	lowest := newest
	if e.verbs[http.MethodPost].access == Capture {
		lowest = oldestXML
	}
	c.Set(fiber.HeaderAllow, e.allow())
	c.Set("GS1-EPCIS-Min", lowest)
	c.Set("GS1-EPCIS-Max", newest)
	c.Set("GS1-CBV-Min", lowest)
	c.Set("GS1-CBV-Max", newest)
	c.Set("GS1-Vendor-Version", s.cfg.Version)
	c.Set("GS1-EPC-Format", string(repository.FormatAny))
	c.Set("GS1-CBV-XML-Format", string(repository.FormatAny))
	c.Status(http.StatusNoContent)
	return nil
}

// captureLimits says how much one capture takes.
func (s *Server) captureLimits(c *fiber.Ctx) {
	c.Set("GS1-EPCIS-Capture-Limit", strconv.Itoa(s.cfg.CaptureLimit))
	c.Set("GS1-EPCIS-Capture-File-Size-Limit", strconv.FormatInt(s.cfg.CaptureFileSize, 10))
}

// cors lets pages of other sites use the binding with a token of their own. Cookies
// are not among what they may send.
func (s *Server) cors(c *fiber.Ctx) {
	c.Set(fiber.HeaderAccessControlAllowOrigin, "*")
	c.Set(fiber.HeaderAccessControlExposeHeaders, "Location, Link, Allow, GS1-EPCIS-Version, GS1-EPCIS-Min, GS1-EPCIS-Max, "+
		"GS1-CBV-Version, GS1-CBV-Min, GS1-CBV-Max, GS1-Extensions, GS1-Vendor-Version, GS1-EPC-Format, GS1-CBV-XML-Format, "+
		"GS1-Capture-Error-Behaviour, GS1-EPCIS-Capture-Limit, GS1-EPCIS-Capture-File-Size-Limit, GS1-Next-Page-Token-Expires, "+
		"GS1-Query-Min-Record-Time")
	if c.Method() != http.MethodOptions {
		return
	}
	c.Set(fiber.HeaderAccessControlAllowMethods, "GET, HEAD, POST, DELETE, OPTIONS")
	c.Set(fiber.HeaderAccessControlAllowHeaders, "Authorization, Content-Type, Accept, GS1-EPCIS-Version, GS1-EPCIS-Min, GS1-EPCIS-Max, "+
		"GS1-CBV-Version, GS1-CBV-Min, GS1-CBV-Max, GS1-Extensions, GS1-EPC-Format, GS1-CBV-XML-Format, GS1-Capture-Error-Behaviour")
	c.Set(fiber.HeaderAccessControlMaxAge, "86400")
}

// negotiate reads the standard's request headers and refuses what cannot be
// answered (EPCIS 2.0, section 12.5).
func (s *Server) negotiate(c *fiber.Ctx, method string, withXML bool) (wants, error) {
	w := wants{format: repository.FormatDigitalLink, answer: typeJSON, context: extensions(c.Get("GS1-Extensions"))}
	if method == http.MethodPost {
		var err error
		if w.xml, err = s.bodyType(c); err != nil {
			return w, err
		}
	}
	w.version = c.Get("GS1-EPCIS-Version")
	for _, of := range []string{"EPCIS", "CBV"} {
		lowest := newest
		if w.xml {
			lowest = oldestXML
		}
		if err := supported(c, "GS1-"+of+"-", lowest); err != nil {
			return w, err
		}
	}
	if f := repository.Format(c.Get("GS1-EPC-Format")); f.Valid() {
		w.format = f
	} else if f != "" {
		return w, refusal.New(notAcceptable, "GS1-EPC-Format %s is none of the standard's.", f)
	}
	switch c.Get("GS1-CBV-XML-Format") {
	case "", "No_Preference", "Always_Web_URI", "Never_Translates":
	case "Always_URN":
		w.words = xml.URNs
	default:
		return w, refusal.New(notAcceptable, "GS1-CBV-XML-Format %s is none of the standard's.", c.Get("GS1-CBV-XML-Format"))
	}
	if method == http.MethodOptions || method == http.MethodDelete || c.Get(fiber.HeaderAccept) == "" {
		return w, nil
	}
	offers := []string{typeJSON, typeLD, typeProblem}
	if withXML {
		offers = append(offers, typeXML, typeTextXML, typeProblemXML)
	}
	switch w.answer = c.Accepts(offers...); w.answer {
	case "":
		return w, refusal.New(notAcceptable, "The answer can be had as %s; %s is none of them.", strings.Join(offers, ", "), c.Get(fiber.HeaderAccept))
	case typeProblem:
		w.answer = typeJSON
	case typeProblemXML:
		w.answer = typeXML
	}
	return w, nil
}

// supported refuses version headers that leave out what is spoken here.
func supported(c *fiber.Ctx, prefix, lowest string) error {
	is, least, most := c.Get(prefix+"Version"), c.Get(prefix+"Min"), c.Get(prefix+"Max")
	for _, v := range []string{is, least, most} {
		if v != "" && !versionForm.MatchString(v) {
			return refusal.New(notAcceptable, "%s is no version.", v)
		}
	}
	switch {
	case is != "" && (compareVersions(is, lowest) < 0 || compareVersions(is, newest) > 0):
		return refusal.New(notAcceptable, "%sVersion %s is not spoken here; %s is.", prefix, is, newest)
	case least != "" && compareVersions(least, newest) > 0:
		return refusal.New(notAcceptable, "%sMin %s is above %s, the newest version spoken here.", prefix, least, newest)
	case most != "" && compareVersions(most, newest) < 0:
		return refusal.New(notAcceptable, "%sMax %s is below %s, the version of all answers.", prefix, most, newest)
	case least != "" && most != "" && compareVersions(least, most) > 0:
		return refusal.New(notAcceptable, "%sMin %s is above %sMax %s.", prefix, least, prefix, most)
	}
	return nil
}

var versionForm = regexp.MustCompile(`^\d{1,6}(\.\d{1,6}){0,5}$`)

// compareVersions: 2.0 and 2.0.0 are the same version.
func compareVersions(a, b string) int {
	as, bs := strings.Split(a, "."), strings.Split(b, ".")
	for i := range max(len(as), len(bs)) {
		var x, y int
		if i < len(as) {
			x, _ = strconv.Atoi(as[i])
		}
		if i < len(bs) {
			y, _ = strconv.Atoi(bs[i])
		}
		if x != y {
			return x - y
		}
	}
	return 0
}

// bodyType reads Content-Type: JSON, or XML.
func (s *Server) bodyType(c *fiber.Ctx) (isXML bool, err error) {
	if e := c.Get(fiber.HeaderContentEncoding); e != "" && e != "identity" {
		return false, refusal.New(badMediaType, "Send the body without a content encoding.")
	}
	kind, _, err := mime.ParseMediaType(c.Get(fiber.HeaderContentType))
	switch {
	case err == nil && (kind == typeJSON || kind == typeLD):
		return false, nil
	case err == nil && (kind == typeXML || kind == typeTextXML):
		return true, nil
	}
	return false, refusal.New(badMediaType, "Content-Type is application/json or application/ld+json, or application/xml to capture.")
}

// extensions reads the prefixes of a GS1-Extensions header: prefix=namespace,
// separated by commas. What has another form declares nothing.
func extensions(header string) epcis.Context {
	prefixes := map[string]string{}
	for _, part := range strings.Split(header, ",") {
		prefix, namespace, ok := strings.Cut(strings.TrimSpace(part), "=")
		if ok && prefix != "" && strings.Contains(namespace, ":") {
			prefixes[prefix] = namespace
		}
	}
	if len(prefixes) == 0 {
		return epcis.Context{}
	}
	return epcis.NewContext(prefixes)
}
