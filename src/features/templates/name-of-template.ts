/** What a template is called whose content type may not be typed yet. */
export function nameOfTemplate(contentType: string): string {
  return contentType === "" ? "no content type" : contentType;
}
