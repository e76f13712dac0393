import { createServer } from "node:http";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { expect, test as base } from "@playwright/test";

const LIBRARY = resolve(import.meta.dirname, "../dist/integration.js");

/** A page that somebody else wrote: it loads the library as the one file that it is. */
const PROGRAM = `
  import { checkIntegration, createPutIntegrationInput, toHttpRequest } from "/integration.js";

  const builder = createPutIntegrationInput({ restApiId: "a1", resourceId: "r1" }).setType("HTTP").setUri("example.com");
  const refused = builder.validate();
  const input = builder.setHttpMethod("GET").setIntegrationHttpMethod("GET").build();
  const findings = checkIntegration(input).map(({ field, aws }) => [field, aws?.message]);
  const built = { refused, accepted: builder.validate(), text: String(builder), findings, body: toHttpRequest(input).body };
  document.querySelector("pre").textContent = JSON.stringify(built);
`;

const FILES = new Map([
  [
    "/",
    { type: "text/html", read: async () => '<!doctype html><pre></pre><script type="module" src="/page.js"></script>' },
  ],
  ["/page.js", { type: "text/javascript", read: async () => PROGRAM }],
  ["/integration.js", { type: "text/javascript", read: () => readFile(LIBRARY, "utf8") }],
]);

const test = base.extend<{ readonly origin: string }>({
  // Playwright takes the names of what a fixture needs from its first parameter, so there must be one.
  // oxlint-disable-next-line no-empty-pattern
  origin: async ({}, provide) => {
    const server = createServer((request, response) => {
      const file = FILES.get(request.url ?? "");
      response.setHeader("content-type", file?.type ?? "text/plain");
      response.setHeader("content-security-policy", "default-src 'none'; script-src 'self'");
      if (file === undefined) response.writeHead(404).end();
      else void file.read().then((text) => response.end(text));
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    // A server that listens on a port has an address with a port.
    const { port } = server.address() as AddressInfo;
    await provide(`http://127.0.0.1:${port}`);
    server.closeAllConnections();
    server.close();
  },
});

test("a page under a strict security policy builds and validates an input with the library alone", async ({
  page,
  origin,
}) => {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.exposeFunction("reportViolation", (violation: string) => faults.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const { reportViolation }: { reportViolation?: (violation: string) => void } = Object(window);
      reportViolation?.(`${violatedDirective} ${blockedURI}`);
    });
  });

  await page.goto(origin);
  await expect(page.locator("pre")).toContainText("refused");
  expect(JSON.parse(await page.locator("pre").innerText())).toEqual({
    refused:
      "InvalidParameter: 1 validation error(s) found.\n- missing required field, PutIntegrationInput.HttpMethod.\n",
    accepted: null,
    text: '{\n  HttpMethod: "GET",\n  IntegrationHttpMethod: "GET",\n  ResourceId: "r1",\n  RestApiId: "a1",\n  Type: "HTTP",\n  Uri: "example.com"\n}',
    findings: [["uri", "Invalid HTTP endpoint specified for URI"]],
    body: '{"type":"HTTP","httpMethod":"GET","uri":"example.com"}',
  });
  // zod tries whether it may make functions from text, unless it is told not to.
  expect(faults).toEqual([]);
});
