import type { FormPart } from "./curl-call.ts";

/** What curl takes a file for by its name; anything else is `application/octet-stream`. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["gif", "image/gif"],
  ["htm", "text/html"],
  ["html", "text/html"],
  ["jpeg", "image/jpeg"],
  ["jpg", "image/jpeg"],
  ["pdf", "application/pdf"],
  ["png", "image/png"],
  ["svg", "image/svg+xml"],
  ["txt", "text/plain"],
  ["xml", "application/xml"],
]);

/** Reads what follows `--form`: `name=text`, `name=@file` or `name=<file`, with `;type=` and `;filename=` behind. */
export function toFormPart(value: string, notes: string[]): FormPart {
  const mark = value.indexOf("=");
  const name = mark === -1 ? value : value.slice(0, mark);
  const { content, settings } = readSettings(mark === -1 ? "" : value.slice(mark + 1));
  const contentType = settings.get("type");
  const [, sign, file] = /^([@<])(.*)$/s.exec(content) ?? [];
  if (file === undefined) return { name, text: content, contentType, fileName: settings.get("filename") };
  notes.push(`The file ${file} is not read: its part of the form is empty.`);
  if (sign === "<") return { name, text: "", contentType };
  const fileName = settings.get("filename") ?? file.replace(/^.*[/\\]/s, "");
  return { name, text: "", fileName, contentType: contentType ?? typeOf(fileName) };
}

function typeOf(fileName: string): string {
  const ending = /\.([^.]*)$/.exec(fileName)?.[1] ?? "";
  return TYPES.get(ending.toLowerCase()) ?? "application/octet-stream";
}

function readSettings(text: string): { readonly content: string; readonly settings: ReadonlyMap<string, string> } {
  const [content = "", ...pieces] = text.split(/;(?=(?:type|filename|headers|encoder)=)/);
  const settings = new Map<string, string>();
  for (const piece of pieces) {
    const [name = "", ...rest] = piece.split("=");
    settings.set(name, unquote(rest.join("=")));
  }
  return { content: unquote(content), settings };
}

function unquote(text: string): string {
  const [, quoted] = /^"(.*)"$/s.exec(text) ?? [];
  return quoted === undefined ? text : quoted.replaceAll(/\\(["\\])/g, "$1");
}
