import { createHash, timingSafeEqual } from "node:crypto";
import type { Refused } from "../../../core/operations/outcome.ts";
import { ROUTES, TOKEN_HEADER } from "../../../core/operations/session.ts";
import { refuse } from "../answer/refusal.ts";

/**
 * A check of the session token. Digests are compared, so that neither the token's length nor how much of it was right
 * shows in the time that it takes.
 */
export function createTokenCheck(token: string): (request: Request) => Refused | null {
  const expected = digest(token);
  return (request) => {
    const given = request.headers.get(TOKEN_HEADER);
    if (given !== null && timingSafeEqual(digest(given), expected)) return null;
    const wrong = given === null ? "is missing" : "is not this server's";
    return refuse(
      "token",
      `The session token in ${TOKEN_HEADER} ${wrong}: ask ${ROUTES.session} for it, or reload the page.`,
    );
  };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
