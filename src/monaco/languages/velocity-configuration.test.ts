import { expect, test } from "vitest";
import { VELOCITY_CONFIGURATION } from "./velocity-configuration.ts";

const LINES = [
  { line: "#if($a)", folds: "opens", indents: true, outdents: false },
  { line: "  #foreach($a in $b)", folds: "opens", indents: true, outdents: false },
  { line: "#{define}($a)", folds: "opens", indents: true, outdents: false },
  { line: "#if($a)yes#end", folds: "", indents: false, outdents: false },
  { line: "#if($a)yes#{end}", folds: "", indents: false, outdents: false },
  { line: "#iffy($a)", folds: "", indents: false, outdents: false },
  { line: "#else", folds: "", indents: true, outdents: true },
  { line: "#elseif($b)", folds: "", indents: true, outdents: true },
  { line: "#{else}no#{end}", folds: "", indents: false, outdents: true },
  { line: "#end", folds: "closes", indents: false, outdents: true },
  { line: "  #{end}", folds: "closes", indents: false, outdents: true },
  { line: "#endless", folds: "", indents: false, outdents: false },
  { line: '"items": [', folds: "", indents: true, outdents: false },
  { line: "}", folds: "", indents: false, outdents: true },
];

for (const { line, ...expected } of LINES) {
  test(`folds and indents around ${JSON.stringify(line)}`, () => {
    const { folding, indentationRules } = VELOCITY_CONFIGURATION;
    const opens = folding?.markers?.start.test(line) ? "opens" : "";
    const closes = folding?.markers?.end.test(line) ? "closes" : "";
    expect({
      folds: opens + closes,
      indents: indentationRules?.increaseIndentPattern.test(line),
      outdents: indentationRules?.decreaseIndentPattern.test(line),
    }).toEqual(expected);
  });
}
