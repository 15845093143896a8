package network

import (
	"fmt"
	"path/filepath"
	"runtime"
	"time"

	"github.com/waymark/waymark/internal/durable"
)

// tree is a part of a node's configuration. Files are written as JSON, which
// is YAML, and which quotes every path rightly.
type tree = map[string]any

// aliveExpiration is how long a peer may be silent before the others take it
// for dead, and their gateways find no endorser of its organisation.
const aliveExpiration = time.Minute

// executeLimit is how long the chaincode may take for a call: a batch of
// thousands of things needs seconds, and many times that on a busy machine.
const executeLimit = 90 * time.Second

// peerConfig is a peer's core.yaml. What is left out is Fabric's default.
func (l layout) peerConfig(m member, p ports) tree {
	dir, tls := l.node(m.peer()), l.org(m.MSP).nodeTLS(m.peer())
	return tree{
		"peer": tree{
			"id": m.peer(), "networkId": Channel,
			"listenAddress": p.address(0), "address": p.address(0), "chaincodeListenAddress": p.address(1),
			"localMspId": m.MSP, "mspConfigPath": l.org(m.MSP).nodeMSP(m.peer()), "localMspType": "bccsp",
			"fileSystemPath": dir.ledger(),
			"tls": tree{
				"enabled": true, "cert": tree{"file": tls.cert()}, "key": tree{"file": tls.key()},
				"rootcert": tree{"file": l.org(m.MSP).tlsCert()},
			},
			"BCCSP":          tree{"Default": "SW", "SW": tree{"Hash": "SHA2", "Security": 256}},
			"gossip":         gossipConfig(p),
			"keepalive":      tree{"minInterval": "10s"},
			"gateway":        tree{"enabled": true, "endorsementTimeout": executeLimit.String(), "broadcastTimeout": "30s", "dialTimeout": "5s"},
			"client":         tree{"connTimeout": "3s"},
			"deliveryclient": tree{"reconnectTotalTimeThreshold": "3600s", "connTimeout": "3s", "reConnectBackoffThreshold": "2s"},
			"discovery":      tree{"enabled": true, "authCacheEnabled": true, "authCacheMaxSize": 1000, "authCachePurgeRetentionRatio": 0.75},
			"handlers": tree{
				"authFilters": []tree{{"name": "DefaultAuth"}, {"name": "ExpirationCheck"}},
				"decorators":  []tree{{"name": "DefaultDecorator"}},
				"endorsers":   tree{"escc": tree{"name": "DefaultEndorsement"}},
				"validators":  tree{"vscc": tree{"name": "DefaultValidation"}},
			},
			"limits": tree{"concurrency": tree{"endorserService": 2500, "deliverService": 2500, "gatewayService": 2500}},
		},
		"vm": tree{"endpoint": ""}, // no Docker: chaincode is a service
		"chaincode": tree{
			"mode": "net", "installTimeout": "60s", "startuptimeout": "60s", "executetimeout": executeLimit.String(), "keepalive": 0,
			"system":           tree{"_lifecycle": "enable", "cscc": "enable", "lscc": "enable", "qscc": "enable"},
			"externalBuilders": []tree{{"name": "service", "path": l.builder(), "propagateEnvironment": []string{}}},
			"logging":          tree{"level": "info", "shim": "warning"},
		},
		"ledger": tree{
			"state":     tree{"stateDatabase": "goleveldb", "totalQueryLimit": 100000},
			"history":   tree{"enableHistoryDatabase": false}, // the chaincode keeps its own
			"snapshots": tree{"rootDir": filepath.Join(dir.ledger(), "snapshots")},
			"pvtdataStore": tree{
				"collElgProcMaxDbBatchSize": 5000, "collElgProcDbBatchesInterval": 1000,
				"deprioritizedDataReconcilerInterval": "60m", "purgeInterval": 100, "purgedKeyAuditLogging": true,
			},
		},
		"operations": tree{"listenAddress": p.address(2), "tls": tree{"enabled": false}},
		"metrics":    tree{"provider": "disabled"},
	}
}

// gossipConfig is how peers learn of each other.
func gossipConfig(p ports) tree {
	return tree{
		"bootstrap": p.address(0), "endpoint": p.address(0), "externalEndpoint": p.address(0),
		// Each organisation has one peer, which fetches its blocks itself.
		"useLeaderElection": false, "orgLeader": true, "state": tree{"enabled": false},
		// A gateway knows endorsers from the peers' gossip: the more often they
		// send, the sooner the network is usable.
		"publishStateInfoInterval": "500ms", "requestStateInfoInterval": "500ms", "aliveTimeInterval": "1s",
		"reconnectInterval": "1s", "maxConnectionAttempts": 1000, "membershipTrackerInterval": "1s",
		// On a busy machine a peer may get no processor for many seconds. Who
		// is silent for so long is only slow: a peer that ended shows by its
		// broken connection.
		"aliveExpirationTimeout": aliveExpiration.String(), "dialTimeout": "10s", "connTimeout": "10s",
		"pvtData": tree{
			"implicitCollectionDisseminationPolicy": tree{"requiredPeerCount": 0, "maxPeerCount": 1},
			"pullRetryThreshold":                    "5s", "transientstoreMaxBlockRetention": 1000, "pushAckTimeout": "3s",
			"btlPullMargin": 10, "reconcileBatchSize": 10, "reconcileSleepInterval": "10s", "reconciliationEnabled": true,
		},
	}
}

