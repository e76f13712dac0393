import { Fragment } from "react";

interface WireProps {
  /** The request line, or the status. */
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The first line and the headers of a message. */
export function Wire({ line, headers }: WireProps) {
  return (
    <div className="back-end-wire">
      <p className="back-end-line">{line}</p>
      <dl className="back-end-headers">
        {Object.entries(headers).map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
