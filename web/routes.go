package web

import (
	"github.com/waymark/waymark/escrow"
	"net/http"

	"github.com/waymark/waymark/scanner"
)

var (
	tradeRoles = []Role{RoleMerchant, RoleBuyer, RoleArbiter}
	allRoles   = []Role{RoleMaker, RoleCustodian, RoleMerchant, RoleBuyer, RoleArbiter, RoleAdmin}
)

// operations is everything that the server does.
func (s *Server) operations() []operation {
	var ops []operation
	for _, part := range [][]operation{
		s.pageOps(), s.scanOps(), s.makerOps(), s.passportOps(), s.custodyOps(), s.detailOps(), s.orderOps(), s.adminOps(), s.serviceOps(), s.linkOps(),
	} {
		ops = append(ops, part...)
	}
	return ops
}

func (s *Server) pageOps() []operation {
	get, post := http.MethodGet, http.MethodPost
	custodian, maker := []Role{RoleCustodian}, []Role{RoleMaker}
	return []operation{
		{method: get, path: "/", page: true, handler: s.showHome},
		{method: get, path: "/login", page: true, handler: s.showLogin},
		{method: post, path: "/login", page: true, handler: s.login},
		{method: post, path: "/logout", page: true, handler: s.logout},
		{method: get, path: "/warehouse", page: true, roles: custodian, handler: s.showWarehouse},
		{method: post, path: "/warehouse", page: true, roles: custodian, handler: s.postWarehouse},
		{method: get, path: "/merchant", page: true, roles: tradeRoles, handler: s.showMerchant},
		{method: get, path: "/merchant/orders/:id", page: true, roles: tradeRoles, handler: s.showOrder},
		{method: post, path: "/merchant/orders/:id", page: true, roles: tradeRoles, handler: s.long(s.postOrder)},
		{method: get, path: "/maker", page: true, roles: maker, handler: s.showMaker},
		{method: post, path: "/maker", page: true, roles: maker, handler: s.long(s.postMaker)},
		{method: get, path: "/assets/:file", page: true, handler: s.asset},
		{method: get, path: "/favicon.ico", page: true, handler: s.favicon},
	}
}

func (s *Server) scanOps() []operation {
	get, post := http.MethodGet, http.MethodPost
	item := []param{gtinParam, serialParam}
	verdict := []media{jsonOf[ScanResult]()}
	return []operation{
		{method: get, path: "/01/:gtin/21/:serial", handler: s.showItem, doc: &apiDoc{
			id: "scanItem", tag: "Scan", summary: "What a label's QR code leads to",
			detail: "A page for a person, the verdict with its evidence for a program, a linkset (RFC 9264) for a resolver. " +
				"A code that nobody issued is answered with 200 and the verdict \"unknown\": the question was answered.",
			params: append(item, inOrder, fromHost),
			out: []reply{{200, "the verdict", []media{{kind: "text/html"}, jsonOf[ScanResult](), {kind: "application/linkset+json"}}},
				{307, "the page's other address, for who names none of these media types", nil}},
		}},
		{method: post, path: "/01/:gtin/21/:serial", handler: s.long(s.postItem), doc: &apiDoc{
			id: "showProof", tag: "Scan", summary: "Show what a copier cannot have, or claim the item",
			params: append(item, inOrder, fromHost), in: []media{jsonOf[ScanProof](), {kind: "application/x-www-form-urlencoded", form: shownForm}},
			out: []reply{{200, "the verdict", []media{{kind: "text/html"}, jsonOf[ScanResult]()}}},
		}},
		{method: get, path: "/00/:sscc", handler: s.showUnit, doc: &apiDoc{
			id: "scanUnit", tag: "Scan", summary: "What a pallet's or case's label leads to",
			params: []param{{in: "path", name: "sscc", about: "SSCC of 18 digits with its check digit", required: true, schema: map[string]any{"type": "string", "pattern": "^[0-9]{18}$"}}},
			out: []reply{{200, "the unit", []media{{kind: "text/html"}, jsonOf[Unit]()}},
				{307, "the page's other address, for who names none of these media types", nil}},
			errors: []int{404},
		}},
		{method: get, path: "/01/*", handler: s.brokenLink},
		{method: get, path: "/00/*", handler: s.brokenLink},
		{method: get, path: "/api/v1/items/:gtin/:serial", handler: s.getItem, doc: &apiDoc{
			id: "getItem", tag: "Scan", summary: "The verdict on an item", params: append(item, inOrder, fromHost), out: []reply{{200, "the verdict", verdict}},
		}},
		{method: get, path: "/api/v1/items/:gtin/:serial/challenge", handler: s.getChallenge, doc: &apiDoc{
			id: "getChallenge", tag: "Scan", summary: "A text for the owner to sign", params: item,
			detail: "Sign it by EIP-191 (personal_sign) with the owner's account, and post it to /verdict before it expires.",
			out:    ok[scanner.Challenge]("the challenge"),
		}},
		{method: post, path: "/api/v1/items/:gtin/:serial/verdict", handler: s.postVerdict, doc: &apiDoc{
			id: "postVerdict", tag: "Scan", summary: "The verdict with the sealed code or the owner's signature",
			params: item, in: []media{jsonOf[ScanProof]()}, out: []reply{{200, "the verdict", verdict}},
		}},
		{method: post, path: "/api/v1/items/:gtin/:serial/claim", handler: s.long(s.postClaim), doc: &apiDoc{
			id: "claimItem", tag: "Scan", summary: "Take the item's token with the code sealed in its box",
			detail: "The sealed code is the credential.", params: append(item, idemParam), in: []media{jsonOf[ClaimBody]()},
			out: []reply{{200, "the claim stands on the chain", []media{jsonOf[Claimed]()}}}, errors: []int{409},
		}},
		{method: post, path: "/api/v1/items/:gtin/:serial/evidence-pack", handler: s.postPack, doc: &apiDoc{
			id: "exportEvidence", tag: "Scan", summary: "A signed evidence pack of a scan",
			detail: "Canonical JSON (RFC 8785). A dispute names it on the chain by the hash that the header Waymark-Pack-Hash gives.",
			params: item, in: []media{jsonOf[ScanProof](), {kind: "application/x-www-form-urlencoded", form: shownForm}},
			out: []reply{{200, "the pack", []media{{kind: "application/json"}}}},
		}},
		{method: get, path: "/api/v1/passports/:hash", handler: s.getPassport, doc: &apiDoc{
			id: "getPassport", tag: "Scan", summary: "A product passport by the SHA-256 of its canonical form",
			params: []param{pathParam("hash", "64 hexadecimal digits")}, errors: []int{404},
			out: []reply{{200, "the document, byte for byte as it was hashed", []media{{kind: "application/ld+json"}}}},
		}},
		{method: get, path: "/api/v1/tokens/:id", handler: s.getToken, doc: &apiDoc{
			id: "getToken", tag: "Scan", summary: "ERC-721 metadata of a token",
			params: []param{pathParam("id", "token id, decimal or 0x and 64 hexadecimal digits")}, errors: []int{404},
			out: ok[Metadata]("the metadata"),
		}},
	}
}

