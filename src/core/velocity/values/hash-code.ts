import { stringHash } from "../java/string-hash.ts";
import { Budget } from "./budget.ts";
import type { JavaEntry } from "./java-entry.ts";
import type { JavaNumber } from "./java-number.ts";
import type { Value } from "./value.ts";

/** Java's `hashCode()`. What has an identity hash there, different in each run (arrays, objects), has 0 here. */
export function hashCode(value: Value): number {
  return hashWithin(new Budget(), value);
}

function hashWithin(budget: Budget, value: Value): number {
  if (value === null) return 0;
  if (typeof value === "string") return hashText(budget, value);
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1231 : 1237;
  return budget.within(() => hashObject(budget, value));
}

function hashText(budget: Budget, text: string): number {
  budget.read(text.length);
  return stringHash(text);
}

function hashObject(budget: Budget, value: Exclude<Value, null | boolean | number | string>): number {
  switch (value.is) {
    case "whole":
    case "double":
    case "decimal":
      return hashNumber(value);
    case "character":
      return value.unit.charCodeAt(0);
    case "list":
      return value.isArray ? 0 : hashItems(budget, value.items);
    case "map":
      return value.entries().reduce((hash, entry) => (hash + hashEntry(budget, entry)) | 0, 0);
    case "view":
      return value.of === "values" ? 0 : sumHashes(budget, value.items);
    case "entry":
      return hashEntry(budget, value);
    case "iterator":
    case "object":
      return 0;
  }
}

function hashEntry(budget: Budget, { key, value }: JavaEntry): number {
  return hashWithin(budget, key) ^ hashWithin(budget, value);
}

function hashItems(budget: Budget, items: readonly Value[]): number {
  return items.reduce<number>((hash, item) => (Math.imul(31, hash) + hashWithin(budget, item)) | 0, 1);
}

function sumHashes(budget: Budget, items: readonly Value[]): number {
  return items.reduce<number>((hash, item) => (hash + hashWithin(budget, item)) | 0, 0);
}

function hashNumber(value: JavaNumber): number {
  switch (value.kind) {
    case "Byte":
    case "Short":
      return Number(value.value);
    case "Long":
      return foldLong(value.value);
    case "Double":
      return foldLong(bitsOf(value.value));
    case "Float":
      return floatBitsOf(value.value);
    case "BigInteger":
      return hashBigInteger(value.value);
    case "BigDecimal":
      return hashBigDecimal(value.unscaled, value.scale);
  }
}

function foldLong(value: bigint): number {
  return Number(BigInt.asIntN(32, value ^ (BigInt.asUintN(64, value) >> 32n)));
}

function bitsOf(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigInt64(0);
}

function floatBitsOf(value: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  return view.getInt32(0);
}

/** Over the magnitude's 32-bit words, the highest first. */
function hashBigInteger(value: bigint): number {
  const words: number[] = [];
  for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 32n) words.push(Number(BigInt.asUintN(32, rest)));
  const hash = words.reduceRight((all, word) => (Math.imul(31, all) + word) | 0, 0);
  return value < 0n ? -hash | 0 : hash;
}

function hashBigDecimal(unscaled: bigint, scale: number): number {
  if (BigInt.asIntN(64, unscaled) !== unscaled) return (Math.imul(31, hashBigInteger(unscaled)) + scale) | 0;
  const magnitude = unscaled < 0n ? -unscaled : unscaled;
  const hash = (Math.imul(31, Number(BigInt.asIntN(32, magnitude >> 32n))) + Number(BigInt.asIntN(32, magnitude))) | 0;
  return (Math.imul(31, unscaled < 0n ? -hash : hash) + scale) | 0;
}
