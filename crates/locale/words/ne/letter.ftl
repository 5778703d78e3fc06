### Letters. They say enough and leak nothing.

## machine-drafted

act-rape = बलात्कार
act-sexual-assault = यौन आक्रमण
act-sexual-exploitation = यौन शोषण
act-child-abuse = बालबालिकामाथि यौन दुर्व्यवहार
act-sexual-harassment = यौन उत्पीडन
act-other-misconduct = अन्य गम्भीर दुराचरण

letter-reference = सन्दर्भ: { $reference }
letter-row-act = कामको किसिम
letter-row-place = इलाका
letter-row-unit = युनिट
letter-row-window = अवधि
letter-neutral-sender = सम्पर्क कार्यालय
letter-code-word = सङ्केत शब्द: { $word }

letter-state-subject = दुराचरणको रिपोर्टबारे जानकारी
letter-state-opening = तपाईंहरूले खटाउनुभएका एक सदस्यको दुराचरणको रिपोर्टबारे हामी जानकारी गराउँछौँ। हाम्रो प्रारम्भिक मूल्याङ्कनले यो हाम्रो कार्यक्षेत्रभित्र पर्ने ठहर गरेको छ।
letter-state-notice = यो न्यूनतम सूचना हो। तपाईंहरूले एक अधिकारीको नाम दिएपछि विवरण पठाइनेछ; ती अधिकारीले आफ्नै साँचोमा विवरण पाउनेछन्।
letter-state-duties = कृपया { $receipt } भित्र यो पाएको पुष्टि गर्नुहोस्, र छानबिन गर्ने कि नगर्ने भन्ने जवाफ आफ्नो छानबिन अधिकारीको नामसहित { $answer } भित्र दिनुहोस्। समय यो सूचनाको दिनदेखि गनिन्छ।
letter-state-silence = त्यतिञ्जेल कुनै जवाफ दर्ता भएन भने तपाईंहरूको सरकार छानबिन गर्न अनिच्छुक वा असमर्थ मानिन्छ, स्वतन्त्र छानबिन सुरु हुन्छ, र जवाफ नआएको कुरा स्थायी रूपमा दर्ता हुन्छ।
letter-state-protect = कृपया सबै सबुत जोगाउनुहोस्, र यो रिपोर्टका कारण कसैविरुद्ध कुनै कदम नचाल्नुहोस्। बयान लिनुअघि कसैलाई पनि स्वदेश फर्काउन पाइँदैन।
letter-state-answer = यो पत्रभन्दा अलग गरी तपाईंहरूले बाह्र शब्द पाउनुभएको छ। ती शब्दले एउटा इनबक्स खोल्छन्, जहाँ तपाईंहरू पाएको पुष्टि गर्न, जवाफ दिन र हामीलाई लेख्न सक्नुहुन्छ।
letter-state-footer = न्यूनतम सूचना। यसमा कसैको नाम छैन, र कसले रिपोर्ट गर्‍यो भनेर पत्ता लगाउन यसको प्रयोग गर्नु हुँदैन।

letter-family-subject = सम्पर्क कार्यालयबाट खबर
letter-family-opening = तपाईंलाई विश्वास गर्ने एक जनाले एउटा विषय कसरी अघि बढ्दै छ भनेर तपाईंलाई बताइदिन हामीलाई भन्नुभएको छ। तपाईंले केही गर्नु पर्दैन।
letter-family-choice = उहाँ सहमत हुनुभएको कुरा मात्र हामी भन्छौँ, र तपाईंलाई मात्र भन्छौँ। उहाँले यो जुनसुकै बेला बदल्न सक्नुहुन्छ।
letter-family-step = { $what }: { $how }
letter-family-none = बताउनुपर्ने कुनै कदम अहिलेसम्म छैन। भएपछि तपाईंले फेरि खबर पाउनुहुनेछ।
letter-family-more = बताउनुपर्ने थप कुरा भएपछि तपाईंले फेरि खबर पाउनुहुनेछ।
letter-family-ask = यस्ता पत्र चाहनुहुन्न भने आफ्नो इनबक्समा त्यही लेख्नुहोस्, र पत्र आउन बन्द हुनेछ।
letter-family-footer = कृपया यो पत्र अरूले नभेट्ने ठाउँमा राख्नुहोस्।

