### The portal. Titles are neutral: they stay in the browser's history.

## machine-drafted

portal-title = እንኳን ደህና መጡ
portal-start-heading = የሆነውን ሊነግሩን ይችላሉ
portal-danger-heading = አሁን አደጋ ላይ ነዎት?
portal-danger-text = ከቻሉ ደህንነቱ ወደተጠበቀ ቦታ ይሂዱ። ወዳሉበት ሀገር የአደጋ ጊዜ ስልክ ቁጥር ይደውሉ።
portal-danger-number = የአደጋ ጊዜ ስልክ ቁጥር፦ { $number }
portal-start-text = ከውጭ ሀገር የመጡ ወታደሮች፣ ፖሊሶች ወይም ሠራተኞች የፈጸሙትን ወሲባዊ ጥቃት ወይም ሌላ ጉዳት ሪፖርት ማድረግ ይችላሉ። ስምዎን መስጠት አያስፈልግዎትም። በማንኛውም ጊዜ ማቆም ይችላሉ።
portal-start-help = ሪፖርት ሳያደርጉ እርዳታ ማግኘት ይችላሉ።
portal-start-begin = ይጀምሩ
portal-start-return = አሥራ ሁለቱ ቃላቴ አሉኝ

portal-help-heading = ሪፖርት ሳያደርጉ እርዳታ
portal-help-text = እርዳታ የማግኘት መብት አለዎት። እርዳታ ለማግኘት ምንም ሪፖርት ማድረግ አያስፈልግዎትም።
portal-help-medical-heading = በቶሎ ወደ ሐኪም ወይም ነርስ ይሂዱ
portal-help-medical = አንዳንድ ሕክምና ይበልጥ የሚጠቅመው በመጀመሪያዎቹ ሦስት ቀናት ነው። ሌላ ሕክምና ከዚያ በኋላም ይጠቅማል። የሆነውን መናገር አያስፈልግዎትም።
portal-help-support-heading = የሚያምኑትን ሰው ያነጋግሩ
portal-help-support = የሴቶች ቡድን፣ የጤና ሠራተኛ ወይም የአካባቢ የስልክ እርዳታ መስመር ሊያዳምጥዎት እና በአቅራቢያዎ ምን እንዳለ ሊነግርዎት ይችላል።
portal-help-near-heading = በአቅራቢያዎ
portal-help-traces-heading = በዚህ ስልክ ወይም ኮምፒውተር ላይ ምን ይቀራል
portal-help-traces = ሲወጡ ይህ ገጽ ይዘጋል፤ እዚህ ያለዎት ጉብኝትም ያበቃል። መውጣት የብራውዘርዎን የጉብኝት ታሪክ አይሰርዝም። አንድ ሰው ይህን ስልክ ወይም ኮምፒውተር በስለላ ፕሮግራም የሚከታተል ከሆነ አይጠቅምም። የግል መስኮት (private window) ወይም ሌላ ስልክ ወይም ኮምፒውተር የበለጠ ደህንነት አለው።
portal-help-onion = በTor Browser እዚህም ያገኙናል፦ { $address }

portal-between-heading = በእርስዎና በእኛ መካከል ሌላ ሰው አለ
portal-between-text = ወደዚህ የመጡት በሌሎች ሰዎች ገጽ በኩል ነው። የሚጽፉትን ሁሉ፣ ቃላትዎንም ጭምር ማንበብ ይችላሉ። እባክዎ ይህን ገጽ ዘግተው Tor Browser ይጠቀሙ።

