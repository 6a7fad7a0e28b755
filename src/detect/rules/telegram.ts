import type { RuleFile } from "../rule.ts";
import { telegramBot } from "../verify/structure.ts";

export default (): RuleFile => ({
  name: "Telegram",
  revoke: "https://t.me/BotFather",
  rules: [
    {
      id: "telegram-bot-token",
      label: "Telegram bot token",
      kind: "access-token",
      severity: "high",
      grants: "act as your bot and read what it receives",
      source: "https://core.telegram.org/bots/features#botfather",
      anchor: ":AA",
      pattern: /[0-9]{8,10}:AA[0-9A-Za-z_-]{32,33}/,
      verify: telegramBot,
    },
    {
      id: "telegram-token",
      label: "Telegram bot token",
      kind: "access-token",
      severity: "high",
      grants: "act as your bot and read what it receives",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/telegram.go",
      words: ["telegr", "tgbot", "tg_bot"],
      pattern: /[0-9]{5,16}:A[0-9A-Za-z_-]{34}/,
    },
    {
      id: "telegram-api-hash",
      label: "Telegram API hash",
      kind: "api-secret",
      severity: "medium",
      grants: "sign in to Telegram as your app",
      source: "https://core.telegram.org/api/obtaining_api_id",
      words: ["telegram", "telethon", "pyrogram", "tg_api"],
      pattern: /[0-9a-f]{32}/,
    },
  ],
});
