import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "Telegram",
  kind: "platform",
  domains: [observed("my.telegram.org", "https://my.telegram.org/apps")],
  keyPages: [observed("my.telegram.org/apps", "https://my.telegram.org/apps")],
  keyPage: observed("https://my.telegram.org/apps", "https://my.telegram.org/apps"),
  revoke: observed("https://t.me/BotFather", "https://t.me/BotFather"),
} satisfies Provider;
