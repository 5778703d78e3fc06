### Letters. They say enough and leak nothing.

## machine-drafted

act-rape = አስገድዶ መድፈር
act-sexual-assault = ወሲባዊ ጥቃት
act-sexual-exploitation = ወሲባዊ ብዝበዛ
act-child-abuse = በልጅ ላይ የተፈጸመ ወሲባዊ ጥቃት
act-sexual-harassment = ወሲባዊ ትንኮሳ
act-other-misconduct = ሌላ ከባድ የሥነ ምግባር ጥሰት

letter-reference = የማጣቀሻ ቁጥር፦ { $reference }
letter-row-act = የድርጊቱ ዓይነት
letter-row-place = አካባቢ
letter-row-unit = ክፍል (ዩኒት)
letter-row-window = የጊዜ ክልል
letter-neutral-sender = የመገናኛ ጽሕፈት ቤት
letter-code-word = የምስጢር ቃል፦ { $word }

letter-state-subject = የሥነ ምግባር ጥሰት ሪፖርት መኖሩን ስለማሳወቅ
letter-state-opening = ከተሰማሩ ባልደረቦቻችሁ በአንዱ ስለተፈጸመ የሥነ ምግባር ጥሰት ሪፖርት መቅረቡን እናሳውቃለን። የመጀመሪያ ደረጃ ግምገማችን ጉዳዩ በሥልጣን ክልላችን ውስጥ መሆኑን አረጋግጧል።
letter-state-notice = ይህ አነስተኛ መረጃ ብቻ የያዘ ማሳወቂያ ነው። ዝርዝሩ የሚላከው በራሳቸው ቁልፍ የሚቀበሉ ኃላፊ ከሰየማችሁ በኋላ ነው።
letter-state-duties = እባካችሁ ይህ መድረሱን በ{ $receipt } ውስጥ አረጋግጡ፤ ምርመራ ታደርጉ እንደሆነም መርማሪ ኃላፊያችሁን በመሰየም በ{ $answer } ውስጥ መልስ ስጡ። ጊዜዎቹ የሚቆጠሩት ይህ ማሳወቂያ ከተሰጠበት ቀን ጀምሮ ነው።
letter-state-silence = እስከዚያ ድረስ ምንም መልስ ካልተመዘገበ፣ መንግሥታችሁ ለመመርመር ፈቃደኛ እንዳልሆነ ወይም እንደማይችል ይቆጠራል፤ ገለልተኛ ምርመራ ይከፈታል፤ መልስ አለመሰጠቱም በቋሚነት ይመዘገባል።
letter-state-protect = እባካችሁ ማስረጃዎችን ሁሉ ጠብቁ፤ በዚህ ሪፖርት ምክንያት በማንም ላይ ምንም እርምጃ አትውሰዱ። የምስክርነት ቃል ከመወሰዱ በፊት ማንም ሰው ወደ ሀገሩ ሊላክ አይችልም።
letter-state-answer = ከዚህ ደብዳቤ ተለይተው አሥራ ሁለት ቃላት ደርሰዋችኋል። ቃላቱ መድረሱን የምታረጋግጡበት፣ መልስ የምትሰጡበት እና ለእኛ የምትጽፉበት የመልእክት ሳጥን ይከፍታሉ።
letter-state-footer = አነስተኛ መረጃ ብቻ የያዘ ማሳወቂያ። የማንንም ስም አይጠቅስም፤ ማን ሪፖርት እንዳደረገ ለማወቅም መዋል የለበትም።