portal-before-heading = ከመጀመርዎ በፊት
portal-before-happens-heading = ምን ይሆናል
portal-before-happens = በእያንዳንዱ ገጽ አንድ ጥያቄ እንጠይቃለን። ማንኛውንም ጥያቄ መዝለል ይችላሉ። በማንኛውም ጊዜ እስከዚያ ያለዎትን መላክ ይችላሉ። ሲልኩ አሥራ ሁለት ቃላት ያገኛሉ። በእነሱ ተመልሰው መምጣት፣ መልሶችን ማንበብ እና ምርጫዎችዎን መቀየር ይችላሉ።
portal-before-reads-heading = ማን ያነበዋል
portal-before-reads = ሪፖርትዎን መክፈት የሚችሉት የ{ $service } ሪፖርት ተቀባይ ኃላፊዎች ብቻ ናቸው፤ ያውም እርስዎ አዎ ካሉ ብቻ። ይህን ያደረጉት ሰዎች ባሉበት የዕዝ ሰንሰለት (አለቆቻቸው) ውስጥ ያለ ማንም ሰው ሊከፍተው አይችልም። ልጅ ወይም ሌላ ሰው ከባድ አደጋ ላይ ከሆነ፣ አገልግሎቱ እርምጃ መውሰድ ሊኖርበት ይችላል። ይህን ሁለት ሰዎች መወሰን አለባቸው፤ ለእርስዎም ይነገርዎታል።
portal-before-sealed-heading = እንዴት እንደሚቀመጥ
portal-before-sealed = የሚጽፉት ከመቀመጡ በፊት እዚህ፣ በዚህ ሰርቨር ማህደረ ትውስታ ውስጥ፣ ይታሸጋል። ከእሱ ምንም ነገር ሳይታሸግ አይቀመጥም። ሰርቨሩ እንደገና ሊከፍተው አይችልም።
portal-before-leave-heading = በፍጥነት መውጣት
portal-before-leave = «ከዚህ ገጽ ይውጡ» የሚለው አዝራር ወደ አየር ሁኔታ ገጽ ይወስድዎታል፤ ጉብኝትዎንም ያበቃል። የብራውዘርዎን የጉብኝት ታሪክ ሊሰርዝ አይችልም።
portal-before-kept = የሚጽፉትን ካልላኩት ለ{ $hours } ሰዓቶች ታሽጎ ይቆያል። ከዚያ ይሰረዛል።

portal-continue = ይቀጥሉ
portal-skip = ይህን ጥያቄ ይዝለሉ
portal-send-now = እስካሁን ባለኝ ወደ መላክ ልሂድ
portal-any-time = በማንኛውም ጊዜ ማቆም እና መላክ ይችላሉ።
portal-heavy = ቀጣዮቹ ጥያቄዎች ስለተፈጠረው ነገር ናቸው። ከባድ ሊሆኑ ይችላሉ። እያንዳንዱን መዝለል፣ ማቆም ወይም ከመላክዎ በፊት ወደ እነርሱ መመለስ ይችላሉ።
portal-listen = ይህን ገጽ ያዳምጡ

portal-option-title = ምን ይደረግ
portal-option-question = ምን እንዲሆን ይፈልጋሉ?
portal-option-why = ለእርዳታ ብቻ የሆነ ሪፖርት በኋላ፣ በፈለጉት ጊዜ፣ ወደ ምርመራ ሊቀየር ይችላል። ወደ ኋላ ግን አይመለስም፦ ምርመራ አንዴ ከተጀመረ፣ እንደገና ለእርዳታ ብቻ ሊሆን አይችልም።
portal-option-restricted = እርዳታ እና ደህንነቱ የተጠበቀ መዝገብ ብቻ። ምንም ምርመራ አይጀመርም። በዕዝ ሰንሰለት ውስጥ ላለ ለማንም አይነገርም።
portal-option-unrestricted = ምርመራ። አገልግሎቱ ሪፖርቱን ይመለከታል፤ በእሱም መሠረት እርምጃ ይወስዳል። ይህ ወደ እርዳታ ብቻ ሊመለስ አይችልም።
portal-option-record = ለእኔ ብቻ አስቀምጡልኝ። ምንም ነገር አይደረግም። ሊከፍቱት የሚችሉት አሥራ ሁለቱ ቃላትዎ ብቻ ናቸው።

portal-age-title = ዕድሜ
portal-age-question = ይህ የደረሰባቸው ሰው ዕድሜ ስንት ነው?
portal-age-why = ዕድሜያቸው ከ18 ዓመት በታች የሆኑ ሰዎች የበለጠ ጥበቃ አላቸው። መልስ መስጠት አያስፈልግዎትም።
portal-age-adult = 18 ወይም ከዚያ በላይ
portal-age-young = ከ18 በታች
portal-age-unsaid = አላውቅም፣ ወይም መናገር አልፈልግም

portal-young-title = ከ18 በታች
portal-young-question = ከመቀጠልዎ በፊት ማወቅ የሚጠቅም
portal-young-why = ለብቻዎ ወይም ከሚያምኑት ሰው ጋር ሆነው፣ ሁሉንም ነገር እዚህ መናገር ይችላሉ። የሚፈልጉት ነገር ቦታ አለው። አንድ ልጅ ከባድ አደጋ ላይ ከሆነ፣ ልጁን ለመጠበቅ አገልግሎቱ እርምጃ መውሰድ ሊኖርበት ይችላል። ይህን ያለ ፈቃድ ማድረግ ሊኖርበት ይችላል። ይህን ሁለት ሰዎች አብረው መወሰን አለባቸው፤ ለእርስዎም እዚህ ይነገርዎታል።

