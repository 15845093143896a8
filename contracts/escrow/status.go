package escrow

import "fmt"

// Status is where an order stands, as DeliveryEscrow's order(bytes32) returns it; the drawing of the states
// and the verbs between them is in src/OrderTypes.sol.
type Status uint8

// Funded, Delivered and Disputed orders are open: money is in escrow. Those after them are final.
const (
	None Status = iota
	Funded
	Delivered
	Disputed
	Released
	Confirmed
	Refunded
	Resolved
	Cancelled
)

// Open reports whether the order holds money.
func (s Status) Open() bool { return s >= Funded && s <= Disputed }

// Final reports whether the order ended; it never changes again.
func (s Status) Final() bool { return s > Disputed }

func (s Status) String() string {
	names := [...]string{"none", "funded", "delivered", "disputed", "released", "confirmed", "refunded", "resolved", "cancelled"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("status(%d)", uint8(s))
}

// Milestone is an event before the delivery that pays a share.
type Milestone uint8

// The milestones, as the contract numbers them; order(bytes32) returns those that were paid as a bit set.
const (
	Shipped Milestone = iota
	Customs
)

func (m Milestone) String() string {
	names := [...]string{"shipped", "customs"}
	if int(m) < len(names) {
		return names[m]
	}
	return fmt.Sprintf("milestone(%d)", uint8(m))
}

// In reports whether a bit set of milestones holds this one.
func (m Milestone) In(paid uint8) bool { return m < 8 && paid&(1<<m) != 0 }

// Side is who opened the dispute that runs or ran.
type Side uint8

// The sides, as the contract numbers them.
const (
	Nobody Side = iota
	BuyerSide
	MerchantSide
)

func (s Side) String() string {
	names := [...]string{"nobody", "buyer", "merchant"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("side(%d)", uint8(s))
}
