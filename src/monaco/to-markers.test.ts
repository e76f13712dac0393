import { expect, test } from "vitest";
import type { Diagnostic } from "../core/velocity/language/diagnostics/diagnostic.ts";
import { toMarkers } from "./to-markers.ts";

const said: Omit<Diagnostic, "start" | "end"> = {
  rule: "r",
  severity: "warning",
  message: "Look",
  evidence: "recorded",
};

test("what is said of a text is marked at its lines and columns, whatever ends a line", () => {
  const text = "ab\r\ncd\nef\rgh";
  const places = [
    [0, 2],
    [4, 9],
    [10, 12],
  ] as const;
  const markers = toMarkers(
    text,
    places.map(([start, end]) => ({ ...said, start, end })),
  );
  expect(markers).toEqual([
    { severity: "warning", message: "Look", line: 1, column: 1, endLine: 1, endColumn: 3 },
    { severity: "warning", message: "Look", line: 2, column: 1, endLine: 3, endColumn: 3 },
    { severity: "warning", message: "Look", line: 4, column: 1, endLine: 4, endColumn: 3 },
  ]);
});
