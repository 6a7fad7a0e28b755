/** Google's service account files. May read the object around the anchor, a bounded way. */
import type { FinderFile, Look, Match } from "../finder.ts";

const REACH = 4000;
const KEY = /"private_key\\*"\s*:\s*\\*"(-----BEGIN (?:RSA )?PRIVATE KEY-----[^"]{40,3900}?-----END (?:RSA )?PRIVATE KEY-----)/;

function find(look: Look, at: number): Match[] {
  if (!look.spend(2 * REACH)) return [];
  const from = Math.max(0, at - REACH);
  const near = look.text.slice(from, at + REACH);
  const found = KEY.exec(near);
  const key = found?.[1];
  if (!found || key === undefined) return [];
  const start = from + found.index + found[0].length - key.length;
  const account = /"client_email\\*"\s*:\s*\\*"([^"\\]{3,120})/.exec(near)?.[1];
  const body = key.replace(/-----[A-Z ]+-----|\\+[nr]|\s/g, "");
  if (new Set(body).size < 14) return [];
  const span = { start, end: start + key.length };
  return [
    {
      rule: "google-service-account-key",
      spans: [span],
      secret: `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----`,
      confidence: "structural",
      why: "structure",
      ...(account === undefined ? {} : { tells: { account } }),
      covers: span,
    },
  ];
}

export default (): FinderFile => ({
  name: "Google Cloud",
  revoke: "https://console.cloud.google.com/iam-admin/serviceaccounts",
  rules: [
    {
      id: "google-service-account-key",
      label: "Google Cloud service account key",
      kind: "private-key",
      severity: "high",
      grants: "do whatever the service account may",
      source: "https://cloud.google.com/iam/docs/keys-create-delete",
      provider: "google-cloud",
    },
  ],
  finders: [{ anchors: ['"service_account'], find }],
});
