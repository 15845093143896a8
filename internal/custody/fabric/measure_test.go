//go:build measure

package fabric_test

import "testing"

// TestThroughput measures: go test -tags measure -run TestThroughput -v ./internal/custody/fabric -throughput 4s
func TestThroughput(t *testing.T) { throughputMeasured(t) }

// TestGoldenBlocks writes the auditor's test data: go test -tags measure -run TestGoldenBlocks ./internal/custody/fabric -blocks DIR
func TestGoldenBlocks(t *testing.T) { goldenBlocks(t) }
