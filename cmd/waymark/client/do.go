package client

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/waymark/waymark/internal/minting"
)

// Problem is an RFC 9457 problem document that the server answered with.
type Problem struct {
	Type     string             `json:"type"`
	Title    string             `json:"title"`
	Status   int                `json:"status"`
	Detail   string             `json:"detail"`
	Rows     []minting.RowError `json:"rows,omitempty"`
	Problems []string           `json:"problems,omitempty"`
	More     int                `json:"more,omitempty"`
	Raw      json.RawMessage    `json:"-"`
}

func (p *Problem) Error() string {
	s := p.Detail
	s = cmp.Or(s, p.Title)
	return fmt.Sprintf("%s (%s)", s, p.Code())
}

// Code is the last part of the problem's type.
func (p *Problem) Code() string { return p.Type[strings.LastIndex(p.Type, ":")+1:] }

// Do sends a request and returns the answer's body, or the *Problem. What is
// neither an answer nor a problem document, such as a proxy's page, is an error
// that names the status.
func (c Client) Do(ctx context.Context, method, path string, header http.Header, body io.Reader) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, method, c.Base+path, body)
	if err != nil {
		return nil, err
	}
	if header != nil {
		req.Header = header.Clone()
	}
	if c.Token != "" {
		req.Header.Set("Authorization", "Bearer "+c.Token)
	}
	res, err := c.sender().Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	answer, err := io.ReadAll(res.Body)
	if err != nil {
		return nil, fmt.Errorf("reading the answer to %s %s, %s: %w", method, path, res.Status, err)
	}
	if res.StatusCode >= 200 && res.StatusCode < 300 {
		return answer, nil
	}
	p := &Problem{Status: res.StatusCode, Raw: answer}
	if json.Unmarshal(answer, p) != nil || p.Type == "" || p.Title+p.Detail == "" {
		return nil, fmt.Errorf("%s %s: %s", method, path, res.Status)
	}
	return nil, p
}

// sender is the HTTP client with our rule for redirects.
func (c Client) sender() *http.Client {
	var h http.Client
	if c.HTTP != nil {
		h = *c.HTTP
	}
	h.CheckRedirect = checkRedirect
	return &h
}

const maxRedirects = 5

// checkRedirect follows a redirect within the server that was asked, of a
// request that only reads. net/http would take the token along to another port,
// to a subdomain and from https to http, and would turn a write into a GET
// whose answer looks like success.
func checkRedirect(next *http.Request, via []*http.Request) error {
	first := via[0]
	switch {
	case len(via) > maxRedirects:
		return errors.New("the server redirects in a circle")
	case next.URL.Scheme != first.URL.Scheme || next.URL.Host != first.URL.Host:
		return fmt.Errorf("the server redirects to another one, %s://%s; name that one if you trust it with the token", next.URL.Scheme, next.URL.Host)
	case first.Method != http.MethodGet && first.Method != http.MethodHead:
		return fmt.Errorf("the server redirects a %s to %s; nothing was sent there", first.Method, next.URL)
	}
	return nil
}
