import type { Provider } from "../provider.ts";

export default {
  name: "Bitget",
  keyPage: "https://www.bitget.com/account/newapi",
  maxAddresses: {
    count: 30,
    source: "https://www.bitget.com/api-doc/common/vsubaccount/Create-Virtual-Subaccount-ApiKey",
    checkedOn: "2026-11-20",
  },
} satisfies Provider;
