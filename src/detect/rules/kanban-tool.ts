import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "kanban-tool", name: "Kanban Tool", words: ["kanban"], revoke: "https://kanbantool.com", key: /[0-9A-Z]{12}/ });
