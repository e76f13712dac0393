import { expect, test } from "vitest";
import { createLog, type LogEvent } from "./log.ts";

function logged(event: LogEvent): string {
  let lines = "";
  createLog({ write: (line) => (lines += line), now: () => new Date("2026-11-22T10:00:00.123Z") })(event);
  return lines;
}

test("writes an event as one line of JSON, its time first", () => {
  expect(logged({ event: "answered", operation: "PutIntegration", status: 201, requestId: "r-1" })).toBe(
    '{"time":"2026-11-22T10:00:00.123Z","event":"answered","operation":"PutIntegration","status":201,"requestId":"r-1"}\n',
  );
});

test("writes no field that is not on its list", () => {
  const event: LogEvent = { event: "refused", reason: "token", status: 401 };
  const more = { ...event, headers: { authorization: "x" }, token: "x", body: "x", stack: "x" };
  const nested = { ...more, ...JSON.parse('{"route":{"deep":"x"},"requestId":null}') };
  expect(logged(nested)).toBe('{"time":"2026-11-22T10:00:00.123Z","event":"refused","status":401,"reason":"token"}\n');
});

test("keeps a hostile text on its line, harmless to a terminal, and short", () => {
  const hostile = 'a\r\nb\u001b[2J\u009b2J\u202e\u2028\u0000"';
  const line = logged({ event: "csp-report", directive: hostile, blocked: "x".repeat(5000) });
  expect(line).toMatch(/^[ -~]+\n$/);
  expect(JSON.parse(line)).toEqual({
    time: "2026-11-22T10:00:00.123Z",
    event: "csp-report",
    directive: hostile,
    blocked: "x".repeat(200),
  });
});
