//go:build !(linux || darwin || freebsd || netbsd || openbsd || dragonfly)

package network

import (
	"errors"
	"os"
	"os/exec"
)

// Fabric's peer is not built for other systems.
var errSystem = errors.New("a Fabric network needs Linux, macOS or a BSD")

func lock(*os.File) error { return errSystem }

func detach(*exec.Cmd) {}

func terminate(int) error { return errSystem }

func kill(int) error { return errSystem }
