/**
 * Words that key pages use, by what they mean: in English and in the languages exchanges are used in. Data only; `senses.ts` reads it.
 *
 * A label counts only if every word of it is known, so a word belongs here only if it can mean nothing else on such a page. `*` at the end
 * stands for any ending. Where a provider's own list (`known/`) names a label, that list is asked first.
 */

/** What a word or phrase means on a key page. */
export type Sense =
  /** The four powers, and how they are written together. */
  | "read"
  | "trade"
  | "withdraw"
  | "manage"
  | "transfer" // inside the account or out of it: more than trading either way
  | "past" // history: whatever it is the history of, it is read
  | "handle" // create, edit, cancel: takes the power of its object
  | "account" // an object that only managing touches
  | "all" // read and write, full access
  | "none" // no access
  | "and"
  | "filler" // says nothing by itself
  /** The fields around them. */
  | "name"
  | "key"
  | "secret"
  | "passphrase"
  | "token" // a credential of one part
  | "factor" // a second factor
  | "code"
  | "on"
  | "off"
  | "address"
  | "restricted"
  | "open"
  | "copy";

/** Phrases separated by `;`, one line per language. */
export const words: Readonly<Record<Sense, string>> = {
  read: `
    read; reading; read only; readonly; view; viewing; view only; query; see; export; monitor; monitoring; auditor
    lesen; nur lesen; anzeigen; ansehen; abfragen; lesezugriff; leserechte; leserecht; leseberechtigung
    lecture; lecture seule; lire; consulter; voir; lecture uniquement; consultation
    lectura; leer; solo lectura; sólo lectura; consultar; consulta; ver
    leitura; ler; somente leitura; apenas leitura; visualizar; visualização
    lettura; leggere; sola lettura; visualizza; visualizzare; solo lettura; consultazione
    odczyt; odczytu; czytanie; tylko do odczytu; tylko odczyt; przeglądanie; podgląd; wgląd
    okuma; okumayı; okuma izni; salt okunur; görüntüle; görüntüleme; görüntülemeyi; sorgulama; sadece okuma; yalnızca okuma; salt okuma
    чтение; чтения; только чтение; только для чтения; просмотр; просмотра; просматривать; читать
    читання; перегляд; лише читання; тільки читання; тільки для читання; читати; переглядати
    đọc; xem; chỉ đọc; chỉ xem; quyền đọc
    读取; 只读; 读; 查看; 查询; 讀取; 唯讀; 檢視; 查詢; 只讀; 读取数据
    読み取り; 読み取り専用; 読取; 参照; 閲覧; 見る; 照会; 表示
    조회; 읽기; 읽기 전용; 보기; 열람
    baca; membaca; pembacaan; hanya baca; lihat; melihat; hanya lihat
    lezen; alleen lezen; bekijken; inzien; leesrechten; leestoegang`,
  trade: `
    trade; trades; trading; trader; order; orders; spot; margin; futures; options; derivatives; perpetual; perpetuals; contract; contracts; swap; swaps; positions; buy; sell
    handel; handeln; spothandel; auftrag; aufträge; kaufen; verkaufen; handelsrechte; traden; order; optionen; terminkontrakte; marge
    négociation; négocier; ordre; ordres; acheter; vendre; passer des ordres; contrats à terme; marge; effet de levier
    operar; operaciones; negociación; órdenes; comprar; vender; comercio; margen; opciones; futuros; contratos; permisos de trading
    negociar; negociação; negociações; ordem; ordens; futuros; spot e margem; margem; opções; à vista
    negoziazione; negoziare; ordini; ordine; margine; opzioni; contratti; scambio; scambi; commercio
    transakcje; transakcji; zlecenia; handel; handlowanie; handlu; kontrakty; składanie zleceń; zleceń; opcje; depozyt zabezpieczający
    işlem; işlemi; işlemler; işlemleri; işlemlerini; ticaret; ticareti; ticaretini; alım satım; alım satımı; emir; emirler; vadeli; marjin; kaldıraçlı; marj; al sat; emir verme; opsiyonlar; kontratlar; sözleşmeler
    торговля; торговли; торговлю; торговать; торговые; сделки; сделок; ордер; ордера; ордеров; спот; спотовая; спотовую; маржинальная; маржинальную; маржа; фьючерсы; фьючерсов; трейдинг; торговлей; опционы; опционов; контракты; контрактов; фьючерсная; фьючерсную; бессрочная; бессрочную; маржой; фьючерсами
    торгівля; торгівлі; торгівлю; ордери; спотова; спотову; маржинальна; маржинальну; ф ючерси; ф ючерсів; ордерів; опціони
    giao dịch; lệnh; đặt lệnh; ký quỹ; giao ngay; phái sinh; hợp đồng; hợp đồng tương lai; mua; bán; mua bán
    交易; 现货; 現貨; 杠杆; 槓桿; 合约; 合約; 期货; 期貨; 永续; 永續; 期权; 期權; 下单; 下單; 订单; 訂單; 委托; 委託; 买卖; 買賣; 持仓; 持倉; 欧式期权; 歐式期權; 币币; 幣幣; 挂单; 掛單
    取引; 注文; 売買; 現物; 先物; 信用; 証拠金; トレード; 発注; レバレッジ; オプション; マージン; 建玉; ポジション
    거래; 주문; 매매; 매수; 매도; 현물; 선물; 마진; 레버리지
    perdagangan; berdagang; pesanan; jual beli; beli; jual; kontrak; opsi; berjangka
    handelen; bestellingen`,
  withdraw: `
    withdraw; withdrawal; withdrawals; withdrawing; payout; payouts; send; cash out; fund manager
    auszahlung; auszahlungen; abheben; abhebung; abhebungen; auszahlen
    retrait; retraits; retirer
    retiro; retiros; retirada; retiradas; retirar
    saque; saques; sacar; levantamento; levantamentos; retirada; retiradas; levantar
    prelievo; prelievi; prelevare; ritiro; ritirare; ritiri
    wypłata; wypłaty; wypłat; wypłacanie; wypłacać
    para çekme; para çekmeyi; çekme; çekmeyi; çekim; çekimi; çekimler; çekme işlemleri; para çekme işlemleri; para çekme işlemlerini; çekim işlemleri; çekim yapma
    вывод; вывода; выводы; вывести; выводить; снятие; выводом
    виведення; вивід
    rút; rút tiền
    提现; 提現; 提币; 提幣; 提款; 提領; 提领
    出金; 送金; 引き出し; 出庫; 送付; 暗号資産送付
    출금; 인출; 송금
    penarikan; tarik; menarik; tarik dana; penarikan dana
    opname; opnames; opnemen; uitbetaling; uitbetalingen; uitbetalen`,
  manage: `
    subaccount; subaccounts; sub account; sub accounts; universal transfer; universal transfers; internal transfer; internal transfers; transfer between accounts; administrator; admin
    universal transfer erlauben; interne transfers; interner transfer; unterkonto; unterkonten; kontoverwaltung; umbuchung; umbuchungen
    sous compte; sous comptes; transfert interne; transferts internes; transfert universel
    subcuenta; subcuentas; transferencia interna; transferencias internas; transferencia universal
    subconta; subcontas; transferência interna; transferências internas; transferência universal; transferência entre contas; gestão de subcontas
    alt hesap; alt hesaplar; dahili transfer; dahili transferi; dahili transferler; evrensel transfer; evrensel transfere; evrensel transferi; iç transfer; iç transferler
    субаккаунт; субаккаунта; субаккаунты; субаккаунтов; внутренний перевод; внутренние переводы; универсальный перевод; субаккаунтами; между счетами; перевод между счетами; переводы между счетами
    子账户; 子帳戶; 划转; 劃轉; 万向划转; 万能划转; 内部转账; 账户管理; 帳戶管理; 母子账户划转; 母子帳戶劃轉; 子母账户划转; 萬向劃轉; 萬能劃轉; 內部轉帳; 内部转帐; 子账号; 子帳號
    振替; サブアカウント; 口座管理; 資金移動; 内部振替; ユニバーサル振替; 資金振替
    서브계정; 하위 계정; 계정 관리; 내부 이체; 서브 계정; 유니버설 이체; 범용 이체; 자금 이체
    sottoconto; sottoconti; conto secondario; conti secondari; account secondario; account secondari; trasferimento interno; trasferimenti interni; trasferimento universale; trasferimenti universali
    subkonto; subkonta; subkontami; subkont; transfer wewnętrzny; transfery wewnętrzne; przelew wewnętrzny; przelewy wewnętrzne; transfer uniwersalny
    tài khoản phụ; chuyển khoản nội bộ; chuyển tiền nội bộ; chuyển nội bộ; chuyển khoản toàn cầu
    subakun; sub akun; transfer internal; transfer universal
    interne overboeking; interne overboekingen
    субакаунт; субакаунти; субакаунтів; внутрішній переказ; внутрішні перекази; універсальний переказ`,
  transfer: `
    transfer; transfers; transferring; fund transfer; überweisung; überweisungen; überweisen; transfert; transferts; transférer; transferencia; transferencias; transferir
    transferência; transferências; trasferimento; trasferimenti; trasferire; przelew; przelewy; transfery; transferler; transferi; transfere; перевод; переводы; переводов; переказ; перекази
    chuyển tiền; chuyển khoản; chuyển; 转账; 轉帳; 转帐; 轉賬; 이체; overboeking; overboekingen; overboeken`,
  past: `history; histories; historique; historial; histórico; geçmişi; geçmiş; история; историю; истории; lịch sử; 历史; 歷史; 记录; 記錄; 履歴; 내역; verlauf; storico; cronologia; storia; historia; historii; riwayat; handelsverlauf; geschiedenis; історія; історію; 入出金履歴; 取引履歴`,
  handle: `
    manage; management; create; modify; edit; cancel; close; place; add; delete; update; change
    verwalten; gérer; gerenciar; gestionar; gestión; criar; cancelar; editar; oluşturma; yönetim; yönetme; yönetimi; iptal; управление; создание; отмена; 管理; 创建; 撤单; 取消; 作成; 관리; 취소; 생성; 하기; verwaltung; administrar; gestire; gestisci; gestione; zarządzanie; zarządzaj; tworzenie; kelola; mengelola; pengelolaan; beheren; quản lý; управлять; керування; управління; キャンセル; 変更; gestion; gerir; gestão; criação`,
  account: `
    account; accounts; settings; user; users; member; members
    konto; konten; compte; comptes; cuenta; cuentas; conta; contas; hesap; hesabı; аккаунт; аккаунта; аккаунтом; аккаунтами; 账户; 帳戶; 账号; 帳號; 口座; アカウント; 계정; 계좌; conto; conti; account; kontem; tài khoản; akun; рахунок; рахунки; акаунт; rekening`,
  all: `
    read write; read and write; read & write; reading and writing; write; full access; full
    lesen und schreiben; schreiben; vollzugriff; lecture et écriture; écriture; lectura y escritura; escritura; leitura e gravação; leitura e escrita; escrita; acesso total
    okuma ve yazma; yazma; tam erişim; чтение и запись; запись; полный доступ; 读写; 讀寫; 可读写; 写; 写入; 読み書き; 読み取りと書き込み; 書き込み; 읽기 쓰기; 읽기 및 쓰기; 쓰기; 전체 권한`,
  none: `no access; none; no permission; no permissions; kein zugriff; aucun accès; aucun; sin acceso; ninguno; sem acesso; nenhum; erişim yok; yok; нет доступа; нет; 无权限; 無權限; 无; 無; なし; アクセスなし; 없음; 권한 없음`,
  and: `and; &; or; und; oder; et; ou; y; o; e; ve; veya; и; или; та; і; và; 和; 与; 及; 與; と; および; 및; 와; 과; /; +; ,; 、; ・; ·; |; dan; en; i; lub; oraz; atau; hoặc`,
  filler: `
    enable; enables; proceed; enabled for; allow; allows; allowed; grant; permit; permits; permission; permissions; access; can; may; the; a; an; of; for; to; via; on your; in; with; by; your; my; this; that; is; it; api; apis; key; keys; open; funds; fund; crypto; cryptocurrency; cryptocurrencies; coins; coin; asset; assets; balance; balances; wallet; wallets; ledger; entries; entry; opened; closed; data; info; information; market; only; general; unified; portfolio; deposit; deposits; cash; fiat; websocket; websockets; new; all; any; right; rights; activate; european; vanilla; usdt; usdc; usd; standard; classic; pro; please; enter; required; optional; recommended; default; type; level; scope; scopes; role; exchange
    aktivieren; erlauben; zulassen; berechtigung; berechtigungen; der; die; das; für; von; zugriff; guthaben
    activer; autoriser; autorisation; autorisations; accès; le; la; les; de; des; du; pour; soldes; sur; l; d; fonds; droits; droit; mes; vos; solde
    habilitar; activar; permitir; permiso; permisos; acceso; el; los; las; del; para; saldo; saldos; fondos; permite; permitir el; y de; fondo; tus; cuenta de
    ativar; permissão; permissões; acesso; acessar; os; as; do; da; dos; das; em; na; no; chave; criptomoedas; cripto; fundos; dados; mercado; conta de
    abilita; fondi; permesso; permessi; autorizzazioni; prelievi di; włącz; uprawnienia; consenti; l; il; la; lo; i; gli; le; al; a; saldi; portafoglio; chiave; uso; zezwól; na; z; środków; środki; danych; salda; saldo; dostęp; klucz; klucza; uprawnienie; pozwól
    etkinleştir; etkinleştirme; izin; izni; izinler; izinleri; izin ver; erişim; erişimi; bakiye; bakiyesi; bakiyeler; varlık; varlıklar; hesabı için; için; anahtar; anahtarı; spot; izin ver; verir; yapma; et
    включить; разрешить; разрешение; разрешения; разрешён; разрешено; доступ; доступа; к; на; для; с; в; баланс; баланса; балансов; средств; средства; активы; активов; ключ; ключа; криптовалюты; рынок; данные; данных
    увімкнути; дозволити; дозвіл; дозволи; коштів; bật; cho phép; quyền; tiền; kích hoạt; số dư; tài sản; ví; khóa; tính năng
    启用; 開啟; 开启; 啟用; 允许; 允許; 开通; 权限; 權限; 资产; 資產; 资金; 資金; 余额; 餘額; 信息; 資訊; 数据; 數據; 可; 的; 和杠杆; 我的; 币; 仅; 僅; 及其; 理财; 通过; 及查看; 充值; 充币; 入金
    有効; にする; を; の; に; が; は; で; 許可; 許可する; 有効にする; 権限; パーミッション; 資産; 残高; 残高を; 情報; 情報の; 入金; 日本円; 暗号資産; 暗号資産の; 仮想通貨; 仮想通貨の; する; 機能; キー; 新規; 専用; 可能
    활성화; 허용; 권한; 자산; 잔고; 잔액; 입금; 원화; 코인; 디지털; 디지털자산; 가상자산; 정보; 키; 가능; 하기; 사용; 그룹; 지갑
    aktifkan; izinkan; izin; saldo; dana; aset; dompet; untuk; di; data; kunci; akses; ke; dari; hanya; direkomendasikan
    inschakelen; toestaan; rechten; toegang; tegoed; tegoeden`,
  name: `
    label; labels; name; nickname; note; notes; tag; remark; remarks; description; alias; title; purpose
    bezeichnung; beschreibung; nom; libellé; étiquette; nombre; etiqueta; nome; apelido; rótulo; descrição; etichetta; nazwa; etykieta
    etiket; etiketi; ad; adı; isim; ismi; açıklama; название; имя; метка; метку; описание; примечание; назва; tên; nhãn
    备注; 備註; 标签; 標籤; 名称; 名稱; 備考; 名前; ラベル; メモ; 名; 表示名; 이름; 라벨; 별칭; 메모; 명칭; bezeichnung; nama; catatan; deskripsi; keterangan; naam; omschrijving; opis; mô tả; ghi chú; опис; мітка; descrizione; descripción; nom de la clé; nota`,
  key: `
    api key; api keys; apikey; access key; access key id; api key id; key id; public key; api public key; client id; api id; api key name; api access key
    api schlüssel; zugriffsschlüssel; clé api; clé d accès; clave api; clave de api; clave de acceso; chave de api; chave api; chave da api; chave de acesso; chiave api; klucz api
    api anahtarı; erişim anahtarı; api ключ; ключ api; ключ доступа; публичный ключ; открытый ключ; khóa api
    api密钥; api密鑰; api公钥; api公鑰; 公钥; 公鑰; 访问密钥; 訪問密鑰; api金鑰
    apiキー; アクセスキー; 公開鍵; api 키; 액세스 키; 액세스키; 접근 키; 공개 키; kunci api; kunci akses; kunci publik; klucz publiczny; klucz dostępu; chiave pubblica; chiave di accesso; chiave dell api; clave pública; chave pública; clé publique; öffentlicher schlüssel; açık anahtar; genel anahtar; khóa công khai; khóa truy cập; mã api; api sleutel; publieke sleutel; відкритий ключ; публічний ключ; ключ доступу`,
  secret: `
    secret; secret key; api secret; api secret key; secret api key; secret access key; private key; api private key; client secret; api key secret; key secret; consumer secret
    geheimer schlüssel; geheimschlüssel; privater schlüssel; clé secrète; clé privée; clave secreta; clave privada; secreto; chave secreta; chave privada; segredo; chave secreta da api; chiave segreta; chiave privata; tajny klucz; klucz prywatny
    gizli anahtar; gizli anahtarı; api gizli anahtarı; özel anahtar; секретный ключ; секретный ключ api; секрет; api секрет; приватный ключ; закрытый ключ; khóa bí mật
    秘密密钥; 私钥; 私鑰; 秘钥; 密钥; 密鑰; api的私钥; api 密钥密码; api密鑰密碼; 私有密钥; 安全密钥
    シークレットキー; シークレットアクセスキー; シークレット; apiシークレット; 秘密鍵; 시크릿 키; 시크릿키; 시크릿; 비밀 키; 비밀키; api 시크릿; kunci rahasia; kunci privat; kunci pribadi; rahasia api; segreto; segreto api; chiave api segreta; klucz tajny; sekretny klucz; khóa riêng; khóa riêng tư; khóa bí mật api; geheime sleutel; privésleutel; секретний ключ; приватний ключ; закритий ключ; secret api; segredo api; 私有密鑰; 개인 키; プライベートキー`,
  passphrase: `
    passphrase; api passphrase; api password; api key password; passwort phrase; phrase secrète; frase de contraseña; frase de segurança; frase de acesso; frase senha
    parola ifadesi; api parolası; парольная фраза; пароль api; парольна фраза; cụm mật khẩu
    api密码; api密碼; api key密码; 密码短语; api口令; パスフレーズ; apiパスフレーズ; apiパスワード; 패스프레이즈; api 비밀번호; frasa sandi; hasło dostępu; hasło api; mật khẩu api; phrase d authentification; phrase de passe; contraseña api; contraseña de la api; senha da api; api passwort; password api; wachtwoordzin`,
  token: `token; access token; api token; personal access token; bearer token; токен; jeton; トークン; アクセストークン; 토큰; 令牌; 访问令牌; token akses; token api; token d accès; token de acceso; token de acesso; token di accesso; token dostępu; zugriffstoken; erişim belirteci; mã thông báo; toegangstoken; api トークン; api 토큰; api令牌`,
  factor: `
    2fa; two factor; two factor authentication; 2 factor authentication; two step verification; 2 step verification; mfa; multi factor authentication; authenticator; authenticator app; google authenticator; google authentication; google verification; totp; passkey
    zwei faktor authentifizierung; zwei faktor authentisierung; authentification à deux facteurs; double authentification; autenticación de dos factores; autenticación en dos pasos; autenticação de dois fatores; autenticação de 2 fatores; autenticador; google autenticador; verificação em duas etapas; autenticazione a due fattori
    iki faktörlü kimlik doğrulama; iki adımlı doğrulama; doğrulayıcı; google doğrulayıcı; двухфакторная аутентификация; двухфакторной аутентификации; двухэтапная аутентификация; аутентификатор; аутентификатора; xác thực hai yếu tố
    双重验证; 双重认证; 两步验证; 二次验证; 谷歌验证; 谷歌验证器; 谷歌; 身份验证器; 雙重驗證; 兩步驗證; 谷歌驗證; 二段階認証; 2段階認証; 認証アプリ; 2단계 인증; otp 인증; otp; 구글 인증; 2차 인증; uwierzytelnianie dwuskładnikowe; weryfikacja dwuetapowa; autentikasi dua faktor; verifikasi dua langkah; verifica in due passaggi; authentification à 2 facteurs; autenticación de 2 factores; verificación en dos pasos; xác thực 2 yếu tố; xác minh hai bước; tweestapsverificatie; tweefactorauthenticatie; двофакторна автентифікація; двофакторна аутентифікація`,
  code: `code; verification code; authentication code; digit code; 6 digit code; six digit code; bestätigungscode; code de vérification; código; código de verificação; código de verificación; kod; kodu; doğrulama kodu; код; кода; код подтверждения; mã; mã xác minh; 验证码; 驗證碼; 动态码; 认证码; 認証コード; 確認コード; コード; 인증 코드; 인증코드; 인증번호; 번호; 코드; codice; codice di verifica; kod weryfikacyjny; kode; kode verifikasi; verificatiecode; code d authentification; código de autenticación; código de autenticação; authentifizierungscode; код підтвердження; 認証番号`,
  on: `on; enabled; active; activated; is on; turned on; set up; ein; aktiviert; aktiv; activé; activée; activo; activado; activada; ativo; ativa; ativado; ativada; habilitado; attivo; etkin; açık; aktif; включен; включён; включена; включено; активна; активен; увімкнено; đã bật; 已开启; 已启用; 已绑定; 已開啟; 已啟用; 已綁定; 设定済み; 設定済み; 有効です; オン; 사용 중; 설정됨; 설정 완료; 켜짐; abilitata; attiva; attivata; attivato; włączone; włączona; aktywne; aktywna; diaktifkan; aktif; đang bật; bật; ingeschakeld; увімкнена; увімкнено; habilitada; habilitado; etkinleştirildi; 启用中; 已设置; 已設定; 有効`,
  off: `off; disabled; not enabled; inactive; not set; not set up; not active; aus; deaktiviert; désactivé; désactivée; desactivado; inactivo; desativado; desativada; inativo; disattivo; kapalı; devre dışı; выключен; выключена; отключена; отключен; не включена; вимкнено; chưa bật; 未开启; 未启用; 未绑定; 未設定; 未设置; 未開啟; 未綁定; オフ; 無効; 미설정; 사용 안 함; 꺼짐; 미사용; disabilitata; disabilitato; non attiva; disattivata; disattivato; wyłączone; wyłączona; nieaktywne; dinonaktifkan; nonaktif; tidak aktif; belum diaktifkan; đã tắt; đang tắt; tắt; uitgeschakeld; вимкнена; deshabilitado; deshabilitada; désactivé; non activée; nicht aktiviert; 未設定です; etkin değil`,
  address: `ip; ips; ip address; ip addresses; ip adresse; ip adressen; adresse ip; adresses ip; dirección ip; direcciones ip; endereço ip; endereços ip; endereços de ip; ip adresi; ip adresleri; ip adreslerini; ip адрес; ip адреса; ip адресов; ip адресам; địa chỉ ip; ip地址; ip位址; ipアドレス; ip 주소; indirizzo ip; indirizzi ip; adres ip; adresy ip; adresów ip; alamat ip; ip adres; ip adressen; ip адреси; 허용 ip; ip 地址; adresse ip autorisée`,
  restricted: `
    restrict; restricted; restriction; restrictions; trusted; trusted only; allowlist; whitelist; allow list; white list; whitelisted; specific; selected; bound; bind; link; limit; protected
    beschränken; vertrauenswürdige; vertrauenswürdigen; restreindre; confiance; restringir; restringido; confianza; de confianza; restrito; restrita; confiáveis; lista de permissão; lista de permissões; lista branca; kısıtla; kısıtlı; güvenilir; beyaz liste; sınırla; ограничить; ограничение; ограниченный; доверенных; доверенные; доверенным; белый список; 限制; 绑定; 綁定; 白名单; 白名單; 受信任; 信任; 指定; 固定; 制限; 制限する; 許可リスト; 信頼できる; 限定; 허용된; 제한; 등록; 지정; 특정; solo ip attendibili; attendibili; affidabili; limita; limitato; lista bianca; lista consentita; ogranicz; ograniczony; zaufane; zaufanych; lista dozwolonych; biała lista; batasi; dibatasi; tepercaya; terpercaya; daftar putih; hạn chế; giới hạn; đáng tin cậy; tin cậy; danh sách trắng; danh sách cho phép; beperk; beperkt; vertrouwde; обмежити; довірені; довірених; білий список; liste blanche; liste autorisée; limiter; limitar; lista blanca; restringida; limitado; weiße liste; izin listesi; sınırlı; список разрешенных; ограничить доступ; 허용 목록; 화이트리스트`,
  open: `
    unrestricted; any; no restriction; no restrictions; without restriction; not restricted; unlimited; everywhere; all ips; any ip; less secure; not recommended
    uneingeschränkt; unbeschränkt; sans restriction; non restreint; sin restricciones; sin restricción; no recomendado; sem restrição; sem restrições; irrestrito; irrestrita; menos seguro; não recomendado; senza restrizioni; sınırsız; kısıtlamasız; kısıtlama yok; daha az güvenli; önerilmez; без ограничений; неограниченный; неограничен; не рекомендуется; менее безопасно; 不限制; 无限制; 不限; 無限制; 不绑定; 不綁定; 不推荐; 不建議; 安全性较低; 無制限; 制限なし; 制限しない; 非推奨; 제한 없음; 제한없음; 무제한; 비권장; illimitato; qualsiasi indirizzo ip; qualsiasi ip; nessuna restrizione; non limitato; bez ograniczeń; nieograniczony; dowolny; dowolny adres ip; tanpa batasan; tidak disarankan; không khuyến nghị; nie zalecane; sconsigliato; niet aanbevolen; tidak dibatasi; semua ip; không hạn chế; không giới hạn; mọi ip; onbeperkt; geen beperking; без обмежень; необмежений; cualquier ip; cualquier dirección ip; qualquer ip; n importe quelle ip; toutes les ip; jede ip; alle ips; herhangi bir ip; любой ip; любые ip`,
  copy: `copy; copy key; copy api key; copy secret; copy secret key; copy token; copy to clipboard; copied; kopieren; copier; copiar; copia; kopiuj; kopyala; копировать; скопировать; копіювати; sao chép; 复制; 複製; コピー; コピーする; 복사; 복사하기; copia chiave; skopiuj; salin; menyalin; kopiëren; скопіювати; sao chép khóa; 拷贝`,
};
