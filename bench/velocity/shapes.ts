/** Texts of a length that make a careless lexer, parser or renderer take time with its square. */
export const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  dollars: fill("$"),
  backslashes: fill("\\"),
  "escaped dollars": fill("\\$"),
  hashes: fill("# "),
  "comments that never end": fill("#* "),
  "JSON text": fill('{"'),
  "blanks before what is no #set": fill("                    $a"),
  "a long chain": (length) => `$a${fill(".b")(length)}`,
  "a long chain of calls": (length) => `$input.body${fill(".trim()")(length)}`,
  "one long string": (length) => `#set($a = "${fill("x")(length)}")$a`,
  "one long string with references": (length) => `#set($a = "${fill("x$b ")(length)}")$a`,
  "one long string of quotes": (length) => `#set($a = "${fill('""$b')(length - (length % 4))}")$a`,
  "a flat list": (length) => `#set($a = [${fill("1,")(length)}1])`,
  "a flat map": (length) => `#set($a = {${'"k":1,'.repeat(length / 6)}"k":1})`,
  "nested lists": (length) => `#set($a = ${"[".repeat(length / 2)}${"]".repeat(length / 2)})`,
  "nested parentheses": (length) => `#set($a = ${"(".repeat(length / 2)}1${")".repeat(length / 2)})`,
  "a long sum": (length) => `#set($a = ${fill("1 + ")(length)}1)`,
  "nested calls": (length) => `${"$a.b(".repeat(length / 6)}1${")".repeat(length / 6)}`,
  "#if without #end": fill("#if($a)x\n"),
  "#foreach without #end": fill("#foreach($a in $b)"),
  "many branches": (length) => `#if(false)${"#elseif(false)x".repeat(length / 15)}#end`,
  "unknown directives": fill("#foo($a) "),
  "blocks in blocks": (length) => `${"#if($a)".repeat(length / 11)}${"#end".repeat(length / 11)}`,
  "strings in strings": nestStrings,
  "strings that never end": fill('$a.f("x)\n'),
  "what is broken in many places": fill("#if($x == )b#end c #set($y = ) d\n#foreach($i in $l)$i.f(1,)\n$j#end $k\n"),
};

function fill(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Each string holds a template with a string: its quotes double level by level. */
function nestStrings(length: number): string {
  let text = "x";
  while (text.length < length / 2) text = `#set($a = "${text.replaceAll('"', '""')}")`;
  return text.padEnd(length, "x");
}