letter-row-notified = जानकारी दिइएको मिति
letter-row-due = अन्तिम मिति
letter-row-duty = के मागिएको छ
letter-row-passed = अन्तिम मिति नाघेको समय
letter-row-materials = जोगाउनुपर्ने कुरा
letter-row-items = सबुतका वस्तु
letter-row-completed = छानबिन सम्पन्न मिति
letter-row-received = दाबी प्राप्त मिति
letter-row-request = दाबीले मागेको कुरा
letter-row-measure = के गरियो
letter-field-today = पत्रको दिन
letter-field-decided = निर्णय भएको दिन
letter-field-register = मुद्दा दर्तामा चढ्ने दिन
letter-field-until = आदेश लागू रहने अन्तिम दिन
letter-field-objection = आपत्तिको अन्तिम दिन
letter-field-next = समाचार ढिलोमा
letter-field-open-until = निर्णय फेरिन सक्ने अन्तिम दिन (खाली: अन्तिम)
letter-field-expected = अब अपेक्षित दिन
letter-duty-receipt = जानकारी पत्र पाएको पुष्टि
letter-duty-officer = राष्ट्रिय छानबिन अधिकारीको नाम
letter-duty-answer = छानबिन गर्ने कि नगर्ने भन्ने जवाफ
letter-duty-progress = प्रगति प्रतिवेदन
letter-duty-outcome = नतिजाको प्रतिवेदन
letter-notified = { $notified } मा हामीले तपाईंहरूले खटाउनुभएका एक सदस्यको दुराचरणको रिपोर्टबारे जानकारी गरायौँ।

letter-officer-subject = राष्ट्रिय छानबिन अधिकारीको नाम दिन अनुरोध
letter-officer-request = कृपया छानबिन गर्ने अधिकारीको नाम र उहाँलाई सम्पर्क गर्ने तरिका { $due } सम्ममा दिनुहोस्।
letter-officer-sealed = विवरण नाम दिइएका अधिकारीकहाँ मात्र पठाइन्छ, उहाँकै आफ्नै साँचोमा सिलबन्दी गरेर। तपाईंहरूको सेवामा अरू कसैले त्यो खोल्न सक्दैन।
letter-officer-independent = ती अधिकारी सम्बन्धित युनिट वा त्यसको कमान्ड शृङ्खलाका हुनु हुँदैन।
letter-officer-footer = यो अनुरोधमा कसैको नाम छैन, र कसले रिपोर्ट गर्‍यो भनेर पत्ता लगाउन यसको प्रयोग गर्नु हुँदैन।

letter-reminder-subject = सम्झाउने सूचना: जवाफ दिनुपर्ने छ
letter-reminder-missing = हाम्रो अभिलेखमा यो छैन: { $duty }।
letter-reminder-due = यसको अन्तिम मिति { $due } हो। अब { $left } बाँकी छ।
letter-reminder-answered = पहिले नै जवाफ दिइसक्नुभएको भए, कृपया कहिले र कुन बाटोबाट दिनुभयो भनेर हामीलाई बताउनुहोस्।
letter-reminder-footer = यो सूचनामा कसैको नाम छैन, र कसले रिपोर्ट गर्‍यो भनेर पत्ता लगाउन यसको प्रयोग गर्नु हुँदैन।

letter-silent-subject = जवाफ नआएकोबारे पत्र
letter-silent-due = { $due } सम्ममा जवाफ दिनुपर्ने थियो। त्यसको { $passed } पछि, आजसम्म कुनै जवाफ दर्ता छैन।
letter-silent-deemed = त्यसैले तपाईंहरूको सरकार छानबिन गर्न अनिच्छुक वा असमर्थ मानिन्छ। स्वतन्त्र छानबिन अझै सुरु भएको छैन भने अर्को कार्यदिनमा सुरु हुन्छ।
letter-silent-register = { $register } सम्ममा कुनै जवाफ दर्ता भएन भने, जवाफ नआएका केसको सार्वजनिक सूचीमा यो केस तपाईंहरूको राज्यको नाममा गनिन्छ। सूचीमा कुनै केसको विवरण हुँदैन।
letter-silent-late = ढिलो आएको जवाफ सधैँ स्वीकार गरिन्छ र त्यसले दायित्व टुङ्ग्याउँछ। ढिलाइ अभिलेखमा रहन्छ।
letter-silent-copy = निगरानी निकायले यो पत्रको प्रतिलिपि पाउँछ।
letter-silent-footer = यो पत्रमा कसैको नाम छैन, र कसले रिपोर्ट गर्‍यो भनेर पत्ता लगाउन यसको प्रयोग गर्नु हुँदैन।

