import type { MethodTable } from "../../values/method.ts";
import { defineMethods } from "../define-methods.ts";
import { COMPARING } from "./comparing.ts";
import { CONVERTING, MAKING } from "./converting.ts";
import { CUTTING } from "./cutting.ts";
import { REPLACING } from "./replacing.ts";
import { SEARCHING } from "./searching.ts";

/** The methods of `String`, Java 17's among them; streams are left out. */
export const STRING_METHODS: MethodTable<string> = defineMethods<string>(
  [...SEARCHING, ...COMPARING, ...CUTTING, ...REPLACING, ...CONVERTING],
  MAKING,
);
