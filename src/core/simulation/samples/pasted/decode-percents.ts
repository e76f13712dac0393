/** `%XX` read as UTF-8; what is none stays as it is written. */
export function decodePercents(text: string): string {
  return text.replaceAll(/(?:%[\dA-Fa-f]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      // A run of bytes that is not UTF-8.
      return run;
    }
  });
}
