const NEWLINE = 0x0a;

/**
 * Splits a byte stream into lines, each without its newline. Only `\n` ends a line: JSON texts may hold the other
 * separators (U+2028) as they are. What follows the last newline is a line where it is not empty.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield join(open, chunk.subarray(start, end));
      open = [];
      start = end + 1;
    }
    if (start < chunk.byteLength) open.push(chunk.subarray(start));
  }
  if (open.length > 0) yield Buffer.concat(open);
}

function join(open: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  return open.length === 0 ? last : Buffer.concat([...open, last]);
}
