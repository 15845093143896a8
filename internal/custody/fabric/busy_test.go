package fabric_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// ticks is the processor time that each kind of process has used, in
// hundredths of a second (Linux: utime and stime of /proc/PID/stat).
type ticks map[string]uint64

// busy reads the processor time of the network's processes and of this one, and
// of the parts that it plays. It is empty where there is no /proc.
func (n *network) busy(t testing.TB) ticks {
	t.Helper()
	out, _ := exec.Command(n.command, "status", "--json", "--data", n.data).Output()
	var status struct{ Processes []process }
	if err := json.Unmarshal(out, &status); err != nil {
		t.Fatal(err)
	}
	spent := ticks{"client": used(os.Getpid())}
	for _, p := range status.Processes {
		kind := p.Name[strings.LastIndex(p.Name, "-")+1:] // peer, chaincode, orderer
		if p.PID > 0 {
			spent[kind] += used(p.PID)
		}
	}
	for _, pid := range playing() {
		spent["chaincode"] += used(pid)
	}
	return spent
}

// used is a process's own time, 0 if it is unknown.
func used(pid int) uint64 {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), ") ")
	fields := strings.Fields(rest)
	if len(fields) < 13 {
		return 0
	}
	user, _ := strconv.ParseUint(fields[11], 10, 64)
	system, _ := strconv.ParseUint(fields[12], 10, 64)
	return user + system
}

// playing are the processes that play a part for this one.
func playing() (pids []int) {
	lists, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/children", os.Getpid()))
	for _, list := range lists {
		text, _ := os.ReadFile(list)
		for _, f := range strings.Fields(string(text)) {
			pid, err := strconv.Atoi(f)
			if env, _ := os.ReadFile(fmt.Sprintf("/proc/%d/environ", pid)); err == nil && strings.Contains(string(env), partVariable+"=") {
				pids = append(pids, pid)
			}
		}
	}
	return pids
}

// since is the share of the time in each kind of process.
func (t ticks) since(before ticks) string {
	var total uint64
	for kind, now := range t {
		total += now - before[kind]
	}
	var list []string
	for _, kind := range slices.Sorted(maps.Keys(t)) {
		list = append(list, fmt.Sprintf("%s %d%%", kind, 100*(t[kind]-before[kind])/max(total, 1)))
	}
	return strings.Join(list, ", ") + fmt.Sprintf(" of %.1f s", float64(total)/100)
}
