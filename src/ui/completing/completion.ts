/** A text that a field can be completed to. One that ends in a dot is a beginning: a name is still to follow. */
export interface Completion {
  readonly value: string;
  /** What it is, in a few words. */
  readonly detail: string;
}

/** Completions of one kind, under a heading. */
export interface CompletionGroup {
  readonly title: string;
  readonly options: readonly Completion[];
}

/** What of the groups holds the text that is typed, in whatever case. Groups that have nothing left are gone. */
export function filterCompletions(groups: readonly CompletionGroup[], typed: string): readonly CompletionGroup[] {
  const sought = typed.trim().toLowerCase();
  if (sought === "") return groups.filter(({ options }) => options.length > 0);
  return groups.flatMap(({ title, options }) => {
    const left = options.filter(({ value }) => value.toLowerCase().includes(sought) && value !== typed);
    return left.length === 0 ? [] : [{ title, options: left }];
  });
}
