import { ParseFailure } from "../parser/parse-failure.ts";
import { marksIn } from "./marks-in.ts";
import { PAIRS, SINGLES, WORDS } from "./operators.ts";
import {
  isLetter,
  skipBlanksAndNewlines,
  skipBracedWord,
  skipDecimal,
  skipIdentifier,
  skipInteger,
  skipNewline,
  skipRestOfLine,
  skipSet,
  skipString,
  skipText,
  skipWord,
} from "./scan.ts";
import { KIND, type Kind, type Token } from "./token.ts";

/** What the lexer reads next depends on where it is. */
const STATE = {
  TEXT: 0,
  /** After `$`, and after a whole reference: it may go on. */
  REFERENCE: 1,
  /** After `.` in a reference. */
  PROPERTY: 2,
  ARGUMENTS: 3,
  INDEX: 4,
  /** After `#`. */
  DIRECTIVE_NAME: 5,
  DIRECTIVE: 6,
  LINE_COMMENT: 7,
  BLOCK_COMMENT: 8,
  RAW_BLOCK: 9,
} as const;

type State = (typeof STATE)[keyof typeof STATE];

/** What is not a token of its own: it begins one, and the lexer reads on in another state. */
const OPENING = {
  DOLLAR: -1,
  HASH: -2,
  RAW_BLOCK: -3,
  BLOCK_COMMENT: -4,
  MORE: -5,
  SKIPPED: -6,
  TERMINATOR: -7,
} as const;

/** A kind of token, one of `OPENING`, or nothing. */
type Match = number | undefined;

const BACKSLASH = 92;
const DOLLAR = 36;
const HASH = 35;

/**
 * Reads a template token by token, with the states of Velocity 1.7's lexer: its rules for blanks, its `-` in names and its
 * odd cases all follow from them. The parser steers it in one place only (`enterArguments`, `leaveDirective`): whether a
 * word is a directive with arguments depends on what follows.
 */
export class Lexer {
  readonly text: string;
  #at: number;
  /** Where the last match ends. */
  #end = 0;
  #state: State = STATE.TEXT;
  #opened = 0;
  #closed = 0;
  #isInSet = false;
  /** State, opened and closed parentheses of what is around, three numbers each. */
  readonly #outer: number[] = [];
  /** Where `$` and `#` stand that belong to no token. */
  readonly #marks: { readonly start: number; readonly end: number }[] = [];
  /** The end of the run of backslashes read last, so that a long run is scanned once. */
  #backslashesEnd = -1;

  constructor(text: string, from = 0) {
    this.text = text;
    this.#at = from;
  }

  get at(): number {
    return this.#at;
  }

