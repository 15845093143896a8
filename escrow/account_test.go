package escrow

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// scripted answers one error after another and notes the keys it was given.
type scripted struct {
	errs []error
	keys []string
}

func (*scripted) Address() common.Address { return common.Address{} }

func (s *scripted) Send(_ context.Context, key string, _ common.Address, _ []byte, _ *big.Int) (*types.Receipt, error) {
	s.keys = append(s.keys, key)
	err := s.errs[0]
	s.errs = s.errs[1:]
	if err != nil {
		return nil, err
	}
	return &types.Receipt{}, nil
}

// TestSendOnce: a fresh key is used only after the transaction under the old
// one was mined and changed nothing.
func TestSendOnce(t *testing.T) {
	mined, found, unknown := &Reverted{Tx: common.Hash{1}}, &Reverted{}, errors.New("the node is away")
	for name, test := range map[string]struct {
		errs []error
		keys []string
	}{
		"done":                        {[]error{nil}, []string{"k"}},
		"refused before it was sent":  {[]error{found}, []string{"k"}},
		"not known":                   {[]error{unknown}, []string{"k"}},
		"reverted when mined":         {[]error{mined, nil}, []string{"k", "k#2"}},
		"reverted, and then refused":  {[]error{mined, found}, []string{"k", "k#2"}},
		"reverted, and then unknown":  {[]error{mined, unknown}, []string{"k", "k#2"}},
		"reverted as often as it may": {[]error{mined, mined, mined}, []string{"k", "k#2", "k#3"}},
	} {
		s := &scripted{errs: slices.Clone(test.errs)}
		_, err := SendOnce(t.Context(), s, "k", common.Address{}, nil, nil)
		if want := test.errs[len(test.errs)-1]; !errors.Is(err, want) || !slices.Equal(s.keys, test.keys) {
			t.Errorf("%s: %v under %v", name, err, s.keys)
		}
	}
}
