### The portal. Titles are neutral: they stay in the browser's history.

## machine-drafted

portal-title = স্বাগতম
portal-start-heading = কী হয়েছে, আপনি আমাদের বলতে পারেন
portal-danger-heading = আপনি কি এখন বিপদে আছেন?
portal-danger-text = পারলে কোনো নিরাপদ জায়গায় যান। আপনি যে দেশে আছেন, সে দেশের জরুরি নম্বরে ফোন করুন।
portal-start-text = বিদেশ থেকে আসা সৈনিক, পুলিশ বা কর্মীরা যৌন সহিংসতা বা অন্য ক্ষতি করলে আপনি রিপোর্ট করতে পারেন। নাম দিতে হবে না। আপনি যেকোনো সময় থামতে পারেন।
portal-start-help = আপনি রিপোর্ট না করেও সাহায্য পেতে পারেন।
portal-start-begin = শুরু করুন
portal-start-return = আমার বারোটি শব্দ আছে

portal-help-title = সাহায্য
portal-help-heading = রিপোর্ট না করে সাহায্য
portal-help-text = সাহায্য পাওয়া আপনার অধিকার। সাহায্য পেতে আপনাকে কোনো কিছু রিপোর্ট করতে হবে না।
portal-help-medical-heading = তাড়াতাড়ি ডাক্তার বা নার্সের কাছে যান
portal-help-medical = কিছু চিকিৎসা প্রথম তিন দিনে সবচেয়ে ভালো কাজ করে। অন্য চিকিৎসা পরেও কাজে লাগে। কী হয়েছে, তা আপনাকে বলতে হবে না।
portal-help-support-heading = বিশ্বাস করেন এমন কারও সঙ্গে কথা বলুন
portal-help-support = কোনো নারী সংগঠন, স্বাস্থ্যকর্মী বা স্থানীয় হেল্পলাইন আপনার কথা শুনতে পারে এবং আপনার কাছাকাছি কী আছে তা জানাতে পারে।
portal-help-traces-heading = এই ফোন বা কম্পিউটারে কী থেকে যায়
portal-help-traces = ছেড়ে গেলে এই পাতা বন্ধ হয় এবং এখানে আপনার ভিজিট শেষ হয়। এতে আপনার ব্রাউজারের হিস্ট্রি মুছে যায় না। কেউ গোপন নজরদারি প্রোগ্রাম দিয়ে এই ফোন বা কম্পিউটার দেখলে এটি কাজে আসে না। প্রাইভেট উইন্ডো বা অন্য ফোন বা কম্পিউটার বেশি নিরাপদ।

portal-before-title = শুরু করার আগে
portal-before-heading = শুরু করার আগে
portal-before-happens-heading = কী হবে
portal-before-happens = আমরা প্রতি পাতায় একটি প্রশ্ন করি। আপনি যেকোনো প্রশ্ন বাদ দিতে পারেন। যা আছে, তা যেকোনো সময় পাঠাতে পারেন। পাঠালে আপনি বারোটি শব্দ পাবেন। সেগুলো দিয়ে আপনি ফিরে আসতে, উত্তর পড়তে এবং আপনার সিদ্ধান্ত বদলাতে পারবেন।
portal-before-reads-heading = কে এটি পড়বেন
portal-before-reads = শুধু { $service }-এর রিপোর্ট গ্রহণকারী কর্মকর্তারা আপনার রিপোর্ট খুলতে পারেন, তাও শুধু আপনি হ্যাঁ বললে। যারা এটা করেছে, তাদের চেইন অব কমান্ডের কেউ (ওপরের কর্তারাসহ) এটি খুলতে পারে না। কোনো শিশু বা অন্য কেউ গুরুতর বিপদে থাকলে সেবাটিকে হয়তো কিছু করতে হতে পারে। সেই সিদ্ধান্ত দুজন মানুষকে নিতে হবে, এবং আপনাকে জানানো হবে।
portal-before-sealed-heading = এটি কীভাবে রাখা হয়
portal-before-sealed = আপনি যা লেখেন, জমা রাখার আগে তা এখানে, এই সার্ভারের মেমরিতে, সিল করা হয়। এর কোনো কিছুই খোলা অবস্থায় জমা রাখা হয় না। আমরা এটি আর খুলতে পারি না।
portal-before-leave-heading = দ্রুত ছেড়ে যাওয়া
portal-before-leave = “এই পাতা ছেড়ে যান” বোতামটি আপনাকে আবহাওয়ার একটি পাতায় নিয়ে যায় এবং আপনার ভিজিট শেষ করে। এটি আপনার ব্রাউজারের হিস্ট্রি মুছতে পারে না।
portal-before-kept = আপনি যা লেখেন, না পাঠালে তা { $hours } ঘণ্টা সিল করে রাখা হয়। তারপর মুছে ফেলা হয়।

