### Letters. They say enough and leak nothing.

## machine-drafted

act-rape = ধর্ষণ
act-sexual-assault = যৌন আক্রমণ
act-sexual-exploitation = যৌন শোষণ
act-child-abuse = শিশুর ওপর যৌন নির্যাতন
act-sexual-harassment = যৌন হয়রানি
act-other-misconduct = অন্য গুরুতর অসদাচরণ

letter-reference = সূত্র: { $reference }
letter-row-act = কাজের ধরন
letter-row-place = এলাকা
letter-row-unit = ইউনিট
letter-row-window = সময়কাল
letter-neutral-sender = যোগাযোগ দপ্তর
letter-code-word = সংকেত-শব্দ: { $word }

letter-state-subject = অসদাচরণের রিপোর্ট সম্পর্কে অবহিতকরণ
letter-state-opening = আপনাদের মোতায়েন করা সদস্যদের একজনের অসদাচরণের একটি রিপোর্ট সম্পর্কে আমরা আপনাদের অবহিত করছি। আমাদের প্রাথমিক মূল্যায়নে দেখা গেছে, এটি আমাদের এখতিয়ারের মধ্যে পড়ে।
letter-state-notice = এটি ন্যূনতম তথ্যের নোটিশ। আপনারা একজন কর্মকর্তার নাম দেওয়ার পর বিস্তারিত পাঠানো হবে; সেই কর্মকর্তা নিজের চাবিতে তা গ্রহণ করবেন।
letter-state-duties = অনুগ্রহ করে { $receipt }-এর মধ্যে প্রাপ্তি স্বীকার করুন, এবং তদন্ত করবেন কি না, আপনাদের তদন্তকারী কর্মকর্তার নামসহ { $answer }-এর মধ্যে তার উত্তর দিন। এই অবহিতকরণের দিন থেকে সময় গণনা শুরু হয়।
letter-state-silence = ততদিনে কোনো উত্তর নথিভুক্ত না হলে আপনাদের সরকার তদন্ত করতে অনিচ্ছুক বা অক্ষম বলে গণ্য হবে, একটি স্বাধীন তদন্ত শুরু হবে, এবং উত্তর না দেওয়ার বিষয়টি স্থায়ীভাবে নথিভুক্ত হবে।
letter-state-protect = অনুগ্রহ করে সব সাক্ষ্যপ্রমাণ সংরক্ষণ করুন, এবং এই রিপোর্টের কারণে কারও বিরুদ্ধে কোনো পদক্ষেপ নেবেন না। জবানবন্দি নেওয়ার আগে কাউকে দেশে ফেরত পাঠানো যাবে না।
letter-state-answer = এই চিঠি থেকে আলাদাভাবে আপনারা বারোটি শব্দ পেয়েছেন। সেগুলো দিয়ে একটি ইনবক্স খোলে, যেখানে আপনারা প্রাপ্তি স্বীকার করতে, উত্তর দিতে এবং আমাদের লিখতে পারেন।
letter-state-footer = ন্যূনতম তথ্যের নোটিশ। এতে কারও নাম নেই, এবং কে রিপোর্ট করেছেন তা খুঁজে বের করতে এটি ব্যবহার করা যাবে না।

letter-family-subject = যোগাযোগ দপ্তর থেকে খবর
letter-family-opening = আপনাকে বিশ্বাস করেন এমন একজন আমাদের বলেছেন, একটি বিষয় কেমন চলছে তা আপনাকে জানাতে। আপনাকে কিছু করতে হবে না।
letter-family-choice = সেই মানুষটি যাতে রাজি হয়েছেন, আমরা শুধু তা-ই বলি, এবং শুধু আপনাকেই বলি। তিনি যেকোনো সময় এটি বদলাতে পারেন।
letter-family-step = { $what }: { $how }
letter-family-none = এখনো জানানোর মতো কোনো পদক্ষেপ নেই। হলে আপনি আবার খবর পাবেন।
letter-family-more = জানানোর মতো আরও কিছু হলে আপনি আবার খবর পাবেন।
letter-family-ask = এমন চিঠি না চাইলে আপনার ইনবক্সে সে কথা লিখুন, তাহলে চিঠি আসা বন্ধ হবে।
letter-family-footer = অনুগ্রহ করে এই চিঠি এমন জায়গায় রাখুন, যেখানে অন্যরা খুঁজে পাবে না।

