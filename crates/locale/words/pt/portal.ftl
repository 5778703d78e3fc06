### The portal. Titles are neutral: they stay in the browser's history.

## machine-drafted

portal-title = Boas-vindas
portal-start-heading = Pode contar-nos o que aconteceu
portal-danger-heading = Está em perigo agora?
portal-danger-text = Se puder, vá para um lugar seguro. Ligue para o número de emergência do país onde está.
portal-danger-number = Número de emergência: { $number }
portal-start-text = Pode relatar violência sexual ou outro mal feito por soldados, polícia ou pessoal que vieram de outro país. Não precisa de dar o seu nome. Pode parar a qualquer momento.
portal-start-help = Pode receber ajuda sem relatar.
portal-start-begin = Começar
portal-start-return = Tenho as minhas doze palavras

portal-help-heading = Ajuda sem relatar
portal-help-text = Tem direito a ajuda. Não tem de relatar nada para a receber.
portal-help-medical-heading = Procure cedo um médico ou uma enfermeira
portal-help-medical = Alguns cuidados funcionam melhor nos primeiros três dias. Outros cuidados também ajudam mais tarde. Não tem de dizer o que aconteceu.
portal-help-support-heading = Fale com alguém de confiança
portal-help-support = Um grupo de mulheres, uma pessoa que trabalha na saúde ou uma linha de apoio local pode escutar e dizer o que existe perto do lugar onde está.
portal-help-near-heading = Perto de si
portal-help-traces-heading = O que fica neste aparelho
portal-help-traces = Ao sair, esta página fecha-se e a sua visita aqui termina. Isso não apaga o histórico do seu navegador. Também não ajuda se alguém vigia este aparelho com um programa espião. Uma janela privada ou outro aparelho é mais seguro.
portal-help-onion = Com o navegador Tor também nos encontra aqui: { $address }

portal-between-heading = Alguém está entre si e este serviço
portal-between-text = Chegou aqui por uma página que não é nossa. Quem a tem pode ler tudo o que escreve, e também as suas palavras. Feche esta página e use o navegador Tor.

portal-before-heading = Antes de começar
portal-before-happens-heading = O que vai acontecer
portal-before-happens = Fazemos uma pergunta em cada página. Pode saltar qualquer pergunta. Pode enviar o que tem a qualquer momento. Quando enviar, recebe doze palavras. Com elas pode voltar, ler respostas e mudar as suas escolhas.
portal-before-reads-heading = Quem vai ler
portal-before-reads = Só as pessoas encarregadas de receber os relatos em { $service } podem abrir o seu relato, e só se disser que sim. Ninguém na cadeia de comando de quem fez isto, nenhum chefe, o pode abrir. Se uma criança ou outra pessoa estiver em perigo grave, o serviço pode ter de agir. Duas pessoas têm de decidir isso, e vamos dizer-lhe.
portal-before-sealed-heading = Como é guardado
portal-before-sealed = O que escrever é selado aqui, na memória deste servidor, antes de ser guardado. Nada disso é guardado sem estar selado. O servidor não pode voltar a abri-lo.
portal-before-leave-heading = Sair depressa
portal-before-leave = O botão “Sair desta página” abre uma página sobre o tempo (clima) e termina a sua visita. Não pode apagar o histórico do seu navegador.
portal-before-kept = Se não enviar, o que escrever fica guardado e selado durante { $hours } horas. Depois é apagado.

portal-continue = Continuar
portal-skip = Saltar esta pergunta
portal-send-now = Ir para o envio com o que tenho
portal-any-time = Pode parar e enviar a qualquer momento.
portal-heavy = As perguntas seguintes são sobre o que aconteceu. Podem ser difíceis. Pode saltar cada uma, parar, ou voltar a elas antes de enviar.
portal-listen = Ouvir esta página

portal-option-title = O que deve acontecer
portal-option-question = O que quer que aconteça?
portal-option-why = Um relato só para ajuda pode passar a ser uma investigação mais tarde, quando quiser. O contrário não é possível: depois de começar uma investigação, já não pode voltar a ser só ajuda.
portal-option-restricted = Só ajuda e um relato guardado em segurança. Não começa nenhuma investigação. Ninguém em nenhuma cadeia de comando, nenhum chefe, é avisado.
portal-option-unrestricted = Uma investigação. O serviço examina o relato e age. Depois já não pode voltar a ser só ajuda.
portal-option-record = Só guardar para mim. Nada acontece. Só as suas doze palavras o podem abrir.

