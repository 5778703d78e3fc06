### What can go wrong, said so that people know what to do.

## machine-drafted

error-conflict = Outra pessoa mudou isto ao mesmo tempo. Por favor, veja de novo e repita o que queria fazer.
error-absent = Aqui não há nada para si.
error-unsigned = O pedido não está assinado por uma pessoa encarregada que esteja nesta lista oficial.
error-malformed = Não se consegue ler: { $field }.
error-too-large = É demais: { $field } ({ $found }). O máximo possível é { $limit }. Nada se perdeu: por favor, diminua e tente de novo.
error-full = O disco do servidor está cheio. Nada se perdeu e nada foi enviado. Por favor, toque de novo no botão daqui a alguns minutos.
error-no-room = Agora não há espaço para mais arquivos. O seu relato não é afetado: pode enviá-lo sem este arquivo, ou tentar de novo daqui a algumas horas.
error-upload-expired = Este envio não terminou a tempo e já não está guardado. Por favor, comece-o de novo.
error-not-sealed = O que foi enviado não está selado. Nada disso foi guardado.
error-busy = Há muita gente ao mesmo tempo. Por favor, tente de novo daqui a um minuto.
error-damaged = Um dado guardado está estragado. As pessoas que cuidam deste serviço podem vê-lo com o número { $incident }.
error-fault = Houve um problema do nosso lado. Nada do que enviou antes se perdeu. O número desta falha é { $incident }.
error-choose = Por favor, escolha uma resposta.
error-empty = Está vazio: { $field }.
error-object = Um item selado não corresponde ao evento que o indica.
error-expired = Esta visita terminou, porque o tempo acabou ou o navegador foi fechado. O que foi enviado antes está seguro. Por favor, comece de novo.
error-foreign-form = Este formulário não foi feito por esta página. Por favor, volte atrás e tente de novo.
error-file-cut = A conexão caiu enquanto o arquivo era enviado. O arquivo não foi guardado. Por favor, junte-o de novo.
error-file-no-copy = Não é possível fazer uma cópia deste arquivo, por isso nada foi guardado. Pode juntá-lo de novo sem marcar o quadrado: então é guardado como prova.
error-receipt-in-text = O texto tem doze palavras ou números que parecem a chave de uma caixa de mensagens. Por favor, tire-os: quem ler o texto pode usá-los.
error-receipt-unknown = Estas palavras não abrem nada. Por favor, compare cada palavra com o seu papel.
error-receipt-count = São precisas doze palavras ou números. Encontrei { $found }.
error-receipt-word = A palavra { $position } não é uma das palavras possíveis. Por favor, compare-a com o seu papel.
error-receipt-word-meant = A palavra { $position } não é uma das palavras possíveis. Queria dizer “{ $meant }”?
error-receipt-together = Cada palavra é possível, mas estas doze juntas não. Pode haver uma errada, ou duas podem ter trocado de lugar.
error-not-sure = Por favor, marque primeiro o quadrado, se é mesmo isso que quer.

error-locked = Ninguém desbloqueou aqui. Por favor, desbloqueie primeiro.
error-wrong-passphrase = O nome ou a frase secreta não estão certos.
error-no-key = Não lhe foi dada nenhuma chave para isto.
error-no-facts = Grave primeiro os dados do caso: as cartas são escritas com eles e com mais nada.
error-leak = { $count ->
    [one] A carta revela uma coisa que não pode revelar. Não foi redigida.
    [many] A carta revela { $count } de coisas que não pode revelar. Não foi redigida.
   *[other] A carta revela { $count } coisas que não pode revelar. Não foi redigida.
}
error-window = O período termina antes de começar.
error-untrusted = O servidor central mostra algo em que não se pode confiar: { $what }. Nada foi feito.
error-hub-unreachable = O servidor central não responde, ou responde algo que não se consegue ler. Nada foi feito.
error-desk-fault = Houve um problema nesta mesa de trabalho. O diário técnico diz qual.

