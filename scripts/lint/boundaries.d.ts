import type { ESLint } from "eslint";

export declare const MAY_IMPORT: Readonly<Record<string, readonly string[]>>;
export declare const PURE_FOLDERS: readonly string[];
export declare const PACKAGE_PLACES: Readonly<Record<string, readonly string[]>>;
export declare const REVEALERS: readonly string[];
export declare const boundaries: ESLint.Plugin;