func (s *Server) makerOps() []operation {
	get, post := http.MethodGet, http.MethodPost
	maker := []Role{RoleMaker}
	pdf := []media{{kind: "application/pdf"}}
	return []operation{
		{method: post, path: "/api/v1/batches", roles: maker, handler: s.long(s.postBatch), doc: &apiDoc{
			id: "mintBatch", tag: "Maker", summary: "Mint a batch of items",
			detail: "Everything is validated first; a batch with any fault mints nothing and is answered with every faulty line in the member \"rows\".",
			in: []media{{kind: "multipart/form-data", form: map[string]string{
				"items": "CSV with a header line", "passport": "the passport that the items share, JSON",
			}}},
			out: []reply{{202, "the job", []media{jsonOf[Batch]()}}}, errors: []int{409, 413},
		}},
		{method: get, path: "/api/v1/batches", roles: maker, handler: s.listBatches, doc: &apiDoc{
			id: "listBatches", tag: "Maker", summary: "The maker's batches, newest first", out: ok[BatchList]("the batches"),
		}},
		{method: get, path: "/api/v1/batches/:key", roles: maker, handler: s.getBatch, doc: &apiDoc{
			id: "getBatch", tag: "Maker", summary: "A batch and how far it has come",
			detail: "With Accept: text/event-stream, events \"batch\" follow until it is ready or parked.",
			params: []param{keyParam}, errors: []int{404},
			out: []reply{{200, "the job", []media{jsonOf[Batch](), {kind: "text/event-stream"}}}},
		}},
		{method: get, path: "/api/v1/batches/:key/labels.pdf", roles: maker, handler: s.getSheet, doc: &apiDoc{
			id: "printLabels", tag: "Maker", summary: "The label sheets", params: []param{keyParam}, errors: []int{404, 409},
			out: []reply{{200, "A4 pages", pdf}},
		}},
		{method: get, path: "/api/v1/batches/:key/sealed.pdf", roles: maker, handler: s.getSealed, doc: &apiDoc{
			id: "printSealedCodes", tag: "Maker", summary: "The codes that are sealed in the boxes; secret", params: []param{keyParam}, errors: []int{404, 409},
			out: []reply{{200, "A4 pages", pdf}},
		}},
		{method: get, path: "/api/v1/batches/:key/labels/:file", roles: maker, handler: s.getLabel, doc: &apiDoc{
			id: "printLabel", tag: "Maker", summary: "One label", errors: []int{404, 409},
			params: []param{keyParam, pathParam("file", "the serial, percent-encoded, and .png or .svg")},
			out:    []reply{{200, "the label", []media{{kind: "image/png"}, {kind: "image/svg+xml"}}}},
		}},
		{method: post, path: "/api/v1/recalls", roles: maker, handler: s.long(s.postRecall), doc: &apiDoc{
			id: "recall", tag: "Maker", summary: "Recall an item or a batch", params: []param{idemParam},
			in: []media{jsonOf[Recall]()}, out: ok[Recalled]("the recall stands on the chain"),
		}},
	}
}

