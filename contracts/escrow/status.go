package escrow

import "fmt"

// Status is where an order stands, as DeliveryEscrow's order(bytes32) returns it; the drawing of the states
// and the verbs between them is in src/IDeliveryEscrow.sol.
type Status uint8

// Funded and Disputed orders are open: money is in escrow. Those after them are final.
const (
	None Status = iota
	Funded
	Disputed
	Released
	Confirmed
	Refunded
	Resolved
	Cancelled
)

// Open reports whether the order holds money.
func (s Status) Open() bool { return s == Funded || s == Disputed }

// Final reports whether the order ended; it never changes again.
func (s Status) Final() bool { return s > Disputed }

func (s Status) String() string {
	names := [...]string{"none", "funded", "disputed", "released", "confirmed", "refunded", "resolved", "cancelled"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("status(%d)", uint8(s))
}
