import { expect, test } from "vitest";
import { render } from "../render/render.ts";
import { LEDGER } from "./ledger.ts";

const REQUEST = { body: '{"l":["a/b"],"m":{"a":1}}', path: {} };

test.each(Object.entries(LEDGER))("%s holds, and a template that relies on it is told so", (id, { cases }) => {
  for (const [template, output] of cases) {
    const request = template.includes("'p'") ? { ...REQUEST, path: { p: "1" } } : REQUEST;
    const rendering = render(template, { request });
    expect("output" in rendering ? rendering.output : null).toBe(output);
    expect(rendering.reliedOn).toContain(id);
  }
});

test("a template that relies on nothing surprising is told nothing", () => {
  const template = '{"id": "$input.path(\'$.m\').a"#foreach($i in [1, 2]), $i#end#if(1 < 2)x#end}';
  expect(render(template, { request: REQUEST }).reliedOn).toEqual([]);
});
