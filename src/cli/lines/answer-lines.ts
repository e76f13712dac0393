import { pipeline } from "node:stream/promises";
import { isDeeperThan, MOST_LEVELS } from "../../core/integration/json/is-deeper-than.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../core/integration/json/json.ts";
import type { Terminal } from "../command.ts";
import { splitLines } from "./split-lines.ts";

/** What a command makes of one line: the answer's members, or a sentence on what the line lacks. */
export type LineAnswer = { readonly answer: object } | { readonly problem: string };

/** Answers a line; its text is there too, for what JavaScript's reading of JSON loses. */
export type ToAnswer = (line: JsonObject, text: string) => LineAnswer;

/**
 * Reads JSON lines from standard input and writes one line for each, in order, with the line's `id`. It reads on only as
 * fast as its reader takes; a reader that leaves ends it quietly. A line that is not as expected is answered
 * `{ id?, error: { message, line } }`, and the exit status is 1 then.
 */
export async function answerLines(
  { stdin, stdout }: Pick<Terminal, "stdin" | "stdout">,
  toAnswer: ToAnswer,
): Promise<number> {
  let status = 0;
  const answers = async function* (chunks: AsyncIterable<Uint8Array>) {
    let number = 0;
    for await (const bytes of splitLines(chunks)) {
      number++;
      const { text, isBad } = answerLine(bytes, number, toAnswer);
      if (isBad) status = 1;
      yield `${text}\n`;
    }
  };
  try {
    await pipeline(stdin, answers, stdout, { end: false });
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
  return status;
}

function answerLine(bytes: Uint8Array, number: number, toAnswer: ToAnswer): { text: string; isBad: boolean } {
  const line = parseLine(bytes);
  if ("problem" in line) return { text: toErrorLine(undefined, { message: line.problem, line: number }), isBad: true };
  const { id } = line.value;
  const result = toAnswer(line.value, line.text);
  if ("problem" in result) return { text: toErrorLine(id, { message: result.problem, line: number }), isBad: true };
  return { text: JSON.stringify({ id, ...result.answer }), isBad: false };
}

function toErrorLine(id: JsonValue | undefined, error: { readonly message: string; readonly line: number }): string {
  return JSON.stringify({ id, error });
}

function parseLine(
  bytes: Uint8Array,
): { readonly value: JsonObject; readonly text: string } | { readonly problem: string } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (isDeeperThan(MOST_LEVELS, value))
      return { problem: `The line is nested more than ${MOST_LEVELS} levels deep.` };
    return isJsonObject(value)
      ? { value, text }
      : { problem: "A line is a JSON object; this one holds another value." };
  } catch (error) {
    // A fatal decoder throws a TypeError, and JSON.parse a SyntaxError.
    if (error instanceof TypeError) return { problem: "The line is no UTF-8 text." };
    if (error instanceof SyntaxError)
      return {
        problem:
          bytes.byteLength === 0
            ? "The line is empty; each line is a JSON object."
            : `The line is no JSON: ${error.message}.`,
      };
    throw error;
  }
}

function isReaderGone(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_PREMATURE_CLOSE")
  );
}
