/** What a mapping template is mostly made of: each piece is a member or two of a JSON object, as people write them. */
const PIECES: readonly string[] = [
  `  "id": $root.id,
  "name": "$util.escapeJavaScript($root.name)",
  "email": "$!{root.email}",
`,
  `  ## Prices are in cents; what is sold out stays away.
  "lines": [
  #foreach($item in $root.items)
    #set($cents = $item.price * 100)
    #if($item.qty > 0 && $item.sku != "")
    { "sku": "$item.sku", "qty": $item.qty, "cents": $cents.intValue(), "row": $foreach.count }#if($foreach.hasNext),#end

    #end
  #end
  ],
`,
  `  #if($root.address.city == "Paris")
  "carrier": "velo",
  #elseif($input.params("limit") == "10" || $root.active)
  "carrier": "van",
  #else
  "carrier": null,
  #end
`,
  `  "address": $input.json('$.address'),
  "first": "$input.path('$.items[0].sku')",
  "source": "$context.identity.sourceIp ($context.httpMethod $context.resourcePath)",
  "table": "\${stageVariables.table}/$stageVariables['env']",
`,
  `  #* The rest of what came along,
     name by name. *#
  #set($headers = $input.params().header)
  "headers": {
  #foreach($name in $headers.keySet())
    "$name": "$util.escapeJavaScript($headers.get($name))"#if($foreach.hasNext),#end

  #end
  },
`,
  `  #set($label = "$root.name.toUpperCase() of \${root.address.city}")
  #set($options = { "dry": false, "tags": ["a", "b"], "page": 1 })
  #set($options.page = $options.page + 1)
  "label": "$label.replaceAll(" ", "-")",
  "page": $options.page, "tag": "$options.tags[0]", "size": $root.tags.size(),
`,
  `  #set($trace = $input.params('X-Trace'))
  #if($trace && $trace.length() > 2 && !$trace.startsWith("x"))
  "trace": "$trace.substring(0, 2)",
  #end
`,
];

const HEAD = "#set($root = $input.path('$'))\n{\n";
const TAIL = '  "end": true\n}\n';

/** The shortest template in use: one line, one loop. 132 bytes. */
export const SHORTEST = `#set($root = $input.path('$'))
{"id": $root.id, "tags": [#foreach($tag in $root.tags)"$tag"#if($foreach.hasNext), #end#end], "q": 1}
`.slice(0, 132);

/** A mapping template of about as many bytes: whole pieces, one after the other. */
export function templateOf(bytes: number): string {
  const pieces: string[] = [HEAD];
  let length = HEAD.length + TAIL.length;
  for (let index = 0; ; index++) {
    const piece = PIECES[index % PIECES.length] ?? "";
    if (length + piece.length > bytes) return [...pieces, TAIL].join("");
    pieces.push(piece);
    length += piece.length;
  }
}

/** What the templates are rendered with. */
export const SITUATION = {
  request: {
    body: JSON.stringify({
      id: 7,
      name: "Ann O'Neil",
      email: "ann@example.com",
      active: true,
      tags: ["a", "b", "c"],
      address: { city: "Lyon", zip: "69001" },
      items: [
        { sku: "A-1", qty: 2, price: 9.99 },
        { sku: "B-2", qty: 0, price: 0.5 },
        { sku: "C-3", qty: 10, price: 100 },
      ],
    }),
    path: { petId: "42" },
    querystring: { limit: "10" },
    header: { Accept: "application/json", "X-Trace": "abc" },
  },
  context: {
    httpMethod: "POST",
    resourcePath: "/pets/{petId}",
    identity: { sourceIp: "192.0.2.1" },
  },
  stageVariables: { env: "test", table: "pets" },
} as const;
