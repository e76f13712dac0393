import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { COMMANDS } from "./commands.ts";
import { runCommandLine } from "./run-command-line.ts";
import { createTerminal } from "./terminal.fixture.ts";

async function run(...args: string[]) {
  const terminal = createTerminal();
  const status = await runCommandLine(args, terminal, { commands: COMMANDS, version: "1.2.3" });
  return { status, out: terminal.out(), err: terminal.err() };
}

test("tells its version", async () => {
  expect(await run("--version")).toEqual({ status: 0, out: "1.2.3\n", err: "" });
});

test("lists its commands on request, and as an error where none is named", async () => {
  const asked = await run("--help");
  for (const { name, summary } of COMMANDS)
    expect(asked.out).toMatch(new RegExp(`^  ${name} +${summary.replace(/[()]/g, "\\$&")}$`, "m"));
  expect(await run("-h")).toEqual(asked);
  expect(await run()).toEqual({ status: 2, out: "", err: asked.out });
});

test("explains each command", async () => {
  for (const { name, usage } of COMMANDS) {
    expect(await run(name, "--help")).toEqual({ status: 0, out: `${usage}\n`, err: "" });
    expect(await run("help", name)).toEqual(await run(name, "--help"));
    expect(usage.startsWith(`Usage: gatewright ${name} `)).toBe(true);
  }
});

test("the example in each help of a command for JSON lines can be run as it stands", async () => {
  const examples = COMMANDS.flatMap(({ usage }) => [
    ...usage.matchAll(/echo '(.*)' \| gatewright (\w+)(?:\nanswers\n {2}(.*))?/g),
  ]);
  expect(examples.map(([, , name]) => name)).toEqual(["request", "render", "simulate"]);
  for (const [, line = "", name = "", answer] of examples) {
    const terminal = createTerminal([`${line}\n`]);
    expect(await runCommandLine([name], terminal, { commands: COMMANDS, version: "1.2.3" })).toBe(0);
    if (answer !== undefined) expect(terminal.out()).toBe(`${answer}\n`);
  }
});

test("the document in the help of gatewright test can be tried", async () => {
  const { out } = await run("test", "--help");
  const folder = await mkdtemp(join(tmpdir(), "gatewright-help-"));
  const path = join(folder, "hello.integration.json");
  await writeFile(path, out.slice(out.indexOf('{ "version"')));
  expect(await run("test", path)).toEqual({
    status: 0,
    out: `${path}\n  ✓ Hello\n\n1 sample in 1 file: 1 as expected.\n`,
    err: "",
  });
  await rm(folder, { recursive: true });
});

test("refuses a command that there is not", async () => {
  expect(await run("reqest")).toEqual({
    status: 2,
    out: "",
    err: 'gatewright: there is no command "reqest"; did you mean request? (gatewright --help).\n',
  });
  expect((await run("constructor")).err).toMatch(
    /^gatewright: there is no command "constructor"; the commands are serve, request/,
  );
});
