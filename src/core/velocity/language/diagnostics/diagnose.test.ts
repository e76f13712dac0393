import { testCases } from "./diagnostic-case.fixture.ts";
import { RULE_CASES } from "./rules/rule-cases.fixture.ts";
import { SYNTAX_CASES } from "./syntax/syntax-cases.fixture.ts";

testCases(SYNTAX_CASES);
testCases(RULE_CASES);
