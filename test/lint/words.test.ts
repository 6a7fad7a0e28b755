import { join } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { noWords } from "../../scripts/lint/words.js";

const ROOT = join(import.meta.dirname, "../..");

describe("what people read", () => {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: true,
    overrideConfig: [{ files: ["**/*.tsx"], languageOptions: { parser: tseslint.parser }, rules: { "no-restricted-syntax": ["error", ...noWords] } }],
  });
  const complaintsOf = async (code: string) => (await eslint.lintText(code, { filePath: join(ROOT, "src/ui/a.tsx") })).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));

  it("is looked at in every component", async () => {
    const config = (await new ESLint({ cwd: ROOT }).calculateConfigForFile(join(ROOT, "src/ui/chip.tsx"))) as { rules: Record<string, unknown[]> };
    expect(config.rules["no-restricted-syntax"]).toEqual(expect.arrayContaining([...noWords]));
  });

  it.each([
    ["a sentence in the markup", "export const A = () => <p>Paste here</p>;"],
    ["a name for assistive technology", 'export const A = () => <p aria-label="Paste here" />;'],
  ])("is in the locales, not in the code: %s", async (_says, code) => {
    expect(await complaintsOf(code)).toEqual(["no-restricted-syntax"]);
  });

  it("may be the product's name, signs, and what text() gives", async () => {
    expect(await complaintsOf('export const A = ({ text }: { text: (key: string) => string }) => <p class="row">· {text("undo")}</p>;')).toEqual([]);
    expect(await complaintsOf("export const A = () => <b>Keybrake</b>;")).toEqual([]);
  });
});
