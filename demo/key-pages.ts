/** Pages where keys are made, after those of thirteen exchanges: their words and their order, in thirteen kinds of markup. Self-contained. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface KeyPage {
  /** Name of its file in `key-pages/`. */
  id: string;
  url: string;
  /** What is particular about it. */
  about: string;
}

export const keyPages: readonly KeyPage[] = [
  { id: "binance", url: "https://www.binance.com/my/settings/api-management", about: "English; native boxes, dialogs, then a card." },
  { id: "okx", url: "https://www.okx.com/account/my-api", about: "Chinese; ARIA boxes, drawn anew at every change." },
  { id: "kraken", url: "https://www.kraken.com/u/security/api", about: "English; long lists of boxes, read-only fields." },
  { id: "bybit", url: "https://www.bybit.com/app/user/api-management", about: "English; custom elements with shadow roots." },
  { id: "kucoin", url: "https://www.kucoin.com/account/api", about: "English; switches in a modal dialog." },
  { id: "upbit", url: "https://upbit.com/mypage/open_api_management", about: "Korean; a table of boxes." },
  { id: "coincheck", url: "https://coincheck.com/ja/api_settings", about: "Japanese; switches, single-page navigation." },
  { id: "bitfinex", url: "https://setting.bitfinex.com/api", about: "English; rows and columns of boxes." },
  { id: "deribit", url: "https://www.deribit.com/account/BTC/api", about: "English; lists to choose from." },
  { id: "gate", url: "https://www.gate.com/myaccount/profile/api-key/manage", about: "Russian; radio buttons, the key in a modal." },
  { id: "binance-tr", url: "https://www.binance.tr/my/settings/api-management", about: "Turkish; boxes behind faces of their own." },
  { id: "bitget", url: "https://www.bitget.com/account/newapi", about: "Portuguese; a modal flow in three steps." },
  { id: "coinbase", url: "https://portal.cdp.coinbase.com/projects/api-keys", about: "English; cards, a private key in PEM form." },
];

const read = (file: string): string => readFileSync(join(import.meta.dirname, "key-pages", file), "utf8");

/** What stands on the page, with what draws new keys in it. */
export function keyPageBody({ id }: KeyPage): string {
  return `<script>${read("make.js")}</script>${read(`${id}.html`)}`;
}

/** The key page at an address, if one is there. */
export function keyPageAt(url: URL): KeyPage | undefined {
  return keyPages.find((page) => page.url === url.origin + url.pathname);
}
