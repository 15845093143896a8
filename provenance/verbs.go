package provenance

import "github.com/waymark/waymark/provenance/epcis"

// CheckpointVerbs are the verbs that a checkpoint can have, each with the word
// that people type for it.
var CheckpointVerbs = []struct {
	Verb Verb
	Word string
}{
	{Commission, "commission"}, {Pack, "pack"}, {Unpack, "unpack"}, {Ship, "ship"}, {VoidShip, "void"},
	{Receive, "receive"}, {Deliver, "deliver"}, {Destroy, "destroy"}, {Note, "note"},
}

// shape gives the event what tells a checkpoint's verb. objectVerb and
// [CustodyEvent.aggregation] read it back.
func (c Checkpoint) shape(ev *epcis.Event) error {
	switch c.Verb {
	case Commission:
		ev.Action, ev.BizStep, ev.Disposition = epcis.ActionAdd, epcis.BizStepCommissioning, epcis.DispActive
	case Pack, Unpack:
		unit, err := Subject(c.Unit)
		if err != nil {
			return err
		}
		ev.Type, ev.ParentID, ev.ChildEPCs, ev.EPCList = epcis.AggregationEvent, unit, ev.EPCList, nil
		ev.Action, ev.BizStep, ev.Disposition = epcis.ActionAdd, epcis.BizStepPacking, epcis.DispInProgress
		if c.Verb == Unpack {
			ev.Action, ev.BizStep = epcis.ActionDelete, epcis.BizStepUnpacking
		}
	case Ship:
		ev.BizStep, ev.Disposition = epcis.BizStepShipping, epcis.DispInTransit
		if c.Returned {
			ev.Disposition = epcis.DispReturned
		}
	case VoidShip:
		ev.BizStep = epcis.BizStepVoidShipping
	case Receive:
		ev.BizStep, ev.Disposition = epcis.BizStepReceiving, epcis.DispInProgress
		if c.Returned {
			ev.Disposition = epcis.DispReturned
		}
	case Deliver:
		ev.BizStep, ev.Disposition = epcis.BizStepRetailSelling, epcis.DispRetailSold
	case Destroy:
		ev.Action, ev.BizStep, ev.Disposition = epcis.ActionDelete, epcis.BizStepDestroying, epcis.DispDestroyed
	case Note:
		ev.BizStep = epcis.BizStepInspecting
		if c.Cleared != "" {
			ev.Disposition = epcis.DispConformant
		}
	default:
		return unsupported("%q is no custody verb", c.Verb)
	}
	return nil
}

// objectVerb is what an object event means; "" is nothing.
func objectVerb(ev *epcis.Event) Verb {
	switch ev.BizStep {
	case epcis.BizStepCommissioning:
		if ev.Action == epcis.ActionAdd {
			return Commission
		}
	case epcis.BizStepDestroying, epcis.BizStepDecommissioning:
		if ev.Action == epcis.ActionDelete {
			return Destroy
		}
	case epcis.BizStepRetailSelling:
		if ev.Action != epcis.ActionAdd {
			return Deliver
		}
	default:
		if ev.Action == epcis.ActionObserve {
			return observedVerb(ev.BizStep)
		}
	}
	return ""
}

func observedVerb(step epcis.BizStep) Verb {
	switch step {
	case epcis.BizStepShipping:
		return Ship
	case epcis.BizStepVoidShipping:
		return VoidShip
	case epcis.BizStepReceiving, epcis.BizStepAccepting:
		return Receive
	}
	return Note
}