letter-preserve-subject = सबुत जोगाउने आदेश
letter-preserve-order = यो आदेश पाएको बेलादेखि तल लेखिएका सबै कुरा नबदली र पूरा राख्नुहोस्।
letter-preserve-change = यीमध्ये कुनै पनि कसैले नष्ट गर्न, बदल्न वा हटाउन पाउँदैन। आदेश पालना गर्न जति जान्नुपर्छ, अरूलाई त्यति मात्र बताउनुहोस्।
letter-preserve-unsaid = के भयो भनेर आदेशमा लेखिएको छैन, र तपाईंलाई त्यो पत्ता लगाउन भनिएको छैन। यसका कारण कसैलाई सोधपुछ नगर्नुहोस्, नसार्नुहोस् र स्वदेश नफर्काउनुहोस्।
letter-preserve-confirm = आदेश पालना भयो भनेर { $due } सम्ममा पुष्टि गर्नुहोस्, र सामग्री कसले राखेको छ नाम दिनुहोस्।
letter-preserve-until = पहिले लिखित रूपमा फिर्ता नलिएसम्म यो आदेश { $until } सम्म लागू रहन्छ।
letter-preserve-footer = तपाईंले पाउने यो आदेश मात्र हो। यसले कसैलाई आरोप लगाउँदैन।
letter-material-duty-rosters = ड्युटीको सूची
letter-material-patrol-logs = गस्तीका लग
letter-material-vehicle-records = गाडी ओहोरदोहोरका अभिलेख
letter-material-weapon-records = हतियार र गोलीगट्ठाका अभिलेख
letter-material-radio-logs = रेडियो सञ्चारका लग
letter-material-gate-books = ढोका र आगन्तुकका खाता
letter-material-medical-records = उपचारका अभिलेख
letter-material-personnel-lists = सदस्य र बिदाका सूची
letter-material-recordings = क्यामेराका रेकर्डिङ
letter-material-telephone-records = फोन र म्यासेजका अभिलेख

letter-referral-subject = अभियोजनबारे निर्णयका लागि केस पठाइएको
letter-referral-opening = तपाईंहरूको निकायको अधिकारक्षेत्रमा पर्ने एक सदस्यको दुराचरणको केस हामी पठाउँछौँ। रिपोर्ट गर्ने व्यक्ति यसमा सहमत हुनुभएको छ।
letter-referral-file = केसका कागजात यो पत्रभन्दा अलग, तपाईंहरूले नाम दिने अधिकारीको साँचोमा सिलबन्दी गरेर पठाइनेछन्।
letter-referral-contact = कृपया रिपोर्ट गर्ने व्यक्ति वा कुनै साक्षीलाई हामीमार्फत बाहेक सम्पर्क नगर्नुहोस्।
letter-referral-decide = कारबाही सुरु गर्ने कि नगर्ने, र नगर्ने भए त्यसको कारण, कृपया { $due } सम्ममा हामीलाई बताउनुहोस्।
letter-referral-items = { $count ->
    [one] { $count } वटा
   *[other] { $count } वटा
}
letter-referral-footer = गोप्य। यो केसका लागि नाम दिइएका अधिकारीका लागि मात्र।

