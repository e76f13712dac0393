import type { JsonValue } from "../../../integration/json/json.ts";

const ORDER = {
  customerId: "c-77",
  items: [{ sku: "SKU-1042", quantity: 2, price: 24.95 }],
  total: 49.9,
  note: "Leave it at the door",
};

/** What is usually sent to a resource of such a name, where no template says what it reads; the last fitting name counts. */
const BODIES: readonly (readonly [RegExp, JsonValue])[] = [
  [/notifications?|messages?|events?|webhooks?/i, { type: "order.placed", orderId: "7", at: "2026-11-22T09:30:00Z" }],
  [/payments?|charges?|refunds?/i, { orderId: "7", amount: 49.9, currency: "EUR" }],
  [/items?|lines?/i, { sku: "SKU-1042", quantity: 2 }],
  [/customers?|users?|people|persons?|accounts?/i, { name: "Ana Silva", email: "ana@example.com", country: "PT" }],
];

/** A payload for a resource, guessed from the last name in its path; an order where the name says nothing. */
export function knownBody(resourcePath: string): JsonValue {
  const last = resourcePath.split("/").findLast((segment) => segment !== "" && !segment.startsWith("{")) ?? "";
  return BODIES.find(([pattern]) => pattern.test(last))?.[1] ?? ORDER;
}