portal-age-title = Idade
portal-age-question = Que idade tem a pessoa com quem isto aconteceu?
portal-age-why = As pessoas com menos de 18 anos têm mais proteção. Não tem de responder.
portal-age-adult = 18 anos ou mais
portal-age-young = Menos de 18 anos
portal-age-unsaid = Não sei, ou não quero dizer

portal-young-title = Menos de 18 anos
portal-young-question = É bom saber isto antes de continuar
portal-young-why = Aqui pode contar tudo, sem mais ninguém ou com alguém de confiança. O que quer conta. Se uma criança estiver em perigo grave, o serviço pode ter de agir para a proteger. Pode ter de o fazer sem um sim. Duas pessoas têm de decidir isso juntas, e vamos dizer-lhe aqui.

portal-read-title = Ler
portal-read-question = O serviço pode ler o que contar?
portal-read-why = Se disser que não, fica guardado e selado, e só as suas doze palavras o podem abrir. Pode dizer que sim mais tarde.
portal-read-yes = Sim, o serviço pode ler
portal-read-no = Não, guardem só para mim

portal-contact-title = Escrever
portal-contact-question = Podemos escrever-lhe aqui?
portal-contact-why = As mensagens esperam aqui até voltar com as suas doze palavras. Nunca escrevemos para outro lugar.
portal-contact-yes = Sim, escrevam-me aqui
portal-contact-no = Não, não me escrevam

portal-share-state-title = O Estado
portal-share-state-question = Podemos avisar o Estado (o país) de quem fez isto?
portal-share-state-why = Receberia um aviso curto: o tipo de ato, a zona geral, a unidade e os meses. O seu nome não, e as suas palavras também não. O Estado tem de responder se vai investigar ou não. Pode retirar o seu sim enquanto o aviso não for enviado.
portal-share-state-yes = Sim, enviem o aviso curto
portal-share-state-no = Não, não avisem o Estado

portal-state-sure-title = O que o Estado recebe
portal-state-sure-question = Dissemos com clareza: o que receberia o Estado?
portal-state-sure-why = Isto não é um exame. Ajuda-nos a ver se fomos claros.
portal-state-sure-notice = Um aviso curto, sem o meu nome e sem as minhas palavras
portal-state-sure-all = Tudo o que escrevi, com o meu nome
portal-state-sure-unsure = Não tenho a certeza

portal-state-told-title = O que o Estado recebe
portal-state-told-question = O que o Estado recebe
portal-state-told-why = Só o aviso curto: o tipo de ato, a zona geral, a unidade e os meses. O seu nome não, e as suas palavras também não. Se nem isto quiser, volte atrás e escolha não.

portal-statistics-title = Contar
portal-statistics-question = Podemos contar o seu relato nos números?
portal-statistics-why = Os números ajudam a mostrar quantas vezes isto acontece. Não dizem o nome de ninguém, e os números pequenos ficam escondidos.
portal-statistics-yes = Sim, contem
portal-statistics-no = Não, não contem

portal-account-title = As suas palavras
portal-account-question = Conte-nos com as suas próprias palavras
portal-account-why = Escreva muito ou pouco, como quiser, em qualquer língua. Não precisa de provas. Não escreva aqui as suas doze palavras nem uma senha.
portal-account-label = O que aconteceu
portal-voice-heading = Ou conte com a sua voz
portal-voice-text = Grave só onde ninguém possa ouvir. O seu aparelho pode mostrar que o microfone foi usado. Uma gravação pode ter até { $minutes } minutos.
portal-voice-kept = A sua própria voz é guardada como prova, e poucas pessoas a podem abrir. As outras ouvem uma cópia disfarçada, feita neste aparelho. As suas palavras, o seu sotaque e a sua maneira de falar ficam nela.
portal-voice-copy-only = Guardar só a cópia disfarçada. A minha própria voz não é guardada.
portal-voice-record = Gravar
portal-voice-stop = Parar de gravar
portal-voice-listen = Ouvir a cópia disfarçada
portal-voice-quiet = Parar de ouvir
portal-voice-delete = Apagar a gravação
portal-voice-recording = A gravar: { $time } de { $most }.
portal-voice-recorded = Gravado: { $time }. É acrescentado quando continuar. Apague para gravar de novo.
portal-voice-full = A gravação chegou a { $minutes } minutos e parou. Não se perdeu.
portal-voice-no-microphone = Não há microfone ou não está permitido. Pode escrever. Nada se perdeu.
portal-voice-no-copy = Esta gravação não pode ser disfarçada. Poucas pessoas a poderiam abrir. Pode apagá-la e escrever.
portal-voice-line = Gravação da sua voz, { $time }

