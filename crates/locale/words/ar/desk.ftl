### The desk: for officers.

## machine-drafted

desk-name = المكتب
desk-navigation = المكتب
desk-queue = قائمة العمل
desk-oversight = الرقابة
desk-lock = قفل
desk-unlock-heading = فتح قفل المكتب
desk-unlock-text = تُفتح مفاتيحك في ذاكرة هذا الجهاز وتُنسى عند القفل.
desk-unlock-name = الموظف
desk-unlock-passphrase = عبارة المرور
desk-unlock-language = اللغة
desk-unlock-button = فتح القفل

desk-queue-heading = قائمة عملي
desk-queue-cases = القضايا بحسب أقرب موعد نهائي
desk-queue-sorted = يأتي الموعد الأقرب أولًا؛ والمواعيد التي انقضت تأتي قبل سائر المواعيد.
desk-queue-empty = لا توجد قضية في انتظارك.
desk-queue-next = الواجب التالي
desk-queue-more = مزيد من القضايا
desk-notices-heading = ما يجب أن تعلمه مؤسستك
desk-notice = إشعار
desk-notice-due = مستحق منذ
desk-notice-text = { $meaning }: { $what }
desk-notice-read = تمت القراءة: { $case }
mail-subject = هناك أمر ينتظر في مكتبك
mail-due = هناك أمر ينتظر في مكتبك. موعده { $day }.
mail-unread = إشعارات لم تُقرأ بعد: { $count }
mail-soon = مواعيد خلال ثلاثة أيام عمل: { $count }
mail-overdue = مواعيد انقضت: { $count }
mail-clock = لا يمكن الوثوق بساعة الخادم. لن يُسجَّل أي موعد حتى يتحقق أحد منها.
mail-no-more = لا تقول هذه الرسالة أكثر من ذلك، فقد يقرؤها أي شخص في الطريق. يمكن فتح المكتب لمعرفة الأمر.
desk-case = القضية
desk-due = موعد الاستحقاق
desk-owner = على عاتق
desk-state = الوضع
desk-new-message = رسالة جديدة
option-restricted = مساعدة فقط
option-unrestricted = تحقيق
option-record = محفوظ لصاحب البلاغ فقط
desk-owner-reporter = القرار لصاحب البلاغ
desk-taken-by = أخذه موظف دون شبكة

desk-case-heading = القضية { $case }
desk-case-received = ورد البلاغ في { $day }
desk-case-framework = الإطار: { $framework }.
desk-badge-open = مفتوحة منذ { $day }، { $officer }
desk-badge-late = { $count ->
    [zero] لم ينقضِ أي موعد
    [one] انقضى موعد واحد
    [two] انقضى موعدان
    [few] انقضت { $count } مواعيد
    [many] انقضى { $count } موعدًا
   *[other] انقضى { $count } موعد
}
desk-protection-hub = لم يشغّل متصفح مقدّم البلاغ أي برنامج نصي: ختم الخادم المركزي البلاغ في ذاكرته.
desk-protection-browser = ختم جهاز مقدّم البلاغ نفسه البلاغ.
desk-report-heading = البلاغ
desk-report-logged = يُسجَّل الفتح؛ ويمكن لمقدّم البلاغ ولجهة الرقابة معرفة من فتحه ومتى.
desk-report-open = فتح البلاغ
desk-report-no-key = لم يُعطَ لك مفتاح هذا البلاغ. لا يظهر لك سوى واجباته ومواعيده.
desk-files = الملفات
desk-files-text = نسخ دون تفاصيل خفية. يُذكر بجانب كل منها ما أُزيل.
desk-added = أُضيف في { $day }
desk-originals-heading = الملفات الأصلية
desk-originals-text = الملفات كما وصلت تمامًا، تُحفظ أدلةً بمفتاح خاص بها. يُسجَّل كل فتح مع سببه، ويمكن لمقدم البلاغ رؤيته.
desk-original-number = الملف الأصلي { $number }
desk-original-reason = سبب فتح الملف الأصلي { $number } (مختوم)
desk-original-open = فتح الملف الأصلي { $number }
desk-original-download = تنزيل الملف الأصلي { $number }
desk-original-opened = فُتح الملف الأصلي { $number }
desk-originals-no-key = لم يُعطَ لك مفتاح الملفات الأصلية.
desk-give-key-officer = الموظف الذي يُعطى مفتاح الملفات الأصلية
desk-give-key = إعطاء مفتاح الملفات الأصلية
desk-identity-heading = الاسم وبيانات الاتصال
desk-identity-logged = محفوظة منفصلة عن البلاغ بمفتاح آخر. لا تُفتح إلا عند الحاجة إليها؛ ويُسجَّل الفتح.
desk-identity-open = فتح الاسم وبيانات الاتصال
desk-identity-no-key = لم يُعطَ لك مفتاح الاسم وبيانات الاتصال.
desk-family-contact = جهة الاتصال من الأسرة:
desk-take-on-heading = فتح قضية
desk-take-on-text = تتبع الواجبات الإطار { $framework }، بصيغته المثبّتة عند تلقي البلاغ.
desk-take-on = فتح قضية
desk-assign-heading = تكليف
desk-assign-text = يُختم مفتاح البلاغ لهذا الموظف وحده دون سواه.
desk-assign-officer = الموظف المراد تكليفه
desk-assign-identity = إعطاء مفتاح الاسم وبيانات الاتصال أيضًا
desk-assign = تكليف
desk-assigned = المكلَّفون

