import type { HttpRequest } from "../../core/integration/request/http-request.ts";
import { CopyButton } from "../../ui/copying/copy-button.tsx";
import { showInvisible } from "../../ui/show-invisible.ts";

/** Characters of the body that are shown; all are copied and sent. */
const MOST = 20_000;

/** The request itself, for whoever wants to see it once more. */
export function RequestFold({ request: { method, path, headers, body } }: { request: HttpRequest }) {
  const head = [`${method} ${path}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  const shown = body.length > MOST ? `${body.slice(0, MOST)} …` : body;
  return (
    <details className="review-fold">
      <summary>Request, as it is sent</summary>
      <div className="review-raw">
        <pre dir="ltr">{showInvisible(`${head.join("\n")}\n\n${shown}`)}</pre>
        <CopyButton what="the body" text={body} />
      </div>
    </details>
  );
}
