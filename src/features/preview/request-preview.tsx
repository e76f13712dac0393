import SegmentedControl from "@cloudscape-design/components/segmented-control";
import { useState } from "react";
import { useDerived } from "../../state/use-derived.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Pane } from "../../ui/pane.tsx";
import { BodyText } from "./body-text.tsx";
import { renderRequest } from "./render-request.ts";
import "./request-preview.css";

type Form = "pretty" | "exact";

const FORMS = [
  { id: "pretty", text: "Pretty" },
  { id: "exact", text: "Exact" },
];

/** The request that a submit sends, as it is typed. */
export function RequestPreview() {
  const [form, setForm] = useState<Form>("pretty");
  const request = useDerived((derived) => derived.request);
  return (
    <Pane
      title="Request"
      actions={
        request && (
          <>
            <SegmentedControl
              label="Form of the body"
              selectedId={form}
              options={FORMS}
              onChange={({ detail }) => setForm(detail.selectedId === "exact" ? "exact" : "pretty")}
            />
            <CopyButton what="the request" text={renderRequest(request)} />
          </>
        )
      }
    >
      {request === null ? (
        <p className="request-none">
          There is no request yet: the API, the resource, the method and the type must be set, and able to be sent.
        </p>
      ) : (
        // Scrolls by itself, so that the keyboard must reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="request" role="region" aria-label="Request text" tabIndex={0}>
          <p className="request-line">
            <b>{request.method}</b> <span data-testid="request-path">{request.path}</span>
          </p>
          <dl className="request-headers">
            {Object.entries(request.headers).map(([name, value]) => (
              <div key={name}>
                <dt>{name}:</dt> <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <BodyText body={request.body} form={form} />
        </div>
      )}
    </Pane>
  );
}
