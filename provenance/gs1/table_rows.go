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

// rows3 holds counts, trade and logistic measures, amounts and prices: codes 30 to 395n.
// The last digit of a four-digit code is the number of decimals.
var rows3 = []row{
	one("30", "VAR. COUNT", attribute, numTo(8)).with("01", "02"),
	span("3100", "3105", "NET WEIGHT (kg)", predefined|attribute, num(6)).with("01", "02").without("310n"),
	span("3110", "3115", "LENGTH (m)", predefined|attribute, num(6)).with("01", "02").without("311n"),
	span("3120", "3125", "WIDTH (m)", predefined|attribute, num(6)).with("01", "02").without("312n"),
	span("3130", "3135", "HEIGHT (m)", predefined|attribute, num(6)).with("01", "02").without("313n"),
	span("3140", "3145", "AREA (m²)", predefined|attribute, num(6)).with("01", "02").without("314n"),
	span("3150", "3155", "NET VOLUME (l)", predefined|attribute, num(6)).with("01", "02").without("315n"),
	span("3160", "3165", "NET VOLUME (m³)", predefined|attribute, num(6)).with("01", "02").without("316n"),
	span("3200", "3205", "NET WEIGHT (lb)", predefined|attribute, num(6)).with("01", "02").without("320n"),
	span("3210", "3215", "LENGTH (in)", predefined|attribute, num(6)).with("01", "02").without("321n"),
	span("3220", "3225", "LENGTH (ft)", predefined|attribute, num(6)).with("01", "02").without("322n"),
	span("3230", "3235", "LENGTH (yd)", predefined|attribute, num(6)).with("01", "02").without("323n"),
	span("3240", "3245", "WIDTH (in)", predefined|attribute, num(6)).with("01", "02").without("324n"),
	span("3250", "3255", "WIDTH (ft)", predefined|attribute, num(6)).with("01", "02").without("325n"),
	span("3260", "3265", "WIDTH (yd)", predefined|attribute, num(6)).with("01", "02").without("326n"),
	span("3270", "3275", "HEIGHT (in)", predefined|attribute, num(6)).with("01", "02").without("327n"),
	span("3280", "3285", "HEIGHT (ft)", predefined|attribute, num(6)).with("01", "02").without("328n"),
	span("3290", "3295", "HEIGHT (yd)", predefined|attribute, num(6)).with("01", "02").without("329n"),
	span("3300", "3305", "GROSS WEIGHT (kg)", predefined|attribute, num(6)).with("00", "01").without("330n"),
	span("3310", "3315", "LENGTH (m), log", predefined|attribute, num(6)).with("00", "01").without("331n"),
	span("3320", "3325", "WIDTH (m), log", predefined|attribute, num(6)).with("00", "01").without("332n"),
	span("3330", "3335", "HEIGHT (m), log", predefined|attribute, num(6)).with("00", "01").without("333n"),
	span("3340", "3345", "AREA (m²), log", predefined|attribute, num(6)).with("00", "01").without("334n"),
	span("3350", "3355", "VOLUME (l), log", predefined|attribute, num(6)).with("00", "01").without("335n"),
	span("3360", "3365", "VOLUME (m³), log", predefined|attribute, num(6)).with("00", "01").without("336n"),
	span("3370", "3375", "KG PER m²", predefined|attribute, num(6)).with("01").without("337n"),
	span("3400", "3405", "GROSS WEIGHT (lb)", predefined|attribute, num(6)).with("00", "01").without("340n"),
	span("3410", "3415", "LENGTH (in), log", predefined|attribute, num(6)).with("00", "01").without("341n"),
	span("3420", "3425", "LENGTH (ft), log", predefined|attribute, num(6)).with("00", "01").without("342n"),
	span("3430", "3435", "LENGTH (yd), log", predefined|attribute, num(6)).with("00", "01").without("343n"),
	span("3440", "3445", "WIDTH (in), log", predefined|attribute, num(6)).with("00", "01").without("344n"),
	span("3450", "3455", "WIDTH (ft), log", predefined|attribute, num(6)).with("00", "01").without("345n"),
	span("3460", "3465", "WIDTH (yd), log", predefined|attribute, num(6)).with("00", "01").without("346n"),
	span("3470", "3475", "HEIGHT (in), log", predefined|attribute, num(6)).with("00", "01").without("347n"),
	span("3480", "3485", "HEIGHT (ft), log", predefined|attribute, num(6)).with("00", "01").without("348n"),
	span("3490", "3495", "HEIGHT (yd), log", predefined|attribute, num(6)).with("00", "01").without("349n"),
	span("3500", "3505", "AREA (in²)", predefined|attribute, num(6)).with("01", "02").without("350n"),
	span("3510", "3515", "AREA (ft²)", predefined|attribute, num(6)).with("01", "02").without("351n"),
	span("3520", "3525", "AREA (yd²)", predefined|attribute, num(6)).with("01", "02").without("352n"),
	span("3530", "3535", "AREA (in²), log", predefined|attribute, num(6)).with("00", "01").without("353n"),
	span("3540", "3545", "AREA (ft²), log", predefined|attribute, num(6)).with("00", "01").without("354n"),
	span("3550", "3555", "AREA (yd²), log", predefined|attribute, num(6)).with("00", "01").without("355n"),
	span("3560", "3565", "NET WEIGHT (tr oz)", predefined|attribute, num(6)).with("01", "02").without("356n"),
	span("3570", "3575", "NET VOLUME (oz)", predefined|attribute, num(6)).with("01", "02").without("357n"),
	span("3600", "3605", "NET VOLUME (qt (US))", predefined|attribute, num(6)).with("01", "02").without("360n"),
	span("3610", "3615", "NET VOLUME (gal.)", predefined|attribute, num(6)).with("01", "02").without("361n"),
	span("3620", "3625", "VOLUME (qt (US)), log", predefined|attribute, num(6)).with("00", "01").without("362n"),
	span("3630", "3635", "VOLUME (gal (US)), log", predefined|attribute, num(6)).with("00", "01").without("363n"),
	span("3640", "3645", "NET VOLUME (in³)", predefined|attribute, num(6)).with("01", "02").without("364n"),
	span("3650", "3655", "NET VOLUME (ft³)", predefined|attribute, num(6)).with("01", "02").without("365n"),
	span("3660", "3665", "NET VOLUME (yd³)", predefined|attribute, num(6)).with("01", "02").without("366n"),
	span("3670", "3675", "VOLUME (in³), log", predefined|attribute, num(6)).with("00", "01").without("367n"),
	span("3680", "3685", "VOLUME (ft³), log", predefined|attribute, num(6)).with("00", "01").without("368n"),
	span("3690", "3695", "VOLUME (yd³), log", predefined|attribute, num(6)).with("00", "01").without("369n"),
	one("37", "COUNT", attribute, numTo(8)).with("00 02", "00 8026"),
	span("3900", "3909", "AMOUNT", attribute, numTo(15)).with("255", "8020").without("390n", "391n", "394n", "8111"),
	span("3910", "3919", "AMOUNT", attribute, num(3, RuleCurrency), numTo(15)).with("8020").without("391n"),
	span("3920", "3929", "PRICE", attribute, numTo(15)).with("01 30", "01 31nn", "01 32nn", "01 35nn", "01 36nn").without("392n", "393n"),
	span("3930", "3939", "PRICE", attribute, num(3, RuleCurrency), numTo(15)).with("30", "31nn", "32nn", "35nn", "36nn").without("393n"),
	span("3940", "3943", "PRCNT OFF", attribute, num(4)).with("255").without("394n", "8111"),
	span("3950", "3955", "PRICE/UoM", attribute, num(6)).with("30", "31nn", "32nn", "35nn", "36nn").without("392n", "393n", "395n", "8005"),
}

