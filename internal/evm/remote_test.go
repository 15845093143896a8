package evm

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/waymark/waymark/internal/evm/evmtest"
)

// anvilAccount is the first of the accounts whose keys anvil holds.
var anvilAccount = common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")

func dialSigner(t *testing.T, cfg RemoteConfig) *Remote {
	t.Helper()
	r, err := DialSigner(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(r.Close)
	return r
}

// TestRemoteOnNodeDialect uses anvil, which holds keys and has the same methods
// as web3signer.
func TestRemoteOnNodeDialect(t *testing.T) {
	n := anvil(t)
	r := dialSigner(t, RemoteConfig{URL: n.url})
	if r.clef {
		t.Error("anvil was taken for Clef")
	}
	account := r.Account(anvilAccount)
	checkSigner(t, account)
	checkSends(t, newFixture(t, n, func(c *Config) { c.Signer = account }))
	stranger := r.Account(common.Address{1})
	if _, err := stranger.SignText(t.Context(), "text"); !errors.Is(err, ErrSigner) {
		t.Errorf("an account that the signer does not hold: %v", err)
	}
}

// checkSends sends a call once, however often it is asked for.
func checkSends(t *testing.T, h fixture) {
	t.Helper()
	for range 2 {
		if _, err := h.Send(t.Context(), h.call("effect", 1)); err != nil {
			t.Fatal(err)
		}
	}
	h.expectCounted(t, map[int64]int{1: 1})
}

// TestRemoteOlderName: web3signer has typed data under the older name.
func TestRemoteOlderName(t *testing.T) {
	n := anvil(t)
	var asked atomic.Value
	url := between(t, n.url, func(call *rpcCall) *rpcError {
		switch call.Method {
		case "eth_signTypedData_v4":
			return &rpcError{noMethod, "Method not found"}
		case "eth_signTypedData":
			asked.Store(call.Method)
			call.Method = "eth_signTypedData_v4"
		}
		return nil
	}, nil)
	checkSigner(t, dialSigner(t, RemoteConfig{URL: url}).Account(anvilAccount))
	if asked.Load() == nil {
		t.Error("the older name was not tried")
	}
}

type rpcCall struct {
	JSONRPC string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

// between is a server in front of a real signer that may refuse or change what
// goes there, and what comes back.
func between(t *testing.T, to string, there func(*rpcCall) *rpcError, back func(method string, result json.RawMessage) any) string {
	t.Helper()
	client, err := rpc.Dial(to)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		var call rpcCall
		body, _ := io.ReadAll(req.Body)
		if err := json.Unmarshal(body, &call); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		method := call.Method
		answer := map[string]any{"jsonrpc": "2.0", "id": call.ID}
		if there != nil {
			if refused := there(&call); refused != nil {
				answer["error"] = refused
				json.NewEncoder(w).Encode(answer)
				return
			}
		}
		args := make([]any, len(call.Params))
		for i, p := range call.Params {
			args[i] = p
		}
		var result json.RawMessage
		if err := client.CallContext(req.Context(), &result, call.Method, args...); err != nil {
			answer["error"] = rpcError{-32000, err.Error()}
		} else if answer["result"] = any(result); back != nil {
			answer["result"] = back(method, result)
		}
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(answer)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// TestRemoteIsNotTrusted: whatever a signer answers instead of what was asked
// for, nothing is stored or sent, and the key stays free.
func TestRemoteIsNotTrusted(t *testing.T) {
	n := anvil(t)
	change := func(field string, value any) func(*rpcCall) *rpcError {
		return func(call *rpcCall) *rpcError {
			if call.Method != "eth_signTransaction" {
				return nil
			}
			var tx map[string]any
			if err := json.Unmarshal(call.Params[0], &tx); err != nil {
				return &rpcError{-32602, err.Error()}
			}
			if value == nil {
				delete(tx, field)
			} else {
				tx[field] = value
			}
			call.Params[0] = must(json.Marshal(tx))
			return nil
		}
	}
	other := "0x70997970C51812dc3A010C7d01b50e0d17dc79C8" // anvil's second account
	for name, there := range map[string]func(*rpcCall) *rpcError{
		"nonce":   change("nonce", "0x7"),
		"to":      change("to", other),
		"value":   change("value", "0x1"),
		"data":    change("data", "0xc0ffee"),
		"gas":     change("gas", "0xf4240"),
		"fee":     change("maxFeePerGas", "0xffffffffffff"),
		"tip":     change("maxPriorityFeePerGas", "0x0"),
		"account": change("from", other),
		"access":  change("accessList", []any{map[string]any{"address": other, "storageKeys": []string{}}}),
		"refused": func(*rpcCall) *rpcError { return &rpcError{-32000, "not today"} },
	} {
		t.Run(name, func(t *testing.T) {
			checkLiar(t, n, between(t, n.url, there, nil))
		})
	}
	garbage := map[string]any{
		"nothing": nil, "empty": "0x", "text": "signed", "number": 7, "object": map[string]any{"raw": "0x02c0"},
		"somebody else's": hexutil.Encode(must(foreign(t, newSender(t, n, nil), 0, 1).MarshalBinary())),
	}
	for name, answer := range garbage {
		t.Run(name, func(t *testing.T) {
			checkLiar(t, n, between(t, n.url, nil, func(string, json.RawMessage) any { return answer }))
		})
	}
	t.Run("legacy without chain", func(t *testing.T) {
		key := signerNamed("legacy")
		want := types.NewTx(&types.LegacyTx{To: &common.Address{1}, Gas: 21000, GasPrice: big.NewInt(1)})
		got := must(types.SignTx(want, types.HomesteadSigner{}, key.key))
		if err := sameTx(want, got, key.Address(), big.NewInt(31337)); err == nil {
			t.Error("took a signature that is good on every chain")
		}
		got = must(types.SignTx(want, types.NewEIP155Signer(big.NewInt(31337)), key.key))
		if err := sameTx(want, got, key.Address(), big.NewInt(31337)); err != nil {
			t.Error(err)
		}
		if err := sameTx(want, got, key.Address(), big.NewInt(1)); err == nil {
			t.Error("took a signature for another chain")
		}
	})
}

// checkLiar asks a signer that lies about everything it can.
func checkLiar(t *testing.T, n testNode, url string) {
	t.Helper()
	account := dialSigner(t, RemoteConfig{URL: url}).Account(anvilAccount)
	s := newSender(t, n, func(c *Config) { c.Signer = account })
	before := must(n.client.PendingNonceAt(t.Context(), anvilAccount))
	to := common.Address{0xaa}
	if _, err := s.Submit(t.Context(), Call{Key: "k", To: &to}); !errors.Is(err, ErrSigner) {
		t.Errorf("error %v", err)
	}
	if _, _, err := s.Lookup(t.Context(), "k"); !errors.Is(err, ErrNoCall) {
		t.Errorf("something was stored: %v", err)
	}
	if after := must(n.client.PendingNonceAt(t.Context(), anvilAccount)); after != before {
		t.Error("something was sent")
	}
}

// TestRemoteLiesAboutMessages: signatures of other data, or by other accounts.
func TestRemoteLiesAboutMessages(t *testing.T) {
	n := anvil(t)
	for name, change := range map[string]func(*rpcCall) *rpcError{
		"another account": func(c *rpcCall) *rpcError {
			if strings.HasPrefix(c.Method, "eth_sign") {
				c.Params[0] = json.RawMessage(`"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"`)
			}
			return nil
		},
		"other data": func(c *rpcCall) *rpcError {
			switch c.Method {
			case "eth_sign":
				c.Params[1] = json.RawMessage(`"0x1234"`)
			case "eth_signTypedData_v4":
				c.Params[1] = json.RawMessage(strings.Replace(string(c.Params[1]), "Hello", "Bye", 1))
			}
			return nil
		},
	} {
		t.Run(name, func(t *testing.T) {
			account := dialSigner(t, RemoteConfig{URL: between(t, n.url, change, nil)}).Account(anvilAccount)
			if _, err := account.SignText(t.Context(), "text"); !errors.Is(err, ErrSigner) {
				t.Errorf("text: %v", err)
			}
			if _, err := account.SignTypedData(t.Context(), mail()); !errors.Is(err, ErrSigner) {
				t.Errorf("typed data: %v", err)
			}
		})
	}
}

// TestRemoteAway: the signer is away and comes back; the call is made once.
func TestRemoteAway(t *testing.T) {
	n := anvil(t)
	var away atomic.Bool
	hang := make(chan struct{})
	url := between(t, n.url, func(c *rpcCall) *rpcError {
		if away.Load() {
			<-hang
		}
		return nil
	}, nil)
	remote := dialSigner(t, RemoteConfig{URL: url})
	h := newFixture(t, n, func(c *Config) { c.Signer = remote.Account(anvilAccount) })
	away.Store(true)
	remote.timeout = 20 * time.Millisecond
	if _, err := h.Send(t.Context(), h.call("effect", 1)); !errors.Is(err, ErrSigner) || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v", err)
	}
	// Who waits for another's signature may give up.
	remote.timeout = time.Hour
	ctx, cancel := context.WithCancel(t.Context())
	first := make(chan error)
	go func() { _, err := h.Submit(ctx, h.call("first", 2)); first <- err }()
	short, stop := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer stop()
	if _, err := h.Submit(short, h.call("second", 3)); err == nil {
		t.Error("submitted without a signature")
	}
	cancel()
	if err := <-first; err == nil {
		t.Error("submitted without a signature")
	}
	away.Store(false)
	close(hang)
	checkSends(t, h)
}

// TestRemoteAuthorization: the secret goes to the signer and into no error.
func TestRemoteAuthorization(t *testing.T) {
	const secret = "Bearer very-secret"
	var got atomic.Value
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		got.Store(req.Header.Get("Authorization"))
		http.Error(w, "no", http.StatusUnauthorized)
	}))
	defer s.Close()
	_, err := DialSigner(t.Context(), RemoteConfig{URL: s.URL, Authorization: secret})
	if err == nil || strings.Contains(err.Error(), "very-secret") {
		t.Errorf("error %v", err)
	}
	if got.Load() != secret {
		t.Errorf("the signer was shown %q", got.Load())
	}
	if _, err := DialSigner(t.Context(), RemoteConfig{URL: filepath.Join(t.TempDir(), "nobody.ipc")}); err == nil {
		t.Error("connected to nobody")
	}
}