// ordererConfig is the orderer's orderer.yaml.
func (l layout) ordererConfig(p ports) tree {
	dir, tls := l.node(ordererName), l.org(ordererMSP).nodeTLS(ordererName)
	root := l.org(ordererMSP).tlsCert()
	return tree{
		"General": tree{
			"ListenAddress": "127.0.0.1", "ListenPort": p[0],
			"LocalMSPID": ordererMSP, "LocalMSPDir": l.org(ordererMSP).nodeMSP(ordererName),
			"BootstrapMethod": "none",
			"TLS":             tree{"Enabled": true, "Certificate": tls.cert(), "PrivateKey": tls.key(), "RootCAs": []string{root}},
			"Cluster":         tree{"ClientCertificate": tls.cert(), "ClientPrivateKey": tls.key(), "SendBufferSize": 100},
			"Keepalive":       tree{"ServerMinInterval": "10s", "ServerInterval": "7200s", "ServerTimeout": "20s"},
			"Authentication":  tree{"TimeWindow": "15m"},
			"BCCSP":           tree{"Default": "SW", "SW": tree{"Hash": "SHA2", "Security": 256}},
		},
		"FileLedger":           tree{"Location": dir.ledger()},
		"Consensus":            tree{"WALDir": filepath.Join(dir.ledger(), "wal"), "SnapDir": filepath.Join(dir.ledger(), "snap")},
		"ChannelParticipation": tree{"Enabled": true, "MaxRequestBodySize": "1 MB"},
		"Admin": tree{
			"ListenAddress": p.address(1),
			"TLS": tree{
				"Enabled": true, "Certificate": tls.cert(), "PrivateKey": tls.key(),
				"ClientAuthRequired": true, "ClientRootCAs": []string{root},
			},
		},
		"Operations": tree{"ListenAddress": p.address(2), "TLS": tree{"Enabled": false}},
		"Metrics":    tree{"Provider": "disabled"},
	}
}

// writeConfigs writes every node's configuration and the scripts by which a
// peer takes chaincode that is a service.
func (l layout) writeConfigs(s *state) error {
	for _, m := range s.members() {
		if err := l.writePeerConfig(s, m); err != nil {
			return err
		}
	}
	path := filepath.Join(l.node(ordererName).config(), "orderer.yaml")
	if err := durable.WriteFile(path, mustJSON(l.ordererConfig(s.Ports[ordererName])), 0o600); err != nil {
		return err
	}
	for name, text := range builderScripts {
		if err := durable.WriteFile(filepath.Join(l.builder(), "bin", name), []byte(text), 0o700); err != nil {
			return err
		}
	}
	return nil
}

func (l layout) writePeerConfig(s *state, m member) error {
	path := filepath.Join(l.node(m.peer()).config(), "core.yaml")
	return durable.WriteFile(path, mustJSON(l.peerConfig(m, s.Ports[m.peer()])), 0o600)
}

// builderScripts are an external builder (Fabric documentation, "External
// Builders and Launchers"). It has no run step: the chaincode runs already, and
// the released connection.json says where.
var builderScripts = map[string]string{
	"detect": "#!/bin/sh\n# detect SOURCE METADATA: is the package a service?\nexec grep -q '\"type\":\"ccaas\"' \"$2/metadata.json\"\n",
	"build":  "#!/bin/sh\n# build SOURCE METADATA OUTPUT: nothing is compiled\nexec cp \"$1/connection.json\" \"$3/connection.json\"\n",
	"release": "#!/bin/sh\n# release OUTPUT RELEASE: tell the peer where the service is\n" +
		"mkdir -p \"$2/chaincode/server\" && exec cp \"$1/connection.json\" \"$2/chaincode/server/connection.json\"\n",
}

// logFormat is Fabric's own without its colours.
const logFormat = "FABRIC_LOGGING_FORMAT=%{time:2006-01-02 15:04:05.000 MST} %{level:.4s} [%{module}] %{shortfunc} -> %{message}"

// threads is how many threads a peer or a chaincode runs at once: all
// organisations' are on this machine, and those that take its processors from
// each other change places with every message between peer and chaincode.
func threads() string {
	return fmt.Sprintf("GOMAXPROCS=%d", max(1, runtime.NumCPU()/len(founders)))
}

func (l layout) peerCommand(p programs, m member) command {
	return command{
		name: m.peer(), program: p.peer, args: []string{"node", "start"}, dir: string(l.node(m.peer())),
		env: []string{"FABRIC_CFG_PATH=" + l.node(m.peer()).config(), "FABRIC_LOGGING_SPEC=warn", logFormat, threads()},
	}
}

func (l layout) ordererCommand(p programs) command {
	return command{
		name: ordererName, program: p.orderer, dir: string(l.node(ordererName)),
		env: []string{"FABRIC_CFG_PATH=" + l.node(ordererName).config(), "FABRIC_LOGGING_SPEC=warn", logFormat},
	}
}

func (l layout) chaincodeCommand(s *state, m member) command {
	tls, org := l.org(m.MSP).nodeTLS(m.chaincode()), l.org(m.MSP)
	return command{
		name: m.chaincode(), program: l.program(s.Version), dir: string(l.node(m.peer())),
		env: []string{
			"CHAINCODE_ID=" + s.Packages[m.MSP],
			"CHAINCODE_SERVER_ADDRESS=" + s.Ports[m.chaincode()].address(),
			threads(),
			"CHAINCODE_TLS_KEY=" + tls.key(), "CHAINCODE_TLS_CERT=" + tls.cert(), "CHAINCODE_CLIENT_CA_CERT=" + org.tlsCert(),
		},
	}
}
