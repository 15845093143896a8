// Package settlement is what happens to orders by itself: an [Attestor] signs,
// for one party, what that party's own node of the custody ledger shows, and a
// [Keeper] sends what is due and anybody may send.
//
// Both are workers that reconcile. They keep nothing, read the contract and the
// ledger again before each effect, and each effect is keyed, so that doing it
// twice is doing it once, after a crash as well. An order that a rule keeps them
// from acting on is left alone with the reason ([Skipped]), and judged anew at
// each step.
package settlement
