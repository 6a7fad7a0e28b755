/**
 * For bundles that are not minified: numbers are written where they are used, as a minifier does, since reading a variable in the hottest loops costs
 * some percents of a scan. Sentences are, too, which would make the content script larger.
 */
export const NUMBERS_INLINE = { optimization: { inlineConst: { mode: "all", pass: 2 } } } as const;
