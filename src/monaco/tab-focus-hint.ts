/**
 * The line below an editor that says how Tab leaves it (WCAG 2.1.2): Monaco's key differs on macOS. This file does not
 * load Monaco, so the hint can stand before the editor does. `platform` is the browser's `navigator.platform`.
 */
export function tabFocusHint(platform: string, isTabLeaving = false): string {
  const key = platform.startsWith("Mac") ? "Control+Shift+M" : "Ctrl+M";
  return isTabLeaving ? `Tab leaves the editor; ${key} lets it indent.` : `${key} lets Tab leave the editor.`;
}
