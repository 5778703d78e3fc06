### What can go wrong, said so that people know what to do.

## machine-drafted

error-conflict = Otra persona cambió esto al mismo tiempo. Por favor, mírelo otra vez y repita lo que quería hacer.
error-absent = Aquí no hay nada para usted.
error-unsigned = La solicitud no está firmada por una persona encargada que figure en este directorio.
error-malformed = No se puede leer: { $field }.
error-too-large = Es demasiado: { $field } ({ $found }). Lo máximo posible es { $limit }. No se perdió nada: por favor, acórtelo e inténtelo otra vez.
error-full = El disco del servidor está lleno. No se perdió nada y no se envió nada. Por favor, presione el botón otra vez en unos minutos.
error-no-room = Ahora no hay lugar para más archivos. Su reporte no se ve afectado: puede enviarlo sin este archivo, o intentarlo otra vez en unas horas.
error-upload-expired = Este envío no se terminó a tiempo y ya no se guarda. Por favor, empiécelo otra vez.
error-not-sealed = Lo que se envió no está sellado. No se guardó nada de eso.
error-busy = Hay demasiada gente al mismo tiempo. Por favor, inténtelo otra vez en un minuto.
error-damaged = Un dato guardado está dañado. Las personas que manejan este servicio pueden verlo con el número { $incident }.
error-fault = Algo salió mal de nuestro lado. No se perdió nada de lo que envió antes. El número de esta falla es { $incident }.
error-choose = Por favor, elija una respuesta.
error-empty = Está vacío: { $field }.
error-object = Un objeto sellado no corresponde al evento que lo nombra.
error-expired = Esta visita terminó, porque se acabó el tiempo o se cerró el navegador. Lo que se envió antes está seguro. Por favor, empiece otra vez.
error-foreign-form = Este formulario no se hizo en esta página. Por favor, vuelva atrás e inténtelo otra vez.
error-file-cut = La conexión se cortó mientras se enviaba el archivo. El archivo no se guardó. Por favor, agréguelo otra vez.
error-file-no-copy = No se puede hacer una copia de este archivo, por eso no se guardó nada. Puede agregarlo otra vez sin marcar la casilla: entonces se guarda como prueba.
error-receipt-in-text = El texto tiene doce palabras o números que parecen la llave de un buzón. Por favor, quítelos: quien lea el texto podría usarlos.
error-receipt-unknown = Estas palabras no abren nada. Por favor, compare cada palabra con su papel.
error-receipt-count = Se necesitan doce palabras o números. Encontré { $found }.
error-receipt-word = La palabra { $position } no es una de las palabras posibles. Por favor, compárela con su papel.
error-receipt-word-meant = La palabra { $position } no es una de las palabras posibles. ¿Quiso decir “{ $meant }”?
error-receipt-together = Cada palabra es posible, pero estas doce juntas no. Puede que una no sea la correcta, o que dos hayan cambiado de lugar.
error-not-sure = Por favor, marque primero la casilla, si de verdad lo quiere.

error-locked = Aquí nadie ha desbloqueado. Por favor, desbloquee primero.
error-wrong-passphrase = El nombre o la frase de contraseña están mal.
error-no-key = A usted no se le dio ninguna llave para esto.
error-no-facts = Registre primero los datos del caso: las cartas se escriben con ellos y con nada más.
error-leak = { $count ->
    [one] La carta revela algo que no debe revelar. No se redactó.
    [many] La carta revela { $count } de cosas que no debe revelar. No se redactó.
   *[other] La carta revela { $count } cosas que no debe revelar. No se redactó.
}
error-window = El periodo termina antes de empezar.
error-untrusted = El servidor central muestra algo en lo que no se puede confiar: { $what }. No se hizo nada.
error-hub-unreachable = El servidor central no responde, o responde algo que no se puede leer. No se hizo nada.
error-desk-fault = Algo salió mal en este escritorio. El registro técnico dice qué.

