import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Supabase",
  revoke: "https://supabase.com/dashboard/account/tokens",
  rules: [
    {
      id: "supabase-access-token",
      label: "Supabase access token",
      kind: "access-token",
      severity: "high",
      grants: "manage your projects",
      source: "https://supabase.com/docs/reference/api/introduction",
      anchor: "sbp_",
      pattern: /sbp_(?:oauth_|v\d_)?[a-f\d]{40}/,
    },
    {
      id: "supabase-secret-key",
      label: "Supabase secret key",
      kind: "api-secret",
      severity: "high",
      grants: "read and write all data of the project",
      source: "https://supabase.com/docs/guides/api/api-keys",
      anchor: "sb_secret_",
      pattern: /sb_secret_[\w-]{31,40}/,
    },
    {
      id: "supabase-management-token",
      label: "Supabase OAuth application secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as the application",
      source: "https://supabase.com/docs/guides/platform/oauth-apps/build-a-supabase-integration",
      anchor: "sba_",
      pattern: /sba_[a-f\d]{40}/,
    },
  ],
});
