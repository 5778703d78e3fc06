### Words that every page uses.
### Survivor-facing texts aim at US grade 6 or below: short sentences, active, no legal Latin.
### One message is one line: a line feed would be shown as a line break.

## machine-drafted

common-leave = এই পাতা ছেড়ে যান
common-help = রিপোর্ট না করে সাহায্য নিন
common-skip = মূল অংশে যান
common-back = পেছনে যান
common-languages = ভাষা
common-footer = আমরা কোনো ট্র্যাকিং ব্যবহার করি না। আপনার ইন্টারনেট ঠিকানা আমরা জমা রাখি না।
common-not-reviewed = এই অনুবাদ একটি যন্ত্র করেছে। এই ভাষা বলেন এমন কেউ এখনো এটি যাচাই করেননি।
common-error-title = সমস্যা:
common-fault-heading = একটি বিষয়ে আপনার মনোযোগ দরকার
list-separator = { ", " }

day = { $day } { $month } { $year }
moment = { $day }, সময় { $time } ({ $zone })
month-year = { $month } { $year }
window = { $from } থেকে { $to }
month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর

megabytes = { $count } এমবি
hours = { $count ->
    [one] { $count } ঘণ্টা
   *[other] { $count } ঘণ্টা
}
days = { $count ->
    [one] { $count } দিন
   *[other] { $count } দিন
}
working-days = { $count ->
    [one] { $count } কর্মদিবস
   *[other] { $count } কর্মদিবস
}
weeks = { $count ->
    [one] { $count } সপ্তাহ
   *[other] { $count } সপ্তাহ
}
months = { $count ->
    [one] { $count } মাস
   *[other] { $count } মাস
}
years = { $count ->
    [one] { $count } বছর
   *[other] { $count } বছর
}

role-intake-officer = রিপোর্ট গ্রহণকারী কর্মকর্তা
role-case-manager = কেস ম্যানেজার
role-investigator = তদন্তকারী
role-evidence-custodian = সাক্ষ্যপ্রমাণ সংরক্ষক
role-state-authority = রাষ্ট্রের কর্মকর্তা
role-auditor = নিরীক্ষক
role-administrator = প্রশাসক

actor-hub = সময় গণনার ঘড়ি
actor-authority = ডিরেক্টরি
actor-reporter = রিপোর্টকারী
actor-state = রাষ্ট্র
actor-family = পরিবারের যোগাযোগের ব্যক্তি

compartment-statement = রিপোর্ট
compartment-identity = নাম ও যোগাযোগ
compartment-evidence = ফাইলগুলোর মূল কপি

