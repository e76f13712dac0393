/** AWS keeps a template that was put empty as `null`. */
export function withNullTemplates(
  templates: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string | null>> {
  const entries = Object.entries(templates);
  return Object.fromEntries(
    entries.map(([contentType, text]) => [contentType, typeof text === "string" && text !== "" ? text : null]),
  );
}
