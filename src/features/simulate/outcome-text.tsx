import { useState } from "react";
import type { Origin, Outcome, Rendered } from "../../state/simulation/job.ts";
import { useDerived } from "../../state/use-derived.ts";
import { useShow, useView } from "../../state/view/page-view.ts";
import { TraceLine } from "./body/trace-line.tsx";
import { TracedBody } from "./body/traced-body.tsx";
import { Wire } from "./wire.tsx";

/** The message that leaves: to the back end, or back to the client. Pieces of what a template wrote lead to their origin. */
export function OutcomeText({ outcome }: { outcome: Outcome }) {
  const message = toMessage(outcome);
  if (message === null) return null;
  return (
    <>
      <Wire line={message.line} headers={message.headers} />
      <Body text={message.body} rendered={outcome.rendered} />
    </>
  );
}

interface Message {
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function toMessage({ backendRequest, response }: Outcome): Message | null {
  if (backendRequest) return { ...backendRequest, line: `${backendRequest.method} ${backendRequest.uri}` };
  return response ? { ...response, line: String(response.status) } : null;
}

/** Where the body is what the template wrote, its pieces are known. */
function Body({ text, rendered }: { text: string; rendered: Rendered | undefined }) {
  if (rendered?.output === text)
    return <Traced contentType={rendered.contentType} output={text} origins={rendered.origins} />;
  return text !== "" && <pre className="back-end-body">{text}</pre>;
}

interface TracedProps {
  readonly contentType: string;
  readonly output: string;
  readonly origins: readonly Origin[];
}

/** The body with where it comes from: what is followed lights up in the template, and the template's caret lights up here. */
function Traced({ contentType, output, origins }: TracedProps) {
  const [followed, setFollowed] = useState<number | null>(null);
  const caret = useView(({ caret: at }) => (at?.contentType === contentType ? at.offset : null));
  const template = useDerived(({ input }) => input.requestTemplates?.[contentType] ?? "");
  const show = useShow();
  const follow = (index: number | null) => {
    setFollowed(index);
    const origin = index === null ? undefined : origins[index];
    show({ lit: origin ? { contentType, start: origin.from, end: origin.to } : null });
  };
  const isLit = ({ from, to }: Origin) => caret !== null && from <= caret && caret < to;
  return (
    <>
      <TracedBody text={output} {...{ origins, followed, isLit, follow }} />
      <TraceLine origin={followed === null ? undefined : origins[followed]} template={template} />
    </>
  );
}