letter-family-subject = ከመገናኛ ጽሕፈት ቤት የተላከ መረጃ
letter-family-opening = እርስዎን የሚያምኑ አንድ ሰው፣ አንድ ጉዳይ እንዴት እየሄደ እንዳለ እንድንነግርዎ ጠይቀውናል። ምንም ማድረግ አያስፈልግዎትም።
letter-family-choice = የምንናገረው እኚህ ሰው የተስማሙበትን ብቻ ነው፤ ለእርስዎም ብቻ ነው። እኚህ ሰው ይህን በማንኛውም ጊዜ መቀየር ይችላሉ።
letter-family-step = { $what }፦ { $how }
letter-family-none = እስካሁን የምንነግርዎ እርምጃ የለም። ሲኖር እንደገና መረጃ ይደርስዎታል።
letter-family-more = የምንነግርዎ ተጨማሪ ነገር ሲኖር እንደገና መረጃ ይደርስዎታል።
letter-family-ask = እንደዚህ ያሉ ደብዳቤዎች ካልፈለጉ፣ ይህንኑ በመልእክት ሳጥንዎ ውስጥ ይጻፉ፤ መላካቸውም ይቆማል።
letter-family-footer = እባክዎ ይህን ደብዳቤ ሌሎች በማያገኙት ቦታ ያስቀምጡ።

letter-row-notified = የተነገረበት ቀን
letter-row-due = ቀነ ገደብ
letter-row-duty = የተጠየቀው
letter-row-passed = ከቀነ ገደቡ ያለፈው ጊዜ
letter-row-materials = የሚጠበቁት
letter-row-items = ማስረጃዎች
letter-row-completed = ምርመራው የተጠናቀቀበት ቀን
letter-row-received = ጥያቄው የደረሰበት ቀን
letter-row-request = ጥያቄው የሚፈልገው
letter-row-measure = የተደረገው
letter-field-today = የደብዳቤው ቀን
letter-field-decided = የተወሰነበት ቀን
letter-field-register = ጉዳዩ ወደ መዝገቡ የሚገባበት ቀን
letter-field-until = ትእዛዙ የሚጸናው እስከ
letter-field-objection = ተቃውሞ እስከ
letter-field-next = ዜና ቢዘገይ በ
letter-field-open-until = ውሳኔው ሊለወጥ የሚችለው እስከ (ባዶ፦ የመጨረሻ ነው)
letter-field-expected = አሁን የሚጠበቀው በ
letter-duty-receipt = ማሳወቂያው እንደደረሳችሁ ማረጋገጫ
letter-duty-officer = የሀገሪቱ መርማሪ ኃላፊ ስም
letter-duty-answer = ምርመራ ታደርጉ እንደሆነ መልስ
letter-duty-progress = የሂደት ሪፖርት
letter-duty-outcome = የውጤት ሪፖርት
letter-notified = በ{ $notified } ከተሰማሩ ባልደረቦቻችሁ በአንዱ ስለተፈጸመ የሥነ ምግባር ጥሰት ሪፖርት መቅረቡን አሳውቀናችኋል።

letter-officer-subject = የሀገሪቱን መርማሪ ኃላፊ እንድትሰይሙ የቀረበ ጥያቄ
letter-officer-request = እባካችሁ የሚመረምሩትን ኃላፊ ሰይሙ፤ እኚህን ኃላፊ እንዴት ማግኘት እንደሚቻልም እስከ { $due } ድረስ አሳውቁን።
letter-officer-sealed = ዝርዝሩ ከእኛ የሚወጣው ለተሰየመ ኃላፊ ብቻ ነው፤ በእኚያ ኃላፊ የራስ ቁልፍ ታሽጎ። በመሥሪያ ቤታችሁ ሌላ ማንም ሊከፍተው አይችልም።
letter-officer-independent = ኃላፊው ጉዳዩ የሚመለከተው ክፍል ወይም የዕዝ ሰንሰለቱ አባል መሆን የለባቸውም።
letter-officer-footer = ይህ ጥያቄ የማንንም ስም አይጠቅስም፤ ማን ሪፖርት እንዳደረገ ለማወቅም መዋል የለበትም።

