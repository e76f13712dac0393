import { Fragment, memo } from "react";
import type { FieldName } from "../../../core/integration/fields/fields.ts";
import { labelOf } from "../../../core/integration/fields/label-of.ts";
import { pathParts } from "../../../core/integration/request/path-parts.ts";
import { labelPath } from "../changes/compare-requests.ts";
import type { Marks } from "./body/pretty-body.tsx";

interface RequestHeadProps {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly marks: Marks;
  readonly current: string | null;
}

/** The request line, in which each label says which one it is, and the headers. */
export const RequestHead = memo(function RequestHead({ method, path, headers, marks, current }: RequestHeadProps) {
  return (
    <div className="request-head">
      <p>
        <b>{method}</b>{" "}
        <span data-testid="request-path">
          {pathParts(path).map(({ text, label }, index) =>
            label === undefined ? (
              // The parts of a path are the same ones in the same places.
              // oxlint-disable-next-line react/no-array-index-key
              <Fragment key={index}>
                {text}
                <wbr />
              </Fragment>
            ) : (
              <PathLabel key={label} label={label} text={text} marks={marks} current={current} />
            ),
          )}
        </span>
        {"\n"}
      </p>
      <p className="request-headers">
        {Object.entries(headers).map(([name, value]) => (
          <span key={name} className="request-header">
            {name}: {value}
            {"\n"}
          </span>
        ))}
        {"\n"}
      </p>
    </div>
  );
});

interface PathLabelProps {
  readonly label: FieldName;
  readonly text: string;
  readonly marks: Marks;
  readonly current: string | null;
}

function PathLabel({ label, text, marks, current }: PathLabelProps) {
  const path = labelPath(label);
  return (
    <span
      className="request-label"
      title={labelOf(label)}
      data-change={marks.get(path)}
      data-current={path === current || undefined}
    >
      {text}
    </span>
  );
}
