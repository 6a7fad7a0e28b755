/** What a label means: every word of it known, or nothing is said. */
import { describe, expect, it } from "vitest";
import { plainLabel, powerOf, sensesOf } from "../../src/providers/senses.ts";

const power = (label: string) => powerOf(sensesOf(label));

describe("the power that a label gives", () => {
  it.each([
    ["read", "Enable Reading; Can Read; View; Read-only; Query open orders & trades; Export data; Withdrawal history; Withdrawals read only; Trade history"],
    ["trade", "Enable Spot & Margin Trading; Create & Modify Orders; Manage orders; Read & Trade; Spot Trading; Enable Futures; Orders Write; Enable European Options"],
    ["withdraw", "Enable Withdrawals; Withdraw funds; Withdrawal; Send; Fund Manager"],
    ["manage", "Subaccount; Permits Universal Transfer; Enable Internal Transfer; Account: read and write; Manage API keys; Administrator"],
    ["none", "No access; None"],
    // zh
    ["read", "读取; 只读; 查看权限"], ["trade", "交易; 现货和杠杆交易权限; 启用合约"], ["withdraw", "提现; 允许提现; 提币; 啟用提幣"], ["manage", "万向划转; 划转"],
    // ja
    ["read", "残高の参照; 読み取り専用; 取引履歴"], ["trade", "取引; 先物取引を有効にする; 新規注文"], ["withdraw", "出金を有効にする; 暗号資産の送金"],
    // ko
    ["read", "자산조회; 주문조회; 출금조회"], ["trade", "주문하기; 현물 및 마진 거래"], ["withdraw", "출금하기; 출금 활성화"],
    // ru
    ["read", "Чтение; Включить чтение"], ["trade", "Спотовая торговля; Торговля"], ["withdraw", "Вывод средств"],
    // tr
    ["read", "Okumayı Etkinleştir; İşlem geçmişi"], ["trade", "Spot ve Marjin Ticaretini Etkinleştir"], ["withdraw", "Para Çekmeyi Etkinleştir"],
    // pt, es, de, fr
    ["read", "Ativar leitura; Solo lectura; Lesen aktivieren; Lecture seule"], ["trade", "Negociar; Handel"], ["withdraw", "Habilitar Saques; Retiros; Auszahlungen aktivieren; Retraits"],
  ])("is %s for %s", (tier, labels) => {
    expect(labels.split("; ").map((label) => [label, power(label)])).toEqual(labels.split("; ").map((label) => [label, tier]));
  });

  it.each([
    ...["Enable withdrawal notifications", "Trading competition", "Email me about my withdrawals", "I have read the trading rules", "Trading fee coupons", "Withdrawal address whitelist"],
    ...["Show my orders on the public leaderboard", "Trading rewards", "Cancel on disconnect for trade sessions", "Send me trading signals", "Withdrawal password", "Read our privacy policy"],
    ...["提现到账通知", "交易大赛", "送金完了メールを受け取る", "출금 완료 알림 받기", "Уведомления о выводе средств", "Para çekme bildirimlerini etkinleştir", "Avisos de saque"],
    ...["API Key", "Secret Key", "IP whitelist", "Label", "", "…"],
  ])("is not told of “%s”", (label) => {
    expect(power(label)).toBeUndefined();
  });

  it("is found nowhere in ordinary sentences", () => {
    const prose = "The quick brown fox jumps. Sign up for our newsletter about trade. Learn how withdrawals work. Orders over 50 ship free. Read more about options for you";
    expect(prose.split(". ").map(power)).toEqual(prose.split(". ").map(() => undefined));
  });
});

describe("labels", () => {
  it("are compared without case, width and punctuation", () => {
    expect(plainLabel("  Enable  Spot & Margin-Trading ")).toBe("enable spot margin trading");
    expect(plainLabel("ＡＰＩ Ｋｅｙ:")).toBe("api key");
    expect(plainLabel("İzin")).toBe("izin");
  });

  it("of any length and script are answered at once", () => {
    const started = performance.now();
    expect(sensesOf("取引".repeat(60))?.every((sense) => sense === "trade")).toBe(true);
    for (const hostile of ["取引".repeat(50_000), "a ".repeat(50_000), "&".repeat(100_000)]) expect(sensesOf(hostile)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
