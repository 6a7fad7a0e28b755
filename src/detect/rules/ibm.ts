import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "IBM Cloud",
  revoke: "https://cloud.ibm.com/iam/apikeys",
  rules: [
    {
      id: "ibm-iam-key",
      label: "IBM Cloud API key",
      kind: "api-key",
      severity: "high",
      grants: "act as you or the service ID",
      source: "https://cloud.ibm.com/docs/account?topic=account-userapikey",
      words: ["ibm", "bluemix", "iam_key", "iam_api", "iam-key", "iam-api", "iamapikey"],
      roles: ["key", "token", "password", "pwd", "pass", "secret", "cred", "auth"],
      pattern: /[\w-]{44}/,
    },
    {
      id: "ibm-cos-secret",
      label: "IBM Cloud Object Storage HMAC secret",
      kind: "api-secret",
      severity: "high",
      grants: "read and write buckets",
      source: "https://cloud.ibm.com/docs/cloud-object-storage?topic=cloud-object-storage-uhc-hmac-credentials-main",
      words: ["ibm", "cos_hmac", "cos_", "cloud-object-storage"],
      pattern: /[a-f\d]{48}/,
    },
    {
      id: "ibm-cloudant-password",
      label: "IBM Cloud Cloudant password",
      kind: "password",
      severity: "high",
      grants: "read and write the databases",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/cloudant.yml",
      words: ["cloudant"],
      pattern: /[a-f\d]{64}/,
    },
  ],
});
