/** What a keyboard event says of the keys that are down. */
export type KeyPress = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Whether the machine writes its keys as Apple does. */
export function isApple(platform: string): boolean {
  return /Mac|iPhone|iPad/.test(platform);
}

/** Whether a press is the combination: `Mod` is ⌘ on Apple's machines and Ctrl elsewhere. */
export function matchesKey(combination: string, press: KeyPress, onApple: boolean): boolean {
  const parts = combination.split("+");
  const wants = new Set(parts.slice(0, -1));
  const [mod, other] = onApple ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  return (
    isNamed(parts.at(-1) ?? "", press) &&
    mod === wants.has("Mod") &&
    !other &&
    press.shiftKey === wants.has("Shift") &&
    press.altKey === wants.has("Alt")
  );
}

/** The end of Unicode's Latin blocks that keyboards write. */
const LAST_LATIN = "\u024f";

/** A letter is what the keyboard's layout writes; where that is not Latin, what stands at its place in the Latin one. */
function isNamed(name: string, { key, code }: KeyPress): boolean {
  const isForeign = key.length === 1 && key > LAST_LATIN;
  return isForeign ? code === `Key${name.toUpperCase()}` : key.toLowerCase() === name.toLowerCase();
}

const APPLE_SIGNS: ReadonlyMap<string, string> = new Map([
  ["Mod", "⌘"],
  ["Shift", "⇧"],
  ["Alt", "⌥"],
  ["Enter", "⏎"],
]);

/** The combination as the machine's own menus write it: `⇧⌘L`, `Ctrl+Shift+L`. */
export function describeKey(combination: string, onApple: boolean): string {
  const parts = combination.split("+");
  if (!onApple) return parts.map((part) => (part === "Mod" ? "Ctrl" : part)).join("+");
  const signs = parts.map((part) => APPLE_SIGNS.get(part) ?? part);
  // Apple's menus name ⌘ last of the keys that are held.
  return parts[0] === "Mod" && parts[1] === "Shift" ? `⇧⌘${signs.slice(2).join("")}` : signs.join("");
}
