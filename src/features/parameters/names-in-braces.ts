/** The names in braces, each once, a greedy one without its plus; `${stageVariables.x}` is none. */
export function namesInBraces(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/(?<!\$)\{([^{}]+?)\+?\}/g)].map(([, name = ""]) => name))];
}
