// The environment has to stand before Monaco's first module loads: these imports keep their order.
import "./monaco-environment.ts";
import "./monaco-features.ts";
import "./monaco.css";
import { editor, KeyCode, KeyMod, languages } from "monaco-editor/editor";
import { registerLanguage } from "../language/register-language.ts";
import { DARK_THEME, LIGHT_THEME } from "./editor-themes.ts";
import { JSON_CONFIGURATION } from "../languages/json-configuration.ts";
import { JSON_MONARCH } from "../languages/json-monarch.ts";
import { VELOCITY_CONFIGURATION } from "../languages/velocity-configuration.ts";
import { VELOCITY_MONARCH } from "../languages/velocity-monarch.ts";

export { editor };

editor.defineTheme("light", LIGHT_THEME);
editor.defineTheme("dark", DARK_THEME);

register("velocity", VELOCITY_CONFIGURATION, VELOCITY_MONARCH);
register("json", JSON_CONFIGURATION, JSON_MONARCH);
registerLanguage("velocity");

// A template is text of unknown origin: nothing in it, or in a message about it, may open a page.
editor.registerLinkOpener({ open: () => true });

// Monaco waits for a second key after this one; it belongs to the page's command palette.
editor.addKeybindingRule({ keybinding: KeyMod.CtrlCmd | KeyCode.KeyK, command: null });

function register(id: string, configuration: languages.LanguageConfiguration, monarch: languages.IMonarchLanguage) {
  languages.register({ id });
  languages.setLanguageConfiguration(id, configuration);
  languages.setMonarchTokensProvider(id, monarch);
}