  /** Throws a `ParseFailure` where no token is possible. */
  next(): Token {
    let before = "";
    const begin = this.#at;
    let start = begin;
    for (;;) {
      if (this.#at >= this.text.length) return this.#endOfText(start, begin, before);
      const state = this.#state;
      const match = this.#match();
      if (match === undefined) throw this.#failure();
      if (match >= 0) {
        this.#at = this.#end;
        this.#afterToken(match, state);
        return { kind: match, begin: before === "" ? start : begin, start, end: this.#end, before };
      }
      if (match === OPENING.TERMINATOR) {
        before += marksIn(this.text, start, this.#at + 1);
        if (before !== "") this.#marks.push({ start, end: this.#at });
        this.#pop();
        start = this.#at;
      } else {
        this.#at = this.#end;
        if (match === OPENING.SKIPPED) start = this.#at;
        else this.#open(match);
      }
    }
  }

  /** The text of the tokens in a range that has just been read: without the `$` and `#` that began nothing. */
  textWithoutMarks(start: number, end: number): string {
    let text = "";
    let at = end;
    for (let index = this.#marks.length - 1; index >= 0; index--) {
      const mark = this.#marks[index];
      if (mark === undefined || mark.start < start) break;
      if (mark.end > end) continue;
      text = this.text.slice(mark.end, at) + text;
      at = mark.start;
    }
    return this.text.slice(start, at) + text;
  }

  /** Whether `(` comes next, blanks and newlines aside. */
  isParenAhead(): boolean {
    return this.text.charCodeAt(skipBlanksAndNewlines(this.text, this.#at)) === 40;
  }

  /** After a directive's name: what follows are its arguments. */
  enterDirective(): void {
    this.#state = STATE.DIRECTIVE;
  }

  /** After a directive's name that no arguments follow. */
  leaveDirective(): void {
    this.#pop();
  }

  /** After the `)` of a `#set`. */
  leaveSet(): void {
    this.#isInSet = false;
  }

  /** Begins anew at an offset, as if what is before it were text: so the tolerant parser goes on after an error. */
  restart(at: number): void {
    this.#at = at;
    this.#state = STATE.TEXT;
    this.#opened = 0;
    this.#closed = 0;
    this.#isInSet = false;
    this.#outer.length = 0;
  }

  #endOfText(start: number, begin: number, before: string): Token {
    // `Hello $`, `#*` and an open raw block: something was begun that the end of the text cuts off.
    if (start < this.#at) throw new ParseFailure("The text ends in the middle of something", this.text.length, true);
    return { kind: KIND.END_OF_TEXT, begin, start, end: start, before };
  }

  #failure(): ParseFailure {
    const code = this.text.charCodeAt(this.#at);
    if (code === 34 || code === 39) return new ParseFailure("A string is not closed", this.text.length, true);
    return new ParseFailure(`"${this.text.charAt(this.#at)}" cannot stand here`, this.#at);
  }

  #match(): Match {
    switch (this.#state) {
      case STATE.TEXT:
        return this.#matchText();
      case STATE.REFERENCE:
      case STATE.PROPERTY:
        return this.#matchReference();
      case STATE.ARGUMENTS:
        return this.#matchArguments();
      case STATE.INDEX:
        return this.#matchIndex();
      case STATE.DIRECTIVE_NAME:
        return this.#matchDirectiveName();
      case STATE.DIRECTIVE:
        return this.#matchDirective();
      case STATE.LINE_COMMENT:
        return this.#matchLineComment();
      case STATE.BLOCK_COMMENT:
        return this.#matchUntil("*#", KIND.BLOCK_COMMENT);
      case STATE.RAW_BLOCK:
        return this.#matchUntil("]]#", KIND.RAW_BLOCK);
    }
  }

  #found(kind: Match, end: number): Match {
    this.#end = end;
    return kind;
  }

  #matchText(): Match {
    const code = this.text.charCodeAt(this.#at);
    if (code === DOLLAR) return this.#matchEmptyIndex() ?? this.#matchOpening();
    if (code === HASH) return this.#matchSet() ?? this.#matchOpening();
    if (code === BACKSLASH) return this.#matchOpening() ?? this.#matchBackslash();
    // Blanks right before a `#set` belong to it, but only if no other text stands before them in the same token.
    if (code === 32 || code === 9) {
      const set = this.#matchSet();
      if (set !== undefined) return set;
    }
    return this.#found(KIND.TEXT, skipText(this.text, this.#at));
  }

  /** What begins something wherever it stands: `$`, `$!` (each with backslashes before it), `#`, `##`, `#*`, `#[[`. */
  #matchOpening(): Match {
    const code = this.text.charCodeAt(this.#at);
    if (code === HASH) return this.#matchHash();
    const dollar = code === BACKSLASH ? this.#skipBackslashes(this.#at) : this.#at;
    if (this.text.charCodeAt(dollar) !== DOLLAR) return undefined;
    const bang = this.#skipBackslashes(dollar + 1);
    return this.#found(OPENING.DOLLAR, this.text.charCodeAt(bang) === 33 ? bang + 1 : dollar + 1);
  }

  #matchHash(): Match {
    const { text } = this;
    const at = this.#at;
    const next = text.charCodeAt(at + 1);
    if (next === HASH && BEFORE_LINE_COMMENT.has(this.#state)) return this.#found(KIND.LINE_COMMENT, at + 2);
    if (next === 42) return this.#found(OPENING.BLOCK_COMMENT, at + 2);
    if (next === 91 && text.charCodeAt(at + 2) === 91) return this.#found(OPENING.RAW_BLOCK, at + 3);
    return this.#found(OPENING.HASH, at + 1);
  }

  #matchSet(): Match {
    const end = skipSet(this.text, this.#at);
    return end === this.#at ? undefined : this.#found(KIND.SET, end);
  }

  #matchEmptyIndex(): Match {
    for (const mark of EMPTY_INDEXES)
      if (this.text.startsWith(mark, this.#at)) return this.#found(KIND.EMPTY_INDEX, this.#at + mark.length);
    return undefined;
  }

  #skipBackslashes(from: number): number {
    if (from < this.#backslashesEnd && this.#at <= from && this.text.charCodeAt(from) === BACKSLASH)
      return this.#backslashesEnd;
    let at = from;
    while (this.text.charCodeAt(at) === BACKSLASH) at++;
    if (at > from) this.#backslashesEnd = at;
    return at;
  }

  /** `\#if` is text of its own, whether it stands for `#if` or not; `\\` and `\` are tokens too. */
  #matchBackslash(): Match {
    const end = this.#skipBackslashes(this.#at);
    if ((end - this.#at) % 2 === 1 && this.text.charCodeAt(end) === HASH) {
      const name = Math.max(skipWord(this.text, end + 1), skipBracedWord(this.text, end + 1));
      if (name > end + 1) return this.#found(KIND.ESCAPED_DIRECTIVE, name);
    }
    return end - this.#at > 1
      ? this.#found(KIND.DOUBLE_BACKSLASH, this.#at + 2)
      : this.#found(KIND.BACKSLASH, this.#at + 1);
  }

  #matchReference(): Match {
    const code = this.text.charCodeAt(this.#at);
    const name = skipIdentifier(this.text, this.#at);
    if (name > this.#at) return this.#found(this.#isTruth(name) ?? KIND.IDENTIFIER, name);
    const isPlain = this.#state === STATE.REFERENCE;
    return (
      this.#matchSet() ??
      (isPlain && code === DOLLAR ? this.#matchEmptyIndex() : undefined) ??
      this.#matchOpening() ??
      this.#matchReferenceMark(code, isPlain) ??
      // Whatever else stands here ends the reference, and is read again outside it.
      this.#found(OPENING.TERMINATOR, this.#at)
    );
  }

  #matchReferenceMark(code: number, isPlain: boolean): Match {
    switch (code) {
      case 91:
        return this.#found(KIND.INDEX_OPEN, this.#at + 1);
      case 123:
        return this.#found(KIND.BRACE_OPEN, this.#at + 1);
      case 125:
        return this.#found(KIND.BRACE_CLOSE, this.#at + 1);
      case 46:
        return isLetter(this.text.charCodeAt(this.#at + 1)) ? this.#found(KIND.DOT, this.#at + 1) : undefined;
      case 40:
        return isPlain ? undefined : this.#found(KIND.PAREN_OPEN, this.#at + 1);
      default:
        return undefined;
    }
  }

  /** `true` and `false` are words of the language wherever they can stand alone. */
  #isTruth(end: number): Match {
    if (end - this.#at === 4 && this.text.startsWith("true", this.#at)) return KIND.TRUE;
    return end - this.#at === 5 && this.text.startsWith("false", this.#at) ? KIND.FALSE : undefined;
  }

  #matchArguments(): Match {
    const code = this.text.charCodeAt(this.#at);
    if (code === 41) return this.#found(KIND.ARGUMENTS_CLOSE, this.#at + 1);
    const set = this.#matchSet();
    if (set !== undefined) return set;
    const value = this.#matchPunctuation(code) ?? this.#matchValue(code);
    if (value !== undefined) return value;
    const name = skipIdentifier(this.text, this.#at);
    if (name > this.#at) return this.#found(KIND.IDENTIFIER, name);
    if (code === 46 && isLetter(this.text.charCodeAt(this.#at + 1))) return this.#found(KIND.DOT, this.#at + 1);
    return this.#matchOpening();
  }

  #matchIndex(): Match {
    const code = this.text.charCodeAt(this.#at);
    if (code === 93) return this.#found(KIND.INDEX_CLOSE, this.#at + 1);
    return this.#matchValue(code) ?? this.#matchOpening();
  }

  /** What stands between values, in arguments and in directives. */
  #matchPunctuation(code: number): Match {
    switch (code) {
      case 91:
        return this.#found(KIND.LIST_OPEN, this.#at + 1);
      case 93:
        return this.#found(KIND.LIST_CLOSE, this.#at + 1);
      case 44:
        return this.#found(KIND.COMMA, this.#at + 1);
      case 58:
        return this.#found(KIND.COLON, this.#at + 1);
      case 123:
        return this.#found(KIND.MAP_OPEN, this.#at + 1);
      case 125:
        return this.#found(KIND.MAP_CLOSE, this.#at + 1);
      case 46:
        return this.text.charCodeAt(this.#at + 1) === 46 ? this.#found(KIND.DOUBLE_DOT, this.#at + 2) : undefined;
      default:
        return undefined;
    }
  }

  /** Blanks, strings, numbers, `true` and `false`. */
  #matchValue(code: number): Match {
    const { text } = this;
    const at = this.#at;
    if (code === 32 || code === 9 || code === 10 || code === 13)
      return this.#found(KIND.BLANKS, skipBlanksAndNewlines(text, at));
    if (code === 34 || code === 39) {
      const end = skipString(text, at);
      return end === -1 ? undefined : this.#found(KIND.STRING, end);
    }
    if (code === 116 || code === 102) return this.#matchTruth();
    return this.#matchNumber();
  }

  #matchTruth(): Match {
    const isShort = this.text.startsWith("true", this.#at);
    // Between brackets no names can stand, so nothing longer is looked for.
    const end = this.#state === STATE.INDEX ? this.#at + (isShort ? 4 : 5) : skipIdentifier(this.text, this.#at);
    const truth = this.#isTruth(end);
    return truth === undefined ? undefined : this.#found(truth, end);
  }

  /** The longer match wins; `1..3` is the whole number 1 and what follows. */
  #matchNumber(): Match {
    const { text } = this;
    const at = this.#at;
    const integer = skipInteger(text, at);
    const decimal = skipDecimal(text, at);
    if (integer > at && (text.startsWith("..", integer) || decimal <= integer))
      return this.#found(KIND.INTEGER, integer);
    return decimal > at ? this.#found(KIND.DECIMAL, decimal) : undefined;
  }

  #matchDirectiveName(): Match {
    const { text } = this;
    const at = this.#at;
    const braced = skipBracedWord(text, at);
    const end = braced > at ? braced : skipWord(text, at);
    if (end === at) return this.#matchNumber() ?? this.#matchOpening() ?? this.#found(OPENING.TERMINATOR, at);
    const name = braced > at ? text.slice(at + 1, end - 1) : text.slice(at, end);
    switch (name) {
      case "if":
        return this.#found(KIND.IF, end);
      case "elseif":
        return this.#found(KIND.ELSEIF, end);
      case "else":
        return this.#found(KIND.ELSE, skipRestOfLine(text, end));
      case "end":
        return this.#found(KIND.END, skipRestOfLine(text, end));
      default:
        return this.#found(braced > at ? KIND.BRACED_WORD : KIND.WORD, end);
    }
  }

  #matchDirective(): Match {
    const { text } = this;
    const code = text.charCodeAt(this.#at);
    const word = skipWord(text, this.#at);
    if (word > this.#at) return this.#found(WORDS.get(text.slice(this.#at, word)) ?? KIND.WORD, word);
    switch (code) {
      case 40:
        return this.#found(KIND.PAREN_OPEN, this.#at + 1);
      case 41:
        return this.#found(KIND.PAREN_CLOSE, skipRestOfLine(text, this.#at + 1));
      case 123: {
        const end = skipBracedWord(text, this.#at);
        if (end > this.#at) return this.#found(KIND.BRACED_WORD, end);
      }
    }
    return this.#matchPunctuation(code) ?? this.#matchValue(code) ?? this.#matchOperator() ?? this.#matchOpening();
  }

  #matchOperator(): Match {
    const pair = PAIRS.get(this.text.slice(this.#at, this.#at + 2));
    if (pair !== undefined) return this.#found(pair, this.#at + 2);
    const single = SINGLES.get(this.text.charAt(this.#at));
    return single === undefined ? undefined : this.#found(single, this.#at + 1);
  }

  #matchLineComment(): Match {
    const end = skipNewline(this.text, this.#at);
    if (end > this.#at) return this.#found(KIND.LINE_COMMENT_END, end);
    return this.#matchOpening() ?? this.#found(OPENING.SKIPPED, this.#at + 1);
  }

  /** Within comments and raw blocks `$` and `#` still begin something, which matters at the end of the text alone. */
  #matchUntil(mark: string, kind: Kind): Match {
    if (this.text.startsWith(mark, this.#at)) return this.#found(kind, this.#at + mark.length);
    const opening = this.#matchOpening();
    if (opening !== undefined) return opening;
    return this.#found(kind === KIND.RAW_BLOCK ? OPENING.MORE : OPENING.SKIPPED, this.#at + 1);
  }

  #open(opening: number): void {
    if (this.#state >= STATE.LINE_COMMENT || opening === OPENING.MORE) return;
    const endsReference =
      this.#state === STATE.REFERENCE || (opening === OPENING.HASH && this.#state === STATE.PROPERTY);
    if (endsReference && (opening === OPENING.DOLLAR || opening === OPENING.HASH)) this.#pop();
    this.#push(OPENED_STATES[opening] ?? STATE.TEXT);
  }

  #afterToken(kind: Kind, state: State): void {
    switch (kind) {
      case KIND.INDEX_OPEN:
        return this.#push(STATE.INDEX);
      case KIND.INDEX_CLOSE:
      case KIND.BRACE_CLOSE:
      case KIND.LINE_COMMENT_END:
      case KIND.BLOCK_COMMENT:
      case KIND.RAW_BLOCK:
      case KIND.END:
      case KIND.ELSE:
        this.#pop();
        return;
      case KIND.DOT:
        this.#state = STATE.PROPERTY;
        return;
      case KIND.PAREN_OPEN:
        return this.#openParen(state);
      case KIND.ARGUMENTS_CLOSE:
        this.#state = STATE.REFERENCE;
        return;
      case KIND.PAREN_CLOSE:
        return this.#closeParen();
      case KIND.SET:
        this.#push(STATE.DIRECTIVE);
        this.#isInSet = true;
        this.#opened++;
        return;
      case KIND.LINE_COMMENT:
        if (state === STATE.REFERENCE) this.#pop();
        return this.#push(STATE.LINE_COMMENT);
      case KIND.IF:
      case KIND.ELSEIF:
        this.#state = STATE.DIRECTIVE;
        return;
      case KIND.STRING:
      case KIND.INTEGER:
      case KIND.DECIMAL:
        if (!this.#isInSet && this.#opened === 0 && LITERAL_ENDS[kind]?.has(state) === true) this.#pop();
    }
  }

  #openParen(state: State): void {
    this.#opened++;
    if (state === STATE.PROPERTY) this.#state = STATE.ARGUMENTS;
  }

  /** A `)` closes the innermost state that has an open parenthesis. */
  #closeParen(): void {
    while (this.#opened === 0) if (!this.#pop()) return;
    if (this.#opened === this.#closed + 1) this.#pop();
    else this.#closed++;
  }

  #push(state: State): void {
    this.#outer.push(this.#state, this.#opened, this.#closed);
    this.#opened = 0;
    this.#state = state;
  }

  #pop(): boolean {
    if (this.#outer.length === 0) {
      this.#opened = 0;
      this.#state = STATE.TEXT;
      return false;
    }
    this.#closed = this.#outer.pop() ?? 0;
    this.#opened = this.#outer.pop() ?? 0;
    // Safe: what was pushed is a state.
    this.#state = (this.#outer.pop() ?? STATE.TEXT) as State;
    return true;
  }
}

/** Where `##` begins a comment; elsewhere each `#` is read for itself. */
const BEFORE_LINE_COMMENT: ReadonlySet<number> = new Set([
  STATE.TEXT,
  STATE.REFERENCE,
  STATE.DIRECTIVE_NAME,
  STATE.DIRECTIVE,
]);

const EMPTY_INDEXES = ["$[", "$![", "$\\![", "$."] as const;

/** Where a literal outside of any parenthesis ends what is being read: `#5` is text, and what follows it too. */
const LITERAL_ENDS: Readonly<Record<number, ReadonlySet<State>>> = {
  [KIND.STRING]: new Set([STATE.DIRECTIVE]),
  [KIND.INTEGER]: new Set([STATE.DIRECTIVE, STATE.DIRECTIVE_NAME]),
  [KIND.DECIMAL]: new Set([STATE.DIRECTIVE, STATE.DIRECTIVE_NAME, STATE.INDEX]),
};

const OPENED_STATES: Readonly<Record<number, State>> = {
  [OPENING.DOLLAR]: STATE.REFERENCE,
  [OPENING.HASH]: STATE.DIRECTIVE_NAME,
  [OPENING.BLOCK_COMMENT]: STATE.BLOCK_COMMENT,
  [OPENING.RAW_BLOCK]: STATE.RAW_BLOCK,
};
