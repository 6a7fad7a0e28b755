import { describe, expect, it } from "vitest";
import { candidatePaths } from "./executables.ts";

describe("where browsers are looked for", () => {
  it("is only where the environment says, if it does", () => {
    expect(candidatePaths("chrome", "linux", { CHROME_PATH: "/opt/chrome", PATH: "/usr/bin" })).toEqual(["/opt/chrome"]);
  });

  it("is the path and the usual folders on Linux", () => {
    const paths = candidatePaths("chromium", "linux", { PATH: "/opt/bin" });
    expect(paths).toContain("/opt/bin/chromium");
    expect(paths).toContain("/usr/bin/chromium-browser");
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("is not a package's folder, which npm puts on the path", () => {
    expect(candidatePaths("brave", "linux", { PATH: "/x/node_modules/.bin:/opt/bin" }).join()).not.toContain("node_modules");
  });

  it("is the application folders on macOS", () => {
    expect(candidatePaths("edge", "darwin", {})).toContain("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  });

  it("is the program folders on Windows", () => {
    expect(candidatePaths("firefox", "win32", { PROGRAMFILES: "C:\\Program Files" })).toContain(
      "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
    );
  });
});