portal-place-title = Onde e quando
portal-place-question = Onde e quando foi?
portal-place-why = Ajuda a encontrar a unidade que estava lá. Basta “perto do mercado” ou “antes das chuvas”.
portal-place-label = Onde
portal-time-label = Quando

portal-accused-title = Quem
portal-accused-question = O que sabe sobre quem fez isto?
portal-accused-why = Um nome, uma alcunha (apelido), um uniforme, um distintivo, o número de um carro: tudo pode ajudar. Nada é obrigatório.
portal-accused-label = O que sabe

portal-who-title = Quem conta
portal-who-question = Quem está a contar isto?
portal-who-why = Assim o serviço sabe de quem são estas escolhas.
portal-who-myself = Aconteceu comigo
portal-who-witness = Vi ou ouvi falar disso
portal-who-behalf = Conto por outra pessoa

portal-behalf-title = A outra pessoa
portal-behalf-question = A pessoa com quem isto aconteceu sabe que está a contar?
portal-behalf-why = O que acontece a seguir é essa pessoa que decide, em tudo o que for possível. Por favor, não a ponha em perigo ao perguntar.
portal-behalf-agrees = Sim, e concorda
portal-behalf-unaware = Não
portal-behalf-cannot = Não se pode perguntar a essa pessoa: é uma criança pequena, está muito doente ou já não está viva
portal-behalf-unsaid = Não quero dizer

portal-identity-title = Sobre a sua pessoa
portal-identity-question = Quer dizer-nos quem é?
portal-identity-why = Isto é guardado à parte do seu relato, com outra chave. Cada vez que alguém o abrir, pode ver isso aqui.
portal-name-label = O seu nome, ou como lhe podemos chamar
portal-contact-label = Como lhe podemos falar sem perigo, se quiser que o façamos

portal-file-title = Um arquivo
portal-file-question = Quer juntar um arquivo (ficheiro)?
portal-file-why = Uma foto, uma gravação, um documento. É selado enquanto chega. Os arquivos podem mostrar onde e quando foram feitos. O próprio arquivo é guardado como prova: poucas pessoas o podem abrir, e pode ver cada vez que o abrem. Todas as outras pessoas recebem uma cópia sem esses dados escondidos.
portal-file-others = Se outras pessoas se veem ou se ouvem nele, pense também na segurança delas. Pode não adicionar o arquivo.
portal-file-label = Escolher um arquivo
portal-file-limit = Um arquivo pode ter até { $limit }. Pode juntar até { $most } arquivos, um depois do outro.
portal-file-copied-limit = Podemos fazer uma cópia de arquivos até { $limit }.
portal-file-copy-only = Guardar só a cópia. O arquivo tal como está agora não é guardado.
portal-script-file = O seu navegador faz uma cópia para as outras pessoas: as imagens sem esses detalhes escondidos, o som com uma voz disfarçada. De outros arquivos não faz cópia: poucas pessoas os podem abrir.
portal-file-add = Juntar este arquivo

portal-check-heading = Ver tudo e enviar
portal-check-text = Pode mudar cada resposta. Também pode enviar como está.
portal-not-answered = Sem resposta
portal-change = Mudar: { $question }
portal-check-keep = Ao tocar em “Enviar”, peço ao serviço que guarde selado o que contei.
portal-check-protection = O seu navegador não usa nenhum programa (script) aqui. Por isso, este servidor sela o relato em seu lugar, na memória dele. Depois esquece-o.
portal-send = Enviar
portal-delete-now = Apagar tudo o que escrevi
portal-leave-empty = Por favor, deixe isto vazio

