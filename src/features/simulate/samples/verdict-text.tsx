import type { Verdict } from "../../../state/simulation/job.ts";
import { describeVerdict } from "./describe-verdict.ts";
import "./verdict-text.css";

/** How a sample fares, in a few words, and in the colour of an error where something differs. */
export function VerdictText({ verdict }: { verdict: Verdict | undefined }) {
  const text = verdict === undefined ? "" : describeVerdict(verdict);
  return (
    <span className={`verdict verdict-${verdict?.kind ?? "none"}`} title={text}>
      {text}
    </span>
  );
}
