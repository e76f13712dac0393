import type { HttpRequest } from "../../core/integration/request/http-request.ts";
import type { Failed } from "../../core/operations/outcome.ts";
import type { SignedPreview } from "../../core/operations/session.ts";
import { signCall, type SignerDeps } from "./create-forward.ts";
import { toSignedPreview } from "./mask.ts";

/** Signs a call as it would be sent and shows what was signed; sends nothing. */
export function createPreviewSigned(
  deps: SignerDeps,
): (call: { readonly request: HttpRequest }) => Promise<SignedPreview | Failed> {
  return async ({ request }) => {
    const ready = await signCall(request, deps);
    return "outcome" in ready ? ready : toSignedPreview(ready.signed);
  };
}
