//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package network

import (
	"os"
	"os/exec"
	"syscall"
)

func lock(f *os.File) error { return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) }

func detach(cmd *exec.Cmd) { cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} }

// A process leads a group of its own, which holds what it started too.

func terminate(pid int) error { return syscall.Kill(-pid, syscall.SIGTERM) }

func kill(pid int) error { return syscall.Kill(-pid, syscall.SIGKILL) }
