import type { Page } from "../../core/operations/answer-schemas.ts";
import { MAX_PAGE } from "../../core/operations/operations.ts";

/** Where a page of a list begins; absent for the first. */
export type Position = string | undefined;

/** Far more than an account or an API has: an end, should a target never come to one. */
const MOST_PAGES = 100;

/** The query of a page: as much at once as there can be. */
export function toPageQuery(position: Position): Readonly<Record<string, string>> {
  return { limit: String(MAX_PAGE), ...(position !== undefined && { position }) };
}

/** Where the page after the last one begins. */
export function nextPage(last: Page<unknown>, pages: readonly unknown[]): Position {
  return pages.length < MOST_PAGES ? last.position : undefined;
}
