package app_test

import (
	"net/http"
	"testing"

	"github.com/waymark/waymark/examples"
	"github.com/waymark/waymark/internal/app"
)

// TestLabelsOfABatchThatIsNotReady: nothing is printed of what the ledgers do not
// hold.
func TestLabelsOfABatchThatIsNotReady(t *testing.T) {
	t.Parallel()
	s := openShop(t, 1)
	passport, err := examples.Files.ReadFile("skerry-2.passport.json")
	if err != nil {
		t.Fatal(err)
	}
	b, err := s.AcceptBatch(t.Context(), "MakerMSP", "gtin,serial,size\n09521873002003,7K2M9QXDV4RTLBLS/1,38\n", string(passport))
	if err != nil {
		t.Fatal(err)
	}
	var job app.Batch
	if err := s.maker.Call(t.Context(), http.MethodGet, "/api/v1/batches/"+b.Key, "", nil, &job); err != nil || job.State != app.BatchMinting {
		t.Errorf("the batch: %+v, %v", job, err)
	}
	for _, file := range []string{"labels.pdf", "sealed.pdf", "labels/7K2M9QXDV4RTLBLS%2F1.png"} {
		err := s.maker.Call(t.Context(), http.MethodGet, "/api/v1/batches/"+b.Key+"/"+file, "", nil, nil)
		s.refusedWith(err, "batch_not_ready")
	}
}