portal-read-title = ማንበብ
portal-read-question = አገልግሎቱ የሚነግሩንን እንዲያነብ ይፈቅዳሉ?
portal-read-why = አይ ካሉ፣ ታሽጎ ይቀመጣል፤ ሊከፍቱት የሚችሉትም አሥራ ሁለቱ ቃላትዎ ብቻ ናቸው። በኋላ አዎ ማለት ይችላሉ።
portal-read-yes = አዎ፣ አገልግሎቱ ማንበብ ይችላል
portal-read-no = አይ፣ ለእኔ ብቻ አስቀምጡልኝ

portal-contact-title = መጻፍ
portal-contact-question = እዚህ ልንጽፍልዎ እንችላለን?
portal-contact-why = በአሥራ ሁለቱ ቃላትዎ ተመልሰው እስኪመጡ ድረስ መልእክቶች እዚህ ይጠብቃሉ። በሌላ ቦታ ፈጽሞ አንጽፍም።
portal-contact-yes = አዎ፣ እዚህ ጻፉልኝ
portal-contact-no = አይ፣ አትጻፉልኝ

portal-share-state-title = መንግሥት
portal-share-state-question = ይህን ላደረጉት ሰዎች ሀገር መንግሥት መንገር ይቻላል?
portal-share-state-why = አዎ ካሉ፣ መንግሥቱ አጭር ማሳወቂያ ይደርሰዋል፦ የድርጊቱ ዓይነት፣ ሰፊው አካባቢ፣ ሰዎቹ የሚሠሩበት ክፍል እና ወራቱ። ስምዎ አይካተትም፤ የራስዎ ቃላትም አይካተቱም። መንግሥቱ ምርመራ ያደርግ እንደሆነ መልስ መስጠት አለበት። እስኪላክ ድረስ ፈቃድዎን መሰረዝ ይችላሉ።
portal-share-state-yes = አዎ፣ አጭሩን ማሳወቂያ ላኩ
portal-share-state-no = አይ፣ ለመንግሥቱ አትንገሩ

portal-state-sure-title = ለመንግሥቱ የሚደርሰው
portal-state-sure-question = በግልጽ ተናግረናል? መንግሥቱ ምን ይደርሰዋል?
portal-state-sure-why = ይህ ፈተና አይደለም። ግልጽ መሆናችንን ለማየት ይረዳናል።
portal-state-sure-notice = ስሜና ቃላቴ የሌሉበት አጭር ማሳወቂያ
portal-state-sure-all = የጻፍኩት ሁሉ፣ ከስሜ ጋር
portal-state-sure-unsure = እርግጠኛ አይደለሁም

portal-state-told-title = ለመንግሥቱ የሚደርሰው
portal-state-told-question = ለመንግሥቱ የሚደርሰው
portal-state-told-why = አጭሩ ማሳወቂያ ብቻ፦ የድርጊቱ ዓይነት፣ ሰፊው አካባቢ፣ ሰዎቹ የሚሠሩበት ክፍል እና ወራቱ። ስምዎ አይካተትም፤ የራስዎ ቃላትም አይካተቱም። ይህንንም ካልፈለጉ ወደ ኋላ ተመልሰው አይ የሚለውን ይምረጡ።

portal-statistics-title = መቁጠር
portal-statistics-question = ሪፖርትዎን መቁጠር ይቻላል?
portal-statistics-why = ቁጥሮች ይህ ምን ያህል ጊዜ እንደሚከሰት ለማሳየት ይረዳሉ። የማንንም ስም አይጠቅሱም፤ ትናንሽ ቁጥሮችም ይደበቃሉ።
portal-statistics-yes = አዎ፣ ቁጠሩት
portal-statistics-no = አይ፣ አትቁጠሩት

