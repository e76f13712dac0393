/** The version in package.json; the build puts it in. */
declare const __GATEWRIGHT_VERSION__: string;