// rows4 holds order and transport references, locations, countries and the
// Scan4Transport addresses: codes 400 to 4333.
var rows4 = []row{
	one("400", "ORDER NUMBER", attribute, textTo(30)),
	one("401", "GINC", attribute, textTo(30, RulePrefix1)).primary(),
	one("402", "GSIN", attribute, num(17, RuleCheckDigit, RulePrefix1)).primary(),
	one("403", "ROUTE", attribute, textTo(30)).with("00"),
	one("410", "SHIP TO LOC", predefined|attribute, num(13, RuleCheckDigit, RulePrefix1)),
	one("411", "BILL TO", predefined|attribute, num(13, RuleCheckDigit, RulePrefix1)),
	one("412", "PURCHASE FROM", predefined|attribute, num(13, RuleCheckDigit, RulePrefix1)),
	one("413", "SHIP FOR LOC", predefined|attribute, num(13, RuleCheckDigit, RulePrefix1)),
	one("414", "LOC No.", predefined|attribute, num(13, RuleCheckDigit, RulePrefix1)).primary("254", "7040"),
	one("415", "PAY TO", predefined|attribute, num(13, RuleCheckDigit, RulePrefix1)).primary("8020").with("8020"),
	one("416", "PROD/SERV LOC", predefined|attribute, num(13, RuleCheckDigit, RulePrefix1)),
	one("417", "PARTY", predefined|attribute, num(13, RuleCheckDigit, RulePrefix1)).primary("7040"),
	one("420", "SHIP TO POST", attribute, textTo(20)).without("421"),
	one("421", "SHIP TO POST", attribute, num(3, RuleCountry), textTo(9)).without("4307"),
	one("422", "ORIGIN", attribute, num(3, RuleCountry)).with("01", "02", "03", "8006", "8026").without("426"),
	one("423", "COUNTRY - INITIAL PROCESS", attribute, num(3, RuleCountry), optional(num(3, RuleCountry)), optional(num(3, RuleCountry)), optional(num(3, RuleCountry)), optional(num(3, RuleCountry))).with("01", "02", "03").without("426"),
	one("424", "COUNTRY - PROCESS", attribute, num(3, RuleCountry)).with("01", "02", "03").without("426"),
	one("425", "COUNTRY - DISASSEMBLY", attribute, num(3, RuleCountry), optional(num(3, RuleCountry)), optional(num(3, RuleCountry)), optional(num(3, RuleCountry)), optional(num(3, RuleCountry))).with("01", "02", "03").without("426"),
	one("426", "COUNTRY - FULL PROCESS", attribute, num(3, RuleCountry)).with("01", "02", "03"),
	one("427", "ORIGIN SUBDIVISION", attribute, textTo(3)).with("01 422", "02 422", "03 422"),
	one("4300", "SHIP TO COMP", attribute, textTo(35, RuleEncoded)).with("00"),
	one("4301", "SHIP TO NAME", attribute, textTo(35, RuleEncoded)).with("00"),
	one("4302", "SHIP TO ADD1", attribute, textTo(70, RuleEncoded)).with("00"),
	one("4303", "SHIP TO ADD2", attribute, textTo(70, RuleEncoded)).with("4302"),
	one("4304", "SHIP TO SUB", attribute, textTo(70, RuleEncoded)).with("00"),
	one("4305", "SHIP TO LOC", attribute, textTo(70, RuleEncoded)).with("00"),
	one("4306", "SHIP TO REG", attribute, textTo(70, RuleEncoded)).with("00"),
	one("4307", "SHIP TO COUNTRY", attribute, text(2, RuleCountry2)).with("00"),
	one("4308", "SHIP TO PHONE", attribute, textTo(30)).with("00"),
	one("4309", "SHIP TO GEO", attribute, num(10, RuleLatitude), num(10, RuleLongitude)).with("00"),
	one("4310", "RTN TO COMP", attribute, textTo(35, RuleEncoded)).with("00"),
	one("4311", "RTN TO NAME", attribute, textTo(35, RuleEncoded)).with("00"),
	one("4312", "RTN TO ADD1", attribute, textTo(70, RuleEncoded)).with("00"),
	one("4313", "RTN TO ADD2", attribute, textTo(70, RuleEncoded)).with("4312"),
	one("4314", "RTN TO SUB", attribute, textTo(70, RuleEncoded)).with("00"),
	one("4315", "RTN TO LOC", attribute, textTo(70, RuleEncoded)).with("00"),
	one("4316", "RTN TO REG", attribute, textTo(70, RuleEncoded)).with("00"),
	one("4317", "RTN TO COUNTRY", attribute, text(2, RuleCountry2)).with("00"),
	one("4318", "RTN TO POST", attribute, textTo(20)).with("00"),
	one("4319", "RTN TO PHONE", attribute, textTo(30)).with("00"),
	one("4320", "SRV DESCRIPTION", attribute, textTo(35, RuleEncoded)).with("00"),
	one("4321", "DANGEROUS GOODS", attribute, num(1, RuleYesNo)).with("00"),
	one("4322", "AUTH TO LEAVE", attribute, num(1, RuleYesNo)).with("00"),
	one("4323", "SIG REQUIRED", attribute, num(1, RuleYesNo)).with("00"),
	one("4324", "NOT BEF DEL DT", attribute, num(6, RuleDateDay0), num(4, RuleHourMinute)).with("00"),
	one("4325", "NOT AFT DEL DT", attribute, num(6, RuleDateDay0), num(4, RuleHourMinute)).with("00"),
	one("4326", "REL DATE", attribute, num(6, RuleDate)).with("00"),
	one("4330", "MAX TEMP F.", attribute, num(6), optional(text(1, RuleHyphen))).with("00").without("4331"),
	one("4331", "MAX TEMP C.", attribute, num(6), optional(text(1, RuleHyphen))).with("00").without("4330"),
	one("4332", "MIN TEMP F.", attribute, num(6), optional(text(1, RuleHyphen))).with("00").without("4333"),
	one("4333", "MIN TEMP C.", attribute, num(6), optional(text(1, RuleHyphen))).with("00").without("4332"),
}

