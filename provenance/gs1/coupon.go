package gs1

// checkCoupon checks the North American coupon codes, (8110) and (8112), by
// the layout of GS1 US's North American Coupon Application Guideline: digits
// only, with lengths given by leading digits.
func checkCoupon(r Rule, s string) error {
	c := couponReader{rule: r, s: s}
	if i := firstNonDigit(s); i >= 0 {
		return fail(i, r, "%q is not a digit of a coupon", charAt(s, i))
	}
	if r == RulePositiveOffer {
		c.digitIn("01", "coupon format")
		c.sized(0, 6, 6, "coupon funder")
		c.fixed(6, "offer code")
		c.sized(0, 9, 6, "serial number")
		return c.end()
	}
	c.sized(0, 6, 6, "company prefix")
	c.fixed(6, "offer code")
	c.sized(1, 5, 0, "save value")
	c.purchase("primary")
	for last := byte(0); c.err == nil && c.pos < len(s); {
		field := s[c.pos]
		if field <= last {
			return fail(c.pos, r, "optional coupon field %c is out of order", field)
		}
		last = field
		c.pos++
		c.optional(field)
	}
	return c.end()
}

// couponReader walks over the digits and stops at the first error.
type couponReader struct {
	rule Rule
	s    string
	pos  int
	err  error
}

func (c *couponReader) end() error {
	if c.err == nil && c.pos < len(c.s) {
		c.fail("digits are left over")
	}
	return c.err
}

func (c *couponReader) fail(format string, args ...any) {
	if c.err == nil {
		c.err = fail(c.pos, c.rule, format, args...)
	}
}

func (c *couponReader) fixed(n int, what string) string {
	if c.err != nil {
		return ""
	}
	if len(c.s)-c.pos < n {
		c.pos = len(c.s)
		c.fail("the coupon's %s is cut short", what)
		return ""
	}
	c.pos += n
	return c.s[c.pos-n : c.pos]
}

func (c *couponReader) digitIn(allowed, what string) {
	at := c.pos
	if d := c.fixed(1, what); c.err == nil && !inString(d[0], allowed) {
		c.pos = at
		c.fail("%s is not a %s of a coupon", d, what)
	}
}

// sized reads a length digit from lo to hi and that many digits and base more.
func (c *couponReader) sized(lo, hi, base int, what string) {
	at := c.pos
	d := c.fixed(1, what)
	if c.err != nil {
		return
	}
	n := number(d)
	if n < lo || n > hi {
		c.pos = at
		c.fail("%d is not a length of the coupon's %s", n, what)
		return
	}
	c.fixed(n+base, what)
}

// purchase reads a purchase requirement, its code and its family code.
func (c *couponReader) purchase(which string) {
	c.sized(1, 5, 0, which+" purchase requirement")
	c.digitIn("012349", which+" purchase requirement code")
	c.fixed(3, which+" purchase family code")
}

// prefixOrSame reads a company prefix, or 9 for the primary one.
func (c *couponReader) prefixOrSame(which string) {
	if c.err == nil && c.pos < len(c.s) && c.s[c.pos] == '9' {
		c.pos++
		return
	}
	c.sized(0, 6, 6, which+" company prefix")
}

func (c *couponReader) date(what string) {
	at := c.pos
	d := c.fixed(6, what)
	if c.err != nil {
		return
	}
	if err := checkTime(RuleDate, d); err != nil {
		c.pos = at
		c.fail("the coupon's %s %s is not a date", what, d)
	}
}

func (c *couponReader) optional(field byte) {
	switch field {
	case '1':
		c.digitIn("0123", "additional purchase rules code")
		c.purchase("second")
		c.prefixOrSame("second")
	case '2':
		c.purchase("third")
		c.prefixOrSame("third")
	case '3':
		c.date("expiration date")
	case '4':
		c.date("start date")
	case '5':
		c.sized(0, 9, 6, "serial number")
	case '6':
		c.sized(1, 7, 6, "retailer")
	case '9':
		c.digitIn("01256", "save value code")
		c.digitIn("012", "save value applies-to code")
		c.digitIn("01", "store coupon flag")
		c.digitIn("01", "do-not-multiply flag")
	default:
		c.pos--
		c.fail("%c is not an optional coupon field", field)
	}
}
