package escrow

import (
	"bytes"
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	contract "github.com/waymark/waymark/contracts/escrow"
	"github.com/waymark/waymark/internal/refusal"
	"github.com/waymark/waymark/provenance"
)

// GenuineAddress is where the escrow stands on every chain that has it. The address
// commits to the contract's code: nothing else can stand there.
func GenuineAddress() common.Address { return contract.DeterministicAddress() }

// Genuine refuses any contract but the escrow that this program knows. It needs no
// chain, so that terms from a file are judged where they are signed.
func (d Domain) Genuine() error {
	if d.Escrow != GenuineAddress() {
		return refusal.New(CodeForeignEscrow, "The contract %s is not the escrow of this program, which is at %s on every chain.", provenance.Address(d.Escrow), provenance.Address(GenuineAddress()))
	}
	return nil
}

// Genuine refuses any contract but the escrow that this program knows, and a chain
// on which it does not stand.
func (c Contract) Genuine(ctx context.Context) error {
	if err := c.Domain.Genuine(); err != nil {
		return err
	}
	code, err := c.Chain.CodeAt(ctx, c.Escrow, nil)
	if err != nil {
		return fmt.Errorf("asking for the escrow's code: %w", err)
	}
	if !contract.IsGenuine(code) {
		return refusal.New(CodeForeignEscrow, "The escrow does not stand at %s on this chain.", provenance.Address(c.Escrow))
	}
	return nil
}

// Deploy puts the escrow where it stands on every chain, unless it stands there:
// through the deterministic deployer, which the chain must have.
func Deploy(ctx context.Context, c Chain, by Sender, key string) error {
	at := func(a common.Address) ([]byte, error) {
		code, err := c.CodeAt(ctx, a, nil)
		if err != nil {
			return nil, fmt.Errorf("asking for the code at %s: %w", a, err)
		}
		return code, nil
	}
	code, err := at(GenuineAddress())
	if err != nil || contract.IsGenuine(code) {
		return err
	}
	deployer, err := at(contract.Deployer)
	if err != nil {
		return err
	}
	if !bytes.Equal(deployer, contract.DeployerCode) {
		return fmt.Errorf("the chain has no deterministic deployer at %s, through which the escrow comes to its address", contract.Deployer)
	}
	_, failed := by.Send(ctx, key, contract.Deployer, contract.DeploymentCall(), nil)
	if code, err = at(GenuineAddress()); err != nil || contract.IsGenuine(code) { // also when somebody else was faster
		return err
	}
	if failed != nil {
		return fmt.Errorf("deploying the escrow: %w", failed)
	}
	return fmt.Errorf("deploying the escrow: it does not stand at %s", GenuineAddress())
}
