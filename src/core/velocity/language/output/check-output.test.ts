import { expect, test } from "vitest";
import { parseTemplate } from "../../parser/parse-template.ts";
import { render } from "../../render/render.ts";
import { applyEdits } from "../edits/edit.ts";
import { checkOutput } from "./check-output.ts";
import { OUTPUT_CASES } from "./output-cases.fixture.ts";

const request = {
  body: '{"name":"x","n":1,"l":[{"a":"b"}],"odd-key":"y"}',
  path: { id: "7" },
  querystring: { q: "z" },
  header: { h: "w" },
};

test.each(OUTPUT_CASES)("$title", ({ rows }) => {
  const said = rows.map(({ template, integrationType }) => {
    const parsed = parseTemplate(template);
    const rendering = render(parsed, { request, withSpans: true });
    return checkOutput(rendering, parsed, {
      contentType: "application/json",
      situation: { request },
      ...(integrationType !== undefined && { integrationType }),
    }).map(({ severity, rule, message, start, end, fix }) => {
      const about = `${severity} ${rule} «${template.slice(start, end)}» ${message}`;
      return fix === undefined ? about : `${about} | ${fix.title}: ${applyEdits(template, fix.edits)}`;
    });
  });
  expect(said).toEqual(rows.map(({ found }) => found));
});

test("what a fix escapes cannot break out any more, and prints the same for a tame request", () => {
  const template = `{"a": "$input.path('$.name')", "b": $input.params('q'), "c": $input.path('$.l')}`;
  const check = (text: string) => {
    const parsed = parseTemplate(text);
    return checkOutput(render(parsed, { request, withSpans: true }), parsed, { situation: { request } });
  };
  const edits = check(template).flatMap(({ rule, fix }) =>
    rule === "break-out" && fix !== undefined ? fix.edits : [],
  );
  const mended = applyEdits(template, edits);
  expect(mended).toBe(
    `{"a": "$util.escapeJavaScript($input.path('$.name')).replaceAll("\\\\'","'")", "b": "$util.escapeJavaScript($input.params('q')).replaceAll("\\\\'","'")", "c": $input.path('$.l')}`,
  );
  expect(check(mended)).toEqual([]);
  const rendering = render(mended, { request });
  expect("output" in rendering ? rendering.output : null).toBe('{"a": "x", "b": "z", "c": [{"a":"b"}]}');
});
