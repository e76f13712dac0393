/** API Gateway's documented limit for one template. */
const LIMIT_KB = 300;

/** From here on the limit is worth a look. */
const NEAR = 0.9;

const utf8 = new TextEncoder();

/** How large a template is, in words and against the limit. Sizes are of its UTF-8 bytes. */
export interface TemplateSize {
  readonly text: string;
  /** Of the limit; 1 at most. */
  readonly share: number;
  readonly level: "fine" | "near" | "over";
}

/** Measures a template. */
export function describeSize(template: string): TemplateSize {
  const bytes = utf8.encode(template).length;
  const size = bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`;
  const share = bytes / (LIMIT_KB * 1024);
  if (share > 1) return { text: `${size}: over the limit of ${LIMIT_KB} KB`, share: 1, level: "over" };
  return { text: `${size} of ${LIMIT_KB} KB`, share, level: share >= NEAR ? "near" : "fine" };
}