// rows7 holds what trades, health care and reimbursement add: codes 7001 to 7259.
var rows7 = []row{
	one("7001", "NSN", attribute, num(13)).with("01", "02", "8006", "8026"),
	one("7002", "MEAT CUT", attribute, textTo(30)).with("01", "02"),
	one("7003", "EXPIRY TIME", attribute, num(6, RuleDate), num(4, RuleHourMinute)).with("01", "02", "03"),
	one("7004", "ACTIVE POTENCY", attribute, numTo(4)).with("01 10", "03 10"),
	one("7005", "CATCH AREA", attribute, textTo(12)).with("01", "02"),
	one("7006", "FIRST FREEZE DATE", attribute, num(6, RuleDate)).with("01", "02"),
	one("7007", "HARVEST DATE", attribute, num(6, RuleDate), optional(num(6, RuleDate))).with("01", "02"),
	one("7008", "AQUATIC SPECIES", attribute, textTo(3)).with("01", "02"),
	one("7009", "FISHING GEAR TYPE", attribute, textTo(10)).with("01", "02"),
	one("7010", "PROD METHOD", attribute, textTo(2)).with("01", "02", "03"),
	one("7011", "TEST BY DATE", attribute, num(6, RuleDate), optional(num(4, RuleHourMinute))).with("01", "02", "03"),
	one("7020", "REFURB LOT", attribute, textTo(20)).with("01 416", "03 416", "8006 416"),
	one("7021", "FUNC STAT", attribute, textTo(20)).with("01", "03", "8006"),
	one("7022", "REV STAT", attribute, textTo(20)).with("01 7021", "03 7021", "8006 7021"),
	one("7023", "GIAI - ASSEMBLY", attribute, textTo(30, RulePrefix1)),
	one("7030", "PROCESSOR # 0", attribute, num(3, RuleCountry999), textTo(27)).with("01", "02"),
	one("7031", "PROCESSOR # 1", attribute, num(3, RuleCountry999), textTo(27)).with("01", "02"),
	one("7032", "PROCESSOR # 2", attribute, num(3, RuleCountry999), textTo(27)).with("01", "02"),
	one("7033", "PROCESSOR # 3", attribute, num(3, RuleCountry999), textTo(27)).with("01", "02"),
	one("7034", "PROCESSOR # 4", attribute, num(3, RuleCountry999), textTo(27)).with("01", "02"),
	one("7035", "PROCESSOR # 5", attribute, num(3, RuleCountry999), textTo(27)).with("01", "02"),
	one("7036", "PROCESSOR # 6", attribute, num(3, RuleCountry999), textTo(27)).with("01", "02"),
	one("7037", "PROCESSOR # 7", attribute, num(3, RuleCountry999), textTo(27)).with("01", "02"),
	one("7038", "PROCESSOR # 8", attribute, num(3, RuleCountry999), textTo(27)).with("01", "02"),
	one("7039", "PROCESSOR # 9", attribute, num(3, RuleCountry999), textTo(27)).with("01", "02"),
	one("7040", "UIC+EXT", none, num(1), text(1), text(1), text(1, RuleImporter)),
	one("7041", "UFRGT UNIT TYPE", none, textTo(4, RulePackageType)).with("00"),
	one("710", "NHRN PZN", attribute, textTo(20)).with("01"),
	one("711", "NHRN CIP", attribute, textTo(20)).with("01"),
	one("712", "NHRN CN", attribute, textTo(20)).with("01"),
	one("713", "NHRN DRN", attribute, textTo(20)).with("01"),
	one("714", "NHRN AIM", attribute, textTo(20)).with("01"),
	one("715", "NHRN NDC", attribute, textTo(20)).with("01"),
	one("716", "NHRN AIC", attribute, textTo(20)).with("01"),
	one("717", "NHRN SRN", attribute, textTo(20)).with("01"),
	one("7230", "CERT # 1", attribute, text(2), textTo(28)).with("01", "8004"),
	one("7231", "CERT # 2", attribute, text(2), textTo(28)).with("01", "8004"),
	one("7232", "CERT # 3", attribute, text(2), textTo(28)).with("01", "8004"),
	one("7233", "CERT # 4", attribute, text(2), textTo(28)).with("01", "8004"),
	one("7234", "CERT # 5", attribute, text(2), textTo(28)).with("01", "8004"),
	one("7235", "CERT # 6", attribute, text(2), textTo(28)).with("01", "8004"),
	one("7236", "CERT # 7", attribute, text(2), textTo(28)).with("01", "8004"),
	one("7237", "CERT # 8", attribute, text(2), textTo(28)).with("01", "8004"),
	one("7238", "CERT # 9", attribute, text(2), textTo(28)).with("01", "8004"),
	one("7239", "CERT # 10", attribute, text(2), textTo(28)).with("01", "8004"),
	one("7240", "PROTOCOL", attribute, textTo(20)).with("01", "8006").without("03"),
	one("7241", "AIDC MEDIA TYPE", attribute, num(2, RuleMedia)).with("8017", "8018"),
	one("7242", "VCN", attribute, textTo(25)).with("8017", "8018"),
	one("7250", "DOB", attribute, num(8, RuleDateCentury)).with("8018").without("7251"),
	one("7251", "DOB TIME", attribute, num(8, RuleDateCentury), num(4, RuleHourMinute)).with("8018").without("7250"),
	one("7252", "BIO SEX", attribute, num(1, RuleSex)).with("8018"),
	one("7253", "FAMILY NAME", attribute, textTo(40, RuleEncoded)).with("8017", "8018").without("7256", "7259"),
	one("7254", "GIVEN NAME", attribute, textTo(40, RuleEncoded)).with("8017", "8018").without("7256", "7259"),
	one("7255", "SUFFIX", attribute, textTo(10)).with("8017", "8018").without("7256", "7259"),
	one("7256", "FULL NAME", attribute, textTo(90, RuleEncoded)).with("8017", "8018"),
	one("7257", "PERSON ADDR", attribute, textTo(70, RuleEncoded)).with("8018"),
	one("7258", "BIRTH SEQUENCE", attribute, text(3, RulePosition)).with("8018 7259"),
	one("7259", "BABY", attribute, textTo(40, RuleEncoded)).with("8018").without("7256"),
}

