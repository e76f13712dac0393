import { explainFlags } from "../proxy/options/parse-flags.ts";
import type { Command } from "./command.ts";
import { TEST_FLAGS } from "./test/test-flags.ts";

const USAGE = `Usage: gatewright test [OPTIONS] FILE…

Tries the sample requests of saved documents, as API Gateway would, and compares what reaches the back end or comes back with
what is expected. No back end is called.
FILE is a document (NAME.integration.json, with its templates beside it), or a folder, in which and below which all are tried.

${explainFlags(TEST_FLAGS)}

A sample is marked
  ✓  what its expectation names is so: method, uri, headers, body, isBase64Encoded of "backendRequest", or status, headers,
     body of "response"; JSON is compared as JSON, header names without regard to case
  ✗  something differs, which is said below it; or there is no expectation, and the integration fails (5XX)
  -  there is no expectation, and the integration does not fail; a JUnit report has it as skipped
Exit status 0: no sample failed; 1: some did; 2: a file could not be read or written, or the command is not understood.

The page saves documents; a small one, hello.integration.json, is
  { "version": 1,
    "integration": { "type": "MOCK", "requestTemplates": { "application/json": "{\\"statusCode\\": 200}" } },
    "samples": [ { "name": "Hello", "request": { "httpMethod": "GET", "path": "/" }, "expected": { "response": { "status": 200 } } } ] }`;

/** `gatewright test`: tries the samples of saved documents. */
export const testCommand: Command = {
  name: "test",
  summary: "What becomes of a document's sample requests, against what is expected (for CI)",
  usage: USAGE,
  run: async (args, terminal) => {
    // Loaded here, so that the other commands start quicker.
    const { runTest } = await import("./test/run-test.ts");
    return runTest(args, terminal, { now: () => performance.now() });
  },
};
