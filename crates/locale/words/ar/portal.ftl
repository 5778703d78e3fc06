### The portal. Titles are neutral: they stay in the browser's history.

## machine-drafted

portal-title = أهلًا
portal-start-heading = يمكنك إخبارنا بما حدث
portal-danger-heading = هل أنت في خطر الآن؟
portal-danger-text = الرجاء الذهاب إلى مكان آمن إن أمكن. والرجاء الاتصال برقم الطوارئ في البلد الذي أنت فيه.
portal-danger-number = رقم الطوارئ: { $number }
portal-start-text = يمكنك الإبلاغ عن عنف جنسي أو أي أذى آخر من جنود أو أفراد شرطة أو موظفين جاؤوا من بلد آخر. لا يلزم ذكر اسمك. يمكنك التوقف في أي وقت.
portal-start-help = يمكنك الحصول على المساعدة من دون تقديم بلاغ.
portal-start-begin = بدء
portal-start-return = لديّ كلماتي الاثنتا عشرة

portal-help-heading = مساعدة من دون تقديم بلاغ
portal-help-text = لك الحق في المساعدة. لا يلزم تقديم أي بلاغ للحصول عليها.
portal-help-medical-heading = زيارة طبيب أو ممرضة في أقرب وقت
portal-help-medical = بعض الرعاية يفيد أكثر في الأيام الثلاثة الأولى. وهناك رعاية أخرى تفيد حتى بعد ذلك. لا يلزم ذكر ما حدث.
portal-help-support-heading = الحديث مع شخص موضع ثقتك
portal-help-support = يمكن لمجموعة نسائية أو عامل صحي أو خط مساعدة محلي الاستماع إليك وإخبارك بما هو متاح قربك.
portal-help-near-heading = بالقرب منك
portal-help-traces-heading = ما يبقى على هذا الجهاز
portal-help-traces = المغادرة تغلق هذه الصفحة وتنهي زيارتك هنا. لكنها لا تمحو سجل متصفحك. وهي لا تفيد إذا كان أحد يراقب هذا الجهاز ببرنامج تجسس. النافذة الخاصة أو جهاز آخر أكثر أمانًا.
portal-help-onion = بمتصفح تور تجدنا هنا أيضًا: { $address }

portal-between-heading = هناك من يقف بينك وبيننا
portal-between-text = جئت إلى هنا عبر صفحة ليست لنا. يستطيع أصحابها قراءة كل ما تكتبه، وكلماتك أيضًا. الرجاء إغلاق هذه الصفحة واستعمال متصفح تور.

portal-before-heading = قبل البدء
portal-before-happens-heading = ماذا سيحدث
portal-before-happens = نسأل سؤالًا واحدًا في كل صفحة. يمكنك تخطي أي سؤال. يمكنك إرسال ما لديك في أي وقت. عند الإرسال نعطيك اثنتي عشرة كلمة. بها يمكنك العودة وقراءة الردود وتغيير اختياراتك.
portal-before-reads-heading = من سيقرأ البلاغ
portal-before-reads = لا يمكن أن يفتح بلاغك إلا موظفو استقبال البلاغات في { $service }، وفقط إذا قلت نعم. لا يمكن أن يفتحه أي شخص في سلسلة قيادة من فعلوا ذلك. إذا كان طفل أو أي شخص آخر في خطر شديد، فقد تضطر الخدمة إلى التصرف. يجب أن يقرر ذلك شخصان، وسيتم إخبارك.
portal-before-sealed-heading = كيف يُحفظ
portal-before-sealed = كلامك يُختم هنا، في ذاكرة هذا الخادم، قبل أن يُخزَّن. لا يُخزَّن أي شيء منه مفتوحًا. لا يستطيع الخادم فتحه مرة أخرى.
portal-before-leave-heading = المغادرة بسرعة
portal-before-leave = زر «مغادرة هذه الصفحة» ينقلك إلى صفحة عن الطقس وينهي زيارتك. لكنه لا يستطيع محو سجل متصفحك.
portal-before-kept = إذا لم يتم الإرسال، يبقى ما كتبته محفوظًا ومختومًا لمدة { $hours } ساعة. ثم يُحذف.

