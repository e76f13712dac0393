import { OPENING } from "./match.ts";
import type { StateStack } from "./state-stack.ts";
import { STATE, type State } from "./state.ts";
import { KIND, type Kind } from "./token.ts";

/** Goes to the state in which what follows a token is read. */
export function moveOn(states: StateStack, kind: Kind): void {
  switch (kind) {
    case KIND.INDEX_OPEN:
      return states.push(STATE.INDEX);
    case KIND.INDEX_CLOSE:
    case KIND.BRACE_CLOSE:
    case KIND.LINE_COMMENT_END:
    case KIND.BLOCK_COMMENT:
    case KIND.RAW_BLOCK:
    case KIND.END:
    case KIND.ELSE:
      states.pop();
      return;
    case KIND.DOT:
      states.state = STATE.PROPERTY;
      return;
    case KIND.PAREN_OPEN:
      states.opened++;
      if (states.state === STATE.PROPERTY) states.state = STATE.ARGUMENTS;
      return;
    case KIND.ARGUMENTS_CLOSE:
      states.state = STATE.REFERENCE;
      return;
    case KIND.PAREN_CLOSE:
      return states.closeParen();
    case KIND.SET:
      states.push(STATE.DIRECTIVE);
      states.isInSet = true;
      states.opened++;
      return;
    case KIND.LINE_COMMENT:
      if (states.state === STATE.REFERENCE) states.pop();
      return states.push(STATE.LINE_COMMENT);
    case KIND.IF:
    case KIND.ELSEIF:
      states.state = STATE.DIRECTIVE;
      return;
    case KIND.STRING:
    case KIND.INTEGER:
    case KIND.DECIMAL:
      return leaveAfterLiteral(states, kind);
  }
}

/** Where a literal outside of any parenthesis ends what is being read: `#5` is text, and what follows it too. */
const LITERAL_ENDS: Readonly<Record<number, ReadonlySet<State>>> = {
  [KIND.STRING]: new Set([STATE.DIRECTIVE]),
  [KIND.INTEGER]: new Set([STATE.DIRECTIVE, STATE.DIRECTIVE_NAME]),
  [KIND.DECIMAL]: new Set([STATE.DIRECTIVE, STATE.DIRECTIVE_NAME, STATE.INDEX]),
};

function leaveAfterLiteral(states: StateStack, kind: Kind): void {
  if (!states.isInSet && states.opened === 0 && LITERAL_ENDS[kind]?.has(states.state) === true) states.pop();
}

/** Goes to the state that what is no token of its own opens. Comments and raw blocks hold nothing but themselves. */
export function open(states: StateStack, opening: number): void {
  const { state } = states;
  if (state >= STATE.LINE_COMMENT || opening === OPENING.MORE) return;
  const endsReference = state === STATE.REFERENCE || (opening === OPENING.HASH && state === STATE.PROPERTY);
  if (endsReference && (opening === OPENING.DOLLAR || opening === OPENING.HASH)) states.pop();
  states.push(stateIn(opening));
}

function stateIn(opening: number): State {
  switch (opening) {
    case OPENING.DOLLAR:
      return STATE.REFERENCE;
    case OPENING.HASH:
      return STATE.DIRECTIVE_NAME;
    case OPENING.BLOCK_COMMENT:
      return STATE.BLOCK_COMMENT;
    default:
      return STATE.RAW_BLOCK;
  }
}
