import type { languages } from "monaco-editor/editor";

/**
 * The colours of a mapping template, as data: Velocity 1.7 as API Gateway runs it, over a text that is mostly JSON or
 * XML. State names carry a parameter after the dot (`$S2` in a rule): `quoted` inside a double-quoted Velocity string,
 * where the next double quote ends everything; `key` or `value` inside a JSON string.
 *
 * Things that are easily wrong: `-` belongs to an identifier; a doubled quote stays in its string; `.` goes on with a
 * reference only before a letter and `(` only after `.name`; `$5.00` and `#fff` are text; `#endif` is no `#end`.
 */
export const VELOCITY_MONARCH: languages.IMonarchLanguage = {
  defaultToken: "",
  tokenPostfix: "",
  identifier: /[a-zA-Z_][\w-]*/,
  gateway: /(?:input|util|context|stageVariables)(?![\w-])/,
  number: /-?(?:\d+\.\d+|\d+\.(?!\.)|\d+|\.\d+)(?:[eE][+-]?\d+)?/,
  // With arguments only; without, they are printed as they stand.
  block:
    /(?:\{(?:set|if|elseif|foreach|define|literal)\}|(?:set|if|elseif|foreach|define|literal)(?![\w@]))(?=[ \t]*\()/,
  bare: /(?:\{(?:else|end|stop|break)\}|(?:else|end|stop|break)(?![\w@]))/,
  // API Gateway prints these or fails on them.
  unsupported: /(?:macro|evaluate|include|parse)(?=[ \t]*\()/,

  tokenizer: {
    root: [
      { include: "@template" },
      [/"(?=(?:[^"\\]|\\.)*"\s*:)/, { token: "string.key", next: "@jsonString.key" }],
      [/"/, { token: "string.value", next: "@jsonString.value" }],
      [/<\/?[a-zA-Z][\w:.-]*|\/?>/, "tag"],
      [/\$!?[\d.,]*|#[\w@]*/, ""],
      [/(?:true|false|null)(?![\w-])/, "constant"],
      [/@identifier/, ""],
      [/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w-])/, "number"],
      [/\w+/, ""],
      [/[{}()[\]]/, "delimiter.bracket"],
      [/[,:]/, "delimiter"],
    ],

    // JSON strings end with their line, so that one lone quote in a text does not colour all that follows.
    jsonString: [
      [/^/, { token: "", next: "@pop" }],
      { include: "@template" },
      [/"/, { token: "string.$S2", next: "@pop" }],
      [/[^"\\$#]+/, { token: "string.$S2" }],
      [/./, { token: "string.$S2" }],
    ],

    template: [
      [/\\./, "string.escape"],
      [/##.*$/, "comment"],
      [/#\*/, { token: "comment", next: "@blockComment" }],
      [/#\[\[/, { token: "keyword", next: "@unparsed" }],
      { include: "@directives" },
      { include: "@references" },
    ],
    blockComment: [
      [/\*#/, { token: "comment", next: "@pop" }],
      [/[^*]+|\*/, "comment"],
    ],
    unparsed: [
      [/\]\]#/, { token: "keyword", next: "@pop" }],
      [/[^\]]+|\]/, "string.unparsed"],
    ],

    directives: [
      [/#@block/, { token: "keyword", next: "@directive.$S2" }],
      [/#@bare/, { token: "keyword", next: "@directive.$S2" }],
      [/#@unsupported/, { token: "keyword.unsupported", next: "@directive.$S2" }],
      // A directive that Velocity does not know is printed with its arguments, references in them too.
      [/#@identifier\(/, { token: "", next: "@printed" }],
    ],
    directive: [
      [/^/, { token: "", next: "@pop" }],
      [/[ \t]+(?=\()/, ""],
      [/\(/, { token: "delimiter.bracket", switchTo: "@arguments.$S2" }],
      [/(?=.)/, { token: "", next: "@pop" }],
    ],
    printed: [
      [/^/, { token: "", next: "@pop" }],
      [/\(/, { token: "", next: "@push" }],
      [/\)/, { token: "", next: "@pop" }],
      [/[^()]+/, ""],
    ],

    references: [
      [/\$!?@gateway/, { token: "variable.predefined", next: "@tail.$S2" }],
      [/\$!?@identifier/, { token: "variable", next: "@tail.$S2" }],
      [/\$!?\{(?=@identifier)/, { token: "delimiter.reference", next: "@formal.$S2" }],
    ],
    tail: [[/^/, { token: "", next: "@pop" }], { include: "@members" }, [/(?=.)/, { token: "", next: "@pop" }]],
    formal: [
      [/^/, { token: "", next: "@pop" }],
      [/@gateway/, "variable.predefined"],
      [/@identifier/, "variable"],
      { include: "@members" },
      [/\}/, { token: "delimiter.reference", next: "@pop" }],
      [/(?=.)/, { token: "", next: "@pop" }],
    ],
    members: [
      [/(\.)([a-zA-Z][\w-]*)(\()/, ["delimiter", "method", { token: "delimiter.bracket", next: "@arguments.$S2" }]],
      [/(\.)([a-zA-Z][\w-]*)/, ["delimiter", "property"]],
      [/\[/, { token: "delimiter.bracket", next: "@index.$S2" }],
    ],

    arguments: [[/\)/, { token: "delimiter.bracket", next: "@pop" }], { include: "@expression" }],
    index: [[/\]/, { token: "delimiter.bracket", next: "@pop" }], { include: "@expression" }],
    map: [[/\}/, { token: "delimiter.bracket", next: "@pop" }], { include: "@expression" }],
    expression: [
      { include: "@references" },
      [
        /"/,
        {
          cases: {
            "$S2==quoted": { token: "@rematch", next: "@pop" },
            "@default": { token: "string", next: "@doubleQuoted.quoted" },
          },
        },
      ],
      [/'/, { token: "string", next: "@singleQuoted.$S2" }],
      [/\(/, { token: "delimiter.bracket", next: "@arguments.$S2" }],
      [/\[/, { token: "delimiter.bracket", next: "@index.$S2" }],
      [/\{/, { token: "delimiter.bracket", next: "@map.$S2" }],
      [/(?:true|false|null)(?![\w-])/, "constant"],
      [/(?:in|and|or|not|eq|ne|lt|gt|le|ge)(?![\w-])/, "keyword.operator"],
      [/\.\./, "operator"],
      [/@number/, "number"],
      [/&&|\|\||[=!<>]=|[=!<>+\-*/%]/, "operator"],
      [/[,:]/, "delimiter"],
      [/@identifier/, ""],
    ],
    singleQuoted: [
      [/''/, "string.escape"],
      [/'/, { token: "string", next: "@pop" }],
      [/"/, { cases: { "$S2==quoted": { token: "@rematch", next: "@pop" }, "@default": "string" } }],
      [/[^'"]+/, "string"],
    ],
    doubleQuoted: [
      [/""|\\u[\da-fA-F]{4}/, "string.escape"],
      [/"/, { token: "string", next: "@pop" }],
      { include: "@directives" },
      { include: "@references" },
      [/[^"$#\\]+/, "string"],
      [/./, "string"],
    ],
  },
};
