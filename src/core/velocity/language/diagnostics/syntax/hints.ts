import type { Fix } from "../../edits/edit.ts";

interface ErrorPlace {
  readonly text: string;
  /** Where the parser stumbled. */
  readonly offset: number;
  readonly lineStart: number;
}

interface Found {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly fix?: Fix;
}

/** A common mistake, told by what stands where the parser stumbled. */
interface Hint {
  readonly id: string;
  readonly find: (place: ErrorPlace) => Found | null;
}

const LOOK = 200;

/** The first that fits says what is wrong. */
export const HINTS: readonly Hint[] = [
  {
    id: "ends-in-sign",
    find: ({ text, offset }) => {
      const sign = /(\$!?|#)$/.exec(text);
      if (sign === null || offset < text.length - 2) return null;
      const start = sign.index;
      const name = sign[0] === "#" ? "hash" : "dollar";
      const written = `#set($${name} = '${sign[0].charAt(0)}')$${name}`;
      return {
        message: `A template cannot end in ${sign[0]}: it fails when it runs.`,
        start,
        end: text.length,
        fix: { title: "Print it from a variable", edits: [{ start, end: text.length, text: written }] },
      };
    },
  },
  {
    id: "glued-minus",
    find: ({ text, offset }) => {
      if (!/^-\d/.test(text.slice(offset, offset + 2)) || !/[\w)}\]][ \t]*$/.test(text.slice(0, offset).slice(-LOOK)))
        return null;
      const [digits = ""] = /^-[\d.]+/.exec(text.slice(offset, offset + LOOK)) ?? [];
      const isGlued = !/[ \t]/.test(text.charAt(offset - 1));
      return {
        message: `${digits} is read as a number of its own: put blanks around the minus.`,
        start: offset,
        end: offset + digits.length,
        fix: {
          title: "Put blanks around it",
          edits: [{ start: offset, end: offset + 1, text: isGlued ? " - " : "- " }],
        },
      };
    },
  },
  {
    id: "escaped-quote",
    find: ({ text, offset, lineStart }) => {
      const before = text.slice(Math.max(lineStart, offset - LOOK), offset + 1);
      const at = before.lastIndexOf('\\"');
      const inDirective = /[#$][^\r\n]*\(/.test(text.slice(lineStart, offset));
      if (at === -1 || !inDirective) return null;
      const start = offset + 1 - before.length + at;
      return {
        message: "A backslash escapes nothing in a string: a quote is written twice.",
        start,
        end: start + 2,
        fix: { title: 'Write ""', edits: fixAll(text, start) },
      };
    },
  },
  {
    id: "null-word",
    find: wordAt("null", "null is no value here: a name that nothing sets, such as $null, is the empty text.", "$null"),
  },
  {
    id: "triple-equals",
    find: ({ text, offset }) =>
      text.slice(offset - 2, offset + 1) === "==="
        ? replace({ start: offset, end: offset + 1 }, "Velocity compares with == only.", "")
        : null,
  },
  {
    id: "single-equals",
    find: ({ text, offset, lineStart }) =>
      text.charAt(offset) === "=" && /#(?:else)?if\b.*$/.test(text.slice(Math.max(lineStart, offset - LOOK), offset))
        ? replace({ start: offset, end: offset + 1 }, "A comparison is written ==.", "==")
        : null,
  },
  {
    id: "missing-equals",
    find: ({ text, offset, lineStart }) =>
      /#set *\( *\$[\w.-]+ +$/.test(text.slice(Math.max(lineStart, offset - LOOK), offset))
        ? {
            ...replace({ start: offset, end: offset }, "#set needs an = between the name and its value.", "= "),
            end: offset + 1,
          }
        : null,
  },
  {
    id: "stray-end",
    find: ({ text, offset }) => {
      const [end] = /^#(?:end|\{end\})/.exec(text.slice(offset, offset + LOOK)) ?? [];
      if (end === undefined) return null;
      const place = { start: offset, end: offset + end.length };
      return {
        message: "This #end closes nothing.",
        ...place,
        fix: { title: "Remove it", edits: [{ ...place, text: "" }] },
      };
    },
  },
  {
    id: "stray-else",
    find: ({ text, offset }) => {
      const [word] = /^#\{?(?:else|elseif)\b\}?/.exec(text.slice(offset, offset + LOOK)) ?? [];
      if (word === undefined) return null;
      return { message: `This ${word} belongs to no #if.`, start: offset, end: offset + word.length };
    },
  },
  {
    id: "trailing-comma-in-literal",
    find: ({ text, offset }) => {
      const gap = /,\s*$/.exec(text.slice(Math.max(0, offset - LOOK), offset));
      if (gap === null || !/[)\]}]/.test(text.charAt(offset))) return null;
      const start = offset - gap[0].length;
      return {
        message: `Nothing follows this comma before the ${text.charAt(offset)}.`,
        start,
        end: start + 1,
        fix: { title: "Remove the comma", edits: [{ start, end: start + 1, text: "" }] },
      };
    },
  },
  {
    id: "negative-reference",
    find: ({ text, offset }) => {
      if (!/^-\s*\$/.test(text.slice(offset, offset + LOOK))) return null;
      return {
        message: "There is no minus before a reference: subtract it from 0.",
        start: offset,
        end: offset + 1,
        fix: { title: "Write 0 - …", edits: [{ start: offset, end: offset + 1, text: "0 - " }] },
      };
    },
  },
  {
    id: "missing-parenthesis",
    find: ({ text, offset, lineStart }) => {
      const [word] = /#(?:if|elseif)\s*$/.exec(text.slice(lineStart, offset)) ?? [];
      if (word === undefined || text.charAt(offset) === "(") return null;
      return {
        message: `${word.trim()} takes its condition in parentheses.`,
        start: offset - word.length,
        end: offset - word.length + word.trim().length,
      };
    },
  },
];

/** All escaped quotes in a line, since one alone leaves the rest wrong. */
function fixAll(text: string, start: number): Fix["edits"] {
  const lineEnd = text.slice(start).search(/[\r\n]|$/) + start;
  const found = [...text.slice(start, lineEnd).matchAll(/\\"/g)];
  return found.map(({ index }) => ({ start: start + index, end: start + index + 2, text: '""' }));
}

function wordAt(word: string, message: string, instead: string): Hint["find"] {
  return ({ text, offset }) => {
    if (!text.startsWith(word, offset) || /[\w-]/.test(text.charAt(offset + word.length))) return null;
    return replace({ start: offset, end: offset + word.length }, message, instead);
  };
}

function replace(place: { readonly start: number; readonly end: number }, message: string, text: string): Found {
  const title = text === "" ? "Remove it" : `Write ${text.trim()}`;
  return { message, ...place, fix: { title, edits: [{ ...place, text }] } };
}
