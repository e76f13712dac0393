import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { refuse } from "../answer/refusal.ts";
import { describeParseError } from "./describe-parse-error.ts";
import { answerOnSocket, answerRefusal, type RawRefusal } from "./raw-refusal.ts";

export interface Guard {
  /** Judges a request by its head. */
  readonly check: (request: IncomingMessage) => RawRefusal | null;
  /** Answers what passed; it must not reject. */
  readonly listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Hears of each refusal. */
  readonly onRefusal: (refusal: RawRefusal) => void;
}

const UNEXPECTED: RawRefusal = { refused: refuse("malformed", "The only Expect taken is 100-continue."), status: 417 };
const NO_UPGRADE: RawRefusal = { refused: refuse("malformed", "No other protocol is spoken here."), status: 400 };

/**
 * Puts the guard on every way by which Node hands a request out: plain ones, those that wait for `100 Continue` (which
 * they get only once their head has passed), other expectations, upgrades, CONNECT, and what the parser gave up on.
 */
export function attachGuard(server: Server, { check, listener, onRefusal }: Guard): void {
  const answering = createAnsweringSockets();
  const refuseOn = (socket: Duplex, refusal: RawRefusal) => {
    onRefusal(refusal);
    answerOnSocket(socket, refusal);
  };
  const serve = (request: IncomingMessage, response: ServerResponse, otherwise: RawRefusal | null = null) => {
    answering.add(request.socket, response);
    const refusal = check(request) ?? otherwise;
    if (refusal === null) return void listener(request, response);
    onRefusal(refusal);
    return answerRefusal(response, refusal);
  };
  const serveWaiting = (request: IncomingMessage, response: ServerResponse) => {
    if (check(request) === null) response.writeContinue();
    serve(request, response);
  };

  server.on("request", (request, response) => serve(request, response));
  server.on("checkContinue", serveWaiting);
  server.on("checkExpectation", (request, response) => serve(request, response, UNEXPECTED));
  server.on("upgrade", (request, socket) => refuseOn(socket, check(request) ?? NO_UPGRADE));
  server.on("connect", (request, socket) => refuseOn(socket, check(request) ?? NO_UPGRADE));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    // Nothing was asked (browsers open connections ahead), or an answer has begun and another would be taken for a part of it.
    const silent = isUntouched(socket) || answering.hasBegun(socket);
    if (silent || !socket.writable) socket.destroy();
    else refuseOn(socket, describeParseError(error.code));
  });
}

function isUntouched(socket: Duplex): boolean {
  return socket instanceof Socket && socket.bytesRead === 0;
}

/** The answers that each socket waits for. */
function createAnsweringSockets() {
  const answers = new WeakMap<Duplex, Set<ServerResponse>>();
  const of = (socket: Duplex) => answers.get(socket) ?? new Set();
  return {
    /** Whether what is written to the socket now could fall into, or before, an answer. */
    hasBegun: (socket: Duplex) => of(socket).size > 1 || [...of(socket)].some((response) => response.headersSent),
    add: (socket: Duplex, response: ServerResponse) => {
      answers.set(socket, of(socket).add(response));
      response.once("close", () => of(socket).delete(response));
    },
  };
}
