import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { boundaries } from "./scripts/lint/boundaries.js";
import { noWords } from "./scripts/lint/words.js";

const noMarkup = {
  selector: "AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name='insertAdjacentHTML']",
  message: "Build nodes: text must never become markup.",
};

export default tseslint.config(
  { ignores: ["dist/", "dist-*/", "node_modules/", "artifacts/", ".cache/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-floating-promises": "error",
      // A listener may be async: what it must not do is float, and that the rule above sees.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports", disallowTypeAnnotations: false }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Interfaces here are written with method syntax and made of closures; nothing depends on `this`.
      "@typescript-eslint/unbound-method": "off",
      eqeqeq: "error",
      "no-restricted-syntax": ["error", noMarkup],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { keybrake: boundaries },
    rules: {
      "keybrake/imports": "error",
      "keybrake/globals": "error",
      "keybrake/reveal": "error",
      // A log is a place where a secret can end up.
      "no-console": "error",
      "@typescript-eslint/no-explicit-any": "error",
    },
  },
  {
    files: ["src/**/*.tsx"],
    rules: {
      "no-restricted-syntax": [
        "error",
        noMarkup,
        ...noWords,
      ],
    },
  },
  {
    // Plain data, a file for each provider: the compiler alone reads their types, as here it costs more than all other code together.
    files: ["src/detect/rules/**/*.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  {
    files: ["src/detect/**/*.ts"],
    extends: [regexp.configs.recommended],
    rules: {
      // What makes a pattern wrong or slow is an error. How it is spelled is not: formats are written as their sources write them.
      ...Object.fromEntries(
        [
          ...["prefer-w", "prefer-d", "prefer-range", "prefer-character-class", "prefer-question-quantifier", "use-ignore-case", "negation", "prefer-predefined-assertion"],
          ...["no-useless-escape", "no-useless-character-class", "no-useless-non-capturing-group", "no-useless-quantifier"],
          ...["no-obscure-range", "no-dupe-disjunctions", "no-dupe-characters-character-class", "optimal-quantifier-concatenation"],
        ].map((rule) => [`regexp/${rule}`, "off"]),
      ),
    },
  },
  {
    files: ["test/**/*.{ts,tsx}", "demo/**/*.ts", "scripts/**/*.ts"],
    rules: {
      // JSON that a test or a script has written itself, or that the next line compares.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      "no-restricted-syntax": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
