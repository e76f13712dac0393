import { useEffect, useEffectEvent } from "react";
import type { Action } from "./action.ts";
import { ACTIONS } from "./actions.ts";
import { isApple, matchesKey } from "./key.ts";
import type { PageContext } from "./page-context.ts";

/** Performs the action whose key is pressed, before the browser or the editor take it for theirs. */
export function useActionKeys(page: PageContext): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const onApple = isApple(navigator.platform);
    const action = ACTIONS.find(({ keys = [] }) => keys.some((key) => matchesKey(key, event, onApple)));
    if (action === undefined || belongsElsewhere(action, event.target)) return;
    // The browser's own meaning of the key would surprise, even where the action has nothing to do now.
    event.preventDefault();
    event.stopPropagation();
    if (action.isAvailable(page)) action.perform(page);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, []);
}

/**
 * A dialog keeps all keys, but for those of the page's history where what it changes is in that; the editor, and a text that is none of the draft's,
 * keep those of their own history.
 */
function belongsElsewhere({ leavesKeyToEditor = false }: Action, target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("dialog, [role=dialog]")) return !leavesKeyToEditor || historyAt(target) !== "page";
  if (!leavesKeyToEditor) return false;
  return (
    target.closest(".monaco-editor") !== null || (target.matches("input, textarea") && !target.closest("[data-field]"))
  );
}

/** Whose history a part of a dialog says that its texts belong to. */
function historyAt(target: Element): string | undefined {
  const part = target.closest("[data-history]");
  return part instanceof HTMLElement ? part.dataset["history"] : undefined;
}