portal-sent-heading = O seu relato já chegou
portal-sent-text = Está selado e guardado em segurança.
portal-sent-words-heading = As suas doze palavras
portal-sent-words-text = São a única forma de voltar. Escreva-as em papel. Só as mostramos uma vez, e depois não podemos encontrá-las outra vez.
portal-sent-numbers = Os números por baixo das palavras são a mesma chave. Em papel parecem números de telefone. Pode usar as palavras ou os números.
portal-sent-warning = Não envie as palavras por correio, por e-mail nem por mensagem. Não as dê a ninguém que as peça, nem mesmo a nós.
portal-sent-protection = Como foi protegido: o servidor selou-o na sua memória. Nenhuma parte foi guardada sem estar selada.
portal-sent-proof-heading = A prova de que o seu relato existe
portal-sent-proof-text = Esta é uma prova assinada de que o seu relato está no livro público. Nada do que escreveu está nesse livro. Ninguém pode negar mais tarde que fez o relato. Só precisa da prova se alguém o negar.
portal-sent-proof-save = Guardar a prova como arquivo
portal-sent-check-heading = Estão bem escritas?
portal-sent-check-text = Pode escrevê-las aqui uma vez para ter a certeza. Também pode saltar isto.
portal-sent-check-button = Verificar as minhas palavras
portal-sent-check-right = Certo. Estas palavras vão abrir o seu relato.
portal-sent-written = Já as escrevi

portal-goodbye-heading = A sua visita terminou
portal-goodbye-text = Nada desta visita fica guardado nesta janela.

portal-return-heading = Voltar com as suas doze palavras
portal-return-text = Escreva as doze palavras ou os doze números. Letras grandes ou pequenas, espaços e linhas não importam. Bastam as primeiras quatro letras de cada palavra.
portal-return-label = As suas doze palavras ou números
portal-return-open = Abrir

portal-status-heading = O seu relato
portal-status-received = Recebemos o seu relato no dia { $day }.
portal-status-number = Número: { $number }
portal-last-used = As suas palavras foram usadas pela última vez no dia { $day }. Se não as usou nesse dia, outra pessoa conhece-as.
portal-never-used = As suas palavras são usadas agora pela primeira vez.
portal-taken-by = Uma pessoa encarregada recolheu este relato consigo, sem rede.
portal-record-text = Este relato só é guardado para si. Mais ninguém o pode abrir, e ninguém trabalha nele. Para mudar isso, diga que sim a “ler”, mais abaixo.
portal-record-show = Mostrar o que guardei
portal-aside-heading = O seu relato foi posto de lado
portal-aside-text = O serviço pô-lo de lado em { $day }. Ninguém o leu. O motivo dado: { $reason }.
portal-aside-kept = Está guardado, e as datas abaixo continuam a contar. Se pedir ou escrever, volta para ser lido.
portal-aside-button = Por favor, leiam o meu relato
portal-closed-heading = O seu caso foi encerrado
portal-closed-text = O serviço encerrou-o em { $day }. Se aceitou mensagens, os motivos estão numa delas. Pode opor-se até { $until }.
portal-closed-button = Oponho-me: reabram o meu caso
aside-flood = veio com muitos que por fora parecem iguais
aside-machine = parece que uma máquina o preencheu
aside-trial = o serviço estava a testar esta página
portal-protection-hub = O servidor selou-o na sua memória quando chegou.
portal-protection-browser = O seu próprio aparelho selou-o antes do envio.
portal-messages-heading = Mensagens
portal-no-messages = Ainda não há mensagens.
portal-message-own = Esta mensagem é sua. Está selada para as pessoas que trabalham no seu caso, por isso não pode ser mostrada aqui.
portal-message-from-you = Mensagem sua
portal-letter-download = Baixar a carta (PDF)
portal-message-hide = Apagar do que eu vejo
portal-message-hide-text = O caso guarda-a; aqui já não é mostrada.
portal-reply-heading = Escrever
portal-reply-label = Escrever uma mensagem
portal-reply-send = Enviar a mensagem
portal-add-heading = Acrescentar ao seu relato
portal-add-label = O que quer acrescentar
portal-add-button = Acrescentar ao meu relato
portal-added = { $day }: acrescentou algo. Arquivos: { $count }
portal-promises-heading = O que foi prometido
portal-promises-text = Cada linha diz o que lhe é devido, quem tem de o fazer e até quando, e se foi feito.
portal-promise-who = Quem tem de o fazer:
portal-promise-by = Prazo:
portal-opened-heading = Quem abriu o seu relato
portal-opened-nobody = Ainda ninguém o abriu.
portal-opened-line = { $day }: alguém abriu { $what }. Quem abriu: { $role }
portal-emergency-line = { $day }: aberto numa emergência: { $what }. Quem abriu: { $role }
portal-emergency-granted = { $day }: duas pessoas aceitaram uma abertura de emergência. { $role } pode abrir { $what } até { $until }. Motivo: { $reason }.
portal-override-granted = { $day }: duas pessoas decidiram que isto é enviado sem o seu consentimento: { $what }. Razão: { $reason }.
portal-override-used = { $day }: foi enviado.
portal-excluded-line = { $day }: { $name } foi afastado do seu caso. Motivo: { $reason }.
portal-keys-renewed = { $day }: o seu caso tem uma chave nova. Quem já não tem nada a ver com ele não pode abrir o que escrever a partir de agora.
portal-offered-line = { $day }: o seu caso foi oferecido a { $name }. A resposta tem de chegar até { $due }.
portal-offer-accepted = { $day }: { $name } assumiu o seu caso e deve-lhe agora o que foi prometido.
portal-offer-refused = { $day }: { $name } não assume o seu caso. Fica onde estava.

