package app

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/waymark/waymark/internal/evm"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
	"github.com/waymark/waymark/provenance/registry"
	"github.com/waymark/waymark/scanner"
)

// Pack is a signed evidence pack: the party that the server speaks for vouches
// for what the server gathered.
func (s *Scans) Pack(ctx context.Context, e provenance.Evidence) (scanner.Pack, error) {
	a, err := s.speaker(ctx)
	if err != nil {
		return scanner.Pack{}, err
	}
	return scanner.NewPack(e).Sign(textSigner{ctx, a}, scanner.RoleOperator)
}

// VerifyPack checks an evidence pack with this server's chain, custody ledger and
// party list.
func (s *Scans) VerifyPack(ctx context.Context, text []byte, about scanner.Expectation) (scanner.PackReport, error) {
	v := s.verifier
	v.Expect = about
	report, err := v.Verify(ctx, text)
	if err != nil {
		return report, refusal.New("bad_pack", "This is no evidence pack that can be read: %v.", err).Because(err)
	}
	return report, nil
}

type textSigner struct {
	ctx     context.Context
	account *account
}

func (t textSigner) Address() provenance.Address { return t.account.address() }

func (t textSigner) SignText(text string) ([]byte, error) {
	return t.account.SignText(t.ctx, text)
}

// DialPassports reads one passport contract, given by its CAIP-10 id, through a
// node. The second value ends the connection.
func DialPassports(ctx context.Context, url, contract string) (scanner.PackChain, func(), error) {
	part := strings.Split(contract, ":")
	if len(part) != 3 || part[0] != "eip155" || !common.IsHexAddress(part[2]) {
		return nil, nil, fmt.Errorf("%q is not eip155:CHAIN:ADDRESS", Clip(contract))
	}
	id, err := strconv.ParseUint(part[1], 10, 64)
	if err != nil {
		return nil, nil, fmt.Errorf("%q is no chain id", Clip(part[1]))
	}
	client, err := evm.Dial(ctx, url, id)
	if err != nil {
		return nil, nil, err
	}
	return packChain{registry.New(client, new(big.Int).SetUint64(id), common.HexToAddress(part[2]), 0)}, client.Close, nil
}

// packChain is the passport contract as evidence packs are checked against it.
type packChain struct{ *registry.Registry }

// Contract implements scanner.PackChain.
func (c packChain) Contract() string { return c.CAIP10() }

// StatusAt implements scanner.PackChain.
func (c packChain) StatusAt(ctx context.Context, token provenance.TokenID, block uint64) (scanner.TokenStatus, error) {
	head, err := c.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	if errors.Is(err, ethereum.NotFound) {
		return scanner.TokenStatus{}, nil
	}
	if err != nil {
		return scanner.TokenStatus{}, fmt.Errorf("asking for block %d: %w", block, err)
	}
	st, err := c.Registry.StatusAt(ctx, token, head)
	if err != nil {
		return scanner.TokenStatus{}, err
	}
	return tokenStatus(st), nil
}

// Followed implements scanner.PackChain.
func (c packChain) Followed(ctx context.Context, block uint64) (time.Time, error) {
	next, err := c.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(block+1))
	if errors.Is(err, ethereum.NotFound) {
		return time.Time{}, nil
	}
	if err != nil {
		return time.Time{}, fmt.Errorf("asking for block %d: %w", block+1, err)
	}
	return time.Unix(int64(next.Time), 0).UTC(), nil
}