portal-continue = متابعة
portal-skip = تخطي هذا السؤال
portal-send-now = الانتقال إلى الإرسال بما لديّ
portal-any-time = يمكنك التوقف والإرسال في أي وقت.
portal-heavy = الأسئلة التالية عمّا حدث. قد تكون صعبة. يمكنك تخطي أي سؤال، أو التوقف، أو الرجوع إليه قبل الإرسال.
portal-listen = الاستماع إلى هذه الصفحة

portal-option-title = ما ينبغي أن يحدث
portal-option-question = ما رغبتك؟ ماذا ينبغي أن يحدث؟
portal-option-why = البلاغ للمساعدة فقط يمكن أن يصبح تحقيقًا فيما بعد، متى أردت. لكن لا رجوع عن ذلك: بعد أن يبدأ التحقيق، لا يمكن أن يعود البلاغ للمساعدة فقط.
portal-option-restricted = مساعدة وسجل آمن فقط. لا يبدأ أي تحقيق. ولا يُخبَر أي شخص في أي سلسلة قيادة.
portal-option-unrestricted = تحقيق. تنظر الخدمة في البلاغ وتتصرف على أساسه. لا يمكن أن يعود هذا إلى المساعدة فقط.
portal-option-record = حفظه لي فقط. لا يحدث شيء. كلماتك الاثنتا عشرة وحدها تفتحه.

portal-age-title = العمر
portal-age-question = كم عمر الشخص الذي حدث له هذا؟
portal-age-why = للأشخاص دون الثامنة عشرة حماية أكبر. الإجابة غير واجبة.
portal-age-adult = 18 سنة أو أكثر
portal-age-young = أقل من 18 سنة
portal-age-unsaid = لا أعرف، أو لا أريد أن أقول

portal-young-title = أقل من 18 سنة
portal-young-question = من المفيد معرفة هذا قبل المتابعة
portal-young-why = يمكنك أن تحكي كل شيء هنا، وحدك أو مع شخص تثق به. ما تريده مهم. إذا كان طفل في خطر شديد فقد تضطر الخدمة إلى التصرف لحمايته، حتى دون موافقة. يجب أن يقرر ذلك شخصان معا، وسنخبرك هنا.

portal-read-title = القراءة
portal-read-question = هل يجوز للخدمة أن تقرأ كلامك؟
portal-read-why = إذا قلت لا، يبقى محفوظًا ومختومًا ولا تفتحه إلا كلماتك الاثنتا عشرة. يمكنك قول نعم فيما بعد.
portal-read-yes = نعم، يجوز للخدمة أن تقرأه
portal-read-no = لا، احفظوه لي فقط

portal-contact-title = الكتابة
portal-contact-question = هل يجوز لنا أن نكتب لك هنا؟
portal-contact-why = تنتظر الرسائل هنا حتى عودتك بكلماتك الاثنتي عشرة. لا نكتب لك أبدًا في أي مكان آخر.
portal-contact-yes = نعم، يجوز أن تكتبوا لي هنا
portal-contact-no = لا، لا تكتبوا لي

portal-share-state-title = الدولة
portal-share-state-question = هل يجوز إخبار دولة من فعلوا ذلك؟
portal-share-state-why = عندئذ تتلقى الدولة إشعارًا قصيرًا: نوع الفعل والمنطقة الأوسع والوحدة والأشهر. ليس اسمك وليس كلامك. يجب على الدولة أن تجيب هل ستحقق. يمكنك التراجع عن هذا إلى أن يُرسل الإشعار.
portal-share-state-yes = نعم، أرسلوا الإشعار القصير
portal-share-state-no = لا، لا تخبروا الدولة

portal-state-sure-title = ما تتلقاه الدولة
portal-state-sure-question = هل قلنا ذلك بوضوح: ماذا ستتلقى الدولة؟
portal-state-sure-why = هذا ليس امتحانًا. إنه يساعدنا على معرفة هل كان كلامنا واضحًا.
portal-state-sure-notice = إشعارًا قصيرًا، من دون اسمي وكلامي
portal-state-sure-all = كل ما كتبته، مع اسمي
portal-state-sure-unsure = لا أعرف بالتأكيد

portal-state-told-title = ما تتلقاه الدولة
portal-state-told-question = ما تتلقاه الدولة
portal-state-told-why = الإشعار القصير فقط: نوع الفعل والمنطقة الأوسع والوحدة والأشهر. ليس اسمك وليس كلامك. إن لم ترغب حتى في هذا، فارجع واختر لا.