desk-duties-heading = الواجبات
desk-duty = الواجب
desk-why = لماذا، ولماذا هذا الموعد
desk-reading = { $period } وفق التقويم { $calendar }: { $day }
desk-original = الموعد المحسوب أولًا: { $day }
desk-began = بدأ في { $moment }
desk-breached = انقضى الموعد دون إنجاز: { $moment }
desk-told = { $meaning }: { $names }
desk-not-begun = لم يبدأ
desk-record-summary = تسجيل { $milestone }
desk-record = تسجيل { $milestone }
desk-outcome = كيف انتهى
desk-note = ملاحظة (مختومة)

desk-messages-heading = الرسائل
desk-no-messages = لا توجد رسائل، أو البلاغ غير مفتوح.
desk-message-to = من { $from } إلى { $to }
desk-message-label = رسالة إلى مقدّم البلاغ
desk-message-meets = هذه الرسالة تفي بما يلي
desk-message-meets-none = لا واجب
desk-message-send = إرسال الرسالة
desk-consents-heading = الموافقات
desk-consent-given = { $what }: نعم، { $day }
desk-consent-refused = { $what }: لا، { $day }
desk-consent-withdrawn = { $what }: سُحبت الموافقة، { $day }

desk-facts-heading = وقائع الرسائل
desk-facts-text = تُكتب الرسائل من هذه الوقائع وحدها. المكان الدقيق والأيام لا تخرج أبدًا؛ أما المنطقة والأشهر فيجوز أن تخرج.
desk-facts-act = فئة الفعل
desk-facts-place = المكان الدقيق (لا يخرج أبدًا)
desk-facts-band = المنطقة التي يجوز ذكرها
desk-facts-unit = الوحدة العسكرية
desk-facts-from = اليوم الأول
desk-facts-to = اليوم الأخير
desk-facts-identifiers = المعرّفات المعلومة
desk-facts-identifiers-help = معرّف واحد في كل سطر، مثل «⁦name: Jane Doe = J. Doe⁩» أو «⁦phone: +254 700 000 000⁩». الأنواع: ⁦name⁩، ⁦phone⁩، ⁦date⁩، ⁦place⁩، ⁦unit⁩، ⁦rank⁩، ⁦email⁩، ⁦reference⁩. لا يمكن صياغة أي رسالة تكشف أحدها.
desk-facts-save = حفظ الوقائع

