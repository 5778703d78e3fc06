### What can go wrong, said so that people know what to do.

## machine-drafted

error-conflict = غيّر شخص آخر هذا في الوقت نفسه. الرجاء النظر فيه مرة أخرى ثم إعادة ما أردت القيام به.
error-absent = لا يوجد هنا شيء لك.
error-unsigned = الطلب غير موقّع من موظف مسجّل في هذا الدليل.
error-malformed = لا يمكن قراءة { $field }.
error-too-large = { $field }: الحد الأقصى الممكن { $limit }، والموجود { $found }. لم يُفقد شيء: الرجاء تقليل ذلك ثم المحاولة مرة أخرى.
error-full = قرص الخادم ممتلئ. لم يُفقد شيء ولم يُرسل شيء. الرجاء الضغط على الزر مرة أخرى بعد بضع دقائق.
error-no-room = لا يوجد مكان لمزيد من الملفات الآن. لا يتأثر بلاغك: يمكن إرساله دون هذا الملف، أو المحاولة مرة أخرى بعد بضع ساعات.
error-upload-expired = لم يكتمل هذا الرفع في وقته ولم يعد محفوظًا. الرجاء البدء من جديد.
error-not-sealed = ما أُرسل ليس مختومًا. لم يُحفظ منه شيء.
error-busy = عدد المستخدمين الآن كبير جدًا. الرجاء المحاولة مرة أخرى بعد دقيقة.
error-damaged = أحد السجلات المحفوظة تالف. يمكن لمن يديرون هذه الخدمة رؤيته تحت الرقم { $incident }.
error-fault = حدث خطأ من جانبنا. لم يُفقد أي شيء أرسلته من قبل. رقم هذا الخطأ هو { $incident }.
error-choose = الرجاء اختيار إجابة واحدة.
error-empty = خانة فارغة: { $field }.
error-object = أحد الكائنات المختومة لا يطابق الحدث الذي يذكره.
error-expired = انتهت هذه الزيارة، لأن الوقت انتهى أو لأن المتصفح أُغلق. ما أُرسل من قبل محفوظ بأمان. الرجاء البدء من جديد.
error-foreign-form = هذه الاستمارة لم تصدر عن هذه الصفحة. الرجاء الرجوع والمحاولة مرة أخرى.
error-file-cut = انقطع الاتصال أثناء إرسال الملف. لم يُحفظ الملف. الرجاء إضافته مرة أخرى.
error-file-no-copy = لا يمكن عمل نسخة من هذا الملف، لذلك لم يُحفظ شيء. يمكن إضافته مرة أخرى دون تحديد المربع: عندئذ يُحفظ دليلًا.
error-receipt-in-text = في النص اثنتا عشرة كلمة أو اثنا عشر رقمًا تشبه مفتاح صندوق رسائل. الرجاء حذفها: من يقرأ النص يمكنه استخدامها.
error-receipt-unknown = هذه الكلمات لا تفتح أي شيء. الرجاء مقارنة كل كلمة بورقتك.
error-receipt-count = يلزم وجود اثنتي عشرة كلمة أو اثني عشر رقمًا. العدد الموجود: { $found }.
error-receipt-word = الكلمة رقم { $position } ليست من الكلمات الممكنة. الرجاء مقارنتها بورقتك.
error-receipt-word-meant = الكلمة رقم { $position } ليست من الكلمات الممكنة. هل المقصود «{ $meant }»؟
error-receipt-together = كل كلمة ممكنة، لكن هذه الكلمات الاثنتا عشرة لا تصح معًا. ربما تكون واحدة منها خطأ، أو ربما تبادلت كلمتان مكانيهما.
error-not-sure = الرجاء أولًا وضع علامة في المربع، إذا كنت على يقين.

