import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../../..");
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

const run = promisify(execFile);
const node = (args: readonly string[], cwd: string) => run(process.execPath, args, { cwd });

let directory = "";
/** The package as it is published: its package.json, what is built, and what it depends on. */
const inPackage = (...path: string[]) => join(directory, "package", ...path);
/** Somebody's project that has the package installed. */
const inConsumer = (...path: string[]) => join(directory, "consumer", ...path);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "gatewright-library-"));
  await mkdir(inPackage("node_modules"), { recursive: true });
  await mkdir(inConsumer("node_modules"), { recursive: true });
  await copyFile(join(ROOT, "package.json"), inPackage("package.json"));
  await symlink(join(ROOT, "node_modules/zod"), inPackage("node_modules/zod"), "junction");
  await symlink(inPackage(), inConsumer("node_modules/gatewright"), "junction");
  await symlink(join(ROOT, "node_modules/@types"), inConsumer("node_modules/@types"), "junction");
  await writeFile(inConsumer("package.json"), '{ "type": "module" }');
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  for (const library of ["integration", "velocity"])
    await node([vite, "build", "--config", `vite.${library}.config.ts`, "--outDir", inPackage("dist")], ROOT);
  await node([TSC, "-p", "tsconfig.types.json", "--outDir", inPackage("dist/types")], ROOT);
});

afterAll(() => rm(directory, { recursive: true }));

const PROGRAM = `
  import { checkIntegration, createPutIntegrationInput, toHttpRequest } from "gatewright/integration";
  const builder = createPutIntegrationInput({ restApiId: "a1", resourceId: "r1", httpMethod: "GET" });
  const refused = builder.validate();
  const input = builder.setType("MOCK").build();
  const findings = checkIntegration({ ...input, type: "MOKC" }).map(({ rule }) => rule);
  console.log(JSON.stringify({ refused, findings, body: toHttpRequest(input)?.body }));
`;

test.each([
  ["its own package", inPackage],
  ["another package", inConsumer],
])("the built library is imported by its name in plain Node, from %s", async (_, place) => {
  const { stdout, stderr } = await node(["--input-type=module", "--eval", PROGRAM], place());
  expect({ told: JSON.parse(stdout), stderr }).toEqual({
    told: {
      refused: "InvalidParameter: 1 validation error(s) found.\n- missing required field, PutIntegrationInput.Type.\n",
      findings: ["type-enum"],
      body: '{"type":"MOCK"}',
    },
    stderr: "",
  });
});

test("the built template engine is imported by its name, and stands alone", async () => {
  const program = `
    import { render } from "gatewright/velocity";
    console.log(render("$input.path('$.a')", { request: { body: '{"a":[1.0]}' } }).output);
  `;
  const { stdout } = await node(["--input-type=module", "--eval", program], inConsumer());
  expect(stdout).toBe("[1.0]\n");
  expect(await readFile(inPackage("dist/velocity.js"), "utf8")).not.toMatch(/^import /m);
});

test("the built library leaves the settings of its host's zod as they are", async () => {
  const program = `
    globalThis.__zod_globalConfig = { jitless: false };
    await import("gatewright/integration");
    console.log(JSON.stringify(globalThis.__zod_globalConfig));
  `;
  const { stdout } = await node(["--input-type=module", "--eval", program], inPackage());
  expect(JSON.parse(stdout)).toEqual({ jitless: false });
});

const CONSUMER = `
  import { checkIntegration, createPutIntegrationInput, FIELDS, putIntegrationInputSchema, SAMPLES, toHttpRequest } from "gatewright/integration";
  import type { Draft, Finding, Integration, PutIntegrationInput } from "gatewright/integration";
  import { parseTemplate, render, type Node, type Rendering } from "gatewright/velocity";

  const input: Partial<PutIntegrationInput> = createPutIntegrationInput().setUri("u").setTlsConfig({}).setTimeoutInMillis(50).build();
  export const findings: readonly Finding[] = checkIntegration(input);
  export const parsed: PutIntegrationInput = putIntegrationInputSchema.parse({});
  export const wire: "httpMethod" = FIELDS.integrationHttpMethod.wire;
  export const body: string | undefined = toHttpRequest(SAMPLES[0].input)?.body;
  export const held: Draft["requestTemplates"][number]["name"] = "application/json";
  export const nodes: readonly Node[] = parseTemplate("$a").nodes;
  export const rendering: Rendering = render("$a", { variables: { a: [1] } });
  export const answer: Integration = { type: "MOCK" };

  // @ts-expect-error A URI is a text.
  createPutIntegrationInput().setUri(5);
  // @ts-expect-error There is no such member.
  createPutIntegrationInput().setUrl("u");
  // @ts-expect-error What is built cannot be changed.
  input.uri = "v";
`;

/** What a project sets up that is bundled for a browser, and one that runs in Node. */
const SETTINGS = [
  { moduleResolution: "bundler", module: "esnext", lib: ["es2023", "dom"], types: [] },
  { moduleResolution: "nodenext", module: "nodenext", lib: ["es2023"], types: ["node"] },
];

test.each(SETTINGS)(
  "a TypeScript project compiles against it with moduleResolution $moduleResolution",
  async (settings) => {
    const compilerOptions = { ...settings, target: "es2023", strict: true, noEmit: true, skipLibCheck: false };
    await writeFile(inConsumer("consumer.ts"), CONSUMER);
    await writeFile(inConsumer("tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
    const said = await node([TSC, "-p", "."], inConsumer()).catch((error: unknown) => error);
    expect(said).toMatchObject({ stdout: "", stderr: "" });
  },
);
