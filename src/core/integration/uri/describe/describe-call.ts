import { describeFunction } from "./describe-function.ts";
import { findVariables } from "./find-variables.ts";
import type { Arn } from "../parse-arn.ts";
import { serviceName } from "./service-names.ts";
import { setParts, type UriDescription, type UriPart } from "./uri-description.ts";

/** What an `arn:<partition>:apigateway:<region>:[<subdomain>.]<service>:path|action/…` calls. */
export function describeCall(arn: Arn, type: string): UriDescription {
  const { subdomain, service } = splitHost(arn.account);
  const { sentence, parts } = describeTarget(arn, { service, type });
  return {
    sentence,
    parts: [
      ...setParts([
        ["service", service, serviceName(service)],
        ["subdomain", subdomain, "Stands before the name of the service in the host that is called"],
      ]),
      ...parts,
      ...setParts([
        ["region", arn.region, "Where the service is called"],
        ["partition", arn.partition, partitionMeaning(arn.partition)],
      ]),
      ...findVariables(arn.resource),
    ],
  };
}

function splitHost(host: string): { service: string; subdomain?: string } {
  const dot = host.lastIndexOf(".");
  return dot < 0 ? { service: host } : { service: host.slice(dot + 1), subdomain: host.slice(0, dot) };
}

function partitionMeaning(partition: string): string {
  if (partition === "aws") return "AWS's own regions, outside of China and GovCloud";
  if (partition === "aws-cn") return "The regions in China";
  return partition === "aws-us-gov" ? "The GovCloud regions" : "Another of AWS's partitions";
}

function describeTarget(arn: Arn, { service, type }: { service: string; type: string }): UriDescription {
  const [kind, rest] = cutAt(arn.resource, "/");
  const known = service === "lambda" ? describeFunction(arn, type) : null;
  if (known !== null) return known;
  const where = `${serviceName(service)} in ${arn.region}`;
  if (kind === "action") return describeAction(rest, where);
  if (service === "sqs") return describeQueue(rest, where) ?? describePath(rest, where);
  if (service === "s3") return describeObject(rest, { where, bucket: bucketOf(arn.account) });
  return describePath(rest, where);
}

const bucketOf = (host: string): string | undefined => splitHost(host).subdomain;

/** `<action>&<name>=<value>…`, as the query protocol writes it. */
function describeAction(text: string, where: string): UriDescription {
  const [action = "", ...given] = text.split("&");
  const parameters = given.map((pair): UriPart => {
    const [name, value] = cutAt(pair, "=");
    return { name: `parameter ${name}`, value, meaning: "Sent with every call" };
  });
  if (action === "") return { sentence: `Calls ${where}, and names no action.`, parts: parameters };
  const meaning = "The service's operation; its input comes from the body and the parameters";
  return {
    sentence: `Calls the action ${action} of ${where}.`,
    parts: [{ name: "action", value: action, meaning }, ...parameters],
  };
}

function describeQueue(path: string, where: string): UriDescription | null {
  const [account, queue] = path.split("/");
  if (account === undefined || account === "" || queue === undefined || queue === "") return null;
  return {
    sentence: `Calls the queue ${queue} of ${where}; the body says which action.`,
    parts: [
      { name: "queue", value: queue, meaning: "The queue that is called; the Action in the body says what for" },
      { name: "account", value: account, meaning: "The account that owns the queue" },
    ],
  };
}

function describeObject(
  path: string,
  { where, bucket: host }: { where: string; bucket: string | undefined },
): UriDescription {
  const [first, rest] = cutAt(path, "/");
  const bucket = host ?? first;
  const key = host === undefined ? rest : path;
  if (bucket === "") return { sentence: `Calls ${where}, and names no bucket.`, parts: [] };
  const parts = [{ name: "bucket", value: bucket, meaning: "The bucket that is called" }];
  if (key === "") return { sentence: `Calls the bucket ${bucket} of ${where}.`, parts };
  return {
    sentence: `Calls the object ${key} in the bucket ${bucket} of ${where}; the verb says what for.`,
    parts: [...parts, { name: "key", value: key, meaning: "The object's key" }],
  };
}

function describePath(path: string, where: string): UriDescription {
  return {
    sentence: `Calls ${where} at the path /${path}.`,
    parts: [{ name: "path", value: `/${path}`, meaning: "The path of the service's API" }],
  };
}

function cutAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
