/** URLs that carry their own permission: pre-signed storage links and shared access signatures. May read one URL. */
import type { Tells } from "../../domain.ts";
import type { FinderFile, FinderRule, Look, Match } from "../finder.ts";

const LONGEST = 4000;

interface Form {
  rule: string;
  anchors: readonly string[];
  /** The signature: behind the anchor, in its first group. */
  signature: RegExp;
  /** What else the URL must have. */
  needs: RegExp;
  tells?: (url: string) => Tells;
}

function parameter(url: string, name: string): string {
  const found = new RegExp(`[?&;]${name}=([^&\\s"'<>\`]{1,60})`, "i").exec(url)?.[1] ?? "";
  return found.replaceAll(/%3a/gi, ":");
}

/** `20261121T010203Z` and a number of seconds. */
function datePlus(url: string, date: string, seconds: string): Tells {
  const [, y = "", m = "", d = "", h = "", min = "", s = ""] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(parameter(url, date)) ?? [];
  const begun = Date.UTC(Number(y), Number(m) - 1, Number(d), Number(h), Number(min), Number(s));
  const lasts = Number(parameter(url, seconds)) * 1000;
  return y !== "" && lasts > 0 ? { createdAt: begun, expiresAt: begun + lasts } : {};
}

function unixExpiry(url: string): Tells {
  const seconds = Number(parameter(url, "Expires"));
  return seconds > 1e9 && seconds < 1e11 ? { expiresAt: seconds * 1000 } : {};
}

function azureExpiry(url: string): Tells {
  const at = Date.parse(parameter(url, "se"));
  return Number.isNaN(at) ? {} : { expiresAt: at };
}

const FORMS: readonly Form[] = [
  {
    rule: "aws-presigned-url",
    anchors: ["X-Amz-Signature="],
    signature: /^X-Amz-Signature=([0-9a-f]{64})/,
    needs: /X-Amz-Credential=/,
    tells: (url) => datePlus(url, "X-Amz-Date", "X-Amz-Expires"),
  },
  {
    rule: "gcp-signed-url",
    anchors: ["X-Goog-Signature="],
    signature: /^X-Goog-Signature=([0-9a-f]{64,1024})/,
    needs: /X-Goog-Credential=/,
    tells: (url) => datePlus(url, "X-Goog-Date", "X-Goog-Expires"),
  },
  {
    rule: "aws-signed-url",
    anchors: ["Signature="],
    signature: /^Signature=([A-Za-z0-9%+/~_=-]{27,700})/,
    needs: /(?:AWSAccessKeyId|GoogleAccessId|Key-Pair-Id|OSSAccessKeyId)=/,
    tells: unixExpiry,
  },
  {
    rule: "azure-sas-url",
    anchors: ["sig="],
    signature: /^sig=([A-Za-z0-9%+/]{43,70}(?:%3[dD]|=))/,
    needs: /[?&;](?:sv|se|skn|sp|sr)=/,
    tells: azureExpiry,
  },
  { rule: "azure-workflow-url", anchors: ["sig="], signature: /^sig=([\w-]{43})(?![\w%=-])/, needs: /\.(?:logic\.azure|powerplatform)\.com[:/]/ },
];

/** The URL, or the bare query string, around a parameter. */
function urlAround(text: string, at: number): { start: number; end: number } {
  const from = Math.max(0, at - LONGEST / 2);
  const head = /[^\s"'<>`]*$/.exec(text.slice(from, at))?.[0].length ?? 0;
  const tail = /^[^\s"'<>`]*/.exec(text.slice(at, at + LONGEST / 2))?.[0].length ?? 0;
  return { start: at - head, end: at + tail };
}

function finder({ rule, signature, needs, tells }: Form): (look: Look, at: number) => Match[] {
  return (look, at) => {
    const { text } = look;
    if (at > 0 && !/[?&;"'\s]/.test(text.charAt(at - 1))) return [];
    const value = signature.exec(text.slice(at, at + LONGEST))?.[1];
    if (value === undefined || new Set(value).size < 8 || !look.spend(LONGEST)) return [];
    const covers = urlAround(text, at);
    const url = text.slice(covers.start, covers.end).replaceAll("&amp;", "&");
    if (!needs.test(url)) return [];
    const start = text.indexOf(value, at);
    const told = tells?.(url);
    return [
      {
        rule,
        spans: [{ start, end: start + value.length }],
        confidence: "structural",
        why: "structure",
        ...(told && { tells: told }),
        covers,
      },
    ];
  };
}

function rule(id: string, label: string, provider: string, source: string): FinderRule {
  return { id, label, kind: "signed-url", severity: "medium", grants: "open what the link names until it expires", source, provider };
}

export default (): FinderFile => ({
  name: "Signed URL",
  revoke: "",
  rules: [
    rule("aws-presigned-url", "AWS pre-signed URL", "aws", "https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html"),
    rule("gcp-signed-url", "Google Cloud signed URL", "google-cloud", "https://cloud.google.com/storage/docs/access-control/signed-urls"),
    rule("aws-signed-url", "Signed storage URL", "aws", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html"),
    rule("azure-workflow-url", "Azure workflow URL", "azure", "https://learn.microsoft.com/azure/connectors/connectors-native-reqres"),
    rule("azure-sas-url", "Azure shared access signature", "azure", "https://learn.microsoft.com/azure/storage/common/storage-sas-overview"),
  ],
  finders: FORMS.map((form) => ({ anchors: form.anchors, find: finder(form) })),
});
