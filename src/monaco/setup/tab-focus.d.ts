// Monaco ships no types for this module, and its option tabFocusMode does not say what the key has switched.
declare module "monaco-editor/editor/browser/config/tabFocus" {
  import type { IDisposable } from "monaco-editor/editor";

  /** Whether Tab leaves the editors, for all of them at once. */
  export const TabFocus: {
    getTabFocusMode(): boolean;
    onDidChangeTabFocus(listener: (isTabLeaving: boolean) => void): IDisposable;
  };
}
