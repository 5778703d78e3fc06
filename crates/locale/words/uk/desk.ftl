### The desk: for officers.

## machine-drafted

desk-name = Робоче місце
desk-navigation = Робоче місце
desk-queue = Черга
desk-oversight = Нагляд
desk-lock = Заблокувати
desk-unlock-heading = Розблокувати робоче місце
desk-unlock-text = Ваші ключі відкриваються в пам’яті цієї машини, і їх забувають, коли ви блокуєте робоче місце.
desk-unlock-name = Працівник
desk-unlock-passphrase = Парольна фраза
desk-unlock-language = Мова
desk-unlock-button = Розблокувати

desk-queue-heading = Моя черга
desk-queue-cases = Справи за найближчим строком
desk-queue-sorted = Найраніша дата йде першою; дати, що минули, йдуть перед усіма іншими.
desk-queue-empty = Жодна справа вас не чекає.
desk-queue-next = Наступний обов’язок
desk-queue-more = Інші справи
desk-notices-heading = Що має знати ваша організація
desk-notice = Сповіщення
desk-notice-due = Строк настав
desk-notice-text = { $meaning }: { $what }
desk-notice-read = Позначити прочитаним: { $case }
desk-case = Справа
desk-due = Строк
desk-owner = Хто має виконати
desk-state = Стан
desk-new-message = нове повідомлення
option-restricted = лише допомога
option-unrestricted = розслідування

desk-case-heading = Справа { $case }
desk-case-received = отримано { $day }
desk-case-framework = Регламент: { $framework }.
desk-badge-open = відкрито з { $day }, { $officer }
desk-badge-late = { $count ->
    [one] минула { $count } дата
    [few] минули { $count } дати
    [many] минуло { $count } дат
   *[other] минуло { $count } дати
}
desk-protection-hub = Браузер особи, яка звернулася, не виконував скриптів: звернення запечатав центральний сервер у своїй пам’яті.
desk-protection-browser = Звернення запечатав власний пристрій особи, яка звернулася.
desk-report-heading = Звернення
desk-report-logged = Відкриття записується; особа, яка звернулася, і наглядовий орган можуть бачити, хто його відкрив і коли.
desk-report-open = Відкрити звернення
desk-report-no-key = Ключа до цього звернення вам не надано. Ви бачите лише його обов’язки та дати.
desk-account = Словами особи, яка звернулася
desk-place = Де і коли
desk-accused = Про тих, хто це вчинив
desk-files = Файли
desk-identity-heading = Ім’я та контакт
desk-identity-logged = Зберігаються окремо від звернення, під іншим ключем. Відкривайте їх, лише якщо це вам потрібно; відкриття записується.
desk-identity-open = Відкрити ім’я та контакт
desk-identity-no-key = Ключа до імені та контакту вам не надано.
desk-identity-name = Ім’я
desk-identity-contact = Безпечний контакт
desk-family-contact = Контактна особа з родини:
desk-take-on-heading = Відкрити справу
desk-take-on-text = Обов’язки визначає { $framework } у версії, закріпленій при отриманні звернення.
desk-take-on = Відкрити справу
desk-assign-heading = Призначити
desk-assign-text = Ключ звернення запечатується для цього працівника і ні для кого більше.
desk-assign-officer = Працівник, якого призначають
desk-assign-identity = Надати також ключ до імені та контакту
desk-assign = Призначити
desk-assigned = Призначено

desk-duties-heading = Обов’язки
desk-duty = Обов’язок
desk-why = Чому, і чому ця дата
desk-reading = { $period } за календарем { $calendar }: { $day }
desk-original = Перший розрахунок: { $day }
desk-began = початок: { $moment }
desk-breached = Строк минув без виконання: { $moment }
desk-told = { $meaning }: { $names }
desk-not-begun = Не розпочато
desk-record-summary = Записати { $milestone }
desk-record = Записати { $milestone }
desk-outcome = Чим закінчилося
desk-note = Примітка (запечатана)

desk-messages-heading = Повідомлення
desk-no-messages = Повідомлень немає, або звернення не відкрито.
desk-message-to = Від: { $from }. Кому: { $to }
desk-message-label = Повідомлення особі, яка звернулася
desk-message-meets = Це повідомлення виконує
desk-message-meets-none = жодного обов’язку
desk-message-send = Надіслати повідомлення
desk-consents-heading = Згоди
desk-consent-given = { $what }: так, { $day }
desk-consent-refused = { $what }: ні, { $day }
desk-consent-withdrawn = { $what }: згоду забрано назад, { $day }