desk-letters-heading = الرسائل الرسمية
desk-letter = الرسالة الرسمية
desk-letter-drafted = صاغها
desk-draft-waiting = في انتظار موظف ثانٍ
desk-draft-sent = اعتُمدت وأُرسلت: { $officer }، { $day }
desk-drafted-by = صاغها { $officer } في { $day }.
desk-draft-heading = { $what }
desk-draft-state-heading = إشعار الدولة
desk-draft-organisation = الدولة المراد إشعارها
desk-draft-state = صياغة إشعار الدولة
desk-draft-family-heading = إشعار الأسرة
desk-draft-family-none = لم يحدد مقدّم البلاغ أي جهة اتصال من الأسرة.
desk-draft-contact = جهة الاتصال من الأسرة
desk-draft-family = صياغة إشعار الأسرة
letter-for-state-authority = إشعار الدولة
letter-for-family = إشعار الأسرة
letter-for-prosecutor = رسالة إلى المدعي العام
desk-letter-print = الرسالة بصيغة PDF، للطباعة
desk-letter-checked = قورنت الرسالة النهائية بكل معرّف معلوم في القضية؛ ولم يُعثر على شيء.
desk-approve-text = الاعتماد إقرار منك بأنك قرأت هذه الرسالة وبأنه ليس فيها ما يدل على أي شخص. وتُرسل على الفور.
desk-approve = اعتماد وإرسال
desk-approve-other = يجب أن يعتمد هذه الرسالة موظف ثانٍ: من يصوغ لا يعتمد أبدًا.
desk-handover-heading = تسليم هذه الكلمات
desk-handover-text = هي تفتح صندوق رسائل المتلقي. وتُعرض مرة واحدة. يجب تسليمها بطريقة آمنة، بمعزل عن أي رسالة.
desk-handover-done = سلّمتها

desk-timeline-heading = التسلسل الزمني
event-directory-changed = تغيّر الدليل
event-report-received = ورد البلاغ
event-consent-recorded = قرر مقدّم البلاغ:
event-became-unrestricted = طلب مقدّم البلاغ إجراء تحقيق
event-family-contact-named = حدد مقدّم البلاغ جهة اتصال من الأسرة
event-report-added = أضاف مقدّم البلاغ شيئًا
event-compartment-opened = تم فتح:
event-case-opened = فُتحت القضية
event-officer-assigned = تم تكليف:
event-keys-granted = أُعطي مفتاح الملفات الأصلية أو جزء من البلاغ إلى:
event-milestone-met = تم تسجيل:
event-facts-recorded = سُجّلت الوقائع
event-message-sent = أُرسلت رسالة
event-message-received = وردت رسالة
event-letter-drafted = صيغت رسالة رسمية إلى
event-letter-disclosed = اعتُمدت الرسالة الرسمية وسُلّمت
event-duty-breached = انقضى موعد:
event-duty-escalated = تم تصعيد:

desk-objects-heading = الكائنات المختومة
desk-objects-text = كل كائن هو ملف ⁦age⁩ عادي. ومع المفتاح يفتحه أي برنامج ⁦age⁩:
desk-object = الكائن
desk-object-what = ما هو
desk-object-opens = يُفتح بواسطة
object-keys = مفاتيح مختومة لك: { $what }
object-file = نسخة من ملف
object-original = الأصل من ملف
object-opens-officer = مفتاحك أنت
object-opens-statement = مفتاح البلاغ
object-opens-identity = مفتاح الاسم وبيانات الاتصال
object-opens-evidence = مفتاح الملفات الأصلية

desk-oversight-heading = الرقابة
desk-oversight-text = مواعيد كل قضية وأوضاعها، بالرقم. من دون أي محتوى: لا يملك المدقق مفتاحًا لأيٍّ منها.
desk-audit-heading = تدقيق الخادم المركزي
desk-audit-run = تدقيق الخادم المركزي الآن
desk-audit-clean = سليم: تاريخ واحد، كامل، موقّع، وكل موعد كما تحدده القواعد.
desk-audit-faults = الخادم المركزي ليس كما يجب أن يكون:
desk-audit-ledger = السجل
desk-audit-leaves = أوراق شجرة السجل
desk-audit-checkpoints = نقاط التحقق المفحوصة
desk-audit-signatures = التوقيعات المفحوصة
desk-audit-cases = القضايا
desk-audit-dates = مواعيد الاستحقاق المعاد حسابها
desk-audit-breaches = حالات انقضاء الموعد المسجّلة
desk-timeliness-heading = الواجبات المنجزة في موعدها والمتأخرة والمفتوحة، بحسب المسار
desk-timeliness-description = شريط واحد لكل مسار: المنجز في موعده (ممتلئ)، والمتأخر (مخطط)، والمفتوح (فارغ). وفي الجدول أدناه الأرقام نفسها.
desk-track = المسار
desk-kept = منجز في موعده
desk-late = متأخر
desk-open = مفتوح
desk-as-of = حتى { $moment }
desk-ageing-heading = المواعيد التي انقضت
desk-ageing-none = لم ينقضِ أي موعد.
desk-original-due = موعد الاستحقاق الأول
desk-days-late = أيام التأخير
