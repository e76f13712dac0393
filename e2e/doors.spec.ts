import { createServer } from "node:http";
import { once } from "node:events";
import { chromium, type Page, type PlaywrightWorkerOptions } from "@playwright/test";
import { SEED_IDS } from "../src/core/sandbox/seed/seed-ids.ts";
import { readLive } from "./support/call-operation.ts";
import type { RunningProxy } from "./support/start-proxy.ts";
import { expect, test } from "./support/test.ts";

const place = { restApiId: SEED_IDS.ordersApi, resourceId: SEED_IDS.orders["/orders"], httpMethod: "POST" };
/** Its one equals sign lets a form send it as text: the name before, the value after. MOCK drops the uri. */
const PUT = JSON.stringify({ operation: "PutIntegration", parameters: place, body: '{"type":"MOCK","uri":"="}' });
const ROUTES = ["/api/session", "/api/operations", "/api/signed-preview", "/api/csp-report", "/healthz"];

/** What a hostile page tries, and with what: the worst case is that it knows the token. */
interface Attack {
  readonly urls: readonly string[];
  readonly body: string;
  readonly token: string;
}

/** Runs in the hostile page: every way that a page has to send something. Gives what it could read. */
async function attack({ urls, body, token }: Attack): Promise<string[]> {
  const read: string[] = [];
  const note = (url: string, how: string) => async (response: Response) => {
    if (response.type !== "opaque") read.push(`${how} ${new URL(url).pathname} ${response.status}`);
  };
  const ended = (element: HTMLElement) =>
    new Promise<void>((resolve) => {
      element.addEventListener("load", () => resolve());
      element.addEventListener("error", () => resolve());
      document.body.append(element);
    });
  const submitted = (action: string) => {
    const name = `frame-${Math.random()}`;
    const frame = Object.assign(document.createElement("iframe"), { name });
    const form = Object.assign(document.createElement("form"), {
      action,
      method: "post",
      enctype: "text/plain",
      target: name,
    });
    const [fieldName = "", value = ""] = body.split("=");
    form.append(Object.assign(document.createElement("input"), { name: fieldName, value }));
    document.body.append(frame, form);
    form.submit();
    return new Promise<void>((resolve) => frame.addEventListener("load", () => resolve()));
  };
  const given = { method: "POST", body, credentials: "include" } as const;
  for (const url of urls) {
    const json = { "content-type": "application/json", "x-editor-token": token };
    await fetch(url, { ...given, headers: json }).then(note(url, "cors"), () => {});
    await fetch(url, { ...given, headers: { "content-type": "text/plain" } }).then(note(url, "simple"), () => {});
    await fetch(url, { ...given, mode: "no-cors" }).then(note(url, "no-cors"), () => {});
    await fetch(url).then(note(url, "get"), () => {});
    navigator.sendBeacon(url, new Blob([body], { type: "text/plain" }));
    await submitted(url);
    await ended(Object.assign(document.createElement("img"), { src: url }));
    await ended(Object.assign(document.createElement("script"), { src: url }));
  }
  return read;
}

/** A page of somebody else's, on a port of its own. */
async function serveHostilePage() {
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end("<!doctype html><title>Somebody else's</title><body></body>");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { port, stop };
}

/** The token as the page itself gets it. */
async function tokenOf({ origin }: RunningProxy): Promise<string> {
  const response = await fetch(`${origin}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json", origin, "sec-fetch-site": "same-origin" },
    body: "{}",
  });
  const { token }: { token?: unknown } = await response.json();
  return String(token);
}

// What it has logged so far. A line comes a moment after its answer, so that these are polled.
const answered = ({ log }: RunningProxy) =>
  log.filter(({ event }) => event === "answered").map((line) => line["operation"]);
const refused = ({ log }: RunningProxy) =>
  new Set(log.filter(({ event }) => event === "refused").map((line) => line["reason"]));

/** The state is as before, and no operation but the two that looked was answered. */
async function expectUntouched(server: RunningProxy, before: unknown): Promise<void> {
  expect(await readLive(server.origin, place)).toEqual(before);
  await expect.poll(() => answered(server)).toEqual(["GetIntegration", "GetIntegration"]);
}

test("a page on another origin reaches no operation, under any of the proxy's names", async ({ page, server }) => {
  const hostile = await serveHostilePage();
  const before = await readLive(server.origin, place);
  const token = await tokenOf(server);
  await page.goto(`http://127.0.0.1:${hostile.port}/`);
  for (const name of ["127.0.0.1", "localhost", "0.0.0.0"]) {
    const urls = ROUTES.map((route) => `http://${name}:${server.port}${route}`);
    expect(await page.evaluate(attack, { urls, body: PUT, token })).toEqual([]);
  }
  await expectUntouched(server, before);
  // And what browsers report of the refusals by themselves, at a moment of their own.
  await expect.poll(() => [...refused(server)]).toEqual(expect.arrayContaining(["host", "method", "content-type"]));
  await hostile.stop();
});

