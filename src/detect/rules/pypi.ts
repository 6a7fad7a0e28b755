import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "PyPI",
  revoke: "https://pypi.org/manage/account/token",
  rules: [
    {
      id: "pypi-token",
      label: "PyPI API token",
      kind: "access-token",
      severity: "high",
      grants: "publish your packages",
      source: "https://pypi.org/help/#apitoken",
      anchor: ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"],
      pattern: /pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[\w-]{50,}/,
    },
  ],
});
