import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Cloudinary",
  revoke: "https://console.cloudinary.com/settings/api-keys",
  rules: [
    {
      id: "cloudinary-url",
      label: "Cloudinary URL with secret",
      kind: "connection-string",
      severity: "high",
      grants: "read and change your media",
      source: "https://cloudinary.com/documentation/how_to_integrate_cloudinary",
      anchor: "cloudinary://",
      pattern: /cloudinary:\/\/[0-9]{10,20}:[0-9A-Za-z_-]{20,40}@[0-9A-Za-z_-]{2,40}/,
    },
    {
      id: "cloudinary-api-secret",
      label: "Cloudinary API secret",
      kind: "api-secret",
      severity: "high",
      grants: "read and change your media",
      source: "https://cloudinary.com/documentation/how_to_integrate_cloudinary",
      words: ["cloudinary"],
      pattern: /[0-9A-Za-z_-]{27}/,
    },
  ],
});