letter-row-notified = অবহিত করার তারিখ
letter-row-due = শেষ তারিখ
letter-row-duty = যা চাওয়া হয়েছে
letter-row-passed = শেষ তারিখের পর পার হওয়া সময়
letter-row-materials = যা সংরক্ষণ করতে হবে
letter-row-items = সাক্ষ্যপ্রমাণের সংখ্যা
letter-row-completed = তদন্ত শেষ হওয়ার তারিখ
letter-row-received = দাবি পাওয়ার তারিখ
letter-row-request = দাবিতে যা চাওয়া হয়েছে
letter-row-measure = যা করা হয়েছে
letter-field-today = চিঠির দিন
letter-field-decided = সিদ্ধান্তের দিন
letter-field-register = মামলাটি নিবন্ধে ওঠে
letter-field-until = আদেশ বহাল থাকে
letter-field-objection = আপত্তি জানানো যায়
letter-field-next = খবর সর্বশেষ
letter-field-open-until = সিদ্ধান্ত বদলাতে পারে (খালি: চূড়ান্ত)
letter-field-expected = এখন আশা করা হয়
letter-duty-receipt = অবহিতকরণ পাওয়ার প্রাপ্তি স্বীকার
letter-duty-officer = জাতীয় তদন্তকারী কর্মকর্তার নাম
letter-duty-answer = তদন্ত করবেন কি না, তার উত্তর
letter-duty-progress = অগ্রগতি প্রতিবেদন
letter-duty-outcome = ফলাফলের প্রতিবেদন
letter-notified = { $notified } তারিখে আমরা আপনাদের মোতায়েন করা সদস্যদের একজনের অসদাচরণের একটি রিপোর্ট সম্পর্কে আপনাদের অবহিত করেছি।

letter-officer-subject = জাতীয় তদন্তকারী কর্মকর্তার নাম দেওয়ার অনুরোধ
letter-officer-request = যে কর্মকর্তা তদন্ত করবেন, অনুগ্রহ করে { $due } তারিখের মধ্যে তাঁর নাম দিন এবং কীভাবে তাঁর সঙ্গে যোগাযোগ করা যায় তা জানান।
letter-officer-sealed = বিস্তারিত আমাদের কাছ থেকে শুধু নাম দেওয়া কর্মকর্তার কাছেই যায়, তাঁর নিজের চাবিতে সিল করে। আপনাদের দপ্তরের আর কেউ তা খুলতে পারেন না।
letter-officer-independent = এই কর্মকর্তা সংশ্লিষ্ট ইউনিট বা তার চেইন অব কমান্ডের কেউ হতে পারবেন না।
letter-officer-footer = এই অনুরোধে কারও নাম নেই, এবং কে রিপোর্ট করেছেন তা খুঁজে বের করতে এটি ব্যবহার করা যাবে না।

letter-reminder-subject = মনে করিয়ে দেওয়া: একটি উত্তর দেওয়ার কথা
letter-reminder-missing = আমাদের নথিতে এটি নেই: { $duty }।
letter-reminder-due = এর শেষ তারিখ { $due }। বাকি আছে { $left }।
letter-reminder-answered = আপনারা আগেই উত্তর দিয়ে থাকলে, অনুগ্রহ করে জানান কবে এবং কোন পথে দিয়েছেন।
letter-reminder-footer = এই পত্রে কারও নাম নেই, এবং কে রিপোর্ট করেছেন তা খুঁজে বের করতে এটি ব্যবহার করা যাবে না।

letter-silent-subject = উত্তর না পাওয়া সম্পর্কে পত্র
letter-silent-due = { $due } তারিখের মধ্যে একটি উত্তর দেওয়ার কথা ছিল। তার { $passed } পরে, আজ পর্যন্ত কোনো উত্তর নথিভুক্ত নেই।
letter-silent-deemed = তাই আপনাদের সরকার তদন্ত করতে অনিচ্ছুক বা অক্ষম বলে গণ্য হচ্ছে। একটি স্বাধীন তদন্ত এখনো শুরু না হয়ে থাকলে পরবর্তী কর্মদিবসে শুরু হবে।
letter-silent-register = { $register } তারিখের মধ্যে কোনো উত্তর নথিভুক্ত না হলে, উত্তর না পাওয়া কেসের প্রকাশ্য তালিকায় এই কেস আপনাদের রাষ্ট্রের নামে গোনা হবে। তালিকায় কোনো কেসের বিস্তারিত থাকে না।
letter-silent-late = দেরিতে দেওয়া উত্তর সব সময় গ্রহণ করা হয়, এবং তাতে দায়িত্ব শেষ হয়। দেরির বিষয়টি নথিতে থেকে যায়।
letter-silent-copy = তদারকি সংস্থা এই পত্রের একটি কপি পায়।
letter-silent-footer = এই পত্রে কারও নাম নেই, এবং কে রিপোর্ট করেছেন তা খুঁজে বের করতে এটি ব্যবহার করা যাবে না।

