import type { Expectation } from "../../../../core/simulation/samples/sample-request.ts";

/** What is expected, as a message is written. It is folded away, since what differs is said without it. */
export function ExpectedText({ expected: { backendRequest, response } }: { expected: Expectation }) {
  return (
    <details className="expected">
      <summary>What is expected</summary>
      {backendRequest && (
        <Message
          line={[backendRequest.method, backendRequest.uri]}
          headers={backendRequest.headers}
          body={backendRequest.body}
        />
      )}
      {response && <Message line={[response.status]} headers={response.headers} body={response.body} />}
    </details>
  );
}

interface MessageProps {
  readonly line: readonly (string | number | undefined)[];
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly body: string | undefined;
}

/** More than this nobody compares by eye. */
const MOST_CHARACTERS = 20_000;

function Message({ line, headers = {}, body }: MessageProps) {
  const lines = [
    line.filter((part) => part !== undefined).join(" "),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === undefined || body === "" ? [] : ["", body]),
  ].join("\n");
  return (
    <>
      {/* What is long scrolls by itself, so that the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0} className="expected-text">
        {lines.length > MOST_CHARACTERS ? `${lines.slice(0, MOST_CHARACTERS)}…` : lines}
      </pre>
    </>
  );
}
