package epcis

// The words of the Core Business Vocabulary 2.0 and, for sensors, of the GS1 Web
// Vocabulary. A typed field holds the bare word of a standard term, and the full
// or compact URI of anybody else's. What code speaks of has a constant; the
// vocabularies have every word.

// Business steps (CBV 2.0, section 7.1).
const (
	BizStepAccepting       BizStep = "accepting"
	BizStepCommissioning   BizStep = "commissioning"
	BizStepDecommissioning BizStep = "decommissioning"
	BizStepDestroying      BizStep = "destroying"
	BizStepHolding         BizStep = "holding"
	BizStepInspecting      BizStep = "inspecting"
	BizStepLoading         BizStep = "loading"
	BizStepPacking         BizStep = "packing"
	BizStepReceiving       BizStep = "receiving"
	BizStepRetailSelling   BizStep = "retail_selling"
	BizStepSensorReporting BizStep = "sensor_reporting"
	BizStepShipping        BizStep = "shipping"
	BizStepStoring         BizStep = "storing"
	BizStepUnpacking       BizStep = "unpacking"
	BizStepVoidShipping    BizStep = "void_shipping"
)

// Dispositions (CBV 2.0, section 7.2).
const (
	DispActive        Disposition = "active"
	DispConformant    Disposition = "conformant"
	DispDamaged       Disposition = "damaged"
	DispDestroyed     Disposition = "destroyed"
	DispInProgress    Disposition = "in_progress"
	DispInTransit     Disposition = "in_transit"
	DispNonConformant Disposition = "non_conformant"
	DispRetailSold    Disposition = "retail_sold"
	DispReturned      Disposition = "returned"
)

// Business transaction types (CBV 2.0, section 7.3).
const (
	BizTransactionCertificate   BizTransactionType = "cert"
	BizTransactionInvoice       BizTransactionType = "inv"
	BizTransactionPurchaseOrder BizTransactionType = "po"
)

// Source and destination types (CBV 2.0, section 7.4).
const (
	SourceDestLocation        SourceDestType = "location"
	SourceDestPossessingParty SourceDestType = "possessing_party"
)

// Error reasons (CBV 2.0, section 7.5).
const (
	ReasonDidNotOccur   ErrorReason = "did_not_occur"
	ReasonIncorrectData ErrorReason = "incorrect_data"
)

// MeasurementTemperature is a measurement type of sensor reports (GS1 Web
// Vocabulary).
const MeasurementTemperature MeasurementType = "Temperature"
