package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/waymark/waymark/cmd/waymark-fabric/network"
)

// table prints a network's status for a person.
func table(out io.Writer, s network.Status) error {
	w := tabwriter.NewWriter(out, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "PROCESS\tMSP\tADDRESS\tPID\tBLOCKS\tPROBLEM")
	for _, p := range s.Processes {
		pid, height := "-", ""
		if p.PID != 0 {
			pid = fmt.Sprint(p.PID)
		}
		if p.Height != 0 {
			height = fmt.Sprint(p.Height)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", p.Name, p.MSP, p.Address, pid, height, p.Problem)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if s.Joining != "" {
		if _, err := fmt.Fprintf(out, "%s has joined in part: join it again\n", s.Joining); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(out, "chaincode %s, sequence %d\nprofile %s\n", s.Chaincode, s.Sequence, s.Profile)
	return err
}
