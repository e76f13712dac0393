import { encodeUrl } from "../../../velocity/java/codings/url-coding.ts";
import type { CurlCall } from "./curl-call.ts";
import { toFormPart } from "./to-form-part.ts";

type Take = (call: CurlCall, value: string) => void;

/** The options that change what is sent; those of `SWITCHES` take no value. Source: curl's manual. */
export const OPTIONS: ReadonlyMap<string, Take> = new Map<string, Take>([
  ["request", (call, value) => void (call.method = value)],
  ["url", (call, value) => void call.urls.push(value)],
  ["url-query", (call, value) => void call.query.push(value.startsWith("+") ? value.slice(1) : encodeData(value))],
  ["header", takeHeader],
  ["user-agent", (call, value) => void call.implied.set("User-Agent", value)],
  ["referer", (call, value) => void call.implied.set("Referer", value.replace(/;auto$/, ""))],
  ["range", (call, value) => void call.implied.set("Range", `bytes=${value}`)],
  ["cookie", takeCookie],
  ["user", (call, value) => void (call.user = value)],
  ["oauth2-bearer", (call, value) => void call.implied.set("Authorization", `Bearer ${value}`)],
  ["data", (call, value) => addData(call, readData(call, value, "data"))],
  ["data-ascii", (call, value) => addData(call, readData(call, value, "data-ascii"))],
  ["data-binary", (call, value) => addData(call, readData(call, value, "data-binary"))],
  ["data-raw", addData],
  ["data-urlencode", (call, value) => addData(call, readEncoded(call, value))],
  ["json", takeJson],
  ["form", (call, value) => void call.parts.push(toFormPart(value, call.notes))],
  ["form-string", (call, value) => void call.parts.push(toPlainPart(value))],
  ["upload-file", takeUpload],
  [
    "aws-sigv4",
    (call) => void call.notes.push("--aws-sigv4 signs what is sent: the signature is not part of the sample."),
  ],
  ["config", (call, value) => void call.notes.push(`--config ${value} is not read: what it says is left out.`)],
]);

/** The options that change what is sent, and take no value. */
export const SWITCHES: ReadonlyMap<string, (call: CurlCall) => void> = new Map([
  ["get", (call: CurlCall) => void (call.isGet = true)],
  ["head", (call: CurlCall) => void (call.isHead = true)],
  ["compressed", (call: CurlCall) => void call.implied.set("Accept-Encoding", "deflate, gzip, br, zstd")],
]);

function takeHeader(call: CurlCall, value: string): void {
  if (value.startsWith("@")) call.notes.push(`The file ${value.slice(1)} is not read: its headers are left out.`);
  else call.headers.push(value);
}

function takeCookie(call: CurlCall, value: string): void {
  if (value.includes("=")) call.cookies.push(value);
  else call.notes.push(`The file ${value} is not read: its cookies are left out.`);
}

function takeJson(call: CurlCall, value: string): void {
  call.contentType = "application/json";
  call.implied.set("Accept", "application/json");
  call.data = (call.data ?? "") + readData(call, value, "json");
}

function takeUpload(call: CurlCall, value: string): void {
  call.isUpload = true;
  if (call.input !== undefined && value === "-") addData(call, call.input);
  else call.notes.push(`The file ${value} is not read: paste its content into the body.`);
}

function toPlainPart(value: string) {
  const [name = "", ...rest] = value.split("=");
  return { name, text: rest.join("=") };
}

/** Several are joined as the fields of a form are. */
function addData(call: CurlCall, text: string): void {
  call.data = call.data === undefined ? text : `${call.data}&${text}`;
}

/** The data that an option names; `@file` stands for a file's. */
function readData(call: CurlCall, value: string, option: string): string {
  if (!value.startsWith("@")) return value;
  if (value === "@-" && call.input !== undefined)
    return option === "data-binary" || option === "json" ? call.input : call.input.replaceAll(/[\r\n]/g, "");
  call.notes.push(`The file ${value.slice(1)} is not read: paste its content into the body.`);
  return "";
}

function readEncoded(call: CurlCall, value: string): string {
  const [, name = "", file] = /^([^=@]*)@(.*)$/s.exec(value) ?? [];
  if (file === undefined) return encodeData(value);
  const text = encodeText(readData(call, `@${file}`, "data-urlencode"));
  return name === "" ? text : `${name}=${text}`;
}

/** `name=text` with the text encoded; without a name all of it. */
function encodeData(value: string): string {
  const [, name, text = ""] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
  if (name === undefined) return encodeText(value);
  return name === "" ? encodeText(text) : `${name}=${encodeText(text)}`;
}

/** As curl does: a blank is `+`, and all but letters, digits and `-._~` is UTF-8 in `%XX`. */
function encodeText(text: string): string {
  return encodeUrl(text).replaceAll("*", "%2A").replaceAll("%7E", "~");
}