file-removed = কপি থেকে যা সরানো হয়েছে: { $parts }।
file-nothing-removed = কপি আর ফাইল একই: আমাদের জানামতে এতে কোনো লুকানো তথ্য ছিল না।
file-only-copy = শুধু কপিটি রাখা হয়েছে।
file-redrawn = ফাইলটি যে ফোন বা কম্পিউটার থেকে এসেছে, কপিটি সেখানেই নতুন করে আঁকা হয়েছে, লুকানো তথ্য ছাড়া।
file-disguised = কপিটি একই কথা বদলানো কণ্ঠে বলে, যে ফোন বা কম্পিউটার থেকে এসেছে সেখানেই তৈরি। কথা, উচ্চারণ ও বলার ধরন তাতে থেকে যায়।
file-no-copy-unknown-format = এই ধরনের ফাইলের কপি আমরা তৈরি করতে পারি না। ফাইলটি সাক্ষ্যপ্রমাণ হিসেবে রাখা হয়েছে। অল্প কয়েকজন এটি খুলতে পারেন।
file-no-copy-too-large = কপি তৈরির জন্য ফাইলটি বেশি বড়। এটি সাক্ষ্যপ্রমাণ হিসেবে রাখা হয়েছে। অল্প কয়েকজন এটি খুলতে পারেন।
file-no-copy-not-understood = ফাইলটি শেষ পর্যন্ত পড়া যায়নি, তাই কোনো কপি নেই। এটি সাক্ষ্যপ্রমাণ হিসেবে রাখা হয়েছে। অল্প কয়েকজন এটি খুলতে পারেন।
file-no-copy-encrypted = ফাইলটি পাসওয়ার্ড দিয়ে লক করা, তাই কোনো কপি নেই। এটি সাক্ষ্যপ্রমাণ হিসেবে রাখা হয়েছে। অল্প কয়েকজন এটি খুলতে পারেন।
file-no-copy-active-content = ভেতরের প্রোগ্রাম ছাড়া ফাইলটি কিছুই দেখায় না, তাই কোনো কপি নেই। এটি সাক্ষ্যপ্রমাণ হিসেবে রাখা হয়েছে। অল্প কয়েকজন এটি খুলতে পারেন।
file-no-copy-sealed-on-device = যে ফোন বা কম্পিউটার থেকে এসেছে, ফাইলটি সেখানেই সিল করা হয়েছে, তাই কপি তৈরি করা যায়নি। এটি সাক্ষ্যপ্রমাণ হিসেবে রাখা হয়েছে। অল্প কয়েকজন এটি খুলতে পারেন।
file-part-place = যে জায়গায় তৈরি হয়েছে
file-part-time = সময়
file-part-device = যে যন্ত্রে তৈরি হয়েছে
file-part-program = প্রোগ্রাম
file-part-author = কে তৈরি করেছেন
file-part-history = কীভাবে সম্পাদনা করা হয়েছে
file-part-identifier = ফাইল চেনার নম্বর
file-part-thumbnail = ছোট প্রিভিউ
file-part-further-pictures = লুকানো ছবি
file-part-comment = ফাইল সম্পর্কে মন্তব্য
file-part-provenance = উৎস সম্পর্কে স্বাক্ষর করা বিবরণ
file-part-signature = স্বাক্ষর
file-part-active-content = ভেতরের প্রোগ্রাম
file-part-attachment = ভেতরের ফাইল
file-part-link = লিংক
file-part-annotation = টীকা
file-part-navigation = বুকমার্ক
file-part-structure = লুকানো রূপরেখা
file-part-surplus = যে বাইটগুলো এই ফাইলের নয়
file-part-other = অন্যান্য লুকানো তথ্য

audience-reporter = রিপোর্টকারী
audience-family = পরিবারের যোগাযোগের ব্যক্তি
audience-state-authority = রাষ্ট্র
audience-commander = একজন কমান্ডার
audience-prosecutor = একজন সরকারি কৌঁসুলি
audience-oversight = তদারকি সংস্থা
audience-public = সবাই

consent-keep = আপনি যা বলেন, আমরা তা সিল করে রাখি।
consent-keep-short = রাখা
consent-read = আমি যা বলেছি, সেবাটি তা পড়তে পারে।
consent-read-short = পড়া
consent-contact = সেবাটি আমাকে এখানে লিখতে পারে।
consent-contact-short = এখানে আমাকে লেখা
consent-share-state = যারা এটা করেছে, তাদের রাষ্ট্র একটি ছোট নোটিশ পেতে পারে: কী ধরনের কাজ, বড় এলাকা, ইউনিট আর মাসগুলো। আমার নাম নয়। আমার কথা নয়।
consent-share-state-short = রাষ্ট্রকে ছোট নোটিশ
consent-share-prosecutor = একজন সরকারি কৌঁসুলি আমার রিপোর্ট দেখতে পারেন।
consent-share-prosecutor-short = একজন সরকারি কৌঁসুলি
consent-share-claim = আমার সন্তান সম্পর্কে দাবিটি রাষ্ট্রের কাছে যেতে পারে।
consent-share-claim-short = সন্তান সম্পর্কে দাবি
consent-share-family = পরিবারের এই যোগাযোগের ব্যক্তিকে জানানো যেতে পারে কোন কোন পদক্ষেপ নেওয়া হয়েছে।
consent-share-family-short = পরিবারের যোগাযোগের ব্যক্তিকে খবর
consent-statistics = আমার রিপোর্ট এমন হিসাবে গোনা যেতে পারে, যেখানে কারও নাম থাকে না।
consent-statistics-short = হিসাবে গোনা
consent-matching = যে এটা করেছে, তার নাম অন্য রিপোর্টের সঙ্গে মিলিয়ে দেখা যেতে পারে।
consent-matching-short = নাম মিলিয়ে দেখা

answer-given = হ্যাঁ
answer-refused = না
answer-withdrawn = ফিরিয়ে নেওয়া হয়েছে