error-locked = لم يفتح أحد القفل هنا. الرجاء فتح القفل أولًا.
error-wrong-passphrase = الاسم أو عبارة المرور خطأ.
error-no-key = لم يُعطَ لك مفتاح لهذا.
error-no-facts = يجب أولًا تسجيل وقائع القضية: تُكتب الرسائل منها ولا تُكتب من أي شيء آخر.
error-order = يجب ألا يأتي { $earlier } بعد { $later }.
unsafe-not-asked = سجّلوا أولاً كيف يمكن الكتابة إلى هذا الشخص.
unsafe-no-letter = هذا الشخص لا يريد أي رسالة.
unsafe-way = هذه الطريقة غير آمنة لهذا الشخص.
unsafe-hours = لا يمكن الوصول إلى هذا الشخص إلا من الساعة { $from } إلى الساعة { $to }.
unsafe-code-word = الرسالة لا تُظهر كلمة السر. يرجى إعدادها من جديد.
error-leak = { $count ->
    [zero] تكشف الرسالة { $count } أمر يجب ألا تكشفه. لم تُصَغ.
    [one] تكشف الرسالة أمرًا يجب ألا تكشفه. لم تُصَغ.
    [two] تكشف الرسالة أمرين يجب ألا تكشفهما. لم تُصَغ.
    [few] تكشف الرسالة { $count } أمور يجب ألا تكشفها. لم تُصَغ.
    [many] تكشف الرسالة { $count } أمرًا يجب ألا تكشفها. لم تُصَغ.
   *[other] تكشف الرسالة { $count } أمر يجب ألا تكشفها. لم تُصَغ.
}
error-window = تنتهي الفترة الزمنية قبل أن تبدأ.
error-untrusted = يعرض الخادم المركزي ما لا يمكن الوثوق به: { $what }. لم يُنفَّذ أي شيء.
error-hub-unreachable = لا يجيب الخادم المركزي، أو يجيب بما لا يمكن قراءته. لم يُنفَّذ أي شيء.
error-desk-fault = حدث خطأ في هذا المكتب. التفاصيل في سجل الأحداث.

field- = هذا
field-form = الاستمارة
field-account = كلامك المكتوب
field-place = المكان
field-place-band = المنطقة
field-time = الوقت
field-accused = ما لديك من معلومات عمّن فعل ذلك
field-name = الاسم
field-contact = بيانات الاتصال
field-file = الملف
field-files = عدد الملفات
field-copied-file = الملف المراد نسخه
field-all-files = جميع الملفات معًا
field-added = ما تضيفه
field-additions = عدد الإضافات
field-message = الرسالة
field-note = الملاحظة
field-reason = السبب
field-text = النص
field-option = الاختيار
field-letter = الرسالة الرسمية
field-way = كيف تُرسل
field-recipient = اسم المكتب وعنوانه، كل منهما في سطر
field-age-key = مفتاح المستلم (age1…)
field-code-word = كلمة السر
field-hours = الساعات
field-date = اليوم
field-unit = الوحدة العسكرية
field-from = اليوم الأول
field-to = اليوم الأخير
field-identifiers = قائمة المعرّفات
field-class-of-act = فئة الفعل
field-cases = قائمة القضايا
field-reasons = الأسباب
field-period = المدة
field-occurrence = الواجب
field-contact-name = اسم جهة الاتصال
field-contact-relation = صلة جهة الاتصال
field-contact-reach = طريقة الوصول إلى جهة الاتصال
field-contact-language = اللغة
field-sure = المربع
field-body = الطلب
field-objects = قائمة الكائنات
field-envelopes = قائمة الأحداث
field-organisation = الدولة
field-officer = الموظف
field-milestone = المرحلة
field-outcome = النتيجة
field-meets = الواجب
field-record = المرحلة
field-purpose = الاختيار
field-once = الاستمارة
field-go = الزر
field-first = الصفحة
field-after = الصفحة

