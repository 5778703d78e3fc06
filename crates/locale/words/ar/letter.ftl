### Letters. They say enough and leak nothing.

## machine-drafted

act-rape = اغتصاب
act-sexual-assault = اعتداء جنسي
act-sexual-exploitation = استغلال جنسي
act-child-abuse = انتهاك جنسي لطفل
act-sexual-harassment = تحرش جنسي
act-other-misconduct = سوء سلوك جسيم آخر

letter-reference = المرجع: { $reference }
letter-row-act = فئة الفعل
letter-row-place = المنطقة
letter-row-unit = الوحدة العسكرية
letter-row-window = الفترة الزمنية
letter-neutral-sender = مكتب الاتصال
letter-code-word = كلمة السر: { $word }

letter-state-subject = إشعار ببلاغ عن سوء سلوك
letter-state-opening = نحيطكم علمًا ببلاغ عن سوء سلوك من جانب أحد أفرادكم الموفدين. وقد خلص تقييمنا الأولي إلى أنه يدخل في نطاق ولايتنا.
letter-state-notice = هذا إشعار بالحد الأدنى من المعلومات. وترد التفاصيل بعد أن تسمّوا مسؤولًا يتلقاها بمفتاح خاص به.
letter-state-duties = يُرجى تأكيد الاستلام في مهلة أقصاها { $receipt }، والرد في مهلة أقصاها { $answer } لبيان ما إذا كنتم ستجرون تحقيقًا، مع تسمية المحقق الوطني. وتبدأ المهلتان من يوم هذا الإشعار.
letter-state-silence = إذا لم يُسجَّل أي رد بحلول ذلك الموعد، تُعتبر حكومتكم غير راغبة في التحقيق أو غير قادرة عليه، ويُفتح تحقيق مستقل، ويُسجَّل عدم الرد تسجيلًا دائمًا.
letter-state-protect = يُرجى حفظ جميع الأدلة، وعدم اتخاذ أي إجراء ضد أي شخص بسبب هذا البلاغ. ولا يجوز إعادة أي شخص إلى وطنه قبل أخذ إفادة منه.
letter-state-answer = تلقيتم اثنتي عشرة كلمة بمعزل عن هذه الرسالة. وهي تفتح صندوق رسائل يمكنكم فيه تأكيد الاستلام والرد ومراسلتنا.
letter-state-footer = إشعار بالحد الأدنى من المعلومات. لا يسمّي أي شخص، ويجب ألا يُستخدم لمعرفة من قدّم البلاغ.

letter-family-subject = أخبار من مكتب الاتصال
letter-family-opening = طلب منا شخص يثق بك أن نخبرك بسير أمر ما. لا يلزمك القيام بأي شيء.
letter-family-choice = لا نذكر إلا ما وافق عليه ذلك الشخص، ولا نذكره إلا لك. ويمكن لذلك الشخص تغيير هذا في أي وقت.
letter-family-step = { $what }: { $how }
letter-family-none = لا توجد خطوات نذكرها بعد. ستصلك أخبار منا عندما توجد.
letter-family-more = ستصلك أخبار منا مرة أخرى عندما يكون هناك المزيد.
letter-family-ask = إذا كانت هذه الرسائل غير مرغوب فيها، تكفي كتابة ذلك في صندوق رسائلك فتتوقف.
letter-family-footer = الرجاء حفظ هذه الرسالة في مكان لا يجدها فيه الآخرون.

letter-row-notified = تاريخ الإشعار
letter-row-due = الموعد الأخير
letter-row-duty = المطلوب
letter-row-passed = منذ الموعد الأخير
letter-row-materials = ما يجب حفظه
letter-row-items = عناصر الأدلة
letter-row-completed = انتهى التحقيق في
letter-row-received = وردت المطالبة في
letter-row-request = موضوع المطالبة
letter-row-measure = ما تم
letter-field-today = يوم الرسالة
letter-field-decided = تقرر في
letter-field-register = تدخل القضية السجل في
letter-field-until = يسري الأمر حتى
letter-field-objection = الاعتراضات حتى
letter-field-next = أخبار في موعد أقصاه
letter-field-open-until = يمكن أن يتغير القرار حتى (فارغ: القرار نهائي)
letter-field-expected = متوقع الآن في
letter-duty-receipt = تأكيد استلامكم الإشعار
letter-duty-officer = اسم محقق وطني
letter-duty-answer = ما إذا كنتم ستحققون
letter-duty-progress = تقرير عن التقدم المحرز
letter-duty-outcome = تقرير عن النتيجة
letter-notified = في { $notified } أشعرناكم ببلاغ عن سوء سلوك من جانب أحد أفرادكم الموفدين.

