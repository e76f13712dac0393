import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const FONT_URL = /url\((["']?)data:font\/woff2;(?:charset=utf-8;)?base64,([A-Za-z0-9+/=]+)\1\)/g;

/**
 * Cloudscape ships its fonts as `data:` URLs in its style sheet. The content security policy refuses those, and every
 * visitor would load all of them: this moves each into a file of its own, named by its content as Vite names its files.
 */
export function extractFonts(): Plugin {
  return {
    name: "gatewright:extract-fonts",
    apply: "build",
    generateBundle(_options, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== "asset" || !asset.fileName.endsWith(".css")) continue;
        const folder = asset.fileName.slice(0, asset.fileName.lastIndexOf("/") + 1);
        asset.source = toText(asset.source).replaceAll(FONT_URL, (_url, _quote, base64: string) => {
          const font = Buffer.from(base64, "base64");
          const name = `font-${createHash("sha256").update(font).digest("base64url").slice(0, 8)}.woff2`;
          this.emitFile({ type: "asset", fileName: `${folder}${name}`, source: font });
          return `url(./${name})`;
        });
      }
    },
  };
}

function toText(source: string | Uint8Array): string {
  return typeof source === "string" ? source : Buffer.from(source).toString("utf8");
}
