import type { SampleResult } from "./try-samples.ts";

/** What came of a file: its samples' results, or why there are none. */
export type FileResult = { readonly path: string } & (
  | { readonly results: readonly SampleResult[] }
  | { readonly error: string }
);

/** How many samples of some files came out how, and how many files could not be read. */
export interface Counts {
  readonly samples: number;
  readonly asExpected: number;
  readonly failed: number;
  readonly withoutExpectation: number;
  readonly unread: number;
  readonly milliseconds: number;
}

/** Sums up what came of some files. */
export function countResults(files: readonly FileResult[]): Counts {
  const results = files.flatMap((file) => ("results" in file ? file.results : []));
  const count = (wanted: SampleResult["outcome"]) => results.filter(({ outcome }) => outcome === wanted).length;
  return {
    samples: results.length,
    asExpected: count("as-expected"),
    failed: count("failed"),
    withoutExpectation: count("no-expectation"),
    unread: files.filter((file) => "error" in file).length,
    milliseconds: results.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  };
}
