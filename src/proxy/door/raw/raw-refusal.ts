import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Refused } from "../../../core/operations/outcome.ts";
import { SECURITY_HEADERS } from "../answer/security-headers.ts";

/** A refusal before the app has seen the request. `allow` names the methods that the path takes. */
export interface RawRefusal {
  readonly refused: Refused;
  readonly status: number;
  readonly allow?: string;
}

/** Answers with a refusal and closes the connection: what else comes on it is not to be trusted. */
export function answerRefusal(response: ServerResponse, refusal: RawRefusal): void {
  const body = JSON.stringify(refusal.refused);
  response.writeHead(refusal.status, headersOf(refusal, body)).end(body);
}

/** The same where Node hands out a bare socket: parser errors, upgrades and CONNECT. */
export function answerOnSocket(socket: Duplex, refusal: RawRefusal): void {
  const body = JSON.stringify(refusal.refused);
  const lines = Object.entries(headersOf(refusal, body)).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status] ?? ""}\r\n${lines.join("")}\r\n`;
  socket.on("error", () => socket.destroy());
  socket.end(head + body, () => socket.destroy());
}

function headersOf({ allow }: RawRefusal, body: string): Record<string, string> {
  return {
    ...SECURITY_HEADERS,
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
    ...(allow === undefined ? {} : { allow }),
  };
}