letter-reminder-subject = ማስታወሻ፦ መልስ ይጠበቃል
letter-reminder-missing = ይህ በእኛ ዘንድ አልተመዘገበም፦ { $duty }።
letter-reminder-due = ቀነ ገደቡ { $due } ነው። የቀረው ጊዜ { $left } ነው።
letter-reminder-answered = አስቀድማችሁ መልስ ሰጥታችሁ ከሆነ፣ እባካችሁ መቼ እና በየትኛው መንገድ እንደሆነ ንገሩን።
letter-reminder-footer = ይህ ማስታወሻ የማንንም ስም አይጠቅስም፤ ማን ሪፖርት እንዳደረገ ለማወቅም መዋል የለበትም።

letter-silent-subject = መልስ ባለመሰጠቱ የተጻፈ ማስታወሻ
letter-silent-due = መልስ መሰጠት የነበረበት እስከ { $due } ነበር። ከዚያ { $passed } አልፏል፤ ዛሬም የተመዘገበ መልስ የለም።
letter-silent-deemed = ስለዚህ መንግሥታችሁ ለመመርመር ፈቃደኛ እንዳልሆነ ወይም እንደማይችል ይቆጠራል። ገለልተኛ ምርመራ፣ ገና ካልተከፈተ፣ በሚቀጥለው የሥራ ቀን ይከፈታል።
letter-silent-register = እስከ { $register } ድረስ መልስ ካልተመዘገበ፣ ይህ ጉዳይ መልስ ያላገኙ ጉዳዮች በሚቆጠሩበት ይፋዊ መዝገብ ውስጥ በመንግሥታችሁ ስም ይቆጠራል። መዝገቡ የየትኛውንም ጉዳይ ዝርዝር አይዝም።
letter-silent-late = የዘገየ መልስ ሁልጊዜ ተቀባይነት አለው፤ ግዴታውንም ያበቃል። መዘግየቱ ግን በመዝገብ ይቆያል።
letter-silent-copy = የዚህ ማስታወሻ ቅጂ ለተቆጣጣሪው አካል ይደርሳል።
letter-silent-footer = ይህ ማስታወሻ የማንንም ስም አይጠቅስም፤ ማን ሪፖርት እንዳደረገ ለማወቅም መዋል የለበትም።

letter-preserve-subject = ማስረጃ እንዲጠበቅ የተሰጠ ትእዛዝ
letter-preserve-order = ይህ ትእዛዝ ከደረሳችሁበት ጊዜ ጀምሮ፣ ከታች የተዘረዘረውን ሁሉ ሳይቀየር እና ሳይጎድል አቆዩ።
letter-preserve-change = ማንም ሰው ከእነዚህ አንዱንም ማጥፋት፣ መቀየር ወይም ማንሳት አይፈቀድለትም። ለሌሎች የምትነግሩት ትእዛዙን ለመፈጸም ማወቅ ያለባቸውን ብቻ ነው።
letter-preserve-unsaid = ትእዛዙ ምን እንደሆነ አይናገርም፤ እንድታጣሩም አልተጠየቃችሁም። በዚህ ምክንያት ማንንም አትጠይቁ፣ ከቦታው አታዛውሩ፣ ወደ ሀገሩም አትላኩ።
letter-preserve-confirm = ትእዛዙ መፈጸሙን እስከ { $due } ድረስ አረጋግጡ፤ ዕቃዎቹን እና ሰነዶቹን ማን እንደሚጠብቅም ግለጹ።
letter-preserve-until = ትእዛዙ እስከ { $until } ድረስ ይጸናል፤ ከዚያ በፊት በጽሑፍ ካልተነሳ በስተቀር።
letter-preserve-footer = የሚደርሳችሁ ይህ ትእዛዝ ብቻ ነው። ማንንም አይከስም።
letter-material-duty-rosters = የተረኞች ዝርዝር
letter-material-patrol-logs = የቅኝት መዝገብ
letter-material-vehicle-records = የተሽከርካሪ እንቅስቃሴ መዝገብ
letter-material-weapon-records = የጦር መሣሪያ እና የጥይት መዝገብ
letter-material-radio-logs = የሬዲዮ መገናኛ መዝገብ
letter-material-gate-books = የበር እና የጎብኚዎች መዝገብ
letter-material-medical-records = የሕክምና መዝገብ
letter-material-personnel-lists = የባልደረቦች እና የፈቃድ ዝርዝር
letter-material-recordings = የካሜራ ቅጂዎች
letter-material-telephone-records = የስልክ እና የመልእክት መዝገብ

