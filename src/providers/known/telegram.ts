import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed: observed21 } = checked("2026-11-21");
const BOTS = "https://core.telegram.org/bots/features";

export default {
  name: "Telegram",
  kind: "platform",
  domains: [observed21("my.telegram.org", "https://core.telegram.org/api/obtaining_api_id")],
  keyPage: observed21("https://my.telegram.org/apps", "https://core.telegram.org/api/obtaining_api_id"),
  keyPages: [observed21("my.telegram.org/apps", "https://core.telegram.org/api/obtaining_api_id")],
  revoke: observed21("https://t.me/BotFather", BOTS),
  parts: ["key", "secret"],
  remarks: [observed21("A bot's token is made and revoked in the chat with BotFather.", BOTS)],
  unknown: { lookedOn: "2026-11-21", silent: "permissions lapses addresses keys twoFactor secretShownOnce log permissionsEndpoint" },
} satisfies Provider;
