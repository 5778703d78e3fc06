### The desk: for officers.

## machine-drafted

desk-name = Mesa de trabalho
desk-navigation = Mesa de trabalho
desk-queue = Lista de trabalho
desk-oversight = Fiscalização
desk-lock = Bloquear
desk-unlock-heading = Desbloquear a mesa de trabalho
desk-unlock-text = As suas chaves são abertas na memória desta máquina e esquecidas quando bloquear.
desk-unlock-name = Pessoa encarregada
desk-unlock-passphrase = Frase secreta
desk-unlock-language = Língua
desk-unlock-button = Desbloquear

desk-queue-heading = A minha lista de trabalho
desk-queue-cases = Casos pelo próximo prazo
desk-queue-sorted = A data mais próxima vem primeiro; as datas vencidas vêm antes de todas as outras.
desk-queue-empty = Nenhum caso está à sua espera.
desk-queue-next = Próxima obrigação
desk-queue-more = Mais casos
desk-notices-heading = O que a sua organização tem de saber
desk-notice = Aviso
desk-notice-due = Vencido desde
desk-notice-text = { $meaning }: { $what }
desk-notice-read = Marcar como lido: { $case }
desk-case = Caso
desk-due = Prazo
desk-owner = Cabe a
desk-state = Situação
desk-new-message = mensagem nova
option-restricted = só ajuda
option-unrestricted = investigação

desk-case-heading = Caso { $case }
desk-case-received = recebido no dia { $day }
desk-case-framework = Quadro de regras: { $framework }.
desk-badge-open = aberto desde { $day }, { $officer }
desk-badge-late = { $count ->
    [one] { $count } data vencida
    [many] { $count } de datas vencidas
   *[other] { $count } datas vencidas
}
desk-protection-hub = O navegador da pessoa que fez o relato não usou nenhum script: o servidor central selou o relato na sua memória.
desk-protection-browser = O próprio aparelho da pessoa que fez o relato selou o relato.
desk-report-heading = Relato
desk-report-logged = A abertura fica gravada; a pessoa que fez o relato e o órgão de fiscalização podem ver quem o abriu, e quando.
desk-report-open = Abrir o relato
desk-report-no-key = Não lhe foi dada nenhuma chave deste relato. Só vê as suas obrigações e datas.
desk-account = Nas próprias palavras da pessoa que fez o relato
desk-place = Onde e quando
desk-accused = Sobre quem fez isto
desk-files = Arquivos
desk-identity-heading = Nome e contacto
desk-identity-logged = São guardados à parte do relato, com outra chave. Abra-os só se precisar; a abertura fica gravada.
desk-identity-open = Abrir o nome e o contacto
desk-identity-no-key = Não lhe foi dada nenhuma chave do nome e do contacto.
desk-identity-name = Nome
desk-identity-contact = Contacto seguro
desk-family-contact = Contacto da família:
desk-take-on-heading = Abrir um caso
desk-take-on-text = As obrigações seguem { $framework }, tal como ficou fixado quando o relato foi recebido.
desk-take-on = Abrir um caso
desk-assign-heading = Atribuir
desk-assign-text = A chave do relato é selada para esta pessoa encarregada e para mais ninguém.
desk-assign-officer = Pessoa encarregada que recebe o caso
desk-assign-identity = Dar também a chave do nome e do contacto
desk-assign = Atribuir
desk-assigned = Atribuído a

desk-duties-heading = Obrigações
desk-duty = Obrigação
desk-why = A razão, e a razão desta data
desk-reading = { $period } segundo o calendário { $calendar }: { $day }
desk-original = Primeiro cálculo: { $day }
desk-began = começou: { $moment }
desk-breached = Passou sem ser feito: { $moment }
desk-told = { $meaning }: { $names }
desk-not-begun = Não começou
desk-record-summary = Gravar { $milestone }
desk-record = Gravar { $milestone }
desk-outcome = Como terminou
desk-note = Observação (selada)

desk-messages-heading = Mensagens
desk-no-messages = Não há mensagens, ou o relato não está aberto.
desk-message-to = De { $from } para { $to }
desk-message-label = Mensagem à pessoa que fez o relato
desk-message-meets = Esta mensagem cumpre
desk-message-meets-none = nenhuma obrigação
desk-message-send = Enviar a mensagem
desk-consents-heading = Consentimentos
desk-consent-given = { $what }: sim, { $day }
desk-consent-refused = { $what }: não, { $day }
desk-consent-withdrawn = { $what }: retirado, { $day }

