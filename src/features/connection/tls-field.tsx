import { useDraftField } from "../../state/use-draft-field.ts";
import { TilesField } from "../../ui/fields/tiles-field.tsx";
import { readVerification, writeVerification } from "./verification.ts";

const OPTIONS = [
  { value: "", label: "Not set", description: "AWS verifies the certificate" },
  { value: "false", label: "Verify", description: "The same, and said so" },
  { value: "true", label: "Accept any certificate", description: "Whoever answers is believed: for trials only" },
];

/** Whether the back end's certificate is verified. What else the structure holds stays. */
export function TlsField() {
  const tls = useDraftField("tlsConfig");
  const value = readVerification(tls.value);
  const edit = (choice: string) => tls.edit(writeVerification(tls.value, choice));
  return <TilesField control={{ ...tls, value, edit }} options={OPTIONS} />;
}
