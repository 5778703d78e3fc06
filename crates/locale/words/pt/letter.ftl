### Letters. They say enough and leak nothing.

## machine-drafted

act-rape = Violação sexual (estupro)
act-sexual-assault = Agressão sexual
act-sexual-exploitation = Exploração sexual
act-child-abuse = Abuso sexual de uma criança
act-sexual-harassment = Assédio sexual
act-other-misconduct = Outra má conduta grave

letter-reference = Referência: { $reference }
letter-row-act = Tipo de ato
letter-row-place = Zona
letter-row-unit = Unidade
letter-row-window = Período
letter-neutral-sender = Escritório de Contacto
letter-code-word = Palavra combinada: { $word }

letter-state-subject = Notificação de um relato de má conduta
letter-state-opening = Vimos notificar um relato de má conduta de um membro do seu pessoal em missão. A nossa avaliação preliminar concluiu que o assunto está dentro do nosso mandato.
letter-state-notice = Este é um aviso mínimo. Os detalhes serão enviados quando designar um funcionário ou uma funcionária que os receba com uma chave própria.
letter-state-duties = Pedimos que confirme o recebimento no prazo de { $receipt } e que responda no prazo de { $answer } se vai investigar, indicando o seu oficial de investigação. Os prazos contam-se a partir do dia desta notificação.
letter-state-silence = Se até lá nenhuma resposta estiver gravada, considera-se que o seu Governo não quer ou não pode investigar, é aberta uma investigação independente e o silêncio fica gravado de forma permanente.
letter-state-protect = Pedimos que preserve todas as provas e que não tome nenhuma medida contra ninguém por causa deste relato. Ninguém pode ser enviado de volta ao seu país antes de ter sido recolhida uma declaração.
letter-state-answer = Recebeu doze palavras separadamente desta carta. Elas abrem uma caixa de mensagens em que pode confirmar o recebimento, responder e escrever-nos.
letter-state-footer = Aviso mínimo. Não diz o nome de nenhuma pessoa e não pode ser usado para descobrir quem fez o relato.

letter-family-subject = Notícias do Escritório de Contacto
letter-family-opening = Uma pessoa que confia na senhora ou no senhor pediu-nos que lhe contássemos como vai um assunto. Não precisa de fazer nada.
letter-family-choice = Só contamos o que essa pessoa aceitou, e não o contamos a mais ninguém. Essa pessoa pode mudar isto a qualquer momento.
letter-family-step = { $what }: { $how }
letter-family-none = Ainda não há passos para contar. Voltará a ter notícias quando houver.
letter-family-more = Voltará a ter notícias quando houver mais para contar.
letter-family-ask = Se não quiser receber estas cartas, escreva isso na sua caixa de mensagens e elas deixarão de chegar.
letter-family-footer = Por favor, guarde esta carta onde outras pessoas não a encontrem.

letter-row-notified = Data da notificação
letter-row-due = Prazo
letter-row-duty = O que se pede
letter-row-passed = Tempo desde o fim do prazo
letter-row-materials = O que deve ser preservado
letter-row-items = Elementos de prova
letter-row-completed = Fim da investigação
letter-row-received = Data em que o pedido foi recebido
letter-row-request = O que se pede
letter-row-measure = O que foi feito
letter-field-today = O dia da carta
letter-field-decided = Decidido em
letter-field-register = O caso entra no registo em
letter-field-until = A ordem vale até
letter-field-objection = Objeções até
letter-field-next = Notícias o mais tardar em
letter-field-open-until = A decisão pode mudar até (vazio: é definitiva)
letter-field-expected = Esperado agora em
letter-duty-receipt = a confirmação de que recebeu a notificação
letter-duty-officer = o nome de um oficial nacional de investigação
letter-duty-answer = se vai investigar
letter-duty-progress = um relatório de andamento
letter-duty-outcome = um relatório do resultado
letter-notified = No dia { $notified } foi-lhe notificado um relato de má conduta de um membro do seu pessoal em missão.

letter-officer-subject = Pedido para designar um oficial nacional de investigação
letter-officer-request = Pedimos que designe a pessoa que vai investigar, e que diga como falar com ela, até { $due }.
letter-officer-sealed = Os detalhes só são enviados a uma pessoa designada, selados com uma chave própria dessa pessoa. Mais ninguém no seu serviço os pode abrir.
letter-officer-independent = Essa pessoa não pode pertencer à unidade em causa nem à sua cadeia de comando.
letter-officer-footer = Este pedido não diz o nome de nenhuma pessoa e não pode ser usado para descobrir quem fez o relato.

letter-reminder-subject = Lembrete: espera-se uma resposta
letter-reminder-missing = Não temos registo disto: { $duty }.
letter-reminder-due = O prazo é { $due }. Tempo que resta: { $left }.
letter-reminder-answered = Se já respondeu, pedimos que nos diga quando e por que via.
letter-reminder-footer = Este lembrete não diz o nome de nenhuma pessoa e não pode ser usado para descobrir quem fez o relato.

