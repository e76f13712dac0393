import type { ReactNode } from "react";

interface SampleHeadProps {
  readonly name: string;
  /** Whether another sample is called so. */
  readonly isTaken: boolean;
  readonly type: (name: string) => void;
  readonly children: ReactNode;
}

/** What a sample is called, over its request line. */
export function SampleHead({ name, isTaken, type, children }: SampleHeadProps) {
  return (
    <div className="sample-head">
      <input
        type="text"
        className="pair-input sample-title"
        aria-label="Name"
        spellCheck={false}
        autoComplete="off"
        dir="auto"
        placeholder="Name"
        value={name}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
      {isTaken && <p className="samples-quiet">Another sample request is called so, too.</p>}
      {children}
    </div>
  );
}
