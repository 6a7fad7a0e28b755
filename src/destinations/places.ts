/**
 * Places by kind: `host` (with all its subdomains) or `host/path`, where `*` stands for one path segment and the path counts with
 * everything below it. `google.*` is a name under any country's ending; it is used only where the kind is a strict one, as anybody may
 * own the name under some ending. Kinds that allow (`vault`) list exact owners only.
 */
import type { DestinationKind } from "../domain.ts";

/** Anyone can read it, and programs look there for keys. */
const open = `
  pastebin.com gist.github.com dpaste.com dpaste.org hastebin.com toptal.com/developers/hastebin paste.ee ghostbin.com ghostbin.co rentry.co
  rentry.org controlc.com justpaste.it ideone.com paste.debian.net paste.ubuntu.com pastes.dev bin.disroot.org privatebin.net 0bin.net
  termbin.com ix.io sprunge.us p.ip.fi codeshare.io textbin.net telegra.ph write.as nopaste.net cl1p.net
  github.com gitlab.com bitbucket.org codeberg.org sourceforge.net gitee.com sr.ht launchpad.net npmjs.com pypi.org huggingface.co
  stackoverflow.com stackexchange.com serverfault.com superuser.com askubuntu.com reddit.com bitcointalk.org quora.com
  news.ycombinator.com ethereum-magicians.org v2ex.com zhihu.com 52pojie.cn qiita.com zenn.dev habr.com dev.to hashnode.dev
  hashnode.com medium.com csdn.net segmentfault.com
  x.com twitter.com facebook.com instagram.com linkedin.com threads.net threads.com bsky.app mastodon.social warpcast.com farcaster.xyz vk.com
  weibo.com tiktok.com youtube.com twitch.tv stocktwits.com tradingview.com pinterest.com tumblr.com
  binance.com/square binance.com/*/square coinmarketcap.com/community
  notion.site imgur.com prnt.sc glitch.com kaggle.com urlscan.io virustotal.com any.run
  jsfiddle.net codepen.io jsbin.com playcode.io
`;

/** Other people read it: chat, mail, documents, boards, files. */
const shared = `
  web.telegram.org t.me discord.com slack.com web.whatsapp.com whatsapp.com teams.microsoft.com teams.live.com teams.cloud.microsoft
  messenger.com facebook.com/messages instagram.com/direct x.com/messages x.com/i/chat linkedin.com/messaging app.element.io chat.google.com
  app.wire.com wx.qq.com line.me zoom.us webex.com intercom.com intercom.io zendesk.com crisp.chat tawk.to freshdesk.com
  atlassian.net linear.app trello.com asana.com monday.com clickup.com youtrack.cloud
  docs.google.com drive.google.com forms.gle keep.google.com sheets.google.com onedrive.live.com sharepoint.com office.com
  notion.so evernote.com airtable.com coda.io miro.com figma.com mural.co lucid.app whimsical.com excalidraw.com dropbox.com paper.dropbox.com
  pad.riseup.net hackmd.io simplenote.com app.simplenote.com typeform.com jotform.com surveymonkey.com tally.so wetransfer.com transfer.sh file.io
  mail.google.com outlook.live.com outlook.office.com outlook.office365.com outlook.cloud.microsoft mail.yahoo.com mail.proton.me mail.ru
  fastmail.com icloud.com mail.zoho.com
`;