letter-preserve-subject = সাক্ষ্যপ্রমাণ সংরক্ষণের আদেশ
letter-preserve-order = এই আদেশ পাওয়ার মুহূর্ত থেকে নিচের তালিকার সবকিছু অপরিবর্তিত ও সম্পূর্ণ রাখুন।
letter-preserve-change = এর কোনো কিছু কেউ নষ্ট করতে, বদলাতে বা সরাতে পারবেন না। আদেশ পালনের জন্য অন্যদের যতটুকু জানা দরকার, শুধু ততটুকুই তাঁদের বলুন।
letter-preserve-unsaid = কী হয়েছে, আদেশে তা বলা নেই, এবং আপনাকে তা খুঁজে বের করতে বলা হচ্ছে না। এই আদেশের কারণে কাউকে জিজ্ঞাসাবাদ করবেন না, সরাবেন না বা দেশে ফেরত পাঠাবেন না।
letter-preserve-confirm = আদেশ পালন করা হয়েছে বলে { $due } তারিখের মধ্যে নিশ্চিত করুন, এবং জিনিসগুলো কে রাখছেন তাঁর নাম দিন।
letter-preserve-until = এই আদেশ { $until } পর্যন্ত বহাল থাকবে, যদি তার আগে লিখিতভাবে প্রত্যাহার করা না হয়।
letter-preserve-footer = আপনি শুধু এই আদেশটিই পাচ্ছেন। এতে কাউকে অভিযুক্ত করা হয়নি।
letter-material-duty-rosters = ডিউটির তালিকা
letter-material-patrol-logs = টহলের লগ
letter-material-vehicle-records = যানবাহন চলাচলের নথি
letter-material-weapon-records = অস্ত্র ও গোলাবারুদের নথি
letter-material-radio-logs = রেডিও যোগাযোগের লগ
letter-material-gate-books = গেট ও দর্শনার্থীর খাতা
letter-material-medical-records = চিকিৎসার নথি
letter-material-personnel-lists = সদস্য ও ছুটির তালিকা
letter-material-recordings = ক্যামেরার রেকর্ডিং
letter-material-telephone-records = ফোন ও মেসেজের নথি

letter-referral-subject = মামলা করার বিষয়ে সিদ্ধান্তের জন্য কেস পাঠানো
letter-referral-opening = আপনাদের কর্তৃপক্ষের এখতিয়ারে পড়েন এমন একজন সদস্যের অসদাচরণের একটি কেস আমরা আপনাদের কাছে পাঠাচ্ছি। রিপোর্টকারী এতে রাজি হয়েছেন।
letter-referral-file = কেসের নথি এই চিঠি থেকে আলাদাভাবে পাঠানো হবে; আপনারা যে কর্মকর্তার নাম দেবেন, তাঁর চাবিতে সিল করে।
letter-referral-contact = অনুগ্রহ করে আমাদের মাধ্যম ছাড়া রিপোর্টকারী বা কোনো সাক্ষীর সঙ্গে যোগাযোগ করবেন না।
letter-referral-decide = আপনারা আইনি কার্যক্রম শুরু করবেন কি না, এবং না করলে তার কারণ, অনুগ্রহ করে { $due } তারিখের মধ্যে আমাদের জানান।
letter-referral-items = { $count ->
    [one] { $count }টি
   *[other] { $count }টি
}
letter-referral-footer = গোপনীয়। শুধু এই কেসের জন্য নাম দেওয়া কর্মকর্তার জন্য।