rejection-unknown-officer = هذا الموظف غير موجود في الدليل.
rejection-wrong-inbox = لا يجوز لصندوق الرسائل هذا القيام بذلك.
rejection-not-permitted = دورك لا يسمح بذلك.
rejection-not-on-case = لست من المكلَّفين بهذه القضية.
rejection-reserved = لا يجوز إلا للخادم المركزي أو للدليل تسجيل هذا.
rejection-wrong-time = الفرق بين ساعة المكتب وساعة الخادم المركزي يزيد على { $limit } ثانية. يُرجى ضبط ساعة هذا الجهاز.
rejection-already-open = القضية مفتوحة بالفعل.
rejection-already-read = قرأ شخصٌ هذا البلاغ. لا يوضع جانبًا دون قراءة إلا ما لم يقرأه أحد.
rejection-already-aside = البلاغ موضوع جانبًا من قبل.
rejection-not-aside = البلاغ ليس موضوعًا جانبًا.
rejection-reporter-waits = عاد صاحب البلاغ إلى هذا البلاغ. لا يوضع جانبًا دون قراءة.
rejection-not-open = يجب أولًا فتح قضية لهذا البلاغ.
rejection-already-assigned = هذا الموظف مكلَّف بالفعل.
rejection-other-framework = الإطار ليس هو الذي ثُبّت عند تلقي البلاغ.
rejection-restricted = اختار مقدّم البلاغ المساعدة فقط. لا تحقيق ولا إشعار إلى أن يطلب مقدّم البلاغ تحقيقًا.
rejection-already-unrestricted = سبق طلب إجراء تحقيق.
rejection-stray-key = أُعطي مفتاح لشخص لا يذكره الحدث.
rejection-no-key = لم يُعطَ لك مفتاح لهذا الجزء من البلاغ.
rejection-not-assigned = هذا الموظف ليس على هذه القضية. الرجاء تكليفه أولًا.
rejection-one-by-one = تُفتح الملفات الأصلية واحدًا واحدًا، ولكل منها سبب.
rejection-no-such-original = لا يوجد مثل هذا الملف الأصلي في هذا البلاغ.
rejection-added-too-much = لا يمكن إضافة المزيد إلى هذا البلاغ.
rejection-no-such-milestone = { $milestone } ليست مرحلة من مراحل هذا الإطار.
rejection-not-owed = { $milestone } غير مستحقة الآن: لم يحدث بعد ما تبدأ به، أو أنها أُنجزت بالفعل.
rejection-met-otherwise = { $milestone } لا تُنجز بتسجيلها: تُنجز برسالة أو برسالة رسمية أو من جانب مقدّم البلاغ.
rejection-no-such-outcome = يُرجى اختيار كيف انتهت { $milestone }.
rejection-not-yours = { $milestone } ليست على عاتق الدولة.
rejection-consent-missing = موافقة مقدّم البلاغ غير موجودة: { $consent }. ومن دونها لا يمكن إرسال أي شيء.
rejection-no-such-draft = لا توجد مسودة كهذه.
rejection-already-sent = أُرسلت الرسالة الرسمية بالفعل.
rejection-own-draft = من صاغ رسالة رسمية لا يمكنه اعتمادها. يجب أن يعتمدها موظف ثانٍ.
rejection-too-early-assessed = تنتظر هذه الرسالة تقييم البلاغ.
rejection-too-early-notified = تنتظر هذه الرسالة إخطار الدولة.
rejection-too-early-decided = تنتظر هذه الرسالة القرار بشأن ما أمكن إثباته.
rejection-draft-expired = عمر المسودة أكثر من { $limit } يوماً. يرجى إعداد الرسالة من جديد.
rejection-not-sent = لا يمكن تسجيل هذا للرسالة الآن.
rejection-other-letter = الرسالة الرسمية ليست هي التي صيغت. يُرجى صياغتها من جديد.
rejection-no-recipient = ليس للرسالة الرسمية متلقٍّ مناسب.
rejection-no-such-contact = لم يحدد مقدّم البلاغ جهة اتصال كهذه من الأسرة.
rejection-too-many = أكثر من { $limit } دفعة واحدة.
rejection-uncountable = تعذّر حساب مواعيد هذه القضية.
error-overtaken = حفظ موظف آخر هذا أثناء كتابتك. لم يُستبدل شيء، والنسختان معروضتان أدناه. الحفظ مرة أخرى يستبدل نسخته.

error-script-failed = لم ينجح ذلك. لم يضع شيء مما كتبته: ما زال في هذه الصفحة. حاول مرة أخرى من فضلك.
error-script-unsure = انقطع الاتصال. لا نعرف هل وصل بلاغك. اضغط «إرسال» مرة أخرى: لا يُحسب مرتين أبدًا.
error-script-unproved = يقول الخادم إن بلاغك عنده لكنه لم يستطع إثبات ذلك. اضغط «إرسال» مرة أخرى.
error-script-too-long = أحد النصوص طويل جدًا. لم يضع شيء: اختصره وحاول مرة أخرى.
