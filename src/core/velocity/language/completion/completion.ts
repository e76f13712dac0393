/** Something that can stand at the caret. */
export interface Completion {
  readonly kind: "directive" | "variable" | "property" | "method" | "value" | "template";
  readonly label: string;
  /** What is put in the place of the characters from `start` to `end`; `$1`, `${1:name}` and `$0` are stops of the caret. */
  readonly snippet: string;
  readonly start: number;
  readonly end: number;
  /** What it is, in a few words. */
  readonly detail: string;
  /** More to read: a sentence or two. */
  readonly documentation?: string;
}

/** A completion before it is known what it replaces. */
export type Offer = Omit<Completion, "start" | "end">;

/** A text with no stops of the caret in it. */
export function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, "\\$&");
}
