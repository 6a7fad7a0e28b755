import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Home Assistant",
  revoke: "https://www.home-assistant.io/docs/authentication",
  rules: [
    {
      id: "home-assistant-access-token",
      label: "Home Assistant token",
      kind: "access-token",
      severity: "high",
      grants: "control your home",
      source: "https://developers.home-assistant.io/docs/auth_api",
      words: ["home_assistant", "homeassistant", "hass_", "home-assistant", "supervisor"],
      pattern: /eyJ[0-9A-Za-z_-]{15,100}\.[0-9A-Za-z_-]{60,200}\.[0-9A-Za-z_-]{43}/,
    },
  ],
});