func (s *Server) custodyOps() []operation {
	get, post := http.MethodGet, http.MethodPost
	custodian := []Role{RoleCustodian, RoleMaker}
	return []operation{
		{method: post, path: "/api/v1/checkpoints", roles: custodian, handler: s.postCheckpoints, doc: &apiDoc{
			id: "postCheckpoints", tag: "Custody", summary: "Record one checkpoint or up to 1,000",
			detail: "Subjects may be given in any GS1 form (a Digital Link on any host, an element string). One checkpoint is answered by its " +
				"outcome: 201 accepted, 200 for the same bytes again, 422 when a custody rule refused it, 409 when the ledger stands elsewhere " +
				"than expected. A list is answered with 207 and an outcome for each.",
			params: []param{idemParam}, in: []media{{kind: "application/json", typ: checkpointOrList}}, errors: []int{409, 413},
			out: []reply{
				{200, "it stands already", []media{jsonOf[Outcome]()}},
				{201, "accepted", []media{jsonOf[Outcome]()}},
				{207, "an outcome for each of the list", []media{jsonOf[Outcomes]()}},
			},
		}},
		{method: get, path: "/api/v1/custody/*", roles: allRoles, handler: s.getCustody, doc: &apiDoc{
			id: "getCustody", tag: "Custody", summary: "The way that an item or a unit came", errors: []int{404},
			params: []param{pathParam("subject", "the path of a Digital Link: 01/{gtin}/21/{serial} or 00/{sscc}")},
			out:    ok[CustodyPath]("its custody and records"),
		}},
		{method: get, path: "/api/v1/where/*", roles: allRoles, handler: s.getWhere, doc: &apiDoc{
			id: "getWhereabouts", tag: "Custody", summary: "Where an item or a unit is or was, and under whose custody", errors: []int{404},
			detail: "Answered through the cases and pallets that held it: one record of a pallet is a record of everything in it.",
			params: []param{
				pathParam("subject", "the path of a Digital Link: 01/{gtin}/21/{serial} or 00/{sscc}"),
				{in: "query", name: "at", about: "the time asked about; now when absent", schema: map[string]any{"type": "string", "format": "date-time"}},
			},
			out: ok[Whereabouts]("where it was"),
		}},
		{method: get, path: "/api/v1/parties", roles: allRoles, handler: s.getParties, doc: &apiDoc{
			id: "listParties", tag: "Custody", summary: "The parties on the channel", out: ok[PartyList]("the parties"),
		}},
	}
}

