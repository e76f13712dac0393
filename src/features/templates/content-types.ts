/** Content types that clients of REST APIs send; any other can be typed. */
export const CONTENT_TYPES = [
  "application/json",
  "application/x-www-form-urlencoded",
  "application/xml",
  "text/plain",
  "text/xml",
  "application/octet-stream",
  "multipart/form-data",
].map((value) => ({ value }));
