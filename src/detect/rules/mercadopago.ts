import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Mercado Pago",
  revoke: "https://www.mercadopago.com/developers/panel",
  rules: [
    {
      id: "mercadopago-access-token",
      label: "Mercado Pago access token",
      kind: "access-token",
      severity: "high",
      grants: "take payments and issue refunds",
      source: "https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials",
      anchor: "APP_USR-",
      pattern: /APP_USR-[0-9]{16}-[0-9]{6}-[0-9a-f]{32}-[0-9]{5,12}/,
    },
    {
      id: "mercadopago-client-secret",
      label: "Mercado Pago test token",
      kind: "access-token",
      severity: "low",
      grants: "act in test mode only",
      source: "https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials",
      anchor: "TEST-",
      pattern: /TEST-[0-9]{16}-[0-9]{6}-[0-9a-f]{32}-[0-9]{5,12}/,
    },
  ],
});
