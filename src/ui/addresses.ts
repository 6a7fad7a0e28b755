/** IP addresses and ranges as a person types them. Pure. */
import { LIMITS } from "../limits.ts";

/** A number without a leading zero, at most `most`. */
function isNumber(text: string, most: number): boolean {
  return /^(?:0|[1-9]\d{0,2})$/.test(text) && Number(text) <= most;
}

function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => isNumber(part, 255));
}

/** Eight groups of hex, one run of zeros left out as `::`, the last two groups perhaps written as IPv4 (RFC 4291, section 2.2). */
function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [index, half] of halves.entries()) {
    if (half === "") {
      if (halves.length === 1) return false;
      continue;
    }
    const parts = half.split(":");
    for (const [at, part] of parts.entries()) {
      const isLast = at === parts.length - 1 && index === halves.length - 1;
      if (/^[0-9a-f]{1,4}$/i.test(part)) groups += 1;
      else if (isLast && isIpv4(part)) groups += 2;
      else return false;
    }
  }
  return halves.length === 2 ? groups < 8 : groups === 8;
}

/** An IPv4 or IPv6 address, or a range of them as `address/bits`. */
export function isAddress(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  if (rest.length > 0) return false;
  if (isIpv4(address)) return bits === undefined || isNumber(bits, 32);
  return isIpv6(address) && (bits === undefined || isNumber(bits, 128));
}

export type Addresses = { ok: true; addresses: string[] } | { ok: false; wrong: string } | { ok: false; tooMany: true };

/** One to a line; commas and spaces part them too, as provider pages show them. Repeated ones count once. */
export function parseAddresses(text: string): Addresses {
  const addresses = [...new Set(text.split(/[\s,;]+/).filter((one) => one !== ""))];
  const wrong = addresses.find((one) => !isAddress(one));
  if (wrong !== undefined) return { ok: false, wrong };
  return addresses.length > LIMITS.addresses ? { ok: false, tooMany: true } : { ok: true, addresses };
}
