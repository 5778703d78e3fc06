### Words that every page uses.
### Survivor-facing texts aim at US grade 6 or below: short sentences, active, no legal Latin.
### One message is one line: a line feed would be shown as a line break.

## machine-drafted

common-leave = Salir de esta página
common-help = Recibir ayuda sin reportar
common-skip = Ir al contenido
common-back = Volver
common-languages = Idiomas
common-footer = No usamos rastreo. No guardamos su dirección de internet.
common-not-reviewed = Esta traducción la hizo una máquina. Todavía no la ha revisado una persona que habla este idioma.
common-error-title = Error:
common-fault-heading = Algo necesita su atención
list-separator = { ", " }

day = { $day } de { $month } de { $year }
moment = { $day }, { $time } horas ({ $zone })
month-year = { $month } de { $year }
window = de { $from } a { $to }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

megabytes = { $count } MB
hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
working-days = { $count ->
    [one] { $count } día hábil
    [many] { $count } de días hábiles
   *[other] { $count } días hábiles
}
weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
}
months = { $count ->
    [one] { $count } mes
    [many] { $count } de meses
   *[other] { $count } meses
}
years = { $count ->
    [one] { $count } año
    [many] { $count } de años
   *[other] { $count } años
}

role-intake-officer = persona encargada de recibir los reportes
role-case-manager = persona encargada del caso
role-investigator = persona encargada de investigar
role-evidence-custodian = persona encargada de custodiar las pruebas
role-state-authority = autoridad del Estado
role-auditor = persona encargada de la auditoría
role-administrator = persona encargada de la administración

actor-hub = el reloj
actor-authority = el directorio
actor-reporter = la persona que reportó
actor-state = el Estado
actor-family = un contacto de la familia

compartment-statement = el reporte
compartment-identity = el nombre y el contacto
compartment-evidence = los originales de los archivos

file-removed = Se quitó de la copia: { $parts }.
file-nothing-removed = La copia es igual al archivo: no tenía datos ocultos que conozcamos.
file-only-copy = Solo se guarda la copia.
file-redrawn = La copia se dibujó de nuevo en el aparato de donde vino el archivo, sin detalles ocultos.
file-disguised = La copia dice lo mismo con una voz disfrazada, hecha en el aparato de donde vino. Las palabras, el acento y la manera de hablar siguen en ella.
file-no-copy-unknown-format = No podemos hacer una copia de este tipo de archivo. Se guarda como prueba. Pocas personas pueden abrirlo.
file-no-copy-too-large = El archivo es demasiado grande para hacer una copia. Se guarda como prueba. Pocas personas pueden abrirlo.
file-no-copy-not-understood = El archivo no se pudo leer hasta el final, por eso no hay copia. Se guarda como prueba. Pocas personas pueden abrirlo.
file-no-copy-encrypted = El archivo está cerrado con una contraseña, por eso no hay copia. Se guarda como prueba. Pocas personas pueden abrirlo.
file-no-copy-active-content = El archivo no muestra nada sin sus programas, por eso no hay copia. Se guarda como prueba. Pocas personas pueden abrirlo.
file-no-copy-sealed-on-device = Se selló en el aparato de donde vino, por eso no se pudo hacer una copia. Se guarda como prueba. Pocas personas pueden abrirlo.
file-part-place = el lugar donde se hizo
file-part-time = la hora
file-part-device = el aparato
file-part-program = el programa
file-part-author = quién lo hizo
file-part-history = cómo se editó
file-part-identifier = números que lo identifican
file-part-thumbnail = una vista previa pequeña
file-part-further-pictures = imágenes ocultas
file-part-comment = notas sobre el archivo
file-part-provenance = declaraciones firmadas sobre su origen
file-part-signature = firmas
file-part-active-content = programas que tenía dentro
file-part-attachment = archivos que tenía dentro
file-part-link = enlaces
file-part-annotation = anotaciones
file-part-navigation = marcadores
file-part-structure = un esquema oculto
file-part-surplus = bytes que no son parte del archivo
file-part-other = otros datos ocultos

audience-reporter = la persona que reportó
audience-family = un contacto de la familia
audience-state-authority = el Estado
audience-commander = un comandante
audience-prosecutor = un fiscal
audience-oversight = el órgano de control
audience-public = todo el mundo

consent-keep = Guardamos sellado lo que usted nos cuente.
consent-keep-short = guardar
consent-read = El servicio puede leer lo que conté.
consent-read-short = leer
consent-contact = El servicio puede escribirme aquí.
consent-contact-short = escribirme aquí
consent-share-state = El Estado (el país) de quienes lo hicieron puede recibir un aviso corto: el tipo de acto, la zona general, la unidad y los meses. Mi nombre no. Mis palabras no.
consent-share-state-short = aviso corto al Estado
consent-share-prosecutor = Un fiscal puede ver mi reporte.
consent-share-prosecutor-short = un fiscal
consent-share-claim = La reclamación sobre mi hijo o hija puede ir al Estado.
consent-share-claim-short = reclamación sobre un niño o niña
consent-share-family = A este contacto de la familia se le puede decir qué pasos se dieron.
consent-share-family-short = noticias para el contacto de la familia
consent-statistics = Mi reporte se puede contar en cifras que no nombran a nadie.
consent-statistics-short = contar en las cifras
consent-matching = El nombre de la persona que lo hizo se puede comparar con otros reportes.
consent-matching-short = comparar nombres

answer-given = sí
answer-refused = no
answer-withdrawn = retirado