desk-facts-heading = Dados para as cartas
desk-facts-text = As cartas são escritas só com estes dados. O lugar preciso e os dias nunca saem; a zona e os meses podem sair.
desk-facts-act = Tipo de ato
desk-facts-place = Lugar preciso (nunca sai)
desk-facts-band = Zona que pode ser indicada
desk-facts-unit = Unidade
desk-facts-from = Primeiro dia
desk-facts-to = Último dia
desk-facts-identifiers = Dados conhecidos que identificam
desk-facts-identifiers-help = Um por linha, por exemplo “name: Jane Doe = J. Doe” ou “phone: +254 700 000 000”. Tipos, escritos em inglês: name (nome), phone (telefone), date (data), place (lugar), unit (unidade), rank (patente), email (e-mail), reference (referência). Nenhuma carta que revele um deles pode ser redigida.
desk-facts-save = Guardar os dados

desk-letters-heading = Cartas
desk-letter = Carta
desk-letter-drafted = Redigida por
desk-draft-waiting = À espera de outra pessoa encarregada
desk-draft-sent = Aprovada e enviada: { $officer }, { $day }
desk-drafted-by = Redigida por { $officer } no dia { $day }.
desk-draft-heading = { $what }
desk-draft-state-heading = Notificação nacional
desk-draft-organisation = Estado a notificar
desk-draft-state = Redigir a notificação nacional
desk-draft-family-heading = Notificação à família
desk-draft-family-none = A pessoa que fez o relato não indicou nenhum contacto da família.
desk-draft-contact = Contacto da família
desk-draft-family = Redigir a notificação à família
letter-for-state-authority = Notificação nacional
letter-for-family = Notificação à família
letter-for-prosecutor = Carta ao procurador (promotor)
desk-letter-print = Carta em PDF, para imprimir
desk-letter-checked = A carta terminada foi comparada com cada dado que identifica conhecido no caso; nada foi encontrado.
desk-approve-text = Ao aprovar, declara que leu esta carta e que nada nela aponta para uma pessoa. É enviada de imediato.
desk-approve = Aprovar e enviar
desk-approve-other = Outra pessoa encarregada tem de aprovar esta carta: quem redige nunca aprova.
desk-handover-heading = Entregue estas palavras
desk-handover-text = Elas abrem a caixa de mensagens de quem recebe a carta. São mostradas uma só vez. Entregue-as por um meio seguro, à parte de qualquer carta.
desk-handover-done = Já as entreguei

desk-timeline-heading = Cronologia
event-directory-changed = A lista oficial mudou
event-report-received = Relato recebido
event-consent-recorded = A pessoa que fez o relato decidiu:
event-became-unrestricted = A pessoa que fez o relato pediu uma investigação
event-family-contact-named = A pessoa que fez o relato indicou um contacto da família
event-compartment-opened = Foi aberto:
event-case-opened = Caso aberto
event-officer-assigned = Atribuído a:
event-milestone-met = Gravado:
event-facts-recorded = Dados gravados
event-message-sent = Mensagem enviada
event-message-received = Mensagem recebida
event-letter-drafted = Carta redigida para
event-letter-disclosed = Carta aprovada e entregue
event-duty-breached = Prazo vencido:
event-duty-escalated = Passou ao nível seguinte:

desk-objects-heading = Itens selados
desk-objects-text = Cada item é um simples arquivo age. Com a chave, qualquer programa age o abre:
desk-object = Item
desk-object-what = O que é
desk-object-opens = Abre-se com
object-keys = Chaves seladas para si: { $what }
object-file = Arquivo do relato
object-opens-officer = a sua própria chave
object-opens-statement = a chave do relato
object-opens-identity = a chave do nome e do contacto

desk-oversight-heading = Fiscalização
desk-oversight-text = Datas e situação de cada caso, por número. Sem conteúdo: quem faz a auditoria não tem a chave de nenhum.
desk-audit-heading = Auditoria do servidor central
desk-audit-run = Fazer agora a auditoria do servidor central
desk-audit-clean = Em ordem: uma só história, completa, assinada, e cada data tal como as regras a dão.
desk-audit-faults = O servidor central não está como tem de estar:
desk-audit-ledger = Livro público
desk-audit-leaves = Folhas
desk-audit-checkpoints = Pontos de verificação verificados
desk-audit-signatures = Assinaturas verificadas
desk-audit-cases = Casos
desk-audit-dates = Prazos calculados de novo
desk-audit-breaches = Prazos vencidos gravados
desk-timeliness-heading = Obrigações cumpridas, atrasadas e pendentes, por área
desk-timeliness-description = Uma barra por área: cumpridas a tempo (cheia), atrasadas (às riscas), pendentes (vazia). A tabela abaixo tem os mesmos números.
desk-track = Área
desk-kept = Cumpridas a tempo
desk-late = Atrasadas
desk-open = Pendentes
desk-as-of = Situação em { $moment }
desk-ageing-heading = Datas vencidas
desk-ageing-none = Nenhuma data venceu.
desk-original-due = Primeiro prazo
desk-days-late = Dias de atraso