letter-officer-subject = طلب تسمية محقق وطني
letter-officer-request = يُرجى تسمية المحقق وبيان طريقة الاتصال به في موعد أقصاه { $due }.
letter-officer-sealed = لا تخرج التفاصيل من عندنا إلا إلى شخص مسمى، مختومة بمفتاح خاص به. ولا يستطيع أي شخص آخر لديكم فتحها.
letter-officer-independent = يجب ألا ينتمي المحقق إلى الوحدة المعنية ولا إلى تسلسل قيادتها.
letter-officer-footer = لا يسمّي هذا الطلب أي شخص، ويجب ألا يُستخدم لمعرفة من قدّم البلاغ.

letter-reminder-subject = تذكير: الرد مستحق
letter-reminder-missing = لم يُسجَّل لدينا ما يلي: { $duty }.
letter-reminder-due = الموعد الأخير هو { $due }. ويتبقى { $left }.
letter-reminder-answered = إذا كنتم قد أجبتم من قبل، يُرجى إخبارنا متى وبأي طريق.
letter-reminder-footer = لا يسمّي هذا التذكير أي شخص، ويجب ألا يُستخدم لمعرفة من قدّم البلاغ.

letter-silent-subject = مذكرة بشأن عدم الرد
letter-silent-due = كان الرد مستحقًا في { $due }. ولم يُسجَّل أي رد حتى اليوم، بعد مرور { $passed }.
letter-silent-deemed = لذلك تُعتبر حكومتكم غير راغبة في التحقيق أو غير قادرة عليه. ويُفتح تحقيق مستقل في يوم العمل التالي، إن لم يكن قد فُتح بعد.
letter-silent-register = إذا لم يُسجَّل أي رد بحلول { $register }، تُحتسب هذه القضية باسم دولتكم في السجل العلني للقضايا التي لم يُرَد عليها. ولا يتضمن السجل تفاصيل أي قضية.
letter-silent-late = يُقبل الرد المتأخر دائمًا وينهي الواجب. ويبقى التأخير مسجلًا.
letter-silent-copy = تتلقى هيئة الرقابة نسخة من هذه المذكرة.
letter-silent-footer = لا تسمّي هذه المذكرة أي شخص، ويجب ألا تُستخدم لمعرفة من قدّم البلاغ.

letter-preserve-subject = أمر بحفظ الأدلة
letter-preserve-order = منذ لحظة استلام هذا الأمر، احفظوا كل ما هو مدرج أدناه كاملًا ودون تغيير.
letter-preserve-change = لا يجوز لأحد إتلاف أي منه أو تغييره أو نقله. ولا تخبروا الآخرين إلا بما يلزمهم لتنفيذ الأمر.
letter-preserve-unsaid = لا يذكر الأمر ما حدث، ولا يُطلب منكم معرفته. لا تستجوبوا أي شخص ولا تنقلوه ولا تعيدوه إلى وطنه بسبب هذا الأمر.
letter-preserve-confirm = أكّدوا في موعد أقصاه { $due } أن الأمر قد نُفّذ، واذكروا من يحتفظ بالمواد.
letter-preserve-until = يسري الأمر حتى { $until }، ما لم يُسحب كتابةً قبل ذلك.
letter-preserve-footer = هذا الأمر هو كل ما تتلقونه. وهو لا يتهم أي شخص.
letter-material-duty-rosters = جداول المناوبات
letter-material-patrol-logs = سجلات الدوريات
letter-material-vehicle-records = سجلات حركة المركبات
letter-material-weapon-records = سجلات الأسلحة والذخيرة
letter-material-radio-logs = سجلات اللاسلكي
letter-material-gate-books = سجلات البوابة والزوار
letter-material-medical-records = السجلات الطبية
letter-material-personnel-lists = قوائم الأفراد والإجازات
letter-material-recordings = تسجيلات الكاميرات
letter-material-telephone-records = سجلات الهاتف والرسائل

