package epcis

import "strings"

// Each term is a defined string type: the bare word of a standard term, or the
// full or compact URI of a term that somebody else defined.
type (
	// BizStep is a business step: what the party was doing.
	BizStep string
	// Disposition is a business condition: the state the things are in.
	Disposition string
	// BizTransactionType classifies a business document.
	BizTransactionType string
	// SourceDestType says in which sense something is a source or a destination.
	SourceDestType string
	// ErrorReason says why an event is declared wrong.
	ErrorReason string
	// Component is the part of a vector that a sensor value measures.
	Component string
	// SensorAlert is a condition that a sensor report raises.
	SensorAlert string
	// MeasurementType is the quantity that a sensor report measures.
	MeasurementType string
)

// vocabulary is one list of standard terms and the ways to spell them.
type vocabulary struct {
	what  string // what a word of it is, for people
	uri   string // full form: uri + word
	curie string // compact form: curie + word
	urn   string // form of EPCIS 1.x: urn + word
	draft string // full form in drafts of EPCIS 2.0, still seen in the field
	words map[string]bool
}

const (
	cbv      = "https://ref.gs1.org/cbv/"
	cbvDraft = "https://ns.gs1.org/cbv/"
	cbvURN   = "urn:epcglobal:cbv:"
	gs1Voc   = "https://gs1.org/voc/"
)

