//go:build faults

package settlement_test

import "time"

func init() { downtime = time.Minute }