portal-statistics-title = الحساب
portal-statistics-question = هل يجوز أن يُحسب بلاغك في الأرقام؟
portal-statistics-why = الأرقام تساعد على معرفة كم مرة يحدث هذا. هي لا تذكر اسم أحد، والأرقام الصغيرة تُخفى.
portal-statistics-yes = نعم، يجوز أن يُحسب
portal-statistics-no = لا، لا يُحسب

portal-account-title = كلامك
portal-account-question = يمكنك إخبارنا بكلماتك أنت
portal-account-why = يمكنك كتابة القليل أو الكثير، كما يناسبك، وبأي لغة. لا حاجة إلى دليل. الرجاء عدم كتابة كلماتك الاثنتي عشرة أو أي كلمة مرور هنا.
portal-account-label = ما حدث
portal-voice-heading = أو احكِ بصوتك
portal-voice-text = سجّل فقط حيث لا يسمعك أحد. قد يُظهر جهازك أن الميكروفون استُعمل. يمكن أن يصل طول التسجيل إلى { $minutes } دقائق.
portal-voice-kept = يُحفظ صوتك الحقيقي دليلًا، وقليلون يمكنهم فتحه. أما الآخرون فيسمعون نسخة بصوت مموّه، صُنعت على هذا الجهاز. تبقى فيها كلماتك ولهجتك وطريقة كلامك.
portal-voice-copy-only = حفظ النسخة المموّهة وحدها. لا يُحفظ صوتي الحقيقي.
portal-voice-record = تسجيل
portal-voice-stop = إيقاف التسجيل
portal-voice-listen = الاستماع إلى النسخة المموّهة
portal-voice-quiet = إيقاف الاستماع
portal-voice-delete = حذف التسجيل
portal-voice-recording = يجري التسجيل: { $time } من { $most }.
portal-voice-recorded = سُجّل: { $time }. يُضاف عندما تتابع. احذفه لتسجّل من جديد.
portal-voice-full = بلغ التسجيل { $minutes } دقائق فتوقف. لم يضِع.
portal-voice-no-microphone = الميكروفون غير موجود أو غير مسموح به. يمكنك الكتابة بدلًا من ذلك. لم يضِع شيء.
portal-voice-no-copy = لا يمكن تمويه هذا التسجيل. قليلون يمكنهم فتحه. يمكنك حذفه والكتابة بدلًا منه.
portal-voice-line = تسجيل صوتك، { $time }

portal-place-title = أين ومتى
portal-place-question = أين ومتى كان ذلك؟
portal-place-why = هذا يساعد على معرفة الوحدة التي كانت هناك. يكفي «قرب السوق» أو «قبل موسم الأمطار».
portal-place-label = أين
portal-time-label = متى

portal-accused-title = من
portal-accused-question = ماذا لديك من معلومات عمّن فعل ذلك؟
portal-accused-why = اسم أو لقب أو زي رسمي أو شارة أو رقم سيارة: أي شيء قد يساعد. كل ذلك اختياري.
portal-accused-label = ما لديك من معلومات

portal-who-title = من يحكي
portal-who-question = من يحكي هذا؟
portal-who-why = يساعد هذا الخدمة على معرفة صاحب هذه الاختيارات.
portal-who-myself = حدث لي
portal-who-witness = رأيته أو سمعت به
portal-who-behalf = أحكيه نيابة عن شخص آخر

portal-behalf-title = الشخص الآخر
portal-behalf-question = هل يعرف الشخص الذي حدث له هذا أنك تحكيه؟
portal-behalf-why = القرار فيما يحدث بعد ذلك لهذا الشخص بقدر الإمكان. يرجى عدم تعريضه للخطر بالسؤال.
portal-behalf-agrees = نعم، ويوافق
portal-behalf-unaware = لا
portal-behalf-cannot = لا يمكن سؤال الشخص: طفل صغير، أو مريض جدا، أو لم يعد على قيد الحياة
portal-behalf-unsaid = لا أريد أن أقول

portal-identity-title = عنك
portal-identity-question = هل لديك رغبة في إخبارنا من أنت؟
portal-identity-why = هذا يُحفظ منفصلًا عن بلاغك، بمفتاح آخر. كلما فتحه شخص، يمكنك رؤية ذلك هنا.
portal-name-label = اسمك، أو الاسم الذي يمكننا أن نناديك به
portal-contact-label = كيف نصل إليك بأمان، إن أردت ذلك

