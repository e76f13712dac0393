import type { ITrustedTypePolicy, ITrustedTypePolicyOptions } from "monaco-editor/editor";

interface PolicyFactory {
  createPolicy(name: string, options: ITrustedTypePolicyOptions): ITrustedTypePolicy;
}

/** `undefined` in browsers without Trusted Types: Monaco then works with plain strings. */
type PolicyMaker = (name: string, options?: ITrustedTypePolicyOptions) => ITrustedTypePolicy | undefined;

/**
 * Makes trusted-types policies, one a name: Monaco asks for some names twice, and a second policy of a name is a
 * violation of the content security policy. No policy makes scripts, and script URLs only for the given workers: Monaco
 * has no other script to load, since its workers are handed to it.
 *
 * @param factory the browser's `trustedTypes`, or `undefined` where it has none
 */
export function createPolicyMaker(factory: PolicyFactory | undefined, workerUrls: ReadonlySet<string>): PolicyMaker {
  const policies = new Map<string, ITrustedTypePolicy>();
  const createScriptURL = (url: string) => {
    if (workerUrls.has(url)) return url;
    throw new TypeError(`${url} is not one of the editor's workers.`);
  };
  return (name, options) => {
    const known = policies.get(name);
    if (known || !factory) return known;
    const policy = factory.createPolicy(name, { createHTML: options?.createHTML, createScriptURL });
    policies.set(name, policy);
    return policy;
  };
}

/** The browser's `trustedTypes`; the DOM library of TypeScript does not know it. */
export function findPolicyFactory(scope: object): PolicyFactory | undefined {
  const factory: unknown = Reflect.get(scope, "trustedTypes");
  return isPolicyFactory(factory) ? factory : undefined;
}

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === "object" && value !== null && "createPolicy" in value;
}
