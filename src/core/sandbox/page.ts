import { MAX_PAGE } from "../operations/operations.ts";
import { badRequest } from "./refusal.ts";

const DEFAULT_LIMIT = 25;

/**
 * One page of a list as the wire has it: `item`, and `position` where there is more. `limit` is 25 unless told; `position`
 * must be one that this list gave out. AWS's texts for bad ones are not recorded; these are our own.
 */
export function toPage<T>(
  list: readonly T[],
  query: ReadonlyMap<string, string>,
): { readonly item: readonly T[]; readonly position?: string } {
  const start = startOf(query.get("position"), list.length);
  const end = start + limitOf(query.get("limit"));
  const item = list.slice(start, end);
  return end < list.length ? { position: `p${end.toString(36)}`, item } : { item };
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > MAX_PAGE)
    throw badRequest(`Invalid limit specified: ${text}. It should be a whole number from 1 to ${MAX_PAGE}.`);
  return limit;
}

function startOf(text: string | undefined, length: number): number {
  if (text === undefined) return 0;
  const start = /^p[0-9a-z]{1,6}$/.test(text) ? Number.parseInt(text.slice(1), 36) : 0;
  if (start < 1 || start >= length)
    throw badRequest(`Invalid position specified: ${text}. It should be one that the list answered with.`);
  return start;
}