portal-file-title = ملف
portal-file-question = هل لديك رغبة في إضافة ملف؟
portal-file-why = صورة أو تسجيل أو وثيقة. يُختم الملف أثناء وصوله. قد يظهر في الملفات أين ومتى صُنعت. يُحفظ الملف نفسه دليلًا: قليلون يمكنهم فتحه، ويمكنك رؤية ذلك في كل مرة. أما الآخرون فيحصلون على نسخة دون هذه التفاصيل الخفية.
portal-file-others = إذا ظهر فيه أو سُمع أشخاص آخرون، فالرجاء التفكير في سلامتهم أيضًا. يمكنك ألا تضيف الملف.
portal-file-label = اختيار ملف
portal-file-limit = الحد الأقصى لحجم الملف الواحد: { $limit }. الحد الأقصى لعدد الملفات: { $most }، وتُضاف واحدًا بعد الآخر.
portal-file-copied-limit = يمكننا عمل نسخة من الملفات حتى { $limit }.
portal-file-copy-only = حفظ النسخة وحدها. لا يُحفظ الملف كما هو الآن.
portal-script-file = يصنع متصفحك نسخة لجميع الآخرين: الصور من دون تلك التفاصيل المخفية، والصوت بصوت مموّه. ولا يصنع نسخًا من الملفات الأخرى: قليلون يمكنهم فتحها.
portal-file-add = إضافة هذا الملف

portal-check-heading = المراجعة والإرسال
portal-check-text = يمكنك تغيير كل إجابة. ويمكنك أيضًا الإرسال من دون تغيير.
portal-not-answered = لا توجد إجابة
portal-change = تغيير: { $question }
portal-check-keep = بالضغط على «إرسال» أطلب من الخدمة أن تحفظ ما قلته مختومًا.
portal-check-protection = لا يشغّل متصفحك هنا أي برنامج نصي، لذلك يختم هذا الخادم البلاغ بدلًا منك في ذاكرته ثم ينساه.
portal-send = إرسال
portal-delete-now = حذف كل ما كتبته
portal-leave-empty = يرجى ترك هذا فارغا

portal-sent-heading = وصل بلاغك
portal-sent-text = هو مختوم ومحفوظ بأمان.
portal-sent-words-heading = كلماتك الاثنتا عشرة
portal-sent-words-text = هي الطريق الوحيد للعودة. الرجاء كتابتها على ورقة. نعرضها مرة واحدة فقط، ولا نستطيع أن نجدها لك مرة أخرى.
portal-sent-numbers = الأرقام تحت الكلمات هي المفتاح نفسه. على الورق تشبه أرقام الهواتف. يمكنك استخدام الكلمات أو الأرقام.
portal-sent-warning = الرجاء عدم إرسال الكلمات بالبريد أو برسالة. والرجاء عدم إعطائها لأي شخص يطلبها، ولا حتى لنا.
portal-sent-protection = كيف تمت حمايته: ختمه الخادم في ذاكرته. لم يُخزَّن أي جزء منه مفتوحًا.
portal-sent-proof-heading = إثبات أن بلاغك موجود
portal-sent-proof-text = هذا إثبات موقّع على أن بلاغك موجود في السجل العلني. لا شيء مما كتبته موجود في السجل. لا يمكن لأحد أن ينكره فيما بعد. لا حاجة إليه إلا إذا قال أحد إنه لم يصل منك أي بلاغ.
portal-sent-proof-save = حفظ الإثبات في ملف
portal-sent-check-heading = هل كُتبت بشكل صحيح؟
portal-sent-check-text = يمكنك كتابتها مرة للتأكد. ويمكنك ترك ذلك.
portal-sent-check-button = تحقق من كلماتي
portal-sent-check-right = صحيح. هذه الكلمات ستفتح بلاغك.
portal-sent-written = لقد كتبتها

portal-goodbye-heading = انتهت زيارتك
portal-goodbye-text = لا يبقى شيء من هذه الزيارة في هذه النافذة.

