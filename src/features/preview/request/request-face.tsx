import { useMemo, useRef } from "react";
import type { HttpRequest } from "../../../core/integration/request/http-request.ts";
import type { PutIntegrationInput } from "../../../core/integration/put-integration-input.ts";
import { useDerived } from "../../../state/use-derived.ts";
import { ChangeBar } from "../changes/change-bar.tsx";
import { RemovedLines } from "../changes/removed-lines.tsx";
import { useChangeSteps } from "../changes/use-change-steps.ts";
import { useRequestChanges } from "../changes/use-request-changes.ts";
import { copyExactly, selectOwnText } from "./copy-exactly.ts";
import { ExactBody } from "./body/exact-body.tsx";
import { layOutJson } from "./body/lay-out-json.ts";
import { NoRequest } from "./no-request.tsx";
import { PrettyBody } from "./body/pretty-body.tsx";
import { RequestHead } from "./request-head.tsx";
import { UnsetLine } from "./unset-line.tsx";
import "./request-face.css";

/** How the body is shown: laid out for reading, or to the letter. */
export type BodyForm = "pretty" | "exact";

/** The request that a submit sends, as it is typed, and what of it was changed. */
export function RequestFace({ form }: { form: BodyForm }) {
  const request = useDerived((derived) => derived.request);
  const input = useDerived((derived) => derived.input);
  return request === null ? <NoRequest /> : <RequestText request={request} input={input} form={form} />;
}

interface RequestTextProps {
  readonly request: HttpRequest;
  readonly input: Partial<PutIntegrationInput>;
  readonly form: BodyForm;
}

function RequestText({ request: { method, path, headers, body }, input, form }: RequestTextProps) {
  const region = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => layOutJson(body), [body]);
  const changes = useRequestChanges(input, lines);
  const { current, step } = useChangeSteps(changes.list, region);
  const marks = useMemo(() => new Map(changes.list.map((change) => [change.path, change.kind])), [changes.list]);
  const removed = changes.list.filter(({ kind }) => kind === "removed");
  const at = current?.path ?? null;
  return (
    <>
      <ChangeBar changes={changes} current={current} step={step} />
      {/* Scrolls by itself, so that the keyboard must reach it. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={region}
        className="request"
        role="region"
        aria-label="Request text"
        tabIndex={0}
        onKeyDown={(event) => selectOwnText(event, text.current)}
      >
        <div ref={text} onCopy={copyExactly}>
          <RequestHead method={method} path={path} headers={headers} marks={marks} current={at} />
          <pre data-testid="request-body">
            {form === "exact" ? <ExactBody body={body} /> : <PrettyBody lines={lines} marks={marks} current={at} />}
          </pre>
        </div>
        <RemovedLines removed={removed} current={at} />
        <UnsetLine input={input} />
      </div>
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
    </>
  );
}
