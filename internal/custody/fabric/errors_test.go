package fabric

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/hyperledger/fabric-gateway/pkg/client"
	gp "github.com/hyperledger/fabric-protos-go-apiv2/gateway"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
)

// TestResponse: only what a chaincode answered is its refusal, not what a peer
// or the network says.
func TestResponse(t *testing.T) {
	for _, test := range []struct {
		report, message string
		ok              bool
	}{
		{`chaincode response 500, {"code":"packed","detail":"a, b"}`, `{"code":"packed","detail":"a, b"}`, true},
		{`chaincode response 404, `, ``, true},
		{`chaincode response 500`, ``, false},
		{`error in simulation: failed to execute transaction`, ``, false},
		{`rpc error: chaincode response 500, x`, ``, false},
		{``, ``, false},
	} {
		if message, ok := response(test.report); message != test.message || ok != test.ok {
			t.Errorf("%q: %q %t, want %q %t", test.report, message, ok, test.message, test.ok)
		}
	}
}

func failed(t *testing.T, code codes.Code, message string, details ...*gp.ErrorDetail) error {
	t.Helper()
	st := status.New(code, message)
	for _, d := range details {
		var err error
		if st, err = st.WithDetails(d); err != nil {
			t.Fatal(err)
		}
	}
	return st.Err()
}

// TestEvaluateError: a rule's no and a peer that is away are different errors.
func TestEvaluateError(t *testing.T) {
	err := evaluateError(failed(t, codes.Unknown, `evaluate call to endorser returned error: chaincode response 500, {"code":"not_found","subject":"s","detail":"d"}`))
	var rejected *custody.Rejected
	if !errors.As(err, &rejected) || rejected.Code != chaincode.CodeNotFound || rejected.Subject != "s" {
		t.Errorf("%v, want it rejected as not_found", err)
	}
	if err := evaluateError(failed(t, codes.Unavailable, "connection refused")); errors.As(err, &rejected) {
		t.Errorf("%v: a peer that is away refuses nothing", err)
	}
}

// TestUnreachable: of what failed, a peer that is away is the only thing that
// trying again may mend, and the organisation is named where the gateway names
// it. No organisation is missing when it is the party's own peer.
func TestUnreachable(t *testing.T) {
	detail := func(message string) *gp.ErrorDetail {
		return &gp.ErrorDetail{Address: "127.0.0.1:7051", MspId: "CarrierMSP", Message: message}
	}
	for name, test := range map[string]struct {
		err         error
		unreachable bool
		missing     []string // nil: no peer of others is
	}{
		"the own peer is away": {failed(t, codes.Unavailable, "connection refused"), true, nil},
		"another's peer is away": {failed(t, codes.Aborted, "failed to endorse transaction",
			detail("rpc error: code = Unavailable desc = connection error")), true, []string{"CarrierMSP"}},
		"another's peer stands still": {failed(t, codes.Aborted, "failed to collect enough transaction endorsements",
			detail("rpc error: code = DeadlineExceeded desc = context deadline exceeded")), true, []string{"CarrierMSP"}},
		"no peer is known":        {failed(t, codes.FailedPrecondition, "no combination of peers can be derived which satisfy the endorsement policy: required chaincodes are not installed on sufficient peers"), true, []string{}},
		"no connection to a peer": {failed(t, codes.FailedPrecondition, "failed to select a set of endorsers that satisfy the endorsement policy due to unavailability of peers: [127.0.0.1:7051]"), true, []string{}},
		"no peer of those named":  {failed(t, codes.Unavailable, "failed to find any endorsing peers for org(s): RetailerMSP, CarrierMSP"), true, []string{"CarrierMSP", "RetailerMSP"}},
		"the creator is unknown": {failed(t, codes.Aborted, "failed to endorse transaction",
			detail("error validating proposal: access denied: channel [custody] creator org unknown")), false, nil},
	} {
		err := endorseError(test.err, "MakerMSP").err
		var missing *MissingPeerError
		found := errors.As(err, &missing)
		if errors.Is(err, custody.ErrUnreachable) != test.unreachable || found != (test.missing != nil) {
			t.Errorf("%s: %v, want unreachable %t, missing %v", name, err, test.unreachable, test.missing)
		} else if found && !slices.Equal(missing.Organizations, test.missing) {
			t.Errorf("%s: %v is missing, want %v", name, missing.Organizations, test.missing)
		}
	}
	if err := evaluateError(failed(t, codes.Unavailable, "connection refused")); !errors.Is(err, custody.ErrUnreachable) {
		t.Errorf("evaluating: %v, want %v", err, custody.ErrUnreachable)
	}
}