var (
	bizSteps = vocabulary{what: "business step", uri: cbv + "BizStep-", curie: "cbv:BizStep-", urn: cbvURN + "bizstep:", draft: cbvDraft + "BizStep-", words: wordSet(
		BizStepAccepting, BizStepArriving, BizStepAssembling,
		BizStepCollecting, BizStepCommissioning, BizStepConsigning,
		BizStepCreatingClassInstance, BizStepCycleCounting, BizStepDecommissioning,
		BizStepDeparting, BizStepDestroying, BizStepDisassembling,
		BizStepDispensing, BizStepEncoding, BizStepEnteringExiting,
		BizStepHolding, BizStepInspecting, BizStepInstalling,
		BizStepKilling, BizStepLoading, BizStepOther,
		BizStepPacking, BizStepPicking, BizStepReceiving,
		BizStepRemoving, BizStepRepackaging, BizStepRepairing,
		BizStepReplacing, BizStepReserving, BizStepRetailSelling,
		BizStepSampling, BizStepSensorReporting, BizStepShipping,
		BizStepStagingOutbound, BizStepStockTaking, BizStepStocking,
		BizStepStoring, BizStepTransporting, BizStepUnloading,
		BizStepUnpacking, BizStepVoidShipping,
	)}
	dispositions = vocabulary{what: "disposition", uri: cbv + "Disp-", curie: "cbv:Disp-", urn: cbvURN + "disp:", draft: cbvDraft + "Disp-", words: wordSet(
		DispActive, DispAvailable, DispCompletenessInferred,
		DispCompletenessVerified, DispConformant, DispContainerClosed,
		DispContainerOpen, DispDamaged, DispDestroyed,
		DispDispensed, DispDisposed, DispEncoded,
		DispExpired, DispInProgress, DispInTransit,
		DispInactive, DispMismatchClass, DispMismatchInstance,
		DispMismatchQuantity, DispNeedsReplacement, DispNoPedigreeMatch,
		DispNonConformant, DispNonSellableOther, DispPartiallyDispensed,
		DispRecalled, DispReserved, DispRetailSold,
		DispReturned, DispSellableAccessible, DispSellableNotAccessible,
		DispStolen, DispUnavailable, DispUnknown,
	)}
	bizTransactionTypes = vocabulary{what: "business transaction type", uri: cbv + "BTT-", curie: "cbv:BTT-", urn: cbvURN + "btt:", draft: cbvDraft + "BTT-", words: wordSet(
		BizTransactionBillOfLading, BizTransactionCertificate, BizTransactionDespatchAdvice,
		BizTransactionInvoice, BizTransactionPedigree, BizTransactionPurchaseOrder,
		BizTransactionPurchaseOrderConfirmation, BizTransactionProductionOrder, BizTransactionReceivingAdvice,
		BizTransactionReturnMerchandiseAuthorisation, BizTransactionTestProcedure, BizTransactionTestResult,
		BizTransactionUpstreamEvent,
	)}
	sourceDestTypes = vocabulary{what: "source or destination type", uri: cbv + "SDT-", curie: "cbv:SDT-", urn: cbvURN + "sdt:", draft: cbvDraft + "SDT-", words: wordSet(
		SourceDestLocation, SourceDestOwningParty, SourceDestPossessingParty,
	)}
	errorReasons = vocabulary{what: "error reason", uri: cbv + "ER-", curie: "cbv:ER-", urn: cbvURN + "er:", draft: cbvDraft + "ER-", words: wordSet(
		ReasonDidNotOccur, ReasonIncorrectData,
	)}
	components = vocabulary{what: "component", uri: cbv + "Comp-", curie: "cbv:Comp-", draft: cbvDraft + "Comp-", words: wordSet(
		ComponentAltitude, ComponentAxialDistance, ComponentAzimuth,
		ComponentEasting, ComponentElevationAngle, ComponentHeight,
		ComponentLatitude, ComponentLongitude, ComponentNorthing,
		ComponentPolarAngle, ComponentSphericalRadius, ComponentX,
		ComponentY, ComponentZ,
	)}
	sensorAlerts = vocabulary{what: "sensor alert", uri: gs1Voc, curie: "gs1:", words: wordSet(
		AlertAlarm, AlertError,
	)}
	measurementTypes = vocabulary{what: "measurement type", uri: gs1Voc, curie: "gs1:", words: wordSet(
		MeasurementAbsoluteHumidity, MeasurementAbsorbedDose, MeasurementAbsorbedDoseRate,
		MeasurementAcceleration, MeasurementAltitude, MeasurementAmountOfSubstance,
		MeasurementAmountOfSubstancePerUnitVolume, MeasurementAngle, MeasurementAngularAcceleration,
		MeasurementAngularMomentum, MeasurementAngularVelocity, MeasurementArea,
		MeasurementCapacitance, MeasurementConductance, MeasurementConductivity,
		MeasurementCount, MeasurementDensity, MeasurementDimensionless,
		MeasurementDoseEquivalent, MeasurementDoseEquivalentRate, MeasurementDynamicViscosity,
		MeasurementElectricCharge, MeasurementElectricCurrent, MeasurementElectricCurrentDensity,
		MeasurementElectricFieldStrength, MeasurementEnergy, MeasurementExposure,
		MeasurementForce, MeasurementFrequency, MeasurementIlluminance,
		MeasurementInductance, MeasurementIrradiance, MeasurementKinematicViscosity,
		MeasurementLength, MeasurementLinearMomentum, MeasurementLuminance,
		MeasurementLuminousFlux, MeasurementLuminousIntensity, MeasurementMagneticFlux,
		MeasurementMagneticFluxDensity, MeasurementMagneticVectorPotential, MeasurementMass,
		MeasurementMassConcentration, MeasurementMassFlowRate, MeasurementMassPerAreaTime,
		MeasurementMemoryCapacity, MeasurementMolalityOfSolute, MeasurementMolarEnergy,
		MeasurementMolarMass, MeasurementMolarVolume, MeasurementPower,
		MeasurementPressure, MeasurementRadiantFlux, MeasurementRadiantIntensity,
		MeasurementRadioactivity, MeasurementRelativeHumidity, MeasurementResistance,
		MeasurementResistivity, MeasurementSolidAngle, MeasurementSpecificVolume,
		MeasurementSpeed, MeasurementSurfaceDensity, MeasurementSurfaceTension,
		MeasurementTemperature, MeasurementTime, MeasurementTorque,
		MeasurementVoltage, MeasurementVolume, MeasurementVolumeFlowRate,
		MeasurementVolumeFraction, MeasurementVolumetricFlux, MeasurementWavenumber,
	)}
)

