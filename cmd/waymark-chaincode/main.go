// Command waymark-chaincode serves the custody chaincode to a Fabric peer, as
// an external service (chaincode as a service). It keeps nothing: stopping it
// loses nothing, and any number may run for one peer.
//
// It is set up by the environment, with the names that Fabric's samples use:
//
//	CHAINCODE_ID              package id that the peer installed it under
//	CHAINCODE_SERVER_ADDRESS  host:port to listen on
//	CHAINCODE_TLS_KEY         files: PEM key and certificate that it shows the peer
//	CHAINCODE_TLS_CERT
//	CHAINCODE_CLIENT_CA_CERT  file: PEM CA that the peer's certificate has to be of
//	CHAINCODE_TLS_DISABLED    true: no TLS at all, for a peer on the same host
//
// Whoever reaches its port without CHAINCODE_CLIENT_CA_CERT can run the
// chaincode against a state of their own, but reach no ledger with it.
package main

import (
	"fmt"
	"os"
	"strconv"

	"github.com/hyperledger/fabric-chaincode-go/v2/shim"

	"github.com/waymark/waymark/chaincode"
)

func main() {
	server, err := configure(os.Getenv, os.ReadFile)
	if err == nil {
		fmt.Fprintf(os.Stderr, "waymark-chaincode: serving %s on %s\n", server.CCID, server.Address)
		err = server.Start()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "waymark-chaincode:", err)
		os.Exit(1)
	}
}

// configure builds the server from the environment.
func configure(getenv func(string) string, read func(string) ([]byte, error)) (*shim.ChaincodeServer, error) {
	server := &shim.ChaincodeServer{
		CCID: getenv("CHAINCODE_ID"), Address: getenv("CHAINCODE_SERVER_ADDRESS"), CC: chaincode.New(),
	}
	if server.CCID == "" || server.Address == "" {
		return nil, fmt.Errorf("CHAINCODE_ID and CHAINCODE_SERVER_ADDRESS must be set")
	}
	if s := getenv("CHAINCODE_TLS_DISABLED"); s != "" {
		disabled, err := strconv.ParseBool(s)
		if err != nil {
			return nil, fmt.Errorf("CHAINCODE_TLS_DISABLED is %q, neither true nor false", s)
		}
		server.TLSProps.Disabled = disabled
	}
	if server.TLSProps.Disabled {
		return server, nil
	}
	for _, file := range []struct {
		name     string
		to       *[]byte
		required bool
	}{
		{"CHAINCODE_TLS_KEY", &server.TLSProps.Key, true},
		{"CHAINCODE_TLS_CERT", &server.TLSProps.Cert, true},
		{"CHAINCODE_CLIENT_CA_CERT", &server.TLSProps.ClientCACerts, false},
	} {
		path := getenv(file.name)
		if path == "" {
			if file.required {
				return nil, fmt.Errorf("%s must name a file, or CHAINCODE_TLS_DISABLED be true", file.name)
			}
			continue
		}
		text, err := read(path)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file.name, err)
		}
		*file.to = text
	}
	return server, nil
}
