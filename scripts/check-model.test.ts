import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";

const SCRIPT = join(import.meta.dirname, "check-model.mjs");
const CLIENT = import.meta.resolve("@aws-sdk/client-api-gateway");

const directory = mkdtempSync(join(tmpdir(), "gatewright-model-"));
afterAll(() => rmSync(directory, { recursive: true }));

function checkModel(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** A client that is the installed one but for what `changes` exports. */
function doctoredClient(name: string, changes: string): string {
  const file = join(directory, `${name}.mjs`);
  writeFileSync(
    file,
    `import * as real from ${JSON.stringify(CLIENT)};\nexport * from ${JSON.stringify(CLIENT)};\n${changes}`,
  );
  return pathToFileURL(file).href;
}

test("the installed client has nothing that the tables lack", () => {
  expect(checkModel()).toEqual({
    status: 0,
    stdout: "The tables hold all that @aws-sdk/client-api-gateway knows of.\n",
    stderr: "",
  });
});

test("a client with another member, value and query parameter ends the check with a sentence each", () => {
  const client = doctoredClient(
    "newer",
    `
    const { PutIntegrationRequest$: put, GetRestApisRequest$: list } = real;
    const newerPut = put.with(4, [...put[4], "retryPolicy"]).with(5, [...put[5], 0]);
    const newerList = list.with(4, [...list[4], "name"]).with(5, [...list[5], [0, { httpQuery: "name" }]]);
    export const PutIntegration$ = real.PutIntegration$.with(4, () => newerPut);
    export const GetRestApis$ = real.GetRestApis$.with(4, () => newerList);
    export const ConnectionType = { ...real.ConnectionType, TRANSIT_GATEWAY: "TRANSIT_GATEWAY" };
    `,
  );
  expect(checkModel(client)).toEqual({
    status: 1,
    stdout: "",
    stderr: [
      "PutIntegration has the member retryPolicy (text, in the body as retryPolicy), which the field table lacks: add a row to src/core/integration/fields/fields.ts.",
      "ConnectionType has the value TRANSIT_GATEWAY, which connectionType lacks: add it in src/core/integration/fields/fields.ts.",
      "GetRestApis takes name in its query, which its row lacks: add it in src/core/operations/operations.ts.",
      "",
    ].join("\n"),
  });
});

test("a client without a member that the tables have is reported and no fault", () => {
  const client = doctoredClient(
    "older",
    `
    const put = real.PutIntegrationRequest$;
    const olderPut = put.with(4, put[4].slice(0, -1)).with(5, put[5].slice(0, -1));
    export const PutIntegration$ = real.PutIntegration$.with(4, () => olderPut);
    `,
  );
  expect(checkModel(client)).toEqual({
    status: 0,
    stdout: `The field table has the member integrationTarget, which the model does not have.\nThe tables hold all that ${client} knows of.\n`,
    stderr: "",
  });
});
