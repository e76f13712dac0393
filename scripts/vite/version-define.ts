import packageJson from "../../package.json" with { type: "json" };

/** Replaces `__GATEWRIGHT_VERSION__` (declared in `src/globals.d.ts`) by the version that package.json names. */
export const versionDefine = { __GATEWRIGHT_VERSION__: JSON.stringify(packageJson.version) };
