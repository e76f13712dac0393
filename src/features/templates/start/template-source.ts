/** What a template can be written from by itself. */
export const TEMPLATE_SOURCES = [
  { id: "body", text: "From the sample request's body", said: "Template written from the sample's body" },
  { id: "literal", text: "From the JSON in the editor, made safe", said: "JSON made a template" },
  { id: "schema", text: "From the JSON Schema in the editor", said: "Template written from the model" },
  { id: "everything", text: "To pass everything on", said: "Template written that passes everything on" },
] as const;

export type TemplateSource = (typeof TEMPLATE_SOURCES)[number]["id"];
