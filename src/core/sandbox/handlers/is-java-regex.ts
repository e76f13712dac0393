/** What Java's expressions have and JavaScript's do not: flags in place, possessive quantifiers, quotations, `\p` classes, anchors. */
const JAVA_ONLY = /\(\?[a-zA-Z]|[*+?}]\+|\\[QEAZzGhHR]|\\p\{/;

/**
 * Whether API Gateway (which runs on Java) takes a text as a selection pattern. Where JavaScript refuses it, something of
 * Java's own in it is given the benefit of the doubt.
 */
export function isJavaRegex(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return JAVA_ONLY.test(pattern);
  }
}
