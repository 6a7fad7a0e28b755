/** Permission and role words in each language that exchanges are used in, and what only sounds like them. */
import { describe, expect, test } from "vitest";
import { powerOf, sensesOf } from "../../src/providers/senses.ts";

const LANGUAGES: Record<string, { read: string; trade: string; withdraw: string; manage: string; none: string; fields: string }> = {
  Korean: {
    ...{ read: "조회; 읽기 전용; 입금조회; 거래 내역 조회", trade: "거래 활성화; 주문하기; 현물 및 마진거래; 선물 거래", withdraw: "출금하기; 출금 허용; 인출", manage: "이체; 자금 이체; 범용 이체; 하위 계정 관리" },
    ...{ none: "출금 알림; 거래 대회; 출금 수수료; 출금 주소 관리; 이체 알림", fields: "key API 키; secret 시크릿 키; name 이름; address IP 주소; copy 복사; factor 2단계 인증" },
  },
  Japanese: {
    ...{ read: "読み取り専用; 残高照会; 取引履歴; 入出金履歴", trade: "新規注文; 現物・レバレッジ取引; 先物取引を有効にする", withdraw: "出金する; 暗号資産の送金; 出庫", manage: "振替; 資金移動; サブアカウント管理" },
    ...{ none: "出金通知; 取引コンテスト; 出金手数料; 出金先アドレス", fields: "key APIキー; secret シークレットキー; name ラベル; address IPアドレス; copy コピー; factor 二段階認証" },
  },
  "Chinese, simplified": {
    ...{ read: "读取权限; 只读; 查看", trade: "现货及杠杆交易; 允许合约; 欧式期权", withdraw: "启用提现; 允许提币", manage: "允许万向划转; 母子账户划转; 转账; 子账户管理" },
    ...{ none: "提币通知; 交易大赛; 提币白名单; 交易密码; 提币手续费", fields: "key API密钥; secret 私钥; name 备注; address IP地址; copy 复制; factor 谷歌验证" },
  },
  "Chinese, traditional": {
    ...{ read: "讀取權限; 唯讀; 檢視", trade: "啟用現貨及槓桿交易; 合約交易", withdraw: "啟用提現; 提領; 提幣", manage: "母子帳戶劃轉; 萬向劃轉; 內部轉帳" },
    ...{ none: "提幣通知; 交易競賽; 提幣地址; 交易密碼", fields: "key API金鑰; secret 私鑰; name 標籤; address IP位址; copy 複製; factor 雙重驗證" },
  },
  Russian: {
    ...{ read: "Включить чтение; Только чтение; История сделок; Просмотр баланса", trade: "Спотовая и маржинальная торговля; Бессрочная фьючерсная торговля; Создание ордеров", withdraw: "Вывод средств; Разрешить вывод; Снятие средств", manage: "Перевод средств; Универсальный перевод; Перевод между счетами; Управление субаккаунтами" },
    ...{ none: "Уведомления о выводе; Торговый конкурс; Комиссия за вывод; Адрес вывода; Торговые сигналы", fields: "key API-ключ; secret Секретный ключ; name Название; address IP-адреса; copy Копировать; factor Двухфакторная аутентификация" },
  },
  Turkish: {
    ...{ read: "Okumayı Etkinleştir; Salt okunur; Sadece okuma; İşlem geçmişi", trade: "Spot ve Marjin İşlemlerini Etkinleştir; Alım satım; Vadeli işlemler", withdraw: "Para Çekmeyi Etkinleştir; Çekim işlemleri", manage: "Evrensel Transfere İzin Ver; Dahili transfer; Alt hesap yönetimi" },
    ...{ none: "Çekim bildirimleri; İşlem yarışması; Para çekme adresi; Çekim ücreti", fields: "key API Anahtarı; secret Gizli Anahtar; name Etiket; address IP adresleri; copy Kopyala; factor İki faktörlü kimlik doğrulama" },
  },
  Portuguese: {
    ...{ read: "Habilitar leitura; Somente leitura; Histórico de saques", trade: "Negociação de Spot e Margem; Ativar Futuros; Ordens", withdraw: "Habilitar Saques; Levantamentos; Retirada", manage: "Transferência; Permitir Transferência Universal; Subcontas" },
    ...{ none: "Avisos de saque; Competição de trading; Taxa de saque; Senha de saque", fields: "key Chave de API; secret Chave secreta; name Etiqueta; address Endereços IP; copy Copiar; factor Autenticação de dois fatores" },
  },
  Spanish: {
    ...{ read: "Solo lectura; Activar lectura; Historial de retiros", trade: "Habilitar trading de spot y margen; Habilitar Futuros; Operaciones", withdraw: "Habilitar Retiros; Retirar fondos; Permitir retiros", manage: "Transferencias internas; Permite la transferencia universal; Gestionar subcuentas" },
    ...{ none: "Notificaciones de retiro; Concurso de trading; Comisión de retiro; Dirección de retiro", fields: "key Clave API; secret Clave secreta; name Etiqueta; address Direcciones IP; copy Copiar; factor Autenticación de dos factores" },
  },
  French: {
    ...{ read: "Activer la lecture; Lecture seule; Historique des retraits", trade: "Activer le trading spot et sur marge; Négociation; Contrats à terme", withdraw: "Activer les retraits; Retrait de fonds", manage: "Transfert de fonds; Autoriser le transfert universel; Gérer les sous-comptes" },
    ...{ none: "Notifications de retrait; Concours de trading; Frais de retrait; Adresse de retrait", fields: "key Clé API; secret Clé secrète; name Nom; address Adresses IP; copy Copier; factor Authentification à deux facteurs" },
  },
  German: {
    ...{ read: "Lesen aktivieren; Leserechte; Handelsverlauf", trade: "Spot- & Margin-Handel aktivieren; Futures aktivieren; Aufträge", withdraw: "Auszahlungen aktivieren; Abheben", manage: "Universal-Transfer erlauben; Interne Transfers; Überweisungen; Unterkonten verwalten" },
    ...{ none: "Auszahlungsbenachrichtigungen; Handelswettbewerb; Auszahlungsadresse; Handelsgebühren", fields: "key API-Schlüssel; secret Geheimer Schlüssel; name Bezeichnung; address IP-Adressen; copy Kopieren; factor Zwei-Faktor-Authentifizierung" },
  },
  Italian: {
    ...{ read: "Abilita lettura; Sola lettura; Cronologia prelievi", trade: "Abilita trading spot e a margine; Negoziazione; Ordini", withdraw: "Abilita prelievi; Prelievo di fondi; Ritiro", manage: "Trasferimenti; Consenti trasferimento universale; Gestione sottoconti" },
    ...{ none: "Notifiche di prelievo; Concorso di trading; Commissioni di prelievo; Indirizzo di prelievo", fields: "key Chiave API; secret Chiave segreta; name Etichetta; address Indirizzi IP; copy Copia; factor Autenticazione a due fattori" },
  },
  Polish: {
    ...{ read: "Tylko do odczytu; Włącz odczyt; Historia wypłat", trade: "Włącz handel; Zlecenia; Kontrakty futures", withdraw: "Wypłaty środków; Zezwól na wypłaty", manage: "Transfer uniwersalny; Przelewy wewnętrzne; Zarządzanie subkontami" },
    ...{ none: "Powiadomienia o wypłatach; Konkurs handlowy; Adres wypłaty; Opłata za wypłatę", fields: "key Klucz API; secret Klucz prywatny; name Nazwa; address Adresy IP; copy Kopiuj; factor Uwierzytelnianie dwuskładnikowe" },
  },
  Vietnamese: {
    ...{ read: "Đọc; Chỉ đọc; Lịch sử giao dịch; Xem số dư", trade: "Kích hoạt Giao dịch Spot & Margin; Bật giao dịch giao ngay; Đặt lệnh", withdraw: "Bật rút tiền; Cho phép rút tiền", manage: "Chuyển tiền; Chuyển khoản nội bộ; Quản lý tài khoản phụ" },
    ...{ none: "Thông báo rút tiền; Cuộc thi giao dịch; Phí rút tiền; Địa chỉ rút tiền", fields: "key Khóa API; secret Khóa bí mật; name Nhãn; address Địa chỉ IP; copy Sao chép; factor Xác thực hai yếu tố" },
  },
  Indonesian: {
    ...{ read: "Aktifkan Pembacaan; Hanya baca; Riwayat penarikan", trade: "Aktifkan Perdagangan Spot & Margin; Jual beli; Perdagangan", withdraw: "Aktifkan Penarikan; Izinkan penarikan dana", manage: "Izinkan Transfer Universal; Transfer internal; Pengelolaan subakun" },
    ...{ none: "Notifikasi penarikan; Kompetisi perdagangan; Biaya penarikan; Alamat penarikan", fields: "key Kunci API; secret Kunci rahasia; name Label; address Alamat IP; copy Salin; factor Autentikasi dua faktor" },
  },
  Ukrainian: {
    ...{ read: "Лише читання; Увімкнути читання", trade: "Спотова торгівля; Увімкнути торгівлю", withdraw: "Виведення коштів; Дозволити виведення", manage: "Переказ; Універсальний переказ; Субакаунти" },
    ...{ none: "Сповіщення про виведення; Торговий конкурс; Торгові сигнали", fields: "secret Секретний ключ; name Назва; address IP-адреси; copy Копіювати" },
  },
};

describe.each(Object.entries(LANGUAGES))("in %s", (_language, { none, fields, ...tiers }) => {
  test.each(Object.entries(tiers))("what gives the power to %s is known", (tier, labels) => {
    const all = labels.split("; ");
    expect(all.map((label) => [label, powerOf(sensesOf(label))])).toEqual(all.map((label) => [label, tier]));
  });

  test("what only sounds like a permission is none", () => {
    const all = none.split("; ");
    expect(all.map((label) => [label, powerOf(sensesOf(label))])).toEqual(all.map((label) => [label, undefined]));
  });

  test("the fields around it are known by their labels", () => {
    for (const field of fields.split("; ")) {
      const at = field.indexOf(" ");
      expect([field, sensesOf(field.slice(at + 1))]).toEqual([field, [field.slice(0, at)]]);
    }
  });
});
