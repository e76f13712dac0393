import type { IconProps } from "@cloudscape-design/components/icon";
import { describeKey, isApple } from "./key.ts";
import type { PageContext } from "./page-context.ts";

/** One thing that a person can do with the page: its key, its button, its menu entry and its place in the palette read it. */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** As `describeKey` reads them, such as `Mod+Shift+L`; the first is the one that is shown. */
  readonly keys?: readonly string[];
  readonly icon?: IconProps.Name;
  /** Whether an editor and a text field that is none of the draft's keep the key to themselves. */
  readonly leavesKeyToEditor?: boolean;
  readonly isAvailable: (page: PageContext) => boolean;
  readonly perform: (page: PageContext) => void;
}

/** The key that is shown for an action, as this machine's menus write it; `undefined` where it has none. */
export function shownKey({ keys: [key] = [] }: Action): string | undefined {
  return key === undefined ? undefined : describeKey(key, isApple(navigator.platform));
}
