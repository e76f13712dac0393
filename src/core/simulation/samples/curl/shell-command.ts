/** A command as its shell takes it apart. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** What the shell would have filled in (`$TOKEN`, `$(date)`): it stands in the words as it was written. */
  readonly unfilled: readonly string[];
  /** What the command reads from its standard input, where it was pasted along (`<<EOF`). */
  readonly input?: string;
}
