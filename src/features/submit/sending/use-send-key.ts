import { useEffect, useEffectEvent, useRef } from "react";

/**
 * For so long what would be sent must have stood in the sheet before the key sends it, in milliseconds: the key that opens
 * the sheet sends as well, and pressed twice in a row it would send what nobody has seen.
 */
const SEEN_MS = 700;

/** ⌘⏎, or Ctrl+Enter, wherever in the sheet the focus is; `isShown` once all that is to be reviewed is there. */
export function useSendKey(isShown: boolean, send: () => void): void {
  const isSeen = useRef(false);
  useEffect(() => {
    if (!isShown) return undefined;
    const timer = setTimeout(() => (isSeen.current = true), SEEN_MS);
    return () => {
      clearTimeout(timer);
      isSeen.current = false;
    };
  }, [isShown]);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    // Else it would press the button that the focus is on.
    event.preventDefault();
    if (isSeen.current && !event.repeat) send();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen, { capture: true });
    return () => document.removeEventListener("keydown", listen, { capture: true });
  }, []);
}
