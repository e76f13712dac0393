/** A list of short texts while another is typed: what is whole, and what is not yet. */
export interface TokenTyping {
  readonly tokens: readonly string[];
  readonly typed: string;
}

/** The list with what is being typed as its last entry, so that it is kept like the others. */
export function toList({ tokens, typed }: TokenTyping): readonly string[] {
  return typed.trim() === "" ? tokens : [...tokens, typed];
}

/** The list apart again. One that was replaced from outside no longer ends with what was typed: all of it is whole. */
export function fromList(list: readonly string[], typed: string): TokenTyping {
  return typed !== "" && list.at(-1) === typed ? { tokens: list.slice(0, -1), typed } : { tokens: list, typed: "" };
}

/** After typing or pasting: a comma or a line break ends a token. */
export function typeText({ tokens }: TokenTyping, text: string): TokenTyping {
  const parts = text.split(/[,\n]/);
  return { tokens: addWhole(tokens, parts.slice(0, -1)), typed: (parts.at(-1) ?? "").trimStart() };
}

/** What is typed is a token now. One that is there already is not there twice. */
export function endToken({ tokens, typed }: TokenTyping): TokenTyping {
  return { tokens: addWhole(tokens, [typed]), typed: "" };
}

/** The last token becomes text again. */
export function reopenLast({ tokens }: TokenTyping): TokenTyping {
  return { tokens: tokens.slice(0, -1), typed: tokens.at(-1) ?? "" };
}

function addWhole(tokens: readonly string[], texts: readonly string[]): readonly string[] {
  const added = texts.map((text) => text.trim()).filter((text) => text !== "" && !tokens.includes(text));
  return [...tokens, ...new Set(added)];
}
