interface OutputCase {
  readonly title: string;
  readonly rows: readonly {
    readonly template: string;
    readonly integrationType?: string;
    readonly found: readonly string[];
  }[];
}

/** What is said of what templates render to, from both sides. */
export const OUTPUT_CASES: readonly OutputCase[] = [
  {
    title: "text of the client's that ends a JSON string is found, with its input",
    rows: [
      {
        template: '{"a": "$input.path(\'$.name\')", "b": $input.json(\'$.name\'), "d": $input.params(\'id\')}',
        found: [
          'warning break-out «$input.path(\'$.name\')» A quote in $.name of the body ends this JSON string: a client can add members of its own. | Escape it: {"a": "$util.escapeJavaScript($input.path(\'$.name\')).replaceAll("\\\\\'","\'")", "b": $input.json(\'$.name\'), "d": $input.params(\'id\')}',
          'warning break-out «$input.params(\'id\')» Whatever the path parameter id holds stands here as JSON: a client can write what it likes. | Escape it: {"a": "$input.path(\'$.name\')", "b": $input.json(\'$.name\'), "d": "$util.escapeJavaScript($input.params(\'id\')).replaceAll("\\\\\'","\'")"}',
        ],
      },
      {
        template:
          "#set($r = $input.path('$'))[#foreach($i in $r.l)\"$i.a\"#if($foreach.hasNext),#end#end, \"$r['odd-key']\"]",
        found: [
          'warning break-out «$i.a» A quote in $.l[0].a of the body ends this JSON string: a client can add members of its own. | Escape it: #set($r = $input.path(\'$\'))[#foreach($i in $r.l)"$util.escapeJavaScript($i.a).replaceAll("\\\\\'","\'")"#if($foreach.hasNext),#end#end, "$r[\'odd-key\']"]',
          "warning break-out «$r['odd-key']» A quote in $['odd-key'] of the body ends this JSON string: a client can add members of its own. | Escape it: #set($r = $input.path('$'))[#foreach($i in $r.l)\"$i.a\"#if($foreach.hasNext),#end#end, \"$util.escapeJavaScript($r['odd-key']).replaceAll(\"\\\\'\",\"'\")\"]",
        ],
      },
      {
        template: '#define($d)$input.params(\'h\')#end{"a": "$d"}',
        found: [
          "warning break-out «$input.params('h')» A quote in the header h ends this JSON string: a client can add members of its own.",
        ],
      },
      {
        template:
          '{"a": "$util.escapeJavaScript($input.params(\'q\'))", "b": "$util.base64Encode($input.body) $util.urlEncode($input.params(\'q\'))", "n": $input.path(\'$.n\')}',
        found: [],
      },
      { template: "Action=$input.params('q')", found: [] },
    ],
  },
  {
    title: "JSON that is none is marked where it was written",
    rows: [
      {
        template: '{"a": 1,}',
        found: [
          'warning output-not-json «}» With the sample request this renders no JSON: where a name in double quotes should stand, the output has "}".',
        ],
      },
      {
        template: '{"a": $input.path(\'$.l\'), "b" 1}',
        found: [
          'warning output-not-json «1» With the sample request this renders no JSON: where a colon should stand, the output has "1".',
        ],
      },
      {
        template: '{"a": $!r.path}',
        found: [
          'warning output-not-json «}» With the sample request this renders no JSON: where a value should stand, the output has "}".',
        ],
      },
      {
        template: '{"a": [1}',
        found: [
          'warning output-not-json «}» With the sample request this renders no JSON: where a comma or the end of the list or object should stand, the output has "}".',
        ],
      },
      {
        template: "{\"a\": $input.path('$')}",
        found: [
          "warning output-not-json «$input.path('$')» With the sample request this renders no JSON: where a name in double quotes or } should stand, the output has \"n\".",
          "warning break-out «$input.path('$')» Whatever $.name of the body holds stands here as JSON: a client can write what it likes. | Write $input.json('$'): {\"a\": $input.json('$')}",
        ],
      },
      {
        template: "#if($input.params('none') == 'x'){}#end{",
        found: [
          "warning output-not-json «{» With the sample request this renders no JSON: where a name in double quotes or } should stand, the output ends.",
        ],
      },
    ],
  },
  {
    title: "a render that fails is said where it fails",
    rows: [
      {
        template: "$input.path('$.l').get(3)",
        found: ["error render-fails «g» With the sample request this fails: Index 3 out of bounds for length 1."],
      },
      {
        template: "$input.path('$.l').get(0)",
        found: [
          "warning output-not-json «$input.path('$.l').get(0)» With the sample request this renders no JSON: where a name in double quotes or } should stand, the output has \"a\".",
          "warning break-out «$input.path('$.l').get(0)» Whatever $.l[0].a of the body holds stands here as JSON: a client can write what it likes. | Write $input.json('$.l[0]'): $input.json('$.l[0]')",
        ],
      },
    ],
  },
  {
    title: "a MOCK integration's output needs a status",
    rows: [
      {
        template: '{"statusCode": "$input.params(\'x\')"}',
        integrationType: "MOCK",
        found: [
          'error mock-output «statusCode» With the sample request what this renders has a statusCode that is no integer: the text "": a MOCK integration then answers 500.',
        ],
      },
      {
        template: "[]",
        integrationType: "MOCK",
        found: [
          "error mock-output «[» With the sample request what this renders is no JSON object: a MOCK integration then answers 500.",
        ],
      },
      { template: '{"statusCode": 200}', integrationType: "MOCK", found: [] },
      { template: "{statusCode: $input.path('$.n')}", integrationType: "MOCK", found: [] },
    ],
  },
];