func wordSet[T ~string](terms ...T) map[string]bool {
	set := make(map[string]bool, len(terms))
	for _, t := range terms {
		set[string(t)] = true
	}
	return set
}

// bare returns the word of a standard term however it is spelled. What is not a
// standard term is returned unchanged, so that nothing is lost of a foreign one.
func (v vocabulary) bare(s string, ctx Context) string {
	for _, prefix := range []string{v.uri, v.curie, v.urn, v.draft} {
		if word, ok := strings.CutPrefix(s, prefix); ok && prefix != "" && v.words[word] {
			return word
		}
	}
	if word, ok := strings.CutPrefix(ctx.Expand(s), v.uri); ok && v.words[word] {
		return word
	}
	return s
}

// full is the term's URI: what the event hash and XML use.
func (v vocabulary) full(s string, ctx Context) string {
	s = v.bare(s, ctx)
	if v.words[s] {
		return v.uri + s
	}
	return ctx.Expand(s)
}

// Standard reports whether the term is one of the standard's.
func (t BizStep) Standard() bool { return bizSteps.words[string(t)] }

// URI is the full form of a standard term; another term is returned as it is.
func (t BizStep) URI() string { return bizSteps.full(string(t), Context{}) }

// Standard reports whether the term is one of the standard's.
func (t Disposition) Standard() bool { return dispositions.words[string(t)] }

// URI is the full form of a standard term; another term is returned as it is.
func (t Disposition) URI() string { return dispositions.full(string(t), Context{}) }

// Standard reports whether the term is one of the standard's.
func (t BizTransactionType) Standard() bool { return bizTransactionTypes.words[string(t)] }

// URI is the full form of a standard term; another term is returned as it is.
func (t BizTransactionType) URI() string { return bizTransactionTypes.full(string(t), Context{}) }

// Standard reports whether the term is one of the standard's.
func (t SourceDestType) Standard() bool { return sourceDestTypes.words[string(t)] }

// URI is the full form of a standard term; another term is returned as it is.
func (t SourceDestType) URI() string { return sourceDestTypes.full(string(t), Context{}) }

// Standard reports whether the term is one of the standard's.
func (t ErrorReason) Standard() bool { return errorReasons.words[string(t)] }

// URI is the full form of a standard term; another term is returned as it is.
func (t ErrorReason) URI() string { return errorReasons.full(string(t), Context{}) }

// Standard reports whether the term is one of the standard's.
func (t Component) Standard() bool { return components.words[string(t)] }

// URI is the full form of a standard term; another term is returned as it is.
func (t Component) URI() string { return components.full(string(t), Context{}) }

// Standard reports whether the term is one of the standard's.
func (t SensorAlert) Standard() bool { return sensorAlerts.words[string(t)] }

// URI is the full form of a standard term; another term is returned as it is.
func (t SensorAlert) URI() string { return sensorAlerts.full(string(t), Context{}) }

// Standard reports whether the term is one of the standard's.
func (t MeasurementType) Standard() bool { return measurementTypes.words[string(t)] }

// URI is the full form of a standard term; another term is returned as it is.
func (t MeasurementType) URI() string { return measurementTypes.full(string(t), Context{}) }

// BareBizStep, and the functions after it, turn any spelling of a standard term
// (bare word, compact URI, full URI, EPCIS 1.x URN) into the typed bare word.
func BareBizStep(s string) BizStep { return BizStep(bizSteps.bare(s, Context{})) }

// BareDisposition is [BareBizStep] for dispositions.
func BareDisposition(s string) Disposition { return Disposition(dispositions.bare(s, Context{})) }
