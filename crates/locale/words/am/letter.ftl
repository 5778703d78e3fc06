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