letter-outcome-subject = तपाईंको रिपोर्टबारे के निर्णय भयो
letter-outcome-opening = तपाईंले { $reported } मा हामीलाई रिपोर्ट गर्नुभयो। { $decided } मा के निर्णय भयो र किन, यहाँ लेखिएको छ।
letter-outcome-substantiated = तपाईंले रिपोर्ट गर्नुभएको कुरा भएको थियो भनेर देखाउन सकियो।
letter-outcome-partly-substantiated = तपाईंले रिपोर्ट गर्नुभएको कुराको एक भाग देखाउन सकियो।
letter-outcome-not-substantiated = के भयो भनेर देखाउन पर्याप्त सबुत थिएन।
letter-outcome-no-jurisdiction = निर्णय गर्ने निकायको सम्बन्धित व्यक्तिहरूमाथि अधिकार छैन।
letter-not-shown = यसको अर्थ त्यो भएन भन्ने होइन।
letter-outcome-reasons = कारण यी हुन्:
letter-outcome-object = तपाईं सहमत हुनुहुन्न भने { $until } सम्म विरोध गर्न सक्नुहुन्छ। आफ्नो इनबक्समा आफ्नै शब्दमा लेख्नुहोस्।
letter-outcome-help = तपाईं जुनसुकै बेला सहयोग पाउन सक्नुहुन्छ, केस बन्द भएपछि पनि।
letter-outcome-footer = कृपया यो पत्र अरूले नभेट्ने ठाउँमा राख्नुहोस्।
letter-measure-none = अहिलेसम्म केही छैन
letter-measure-sent-home = त्यो व्यक्तिलाई स्वदेश फर्काइयो
letter-measure-discipline = त्यो व्यक्तिलाई उसको सेवाले सजाय दियो
letter-measure-dismissal = त्यो व्यक्तिलाई उसको सेवाबाट हटाइयो
letter-measure-prosecution = केस सरकारी वकिलकहाँ गयो
letter-measure-conviction = अदालतले त्यो व्यक्तिलाई दोषी ठहर गर्‍यो
letter-measure-compensation = क्षतिपूर्ति दिने निर्णय भयो

letter-family-begun = तपाईंको नजिकको कसैसँग सम्बन्धित एउटा विषय { $opened } देखि हेरिँदै छ।
letter-family-next = नयाँ केही नभए पनि { $next } सम्ममा तपाईंले फेरि खबर पाउनुहुनेछ।
letter-family-decided = { $decided } मा निर्णय भयो।
letter-family-substantiated = गलत काम भएको थियो भनेर देखाउन सकियो।
letter-family-partly-substantiated = गलत काम भएको थियो भनेर आंशिक रूपमा देखाउन सकियो।
letter-family-not-substantiated = के भयो भनेर देखाउन पर्याप्त सबुत थिएन।
letter-family-no-jurisdiction = निर्णय गर्ने निकायको सम्बन्धित व्यक्तिहरूमाथि अधिकार छैन।
letter-family-open-until = { $until } सम्म यो निर्णय अझै बदलिन सक्छ।
letter-family-final = यो निर्णय अन्तिम हो।
letter-family-late = { $due } सम्ममा चाल्नुपर्ने एउटा कदम अझै चालिएको छैन: { $what }।
letter-family-late-state = हामी एउटा राज्यको जवाफ पर्खिरहेका छौँ।
letter-family-late-court = अदालतले हामीलाई पर्खन भनेको छ।
letter-family-late-safety = कोही खतरामा नपरोस् भनेर हामी पर्खिरहेका छौँ।
letter-family-late-work = काममा लाग्नुपर्नेभन्दा बढी समय लागिरहेको छ।
letter-family-expected = अब यो { $expected } सम्ममा हुने अपेक्षा छ।
letter-family-recorded = ढिलाइ अभिलेखमा छ र त्यहीँ रहन्छ।

letter-paternity-subject = पितृत्व र भरणपोषणको दाबी
letter-paternity-opening = तपाईंहरूले खटाउनुभएका एक सदस्यसँग सम्बन्धित दाबी हामी पठाउँछौँ। दाबी गर्ने व्यक्ति यसमा सहमत हुनुभएको छ।
letter-paternity-answer = कृपया { $due } सम्ममा जवाफ दिनुहोस्। यो दाबीको जिम्मा कसको हो नाम दिनुहोस्, र तपाईंहरूको कानुनले दाबी गर्ने व्यक्तिबाट के माग्छ भनेर सरल शब्दमा बताउनुहोस्।
letter-paternity-samples = दाँज्नका लागि नमुना सहमत व्यक्तिबाट मात्र लिइन्छ, र दुवै पक्षले मानेको प्रयोगशालाले लिन्छ।
letter-paternity-apart = यो दाबी दुराचरण ठहर हुनुमा भर पर्दैन। अर्को प्रक्रिया बन्द भए पनि यो चलिरहन्छ।
letter-paternity-footer = यो पत्रमा कसैको नाम छैन। आमा वा बच्चालाई पत्ता लगाउन यसको प्रयोग गर्नु हुँदैन।
letter-claim-recognition = पितृत्वको मान्यता
letter-claim-maintenance = बच्चाको भरणपोषण
letter-claim-documents = बच्चाको पहिचान र नागरिकताका कागजात
letter-claim-samples = नमुना दाँज्ने
letter-claim-costs = बच्चा जन्मिँदाको खर्च

