import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createDevServer } from "vite";
import { expect, test } from "vitest";
import { proxyThroughGuards } from "./proxy-through-guards.ts";

const listen = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      // A server on a port has an address with one.
      const { port } = server.address() as AddressInfo;
      resolve(port);
    });
  });

test("in development, only the page's own calls reach the proxy as its own", async () => {
  const proxy = createServer(({ headers }, response) => {
    response.end(JSON.stringify([headers.host, headers.origin ?? null, headers["sec-fetch-site"] ?? null]));
  });
  const target = `http://127.0.0.1:${await listen(proxy)}`;
  const dev = await createDevServer({
    configFile: false,
    logLevel: "silent",
    server: { host: "127.0.0.1", port: 0, hmr: false, cors: false, proxy: { "/api": proxyThroughGuards(target) } },
  });
  await dev.listen();
  const page = dev.resolvedUrls?.local[0]?.replace(/\/$/, "") ?? "";
  const seen = async (headers: Record<string, string>) =>
    (await fetch(`${page}/api/session`, { method: "POST", headers })).json();
  const host = target.replace("http://", "");

  expect(await seen({ origin: page, "sec-fetch-site": "same-origin" })).toEqual([host, target, "same-origin"]);
  expect(await seen({ origin: "http://evil.example" })).toEqual([host, "http://evil.example", null]);
  expect(await seen({})).toEqual([host, null, null]);

  await dev.close();
  proxy.closeAllConnections();
  await new Promise((resolve) => proxy.close(resolve));
});