portal-continue = পরের পাতায় যান
portal-skip = এই প্রশ্ন বাদ দিন
portal-send-now = যা আছে, তা নিয়ে পাঠানোর পাতায় যাই
portal-any-time = আপনি যেকোনো সময় থামতে এবং পাঠাতে পারেন।

portal-option-title = কী হওয়া উচিত
portal-option-question = আপনি চান কী হোক?
portal-option-why = শুধু সাহায্যের জন্য করা রিপোর্ট পরে তদন্ত হতে পারে, আপনি যখনই চান। এর উল্টোটা হয় না: তদন্ত একবার শুরু হলে সেটি আর শুধু সাহায্যে ফেরানো যায় না।
portal-option-restricted = শুধু সাহায্য আর নিরাপদে রাখা বিবরণ। কোনো তদন্ত শুরু হয় না। কোনো চেইন অব কমান্ডের কাউকেই জানানো হয় না।
portal-option-unrestricted = তদন্ত। সেবাটি রিপোর্ট দেখে এবং সেই অনুযায়ী ব্যবস্থা নেয়। এটি আর শুধু সাহায্যে ফেরানো যায় না।

portal-read-title = পড়া
portal-read-question = আপনি যা বলেন, সেবাটি কি তা পড়তে পারে?
portal-read-why = আপনি না বললে তা সিল করে রাখা হয়, এবং শুধু আপনার বারোটি শব্দ দিয়েই তা খোলা যায়। আপনি পরে হ্যাঁ বলতে পারেন।
portal-read-yes = হ্যাঁ, সেবাটি পড়তে পারে
portal-read-no = না, শুধু আমার জন্য রেখে দিন

portal-contact-title = লেখা
portal-contact-question = আমরা কি আপনাকে এখানে লিখতে পারি?
portal-contact-why = আপনি বারোটি শব্দ নিয়ে ফিরে না আসা পর্যন্ত বার্তা এখানেই অপেক্ষা করে। আমরা অন্য কোথাও কখনো লিখি না।
portal-contact-yes = হ্যাঁ, আমাকে এখানে লিখুন
portal-contact-no = না, আমাকে লিখবেন না

portal-share-state-title = রাষ্ট্র
portal-share-state-question = যারা এটা করেছে, তাদের রাষ্ট্রকে কি জানানো যেতে পারে?
portal-share-state-why = হ্যাঁ বললে রাষ্ট্র একটি ছোট নোটিশ পাবে: কী ধরনের কাজ, বড় এলাকা, ইউনিট আর মাসগুলো। আপনার নাম নয়, আপনার কথাও নয়। রাষ্ট্র তদন্ত করবে কি না, তা তাকে জানাতে হবে। পাঠানোর আগে পর্যন্ত আপনি এই সম্মতি ফিরিয়ে নিতে পারেন।
portal-share-state-yes = হ্যাঁ, ছোট নোটিশ পাঠান
portal-share-state-no = না, রাষ্ট্রকে জানাবেন না

