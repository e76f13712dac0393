import { memo } from "react";
import { useDraftState } from "../../../state/draft-context.ts";
import type { HttpRequest } from "../../../core/integration/request/http-request.ts";
import { useDerived } from "../../../state/use-derived.ts";
import { CopyMenu } from "../../../ui/copying/copy-menu.tsx";
import { SwitchStrip } from "../../../ui/layout/switch-strip.tsx";
import { renderRequest } from "./render-request.ts";
import type { BodyForm } from "./request-face.tsx";

const FORMS = [
  { value: "pretty", text: "Pretty" },
  { value: "exact", text: "Exact" },
] as const;

interface RequestActionsProps {
  readonly form: BodyForm;
  readonly choose: (form: BodyForm) => void;
}

/** How the request is shown, and ways to copy it. Nothing is drawn anew with a key: what is copied is read then. */
export const RequestActions = memo(function RequestActions({ form, choose }: RequestActionsProps) {
  const { derived } = useDraftState();
  const hasRequest = useDerived(({ request }) => request !== null);
  if (!hasRequest) return null;
  const read = (render: (request: HttpRequest) => string) => () => {
    const { request } = derived.get();
    return request === null ? "" : render(request);
  };
  return (
    <>
      <SwitchStrip label="Form of the body" options={FORMS} value={form} onChange={choose} />
      <CopyMenu
        label="Copy"
        items={[
          { id: "request", text: "Request", read: read(renderRequest) },
          { id: "body", text: "Body, as it is sent", read: read(({ body }) => body) },
          { id: "path", text: "Path", read: read(({ path }) => path) },
        ]}
      />
    </>
  );
});
