package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
)

// standardInput is what solc compiles, and what a block explorer takes to verify a contract.
type standardInput struct {
	Language string                `json:"language"`
	Sources  map[string]sourceText `json:"sources"`
	Settings standardSettings      `json:"settings"`
}

type sourceText struct {
	Content string `json:"content"`
}

type standardSettings struct {
	Remappings []string `json:"remappings"`
	Optimizer  struct {
		Enabled bool `json:"enabled"`
		Runs    int  `json:"runs"`
	} `json:"optimizer"`
	Metadata struct {
		BytecodeHash string `json:"bytecodeHash"`
		AppendCBOR   bool   `json:"appendCBOR"`
	} `json:"metadata"`
	OutputSelection map[string]map[string][]string `json:"outputSelection"`
	EVMVersion      string                         `json:"evmVersion"`
	ViaIR           bool                           `json:"viaIR"`
}

// settings are those of foundry.toml for the contracts that are deployed.
func settings(ctx context.Context) (standardSettings, error) {
	cmd := exec.CommandContext(ctx, filepath.Join("node_modules", ".bin", "forge"), "config", "--json")
	raw, err := cmd.Output()
	if err != nil {
		return standardSettings{}, fmt.Errorf("reading forge's configuration: %w", err)
	}
	var config struct {
		Remappings    []string `json:"remappings"`
		Optimizer     bool     `json:"optimizer"`
		OptimizerRuns int      `json:"optimizer_runs"`
		EVMVersion    string   `json:"evm_version"`
		BytecodeHash  string   `json:"bytecode_hash"`
		CBORMetadata  bool     `json:"cbor_metadata"`
	}
	if err := json.Unmarshal(raw, &config); err != nil {
		return standardSettings{}, fmt.Errorf("reading forge's configuration: %w", err)
	}
	s := standardSettings{
		Remappings: config.Remappings,
		EVMVersion: config.EVMVersion,
		ViaIR:      true,
		OutputSelection: map[string]map[string][]string{
			"*": {"*": {"abi", "evm.bytecode.object", "evm.deployedBytecode.object"}},
		},
	}
	s.Optimizer.Enabled, s.Optimizer.Runs = config.Optimizer, config.OptimizerRuns
	s.Metadata.BytecodeHash, s.Metadata.AppendCBOR = config.BytecodeHash, config.CBORMetadata
	return s, nil
}

// standardJSON is the compiler's input for one contract: its source and all that it imports.
func standardJSON(c contract, s standardSettings) ([]byte, error) {
	in := standardInput{Language: "Solidity", Sources: map[string]sourceText{}, Settings: s}
	if err := in.add(c.source); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(in); err != nil {
		return nil, fmt.Errorf("writing the compiler's input: %w", err)
	}
	return out.Bytes(), nil
}

var importLine = regexp.MustCompile(`(?m)^\s*(?:import|\}\s*from)[^;"]*?"([^"]+)"`)

func (in *standardInput) add(name string) error {
	if _, known := in.Sources[name]; known {
		return nil
	}
	content, err := os.ReadFile(filepath.FromSlash(name))
	if err != nil {
		return fmt.Errorf("reading a source: %w", err)
	}
	in.Sources[name] = sourceText{string(content)}
	for _, found := range importLine.FindAllStringSubmatch(string(content), -1) {
		if err := in.add(in.resolve(name, found[1])); err != nil {
			return err
		}
	}
	return nil
}

// resolve gives an import the name that the compiler gives it.
func (in *standardInput) resolve(from, name string) string {
	if strings.HasPrefix(name, ".") {
		return path.Join(path.Dir(from), name)
	}
	for _, remapping := range in.Settings.Remappings {
		if prefix, target, ok := strings.Cut(remapping, "="); ok && strings.HasPrefix(name, prefix) {
			return target + strings.TrimPrefix(name, prefix)
		}
	}
	return name
}

// compile gives the creation code that the input stands for.
func compile(ctx context.Context, c contract, input []byte) (string, error) {
	cmd := exec.CommandContext(ctx, filepath.Join("tools", "solc"), "--standard-json")
	cmd.Stdin = bytes.NewReader(input)
	raw, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("compiling the standard JSON: %w", err)
	}
	var out struct {
		Errors []struct {
			Severity string `json:"severity"`
			Message  string `json:"formattedMessage"`
		} `json:"errors"`
		Contracts map[string]map[string]struct {
			EVM struct {
				Bytecode struct {
					Object string `json:"object"`
				} `json:"bytecode"`
			} `json:"evm"`
		} `json:"contracts"`
	}
	if err := json.Unmarshal(raw, &out); err != nil {
		return "", fmt.Errorf("reading the compiler's answer: %w", err)
	}
	for _, e := range out.Errors {
		if e.Severity == "error" {
			return "", fmt.Errorf("compiling the standard JSON: %s", e.Message)
		}
	}
	return out.Contracts[c.source][c.name].EVM.Bytecode.Object, nil
}
