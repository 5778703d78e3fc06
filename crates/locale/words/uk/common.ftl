### Words that every page uses.
### Survivor-facing texts aim at US grade 6 or below: short sentences, active, no legal Latin.
### One message is one line: a line feed would be shown as a line break.

## machine-drafted

common-leave = Залишити цю сторінку
common-help = Отримати допомогу, не подаючи звернення
common-skip = Перейти до змісту
common-back = Назад
common-languages = Мови
common-footer = Ми не використовуємо засобів стеження. Ми не зберігаємо вашу адресу в інтернеті.
common-not-reviewed = Цей переклад зробила машина. Людина, яка говорить цією мовою, його ще не перевірила.
common-error-title = Помилка:
common-fault-heading = Щось потребує вашої уваги
list-separator = { ", " }

day = { $day } { $month } { $year } року
moment = { $day }, { $time } ({ $zone })
month-year = { $month } { $year } року
window = з { $from } до { $to }
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня

megabytes = { $count } МБ
hours = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
working-days = { $count ->
    [one] { $count } робочий день
    [few] { $count } робочі дні
    [many] { $count } робочих днів
   *[other] { $count } робочого дня
}
weeks = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
    [many] { $count } тижнів
   *[other] { $count } тижня
}
months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
years = { $count ->
    [one] { $count } рік
    [few] { $count } роки
    [many] { $count } років
   *[other] { $count } року
}

role-intake-officer = фахівець із приймання звернень
role-case-manager = координатор справи
role-investigator = слідчий
role-evidence-custodian = зберігач доказів
role-state-authority = посадова особа держави
role-auditor = аудитор
role-administrator = адміністратор

actor-hub = годинник
actor-authority = довідник
actor-reporter = особа, яка звернулася
actor-state = держава
actor-family = контактна особа з родини

compartment-statement = звернення
compartment-identity = ім’я та контакт
compartment-evidence = оригінали файлів

file-removed = З копії видалено: { $parts }.
file-nothing-removed = Копія така сама, як файл: прихованих даних, про які ми знаємо, у ньому не було.
file-only-copy = Зберігається лише копія.
file-redrawn = Копію намальовано заново на пристрої, з якого надійшов файл, без прихованих даних.
file-disguised = Копія каже те саме зміненим голосом, її зроблено на пристрої, з якого вона надійшла. Слова, акцент і манера мовлення в ній залишаються.
file-no-copy-unknown-format = Ми не можемо зробити копію файлу такого виду. Його зберігають як доказ. Відкрити його можуть лише кілька людей.
file-no-copy-too-large = Файл завеликий для копії. Його зберігають як доказ. Відкрити його можуть лише кілька людей.
file-no-copy-not-understood = Файл не вдалося прочитати до кінця, тому копії немає. Його зберігають як доказ. Відкрити його можуть лише кілька людей.
file-no-copy-encrypted = Файл закрито паролем, тому копії немає. Його зберігають як доказ. Відкрити його можуть лише кілька людей.
file-no-copy-active-content = Без своїх програм файл нічого не показує, тому копії немає. Його зберігають як доказ. Відкрити його можуть лише кілька людей.
file-no-copy-sealed-on-device = Файл запечатано на пристрої, з якого він надійшов, тому зробити копію було неможливо. Його зберігають як доказ. Відкрити його можуть лише кілька людей.
file-part-place = місце, де його зроблено
file-part-time = час
file-part-device = пристрій
file-part-program = програма
file-part-author = хто його зробив
file-part-history = як його змінювали
file-part-identifier = номери, які його позначають
file-part-thumbnail = мале зображення для перегляду
file-part-further-pictures = приховані зображення
file-part-comment = примітки про нього
file-part-provenance = підписані твердження про його походження
file-part-signature = підписи
file-part-active-content = програми в ньому
file-part-attachment = файли в ньому
file-part-link = посилання
file-part-annotation = позначки на ньому
file-part-navigation = закладки
file-part-structure = прихований план
file-part-surplus = зайві байти, які до нього не належать
file-part-other = інші приховані дані

audience-reporter = особа, яка звернулася
audience-family = контактна особа з родини
audience-state-authority = держава
audience-commander = командир
audience-prosecutor = прокурор
audience-oversight = наглядовий орган
audience-public = усі

consent-keep = Ми зберігаємо те, що ви нам розповідаєте, запечатаним.
consent-keep-short = зберігання
consent-read = Служба може читати те, що я розповідаю.
consent-read-short = читання
consent-contact = Служба може писати мені тут.
consent-contact-short = писати мені тут
consent-share-state = Держава тих, хто це вчинив, може отримати коротке сповіщення: вид діяння, загальний район, підрозділ і місяці. Не моє ім’я. Не мої слова.
consent-share-state-short = коротке сповіщення державі
consent-share-prosecutor = Прокурор може бачити моє звернення.
consent-share-prosecutor-short = прокурор
consent-share-claim = Вимогу щодо моєї дитини можна передати державі.
consent-share-claim-short = вимога щодо дитини
consent-share-family = Цій контактній особі з родини можуть сказати, які кроки зроблено.
consent-share-family-short = новини для контактної особи з родини
consent-statistics = Моє звернення можуть врахувати в цифрах, які нікого не називають.
consent-statistics-short = врахування в цифрах
consent-matching = Ім’я людини, яка це вчинила, можуть порівняти з іншими зверненнями.
consent-matching-short = порівняння імен

answer-given = так
answer-refused = ні
answer-withdrawn = згоду забрано назад
