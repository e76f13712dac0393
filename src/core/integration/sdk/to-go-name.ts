/** A member as AWS's SDKs for Go name it: `restApiId` is `RestApiId`. */
export function toGoName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