portal-statistics-title = গোনা
portal-statistics-question = আপনার রিপোর্ট কি হিসাবে গোনা যেতে পারে?
portal-statistics-why = এটা কত ঘন ঘন ঘটে, সংখ্যা তা দেখাতে সাহায্য করে। সংখ্যায় কারও নাম থাকে না, আর ছোট সংখ্যা গোপন রাখা হয়।
portal-statistics-yes = হ্যাঁ, গোনা যেতে পারে
portal-statistics-no = না, গুনবেন না

portal-account-title = আপনার কথা
portal-account-question = আপনার নিজের কথায় আমাদের বলুন
portal-account-why = যত বেশি বা যত কম চান, যেকোনো ভাষায় লিখুন। আপনার কোনো প্রমাণ লাগবে না। আপনার বারোটি শব্দ বা কোনো পাসওয়ার্ড এখানে লিখবেন না।
portal-account-label = কী হয়েছে

portal-place-title = কোথায় এবং কখন
portal-place-question = এটা কোথায় এবং কখন হয়েছিল?
portal-place-why = সেখানে কোন ইউনিট ছিল, তা খুঁজে পেতে এটি সাহায্য করে। “বাজারের কাছে” বা “বর্ষার আগে” লিখলেই চলবে।
portal-place-label = কোথায়
portal-time-label = কখন

portal-accused-title = কে
portal-accused-question = যে বা যারা এটা করেছে, তার সম্পর্কে আপনি কী জানেন?
portal-accused-why = নাম, ডাকনাম, ইউনিফর্ম, ব্যাজ, গাড়ির নম্বর: যেকোনো কিছু কাজে লাগতে পারে। কোনোটিই দিতে বাধ্য নন।
portal-accused-label = আপনি যা জানেন

portal-identity-title = আপনার সম্পর্কে
portal-identity-question = আপনি কে, তা কি আমাদের বলতে চান?
portal-identity-why = এটি আপনার রিপোর্ট থেকে আলাদা করে, অন্য চাবি দিয়ে রাখা হয়। যতবার কেউ এটি খোলে, আপনি এখানে তা দেখতে পারেন।
portal-name-label = আপনার নাম, বা আমরা আপনাকে যে নামে ডাকতে পারি
portal-contact-label = আপনি চাইলে, কীভাবে নিরাপদে আপনার সঙ্গে যোগাযোগ করা যায়

portal-file-title = একটি ফাইল
portal-file-question = আপনি কি কোনো ফাইল যোগ করতে চান?
portal-file-why = ছবি, রেকর্ডিং বা কোনো কাগজ। ফাইলটি আসার সময়েই সিল করা হয়। ফাইল কোথায় এবং কখন তৈরি হয়েছে, তা ফাইল থেকে বোঝা যেতে পারে: আপনার কেসে যাঁরা কাজ করেন, তাঁরা তা দেখতে পারেন।
portal-file-label = একটি ফাইল বেছে নিন
portal-file-limit = একটি ফাইল { $limit } পর্যন্ত হতে পারে। আপনি একটির পর একটি করে { $most }টি পর্যন্ত ফাইল যোগ করতে পারেন।
portal-file-add = এই ফাইল যোগ করুন

portal-check-title = দেখে নেওয়া
portal-check-heading = দেখে নিন এবং পাঠান
portal-check-text = আপনি প্রতিটি উত্তর বদলাতে পারেন। যেমন আছে, তেমনও পাঠাতে পারেন।
portal-not-answered = কোনো উত্তর নেই
portal-change = বদলান: { $question }
portal-check-keep = “পাঠান” চেপে আমি সেবাটিকে অনুরোধ করছি, আমি যা বলেছি তা সিল করে রাখতে।
portal-check-protection = আপনার ব্রাউজার এখানে কোনো স্ক্রিপ্ট চালায় না। তাই এই সার্ভার নিজের মেমরিতে আপনার হয়ে রিপোর্টটি সিল করে, তারপর তা ভুলে যায়।
portal-send = পাঠান

