import type { Provider } from "../provider.ts";

export default {
  name: "OKX",
  keyPage: "https://www.okx.com/account/my-api",
  lapse: {
    days: 14,
    since: "last-use",
    withoutAllowlist: true,
    loses: "everything",
    source: "https://www.okx.com/docs-v5/en/",
    checkedOn: "2026-11-20",
  },
  maxAddresses: {
    count: 20,
    source: "https://www.okx.com/help/api-faq",
    checkedOn: "2026-11-20",
  },
} satisfies Provider;
