import type { Provider } from "../provider.ts";

export default {
  name: "Gate",
  keyPage: "https://www.gate.com/myaccount/profile/api-key/manage",
  lapse: {
    days: 90,
    since: "creation",
    withoutAllowlist: true,
    loses: "everything",
    source: "https://www.gate.com/help/guide/faq/17521/how-to-utilize-api",
    checkedOn: "2026-11-20",
  },
} satisfies Provider;
