package web

import (
	"crypto/aes"
	"crypto/cipher"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/gofiber/fiber/v2"

	"github.com/waymark/waymark/internal/app"
)

// sessionTime is how long a login lasts.
const sessionTime = 12 * time.Hour

// sealer keeps a login's token in the browser, encrypted and dated, so that
// the server stores no sessions and revoking the token ends them all.
type sealer struct {
	aead   cipher.AEAD
	random io.Reader
	clock  func() time.Time
}

func newSealer(key [32]byte, random io.Reader, clock func() time.Time) (sealer, error) {
	block, err := aes.NewCipher(key[:])
	if err != nil {
		return sealer{}, err
	}
	aead, err := cipher.NewGCM(block)
	return sealer{aead, random, clock}, err
}

// close seals a token until it expires.
func (s sealer) close(token string) (string, error) {
	nonce := make([]byte, s.aead.NonceSize())
	if _, err := io.ReadFull(s.random, nonce); err != nil {
		return "", fmt.Errorf("sealing a session: %w", err)
	}
	plain := binary.BigEndian.AppendUint64(nil, uint64(s.clock().Add(sessionTime).Unix()))
	sealed := s.aead.Seal(nonce, nonce, append(plain, token...), nil)
	return base64.RawURLEncoding.EncodeToString(sealed), nil
}

// open gives the token of a sealed session that has not expired.
func (s sealer) open(cookie string) (string, bool) {
	raw, err := base64.RawURLEncoding.DecodeString(cookie)
	if err != nil || len(raw) < s.aead.NonceSize() {
		return "", false
	}
	n := s.aead.NonceSize()
	plain, err := s.aead.Open(nil, raw[:n], raw[n:], nil)
	if err != nil || len(plain) < 8 {
		return "", false
	}
	if int64(binary.BigEndian.Uint64(plain)) <= s.clock().Unix() {
		return "", false
	}
	return string(plain[8:]), true
}

func (s *Server) secure() bool { return strings.HasPrefix(s.cfg.BaseURL, "https:") }

// cookieName carries the __Host- prefix where a browser accepts it, so that no
// other host of the domain can plant a session.
func (s *Server) cookieName() string {
	if s.secure() {
		return "__Host-waymark"
	}
	return "waymark"
}

// Login makes a session of a token in the browser, and says whose it is.
func (s *Server) Login(c *fiber.Ctx, token string) (app.Principal, error) {
	p, err := s.cfg.Credentials.Check(c.UserContext(), token)
	if err != nil {
		return p, err
	}
	sealed, err := s.seal.close(token)
	if err != nil {
		return p, err
	}
	s.setSession(c, sealed, sessionTime)
	return p, nil
}

// Logout ends the browser's session.
func (s *Server) Logout(c *fiber.Ctx) { s.setSession(c, "", -time.Hour) }

func (s *Server) setSession(c *fiber.Ctx, value string, age time.Duration) {
	c.Cookie(&fiber.Cookie{
		Name: s.cookieName(), Value: value, Path: "/", MaxAge: int(age.Seconds()),
		Expires: s.cfg.Clock().Add(age), Secure: s.secure(), HTTPOnly: true, SameSite: fiber.CookieSameSiteStrictMode,
	})
}
