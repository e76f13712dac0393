import { createCurlCall, type CurlCall } from "./curl-call.ts";
import { OPTIONS, SWITCHES } from "./curl-options.ts";
import { SHORT_OPTIONS, VALUED_OPTIONS } from "./known-options.ts";
import type { ShellCommand } from "./shell-command.ts";

/** Reads the words after `curl`. What belongs to a second request (`--next`) is left out, and noted. */
export function toCurlCall({ words, input }: ShellCommand): CurlCall {
  const call = createCurlCall(input);
  const rest = words[Symbol.iterator]();
  for (const word of rest) {
    if (word === "--next" || word === "-:") {
      call.notes.push("Only the first request was read: what follows --next is left out.");
      break;
    }
    if (word.startsWith("--") && word !== "--") takeLong(call, word.slice(2), rest);
    else if (word.startsWith("-") && word.length > 1 && word !== "--") takeShort(call, word.slice(1), rest);
    else if (word !== "--") call.urls.push(word);
  }
  return call;
}

function takeLong(call: CurlCall, name: string, rest: Iterator<string>): void {
  const take = OPTIONS.get(name);
  if (take !== undefined) take(call, takeValue(rest));
  else if (VALUED_OPTIONS.has(name)) takeValue(rest);
  else SWITCHES.get(name)?.(call);
}

/** `-sSXPOST`: switches may stand together, and a value right behind the letter that takes it. */
function takeShort(call: CurlCall, letters: string, rest: Iterator<string>): void {
  for (const [index, letter] of [...letters].entries()) {
    const name = SHORT_OPTIONS.get(letter);
    if (name === undefined) continue;
    const take = OPTIONS.get(name);
    if (take === undefined && !VALUED_OPTIONS.has(name)) {
      SWITCHES.get(name)?.(call);
      continue;
    }
    const inline = [...letters].slice(index + 1).join("");
    const value = inline === "" ? takeValue(rest) : inline;
    take?.(call, value);
    return;
  }
}

function takeValue(rest: Iterator<string>): string {
  const next = rest.next();
  return next.done === true ? "" : next.value;
}
