import { once } from "node:events";
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTerminal } from "../terminal.fixture.ts";
import { testCommand } from "../test-command.ts";
import { replaceFile } from "./replace-file.ts";
import { runTest } from "./run-test.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gatewright-test-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** Runs the command with a clock that goes on by 4 ms each time it is read; the folder's name is left out of what it says. */
async function run(...args: readonly string[]) {
  const terminal = createTerminal();
  let time = 0;
  const paths = args.map((arg) => (arg.startsWith("-") ? arg : join(folder, arg)));
  const status = await runTest(paths, terminal, { now: () => (time += 4) });
  const bare = (text: string) => text.replaceAll(`${folder}/`, "").replaceAll(folder, ".");
  return { status, out: bare(terminal.out()), err: bare(terminal.err()) };
}

const put = (name: string, content: string | object) =>
  writeFile(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));

const request = (body: string, more: object = {}) => ({ httpMethod: "POST", path: "/orders", body, ...more });

const ORDERS = {
  version: 1,
  method: { httpMethod: "POST", resourcePath: "/orders" },
  integration: {
    type: "HTTP",
    httpMethod: "POST",
    uri: "https://example.com/orders",
    requestTemplates: { "application/json": { file: "orders.vtl" } },
    passthroughBehavior: "NEVER",
  },
  samples: [
    {
      name: "Mobile client",
      request: request('{"id":7}'),
      expected: { backendRequest: { method: "POST", body: { id: 7, note: "" } } },
    },
    {
      name: 'Hostile\u001B[31m <body> & "quotes"',
      request: request('{"id":"\\"x\\""}'),
      expected: { backendRequest: { headers: { "content-type": "application/json" }, body: { id: 7 } } },
    },
    { name: "Text", request: request("a", { headers: { "Content-Type": "text/plain" } }) },
    {
      name: "Refused text",
      request: request("a", { headers: { "Content-Type": "text/plain" } }),
      expected: { response: { status: 415 } },
    },
    { name: "Broken", request: request('{"id":1,"list":[]}') },
  ],
};

const TEMPLATE = `#if($input.path('$.list'))$input.path('$.list').get(5)#end{"id": $input.json('$.id'),\r\n "note": "$!input.path('$.note')"}`;

async function putOrders() {
  await put("orders.integration.json", ORDERS);
  await put("orders.vtl", TEMPLATE);
}

const BROKEN = "no expectation, and the integration fails: ";

test("tells of each sample whether what reaches the back end or comes back is as expected", async () => {
  await putOrders();
  const { status, out, err } = await run("orders.integration.json");
  expect(out.replace(/(integration fails: ).*(?= \(500\))/, "$1…")).toBe(`orders.integration.json
  ✓ Mobile client
  ✗ Hostile\\u{1B}[31m <body> & "quotes"
      backendRequest.body.id: expected 7, got "\\"x\\""
      backendRequest.body.note: not expected, got ""
  - Text (no expectation)
  ✓ Refused text
  ✗ Broken
      ${BROKEN}… (500)

5 samples in 1 file: 2 as expected, 2 not, 1 without expectation.
`);
  expect({ status, err }).toEqual({ status: 1, err: "" });
});

test("ends with 0 where nothing fails, with and without expectations", async () => {
  const integration = { type: "MOCK", requestTemplates: { "application/json": '{"statusCode": 200}' } };
  const [mobile, , text] = ORDERS.samples;
  const answered = { ...mobile, expected: { response: { status: 200 } } };
  const refused = { ...text, request: request("") };
  await put("a.integration.json", {
    version: 1,
    integration: { ...integration, integrationResponses: { 200: { statusCode: "200" } } },
    samples: [refused, answered],
  });
  expect(await run("a.integration.json")).toEqual({
    status: 0,
    out: `a.integration.json
  - Text (no expectation)
  ✓ Mobile client

2 samples in 1 file: 1 as expected, 1 without expectation.
`,
    err: "",
  });
});

