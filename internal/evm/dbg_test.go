package evm
import ("testing";"time";"encoding/json";"sync/atomic";"github.com/ethereum/go-ethereum/common/hexutil")
func TestDbg(t *testing.T) {
	for k := 0; k < 25; k++ {
	h := newHouse(t, embedded(t, 20*time.Millisecond), nil)
	var lied atomic.Bool
	w := &wire{}
	s := h.another(t, w, nil)
	w.set(func(w *wire) {
		w.answer = func(method string) (any, bool) {
			return hexutil.Uint64(2), method == "eth_getTransactionCount" && lied.CompareAndSwap(false, true)
		}
	})
	s.Submit(t.Context(), h.call("gapped", 1))
	done := make(chan bool)
	go func() { s.Wait(t.Context(), "gapped"); close(done) }()
	select { case <-done: continue; case <-time.After(4*time.Second): }
		l,_ := s.Pending()
		n,_ := h.node.client.NonceAt(t.Context(), s.Address(), nil)
		p,_ := h.node.client.PendingNonceAt(t.Context(), s.Address())
		b,_ := h.node.client.HeaderByNumber(t.Context(),nil)
		var c json.RawMessage
		h.node.client.Client().CallContext(t.Context(), &c, "txpool_content")
		t.Log(k, l, n, p, b.Number, b.BaseFee, string(c))
		break
	}
}
