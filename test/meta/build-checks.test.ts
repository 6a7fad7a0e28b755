/** Each rule of the build check, broken once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkBuild, documentedPermissions } from "../../scripts/build-checks.ts";

const CSP = "default-src 'none'; script-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";
const TABLE = "| Permission | Why |\n|---|---|\n| `storage` | To remember. |\n| `<all_urls>` | To be there. |\n";
const BUDGETS = { content: { file: "content.js", gzipKilobytes: 1 } };
const MACHINE = "/machine/path";

const manifest = {
  permissions: ["storage"],
  content_scripts: [{ js: ["content.js"], matches: ["<all_urls>"] }],
  content_security_policy: { extension_pages: CSP },
  default_locale: "en",
  name: "__MSG_name__",
};

let dist: string;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
}

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "keybrake-build-"));
  write("manifest.json", JSON.stringify(manifest));
  write("content.js", "(function(){const t=`import a`;addEventListener(t,()=>{})})();");
  write("_locales/en/messages.json", JSON.stringify({ name: { message: "Keybrake" } }));
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

const problems = (table = TABLE) => checkBuild(dist, table, BUDGETS, MACHINE).problems;

describe("the check of a build", () => {
  it("lets a good one pass, and measures it", () => {
    expect(problems()).toEqual([]);
    expect(checkBuild(dist, TABLE, BUDGETS, MACHINE).sizes["content"]).toBeGreaterThan(0);
  });

  const withManifest = (change: object) => () => write("manifest.json", JSON.stringify({ ...manifest, ...change }));
  it.each<[string, () => void, RegExp]>([
    ["web-accessible resources", withManifest({ web_accessible_resources: [] }), /web_accessible_resources/],
    ["messages from pages", withManifest({ externally_connectable: {} }), /externally_connectable/],
    ["no content security policy", withManifest({ content_security_policy: {} }), /connect-src must be 'none'/],
    ["a network origin", withManifest({ content_security_policy: { extension_pages: `${CSP}; img-src https://a.test` } }), /allows https:\/\/a\.test/],
    ["connect-src 'self'", withManifest({ content_security_policy: { extension_pages: CSP.replace("connect-src 'none'", "connect-src 'self'") } }), /connect-src must be/],
    ["a permission without a reason", withManifest({ permissions: ["storage", "tabs"] }), /no reason for tabs/],
    ["a host without a reason", withManifest({ host_permissions: ["https://a.test/*"] }), /no reason for https/],
    ["an optional host without a reason", withManifest({ optional_host_permissions: ["https://a.test/*"] }), /no reason for https/],
    ["a reason without a permission", withManifest({ permissions: [] }), /lists storage/],
    ["a message that is missing", withManifest({ name: "__MSG_absent__" }), /no message absent/],
    ["no content script in every page", withManifest({ content_scripts: [{ js: ["content.js"], matches: ["https://a.test/*"] }], permissions: ["storage"] }), /in every page/],
    ["a content script of two files", withManifest({ content_scripts: [{ js: ["content.js", "content.js"], matches: ["<all_urls>"] }] }), /one file/],
    [
      "a second content script that is a module",
      () => {
        withManifest({ content_scripts: [...manifest.content_scripts, { js: ["second.js"], matches: ["https://a.test/*"] }] })();
        write("second.js", "export const a = 1;");
      },
      /second.js: is a module/,
    ],
    ["a content style sheet", withManifest({ content_scripts: [{ ...manifest.content_scripts[0], css: ["a.css"] }] }), /no style sheet/],
    ["a dynamic import", () => write("content.js", "(()=>{import('./a.js')})();"), /import\(/],
    ["a static import", () => write("content.js", 'import{a}from"./a.js";a();'), /module/],
    ["an export", () => write("content.js", "const a=1;export{a};"), /module/],
    ["a script that does not parse", () => write("content.js", "(()=>{"), /SyntaxError/],
    ["a placeholder that was not filled", () => write("content.js", "(()=>{__KEYBRAKE_LATE__()})();"), /placeholder/],
    ["a parser that only the worker needs", () => write("content.js", "(()=>{const v={vendor:`valibot`}})();"), /valibot/],
    ["what a rule grants", () => write("content.js", "(()=>{const r={id:`a`,grants:`read all`}})();"), /grants:`read all/],
    ["where a rule is from", () => write("content.js", '(()=>{const r={id:"a",source:"https://a.test"}})();'), /only people read/],
    ["a source map", () => write("content.js.map", "{}"), /source maps/],
    ["a pointer to a source map", () => write("content.js", "0;\n//# sourceMappingURL=content.js.map"), /source map/],
    ["a path of the machine", () => write("page.html", `<!-- ${MACHINE}/src -->`), /path of this machine/],
    ["a script over its budget", () => write("content.js", `"${Array.from({ length: 4000 }, (_, i) => (i * 2654435761 % 4294967296).toString(36)).join("")}"`), /budget 1 KB/],
    ["a script that is not there", () => rmSync(join(dist, "content.js")) ?? write("manifest.json", JSON.stringify({ ...manifest, content_scripts: [] })), /not in the build/],
  ])("refuses %s", (_title, breakIt, expected) => {
    breakIt();
    expect(problems().join("\n")).toMatch(expected);
  });

  it("counts what a page loads: scripts, style sheets and what they import", () => {
    const noise = Array.from({ length: 4000 }, (_, i) => ((i * 2654435761) % 4294967296).toString(36)).join("");
    write("page.html", `<script type="module" src="./a/page.js"></script><link rel="stylesheet" href="/page.css">`);
    write("a/page.js", `import"../b/part.js";`);
    const size = () => checkBuild(dist, TABLE, { page: { file: "page.html", gzipKilobytes: 999 } }, MACHINE).sizes["page"] ?? 0;
    write("b/part.js", "");
    const bare = size();
    write("b/part.js", `"${noise}"`);
    const withPart = size();
    write("page.css", `/* ${noise} */`);
    expect(withPart).toBeGreaterThan(bare + 5);
    expect(size()).toBeGreaterThan(withPart + 5);
  });
});

describe("the table of permissions", () => {
  it("needs a reason in every row", () => {
    expect(documentedPermissions("| `storage` | |\n| `tabs` | Why. |\n")).toEqual(["tabs"]);
  });
});
