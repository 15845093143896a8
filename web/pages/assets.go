package pages

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"mime"
	"path"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/web/dist"
)

// assets are what browsers load beside pages, named by their content, so that
// they can be kept for ever and a new release is never mixed with an old one.
type assets struct {
	files map[string]assetFile // by served name
	names map[string]string    // served name by bundle name
}

type assetFile struct {
	kind string
	body []byte
}

func loadAssets() (assets, error) {
	a := assets{map[string]assetFile{}, map[string]string{}}
	entries, err := dist.Files.ReadDir(".")
	if err != nil {
		return a, err
	}
	for _, e := range entries {
		body, err := dist.Files.ReadFile(e.Name())
		if err != nil {
			return a, err
		}
		ext := path.Ext(e.Name())
		kind := mime.TypeByExtension(ext)
		if kind == "" {
			return a, fmt.Errorf("dist/%s: no media type is known for it", e.Name())
		}
		sum := sha256.Sum256(body)
		name := e.Name()[:len(e.Name())-len(ext)] + "-" + hex.EncodeToString(sum[:6]) + ext
		a.files[name] = assetFile{kind, body}
		a.names[e.Name()] = "/assets/" + name
	}
	return a, nil
}

// url is where a bundle is served; a template that names none fails.
func (a assets) url(name string) (string, error) {
	u, ok := a.names[name]
	if !ok {
		return "", fmt.Errorf("there is no asset %s", name)
	}
	return u, nil
}

func (a assets) send(c *fiber.Ctx) error {
	f, ok := a.files[c.Params("file")]
	if !ok {
		return refusal.New(refusal.NotFound, "There is no such thing here.")
	}
	c.Set(fiber.HeaderContentType, f.kind)
	c.Set(fiber.HeaderCacheControl, "public, max-age=31536000, immutable")
	return c.Send(f.body)
}

func (a assets) favicon(c *fiber.Ctx) error {
	f := a.files[path.Base(a.names["icon.svg"])]
	c.Set(fiber.HeaderContentType, f.kind)
	c.Set(fiber.HeaderCacheControl, "public, max-age=86400")
	return c.Send(f.body)
}
