import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { extractFonts } from "./extract-fonts.ts";

const FONT = Buffer.from("a font, as far as the build knows");
const PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

async function buildStyle(css: string) {
  const root = await mkdtemp(join(tmpdir(), "gatewright-fonts-"));
  await writeFile(join(root, "style.css"), css);
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [extractFonts()],
    build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: join(root, "style.css") } },
  });
  await rm(root, { recursive: true });
  const files = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  return new Map(files.map((file) => [file.fileName, Buffer.from(file.type === "asset" ? file.source : file.code)]));
}

test("fonts leave the style sheet as files, and nothing else does", async () => {
  const base64 = FONT.toString("base64");
  const files = await buildStyle(`
    @font-face { font-family: A; src: url("data:font/woff2;base64,${base64}") }
    @font-face { font-family: B; src: url(data:font/woff2;charset=utf-8;base64,${base64}) }
    p { background: url(${PIXEL}) }
  `);
  const css = [...files].find(([name]) => name.endsWith(".css"))?.[1].toString() ?? "";
  const fonts = [...files].filter(([name]) => name.endsWith(".woff2"));
  expect(fonts).toEqual([[expect.stringMatching(/^assets\/font-[\w-]{8}\.woff2$/), FONT]]);
  expect(css.match(/url\([^)]*\)/g)?.map((url) => url.replaceAll(/["']/g, ""))).toEqual([
    `url(./${fonts[0]?.[0].replace("assets/", "")})`,
    `url(./${fonts[0]?.[0].replace("assets/", "")})`,
    `url(${PIXEL})`,
  ]);
});