// rows8 holds assets, parts, services, coupons and company-internal data: codes
// 8001 to 99.
var rows8 = []row{
	one("8001", "DIMENSIONS", attribute, num(4, RuleNonZero), num(5, RuleNonZero), num(3, RuleNonZero), num(1, RuleWinding), num(1)).with("01"),
	one("8002", "CMT No.", attribute, textTo(20)),
	one("8003", "GRAI", attribute, num(1, RuleZero), num(13, RuleCheckDigit, RulePrefix1), optional(textTo(16))).primary(),
	one("8004", "GIAI", attribute, textTo(30, RulePrefix1)).primary("7040"),
	one("8005", "PRICE PER UNIT", attribute, num(6)).with("01", "02"),
	one("8006", "ITIP", attribute, num(14, RuleCheckDigit, RulePrefix2), num(4, RulePiece)).primary("22 10 21").without("01", "03", "37"),
	one("8007", "IBAN", attribute, textTo(34, RuleIBAN)).with("415"),
	one("8008", "PROD TIME", attribute, num(6, RuleDate), num(2, RuleHour), optional(num(2, RuleMinute)), optional(num(2, RuleSecond))).with("01", "02", "03"),
	one("8009", "OPTSEN", attribute, textTo(50)).with("00", "01", "03"),
	one("8010", "CPID", attribute, ref39(30, RulePrefix1)).primary("8011"),
	one("8011", "CPID SERIAL", none, numTo(12, RuleNoLeadZero)).with("8010"),
	one("8012", "VERSION", attribute, textTo(20)).with("01", "03", "8006"),
	one("8013", "GMN", attribute, textTo(25, RuleCheckPair, RulePrefix1)).primary(),
	one("8014", "MUDI", none, textTo(25, RuleCheckPair, RulePrefix1, RuleHasNonDigit)).with("01"),
	one("8017", "GSRN - PROVIDER", attribute, num(18, RuleCheckDigit, RulePrefix1)).primary("8019").without("8018"),
	one("8018", "GSRN - RECIPIENT", attribute, num(18, RuleCheckDigit, RulePrefix1)).primary("8019").without("8017"),
	one("8019", "SRIN", none, numTo(10)).with("8017", "8018"),
	one("8020", "REF No.", none, textTo(25)).with("415"),
	one("8026", "ITIP CONTENT", attribute, num(14, RuleCheckDigit, RulePrefix2), num(4, RulePiece)).with("37").without("02", "03", "8006"),
	one("8030", "DIGSIG", attribute, ref64(90)).with("00", "01 21", "03 21", "253", "255", "8003", "8004", "8006 21", "8010 8011", "8017", "8018"),
	one("8040", "IMEI", none, num(15)).with("01 21"),
	one("8041", "IMEI2", none, num(15)).with("01 21 8040"),
	one("8042", "ESIM", none, num(32)).with("01 21 8040"),
	one("8043", "PSIM", none, num(18), optional(numTo(2))).with("01 21 8040"),
	one("8110", "COUPON", attribute, textTo(70, RuleCoupon)),
	one("8111", "POINTS", attribute, num(4)).with("255"),
	one("8112", "PAPERLESS COUPON", attribute, textTo(70, RulePositiveOffer)),
	one("8200", "PRODUCT URL", none, textTo(70)).with("01"),
	one("90", "INTERNAL", attribute, textTo(30)),
	span("91", "99", "INTERNAL", attribute, textTo(90)),
}

