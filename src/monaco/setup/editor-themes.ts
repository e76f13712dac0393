import type { editor } from "monaco-editor/editor";

/** The page's two, and Monaco's own of high contrast, which stand where the system forces its colours. */
export type EditorTheme = "light" | "dark" | "hc-light" | "hc-black";

/** Token class to colour; the hues of the AWS console's own code editor, on Cloudscape's container background. */
interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly directive: string;
  readonly reference: string;
  readonly method: string;
  readonly string: string;
  readonly key: string;
  readonly literal: string;
}

const LIGHT: Palette = {
  text: "#0f141a",
  muted: "#656871",
  directive: "#8a2fcb",
  reference: "#0e45b4",
  method: "#a81700",
  string: "#1d7075",
  key: "#8f5600",
  literal: "#bd1880",
};

const DARK: Palette = {
  text: "#dcdfe4",
  muted: "#a4abb8",
  directive: "#d08ae3",
  reference: "#75b9f2",
  method: "#f0848a",
  string: "#7fc44f",
  key: "#e5c383",
  literal: "#71ccc7",
};

export const LIGHT_THEME: editor.IStandaloneThemeData = {
  base: "vs",
  inherit: true,
  rules: toRules(LIGHT),
  colors: {
    ...toColors(LIGHT),
    "editor.background": "#ffffff",
    "editor.lineHighlightBorder": "#ebebf0",
    "editor.selectionBackground": "#bfceff",
    "editorGutter.background": "#ffffff",
    "editorLineNumber.foreground": "#656871",
    "editorWidget.background": "#ffffff",
    "editorWidget.border": "#b4b4bb",
    "menu.background": "#ffffff",
    "menu.foreground": "#0f141a",
    "menu.border": "#b4b4bb",
    "menu.separatorBackground": "#ebebf0",
    "widget.border": "#b4b4bb",
    "editorError.foreground": "#db0000",
    "editorWarning.foreground": "#855900",
    "editorInfo.foreground": "#006ce0",
    focusBorder: "#006ce0",
  },
};

export const DARK_THEME: editor.IStandaloneThemeData = {
  base: "vs-dark",
  inherit: true,
  rules: toRules(DARK),
  colors: {
    ...toColors(DARK),
    "editor.background": "#161d26",
    "editor.lineHighlightBorder": "#232b37",
    "editor.selectionBackground": "#33507f",
    "editorGutter.background": "#161d26",
    "editorLineNumber.foreground": "#8c8c94",
    "editorWidget.background": "#1b232d",
    "editorWidget.border": "#656871",
    "menu.background": "#1b232d",
    "menu.foreground": "#dcdfe4",
    "menu.border": "#656871",
    "menu.separatorBackground": "#424650",
    "widget.border": "#656871",
    "editorError.foreground": "#ff7a7a",
    "editorWarning.foreground": "#fbd332",
    "editorInfo.foreground": "#42b4ff",
    focusBorder: "#42b4ff",
  },
};

function toRules(palette: Palette): editor.ITokenThemeRule[] {
  const { text, muted, directive, reference, method, string, key, literal } = palette;
  const rule = (token: string, color: string, fontStyle?: string) => ({ token, foreground: color.slice(1), fontStyle });
  return [
    rule("", text),
    rule("comment", muted, "italic"),
    rule("keyword", directive),
    rule("keyword.unsupported", muted, "strikethrough"),
    rule("variable", reference),
    rule("variable.predefined", reference, "bold"),
    rule("property", reference),
    rule("delimiter.reference", reference),
    rule("delimiter", text),
    rule("operator", directive),
    rule("method", method),
    rule("string", string),
    rule("string.key", key),
    rule("string.escape", literal),
    rule("string.unparsed", text),
    rule("number", literal),
    rule("constant", literal),
    rule("tag", method),
    // What only the whole template tells (`semantic-tokens.ts`).
    rule("gatewayObject", reference, "bold"),
    rule("loopVariable", reference, "italic"),
    rule("unknownVariable", muted, "italic underline"),
    rule("printedDirective", muted, "strikethrough"),
  ];
}

function toColors({ text, reference }: Palette): editor.IColors {
  return {
    "editor.foreground": text,
    "editorCursor.foreground": text,
    "editorLineNumber.activeForeground": text,
    "editorBracketMatch.border": reference,
    "editorBracketMatch.background": "#00000000",
  };
}