letter-referral-subject = በክስ ላይ ውሳኔ እንዲሰጥ የተላለፈ ጉዳይ
letter-referral-opening = ባለሥልጣናችሁ የዳኝነት ሥልጣን ባለው ባልደረባ የተፈጸመ የሥነ ምግባር ጥሰት ጉዳይ እናስተላልፍላችኋለን። ሪፖርት ያደረጉት ሰው በዚህ ተስማምተዋል።
letter-referral-file = የጉዳዩ ሰነድ ከዚህ ደብዳቤ ተለይቶ፣ እናንተ በምትሰይሙት ኃላፊ ቁልፍ ታሽጎ ይደርሳችኋል።
letter-referral-contact = እባካችሁ ሪፖርት ያደረጉትን ሰው ወይም ማንኛውንም ምስክር በእኛ በኩል ካልሆነ በስተቀር አታነጋግሩ።
letter-referral-decide = እባካችሁ ክስ ትመሠርቱ እንደሆነ፣ ካልመሠረታችሁም ምክንያታችሁን፣ እስከ { $due } ድረስ ንገሩን።
letter-referral-items = { $count ->
    [one] { $count } ማስረጃ
   *[other] { $count } ማስረጃዎች
}
letter-referral-footer = ምስጢራዊ። ለዚህ ጉዳይ ለተሰየሙት ኃላፊ ብቻ።

letter-outcome-subject = በሪፖርትዎ ላይ የተወሰነው
letter-outcome-opening = በ{ $reported } ሪፖርት አድርገውልናል። በ{ $decided } የተወሰነው እና ምክንያቱ ይህ ነው።
letter-outcome-substantiated = ሪፖርት ያደረጉት ነገር መሆኑ ታይቷል።
letter-outcome-partly-substantiated = ሪፖርት ካደረጉት አንድ ክፍሉን ማሳየት ተችሏል።
letter-outcome-not-substantiated = የሆነውን ለማሳየት በቂ ማስረጃ አልነበረም።
letter-outcome-no-jurisdiction = የወሰነው አካል ጉዳዩ በሚመለከታቸው ሰዎች ላይ ሥልጣን የለውም።
letter-not-shown = ይህ ማለት አልሆነም ማለት አይደለም።
letter-outcome-reasons = ምክንያቶቹ እነዚህ ናቸው፦
letter-outcome-object = ካልተስማሙ፣ እስከ { $until } ድረስ መቃወም ይችላሉ። በመልእክት ሳጥንዎ ውስጥ፣ በራስዎ ቃላት ይጻፉት።
letter-outcome-help = በማንኛውም ጊዜ፣ ጉዳዩ ከተዘጋ በኋላም ቢሆን፣ እርዳታ ማግኘት ይችላሉ።
letter-outcome-footer = እባክዎ ይህን ደብዳቤ ሌሎች በማያገኙት ቦታ ያስቀምጡ።
letter-measure-none = እስካሁን ምንም
letter-measure-sent-home = ሰውየው ወደ ሀገሩ ተልኳል
letter-measure-discipline = ሰውየው በመሥሪያ ቤቱ ተቀጥቷል
letter-measure-dismissal = ሰውየው ከመሥሪያ ቤቱ ተባርሯል
letter-measure-prosecution = ጉዳዩ ወደ ዐቃቤ ሕግ ሄዷል
letter-measure-conviction = ፍርድ ቤት ሰውየውን ጥፋተኛ ብሏል
letter-measure-compensation = ካሳ እንዲከፈል ተወስኗል