portal-return-heading = العودة بكلماتك الاثنتي عشرة
portal-return-text = الرجاء كتابة الكلمات الاثنتي عشرة أو الأرقام الاثني عشر. لا فرق بين الحروف الكبيرة والصغيرة، ولا تهم المسافات والأسطر. تكفي الحروف الأربعة الأولى من كل كلمة.
portal-return-label = الكلمات الاثنتا عشرة أو الأرقام الاثنا عشر
portal-return-open = فتح

portal-status-heading = بلاغك
portal-status-received = وصل إلينا في { $day }.
portal-status-number = الرقم: { $number }
portal-last-used = استُخدمت كلماتك آخر مرة يوم { $day }. إن لم يكن ذلك منك، فهناك من يعرفها غيرك.
portal-never-used = تُستخدم كلماتك الآن لأول مرة.
portal-taken-by = أخذ موظف هذا البلاغ معك دون شبكة.
portal-record-text = هذا البلاغ محفوظ لك فقط. لا أحد غيرك يمكنه فتحه، ولا أحد يعمل عليه. لتغيير ذلك، أجب بنعم عن القراءة أدناه.
portal-record-show = عرض ما حفظته
portal-aside-heading = وُضع بلاغك جانبًا
portal-aside-text = وضعته الجهة جانبًا يوم { $day }. لم يقرأه أحد. السبب الذي ذكرته: { $reason }.
portal-aside-kept = إنه محفوظ، والمواعيد أدناه ما زالت سارية. إذا طلبت أو كتبت، يعود ليُقرأ.
portal-aside-button = أرجو قراءة بلاغي
portal-closed-heading = أُغلقت قضيتك
portal-closed-text = أغلقتها الجهة يوم { $day }. إذا وافقت على الرسائل، فالأسباب في رسالة أدناه. يمكنك الاعتراض حتى { $until }.
portal-closed-button = أعترض: أعيدوا فتح قضيتي
aside-flood = جاء مع كثير غيره يبدو من الخارج مثله
aside-machine = يبدو أن آلة ملأته
aside-trial = كانت الجهة تجرّب هذه الصفحة
portal-protection-hub = ختمه الخادم في ذاكرته عند وصوله.
portal-protection-browser = ختمه جهازك أنت قبل إرساله.
portal-messages-heading = الرسائل
portal-no-messages = لا توجد رسائل بعد.
portal-message-own = هذه الرسالة كتبتها أنت. هي مختومة للعاملين على قضيتك، ولذلك لا يمكن عرضها هنا.
portal-message-from-you = أنت
portal-letter-download = تنزيل الرسالة (PDF)
portal-message-hide = حذف من عرضي
portal-message-hide-text = تحتفظ به القضية؛ ولا يظهر هنا بعد الآن.
portal-reply-heading = الكتابة
portal-reply-label = كتابة رسالة
portal-reply-send = إرسال الرسالة
portal-add-heading = إضافة إلى بلاغك
portal-add-label = ما تريد إضافته
portal-add-button = إضافة إلى بلاغي
portal-added = { $day }: أضفت شيئًا. الملفات: { $count }
portal-promises-heading = ما تم الوعد به
portal-promises-text = كل سطر يقول ما هو حق لك، ومن عليه القيام به، وما آخر موعد له، وهل تم.
portal-promise-who = من عليه القيام بذلك:
portal-promise-by = حتى:
portal-opened-heading = من فتح بلاغك
portal-opened-nobody = لم يفتحه أحد بعد.
portal-opened-line = { $day }: تم فتح { $what }. من فتح: { $role }
portal-emergency-line = { $day }: فُتح في حالة طارئة: { $what }. فتحه: { $role }
portal-emergency-granted = { $day }: وافق شخصان على فتح طارئ. يجوز أن يفتح { $role } ما يلي: { $what }، حتى { $until }. السبب: { $reason }.
portal-override-granted = { $day }: قرر شخصان أن يُرسل هذا بلا موافقتك: { $what }. السبب: { $reason }.
portal-override-used = { $day }: أُرسل.
portal-excluded-line = { $day }: أُبعدت عن قضيتك الجهة { $name }. السبب: { $reason }.
portal-keys-renewed = { $day }: لقضيتك مفتاح جديد. من لم تعد له صلة بها لا يستطيع أن يفتح ما تكتبه من الآن.
portal-offered-line = { $day }: عُرضت قضيتك على { $name }. يجب أن يجيبوا حتى { $due }.
portal-offer-accepted = { $day }: تولت { $name } قضيتك. وعليها الآن ما وُعدت به.
portal-offer-refused = { $day }: لا تتولى { $name } قضيتك. تبقى حيث كانت.

