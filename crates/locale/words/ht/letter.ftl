### Letters. They say enough and leak nothing.

## machine-drafted

act-rape = Kadejak
act-sexual-assault = Agresyon seksyèl
act-sexual-exploitation = Eksplwatasyon seksyèl
act-child-abuse = Abi seksyèl sou yon timoun
act-sexual-harassment = Arasman seksyèl
act-other-misconduct = Lòt move konduit grav

letter-reference = Referans: { $reference }
letter-row-act = Kalite zak
letter-row-place = Zòn
letter-row-unit = Inite
letter-row-window = Peryòd
letter-neutral-sender = Biwo kontak

letter-state-subject = Notifikasyon yon rapò sou move konduit
letter-state-opening = Nou fè ou konnen gen yon rapò sou move konduit yon manm pèsonèl peyi ou deplwaye. Premye evalyasyon nou montre li antre nan manda nou.
letter-state-notice = Sa a se yon avi minimòm. Detay yo ap vini lè ou fin nonmen yon ajan k ap resevwa yo anba yon kle ki pou li menm.
letter-state-duties = Tanpri konfime ou resevwa avi a nan yon delè { $receipt }, epi reponn nan yon delè { $answer } si w ap fè ankèt oswa non, epi bay non anketè ou a. Delè yo kòmanse konte nan jou notifikasyon sa a.
letter-state-silence = Si pa gen repons ki anrejistre anvan lè sa a, yo konsidere Gouvènman ou a pa vle oswa pa kapab fè ankèt, yon ankèt endepandan louvri, epi silans lan anrejistre pou tout tan.
letter-state-protect = Tanpri konsève tout prèv yo, epi pa pran okenn mezi kont okenn moun akoz rapò sa a. Yo pa gen dwa voye okenn moun tounen lakay li anvan yo pran yon deklarasyon.
letter-state-answer = Ou te resevwa douz mo apa ak lèt sa a. Yo louvri yon bwat mesaj kote ou ka konfime, reponn epi ekri nou.
letter-state-footer = Avi minimòm. Li pa bay non pèsonn, epi yo pa dwe sèvi ak li pou chèche konnen kiyès ki fè rapò a.

letter-family-subject = Nouvèl ki soti nan Biwo kontak la
letter-family-opening = Yon moun ki fè ou konfyans mande nou di ou kijan yon zafè ap mache. Ou pa bezwen fè anyen.
letter-family-choice = Nou di sèlman sa moun sa a dakò pou nou di, epi se ou sèlman nou di li. Moun sa a ka chanje sa nenpòt lè.
letter-family-step = { $what }: { $how }
letter-family-none = Poko gen etap pou nou di ou. Ou pral gen nouvèl ankò lè genyen.
letter-family-more = Ou pral gen nouvèl ankò lè gen plis bagay pou di.
letter-family-ask = Si ou pa vle lèt konsa, ekri sa nan bwat mesaj ou, epi y ap sispann.
letter-family-footer = Tanpri sere lèt sa a yon kote lòt moun pa p jwenn li.
