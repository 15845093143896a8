// Package scanner is what a scan of a label can find out: it reads the label and
// gathers the evidence. What is printed on labels is package label's.
//
// A printed code is text that anybody can copy. So this package promises
// little and keeps it: it gathers the evidence of a scan without turning a
// source that could not be reached into a pass. Judging the evidence is
// [provenance.Judge]'s work. Against a copier it has two things: the scan log,
// which notices scans that cannot be of one object, and proofs that a copier
// does not have (the code sealed in the box, the registered owner's
// signature).
//
// It keeps no personal data. The scan log holds a coarse place and a client
// hash whose salt is gone after a day, and a sealed code that was scanned or
// typed never reaches the log or the evidence.
package scanner
