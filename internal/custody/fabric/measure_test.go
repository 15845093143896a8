//go:build measure

package fabric_test

import "testing"

// TestThroughput measures: go test -tags measure -run TestThroughput -throughput 4s -v ./internal/custody/fabric
func TestThroughput(t *testing.T) { throughputMeasured(t) }

// TestGoldenBlocks writes the auditor's test data: go test -tags measure -run TestGoldenBlocks -blocks DIR ./internal/custody/fabric
func TestGoldenBlocks(t *testing.T) { goldenBlocks(t) }
