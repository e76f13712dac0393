/** Tells the values that come back from the page after typing from those that come from elsewhere. */
export interface EchoFilter {
  /** Remember a value that was reported to the page. */
  sent(value: string): void;
  /**
   * Whether `value` is one of those. It and the ones before it are then forgotten; after a value from elsewhere all are,
   * since what the page says next builds on that one.
   */
  isEcho(value: string): boolean;
}

/** A page that never answers must not make us keep its whole history: a template may have 300 KB. */
const MOST_PENDING = 64;

/**
 * A page may draw late: while it hands back the text of one key, the editor already holds that of the next two. Taken
 * for a change from elsewhere, that old text would undo what was typed.
 */
export function createEchoFilter(): EchoFilter {
  let pending: readonly string[] = [];
  return {
    sent(value) {
      pending = [...pending, value].slice(-MOST_PENDING);
    },
    isEcho(value) {
      const index = pending.indexOf(value);
      pending = index < 0 ? [] : pending.slice(index + 1);
      return index >= 0;
    },
  };
}