// Code lists that values refer to, as words parted by single blanks.
const (
	// countries are the numeric codes of ISO 3166-1.
	countries = "004 008 010 012 016 020 024 028 031 032 036 040 044 048 050 051 052 056 060 064 068 070 " +
		"072 074 076 084 086 090 092 096 100 104 108 112 116 120 124 132 136 140 144 148 152 156 " +
		"158 162 166 170 174 175 178 180 184 188 191 192 196 203 204 208 212 214 218 222 226 231 " +
		"232 233 234 238 239 242 246 248 250 254 258 260 262 266 268 270 275 276 288 292 296 300 " +
		"304 308 312 316 320 324 328 332 334 336 340 344 348 352 356 360 364 368 372 376 380 384 " +
		"388 392 398 400 404 408 410 414 417 418 422 426 428 430 434 438 440 442 446 450 454 458 " +
		"462 466 470 474 478 480 484 492 496 498 499 500 504 508 512 516 520 524 528 531 533 534 " +
		"535 540 548 554 558 562 566 570 574 578 580 581 583 584 585 586 591 598 600 604 608 612 " +
		"616 620 624 626 630 634 638 642 643 646 652 654 659 660 662 663 666 670 674 678 682 686 " +
		"688 690 694 702 703 704 705 706 710 716 724 728 729 732 740 744 748 752 756 760 762 764 " +
		"768 772 776 780 784 788 792 795 796 798 800 804 807 818 826 831 832 833 834 840 850 854 " +
		"858 860 862 876 882 887 894"

	// countries2 are the two-letter codes of ISO 3166-1.
	countries2 = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO " +
		"BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ " +
		"DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP " +
		"GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG " +
		"KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML " +
		"MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE " +
		"PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL " +
		"SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM " +
		"US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"

	// currencies are the numeric codes of ISO 4217.
	currencies = "008 012 032 036 044 048 050 051 052 060 064 068 072 084 090 096 104 108 116 124 132 136 " +
		"144 152 156 170 174 188 191 192 203 208 214 222 230 232 238 242 262 270 292 320 324 328 " +
		"332 340 344 348 352 356 360 364 368 376 388 392 398 400 404 408 410 414 417 418 422 426 " +
		"430 434 446 454 458 462 480 484 496 498 504 512 516 524 532 533 548 554 558 566 578 586 " +
		"590 598 600 604 608 634 643 646 654 682 690 694 702 704 706 710 728 748 752 756 760 764 " +
		"776 780 784 788 800 807 818 826 834 840 858 860 882 886 901 924 925 926 927 928 929 930 " +
		"931 932 933 934 936 938 940 941 943 944 946 947 948 949 950 951 952 953 955 956 957 958 " +
		"959 960 961 962 963 964 965 967 968 969 970 971 972 973 975 976 977 978 979 980 981 984 " +
		"985 986 990 994 997 999"
)