test("writes a JUnit report", async () => {
  await putOrders();
  await put("broken.integration.json", "{");
  const { status } = await run("orders.integration.json", "broken.integration.json", "--junit", "report.xml");
  const report = (await readFile(join(folder, "report.xml"), "utf8")).replaceAll(`${folder}/`, "");
  expect(report.replaceAll(/(integration fails: )[^<"]*(?= \(500\))/g, "$1…"))
    .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="gatewright test" tests="6" failures="2" errors="1" skipped="1" time="0.020">
  <testsuite name="orders.integration.json" tests="5" failures="2" errors="0" skipped="1" time="0.020">
    <testcase name="Mobile client" classname="orders.integration.json" time="0.004"/>
    <testcase name="Hostile[31m &lt;body&gt; &amp; &quot;quotes&quot;" classname="orders.integration.json" time="0.004">
      <failure message="backendRequest.body.id: expected 7, got &quot;\\&quot;x\\&quot;&quot;">backendRequest.body.id: expected 7, got &quot;\\&quot;x\\&quot;&quot;
backendRequest.body.note: not expected, got &quot;&quot;</failure>
    </testcase>
    <testcase name="Text" classname="orders.integration.json" time="0.004">
      <skipped message="no expectation"/>
    </testcase>
    <testcase name="Refused text" classname="orders.integration.json" time="0.004"/>
    <testcase name="Broken" classname="orders.integration.json" time="0.004">
      <failure message="${BROKEN}… (500)">${BROKEN}… (500)</failure>
    </testcase>
  </testsuite>
  <testsuite name="broken.integration.json" tests="1" failures="0" errors="1" skipped="0" time="0.000">
    <testcase name="reads the document" classname="broken.integration.json" time="0.000">
      <error message="broken.integration.json: it ends where a name in double quotes or } should stand."/>
    </testcase>
  </testsuite>
</testsuites>
`);
  expect(status).toBe(2);
});

test("records what happens as expected where it is asked to, and nothing else changes", async () => {
  const text = `${JSON.stringify(ORDERS, null, 2)}\n`.replaceAll("\n", "\r\n");
  await put("orders.integration.json", text);
  await put("orders.vtl", TEMPLATE);
  const { status, out } = await run("orders.integration.json", "--update");
  expect(out.split("\n").filter((line) => line.includes("recorded"))).toHaveLength(3);
  expect(status).toBe(0);
  const written = await readFile(join(folder, "orders.integration.json"), "utf8");
  const [mobile, hostile, plain, refused, broken] = ORDERS.samples;
  expect(written).toBe(
    `${JSON.stringify(
      {
        ...ORDERS,
        samples: [
          mobile,
          {
            ...hostile,
            expected: {
              backendRequest: {
                headers: { "content-type": "application/json" },
                body: '{"id": "\\"x\\"",\r\n "note": ""}',
              },
            },
          },
          {
            ...plain,
            expected: {
              response: {
                status: 415,
                headers: { "Content-Type": "application/json" },
                body: '{"message": "Unsupported Media Type"}',
              },
            },
          },
          refused,
          {
            ...broken,
            expected: {
              response: {
                status: 500,
                headers: { "Content-Type": "application/json", "x-amzn-ErrorType": "InternalServerErrorException" },
                body: '{"message": "Internal server error"}',
              },
            },
          },
        ],
      },
      null,
      2,
    )}\n`.replaceAll("\n", "\r\n"),
  );
  expect((await run("orders.integration.json")).status).toBe(0);
  await run("orders.integration.json", "--update");
  expect(await readFile(join(folder, "orders.integration.json"), "utf8")).toBe(written);
});

test("takes a folder for the documents in it and below, in order", async () => {
  for (const name of ["b", "a", ".git", "node_modules"]) {
    await mkdir(join(folder, name));
    await put(`${name}/x.integration.json`, { version: 1, integration: { type: "MOCK" } });
  }
  const { status, out } = await run("");
  expect({ status, out }).toEqual({
    status: 0,
    out: "a/x.integration.json\nb/x.integration.json\n\n0 samples in 2 files: 0 as expected.\n",
  });
  await mkdir(join(folder, "empty"));
  expect(await run("empty")).toMatchObject({
    status: 2,
    err: "gatewright test: empty: there is no *.integration.json in it.\n",
  });
});

test("says which file cannot be read and why, and tries the others", async () => {
  await putOrders();
  await put("bytes.integration.json", "");
  await writeFile(join(folder, "bytes.integration.json"), Buffer.from([0x7b, 0xff]));
  await put("c.json", {});
  await put("d.integration.json", { version: 1, integration: { requestTemplates: { "a/b": { file: "../secret" } } } });
  await put("e.integration.json", { version: 1, integration: { requestTemplates: { "a/b": { file: "none.vtl" } } } });
  const { status, out, err } = await run(
    "none.integration.json",
    "bytes.integration.json",
    "c.json",
    "d.integration.json",
    "e.integration.json",
    "orders.integration.json",
  );
  expect(err).toBe(
    [
      "none.integration.json: there is no such file.",
      "bytes.integration.json: it is no UTF-8 text.",
      "c.json: a document's name ends in .integration.json.",
      'd.integration.json: integration.requestTemplates["a/b"] names "../secret": it should be a file beside the document.',
      'e.integration.json: integration.requestTemplates["a/b"] names none.vtl, which is not there.',
    ]
      .map((line) => `gatewright test: ${line}\n`)
      .join(""),
  );
  expect(
    out.endsWith("5 samples in 1 file: 2 as expected, 2 not, 1 without expectation. 5 files could not be read.\n"),
  ).toBe(true);
  expect(status).toBe(2);
});

test("reads no template that lies elsewhere, nor what is no file", async () => {
  const named = { version: 1, integration: { requestTemplates: { "a/b": { file: "a.vtl" } } } };
  await mkdir(join(folder, "socket"));
  await mkdir(join(folder, "link"));
  await put("socket/a.integration.json", named);
  await put("link/a.integration.json", named);
  await put("secret", "the machine's");
  await symlink(join(folder, "secret"), join(folder, "link/a.vtl"));
  const socket = createServer().listen(join(folder, "socket/a.vtl"));
  await once(socket, "listening");
  expect((await run("")).err).toBe(
    [
      "link/a.vtl: it is a link to a file elsewhere; a template lies beside its document.",
      "socket/a.vtl: it is no file.",
    ]
      .map((line) => `gatewright test: ${line}\n`)
      .join(""),
  );
  socket.close();
});

test("follows a document that is a link, and its templates with it", async () => {
  await putOrders();
  await mkdir(join(folder, "links"));
  for (const name of ["orders.integration.json", "orders.vtl"])
    await symlink(join(folder, name), join(folder, "links", name));
  expect((await run("links/orders.integration.json", "--update")).status).toBe(0);
  expect((await lstat(join(folder, "links/orders.integration.json"))).isSymbolicLink()).toBe(true);
  expect((await run("orders.integration.json")).out).toContain("5 as expected");
});

test("leaves a document as it is where it cannot be written whole", async () => {
  await putOrders();
  const path = join(folder, "orders.integration.json");
  const before = await readFile(path, "utf8");
  const writeHalf = async (file: string) => {
    await writeFile(file, "half");
    throw new Error("The disk is full");
  };
  await expect(replaceFile(path, "half and half", writeHalf)).rejects.toThrow("full");
  expect(await readFile(path, "utf8")).toBe(before);
  expect((await readdir(folder)).toSorted()).toEqual(["orders.integration.json", "orders.vtl"]);
});

test.each([
  [[], "Name a document, such as orders.integration.json, or a folder of them."],
  [["--junit"], "--junit needs a value: --junit FILE."],
  [
    ["--junit", "a.integration.json", "b.integration.json"],
    "--junit a.integration.json would write over a document; name a report, such as report.xml, first.",
  ],
  [["--updat", "a"], "There is no option --updat; did you mean --update?"],
])("is not begun with %j", async (args, sentence) => {
  expect(await run(...args)).toEqual({ status: 2, out: "", err: `gatewright test: ${sentence}\n` });
});

test("says where the report cannot be written", async () => {
  await put("a.integration.json", { version: 1, integration: { type: "MOCK" } });
  expect(await run("a.integration.json", "--junit", "none/report.xml")).toEqual({
    status: 2,
    out: "a.integration.json\n\n0 samples in 1 file: 0 as expected.\n",
    err: "gatewright test: none/report.xml: it cannot be written (ENOENT).\n",
  });
});

test("the command runs as it is called", async () => {
  await putOrders();
  const terminal = createTerminal();
  expect(await testCommand.run([folder], terminal)).toBe(1);
  expect(terminal.out()).toContain("✓ Mobile client");
});