// TestRefusedByOrderer: what is about the orderer is not about the transaction.
func TestRefusedByOrderer(t *testing.T) {
	for message, want := range map[string]bool{
		"received unsuccessful response from orderer: status=BAD_REQUEST, info=message payload is 11 bytes and exceeds maximum allowed 10 bytes": true,
		"received unsuccessful response from orderer: status=FORBIDDEN, info=":                                                                   true,
		"received unsuccessful response from orderer: status=SERVICE_UNAVAILABLE, info=no Raft leader":                                           false,
		"no orderers could successfully process transaction":                                                                                     false,
	} {
		got := refusedByOrderer(failed(t, codes.Aborted, message))
		if (got != nil) != want {
			t.Errorf("%s: %v, want refused %t", message, got, want)
		}
	}
	var rejected *custody.Rejected
	large := refusedByOrderer(failed(t, codes.Aborted, "status=BAD_REQUEST, info=message payload is 11 bytes and exceeds maximum allowed 10 bytes"))
	if !errors.As(large.asRejected(), &rejected) || rejected.Code != chaincode.CodeTooLarge {
		t.Errorf("%v, want it rejected as too large", large.asRejected())
	}
	if refusedByOrderer(nil) != nil {
		t.Error("success is no refusal")
	}
}

// TestCommitted: conflicts may be tried again, what Fabric finds invalid not.
func TestCommitted(t *testing.T) {
	for code, conflict := range map[peer.TxValidationCode]bool{
		peer.TxValidationCode_MVCC_READ_CONFLICT:         true,
		peer.TxValidationCode_PHANTOM_READ_CONFLICT:      true,
		peer.TxValidationCode_ENDORSEMENT_POLICY_FAILURE: false,
		peer.TxValidationCode_EXPIRED_CHAINCODE:          false,
	} {
		err := committed(&client.Status{Code: code, TransactionID: "t"})
		var invalid *InvalidError
		if errors.Is(err, custody.ErrConflict) != conflict || errors.As(err, &invalid) == conflict {
			t.Errorf("%s: %v, want a conflict %t", code, err, conflict)
		}
	}
	if err := committed(&client.Status{Code: peer.TxValidationCode_VALID}); err != nil {
		t.Error(err)
	}
}

// TestBusy: a peer that turns a request away is asked again; nothing else is.
func TestBusy(t *testing.T) {
	full := "too many requests for /gateway.Gateway, exceeding concurrency limit (2)"
	for name, test := range map[string]struct {
		err  error
		want bool
	}{
		"the gateway is full":   {failed(t, codes.Unknown, full), true},
		"by its code":           {failed(t, codes.ResourceExhausted, "no"), true},
		"the peer is away":      {failed(t, codes.Unavailable, "connection refused"), false},
		"a rule says no":        {failed(t, codes.Aborted, "chaincode response 500, {}"), false},
		"it is no error at all": {nil, false},
	} {
		if got := busy(test.err); got != test.want {
			t.Errorf("%s: %t, want %t", name, got, test.want)
		}
	}
	l := &Ledger{patience: time.Minute}
	times := 0
	if err := l.whileBusy(t.Context(), func() error {
		if times++; times < 3 {
			return failed(t, codes.Unknown, full)
		}
		return nil
	}); err != nil || times != 3 {
		t.Errorf("%v after %d requests, want success after 3", err, times)
	}
	l.patience = 0
	if err := l.whileBusy(t.Context(), func() error { return failed(t, codes.Unknown, full) }); !errors.Is(err, ErrBusy) {
		t.Errorf("without patience: %v, want %v", err, ErrBusy)
	}
}
