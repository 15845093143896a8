package gs1

// rows0 holds the identification keys, batches, dates and serials: codes 00 to 255.
var rows0 = []row{
	one("00", "SSCC", predefined|attribute, num(18, RuleCheckDigit, RulePrefix2)).primary(),
	one("01", "GTIN", predefined|attribute, num(14, RuleCheckDigit, RulePrefix2)).primary("22 10 21", "235").without("255", "37"),
	one("02", "CONTENT", predefined|attribute, num(14, RuleCheckDigit, RulePrefix2)).with("37").without("01", "03"),
	one("03", "MTO GTIN", predefined, num(14, RuleCheckDigit, RulePrefix2)).without("01", "02", "37", "235"),
	one("10", "BATCH/LOT", attribute, textTo(20)).with("01", "02", "03", "8006", "8026"),
	one("11", "PROD DATE", predefined|attribute, num(6, RuleDateDay0)).with("01", "02", "03", "8006", "8026"),
	one("12", "DUE DATE", predefined|attribute, num(6, RuleDateDay0)).with("8020"),
	one("13", "PACK DATE", predefined|attribute, num(6, RuleDateDay0)).with("01", "02", "03", "8006", "8026"),
	one("15", "BEST BEFORE or BEST BY", predefined|attribute, num(6, RuleDateDay0)).with("01", "02", "03", "8006", "8026"),
	one("16", "SELL BY", predefined|attribute, num(6, RuleDateDay0)).with("01", "02", "03", "8006", "8026"),
	one("17", "USE BY or EXPIRY", predefined|attribute, num(6, RuleDateDay0)).with("01", "02", "03", "255", "8006", "8026"),
	one("20", "VARIANT", predefined|attribute, num(2)).with("01", "02", "03", "8006", "8026"),
	one("21", "SERIAL", none, textTo(20)).with("01", "03", "8006").without("235"),
	one("22", "CPV", none, textTo(20)).with("01"),
	one("235", "TPX", none, textTo(28)).with("01"),
	one("240", "ADDITIONAL ID", attribute, textTo(30)).with("01", "02", "03", "8006", "8026"),
	one("241", "CUST. PART No.", attribute, textTo(30)).with("01", "02", "03", "8006", "8026"),
	one("242", "MTO VARIANT", attribute, numTo(6)).with("01", "02", "8006", "8026"),
	one("243", "PCN", attribute, textTo(20)).with("01", "03"),
	one("250", "SECONDARY SERIAL", attribute, textTo(30)).with("01 21", "03 21", "8006 21"),
	one("251", "REF. TO SOURCE", attribute, textTo(30)).with("01", "03", "8006"),
	one("253", "GDTI", attribute, num(13, RuleCheckDigit, RulePrefix1), optional(textTo(17))).primary(),
	one("254", "GLN EXTENSION COMPONENT", none, textTo(20)).with("414"),
	one("255", "GCN", attribute, num(13, RuleCheckDigit, RulePrefix1), optional(numTo(12))).primary().without("01", "02", "415", "8006", "8020", "8026"),
}