letter-silent-subject = Nota sobre a falta de resposta
letter-silent-due = Esperava-se uma resposta até { $due }. Hoje, { $passed } depois, nenhuma está gravada.
letter-silent-deemed = Por isso, considera-se que o seu Governo não quer ou não pode investigar. No dia útil seguinte é aberta uma investigação independente, se ainda não estiver aberta.
letter-silent-register = Se nenhuma resposta estiver gravada até { $register }, este caso é contado com o nome do seu Estado na lista pública de casos sem resposta. Essa lista não contém detalhes de nenhum caso.
letter-silent-late = Uma resposta atrasada é sempre aceite e põe fim à obrigação. O atraso continua gravado.
letter-silent-copy = O órgão de fiscalização recebe uma cópia desta nota.
letter-silent-footer = Esta nota não diz o nome de nenhuma pessoa e não pode ser usada para descobrir quem fez o relato.

letter-preserve-subject = Ordem para preservar as provas
letter-preserve-order = A partir do momento em que receber esta ordem, conserve sem mudanças e completo tudo o que está na lista abaixo.
letter-preserve-change = Ninguém pode destruir, mudar ou retirar nada disso. Diga a outras pessoas só o que precisam de saber para cumprir a ordem.
letter-preserve-unsaid = A ordem não diz o que aconteceu, e não se pede que o descubra. Não interrogue, não transfira nem envie ninguém de volta ao seu país por causa dela.
letter-preserve-confirm = Confirme até { $due } que a ordem foi cumprida, e diga quem guarda o material.
letter-preserve-until = A ordem vale até { $until }, a não ser que seja retirada antes por escrito.
letter-preserve-footer = Esta ordem é tudo o que recebe. Não acusa ninguém.
letter-material-duty-rosters = escalas de serviço
letter-material-patrol-logs = diários de patrulha
letter-material-vehicle-records = registos de movimentos de veículos
letter-material-weapon-records = registos de armas e munições
letter-material-radio-logs = registos de rádio
letter-material-gate-books = livros de entradas e de visitas
letter-material-medical-records = processos médicos
letter-material-personnel-lists = listas de pessoal e de licenças
letter-material-recordings = gravações de câmaras
letter-material-telephone-records = registos de chamadas e de mensagens

letter-referral-subject = Envio de um caso para decisão sobre a acusação
letter-referral-opening = Vimos enviar-lhe um caso de má conduta de um membro de pessoal que está sob a jurisdição da sua autoridade. A pessoa que fez o relato concordou com isto.
letter-referral-file = O processo segue à parte desta carta, selado com a chave da pessoa que designar.
letter-referral-contact = Pedimos que só contacte a pessoa que fez o relato, ou qualquer testemunha, por nosso intermédio.
letter-referral-decide = Pedimos que nos diga até { $due } se abre um processo, e as suas razões se não o abrir.
letter-referral-items = { $count ->
    [one] { $count } elemento
    [many] { $count } de elementos
   *[other] { $count } elementos
}
letter-referral-footer = Confidencial. Só para a pessoa designada para este caso.

letter-outcome-subject = O que foi decidido sobre o seu relato
letter-outcome-opening = Fez-nos um relato no dia { $reported }. Isto é o que foi decidido no dia { $decided }, e a razão.
letter-outcome-substantiated = Ficou demonstrado que aconteceu o que relatou.
letter-outcome-partly-substantiated = Foi possível demonstrar uma parte do que relatou.
letter-outcome-not-substantiated = Não houve provas suficientes para demonstrar o que aconteceu.
letter-outcome-no-jurisdiction = O organismo que decidiu não tem poder sobre as pessoas em causa.
letter-not-shown = Isto não quer dizer que não aconteceu.
letter-outcome-reasons = Estas são as razões:
letter-outcome-object = Se não concordar, pode opor-se até { $until }. Escreva isso na sua caixa de mensagens, com as suas próprias palavras.
letter-outcome-help = Pode receber ajuda a qualquer momento, também quando o caso está encerrado.
letter-outcome-footer = Por favor, guarde esta carta onde outras pessoas não a encontrem.
letter-measure-none = Nada até agora
letter-measure-sent-home = A pessoa foi enviada de volta ao seu país
letter-measure-discipline = A pessoa foi punida pelo seu serviço
letter-measure-dismissal = A pessoa foi expulsa do seu serviço
letter-measure-prosecution = O caso passou para um procurador (promotor)
letter-measure-conviction = Um tribunal declarou a pessoa culpada
letter-measure-compensation = Foi decidida uma indemnização

