package chaincode

import (
	"slices"
	"strings"

	"github.com/hyperledger/fabric-chaincode-go/v2/pkg/cid"

	"github.com/waymark/waymark/provenance"
)

// creator is who signed the proposal: an organisation, and the roles that its
// CA put into this certificate.
type creator struct {
	msp   string
	roles []string
}

func (l *ledger) creator() (creator, error) {
	id, err := cid.New(l.stub)
	if err != nil {
		return creator{}, refuse(CodeBadRequest, "", "the creator's identity: %v", err)
	}
	cert, err := id.GetX509Certificate()
	if err != nil || cert == nil {
		return creator{}, refuse(CodeBadRequest, "", "the creator has no X.509 certificate")
	}
	msp, err := id.GetMSPID()
	if err != nil {
		return creator{}, refuse(CodeBadRequest, "", "the creator's identity: %v", err)
	}
	roles, _, err := id.GetAttributeValue(RolesAttribute)
	if err != nil {
		return creator{}, refuse(CodeBadRequest, msp, "the certificate's attribute %s: %v", RolesAttribute, err)
	}
	c := creator{msp: msp}
	for _, r := range strings.Split(roles, ",") {
		if r = strings.TrimSpace(r); r != "" {
			c.roles = append(c.roles, r)
		}
	}
	return c, nil
}

// actor is the creator's registered party with the roles that both the
// registration and this certificate carry: a handheld of a maker need not be
// able to commission.
func (l *ledger) actor() (provenance.Party, error) {
	c, err := l.creator()
	if err != nil {
		return provenance.Party{}, err
	}
	var p provenance.Party
	ok, err := l.get(&p, partyType, c.msp)
	if err != nil {
		return p, err
	}
	if !ok {
		return p, orNotRegistered(nil, c.msp)
	}
	if p, err = l.approved(p); err != nil {
		return p, err
	}
	p.Roles = slices.DeleteFunc(p.Roles, func(r string) bool { return !slices.Contains(c.roles, r) })
	return p, nil
}
