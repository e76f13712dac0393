import { Readable, Writable } from "node:stream";
import { expect, test } from "vitest";
import { answerLines } from "./answer-lines.ts";

const echo = () => ({ answer: { ok: true } });

test("reads on only as fast as its reader takes", async () => {
  let read = 0;
  let takeMore: (() => void) | undefined;
  const stdin = Readable.from(
    (async function* () {
      for (; read < 5_000; read++) yield Buffer.from('{"id":1}\n'.repeat(100));
    })(),
    { highWaterMark: 1 },
  );
  const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => (takeMore = done) });
  const running = answerLines({ stdin, stdout }, echo);
  for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate);
  expect(read).toBeLessThan(50);
  stdout.destroy(Object.assign(new Error("gone"), { code: "EPIPE" }));
  expect(takeMore).toBeTypeOf("function");
  expect(await running).toBe(0);
});

test("ends quietly when its reader leaves, and not so when reading fails", async () => {
  const leaving = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
  });
  expect(await answerLines({ stdin: Readable.from([Buffer.from("{}\n")]), stdout: leaving }, echo)).toBe(0);
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from("{}\n");
      throw new Error("read failed");
    })(),
  );
  const taking = new Writable({ write: (_chunk, _encoding, done) => done() });
  await expect(answerLines({ stdin: broken, stdout: taking }, echo)).rejects.toThrow("read failed");
});

test("answers a line that becomes too long for a text with an error, and goes on", async () => {
  const texts: string[] = [];
  const taking = new Writable({ write: (chunk, _encoding, done) => (texts.push(String(chunk)), done()) });
  const stdin = Readable.from([Buffer.from('{"id":1}\n{"id":2}\n')]);
  const status = await answerLines({ stdin, stdout: taking }, ({ id }) => ({
    answer: id === 1 ? { long: "a".repeat(2 ** 30) } : {},
  }));
  expect({ status, text: texts.join("") }).toEqual({
    status: 1,
    text: '{"id":1,"error":{"message":"The line, or what comes of it, is longer than a text can be.","line":1}}\n{"id":2}\n',
  });
});