/** A company that is neither party gets it and may keep it: assistants, online tools, search, translation, link shorteners. */
const outside = `
  chatgpt.com chat.openai.com platform.openai.com/playground platform.openai.com/chat claude.ai gemini.google.com aistudio.google.com
  notebooklm.google.com copilot.microsoft.com github.com/copilot m365.cloud.microsoft perplexity.ai poe.com grok.com x.ai x.com/i/grok
  chat.deepseek.com chat.mistral.ai meta.ai pi.ai you.com phind.com huggingface.co/chat chat.qwen.ai kimi.com doubao.com yiyan.baidu.com
  chatglm.cn duck.ai character.ai openrouter.ai groq.com together.ai cursor.com v0.app v0.dev bolt.new lovable.dev replit.com windsurf.com
  codeium.com manus.im genspark.ai
  codesandbox.io stackblitz.com onecompiler.com godbolt.org play.rust-lang.org go.dev/play tio.run colab.research.google.com
  deepnote.com observablehq.com regex101.com regexr.com jsonformatter.org jsonformatter.curiousconcept.com jsonlint.com
  jsoncrack.com json.parser.online.fr codebeautify.org freeformatter.com onlinejsontools.com beautifier.io base64decode.org base64encode.org
  base64.guru urlencoder.org gchq.github.io dcode.fr jwt.io jwt.ms diffchecker.com text-compare.com reqbin.com hoppscotch.io postman.co postman.com
  editor.swagger.io webhook.site requestbin.com beeceptor.com curlconverter.com httpie.io crontab.guru explainshell.com iancoleman.io bitaddress.org
  keys.lol haveibeenpwned.com crackstation.net md5decrypt.net
  google.* bing.com duckduckgo.com search.brave.com yandex.* baidu.com kagi.com translate.google.com deepl.com papago.naver.com reverso.net
  grammarly.com languagetool.org quillbot.com bit.ly tinyurl.com t.ly is.gd rebrandly.com cutt.ly goo.su ow.ly
`;

/** Made to keep secrets: password and secret managers, the secret settings of hosting and build services, one-time secrets. */
const vault = `
  vault.bitwarden.com vault.bitwarden.eu send.bitwarden.com my.1password.com my.1password.eu my.1password.ca start.1password.com
  share.1password.com 1password.com/app lastpass.com/vault app.dashlane.com keepersecurity.com/vault keepersecurity.eu/vault pass.proton.me
  app.nordpass.com vault.zoho.com passwords.google.com
  app.infisical.com eu.infisical.com dashboard.doppler.com portal.cloud.hashicorp.com vault.azure.net akeyless.io
  console.aws.amazon.com/secretsmanager console.aws.amazon.com/systems-manager console.aws.amazon.com/lambda
  console.cloud.google.com/security/secret-manager console.cloud.google.com/run
  github.com/*/*/settings/secrets github.com/*/*/settings/environments github.com/*/*/settings/variables
  dash.cloudflare.com/*/workers github.com/organizations/*/settings/secrets github.com/settings/codespaces
  gitlab.com/*/*/-/settings/ci_cd gitlab.com/*/*/*/-/settings/ci_cd gitlab.com/groups/*/-/settings/ci_cd bitbucket.org/*/*/admin/pipelines
  app.circleci.com/settings circleci.com/settings dev.azure.com/*/*/_library
  vercel.com/*/*/settings/environment-variables vercel.com/*/settings/environment-variables app.netlify.com/sites/*/configuration/env
  app.netlify.com/projects/*/configuration/env dashboard.heroku.com/apps/*/settings dashboard.render.com railway.com/project fly.io/apps
  huggingface.co/spaces/*/*/settings supabase.com/dashboard/project/*/settings/vault supabase.com/dashboard/project/*/functions/secrets
  onetimesecret.com eu.onetimesecret.com yopass.se pwpush.com 1ty.me
`;

export const places: readonly (readonly [DestinationKind, string])[] = [
  ["public", open],
  ["shared", shared],
  ["third-party", outside],
  ["vault", vault],
];

/** First labels that say what a host is, whoever owns the rest: forum.example.org. All of them strict kinds. */
export const labels: ReadonlyMap<string, DestinationKind> = new Map([
  ["forum", "public"],
  ["forums", "public"],
  ["community", "public"],
  ["discuss", "public"],
  ["discourse", "public"],
  ["bugzilla", "public"],
  ["pastebin", "public"],
  ["paste", "public"],
  ["privatebin", "public"],
  ["mattermost", "shared"],
  ["rocketchat", "shared"],
]);
