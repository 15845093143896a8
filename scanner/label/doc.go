// Package label prints what goes on and into an item's box: its QR code, single
// labels and sheets of them, and the sheet of sealed codes.
//
// A label decodes to exactly what was asked for, in modules that GS1 allows, or
// it is an error and nothing is written. The same items give the same bytes.
// What is printed is text that anybody can copy: it identifies an item and
// proves nothing. The sealed code proves something, and stands only on the
// sheet that is named for it.
package label