portal-wait-heading = Há muitas pessoas aqui ao mesmo tempo
portal-wait-text = O seu lugar está guardado. Esta página continua por si daqui a alguns segundos. Também pode tocar em “Continuar”. Nada se perde.
portal-consents-heading = As suas escolhas
portal-consents-text = Pode mudar cada escolha a qualquer momento. A mudança vale a partir desse momento. O que já foi enviado não pode ser recuperado, e dizemos isso aqui.
portal-consent-none = Não respondeu a isto.
portal-consent-given = Disse que sim no dia { $day }.
portal-consent-refused = Disse que não no dia { $day }.
portal-consent-withdrawn = Retirou o seu sim no dia { $day }.
portal-consent-sent = Já foi enviado no dia { $day }: isto já não pode ser desfeito. Se disser que não, nada mais será enviado.
portal-consent-read = Já há agentes com uma chave. O que leram não pode ser desfeito. Se disser que não, ninguém pode abrir mais.
portal-consent-counted = Os números já publicados não podem ser mudados.
portal-consent-withdraw = Retirar o meu sim: { $what }
portal-consent-give = Dizer que sim: { $what }
portal-restricted-heading = Pedir uma investigação
portal-restricted-text = O seu relato é só para ajuda. Pode pedir uma investigação agora. O contrário não é possível: já não pode voltar a ser só ajuda.
portal-restricted-sure = Compreendo que isto não pode ser desfeito
portal-restricted-button = Pedir uma investigação
portal-family-heading = Alguém da sua família
portal-family-text = Pode indicar uma pessoa a quem podemos dizer como vai o caso. Nada é dito a ninguém se não disser que sim aqui. A carta não diz o que aconteceu nem com quem aconteceu.
portal-family-named = Contacto da família { $number }
portal-family-name = Nome desta pessoa
portal-family-relation = Quem é esta pessoa na sua vida
portal-family-reach = Como falar com esta pessoa sem perigo
portal-family-language = Língua para esta pessoa
portal-family-progress = Podem dizer a esta pessoa que passos foram dados e quando
portal-family-button = Indicar esta pessoa
portal-finish-heading = Sair
portal-finish = Terminar esta visita

portal-state-heading = Tem uma carta
portal-family-inbox-heading = Tem uma carta
portal-letters-heading = Cartas e mensagens
portal-state-duties-heading = O que tem de ser feito
portal-state-duties-text = Por favor, responda aqui. O que gravar é assinado com as suas doze palavras e depois não pode ser mudado.
portal-state-outcome = A sua resposta
portal-state-note = Observações
portal-state-button = Gravar
portal-state-settled-heading = O que foi feito

portal-script-sealed = O que escrever é selado aqui, no seu aparelho, antes de ser enviado. O servidor nunca o vê sem estar selado. Tem de confiar no pequeno programa que o servidor deu ao seu navegador.
portal-script-kept = O que escrever está só nesta página, e em mais nenhum lugar. Se fechar a página antes de enviar, perde-se.
portal-script-leave = Também pode carregar três vezes na tecla Shift (maiúsculas).
portal-script-shift-two = Shift: carregue mais 2 vezes para sair.
portal-script-shift-one = Shift: carregue mais 1 vez para sair.
portal-script-sending = A enviar. Por favor, deixe esta página aberta.
portal-script-check = O seu navegador sela o relato no seu aparelho antes do envio.
portal-script-sent = Como foi protegido: o seu próprio aparelho selou-o antes do envio.