letter-family-begun = ለእርስዎ ቅርብ የሆኑ ሰውን የሚመለከት አንድ ጉዳይ ከ{ $opened } ጀምሮ እየታየ ነው።
letter-family-next = አዲስ ነገር ባይኖርም እንኳ፣ እስከ { $next } ድረስ እንደገና መረጃ ይደርስዎታል።
letter-family-decided = በ{ $decided } ውሳኔ ተሰጥቷል።
letter-family-substantiated = በደል መፈጸሙ ታይቷል።
letter-family-partly-substantiated = በደል መፈጸሙ በከፊል ታይቷል።
letter-family-not-substantiated = የሆነውን ለማሳየት በቂ ማስረጃ አልነበረም።
letter-family-no-jurisdiction = የወሰነው አካል ጉዳዩ በሚመለከታቸው ሰዎች ላይ ሥልጣን የለውም።
letter-family-open-until = ውሳኔው እስከ { $until } ድረስ አሁንም ሊቀየር ይችላል።
letter-family-final = ውሳኔው የመጨረሻ ነው።
letter-family-late = እስከ { $due } ድረስ መወሰድ የነበረበት እርምጃ ገና አልተወሰደም፦ { $what }።
letter-family-late-state = የአንድ መንግሥት መልስ እየጠበቅን ነው።
letter-family-late-court = ፍርድ ቤት እንድንጠብቅ ጠይቆናል።
letter-family-late-safety = የምንጠብቀው ማንም ሰው አደጋ ላይ እንዳይወድቅ ነው።
letter-family-late-work = ሥራው ሊወስድ ከሚገባው በላይ ጊዜ እየወሰደ ነው።
letter-family-expected = አሁን የሚጠበቀው እስከ { $expected } ነው።
letter-family-recorded = መዘግየቱ ተመዝግቧል፤ ተመዝግቦም ይቆያል።

letter-paternity-subject = የአባትነት እና የቀለብ ጥያቄ
letter-paternity-opening = ከተሰማሩ ባልደረቦቻችሁ አንዱን የሚመለከት ጥያቄ እናስተላልፍላችኋለን። ጥያቄውን ያቀረቡት ሰው በዚህ ተስማምተዋል።
letter-paternity-answer = እባካችሁ እስከ { $due } ድረስ መልስ ስጡ። ለጥያቄው ኃላፊነት ያለበትን ግለጹ፤ ሕጋችሁ ጥያቄውን ካቀረቡት ሰው የሚፈልገውንም በቀላል ቃላት ንገሩን።
letter-paternity-samples = ለማነጻጸር የሚሆኑ ናሙናዎች የሚወሰዱት ከተስማሙ ሰዎች ብቻ ነው፤ የሚወስደውም ሁለቱም ወገኖች የሚቀበሉት ላቦራቶሪ ነው።
letter-paternity-apart = ጥያቄው የሥነ ምግባር ጥሰት በመረጋገጡ ላይ አይመሠረትም። ሌላ ሂደት ቢዘጋም ይቀጥላል።
letter-paternity-footer = ይህ ደብዳቤ የማንንም ስም አይጠቅስም። እናቲቱን ወይም ልጁን ለማግኘት መዋል የለበትም።
letter-claim-recognition = የአባትነት እውቅና
letter-claim-maintenance = ለልጁ የሚከፈል ቀለብ
letter-claim-documents = ለልጁ የማንነት እና የዜግነት ሰነዶች
letter-claim-samples = ናሙናዎችን ማነጻጸር
letter-claim-costs = የወሊድ ወጪዎች

