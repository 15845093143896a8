'use strict';

// Answers questions, one JSON object a line, with what the independent
// implementations say. A question is {"op": …, "in": …}; an answer is {"out": …} or
// {"error": …}. It decides nothing: comparing is the Go tests' work.

const { DigitalLink, Utils } = require('digital-link.js');
const { buildDigitalLinkFromEpc, eventToHashedId } = require('epcis2.js');

const elements = (pairs) => Object.entries(pairs).map(([ai, value]) => [ai, decodeURIComponent(value)]);

const operations = {
  // Whether a Digital Link is valid, and its parts.
  link(uri) {
    const link = DigitalLink(uri);
    return {
      valid: link.isValid(),
      grammar: link.getValidationTrace().success,
      key: elements(link.getIdentifier()),
      qualifiers: elements(link.getKeyQualifiers()),
    };
  },
  // The compressed form of a Digital Link, without and with the optimisations.
  compress(uri) {
    return [Utils.compressWebUri(uri, false, false), Utils.compressWebUri(uri, true, false)];
  },
  decompress: (uri) => Utils.decompressWebUri(uri),
  epc: (urn) => buildDigitalLinkFromEpc(urn),
  hash: ({ event, context }) => eventToHashedId(event, context, true),
};

let rest = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  for (const line of lines) {
    const { op, in: input } = JSON.parse(line);
    let answer;
    try {
      answer = { out: operations[op](input) };
    } catch (e) {
      answer = { error: String((e && e.message) || e) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
});
