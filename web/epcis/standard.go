package epcis

import (
	"strconv"
	"strings"

	"github.com/waymark/waymark/internal/repository"
	"github.com/waymark/waymark/provenance/epcis"
)

// standard are the words that a repository supports whether or not an event has
// them (EPCIS 2.0, section 12.4; CBV 2.0, sections 7.1 and 7.2).
var standard = map[repository.Resource][]string{
	repository.EventTypes: words(epcis.AggregationEvent, epcis.AssociationEvent, epcis.ObjectEvent, epcis.TransactionEvent, epcis.TransformationEvent),
	repository.BizSteps: words(epcis.BizStepAccepting, epcis.BizStepArriving, epcis.BizStepAssembling, epcis.BizStepCollecting,
		epcis.BizStepCommissioning, epcis.BizStepConsigning, epcis.BizStepCreatingClassInstance, epcis.BizStepCycleCounting,
		epcis.BizStepDecommissioning, epcis.BizStepDeparting, epcis.BizStepDestroying, epcis.BizStepDisassembling,
		epcis.BizStepDispensing, epcis.BizStepEncoding, epcis.BizStepEnteringExiting, epcis.BizStepHolding,
		epcis.BizStepInspecting, epcis.BizStepInstalling, epcis.BizStepKilling, epcis.BizStepLoading, epcis.BizStepOther,
		epcis.BizStepPacking, epcis.BizStepPicking, epcis.BizStepReceiving, epcis.BizStepRemoving, epcis.BizStepRepackaging,
		epcis.BizStepRepairing, epcis.BizStepReplacing, epcis.BizStepReserving, epcis.BizStepRetailSelling,
		epcis.BizStepSampling, epcis.BizStepSensorReporting, epcis.BizStepShipping, epcis.BizStepStagingOutbound,
		epcis.BizStepStockTaking, epcis.BizStepStocking, epcis.BizStepStoring, epcis.BizStepTransporting,
		epcis.BizStepUnloading, epcis.BizStepUnpacking, epcis.BizStepVoidShipping),
	repository.Dispositions: words(epcis.DispActive, epcis.DispAvailable, epcis.DispCompletenessInferred, epcis.DispCompletenessVerified,
		epcis.DispConformant, epcis.DispContainerClosed, epcis.DispContainerOpen, epcis.DispDamaged, epcis.DispDestroyed,
		epcis.DispDispensed, epcis.DispDisposed, epcis.DispEncoded, epcis.DispExpired, epcis.DispInProgress,
		epcis.DispInTransit, epcis.DispInactive, epcis.DispMismatchClass, epcis.DispMismatchInstance,
		epcis.DispMismatchQuantity, epcis.DispNeedsReplacement, epcis.DispNoPedigreeMatch, epcis.DispNonConformant,
		epcis.DispNonSellableOther, epcis.DispPartiallyDispensed, epcis.DispRecalled, epcis.DispReserved,
		epcis.DispRetailSold, epcis.DispReturned, epcis.DispSellableAccessible, epcis.DispSellableNotAccessible,
		epcis.DispStolen, epcis.DispUnavailable, epcis.DispUnknown),
}

func words[T ~string](list ...T) []string {
	out := make([]string, len(list))
	for i, w := range list {
		out[i] = string(w)
	}
	return out
}

// A list that begins with the standard's words has page tokens of two kinds: so
// many of the words were given, or the place in the repository's list.
const standardMark = "standard."

func standardPrefix(n int) string { return standardMark + strconv.Itoa(n) }

// standardToken reads a token: how many of the standard's words were given, and
// the repository's token.
func standardToken(token string, words int) (rest string, given int) {
	if token == "" {
		return "", 0
	}
	if n, ok := strings.CutPrefix(token, standardMark); ok {
		if given, err := strconv.Atoi(n); err == nil && given >= 0 && given <= words {
			return "", given
		}
	}
	return token, words // also what is no token of anybody's: the repository says so
}