letter-leaflet-subject = ሪፖርት ሲያደርጉ ምን መጠበቅ ይችላሉ
letter-leaflet-what = ይህ ምንድን ነው
letter-leaflet-what-text = ወደ ሀገርዎ የተላኩ ወታደሮች፣ ፖሊሶች እና ሌሎች ሰዎች ሊጎዱዎት አይገባም። ከእነሱ አንዱ ይህን ካደረገ፣ ሪፖርት ማድረግ ይችላሉ። ይህ ወረቀት ከዚያ በኋላ ምን መደረግ እንዳለበት፣ እስከ መቼም እንደሆነ ይናገራል።
letter-leaflet-you = የሚወስኑት እርስዎ ነዎት
letter-leaflet-you-text = ስምዎን ሳይሰጡ ሪፖርት ማድረግ ይችላሉ። ያለ ምርመራ፣ እርዳታ ብቻ መጠየቅ ይችላሉ። ሐሳብዎን መቀየር ይችላሉ።
letter-leaflet-you-consent = አዎ ከማለትዎ በፊት ስለ እርስዎ ለማንም ምንም አይነገርም። ለእያንዳንዳቸው እንደገና እንጠይቅዎታለን።
letter-leaflet-dates = ምን መደረግ አለበት፣ እስከ መቼ
letter-leaflet-within = በ{ $period } ውስጥ
letter-leaflet-who = { $who }፦ { $when }
letter-leaflet-party-service = ሪፖርቶችን የሚያነበው አገልግሎት
letter-leaflet-party-state = ይህን ያደረጉት ሰዎች ሀገር መንግሥት
letter-leaflet-party-oversight = ተቆጣጣሪው አካል
letter-leaflet-party-mission = ተልዕኮው
letter-leaflet-see = ማን ምን ማየት ይችላል
letter-leaflet-see-text = መንግሥቱ አጭር ማሳወቂያ ይደርሰዋል፦ የድርጊቱ ዓይነት፣ አካባቢው፣ ሰዎቹ የሚሠሩበት ክፍል እና ወራቱ። እርስዎ አዎ ካላሉ በስተቀር ስምዎ እና ቃላትዎ ለማንም አይሄዱም።
letter-leaflet-see-family = አንድ ሰው መርጠው ያ ሰው ምን ማወቅ እንደሚችል ካልተናገሩ በስተቀር፣ ለቤተሰብዎ ምንም አይነገርም።
letter-leaflet-see-public = ሕዝቡ የሚያየው ቁጥሮችን ብቻ ነው፤ ትናንሽ ቁጥሮችንም አያይም።
letter-leaflet-never = ፈጽሞ መሆን የሌለበት
letter-leaflet-never-text = ሪፖርት በማድረግዎ ማንም እርስዎን መቅጣት አይፈቀድለትም። የተከሰሰ ማንም ሰው ሪፖርቱን ማየት አይፈቀድለትም። ለምንም ነገር አይከፍሉም። እርዳታ ለማግኘት የማንንም ስም መጥቀስ አያስፈልግም።
letter-leaflet-late = ቀነ ገደብ ሲያልፍ
letter-leaflet-late-text = ያለፈ ቀነ ገደብ ይመዘገባል፤ ሊሰረዝም አይችልም። መንግሥቱ መልስ ካልሰጠ፣ ገለልተኛ ምርመራ ይከፈታል፤ ዝምታውም ለሕዝብ ይፋ ይሆናል።
letter-leaflet-end = እንዴት ያበቃል
letter-leaflet-end-text = ምን እንደተወሰነ እና ለምን እንደሆነ ይነገርዎታል። «በቂ ማስረጃ የለም» ማለት አልሆነም ማለት አይደለም። ጉዳዩ ከመዘጋቱ በፊት መቃወም ይችላሉ።
letter-leaflet-help = እርዳታ
letter-leaflet-footer = ማዕቀፍ { $name }፣ እትም { $version }። ሕግ ባልወሰነባቸው ጊዜ ቀነ ገደቦቹ የዚህ አገልግሎት ቃል ናቸው።
