// Package differential holds no code, only tests: they ask independent
// implementations of GS1 Digital Link and of the EPCIS event hash, which npm has,
// about generated inputs, and compare their answers with those of packages gs1
// and epcis.
//
// Where two implementations disagree, one of them is wrong or the standard is
// silent. Each known cause is a ruling in the tests: what the inputs have in
// common, who is right, and why. A disagreement without a ruling fails the
// test, and so does a ruling without a disagreement.
//
// The implementations are installed with npm ci in this folder. Without them or
// Node the tests are skipped, and fail where the environment says CI=true.
package differential
