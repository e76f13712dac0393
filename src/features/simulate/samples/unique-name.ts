/** The name itself where nobody has it yet, else with the first number behind it that makes it one of its own. */
export function uniqueName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const [stem = name] = /^.*?(?= \d+$|$)/s.exec(name) ?? [];
  let count = 2;
  while (taken.has(`${stem} ${count}`)) count += 1;
  return `${stem} ${count}`;
}