portal-account-title = በራስዎ ቃላት
portal-account-question = በራስዎ ቃላት ይንገሩን
portal-account-why = የፈለጉትን ያህል፣ ብዙም ሆነ ጥቂት፣ በማንኛውም ቋንቋ ይጻፉ። ማስረጃ አያስፈልግዎትም። አሥራ ሁለቱን ቃላትዎን ወይም የይለፍ ቃል እዚህ አይጻፉ።
portal-account-label = የሆነው ነገር
portal-voice-heading = ወይም በድምፅዎ ይንገሩን
portal-voice-text = ማንም በማይሰማዎት ቦታ ብቻ ይቅረጹ። መሣሪያዎ ማይክሮፎኑ እንደሠራ ሊያሳይ ይችላል። አንድ ቅጂ እስከ { $minutes } ደቂቃ ሊረዝም ይችላል።
portal-voice-kept = የራስዎ ድምፅ እንደ ማስረጃ ይቀመጣል፤ ሊከፍቱት የሚችሉት ጥቂት ሰዎች ናቸው። ሌሎች ሁሉ በዚህ መሣሪያ ላይ የተሠራ፣ ድምፁ የተቀየረ ቅጂ ይሰማሉ። ቃላትዎ፣ የአነጋገር ዘዬዎና የአነጋገር መንገድዎ በውስጡ ይቀራሉ።
portal-voice-copy-only = ድምፁ የተቀየረውን ቅጂ ብቻ አስቀምጡ። የራሴ ድምፅ አይቀመጥም።
portal-voice-record = ይቅረጹ
portal-voice-stop = መቅረጽ ያቁሙ
portal-voice-listen = ድምፁ የተቀየረውን ቅጂ ያዳምጡ
portal-voice-quiet = ማዳመጥ ያቁሙ
portal-voice-delete = የተቀረጸውን ይሰርዙ
portal-voice-recording = በመቅረጽ ላይ፦ { $time } ከ{ $most }።
portal-voice-recorded = ተቀርጿል፦ { $time }። ሲቀጥሉ ይጨመራል። እንደገና ለመቅረጽ ይሰርዙት።
portal-voice-full = የተቀረጸው { $minutes } ደቂቃ ስለደረሰ ቆሟል። አልጠፋም።
portal-voice-no-microphone = ማይክሮፎን የለም ወይም አልተፈቀደም። በምትኩ መጻፍ ይችላሉ። የጠፋ ነገር የለም።
portal-voice-no-copy = የዚህን ቅጂ ድምፅ መቀየር አይቻልም። ሊከፍቱት የሚችሉት ጥቂት ሰዎች ናቸው። ሰርዘውት በምትኩ መጻፍ ይችላሉ።
portal-voice-line = የተቀረጸ ድምፅዎ፣ { $time }

portal-place-title = የት እና መቼ
portal-place-question = የት እና መቼ ነበር?
portal-place-why = በዚያ የነበሩት ሰዎች የሚሠሩበትን ክፍል ለማግኘት ይረዳል። «ከገበያው አጠገብ» ወይም «ከዝናብ ወቅት በፊት» ማለት ይበቃል።
portal-place-label = የት
portal-time-label = መቼ

portal-accused-title = ማን
portal-accused-question = ይህን ስላደረጉት ሰዎች ምን ያውቃሉ?
portal-accused-why = ስም፣ ቅጽል ስም፣ የደንብ ልብስ፣ ባጅ፣ የመኪና ቁጥር፦ ማንኛውም ነገር ሊረዳ ይችላል። ምኑም ግዴታ አይደለም።
portal-accused-label = የሚያውቁት ነገር

portal-who-title = የሚናገረው ሰው
portal-who-question = ይህን የሚናገረው ማን ነው?
portal-who-why = ምርጫዎቹ የማን እንደሆኑ እንዲያውቅ አገልግሎቱን ይረዳል።
portal-who-myself = የደረሰው በእኔ ላይ ነው
portal-who-witness = አይቻለሁ ወይም ሰምቻለሁ
portal-who-behalf = ለሌላ ሰው ብዬ እናገራለሁ

portal-behalf-title = ሌላው ሰው
portal-behalf-question = ይህ የደረሰባቸው ሰው እርስዎ ይህን እንደሚናገሩ ያውቃሉ?
portal-behalf-why = ቀጥሎ የሚሆነውን፣ በተቻለ መጠን፣ የሚወስኑት እኚያ ሰው ናቸው። እባክዎ በመጠየቅ አደጋ ላይ አይጣሏቸው።
portal-behalf-agrees = አዎ፣ ይስማማሉም
portal-behalf-unaware = አያውቁም
portal-behalf-cannot = ሰውየውን መጠየቅ አይቻልም፦ ትንሽ ልጅ ናቸው፣ በጣም ታመዋል፣ ወይም በሕይወት የሉም
portal-behalf-unsaid = መናገር አልፈልግም

portal-identity-title = ስለ እርስዎ
portal-identity-question = ማን እንደሆኑ ሊነግሩን ይፈልጋሉ?
portal-identity-why = ይህ ከሪፖርትዎ ተለይቶ፣ በሌላ ቁልፍ ይቀመጣል። ሰው በከፈተው ቁጥር እዚህ ማየት ይችላሉ።
portal-name-label = ስምዎ፣ ወይም ልንጠራዎ የምንችልበት ስም
portal-contact-label = እንድናገኝዎ ከፈለጉ፣ በደህና እንዴት ልናገኝዎ እንደምንችል

