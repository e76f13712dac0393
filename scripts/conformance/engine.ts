import { LEDGER } from "../../src/core/velocity/fidelity/ledger.ts";
import type { LedgerEntries } from "../../src/core/velocity/fidelity/ledger-entry.ts";
import { LEDGER_SITUATION } from "../../src/core/velocity/fidelity/ledger-situation.ts";
import { GOLDENS, readGoldens } from "../../src/core/velocity/goldens/read-goldens.fixture.ts";
import type { Situation } from "../../src/core/velocity/gateway/situation.ts";
import { escapeJavaScript } from "../../src/core/velocity/java/codings/escape-java-script.ts";
import { readPath } from "../../src/core/velocity/json-path/read-path.ts";
import { parseJson } from "../../src/core/velocity/json/parse-json.ts";
import { quotePlainly, writeJson } from "../../src/core/velocity/json/write-json.ts";
import { render } from "../../src/core/velocity/render/render.ts";
import { BoundedText } from "../../src/core/velocity/values/bounded-text.ts";
import type { Case, Outcome } from "./compare.mjs";

/** This project's engine, with the parts of it that other engines are measured with. */
export interface Engine {
  readonly render: (one: Case) => Outcome;
  readonly ledger: LedgerEntries;
  readonly ledgerSituation: Situation;
  /** All that the golden files hold. */
  readonly goldens: () => readonly Case[];
  /** What a JSONPath finds in a payload, as JavaScript has it; null where it finds nothing. */
  readonly readPath: (body: string, path: string) => unknown;
  readonly escapeJavaScript: (text: string) => string;
}

/** The engine as it stands in the sources. */
export const engine: Engine = {
  render: ({ template, ...situation }) => render(template, situation),
  ledger: LEDGER,
  ledgerSituation: LEDGER_SITUATION,
  goldens: () => GOLDENS.flatMap((name) => readGoldens(name)),
  readPath: (body, path) => {
    const found = readPath(parseJson(body), path);
    if (found === null) return null;
    const out = new BoundedText();
    writeJson(out, found, quotePlainly);
    return JSON.parse(out.text);
  },
  escapeJavaScript,
};
