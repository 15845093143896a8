package network

import "path/filepath"

// layout is the directory; see the package comment.
type layout string

// relative is the layout as seen from within the directory.
const relative = layout("")

func (l layout) join(parts ...string) string {
	return filepath.Join(append([]string{string(l)}, parts...)...)
}

func (l layout) state() string                 { return l.join("network.json") }
func (l layout) profile() string               { return l.join("profile.json") }
func (l layout) genesis() string               { return l.join("genesis.block") }
func (l layout) builder() string               { return l.join("builder") }
func (l layout) log(name string) string        { return l.join("log", name+".log") }
func (l layout) run(name string) string        { return l.join("run", name) }
func (l layout) node(name string) nodeDir      { return nodeDir(l.join("nodes", name)) }
func (l layout) org(msp string) orgDir         { return orgDir(l.join("crypto", msp)) }
func (l layout) program(version string) string { return l.join("bin", "waymark-chaincode-"+version) }

// nodeDir is what one node keeps.
type nodeDir string

func (d nodeDir) config() string { return filepath.Join(string(d), "config") }
func (d nodeDir) ledger() string { return filepath.Join(string(d), "ledger") }
func (d nodeDir) pack() string   { return filepath.Join(string(d), "package.tar.gz") }

// orgDir is an organisation's keys and certificates.
type orgDir string

func (d orgDir) join(parts ...string) string {
	return filepath.Join(append([]string{string(d)}, parts...)...)
}

func (d orgDir) caCert() string             { return d.join("ca", "cert.pem") }
func (d orgDir) caKey() string              { return d.join("ca", "key.pem") }
func (d orgDir) tlsCert() string            { return d.join("tlsca", "cert.pem") }
func (d orgDir) tlsKey() string             { return d.join("tlsca", "key.pem") }
func (d orgDir) user(name string) pair      { return pair(d.join("users", name)) }
func (d orgDir) nodeTLS(name string) pair   { return pair(d.join("nodes", name, "tls")) }
func (d orgDir) nodeMSP(name string) string { return d.join("nodes", name, "msp") }

// pair is a folder with a certificate and its key.
type pair string

func (p pair) cert() string { return filepath.Join(string(p), "cert.pem") }
func (p pair) key() string  { return filepath.Join(string(p), "key.pem") }