letter-family-begun = Desde { $opened } está a ser examinado um assunto que diz respeito a uma pessoa próxima.
letter-family-next = Voltará a ter notícias até { $next }, mesmo que não haja nada de novo.
letter-family-decided = No dia { $decided } foi tomada uma decisão.
letter-family-substantiated = Ficou demonstrado que foi feito um mal.
letter-family-partly-substantiated = Ficou demonstrado em parte que foi feito um mal.
letter-family-not-substantiated = Não houve provas suficientes para demonstrar o que aconteceu.
letter-family-no-jurisdiction = O organismo que decidiu não tem poder sobre as pessoas em causa.
letter-family-open-until = A decisão ainda pode mudar até { $until }.
letter-family-final = A decisão é definitiva.
letter-family-late = Um passo tinha o prazo de { $due } e ainda não foi dado: { $what }.
letter-family-late-state = Esperamos a resposta de um Estado.
letter-family-late-court = Um tribunal pediu-nos que esperássemos.
letter-family-late-safety = Esperamos para que ninguém fique em perigo.
letter-family-late-work = O trabalho demora mais do que devia.
letter-family-expected = Agora espera-se até { $expected }.
letter-family-recorded = O atraso está gravado e assim fica.

letter-paternity-subject = Pedido de paternidade e de sustento
letter-paternity-opening = Vimos enviar-lhe um pedido que diz respeito a um membro do seu pessoal em missão. A pessoa que o faz concordou com isto.
letter-paternity-answer = Pedimos que responda até { $due }. Diga quem é responsável pelo pedido, e explique em palavras simples o que a sua lei exige da pessoa que o faz.
letter-paternity-samples = As amostras para uma comparação só são recolhidas de pessoas que concordam, por um laboratório que as duas partes aceitam.
letter-paternity-apart = O pedido não depende de nenhuma conclusão sobre má conduta. Continua também quando outro processo está encerrado.
letter-paternity-footer = Esta carta não diz o nome de nenhuma pessoa. Não pode ser usada para encontrar a mãe ou a criança.
letter-claim-recognition = Reconhecimento da paternidade
letter-claim-maintenance = Sustento da criança
letter-claim-documents = Documentos de identidade e de nacionalidade para a criança
letter-claim-samples = Uma comparação de amostras
letter-claim-costs = Despesas do parto

letter-leaflet-subject = O que pode esperar quando relata
letter-leaflet-what = O que é isto
letter-leaflet-what-text = Os soldados, os polícias e as outras pessoas enviadas para o seu país não podem fazer-lhe mal. Se uma dessas pessoas lhe fez mal, pode relatar isso. Esta folha diz o que tem de acontecer depois, e até quando.
letter-leaflet-you = A decisão é sua
letter-leaflet-you-text = Pode relatar sem dar o seu nome. Pode pedir só ajuda, e nenhuma investigação. Pode mudar de ideia.
letter-leaflet-you-consent = Nada sobre a sua pessoa é dito a ninguém antes de dizer que sim. Perguntamos de novo para cada pessoa ou organismo.
letter-leaflet-dates = O que tem de acontecer, e até quando
letter-leaflet-within = no prazo de { $period }
letter-leaflet-who = { $who }: { $when }
letter-leaflet-party-service = o serviço que lê os relatos
letter-leaflet-party-state = o Estado (o país) de quem fez isto
letter-leaflet-party-oversight = o órgão de fiscalização
letter-leaflet-party-mission = a missão
letter-leaflet-see = Quem pode ver o quê
letter-leaflet-see-text = O Estado recebe um aviso curto: o tipo de ato, a zona, a unidade e os meses. O seu nome e as suas palavras não vão para ninguém sem o seu sim.
letter-leaflet-see-family = Nada é dito à sua família, a não ser que escolha uma pessoa e diga o que essa pessoa pode saber.
letter-leaflet-see-public = O público só vê números, e nenhum número pequeno.
letter-leaflet-never = O que nunca pode acontecer
letter-leaflet-never-text = Ninguém lhe pode dar um castigo por causa de um relato. Nenhuma pessoa acusada o pode ver. Não paga nada. A ajuda não depende de dizer o nome de alguém.
letter-leaflet-late = Quando uma data não é cumprida
letter-leaflet-late-text = Uma data que não foi cumprida fica gravada e não pode ser apagada. Se o Estado não responder, é aberta uma investigação independente, e o silêncio dele torna-se público.
letter-leaflet-end = Como termina
letter-leaflet-end-text = Dizem-lhe o que foi decidido, e a razão. “Provas insuficientes” não quer dizer que não aconteceu. Pode opor-se antes de o caso ser encerrado.
letter-leaflet-help = Ajuda
letter-leaflet-footer = Quadro de regras { $name }, versão { $version }. As datas são promessas deste serviço quando nenhuma lei as fixa.
