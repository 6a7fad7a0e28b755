import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitParts } from "../../src/ui/paste-parts.ts";
import { faceless } from "../support/samples.ts";

const [key, secret, passphrase] = [faceless(), faceless(), faceless()];

describe("one paste", () => {
  it.each([
    ["the secret alone", ` ${secret}\n`, { secret }],
    ["key and secret on two lines", `${key}\n${secret}`, { key, secret }],
    ["all three in their order", `${key} ${secret} ${passphrase}`, { key, secret, passphrase }],
    ["a .env file, in whatever order", `BINANCE_SECRET_KEY="${secret}"\nexport BINANCE_API_KEY=${key}`, { key, secret }],
    ["JSON", `{ "apiKey": "${key}", "secret": "${secret}", "password": "${passphrase}" }`, { key, secret, passphrase }],
    ["what a provider's page says", `API Key: ${key}\nSecret Key: ${secret}`, { key, secret }],
    ["captions above values", `API Key\n${key}\nSecret Key\n${secret}`, { key, secret }],
    ["a phrase, whole", "one two three four five", { secret: "one two three four five" }],
    ["nothing", "  \n", {}],
  ])("%s", (_says, pasted, parts) => {
    expect(splitParts(pasted)).toEqual(parts);
  });

  it("never throws, and never makes up a text", () => {
    fc.assert(fc.property(fc.string(), (pasted) => Object.values(splitParts(pasted)).every((part) => pasted.includes(part))));
  });
});