portal-file-title = ፋይል
portal-file-question = ፋይል መጨመር ይፈልጋሉ?
portal-file-why = ፎቶ፣ የድምፅ ወይም የቪዲዮ ቅጂ፣ ሰነድ። እየደረሰ ሳለ ይታሸጋል። ፋይሎች የት እና መቼ እንደተሠሩ ሊያሳዩ ይችላሉ። ፋይሉ ራሱ እንደ ማስረጃ ይቀመጣል፦ ሊከፍቱት የሚችሉት ጥቂት ሰዎች ናቸው፤ በከፈቱት ቁጥርም ማየት ይችላሉ። ሌሎች ሁሉ የሚያገኙት እነዚያ የተደበቁ ዝርዝሮች የሌሉበትን ቅጂ ነው።
portal-file-others = ሌሎች ሰዎች በውስጡ የሚታዩ ወይም የሚሰሙ ከሆነ፣ ስለ እነርሱ ደህንነትም ያስቡ። ፋይሉን መተው ይችላሉ።
portal-file-label = ፋይል ይምረጡ
portal-file-limit = አንድ ፋይል እስከ { $limit } ሊሆን ይችላል። እስከ { $most } ፋይሎች፣ አንዱን ከሌላው ቀጥሎ፣ መጨመር ይችላሉ።
portal-file-copied-limit = እስከ { $limit } ያሉ ፋይሎችን ቅጂ ልንሠራ እንችላለን።
portal-file-copy-only = ቅጂውን ብቻ አስቀምጡ። ፋይሉ አሁን እንዳለ አይቀመጥም።
portal-script-file = ብራውዘርዎ ለሌሎች ሁሉ ቅጂ ይሠራል፦ ሥዕሎች እነዚያ የተደበቁ ዝርዝሮች ሳይኖሩ፣ ድምፅ ደግሞ በተቀየረ ድምፅ። የሌሎች ፋይሎች ቅጂ አይሠራም፦ ሊከፍቷቸው የሚችሉት ጥቂት ሰዎች ናቸው።
portal-file-add = ይህን ፋይል ይጨምሩ

portal-check-heading = ይፈትሹ እና ይላኩ
portal-check-text = እያንዳንዱን መልስ መቀየር ይችላሉ። እንዳለም መላክ ይችላሉ።
portal-not-answered = መልስ የለም
portal-change = ይቀይሩ፦ { $question }
portal-check-keep = «ይላኩ» የሚለውን በመጫን፣ አገልግሎቱ የነገርኩትን አሽጎ እንዲያስቀምጥ እጠይቃለሁ።
portal-check-protection = ብራውዘርዎ እዚህ ምንም ስክሪፕት አያሠራም፤ ስለዚህ ይህ ሰርቨር ሪፖርቱን ለእርስዎ በማህደረ ትውስታው ውስጥ ያሽገዋል። ከዚያ ይረሳዋል።
portal-send = ይላኩ
portal-delete-now = የጻፍኩትን ሁሉ ይሰርዙ
portal-leave-empty = እባክዎ ይህን ባዶ ይተዉት

portal-sent-heading = ሪፖርትዎ ደርሷል
portal-sent-text = ታሽጎ በደህና ተቀምጧል።
portal-sent-words-heading = አሥራ ሁለቱ ቃላትዎ
portal-sent-words-text = ተመልሶ ለመምጣት ብቸኛው መንገድ እነሱ ናቸው። በወረቀት ላይ ይጻፏቸው። አንዴ ብቻ እናሳያቸዋለን፤ እንደገና ልናገኝልዎ አንችልም።
portal-sent-numbers = ከቃላቱ ሥር ያሉት ቁጥሮች ያው ቁልፍ ናቸው። በወረቀት ላይ የስልክ ቁጥር ይመስላሉ። ቃላቱን ወይም ቁጥሮቹን መጠቀም ይችላሉ።
portal-sent-warning = ቃላቱን በፖስታ፣ በኢሜይል ወይም በመልእክት አይላኩ። ለሚጠይቅዎ ለማንም አይስጡ፤ ለእኛም ቢሆን።
portal-sent-protection = እንዴት እንደተጠበቀ፦ ሰርቨሩ በማህደረ ትውስታው ውስጥ አሽጎታል። የትኛውም ክፍሉ ሳይታሸግ አልተቀመጠም።
portal-sent-proof-heading = ሪፖርትዎ መኖሩን የሚያሳይ ማረጋገጫ
portal-sent-proof-text = ይህ ሪፖርትዎ ለሕዝብ ክፍት በሆነው መዝገብ ውስጥ መኖሩን የሚያሳይ የተፈረመ ማረጋገጫ ነው። ከጻፉት ምንም ነገር በመዝገቡ ውስጥ የለም። ሪፖርት ማድረግዎን በኋላ ማንም ሊክድ አይችልም። ማረጋገጫው የሚያስፈልግዎት አንድ ሰው ከካደ ብቻ ነው።
portal-sent-proof-save = ማረጋገጫውን እንደ ፋይል ያስቀምጡ
portal-sent-check-heading = ቃላቱ በትክክል ተጽፈዋል?
portal-sent-check-text = እርግጠኛ ለመሆን አንድ ጊዜ እዚህ ሊጽፏቸው ይችላሉ። ይህን መተውም ይችላሉ።
portal-sent-check-button = ቃላቴን ያረጋግጡ
portal-sent-check-right = ትክክል ነው። እነዚህ ቃላት ሪፖርትዎን ይከፍታሉ።
portal-sent-written = ጽፌያቸዋለሁ

