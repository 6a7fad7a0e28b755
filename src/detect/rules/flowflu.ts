import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "flowflu", name: "FlowFlu", revoke: "https://flowlu.com", key: /[0-9A-Za-z]{51}/ });
