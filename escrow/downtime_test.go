//go:build faults

package escrow_test

import "time"

func init() { downtime = time.Minute }
