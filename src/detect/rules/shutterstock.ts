import { metered } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  metered({
    id: "shutterstock",
    name: "Shutterstock",
    revoke: "https://www.shutterstock.com/account/developers/apps",
    key: /(?:[0-9A-Za-z]{16}|[0-9A-Za-z]{32})/,
  });