letter-leaflet-subject = रिपोर्ट गर्दा तपाईंले के आशा गर्न सक्नुहुन्छ
letter-leaflet-what = यो के हो
letter-leaflet-what-text = तपाईंको देशमा पठाइएका सैनिक, प्रहरी र अरू व्यक्तिले तपाईंलाई हानि गर्न पाउँदैनन्। तीमध्ये कसैले गर्‍यो भने तपाईं रिपोर्ट गर्न सक्नुहुन्छ। त्यसपछि के हुनुपर्छ र कहिलेसम्म, यो पर्चामा लेखिएको छ।
letter-leaflet-you = निर्णय तपाईंको हो
letter-leaflet-you-text = तपाईं नाम नदिई रिपोर्ट गर्न सक्नुहुन्छ। तपाईं छानबिनविना सहयोग मात्र माग्न सक्नुहुन्छ। तपाईं आफ्नो मन बदल्न सक्नुहुन्छ।
letter-leaflet-you-consent = तपाईंले हुन्छ नभनेसम्म तपाईंबारे कसैलाई केही बताइँदैन। हरेकका लागि हामी तपाईंलाई फेरि सोध्छौँ।
letter-leaflet-dates = के हुनुपर्छ, र कहिलेसम्म
letter-leaflet-within = { $period } भित्र
letter-leaflet-who = { $who }: { $when }
letter-leaflet-party-service = रिपोर्ट पढ्ने सेवा
letter-leaflet-party-state = यो गर्नेहरूको राज्य (देश)
letter-leaflet-party-oversight = निगरानी निकाय
letter-leaflet-party-mission = मिसन
letter-leaflet-see = कसले के हेर्न सक्छ
letter-leaflet-see-text = राज्यले छोटो सूचना पाउँछ: कस्तो खालको काम, इलाका, युनिट र महिनाहरू। तपाईंले हुन्छ नभनेसम्म तपाईंको नाम र तपाईंका शब्द कसैकहाँ जाँदैनन्।
letter-leaflet-see-family = तपाईंले एक जना छानेर उहाँले के थाहा पाउन सक्ने भनेर नभनेसम्म, तपाईंको परिवारलाई केही बताइँदैन।
letter-leaflet-see-public = जनताले सङ्ख्या मात्र देख्छन्, र साना सङ्ख्या देख्दैनन्।
letter-leaflet-never = के कहिल्यै हुनु हुँदैन
letter-leaflet-never-text = रिपोर्ट गरेकामा कसैले तपाईंलाई सजाय दिन पाउँदैन। आरोप लागेको कसैले रिपोर्ट हेर्न पाउँदैन। तपाईंले कुनै कुराको पैसा तिर्नु पर्दैन। सहयोग पाउन कसैको नाम लिनु पर्दैन।
letter-leaflet-late = मिति नाघेमा
letter-leaflet-late-text = नाघेको मिति दर्ता हुन्छ र मेटाउन सकिँदैन। राज्यले जवाफ दिएन भने स्वतन्त्र छानबिन सुरु हुन्छ, र राज्यले जवाफ नदिएको कुरा सार्वजनिक हुन्छ।
letter-leaflet-end = कसरी टुङ्गिन्छ
letter-leaflet-end-text = के निर्णय भयो र किन भनेर तपाईंलाई बताइन्छ। “पर्याप्त सबुत छैन” भन्नुको अर्थ त्यो भएन भन्ने होइन। केस बन्द हुनुअघि तपाईं विरोध गर्न सक्नुहुन्छ।
letter-leaflet-help = सहयोग
letter-leaflet-footer = कार्यढाँचा { $name }, संस्करण { $version }। कुनै कानुनले मिति नतोकेको ठाउँमा मितिहरू यो सेवाका वाचा हुन्।