field- = isto
field-form = o formulário
field-account = o seu texto
field-place = o lugar
field-place-band = a zona
field-time = o momento
field-accused = o que sabe sobre quem fez isto
field-name = o nome
field-contact = o contacto
field-file = o arquivo
field-files = o número de arquivos
field-copied-file = o arquivo a copiar
field-all-files = todos os arquivos juntos
field-added = o que acrescenta
field-additions = o número de acréscimos
field-message = a mensagem
field-note = a observação
field-reason = a razão
field-text = o texto
field-option = a escolha
field-letter = a carta
field-unit = a unidade
field-from = o primeiro dia
field-to = o último dia
field-identifiers = a lista de dados que identificam
field-class-of-act = o tipo de ato
field-contact-name = o nome do contacto
field-contact-relation = quem é o contacto
field-contact-reach = como falar com o contacto
field-contact-language = a língua
field-sure = o quadrado
field-body = o pedido
field-objects = a lista de itens
field-envelopes = a lista de eventos
field-organisation = o Estado
field-officer = a pessoa encarregada
field-milestone = a etapa
field-outcome = o resultado
field-meets = a obrigação
field-record = a etapa
field-purpose = a escolha
field-once = o formulário
field-go = o botão
field-first = a página
field-after = a página

rejection-unknown-officer = Esta pessoa encarregada não está na lista oficial.
rejection-wrong-inbox = Esta caixa de mensagens não pode fazer isto.
rejection-not-permitted = A sua função não permite isto.
rejection-not-on-case = Este caso não lhe foi atribuído.
rejection-reserved = Só o servidor central ou a lista oficial pode gravar isto.
rejection-wrong-time = Os relógios da mesa de trabalho e do servidor central têm uma diferença de mais de { $limit } segundos. Por favor, acerte o relógio desta máquina.
rejection-already-open = O caso já está aberto.
rejection-not-open = Primeiro abra um caso com este relato.
rejection-already-assigned = O caso já foi atribuído a esta pessoa.
rejection-other-framework = O quadro de regras não é o que ficou fixado quando o relato foi recebido.
rejection-restricted = A pessoa que fez o relato escolheu só ajuda. Nenhuma investigação e nenhum aviso, até que ela peça uma investigação.
rejection-already-unrestricted = Já foi pedida uma investigação.
rejection-stray-key = Foi dada uma chave a alguém que o evento não indica.
rejection-no-key = Não lhe foi dada nenhuma chave para esta parte do relato.
rejection-not-assigned = Esta pessoa encarregada não está no caso. Por favor, atribua-lhe primeiro o caso.
rejection-one-by-one = Os originais são abertos um a um, cada um com uma razão.
rejection-no-such-original = Esse original não existe neste relato.
rejection-added-too-much = Não se pode acrescentar mais nada a este relato.
rejection-no-such-milestone = { $milestone } não é uma etapa deste quadro de regras.
rejection-not-owed = { $milestone } não está pendente agora: ainda não chegou o que a faz começar, ou já foi feita.
rejection-met-otherwise = { $milestone } não se cumpre ao ser gravada: cumpre-se com uma mensagem, com uma carta ou pela pessoa que fez o relato.
rejection-no-such-outcome = Por favor, escolha como terminou { $milestone }.
rejection-not-yours = { $milestone } não cabe ao Estado.
rejection-consent-missing = Falta o consentimento da pessoa que fez o relato: { $consent }. Sem ele, nada pode ser enviado.
rejection-no-such-draft = Esse rascunho não existe.
rejection-already-sent = A carta já foi enviada.
rejection-own-draft = Quem redigiu uma carta não a pode aprovar. Tem de ser outra pessoa encarregada.
rejection-other-letter = A carta não é a que foi redigida. Por favor, redija-a de novo.
rejection-no-recipient = A carta não tem um destinatário que sirva.
rejection-no-such-contact = A pessoa que fez o relato não indicou esse contacto da família.
rejection-too-many = Mais de { $limit } de uma vez.
rejection-uncountable = Não foi possível calcular as datas deste caso.

error-script-failed = Não funcionou. Nada do que escreveu se perdeu: ainda está nesta página. Por favor, tente de novo.
error-script-unsure = A conexão caiu. Não sabemos se o seu relato chegou. Por favor, toque em “Enviar” de novo: nunca é contado duas vezes.
error-script-unproved = O servidor diz que tem o seu relato, mas não o conseguiu provar. Por favor, toque em “Enviar” de novo.
error-script-too-long = Um texto é comprido demais. Nada se perdeu: por favor, encurte-o e tente de novo.
