import type { languages } from "monaco-editor/editor";
import { signatureAt } from "../../core/velocity/language/hover/signature-at.ts";
import { readModel } from "./read-model.ts";

/** Tells in Monaco how the method is called whose arguments are being written. */
export const SIGNATURE_PROVIDER: languages.SignatureHelpProvider = {
  signatureHelpTriggerCharacters: ["(", ","],
  provideSignatureHelp(model, position) {
    const { parsed, surroundings } = readModel(model);
    const help = signatureAt(parsed, model.getOffsetAt(position), surroundings);
    if (help === null) return null;
    const { name, signatures, says, active } = help;
    const value: languages.SignatureHelp = {
      activeParameter: active,
      activeSignature: Math.max(
        0,
        signatures.findIndex((parameters) => parameters.length > active),
      ),
      signatures: signatures.map((parameters) => ({
        label: `${name}(${parameters.join(", ")})`,
        documentation: says,
        parameters: parameters.map((label) => ({ label })),
      })),
    };
    return { value, dispose: () => undefined };
  },
};
