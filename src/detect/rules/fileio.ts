import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "fileio", name: "File.io", revoke: "https://www.file.io", key: /[0-9A-Z.-]{39}/ });
