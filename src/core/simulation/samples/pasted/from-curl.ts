import { readBash } from "../curl/read-bash.ts";
import { isForCmd, readCmd } from "../curl/read-cmd.ts";
import type { ShellCommand } from "../curl/shell-command.ts";
import { toCurlCall } from "../curl/to-curl-call.ts";
import { toSentRequest } from "../curl/to-sent-request.ts";
import type { PastedSamples, PasteOptions, PasteProblem } from "./pasted-samples.ts";
import { toMethodRequest } from "./to-method-request.ts";
import { toPastedSamples } from "./to-pasted-samples.ts";

const OTHER_LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/^(?:Invoke-(?:WebRequest|RestMethod)\b|(?:iwr|irm)\s|\$\w+\s*=)|`[ \t]*\r?\n\s*-/i, "PowerShell"],
  [/^(?:await\s+)?fetch\(/, "JavaScript's fetch"],
  [/^(?:\$\s+)?wget\s/, "a wget command"],
  [/^(?:\$\s+)?https?\s+(?:(?:--?\w+|GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+)*\S/, "an HTTPie command"],
];

/**
 * The sample that a curl command makes, written for bash or for cmd.exe (as browsers copy it). Nothing is carried out: files
 * are not read and variables not filled in, and the notes say so. Gives a sentence for anything else.
 */
export function fromCurl(text: string, options: PasteOptions = {}): PastedSamples | PasteProblem {
  const bare = text.replace(/^\uFEFF/, "").trim();
  const language = OTHER_LANGUAGES.find(([pattern]) => pattern.test(bare))?.[1];
  if (language !== undefined)
    return { error: `This is ${language}: copy the request as cURL (bash) or cURL (cmd), or save it as a HAR file.` };
  const command = bare.replace(/^[$%>]\s+/, "");
  const shell = isForCmd(command) ? readCmd(command) : readBash(command);
  if ("error" in shell) return shell;
  const start = shell.words.findIndex((word) => /(?:^|[/\\])curl(?:\.exe)?$/i.test(word));
  if (start === -1) return { error: "There is no curl command in the text: it begins with curl and names a URL." };
  return readCall({ ...shell, words: shell.words.slice(start + 1) }, options);
}

function readCall(shell: ShellCommand, options: PasteOptions): PastedSamples | PasteProblem {
  const call = toCurlCall(shell);
  const sent = toSentRequest(call);
  if (sent === null) return { error: "The curl command names no URL: paste it whole, with https://… in it." };
  const received = toMethodRequest(sent, options);
  if ("error" in received) return received;
  const { unfilled } = shell;
  const notes = [
    ...call.notes,
    ...(unfilled.length === 0 ? [] : [`The shell would fill in ${unfilled.join(", ")}; here it stays as written.`]),
    ...received.notes,
  ];
  return toPastedSamples([{ ...received, notes }], options);
}
