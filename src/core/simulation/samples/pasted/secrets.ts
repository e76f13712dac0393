/** What stands for a credential that was left out. */
export const LEFT_OUT = "SECRET-LEFT-OUT";

const SECRET_NAME =
  /^(?:proxy-)?authorization$|cookie|(?:api|subscription|access|auth|private|functions|client)[-_]?key|secret|token|passw(?:or)?d|session|signature|credential|^sig$|jwt|^x-amzn-oidc/i;

/** Tokens that turn pages or make a request safe to repeat are no credentials. */
const HARMLESS_NAME = /(?:next|page|continuation|starting|sync|idempotency|client-?request)[-_]?token$|^idempotency/i;

/** A JSON Web Token, a key id of AWS's, a token of GitHub's, Slack's or Stripe's. */
const SECRET_VALUE =
  /\beyJ[\w-]{8,2000}\.[\w-]{2,2000}\.|\bA(?:KIA|SIA)[A-Z\d]{16}\b|\bgh[pousr]_\w{30,}|\bxox[abprs]-[\w-]{10,}|\b[sr]k_live_\w{10,}/;

/** Whether a value under this name is a credential, by what such things are usually called or look like. */
export function isSecret(name: string, value: string): boolean {
  if (value === "" || value.includes(LEFT_OUT)) return false;
  return SECRET_VALUE.test(value) || (SECRET_NAME.test(name) && !HARMLESS_NAME.test(name));
}

const SCHEME = /^(?:Bearer|Basic|Digest|Token|ApiKey|Negotiate|AWS4-HMAC-SHA256)(?= )/i;

/** A credential's value without it: the scheme stays, and so do the names of cookies. */
export function withoutSecret(name: string, value: string): string {
  if (/^cookie$/i.test(name)) return value.replaceAll(/=[^;]*/g, `=${LEFT_OUT}`);
  const [scheme] = SCHEME.exec(value) ?? [];
  return scheme === undefined ? LEFT_OUT : `${scheme} ${LEFT_OUT}`;
}
