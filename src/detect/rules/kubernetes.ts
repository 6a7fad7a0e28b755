import type { RuleFile } from "../rule.ts";

export default (): RuleFile => ({
  name: "Kubernetes",
  revoke: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens",
  rules: [
    {
      id: "kubernetes-bootstrap-token",
      label: "Kubernetes bootstrap token",
      kind: "access-token",
      severity: "high",
      grants: "join nodes to the cluster",
      source: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens",
      words: ["kubeadm", "bootstrap", "kubernetes", "k8s"],
      pattern: /[a-z\d]{6}\.[a-z\d]{16}/,
    },
  ],
});
