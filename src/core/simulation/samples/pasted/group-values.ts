/** The values of each name, in order, a name where it comes first. */
export function groupValues(
  pairs: readonly (readonly [name: string, value: string])[],
): Readonly<Record<string, readonly string[]>> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const values = groups.get(name);
    if (values === undefined) groups.set(name, [value]);
    else values.push(value);
  }
  return Object.fromEntries(groups);
}

/** As `groupValues`, but names that differ in case only are one, spelled as the first. */
export function groupHeaders(
  pairs: readonly (readonly [name: string, value: string])[],
): Readonly<Record<string, readonly string[]>> {
  const spellings = new Map<string, string>();
  const spelled = pairs.map(([name, value]) => {
    const spelling = spellings.get(name.toLowerCase()) ?? name;
    spellings.set(name.toLowerCase(), spelling);
    return [spelling, value] as const;
  });
  return groupValues(spelled);
}
