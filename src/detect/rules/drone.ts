import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Drone",
  revoke: "https://docs.drone.io/cli/configure",
  rules: [
    {
      id: "drone-token",
      label: "Drone token",
      kind: "access-token",
      severity: "high",
      grants: "run builds and read their secrets",
      source: "https://github.com/gitleaks/gitleaks/blob/master/cmd/generate/config/rules/droneci.go",
      words: ["drone"],
      pattern: /[A-Za-z\d]{32}/,
    },
  ],
});