func (s *Server) orderOps() []operation {
	get, post := http.MethodGet, http.MethodPost
	events := []media{{kind: "text/event-stream"}}
	ops := []operation{
		{method: get, path: "/api/v1/orders", roles: tradeRoles, handler: s.listOrders, doc: &apiDoc{
			id: "listOrders", tag: "Orders", summary: "The orders that the credential's account is a side of, newest first",
			params: []param{
				{in: "query", name: "status", about: "only orders in this state", schema: map[string]any{"type": "string", "enum": statusNames()}},
				queryParam("after", "where the page before ended"),
				{in: "query", name: "limit", about: "orders on a page", schema: map[string]any{"type": "integer", "minimum": 1, "maximum": 200, "default": 50}},
			},
			out: ok[OrderList]("a page of orders"),
		}},
		{method: post, path: "/api/v1/orders", roles: []Role{RoleMerchant}, handler: s.postOffer, doc: &apiDoc{
			id: "offerOrder", tag: "Orders", summary: "Offer an order to a buyer", params: []param{idemParam},
			in: []media{jsonOf[OfferBody]()}, out: []reply{{201, "the order with the merchant's signature", []media{jsonOf[OrderView]()}}},
		}},
		{method: get, path: "/api/v1/orders/events", roles: tradeRoles, handler: s.streamOrders, doc: &apiDoc{
			id: "followOrders", tag: "Orders", summary: "Orders as they change",
			detail: "Each event \"order\" holds an order that is new or changed; the first ones are the orders as they stand.",
			out:    []reply{{200, "events", events}},
		}},
		{method: get, path: "/api/v1/orders/:id", roles: tradeRoles, handler: s.getOrder, doc: &apiDoc{
			id: "getOrder", tag: "Orders", summary: "An order", params: []param{orderParam}, errors: []int{404}, out: ok[OrderView]("the order"),
		}},
		{method: get, path: "/api/v1/orders/:id/funding", roles: tradeRoles, handler: s.getFunding, doc: &apiDoc{
			id: "fundingOfOrder", tag: "Orders", summary: "What the buyer signs so that somebody else can fund the order",
			detail: "Of an order in a token that takes signatures (ERC-3009 or ERC-2612). The buyer signs it without a network; anybody with a part in the order posts it to fund-signed.",
			params: []param{
				orderParam,
				{in: "query", name: "by", about: "the way; absent: authorization if the token takes it", schema: map[string]any{"type": "string", "enum": []string{string(escrow.ByAuthorization), string(escrow.ByPermit)}}},
				{in: "query", name: "valid", about: "for how many seconds the signature is good", schema: map[string]any{"type": "integer", "minimum": 1, "maximum": 2592000, "default": 86400}},
			},
			errors: []int{404, 409}, out: ok[escrow.Funding]("the funding, without signatures"),
		}},
		{method: get, path: "/api/v1/orders/:id/events", roles: tradeRoles, handler: s.streamOrder, doc: &apiDoc{
			id: "followOrder", tag: "Orders", summary: "An order as it changes", params: []param{orderParam}, errors: []int{404}, out: []reply{{200, "events", events}},
		}},
	}
	for _, a := range acts {
		ops = append(ops, operation{
			method: post, path: "/api/v1/orders/:id/" + string(a.verb), roles: a.roles, handler: s.long(s.postAct(a.verb)), doc: &apiDoc{
				id: a.operationID(), tag: "Orders", summary: a.about, params: []param{orderParam, idemParam},
				in: a.in, errors: []int{404, 409}, out: ok[OrderView]("the order after it"),
			},
		})
	}
	return ops
}

func (s *Server) adminOps() []operation {
	get, post, admin := http.MethodGet, http.MethodPost, []Role{RoleAdmin}
	return []operation{
		{method: get, path: "/api/v1/credentials", roles: admin, handler: s.listCredentials, doc: &apiDoc{
			id: "listCredentials", tag: "Admin", summary: "The credentials that are valid", out: ok[CredentialList]("without their tokens"),
		}},
		{method: post, path: "/api/v1/credentials", roles: admin, handler: s.postCredential, doc: &apiDoc{
			id: "issueCredential", tag: "Admin", summary: "Issue a token to a party and role", in: []media{jsonOf[CredentialBody]()},
			out: []reply{{201, "the token, shown this once", []media{jsonOf[IssuedCredential]()}}},
		}},
		{method: http.MethodDelete, path: "/api/v1/credentials/:id", roles: admin, handler: s.deleteCredential, doc: &apiDoc{
			id: "revokeCredential", tag: "Admin", summary: "Revoke a token and its sessions",
			params: []param{pathParam("id", "the credential's id")}, errors: []int{404}, out: []reply{{204, "revoked", nil}},
		}},
		{method: get, path: "/api/v1/fsck", roles: admin, handler: s.long(s.getFsck), doc: &apiDoc{
			id: "fsck", tag: "Admin", summary: "Check everything that is stored against both ledgers", out: ok[Report]("what was found"),
		}},
		{method: get, path: "/api/v1/status", roles: admin, handler: s.getStatus, doc: &apiDoc{
			id: "getStatus", tag: "Admin", summary: "Workers and ledgers", out: ok[Status]("the status"),
		}},
	}
}

func (s *Server) serviceOps() []operation {
	get := http.MethodGet
	text := []media{{kind: "text/plain"}}
	return []operation{
		{method: get, path: "/openapi.json", handler: s.getOpenAPI, doc: &apiDoc{
			id: "getOpenAPI", tag: "Service", summary: "This document", out: []reply{{200, "OpenAPI 3.1", []media{{kind: "application/json"}}}},
		}},
		{method: get, path: "/healthz", handler: s.healthz, doc: &apiDoc{
			id: "healthz", tag: "Service", summary: "The process answers", out: []reply{{200, "ok", text}},
		}},
		{method: get, path: "/readyz", handler: s.readyz, doc: &apiDoc{
			id: "readyz", tag: "Service", summary: "Scans can be answered", out: []reply{{200, "ready", text}}, errors: []int{503},
		}},
		{method: get, path: "/metrics", handler: s.metrics.handler, doc: &apiDoc{
			id: "metrics", tag: "Service", summary: "Prometheus metrics", out: []reply{{200, "metrics", text}},
		}},
	}
}
