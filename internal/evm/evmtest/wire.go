package evmtest

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Wire is an HTTP transport whose JSON-RPC requests a test may watch, refuse or
// answer itself. Before and After see the method; an error from either is what
// the client gets, After meaning that the node did get the request. Answer
// replaces the node's result. A request of many calls has no method.
type Wire struct {
	mu     sync.Mutex
	Before func(method string) error
	After  func(method string) error
	Answer func(method string) (result any, ok bool)
}

// Set changes the wire while it is in use.
func (w *Wire) Set(change func(w *Wire)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	change(w)
}

// RoundTrip implements http.RoundTripper.
func (w *Wire) RoundTrip(req *http.Request) (*http.Response, error) {
	raw, err := io.ReadAll(req.Body)
	if err != nil {
		return nil, err
	}
	req.Body = io.NopCloser(bytes.NewReader(raw))
	var msg struct {
		ID     json.RawMessage
		Method string
	}
	json.Unmarshal(raw, &msg) // fails for a request of many calls
	w.mu.Lock()
	before, after, answer := w.Before, w.After, w.Answer
	w.mu.Unlock()
	if before != nil {
		if err := before(msg.Method); err != nil {
			return nil, err
		}
	}
	if answer != nil {
		if result, ok := answer(msg.Method); ok {
			body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": msg.ID, "result": result})
			if err != nil {
				return nil, err
			}
			return &http.Response{StatusCode: 200, Header: http.Header{"Content-Type": {"application/json"}},
				Body: io.NopCloser(bytes.NewReader(body)), Request: req}, nil
		}
	}
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err == nil && after != nil {
		if err := after(msg.Method); err != nil {
			resp.Body.Close()
			return nil, err
		}
	}
	return resp, err
}

// Through is a client of the node at a URL, through the wire.
func (w *Wire) Through(t testing.TB, url string) *ethclient.Client {
	t.Helper()
	c, err := rpc.DialOptions(context.Background(), url, rpc.WithHTTPClient(&http.Client{Transport: w}))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return ethclient.NewClient(c)
}
