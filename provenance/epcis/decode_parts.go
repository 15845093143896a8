package epcis

func (d *decoder) errorDeclaration(path string, n node) *ErrorDeclaration {
	out := &ErrorDeclaration{}
	d.object(path, n, &out.Extensions, func(name, p string, n node) bool {
		switch name {
		case "declarationTime":
			out.DeclarationTime = d.time(p, n)
		case "reason":
			out.Reason = term[ErrorReason](d, p, n, errorReasons)
		case "correctiveEventIDs":
			out.CorrectiveEventIDs = d.texts(p, n)
		default:
			return false
		}
		return true
	})
	return out
}

func (d *decoder) quantity(path string, n node) QuantityElement {
	var out QuantityElement
	d.object(path, n, nil, func(name, p string, n node) bool {
		switch name {
		case "epcClass":
			out.EPCClass = d.text(p, n)
		case "quantity":
			out.Quantity = d.number(p, n)
		case "uom":
			out.UOM = d.text(p, n)
		default:
			return false
		}
		return true
	})
	return out
}

func (d *decoder) persistentDisposition(path string, n node) *PersistentDisposition {
	out := &PersistentDisposition{}
	word := func(p string, n node) Disposition { return term[Disposition](d, p, n, dispositions) }
	d.object(path, n, nil, func(name, p string, n node) bool {
		switch name {
		case "set":
			out.Set = list(d, p, n, word)
		case "unset":
			out.Unset = list(d, p, n, word)
		default:
			return false
		}
		return true
	})
	return out
}

func (d *decoder) location(path string, n node) Location {
	var out Location
	d.object(path, n, &out.Extensions, func(name, p string, n node) bool {
		if name == "id" {
			out.ID = d.text(p, n)
		}
		return name == "id"
	})
	if n.kind == kindObject && len(n.keys) == 0 { // else it would pass for an absent one
		d.fail(path+".id", CodeRequired, "is missing")
	}
	return out
}

func (d *decoder) bizTransaction(path string, n node) BizTransaction {
	var out BizTransaction
	d.object(path, n, nil, func(name, p string, n node) bool {
		switch name {
		case "type":
			out.Type = term[BizTransactionType](d, p, n, bizTransactionTypes)
		case "bizTransaction":
			out.ID = d.text(p, n)
		default:
			return false
		}
		return true
	})
	return out
}

func (d *decoder) sourceDest(path string, n node, id string) SourceDest {
	var out SourceDest
	d.object(path, n, nil, func(name, p string, n node) bool {
		switch name {
		case "type":
			out.Type = term[SourceDestType](d, p, n, sourceDestTypes)
		case id:
			out.ID = d.text(p, n)
		default:
			return false
		}
		return true
	})
	return out
}

func (d *decoder) sensorElement(path string, n node) SensorElement {
	var out SensorElement
	d.object(path, n, &out.Extensions, func(name, p string, n node) bool {
		switch name {
		case "sensorMetadata":
			out.Metadata = d.sensorMetadata(p, n)
		case "sensorReport":
			out.Reports = list(d, p, n, d.sensorReport)
		default:
			return false
		}
		return true
	})
	return out
}

func (d *decoder) sensorMetadata(path string, n node) *SensorMetadata {
	out := &SensorMetadata{}
	d.object(path, n, &out.Extensions, func(name, p string, n node) bool {
		switch name {
		case "time":
			out.Time = d.time(p, n)
		case "startTime":
			out.StartTime = d.time(p, n)
		case "endTime":
			out.EndTime = d.time(p, n)
		case "deviceID":
			out.DeviceID = d.text(p, n)
		case "deviceMetadata":
			out.DeviceMetadata = d.text(p, n)
		case "rawData":
			out.RawData = d.text(p, n)
		case "dataProcessingMethod":
			out.DataProcessingMethod = d.text(p, n)
		case "bizRules":
			out.BizRules = d.text(p, n)
		default:
			return false
		}
		return true
	})
	return out
}

func (d *decoder) sensorReport(path string, n node) SensorReport {
	var out SensorReport
	d.object(path, n, &out.Extensions, func(name, p string, n node) bool {
		switch name {
		case "type":
			out.Type = term[MeasurementType](d, p, n, measurementTypes)
		case "exception":
			out.Exception = term[SensorAlert](d, p, n, sensorAlerts)
		case "component":
			out.Component = term[Component](d, p, n, components)
		case "time":
			out.Time = d.time(p, n)
		case "stringValue":
			if n.kind == kindString { // the only string that may be empty
				out.StringValue = &n.text
			} else {
				d.wrong(p, n, "a string")
			}
		case "booleanValue":
			yes := n.text == "true"
			if out.BooleanValue = &yes; n.kind != kindBool {
				d.wrong(p, n, "a boolean")
			}
		default:
			return d.sensorText(&out, name, p, n) || d.sensorNumber(&out, name, p, n)
		}
		return true
	})
	return out
}

func (d *decoder) sensorText(out *SensorReport, name, path string, n node) bool {
	for _, f := range out.textFields() {
		if f.name == name {
			*f.value = d.text(path, n)
			return true
		}
	}
	return false
}

func (d *decoder) sensorNumber(out *SensorReport, name, path string, n node) bool {
	for _, f := range out.numberFields() {
		if f.name == name {
			*f.value = d.number(path, n)
			return true
		}
	}
	return false
}
