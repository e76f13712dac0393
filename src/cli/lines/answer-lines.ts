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
  const line = unlessTooLong(() => parseLine(bytes));
  if ("problem" in line) return { text: toErrorLine(undefined, { message: line.problem, line: number }), isBad: true };
  const { id } = line.value;
  const result = unlessTooLong(() => {
    const made = toAnswer(line.value, line.text);
    return "problem" in made ? made : { text: JSON.stringify({ id, ...made.answer }) };
  });
  if ("problem" in result) return { text: toErrorLine(id, { message: result.problem, line: number }), isBad: true };
  return { text: result.text, isBad: false };
}

/** One line that is too much for a text, some 500 MB, leaves the others their answers. */
function unlessTooLong<Result>(give: () => Result): Result | { readonly problem: string } {
  try {
    return give();
  } catch (error) {
    const isTooLong =
      error instanceof RangeError || (error instanceof Error && codeOf(error) === "ERR_STRING_TOO_LONG");
    if (!isTooLong) throw error;
    return { problem: "The line, or what comes of it, is longer than a text can be." };
  }
}

function codeOf(error: Error): unknown {
  return "code" in error ? error.code : undefined;
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
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  return code === "EPIPE" || code === "ERR_STREAM_PREMATURE_CLOSE";
}