letter-outcome-subject = আপনার রিপোর্ট সম্পর্কে যে সিদ্ধান্ত হয়েছে
letter-outcome-opening = আপনি { $reported } তারিখে আমাদের কাছে রিপোর্ট করেছিলেন। { $decided } তারিখে কী সিদ্ধান্ত হয়েছে এবং কেন, তা এখানে বলা হলো।
letter-outcome-substantiated = আপনি যা রিপোর্ট করেছেন, তা ঘটেছে বলে দেখানো গেছে।
letter-outcome-partly-substantiated = আপনি যা রিপোর্ট করেছেন, তার একটি অংশ দেখানো গেছে।
letter-outcome-not-substantiated = কী হয়েছে, তা দেখানোর মতো যথেষ্ট সাক্ষ্যপ্রমাণ ছিল না।
letter-outcome-no-jurisdiction = যে সংস্থা সিদ্ধান্ত নিয়েছে, সংশ্লিষ্ট মানুষদের ওপর তার কোনো এখতিয়ার নেই।
letter-not-shown = এর মানে এই নয় যে ঘটনাটি ঘটেনি।
letter-outcome-reasons = কারণগুলো হলো:
letter-outcome-object = আপনি একমত না হলে { $until } পর্যন্ত আপত্তি করতে পারেন। আপনার ইনবক্সে, আপনার নিজের কথায় তা লিখুন।
letter-outcome-help = আপনি যেকোনো সময় সাহায্য পেতে পারেন, কেস বন্ধ হলেও।
letter-outcome-footer = অনুগ্রহ করে এই চিঠি এমন জায়গায় রাখুন, যেখানে অন্যরা খুঁজে পাবে না।
letter-measure-none = এখন পর্যন্ত কিছুই না
letter-measure-sent-home = ব্যক্তিকে দেশে ফেরত পাঠানো হয়েছে
letter-measure-discipline = ব্যক্তিকে তার বাহিনী বা দপ্তর শাস্তি দিয়েছে
letter-measure-dismissal = ব্যক্তিকে তার বাহিনী বা দপ্তর থেকে বরখাস্ত করা হয়েছে
letter-measure-prosecution = কেস একজন সরকারি কৌঁসুলির কাছে গেছে
letter-measure-conviction = আদালত ব্যক্তিকে দোষী সাব্যস্ত করেছে
letter-measure-compensation = ক্ষতিপূরণের সিদ্ধান্ত হয়েছে

letter-family-begun = { $opened } তারিখ থেকে একটি বিষয় দেখা হচ্ছে, যা আপনার কাছের কারও সঙ্গে সম্পর্কিত।
letter-family-next = নতুন কিছু না থাকলেও { $next } তারিখের মধ্যে আপনি আবার খবর পাবেন।
letter-family-decided = { $decided } তারিখে একটি সিদ্ধান্ত হয়েছে।
letter-family-substantiated = একটি অন্যায় করা হয়েছে বলে দেখানো গেছে।
letter-family-partly-substantiated = একটি অন্যায় করা হয়েছে বলে আংশিকভাবে দেখানো গেছে।
letter-family-not-substantiated = কী হয়েছে, তা দেখানোর মতো যথেষ্ট সাক্ষ্যপ্রমাণ ছিল না।
letter-family-no-jurisdiction = যে সংস্থা সিদ্ধান্ত নিয়েছে, সংশ্লিষ্ট মানুষদের ওপর তার কোনো এখতিয়ার নেই।
letter-family-open-until = সিদ্ধান্তটি { $until } পর্যন্ত এখনো বদলাতে পারে।
letter-family-final = সিদ্ধান্তটি চূড়ান্ত।
letter-family-late = { $due } তারিখের মধ্যে একটি পদক্ষেপ নেওয়ার কথা ছিল, এখনো নেওয়া হয়নি: { $what }।
letter-family-late-state = আমরা একটি রাষ্ট্রের উত্তরের অপেক্ষায় আছি।
letter-family-late-court = একটি আদালত আমাদের অপেক্ষা করতে বলেছে।
letter-family-late-safety = কেউ যেন বিপদে না পড়েন, সে জন্য আমরা অপেক্ষা করছি।
letter-family-late-work = কাজে যত সময় লাগার কথা, তার চেয়ে বেশি লাগছে।
letter-family-expected = এখন { $expected } তারিখের মধ্যে তা হওয়ার কথা।
letter-family-recorded = দেরির বিষয়টি নথিভুক্ত আছে এবং নথিতে থেকে যায়।

letter-paternity-subject = পিতৃত্ব ও ভরণপোষণের দাবি
letter-paternity-opening = আপনাদের মোতায়েন করা সদস্যদের একজনের সঙ্গে সম্পর্কিত একটি দাবি আমরা আপনাদের কাছে পাঠাচ্ছি। দাবিকারী এতে রাজি হয়েছেন।
letter-paternity-answer = অনুগ্রহ করে { $due } তারিখের মধ্যে উত্তর দিন। এই দাবির দায়িত্বে কে আছেন তাঁর নাম দিন, এবং আপনাদের আইন দাবিকারীর কাছে কী চায় তা সহজ কথায় জানান।
letter-paternity-samples = মিলিয়ে দেখার নমুনা শুধু তাঁদের কাছ থেকেই নেওয়া হয়, যাঁরা রাজি হন; উভয় পক্ষ মেনে নেয় এমন পরীক্ষাগার তা নেয়।
letter-paternity-apart = এই দাবি অসদাচরণ প্রমাণিত হওয়ার ওপর নির্ভর করে না। অন্য কোনো কার্যক্রম বন্ধ হলেও এটি চলতে থাকে।
letter-paternity-footer = এই চিঠিতে কারও নাম নেই। মা বা সন্তানকে খুঁজে বের করতে এটি ব্যবহার করা যাবে না।
letter-claim-recognition = পিতৃত্বের স্বীকৃতি
letter-claim-maintenance = সন্তানের ভরণপোষণ
letter-claim-documents = সন্তানের পরিচয় ও নাগরিকত্বের কাগজপত্র
letter-claim-samples = নমুনা মিলিয়ে দেখা
letter-claim-costs = সন্তান জন্মের খরচ

