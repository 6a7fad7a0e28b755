import { service } from "../families.ts";
import type { RuleFile } from "../rule.ts";

export default (): RuleFile =>
  service({ id: "gocanvas", name: "GoCanvas", revoke: "https://www.gocanvas.com", key: /[0-9A-Za-z+/]{43}=/ });
