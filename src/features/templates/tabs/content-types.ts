/** Content types that clients of REST APIs send; any other can be typed. */
export const CONTENT_TYPES = [
  { value: "application/json", detail: "JSON; what a request without a content type counts as" },
  { value: "application/x-www-form-urlencoded", detail: "A form" },
  { value: "application/xml", detail: "XML" },
  { value: "text/plain", detail: "Plain text" },
  { value: "text/xml", detail: "XML, as SOAP sends it" },
  { value: "application/octet-stream", detail: "Bytes" },
  { value: "multipart/form-data", detail: "A form with files" },
];
