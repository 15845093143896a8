package epcis

import (
	"maps"
	"slices"
	"strings"
)

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
	bizSteps = vocabulary{what: "business step", uri: cbv + "BizStep-", curie: "cbv:BizStep-", urn: cbvURN + "bizstep:", draft: cbvDraft + "BizStep-", words: wordSet(`
		accepting arriving assembling collecting commissioning consigning creating_class_instance cycle_counting
		decommissioning departing destroying disassembling dispensing encoding entering_exiting holding
		inspecting installing killing loading other packing picking receiving removing repackaging repairing
		replacing reserving retail_selling sampling sensor_reporting shipping staging_outbound stock_taking
		stocking storing transporting unloading unpacking void_shipping`)}
	dispositions = vocabulary{what: "disposition", uri: cbv + "Disp-", curie: "cbv:Disp-", urn: cbvURN + "disp:", draft: cbvDraft + "Disp-", words: wordSet(`
		active available completeness_inferred completeness_verified conformant container_closed container_open
		damaged destroyed dispensed disposed encoded expired in_progress in_transit inactive mismatch_class
		mismatch_instance mismatch_quantity needs_replacement no_pedigree_match non_conformant non_sellable_other
		partially_dispensed recalled reserved retail_sold returned sellable_accessible sellable_not_accessible
		stolen unavailable unknown`)}
	bizTransactionTypes = vocabulary{what: "business transaction type", uri: cbv + "BTT-", curie: "cbv:BTT-", urn: cbvURN + "btt:", draft: cbvDraft + "BTT-", words: wordSet("bol cert desadv inv pedigree po poc prodorder recadv rma testprd testres upevt")}
	sourceDestTypes     = vocabulary{what: "source or destination type", uri: cbv + "SDT-", curie: "cbv:SDT-", urn: cbvURN + "sdt:", draft: cbvDraft + "SDT-", words: wordSet("location owning_party possessing_party")}
	errorReasons        = vocabulary{what: "error reason", uri: cbv + "ER-", curie: "cbv:ER-", urn: cbvURN + "er:", draft: cbvDraft + "ER-", words: wordSet("did_not_occur incorrect_data")}
	components          = vocabulary{what: "component", uri: cbv + "Comp-", curie: "cbv:Comp-", draft: cbvDraft + "Comp-", words: wordSet(`
		altitude axial_distance azimuth easting elevation_angle height latitude longitude northing polar_angle
		spherical_radius x y z`)}
	sensorAlerts     = vocabulary{what: "sensor alert", uri: gs1Voc, curie: "gs1:", words: wordSet("ALARM_CONDITION ERROR_CONDITION")}
	measurementTypes = vocabulary{what: "measurement type", uri: gs1Voc, curie: "gs1:", words: wordSet(`
		AbsoluteHumidity AbsorbedDose AbsorbedDoseRate Acceleration Altitude AmountOfSubstance
		AmountOfSubstancePerUnitVolume Angle AngularAcceleration AngularMomentum AngularVelocity Area Capacitance
		Conductance Conductivity Count Density Dimensionless DoseEquivalent DoseEquivalentRate DynamicViscosity
		ElectricCharge ElectricCurrent ElectricCurrentDensity ElectricFieldStrength Energy Exposure Force
		Frequency Illuminance Inductance Irradiance KinematicViscosity Length LinearMomentum Luminance
		LuminousFlux LuminousIntensity MagneticFlux MagneticFluxDensity MagneticVectorPotential Mass
		MassConcentration MassFlowRate MassPerAreaTime MemoryCapacity MolalityOfSolute MolarEnergy MolarMass
		MolarVolume Power Pressure RadiantFlux RadiantIntensity Radioactivity RelativeHumidity Resistance
		Resistivity SolidAngle SpecificVolume Speed SurfaceDensity SurfaceTension Temperature Time Torque Voltage
		Volume VolumeFlowRate VolumeFraction VolumetricFlux Wavenumber`)}
)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
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

// URI is the full form of a standard term; another term is returned as it is.
func (t Component) URI() string { return components.full(string(t), Context{}) }

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

// StandardBizSteps are the words of the standard's business steps.
func StandardBizSteps() []string { return slices.Sorted(maps.Keys(bizSteps.words)) }

// StandardDispositions are the words of the standard's dispositions.
func StandardDispositions() []string { return slices.Sorted(maps.Keys(dispositions.words)) }
