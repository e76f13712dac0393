import { Hono } from "hono";
import type { Answered, Failed, Refused } from "../../core/operations/outcome.ts";
import { ROUTES, type Session, type SignedPreview } from "../../core/operations/session.ts";
import { addApi } from "./add-api.ts";
import { createAnswers } from "./answer/create-answers.ts";
import { refuse } from "./answer/refusal.ts";
import { SECURITY_HEADERS } from "./answer/security-headers.ts";
import type { CheckedCall } from "./check-call.ts";
import type { Asset } from "./load-assets.ts";
import type { LogEvent } from "./log.ts";
import { knownTargets } from "./raw/known-targets.ts";

/** What the server's door opens to. */
export interface DoorDeps {
  /** The token that every other call must carry, and the target with the operations that are switched on. */
  readonly session: Session;
  /** Signs and sends a checked call; `signal` ends when the caller has gone. */
  readonly forward: (call: CheckedCall, signal: AbortSignal) => Promise<Answered | Failed>;
  /** What signing would make of a checked call; nothing is sent. */
  readonly previewSigned: (call: CheckedCall) => Promise<SignedPreview | Failed>;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly log: (event: LogEvent) => void;
}

/**
 * The page, its assets and the routes under `/api`, as a function from Request to Response. It trusts the host that the
 * request was sent to: the server in front of it must have checked that (see `createDoorServer`).
 */
export function createApp(deps: DoorDeps): Hono {
  const app = new Hono();
  const answers = createAnswers(deps.log);
  app.use((c, next) => next().then(() => addSecurityHeaders(c.res.headers)));
  addApi(app, { ...deps, answers });
  app.get(ROUTES.health, (c) => c.text("ok\n"));
  for (const [path, asset] of deps.assets) app.get(path, () => toResponse(asset));
  app.notFound((c) => answers.refused(c, refuseTarget(app, c.req.path)));
  app.onError((error, c) => answers.crashed(c, error));
  return app;
}

function addSecurityHeaders(headers: Headers): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    if (!headers.has(name)) headers.set(name, value);
  }
}

function toResponse({ body, contentType, immutable, csp }: Asset): Response {
  const headers = new Headers({ "content-type": contentType });
  if (immutable) headers.set("cache-control", "public, max-age=31536000, immutable");
  if (csp !== undefined) headers.set("content-security-policy", csp);
  return new Response(body, { headers });
}

function refuseTarget(app: Hono, path: string): Refused {
  const methods = knownTargets(app.routes).get(path);
  return methods === undefined
    ? refuse("target", "There is nothing at this path.")
    : refuse("method", `${path} takes ${methods.join(" and ")}.`);
}
