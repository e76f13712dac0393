const EMULATOR = /^(https?):\/\/(localhost|127\.0\.0\.1|\[::1\])(?::([1-9]\d{0,4}))?\/?$/i;

/** An emulator's endpoint: scheme, host and port, ready to be connected to. */
export type ParsedEndpoint = { readonly endpoint: string; readonly host: string } | { readonly error: string };

/**
 * Takes an emulator's address such as `http://localhost:4566`. Compared as text, before any URL parser makes another host
 * of it (`http://0x7f.1`): only this machine's own names, and nothing but scheme, host and port.
 */
export function parseEndpoint(text: string): ParsedEndpoint {
  const [, scheme = "", host = "", port] = EMULATOR.exec(text) ?? [];
  if (host === "")
    return {
      error: `${describeWrong(text)} An emulator's address is http:// and localhost, 127.0.0.1 or [::1], with a port if need be: http://localhost:4566.`,
    };
  if (port !== undefined && Number(port) > 65_535) return { error: `The port of ${text} is beyond 65535.` };
  const authority = `${host.toLowerCase()}${port === undefined ? "" : `:${port}`}`;
  const endpoint = `${scheme.toLowerCase()}://${authority}`;
  // The parser leaves out the scheme's own port, as the host header must.
  return { endpoint, host: new URL(endpoint).host };
}

/** Only the first that applies; the text itself is not repeated where it may hold a password. */
function describeWrong(text: string): string {
  if (text.includes("@")) return "The target's address holds a user name or password.";
  if (!/^https?:\/\//i.test(text))
    return `${JSON.stringify(text)} is no target: sandbox, aws or an emulator's address.`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return "The target is no address.";
  if (url.search !== "" || url.hash !== "" || /[?#]/.test(text))
    return `The target's address ${text} holds a query or fragment.`;
  if (/\.amazonaws\.(com|com\.cn|eu)\.?$/i.test(url.hostname)) return `${text} is AWS: use --target aws and --region.`;
  if (url.pathname !== "/") return `The target's address ${text} holds a path.`;
  return `The target's address ${text} is not written as one of this machine.`;
}
