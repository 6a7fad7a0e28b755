import type { Provider } from "../provider.ts";

export default {
  name: "Telegram",
  keyPage: "https://my.telegram.org/apps",
  revoke: "https://t.me/BotFather",
} satisfies Provider;
