/** Draws the icons of `public/icons` from `logo.svg`: `node scripts/icons.mjs [path to a Chromium]`. Run it when the drawing changes. */
import { readFile, writeFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";

const SIZES = [16, 32, 48, 128];
const folder = new URL("../public/icons/", import.meta.url);
const svg = await readFile(new URL("logo.svg", folder), "utf8");

const browser = await puppeteer.launch({
  executablePath: process.argv[2] ?? "/usr/bin/chromium",
  headless: true,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    // At 16 pixels the margin around the drawing is worth more as drawing.
    const drawing = size < 48 ? svg.replace('viewBox="0 0 24 24"', 'viewBox="1 1 22 22"') : svg;
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
