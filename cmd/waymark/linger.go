package main

import (
	"net"
	"time"
)

// lingering is a listener whose connections end gently. A server that refuses
// a request before it has read all of it, such as a batch that is too large,
// would otherwise close on unread bytes: TCP then resets the connection, and
// the answer that says what was wrong is lost on its way.
type lingering struct{ net.Listener }

// How long the other side may go on sending after the answer, and how long it
// may be silent.
const (
	lingerTime   = 5 * time.Second
	lingerSilent = 250 * time.Millisecond
)

func (l lingering) Accept() (net.Conn, error) {
	c, err := l.Listener.Accept()
	if t, ok := c.(*net.TCPConn); ok {
		return lingeringConn{t}, err
	}
	return c, err
}

type lingeringConn struct{ *net.TCPConn }

// Close says that nothing more comes, and reads away what the other side is
// still sending.
func (c lingeringConn) Close() error {
	if c.CloseWrite() == nil {
		buf := make([]byte, 64<<10)
		for end := time.Now().Add(lingerTime); time.Now().Before(end); {
			if c.SetReadDeadline(time.Now().Add(lingerSilent)) != nil {
				break
			}
			if _, err := c.Read(buf); err != nil {
				break
			}
		}
	}
	return c.TCPConn.Close()
}