portal-goodbye-heading = ጉብኝትዎ አብቅቷል
portal-goodbye-text = ከዚህ ጉብኝት በዚህ መስኮት ውስጥ ምንም አልተቀመጠም።

portal-return-heading = በአሥራ ሁለቱ ቃላትዎ ተመልሰው ይምጡ
portal-return-text = አሥራ ሁለቱን ቃላት ወይም አሥራ ሁለቱን ቁጥሮች ይጻፉ። ትልቅ ወይም ትንሽ ፊደል፣ ክፍተት እና መስመር ለውጥ አያመጡም። የእያንዳንዱ ቃል የመጀመሪያዎቹ አራት ፊደላት ይበቃሉ።
portal-return-label = አሥራ ሁለቱ ቃላትዎ ወይም ቁጥሮችዎ
portal-return-open = ይክፈቱ

portal-status-heading = ሪፖርትዎ
portal-status-received = በ{ $day } ተቀብለነዋል።
portal-status-number = ቁጥር፦ { $number }
portal-last-used = ቃላትዎ ለመጨረሻ ጊዜ ጥቅም ላይ የዋሉት በ{ $day } ነው። ያ እርስዎ ካልነበሩ፣ ሌላ ሰው ያውቃቸዋል።
portal-never-used = ቃላትዎ ጥቅም ላይ ሲውሉ አሁን የመጀመሪያው ነው።
portal-taken-by = ይህን ሪፖርት አንድ ኃላፊ፣ ያለ ኔትወርክ፣ ከእርስዎ ጋር ሆነው ወስደዋል።
portal-record-text = ይህ ሪፖርት የተቀመጠው ለእርስዎ ብቻ ነው። ሌላ ማንም ሊከፍተው አይችልም፤ ማንም አይሠራበትም። ይህን ለመቀየር፣ ከታች «ማንበብ» ለሚለው አዎ ይበሉ።
portal-record-show = ያስቀመጥኩትን ያሳዩ
portal-aside-heading = ሪፖርትዎ ወደ ጎን ተቀምጧል
portal-aside-text = አገልግሎቱ በ{ $day } ወደ ጎን አስቀምጦታል። ማንም አላነበበውም። የሰጡት ምክንያት፦ { $reason }።
portal-aside-kept = ተቀምጧል፤ ከታች ያሉት ቀናትም አሁንም ይቆጠራሉ። ከጠየቁ ወይም ከጻፉ፣ እንዲነበብ ይመለሳል።
portal-aside-button = እባክዎ ሪፖርቴን ያንብቡ
portal-closed-heading = ጉዳይዎ ተዘግቷል
portal-closed-text = አገልግሎቱ በ{ $day } ዘግቶታል። መልእክት ለመቀበል ከተስማሙ፣ ምክንያቶቹ ከታች ባለው መልእክት ውስጥ አሉ። እስከ { $until } መቃወም ይችላሉ።
portal-closed-button = እቃወማለሁ፦ ጉዳዬን እንደገና ይክፈቱ
aside-flood = ከውጭ ሲታዩ ከሚመሳሰሉ ብዙ ሪፖርቶች ጋር መጣ
aside-machine = በማሽን የተሞላ ይመስላል
aside-trial = አገልግሎቱ ይህን ገጽ እየሞከረ ነበር
portal-protection-hub = ሲደርስ ሰርቨሩ በማህደረ ትውስታው ውስጥ አሽጎታል።
portal-protection-browser = ከመላኩ በፊት የራስዎ ስልክ ወይም ኮምፒውተር አሽጎታል።
portal-messages-heading = መልእክቶች
portal-no-messages = እስካሁን ምንም መልእክት የለም።
portal-message-own = ይህን የጻፉት እርስዎ ነዎት። በጉዳይዎ ላይ ለሚሠሩት ሰዎች ታሽጓል፤ ስለዚህ እዚህ ሊታይ አይችልም።
portal-message-from-you = እርስዎ
portal-letter-download = ደብዳቤውን ያውርዱ (PDF)
portal-message-hide = ከዕይታዬ ይሰርዙ
portal-message-hide-text = ጉዳዩ ይዞ ያቆየዋል፤ እዚህ ግን ከእንግዲህ አይታይም።
portal-reply-heading = ይጻፉ
portal-reply-label = መልእክት ይጻፉ
portal-reply-send = መልእክቱን ይላኩ
portal-add-heading = በሪፖርትዎ ላይ ይጨምሩ
portal-add-label = መጨመር የሚፈልጉት
portal-add-button = ወደ ሪፖርቴ ይጨመር
portal-added = { $day }፦ አንድ ነገር ጨምረዋል። ፋይሎች፦ { $count }
portal-promises-heading = ቃል የተገባው
portal-promises-text = እያንዳንዱ መስመር ለእርስዎ ምን መደረግ እንዳለበት፣ በማን እና እስከ መቼ፣ እንዲሁም መደረግ አለመደረጉን ይናገራል።
portal-promise-who = ማን ማድረግ አለበት፦
portal-promise-by = እስከ፦
portal-opened-heading = ሪፖርትዎን ማን ከፈተው
portal-opened-nobody = እስካሁን ማንም አልከፈተውም።
portal-opened-line = { $day }፦ { $what } ተከፍቷል፤ የከፈቱት፦ { $role }
portal-emergency-line = { $day }፦ { $what } በአስቸኳይ ጊዜ ተከፍቷል። የከፈተው፦ { $role }
portal-emergency-granted = { $day }፦ ሁለት ሰዎች በአስቸኳይ ጊዜ መክፈት ተስማሙ። { $role } እስከ { $until } { $what } መክፈት ይችላል። ምክንያት፦ { $reason }።
portal-override-granted = { $day }፦ ሁለት ሰዎች ይህ ያለ ፈቃድዎ እንዲላክ ወስነዋል፦ { $what }። ምክንያት፦ { $reason }።
portal-override-used = { $day }፦ ተልኳል።
portal-excluded-line = { $day }፦ { $name } ከጉዳይዎ ተገልሏል። ምክንያት፦ { $reason }።
portal-keys-renewed = { $day }፦ ጉዳይዎ አዲስ ቁልፍ አለው። ከእንግዲህ ከጉዳዩ ጋር ሥራ የሌለው ሰው ከአሁን ጀምሮ የሚጽፉትን መክፈት አይችልም።
portal-offered-line = { $day }፦ ጉዳይዎ ለ{ $name } ቀርቧል። እስከ { $due } መመለስ አለባቸው።
portal-offer-accepted = { $day }፦ { $name } ጉዳይዎን ተረክቧል። ቃል የተገባልዎት አሁን የእነርሱ ግዴታ ነው።
portal-offer-refused = { $day }፦ { $name } ጉዳይዎን አይረከብም። ጉዳዩ በነበረበት ይቀራል።