portal-sent-title = আপনার শব্দগুলো
portal-sent-heading = আপনার রিপোর্ট এসে গেছে
portal-sent-text = এটি সিল করে নিরাপদে জমা রাখা হয়েছে।
portal-sent-words-heading = আপনার বারোটি শব্দ
portal-sent-words-text = ফিরে আসার একমাত্র উপায় এগুলো। কাগজে লিখে রাখুন। আমরা এগুলো একবারই দেখাই, আর আপনার জন্য আবার খুঁজে দিতে পারি না।
portal-sent-numbers = শব্দের নিচের সংখ্যাগুলো একই চাবি। কাগজে এগুলো ফোন নম্বরের মতো দেখায়। আপনি শব্দ বা সংখ্যা, যেকোনোটি ব্যবহার করতে পারেন।
portal-sent-warning = শব্দগুলো ডাকে, ইমেইলে বা মেসেজে পাঠাবেন না। কেউ চাইলে দেবেন না, আমাদেরও না।
portal-sent-protection = এটি যেভাবে সুরক্ষিত হয়েছে: সার্ভার নিজের মেমরিতে এটি সিল করেছে। এর কোনো অংশ খোলা অবস্থায় জমা রাখা হয়নি।
portal-sent-proof-heading = আপনার রিপোর্ট যে আছে, তার প্রমাণ
portal-sent-proof-text = এটি একটি স্বাক্ষর করা প্রমাণ যে আপনার রিপোর্ট প্রকাশ্য লেজারে (নথির খাতায়) আছে। পরে কেউ তা অস্বীকার করতে পারবে না। আপনি কখনো রিপোর্ট করেননি, এমন কথা কেউ বললে তবেই এটি আপনার লাগবে।
portal-sent-written = আমি এগুলো লিখে নিয়েছি

portal-goodbye-heading = আপনার ভিজিট শেষ হয়েছে
portal-goodbye-text = এই ভিজিটের কিছুই এই উইন্ডোতে রাখা নেই।

portal-return-title = ফিরে আসা
portal-return-heading = আপনার বারোটি শব্দ দিয়ে ফিরে আসুন
portal-return-text = বারোটি শব্দ বা বারোটি সংখ্যা লিখুন। বড় বা ছোট হাতের অক্ষর, ফাঁকা জায়গা আর লাইন যেমনই হোক, অসুবিধা নেই। প্রতিটি শব্দের প্রথম চারটি অক্ষরই যথেষ্ট।
portal-return-label = আপনার বারোটি শব্দ বা সংখ্যা
portal-return-open = খুলুন

