package web

import (
	"bufio"
	"context"
	"errors"
	"net"
	"os"
	"strings"
	"testing"
	"time"
)

func TestAClientThatNeverReadsIsGivenUp(t *testing.T) {
	ours, theirs := net.Pipe()
	defer theirs.Close()
	e := &eventWriter{w: bufio.NewWriter(ours), conn: ours, patience: 20 * time.Millisecond}
	if err := e.event("order", "1", map[string]string{"a": "b"}); !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("writing to a client that does not read: %v", err)
	}
}

func TestEventsOnTheWire(t *testing.T) {
	ours, theirs := net.Pipe()
	e := &eventWriter{w: bufio.NewWriter(ours), conn: ours, patience: time.Minute}
	go func() {
		defer ours.Close()
		e.comment("open")
		e.event("order", "7", map[string]string{"text": "a\nb"})
		e.event("", "", nil)
	}()
	var got strings.Builder
	lines := bufio.NewScanner(theirs)
	for lines.Scan() {
		got.WriteString(lines.Text() + "\n")
	}
	const want = ": open\n\nid: 7\nevent: order\ndata: {\"text\":\"a\\nb\"}\n\n: \n\n"
	if got.String() != want {
		t.Errorf("%q, want %q", got.String(), want)
	}
}

func TestFollowing(t *testing.T) {
	wake := make(chan struct{}, 1)
	stop := errors.New("stop")
	changes, beats := 0, 0
	err := Follow(context.Background(), wake, time.Millisecond, func(changed bool) error {
		if changed {
			if changes++; changes == 3 {
				return stop
			}
			return nil
		}
		if beats++; beats%5 == 0 {
			wake <- struct{}{}
		}
		return nil
	})
	if !errors.Is(err, stop) || beats < 10 {
		t.Errorf("%d changes, %d heartbeats, %v", changes, beats, err)
	}
	close(wake)
	if err := Follow(context.Background(), wake, time.Hour, func(bool) error { return nil }); err != nil {
		t.Errorf("the application closed: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := Follow(ctx, make(chan struct{}), time.Hour, func(bool) error { return nil }); err != nil {
		t.Errorf("the client is gone: %v", err)
	}
}