letter-leaflet-subject = রিপোর্ট করলে আপনি কী আশা করতে পারেন
letter-leaflet-what = এটি কী
letter-leaflet-what-text = আপনার দেশে পাঠানো সৈনিক, পুলিশ ও অন্য মানুষেরা আপনার কোনো ক্ষতি করতে পারবে না। তাদের কেউ ক্ষতি করে থাকলে আপনি রিপোর্ট করতে পারেন। তখন কী করতে হবে এবং কবের মধ্যে, এই কাগজে তা বলা আছে।
letter-leaflet-you = সিদ্ধান্ত আপনার
letter-leaflet-you-text = আপনি নাম না দিয়ে রিপোর্ট করতে পারেন। আপনি তদন্ত ছাড়া শুধু সাহায্য চাইতে পারেন। আপনি মত বদলাতে পারেন।
letter-leaflet-you-consent = আপনি হ্যাঁ বলার আগে কাউকে আপনার সম্পর্কে কিছু জানানো হয় না। তাঁদের প্রত্যেকের জন্য আমরা আপনাকে আবার জিজ্ঞাসা করি।
letter-leaflet-dates = কী করতে হবে, এবং কবের মধ্যে
letter-leaflet-within = { $period }-এর মধ্যে
letter-leaflet-who = { $who }: { $when }
letter-leaflet-party-service = যে সেবা রিপোর্ট পড়ে
letter-leaflet-party-state = যারা এটা করেছে, তাদের রাষ্ট্র
letter-leaflet-party-oversight = তদারকি সংস্থা
letter-leaflet-party-mission = মিশন
letter-leaflet-see = কে কী দেখতে পারে
letter-leaflet-see-text = রাষ্ট্র একটি ছোট নোটিশ পায়: কী ধরনের কাজ, এলাকা, ইউনিট আর মাসগুলো। আপনার হ্যাঁ ছাড়া আপনার নাম ও আপনার কথা কারও কাছে যায় না।
letter-leaflet-see-family = আপনার পরিবারকে কিছুই জানানো হয় না, যদি না আপনি একজনকে বেছে নেন এবং বলেন তিনি কী জানতে পারেন।
letter-leaflet-see-public = জনগণ শুধু সংখ্যা দেখে, আর কোনো ছোট সংখ্যা দেখে না।
letter-leaflet-never = যা কখনো হতে পারবে না
letter-leaflet-never-text = রিপোর্ট করার জন্য কেউ আপনাকে শাস্তি দিতে পারবে না। যার বিরুদ্ধে অভিযোগ, সে রিপোর্ট দেখতে পারবে না। আপনাকে কোনো কিছুর জন্য টাকা দিতে হয় না। সাহায্য পেতে কারও নাম বলতে হয় না।
letter-leaflet-late = কোনো তারিখ পার হয়ে গেলে
letter-leaflet-late-text = পার হয়ে যাওয়া তারিখ নথিভুক্ত হয় এবং মুছে ফেলা যায় না। রাষ্ট্র উত্তর না দিলে একটি স্বাধীন তদন্ত শুরু হয়, এবং তার উত্তর না দেওয়ার কথা প্রকাশ করা হয়।
letter-leaflet-end = কীভাবে শেষ হয়
letter-leaflet-end-text = কী সিদ্ধান্ত হয়েছে এবং কেন, তা আপনাকে জানানো হয়। “যথেষ্ট সাক্ষ্যপ্রমাণ নেই” মানে এই নয় যে ঘটনাটি ঘটেনি। কেস বন্ধ হওয়ার আগে আপনি আপত্তি করতে পারেন।
letter-leaflet-help = সাহায্য
letter-leaflet-footer = কাঠামো { $name }, সংস্করণ { $version }। যেখানে কোনো আইন তারিখ ঠিক করে দেয় না, সেখানে তারিখগুলো এই সেবার দেওয়া কথা।
