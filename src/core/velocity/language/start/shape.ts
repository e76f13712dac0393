/** What a JSON value looks like, as far as a template has to know. */
export type Shape =
  /** Written as it comes. */
  | { readonly is: "value" }
  | { readonly is: "object"; readonly members: readonly (readonly [name: string, shape: Shape])[] }
  | { readonly is: "list"; readonly element: Shape };

export const ANY_VALUE: Shape = { is: "value" };
