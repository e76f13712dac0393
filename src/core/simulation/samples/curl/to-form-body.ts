import type { FormPart } from "./curl-call.ts";

/** Fixed, so that the same command makes the same sample. */
const BOUNDARY = "------------------------gatewright";

/** The content type of a form, its boundary included. */
export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

/** A form's parts as the body that curl sends. */
export function toFormBody(parts: readonly FormPart[]): string {
  return `${parts.map((part) => `--${BOUNDARY}\r\n${toHead(part)}\r\n\r\n${part.text}\r\n`).join("")}--${BOUNDARY}--\r\n`;
}

function toHead({ name, fileName, contentType }: FormPart): string {
  const file = fileName === undefined ? "" : `; filename="${escape(fileName)}"`;
  const type = contentType === undefined ? "" : `\r\nContent-Type: ${contentType}`;
  return `Content-Disposition: form-data; name="${escape(name)}"${file}${type}`;
}

function escape(name: string): string {
  return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}
