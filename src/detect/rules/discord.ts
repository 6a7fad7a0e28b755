import type { RuleFile } from "../rule.ts";
import { discordBot } from "../verify/structure.ts";

export default (): RuleFile => ({
  name: "Discord",
  revoke: "https://discord.com/developers/applications",
  rules: [
    {
      id: "discord-bot-token",
      label: "Discord bot token",
      kind: "access-token",
      severity: "high",
      grants: "act as your bot in every server it is in",
      source: "https://discord.com/developers/docs/reference#authentication",
      anchor: ["MT", "Mj", "Mz", "ND", "NT", "Nj", "Nz", "OD", "OT"].flatMap((two) => [..."AEIMQUYcgk"].map((third) => two + third)),
      opensRun: true,
      pattern: /(?:MT|Mj|Mz|ND|NT|Nj|Nz|OD|OT)[AEIMQUYcgk][0-9A-Za-z]{21,25}\.[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{27,38}/,
      verify: (secret) => {
        const proof = discordBot(secret);
        return proof.valid ? proof : { ...proof, valid: undefined };
      },
    },
    {
      id: "discord-mfa-token",
      label: "Discord user token",
      kind: "access-token",
      severity: "high",
      grants: "act as you",
      source: "https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/discord.yml",
      anchor: "mfa.",
      pattern: /mfa\.[0-9A-Za-z_-]{84}/,
    },
    {
      id: "discord-webhook-url",
      label: "Discord webhook URL",
      kind: "webhook-url",
      severity: "medium",
      grants: "post into a channel",
      source: "https://discord.com/developers/docs/resources/webhook",
      anchor: "/api/webhooks/",
      pattern: /https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[0-9A-Za-z_-]{60,70}/,
    },
    {
      id: "discord-client-secret",
      label: "Discord client secret",
      kind: "api-secret",
      severity: "high",
      grants: "act as your application",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/discord.go",
      words: ["discord"],
      pattern: /[0-9A-Za-z=_-]{32}/,
    },
    {
      id: "discord-api-token",
      label: "Discord public key or token",
      kind: "api-key",
      severity: "low",
      grants: "check events of your application",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/discord.go",
      words: ["discord"],
      pattern: /[0-9A-Fa-f]{64}/,
    },
    {
      id: "discord-client-id",
      label: "Discord client ID",
      kind: "api-key",
      severity: "low",
      grants: "name your application",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/discord.go",
      words: ["discord"],
      pattern: /[0-9]{17,20}/,
      roles: ["client_id", "clientid", "client id", "app_id", "token", "key"],
    },
  ],
});
