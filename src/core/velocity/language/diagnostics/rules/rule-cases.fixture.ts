import type { DiagnosticCase } from "../diagnostic-case.fixture.ts";

/** Each rule from both sides: what draws it, and what is near but right. */
export const RULE_CASES: readonly DiagnosticCase[] = [
  {
    title: "a name that nothing sets prints nothing",
    rows: [
      { template: "$nope.a", found: ["warning never-assigned «nope» Nothing sets $nope: it prints nothing."] },
      {
        template: "$inputs.body $ctx.stage",
        found: [
          "warning never-assigned «inputs» Nothing sets $inputs: it prints nothing. Is $input meant? | Write $input: $input.body $ctx.stage",
          "warning never-assigned «ctx» Nothing sets $ctx: it prints nothing. Is $context meant? | Write $context: $inputs.body $context.stage",
        ],
      },
      {
        template: "#set($a = 1)$a-1 #set($b = $a-1)$b",
        found: [
          "warning never-assigned «a-1» A - belongs to a name: $a-1 is a variable of its own, and nothing sets it. | Write ${a}-1: #set($a = 1)${a}-1 #set($b = $a-1)$b",
          "warning never-assigned «a-1» A - belongs to a name: $a-1 is a variable of its own, and nothing sets it. | Write $a - 1: #set($a = 1)$a-1 #set($b = $a - 1)$b",
        ],
      },
      {
        template: "#foreach($i in [1])$i#end$i $foreach.index",
        found: [
          "warning never-assigned «i» $i has a value only within its #foreach.",
          "warning never-assigned «foreach» $foreach has a value only within a #foreach.",
        ],
      },
      { template: "#define($d)$i#end#foreach($i in [1])$d#end", found: [] },
      {
        template: "#set($x = 1)$x #if($null)#end",
        found: [
          'warning always-true «$null» $null is nothing, which counts as an empty text, and only the Boolean false is false: this is always true. | Write "$!null" != "": #set($x = 1)$x #if("$!null" != "")#end',
        ],
      },
      { template: "$given", surroundings: { situation: { variables: { given: 1 } } }, found: [] },
    ],
  },
  {
    title: "only a bare name is set",
    rows: [
      {
        template: "#set($!a = 1)#set(${b} = 2)$a$b",
        found: [
          "warning not-settable «$!a» #set($!a = …) sets nothing that can be read: only a bare $a is set. | Write $a: #set($a = 1)#set(${b} = 2)$a$b",
          "warning not-settable «${b}» #set(${b} = …) sets nothing that can be read: only a bare $b is set. | Write $b: #set($!a = 1)#set($b = 2)$a$b",
        ],
      },
      {
        template: "#set($a = 1)#set($a.b = 1)$a#set($context.foo.bar = 1)",
        found: [
          "warning context-not-assignable «$context.foo.bar» Only $context.requestOverride and $context.responseOverride can be set, not $context.foo.bar.",
        ],
      },
    ],
  },
  {
    title: "a condition on what is no Boolean always holds",
    rows: [
      {
        template: "#set($x = $input.path('$.text'))#if($x)a#elseif(!$x)b#end",
        surroundings: {
          contentType: "application/json",
          situation: {
            request: { body: '{"text":"t","flag":true,"n":1,"list":[{"a":1}],"map":{"size":1,"k":"v"},"o":{"k":"v"}}' },
          },
        },
        found: [
          'warning always-true «$x» $x is a text, and only the Boolean false is false: this is always true. | Write "$!x" != "": #set($x = $input.path(\'$.text\'))#if("$!x" != "")a#elseif(!$x)b#end',
          'warning always-true «!$x» $x is a text, and only the Boolean false is false: this is always false. | Write "$!x" == "": #set($x = $input.path(\'$.text\'))#if($x)a#elseif("$!x" == "")b#end',
        ],
      },
      {
        template: '#if($input.path("$.list"))a#end',
        surroundings: {
          contentType: "application/json",
          situation: {
            request: { body: '{"text":"t","flag":true,"n":1,"list":[{"a":1}],"map":{"size":1,"k":"v"},"o":{"k":"v"}}' },
          },
        },
        found: [
          'warning always-true «$input.path("$.list")» $input.path("$.list") is a list, and only the Boolean false is false: this is always true. | Write $input.path("$.list").size() > 0: #if($input.path("$.list").size() > 0)a#end',
        ],
      },
      {
        template: "#if($input.path('$.other'))a#end",
        surroundings: {
          contentType: "application/json",
          situation: {
            request: { body: '{"text":"t","flag":true,"n":1,"list":[{"a":1}],"map":{"size":1,"k":"v"},"o":{"k":"v"}}' },
          },
        },
        found: [
          "info always-true «$input.path('$.other')» $input.path('$.other') is false only where it is the Boolean false: what is missing or empty counts as true. | Write \"$!input.path('$.other')\" != \"\": #if(\"$!input.path('$.other')\" != \"\")a#end",
        ],
      },
      {
        template: "#if($input.path('$.flag') && true)a#end",
        surroundings: {
          contentType: "application/json",
          situation: {
            request: { body: '{"text":"t","flag":true,"n":1,"list":[{"a":1}],"map":{"size":1,"k":"v"},"o":{"k":"v"}}' },
          },
        },
        found: [],
      },
      { template: "#set($x = 'a')#if($x && $x != '' && !$x.isEmpty())a#end", found: [] },
      { template: "#foreach($i in [1])#if($foreach.hasNext),#end#end", found: [] },
      { template: "#set($a = true)#if($input.body.isEmpty() || $a)a#end", found: [] },
      {
        template: "#set($m = {'a': 1})#foreach($e in $m.entrySet())#if($e.key)a#end#end",
        found: [
          'warning always-true «$e.key» $e.key is a text, and only the Boolean false is false: this is always true. | Write "$!e.key" != "": #set($m = {\'a\': 1})#foreach($e in $m.entrySet())#if("$!e.key" != "")a#end#end',
        ],
      },
    ],
  },
  {
    title: "a literal on its own never holds",
    rows: [
      {
        template: "#if(1)a#end#if('x' && true)b#end#if(\"$input.body\")c#end",
        found: [
          "warning always-false «1» A literal on its own is false in a condition, whatever it gives. | Write true: #if(true)a#end#if('x' && true)b#end#if(\"$input.body\")c#end",
          "warning always-false «'x'» A literal on its own is false in a condition, whatever it gives. | Write true: #if(1)a#end#if(true && true)b#end#if(\"$input.body\")c#end",
          'warning always-false «"$input.body"» A literal on its own is false in a condition, whatever it gives. | Write "$input.body" != "": #if(1)a#end#if(\'x\' && true)b#end#if("$input.body" != "")c#end',
        ],
      },
      {
        template: "#if(1 + 1)a#end",
        found: ["warning always-false «1 + 1» A calculation on its own is false in a condition, whatever it gives."],
      },
      { template: "#if(1 == 1 && (true || false))a#end", found: [] },
    ],
  },
  {
    title: "directives that do nothing here print as written",
    rows: [
      {
        template: "#macro(m)x#end#m()",
        found: [
          "warning printed-directive «#macro» Macros are switched off: the definition vanishes, and its calls print as written.",
          "warning printed-directive «#m» Macros are switched off: #m prints as written.",
        ],
      },
      {
        template: "#evaluate('x')",
        found: ["warning printed-directive «#evaluate» #evaluate is not available: it prints as written."],
      },
      {
        template: "#endif #{elsif}",
        found: [
          "warning printed-directive «#endif» #endif is no directive: it prints as written. Is #end meant? | Write #end: #end #{elsif}",
          "warning printed-directive «#{elsif}» #elsif is no directive: it prints as written. Is #elseif meant? | Write #elseif: #endif #{elseif}",
        ],
      },
      {
        template: "#for($i in [1])",
        found: [
          "warning printed-directive «#for» #for is no directive: it prints as written. Is #foreach meant? | Write #foreach: #foreach($i in [1])",
          "warning never-assigned «i» Nothing sets $i: it prints nothing.",
        ],
      },
      {
        template: "#fff #1 #set #color(red)",
        found: ["warning printed-directive «#color» #color is no directive: it prints as written."],
      },
      {
        template: "#if(true)a#else if(true)b#end",
        found: [
          "warning else-if «#else if» #else if prints its condition as text and is taken in any case. | Write #elseif: #if(true)a#elseif(true)b#end",
        ],
      },
      { template: "#if(true)a#else if you want#end", found: [] },
    ],
  },
  {
    title: "there are no other templates",
    rows: [
      {
        template: "#include('x')",
        found: ["error include-fails «#include» #include fails: there are no other templates to take in."],
      },
      {
        template: "#parse('x')",
        found: ["error include-fails «#parse» #parse fails: there are no other templates to take in."],
      },
      { template: "\\#parse('x')", found: [] },
    ],
  },
  {
    title: "loops over nothing, and loops that are cut",
    rows: [
      {
        template: "#foreach($i in 'abc')#end#foreach($i in [1])#end",
        found: ["warning nothing-to-loop «'abc'» 'abc' is a text: #foreach does nothing with it."],
      },
      {
        template: "#foreach($i in [0..1000])#end#foreach($i in [1..1000])#end",
        found: ["warning long-range «[0..1000]» This loop ends silently after 1,000 of its 1001 rounds."],
      },
      {
        template: "#foreach($i)x#end",
        found: ["error incomplete-loop «#foreach» A loop is written #foreach($item in $list)."],
      },
    ],
  },
  {
    title: "the gateway's objects have few members",
    rows: [
      {
        template: "$input.path $input.bdy $input.body() $input.json('$')",
        found: [
          "warning unknown-input «path» $input.path without ( ) prints nothing.",
          "warning unknown-input «bdy» There is no $input.bdy: it prints nothing. Is body meant? | Write body: $input.path $input.body $input.body() $input.json('$')",
          "warning unknown-input «body» $input.body is no method: with ( ) it prints nothing. | Write $input.body: $input.path $input.bdy $input.body $input.json('$')",
        ],
      },
      {
        template: "$util.toJson($input.body) $util.escapeJavascript('x') $util.nope() $util.urlEncode('x')",
        found: [
          "warning unknown-util «toJson» $util.toJson is AppSync's and prints nothing here: $input.json('$.…') gives JSON text.",
          "warning unknown-util «escapeJavascript» There is no $util.escapeJavascript: it prints nothing. Is escapeJavaScript meant? | Write escapeJavaScript: $util.toJson($input.body) $util.escapeJavaScript('x') $util.nope() $util.urlEncode('x')",
          "warning unknown-util «nope» There is no $util.nope: it prints nothing.",
        ],
      },
      { template: "$input['body']", found: ["warning unknown-input «['body']» $input has no [ ]."] },
      { template: "#set($input = {})$input.x", found: [] },
    ],
  },
  {
    title: "the context's members are known",
    rows: [
      {
        template: "$context.identiy.sourceIp $context.identity.sourceip $context.identity['userAgnt']",
        found: [
          "warning unknown-context «identiy» There is no $context.identiy: it prints nothing. Is identity meant? | Write identity: $context.identity.sourceIp $context.identity.sourceip $context.identity['userAgnt']",
          "warning unknown-context «sourceip» There is no $context.identity.sourceip: it prints nothing. Is sourceIp meant? | Write sourceIp: $context.identiy.sourceIp $context.identity.sourceIp $context.identity['userAgnt']",
          "warning unknown-context «userAgnt» There is no $context.identity.userAgnt: it prints nothing. Is userAgent meant? | Write userAgent: $context.identiy.sourceIp $context.identity.sourceip $context.identity['userAgent']",
        ],
      },
      {
        template: "$context.status $context.authorizer.latency $context.integration.latency $context.error.message",
        found: [
          "warning unknown-context «status» $context.status is for access logs only: in a template it prints nothing.",
          "warning unknown-context «integration» $context.integration.latency is for access logs only: in a template it prints nothing.",
          "warning unknown-context «error» $context.error is for gateway responses only: in a template it prints nothing.",
        ],
      },
      {
        template: "$context.arguments.id $context.authorizer.anything.else $context.authorizer.claims.email",
        found: [
          "warning unknown-context «arguments» $context.arguments is AppSync's and prints nothing here: use $input.path('$').",
          "warning unknown-method «else» A text has no .else: this prints nothing.",
        ],
      },
      {
        template: "#set($context.responseOverride.status = 404)#set($context.requestOverride.header['x-a'] = 'b')",
        found: [],
      },
      {
        template: "#set($context.stage = 'x')#set($context.requestOverride.body = 'x')",
        found: [
          "warning context-not-assignable «$context.stage» Only $context.requestOverride and $context.responseOverride can be set, not $context.stage.",
          "warning context-not-assignable «$context.requestOverride.body» Only $context.requestOverride and $context.responseOverride can be set, not $context.requestOverride.body.",
        ],
      },
    ],
  },
  {
    title: "methods that a type does not have give nothing",
    rows: [
      {
        template: "#set($s = 'x')$s.length $s.size() $s.toUppercase() $s.foo $s.length() $s.bytes",
        found: [
          "warning unknown-method «length» A text has no .length: this prints nothing. Is length() meant? | Write length(): #set($s = 'x')$s.length() $s.size() $s.toUppercase() $s.foo $s.length() $s.bytes",
          "warning unknown-method «size» A text has no method size(): this prints nothing. Is length meant? | Write length: #set($s = 'x')$s.length $s.length() $s.toUppercase() $s.foo $s.length() $s.bytes",
          "warning unknown-method «toUppercase» A text has no method toUppercase(): this prints nothing. Is toUpperCase meant? | Write toUpperCase: #set($s = 'x')$s.length $s.size() $s.toUpperCase() $s.foo $s.length() $s.bytes",
          "warning unknown-method «foo» A text has no .foo: this prints nothing.",
        ],
      },
      {
        template: "#set($l = [1])$l.length() $l.length $l.size $l.push(1) $l.size() $l.empty",
        found: [
          "warning unknown-method «length» A List has no method length(): this prints nothing. Is size meant? | Write size: #set($l = [1])$l.size() $l.length $l.size $l.push(1) $l.size() $l.empty",
          "warning unknown-method «length» A List has no .length: this prints nothing. Is size() meant? | Write size(): #set($l = [1])$l.length() $l.size() $l.size $l.push(1) $l.size() $l.empty",
          "warning unknown-method «size» A List has no .size: this prints nothing. Is size() meant? | Write size(): #set($l = [1])$l.length() $l.length $l.size() $l.push(1) $l.size() $l.empty",
          "warning unknown-method «push» A List has no method push(): this prints nothing. Is add meant? | Write add: #set($l = [1])$l.length() $l.length $l.size $l.add(1) $l.size() $l.empty",
        ],
      },
      {
        template: "$input.path('$.map').size $input.path('$.o').size $input.path('$.o').k",
        surroundings: {
          contentType: "text/plain",
          situation: {
            request: { body: '{"text":"t","flag":true,"n":1,"list":[{"a":1}],"map":{"size":1,"k":"v"},"o":{"k":"v"}}' },
          },
        },
        found: [
          "warning unknown-method «size» .size reads the key \"size\" of the map. Is size() meant? | Write size(): $input.path('$.map').size $input.path('$.o').size() $input.path('$.o').k",
        ],
      },
      {
        template: "#set($m = {})$m.has('x') $m.anything $m.containsKey('x')",
        found: [
          "warning unknown-method «has» A Map has no method has(): this prints nothing. Is containsKey meant? | Write containsKey: #set($m = {})$m.containsKey('x') $m.anything $m.containsKey('x')",
        ],
      },
      {
        template: "$input.params('x').size() $input.params().querystring.x.size()",
        found: [
          "warning unknown-method «size» A text has no method size(): this prints nothing. Is length meant? | Write length: $input.params('x').length() $input.params().querystring.x.size()",
          "warning unknown-method «size» A text has no method size(): this prints nothing. Is length meant? | Write length: $input.params('x').size() $input.params().querystring.x.length()",
        ],
      },
    ],
  },
  {
    title: "a malformed JSONPath fails",
    rows: [
      {
        template: "$input.path('$..') $input.json(\"$.a[\")",
        found: [
          "error bad-json-path «$..» This is no JSONPath: A path can not end with a scan.",
          "error bad-json-path «$.a[» This is no JSONPath: Could not analyze path component: [",
        ],
      },
      { template: "$input.path('$.a[?(@.b == 1)]') $input.path(\"$.a\") $input.path('a.b')", found: [] },
    ],
  },
  {
    title: "what prints as no JSON",
    rows: [
      {
        template: "{\"a\": $input.path('$.o'), \"b\": $input.path('$.list'), \"c\": $input.path('$.text')}",
        surroundings: {
          contentType: "application/json",
          situation: {
            request: { body: '{"text":"t","flag":true,"n":1,"list":[{"a":1}],"map":{"size":1,"k":"v"},"o":{"k":"v"}}' },
          },
        },
        found: [
          "warning object-printed «$input.path('$.o')» $input.path('$.o') is a map and prints as {key=value}, which is no JSON. | Write $input.json('$.o'): {\"a\": $input.json('$.o'), \"b\": $input.path('$.list'), \"c\": $input.path('$.text')}",
        ],
      },
      {
        template: "$input.path('$')",
        surroundings: { contentType: "application/json" },
        found: [
          "warning object-printed «$input.path('$')» $input.path('$') prints an object as {key=value}, which is no JSON. | Write $input.json('$'): $input.json('$')",
        ],
      },
      { template: "$input.path('$')", surroundings: { contentType: "text/plain" }, found: [] },
      {
        template:
          '#set($b = $input.path(\'$\'))#set($l = [\'a\'])#set($n = [1, 2]){"a": $b.o, "b": $l, "c": $n, "d": "$b.o"}',
        surroundings: {
          contentType: "application/json",
          situation: {
            request: { body: '{"text":"t","flag":true,"n":1,"list":[{"a":1}],"map":{"size":1,"k":"v"},"o":{"k":"v"}}' },
          },
        },
        found: [
          'warning object-printed «$b.o» $b.o is a map and prints as {key=value}, which is no JSON. | Write $input.json(\'$.o\'): #set($b = $input.path(\'$\'))#set($l = [\'a\'])#set($n = [1, 2]){"a": $input.json(\'$.o\'), "b": $l, "c": $n, "d": "$b.o"}',
          "warning object-printed «$l» $l is a list made in the template and prints as [a, b], which is no JSON.",
          "warning object-printed «$b.o» $b.o is a map and prints as {key=value}, which is no JSON.",
        ],
      },
    ],
  },
  {
    title: "JSON in a JSON string ends it",
    rows: [
      {
        template: '{"a": "$input.body", "b": "$input.json(\'$.x\')"}',
        found: [
          'warning json-in-string «$input.body» The quotes in what $input.body prints end the JSON string that it stands in. | Escape it: {"a": "$util.escapeJavaScript($input.body).replaceAll("\\\\\'","\'")", "b": "$input.json(\'$.x\')"}',
          'warning json-in-string «$input.json(\'$.x\')» The quotes in what $input.json(\'$.x\') prints end the JSON string that it stands in. | Escape it: {"a": "$input.body", "b": "$util.escapeJavaScript($input.json(\'$.x\')).replaceAll("\\\\\'","\'")"}',
        ],
      },
      { template: '{"a": $input.json(\'$.x\'), "b": "$util.base64Encode($input.body)"}', found: [] },
      { template: "Body=$input.body", found: [] },
    ],
  },
  {
    title: "an apostrophe that is escaped for JavaScript is no JSON",
    rows: [
      {
        template: '{"a": "$util.escapeJavaScript($input.body)"}',
        found: [
          'warning escaped-apostrophe «$util.escapeJavaScript($input.body)» $util.escapeJavaScript makes \\\' of an apostrophe, which is no JSON. | Add .replaceAll("\\\\\'","\'"): {"a": "$util.escapeJavaScript($input.body).replaceAll("\\\\\'","\'")"}',
        ],
      },
      { template: '{"a": "$util.escapeJavaScript($input.body).replaceAll("\\\\\'","\'")"}', found: [] },
      {
        template: '#set($x = $util.escapeJavaScript($input.body))#set($y = "$util.escapeJavaScript($x)"){"z": "$y"}',
        surroundings: { contentType: "application/json" },
        found: [
          'warning escaped-apostrophe «$util.escapeJavaScript($input.body)» $util.escapeJavaScript makes \\\' of an apostrophe, which is no JSON. | Add .replaceAll("\\\\\'","\'"): #set($x = $util.escapeJavaScript($input.body).replaceAll("\\\\\'","\'"))#set($y = "$util.escapeJavaScript($x)"){"z": "$y"}',
          'warning escaped-apostrophe «$util.escapeJavaScript($x)» $util.escapeJavaScript makes \\\' of an apostrophe, which is no JSON. | Add .replaceAll("\\\\\'","\'"): #set($x = $util.escapeJavaScript($input.body))#set($y = "$util.escapeJavaScript($x).replaceAll(""\\\\\'"",""\'"")"){"z": "$y"}',
        ],
      },
      {
        template: '#set($x = $util.escapeJavaScript($input.body)){"a": "$x.replaceAll("\\\\\'","\'")"}',
        surroundings: { contentType: "application/json" },
        found: [],
      },
      { template: "$util.escapeJavaScript('x')", surroundings: { contentType: "application/xml" }, found: [] },
    ],
  },
  {
    title: "a loop leaves no comma behind its last round",
    rows: [
      {
        template: "[#foreach($i in [1, 2]) $i, #end]",
        found: [
          "warning trailing-comma «,» The last round leaves a comma before the closing bracket. | Print it only if a round follows: [#foreach($i in [1, 2]) $i#if($foreach.hasNext),#end #end]",
        ],
      },
      { template: "[#foreach($i in [1, 2])$i#if($foreach.hasNext),#end#end]", found: [] },
      { template: "[#foreach($i in [1, 2])$i,#end 3]", found: [] },
      { template: '{"a": 1#foreach($i in [1, 2]), "$i": 1#end}', found: [] },
    ],
  },
  {
    title: "a MOCK integration needs a status",
    rows: [
      {
        template: "{}",
        surroundings: { integrationType: "MOCK" },
        found: ['warning mock-status «» A MOCK integration needs a status: {"statusCode": 200}; else it answers 500.'],
      },
      {
        template: '{"statusCode": "ok"}',
        surroundings: { integrationType: "MOCK" },
        found: ["warning mock-status «ok» The statusCode of a MOCK integration is a whole number."],
      },
      { template: '{"statusCode": 200}', surroundings: { integrationType: "MOCK" }, found: [] },
      { template: "#set($code = 200){statusCode: $code}", surroundings: { integrationType: "MOCK" }, found: [] },
      { template: "{}", surroundings: { integrationType: "HTTP" }, found: [] },
    ],
  },
];
