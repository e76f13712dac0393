import { checkIntegration } from "../src/core/integration/check-integration.ts";
import type { Measure, Row } from "./row.ts";
import { sampleIntegration } from "./sample-integration.ts";
import { timeBoth } from "./time-both.ts";

const ROWS = 200;
const SIZE = "200 rows, 300 KB template";

const valid = sampleIntegration(ROWS, 300_000);

/** What the method would have to declare for all of it to be right. */
const declared = Object.fromEntries(Object.values(valid.requestParameters).map((source) => [source, false]));

/** Each row with a slip of its own kind, over a template that is looked at to its end. */
const wrong = {
  ...valid,
  requestParameters: Object.fromEntries(
    Object.entries(valid.requestParameters).map(([target, source], row) =>
      row % 2 === 0 ? [target.replace("header", "headers"), source] : [target, source.slice(0, -1)],
    ),
  ),
  requestTemplates: { "application/json": valid.requestTemplates["application/json"].replaceAll("$", "\u20ac") },
};

export const measure: Measure = async () => {
  const rows: Row[] = [];
  for (const [what, input, requestParameters] of [
    ["nothing wrong", valid, declared],
    ["every row wrong", wrong, { ...declared, "method.request.header.Row": false }],
  ] as const) {
    const times = await timeBoth(
      async () => checkIntegration(input, { requestParameters }),
      async (): Promise<unknown> => JSON.parse(JSON.stringify(input)),
    );
    rows.push({
      what: `all rules, ${SIZE}, ${what} (peer: to JSON and back)`,
      unit: "µs",
      ...times,
      budget: { most: 2_000 },
    });
  }
  return rows;
};
