import { checked } from "../fact.ts";
import type { Provider } from "../provider.ts";

const { observed } = checked("2026-11-20");

export default {
  name: "Bitget",
  kind: "exchange",
  domains: [observed("bitget.com", "https://www.bitget.com/account/newapi")],
  keyPages: [observed("bitget.com/account/newapi", "https://www.bitget.com/account/newapi")],
  keyPage: observed("https://www.bitget.com/account/newapi", "https://www.bitget.com/account/newapi"),
} satisfies Provider;
