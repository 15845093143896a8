package fabric

import (
	"fmt"
	"strings"

	gp "github.com/hyperledger/fabric-protos-go-apiv2/gateway"
	"github.com/hyperledger/fabric-protos-go-apiv2/peer"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/waymark/waymark/chaincode"
	"github.com/waymark/waymark/internal/custody"
)

// InvalidError: Fabric ordered the transaction and did not apply it, for a
// reason other than a conflict: too few endorsements, or a certificate that is
// no longer valid. Nothing was written.
type InvalidError struct {
	TxID string
	Code peer.TxValidationCode
}

func (e *InvalidError) Error() string {
	return fmt.Sprintf("transaction %s was not applied: %s", e.TxID, e.Code)
}

// verdict is what a failed endorsement means.
type verdict struct {
	err    error
	differ bool // endorsers stand at different blocks: it may pass in a moment
}

// endorseError tells a rule's no from endorsers that do not agree. The first
// endorser is the party's own peer: its refusal is the ledger's. Another's may
// only mean that it has not committed what the party's own peer has.
func endorseError(err error, own string) verdict {
	details := detailsOf(err)
	var theirs *custody.Rejected
	for _, d := range details {
		message, ok := response(d.GetMessage())
		if ok && d.GetMspId() == own {
			return verdict{err: custody.Refused(message)}
		}
		if ok && theirs == nil {
			theirs = custody.Refused(message)
		}
	}
	for _, d := range details {
		if strings.Contains(d.GetMessage(), "ProposalResponsePayloads do not match") {
			return verdict{err: fmt.Errorf("%w: the endorsers' peers differ", custody.ErrConflict), differ: true}
		}
	}
	if theirs != nil {
		return verdict{err: theirs, differ: true}
	}
	if missing := missingPeers(err, own); missing != nil {
		return verdict{err: missing}
	}
	return verdict{err: unlessUnreachable("collecting endorsements", err)}
}

// unlessUnreachable says of a failure whether the party's own peer was away:
// another organisation's is a *MissingPeerError.
func unlessUnreachable(doing string, err error) error {
	away := status.Code(err) == codes.Unavailable
	for _, d := range detailsOf(err) {
		away = away || strings.Contains(d.GetMessage(), "code = "+codes.Unavailable.String())
	}
	if away {
		return fmt.Errorf("%s: %w: %w", doing, custody.ErrUnreachable, err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}

func evaluateError(err error) error {
	if message, ok := response(strings.TrimPrefix(status.Convert(err).Message(), "evaluate call to endorser returned error: ")); ok {
		return custody.Refused(message)
	}
	return unlessUnreachable("asking the peer", err)
}

// response is the message of a chaincode's error response, as a peer's gateway
// reports it: "chaincode response 500, " and the message.
func response(report string) (string, bool) {
	rest, ok := strings.CutPrefix(report, "chaincode response ")
	if !ok {
		return "", false
	}
	_, message, ok := strings.Cut(rest, ", ")
	return message, ok
}

// detailsOf are the peers' own reports in a gateway's error.
func detailsOf(err error) []*gp.ErrorDetail {
	var details []*gp.ErrorDetail
	for _, d := range status.Convert(err).Details() {
		if d, ok := d.(*gp.ErrorDetail); ok {
			details = append(details, d)
		}
	}
	return details
}

// orderError: an orderer looked at the transaction and refused it.
type orderError struct{ report string }

func (e *orderError) Error() string { return "the orderer refused the transaction: " + e.report }

// asRejected is the refusal as the ledger's error: what is too large for a block
// is refused like a rule's no, with the code of the chaincode's own bounds.
func (e *orderError) asRejected() error {
	if strings.Contains(e.report, "exceeds maximum allowed") || strings.Contains(e.report, "REQUEST_ENTITY_TOO_LARGE") {
		return &custody.Rejected{Code: chaincode.CodeTooLarge, Detail: "the transaction is larger than a block may be"}
	}
	return e
}

// refusals are an orderer's answers that are about the transaction, not about
// the orderer (common.Status 400 to 499).
var refusals = []string{"status=BAD_REQUEST", "status=FORBIDDEN", "status=REQUEST_ENTITY_TOO_LARGE", "status=NOT_FOUND"}

func refusedByOrderer(err error) *orderError {
	if err == nil {
		return nil
	}
	texts := []string{status.Convert(err).Message()}
	for _, d := range detailsOf(err) {
		texts = append(texts, d.GetMessage())
	}
	for _, text := range texts {
		for _, s := range refusals {
			if strings.Contains(text, s) {
				return &orderError{text}
			}
		}
	}
	return nil
}
