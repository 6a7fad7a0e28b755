import type { Provider } from "../provider.ts";

export default {
  name: "Bitget",
  keyPage: "https://www.bitget.com/account/newapi",
} satisfies Provider;
