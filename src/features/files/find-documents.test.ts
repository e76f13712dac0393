import { expect, test } from "vitest";
import { readDocument } from "../../core/simulation/document/read-document.ts";
import { writeDocument } from "../../core/simulation/document/write-document.ts";
import { findDocuments, readFilesOf } from "./find-documents.ts";

const DOCUMENT = {
  integration: { type: "MOCK", requestTemplates: { "application/json": "{}", "text/xml": "<a/>" } },
  samples: [],
};

test("of the files in a folder only those of the chosen document are read", async () => {
  const asked: string[] = [];
  const toFile = ({ name, text }: { name: string; text: string }) => ({
    name,
    text: () => {
      asked.push(name);
      return Promise.resolve(text);
    },
  });
  const written = [...writeDocument(DOCUMENT, "orders"), ...writeDocument(DOCUMENT, "items")];
  const files = [...written, { name: "README.md", text: "" }].map(toFile);
  const documents = findDocuments(files);
  expect(documents.map(({ name }) => name)).toEqual(["items.integration.json", "orders.integration.json"]);
  const [items] = documents;
  if (items === undefined) throw new Error("There is no document.");
  expect(readDocument(await readFilesOf(items, files))).toEqual(DOCUMENT);
  expect(asked).toEqual(["items.integration.json", "items.application-json.vtl", "items.text-xml.vtl"]);
});
