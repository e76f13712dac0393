/** A text with names filled in, and what is to be said of names that were not. */
interface Filled {
  readonly text: string;
  readonly notes: readonly string[];
}

const VARIABLE = /\$\{stageVariables\.([^{}]*)\}/g;
const NAME = /(?<!\$)\{([^{}]+)\}/g;

/** What no URI holds as it is, and what would begin another part of it; `/` and percent-encoded characters stay. */
const TO_ENCODE = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/[\]@!$&'()*+,;=%]+/gu;

/** Fills stage variables in; one that the stage has not is empty (recorded: LocalStack test_failed_invoke_test_method). */
export function fillVariables(text: string, variables: Readonly<Record<string, string>>): Filled {
  const missing = new Set<string>();
  const filled = text.replace(VARIABLE, (_, name: string) => {
    if (Object.hasOwn(variables, name)) return variables[name] ?? "";
    missing.add(name);
    return "";
  });
  return {
    text: filled,
    notes: [...missing].map((name) => `The stage has no variable ${name}; its place stays empty.`),
  };
}

/** Fills path parameters in, percent-encoded where it has to be; a name that nothing is mapped to stays with its braces. */
export function fillNames(text: string, values: ReadonlyMap<string, string>): Filled {
  const missing = new Set<string>();
  const filled = text.replace(NAME, (whole, name: string) => {
    const value = values.get(name);
    if (value === undefined) missing.add(name);
    return value === undefined ? whole : encode(value);
  });
  return { text: filled, notes: [...missing].map((name) => `Nothing is mapped to {${name}}; it stays as it is.`) };
}

/** Half a surrogate pair, which has no encoding, becomes U+FFFD. */
function encode(value: string): string {
  return value
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(TO_ENCODE, (run) => (run === "%" ? "%25" : encodeURIComponent(run)));
}
