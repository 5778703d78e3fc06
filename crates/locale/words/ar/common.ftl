### Words that every page uses.
### Survivor-facing texts aim at US grade 6 or below: short sentences, active, no legal Latin.
### One message is one line: a line feed would be shown as a line break.

## machine-drafted

common-leave = مغادرة هذه الصفحة
common-help = الحصول على المساعدة من دون تقديم بلاغ
common-skip = الانتقال إلى المحتوى
common-back = رجوع
common-languages = اللغات
common-footer = لا نستخدم أي تتبّع. ولا نحفظ عنوان اتصالك بالإنترنت.
common-not-reviewed = قامت آلة بهذه الترجمة. لم يراجعها بعد أي شخص يتكلم هذه اللغة.
common-error-title = خطأ:
common-fault-heading = هناك أمر يحتاج إلى انتباهك
list-separator = ،{ " " }

# The mark (U+200F) says that it is read from right to left: inside another message nothing else
# does, because what is isolated does not count.
day = {"\u200F"}{ $day } { $month } { $year }
moment = { $day }، الساعة { $time } ({ $zone })
month-year = {"\u200F"}{ $month } { $year }
window = من { $from } إلى { $to }
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

megabytes = { $count } ميغابايت
hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
working-days = { $count ->
    [zero] { $count } يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
weeks = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}

role-intake-officer = موظف استقبال البلاغات
role-case-manager = مدير الحالة
role-investigator = محقق
role-evidence-custodian = أمين الأدلة
role-state-authority = مسؤول من الدولة
role-auditor = مدقق
role-administrator = مدير النظام

actor-hub = الساعة
actor-authority = الدليل
actor-reporter = مقدّم البلاغ
actor-state = الدولة
actor-family = جهة اتصال من الأسرة

compartment-statement = البلاغ
compartment-identity = الاسم وبيانات الاتصال
compartment-evidence = الملفات الأصلية

file-removed = أُزيل من النسخة: { $parts }.
file-nothing-removed = النسخة مطابقة للملف: لم تكن فيه تفاصيل خفية نعرفها.
file-only-copy = تُحفظ النسخة وحدها.
file-redrawn = رُسمت النسخة من جديد على الجهاز الذي جاء منه الملف، من دون تفاصيل مخفية.
file-disguised = تقول النسخة الكلام نفسه بصوت مموّه، وقد صُنعت على الجهاز الذي جاءت منه. تبقى فيها الكلمات واللهجة وطريقة الكلام.
file-no-copy-unknown-format = لا يمكننا عمل نسخة من هذا النوع من الملفات. يُحفظ الملف دليلًا. قليلون يمكنهم فتحه.
file-no-copy-too-large = الملف أكبر من أن تُعمل منه نسخة. يُحفظ الملف دليلًا. قليلون يمكنهم فتحه.
file-no-copy-not-understood = تعذرت قراءة الملف حتى نهايته، لذلك لا توجد نسخة. يُحفظ الملف دليلًا. قليلون يمكنهم فتحه.
file-no-copy-encrypted = الملف مقفل بكلمة سر، لذلك لا توجد نسخة. يُحفظ الملف دليلًا. قليلون يمكنهم فتحه.
file-no-copy-active-content = لا يُظهر الملف شيئًا دون البرامج التي فيه، لذلك لا توجد نسخة. يُحفظ الملف دليلًا. قليلون يمكنهم فتحه.
file-no-copy-sealed-on-device = خُتم الملف على الجهاز الذي جاء منه، لذلك لم يمكن عمل نسخة منه. وهو محفوظ كدليل، ولا يفتحه إلا قليل من الناس.
file-part-place = المكان الذي صُنع فيه
file-part-time = الوقت
file-part-device = الجهاز
file-part-program = البرنامج
file-part-author = مَن صنعه
file-part-history = كيف عُدِّل
file-part-identifier = أرقام تميّزه
file-part-thumbnail = صورة مصغرة
file-part-further-pictures = صور خفية
file-part-comment = ملاحظات عنه
file-part-provenance = إفادات موقّعة عن مصدره
file-part-signature = توقيعات
file-part-active-content = برامج في داخله
file-part-attachment = ملفات في داخله
file-part-link = روابط
file-part-annotation = تعليقات مضافة
file-part-navigation = إشارات مرجعية
file-part-structure = مخطط خفي
file-part-surplus = بايتات ليست منه
file-part-other = تفاصيل خفية أخرى

audience-reporter = مقدّم البلاغ
audience-family = جهة اتصال من الأسرة
audience-state-authority = الدولة
audience-commander = قائد
audience-prosecutor = مدّعٍ عام
audience-oversight = جهة الرقابة
audience-public = الجميع

consent-keep = نحفظ ما يصلنا منك مختومًا.
consent-keep-short = الحفظ
consent-read = يجوز للخدمة أن تقرأ ما قلته.
consent-read-short = القراءة
consent-contact = يجوز للخدمة أن تكتب لي هنا.
consent-contact-short = الكتابة لي هنا
consent-share-state = يجوز أن تتلقى دولة من فعلوا ذلك إشعارًا قصيرًا: نوع الفعل والمنطقة الأوسع والوحدة والأشهر. ليس اسمي. وليس كلامي.
consent-share-state-short = إشعار قصير إلى الدولة
consent-share-prosecutor = يجوز لمدّعٍ عام أن يطّلع على بلاغي.
consent-share-prosecutor-short = مدّعٍ عام
consent-share-claim = يجوز إحالة المطالبة المتعلقة بطفلي إلى الدولة.
consent-share-claim-short = مطالبة تتعلق بطفل
consent-share-family = يجوز إخبار هذا الشخص من الأسرة بالخطوات التي تمت.
consent-share-family-short = أخبار للشخص من الأسرة
consent-statistics = يجوز أن يُحسب بلاغي في أرقام لا تذكر اسم أحد.
consent-statistics-short = الحساب في الأرقام
consent-matching = يجوز مقارنة اسم من فعل ذلك ببلاغات أخرى.
consent-matching-short = مقارنة الأسماء

answer-given = نعم
answer-refused = لا
answer-withdrawn = سُحبت الموافقة
