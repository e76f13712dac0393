import { useLayoutEffect, useRef, useState } from "react";
import { endToken, fromList, reopenLast, toList, typeText, type TokenTyping } from "./token-typing.ts";

/** What is whole and what is typed of a list, and what the keys do to it. */
export interface TokenEditing extends TokenTyping {
  readonly type: (text: string) => void;
  readonly end: () => void;
  readonly reopen: () => void;
  readonly remove: (index: number) => void;
}

/** Edits a list of tokens that lives elsewhere. What is half typed is in the list already, so that it is never lost. */
export function useTokenTyping(list: readonly string[], onChange: (list: readonly string[]) => void): TokenEditing {
  const [typed, setTyped] = useState("");
  const typing = fromList(list, typed);
  // One key may tell of a choice and of itself before anything is rendered: the second must see what the first did.
  const latest = useRef(typing);
  useLayoutEffect(() => {
    latest.current = typing;
  });
  const become = (next: TokenTyping) => {
    const before = toList(latest.current);
    latest.current = next;
    setTyped(next.typed);
    const after = toList(next);
    if (after.join() !== before.join()) onChange(after);
  };
  return {
    ...typing,
    type: (text) => become(typeText(latest.current, text)),
    end: () => become(endToken(latest.current)),
    reopen: () => become(reopenLast(latest.current)),
    remove: (index) => {
      const { tokens, typed: half } = latest.current;
      become({ tokens: tokens.filter((_, at) => at !== index), typed: half });
    },
  };
}
