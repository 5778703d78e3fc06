### Words that every page uses.
### Survivor-facing texts aim at US grade 6 or below: short sentences, active, no legal Latin.
### One message is one line: a line feed would be shown as a line break.

## machine-drafted

common-leave = Sair desta página
common-help = Receber ajuda sem relatar
common-skip = Ir para o conteúdo
common-back = Voltar
common-languages = Línguas
common-footer = Não usamos rastreamento. Não guardamos o seu endereço de internet.
common-not-reviewed = Esta tradução foi feita por uma máquina. Ainda não foi verificada por uma pessoa que fala esta língua.
common-error-title = Erro:
common-fault-heading = Algo precisa da sua atenção
list-separator = { ", " }

day = { $day } de { $month } de { $year }
moment = { $day }, { $time } horas ({ $zone })
month-year = { $month } de { $year }
window = de { $from } a { $to }
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

megabytes = { $count } MB
hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
days = { $count ->
    [one] { $count } dia
    [many] { $count } de dias
   *[other] { $count } dias
}
working-days = { $count ->
    [one] { $count } dia útil
    [many] { $count } de dias úteis
   *[other] { $count } dias úteis
}
weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
}
months = { $count ->
    [one] { $count } mês
    [many] { $count } de meses
   *[other] { $count } meses
}
years = { $count ->
    [one] { $count } ano
    [many] { $count } de anos
   *[other] { $count } anos
}

role-intake-officer = pessoa encarregada de receber os relatos
role-case-manager = pessoa encarregada do caso
role-investigator = pessoa encarregada de investigar
role-evidence-custodian = pessoa encarregada da guarda das provas
role-state-authority = autoridade do Estado
role-auditor = pessoa encarregada da auditoria
role-administrator = pessoa encarregada da administração

actor-hub = o relógio
actor-authority = a lista oficial
actor-reporter = a pessoa que fez o relato
actor-state = o Estado
actor-family = um contacto da família

compartment-statement = o relato
compartment-identity = o nome e o contacto
compartment-evidence = os originais dos arquivos

file-removed = Foi retirado da cópia: { $parts }.
file-nothing-removed = A cópia é igual ao arquivo: não tinha dados escondidos que conheçamos.
file-only-copy = Só a cópia é guardada.
file-redrawn = A cópia foi desenhada de novo no aparelho de onde veio o arquivo, sem detalhes escondidos.
file-disguised = A cópia diz o mesmo com uma voz disfarçada, feita no aparelho de onde veio. As palavras, o sotaque e a maneira de falar ficam nela.
file-no-copy-unknown-format = Não podemos fazer uma cópia deste tipo de arquivo. É guardado como prova. Poucas pessoas o podem abrir.
file-no-copy-too-large = O arquivo é grande demais para uma cópia. É guardado como prova. Poucas pessoas o podem abrir.
file-no-copy-not-understood = Não foi possível ler o arquivo até ao fim, por isso não há cópia. É guardado como prova. Poucas pessoas o podem abrir.
file-no-copy-encrypted = O arquivo está fechado com uma senha, por isso não há cópia. É guardado como prova. Poucas pessoas o podem abrir.
file-no-copy-active-content = O arquivo não mostra nada sem os seus programas, por isso não há cópia. É guardado como prova. Poucas pessoas o podem abrir.
file-no-copy-sealed-on-device = Foi selado no aparelho de onde veio, por isso não foi possível fazer uma cópia. É guardado como prova. Poucas pessoas o podem abrir.
file-part-place = o lugar onde foi feito
file-part-time = a hora
file-part-device = o aparelho
file-part-program = o programa
file-part-author = quem o fez
file-part-history = como foi editado
file-part-identifier = números que o identificam
file-part-thumbnail = uma pequena imagem de amostra
file-part-further-pictures = imagens escondidas
file-part-comment = notas sobre o arquivo
file-part-provenance = declarações assinadas sobre a sua origem
file-part-signature = assinaturas
file-part-active-content = programas que estavam dentro
file-part-attachment = arquivos que estavam dentro
file-part-link = ligações (links)
file-part-annotation = anotações
file-part-navigation = marcadores
file-part-structure = uma estrutura escondida
file-part-surplus = bytes que não pertencem ao arquivo
file-part-other = outros dados escondidos

audience-reporter = a pessoa que fez o relato
audience-family = um contacto da família
audience-state-authority = o Estado
audience-commander = um comandante
audience-prosecutor = um procurador (promotor)
audience-oversight = o órgão de fiscalização
audience-public = todas as pessoas

consent-keep = Guardamos selado o que nos contar.
consent-keep-short = guardar
consent-read = O serviço pode ler o que contei.
consent-read-short = ler
consent-contact = O serviço pode escrever-me aqui.
consent-contact-short = escrever-me aqui
consent-share-state = O Estado (o país) de quem fez isto pode receber um aviso curto: o tipo de ato, a zona geral, a unidade e os meses. O meu nome não. As minhas palavras não.
consent-share-state-short = aviso curto ao Estado
consent-share-prosecutor = Um procurador (promotor) pode ver o meu relato.
consent-share-prosecutor-short = um procurador (promotor)
consent-share-claim = O pedido sobre o meu filho ou filha pode ir para o Estado.
consent-share-claim-short = pedido sobre uma criança
consent-share-family = Podem dizer a este contacto da família que passos foram dados.
consent-share-family-short = notícias para o contacto da família
consent-statistics = O meu relato pode ser contado em números que não dizem o nome de ninguém.
consent-statistics-short = contar nos números
consent-matching = O nome da pessoa que fez isto pode ser comparado com outros relatos.
consent-matching-short = comparar nomes

answer-given = sim
answer-refused = não
answer-withdrawn = retirado
