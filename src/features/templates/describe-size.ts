/** API Gateway's documented limit for one template. */
const LIMIT_KB = 300;

const utf8 = new TextEncoder();

/** How large a template is, in words, and whether it is over the limit. Sizes are of its UTF-8 bytes. */
export function describeSize(template: string): { readonly text: string; readonly isTooLarge: boolean } {
  const bytes = utf8.encode(template).length;
  const size = bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
  const isTooLarge = bytes > LIMIT_KB * 1024;
  return { text: isTooLarge ? `${size}: over the limit of ${LIMIT_KB} KB` : `${size} of ${LIMIT_KB} KB`, isTooLarge };
}