portal-status-title = আপনার রিপোর্ট
portal-status-heading = আপনার রিপোর্ট
portal-status-received = আমরা এটি { $day } তারিখে পেয়েছি।
portal-status-number = নম্বর: { $number }
portal-protection-hub = এটি আসার সময় সার্ভার নিজের মেমরিতে সিল করেছে।
portal-protection-browser = পাঠানোর আগে আপনার নিজের ফোন বা কম্পিউটার এটি সিল করেছে।
portal-messages-heading = বার্তা
portal-no-messages = এখনো কোনো বার্তা নেই।
portal-message-own = এটি আপনি লিখেছেন। আপনার কেসে যাঁরা কাজ করেন, তাঁদের জন্য এটি সিল করা আছে। তাই এখানে দেখানো যায় না।
portal-message-from-you = আপনি
portal-letter-download = চিঠি ডাউনলোড করুন (PDF)
portal-reply-heading = লিখুন
portal-reply-label = একটি বার্তা লিখুন
portal-reply-send = বার্তা পাঠান
portal-promises-heading = যা কথা দেওয়া হয়েছে
portal-promises-text = প্রতিটি লাইন বলে আপনার জন্য কী করার কথা, কে করবে ও কবের মধ্যে, এবং তা করা হয়েছে কি না।
portal-promise-who = কাজটি যাকে করতে হবে:
portal-promise-by = যে সময়ের মধ্যে:
portal-opened-heading = কে আপনার রিপোর্ট খুলেছেন
portal-opened-nobody = এখনো কেউ এটি খোলেননি।
portal-opened-line = { $day }: { $what } খোলা হয়েছে। খুলেছেন: { $role }
portal-consents-heading = আপনার সিদ্ধান্ত
portal-consents-text = আপনি যেকোনো সময় প্রতিটি সিদ্ধান্ত বদলাতে পারেন। তখন থেকেই তা কার্যকর হয়। যা আগেই পাঠানো হয়েছে, তা ফিরিয়ে আনা যায় না, আর আমরা এখানে তা জানিয়ে দিই।
portal-consent-none = আপনি এর উত্তর দেননি।
portal-consent-given = আপনি { $day } তারিখে হ্যাঁ বলেছেন।
portal-consent-refused = আপনি { $day } তারিখে না বলেছেন।
portal-consent-withdrawn = আপনি { $day } তারিখে এই সম্মতি ফিরিয়ে নিয়েছেন।
portal-consent-sent = { $day } তারিখে আগেই পাঠানো হয়েছে: এটি আর ফেরানো যায় না। আপনি না বললে আর কিছু পাঠানো হবে না।
portal-consent-withdraw = সম্মতি ফিরিয়ে নিন: { $what }
portal-consent-give = হ্যাঁ বলুন: { $what }
portal-restricted-heading = তদন্ত চাওয়া
portal-restricted-text = আপনার রিপোর্ট শুধু সাহায্যের জন্য। আপনি এখন তদন্ত চাইতে পারেন। এর উল্টোটা হয় না: এটি আর শুধু সাহায্যে ফেরানো যায় না।
portal-restricted-sure = আমি বুঝেছি যে এটি আর ফেরানো যায় না
portal-restricted-button = তদন্ত চাই
portal-family-heading = আপনার পরিবারের কেউ
portal-family-text = আপনি একজনের নাম দিতে পারেন, যাঁকে জানানো যেতে পারে কেস কেমন চলছে। আপনি এখানে হ্যাঁ না বললে কাউকে কিছু জানানো হয় না। কী হয়েছে বা কার সঙ্গে হয়েছে, চিঠিতে তা লেখা থাকে না।
portal-family-named = পরিবারের যোগাযোগের ব্যক্তি { $number }
portal-family-name = এই মানুষটির নাম
portal-family-relation = ইনি আপনার কে হন
portal-family-reach = কীভাবে নিরাপদে এঁর সঙ্গে যোগাযোগ করা যায়
portal-family-language = এঁর জন্য কোন ভাষা
portal-family-progress = কোন পদক্ষেপ কখন নেওয়া হয়েছে, তা এঁকে জানানো যেতে পারে
portal-family-button = এঁর নাম দিন
portal-finish-heading = ছেড়ে যাওয়া
portal-finish = এই ভিজিট শেষ করুন

portal-state-heading = আপনার জন্য একটি চিঠি
portal-family-inbox-heading = আপনার জন্য একটি চিঠি
portal-letters-heading = চিঠি ও বার্তা
portal-state-duties-heading = যা করার কথা
portal-state-duties-text = অনুগ্রহ করে এখানে উত্তর দিন। আপনি যা নথিভুক্ত করেন, তা আপনার বারোটি শব্দ দিয়ে স্বাক্ষর করা হয় এবং পরে বদলানো যায় না।
portal-state-outcome = আপনার উত্তর
portal-state-note = মন্তব্য
portal-state-button = নথিভুক্ত করুন
portal-state-settled-heading = যা করা হয়েছে
