package main

import (
	"io"
	"net"
	"testing"
)

// TestLingering answers a client that has much more to say: the answer must
// reach it, however much of its request was never read.
func TestLingering(t *testing.T) {
	t.Parallel()
	ln, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	go func() {
		for l := (lingering{ln}); ; {
			c, err := l.Accept()
			if err != nil {
				return
			}
			io.WriteString(c, "too much")
			c.Close()
		}
	}()
	for range 20 {
		c, err := net.Dial("tcp", ln.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		for n := range 64 {
			if _, err := c.Write(make([]byte, 256<<10)); err != nil {
				t.Fatalf("block %d of the request: %v", n, err)
			}
		}
		answer, err := io.ReadAll(c)
		if err != nil || string(answer) != "too much" {
			t.Fatalf("the answer was %q, %v", answer, err)
		}
		c.Close()
	}
}
