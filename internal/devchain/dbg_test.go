package devchain
import ("testing";"time";"os";"path/filepath";"io/fs")
func size(dir string) (n int64) { filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error { if err==nil && !d.IsDir() { i,_ := d.Info(); n += i.Size() }; return nil }); return }
func TestDbgSize(t *testing.T) {
	dir := t.TempDir(); cfg := testConfig(dir); cfg.Period=time.Millisecond
	s := time.Now(); c,_ := Open(t.Context(), cfg); t.Log("fresh open", time.Since(s))
	c.sealer.mu.Lock(); for range 20 { c.sealer.seal(nil) }; c.sealer.mu.Unlock()
	c.Close(); s = time.Now(); c,_ = Open(t.Context(), cfg); t.Log("reopen", time.Since(s)); a := size(dir)
	s = time.Now(); c.sealer.mu.Lock(); for range 3000 { c.sealer.seal(nil) }; c.sealer.mu.Unlock(); t.Log("3000 blocks", time.Since(s))
	c.Close(); b := size(dir); t.Log("bytes/block", (b-a)/3000, b)
	s = time.Now(); c,_ = Open(t.Context(), cfg); t.Log("reopen", time.Since(s)); 
	s = time.Now(); h := send(t,c,0); receipt(t,c,h); t.Log("send to receipt", time.Since(s)); c.Close()
	_ = os.Stdout
}
