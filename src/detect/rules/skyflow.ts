import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "skyflow", name: "Skyflow", revoke: "https://studio.skyflow.com", key: /sky-[0-9A-Za-z]{5}-[0-9A-Za-z]{32}/ });