desk-facts-heading = Факти для листів
desk-facts-text = Листи пишуться лише з цих фактів. Точне місце і дні ніколи не передаються; район і місяці можуть передаватися.
desk-facts-act = Вид діяння
desk-facts-place = Точне місце (ніколи не передається)
desk-facts-band = Район, який можна назвати
desk-facts-unit = Підрозділ
desk-facts-from = Перший день
desk-facts-to = Останній день
desk-facts-identifiers = Відомі ідентифікатори
desk-facts-identifiers-help = По одному в рядку, наприклад «name: Jane Doe = J. Doe» або «phone: +254 700 000 000». Види пишіть англійською: name (ім’я), phone (телефон), date (дата), place (місце), unit (підрозділ), rank (звання), email (електронна адреса), reference (номер). Лист, який розкриває хоча б один із них, скласти неможливо.
desk-facts-save = Зберегти факти

desk-letters-heading = Листи
desk-letter = Лист
desk-letter-drafted = Хто склав
desk-draft-waiting = Чекає на другого працівника
desk-draft-sent = Схвалено і надіслано: { $officer }, { $day }
desk-drafted-by = Проєкт: { $officer }, { $day }.
desk-draft-heading = { $what }
desk-draft-state-heading = Сповіщення держави
desk-draft-organisation = Держава, яку треба сповістити
desk-draft-state = Скласти сповіщення держави
desk-draft-family-heading = Сповіщення родини
desk-draft-family-none = Особа, яка звернулася, не назвала контактної особи з родини.
desk-draft-contact = Контактна особа з родини
desk-draft-family = Скласти сповіщення родини
letter-for-state-authority = Сповіщення держави
letter-for-family = Сповіщення родини
letter-for-prosecutor = Лист прокурору
desk-letter-print = Лист у PDF, для друку
desk-letter-checked = Готовий лист порівняно з кожним ідентифікатором, відомим у справі; нічого не знайдено.
desk-approve-text = Схвалюючи, ви заявляєте, що прочитали цей лист і що ніщо в ньому не вказує на особу. Його буде надіслано негайно.
desk-approve = Схвалити і надіслати
desk-approve-other = Цей лист має схвалити другий працівник: хто складає, ніколи не схвалює.
desk-handover-heading = Передайте ці слова
desk-handover-text = Вони відкривають скриньку адресата. Їх показують один раз. Передайте їх безпечним шляхом, окремо від будь-якого листа.
desk-handover-done = Слова передано

desk-timeline-heading = Хронологія
event-directory-changed = Довідник змінено
event-report-received = Звернення отримано
event-consent-recorded = Рішення особи, яка звернулася:
event-became-unrestricted = Особа, яка звернулася, попросила про розслідування
event-family-contact-named = Особа, яка звернулася, назвала контактну особу з родини
event-compartment-opened = Відкрито:
event-case-opened = Справу відкрито
event-officer-assigned = Призначено:
event-milestone-met = Записано:
event-facts-recorded = Факти записано
event-message-sent = Повідомлення надіслано
event-message-received = Повідомлення отримано
event-letter-drafted = Складено лист, адресат:
event-letter-disclosed = Лист схвалено і доставлено
event-duty-breached = Дата минула:
event-duty-escalated = Передано на вищий рівень:

desk-objects-heading = Запечатані об’єкти
desk-objects-text = Кожен об’єкт — звичайний файл age. З ключем його відкриє будь-яка програма age:
desk-object = Об’єкт
desk-object-what = Що це
desk-object-opens = Чим відкривається
object-keys = Ключі, запечатані для вас: { $what }
object-file = Файл звернення
object-opens-officer = ваш власний ключ
object-opens-statement = ключ звернення
object-opens-identity = ключ до імені та контакту

desk-oversight-heading = Нагляд
desk-oversight-text = Дати і стан кожної справи, за номером. Без змісту: аудитор не має ключа до жодної.
desk-audit-heading = Аудит центрального сервера
desk-audit-run = Провести аудит центрального сервера зараз
desk-audit-clean = Усе гаразд: одна історія, повна, підписана, і кожна дата така, як її дають правила.
desk-audit-faults = Центральний сервер не такий, яким має бути:
desk-audit-ledger = Реєстр
desk-audit-leaves = Листки реєстру
desk-audit-checkpoints = Перевірено контрольних точок
desk-audit-signatures = Перевірено підписів
desk-audit-cases = Справи
desk-audit-dates = Строки, обчислені знову
desk-audit-breaches = Записано порушень строку
desk-timeliness-heading = Обов’язки: виконані вчасно, із запізненням і відкриті, за напрямами
desk-timeliness-description = Одна смуга на напрям: виконано вчасно (заповнена), із запізненням (смугаста), відкрито (порожня). У таблиці нижче ті самі числа.
desk-track = Напрям
desk-kept = Виконано вчасно
desk-late = Із запізненням
desk-open = Відкрито
desk-as-of = Станом на: { $moment }
desk-ageing-heading = Дати, що минули
desk-ageing-none = Жодна дата не минула.
desk-original-due = Перший строк
desk-days-late = Днів запізнення
