import { memo, useMemo } from "react";
import type { SignedPreview } from "../../../core/operations/session.ts";
import { CopyButton } from "../../../ui/copying/copy-button.tsx";
import { toSignedParts, type SignedPart } from "./to-signed-parts.ts";

/** The texts of a signature, each with what it is; what the body decides is marked. */
export const SignedParts = memo(function SignedParts({ preview }: { preview: SignedPreview }) {
  const parts = useMemo(() => toSignedParts(preview), [preview]);
  return (
    <>
      <p className="signed-note">
        <span className="signed-legend">◆</span> marks what changes with the body.
      </p>
      {parts.map((part) => (
        <SignedPartView key={part.title} part={part} />
      ))}
    </>
  );
});

function SignedPartView({ part: { title, says, lines } }: { part: SignedPart }) {
  const text = lines.map((line) => line.text).join("\n");
  return (
    <section className="signed-part" aria-label={title}>
      <header>
        <b>{title}</b>
        <CopyButton what={title.toLowerCase()} text={text} />
      </header>
      <p>{says}</p>
      <pre>
        {lines.map((line, index) => (
          // Lines have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className="signed-line" data-of-body={line.dependsOnBody || undefined}>
            {line.text}
            {"\n"}
          </span>
        ))}
      </pre>
    </section>
  );
}
