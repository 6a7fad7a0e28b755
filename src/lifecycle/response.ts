/** (exposure) -> what is to be done after it, and whether it is done. Pure. */
import type { Exposure, ResponseStep } from "../domain.ts";

/** What is critical cannot be revoked, only moved; see `Severity`. Everything else is ended, replaced and looked after. */
export function responseSteps(exposure: Pick<Exposure, "secrets">): readonly ResponseStep[] {
  const isWallet = exposure.secrets.some(({ severity }) => severity === "critical");
  const isRevocable = exposure.secrets.some(({ severity }) => severity !== "critical");
  return [
    ...(isWallet ? (["move-funds"] as const) : []),
    ...(isRevocable ? (["revoke", "replace", "update", "review-log"] as const) : []),
    "keep-evidence",
  ];
}

/** The text reached the page although it should not have. What is `passed` and was only noted is no exposure to act on. */
export function wentWrong({ choice, action }: Pick<Exposure, "choice" | "action">): boolean {
  return (choice === "pasted" || choice === "passed") && (action === "hold" || action === "block");
}

/** Something about it is left to do. */
export function isOpen(exposure: Pick<Exposure, "choice" | "action" | "settledAt">): boolean {
  return wentWrong(exposure) && exposure.settledAt === undefined;
}

/** The first step of its guide that is not ticked; undefined when all are. */
export function nextResponseStep(exposure: Pick<Exposure, "secrets" | "steps">): ResponseStep | undefined {
  const done = new Set(exposure.steps?.map(({ step }) => step));
  return responseSteps(exposure).find((step) => !done.has(step));
}
