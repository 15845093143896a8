package devchain

import "fmt"

// DiskFullError says that blocks are not being sealed because too little of the
// disk is free. It is checked before each block, since a database that meets the
// end of the disk in the middle of a write takes the process down.
type DiskFullError struct {
	Dir        string
	Free, Need uint64 // bytes
}

func (e *DiskFullError) Error() string {
	return fmt.Sprintf("the disk of %s is full: %d MiB free, %d MiB needed; no block is confirmed until there is space",
		e.Dir, e.Free>>20, e.Need>>20)
}

func (cfg Config) checkSpace() error {
	free, err := cfg.FreeSpace(cfg.Dir)
	if err != nil {
		return fmt.Errorf("asking for the free space of %s: %w", cfg.Dir, err)
	}
	if free < cfg.MinFree {
		return &DiskFullError{Dir: cfg.Dir, Free: free, Need: cfg.MinFree}
	}
	return nil
}
