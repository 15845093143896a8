// Package network runs a real Hyperledger Fabric channel on one machine, for
// development and for the tests that need the real thing: Fabric's own peer and
// orderer, three organisations with a CA and a peer each, TLS on every
// connection, one raft orderer, and the custody chaincode as a service of each
// peer. It needs Go and nothing else: no Docker, no Fabric release.
//
// What it promises to who runs it:
//
//   - A network that is up has its chaincode committed, and every
//     organisation's gateway answers and gets the endorsement of every
//     organisation.
//   - On a busy machine a peer that falls silent for less than a minute stays a
//     member in the others' eyes.
//   - A network that was taken down comes back with its ledger.
//   - A directory that it did not make is not touched.
//   - When bringing it up fails or is interrupted, no process is left. Processes
//     are known by a lock that each holds while it lives, so that a number that
//     the system gave to another process is never signalled.
//
// It is no deployment: the keys of every organisation lie in one directory,
// readable by its owner alone, and one orderer is no quorum.
//
// # Directory
//
//	network.json            what runs here, and that it is ours
//	profile.json            the channel for clients (internal/custody/fabric/profile)
//	genesis.block           the channel's first block
//	bin/                    the chaincode programs, one a version
//	crypto/{MSP}/           ca, tlsca, nodes and users of an organisation
//	nodes/{name}/           a node's configuration, ledger and chaincode package
//	log/{name}.log          what its processes said
//	run/{name}              held and named by the process that runs
package network