portal-wait-heading = በአንድ ጊዜ ብዙ ሰዎች እዚህ አሉ
portal-wait-text = ቦታዎ ተጠብቆልዎታል። ይህ ገጽ ከጥቂት ሰከንዶች በኋላ በራሱ ይቀጥላል። «ይቀጥሉ» የሚለውንም መጫን ይችላሉ። ምንም አይጠፋም።
portal-consents-heading = ምርጫዎችዎ
portal-consents-text = እያንዳንዱን ምርጫ በማንኛውም ጊዜ መቀየር ይችላሉ። ለውጡ ከዚያ ቅጽበት ጀምሮ ይሠራል። አስቀድሞ የተላከ ነገር ሊመለስ አይችልም፤ ያንንም እዚህ እንናገራለን።
portal-consent-none = ለዚህ መልስ አልሰጡም።
portal-consent-given = በ{ $day } አዎ ብለዋል።
portal-consent-refused = በ{ $day } አይ ብለዋል።
portal-consent-withdrawn = በ{ $day } ይህን ፈቃድዎን ሰርዘዋል።
portal-consent-sent = በ{ $day } አስቀድሞ ተልኳል፦ ይህ ከእንግዲህ ሊቀለበስ አይችልም። አይ ካሉ ከዚህ በላይ ምንም አይላክም።
portal-consent-read = ባለሙያዎች አስቀድመው ቁልፍ አላቸው። ያነበቡት ሊመለስ አይችልም። አይ ካሉ ማንም ከዚህ በላይ መክፈት አይችልም።
portal-consent-counted = አስቀድመው የታተሙ ቁጥሮች ሊቀየሩ አይችሉም።
portal-consent-withdraw = ፈቃድዎን ይሰርዙ፦ { $what }
portal-consent-give = አዎ ይበሉ፦ { $what }
portal-restricted-heading = ምርመራ መጠየቅ
portal-restricted-text = ሪፖርትዎ ለእርዳታ ብቻ ነው። አሁን ምርመራ እንዲደረግ መጠየቅ ይችላሉ። ወደ ኋላ አይመለስም፦ እንደገና ለእርዳታ ብቻ ሊሆን አይችልም።
portal-restricted-sure = ይህ ሊቀለበስ እንደማይችል ተረድቻለሁ
portal-restricted-button = ምርመራ እንዲደረግ ይጠይቁ
portal-family-heading = ከቤተሰብዎ አንድ ሰው
portal-family-text = ጉዳዩ እንዴት እየሄደ እንዳለ ሊነገራቸው የሚችሉ የአንድ ሰው ስም መስጠት ይችላሉ። እዚህ አዎ ካላሉ በስተቀር ለማንም ምንም አይነገርም። ደብዳቤው ምን እንደሆነ ወይም በማን ላይ እንደደረሰ አይናገርም።
portal-family-named = የቤተሰብ ተጠሪ { $number }
portal-family-name = የዚህ ሰው ስም
portal-family-relation = እኚህ ሰው ለእርስዎ ምን ይሆናሉ
portal-family-reach = ይህን ሰው በደህና እንዴት ማግኘት እንደሚቻል
portal-family-language = ለዚህ ሰው የሚሆን ቋንቋ
portal-family-progress = የትኞቹ እርምጃዎች መቼ እንደተወሰዱ ለዚህ ሰው መንገር ይቻላል
portal-family-button = የዚህን ሰው ስም ይስጡ
portal-finish-heading = መውጣት
portal-finish = ይህን ጉብኝት ይጨርሱ

