import type { RefusalReason } from "../../../core/operations/outcome.ts";
import { refuse, statusOf } from "../answer/refusal.ts";
import { checkContentType } from "../caller/content-types.ts";
import { type DoorLimits, MAX_BODY_BYTES } from "../limits.ts";
import type { KnownTargets } from "./known-targets.ts";
import type { RawRefusal } from "./raw-refusal.ts";

/** The part of Node's `IncomingMessage` that the guard reads: as it came, nothing joined, dropped or resolved. */
interface Head {
  readonly method?: string;
  readonly url?: string;
  readonly rawHeaders: readonly string[];
}

export interface HeadRules {
  /** The values that a Host line may have, in lower case, port included. */
  readonly hosts: ReadonlySet<string>;
  readonly targets: KnownTargets;
  readonly limits: Pick<DoorLimits, "headerFields">;
}

/** Header lines by lower-case name, each with all the values that came. */
type Lines = ReadonlyMap<string, readonly string[]>;

/**
 * Whether a request may be looked at further, judged by its head alone. The host comes first: a page that reaches us
 * under another name (DNS rebinding) is same-origin to itself and gives itself away nowhere else.
 */
export function checkHead({ method = "", url = "", rawHeaders }: Head, rules: HeadRules): RawRefusal | null {
  const lines = toLines(rawHeaders);
  return (
    checkHost(lines, rules.hosts) ??
    checkFieldCount(rawHeaders.length / 2, rules.limits.headerFields) ??
    checkTarget(method, { allowed: rules.targets.get(url) }) ??
    checkFraming(lines) ??
    (method === "POST" ? checkType(url, lines) : checkBodiless(lines))
  );
}

function toLines(rawHeaders: readonly string[]): Lines {
  const lines = new Map<string, string[]>();
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = (rawHeaders[i] ?? "").toLowerCase();
    lines.set(name, [...(lines.get(name) ?? []), rawHeaders[i + 1] ?? ""]);
  }
  return lines;
}

function checkHost(lines: Lines, hosts: ReadonlySet<string>): RawRefusal | null {
  const given = lines.get("host") ?? [];
  if (given.length === 1 && given.every((host) => hosts.has(host.toLowerCase()))) return null;
  return refusal("host", `The request must name this server in one Host line: ${[...hosts].join(", ")}.`);
}

function checkFieldCount(count: number, most: number): RawRefusal | null {
  return count <= most
    ? null
    : { ...refusal("too-large", `The request has ${count} header lines: at most ${most} are taken.`), status: 431 };
}

function checkTarget(method: string, { allowed }: { allowed: readonly string[] | undefined }): RawRefusal | null {
  if (allowed === undefined)
    return refusal(
      "target",
      "There is nothing at this request target: it must be a path of this server, letter by letter.",
    );
  if (allowed.includes(method)) return null;
  return { ...refusal("method", `This path takes ${allowed.join(" and ")}.`), allow: allowed.join(", ") };
}

function checkFraming(lines: Lines): RawRefusal | null {
  if (lines.has("content-encoding"))
    return refusal("content-type", "The body has a Content-Encoding: send it as it is.");
  const codings = lines.get("transfer-encoding") ?? ["chunked"];
  if (codings.some((coding) => coding.toLowerCase() !== "chunked"))
    return refusal("content-type", "The only Transfer-Encoding taken is chunked.");
  const announced = Number(lines.get("content-length")?.[0] ?? 0);
  return announced <= MAX_BODY_BYTES
    ? null
    : refusal("too-large", `The body is announced with ${announced} bytes: at most ${MAX_BODY_BYTES} are taken.`);
}

function checkType(url: string, lines: Lines): RawRefusal | null {
  const refused = checkContentType(url, lines.get("content-type")?.join(", ") ?? null);
  return refused === null ? null : { refused, status: statusOf(refused) };
}

function checkBodiless(lines: Lines): RawRefusal | null {
  const hasBody = lines.has("transfer-encoding") || (lines.get("content-length")?.[0] ?? "0") !== "0";
  return hasBody ? refusal("malformed", "GET and HEAD take no body here.") : null;
}

function refusal(reason: RefusalReason, message: string): RawRefusal {
  const refused = refuse(reason, message);
  return { refused, status: statusOf(refused) };
}
