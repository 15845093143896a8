// Answers requests to compile, one JSON object a line, so that the compiler is loaded once for many mutants.
// It runs in the contracts folder. A request has `files` (path to text, instead of what is on the disk),
// `source` and `contract`, and `mode`: "fast", "deployed" or "ast" (of all `source`s, a list then).
"use strict";

const fs = require("node:fs");
const readline = require("node:readline");
const solc = require("solc");

// What foundry.toml says, by which the contracts are deployed; and the quickest way to code that does the same.
const modes = {
  fast: { viaIR: false, optimizer: { enabled: false } },
  deployed: { viaIR: true, optimizer: { enabled: true, runs: 1_000_000 } },
  ast: { viaIR: false, optimizer: { enabled: false } },
};

function read(files, name) {
  const local = name
    .replace(/^@openzeppelin\/contracts\//, "node_modules/@openzeppelin/contracts/")
    .replace(/^solady\//, "node_modules/solady/src/");
  if (name in files) return files[name];
  return fs.existsSync(local) ? fs.readFileSync(local, "utf8") : undefined;
}

function compile({ files = {}, source, contract, mode }) {
  const sources = [].concat(source);
  const output = mode === "ast" ? { "": ["ast"] } : { [contract]: ["evm.bytecode.object"] };
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(sources.map((s) => [s, { content: read(files, s) }])),
    settings: {
      ...modes[mode],
      evmVersion: "osaka",
      metadata: { bytecodeHash: "none", appendCBOR: false },
      outputSelection: Object.fromEntries(sources.map((s) => [s, output])),
    },
  };
  const answer = JSON.parse(
    solc.compile(JSON.stringify(input), {
      import: (name) => {
        const contents = read(files, name);
        return contents === undefined ? { error: `not found: ${name}` } : { contents };
      },
    }),
  );
  const errors = (answer.errors ?? []).filter((e) => e.severity === "error").map((e) => e.formattedMessage);
  if (errors.length !== 0) return { errors };
  if (mode === "ast") return { asts: Object.fromEntries(sources.map((s) => [s, answer.sources[s].ast])) };
  return { bytecode: answer.contracts[source][contract].evm.bytecode.object };
}

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  let answer;
  try {
    answer = compile(JSON.parse(line));
  } catch (error) {
    answer = { errors: [String(error)], crashed: true };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
});
