/** What things of such names usually hold, the first that fits; nothing of it belongs to anyone. */
const GUESSES: readonly (readonly [RegExp, string | number | boolean])[] = [
  [/e-?mail/i, "ana@example.com"],
  [/phone|mobile/i, "+351 555 0100"],
  [/ur[il]$|link|website/i, "https://example.com/a"],
  [/host/i, "backend.example.com"],
  [/currency/i, "EUR"],
  [/^lang|language|locale/i, "en-GB"],
  [/country/i, "PT"],
  [/city/i, "Lisboa"],
  [/street|address/i, "Rua do Ouro 12"],
  [/zip|postal/i, "1100-063"],
  [/first_?name|given/i, "Ana"],
  [/last_?name|family|surname/i, "Silva"],
  [/sku|product|article/i, "SKU-1042"],
  [/customer_?id/i, "c-77"],
  [/request_?id|correlation|idempotency|trace|uuid/i, "5b8f1d2e-0c64-4f0a-9a53-1f2b7c9d4e60"],
  [/(?:^|_)id$|Id$|^id/, "7"],
  [/time|(?:ed|At)$/, "2026-11-22T09:30:00Z"],
  [/date|day/i, "2026-11-22"],
  [/price|total|amount|cost|sum/i, 49.9],
  [/quantity|qty|count|size|limit|number|^n$|max|min/i, 2],
  [/^page|offset|index/i, 1],
  [/^(?:is|has|can)[A-Z_]|enabled|active|flag/, true],
  [/status|state/i, "placed"],
  [/key|file|path|proxy/i, "a/b.txt"],
  [/name/i, "Ana Silva"],
  [/message|text|note|comment|description|reason/i, "Leave it at the door"],
  [/token|secret|password/i, "not-a-real-one"],
  [/function|^fn$/i, "orders"],
  [/alias|stage/i, "live"],
  [/role/i, "orders-api"],
  [/table/i, "orders"],
];

/** A realistic value for a member, parameter or variable of this name. */
export function guessValue(name: string): string | number | boolean {
  return GUESSES.find(([pattern]) => pattern.test(name))?.[1] ?? `${name}-1`;
}
