import "./chip.css";

/** A word in a frame, such as a verb. `isCurrent`: it is the one that the page is about. */
export function Chip({ text, isCurrent }: { text: string; isCurrent: boolean }) {
  return <span className={isCurrent ? "chip chip-current" : "chip"}>{text}</span>;
}