field- = esto
field-form = el formulario
field-account = su texto
field-place = el lugar
field-place-band = la zona
field-time = el momento
field-accused = lo que sabe de quienes lo hicieron
field-name = el nombre
field-contact = el contacto
field-file = el archivo
field-files = el número de archivos
field-copied-file = el archivo que se va a copiar
field-all-files = todos los archivos juntos
field-added = lo que agrega
field-additions = el número de adiciones
field-message = el mensaje
field-note = la observación
field-reason = la razón
field-text = el texto
field-option = la opción
field-letter = la carta
field-unit = la unidad
field-from = el primer día
field-to = el último día
field-identifiers = la lista de datos que identifican
field-class-of-act = el tipo de acto
field-contact-name = el nombre del contacto
field-contact-relation = quién es el contacto
field-contact-reach = cómo comunicarse con el contacto
field-contact-language = el idioma
field-sure = la casilla
field-body = la solicitud
field-objects = la lista de objetos
field-envelopes = la lista de eventos
field-organisation = el Estado
field-officer = la persona encargada
field-milestone = la etapa
field-outcome = el resultado
field-meets = la obligación
field-record = la etapa
field-purpose = la opción
field-once = el formulario
field-go = el botón
field-first = la página
field-after = la página

rejection-unknown-officer = Esta persona encargada no está en el directorio.
rejection-wrong-inbox = Este buzón no puede hacer esto.
rejection-not-permitted = Su función no permite esto.
rejection-not-on-case = Usted no está en este caso.
rejection-reserved = Solo el servidor central o el directorio puede registrar esto.
rejection-wrong-time = Los relojes del escritorio y del servidor central tienen una diferencia de más de { $limit } segundos. Por favor, ajuste el reloj de esta máquina.
rejection-already-open = El caso ya está abierto.
rejection-not-open = Primero abra un caso con este reporte.
rejection-already-assigned = Esta persona ya está asignada.
rejection-other-framework = El marco no es el que quedó fijado cuando se recibió el reporte.
rejection-restricted = La persona que reportó eligió solo ayuda. Ninguna investigación y ningún aviso, hasta que ella pida una investigación.
rejection-already-unrestricted = Ya se pidió una investigación.
rejection-stray-key = Se dio una llave a alguien a quien el evento no nombra.
rejection-no-key = A usted no se le dio ninguna llave para esta parte del reporte.
rejection-not-assigned = Esta persona encargada no está en el caso. Por favor, asígnela primero.
rejection-one-by-one = Los originales se abren uno por uno, cada uno con una razón.
rejection-no-such-original = No existe ese original en este reporte.
rejection-added-too-much = No se puede agregar nada más a este reporte.
rejection-no-such-milestone = { $milestone } no es una etapa de este marco.
rejection-not-owed = { $milestone } no está pendiente ahora: todavía no ha llegado lo que la hace empezar, o ya se hizo.
rejection-met-otherwise = { $milestone } no se cumple al registrarla: se cumple con un mensaje, con una carta o por la persona que reportó.
rejection-no-such-outcome = Por favor, elija cómo terminó { $milestone }.
rejection-not-yours = { $milestone } no le corresponde al Estado.
rejection-consent-missing = Falta el consentimiento de la persona que reportó: { $consent }. Sin él no se puede enviar nada.
rejection-no-such-draft = No existe ese borrador.
rejection-already-sent = La carta ya se envió.
rejection-own-draft = Quien redactó una carta no puede aprobarla. Tiene que hacerlo otra persona encargada.
rejection-other-letter = La carta no es la que se redactó. Por favor, redáctela otra vez.
rejection-no-recipient = La carta no tiene un destinatario que corresponda.
rejection-no-such-contact = La persona que reportó no ha nombrado a ese contacto de la familia.
rejection-too-many = Más de { $limit } a la vez.
rejection-uncountable = No se pudieron calcular las fechas de este caso.

error-script-failed = No funcionó. No se perdió nada de lo que escribió: todavía está en esta página. Por favor, inténtelo otra vez.
error-script-unsure = La conexión se cortó. No sabemos si su reporte llegó. Por favor, presione “Enviar” otra vez: nunca se cuenta dos veces.
error-script-unproved = El servidor dice que tiene su reporte, pero no pudo probarlo. Por favor, presione “Enviar” otra vez.
error-script-too-long = Un texto es demasiado largo. No se perdió nada: por favor, acórtelo e inténtelo otra vez.
