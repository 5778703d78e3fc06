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
