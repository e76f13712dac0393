import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { vpcLinksQuery } from "../../client/queries/vpc-links-query.ts";
import { useDraftField } from "../../state/use-draft-field.ts";
import { withHint } from "../../ui/fields/field-control.ts";
import { LongTextField } from "../../ui/fields/long-text-field.tsx";
import { SuggestField } from "../../ui/fields/suggest-field.tsx";
import { describeVpcLink, toVpcLinkOptions } from "./vpc-link-options.ts";

/** Which VPC link, and what lies behind it. Where the links cannot be listed, an id is typed as ever. */
export function VpcLinkFields() {
  const id = useDraftField("connectionId");
  const target = useDraftField("integrationTarget");
  const { data: links } = useQuery(vpcLinksQuery);
  const options = useMemo(() => toVpcLinkOptions(links ?? []), [links]);
  const link = links?.find((known) => known.id === id.value);
  const needsTarget = link?.vpcLinkVersion === "V2" && target.value === "" && !target.isFaded;
  return (
    <>
      <SuggestField
        control={link ? withHint(id, describeVpcLink(link)) : id}
        options={options}
        placeholder="abc123 or ${stageVariables.vpcLinkId}"
      />
      <LongTextField
        control={needsTarget ? { ...target, messages: [NEEDED] } : target}
        placeholder="arn:aws:elasticloadbalancing:…"
      />
    </>
  );
}

/** What the rule can only suppose, the list of links tells for sure. */
const NEEDED = {
  key: "needed",
  severity: "error",
  text: "This VPC link is of the second version: it needs the ARN of the load balancer or listener behind it.",
} as const;
