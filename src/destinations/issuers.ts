/**
 * The providers' own sites, by provider id (as in `providers/` and `detect/rules/`): of those that have a file in `providers/` as it says,
 * of the others as listed here. The page side gets this as finished lists, without the providers (`scripts/late-bundle.ts`).
 *
 * Only where people sign in and manage keys: hosts of APIs, content networks and mirrors are left out, as nothing is ever pasted there. A
 * host counts with all its subdomains; a path narrows it. User content never lives below one of these, or it has an entry of its own
 * elsewhere.
 */
import { providers } from "../providers/catalog.ts";
import type { Provider } from "../providers/provider.ts";

type Domains = Record<string, string>;

const sitesOf = (isMeant: (kind: Provider["kind"]) => boolean): Domains =>
  Object.fromEntries(
    [...providers].filter(([, { kind }]) => isMeant(kind)).map(([id, { domains }]) => [id, domains.map(({ value }) => value).join(" ")]),
  );

/** Trading providers: trackers, tax tools and bots are a purpose for their keys. */
export const exchanges: Readonly<Domains> = {
  ...sitesOf((kind) => kind === "exchange"),
  aster: "asterdex.com",
  backpack: "backpack.exchange",
  bitbank: "bitbank.cc",
  bitkub: "bitkub.com",
  bitmart: "bitmart.com",
  bitopro: "bitopro.com",
  bitso: "bitso.com",
  btcturk: "btcturk.com",
  coindcx: "coindcx.com",
  coinone: "coinone.co.kr",
  coinspot: "coinspot.com.au",
  "delta-exchange": "delta.exchange",
  digifinex: "digifinex.com",
  dydx: "dydx.trade",
  exmo: "exmo.com",
  gopax: "gopax.co.kr",
  hitbtc: "hitbtc.com",
  indodax: "indodax.com",
  korbit: "korbit.co.kr",
  "mercado-bitcoin": "mercadobitcoin.com.br",
  okcoin: "okcoin.com",
  paribu: "paribu.com",
  pionex: "pionex.com",
  probit: "probit.com",
  robinhood: "robinhood.com",
  tokocrypto: "tokocrypto.com",
  valr: "valr.com",
  wazirx: "wazirx.com",
  weex: "weex.com",
  woo: "woox.io",
  zaif: "zaif.jp",
};

/** Everyone else who issues keys. */
export const platforms: Readonly<Domains> = {
  ...sitesOf((kind) => kind !== "exchange"),
  airtable: "airtable.com/create/tokens",
  alibaba: "ram.console.aliyun.com",
  atlassian: "id.atlassian.com",
  bitbucket: "bitbucket.org/account",
  circleci: "app.circleci.com",
  cohere: "dashboard.cohere.com",
  crates: "crates.io/settings",
  databricks: "cloud.databricks.com azuredatabricks.net",
  datadog: "datadoghq.com datadoghq.eu",
  deepseek: "platform.deepseek.com",
  digitalocean: "cloud.digitalocean.com",
  docker: "hub.docker.com app.docker.com",
  dropbox: "dropbox.com/developers",
  fastly: "manage.fastly.com",
  figma: "figma.com/settings",
  fly: "fly.io/dashboard",
  grafana: "grafana.com",
  groq: "console.groq.com",
  heroku: "dashboard.heroku.com id.heroku.com",
  hetzner: "console.hetzner.com console.hetzner.cloud",
  huggingface: "huggingface.co/settings huggingface.co/login",
  launchdarkly: "app.launchdarkly.com",
  linear: "linear.app/*/settings",
  linode: "cloud.linode.com",
  mailchimp: "mailchimp.com",
  mailgun: "mailgun.com",
  mistral: "console.mistral.ai",
  mongodb: "cloud.mongodb.com",
  neon: "console.neon.tech",
  netlify: "app.netlify.com",
  notion: "notion.so/my-integrations notion.so/profile",
  npm: "npmjs.com/settings npmjs.com/login",
  nuget: "nuget.org/account",
  openrouter: "openrouter.ai/settings",
  pagerduty: "pagerduty.com",
  paypal: "developer.paypal.com",
  perplexity: "perplexity.ai/account",
  planetscale: "app.planetscale.com",
  postman: "postman.co/settings",
  pulumi: "app.pulumi.com",
  pypi: "pypi.org/manage pypi.org/account",
  replicate: "replicate.com/account",
  rubygems: "rubygems.org/profile",
  scaleway: "console.scaleway.com",
  sendgrid: "app.sendgrid.com",
  sentry: "sentry.io",
  shopify: "partners.shopify.com admin.shopify.com",
  snyk: "app.snyk.io",
  sonar: "sonarcloud.io",
  square: "developer.squareup.com",
  supabase: "supabase.com/dashboard",
  tailscale: "login.tailscale.com",
  tencent: "console.cloud.tencent.com",
  tenderly: "dashboard.tenderly.co",
  terraform: "app.terraform.io",
  twilio: "twilio.com",
  vercel: "vercel.com",
  vultr: "my.vultr.com",
  xai: "console.x.ai",
};

/** Names of exchanges that are no place to sign in (APIs, content networks, mirrors) and yet nobody else's. */
export const machines: Readonly<Domains> = Object.fromEntries(
  [...providers].flatMap(([id, { otherDomains = [] }]) => (otherDomains.length > 0 ? [[id, otherDomains.map(({ value }) => value).join(" ")]] : [])),
);
