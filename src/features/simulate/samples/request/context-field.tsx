import { useEffect, useId, useState } from "react";
import type { JsonObject } from "../../../../core/integration/json/json.ts";
import { parseContext } from "./parse-context.ts";

interface ContextFieldProps {
  /** Which sample it is of: what was typed and cannot be read is kept for it. */
  readonly name: string;
  readonly context: JsonObject | undefined;
  readonly type: (context: JsonObject | undefined) => void;
}

/** What was typed, and what counted then: it outlives the dialog, as long as that still counts. */
interface Typed {
  readonly text: string;
  readonly of: string;
}

const typedTexts = new Map<string, Typed>();

const layOut = (context: JsonObject | undefined) => (context === undefined ? "" : JSON.stringify(context, null, 2));

/** What `$context` holds beside what API Gateway fills in. The text stays as it is typed, and counts once it can be read. */
export function ContextField({ name, context, type }: ContextFieldProps) {
  const errorId = useId();
  const present = layOut(context);
  const [typed, setTyped] = useState<Typed>(() => typedTexts.get(name) ?? { text: present, of: present });
  const text = typed.of === present ? typed.text : present;
  const parsed = parseContext(text);
  const edit = (next: string) => {
    const read = parseContext(next);
    const of = "error" in read ? present : layOut(read.context);
    setTyped({ text: next, of });
    if (!("error" in read) && of !== present) type(read.context);
  };
  // Whoever renames the sample finds the text under its new name.
  useEffect(() => void typedTexts.set(name, typed), [name, typed]);
  const error = "error" in parsed ? parsed.error : undefined;
  return (
    <div className="body-field">
      <textarea
        className="body-text"
        // What cannot be read yet is no part of the document.
        data-history="own"
        aria-label="Context"
        aria-invalid={error !== undefined}
        aria-describedby={errorId}
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        placeholder='{ "identity": { "sourceIp": "203.0.113.7" } }'
        rows={5}
        value={text}
        onChange={({ currentTarget }) => edit(currentTarget.value)}
      />
      <p id={errorId} className={error === undefined ? "samples-quiet" : "samples-error"} role="status">
        {error ?? "What is set here takes the place of what API Gateway fills in."}
      </p>
    </div>
  );
}
