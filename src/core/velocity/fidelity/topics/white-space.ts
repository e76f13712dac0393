import { prints } from "../ledger-case.ts";
import type { LedgerEntries } from "../ledger-entry.ts";

/** Which blanks and line ends print. */
export const WHITE_SPACE = {
  "directives-take-the-line-end": {
    says: "The ) of a directive, #else and #end take the blanks and the line end behind them along.",
    evidence: "velocity-1.7",
    cases: [prints("#if(true)  \nx#end \t\ny", "xy"), prints("#if(false)x#else\ny#end\nz", "yz")],
  },
  "blanks-without-a-line-end-stay": {
    says: "Blanks behind a directive print where no line end follows them.",
    evidence: "velocity-1.7",
    cases: [prints("#if(true)  x#end y", "  x y")],
  },
  "indentation-stays": {
    says: "Blanks in front of #if, #foreach, #else and #end print.",
    evidence: "velocity-1.7",
    noticed: "source",
    cases: [prints("{\n  #if(true)\nx\n  #end\ny", "{\n  x\n  y")],
  },
  "set-takes-blanks": {
    says: "#set takes the blanks right before it along, if no text stands before them.",
    evidence: "velocity-1.7",
    noticed: "render",
    cases: [prints("#set($a = 1) #set($b = 2)|", "|"), prints("#set($a = 1)\n  #set($b = 2)\n|", "|")],
  },
  "set-leaves-blanks-after-text": {
    says: "Blanks before a #set print where they belong to text, if only to a line end that prints.",
    evidence: "recorded",
    noticed: "source",
    cases: [prints("a\n  #set($x = 1)\nb", "a\n  b"), prints("a #set($x = 1) #set($y = 1) b", "a  b")],
  },
  "any-line-end": {
    says: "Carriage return and line feed count as one line end, and each of them alone.",
    evidence: "velocity-1.7",
    cases: [prints("#if(true)\r\nx#end\r\ny", "xy"), prints("#if(true)\rx#end\ry", "xy")],
  },
  "line-comments-take-the-line-end": {
    says: "## takes the rest of its line along with the line end, but not the blanks before it.",
    evidence: "velocity-1.7",
    noticed: "source",
    cases: [prints("a ## x\nb", "a b")],
  },
  "block-comments-leave-the-line-end": {
    says: "#* … *# leaves the line end behind it.",
    evidence: "velocity-1.7",
    cases: [prints("a#* x\ny *#\nb", "a\nb")],
  },
} as const satisfies LedgerEntries;