letter-referral-subject = إحالة قضية لاتخاذ قرار بشأن الملاحقة
letter-referral-opening = نحيل إليكم قضية سوء سلوك من جانب أحد أفراد تشملهم ولايتكم القضائية. وقد وافق مقدّم البلاغ على ذلك.
letter-referral-file = يصل الملف بمعزل عن هذه الرسالة، مختومًا بمفتاح المسؤول الذي تسمّونه.
letter-referral-contact = يُرجى عدم مخاطبة مقدّم البلاغ أو أي شاهد إلا عن طريقنا.
letter-referral-decide = يُرجى إخبارنا في موعد أقصاه { $due } بما إذا كنتم ستباشرون إجراءات، وبأسبابكم إن لم تفعلوا.
letter-referral-items = { $count ->
    [zero] لا عناصر
    [one] عنصر واحد
    [two] عنصران
    [few] { $count } عناصر
    [many] { $count } عنصرًا
   *[other] { $count } عنصر
}
letter-referral-footer = سري. للمسؤول المسمى في هذه القضية وحده.

letter-outcome-subject = ما تقرر بشأن بلاغك
letter-outcome-opening = قدّمت إلينا بلاغًا في { $reported }. هذا ما تقرر في { $decided }، وهذه أسبابه.
letter-outcome-substantiated = ثبت أن ما أبلغت عنه قد حدث.
letter-outcome-partly-substantiated = أمكن إثبات جزء مما أبلغت عنه.
letter-outcome-not-substantiated = لم تكن الأدلة كافية لإثبات ما حدث.
letter-outcome-no-jurisdiction = ليس للجهة التي قررت سلطة على الأشخاص المعنيين.
letter-not-shown = هذا لا يعني أنه لم يحدث.
letter-outcome-reasons = الأسباب هي:
letter-outcome-object = في حال عدم الموافقة، يمكنك الاعتراض حتى { $until }. يكفي أن تكتب ذلك في صندوق رسائلك بكلماتك.
letter-outcome-help = يمكنك الحصول على المساعدة في أي وقت، حتى بعد إغلاق القضية.
letter-outcome-footer = الرجاء حفظ هذه الرسالة في مكان لا يجدها فيه الآخرون.
letter-measure-none = لا شيء حتى الآن
letter-measure-sent-home = أُعيد الشخص إلى بلده
letter-measure-discipline = عوقب الشخص من جهة خدمته
letter-measure-dismissal = فُصل الشخص من خدمته
letter-measure-prosecution = أُحيلت القضية إلى مدّعٍ عام
letter-measure-conviction = أدانت محكمة الشخص
letter-measure-compensation = تقرر تعويض

letter-family-begun = منذ { $opened } يُنظر في أمر يخص شخصًا قريبًا منك.
letter-family-next = ستصلك أخبار منا في موعد أقصاه { $next }، حتى إن لم يكن هناك جديد.
letter-family-decided = في { $decided } اتُّخذ قرار.
letter-family-substantiated = ثبت أن خطأ قد ارتُكب.
letter-family-partly-substantiated = ثبت جزئيًا أن خطأ قد ارتُكب.
letter-family-not-substantiated = لم تكن الأدلة كافية لإثبات ما حدث.
letter-family-no-jurisdiction = ليس للجهة التي قررت سلطة على الأشخاص المعنيين.
letter-family-open-until = ما زال من الممكن أن يتغير القرار حتى { $until }.
letter-family-final = القرار نهائي.
letter-family-late = كانت هناك خطوة مستحقة في { $due } ولم تتم بعد: { $what }.
letter-family-late-state = ننتظر رد دولة.
letter-family-late-court = طلبت منا محكمة الانتظار.
letter-family-late-safety = ننتظر كي لا يتعرض أحد للخطر.
letter-family-late-work = يستغرق العمل وقتًا أطول مما يجب.
letter-family-expected = من المتوقع الآن أن تتم في موعد أقصاه { $expected }.
letter-family-recorded = التأخير مسجل ويبقى مسجلًا.

