package provenance

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/waymark/waymark/provenance/epcis"
)

// Checkpoint is what a handheld posts: one thing done to some items or units.
// [Checkpoint.Event] is its EPCIS form.
type Checkpoint struct {
	Verb     Verb       `json:"verb"`
	Subjects []string   `json:"subjects"`           // canonical Digital Link URIs; Pack and Unpack: the content (Unpack: none means all of it)
	Unit     string     `json:"unit,omitempty"`     // Pack and Unpack: the logistic unit
	To       string     `json:"to,omitempty"`       // Ship: the taker's PGLN URI
	From     string     `json:"from,omitempty"`     // Receive: the giver's PGLN URI
	Place    string     `json:"place,omitempty"`    // read point, a GLN URI (https://id.gs1.org/414/…)
	Time     time.Time  `json:"time"`               // when it happened, with the place's zone offset
	Order    string     `json:"order,omitempty"`    // Deliver: 0x…, the order that it delivers
	DoorCode string     `json:"doorCode,omitempty"` // Deliver: the recipient's proof
	Returned bool       `json:"returned,omitempty"` // Receive and Ship: goods that come back from a customer
	Cleared  string     `json:"cleared,omitempty"`  // Note: URI of the certificate by which an authority cleared it, such as customs
	Batch    *BatchMark `json:"batch,omitempty"`    // Commission: where the items' tokens are
	Detail   Hash       `json:"detail,omitzero"`    // commitment to a [PrivateDetail]
	Expect   []Position `json:"expect,omitempty"`   // heads that the client saw
}

// BatchMark ties commissioned items to their tokens: subject i of the event
// has the token at index First+i of the batch.
type BatchMark struct {
	Contract string  `json:"contract"` // CAIP-10 account id of the passport contract
	Issuer   Address `json:"issuer"`
	Root     Hash    `json:"root"`
	Size     uint32  `json:"size"`
	First    uint32  `json:"first"`
}

// eventContext is the JSON-LD context of the events that Waymark makes.
var eventContext = epcis.NewContext(map[string]string{"waymark": Namespace})

// Event is the checkpoint as an EPCIS 2.0 event. It fails on a verb that no
// checkpoint has, or subjects that are no items or units.
func (c Checkpoint) Event() (epcis.Event, error) {
	_, offset := c.Time.Zone()
	ev := epcis.Event{
		Context: eventContext, Type: epcis.ObjectEvent, Action: epcis.ActionObserve,
		EventTime: epcis.At(c.Time.Truncate(time.Millisecond)), EventTimeZoneOffset: zone(offset),
		ReadPoint: epcis.Location{ID: c.Place},
	}
	for _, s := range c.Subjects {
		subject, err := Subject(s)
		if err != nil {
			return ev, err
		}
		ev.EPCList = append(ev.EPCList, subject)
	}
	if err := c.shape(&ev); err != nil {
		return ev, err
	}
	return ev, c.extend(&ev)
}

func (c Checkpoint) extend(ev *epcis.Event) error {
	if c.From != "" {
		ev.SourceList = []epcis.SourceDest{{Type: epcis.SourceDestPossessingParty, ID: c.From}}
	}
	if c.To != "" {
		ev.DestinationList = []epcis.SourceDest{{Type: epcis.SourceDestPossessingParty, ID: c.To}}
	}
	if c.Order != "" {
		ev.BizTransactionList = []epcis.BizTransaction{{Type: epcis.BizTransactionPurchaseOrder, ID: orderURI + c.Order}}
	}
	if c.Cleared != "" {
		ev.BizTransactionList = append(ev.BizTransactionList, epcis.BizTransaction{Type: epcis.BizTransactionCertificate, ID: c.Cleared})
	}
	var detail string
	if !c.Detail.IsZero() {
		detail = c.Detail.String()
	}
	for name, value := range map[string]any{"waymark:batch": c.Batch, "waymark:doorCode": c.DoorCode, "waymark:detail": detail} {
		text, err := json.Marshal(value)
		if err != nil {
			return fmt.Errorf("writing %s: %w", name, err)
		}
		if s := string(text); s == "null" || s == `""` {
			continue
		}
		if ev.Extensions == nil {
			ev.Extensions = epcis.Extensions{}
		}
		ev.Extensions[name] = text
	}
	return nil
}

func zone(seconds int) string {
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	return fmt.Sprintf("%c%02d:%02d", sign, seconds/3600, seconds/60%60)
}
