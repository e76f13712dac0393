import { createServer, type Server } from "node:http";
import type { Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { refuse } from "./answer/refusal.ts";
import { DOOR_LIMITS, type DoorLimits } from "./limits.ts";
import type { LogEvent } from "./log.ts";
import { attachGuard } from "./raw/attach-guard.ts";
import { checkHead } from "./raw/check-head.ts";
import { knownTargets } from "./raw/known-targets.ts";
import { hostsOf, listen } from "./raw/listen.ts";
import type { RawRefusal } from "./raw/raw-refusal.ts";

export interface DoorServerOptions {
  /** `0` takes any free port. */
  readonly port: number;
  readonly limits?: Partial<DoorLimits>;
  readonly log?: (event: LogEvent) => void;
}

export interface DoorServer {
  readonly port: number;
  /** Takes nothing new, lets what runs end, and cuts it off after `closeTimeout`. */
  readonly close: () => Promise<void>;
}

const BUSY: RawRefusal = { refused: refuse("busy", "The server is about to stop."), status: 503 };

/**
 * Serves the app on 127.0.0.1. Each request's head is checked as Node read it, before the framework joins headers,
 * resolves paths or reads a body. Throws a plain sentence where the port cannot be had.
 */
export async function createDoorServer(app: Hono, options: DoorServerOptions): Promise<DoorServer> {
  const limits = { ...DOOR_LIMITS, ...options.limits };
  const server = createLimitedServer(limits);
  const open = trackConnections(server);
  const port = await listen(server, options.port);
  const rules = { hosts: hostsOf(port), targets: knownTargets(app.routes), limits };
  let closing = false;
  server.on("request", (_request, response) => response.once("close", () => closing && server.closeIdleConnections()));
  attachGuard(server, {
    check: (request) => checkHead(request, rules) ?? (closing ? BUSY : null),
    listener: getRequestListener(app.fetch),
    onRefusal: ({ refused, status }) => options.log?.({ event: "refused", reason: refused.reason, status }),
  });
  return {
    port,
    close: () => {
      closing = true;
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
      return closeServer(server, limits.closeTimeout);
    },
  };
}

function createLimitedServer(limits: DoorLimits): Server {
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    connectionsCheckingInterval: limits.checkingInterval,
    keepAliveTimeout: limits.keepAliveTimeout,
    requireHostHeader: false, // Node would answer without our headers; the guard refuses a missing Host itself
  });
  server.maxConnections = limits.connections;
  server.maxRequestsPerSocket = limits.requestsPerSocket;
  return server;
}

/**
 * The connections that are open. A browser opens some ahead of need; one that has sent nothing yet does not count as idle
 * to Node and would hold the server's end up.
 */
function trackConnections(server: Server): ReadonlySet<Socket> {
  const open = new Set<Socket>();
  server.on("connection", (socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  return open;
}

function closeServer(server: Server, closeTimeout: number): Promise<void> {
  const cutOff = setTimeout(() => server.closeAllConnections(), closeTimeout);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(cutOff);
      resolve();
    });
  });
}