letter-paternity-subject = مطالبة بإثبات الأبوة والنفقة
letter-paternity-opening = نحيل إليكم مطالبة تخص أحد أفرادكم الموفدين. وقد وافق صاحب المطالبة على ذلك.
letter-paternity-answer = يُرجى الرد في موعد أقصاه { $due }. اذكروا المسؤول عن المطالبة، وبيّنوا بكلمات بسيطة ما يطلبه قانونكم من صاحبها.
letter-paternity-samples = لا تؤخذ العينات للمقارنة إلا من أشخاص يوافقون على ذلك، وفي مختبر يقبله الطرفان.
letter-paternity-apart = لا تتوقف المطالبة على ثبوت سوء سلوك. وهي تستمر حتى إذا أُغلق إجراء آخر.
letter-paternity-footer = لا تسمّي هذه الرسالة أي شخص. ويجب ألا تُستخدم للعثور على الأم أو الطفل.
letter-claim-recognition = الاعتراف بالأبوة
letter-claim-maintenance = نفقة الطفل
letter-claim-documents = وثائق هوية وجنسية للطفل
letter-claim-samples = مقارنة عينات
letter-claim-costs = تكاليف الولادة

letter-leaflet-subject = ما الذي يمكنك توقعه عند الإبلاغ
letter-leaflet-what = ما هذا
letter-leaflet-what-text = يجب ألا يؤذيك الجنود وأفراد الشرطة وغيرهم ممن أُرسلوا إلى بلدك. إذا فعل أحدهم ذلك، يمكنك الإبلاغ عنه. تقول هذه الورقة ما يجب أن يحدث بعد ذلك، ومتى.
letter-leaflet-you = القرار لك
letter-leaflet-you-text = يمكنك الإبلاغ دون ذكر اسمك. ويمكنك طلب المساعدة فقط دون تحقيق. ويمكنك تغيير رأيك.
letter-leaflet-you-consent = لا يعلم أحد عنك شيئًا قبل أن تقول نعم. ونسألك من جديد عن كل جهة.
letter-leaflet-dates = ما يجب أن يحدث، ومتى
letter-leaflet-within = خلال { $period }
letter-leaflet-who = { $who }: { $when }
letter-leaflet-party-service = الجهة التي تقرأ البلاغات
letter-leaflet-party-state = دولة من فعلوا ذلك
letter-leaflet-party-oversight = هيئة الرقابة
letter-leaflet-party-mission = البعثة
letter-leaflet-see = من يجوز له أن يرى، وماذا يرى
letter-leaflet-see-text = تتلقى الدولة إشعارًا قصيرًا: نوع الفعل والمنطقة والوحدة والأشهر. ولا يصل اسمك ولا كلامك إلى أحد دون موافقتك.
letter-leaflet-see-family = لا تُخبَر أسرتك بأي شيء، إلا إذا اخترت شخصًا وقلت ما يجوز له أن يعلمه.
letter-leaflet-see-public = لا يرى الجمهور إلا أعدادًا، وليس فيها أعداد صغيرة.
letter-leaflet-never = ما يجب ألا يحدث أبدًا
letter-leaflet-never-text = لا يجوز لأحد أن يعاقبك بسبب بلاغ. ولا يجوز لأي متهم أن يراه. ولا تدفع أي شيء. ولا تتوقف المساعدة على تسمية أحد.
letter-leaflet-late = عندما يفوت موعد
letter-leaflet-late-text = يُسجَّل الموعد الذي فات ولا يمكن محوه. وإذا لم ترد الدولة، يُفتح تحقيق مستقل ويصبح صمتها علنيًا.
letter-leaflet-end = كيف ينتهي الأمر
letter-leaflet-end-text = يُقال لك ما تقرر، ولماذا. عبارة «الأدلة غير كافية» لا تعني أنه لم يحدث. ويمكنك الاعتراض قبل إغلاق القضية.
letter-leaflet-help = المساعدة
letter-leaflet-footer = الإطار { $name }، الإصدار { $version }. المواعيد وعود من هذه الجهة حيث لا يحددها قانون.