test("localhost and 127.0.0.1 are two pages, and neither calls the other", async ({ browser, server }) => {
  const before = await readLive(server.origin, place);
  const token = await tokenOf(server);
  const urls = ROUTES.map((route) => `${server.origin}${route}`);
  // Its own policy would stop the page before the proxy does.
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(`http://localhost:${server.port}/healthz`);
  expect(await page.evaluate(attack, { urls, body: PUT, token })).toEqual([]);
  await page.close();
  await expectUntouched(server, before);
});

test("a name that was bound anew to this machine is refused, and so is 0.0.0.0", async ({ launchOptions, server }) => {
  const before = await readLive(server.origin, place);
  const token = await tokenOf(server);
  const browser = await launchWithNames(launchOptions, "MAP evil.test 127.0.0.1");
  for (const name of ["evil.test", "0.0.0.0"]) {
    const page = await browser.newPage();
    const origin = `http://${name}:${server.port}`;
    const opened = await page.goto(`${origin}/`);
    expect(opened?.status(), `${origin} is refused`).toBe(421);
    const read = await sameOriginCalls(page, token);
    expect(read).toEqual(ROUTES.map((route) => `${route} 421`));
  }
  await browser.close();
  await expectUntouched(server, before);
  await expect.poll(() => refused(server)).toEqual(new Set(["host"]));
});

test("the page itself is refused without its token or with another, and is let in with it", async ({
  editor,
  server,
}) => {
  const before = await readLive(server.origin, place);
  const token = await tokenOf(server);
  const put = (tokenHeader: Record<string, string>) =>
    editor.page.evaluate(
      async ([body, given]) => {
        const headers = { "content-type": "application/json", ...given };
        return (await fetch("/api/operations", { method: "POST", headers, body })).status;
      },
      [PUT, tokenHeader] as const,
    );
  expect(await put({})).toBe(401);
  expect(await put({ "x-editor-token": "" })).toBe(401);
  expect(await put({ "x-editor-token": `${token.slice(0, -1)}${token.endsWith("A") ? "B" : "A"}` })).toBe(401);
  expect(await readLive(server.origin, place)).toEqual(before);

  expect(await put({ "x-editor-token": token })).toBe(200);
  expect(await readLive(server.origin, place)).toMatchObject({ type: "MOCK" });
  const ofIntegrations = () => answered(server).filter((name) => String(name).endsWith("Integration"));
  await expect.poll(ofIntegrations).toEqual(["GetIntegration", "GetIntegration", "PutIntegration", "GetIntegration"]);
});

/** A browser for which names lead where the rules say, as after a rebinding. */
function launchWithNames(options: PlaywrightWorkerOptions["launchOptions"], rules: string) {
  return chromium.launch({ ...options, args: [...(options.args ?? []), `--host-resolver-rules=${rules}`] });
}

/** What a page reads of every route under the name that it was opened with, with all that our own page would send. */
async function sameOriginCalls(page: Page, token: string): Promise<readonly string[]> {
  return page.evaluate(
    async ({ routes, body, token: known }) => {
      const read: string[] = [];
      for (const route of routes) {
        const headers = { "content-type": "application/json", "x-editor-token": known };
        const response = await fetch(route, { method: "POST", headers, body });
        read.push(`${route} ${response.status}`);
      }
      return read;
    },
    { routes: ROUTES, body: PUT, token },
  );
}
