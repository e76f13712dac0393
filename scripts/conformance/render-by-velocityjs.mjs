import { createContext, Script } from "node:vm";
import velocity from "velocityjs";

/** @import { Case, Outcome } from "./compare.mjs" */

/** @import { Engine } from "./engine.ts" */

/** A template that runs for longer, in milliseconds, counts as failed. */
const PATIENCE = 5000;

/** Only a script can be told to end. */
const RENDER = new Script("render()");

/**
 * Renders a case by velocityjs, with `$input`, `$util`, `$context` and `$stageVariables` written for it as one would who uses
 * it: plain objects, lists and functions. JSONPath and escapeJavaScript are this project's.
 *
 * @param {Case} one
 * @param {Pick<Engine, "readPath" | "escapeJavaScript">} gateway
 * @returns {Outcome}
 */
export function renderByVelocityjs(one, gateway) {
  const scope = scopeOf(one, gateway);
  try {
    const render = () => velocity.render(one.template, scope);
    return { output: String(RENDER.runInContext(createContext({ render }), { timeout: PATIENCE })) };
  } catch (error) {
    const line = /on line (\d+)/.exec(String(error))?.[1];
    return { error: { line: line === undefined ? null : Number(line) } };
  }
}

/** @param {Case} one @param {Pick<Engine, "readPath" | "escapeJavaScript">} gateway */
function scopeOf({ request = {}, context, stageVariables, variables }, { readPath, escapeJavaScript }) {
  const body = request.body || "{}";
  const params = {
    path: plain(request.path),
    querystring: plain(request.querystring),
    header: plain(request.header),
  };
  return {
    ...plain(variables),
    input: {
      body,
      path: (/** @type {string} */ path) => readPath(body, path) ?? undefined,
      json: (/** @type {string} */ path) => JSON.stringify(readPath(body, path) ?? ""),
      params: (/** @type {string | undefined} */ name) =>
        name === undefined ? params : (Object.values(params).find((place) => Object.hasOwn(place, name))?.[name] ?? ""),
    },
    util: {
      escapeJavaScript,
      parseJson: JSON.parse,
      urlEncode: (/** @type {string} */ text) => new URLSearchParams([["", text]]).toString().slice(1),
      urlDecode: (/** @type {string} */ text) => decodeURIComponent(text.replaceAll("+", " ")),
      base64Encode: (/** @type {string} */ text) => Buffer.from(text).toString("base64"),
      base64Decode: (/** @type {string} */ text) => Buffer.from(text, "base64").toString(),
    },
    context: plain(context),
    stageVariables: plain(stageVariables),
  };
}

/** A copy; the cases come from files that hold JSON. @param {object} [members] */
function plain(members = {}) {
  return /** @type {Record<string, unknown>} */ (structuredClone(members));
}