// TestClef signs with Clef itself, whose user may allow, deny and change.
func TestClef(t *testing.T) {
	dir := t.TempDir()
	keys, err := OpenKeystore(dir, func() (string, error) { return "a passphrase of the test", nil })
	if err != nil {
		t.Fatal(err)
	}
	key, err := keys.Ensure("clef")
	if err != nil {
		t.Fatal(err)
	}
	clef := evmtest.StartClef(t, filepath.Join(dir, "keys"), "a passphrase of the test", "31337")
	r := dialSigner(t, RemoteConfig{URL: clef.Socket, Timeout: 2 * time.Minute})
	if !r.clef {
		t.Fatal("Clef was not known")
	}
	account := r.Account(key.Address())
	checkSigner(t, account)
	h := newFixture(t, embedded(t, 20*time.Millisecond), func(c *Config) { c.Signer = account })

	deny := func(string, json.RawMessage) any { return map[string]any{"approved": false} }
	raise := func(_ string, request json.RawMessage) any { // the user pays more, as Clef allows
		var asked struct{ Transaction map[string]any }
		if json.Unmarshal(request, &asked) != nil || asked.Transaction == nil {
			return nil
		}
		asked.Transaction["maxFeePerGas"] = "0xffffffffff"
		return map[string]any{"approved": true, "transaction": asked.Transaction}
	}
	for name, say := range map[string]func(string, json.RawMessage) any{"deny": deny, "change": raise} {
		clef.Approve(say)
		if _, err := h.Send(t.Context(), h.call("effect", 1)); !errors.Is(err, ErrSigner) {
			t.Errorf("%s: %v", name, err)
		}
	}
	clef.Approve(deny)
	if _, err := account.SignTypedData(t.Context(), mail()); !errors.Is(err, ErrSigner) {
		t.Errorf("denied typed data: %v", err)
	}
	if _, err := account.SignText(t.Context(), "text"); !errors.Is(err, ErrSigner) {
		t.Errorf("denied text: %v", err)
	}
	clef.Approve(nil)
	checkSends(t, h)
}
