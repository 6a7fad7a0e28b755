import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { official: official27 } = checked("2026-11-27");
const { official: official21 } = checked("2026-11-21");
const TOKENS = "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens";

export default {
  name: "GitHub",
  kind: "platform",
  domains: [official21("github.com/settings github.com/login github.com/sessions github.com/organizations/*/settings", TOKENS)],
  keyPage: official21("https://github.com/settings/tokens", TOKENS),
  keyPages: [official21("github.com/settings/tokens", TOKENS), official21("github.com/settings/personal-access-tokens", TOKENS)],
  log: official21("https://github.com/settings/security-log", "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/reviewing-your-security-log"),
  parts: ["key"],
  permissions: [
    official21(
      {
        language: "en",
        read: ["Read-only", "read:user", "read:org", "read:packages"],
        manage: ["Read and write", "repo", "workflow", "admin:org", "admin:repo_hook", "delete_repo", "write:packages"],
      },
      TOKENS,
    ),
  ],
  secretShownOnce: official21(true, TOKENS),
  families: [
    {
      name: "Fine-grained token",
      keyPages: [official21("github.com/settings/personal-access-tokens", TOKENS)],
      maxKeys: official21(50, TOKENS),
    },
  ],
  permissionsEndpoint: official27("GET /user, header X-OAuth-Scopes (classic tokens)", "https://docs.github.com/en/enterprise-server@3.11/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps"),
  unknown: { lookedOn: "2026-11-27", silent: "lapses addresses twoFactor" },
} satisfies Provider;