portal-wait-heading = هناك كثيرون هنا في الوقت نفسه
portal-wait-text = مكانك محفوظ. تتابع هذه الصفحة وحدها بعد ثوان. ويمكنك أيضا الضغط على الزر. لا يضيع شيء.
portal-consents-heading = اختياراتك
portal-consents-text = يمكنك تغيير كل اختيار في أي وقت. يسري التغيير من تلك اللحظة. ما تم إرساله من قبل لا يمكن استرجاعه، ونذكر ذلك هنا.
portal-consent-none = لا توجد إجابة منك عن هذا.
portal-consent-given = قلت نعم في { $day }.
portal-consent-refused = قلت لا في { $day }.
portal-consent-withdrawn = سحبت موافقتك في { $day }.
portal-consent-sent = تم الإرسال من قبل في { $day }: لم يعد التراجع عن هذا ممكنًا. لن يُرسل أي شيء آخر إذا قلت لا.
portal-consent-read = لدى الموظفين مفتاح من قبل. ما قرؤوه لا يمكن استرجاعه. إذا قلت لا، فلن يستطيع أحد فتح المزيد منه.
portal-consent-counted = الأرقام التي نُشرت من قبل لا يمكن تغييرها.
portal-consent-withdraw = سحب الموافقة: { $what }
portal-consent-give = قول نعم: { $what }
portal-restricted-heading = طلب تحقيق
portal-restricted-text = بلاغك للمساعدة فقط. يمكنك طلب تحقيق الآن. لا رجوع عن ذلك: لا يمكن أن يعود البلاغ للمساعدة فقط.
portal-restricted-sure = أفهم أنه لا يمكن التراجع عن هذا
portal-restricted-button = طلب تحقيق
portal-family-heading = شخص من أسرتك
portal-family-text = يمكنك تحديد شخص واحد يجوز إخباره بسير القضية. لا يُخبَر أحد بأي شيء إلا إذا قلت نعم هنا. الرسالة لا تذكر ما حدث ولا لمن حدث.
portal-family-named = جهة الاتصال من الأسرة رقم { $number }
portal-family-name = اسم هذا الشخص
portal-family-relation = صلة هذا الشخص بك
portal-family-reach = كيف نصل إلى هذا الشخص بأمان
portal-family-language = لغة هذا الشخص
portal-family-progress = يجوز إخبار هذا الشخص بالخطوات التي تمت ومتى تمت
portal-family-button = تحديد هذا الشخص
portal-finish-heading = المغادرة
portal-finish = إنهاء هذه الزيارة

portal-state-heading = رسالة إليكم
portal-family-inbox-heading = رسالة لك
portal-letters-heading = الخطابات والرسائل
portal-state-duties-heading = الواجبات المستحقة
portal-state-duties-text = يُرجى الرد هنا. ما تسجلونه يُوقَّع بكلماتكم الاثنتي عشرة ولا يمكن تغييره لاحقًا.
portal-state-outcome = ردكم
portal-state-note = ملاحظات
portal-state-button = تسجيل
portal-state-settled-heading = ما تم إنجازه

portal-script-sealed = ما تكتبه يُختم هنا على جهازك قبل إرساله. الخادم لا يراه مفتوحًا أبدًا. عليك أن تثق بالبرنامج الصغير الذي أعطاه الخادم لمتصفحك.
portal-script-kept = ما تكتبه موجود في هذه الصفحة فقط ولا يوجد في أي مكان آخر. إذا أغلقت الصفحة قبل الإرسال ضاع.
portal-script-leave = يمكنك أيضًا الضغط على مفتاح Shift ثلاث مرات.
portal-script-shift-two = مفتاح Shift: اضغط مرتين أخريين للمغادرة.
portal-script-shift-one = مفتاح Shift: اضغط مرة أخرى للمغادرة.
portal-script-sending = جارٍ الإرسال. أبقِ هذه الصفحة مفتوحة من فضلك.
portal-script-check = متصفحك يختم البلاغ على جهازك قبل إرساله.
portal-script-sent = كيف جرت حمايته: جهازك أنت ختمه قبل إرساله.
