//go:build faults

package fabric_test

import "testing"

// These take minutes: go test -tags faults ./internal/custody/fabric

func TestBounds(t *testing.T) { bounds(t) }

func TestKilled(t *testing.T) { killed(t) }

func TestProcessKilled(t *testing.T) { processKilled(t) }

func TestCutOff(t *testing.T) { cutOff(t) }

func TestPartition(t *testing.T) { partitioned(t) }

func TestPartitionStoodStill(t *testing.T) { stoodStill(t) }

func TestFull(t *testing.T) { full(t) }
