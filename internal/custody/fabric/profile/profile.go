// Package profile says where a Fabric channel is and who speaks on it: the file
// that cmd/waymark-fabric writes for its own network, and that an operator
// writes for any other.
//
// It imports the standard library only. fabric-gateway and fabric-sdk-go, which
// one program cannot both hold, are each used by a program that reads it.
//
// A profile names files and holds no secret itself. One that stands on a
// party's own machine names that party's identity and nobody else's; the one
// of a development network names everybody's.
package profile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
)

// Format is the format of the file, and of its version.
const Format = "waymark fabric profile 1"

// Profile is a channel as its members reach it. Paths in the file are relative
// to the file's folder; [Load] makes them usable from anywhere.
type Profile struct {
	Format        string         `json:"format"`
	Channel       string         `json:"channel"`
	Chaincode     string         `json:"chaincode"`
	Organizations []Organization `json:"organizations"`
	Orderers      []Node         `json:"orderers,omitempty"` // administration needs them; clients go through their peer
}

// Organization is one member of the channel.
type Organization struct {
	MSP    string    `json:"msp"`
	CA     string    `json:"ca"`               // PEM file: the root of its members' certificates
	Peers  []Node    `json:"peers"`            // its own peers, the one to use first
	Client *Identity `json:"client,omitempty"` // whom the program speaks as, where it may
	Admin  *Identity `json:"admin,omitempty"`  // who administers the organisation's peers
}

// Node is a peer or an orderer.
type Node struct {
	Name    string `json:"name"`
	Address string `json:"address"`          // host:port
	TLS     string `json:"tls"`              // PEM file: the root that the node's TLS certificate is of
	Server  string `json:"server,omitempty"` // name in the node's certificate, when it is not the host
}

// Identity is a member's certificate and key: PEM files, the key in PKCS #8.
type Identity struct {
	Certificate string `json:"certificate"`
	Key         string `json:"key"`
}

// Load reads a profile.
func Load(path string) (*Profile, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading the channel's profile: %w", err)
	}
	dir, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return nil, fmt.Errorf("reading the channel's profile: %w", err)
	}
	p, err := Parse(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	p.resolve(dir)
	return p, nil
}

// Parse reads a profile's text and leaves its paths as they are.
func Parse(text []byte) (*Profile, error) {
	p := &Profile{}
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(p); err != nil {
		return nil, fmt.Errorf("the profile does not parse: %w", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, fmt.Errorf("the profile holds more than one value")
	}
	return p, p.check()
}

func (p *Profile) check() error {
	if p.Format != Format {
		return fmt.Errorf("the profile's format is %q, not %q", p.Format, Format)
	}
	if p.Channel == "" || p.Chaincode == "" {
		return fmt.Errorf("the profile names no channel or no chaincode")
	}
	if len(p.Organizations) == 0 {
		return fmt.Errorf("the profile names no organisation")
	}
	seen := map[string]bool{}
	for _, o := range p.Organizations {
		if o.MSP == "" || seen[o.MSP] {
			return fmt.Errorf("the profile names the organisation %q twice or without a name", o.MSP)
		}
		seen[o.MSP] = true
		if o.CA == "" || len(o.Peers) == 0 {
			return fmt.Errorf("the profile gives no CA or no peer of %s", o.MSP)
		}
		for _, n := range o.Peers {
			if err := n.check(); err != nil {
				return fmt.Errorf("a peer of %s: %w", o.MSP, err)
			}
		}
		for _, id := range []*Identity{o.Client, o.Admin} {
			if id != nil && (id.Certificate == "" || id.Key == "") {
				return fmt.Errorf("an identity of %s has no certificate or no key", o.MSP)
			}
		}
	}
	for _, n := range p.Orderers {
		if err := n.check(); err != nil {
			return fmt.Errorf("an orderer: %w", err)
		}
	}
	return nil
}

func (n Node) check() error {
	host, port, err := net.SplitHostPort(n.Address)
	if err != nil || host == "" || port == "" {
		return fmt.Errorf("the address %q is not host:port", n.Address)
	}
	if n.TLS == "" {
		return fmt.Errorf("%s has no TLS root", n.Address)
	}
	return nil
}

func (p *Profile) resolve(dir string) {
	abs := func(path *string) {
		if *path != "" && !filepath.IsAbs(*path) {
			*path = filepath.Join(dir, *path)
		}
	}
	for i := range p.Organizations {
		o := &p.Organizations[i]
		abs(&o.CA)
		for j := range o.Peers {
			abs(&o.Peers[j].TLS)
		}
		for _, id := range []*Identity{o.Client, o.Admin} {
			if id != nil {
				abs(&id.Certificate)
				abs(&id.Key)
			}
		}
	}
	for i := range p.Orderers {
		abs(&p.Orderers[i].TLS)
	}
}

// Organization is the member with an MSP id.
func (p *Profile) Organization(msp string) (*Organization, error) {
	for i := range p.Organizations {
		if p.Organizations[i].MSP == msp {
			return &p.Organizations[i], nil
		}
	}
	return nil, fmt.Errorf("the profile names no organisation %q", msp)
}