portal-state-heading = ለእርስዎ የተላከ ደብዳቤ
portal-family-inbox-heading = ለእርስዎ የተላከ ደብዳቤ
portal-letters-heading = ደብዳቤዎች እና መልእክቶች
portal-state-duties-heading = መፈጸም ያለበት
portal-state-duties-text = እባክዎ እዚህ ይመልሱ። የሚመዘግቡት በአሥራ ሁለቱ ቃላትዎ ይፈረማል፤ በኋላም ሊቀየር አይችልም።
portal-state-outcome = መልስዎ
portal-state-note = አስተያየት
portal-state-button = ይመዝግቡ
portal-state-settled-heading = የተደረገው

portal-script-sealed = የሚጽፉት ከመላኩ በፊት እዚህ፣ በስልክዎ ወይም በኮምፒውተርዎ ላይ፣ ይታሸጋል። ሰርቨሩ ሳይታሸግ ፈጽሞ አያየውም። ሰርቨሩ ለብራውዘርዎ የሰጠውን ትንሽ ፕሮግራም ማመን ይኖርብዎታል።
portal-script-kept = የሚጽፉት በዚህ ገጽ ላይ ብቻ ነው ያለው፤ ሌላ የትም የለም። ከመላክዎ በፊት ገጹን ከዘጉት ይጠፋል።
portal-script-leave = የShift ቁልፍን ሦስት ጊዜ መጫንም ይችላሉ።
portal-script-shift-two = Shift፦ ለመውጣት 2 ጊዜ ተጨማሪ ይጫኑት።
portal-script-shift-one = Shift፦ ለመውጣት 1 ጊዜ ተጨማሪ ይጫኑት።
portal-script-sending = በመላክ ላይ ነው። እባክዎ ይህን ገጽ አይዝጉ።
portal-script-check = ሪፖርቱን ከመላኩ በፊት ብራውዘርዎ በስልክዎ ወይም በኮምፒውተርዎ ላይ ያሽገዋል።
portal-script-sent = እንዴት እንደተጠበቀ፦ ከመላኩ በፊት የራስዎ ስልክ ወይም ኮምፒውተር አሽጎታል።
