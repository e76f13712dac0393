import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import { useState } from "react";
import type { MethodRequest } from "../../../../core/simulation/method-request.ts";
import { FileButton } from "../../../../ui/fields/file-button.tsx";
import { describePayload } from "./describe-payload.ts";
import { formatJson } from "./format-json.ts";
import { HeadOfBody } from "./head-of-body.tsx";
import { encodePayload, toPayload } from "./to-payload.ts";
import "./body-field.css";

type BodyParts = Pick<MethodRequest, "body" | "isBase64Encoded">;

interface BodyFieldProps {
  readonly request: BodyParts;
  /** What is typed. */
  readonly type: (body: string) => void;
  /** What is done to all of it; `said` is its name. */
  readonly set: (parts: BodyParts, said: string) => void;
}

/** A browser lays out no more than this without a pause. */
const MOST_SHOWN = 100_000;

/** The payload, and how it is written. */
export function BodyField({ request, type, set }: BodyFieldProps) {
  const { body, isBase64Encoded = false } = request;
  const { size, isBroken } = describePayload(request);
  const [isNoJson, setNoJson] = useState(false);
  const format = () => {
    const formatted = formatJson(body);
    setNoJson(formatted === null);
    if (formatted !== null && formatted !== body) set({ ...request, body: formatted }, "Body laid out");
  };
  const take = async (file: File) =>
    set(toPayload(new Uint8Array(await file.arrayBuffer())), `Body taken from ${file.name}`);
  const isHuge = body.length > MOST_SHOWN;
  return (
    <div className="body-field">
      {isHuge ? (
        <HeadOfBody body={body} size={size} empty={() => set({ ...request, body: "" }, "Body emptied")} />
      ) : (
        <textarea
          className="body-text"
          aria-label="Body"
          dir="ltr"
          spellCheck={false}
          autoComplete="off"
          placeholder="No body"
          rows={8}
          value={body}
          onChange={({ currentTarget }) => {
            setNoJson(false);
            type(currentTarget.value);
          }}
        />
      )}
      <div className="body-tools">
        {!isHuge && !isBase64Encoded && body !== "" && (
          <Button variant="inline-link" onClick={format}>
            Format JSON
          </Button>
        )}
        <FileButton
          isInline
          label="From a file"
          what="Body from a file"
          onFiles={([file]) => file && void take(file)}
        />
        <Checkbox
          checked={isBase64Encoded}
          onChange={({ detail }) =>
            set({ body, isBase64Encoded: detail.checked }, detail.checked ? "Body read as base64" : "Body read as text")
          }
        >
          Base64
        </Checkbox>
        <span className="body-size">{size}</span>
      </div>
      <div className="body-notes" role="status">
        {isNoJson && <p className="samples-error">The body is not JSON, so it was left as it is.</p>}
        {isBase64Encoded && isBroken && (
          <p className="samples-error">
            The body is not base64.{" "}
            <Button
              variant="inline-link"
              onClick={() => set({ ...request, body: encodePayload(body) }, "Body encoded")}
            >
              Encode the text
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
