// The house rules that oxlint has no rule for. Loaded by .oxlintrc.json.
import { posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { checkImport, checkPlace } from "./check-import.mjs";
import { ENTRIES } from "./house-table.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** @param {{ filename: string }} context */
const fileOf = (context) => posix.relative(ROOT.split(sep).join("/"), context.filename.split(sep).join("/"));

/** The text of a string literal, or of a template without holes; else `null`. @param {any} node @returns {string | null} */
function textOf(node) {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TSLiteralType") return textOf(node.literal);
  return node?.type === "TemplateLiteral" && node.quasis.length === 1 ? node.quasis[0].value.cooked : null;
}

/** Whether a node is `import.meta`, or its member of a name. @param {any} node @param {string} [member] @returns {boolean} */
function isImportMeta(node, member) {
  if (member === undefined) return node?.type === "MetaProperty" && node.meta.name === "import";
  return (
    node?.type === "MemberExpression" &&
    isImportMeta(node.object) &&
    (node.property.name ?? node.property.value) === member
  );
}

/** Keeps the walls between the folders, however an import is spelled. */
const imports = {
  create(/** @type {any} */ context) {
    const file = fileOf(context);
    if (!file.startsWith("src/") && !file.startsWith("e2e/")) return {};

    /** @param {any} node @param {any} source */
    function check(node, source) {
      const specifier = textOf(source);
      const message =
        specifier === null
          ? "Name the imported module in plain text, so that its place can be checked."
          : checkImport(specifier, { root: ROOT, file });
      if (message !== null) context.report({ node, message });
    }

    /** @param {any} node */
    function checkGlob(node) {
      const [patterns] = node.arguments;
      const texts = patterns?.type === "ArrayExpression" ? patterns.elements.map(textOf) : [textOf(patterns)];
      if (!texts.every((/** @type {string | null} */ text) => text?.startsWith("./") === true && !text.includes("..")))
        context.report({ node, message: "import.meta.glob takes patterns below the file's own folder: ./…" });
    }

    return {
      Program(/** @type {any} */ node) {
        const message = checkPlace(file);
        if (message !== null) context.report({ node, message });
      },
      ImportDeclaration: (/** @type {any} */ node) => check(node, node.source),
      ImportExpression: (/** @type {any} */ node) => check(node, node.source),
      ExportAllDeclaration: (/** @type {any} */ node) => check(node, node.source),
      ExportNamedDeclaration: (/** @type {any} */ node) => node.source && check(node, node.source),
      TSImportType: (/** @type {any} */ node) => check(node, node.source ?? node.argument),
      TSExternalModuleReference: (/** @type {any} */ node) => check(node, node.expression),
      TSModuleDeclaration: (/** @type {any} */ node) => textOf(node.id) !== null && check(node, node.id),
      CallExpression(/** @type {any} */ node) {
        if (node.callee.type === "Identifier" && node.callee.name === "require") check(node, node.arguments[0]);
        if (isImportMeta(node.callee, "glob")) checkGlob(node);
        if (isImportMeta(node.callee, "resolve")) check(node, node.arguments[0]);
      },
      NewExpression(/** @type {any} */ node) {
        const [path, base] = node.arguments;
        // Node's folders name data files so; only a module of another folder is a matter of the walls.
        const isModule =
          node.callee.name === "URL" && isImportMeta(base, "url") && /\.[cm]?[jt]sx?$/.test(textOf(path) ?? ".ts");
        if (isModule) check(node, path);
      },
    };
  },
};

/** A reader finds a thing where it is written, not where it is handed on. */
const noReexport = {
  create(/** @type {any} */ context) {
    if (ENTRIES.has(fileOf(context))) return {};
    const message = "Import from the file that has it; only the library's entry hands exports on.";
    return {
      ExportAllDeclaration: (/** @type {any} */ node) => context.report({ node, message }),
      ExportNamedDeclaration: (/** @type {any} */ node) => node.source && context.report({ node, message }),
    };
  },
};

/** Names that turn text into markup or code; the content security policy refuses most of them at run time. */
const MARKUP = new Set([
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "createContextualFragment",
  "setHTMLUnsafe",
  "srcdoc",
  "dangerouslySetInnerHTML",
]);

const noMarkup = {
  create(/** @type {any} */ context) {
    /** @param {any} node @param {string | undefined} name */
    function check(node, name) {
      if (name !== undefined && MARKUP.has(name))
        context.report({ node, message: `${name} would let text become markup: build elements instead.` });
    }
    return {
      MemberExpression: (/** @type {any} */ node) =>
        check(node, node.computed ? (textOf(node.property) ?? undefined) : node.property.name),
      Property: (/** @type {any} */ node) => check(node, node.key.name ?? node.key.value),
      JSXAttribute: (/** @type {any} */ node) => check(node, node.name.name),
    };
  },
};

/** An `as` overrules the compiler; the reader should learn by what right. */
const asNeedsReason = {
  create(/** @type {any} */ context) {
    if (/\.(?:test|spec|fixture)\.tsx?$/.test(context.filename)) return {};
    /** @type {ReadonlySet<number>} */
    const commented = new Set(
      context.sourceCode.getAllComments().flatMap((/** @type {any} */ { loc }) => [loc.start.line, loc.end.line]),
    );
    return {
      TSAsExpression(/** @type {any} */ node) {
        const isConst = node.typeAnnotation.type === "TSTypeReference" && node.typeAnnotation.typeName.name === "const";
        if (isConst) return;
        let statement = node;
        while (statement.parent && !/Statement$|Declaration$|^Program$/.test(statement.type))
          statement = statement.parent;
        const first = Math.min(statement.loc.start.line, node.loc.start.line) - 1;
        for (let line = first; line <= node.loc.end.line; line++) if (commented.has(line)) return;
        context.report({ node, message: "Say in a comment beside it why this `as` is true, or do without." });
      },
    };
  },
};

export default {
  meta: { name: "house" },
  rules: { imports, "no-reexport": noReexport, "no-markup": noMarkup, "as-needs-reason": asNeedsReason },
};
