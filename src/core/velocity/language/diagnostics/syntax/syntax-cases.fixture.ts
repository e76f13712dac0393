import type { DiagnosticCase } from "../diagnostic-case.fixture.ts";

/** Templates that Velocity refuses, and what is said of them. */
export const SYNTAX_CASES: readonly DiagnosticCase[] = [
  {
    title: "the block that is open is marked and named",
    rows: [
      {
        template: "#if($input.body)\nabc",
        found: [
          "error unclosed-block «#if» No #end closes this #if in line 1. | Add #end at the end: #if($input.body)\nabc#end",
        ],
      },
      {
        template: "a\n#foreach($i in [1])\n#if($i == 1)\n#end\nabc",
        found: [
          "error unclosed-block «#foreach» No #end closes this #foreach in line 2. | Add #end at the end: a\n#foreach($i in [1])\n#if($i == 1)\n#end\nabc#end",
        ],
      },
      {
        template: "#{if}(true)#{foreach}($i in [1])x",
        found: [
          "error unclosed-block «#{if}» No #end closes this #if in line 1. | Add #end at the end: #{if}(true)#{foreach}($i in [1])x#end",
          "error unclosed-block «#{foreach}» No #end closes this #foreach in line 1. | Add #end at the end: #{if}(true)#{foreach}($i in [1])x#end",
        ],
      },
      {
        template: "#if(true)a#else b",
        found: [
          "error unclosed-block «#if» No #end closes this #if in line 1. | Add #end at the end: #if(true)a#else b#end",
        ],
      },
      {
        template: "#define($d)x",
        found: [
          "error unclosed-block «#define» No #end closes this #define in line 1. | Add #end at the end: #define($d)x#end",
        ],
      },
    ],
  },
  {
    title: "a quote that is not closed is found, whatever stumbles over it",
    rows: [
      {
        template: '{"a": "$input.path(\'$.a)"}\n{"b": 1}',
        found: [
          'error unclosed-string «\'» Nothing closes the string that this \' opens in its line. | Close it with \': {"a": "$input.path(\'$.a\')"}\n{"b": 1}',
        ],
      },
      {
        template: '#set($x = "abc)\n{"a": 1}\n#if($x)\ny#end',
        found: [
          'error unclosed-string «"» Nothing closes the string that this " opens in its line. | Close it with ": #set($x = "abc")\n{"a": 1}\n#if($x)\ny#end',
        ],
      },
      {
        template: "#if($input.body == 'a)\nx #end\n'it",
        found: [
          "error unclosed-string «'» Nothing closes the string that this ' opens in its line. | Close it with ': #if($input.body == 'a')\nx #end\n'it",
        ],
      },
      {
        template: "#set($x = {'a': 'b})\n$x",
        found: [
          "error unclosed-string «'» Nothing closes the string that this ' opens in its line. | Close it with ': #set($x = {'a': 'b'})\n$x",
        ],
      },
    ],
  },
  {
    title: "a template cannot end in a sign",
    rows: [
      {
        template: "Hello $",
        found: [
          "error ends-in-sign «$» A template cannot end in $: it fails when it runs. | Print it from a variable: Hello #set($dollar = '$')$dollar",
        ],
      },
      {
        template: "Hello #",
        found: [
          "error ends-in-sign «#» A template cannot end in #: it fails when it runs. | Print it from a variable: Hello #set($hash = '#')$hash",
        ],
      },
      {
        template: "Hello $!",
        found: [
          "error ends-in-sign «$!» A template cannot end in $!: it fails when it runs. | Print it from a variable: Hello #set($dollar = '$')$dollar",
        ],
      },
      { template: "5$ ", found: [] },
    ],
  },
  {
    title: "signs that mean something else",
    rows: [
      {
        template: "#set($x = 5-1)",
        found: [
          "error glued-minus «-1» -1 is read as a number of its own: put blanks around the minus. | Put blanks around it: #set($x = 5 - 1)",
        ],
      },
      {
        template: "#set($a = 1)#if($a -1 > 2)x#end",
        found: [
          "error glued-minus «-1» -1 is read as a number of its own: put blanks around the minus. | Put blanks around it: #set($a = 1)#if($a - 1 > 2)x#end",
        ],
      },
      { template: "#set($x = 5 - 1)", found: [] },
      {
        template: "#set($x = -$y)",
        found: [
          "error negative-reference «-» There is no minus before a reference: subtract it from 0. | Write 0 - …: #set($x = 0 - $y)",
        ],
      },
      {
        template: '#set($x = "a\\"b\\"c")',
        found: [
          'error escaped-quote «\\"» A backslash escapes nothing in a string: a quote is written twice. | Write "": #set($x = "a""b""c")',
        ],
      },
      {
        template: '#set($x = {"a":1,})',
        found: [
          'error trailing-comma-in-literal «,» Nothing follows this comma before the }. | Remove the comma: #set($x = {"a":1})',
        ],
      },
      {
        template: "$x.get(1, )",
        found: [
          "error trailing-comma-in-literal «,» Nothing follows this comma before the ). | Remove the comma: $x.get(1 )",
        ],
      },
    ],
  },
  {
    title: "comparisons of other languages",
    rows: [
      {
        template: "#if($input.body = 1)x#end",
        found: ["error single-equals «=» A comparison is written ==. | Write ==: #if($input.body == 1)x#end"],
      },
      {
        template: "#if($input.body === 1)x#end",
        found: ["error triple-equals «=» Velocity compares with == only. | Remove it: #if($input.body == 1)x#end"],
      },
      {
        template: "#if($input.body == null)x#end",
        found: [
          "error null-word «null» null is no value here: a name that nothing sets, such as $null, is the empty text. | Write $null: #if($input.body == $null)x#end",
        ],
      },
      { template: "#if $x x#end", found: ["error missing-parenthesis «#if» #if takes its condition in parentheses."] },
      {
        template: "#set($x 1)",
        found: ["error missing-equals «1» #set needs an = between the name and its value. | Write =: #set($x = 1)"],
      },
    ],
  },
  {
    title: "what closes or continues nothing",
    rows: [
      { template: "a#end", found: ["error stray-end «#end» This #end closes nothing. | Remove it: a"] },
      { template: "a#{end}", found: ["error stray-end «#{end}» This #end closes nothing. | Remove it: a"] },
      { template: "a#else b", found: ["error stray-else «#else» This #else belongs to no #if."] },
      {
        template: "#if(true)a#else b#elseif(true)c#end",
        found: ["error stray-else «#elseif» This #elseif belongs to no #if."],
      },
    ],
  },
  {
    title: "all else is said in the parser's words",
    rows: [
      { template: "#set($x = [1 2])", found: ['error template-syntax «2» "2" cannot stand here.'] },
      { template: "$x[", found: ["error template-syntax «[» The text ends too early."] },
      {
        template: "#foreach($i)x#end",
        found: ["error incomplete-loop «#foreach» A loop is written #foreach($item in $list)."],
      },
      {
        template: "#set($x 1)\n#if()a#end",
        found: [
          "error missing-equals «1» #set needs an = between the name and its value. | Write =: #set($x = 1)\n#if()a#end",
          'error template-syntax «)» ")" cannot stand here.',
        ],
      },
    ],
  },
  {
    title: "what is right draws nothing",
    rows: [
      { template: '{"a": "it\'s $5.00 #fff"}\n## it\'s\n#* " *#', found: [] },
      { template: "", found: [] },
    ],
  },
];
