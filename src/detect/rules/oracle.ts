import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Oracle Cloud",
  revoke: "https://cloud.oracle.com/identity/domains/my-profile",
  rules: [
    {
      id: "oracle-customer-secret",
      label: "Oracle Cloud customer secret key",
      kind: "api-secret",
      severity: "high",
      grants: "read and write buckets",
      source: "https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm",
      words: ["oci_", "oraclecloud", "oracle_cloud", "objectstorage"],
      pattern: /[A-Za-z\d+\/]{43}=/,
    },
  ],
});
