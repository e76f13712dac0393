import type { EditorTheme } from "../../monaco/setup/editor-themes.ts";
import { useTheme } from "../../ui/theme/theme.ts";
import { useMedia } from "../../ui/use-media.ts";

/** The editor's colours: the page's, or high contrast as the system has it where that forces its own. */
export function useEditorTheme(): EditorTheme {
  const theme = useTheme();
  const isSystemDark = useMedia("(prefers-color-scheme: dark)");
  if (!useMedia("(forced-colors: active)")) return theme;
  return isSystemDark ? "hc-black" : "hc-light";
}
