/** Names that mean something to JavaScript, or lead from a Java object to its class and on. */
const NAMES = [
  "constructor",
  "__proto__",
  "prototype",
  "toString",
  "valueOf",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "__defineGetter__",
  "__lookupSetter__",
  "toJSON",
  "then",
  "call",
  "apply",
  "bind",
  "arguments",
  "caller",
  "methods",
  "items",
  "changes",
  "is",
] as const;

/** A value of each kind, as a reference to it and what makes it. */
const VALUES: readonly (readonly [reference: string, before: string])[] = [
  ["$text", "#set($text = 'ab')"],
  ["$whole", "#set($whole = 7)"],
  ["$long", "#set($long = 70000000000)"],
  ["$fraction", "#set($fraction = 1.5)"],
  ["$truth", "#set($truth = true)"],
  ["$list", "#set($list = [1])"],
  ["$map", "#set($map = {'k': 1})"],
  ["$array", "#set($array = 'a,b')#set($array = $array.split(','))"],
  ["$keys", "#set($keys = {'k': 1})#set($keys = $keys.keySet())"],
  ["$read", "#set($read = $input.path('$'))"],
  ["$readList", "#set($readList = $input.path('$.list'))"],
  ["$nothing", ""],
  ["$input", ""],
  ["$util", ""],
  ["$context", ""],
  ["$context.identity", ""],
  ["$stageVariables", ""],
  ["$input.params()", ""],
  ["$input.params().header", ""],
];

/** What can be tried with a name on a value. */
const TRIALS: readonly ((reference: string, name: string) => string)[] = [
  (reference, name) => `${reference}.${name}`,
  (reference, name) => `${reference}.${name}()`,
  (reference, name) => `${reference}.${name}('k')`,
  (reference, name) => `${reference}.${name}.constructor.name`,
  (reference, name) => `${reference}['${name}']`,
  (reference, name) => `${reference}.get('${name}')`,
  (reference, name) => `#set(${reference}.${name} = 1)${reference}.${name}`,
  (reference, name) => `#set(${reference}['${name}'] = 1)${reference}['${name}']`,
  (reference, name) => `${reference}.put('${name}', 1)${reference}.size()`,
];

/** Where a name can stand by itself. */
const PLACES: readonly ((name: string) => string)[] = [
  (name) => `$${name}`,
  (name) => `#set($${name} = 1)$${name}`,
  (name) => `#set($${name}.polluted = 1)$${name}.polluted`,
  (name) => `#${name}`,
  (name) => `#${name}()`,
  (name) => `#@${name}()x#end`,
  (name) => `#foreach($${name} in [1])$${name}#end$${name}`,
  (name) => `#define($${name})x#end$${name}`,
  (name) => `#macro(${name})x#end#${name}()\\#${name}`,
  (name) => `#set($m = {'${name}': 1})$m $m.${name} $m.size()`,
  (name) => `#set($m = {})#set($m.${name}.polluted = 1)$m`,
  (name) => `#foreach($i in [1])$foreach.${name}#set($foreach.${name} = 1)$foreach.${name}#end`,
  (name) => `#foreach($e in {'k': 1}.entrySet())x#end#set($m = {'k': 1})#foreach($e in $m.entrySet())$e.${name}#end`,
  (name) => `#set($l = [1])#set($l = $l.iterator())$l.${name}`,
  (name) => `$input.path('$.${name}')`,
  (name) => `$input.path("$['${name}']")`,
  (name) => `$input.path('$..${name}')`,
  (name) => `$input.json('$.${name}')`,
  (name) => `$input.params('${name}')`,
  (name) => `$input.path('$.list[?(@.${name})]')`,
  (name) => `$util.parseJson('{"${name}": {"polluted": 1}}')`,
  (name) => `#set($o = $util.parseJson('{"${name}": {"polluted": 1}}'))$o.${name}.polluted $o.polluted`,
  (name) => `$util.${name}('x')`,
  (name) => `#set($context.requestOverride.header.${name} = 'x')$context.requestOverride.header.${name}`,
];

const MAKE_ALL = VALUES.map(([, before]) => before).join("");

/** Ways through a class, or through JavaScript, to what a template has no business with. Each ends in nothing. */
export const WAYS_OUT: readonly string[] = [
  "$text.class.forName('java.lang.Runtime')",
  "$text.getClass().forName('java.lang.Runtime').getRuntime()",
  "$text.class.forName('java.lang.Runtime').getMethod('getRuntime').invoke(null)",
  "$text.class.classLoader.loadClass('java.lang.Runtime')",
  "$text.class.methods[0].invoke($text)",
  "$input.class.constructors[0].newInstance()",
  "$text.toString.constructor('return this').call()",
  "$text.constructor.constructor('return process').call()",
  "$list.items.constructor",
  "$map.entries.constructor",
  "$list['constructor']['constructor'].call('return process')",
  "$map.get('constructor').get('constructor')",
].map((way) => MAKE_ALL + way);

/** Templates that reach for what JavaScript's objects have of their own. */
export const FOREIGN_TEMPLATES: readonly string[] = [
  ...VALUES.flatMap(([reference, before]) =>
    NAMES.flatMap((name) => TRIALS.map((toTemplate) => before + toTemplate(reference, name))),
  ),
  ...NAMES.flatMap((name) => PLACES.map((toTemplate) => toTemplate(name))),
];

/** A request whose members have such names too. */
export const FOREIGN_SITUATION = {
  request: {
    body: '{"list": [{"__proto__": 1}], "__proto__": {"polluted": 1}, "constructor": {"prototype": 2}}',
    // Made by JSON.parse, which unlike a literal takes __proto__ for a name.
    header: JSON.parse('{"__proto__": "header", "constructor": "x"}'),
    querystring: JSON.parse('{"__proto__": "query"}'),
  },
  context: JSON.parse(
    '{"__proto__": "context", "identity": {"__proto__": "identity"}, "requestOverride": {"header": {}}}',
  ),
  stageVariables: JSON.parse('{"__proto__": "stage"}'),
};
