package chaincode

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/hyperledger/fabric-chaincode-go/v2/shim"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"

	"github.com/waymark/waymark/provenance"
)

// Contract is the custody chaincode. It has no state of its own.
type Contract struct{}

// New returns the custody chaincode.
func New() *Contract { return &Contract{} }

// Init implements [shim.Chaincode]. There is nothing to prepare.
func (*Contract) Init(shim.ChaincodeStubInterface) *peer.Response { return shim.Success(nil) }

// Invoke implements [shim.Chaincode]. An error response's message is a
// [Refusal] as JSON when a rule said no, and plain text when the peer failed.
func (*Contract) Invoke(stub shim.ChaincodeStubInterface) *peer.Response {
	args := stub.GetArgs()
	if len(args) == 0 {
		return failure(refuse(CodeUnknownFn, "", "the proposal calls no function"))
	}
	call, ok := functions[string(args[0])]
	if !ok {
		return failure(refuse(CodeUnknownFn, "", "there is no function %.50q", args[0]))
	}
	result, err := call(&ledger{stub: stub, changes: map[string]change{}}, args[1:])
	if err != nil {
		return failure(err)
	}
	payload, err := encode(result)
	if err != nil {
		return failure(err)
	}
	return shim.Success(payload)
}

// functions are the chaincode's functions. Nothing changes this table.
var functions = map[string]func(*ledger, [][]byte) (any, error){
	FnPutParty:      putParty,
	FnApprovePrefix: approvePrefix,
	FnAppend:        appendEvents,
	FnAttest:        attest,
	FnCustody:       custodyOf,
	FnHistory:       historyOf,
	FnEvent:         eventByID,
	FnContents:      contentsOf,
	FnParties:       parties,
	FnHeads:         heads,
	FnAttestations:  attestations,
	FnPutDetail:     putDetail,
	FnDetail:        detailOf,
	FnForgetDetail:  forgetDetail,
}

// refusal is a rule's no, as an error.
type refusal Refusal

func (r *refusal) Error() string { return fmt.Sprintf("%s: %s (%s)", r.Subject, r.Detail, r.Code) }

func refuse(code, subject, format string, args ...any) error {
	return &refusal{Code: code, Subject: subject, Detail: fmt.Sprintf(format, args...)}
}

// asRefusal is err as a refusal, nil when it is a failure of the peer.
func asRefusal(err error) *refusal {
	var r *refusal
	var v *provenance.Violation
	switch {
	case errors.As(err, &r):
		return r
	case errors.As(err, &v):
		return &refusal{Code: v.Code, Subject: v.Subject, Detail: v.Detail, Args: v.Args}
	}
	return nil
}

func failure(err error) *peer.Response {
	if r := asRefusal(err); r != nil {
		message, err := encode((*Refusal)(r))
		if err == nil {
			return shim.Error(string(message))
		}
	}
	return shim.Error(err.Error())
}

// encode writes JSON in which embedded events keep their canonical bytes:
// encoding/json would otherwise escape <, > and & inside them.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, fmt.Errorf("encoding: %w", err)
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// argument reads the i-th argument into v; a missing one leaves v as it is.
func argument(args [][]byte, i int, v any) error {
	if i >= len(args) || len(args[i]) == 0 {
		return nil
	}
	d := json.NewDecoder(bytes.NewReader(args[i]))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		return refuse(CodeBadRequest, "", "argument %d: %v", i+1, err)
	}
	if _, err := d.Token(); err != io.EOF {
		return refuse(CodeBadRequest, "", "argument %d: more text after the value", i+1)
	}
	return nil
}

// subject reads the i-th argument as an item or logistic unit.
func subject(args [][]byte, i int) (string, error) {
	var name string
	if err := argument(args, i, &name); err != nil {
		return "", err
	}
	s, err := provenance.Subject(name)
	if err != nil {
		return "", refuse(CodeBadRequest, name, "%v", err)
	}
	return s, nil
}
