/** An entry of a palette. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  /** What it is also found by. */
  readonly also?: string;
}

/**
 * The commands that hold every word that was typed, in their order; those whose label begins with the text come first.
 * Nothing typed finds all of them.
 */
export function filterCommands<T extends Command>(commands: readonly T[], typed: string): T[] {
  const text = typed.trim().toLowerCase();
  const words = text.split(/\s+/);
  const found = commands.filter(({ label, group, also = "" }) => {
    const haystack = `${label} ${group} ${also}`.toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
  if (text === "") return found;
  const begins = ({ label }: T) => label.toLowerCase().startsWith(text);
  return [...found.filter(begins), ...found.filter((command) => !begins(command))];
}
