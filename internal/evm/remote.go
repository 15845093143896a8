package evm

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// RemoteConfig says where a remote signer is. URL is required.
type RemoteConfig struct {
	// URL is http, https, ws, wss, or the path of a Unix socket, as Clef's.
	URL string
	// Authorization is the header of that name, such as "Bearer …"; empty sends
	// none. It is a secret.
	Authorization string
	// Timeout is how long one signature may take, a minute if zero. A signer that
	// asks a person wants longer.
	Timeout time.Duration
}

// Remote is a program that holds keys and signs for whom it trusts. It speaks one
// of two JSON-RPC dialects, which DialSigner finds out:
//
//   - Clef's: account_signTransaction, account_signTypedData, account_signData;
//   - web3signer's, which nodes with unlocked accounts speak too:
//     eth_signTransaction, eth_signTypedData, eth_sign.
type Remote struct {
	client  *rpc.Client
	clef    bool
	timeout time.Duration
}

// ErrSigner says that a remote signer gave no signature that can be used: it is
// away, it refused, or what it answered is not what was asked for. Nothing was
// stored or sent.
var ErrSigner = errors.New("the remote signer gave no signature")

// noMethod is the JSON-RPC error code of a method that a server does not know.
const noMethod = -32601

// DialSigner connects to a remote signer and asks which dialect it speaks. It
// asks for no signature and no account: a signer may ask a person for either.
func DialSigner(ctx context.Context, cfg RemoteConfig) (*Remote, error) {
	options := []rpc.ClientOption{}
	if cfg.Authorization != "" {
		options = append(options, rpc.WithHTTPAuth(func(h http.Header) error {
			h.Set("Authorization", cfg.Authorization)
			return nil
		}))
	}
	client, err := rpc.DialOptions(ctx, cfg.URL, options...)
	if err != nil {
		return nil, fmt.Errorf("connecting to the remote signer: %w", err)
	}
	r := &Remote{client: client, timeout: cfg.Timeout}
	setDefault(&r.timeout, time.Minute)
	ctx, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	err = client.CallContext(ctx, nil, "account_version")
	var answered rpc.Error
	if err != nil && !errors.As(err, &answered) {
		client.Close()
		return nil, fmt.Errorf("asking the remote signer what it is: %w", err)
	}
	r.clef = err == nil
	return r, nil
}

// Close ends the connection.
func (r *Remote) Close() { r.client.Close() }

// Account is the Signer of an account whose key the remote signer holds. Whether
// it does shows at the first signature.
func (r *Remote) Account(address common.Address) *RemoteAccount {
	return &RemoteAccount{remote: r, addr: address}
}

// call asks for one signature.
func (r *Remote) call(ctx context.Context, result any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	if err := r.client.CallContext(ctx, result, method, args...); err != nil {
		return fmt.Errorf("%w: %s: %w", ErrSigner, method, err)
	}
	return nil
}

func unknownMethod(err error) bool {
	var answered rpc.Error
	return errors.As(err, &answered) && answered.ErrorCode() == noMethod
}

// RemoteAccount is a Signer whose key a remote signer holds. Its methods may be
// called from any goroutine. Every error of the signer's wraps ErrSigner.
type RemoteAccount struct {
	remote *Remote
	addr   common.Address
}

var _ Signer = (*RemoteAccount)(nil)

// Address implements Signer.
func (a *RemoteAccount) Address() common.Address { return a.addr }

// SignTx implements Signer.
func (a *RemoteAccount) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	args, err := txArgs(tx, a.addr, chainID)
	if err != nil {
		return nil, err
	}
	method := "eth_signTransaction"
	if a.remote.clef {
		method = "account_signTransaction"
	}
	var answer json.RawMessage
	if err := a.remote.call(ctx, &answer, method, args); err != nil {
		return nil, err
	}
	signed, err := readSigned(answer)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigner, err)
	}
	if err := sameTx(tx, signed, a.addr, chainID); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigner, err)
	}
	return signed, nil
}

// SignTypedData implements Signer.
func (a *RemoteAccount) SignTypedData(ctx context.Context, data apitypes.TypedData) ([]byte, error) {
	digest, err := TypedDataHash(data)
	if err != nil {
		return nil, err
	}
	// The map leaves out what is empty, which other programs would not read.
	shown := data.Map()
	var sig hexutil.Bytes
	if a.remote.clef {
		err = a.remote.call(ctx, &sig, "account_signTypedData", a.addr.Hex(), shown)
		return a.signature(digest, sig, err)
	}
	// As text: web3signer reads no other form, and nodes read both.
	text, err := json.Marshal(shown)
	if err != nil {
		return nil, fmt.Errorf("writing typed data: %w", err)
	}
	err = a.remote.call(ctx, &sig, "eth_signTypedData_v4", a.addr, string(text))
	if unknownMethod(err) {
		err = a.remote.call(ctx, &sig, "eth_signTypedData", a.addr, string(text))
	}
	return a.signature(digest, sig, err)
}

// SignText implements Signer.
func (a *RemoteAccount) SignText(ctx context.Context, text string) ([]byte, error) {
	var sig hexutil.Bytes
	var err error
	if a.remote.clef {
		err = a.remote.call(ctx, &sig, "account_signData", "text/plain", a.addr.Hex(), hexutil.Bytes(text))
	} else {
		err = a.remote.call(ctx, &sig, "eth_sign", a.addr, hexutil.Bytes(text))
	}
	return a.signature(TextHash(text), sig, err)
}

// signature checks a signature that came back, and answers it in the form that
// contracts take.
func (a *RemoteAccount) signature(digest common.Hash, sig []byte, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	if len(sig) == 65 && sig[64] < 2 {
		sig[64] += 27
	}
	by, err := Recover(digest, sig)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigner, err)
	}
	if by != a.addr {
		return nil, fmt.Errorf("%w: it signed something else, or as another account than %s", ErrSigner, a.addr)
	}
	return sig, nil
}
